"""The steps of an interaction, read as the turns an engine is told."""

from __future__ import annotations

import base64
import json
import re
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, Literal

from gemkit_emulator.engines import FunctionCall, FunctionResult, Media, Turn
from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.media import describe_media
from gemkit_emulator.signatures import is_genuine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit_emulator.engines import Modality, Part
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore

_CONTENTS: Final = ("text", "image", "audio", "video", "document")
_MODALITIES: Final[dict[str, Modality]] = {
    "image": "IMAGE",
    "audio": "AUDIO",
    "video": "VIDEO",
    "document": "DOCUMENT",
}
_MEDIA_BYTES: Final = 1024 * 1024
_FILE: Final = re.compile(r"(?:https?://[^/]+/v1(?:beta)?/)?files/([^/:?]+)")


def list_steps(given: Any) -> list[Json]:
    """The `input` of a request as steps: a text or pieces of content in a row are one `user_input`."""
    if isinstance(given, str):
        given = [{"text": given, "type": "text"}]
    items: list[Json] = given if is_list(given) else [given]
    steps: list[Json] = []
    for loose, group in groupby(items, lambda item: item["type"] in _CONTENTS):
        if loose:
            steps.append({"content": [*group], "type": "user_input"})
        else:
            steps += group
    return steps


def read_turns(steps: Sequence[Json], files: FileStore) -> tuple[Turn, ...]:
    """The conversation: what one side does in a row is one turn."""
    names = {step["id"]: step["name"] for step in steps if step["type"] == "function_call"}
    turns: list[Turn] = []
    for step in steps:
        _check_signature(step)
        side, parts = _read_step(step, names, files)
        if turns and turns[-1].role == side:
            turns[-1] = Turn(side, turns[-1].parts + parts)
        else:
            turns.append(Turn(side, parts))
    return tuple(turns)


def _check_signature(step: Json) -> None:
    signature = step.get("signature")
    if signature and not is_genuine({"text": "", "thoughtSignature": signature}):
        raise invalid_argument("Corrupted thought signature.")


def _read_step(
    step: Json, names: dict[str, str], files: FileStore
) -> tuple[Literal["user", "model"], tuple[Part, ...]]:
    content: list[Json] = step.get("content", [])
    match step["type"]:
        case "user_input":
            return "user", tuple(_read_content(piece, names, files) for piece in content)
        case "function_result":
            return "user", (_read_result(step, names, files),)
        case "model_output":
            return "model", tuple(_read_content(piece, names, files) for piece in content)
        case "function_call":
            return "model", (FunctionCall(step["name"], step["arguments"]),)
        case "code_execution_call":
            return "model", (f"[ran]\n{step['arguments'].get('code', '')}",)
        case "code_execution_result":
            return "model", (f"[output] {_spell(step['result'])}",)
        case "thought":
            return "model", ()
        case kind:
            told = {key: value for key, value in step.items() if key not in ("type", "signature")}
            return "model", (f"[{kind} {_spell(told)}]",)


def _read_content(piece: Json, names: dict[str, str], files: FileStore) -> Part:
    kind: str = piece["type"]
    if kind == "text":
        return piece["text"]
    if kind == "function_result":
        return _read_result(piece, names, files)
    mime_type = piece.get("mime_type", "")
    if ("data" in piece) == ("uri" in piece):
        raise invalid_argument(f"Content of type '{kind}' needs either data or uri.")
    if "uri" in piece:
        return _read_uri(kind, mime_type, piece["uri"], files)
    if not mime_type:
        raise invalid_argument(f"Content of type '{kind}' with data needs mime_type.")
    raw = base64.b64decode(piece["data"])
    return describe_media(mime_type, raw, len(raw))


def _read_uri(kind: str, mime_type: str, uri: str, files: FileStore) -> Media:
    """A file of the emulator, or whatever is at an address; that is not looked at."""
    if found := _FILE.fullmatch(uri):
        file = files.get(found[1])
        return describe_media(mime_type or file.mime_type, file.read(_MEDIA_BYTES), file.size)
    if not uri.startswith(("http://", "https://")):
        raise invalid_argument(f"Invalid or unsupported file uri: {uri}")
    return Media(mime_type or f"{kind}/*", _MODALITIES[kind], f"{kind} at {uri}")


def _read_result(step: Json, names: dict[str, str], files: FileStore) -> FunctionResult:
    call_id: str = step["call_id"]
    if call_id not in names:
        raise invalid_argument(f"There is no function call with the id '{call_id}' that function_result could answer.")
    result = step["result"]
    media: tuple[Media, ...] = ()
    if is_list(result):
        parts = [_read_content(piece, names, files) for piece in result if piece["type"] in _CONTENTS]
        media = tuple(part for part in parts if isinstance(part, Media))
        result = "\n".join(part for part in parts if isinstance(part, str))
    if step.get("is_error"):
        return FunctionResult(names[call_id], {"error": result}, media)
    return FunctionResult(names[call_id], result if is_object(result) else {"result": result}, media)


def _spell(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
