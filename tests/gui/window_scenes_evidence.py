"""The scenes of evidence: files that came, what they carry, what e-mails tell."""

from __future__ import annotations

import io
from email.message import EmailMessage
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw
from window_scenes import EVERY, STATE, Stage, scene, until

from ui.recorder import State
from whistle.api import Session
from whistle.vault.tables.evidence import Shows


def _photo() -> bytes:
    """A drawing of a rota on a wall, with what a telephone writes beside it."""
    image = Image.new("RGB", (720, 540), (214, 205, 190))
    draw = ImageDraw.Draw(image)
    draw.rectangle((90, 60, 630, 480), fill=(250, 250, 246), outline=(120, 110, 100), width=4)
    for row in range(6):
        for column in range(7):
            box = (110 + column * 72, 130 + row * 56, 172 + column * 72, 174 + row * 56)
            draw.rectangle(box, fill=(226, 232, 240) if (row + column) % 3 else (244, 208, 150))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "Fablefone", "F-7", "2025:03:11 16:02:44"
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 28.0, 0.0), 3: "W", 4: (3.0, 10.0, 0.0)})
    exif.get_ifd(0x8769).update({0xA431: "FF7-00421"})
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


def _plan() -> bytes:
    document = pikepdf.new()
    for number in range(3):
        page = document.add_blank_page(page_size=(595, 842))
        words = f"BT /F 26 Tf 70 {740 - 30 * number} Td (Six-point plan, sheet {number + 1}) Tj ET 0.5 g"
        bars = "".join(f" 70 {640 - 60 * line} {420 - 40 * (line % 3)} 14 re f" for line in range(7))
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        page.Contents = document.make_stream((words + bars).encode())
    document.docinfo["/Author"] = "planning office"
    out = io.BytesIO()
    document.save(out, deterministic_id=True)
    return out.getvalue()


def _mail(subject: str, sender: str, words: str, day: int, this: str, answers: str = "") -> bytes:
    one = EmailMessage()
    one["From"], one["To"] = f"{sender} <{this}@example.org>", "Team desk <desk@example.org>"
    one["Subject"], one["Date"], one["Message-ID"] = (
        subject,
        f"{day} Mar 2025 09:12:00 +0000",
        f"<{this}@example.org>",
    )
    if answers:
        one["In-Reply-To"] = f"<{answers}@example.org>"
    one.set_content(words)
    return one.as_bytes()


FILES = {
    "rota on the wall.jpg": _photo,
    "six-point plan.pdf": _plan,
    "letter.heic": lambda: b"\0\0\0\x18ftypheic" + bytes(64),
    "1.eml": lambda: _mail("The plan is out of date", "A worker", "It names two people who left.", 11, "a"),
    "2.eml": lambda: _mail("Re: The plan is out of date", "A manager", "I will look into it.", 14, "b", "a"),
    "3.eml": lambda: _mail("27 appointments", "A worker", "Yesterday I had 27 appointments.", 12, "c"),
}
ABOUT = {
    "rota on the wall.jpg": "Photo of the rota on the office wall",
    "six-point plan.pdf": "The six-point plan that was in use",
    "letter.heic": "A letter, photographed",
}


def _take_in(stage: Stage) -> None:
    """Files by way of the real helper, to the case and to Marram's account."""
    folder = Path(stage.folder) / "files"
    folder.mkdir()

    def add(session: Session) -> str:
        case = session.cases.all()[0]
        source = session.sources.named("Marram").id
        account = next(one.id for one in session.accounts.all(case.id) if one.source_id == source)
        ids = {}
        for name, make in FILES.items():
            (folder / name).write_bytes(make())
            owner = account if name.endswith(".jpg") else ""
            ids[name] = session.evidence.add(
                case.id, folder / name, account=owner, about=ABOUT.get(name, "")
            ).id
        session.evidence.describe(case.id, "Pay slip, shown across the table")
        session.evidence.looked_through(ids["rota on the wall.jpg"], Shows.NOBODY)
        claim = session.records.all(case.id, ("allegation",))[0].id
        from whistle.model import Relation

        session.evidence.bear(ids["rota on the wall.jpg"], claim, Relation.SUPPORTS)
        session.evidence.stop()
        return ids["rota on the wall.jpg"]

    stage.ask(add)


@scene("evidence", EVERY)
def _evidence(stage: Stage) -> None:
    stage.unlock()
    _take_in(stage)
    stage.go("evidence")
    until(lambda: stage.page.look.stack.currentIndex() == 0)
    stage.settle()


@scene("evidence-carries")
def _carries(stage: Stage) -> None:
    _evidence(stage)
    stage.page.panes.bring(2)
    stage.page.look.tabs.setCurrentIndex(2)
    stage.settle()


@scene("evidence-pages", STATE)
def _pages(stage: Stage) -> None:
    _evidence(stage)
    stage.page.table.setCurrentIndex(stage.page.table.model().index(1, 0))
    stage.settle()
    until(lambda: stage.page.look.stack.currentIndex() == 0)
    stage.page.panes.bring(2)
    stage.page.look._turn(1)
    stage.settle()


@scene("evidence-refused", STATE)
def _refused(stage: Stage) -> None:
    _evidence(stage)
    damaged = Path(stage.folder) / "files" / "a.pdf"
    damaged.write_bytes(b"%PDF-1.7\nnothing")
    stage.page.presenter.add([damaged], "")
    stage.settle()
    until(lambda: stage.page.note.isVisible() and stage.page.unread.isVisible())


@scene("evidence-empty", STATE)
def _empty(stage: Stage) -> None:
    stage.unlock()
    case_id = stage.ask(lambda session: session.cases.add("Another matter").id)
    stage.go("evidence", case_id=case_id)


@scene("mails", EVERY)
def _mails(stage: Stage) -> None:
    stage.unlock()
    _take_in(stage)
    stage.go("mails")
    stage.settle()


@scene("mails-empty", STATE)
def _mails_empty(stage: Stage) -> None:
    stage.unlock()
    stage.go("mails")


@scene("evidence-recording", STATE)
def _recording(stage: Stage) -> None:
    _evidence(stage)
    # No picture needs a microphone.
    stage.page.bar.show()
    stage.page.recorder._set(State.ON)
    stage.page.bar.meter.show_level(0.2)
    stage.settle()


@scene("evidence-listen", STATE)
def _listen(stage: Stage) -> None:
    stage.unlock()
    # A draft's: a voice that belongs to a sealed account is heard with the names list open.
    draft = stage.account_of("Juniper")

    def record(session: Session) -> str:
        recording = session.recordings.begin(draft)
        writer = session.recordings.take(recording)
        for number in range(6):
            writer.append(bytes([number]) * 32_000)
        writer.close()
        session.recordings.mark(recording, 2_400)
        made = session.recordings.finish(recording)
        return made.id if made else ""

    stage.go("evidence", extra=stage.ask(record))
    until(lambda: stage.page.look.stack.currentIndex() == 3)
    stage.page.panes.bring(2)
    stage.settle()


@scene("evidence-blanking", STATE)
def _blanking(stage: Stage) -> None:
    """A part of the plan is black; a frame stands where the next may be."""
    _pages(stage)
    look = stage.page.look
    until(lambda: look.blanking.isVisible())
    look.blanking.begin.click()
    stage.page.presenter.blanks.add(look.preview.page, 0.1, 0.11, 0.6, 0.05)
    until(lambda: look.blanking.parts.count() == 1)
    stage.settle()
    stage.settle()
