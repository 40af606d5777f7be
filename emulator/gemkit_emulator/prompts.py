"""A generateContent request turned into what an engine is told, with the checks Google makes on the way."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, Final, Literal

from gemkit_emulator.engines import FunctionCall, FunctionResult, Media, Prompt, Sampling, Turn
from gemkit_emulator.errors import inactive_file, invalid_argument
from gemkit_emulator.media import describe_media
from gemkit_emulator.requirements import check_request
from gemkit_emulator.schemas import to_json_schema

if TYPE_CHECKING:
    from gemkit_emulator.engines import Part
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore

_MEDIA_BYTES: Final = 1024 * 1024
_ROLES: Final = ("user", "model", "function", "tool")
_YOUTUBE: Final = ("https://www.youtube.com/", "https://m.youtube.com/", "https://youtube.com/", "https://youtu.be/")
_IMAGES: Final = frozenset(f"image/{kind}" for kind in ("png", "jpeg", "jpg", "webp", "heic", "heif"))
_APPLICATIONS: Final = frozenset(
    f"application/{kind}"
    for kind in (
        *("pdf", "rtf", "json", "jsonl", "x-ndjson", "xml", "yaml", "x-yaml", "x-ipynb+json"),
        *("javascript", "x-javascript", "typescript", "x-typescript", "x-python", "x-python-code"),
    )
)


def read_prompt(request: Json, files: FileStore, *, complete: bool = True) -> Prompt:
    """The prompt a `GenerateContentRequest` holds; one that is not `complete` may go without contents."""
    check_request(request, complete=complete)
    config: Json = request.get("generationConfig", {})
    contents = request.get("contents", [])
    system = request.get("systemInstruction")
    mime_type = config.get("responseMimeType", "text/plain")
    schema = _read_schema(config)
    return Prompt(
        turns=tuple(_read_turn(content, files) for content in contents),
        system=_read_turn(system | {"role": "user"}, files).text if system else "",
        sampling=Sampling(
            temperature=config.get("temperature"),
            top_p=config.get("topP"),
            top_k=config.get("topK"),
            seed=config.get("seed"),
            presence_penalty=config.get("presencePenalty"),
            frequency_penalty=config.get("frequencyPenalty"),
            max_tokens=config.get("maxOutputTokens"),
            stop=tuple(stop for stop in config.get("stopSequences", []) if stop),
            logprobs=config.get("logprobs", 0) if config.get("responseLogprobs") else None,
        ),
        as_json=mime_type == "application/json" or schema is not None,
        schema=schema,
        tools=_render(tools) if (tools := request.get("tools")) else "",
    )


def read_parts(content: Json, files: FileStore) -> tuple[Part, ...]:
    """The parts of a `Content` that lacks nothing, media as the facts known of them."""
    return tuple(_read_part(part, files) for part in content["parts"])


def _read_turn(content: Json, files: FileStore) -> Turn:
    role = content.get("role") or "user"
    if role not in _ROLES:
        raise invalid_argument("Please use a valid role: user, model.")
    side: Literal["user", "model"] = "model" if role == "model" else "user"
    return Turn(side, read_parts(content, files))


def _read_part(part: Json, files: FileStore) -> Part:
    match part:
        case {"text": str(text)}:
            return text
        case {"inlineData": {"mimeType": str(mime_type), "data": str(data)}}:
            raw = base64.b64decode(data)
            return _describe(mime_type, raw, len(raw))
        case {"fileData": file_data}:
            return _read_file(file_data, files)
        case {"functionCall": call}:
            return FunctionCall(call.get("name", ""), call.get("args", {}))
        case {"functionResponse": response}:
            return _read_response(response, files)
        case {"toolCall": value} | {"toolResponse": value}:
            return f"[tool {_render(value)}]"
        case {"executableCode": {"code": str(code)}}:
            return f"[ran]\n{code}"
        case {"codeExecutionResult": value}:
            return f"[output] {value.get('output', '')}"
        case _:
            return ""  # what is said of a thought or a clip alone


def _read_response(response: Json, files: FileStore) -> FunctionResult:
    parts = [_read_part(part, files) for part in response.get("parts", [])]
    media = tuple(part for part in parts if isinstance(part, Media))
    return FunctionResult(response["name"], response.get("response", {}), media)


def _read_file(file_data: Json, files: FileStore) -> Media:
    uri = file_data.get("fileUri", "")
    if uri.startswith(_YOUTUBE):
        return Media("video/*", "VIDEO", f"a video at {uri}")
    head, _, file_id = uri.rpartition("files/")
    if not file_id or "/" in file_id or head.startswith("gs:"):
        raise invalid_argument(f"Invalid or unsupported file uri: {uri}")
    file = files.get(file_id)
    if file.state != "ACTIVE":
        raise inactive_file(file_id)
    return _describe(file_data.get("mimeType") or file.mime_type, file.read(_MEDIA_BYTES), file.size)


def _describe(mime_type: str, head: bytes, size: int) -> Media:
    """A file as an engine sees it, if it is one that Google's models look at."""
    family = mime_type.partition("/")[0]
    unknown = (family == "image" and mime_type not in _IMAGES) or (
        family == "application" and mime_type not in _APPLICATIONS
    )
    if unknown or ";" in mime_type:
        raise invalid_argument(f"Unsupported MIME type: {mime_type}")
    if mime_type == "application/pdf" and not head.lstrip().startswith(b"%PDF"):
        raise invalid_argument("The document has no pages.")
    return describe_media(mime_type, head, size)


def _read_schema(config: Json) -> Json | None:
    schema = config.get("responseJsonSchema", config.get("_responseJsonSchema"))
    if schema is not None:
        return schema
    return to_json_schema(config["responseSchema"]) if "responseSchema" in config else None


def _render(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
