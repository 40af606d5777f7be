"""The rules that the turns of a conversation have to keep, and how Google words a breach of them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.signatures import is_genuine

if TYPE_CHECKING:
    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.json_types import Json

_STRAY_RESPONSE: Final = "Please ensure that function response turn comes immediately after a function call turn."
_STRAY_CALL: Final = (
    "Please ensure that function call turn comes immediately after a user turn or after a function response turn."
)
_UNEVEN: Final = (
    "Please ensure that the number of function response parts is equal to the number of function call parts "
    "of the function call turn."
)
_SIGNATURES: Final = "https://ai.google.dev/gemini-api/docs/thought-signatures"


def check_history(contents: list[Json], model: Model) -> None:
    """Raise for a conversation that Google's service would refuse."""
    _check_order(contents)
    for content in contents:
        for part in content.get("parts", []):
            if part.get("thoughtSignature") and not is_genuine(part):
                raise invalid_argument("Corrupted thought signature.")
    if model.generation >= 3:
        _check_presence(contents)


def _check_order(contents: list[Json]) -> None:
    """Calls after what somebody said, as many responses right after them. Turns of one kind in a row count as one.

    A model's thoughts and empty texts count for nothing: they are what is left of a stream whose chunks were kept one by one.
    """
    before, calls = "", 0
    for kind, group in groupby(filter(_says_something, contents), _kind):
        parts = sum(f"function{kind.title()}" in part for content in group for part in content.get("parts", []))
        if kind == "response" and before != "call":
            raise invalid_argument(_STRAY_RESPONSE)
        if kind == "response" and parts != calls:
            raise invalid_argument(_UNEVEN)
        if kind == "call" and before in ("", "model"):
            raise invalid_argument(_STRAY_CALL)
        before, calls = kind, parts


def _says_something(content: Json) -> bool:
    said = (not part.get("thought") and part.get("text") != "" for part in content.get("parts", []))
    return content.get("role") != "model" or any(said)


def _kind(content: Json) -> str:
    """What a content is for this purpose; one that holds both a call and its response stands for itself."""
    parts: list[Json] = content.get("parts", [])
    called, responded = (any(name in part for part in parts) for name in ("functionCall", "functionResponse"))
    if called != responded:
        return "call" if called else "response"
    return "model" if content.get("role") == "model" else "user"


def _check_presence(contents: list[Json]) -> None:
    """Gemini 3 wants the signature of the first call of every step since the user last said something."""
    spoken = [i for i, content in enumerate(contents) if _kind(content) == "user"]
    for i, content in enumerate(contents):
        calls = [part for part in content.get("parts", []) if "functionCall" in part]
        if i > max(spoken, default=-1) and calls and not calls[0].get("thoughtSignature"):
            raise _missing_signature(calls[0]["functionCall"].get("name", ""), i + 1)


def _missing_signature(name: str, position: int) -> ApiError:
    return invalid_argument(
        "Function call is missing a thought_signature in functionCall parts. This is required for tools to work "
        "correctly, and missing thought_signature may lead to degraded model performance. Additional data, function "
        f"call `default_api:{name}` , position {position}. Please refer to {_SIGNATURES} for more details."
    )
