"""The sample case holds together: every decision and quotation is in its account, and nobody leaks."""

from __future__ import annotations

import email
import email.policy
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import combinations

import pytest
from bs4 import BeautifulSoup
from edtf import parse_edtf

from whistle import sample
from whistle.casework import codes, wording
from whistle.casework.kinds import check, kind_named
from whistle.model import LABEL_STEMS, Action, ConsentKind, ConsentState, Employment, IdentifierKind, Relation
from whistle.sample import SampleAccount

CASE = sample.load()
FILES = [account.file for account in CASE.accounts]
LABEL = re.compile(rf"(?:{'|'.join(sorted(LABEL_STEMS))}) [1-9]\d*")


@cache
def account(file: str) -> SampleAccount:
    return next(found for found in CASE.accounts if found.file == file)


@cache
def words(file: str) -> str:
    """The text that a person would read in the file, with no help from the program's own readers."""
    content = account(file).content
    if file.endswith(".html"):
        return BeautifulSoup(content, "lxml").get_text()
    if file.endswith(".eml"):
        message = email.message_from_bytes(content, policy=email.policy.default)
        shown = [f"{name}: {message[name]}" for name in ("From", "To", "Date", "Subject")]
        body = message.get_body(("plain",))
        assert body is not None
        return "\n".join([*shown, "", body.get_content()])
    return content.decode("utf-8")


def mentions(text: str, wanted: str) -> list[tuple[int, int]]:
    """Where ``wanted`` stands as whole words, whatever its case."""
    pattern = rf"(?<!\w){re.escape(wanted)}(?!\w)"
    return [found.span() for found in re.finditer(pattern, text, re.IGNORECASE)]


def replaced(file: str) -> list[str]:
    """The texts that a label takes the place of when the account is sealed."""
    return [d["text"] for d in account(file).decisions if d["action"] == Action.LABEL]


def tokens(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


def shingles(text: str, size: int = 5) -> set[tuple[str, ...]]:
    found = tokens(text)
    return {tuple(found[at : at + size]) for at in range(len(found) - size + 1)}


def every_written_word() -> Iterator[str]:
    """All that is stored beside the accounts: it must name nobody, since nothing in it is decided."""
    particulars = CASE.particulars
    for name in particulars.__dataclass_fields__:
        if name not in ("name", "crown"):
            yield getattr(particulars, name)
    for given in CASE.accounts:
        yield given.note
        for incident in given.incidents:
            yield from (incident.what, incident.where, incident.when.words)
        for raised in given.disclosures:
            yield from (raised.to_whom, raised.information, raised.reply or "", raised.when.words)
        yield from (d.get("reason", "") for d in given.decisions)
        yield from (d.get("to", "") for d in given.decisions)
    for source in CASE.sources:
        yield from (answer.condition for answer in source.consents)
    for record in CASE.records:
        for value in record.fields.values():
            if isinstance(value, str) and ":" not in value:
                yield value
            elif isinstance(value, dict):
                yield value["words"]


@cache
def names() -> frozenset[str]:
    """Every name, alias and number that the Register would hold, and each part of a name."""
    known = {alias for source in CASE.sources for alias in source.identity}
    known |= {text for file in FILES for text in replaced(file)}
    parts = {part for name in known if "@" not in name for part in re.findall(r"[^\W\d_]{3,}", name)}
    return frozenset(known | parts) - {"Mrs", "extension"}


def test_there_are_eight_accounts_in_four_formats_each_with_a_source() -> None:
    assert len(FILES) == 8
    assert {file.rpartition(".")[2] for file in FILES} == {"txt", "md", "eml", "html"}
    assert [given.source for given in CASE.accounts] == [source.pseudonym for source in CASE.sources]


@pytest.mark.parametrize("file", FILES)
def test_an_account_is_as_long_as_people_write(file: str) -> None:
    assert 300 <= len(words(file).split()) <= 900


@pytest.mark.parametrize("file", FILES)
def test_every_decision_is_about_words_that_stand_in_the_account(file: str) -> None:
    missing = [d["text"] for d in account(file).decisions if not mentions(words(file), d["text"])]
    assert missing == []


@pytest.mark.parametrize("file", FILES)
def test_every_decision_has_what_its_action_needs_and_nothing_else(file: str) -> None:
    needs = {"label": {"as"}, "generalise": {"to"}, "remove": {"reason"}, "keep": {"reason"}}
    for decision in account(file).decisions:
        given = set(decision) - {"text", "action", "kind"}
        assert needs[decision["action"]] <= given, decision
        assert given <= needs[decision["action"]] | {"reason"}, decision
        kind = IdentifierKind(decision["kind"])
        if "as" in decision:
            assert LABEL.fullmatch(decision["as"]), decision
            assert decision["as"].startswith(f"{kind.label_stem} "), decision


@pytest.mark.parametrize("file", FILES)
def test_nothing_is_decided_twice(file: str) -> None:
    texts = [d["text"].casefold() for d in account(file).decisions]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("file", FILES)
def test_no_clue_that_stays_in_sealed_text_holds_a_name(file: str) -> None:
    for decision in account(file).decisions:
        if decision["action"] != Action.LABEL:
            held = [name for name in names() if mentions(decision["text"], name)]
            assert held == [], decision["text"]


@pytest.mark.parametrize("file", FILES)
def test_labelling_takes_every_known_name_out_of_the_account(file: str) -> None:
    text = words(file)
    for wanted in sorted(replaced(file), key=len, reverse=True):
        for start, end in reversed(mentions(text, wanted)):
            text = f"{text[:start]}[*]{text[end:]}"
    assert [name for name in names() if mentions(text, name)] == []


def test_one_label_stands_for_one_person_and_one_person_has_one_label() -> None:
    by_label: dict[str, set[str]] = {}
    for file in FILES:
        for decision in account(file).decisions:
            if "as" in decision:
                by_label.setdefault(decision["as"], set()).add(decision["text"].casefold())
    for first, second in combinations(by_label, 2):
        assert not by_label[first] & by_label[second], (first, second)
    for source in CASE.sources:
        aliases = {alias.casefold() for alias in source.identity}
        own = by_label[source.label]
        assert own & aliases, source.pseudonym


def test_the_highest_labels_in_use_are_told_so_that_new_ones_begin_above() -> None:
    taken = CASE.labels_taken()
    assert set(taken) <= LABEL_STEMS
    used = {d["as"] for file in FILES for d in account(file).decisions if "as" in d}
    for stem, highest in taken.items():
        assert {f"{stem} {number}" for number in range(1, highest + 1)} <= used, "no number is left out"
        assert f"{stem} {highest + 1}" not in used


@pytest.mark.parametrize("file", FILES)
def test_every_tagged_quotation_stands_exactly_where_it_is_said_to(file: str) -> None:
    for tag in account(file).tags:
        found = words(file).count(tag.quote)
        assert tag.nth == 1
        assert found == 1, f"{tag.code} stands {found} times: {tag.quote}"


@pytest.mark.parametrize("file", FILES)
def test_no_tagged_quotation_holds_words_that_sealing_takes_out(file: str) -> None:
    for tag in account(file).tags:
        assert [name for name in names() if mentions(tag.quote, name)] == [], tag.quote
        start = words(file).index(tag.quote)
        end = start + len(tag.quote)
        for wanted in replaced(file):
            for first, last in mentions(words(file), wanted):
                assert last <= start or first >= end, (tag.code, wanted)


@pytest.mark.parametrize("file", FILES)
def test_every_tag_uses_the_taxonomy_and_its_words(file: str) -> None:
    assert len(account(file).tags) >= 4
    for tag in account(file).tags:
        assert tag.harmed in codes.code(tag.code).harmed, (tag.code, tag.harmed)
        assert tag.tense in codes.TENSES


def test_a_consequence_is_tagged_only_beside_a_cause_in_the_same_account() -> None:
    for given in CASE.accounts:
        kinds = {codes.code(tag.code).kind for tag in given.tags}
        assert kinds & {"act", "omission", "condition"}, given.file


def test_nothing_written_beside_the_accounts_names_anybody() -> None:
    for written in every_written_word():
        assert [name for name in names() if mentions(written, name)] == [], written


@pytest.mark.parametrize("file", FILES)
def test_dates_are_valid_edtf_within_their_bounds(file: str) -> None:
    given = account(file)
    told = [incident.when for incident in given.incidents]
    for raised in given.disclosures:
        told += [raised.when] + ([raised.reply_when] if raised.reply_when else [])
    for when in told:
        assert when.words or when.earliest == when.latest, "a day needs no words; anything vaguer does"
        parsed = parse_edtf(when.edtf)
        earliest, latest = when.earliest, when.latest
        assert latest is not None
        assert latest < given.given_on
        if earliest is not None:
            assert earliest <= latest
            assert date(*parsed.lower_strict()[:3]) <= latest
            assert date(*parsed.upper_strict()[:3]) >= earliest


def test_replies_never_come_before_what_they_answer() -> None:
    for given in CASE.accounts:
        for raised in given.disclosures:
            if raised.reply_when is not None:
                assert raised.reply
                assert raised.reply_when.latest >= raised.when.earliest  # type: ignore[operator] # set: test above


def test_routes_and_ways_of_raising_are_those_of_the_data() -> None:
    for given in CASE.accounts:
        for raised in given.disclosures:
            assert wording.route(raised.route).kind == "employer"
            assert raised.raised_by in {choice.id for choice in wording.raised_by()}
            assert raised.how in {choice.id for choice in wording.ways()}


def test_the_case_shows_what_hse_asks_about() -> None:
    raised = [row for given in CASE.accounts for row in given.disclosures]
    assert len(raised) >= 10
    assert sum(row.reply_when is None for row in raised) >= 1, "one warning was never answered"
    assert sum(source.employment is Employment.CURRENT for source in CASE.sources) == 7
    assert sum(source.employment is Employment.FORMER for source in CASE.sources) == 1
    assert sum(source.benefits_records for source in CASE.sources) == 1
    assert any(i.harm and i.continuing for given in CASE.accounts for i in given.incidents)
    tagged = {tag.code for given in CASE.accounts for tag in given.tags}
    assert tagged >= {"A1", "A2", "A3", "A4", "B1", "B2", "B3", "B5", "C1", "C2", "C3", "C4", "E1", "E3"}


def test_three_accounts_tell_of_one_event_of_which_one_is_a_copy() -> None:
    day = date(2025, 6, 19)
    telling = {
        given.file: given.derived_from
        for given in CASE.accounts
        for incident in given.incidents
        if incident.harm
        and incident.when.earliest is not None
        and incident.when.latest is not None
        and incident.when.earliest <= day <= incident.when.latest
        and (incident.when.latest - incident.when.earliest).days < 31
    }
    assert telling == {"01_marram.txt": None, "02_teasel.md": None, "08_bramble.html": "01_marram.txt"}


def test_hearsay_is_marked_as_hearsay_and_a_copy_has_nothing_at_first_hand() -> None:
    assert sum(not tag.basis.first_hand for tag in account("06_thrift.eml").tags) == 3
    assert not any(tag.basis.first_hand for tag in account("08_bramble.html").tags)
    assert not any(incident.basis.first_hand for incident in account("08_bramble.html").incidents)


def test_the_copy_shares_runs_of_words_with_its_origin_and_no_other_two_do() -> None:
    shared = {
        (first, second): len(shingles(words(first)) & shingles(words(second)))
        for first, second in combinations(FILES, 2)
    }
    copied = shared.pop(("01_marram.txt", "08_bramble.html"))
    assert copied >= 80
    assert max(shared.values()) <= 3, shared


def test_the_voices_differ_in_the_words_they_use() -> None:
    used = {file: set(tokens(words(file))) for file in FILES}
    counted = Counter(word for own in used.values() for word in own)
    common = {word for word, files in counted.items() if files > len(FILES) / 2}
    overlap = {
        (first, second): len(one & other) / len(one | other)
        for first, second in combinations(FILES, 2)
        for one, other in [(used[first] - common, used[second] - common)]
    }
    assert overlap.pop(("01_marram.txt", "08_bramble.html")) > 0.25
    assert max(overlap.values()) < 0.16, overlap


def test_the_voices_differ_in_how_they_use_capitals_and_sentences() -> None:
    def capitals(file: str) -> float:
        letters = [letter for letter in words(file) if letter.isalpha()]
        return sum(letter.isupper() for letter in letters) / len(letters)

    def sentence(file: str) -> float:
        text = words(file)
        return len(text.split()) / max(1, len(re.findall(r"[.!?](?:\s|$)", text)))

    assert capitals("05_samphire.txt") == 0
    assert all(capitals(file) > 0.01 for file in FILES if file != "05_samphire.txt")
    assert sentence("02_teasel.md") < 12 < 14 < sentence("06_thrift.eml")


def test_the_one_check_set_aside_is_about_the_source_who_reads_records_and_says_why() -> None:
    assert list(CASE.overrides) == ["hse", "union", "press"]
    assert list(CASE.overrides["hse"]) == ["secrecy", "second-reader"]
    assert [list(CASE.overrides[name]) for name in ("union", "press")] == [["second-reader"]] * 2
    assert len(CASE.overrides["hse"]["secrecy"].split()) > 10
    assert [name for name in names() if mentions(CASE.overrides["hse"]["secrecy"], name)] == []


def test_answers_differ_by_source_and_recipient_and_one_source_was_not_asked_about_one() -> None:
    answers = {
        (source.pseudonym, recipient): frozenset(
            (answer.kind, answer.state) for answer in source.consents if answer.recipient == recipient
        )
        for source in CASE.sources
        for recipient in ("hse", "union", "press")
    }
    assert {answer.recipient for source in CASE.sources for answer in source.consents} == {
        "hse",
        "union",
        "press",
    }
    assert len(set(answers.values())) >= 15
    assert not answers["Bramble", "press"], "not asked"
    states = {state for cells in answers.values() for _, state in cells}
    assert states == {ConsentState.AGREED, ConsentState.CONDITIONS, ConsentState.REFUSED}


def test_no_source_answers_one_question_in_two_ways_and_conditions_say_which() -> None:
    for source in CASE.sources:
        asked = [(answer.recipient, answer.kind) for answer in source.consents]
        assert len(set(asked)) == len(asked), source.pseudonym
        for answer in source.consents:
            assert bool(answer.condition) == (answer.state is ConsentState.CONDITIONS)
            assert answer.given_how in {choice.id for choice in wording.consent_wording().given_how}


def test_nobody_lets_out_a_real_name_and_the_records_are_held_back() -> None:
    let_out = {
        (source.pseudonym, answer.recipient, answer.kind)
        for source in CASE.sources
        for answer in source.consents
        if answer.state is not ConsentState.REFUSED
    }
    assert not [cell for cell in let_out if cell[2] in (ConsentKind.IDENTITY, ConsentKind.AUDIO)]
    sorrel = CASE.source("Sorrel")
    assert sorrel.benefits_records
    assert {kind for name, _, kind in let_out if name == "Sorrel"} == {
        ConsentKind.EXISTENCE,
        ConsentKind.AGGREGATE,
    }


def test_the_tests_would_notice_a_name_left_in() -> None:
    assert mentions("then Neil came", "neil")
    assert mentions("Bernie's own account", "Bernie")
    assert not mentions("the repipping", "pip")
    assert {"Marchbanks", "Barlas", "Keeley", "Ivy"} <= {name.title() for name in names()}


LINK = re.compile(r"(record|source|account|incident):(.+)")


def test_every_record_of_the_sample_fits_its_kind_and_stands_behind_what_it_stands_under() -> None:
    seen: set[str] = set()
    for record in CASE.records:
        kind = kind_named(record.kind)
        plain = {name: "x" if LINK.match(str(v)) else v for name, v in record.fields.items()}
        check(kind, plain)
        assert record.parent in seen | {""}, record.key
        assert record.key not in seen, record.key
        seen.add(record.key)


def test_every_link_of_the_sample_s_records_leads_to_something_of_the_sample() -> None:
    things = {f"record:{record.key}" for record in CASE.records}
    things |= {f"account:{file}" for file in FILES}
    things |= {f"source:{source.pseudonym}" for source in CASE.sources}
    things |= {
        f"incident:{file}#{number}" for file in FILES for number in range(len(account(file).incidents))
    }
    links = [v for record in CASE.records for v in record.fields.values() if LINK.match(str(v))]
    assert len(links) > 10
    assert [link for link in links if link not in things] == []
    claims = {record.key for record in CASE.records if record.kind == "allegation"}
    assert {on for record in CASE.records for on, _ in record.bears} <= claims
    for bearing in CASE.bearings:
        assert bearing.on in claims
        codes_there = [tag.code for tag in account(bearing.account).tags]
        assert codes_there.count(bearing.code) >= bearing.nth, bearing


def test_the_sample_shows_what_the_pages_of_a_case_are_for() -> None:
    kinds = Counter(record.kind for record in CASE.records)
    wanted = {"allegation", "reply", "question", "number", "document", "version", "defect", "request"}
    wanted |= {"stage", "referral", "knowledge", "relation", "witness", "procedure", "step-taken", "pledge"}
    assert wanted <= set(kinds)
    assert {bearing.how for bearing in CASE.bearings} >= {Relation.SUPPORTS, Relation.CONTEXT}
    assert any(how is Relation.CONTRADICTS for record in CASE.records for _, how in record.bears)
