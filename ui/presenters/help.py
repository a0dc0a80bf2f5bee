"""The help that ships: topics in groups, made of blocks, and where words stand in them.

The texts are shown in the language of the screen. A name in double square brackets is a button or a
page of the program: it is shown in quotation marks as the screen has it, and stands in English in the
translation too. A test holds that each of them exists.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal

from ui.language import as_said, as_shown, chosen_language, tr
from ui.presenters import welsh

Kind = Literal["heading", "text", "step", "picture", "go", "term"]
Span = tuple[int, int]

NAMED: Final = re.compile(r"\[\[(.+?)\]\]")
_SENTENCE: Final = re.compile(r"[^.!?…]+(?:[.!?…]+[”’)]*|$)")
OWN: Final = "own-account"
"""The topic for somebody who writes alone: all that is shown to them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a topic. ``name`` is the picture's file or the page to go to, ``number`` the step's.

    ``text`` is what is read: of a picture what it shows, of a term what it means (``strong`` is the term).
    """

    kind: Kind
    text: str
    name: str = ""
    number: int = 0
    strong: str = ""

    @property
    def words(self) -> str:
        """What is shown of it, as one text: the places that are found count in it."""
        return f"{self.strong}: {self.text}" if self.strong else self.text


@dataclass(frozen=True, slots=True)
class Topic:
    """One text: its heading, the group it stands in, and its blocks."""

    id: str
    group: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand. ``block`` is -1 for the topic's own heading.

    ``heading`` is the nearest heading above it; ``spans`` are the words in ``sentence``, in code points.
    """

    topic: str
    block: int
    heading: str
    sentence: str
    spans: tuple[Span, ...]

    @property
    def spoken(self) -> str:
        """The place as it is read aloud."""
        return self.heading if self.sentence == self.heading else f"{self.heading}. {self.sentence}"


def topics() -> tuple[Topic, ...]:
    """Return every topic in its order."""
    return _topics(chosen_language())


@cache
def _topics(_language: str) -> tuple[Topic, ...]:
    document = json.loads((files("resources") / "help.json").read_text(encoding="utf-8"))
    groups = {one["id"]: as_said(one["title"]) for one in document["groups"]}
    written = (
        Topic(one["id"], groups[one["group"]], as_said(one["title"]), tuple(_blocks(one["blocks"])))
        for one in document["topics"]
    )
    return (*written, _made_of(document["made_of"], groups["more"]))


def topic_of(topic_id: str) -> Topic:
    """Return a topic by its id, or the first one."""
    return next((one for one in topics() if one.id == topic_id), topics()[0])


def names_in(document: Any) -> Iterator[str]:
    """Yield the name of every button and page that the texts of a help document mention."""
    if isinstance(document, str):
        yield from NAMED.findall(document)
    elif isinstance(document, dict):
        for value in document.values():
            yield from names_in(value)
    elif isinstance(document, list):
        for value in document:
            yield from names_in(value)


def picture(name: str) -> bytes:
    """Return a picture's file: of the window in its language, or in English. Raises FileNotFoundError."""
    kept = files("resources") / "help"
    own = kept / chosen_language() / f"{name}.png"
    return (own if own.is_file() else kept / f"{name}.png").read_bytes()


def find(words: str) -> tuple[Hit, ...]:
    """Return the places of every one of ``words``, in any case: headings, and sentences that hold them all.

    A topic that holds them all, but in no one sentence, is found by its heading. In Welsh a word is also
    found in the other forms of its beginning, and with or without accents.
    """
    patterns = _patterns(words)
    if not patterns:
        return ()
    found: list[Hit] = []
    for topic in topics():
        here = list(_in_topic(topic, patterns))
        if not here and all(any(_holds([one], text) for text in _texts(topic)) for one in patterns):
            here = [Hit(topic.id, -1, topic.title, topic.title, ())]
        found += here
    return tuple(found)


def marks_in(words: str, text: str) -> tuple[Span, ...]:
    """Return where each of ``words`` stands in a text, in order; words beside each other are one place."""
    return _marks(_patterns(words), text)


def _patterns(words: str) -> list[re.Pattern[str]]:
    # From the beginning of a word: "list" is not looked for inside "journalist".
    return [re.compile(rf"(?<!\w)(?:{_forms(word)})", re.IGNORECASE) for word in words.split()]


def _forms(word: str) -> str:
    forms = sorted(welsh.forms(word)) if chosen_language() == welsh.CODE else (word,)
    # A keyboard types one sign where a text holds the other.
    return "|".join(re.escape(form).replace("'", "['’]") for form in forms)


def _compared(text: str) -> str:
    """A text as the patterns are compared with it: each letter in its place."""
    return welsh.plain(text) if chosen_language() == welsh.CODE else text


def _in_topic(topic: Topic, patterns: Sequence[re.Pattern[str]]) -> Iterator[Hit]:
    if _holds(patterns, topic.title):
        yield Hit(topic.id, -1, topic.title, topic.title, _marks(patterns, topic.title))
    heading = topic.title
    for number, block in enumerate(topic.blocks):
        if block.kind == "heading":
            heading = block.text
        if block.kind == "go":
            continue
        for match in _SENTENCE.finditer(block.words):
            sentence = match.group().strip()
            if _holds(patterns, sentence):
                yield Hit(topic.id, number, heading, sentence, _marks(patterns, sentence))


def _texts(topic: Topic) -> Iterator[str]:
    yield topic.title
    yield from (block.words for block in topic.blocks if block.kind != "go")


def _holds(patterns: Sequence[re.Pattern[str]], text: str) -> bool:
    compared = _compared(text)
    return all(one.search(compared) for one in patterns)


def _marks(patterns: Sequence[re.Pattern[str]], text: str) -> tuple[Span, ...]:
    spans = sorted(match.span() for one in patterns for match in one.finditer(_compared(text)))
    kept: list[Span] = []
    for start, end in spans:
        if kept and not text[kept[-1][1] : start].strip():
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def _blocks(written: Sequence[Any]) -> Iterator[Block]:
    """Make blocks of what is written; steps are counted through the whole topic."""
    step = 0
    for one in written:
        if isinstance(one, str):
            yield Block("text", _shown(one))
        elif "heading" in one:
            yield Block("heading", _shown(one["heading"]))
        elif "steps" in one:
            for text in one["steps"]:
                step += 1
                yield Block("step", _shown(text), number=step)
        elif "picture" in one:
            yield Block("picture", _shown(one["alt"]), name=one["picture"])
        elif "go" in one:
            yield Block("go", "", name=one["go"])
        else:
            yield Block("term", _shown(one["means"]), strong=as_said(one["term"]))


def _shown(text: str) -> str:
    return NAMED.sub(lambda match: f"“{as_shown(match[1])}”", as_said(text))


def _made_of(parts: list[str], group: str) -> Topic:
    """What the program is made of, with the attribution that each model asks for."""
    models = json.loads((files("resources") / "models.json").read_text(encoding="utf-8"))["models"]
    told = (
        tr("{first} Licence: {first2}.", first=one["attribution"], first2=one["licence"])
        for one in models.values()
    )
    blocks = tuple(Block("text", text) for text in (*map(as_said, parts), *told))
    return Topic("made-of", group, tr("What the program is made of"), blocks)
