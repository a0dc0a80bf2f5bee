"""The scenes of an interview: the list, each phase, two sources together, and writing alone."""

from __future__ import annotations

from datetime import timedelta

from window_scenes import EVERY, STATE, Stage, scene

from whistle.casework.dates import fuzzy_date
from whistle.casework.wording import support_list
from whistle.vault.tables.contacts import TeamContact

TOLD = (
    "It began before Christmas, I think. They moved the screens so that everybody could see the numbers."
    "\n\nThen a man said that he had nothing left, and I looked for the sheet. Nobody on it works here now."
)


def begin(stage: Stage, *names: str, phase: str = "plan", reason: str = "") -> str:
    """An interview with something in every phase, standing at one of them; the page is opened on it."""
    stage.unlock()
    case_id = stage.ask(lambda session: session.cases.all()[0].id)
    begun = stage.ask(lambda session: session.interviews.begin(case_id, names or ("Rowan",), reason=reason))
    account = begun.accounts[0].testimony_id

    def tell(session: object) -> None:
        api = session.interviews  # type: ignore[attr-defined]
        for tick in ("what-it-is", "confidence", "life"):
            api.explain(begun.id, account, tick)
        api.answer(begun.id, account, "benefits", "yes")
        api.say(begun.id, "", "known", "Another source spoke of the same plan.")
        narrative = session.accounts.words(account)[0]  # type: ignore[attr-defined]
        session.accounts.save_draft(narrative.id, TOLD)  # type: ignore[attr-defined]
        api.save_card(
            "incident",
            account,
            "1" * 32,
            {
                "when": fuzzy_date("before Christmas", "2024-12~"),
                "what": "I looked for the sheet. The first number on it was dead.",
                "basis": "took part",
                "count": 2.0,
                "out-of": 5.0,
                "counted": "numbers on the sheet that were dead",
            },
            none={"where": "not-said", "who": "dont-know"},
        )
        api.save_card(
            "raised",
            account,
            "2" * 32,
            {"information": "That the numbers were dead.", "to": "the site manager", "route": "43C"},
        )
        api.move(begun.id, phase)

    stage.ask(tell)
    stage.go("interview", extra=f"id={begun.id}")
    return str(begun.id)


@scene("interviews", EVERY)
def _list(stage: Stage) -> None:
    begin(stage)
    stage.page.presenter.pause()
    stage.settle()


@scene("interviews-red", STATE)
def _red(stage: Stage) -> None:
    stage.unlock()
    checked = support_list().check_by - timedelta(days=200)
    late = TeamContact("branch-night", "Branch night line", "01632 960099", owner="Dawn")
    stage.ask(lambda session: session.contacts.check(late, "Piotr", "rang", checked))
    stage.go("interview")


@scene("interview-plan", EVERY)
def _plan(stage: Stage) -> None:
    begin(stage)


@scene("interview-explain", EVERY)
def _explain(stage: Stage) -> None:
    begin(stage, phase="explain")


@scene("interview-account", EVERY)
def _account(stage: Stage) -> None:
    begin(stage, phase="account")


@scene("interview-follow-up", EVERY)
def _follow_up(stage: Stage) -> None:
    begin(stage, phase="follow-up")


@scene("interview-raised")
def _raised(stage: Stage) -> None:
    begin(stage, phase="raised")


@scene("interview-evidence")
def _evidence(stage: Stage) -> None:
    begin(stage, phase="evidence")


@scene("interview-permission", EVERY)
def _permission(stage: Stage) -> None:
    begin(stage, phase="permission")
    stage.settle()


@scene("interview-close", EVERY)
def _close(stage: Stage) -> None:
    begin(stage, phase="close")


@scene("interview-afterwards")
def _afterwards(stage: Stage) -> None:
    begin(stage, phase="afterwards")


@scene("interview-together", STATE)
def _together(stage: Stage) -> None:
    begin(stage, "Rowan", "Thistle", phase="explain")


def alone(stage: Stage, words: str = "") -> None:
    """Writing alone, with these words there already."""
    stage.unlock()
    if words:
        stage.program.choose_role("self")
        stage.settle()
        field = stage.page.presenter.opened.words[stage.page.account].field_id
        stage.ask(lambda session: session.accounts.save_draft(field, words))
    stage.program.choose_role("self")
    stage.settle()


@scene("own", EVERY)
def _own(stage: Stage) -> None:
    alone(stage, TOLD)


@scene("own-before", STATE)
def _own_before(stage: Stage) -> None:
    alone(stage)
    stage.page.before.click()
    stage.settle(30)


@scene("own-handing-over", STATE)
def _own_over(stage: Stage) -> None:
    alone(stage, TOLD)
    stage.page.over.click()
    stage.settle(30)


@scene("own-permissions", STATE)
def _own_permissions(stage: Stage) -> None:
    _own_over(stage)
    stage.page.who.click()
    stage.settle()


@scene("card-risk", STATE)
def _risk(stage: Stage) -> None:
    stage.unlock()
    stage.go("card", extra="kind=risk;back=support")


@scene("interview-support", STATE)
def _support(stage: Stage) -> None:
    begin(stage, phase="account")
    night = TeamContact("branch-night", "Branch night line", "01632 960099", owner="Dawn")
    stage.ask(lambda session: session.contacts.check(night, "Dawn", "rang"))
    stage.program.window.sheets.open_support()
    stage.settle()
