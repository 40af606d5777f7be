"""What can honestly be said about a file without understanding it: its kind, its measures, its text."""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING, Final

from gemkit_emulator.engines import Media
from gemkit_emulator.errors import invalid_argument

if TYPE_CHECKING:
    from gemkit_emulator.engines import Modality

MAX_TEXT_BYTES: Final = 64 * 1024
_PDF_COUNT: Final = re.compile(rb"/Count\s+(\d{1,4})\b")
_PDF_PAGE: Final = re.compile(rb"/Type\s*/Page\b")
_MAX_PAGES: Final = 1000
_MAX_PIXELS: Final = 256 * 256  # what plain Python unpacks in no time
_TEXT_TYPES: Final = frozenset(
    {"application/json", "application/xml", "application/yaml", "application/javascript", "application/x-ndjson"}
)
_COLOURS: Final = {
    "black": (0, 0, 0),
    "white": (255, 255, 255),
    "grey": (128, 128, 128),
    "red": (220, 30, 30),
    "green": (40, 160, 60),
    "blue": (40, 70, 220),
    "yellow": (240, 220, 40),
    "orange": (245, 140, 30),
    "purple": (130, 50, 160),
    "pink": (245, 150, 190),
    "brown": (130, 80, 40),
    "cyan": (60, 200, 220),
}


def describe_media(mime_type: str, head: bytes, size: int) -> Media:
    """A file as an engine sees it; `head` is as much of its beginning as was worth reading."""
    mime_type = mime_type.partition(";")[0].strip().lower() or "application/octet-stream"
    family = mime_type.partition("/")[0]
    if family == "text" or mime_type in _TEXT_TYPES:
        text = head[:MAX_TEXT_BYTES].decode(errors="replace")
        cut = ", of which the beginning follows" if size > MAX_TEXT_BYTES else ""
        return Media(mime_type, "TEXT", f"a file of type {mime_type}, {size} bytes{cut}", text)
    if family == "image":
        return Media(mime_type, "IMAGE", _describe_image(mime_type, head, size))
    modality: Modality = "VIDEO" if family == "video" else "AUDIO" if family == "audio" else "DOCUMENT"
    pages = _count_pages(head) if mime_type == "application/pdf" else 1
    return Media(mime_type, modality, f"a file of type {mime_type}, {size} bytes", pages=pages)


def _count_pages(head: bytes) -> int:
    """The pages of a PDF, as far as its beginning tells: by its page tree's own count, or page by page."""
    counts = [int(number) for number in _PDF_COUNT.findall(head)]
    return min(max([1, len(_PDF_PAGE.findall(head)), *counts]), _MAX_PAGES)


def _describe_image(mime_type: str, head: bytes, size: int) -> str:
    if mime_type not in ("image/png", "image/jpeg"):
        return f"an image of type {mime_type}, {size} bytes"
    measures = _measure(head)
    if measures is None:
        raise invalid_argument("Provided image is not valid.")
    width, height = measures
    colour = _average_png(head, width, height)
    tint = f", average colour #{colour[0]:02x}{colour[1]:02x}{colour[2]:02x} ({_name_colour(colour)})" if colour else ""
    return f"an image of type {mime_type}, {width} x {height} pixels{tint}"


def _measure(data: bytes) -> tuple[int, int] | None:
    """Width and height, from the header of a PNG or JPEG."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 33:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:2] == b"\xff\xd8":
        return _measure_jpeg(data)
    return None


def _measure_jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            return None
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 2 + max(length, 1)
    return None


def _average_png(data: bytes, width: int, height: int) -> tuple[int, int, int] | None:
    """The mean colour of a small 8-bit PNG without interlacing; None for any other image."""
    if data[:4] != b"\x89PNG" or not 0 < width * height <= _MAX_PIXELS:
        return None
    depth, kind, interlaced = data[24], data[25], data[28]
    channels = {0: 1, 2: 3, 4: 2, 6: 4}.get(kind)
    if depth != 8 or channels is None or interlaced:
        return None
    packed, at = bytearray(), 8
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        if data[at + 4 : at + 8] == b"IDAT":
            packed += data[at + 8 : at + 8 + length]
        at += 12 + length
    expected = height * (width * channels + 1)
    try:
        rows = zlib.decompressobj().decompress(bytes(packed), expected)
    except zlib.error:
        return None
    return _average_rows(rows, width, height, channels) if len(rows) == expected else None


def _average_rows(rows: bytes, width: int, height: int, channels: int) -> tuple[int, int, int]:
    stride = width * channels
    above, sums = bytearray(stride), [0] * channels
    for y in range(height):
        start = y * (stride + 1)
        row = bytearray(rows[start + 1 : start + 1 + stride])
        _unfilter(rows[start], row, above, channels)
        for channel in range(channels):
            sums[channel] += sum(row[channel::channels])
        above = row
    means = [total // (width * height) for total in sums]
    return (means[0], means[1], means[2]) if channels >= 3 else (means[0], means[0], means[0])


def _unfilter(kind: int, row: bytearray, above: bytearray, step: int) -> None:
    """Undo a PNG row filter in place."""
    if kind == 0:
        return
    for i, value in enumerate(row):
        left, up = row[i - step] if i >= step else 0, above[i]
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = up
        elif kind == 3:
            guess = (left + up) // 2
        else:
            corner = above[i - step] if i >= step else 0
            guess = min((left, up, corner), key=lambda near, aim=left + up - corner: abs(aim - near))
        row[i] = (value + guess) & 0xFF


def _name_colour(colour: tuple[int, int, int]) -> str:
    return min(_COLOURS, key=lambda name: sum((a - b) ** 2 for a, b in zip(_COLOURS[name], colour, strict=True)))
