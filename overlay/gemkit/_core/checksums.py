"""The service's SHA-256 of a file, as it comes: base64 of the hex digits, base64 of the digest, or the hex digits."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode

from gemkit_raw.models import File

HEX = r"[0-9a-fA-F]{64}"


def read_sum(file: File) -> str | None:
    """The SHA-256 of a file in hex; None where the service gives none, or none that we can read."""
    text = file.to_dict().get("sha256Hash")
    return decode_sum(text) if isinstance(text, str) else None


def decode_sum(text: str) -> str | None:
    """A SHA-256 in hex."""
    if re.fullmatch(HEX, text):
        return text.lower()
    try:
        data = b64decode(text.translate(str.maketrans("-_", "+/")) + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(data) == 32:
        return data.hex()
    digits = data.decode("latin-1")
    return digits.lower() if re.fullmatch(HEX, digits) else None
