"""The words of the permissions page: answers, recipients, how an answer was given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ui.language import tr
from whistle.casework.wording import consent_wording
from whistle.model import ConsentKind


class Answer(StrEnum):
    """What a row of the page says; more than what is stored, since an answer can run out."""

    AGREED = "agreed"
    CONDITION = "condition"
    REFUSED = "refused"
    NOT_ASKED = tr("not asked")
    TAKEN_BACK = tr("taken back")
    RUN_OUT = tr("run out")
    INCLUDED = "included"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """How an answer is shown: an icon, a word, and the colour's role. Any two are enough."""

    word: str
    icon: str
    role: str


ANSWERS: Final[dict[Answer, AnswerWords]] = {
    Answer.AGREED: AnswerWords(tr("Agreed"), "check", "ok"),
    Answer.CONDITION: AnswerWords(tr("Agreed, if"), "check", "ok"),
    Answer.REFUSED: AnswerWords(tr("Refused"), "x", "danger"),
    Answer.NOT_ASKED: AnswerWords(tr("Not asked"), "circle-dashed", "warning"),
    Answer.TAKEN_BACK: AnswerWords(tr("Taken back"), "undo-2", "danger"),
    Answer.RUN_OUT: AnswerWords(tr("Run out"), "triangle-alert", "warning"),
    Answer.INCLUDED: AnswerWords(tr("Included"), "check", "ok"),
    Answer.WAITING: AnswerWords(tr("Yes, to be said again"), "circle-dashed", "warning"),
}

RECIPIENTS: Final = {"hse": "HSE", "union": tr("the union"), "press": tr("the press")}
"""Recipients that a dossier's layout is named after, as they are written in a sentence."""

APART: Final = frozenset({ConsentKind.CONTACT, ConsentKind.IDENTITY})
"""Never in a dossier, whatever was agreed."""

_HOW: Final = {
    "spoken": tr("Asked by voice"),
    "signed": tr("Signed on paper"),
    "self": tr("Clicked by the source"),
}


def recipient_words(recipient: str) -> str:
    """Return a recipient as it stands inside a sentence: "HSE", "the union", or as it was typed."""
    return RECIPIENTS.get(recipient, recipient)


def recipient_title(recipient: str) -> str:
    """Return a recipient as it stands alone: "HSE", "The union"."""
    words = recipient_words(recipient)
    return words[:1].upper() + words[1:]


def how_words(given_how: str) -> str:
    """Return how an answer was given, as the beginning of a sentence."""
    return _HOW.get(given_how, tr("Answered"))


def kinds() -> tuple[ConsentKind, ...]:
    """Return the kinds of information in the order in which they are asked; those kept apart last."""
    asked = [question.kind for question in consent_wording().questions]
    return (*(kind for kind in asked if kind not in APART), *(kind for kind in asked if kind in APART))
