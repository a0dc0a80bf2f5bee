"""Key slots: what opens them, what they refuse, and that they refuse it before any work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from whistle.crypto import slots
from whistle.crypto.keys import Secret
from whistle.crypto.slots import KdfCost, Slot, calibrate, normalise, unwrap, wrap
from whistle.errors import HeaderDamaged, KdfRefused

COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
CONTEXT = b"a vault"
HOSTILE = [
    (KdfCost(64 * 1024 - 1, 3, 4), "memory"),
    (KdfCost(4 * 1024 * 1024 + 1, 3, 4), "memory"),
    (KdfCost(0, 3, 4), "memory"),
    (KdfCost(2**62, 3, 4), "memory"),
    (KdfCost(64 * 1024, 0, 4), "passes"),
    (KdfCost(64 * 1024, 21, 4), "passes"),
    (KdfCost(64 * 1024, 3, 0), "lanes"),
    (KdfCost(64 * 1024, 3, 9), "lanes"),
]


@pytest.fixture(scope="module")
def slot() -> Slot:
    with Secret(bytes(range(32))) as key, normalise("seven brown kettles") as passphrase:
        return wrap(key, passphrase, number=3, cost=COST, context=CONTEXT)


def test_the_right_passphrase_opens_a_slot_and_a_wrong_one_does_not(slot: Slot) -> None:
    opened = unwrap(slot, normalise("seven brown kettles"), context=CONTEXT)
    assert opened == Secret(bytes(range(32)))
    assert unwrap(slot, normalise("seven brown kettle"), context=CONTEXT) is None
    assert unwrap(slot, normalise(""), context=CONTEXT) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"number": 4},
        {"cost": KdfCost(64 * 1024, 2, 4)},
        {"cost": KdfCost(64 * 1024, 1, 3)},
        {"cost": KdfCost(65 * 1024, 1, 4)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"wrapped": bytes(48)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_slot_with_any_parameter_changed_does_not_open(slot: Slot, changed: dict[str, object]) -> None:
    other = replace(slot, **changed)  # type: ignore[arg-type]  # the fields' types are in the cases
    assert unwrap(other, normalise("seven brown kettles"), context=CONTEXT) is None


def test_a_slot_of_another_vault_does_not_open(slot: Slot) -> None:
    assert unwrap(slot, normalise("seven brown kettles"), context=b"another vault") is None


def test_a_letter_typed_as_two_code_points_opens_the_same_slot() -> None:
    assert normalise("Rhôn o\u0301") == normalise("Rho\u0302n ó")
    assert normalise("rhon") != normalise("rhôn")


@pytest.mark.proof(5)
@pytest.mark.parametrize(("cost", "parameter"), HOSTILE)
def test_hostile_parameters_are_refused_before_anything_is_derived(
    slot: Slot, cost: KdfCost, parameter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(*_arguments: object) -> Secret:
        pytest.fail("a derivation was begun")

    monkeypatch.setattr(slots, "_stretch", work)
    with pytest.raises(KdfRefused) as refused:
        unwrap(replace(slot, cost=cost), Secret(b"x"), context=CONTEXT)
    assert refused.value.parameter == parameter
    with pytest.raises(KdfRefused):
        wrap(Secret(b"x"), Secret(b"x"), number=0, cost=cost, context=CONTEXT)


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped"])
def test_a_slot_whose_parts_have_the_wrong_length_is_damage_and_costs_nothing(
    slot: Slot, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "_stretch", lambda *_: pytest.fail("a derivation was begun"))
    with pytest.raises(HeaderDamaged):
        unwrap(replace(slot, **{part: b"short"}), Secret(b"x"), context=CONTEXT)  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize("took", [0.001, 0.1, 0.5, 30.0])
def test_calibration_never_goes_under_the_floor_or_over_a_gigabyte(
    took: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter([0.0, took])
    monkeypatch.setattr(slots, "_stretch", lambda *_: Secret(b"x"))
    monkeypatch.setattr("whistle.crypto.slots.time.perf_counter", lambda: next(clock))
    cost = calibrate()
    cost.check()
    assert slots.FLOOR_MEMORY_KIB <= cost.memory_kib <= 1024 * 1024
    assert (cost.passes, cost.lanes) == (3, 4)
    assert (cost.memory_kib > slots.FLOOR_MEMORY_KIB) == (took < 0.9)
