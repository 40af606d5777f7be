"""What a request to a model has to have. Google names everything that is missing or out of bounds at once, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import invalid_argument, invalid_fields
from gemkit_emulator.schemas import find_schema_problems
from gemkit_emulator.tools import find_tool_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.json_types import Json

_MAX_CANDIDATES: Final = 8
_MIME_TYPES: Final = ("text/plain", "application/json", "application/xml", "application/yaml", "text/x.enum")
_RANGES: Final = {
    "candidateCount": ("candidate_count", 1, _MAX_CANDIDATES),
    "temperature": ("temperature", 0, 2),
    "topP": ("top_p", 0, 1),
    "topK": ("top_k", 1, 2**31),
    "maxOutputTokens": ("max_output_tokens", 1, 2**31),
}
_DATA: Final = frozenset(
    {
        *("text", "inlineData", "fileData", "functionCall", "functionResponse"),
        *("toolCall", "toolResponse", "executableCode", "codeExecutionResult"),
    }
)
_BUILT_IN: Final = frozenset(
    {"googleSearch", "googleSearchRetrieval", "codeExecution", "urlContext", "googleMaps", "fileSearch"}
)
_METADATA: Final = frozenset({"thought", "thoughtSignature", "videoMetadata"})
"""A part of nothing else is let pass: what is left of a thought whose words were kept back, or a clip's limits."""


def check_request(request: Json, *, complete: bool = True) -> None:
    """Raise for a `GenerateContentRequest` that lacks something; one that is not `complete` may go without contents."""
    if problems := [*_find_request_problems(request, complete=complete)]:
        raise invalid_fields("GenerateContentRequest", problems)


def check_config(config: Json) -> None:
    """Raise for a `generationConfig` with values out of range."""
    if problems := [*_find_config_problems(config)]:
        raise invalid_fields("GenerateContentRequest", problems)


def check_model(request: Json, model: Model) -> None:
    """Raise for what a `GenerateContentRequest` asks of a model that has not got it."""
    config: Json = request.get("generationConfig", {})
    if (config.get("presencePenalty") or config.get("frequencyPenalty")) and not model.takes_penalties:
        raise invalid_argument(f"Penalty is not enabled for {model.name}")
    _check_mixture(request, model)
    if "AUDIO" in model.outputs:
        if "systemInstruction" in request:
            raise invalid_argument("Developer instruction is not enabled for this model")
        if config.get("responseMimeType") == "application/json":
            raise invalid_argument(f"JSON mode is not enabled for {model.name}")


def _check_mixture(request: Json, model: Model) -> None:
    """Raise for functions beside Google's own tools, which Gemini 3 takes alone, and only when told to."""
    kinds: set[str] = {kind for tool in request.get("tools", []) for kind in tool}
    mixed = bool(kinds & _BUILT_IN) and "functionDeclarations" in kinds
    told = request.get("toolConfig", {}).get("includeServerSideToolInvocations", False)
    if model.generation >= 3:
        if mixed and not told:
            raise invalid_argument(
                "Please enable tool_config.include_server_side_tool_invocations to use Built-in tools with Function calling."
            )
    elif told:
        raise invalid_argument(f"Tool call context circulation is not enabled for {model.name}")
    elif mixed:
        raise invalid_argument("Tool use with function calling is unsupported")


def find_content_problems(content: Json, at: str) -> Iterator[str]:
    """What a `Content` lacks."""
    parts: list[Json] = content.get("parts", [])
    if not parts:
        yield f"{at}.parts: contents.parts must not be empty."
    for i, part in enumerate(parts):
        yield from _find_part_problems(part, f"{at}.parts[{i}]")


def _find_config_problems(config: Json) -> Iterator[str]:
    at = "generation_config"
    for field, (name, low, high) in _RANGES.items():
        if not low <= config.get(field, low) <= high:
            yield f"{at}.{name}: must be in the range [{low}, {high}]."
    if config.get("responseMimeType", _MIME_TYPES[0]) not in _MIME_TYPES:
        names = [f"`{mime_type}`" for mime_type in _MIME_TYPES]
        yield f"{at}.response_mime_type: allowed mimetypes are {', '.join(names[:-1])} and {names[-1]}."
    if len(config.get("stopSequences", [])) > 5:
        yield f"{at}.stop_sequences: at most 5 are allowed."


def _find_request_problems(request: Json, *, complete: bool) -> Iterator[str]:
    contents: list[Json] = request.get("contents", [])
    if complete and not contents:
        yield "contents: contents is not specified"
    for i, content in enumerate(contents):
        yield from find_content_problems(content, f"contents[{i}]")
    config: Json = request.get("generationConfig", {})
    yield from _find_config_problems(config)
    yield from _find_answer_schema_problems(config)
    yield from find_tool_problems(request.get("tools", []))
    if system := request.get("systemInstruction"):
        yield from find_content_problems(system, "system_instruction")


def _find_answer_schema_problems(config: Json) -> Iterator[str]:
    schema = config.get("responseJsonSchema", config.get("_responseJsonSchema"))
    if schema is not None:
        if not isinstance(schema, dict):
            yield "generation_config.response_json_schema: must be an object."
    elif "responseSchema" in config:
        yield from find_schema_problems(config["responseSchema"], "generation_config.response_schema")
    else:
        return
    if config.get("responseMimeType", "text/plain") not in ("application/json", "text/x.enum"):
        yield (
            "generation_config.response_schema: "
            "only allowed when response_mime_type is `application/json` or `text/x.enum`."
        )


def _find_part_problems(part: Json, at: str) -> Iterator[str]:
    if not part.keys() & (_DATA | _METADATA):
        yield f"{at}.data: required oneof field 'data' must have one initialized field"
    inline: Json = part.get("inlineData", {"mimeType": "", "data": ""})
    if not inline.keys() >= {"mimeType", "data"}:
        yield f"{at}.inline_data: mime_type and data must be set."
    if "functionResponse" in part:
        response: Json = part["functionResponse"]
        if not response.get("name"):
            yield f"{at}.function_response.name: Name cannot be empty."
        for i, item in enumerate(response.get("parts", [])):
            yield from _find_part_problems(item, f"{at}.function_response.parts[{i}]")
