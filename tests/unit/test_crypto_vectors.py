"""Published answers, so that a changed library or parameter shows at once."""

from __future__ import annotations

import hashlib
import hmac

import pytest
import shamir_mnemonic
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from whistle.crypto.keys import Secret, derive
from whistle.crypto.seal import PrivateKey
from whistle.crypto.slots import KdfCost, Slot, normalise, unwrap
from whistle.errors import RegisterDamaged

pytestmark = pytest.mark.proof(1)


def test_argon2id_gives_the_answer_of_rfc_9106() -> None:
    kdf = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    )
    assert kdf.derive(b"\x01" * 32).hex() == (
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    )


@pytest.mark.parametrize(
    ("salt", "info", "answer"),
    [
        (
            bytes(range(13)),
            bytes(range(0xF0, 0xFA)),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            None,
            b"",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ],
    ids=["A.1", "A.3"],
)
def test_hkdf_gives_the_answers_of_rfc_5869(salt: bytes | None, info: bytes, answer: str) -> None:
    kdf = HKDF(algorithm=SHA256(), length=42, salt=salt, info=info)
    assert kdf.derive(b"\x0b" * 22).hex() == answer


def test_sub_keys_are_hkdf_with_the_documented_label_and_context() -> None:
    master = bytes(range(32))
    extracted = hmac.digest(bytes(32), master, "sha256")
    expanded = hmac.digest(extracted, b"whistle/v1/database\x001\x01", "sha256")
    with Secret(master) as secret, derive(secret, "database", b"1") as key:
        assert bytes(key.view()) == expanded


def test_sub_keys_of_different_labels_and_contexts_differ() -> None:
    keys = set()
    with Secret(bytes(range(32))) as master:
        for label in ("header", "database", "log"):
            for context in (b"", b"1", b"2", b"11"):
                with derive(master, label, context) as key:
                    keys.add(bytes(key.view()))
    assert len(keys) == 12


def test_chacha20_poly1305_gives_the_answer_of_rfc_8439() -> None:
    key = bytes(range(0x80, 0xA0))
    nonce = bytes.fromhex("070000004041424344454647")
    aad = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
    plain = (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        b"sunscreen would be it."
    )
    sealed = ChaCha20Poly1305(key).encrypt(nonce, plain, aad)
    assert sealed[:16].hex() == "d31a8d34648e60db7b86afbc53ef7ec2"
    assert sealed[-16:].hex() == "1ae10b594f09e26a7e902ecbd0600691"
    assert ChaCha20Poly1305(key).decrypt(nonce, sealed, aad) == plain


@pytest.mark.parametrize(
    ("seed", "public", "message", "signature"),
    [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ],
    ids=["TEST 1", "TEST 2"],
)
def test_ed25519_gives_the_answers_of_rfc_8032(seed: str, public: str, message: str, signature: str) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))
    assert key.public_key().public_bytes_raw().hex() == public
    assert key.sign(bytes.fromhex(message)).hex() == signature


SHARES_2_OF_3 = (
    "shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist rescue view"
    " short owner flip making coding armed",
    "shadow pistol academic acid actress prayer class unknown daughter sweater depict flip twice unkind craft"
    " early superior advocate guest smoking",
)


def test_slip_39_gives_the_answer_of_its_published_vector_4() -> None:
    secret = shamir_mnemonic.combine_mnemonics(SHARES_2_OF_3, b"TREZOR")
    assert secret.hex() == "b43ceb7e57a0ea8766221624d01b0864"


def test_one_share_of_slip_39_gives_nothing() -> None:
    with pytest.raises(shamir_mnemonic.MnemonicError):
        shamir_mnemonic.combine_mnemonics(SHARES_2_OF_3[:1], b"TREZOR")


def test_a_slot_frozen_at_format_1_still_opens() -> None:
    slot = Slot(
        number=0,
        cost=KdfCost(memory_kib=64 * 1024, passes=1, lanes=4),
        salt=bytes(range(16)),
        nonce=bytes(range(12)),
        wrapped=bytes.fromhex(FROZEN_WRAPPED),
    )
    with normalise("correct horse battery staple") as passphrase:
        key = unwrap(slot, passphrase, context=b"a frozen context")
    assert key is not None
    assert bytes(key.view()) == bytes(range(32))


def test_a_sealed_record_opens_by_the_document_without_the_librarys_hpke() -> None:
    """Every step of docs/vault-format.md section 5.2 by hand: X-Wing's combiner, RFC 9180's schedule."""
    private = PrivateKey.generate()
    info = b"whistle/v1/register|id|identity|subject"
    sealed = private.public().seal(b"a name", info=info)
    enc, cipher = sealed[:1120], sealed[1120:]
    raw = bytes(private.raw.view())
    dh = X25519PrivateKey.from_private_bytes(raw[64:])
    shared = hashlib.sha3_256(
        MLKEM768PrivateKey.from_seed_bytes(raw[:64]).decapsulate(enc[:1088])
        + dh.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
        + enc[1088:]
        + dh.public_key().public_bytes_raw()
        + bytes.fromhex("5c2e2f2f5e5c")
    ).digest()
    suite = b"HPKE" + bytes.fromhex("647a00010003")

    def extract(salt: bytes, label: bytes, material: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + material, "sha256")

    def expand(secret: bytes, label: bytes, about: bytes, length: int) -> bytes:
        words = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + about + b"\x01"
        return hmac.digest(secret, words, "sha256")[:length]

    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    key, nonce = expand(secret, b"key", context, 32), expand(secret, b"base_nonce", context, 12)
    padded = ChaCha20Poly1305(key).decrypt(nonce, cipher, b"")
    assert padded == b"\x00\x00\x00\x06a name" + bytes(1024 - 10)
    with pytest.raises(InvalidTag):
        ChaCha20Poly1305(key).decrypt(nonce, cipher, b"other data")


@pytest.mark.parametrize("size", [0, 1, 1020, 1021, 8188, 8189, 65532])
def test_sealed_records_have_one_of_three_sizes_and_open(size: int) -> None:
    private = PrivateKey.generate()
    sealed = private.public().seal(b"x" * size, info=b"about")
    room = 1024 if size <= 1020 else 8192 if size <= 8188 else 65536
    assert len(sealed) == 1120 + room + 16
    assert private.open(sealed, info=b"about") == b"x" * size


def test_a_changed_sealed_record_never_opens() -> None:
    private = PrivateKey.generate()
    sealed = private.public().seal(b"Odalys Brackenridge", info=b"about one")
    # Both halves of the encapsulation, the padding's place, the tag.
    for place in (0, 500, 1087, 1088, 1119, 1120, 1140, 1600, len(sealed) - 1):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(RegisterDamaged):
            private.open(bytes(changed), info=b"about one")
    for cut in (b"", sealed[:1119], sealed[:-1], sealed + b"\x00"):
        with pytest.raises(RegisterDamaged):
            private.open(cut, info=b"about one")


def test_a_sealed_record_does_not_open_for_another_record_or_another_key() -> None:
    private = PrivateKey.generate()
    sealed = private.public().seal(b"Odalys Brackenridge", info=b"about one")
    with pytest.raises(RegisterDamaged):
        private.open(sealed, info=b"about another")
    with pytest.raises(RegisterDamaged):
        PrivateKey.generate().open(sealed, info=b"about one")


FROZEN_WRAPPED = (
    "8bfee49fa1ec9019af382b06dd7da4dcbf51b57c72ced4df6a005a266379767cec076f7352ea41feb8dcbb504e4d4230"
)
