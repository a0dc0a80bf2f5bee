"""The structure of a tagged PDF: what each mark on a page is, for readers that do not see it.

The tree is built while the story is written, in reading order; drawing only says which marked
content belongs to which node. ISO 32000-1 section 14.7 and 14.8; PDF/UA-1 needs all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Object, Pdf, String
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Content:
    """Marked content: page (from 1) and its id on that page."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """The place of a link on a page: page (from 1) and which of its annotations."""

    page: int
    index: int


@dataclass(slots=True, eq=False)
class Node:
    """One element of the structure tree."""

    tag: str
    kids: list[Node | Content | LinkArea] = field(default_factory=list)
    scope: str = ""
    alt: str = ""
    actual: str = ""
    box: tuple[float, float, float, float] | None = None

    def child(self, tag: str, *, scope: str = "") -> Node:
        """Append and return a new element below this one."""
        node = Node(tag, scope=scope)
        self.kids.append(node)
        return node


@dataclass(slots=True)
class Tagger:
    """Hands out marked-content ids and remembers which element each belongs to."""

    root: Node = field(default_factory=lambda: Node("Document"))
    pages: dict[int, list[Node]] = field(default_factory=dict)

    @contextmanager
    def marked(self, canvas: Canvas, node: Node) -> Iterator[None]:
        """Draw as content of ``node``."""
        page = canvas.getPageNumber()
        self.begin(canvas._code, page, node)
        yield
        canvas._code.append("EMC")

    def begin(self, code: list[str], page: int, node: Node) -> None:
        """Open marked content of ``node`` on ``page`` in a list of operators."""
        owners = self.pages.setdefault(page, [])
        node.kids.append(Content(page, len(owners)))
        code.append(f"/{node.tag} <</MCID {len(owners)}>> BDC")
        owners.append(node)


@contextmanager
def artifact(canvas: Canvas, pagination: str = "") -> Iterator[None]:
    """Draw what is no content: rules, backgrounds, and with ``pagination`` page heads and feet."""
    if pagination:
        canvas._code.append(f"/Artifact <</Type /Pagination /Subtype /{pagination}>> BDC")
    else:
        canvas._code.append("/Artifact BMC")
    yield
    canvas._code.append("EMC")


def write_structure(pdf: Pdf, tagger: Tagger) -> None:
    """Add the structure tree, its parent tree and the tab order to ``pdf``."""
    pages = [page.obj for page in pdf.pages]
    objects: dict[int, Object] = {}
    links: list[tuple[Object, Object]] = []
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.K = Array([_element(pdf, tagger.root, root, pages, objects, links)])
    numbers = Array()
    for place, page in enumerate(pages):
        owners = tagger.pages.get(place + 1, [])
        page.StructParents = place
        page.Tabs = Name.S
        numbers.append(place)
        numbers.append(pdf.make_indirect(Array([objects[id(owner)] for owner in owners])))
    for key, (annotation, element) in enumerate(links, len(pages)):
        annotation.StructParent = key
        numbers.append(key)
        numbers.append(element)
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    root.ParentTreeNextKey = len(pages) + len(links)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _element(
    pdf: Pdf,
    node: Node,
    parent: Object,
    pages: Sequence[Object],
    objects: dict[int, Object],
    links: list[tuple[Object, Object]],
) -> Object:
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + node.tag), P=parent))
    objects[id(node)] = made
    if node.scope:
        made.A = Dictionary(O=Name.Table, Scope=Name("/" + node.scope))
    if node.box:
        made.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array([round(x, 2) for x in node.box]))
    if node.alt:
        made.Alt = String(node.alt)
    if node.actual:
        made.ActualText = String(node.actual)
    kids = Array()
    for kid in node.kids:
        if isinstance(kid, Node):
            kids.append(_element(pdf, kid, made, pages, objects, links))
        elif isinstance(kid, Content):
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[kid.page - 1], MCID=kid.mcid))
        else:
            annotation = pages[kid.page - 1].Annots[kid.index]
            kids.append(Dictionary(Type=Name.OBJR, Obj=annotation, Pg=pages[kid.page - 1]))
            links.append((annotation, made))
    made.K = kids
    return made
