"""Thought signatures: opaque bytes that the emulator recognises when they come back.

A signature is a keyed digest of the part it was made for, so that one that was altered, or that came back with another
part, is noticed. The key is fixed: a conversation that was saved goes on after a restart.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json

_KEY: Final = b"gemkit_emulator"
# In base64 these are "ElYKVP+/": letters that the URL-safe alphabet writes otherwise.
_HEADER: Final = b"\x12\x56\x0a\x54\xff\xbf"
_SALT_BYTES: Final = 18
_STAND_INS: Final = ("skip_thought_signature_validator", "context_engineering_is_the_way_to_go")
"""What Google's documents offer those who have no signature to send."""


def sign(part: Json) -> str:
    """The `thoughtSignature` of a part."""
    salt = hashlib.blake2b(json.dumps(part).encode(), digest_size=_SALT_BYTES).digest()
    return base64.b64encode(_HEADER + salt + _digest(part, salt)).decode()


def is_genuine(part: Json) -> bool:
    """Whether the signature of a part is one of ours, and of this part."""
    signature = base64.b64decode(part["thoughtSignature"])
    salt = signature[len(_HEADER) :][:_SALT_BYTES]
    return signature in _ACCEPTED or hmac.compare_digest(signature, _HEADER + salt + _digest(part, salt))


def _digest(part: Json, salt: bytes) -> bytes:
    return hmac.digest(_KEY, salt + _canonical(part), hashlib.sha512)


def _canonical(part: Json) -> bytes:
    """What a signature stands for: a call to the letter; of any other part only its kind, since texts are merged."""
    match part:
        case {"functionCall": {"name": str(name), **rest}}:
            subject: Any = [name, _normalise(rest.get("args") or {})]
        case {"executableCode": {"code": str(code)}}:
            subject = code
        case {"inlineData": _}:
            subject = "inlineData"
        case _:
            subject = "text"
    return json.dumps(subject, sort_keys=True).encode()


def _normalise(value: Any) -> Any:
    """The same for 1 and 1.0, which JSON does not tell apart."""
    match value:
        case dict():
            return {key: _normalise(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType] - any JSON
        case list():
            return [_normalise(item) for item in value]  # pyright: ignore[reportUnknownVariableType] - any JSON
        case float() if value.is_integer():
            return int(value)
        case _:
            return value


def _decode(text: str) -> bytes:
    return base64.b64decode(text.replace("_", "/"))


# Some send them as they stand, where base64 belongs, and some as the base64 of their letters.
_ACCEPTED: Final = frozenset({*map(_decode, _STAND_INS), *(text.encode() for text in _STAND_INS)})
