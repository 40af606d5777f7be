"""Videos for models that answer with them: small H.264 in MP4, different for every prompt, made by hand.

The first picture is a pattern of squares, sent as plain samples (I_PCM macroblocks); every picture after it is "the same
again". Any player shows it.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Final

_CELL: Final = 16
"""Pixels along the side of a macroblock."""
_SHORT, _LONG = 72, 128
_RATE: Final = 24
_TICKS: Final = 24_000
_SLICE_I, _SLICE_P = 7, 5
_I_PCM: Final = 25
_BASELINE: Final = bytes((66, 0xC0, 10))
"""The profile, its constraints, and the level, 1.0."""
_IDENTITY: Final = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


class _Bits:
    """Bits being written."""

    def __init__(self) -> None:
        self._bits: list[str] = []

    def write(self, value: int, length: int) -> None:
        """An unsigned number of so many bits."""
        self._bits.append(f"{value:0{length}b}")

    def write_golomb(self, *values: int) -> None:
        """Unsigned numbers as Exp-Golomb codes."""
        for value in values:
            self.write(value + 1, 2 * (value + 1).bit_length() - 1)

    def align(self) -> None:
        """Zeros up to the next byte."""
        self._bits = ["".join(self._bits)]
        self._bits.append("0" * (-len(self._bits[0]) % 8))

    def write_bytes(self, data: bytes) -> None:
        """Whole bytes."""
        self._bits.append("".join(f"{byte:08b}" for byte in data))

    def finish(self, head: int) -> bytes:
        """The NAL unit of these bits, with a header."""
        self.write(1, 1)
        self.align()
        text = "".join(self._bits)
        raw = int(text, 2).to_bytes(len(text) // 8)
        escaped = bytearray((head,))
        zeros = 0
        for byte in raw:
            if zeros >= 2 and byte <= 3:
                escaped.append(3)
                zeros = 0
            escaped.append(byte)
            zeros = zeros + 1 if byte == 0 else 0
        return bytes(escaped)


def film(subject: str, seconds: int, *, upright: bool = False) -> bytes:
    """An MP4 of so many seconds that is the same for the same subject."""
    width, height = (_SHORT, _LONG) if upright else (_LONG, _SHORT)
    across, down = -(-width // _CELL), -(-height // _CELL)
    samples = [_write_first(subject, across, down)]
    samples += [_write_again(i, across * down) for i in range(1, seconds * _RATE)]
    config = _configure(width, height)
    data = b"".join(struct.pack(">I", len(sample)) + sample for sample in samples)
    head = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2avc1mp41")
    sizes = [len(sample) + 4 for sample in samples]
    place = len(head) + len(_write_index(sizes, config, width, height, 0)) + 8
    return head + _write_index(sizes, config, width, height, place) + _box(b"mdat", data)


# --- H.264 ------------------------------------------------------------------------------------------------------------


def _configure(width: int, height: int) -> bytes:
    """The decoder's configuration: what all pictures have in common."""
    across, down = -(-width // _CELL), -(-height // _CELL)
    sequence = _Bits()
    sequence.write_bytes(_BASELINE)
    sequence.write_golomb(0, 0, 2, 1)  # id, 16 frame numbers, output in order, one reference
    sequence.write(0, 1)
    sequence.write_golomb(across - 1, down - 1)
    sequence.write(0b111, 3)  # no fields, direct 8 x 8, cropped
    sequence.write_golomb(0, (across * _CELL - width) // 2, 0, (down * _CELL - height) // 2)
    sequence.write(0, 1)
    picture = _Bits()
    picture.write_golomb(0, 0)
    picture.write(0, 2)
    picture.write_golomb(0, 0, 0)
    picture.write(0, 3)
    picture.write_golomb(0, 0, 0)
    picture.write(0b100, 3)  # slices say themselves whether they are smoothed
    parts = [sequence.finish(0x67), picture.finish(0x68)]
    sized = [struct.pack(">H", len(part)) + part for part in parts]
    return b"\x01" + _BASELINE + b"\xff\xe1" + sized[0] + b"\x01" + sized[1]


def _write_first(subject: str, across: int, down: int) -> bytes:
    """A pattern of squares, the left half of it mirrored on the right."""
    digest = hashlib.blake2b(subject.encode()).digest()
    paint, paper = (_write_cell(digest[i : i + 3]) for i in (0, 3))
    bits = _Bits()
    bits.write_golomb(0, _SLICE_I, 0)
    bits.write(0, 4)
    bits.write_golomb(0)
    bits.write(0, 2)
    bits.write_golomb(0, 1)
    for i in range(down):
        for j in range(across):
            bits.write_golomb(_I_PCM)
            bits.align()
            chosen = digest[8 + (i * across + min(j, across - 1 - j)) % 48] % 2
            bits.write_bytes(paint if chosen else paper)
    return bits.finish(0x65)


def _write_cell(colour: bytes) -> bytes:
    """The samples of a macroblock of one colour: brightness, blue and red, all within what television allows."""
    bright, blue, red = (16 + value % 200 for value in colour)
    return bytes((bright,)) * 256 + bytes((blue,)) * 64 + bytes((red,)) * 64


def _write_again(number: int, cells: int) -> bytes:
    """The same picture as before."""
    bits = _Bits()
    bits.write_golomb(0, _SLICE_P, 0)
    bits.write(number % 16, 4)
    bits.write(0, 3)
    bits.write_golomb(0, 1, cells)
    return bits.finish(0x41)


# --- MP4 --------------------------------------------------------------------------------------------------------------


def _write_index(sizes: list[int], config: bytes, width: int, height: int, place: int) -> bytes:
    """The `moov` box: where each picture is, and when it is shown."""
    step = _TICKS // _RATE
    duration = step * len(sizes)
    entry = struct.pack(">6xH16xHHIII", 1, width, height, 0x480000, 0x480000, 0)
    entry += struct.pack(">H32sHh", 1, b"", 24, -1)
    table = _box(
        b"stbl",
        _full_box(b"stsd", struct.pack(">I", 1), _box(b"avc1", entry, _box(b"avcC", config))),
        _full_box(b"stts", struct.pack(">3I", 1, len(sizes), step)),
        _full_box(b"stss", struct.pack(">2I", 1, 1)),
        _full_box(b"stsc", struct.pack(">4I", 1, 1, len(sizes), 1)),
        _full_box(b"stsz", struct.pack(f">{len(sizes) + 2}I", 0, len(sizes), *sizes)),
        _full_box(b"stco", struct.pack(">2I", 1, place)),
    )
    data = _box(b"dinf", _full_box(b"dref", struct.pack(">I", 1), _full_box(b"url ", flags=1)))
    media = _box(
        b"mdia",
        _full_box(b"mdhd", struct.pack(">4I2H", 0, 0, _TICKS, duration, 0x55C4, 0)),
        _full_box(b"hdlr", struct.pack(">I4s12x", 0, b"vide"), b"VideoHandler\0"),
        _box(b"minf", _full_box(b"vmhd", bytes(8), flags=1), data, table),
    )
    track = _full_box(
        b"tkhd",
        struct.pack(">5I8x4H", 0, 0, 1, 0, duration, 0, 0, 0, 0),
        _IDENTITY,
        struct.pack(">2I", width << 16, height << 16),
        flags=3,
    )
    movie = struct.pack(">4IIH10x", 0, 0, _TICKS, duration, 0x10000, 0x100) + _IDENTITY + struct.pack(">24xI", 2)
    return _box(b"moov", _full_box(b"mvhd", movie), _box(b"trak", track, media))


def _box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I", len(content) + 8) + kind + content


def _full_box(kind: bytes, *parts: bytes, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", flags), *parts)
