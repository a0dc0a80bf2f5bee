"""The model on 8-bit arithmetic says what the model as it was shipped says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from tokenizers import Tokenizer

from whistle.identifiers.eight_bits import NotThatModel, eight_bit_model
from whistle.identifiers.models import folder_of

DATA = Path(__file__).resolve().parents[1] / "data"


def session(model: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def labels(model: onnxruntime.InferenceSession, ids: list[int]) -> Any:
    array = np.array([ids], dtype=np.int64)
    feed = {
        "input_ids": array,
        "attention_mask": np.ones_like(array),
        "token_type_ids": np.zeros_like(array),
    }
    return model.run(None, feed)[0][0].argmax(axis=-1)


def test_eight_bits_read_sentences_as_four_bits_do(figures: Callable[..., None]) -> None:
    folder = folder_of("rampart")
    shipped = (folder / "onnx" / "model_q4.onnx").read_bytes()
    plain, fast = session(shipped), session(eight_bit_model(shipped))
    tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokens.no_truncation()
    tokens.no_padding()
    rows = json.loads((DATA / "uk_sentences.json").read_text(encoding="utf-8"))
    same = total = named = kept = 0
    for row in rows[::3]:
        ids = tokens.encode(row["text"]).ids
        one, other = labels(plain, ids), labels(fast, ids)
        same += int((one == other).sum())
        total += len(ids)
        named += int((one != 0).sum())
        kept += int(((one != 0) & (other != 0)).sum())
    assert named > 200
    figures("labels of rampart that are the same in 8 bits", same / total, "share")
    figures("tokens that rampart names in 4 bits and in 8", kept / named, "share")
    assert same / total > 0.97
    assert kept / named > 0.93


@pytest.mark.parametrize("model", [b"", b"\x00", b"not a model at all", b"\x3a\x7f\x0a", b"\x3a\x00"])
def test_what_is_no_such_model_is_refused(model: bytes) -> None:
    with pytest.raises(NotThatModel):
        eight_bit_model(model)
