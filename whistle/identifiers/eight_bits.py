"""Makes a model with 4-bit weights run on the processor's 8-bit arithmetic, in memory.

The rampart model holds the weights of its matrices as 4-bit numbers in blocks of 32
(``MatMulNBits`` of com.microsoft). ONNX Runtime unpacks those for 32-bit arithmetic at every call,
which took two thirds of the time of a scan. ``DynamicQuantizeMatMul`` multiplies 8-bit weights
with activations rounded to 8 bits at the call: three times as fast on processors with VNNI or AMX.

The file is not changed, and is checked before it comes here. Its weights are spread over seven
bits, a scale per column, not eight: sums of products then stay inside 16 bits, where processors
without VNNI cut off. What rounding adds is a small part of what the four bits had lost already;
tests/unit/test_identifiers_eight_bits.py holds both models against each other.

Only the fields of ONNX's protobuf that are needed are read (onnx/onnx.proto3 of the ONNX project);
all others are handed on as they are.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

_GRAPH = 7  # ModelProto.graph
_NODE, _INITIALIZER = 1, 5  # GraphProto
_INPUT, _OUTPUT, _NODE_NAME, _OP_TYPE, _ATTRIBUTE, _DOMAIN = 1, 2, 3, 4, 5, 7  # NodeProto
_ATTRIBUTE_NAME, _ATTRIBUTE_INT = 1, 3  # AttributeProto
_DIMS, _DATA_TYPE, _TENSOR_NAME, _RAW_DATA = 1, 2, 8, 9  # TensorProto
_FLOAT, _INT8 = 1, 3  # TensorProto.DataType
_MOST = 63


class NotThatModel(ValueError):
    """The bytes are no model of the kind that this module can read."""


def eight_bit_model(model: bytes) -> bytes:
    """Return the model with every 4-bit matrix as 8 bits. Raises NotThatModel."""
    try:
        parts = [
            _bytes_field(_GRAPH, _graph(content)) if number == _GRAPH and content is not None else raw
            for number, raw, content in _fields(model)
        ]
        if parts == [raw for _, raw, _ in _fields(model)]:
            raise ValueError("no graph")
        return b"".join(parts)
    except (IndexError, KeyError, UnicodeDecodeError, ValueError) as wrong:
        raise NotThatModel("its form is another one") from wrong


def _graph(graph: bytes) -> bytes:
    tensors = {}
    for number, raw, content in _fields(graph):
        if number == _INITIALIZER and content is not None:
            tensors[_text(content, _TENSOR_NAME)] = raw
    nodes, added, unused = [], [], set()
    for number, raw, content in _fields(graph):
        if number == _INITIALIZER:
            continue
        if number == _NODE and content is not None and _text(content, _OP_TYPE) == "MatMulNBits":
            inputs = [c.decode() for n, _, c in _fields(content) if n == _INPUT and c is not None]
            node, weights = _eight_bit_node(content, inputs, tensors)
            nodes.append(node)
            added.append(weights)
            unused.update(inputs[1:])
        else:
            nodes.append(raw)
    if not added:
        raise ValueError("no 4-bit matrix")
    return b"".join([*nodes, *(raw for name, raw in tensors.items() if name not in unused), *added])


def _eight_bit_node(node: bytes, inputs: list[str], tensors: dict[str, bytes]) -> tuple[bytes, bytes]:
    """Return the node that takes the place of ``node``, and its weights and scales."""
    output = _text(node, _OUTPUT)
    settings = _settings(node)
    if settings.get("bits") != 4:
        raise ValueError("not 4 bits")
    matrix = _unpacked(inputs, tensors, settings["K"], settings["N"], settings["block_size"])
    scales = np.abs(matrix).max(axis=1) / _MOST
    scales[scales == 0] = 1
    rounded = np.rint(matrix / scales[:, None]).astype(np.int8).T
    weights = _tensor(output + "_weights", _INT8, np.ascontiguousarray(rounded))
    weights += _tensor(output + "_scales", _FLOAT, scales.astype(np.float32))
    parts = [
        *(
            _bytes_field(_INPUT, name.encode())
            for name in (inputs[0], output + "_weights", output + "_scales")
        ),
        _bytes_field(_OUTPUT, output.encode()),
        _bytes_field(_NODE_NAME, (output + "_eight_bits").encode()),
        _bytes_field(_OP_TYPE, b"DynamicQuantizeMatMul"),
        _bytes_field(_DOMAIN, b"com.microsoft"),
    ]
    return _bytes_field(_NODE, b"".join(parts)), weights


def _unpacked(
    inputs: list[str], tensors: dict[str, bytes], width: int, height: int, block: int
) -> NDArray[np.float32]:
    """Return a 4-bit matrix as numbers, one row an output."""
    data = [np.frombuffer(_raw_data(tensors[name]), np.uint8) for name in inputs[1:] if name]
    scales = data[1].view(np.float32).reshape(height, -1)
    numbers = _halves(data[0].reshape(height, -1)).reshape(height, -1, block)
    if len(data) > 2:
        numbers -= _halves(data[2].reshape(height, -1))[:, : scales.shape[1], None]
    else:
        numbers -= 8
    blocks = numbers * scales[:, :, None]
    matrix: NDArray[np.float32] = blocks.reshape(height, -1)[:, :width]
    return matrix


def _halves(packed: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return both halves of every byte, the lower one first."""
    numbers = np.empty((packed.shape[0], packed.shape[1] * 2), np.float32)
    numbers[:, 0::2] = packed & 15
    numbers[:, 1::2] = packed >> 4
    return numbers


# -- protobuf --------------------------------------------------------------------------------


def _fields(message: bytes) -> Iterator[tuple[int, bytes, bytes | None]]:
    """Yield every field's number, its bytes, and its content where that has a length."""
    at = 0
    while at < len(message):
        start = at
        key, at = _varint(message, at)
        kind = key & 7
        content = None
        if kind == 0:
            _, at = _varint(message, at)
        elif kind == 2:
            size, at = _varint(message, at)
            content = message[at : at + size]
            if len(content) != size:
                raise ValueError("cut off")
            at += size
        elif kind in (1, 5):
            at += 8 if kind == 1 else 4
        else:
            raise ValueError("no field")
        yield key >> 3, message[start:at], content


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def _number(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _bytes_field(number: int, content: bytes) -> bytes:
    return _number(number << 3 | 2) + _number(len(content)) + content


def _text(message: bytes, wanted: int) -> str:
    return next((c.decode() for n, _, c in _fields(message) if n == wanted and c is not None), "")


def _settings(node: bytes) -> dict[str, int]:
    found = {}
    for number, _, content in _fields(node):
        if number == _ATTRIBUTE and content is not None:
            value = next((raw for n, raw, _ in _fields(content) if n == _ATTRIBUTE_INT), None)
            if value is not None:
                found[_text(content, _ATTRIBUTE_NAME)] = _varint(value, 1)[0]
    return found


def _raw_data(field: bytes) -> bytes:
    content = next(c for _, _, c in _fields(field) if c is not None)
    return next(c for n, _, c in _fields(content) if n == _RAW_DATA and c is not None)


def _tensor(name: str, data_type: int, values: NDArray[np.int8] | NDArray[np.float32]) -> bytes:
    dims = b"".join(_number(_DIMS << 3) + _number(size) for size in values.shape)
    kind = _number(_DATA_TYPE << 3) + _number(data_type)
    content = (
        dims + kind + _bytes_field(_TENSOR_NAME, name.encode()) + _bytes_field(_RAW_DATA, values.tobytes())
    )
    return _bytes_field(_INITIALIZER, content)
