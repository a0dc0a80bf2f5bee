"""The 43 situations of handling evidence that were met in published reporting, each written down,
read back, and found where a person would look for it. Names and places are invented.

    python -m tests.casework.situations      prints docs/situations.md
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from tests.casework.conftest import Room
from whistle.casework.kinds import kind_named
from whistle.casework.matrix import Row
from whistle.casework.numbers import delay, differing
from whistle.casework.readiness.page import Filled
from whistle.casework.sources import Why
from whistle.dossier.record import Audience
from whistle.identifiers.mosaic import Population
from whistle.model import Basis, ConsentKind, ConsentState, FuzzyDate, Record, Relation, Thing

TODAY: Final = date(2026, 11, 28)


@dataclass
class Desk:
    """What a situation works with: the room, and short ways to write and to look."""

    room: Room
    made: dict[str, str] = field(default_factory=dict)

    def add(self, kind_of_record: str, parent: str = "", /, **given: Any) -> str:
        return self.room.session.records.add(self.room.case, kind_of_record, given, parent=parent).id

    def get(self, record_id: str) -> Record:
        return self.room.session.records.get(record_id)

    def of(self, kind: str) -> list[Record]:
        return self.room.session.records.all(self.room.case, (kind,))

    def claim(self, text: str, **given: Any) -> str:
        return self.add("allegation", text=text, **given)

    def says(
        self,
        claim: str,
        source: str,
        words: str,
        basis: Basis = Basis.SAW,
        relation: Relation = Relation.SUPPORTS,
        verified: bool = True,
    ) -> str:
        """A source's account whose words bear on an allegation; returns the account's id."""
        account = self.room.account(source, words, verified=verified)
        passage = self.room.tagged(account, words, basis=basis)
        self.room.session.records.bear(claim, Thing.PASSAGE, passage.id, relation)
        return account

    def bear(self, claim: str, record: str, relation: Relation = Relation.SUPPORTS) -> None:
        self.room.session.records.bear(claim, Thing.RECORD, record, relation)

    def row(self, claim: str, *, unverified_too: bool = False) -> Row:
        grid = self.room.session.casework.matrix(self.room.case, unverified_too=unverified_too)
        return grid.row(claim)

    def list(self, name: str, item: str, claim: str = "") -> Filled:
        filled = self.room.session.casework.readiness(
            self.room.case,
            name=name,  # type: ignore[arg-type]  # one of the three
            claim=claim,
            today=TODAY,
        )
        return next(one for one in filled if one.id == item)

    def gaps(self, name: str, item: str, claim: str = "") -> set[str]:
        return {gap.id for gap in self.list(name, item, claim).gaps}

    def thread(self, claim: str) -> list[tuple[int, str]]:
        said = self.room.session.casework.thread(claim)
        return [(one.depth, one.reply.choice("kind")) for one in said]

    def shown(self) -> list[str]:
        return [item.what for item in self.room.session.casework.timeline(self.room.case).items]

    def incident(self, account: str, what: str, when: FuzzyDate | None = None, *, harm: bool = False) -> str:
        return self.room.session.accounts.add_incident(
            account, what=what, when=when or FuzzyDate("one afternoon"), basis=Basis.SAW, harm=harm
        )

    def source(self, name: str) -> str:
        return self.room.sources[name]


Act = Callable[[Desk], None]


@dataclass(frozen=True)
class Situation:
    """One situation: what it is, as what it is written down, where it is found, and the doing of it."""

    number: int
    title: str
    recorded: str
    found: str
    act: Act


SITUATIONS: list[Situation] = []


def situation(number: int, title: str, recorded: str, found: str) -> Callable[[Act], Act]:
    """Put the act below into the table."""

    def put(act: Act) -> Act:
        SITUATIONS.append(Situation(number, title, recorded, found, act))
        return act

    return put


def day(words: str, first: str, last: str = "") -> Mapping[str, str]:
    """A date with words and bounds."""
    return {"words": words, "earliest": first, "latest": last or first}


# -- A. sources and corroboration --------------------------------------------------------------


@situation(
    1, "Two sources on one subject, who may have talked", "allegation; tagged words; relation", "matrix"
)
def _(desk: Desk) -> None:
    claim = desk.claim("The crisis plan named people who had left")
    desk.says(claim, "Heron", "Every contact in it had left.")
    desk.says(claim, "Teal", "The contacts were all out of date.")
    assert desk.row(claim).supported.number == 2
    desk.add(
        "relation",
        one=desk.source("Heron"),
        other=desk.source("Teal"),
        kind="conferred",
        because="Teal revised the plan with colleagues",
    )
    counted = desk.row(claim).supported
    assert (counted.number, counted.of) == (1, 2)
    assert counted.words == "1 independent verified source at first hand, of 2 who say it"


@situation(2, "One source tells what happened to another", "event; lived through by others", "records")
def _(desk: Desk) -> None:
    told_by = desk.room.account("Heron", "The manager tapped her watch.")
    desk.room.account("Teal", "I was seeing somebody.")
    event = desk.incident(told_by, "A manager tapped her watch during the appointment")
    lived = desk.add(
        "lived-through", incident=event, source=desk.source("Teal"), confirmed="not-asked", note="Ask later"
    )
    assert desk.get(lived).choice("source") == desk.source("Teal")
    assert "asking would show who told" in _title("lived-through", "confirmed", "not-asked")


@situation(
    3, "Admitted to the source by others", "tagged words, told by who took part; people heard of", "matrix"
)
def _(desk: Desk) -> None:
    claim = desk.claim("Staff let warnings of suicide pass")
    desk.says(claim, "Heron", "Three of them told me they had.", Basis.TOLD_BY_PARTICIPANT)
    desk.add(
        "witness",
        who="Three colleagues, not spoken to",
        count=3,
        hops=1,
        told_by=desk.source("Heron"),
        verified="not-verified",
    )
    row = desk.row(claim)
    (mark,) = row.cells[desk.source("Heron")].marks
    assert mark.hops == 1
    assert row.supported.number == 0
    assert row.supported.not_counted == {desk.source("Heron"): (Why.HEARSAY,)}
    assert desk.of("witness")[0].number("count") == 3


@situation(4, "A source's view of the cause", "mark on words: fact, conclusion, opinion", "records")
def _(desk: Desk) -> None:
    words = "I think it was the load."
    account = desk.room.account("Heron", words)
    desk.add("mark", account=account, start=0, end=len(words), kind="opinion", because="begins with I think")
    (mark,) = desk.of("mark")
    assert (mark.choice("kind"), mark.number("end")) == ("opinion", len(words))


@situation(5, "An anonymous contact who cannot be verified", "people heard of", "matrix, as context only")
def _(desk: Desk) -> None:
    claim = desk.claim("Attendance is forced")
    caller = desk.add(
        "witness", claim, who="A caller, apparently staff", channel="a message by phone", verified="cannot"
    )
    desk.bear(claim, caller)
    row = desk.row(claim)
    assert row.supported.of == 0
    assert [paper.thing_id for paper in row.papers] == [caller]
    assert desk.room.session.sources.all(desk.room.case) == []


@situation(6, "A chain of reports", "people heard of, through whom and how many hands", "records")
def _(desk: Desk) -> None:
    outlet = desk.add("publication", title="Letters page", outlet="The Marram Herald")
    insider = desk.add(
        "witness",
        who="Says they used to work there",
        hops=2,
        through="Herald, from an advice site, from the insider",
        told_by=outlet,
        verified="not-verified",
    )
    assert (desk.get(insider).number("hops"), desk.get(insider).choice("told_by")) == (2, outlet)


@situation(
    7, "A public post by an unknown author", "publication captured, with the author's claims", "timeline"
)
def _(desk: Desk) -> None:
    post = desk.add(
        "publication",
        title="Why I left",
        kind="post",
        published=day("last March", "2026-03-01", "2026-03-31"),
        captured=day("", "2026-04-02"),
        may_vanish=True,
        claims="fourteen years, resigned",
    )
    assert desk.get(post).values["may_vanish"] is True
    assert desk.shown() == ["Why I left"]
    assert "can point at one person" in _help("publication", "claims")


@situation(
    8, "An adviser speaks for people who have not agreed", "people heard of, agreement not held", "records"
)
def _(desk: Desk) -> None:
    desk.room.account("Adviser", "Three people came to me.")
    desk.add(
        "witness",
        who="A woman who was told to come in daily",
        told_by=desk.source("Adviser"),
        agreed="not-held",
    )
    assert desk.of("witness")[0].choice("agreed") == "not-held"


@situation(
    9, "Documents said to exist, in a rewrite", "document not seen; publication a rewrite", "reply checklist"
)
def _(desk: Desk) -> None:
    claim = desk.claim("Four who left wrote down the same")
    rewrite = desk.add("publication", title="Staff suffering", kind="rewrite")
    desk.add("document", title="Four statements", state="claimed", acquired_from=rewrite)
    desk.bear(claim, rewrite)
    assert desk.of("document")[0].choice("state") == "claimed"
    assert "garbled" in desk.gaps("reply", "r-clean", claim)


@situation(10, "Witnesses offered and not heard", "people willing to speak, as a number", "HSE criteria 3a")
def _(desk: Desk) -> None:
    desk.add(
        "willing",
        count=12,
        who="staff of one office",
        to="hse",
        as_at=day("in June", "2026-06-01", "2026-06-30"),
    )
    facts = [fact.words for fact in desk.list("hse", "3a").facts]
    assert "12 people are said to be willing to give evidence" in facts


@situation(11, "A source says it can be proved", "evidence promised", "records")
def _(desk: Desk) -> None:
    desk.room.account("Teal", "I can show it.")
    claim = desk.claim("The plan was wrong throughout")
    pledge = desk.add(
        "pledge",
        words="The marked-up plan",
        source=desk.source("Teal"),
        about=claim,
        due=day("by Friday", "2026-07-03"),
        status="offered",
    )
    desk.room.session.records.change(pledge, {"status": "failed"})
    assert desk.get(pledge).choice("status") == "failed"


# -- B. employer, union, regulator -------------------------------------------------------------


@situation(12, "A denial and what is said against it", "reply under reply", "thread; matrix counts replies")
def _(desk: Desk) -> None:
    claim = desk.claim("The plan was out of date", scope="site")
    denial = desk.add("reply", claim, words="One link was out of date and has gone.", kind="denial")
    assert "denial-unanswered" in desk.gaps("reply", "r-both-sides", claim)
    rebuttal = desk.add("reply", denial, words="Not so: every contact was.", kind="rebuttal")
    desk.add("reply", rebuttal, words="We stand by what we said.", kind="recycled")
    assert desk.thread(claim) == [(0, "denial"), (1, "rebuttal"), (2, "recycled")]
    assert "denial-unanswered" not in desk.gaps("reply", "r-both-sides", claim)
    assert desk.row(claim).replies == 3


@situation(
    13, "Provision in general against one office's experience", "scope of allegation and reply", "thread"
)
def _(desk: Desk) -> None:
    claim = desk.claim("Nobody there knew of a first aider", scope="site", where="one office")
    reply = desk.add("reply", claim, words="We have many first aiders.", kind="provision", scope="national")
    assert (desk.get(claim).choice("scope"), desk.get(reply).choice("scope")) == ("site", "national")
    assert not desk.row(claim).contradicted


@situation(14, "Questions that were not answered", "questions put, each with what came", "right of reply")
def _(desk: Desk) -> None:
    claim = desk.claim("It was widespread")
    for words, outcome in (
        ("Will you act?", "declined"),
        ("Are ministers concerned?", "declined"),
        ("Is it widespread?", "earlier"),
        ("Is there a risk assessment?", "partly"),
    ):
        desk.add("question", claim, words=words, outcome=outcome, asked=day("", "2026-05-04"))
    standing = desk.room.session.casework.standing(claim, TODAY)
    assert [q.choice("outcome") for q in standing.questions] == ["declined", "declined", "earlier", "partly"]
    assert "not-in-full" in desk.gaps("reply", "r-answer", claim)


@situation(15, "Not denied", "reply that does not dispute", "thread: not an admission")
def _(desk: Desk) -> None:
    claim = desk.claim("Fifteen of twenty-three left")
    desk.add("reply", claim, words="We do not comment on staffing.", kind="non-denial")
    (said,) = desk.room.session.casework.thread(claim)
    assert (said.reply.choice("kind"), said.admits) == ("non-denial", False)


@situation(16, "Admitted", "admission with what it rests on", "thread; reply checklist")
def _(desk: Desk) -> None:
    claim = desk.claim("Duties of equality were broken")
    garbled = desk.add("publication", title="A paraphrase", kind="machine", quality="garbled")
    reply = desk.add("reply", claim, words="We accept it.", kind="admission", rests_on=garbled)
    assert "unsupported-admission" in desk.gaps("reply", "r-clean", claim)
    letter = desk.add("document", title="Letter of 3 May", state="held", quality="clean")
    desk.room.session.records.change(reply, {"rests_on": letter})
    (said,) = desk.room.session.casework.thread(claim)
    assert said.admits
    assert "unsupported-admission" not in desk.gaps("reply", "r-clean", claim)


@situation(17, "An earlier statement sent again", "reply that repeats another", "thread")
def _(desk: Desk) -> None:
    claim = desk.claim("Staff are at breaking point")
    first = desk.add("reply", claim, words="We take the wellbeing of staff seriously.", kind="provision")
    desk.add("reply", claim, words="We take staff wellbeing seriously.", kind="recycled", repeats=first)
    assert [said.repeats for said in desk.room.session.casework.thread(claim)] == ["", first]


@situation(
    18, "No reply by the day set", "question with a day by which", "right of reply: overdue, then no reply"
)
def _(desk: Desk) -> None:
    claim = desk.claim("The minister knew")
    question = desk.add("question", claim, words="Did you know?", by=day("midday Thursday", "2026-10-08"))
    assert desk.room.session.casework.standing(claim, date(2026, 10, 7)).state == "waiting"
    assert desk.room.session.casework.standing(claim, TODAY).state == "overdue"
    desk.room.session.records.change(question, {"outcome": "no-reply"})
    assert desk.room.session.casework.standing(claim, TODAY).state == "no-reply"


@situation(
    19, "A union's levels knew different things", "organisations with units; who knew what, when", "who knew"
)
def _(desk: Desk) -> None:
    claim = desk.claim("Stress was reported to managers")
    union = desk.add("organisation", name="The union", role="union")
    branch = desk.add("organisation", union, name="The union's branch", role="union")
    desk.add("knowledge", who=union, about=claim, what="Not aware at the time", denies="yes")
    desk.add(
        "knowledge",
        who=branch,
        about=claim,
        what="Reports of overload, meetings online",
        when=day("two months before", "2025-11-01", "2025-11-30"),
    )
    rows = desk.room.session.casework.who_knew(desk.room.case)
    assert [(row.who, row.split) for row in rows] == [(union, True), (branch, True)]
    assert not desk.row(claim).contradicted


@situation(20, "A regulator declined twice", "referrals, the second following the first", "timeline; records")
def _(desk: Desk) -> None:
    body = desk.add("organisation", name="The regulator", role="regulator")
    first = desk.add(
        "referral",
        to=body,
        by="a source",
        sent=day("in April", "2026-04-01", "2026-04-30"),
        outcome="declined",
        criterion="several staff at present",
        reason="it does not meet our criteria",
        decided=day("in May", "2026-05-01", "2026-05-31"),
        appeal="ten days, by e-mail",
    )
    again = desk.add(
        "referral", to=body, sent=day("two months later", "2026-06-01", "2026-06-30"), follows=first
    )
    assert desk.get(again).choice("follows") == first
    assert desk.shown() == [
        "Sent to The regulator",
        "Declined, it does not meet our criteria",
        "Sent to The regulator",
    ]


@situation(
    21, "The body that decides has an interest", "interest of an organisation", "records, with no conclusion"
)
def _(desk: Desk) -> None:
    body = desk.add("organisation", name="The regulator", role="regulator", interest="Paid by the department")
    assert desk.get(body).text("interest") == "Paid by the department"


@situation(22, "The employer says it will cooperate", "undertaking", "records")
def _(desk: Desk) -> None:
    claim = desk.claim("Workload rose")
    reply = desk.add("reply", claim, words="We cooperate with any investigation.", kind="provision")
    promise = desk.add("undertaking", reply, words="Cooperate with any investigation", kept="not-known")
    assert desk.get(promise).parent == reply


@situation(
    23, "The union learned of it later", "who knew: the date of knowing apart from the event", "timeline"
)
def _(desk: Desk) -> None:
    claim = desk.claim("A plan lay unapproved")
    union = desk.add("organisation", name="The union", role="union")
    desk.add("happening", what="Plan handed in", when=day("late 2025", "2025-10-01", "2025-12-31"))
    desk.add(
        "knowledge", who=union, about=claim, what="the delay", when=day("after the article", "2026-11-03")
    )
    assert desk.shown() == ["Plan handed in", "The union knew: the delay"]


# -- C. documents and information --------------------------------------------------------------


@situation(
    24, "Updated, and approved much later", "document with a version's dates", "timeline; delay as a range"
)
def _(desk: Desk) -> None:
    plan = desk.add("document", title="Crisis plan", state="seen")
    version = desk.add(
        "version",
        plan,
        name="Revision",
        submitted=day("late 2024", "2024-10-01", "2024-12-31"),
        approved=day("late July", "2025-07-21", "2025-07-31"),
    )
    record = desk.get(version)
    waited = delay(record.date("submitted"), record.date("approved"))
    assert waited is not None
    assert waited.words(" days") == "202 days to 303 days"
    assert desk.shown() == ["Crisis plan: Revision: handed in, then approved"]


@situation(25, "Wrong entries in a live document", "wrong entries, each since when", "timeline, going on")
def _(desk: Desk) -> None:
    plan = desk.add("document", title="Crisis plan")
    desk.add(
        "defect",
        plan,
        element="contact",
        words="First contact had left",
        since=day("spring", "2025-03-01", "2025-05-31"),
    )
    desk.add(
        "defect",
        plan,
        element="phone",
        words="Line cut off",
        since=day("May", "2025-05-01"),
        until=day("", "2025-09-01"),
    )
    first, second = desk.room.session.casework.timeline(desk.room.case).items
    assert (first.going_on, second.going_on) == (True, False)
    assert first.fuzzy_start


@situation(26, "Steps that should have been taken", "procedure, steps, steps in an incident", "step grid")
def _(desk: Desk) -> None:
    plan = desk.add("procedure", title="Six steps", consult="the local union")
    steps = [
        desk.add("step", plan, order=number, words=words)
        for number, words in enumerate(
            (
                "Take it seriously",
                "Call a colleague",
                "Gather information",
                "Advise",
                "Call for help",
                "Look back",
            ),
            1,
        )
    ]
    account = desk.room.account("Heron", "He was shown the door.")
    event = desk.incident(account, "Shown the door after what he said", harm=True)
    desk.add(
        "step-taken", step=steps[0], incident=event, outcome="not-done", because="the meeting was closed"
    )
    desk.add("step-taken", step=steps[1], incident=event, outcome="not-known")
    (grid,) = desk.room.session.casework.steps(desk.room.case)
    assert [cell.outcome for cell in grid.cells] == ["not-done", "not-known", "", "", "", ""]
    assert [cell.because for cell in grid.not_done] == ["the meeting was closed"]


@situation(
    27, "A secret report released with parts blacked out", "document redacted by its publisher", "records"
)
def _(desk: Desk) -> None:
    report = desk.add(
        "document",
        title="Thirty reviews",
        state="held",
        redacted="by-publisher",
        redactions="names, dates, most advice",
    )
    assert (desk.get(report).text("author"), desk.get(report).choice("redacted")) == ("", "by-publisher")


@situation(
    28, "Report dated, event not", "event whose date is inferred by a publisher", "timeline, marked inferred"
)
def _(desk: Desk) -> None:
    report = desk.add("document", title="Thirty reviews")
    desk.add(
        "happening",
        what="Deaths behind the reviews",
        when={"words": "probably", "edtf": "2018/2020"},
        basis="publisher",
        lane="harm",
        shown_by=report,
    )
    (item,) = desk.room.session.casework.timeline(desk.room.case).items
    assert item.inferred
    assert (item.first, item.last) == (date(2018, 1, 1), date(2020, 12, 31))


@situation(
    29,
    "Counts of one set that differ",
    "numbers under one allegation, each with its source",
    "reply checklist",
)
def _(desk: Desk) -> None:
    claim = desk.claim("Reviews were kept back", scope="national")
    first = desk.add("publication", title="In April")
    second = desk.add("publication", title="In March")
    desk.add("number", claim, what="Reviews", low=30, given_by=first)
    desk.add("number", claim, what="Reviews", low=20, high=22, given_by=second)
    numbers = [record for record in desk.of("number") if record.parent == claim]
    (pair,) = differing(numbers)
    assert pair.why == "value"
    assert "Two figures, not the same figure" in desk.list("reply", "r-both-sides", claim).facts[0].words


@situation(30, "From refusal to release", "request with its stages", "timeline")
def _(desk: Desk) -> None:
    request = desk.add("request", words="The reviews", asked=day("September", "2024-09-01", "2024-09-30"))
    for what, when in (
        ("refused", "2024-10-20"),
        ("commissioner", "2025-01-10"),
        ("ruling", "2025-10-27"),
        ("tribunal", "2025-11-20"),
        ("withdrawn", "2026-02-16"),
        ("released", "2026-02-20"),
    ):
        ground = "policy still being made" if what == "refused" else ""
        desk.add("stage", request, what=what, when=day("", when), ground=ground)
    assert desk.shown() == [
        "The reviews",
        "Refused: policy still being made",
        "To the Information Commissioner",
        "Commissioner’s ruling",
        "To the tribunal",
        "Appeal withdrawn",
        "Released",
    ]


@situation(31, "Not held, too costly, no duty", "stages by kind of answer", "records")
def _(desk: Desk) -> None:
    request = desk.add("request", words="How many were signposted")
    for what in ("not-held", "no-measure", "too-costly", "no-duty"):
        desk.add("stage", request, what=what)
    assert [stage.choice("what") for stage in desk.of("stage")] == [
        "not-held",
        "no-measure",
        "too-costly",
        "no-duty",
    ]


@situation(32, "Got by somebody else", "document with from whom and how", "records")
def _(desk: Desk) -> None:
    campaign = desk.add("organisation", name="A campaign", role="charity")
    plan = desk.add(
        "document",
        title="Internal plan",
        acquired_from=campaign,
        acquired="by their own request for information",
    )
    assert desk.get(plan).choice("acquired_from") == campaign


@situation(33, "Confidentiality agreements", "restriction with exact words", "before it leaves: adviser")
def _(desk: Desk) -> None:
    term = desk.add("restriction", kind="settlement", words="shall not speak of", adviser="no")
    assert desk.gaps("hse", "before-it-leaves") >= {"restriction-no-adviser"}
    desk.room.session.records.change(term, {"adviser": "yes"})
    assert "restriction-no-adviser" not in desk.gaps("hse", "before-it-leaves")


@situation(
    34,
    "It may be the employer's, or hold others' data",
    "document described and not kept; set apart",
    "before it leaves",
)
def _(desk: Desk) -> None:
    desk.add(
        "document",
        title="A caseload list",
        state="described",
        employer_property=True,
        others_data=True,
        quarantined=True,
    )
    assert "others-data" in desk.gaps("hse", "before-it-leaves")


# -- D. the quality of texts -------------------------------------------------------------------


@situation(
    35, "A rewrite that shifts the meaning", "derivation, with what differs", "matrix: never a second source"
)
def _(desk: Desk) -> None:
    claim = desk.claim("Eight broke down")
    first = desk.says(claim, "Heron", "At least eight of the twenty-three broke down.")
    copy = desk.says(claim, "Copyist", "Eight of the fifteen who left broke down.")
    assert desk.row(claim).supported.number == 2
    desk.add("derivation", copy=copy, original=first, kind="rewrite", differs="eight of whom")
    counted = desk.row(claim).supported
    assert counted.number == 1
    assert counted.not_counted == {desk.source("Copyist"): (Why.COPY,)}


@situation(36, "A machine's paraphrase", "publication garbled, with a clean copy", "reply checklist")
def _(desk: Desk) -> None:
    claim = desk.claim("The plan was weakened in six ways")
    garbled = desk.add("publication", title="Garbled", kind="machine", quality="garbled")
    desk.bear(claim, garbled)
    assert "garbled" in desk.gaps("reply", "r-clean", claim)
    clean = desk.add("publication", title="Clean", kind="repost", quality="clean")
    desk.room.session.records.change(garbled, {"clean_copy": clean})
    assert "garbled" not in desk.gaps("reply", "r-clean", claim)


@situation(37, "Words that do not belong to it", "mark on words: left out, kept in the original", "records")
def _(desk: Desk) -> None:
    text = "Donate today! The plan was old."
    account = desk.room.account("Heron", text)
    desk.add("mark", account=account, start=0, end=13, kind="stray", because="an appeal for money")
    assert desk.room.session.accounts.words(account)[0].words.text == text
    (mark,) = desk.of("mark")
    assert text[int(mark.number("start") or 0) : int(mark.number("end") or 0)] == "Donate today!"


@situation(38, "A pseudonym used by another outlet", "name used elsewhere", "records")
def _(desk: Desk) -> None:
    desk.room.account("Heron", "Words.")
    outlet = desk.add("publication", title="First story")
    alias = desk.add("alias", source=desk.source("Heron"), name="“Jasper”", by=outlet)
    assert desk.get(alias).choice("by") == outlet


@situation(
    39, "Asterisks that mark notes", "mark on words: a glossary mark", "records; the text stays as it is"
)
def _(desk: Desk) -> None:
    text = "The premium* is paid weekly.\n*An extra payment."
    account = desk.room.account("Heron", text)
    desk.add("mark", account=account, start=11, end=12, kind="glossary")
    assert desk.room.session.accounts.words(account)[0].words.text == text
    assert desk.room.session.sealing.labels(desk.room.case) == ()


@situation(40, "An editor's words in a quotation", "brackets kept; mark on words", "account")
def _(desk: Desk) -> None:
    text = "They said “[the managers] never asked”."
    account = desk.room.account("Heron", text)
    start = text.index("[")
    desk.add("mark", account=account, start=start, end=text.index("]") + 1, kind="insertion")
    assert "[the managers] never asked" in desk.room.session.accounts.words(account)[0].words.text


@situation(
    41,
    "Facts that together point at one person",
    "what a dossier keeps of a source",
    "dossier: could someone work out who?",
)
def _(desk: Desk) -> None:
    account = desk.room.account("Heron", "I asked for the training and it was turned down.")
    raised = desk.room.session.accounts.add_disclosure(
        account,
        route="43C",
        raised_by="self",
        how="email",
        to_whom="a manager",
        information="asked for training",
        when=FuzzyDate("May", "2025-05", date(2025, 5, 1), date(2025, 5, 31)),
    )
    desk.room.session.sealing.seal(desk.room.session.sealing.review(account))
    desk.room.session.consents.record(
        desk.source("Heron"), "hse", dict.fromkeys(ConsentKind, ConsentState.AGREED)
    )
    draft = desk.room.session.dossiers.draft(desk.room.case, audience=Audience.HSE, people=Population(23))
    assert "mosaic" in {check.gate for check in draft.open_checks}, "an employer’s own mail shows who asked"
    assert raised in {fact.ref for fact in draft.record.findings.facts or ()}


@situation(
    42, "Two who may be the same person", "relation: possibly the same, never merged", "matrix: counted once"
)
def _(desk: Desk) -> None:
    claim = desk.claim("Return to work failed")
    desk.says(claim, "Heron", "They broke every promise about my return.")
    desk.says(claim, "Teal", "My phased return came to nothing.")
    desk.add(
        "relation",
        one=desk.source("Heron"),
        other=desk.source("Teal"),
        kind="possibly-same",
        because="same office and month of leaving",
    )
    assert desk.row(claim).supported.number == 1
    assert len(desk.room.session.sources.all(desk.room.case)) == 2


@situation(43, "Somebody in it may know themselves", "who might recognise themselves", "before it leaves")
def _(desk: Desk) -> None:
    check = desk.add("recognition", who="the manager at the door", decided="open")
    assert "recognition-open" in desk.gaps("hse", "before-it-leaves")
    desk.room.session.records.change(check, {"decided": "vaguer", "because": "now a manager"})
    assert "recognition-open" not in desk.gaps("hse", "before-it-leaves")


def _title(kind: str, field_id: str, choice: str) -> str:
    return kind_named(kind).field(field_id).shown(choice)


def _help(kind: str, field_id: str) -> str:
    return kind_named(kind).field(field_id).help


def page() -> str:
    """docs/situations.md."""
    rows = [f"| {one.number} | {one.title} | {one.recorded} | {one.found} |" for one in SITUATIONS]
    return "\n".join(
        [
            "# Situations that can be written down",
            "",
            "Forty-three situations of handling evidence that were met in published reporting. Each is",
            "written down through the program's facade, read back, and found where a person would look, by",
            "`pytest tests/casework/test_situations.py`; this page is made from the same table by",
            "`python -m tests.casework.situations > docs/situations.md`.",
            "",
            "| N | Situation | Written down as | Found in |",
            "|---|---|---|---|",
            *rows,
            "",
            "## One office, year by year",
            "",
            "The dates of that reporting, from the year in which a plan was brought in to the last story,",
            "with invented names (`tests/data/long_line.py`): whole years, one of three years, a day with a",
            "question mark, spans without an end, a plan revised late in one year and approved late in July",
            "of the next. Solid is sure, broken may have been, an arrow still goes on; the source's own",
            "words are kept.",
            "",
            "![The same case as the window draws it](images/window/timeline-years-light.png)",
            "",
        ]
    )


if __name__ == "__main__":
    import sys

    sys.stdout.write(page())
