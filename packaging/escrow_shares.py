"""Join recovery shares by SLIP-39, without Whistle and without any other program.

The part of SatoshiLabs' SLIP-0039 that docs/vault-format.md, section 2, needs: one group, no passphrase. A
share is 33 words. Used by escrow_reader.py, which lies beside this file; alone it checks one share:

    python3 escrow_shares.py < FILE-WITH-SHARES
"""

from __future__ import annotations

import hashlib
import hmac
import sys
from collections.abc import Sequence
from dataclasses import dataclass

SHARE_WORDS = 33
ROUNDS = 4
SECRET_AT, DIGEST_AT = 255, 254
DIGEST = 4


class BadShares(Exception):
    """The words are no shares, or do not belong together. No message holds a word of a share."""


@dataclass(frozen=True)
class Share:
    """What is in the words of one share. ``sheet`` is the same for all shares of one sheet."""

    sheet: tuple[int, int, int]
    exponent: int
    extendable: bool
    needed: int
    at: int
    value: bytes


def find_shares(text: str) -> list[str]:
    """The paragraphs of a sheet that are 33 words long, numbers and punctuation aside."""
    found = []
    for paragraph in text.replace("\r\n", "\n").split("\n\n"):
        words = [word.strip(".:;,()") for word in paragraph.lower().split()]
        words = [word for word in words if word and not word.isdecimal()]
        if len(words) == SHARE_WORDS and all(word.isalpha() for word in words):
            found.append(" ".join(words))
    return found


def read_share(words: str) -> Share:
    """Read one share: 15 bits identifier, 1 extendable, 4 exponent, 5 x 4 of the group, value, check sum."""
    try:
        numbers = [_NUMBERS[word[:4]] for word in words.lower().split()]
    except KeyError:
        raise BadShares("a word is not of the list") from None
    if len(numbers) != SHARE_WORDS:
        raise BadShares(f"a share has {SHARE_WORDS} words")
    bits = 0
    for number in numbers:
        bits = bits << 10 | number
    at = 10 * SHARE_WORDS

    def take(count: int) -> int:
        nonlocal at
        at -= count
        return bits >> at & ((1 << count) - 1)

    identifier, extendable, exponent = take(15), bool(take(1)), take(4)
    group, groups_needed, groups, place, needed = (take(4) for _ in range(5))
    if _check_sum(b"shamir_extendable" if extendable else b"shamir", numbers) != 1:
        raise BadShares("a word was read wrongly: the check sum does not fit")
    # 26 words between what stands above and the check sum: 260 bits, the value is the last 256 of them.
    value = take(260)
    if value >> 256 or groups_needed or groups:
        raise BadShares("it is no share of such a sheet")
    return Share(
        (identifier, group, exponent), exponent, extendable, needed + 1, place, value.to_bytes(32, "big")
    )


def join(shares: Sequence[str], passphrase: bytes = b"") -> bytes:
    """The 32 bytes of which these are shares; Whistle's sheets are under the empty passphrase."""
    read = {share.at: share for share in map(read_share, shares)}
    if not read:
        raise BadShares("no share was given")
    first = next(iter(read.values()))
    if any((share.sheet, share.needed) != (first.sheet, first.needed) for share in read.values()):
        raise BadShares("the shares are of different sheets")
    if len(read) < first.needed:
        raise BadShares(f"it takes {first.needed} different shares")
    points = [(share.at, share.value) for share in list(read.values())[: first.needed]]
    secret, check = _at(points, SECRET_AT), _at(points, DIGEST_AT)
    if first.needed > 1 and hmac.digest(check[DIGEST:], secret, "sha256")[:DIGEST] != check[:DIGEST]:
        raise BadShares("the shares do not belong together")
    return _decrypted(secret, first, passphrase)


def _decrypted(data: bytes, share: Share, passphrase: bytes) -> bytes:
    """Undo SLIP-39's own encryption, a Feistel network."""
    salt = b"" if share.extendable else b"shamir" + share.sheet[0].to_bytes(2, "big")
    left, right = data[:16], data[16:]
    for number in reversed(range(ROUNDS)):
        turns = (10_000 << share.exponent) // ROUNDS
        key = hashlib.pbkdf2_hmac("sha256", bytes([number]) + passphrase, salt + right, turns, 16)
        left, right = right, bytes(a ^ b for a, b in zip(left, key, strict=True))
    return right + left


def _check_sum(custom: bytes, numbers: Sequence[int]) -> int:
    """RS1024, a Reed-Solomon code over GF(1024): 1 where the last three words fit the others."""
    generator = (
        0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009,
        0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120,
    )  # fmt: skip
    check = 1
    for value in (*custom, *numbers):
        top = check >> 20
        check = (check & 0xFFFFF) << 10 ^ value
        for bit, term in enumerate(generator):
            if top >> bit & 1:
                check ^= term
    return check


def _at(points: Sequence[tuple[int, bytes]], wanted: int) -> bytes:
    """The polynomials through ``points``, byte by byte over GF(256), at ``wanted`` (Lagrange)."""
    for at, value in points:
        if at == wanted:
            return value
    out = bytearray(len(points[0][1]))
    for at, value in points:
        basis = 1
        for other, _ in points:
            if other != at:
                basis = _times(basis, _times(wanted ^ other, _inverse(at ^ other)))
        for index, byte in enumerate(value):
            out[index] ^= _times(basis, byte)
    return bytes(out)


def _times(one: int, other: int) -> int:
    """Multiply in GF(256) modulo x^8 + x^4 + x^3 + x + 1."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0x100:
            one ^= 0x11B
        other >>= 1
    return product


def _inverse(value: int) -> int:
    """The 254th power: in GF(256) every value but 0 to the 255th is 1."""
    power = 1
    for _ in range(254):
        power = _times(power, value)
    return power


# SLIP-0039's list (github.com/satoshilabs/slips, MIT licence); the first four letters tell a word.
WORDS = """
academic acid acne acquire acrobat activity actress adapt adequate adjust admit adorn adult advance advocate
afraid again agency agree aide aircraft airline airport ajar alarm album alcohol alien alive alpha already
alto aluminum always amazing ambition amount amuse analysis anatomy ancestor ancient angel angry animal
answer antenna anxiety apart aquatic arcade arena argue armed artist artwork aspect auction august aunt
average aviation avoid award away axis axle beam beard beaver become bedroom behavior being believe belong
benefit best beyond bike biology birthday bishop black blanket blessing blimp blind blue body bolt boring
born both boundary bracelet branch brave breathe briefing broken brother browser bucket budget building bulb
bulge bumpy bundle burden burning busy buyer cage calcium camera campus canyon capacity capital capture
carbon cards careful cargo carpet carve category cause ceiling center ceramic champion change charity check
chemical chest chew chubby cinema civil class clay cleanup client climate clinic clock clogs closet clothes
club cluster coal coastal coding column company corner costume counter course cover cowboy cradle craft
crazy credit cricket criminal crisis critical crowd crucial crunch crush crystal cubic cultural curious
curly custody cylinder daisy damage dance darkness database daughter deadline deal debris debut decent
decision declare decorate decrease deliver demand density deny depart depend depict deploy describe desert
desire desktop destroy detailed detect device devote diagnose dictate diet dilemma diminish dining diploma
disaster discuss disease dish dismiss display distance dive divorce document domain domestic dominant dough
downtown dragon dramatic dream dress drift drink drove drug dryer duckling duke duration dwarf dynamic early
earth easel easy echo eclipse ecology edge editor educate either elbow elder election elegant element
elephant elevator elite else email emerald emission emperor emphasis employer empty ending endless endorse
enemy energy enforce engage enjoy enlarge entrance envelope envy epidemic episode equation equip eraser
erode escape estate estimate evaluate evening evidence evil evoke exact example exceed exchange exclude
excuse execute exercise exhaust exotic expand expect explain express extend extra eyebrow facility fact
failure faint fake false family famous fancy fangs fantasy fatal fatigue favorite fawn fiber fiction filter
finance findings finger firefly firm fiscal fishing fitness flame flash flavor flea flexible flip float
floral fluff focus forbid force forecast forget formal fortune forward founder fraction fragment frequent
freshman friar fridge friendly frost froth frozen fumes funding furl fused galaxy game garbage garden garlic
gasoline gather general genius genre genuine geology gesture glad glance glasses glen glimpse goat golden
graduate grant grasp gravity gray greatest grief grill grin grocery gross group grownup grumpy guard guest
guilt guitar gums hairy hamster hand hanger harvest have havoc hawk hazard headset health hearing heat
helpful herald herd hesitate hobo holiday holy home hormone hospital hour huge human humidity hunting
husband hush husky hybrid idea identify idle image impact imply improve impulse include income increase
index indicate industry infant inform inherit injury inmate insect inside install intend intimate invasion
involve iris island isolate item ivory jacket jerky jewelry join judicial juice jump junction junior junk
jury justice kernel keyboard kidney kind kitchen knife knit laden ladle ladybug lair lamp language large
laser laundry lawsuit leader leaf learn leaves lecture legal legend legs lend length level liberty library
license lift likely lilac lily lips liquid listen literary living lizard loan lobe location losing loud
loyalty luck lunar lunch lungs luxury lying lyrics machine magazine maiden mailman main makeup making mama
manager mandate mansion manual marathon march market marvel mason material math maximum mayor meaning medal
medical member memory mental merchant merit method metric midst mild military mineral minister miracle mixed
mixture mobile modern modify moisture moment morning mortgage mother mountain mouse move much mule multiple
muscle museum music mustang nail national necklace negative nervous network news nuclear numb numerous nylon
oasis obesity object observe obtain ocean often olympic omit oral orange orbit order ordinary organize ounce
oven overall owner paces pacific package paid painting pajamas pancake pants papa paper parcel parking party
patent patrol payment payroll peaceful peanut peasant pecan penalty pencil percent perfect permit petition
phantom pharmacy photo phrase physics pickup picture piece pile pink pipeline pistol pitch plains plan
plastic platform playoff pleasure plot plunge practice prayer preach predator pregnant premium prepare
presence prevent priest primary priority prisoner privacy prize problem process profile program promise
prospect provide prune public pulse pumps punish puny pupal purchase purple python quantity quarter quick
quiet race racism radar railroad rainbow raisin random ranked rapids raspy reaction realize rebound rebuild
recall receiver recover regret regular reject relate remember remind remove render repair repeat replace
require rescue research resident response result retailer retreat reunion revenue review reward rhyme rhythm
rich rival river robin rocky romantic romp roster round royal ruin ruler rumor sack safari salary salon salt
satisfy satoshi saver says scandal scared scatter scene scholar science scout scramble screw script scroll
seafood season secret security segment senior shadow shaft shame shaped sharp shelter sheriff short should
shrimp sidewalk silent silver similar simple single sister skin skunk slap slavery sled slice slim slow
slush smart smear smell smirk smith smoking smug snake snapshot sniff society software soldier solution soul
source space spark speak species spelling spend spew spider spill spine spirit spit spray sprinkle square
squeeze stadium staff standard starting station stay steady step stick stilt story strategy strike style
subject submit sugar suitable sunlight superior surface surprise survive sweater swimming swing switch
symbolic sympathy syndrome system tackle tactics tadpole talent task taste taught taxi teacher teammate
teaspoon temple tenant tendency tension terminal testify texture thank that theater theory therapy thorn
threaten thumb thunder ticket tidy timber timely ting tofu together tolerate total toxic tracks traffic
training transfer trash traveler treat trend trial tricycle trip triumph trouble true trust twice twin type
typical ugly ultimate umbrella uncover undergo unfair unfold unhappy union universe unkind unknown unusual
unwrap upgrade upstairs username usher usual valid valuable vampire vanish various vegan velvet venture
verdict verify very veteran vexed victim video view vintage violence viral visitor visual vitamins vocal
voice volume voter voting walnut warmth warn watch wavy wealthy weapon webcam welcome welfare western width
wildlife window wine wireless wisdom withdraw wits wolf woman work worthy wrap wrist writing wrote year yelp
yield yoga zero
""".split()  # noqa: SIM905 - a list of a thousand strings would be no better to read
_NUMBERS = {word[:4]: number for number, word in enumerate(WORDS)}


def main() -> int:
    """Say of every share on standard input whether it was read rightly."""
    shares = find_shares(sys.stdin.read())
    for number, words in enumerate(shares, start=1):
        try:
            read_share(words)
        except BadShares as why:
            print(f"share {number}: {why}")
            return 1
        print(f"share {number}: read rightly")
    return 0 if shares else 1


if __name__ == "__main__":
    sys.exit(main())
