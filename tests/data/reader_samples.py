"""Real files of every format that can be read, made by other programs' libraries, in memory.

``WORDS`` stands in each of them. Names and places are invented.
"""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import docx
import odfdo
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

WORDS = "Three of the team had left by Easter, said Morwenna Café."

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined] # both libraries' documents have it
    return out.getvalue()


def docx_file(*paragraphs: str) -> bytes:
    document = docx.Document()
    for words in paragraphs or (WORDS,):
        document.add_paragraph(words)
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text, table.cell(1, 1).text = "desk", "case load", "31"
    document.sections[0].header.paragraphs[0].text = "Running head"
    document.sections[0].footer.paragraphs[0].text = "Running foot"
    return _saved(document)


def docx_with(body: str, **parts: str) -> bytes:
    """A Word file with this XML as its body, and XML parts by role (footnotes, comments ...)."""
    source = zipfile.ZipFile(io.BytesIO(docx_file()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()
            if name == "word/_rels/document.xml.rels":
                kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                more = "".join(
                    f'<Relationship Id="x{role}" Type="{kind}{role}" Target="{role}.xml"/>' for role in parts
                )
                data = data.replace(b"</Relationships>", more.encode() + b"</Relationships>")
            target.writestr(name, data)
        for role, xml in parts.items():
            target.writestr(f"word/{role}.xml", f'<w:{role} xmlns:w="{W}">{xml}</w:{role}>')
    return out.getvalue()


def odt_file() -> bytes:
    document = odfdo.Document("text")
    document.body.append(odfdo.Header(1, "What happened"))
    paragraph = odfdo.Paragraph(WORDS)
    paragraph.insert_note(after="Easter", note_id="n1", citation="1", body="A note below")
    paragraph.insert_annotation(after="team", body="A remark beside", creator="Someone")
    document.body.append(paragraph)
    document.body.append(odfdo.Paragraph("two  spaces and\ta tab"))
    table = odfdo.Table("Numbers", 2, 2)
    table.set_value("A1", "desk")
    table.set_value("B2", "31")
    document.body.append(table)
    return _saved(document)


def odt_with(content: str) -> bytes:
    """An OpenDocument text with this XML inside its body."""
    names = {"office": "office", "text": "text", "draw": "drawing", "table": "table"}
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in names.items()
    )
    body = f"<office:body><office:text>{content}</office:text></office:body>"
    xml = f"<office:document-content {spaces}>{body}</office:document-content>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        target.writestr("content.xml", xml)
    return out.getvalue()


def pdf_file(*pages: str, field: str = "", invisible: str = "") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for words in pages or (WORDS,):
        canvas.drawString(72, 700, words)
        if invisible:
            text = canvas.beginText(72, 600)
            text.setTextRenderMode(3)
            text.textLine(invisible)
            canvas.drawText(text)
        if field:
            canvas.acroForm.textfield(name="f", value=field, x=72, y=500, width=200, height=20)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def locked_pdf(user: str, owner: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_file())))
    writer.encrypt(user, owner)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mail(html: bool = True) -> bytes:
    message = EmailMessage()
    message["From"] = "Morwenna Café <m@office.example>"
    message["To"] = "rep@union.example"
    message["Date"] = "Mon, 01 Jan 2024 10:00:00 +0000"
    message["Subject"] = "Café: the numbers"
    message.set_content(WORDS + "\n")
    if html:
        message.add_alternative(f"<p>{WORDS} (web)</p>", subtype="html")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Diary Zoë.pdf")
    return bytes(message)


def rtf_file() -> bytes:
    return (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fnil Arial;}{\f1\fcharset204 Cyr;}}{\info{\author Nobody}}"
        rb"\pard Three of the team had left by Easter, said Morwenna Caf\'e9.\par "
        rb"\u8216?so\u8217? \u-10179?\u-8704? {\f1 \'cc\'e5\'ed\'ff}\par desk\cell 31\cell\row "
        rb"{\deleted gone words}{\v unseen words}kept{\footnote A note below}{\header Running head}"
        rb"{\shp{\*\shpinst{\sp{\sn q}{\sv 1}}{\shptxt in a box\par}}}{\*\unknown zz}{\pict 00ff}}"
    )


HTML = (
    "<!doctype html><html><head><meta charset='utf-8'><title>Not on the page</title><style>p{}</style></head>"
    f"<body><p>{WORDS}</p><p>One <b>bold</b>word<!-- no --> and <a href='x'>link</a></p>a<br>b"
    "<table><tr><td>desk</td><td>31</td></tr></table><div style='display:none'>unseen</div>"
    "<script>alert(1)</script>&lt;img src=x&gt;&nbsp;end<pre>  kept\n  so</pre></body></html>"
).encode()

FILES = {
    "account.txt": WORDS.encode(),
    "account.md": f"# Title\n\n{WORDS}\n".encode(),
    "account.docx": docx_file(),
    "account.odt": odt_file(),
    "account.rtf": rtf_file(),
    "account.pdf": pdf_file(),
    "account.html": HTML,
    "account.eml": mail(),
}
