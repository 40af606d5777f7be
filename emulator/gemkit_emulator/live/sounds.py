"""Speech as the emulator makes and understands it: a hum whose samples carry the words in their lowest bits.

Nothing here can hear. What was spoken by the emulator, though, is understood when it comes back, byte for byte: that is
how a test talks to it.
"""

from __future__ import annotations

import hashlib
import math
import sys
from array import array
from typing import TYPE_CHECKING, Final

from gemkit_emulator.tokens import count_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

RATE: Final = 24_000
"""Samples a second of what the emulator says."""
SAMPLE_BYTES: Final = 2
_TOKEN_SAMPLES: Final = RATE // 25
_LOUDNESS: Final = 8000
_MARK: Final = f"{0x9E3779B97F4A7C15:064b}".encode()
"""Says that words follow: their number of bytes, then themselves, a bit each sample."""
_LENGTH_BITS: Final = 32
_LOW_BITS: Final = bytes(b"01"[byte & 1] for byte in range(256))


def speak(text: str) -> bytes:
    """16-bit samples, 24,000 a second, that say `text`: the same for the same text."""
    words = text.encode()
    bits = _MARK + f"{len(words):0{_LENGTH_BITS}b}".encode() + b"".join(f"{byte:08b}".encode() for byte in words)
    count = max(len(bits), count_tokens(text) * _TOKEN_SAMPLES)
    period = 80 + hashlib.blake2b(words).digest()[0] % 80
    wave = [int(_LOUDNESS * math.sin(2 * math.pi * (i + 0.5) / period)) & ~1 for i in range(period)]
    samples = array("h", (wave * (count // period + 1))[:count])
    for i, bit in enumerate(bits):
        samples[i] |= bit & 1
    return pack_samples(samples)


def understand(sound: bytes) -> str:
    """The words in a sound, as far as `speak` has put them there."""
    bits = sound[::SAMPLE_BYTES].translate(_LOW_BITS)
    said: list[str] = []
    at = bits.find(_MARK)
    while at >= 0:
        at += len(_MARK)
        start = at + _LENGTH_BITS
        length = int(bits[at:start] or b"0", 2)
        end = start + 8 * length
        if length and end <= len(bits):
            said.append(int(bits[start:end], 2).to_bytes(length).decode(errors="replace"))
            at = end
        at = bits.find(_MARK, at)
    return "".join(said)


def pack_samples(samples: Iterable[int]) -> bytes:
    """The bytes of 16-bit samples, in the order Google has them in."""
    return _order(array("h", samples)).tobytes()


def read_samples(data: bytes) -> array[int]:
    """16-bit samples, out of bytes in the order Google has them in; half a sample at the end is left out."""
    return _order(array("h", data[: len(data) // SAMPLE_BYTES * SAMPLE_BYTES]))


def _order(samples: array[int]) -> array[int]:
    """Samples of this machine out of those of little-endian ones, or the other way round."""
    if sys.byteorder == "big":
        samples.byteswap()
    return samples
