"""A generateContent request turned into what an engine is told, with the checks Google makes on the way."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, Final, Literal

from gemkit_emulator.engines import FunctionCall, FunctionResult, Media, Prompt, Sampling, Turn
from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.json_types import is_object
from gemkit_emulator.media import describe_media
from gemkit_emulator.schemas import check_schema, to_json_schema

if TYPE_CHECKING:
    from gemkit_emulator.engines import Part
    from gemkit_emulator.files import FileStore
    from gemkit_emulator.json_types import Json

_MEDIA_BYTES: Final = 1024 * 1024
_MAX_CANDIDATES: Final = 8
_MIME_TYPES: Final = ("text/plain", "application/json", "application/xml", "application/yaml", "text/x.enum")
_RANGES: Final = {
    "candidateCount": ("candidate_count", 1, _MAX_CANDIDATES),
    "temperature": ("temperature", 0, 2),
    "topP": ("top_p", 0, 1),
    "topK": ("top_k", 1, 2**31),
    "maxOutputTokens": ("max_output_tokens", 1, 2**31),
}
_ROLES: Final = ("user", "model", "function", "tool")
_YOUTUBE: Final = ("https://www.youtube.com/", "https://youtube.com/", "https://youtu.be/")


def read_prompt(request: Json, files: FileStore, *, complete: bool = True) -> Prompt:
    """The prompt a `GenerateContentRequest` holds; one that is not `complete` may go without contents."""
    config: Json = request.get("generationConfig", {})
    check_config(config)
    contents = request.get("contents", [])
    if complete and not contents:
        raise invalid_argument("* GenerateContentRequest.contents: contents is not specified\n")
    system = request.get("systemInstruction")
    mime_type = config.get("responseMimeType", "text/plain")
    schema = _read_schema(config)
    return Prompt(
        turns=tuple(_read_turn(content, f"contents[{i}]", files) for i, content in enumerate(contents)),
        system=_read_turn(system | {"role": "user"}, "system_instruction", files).text if system else "",
        sampling=Sampling(
            temperature=config.get("temperature"),
            top_p=config.get("topP"),
            top_k=config.get("topK"),
            seed=config.get("seed"),
            presence_penalty=config.get("presencePenalty"),
            frequency_penalty=config.get("frequencyPenalty"),
            max_tokens=config.get("maxOutputTokens"),
            stop=tuple(stop for stop in config.get("stopSequences", []) if stop),
        ),
        as_json=mime_type == "application/json" or schema is not None,
        schema=schema,
        tools=_render(tools) if (tools := request.get("tools")) else "",
    )


def read_parts(content: Json, at: str, files: FileStore) -> tuple[Part, ...]:
    """The parts of a `Content`, media as the facts known of them."""
    parts = content.get("parts", [])
    if not parts:
        raise invalid_argument(f"* GenerateContentRequest.{at}.parts: contents.parts must not be empty.\n")
    return tuple(_read_part(part, f"{at}.parts[{i}]", files) for i, part in enumerate(parts))


def _read_turn(content: Json, at: str, files: FileStore) -> Turn:
    role = content.get("role") or "user"
    if role not in _ROLES:
        raise invalid_argument("Please use a valid role: user, model.")
    side: Literal["user", "model"] = "model" if role == "model" else "user"
    return Turn(side, read_parts(content, at, files))


def _read_part(part: Json, at: str, files: FileStore) -> Part:
    match part:
        case {"text": str(text)}:
            return text
        case {"inlineData": {"mimeType": str(mime_type), "data": str(data)}}:
            raw = base64.b64decode(data)
            return describe_media(mime_type, raw, len(raw))
        case {"inlineData": _}:
            raise invalid_argument(f"* GenerateContentRequest.{at}.inline_data: mime_type and data must be set.\n")
        case {"fileData": file_data}:
            return _read_file(file_data, files)
        case {"functionCall": call}:
            return FunctionCall(call.get("name", ""), call.get("args", {}))
        case {"functionResponse": response}:
            return _read_response(response, f"{at}.function_response", files)
        case {"toolCall": value} | {"toolResponse": value}:
            return f"[tool {_render(value)}]"
        case {"executableCode": {"code": str(code)}}:
            return f"[ran]\n{code}"
        case {"codeExecutionResult": value}:
            return f"[output] {value.get('output', '')}"
        case _:
            reason = "required oneof field 'data' must have one initialized field"
            raise invalid_argument(f"* GenerateContentRequest.{at}.data: {reason}\n")


def _read_response(response: Json, at: str, files: FileStore) -> FunctionResult:
    if not response.get("name"):
        raise invalid_argument(f"* GenerateContentRequest.{at}.name: Name cannot be empty.\n")
    parts = [_read_part(part, f"{at}.parts[{i}]", files) for i, part in enumerate(response.get("parts", []))]
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
    return describe_media(file_data.get("mimeType") or file.mime_type, file.read(_MEDIA_BYTES), file.size)


def _read_schema(config: Json) -> Json | None:
    schema = config.get("responseJsonSchema", config.get("_responseJsonSchema"))
    if schema is not None:
        if not is_object(schema):
            raise invalid_argument(
                "* GenerateContentRequest.generation_config.response_json_schema: must be an object.\n"
            )
        found = schema
    elif "responseSchema" in config:
        check_schema(config["responseSchema"], "generation_config.response_schema")
        found = to_json_schema(config["responseSchema"])
    else:
        return None
    if config.get("responseMimeType", "text/plain") not in ("application/json", "text/x.enum"):
        raise invalid_argument(
            "* GenerateContentRequest.generation_config.response_schema: "
            "only allowed when response_mime_type is `application/json` or `text/x.enum`.\n"
        )
    return found


def check_config(config: Json) -> None:
    """Raise for a `generationConfig` with values out of range."""
    problems: list[str] = []
    for field, (name, low, high) in _RANGES.items():
        value = config.get(field, low)
        if not low <= value <= high:
            problems.append(f"{name}: must be in the range [{low}, {high}].")
    if config.get("responseMimeType", _MIME_TYPES[0]) not in _MIME_TYPES:
        names = [f"`{mime_type}`" for mime_type in _MIME_TYPES]
        problems.append(f"response_mime_type: allowed mimetypes are {', '.join(names[:-1])} and {names[-1]}.")
    if len(config.get("stopSequences", [])) > 5:
        problems.append("stop_sequences: at most 5 are allowed.")
    if problems:
        raise invalid_argument("".join(f"* GenerateContentRequest.generation_config.{text}\n" for text in problems))


def _render(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
