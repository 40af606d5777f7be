"""Pictures and sounds for models that answer with them: small, and different for every prompt."""

from __future__ import annotations

import hashlib
import math
import struct
import zlib
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import invalid_argument

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json

_SIDE: Final = 256
_CELLS: Final = 8
_RATIOS: Final = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:4", "4:1", "1:8", "8:1")
_RATE: Final = 24_000
_NOTE_SECONDS: Final = 0.125
_NOTES: Final = 4


def measure_picture(config: Json) -> tuple[int, int]:
    """Width and height of the picture a `generationConfig` asks for; the longer side has 256 pixels, whatever its size."""
    ratio = config.get("imageConfig", {}).get("aspectRatio", "1:1")
    if ratio not in _RATIOS:
        raise invalid_argument(
            "* GenerateContentRequest.generation_config.image_config.aspect_ratio: "
            f"aspect_ratio must be one of {', '.join(repr(known) for known in _RATIOS)}\n"
        )
    across, down = map(int, ratio.split(":"))
    return _SIDE * across // max(across, down), _SIDE * down // max(across, down)


def draw_picture(subject: str, width: int, height: int) -> bytes:
    """A PNG with a pattern of squares that is the same for the same subject."""
    digest = hashlib.blake2b(subject.encode()).digest()
    paint, paper = digest[:3], bytes(200 + byte % 56 for byte in digest[3:6])
    half = _CELLS // 2
    rows: list[bytes] = []
    for i in range(_CELLS):
        cells = [digest[8 + i * half + j] % 2 for j in range(half)]
        edges = [width * j // _CELLS for j in range(_CELLS + 1)]
        row = b"".join(
            (paint if cell else paper) * (edges[j + 1] - edges[j]) for j, cell in enumerate(cells + cells[::-1])
        )
        rows += [b"\0" + row] * (height * (i + 1) // _CELLS - height * i // _CELLS)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"".join(rows))) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def hum(subject: str) -> bytes:
    """Half a second of notes as 16-bit samples, 24,000 a second, the same for the same subject."""
    digest = hashlib.blake2b(subject.encode()).digest()
    samples = [
        int(8000 * math.sin(2 * math.pi * (220 + digest[note]) * i / _RATE))
        for note in range(_NOTES)
        for i in range(int(_RATE * _NOTE_SECONDS))
    ]
    return struct.pack(f"<{len(samples)}h", *samples)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
