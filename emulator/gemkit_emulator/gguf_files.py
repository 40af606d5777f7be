"""What a GGUF file says of itself: the keys and values at its head, read without loading the model."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MAGIC: Final = b"GGUF"
_VERSIONS: Final = (2, 3)
_NUMBERS: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING: Final = 8
_ARRAY: Final = 9
_LONGEST: Final = 64 * 1024 * 1024
"""No string or list of a sound file is longer."""
_KEPT_ITEMS: Final = 16
"""Of longer lists (the vocabulary has a hundred thousand words) only the beginning is of interest."""
# llama.cpp's numbers for the ways to pack weights.
_PACKINGS: Final = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    32: "BF16",
}


class GgufError(ValueError):
    """A file that is no model."""


@dataclass(frozen=True, slots=True)
class Description:
    """The facts of a model."""

    values: Mapping[str, Any]
    tensors: int

    @property
    def architecture(self) -> str:
        """What it is built like: llama, gemma3, qwen3."""
        return str(self.values.get("general.architecture", "unknown"))

    @property
    def title(self) -> str:
        """Its own name; empty where it has none."""
        return str(self.values.get("general.name", ""))

    @property
    def context(self) -> int:
        """How many tokens it was trained to take in; 0 where it does not say."""
        return int(self.values.get(f"{self.architecture}.context_length", 0))

    @property
    def packing(self) -> str:
        """How its weights are packed: Q4_K_M."""
        number = self.values.get("general.file_type")
        return _PACKINGS.get(number, f"type {number}") if isinstance(number, int) else "unknown"

    @property
    def licence(self) -> str:
        """What it may be used under, in its own words; empty where it does not say."""
        return str(self.values.get("general.license", ""))

    @property
    def chat_template(self) -> str:
        """How a conversation is written down for it (Jinja); empty where it does not say."""
        return str(self.values.get("tokenizer.chat_template", ""))

    @property
    def knows_functions(self) -> bool:
        """Whether its chat template has a place for functions."""
        return "tools" in self.chat_template


def read_description(path: Path) -> Description:
    """The facts in a file's head.

    Raises:
        GgufError: for what is no GGUF file, or a broken one.
    """
    with path.open("rb") as file:
        if file.read(4) != _MAGIC:
            raise GgufError(f"{path} is no GGUF file: it does not begin with the letters GGUF.")
        try:
            version = _read(file, "I")
            if version not in _VERSIONS:
                raise GgufError(f"{path} is GGUF of version {version}; known are {_VERSIONS[0]} and {_VERSIONS[1]}.")
            tensors, count = _read(file, "Q"), _read(file, "Q")
            values: dict[str, Any] = {}
            for _ in range(count):
                key = _read_string(file)
                values[key] = _read_value(file, _read(file, "I"))
        except (struct.error, UnicodeDecodeError, EOFError, KeyError) as error:
            raise GgufError(f"{path} breaks off, or is broken, in its head.") from error
    return Description(values, tensors)


def _read(file: BinaryIO, code: str) -> Any:
    size = struct.calcsize(f"<{code}")
    return struct.unpack(f"<{code}", file.read(size))[0]


def _read_string(file: BinaryIO) -> str:
    length: int = _read(file, "Q")
    if length > _LONGEST:
        raise EOFError
    return file.read(length).decode()


def _read_value(file: BinaryIO, kind: int) -> Any:
    if kind == _STRING:
        return _read_string(file)
    if kind == _ARRAY:
        inner, count = _read(file, "I"), _read(file, "Q")
        if count > _LONGEST:
            raise EOFError
        items: list[Any] = []
        for place in range(count):
            item = _read_value(file, inner)
            if place < _KEPT_ITEMS:
                items.append(item)
        return items
    return _read(file, _NUMBERS[kind])
