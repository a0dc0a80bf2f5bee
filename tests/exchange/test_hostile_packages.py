"""Packages changed in every way, also by people who know the format: one plain sentence, nothing stored."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.exchange.conftest import RECIPIENT, Desk
from whistle.errors import PackageRefused, UnreadableInput
from whistle.exchange import age, container, package
from whistle.model import ConsentKind, ConsentState
from whistle.words import say

STRANGER = Ed25519PrivateKey.from_private_bytes(b"\x05" * 32)
BLOCK = 512


class Bench:
    """One good package, in every form in which it can be spoilt."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.permit([kind for kind in ConsentKind if kind is not ConsentKind.ONWARD])
        path, _ = desk.pack()
        self.locked = path.read_bytes()
        self.package, self.plain = desk.opened(path)
        at, size = container.read(self.plain).contents
        self.contents = self.plain[at : at + size]
        self.signature = self.plain[container.read(self.plain).signature[0] :][:128]
        spans = container.read(self.plain).files
        self.files = [self.plain[at : at + size] for at, size in spans]
        self.before = self.rows()
        self.file = desk.folder / "spoilt.age"

    def rows(self) -> list[tuple[str, int]]:
        """How many rows every table of the receiving vault has."""
        db = self.desk.receiver._vault.db
        names = [
            str(row[0])
            for row in db.all("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT'")
        ]
        count = "SELECT count(*) FROM "
        return [(name, int(db.one(count + name)[0])) for name in names]

    def refused(self, data: bytes) -> str:
        """The sentence with which these bytes are refused; anything else raised is a failure."""
        self.file.write_bytes(data)
        with pytest.raises(UnreadableInput) as caught:
            self.desk.receiver.exchange.look(self.file)
        sentence = say(caught.value)
        assert caught.value.status == 6
        assert "\n" not in sentence
        return sentence

    def lock(self, plain: bytes) -> bytes:
        return age.encrypt(plain, self.desk.key)

    def signed(self, contents: bytes) -> bytes:
        """Contents as a stranger who keeps to the container's form would send them."""
        return self.lock(container.write(contents, package.sign(contents, STRANGER), self.files))


@pytest.fixture(scope="module")
def bench(shared_desk: Desk) -> Bench:
    return Bench(shared_desk)


# -- 10,000 mutations ------------------------------------------------------------------------------


def _flip(data: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 8))):
        changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _cut(data: bytes, rng: random.Random) -> bytes:
    edges = [0, len(data) - 1, len(data) - 16, BLOCK, 2 * BLOCK, len(data) // 2]
    return data[: rng.choice(edges) if rng.random() < 0.4 else rng.randrange(len(data))]


def _append(data: bytes, rng: random.Random) -> bytes:
    return data + rng.choice((b"\0", b"\0" * BLOCK, rng.randbytes(40), data))


def _swap(data: bytes, rng: random.Random) -> bytes:
    size = rng.choice((16, BLOCK, 4096))
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    one, other = rng.randrange(len(pieces)), rng.randrange(len(pieces))
    pieces[one], pieces[other] = pieces[other], pieces[one]
    if rng.random() < 0.3:
        pieces.pop(rng.randrange(len(pieces)))
    return b"".join(pieces)


def _insert(data: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + rng.randbytes(rng.randrange(1, 30)) + data[at:]


def _zero(data: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + bytes(min(64, len(data) - at)) + data[at + 64 :]


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_flip, _cut, _append, _swap, _insert, _zero)


@pytest.mark.full
def test_no_changed_package_is_taken_in_and_none_brings_an_unforeseen_error(
    bench: Bench, full: bool, figures: Callable[..., None]
) -> None:
    rng = random.Random(20)
    runs = 10_000 if full else 300
    tried = 0
    sentences = set()
    while tried < runs:
        way, inside = WAYS[tried % len(WAYS)], (tried // len(WAYS)) % 3
        original = (bench.locked, bench.plain, bench.contents)[inside]
        changed = way(original, rng)
        if changed == original:
            continue
        if inside == 1:
            changed = bench.lock(changed)
        elif inside == 2:
            # The words changed, the true sender's signature under them.
            changed = bench.lock(container.write(changed, bench.signature, bench.files))
        sentences.add(bench.refused(changed))
        tried += 1
    assert bench.rows() == bench.before
    # The unchanged one is good: it was not the key or the bench that refused.
    bench.file.write_bytes(bench.locked)
    assert bench.desk.receiver.exchange.look(bench.file).storing == 1
    figures("hand-over: changed packages refused", tried, "mutations")
    figures("hand-over: changed packages of which something was stored", 0, f"of {tried}")
    assert len(sentences) <= 6


# -- people who know the format ---------------------------------------------------------------------


def canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def spoil(bench: Bench, *path: str | int, to: Any) -> bytes:
    """The good contents with one value changed."""
    value = json.loads(bench.contents)
    at = value
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = to
    return canonical(value)


WITH_ANSWERS = 0
"""Which time it was raised of the good package has answers to more questions."""

NAMES = ("../../etc/x\n", "a\nb", "\u202egnp.exe", "x" * 201, "\x00", "\ud800")
LIES: tuple[tuple[tuple[str | int, ...], Any], ...] = (
    (("format",), 0),
    (("format",), 1),
    (("format",), 3),
    (("format",), "1"),
    (("format",), True),
    (("format",), 1.0),
    (("format",), 10**4000),
    (("package",), "0" * 31),
    (("package",), "../" * 10 + "aa"),
    (("made_on",), "2026-02-30"),
    (("made_on",), "20260101"),
    (("made_on",), None),
    (("to",), "age1" + "q" * 58),
    (("signer",), "0" * 64),
    (("signer",), "f" * 63),
    (("recipient",), ""),
    (("recipient",), "hse\nunion"),
    (("accounts",), []),
    (("accounts",), {}),
    (("accounts",), None),
    (("accounts", 0, "version"), 0),
    (("accounts", 0, "version"), 10**6),
    (("accounts", 0, "version"), -1),
    (("accounts", 0, "state"), "binned"),
    (("accounts", 0, "state"), ["sealed"]),
    (("accounts", 0, "account"), "g" * 32),
    (("accounts", 0, "employment"), "boss"),
    (("accounts", 0, "is"), "Package"),
    (("accounts", 0, "words", "text"), 7),
    (("accounts", 0, "words", "text"), "a\rb"),
    (("accounts", 0, "words", "text"), "x" * 5_000_001),
    (("accounts", 0, "words", "clues", 0, "end"), 10**9),
    (("accounts", 0, "words", "clues", 0, "start"), -1),
    (("accounts", 0, "words", "clues", 0, "kind"), "soul"),
    (("accounts", 0, "tags", 0, "start"), 10**18),
    (("accounts", 0, "tags", 0, "code"), "'; DROP TABLE cases; --"),
    (("accounts", 0, "tags", 0, "basis"), "swears"),
    (("accounts", 0, "events", 0, "basis"), None),
    (("accounts", 0, "events", 0, "what", "text"), "  "),
    (("accounts", 0, "events", 0, "when", "earliest"), "9999-99-99"),
    (("accounts", 0, "events", 0, "harm"), 1),
    *((("accounts", 0, "raised", WITH_ANSWERS, "told"), told) for told in (None, {}, "crime")),
    (("accounts", 0, "raised", WITH_ANSWERS, "told", "limb"), "treason"),
    (("accounts", 0, "raised", WITH_ANSWERS, "told", "promised", "earliest"), "soon"),
    (("accounts", 0, "raised", WITH_ANSWERS, "told", "answers", 0, "field"), "who"),
    (("accounts", 0, "raised", WITH_ANSWERS, "told", "answers", 0, "field"), "held-by"),
    (("accounts", 0, "raised", WITH_ANSWERS, "told", "answers", 0, "words", "text"), " "),
    (("accounts", 0, "permissions", 0, "kind"), "everything"),
    (("accounts", 0, "permissions", 0, "state"), "surely"),
    (("accounts", 0, "permissions", 0, "expires_on"), "soon"),
    (("accounts", 0, "done", 0, "action"), "<b>"),
    (("accounts", 0, "done", 0, "on"), "2026-01-01T00:00:00"),
    (("accounts", 0, "labels", 0, "label"), "Manager 1"),
    (("accounts", 0, "labels", 0, "label"), "Person 01"),
    (("accounts", 0, "files", 0, "size"), 5),
    (("accounts", 0, "files", 0, "sha256"), "0" * 64),
    (("accounts", 0, "files", 0, "media_type"), "whistle/draft"),
    (("accounts", 0, "files", 0, "name"), ""),
    *((("accounts", 0, "files", 0, "name"), name) for name in NAMES),
    *((("accounts", 0, "pseudonym"), name) for name in NAMES),
    *((("accounts", 0, "names", 0), name) for name in NAMES),
    (("more",), "fields"),
)


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: "/".join(map(str, lie[0])) + f" {str(lie[1])[:12]!a}")
def test_what_does_not_keep_to_the_format_is_refused_whoever_signed_it(
    bench: Bench, lie: tuple[tuple[str | int, ...], Any]
) -> None:
    path, value = lie
    if "\ud800" in str(value):
        changed = spoil(bench, *path, to="MARK").replace(b"MARK", b"\\ud800")
    elif value == 10**4000:
        changed = spoil(bench, *path, to=0).replace(b'"format":0', b'"format":1' + b"0" * 4000)
    else:
        changed = spoil(bench, *path, to=value)
    bench.refused(bench.signed(changed))
    assert bench.rows() == bench.before


ODD_JSON: dict[str, bytes] = {
    "nothing": b"",
    "deep": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "deep lists": b"[" * 1_000_000,
    "not a number": b'{"format":NaN}',
    "a huge number": b'{"format":' + b"9" * 1_000_000 + b"}",
    "a number with a million digits behind the point": b'{"format":1.' + b"0" * 1_000_000 + b"}",
    "no object": b"[1,2,3]",
    "no UTF-8": b'{"format":"\xff\xfe"}',
    "only white space": b" " * 1_000_000,
    "many small things": b"[" + b"0," * 3_000_000 + b"0]",
}


@pytest.mark.parametrize("name", ODD_JSON)
def test_odd_json_is_refused(bench: Bench, name: str) -> None:
    bench.refused(bench.signed(ODD_JSON[name]))


def test_the_same_key_twice_or_another_order_or_white_space_is_refused(bench: Bench) -> None:
    good = bench.contents
    value = json.loads(good)
    for changed in (
        good.replace(b'{"accounts":', b'{"accounts":[],"accounts":', 1),
        json.dumps(value, ensure_ascii=False, sort_keys=True).encode(),
        json.dumps(dict(reversed(value.items())), separators=(",", ":"), ensure_ascii=False).encode(),
        good + b"\n",
        b"\xef\xbb\xbf" + good,
        good.replace(b"plan", b"pl\\u0061n", 1),
    ):
        assert changed != good
        bench.refused(bench.signed(changed))


def _odd_containers(bench: Bench) -> dict[str, bytes]:
    plain, at = bench.plain, container.read(bench.plain).files[0][0] - BLOCK
    head = plain[at : at + BLOCK]

    def with_head(**fields: Any) -> bytes:
        import tarfile

        info = tarfile.TarInfo("files/0001")
        info.size, info.mtime, info.mode = len(bench.files[0]), 946684800, 0o600
        for name, value in fields.items():
            setattr(info, name, value)
        return plain[:at] + info.tobuf(tarfile.PAX_FORMAT)[-BLOCK:] + plain[at + BLOCK :]

    return {
        "a path": with_head(name="../../outside"),
        "a link": with_head(type=b"2", linkname="/etc/passwd"),
        "a device": with_head(type=b"3"),
        "a folder": with_head(type=b"5"),
        "an owner": with_head(uid=1000, uname="somebody"),
        "a time": with_head(mtime=1),
        "a set-uid file": with_head(mode=0o4755),
        "eight gigabytes claimed": with_head(size=8 << 30),
        "a size below nought": plain[:at] + head[:124] + b"-0000000001\0" + head[136:] + plain[at + BLOCK :],
        "a size of twelve digits": plain[:at] + head[:124] + b"7" * 12 + head[136:] + plain[at + BLOCK :],
        "a size in binary": plain[:at] + head[:124] + b"\x80" + b"\0" * 11 + head[136:] + plain[at + BLOCK :],
        "no end": plain[: at + BLOCK],
        "words in the padding": plain[:-9] + b"something",
        "more padding": plain + bytes(BLOCK),
        "less padding": plain[:-BLOCK],
        "a file too many": container.write(bench.contents, bench.signature, [*bench.files, b"more"]),
        "a file too few": container.write(bench.contents, bench.signature, []),
        "another file": container.write(bench.contents, bench.signature, [b"x" * len(bench.files[0])]),
        "thousands of files": container.write(bench.contents, bench.signature, [b""] * 5_000),
        "nothing at all": bytes(16 * 1024),
        "empty": b"",
    }


def test_odd_containers_are_refused(bench: Bench) -> None:
    for plain in _odd_containers(bench).values():
        bench.refused(bench.lock(plain))
        # By a reason of ours, not because the helper met what nobody foresaw.
        with suppress(PackageRefused):
            container.read(plain)
    assert bench.rows() == bench.before


def test_odd_age_files_are_refused(bench: Bench, tmp_path: Path) -> None:
    other = age.new_key()
    for data in (
        b"",
        b"age-encryption.org/v1\n",
        b"age-encryption.org/v2\n" + bench.locked[22:],
        b"age-encryption.org/v1\n" + b"-> X25519 " + b"A" * 1_000_000 + b"\n",
        b"age-encryption.org/v1\n" + b"-> x y\n\n" * 100_000,
        b"-----BEGIN AGE ENCRYPTED FILE-----\n" * 3,
        b"\x1f\x8b" + bytes(100),
        bench.locked.replace(b"X25519", b"scrypt", 1),
        age.encrypt(bench.plain, other.recipient),
    ):
        bench.refused(data)
    too_large = tmp_path / "large.age"
    with too_large.open("wb") as file:
        file.truncate(age.MOST_BYTES + 1)
    with pytest.raises(UnreadableInput):
        bench.desk.receiver.exchange.look(too_large)
    with pytest.raises(UnreadableInput):
        bench.desk.receiver.exchange.look(tmp_path)


@pytest.mark.full
def test_a_strangers_package_that_keeps_to_the_format_is_contained(
    bench: Bench, full: bool, figures: Callable[..., None]
) -> None:
    """Whoever has our key can send something; it is theirs, looked at first, and harms nothing here."""
    rng = random.Random(3)
    words = [
        "[Person 1]",
        "[Place 99]",
        "😀",
        "\u202e",
        "'; DROP",
        "=SUM(A1)",
        "<img src=x>",
        "\n",
        "{}",
        "é",
    ]
    runs = 300 if full else 12
    taken = 0
    for run in range(runs):
        value = json.loads(bench.contents)
        account = value["accounts"][0]
        text = " ".join(rng.choices(words, k=30))
        account["words"] = {"is": "Words", "text": text, "clues": []}
        account["tags"] = [{**account["tags"][0], "start": 0, "end": rng.randrange(1, len(text))}]
        account["account"], account["source"] = rng.randbytes(16).hex(), rng.randbytes(16).hex()
        account["pseudonym"] = rng.choice(("Heron", "", "😀 bird", "../x"))
        account["state"] = rng.choice(("draft", "sealed"))
        value["package"] = rng.randbytes(16).hex()
        value["signer"] = STRANGER.public_key().public_bytes_raw().hex()
        bench.file.write_bytes(bench.signed(canonical(value)))
        incoming = bench.desk.receiver.exchange.look(bench.file)
        if run < 12:
            taken += len(bench.desk.receiver.exchange.take(incoming, "Strangers").accounts)
    health = bench.desk.receiver.care.check()
    assert health.sound
    case = bench.desk.receiver.cases.named("Received")
    labels = bench.desk.receiver.sealing.labels(case.id)
    assert labels == ("Person 1",)
    assert taken == min(runs, 12)
    figures("hand-over: strangers' packages that keep to the format, contained", runs, f"of {runs}")


def test_a_helper_that_lies_or_dies_stores_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from whistle.errors import HelperFailed
    from whistle.hardening.helpers import Helper
    from whistle.operations import receiving

    vault = bench.desk.receiver._vault
    spans = container.read(bench.plain)
    at, size = spans.contents
    misfit = bench.plain[at : at + size].replace(b'"format":1', b'"format":"1"')
    wrong = bench.desk.lock(container.write(misfit, bytes(b"0" * container.SIGNATURE_BYTES), [])).read_bytes()
    real = Helper.ask
    # It says that all is well: what it was asked is read here too, and it is not believed.
    for answer in ({}, {"contents": [0, 10**12]}, {"files": "no"}):
        monkeypatch.setattr(Helper, "ask", lambda *_a, _answer=answer, **_k: (_answer, b""))
        with pytest.raises(PackageRefused):
            receiving.look(vault, wrong, receiving.Apart())

    def dies(*_a: object, **_k: object) -> None:
        raise HelperFailed("died")

    monkeypatch.setattr(Helper, "ask", dies)
    with pytest.raises(PackageRefused):
        receiving.look(vault, bench.locked, receiving.Apart())
    monkeypatch.setattr(Helper, "ask", real)
    bench.file.write_bytes(bench.locked)
    assert bench.desk.receiver.exchange.look(bench.file).storing == 1


def test_a_condition_steers_no_terminal_and_stands_on_one_line(desk: Desk) -> None:
    desk.permit(list(ConsentKind))
    odd = "ok \x9b2J\u202e evil\nPermitted to you: all"
    yes = {ConsentKind.QUOTES: ConsentState.CONDITIONS}
    desk.sender.consents.record(desk.sealed.source_id, RECIPIENT, yes, condition=odd)
    path, _ = desk.pack()
    real, _ = desk.opened(path)
    account = real.accounts[0]
    assert {one.condition for one in account.permissions} == {"", "ok 2J evil Permitted to you: all"}
    for char in "\n\t\x9b\u202e\u200b":
        permissions = tuple(replace(one, condition=f"ok{char}") for one in account.permissions)
        with pytest.raises(PackageRefused):
            desk.receiver.exchange.look(desk.forge(_with(real, permissions=permissions)))


def test_who_somebody_is_comes_only_with_a_yes_to_it(desk: Desk) -> None:
    desk.permit(list(ConsentKind))
    path, _ = desk.pack()
    real, plain = desk.opened(path)
    account = real.accounts[0]
    files = [plain[at : at + size] for at, size in container.read(plain).files]
    assert (len(account.names), [one.part for one in account.files]) == (1, [package.CAME])
    assert desk.receiver.exchange.look(desk.forge(real, files)).accounts[0].names
    no = tuple(
        replace(one, state=ConsentState.REFUSED.value) if one.kind == ConsentKind.IDENTITY else one
        for one in account.permissions
    )
    for kept in (no, tuple(one for one in no if one.kind != ConsentKind.IDENTITY)):
        for changed in (
            _with(real, permissions=kept, files=()),
            _with(real, permissions=kept, names=()),
        ):
            with pytest.raises(PackageRefused):
                desk.receiver.exchange.look(desk.forge(changed, files if changed.files else ()))


def _with(real: package.Package, **changes: object) -> package.Package:
    return replace(real, accounts=(replace(real.accounts[0], **changes),))  # type: ignore[arg-type]
