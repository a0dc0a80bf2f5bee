"""Layer 7, posts: what somebody does there, when few do it."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from functools import cache

from whistle.identifiers import lexicon
from whistle.identifiers.finding import GUESS, LEXICON, SUSPECT, Detector, Why, because
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.identifiers.recognisers.phrases import PhraseDetector
from whistle.model import IdentifierKind as Kind

_JOBS = lexicon.lines("occupations.txt")
_SELF = re.compile(
    r"\b(?:i'm|im|i\sam|i\swas|as|he's|she's|he\sis|she\sis|he\swas|she\swas|became|qualified\sas|job\sas|worked?\sas|works\sas|working\sas|been|role\sof|post\sof|name\sis\s[\w\s]{2,30},)\s(?:an?\s|the\s|our\s)?$",
    re.IGNORECASE,
)


def _common_post(text: str, start: int, end: int) -> bool:
    """Accept a post that many have only when somebody says they hold it."""
    return bool(_SELF.search(text[max(0, start - 40) : start]))


def _own_post(text: str, start: int, end: int) -> bool:
    """Leave out posts that only address or describe a class ("every teacher", "Dear Manager")."""
    before = text[max(0, start - 16) : start].lower()
    word = text[start:end].lower()
    if word in ("ot", "hca", "seo", "heo", "hco"):
        return text[start:end].isupper() or "a " in before[-3:]
    if word in (
        "deputy",
        "domestic",
        "conductor",
        "pilot",
        "governor",
        "cook",
        "potter",
        "judge",
        "steward",
        "secretary",
        "vet",
        "temple",
        "singer",
        "baker",
        "butcher",
        "carpenter",
        "taylor",
        "weaver",
        "gardener",
        "painter",
        "servant",
        "minister",
    ):
        return bool(
            re.search(
                r"\b(?:the|a|an|our|my|his|her|as|former|ex|ex-|retired|trainee|lay|union|branch)[\s-]$",
                before,
            )
        )
    return not re.search(r"\b(?:every|any|all|dear|no|most)\s$", before)


_HEADS = r"(?:manager|officer|leader|lead|director|adviser|advisor|coach|nurse|doctor|worker|assistant|coordinator|co-ordinator|supervisor|clerk|driver|engineer|technician|operator|operative|analyst|consultant|trainer|rep|representative|partner|head|secretary|inspector|controller|planner|handler|practitioner|specialist|administrator|instructor|teacher|tutor|organiser|steward|champion|warden|guard|porter|cleaner|picker|sorter|packer|assessor|investigator|caseworker|executive|associate|apprentice|trainee|agent|chair|convenor|governor|designer|developer|editor|buyer|attendant|fitter)"


_PLAIN = frozenset(
    [
        "good",
        "bad",
        "new",
        "old",
        "young",
        "nice",
        "lovely",
        "great",
        "other",
        "same",
        "only",
        "first",
        "last",
        "next",
        "whole",
        "big",
        "little",
        "poor",
        "best",
        "worst",
        "different",
        "another",
        "own",
        "other",
        "real",
        "proper",
        "actual",
        "certain",
        "single",
        "such",
        "particular",
        "previous",
        "former",
        "current",
        "senior",
        "junior",
        "female",
        "male",
        "my",
        "your",
        "his",
        "her",
        "our",
        "their",
        "its",
        "some",
        "every",
        "any",
        "all",
        "no",
        "one",
        "two",
        "three",
        "four",
        "lead",
        "so",
        "called",
        "so-called",
        "decent",
        "fellow",
        "friendly",
        "kind",
        "line",
        "staff",
        "qualified",
        "experienced",
        "full-time",
        "part-time",
    ]
)


def _modified_post(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept a post that a word before it narrows ("the orderly officer"), not "a good manager"."""
    words = match.group("post").lower().split()
    head, before = words[-1], words[:-1]
    if any(w in _STOPS for w in before) or before[-1] in ("line", "staff"):
        return None
    if all(w in _PLAIN for w in before):
        return None
    modifiers = frozenset(lexicon.lines("job_modifiers.txt"))
    if before[-1] in modifiers or before[-1] in (
        "hr",
        "it",
        "hse",
        "h&s",
        "gp",
        "uc",
        "pip",
        "work",
        "ops",
        "people",
        "general",
    ):
        return SUSPECT, because("a post that few hold")
    if (
        match.group(0)[0].isupper()
        and match.group("post").istitle()
        and head not in ("head", "agent", "partner")
    ):
        return SUSPECT, because("a post that few hold")
    led = re.match(r"(?:the|an?|our|my|his|her|as|acting|their)\s", match.group(), re.IGNORECASE)
    return (
        (GUESS, because("a post with a word that narrows it"))
        if led and head not in ("head", "guard", "agent", "lead", "partner", "chair")
        else None
    )


_STOPS = frozenset(
    [
        "the",
        "a",
        "an",
        "and",
        "or",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "who",
        "that",
        "which",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "has",
        "had",
        "have",
        "said",
        "told",
        "asked",
        "did",
        "do",
        "does",
        "not",
        "as",
        "but",
        "so",
        "if",
        "when",
        "then",
        "than",
        "because",
        "while",
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "me",
        "him",
        "her",
        "us",
        "them",
        "this",
        "these",
        "those",
        "there",
        "here",
        "what",
        "where",
        "how",
        "why",
        "just",
        "still",
        "even",
        "also",
        "very",
        "really",
        "too",
        "more",
        "most",
        "less",
        "much",
        "many",
    ]
)


@cache
def _job_words() -> frozenset[str]:
    """Return the last words of all posts ("driver" of "bus driver")."""
    return frozenset(entry.rstrip("*").split()[-1] for entry in _JOBS) | {"hca", "rep", "lad", "girl"}


POSTS: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?P<post>(?:[A-Z][a-z&'-]{{1,16}}[ ]){{1,4}}(?:(?:and|of|for|&)\s(?:[A-Z][a-z]{{2,16}}\s){{1,2}})?{_HEADS.replace('(?:manager', '(?i:manager')})s? (?!\w)",
        Kind.JOB,
        because("a post by its title"),
        exact_case=True,
        strength=SUSPECT,
        group="post",
        check=lambda m: (
            None
            if m.group("post").split()[0]
            in (
                "The",
                "My",
                "Our",
                "A",
                "His",
                "Her",
                "Every",
                "Dear",
                "Line",
                "No",
                "This",
                "That",
                "Some",
                "Any",
            )
            and len(m.group("post").split()) < 3
            else (SUSPECT, because("a post by its title"))
        ),
    ),
    rule(
        r"(?<!\w) (?:the|our)\s(?P<post>Director|Chair|Chief|Head|Principal|Bursar|Owner|Proprietor|Registrar|Dean|Provost|Warden|Superintendent|Commissioner|Governor|Manager) (?!\w|\s[A-Z])",
        Kind.JOB,
        because("a post that one person holds"),
        exact_case=True,
        strength=SUSPECT,
        group="post",
    ),
    rule(
        r"(?<!\w) (?:in|from|of|on)\s(?P<post>the\s(?:canteen|post\s?room|kitchens?|laundry|stores|pharmacy|print\sroom|mail\s?room|control\sroom|sluice|nursery|workshop|debt\sline|front\sdesk|garage|lab|booking\soffice|crisis\sline|helpline|quality\steam|fraud\steam|finance\steam|hr\steam)) (?!\w)",
        Kind.JOB,
        because("where somebody works"),
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?P<post>[A-Z][a-z]{2,14}\sfrom\s(?:quality|finance|payroll|hr|HR|IT|legal|comms|governance|procurement|estates|security|accounts|marketing|sales|planning|compliance|facilities)) (?!\w)",
        Kind.JOB,
        because("where somebody works"),
        group="post",
        strength=GUESS,
        exact_case=True,
    ),
    rule(
        rf"(?<![\w-]) (?:(?:the|a|an|our|my|their|his|her|as|acting)\s)? (?P<post>(?:[a-z][a-z&'-]{{1,14}}\s){{1,3}}{_HEADS})s? (?!\w)",
        Kind.JOB,
        because("a post that few hold"),
        check=_modified_post,
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:head|director|chief|deputy\shead|manager|chair|lead|leader|champion)\s(?:of|for)\s(?!the\s(?:day|week|year)|a\s|it\b|me\b|us\b|him\b|her\b)(?:(?:the\s)?(?-i:[A-Z])[\w&'-]{1,16}(?:\s(?:and\s)?(?-i:[A-Z])[\w&'-]{1,16}){0,3}|[a-z&'-]{2,16}(?:\s(?:services|learning|resources|operations|care|form|year|control|management|department))?) (?!\w)",
        Kind.JOB,
        because("a post that few hold"),
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, because("a post that few hold"))
            if m.group()[0].isupper()
            or re.match(
                r"(?:head|director|deputy|chair|lead)\s(?:of|for)\s(?:hr|it|people|finance|nursing|operations|security|service|site|year|department|sixth|legal|comms|communications|estates|safeguarding|quality|training|care|maths|english|science|music|pe)\b",
                m.group(),
                re.I,
            )
            else None
        ),
    ),
    rule(
        r"(?<!\w) (?:band|grade|level|tier|scale)\s(?:[2-9][a-d]?|[A-H]\d?|EO|AO|AA|HEO|SEO) (?!\w)",
        Kind.JOB,
        because("a grade"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:i'?m|i\sam|works?|worked|working|based|i\swas|she\swas|he\swas|she'?s|he'?s)\s(?:on|in|at)\s(?:the\s)?(?P<post>reception|front\sdesk|front\sof\shouse|security|switchboard|dispatch|despatch|goods\sin|goods\sinwards|accounts|payroll|the\spost\sroom|post\sroom|the\skitchens?|the\slaundry|the\scanteen|the\spharmacy|maternity|intensive\scare|a&e|theatres?|radiology|pathology|x-ray|the\sstores|the\smailroom|mailroom|complaints|collections|fraud|debt|housing\sbenefit|the\sswitchboard) (?!\w)",
        Kind.JOB,
        because("where somebody works"),
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<=,\s) (?P<post>reception|security|switchboard|dispatch|goods\sin|accounts|payroll|maternity|intensive\scare|radiology|mailroom) (?=,|\.|\n)",
        Kind.JOB,
        because("where somebody works"),
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) [A-Za-z]{2,12}(?:\s[a-z]{2,12})?\son\s(?:permanent\s)?(?:nights|days|earlies|lates|reception|the\sfront\sdesk|the\sdesk|the\sdoor|the\sgate) (?!\w)",
        Kind.JOB,
        because("a post and its shift"),
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, because("a post and its shift"))
            if re.split(r"\son\s", m.group())[0].split()[-1].lower() in _job_words()
            else None
        ),
    ),
    rule(
        r"(?<!\w) (?:used\sto\sbe|former|retired|ex-|previously|once)\s?(?:an?\s|the\s)?(?P<post>[a-z-]{3,14}(?:\s[a-z-]{3,14})?(?:\s(?:at|in|for|with)\s(?:the\s)?[A-Z][\w'-]{2,20})?) (?!\w)",
        Kind.JOB,
        because("what somebody was before"),
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, because("what somebody was before"))
            if any(w in _job_words() for w in m.group("post").lower().split())
            else None
        ),
    ),
)


def detectors() -> tuple[Detector, ...]:
    """Return the detectors of this module."""
    few = [j for j in _JOBS if not j.endswith("*")]
    many = [j.rstrip("*") for j in _JOBS if j.endswith("*")]
    return (
        PatternDetector("posts", "quasi", POSTS),
        PhraseDetector(
            "occupations", "quasi", Kind.JOB, because("an occupation or post"), few, _own_post, LEXICON + 3
        ),
        PhraseDetector(
            "common posts", "quasi", Kind.JOB, because("somebody's own post"), many, _common_post, LEXICON + 2
        ),
    )
