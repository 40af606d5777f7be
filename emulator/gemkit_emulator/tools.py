"""What a request lets the model use: functions of the client, and tools of Google's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import invalid_argument, invalid_fields
from gemkit_emulator.json_types import is_object
from gemkit_emulator.schemas import find_schema_problems, to_json_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.json_types import Json

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]{0,127}")
_BAD_NAME: Final = (
    "Invalid function name. Must start with a letter or an underscore. Must be alphameric (a-z, A-Z, 0-9), "
    "underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of 128."
)


@dataclass(frozen=True, slots=True)
class Function:
    """A function the client has declared."""

    name: str
    schema: Json
    """Of its arguments, as JSON Schema."""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Tools:
    """Everything there is to use, and how."""

    functions: tuple[Function, ...] = ()
    """Those that may be called."""
    forced: bool = False
    """Whether the model has to call one of them."""
    code_execution: bool = False
    search: bool = False
    url_context: bool = False
    file_search: tuple[Json, ...] = ()
    """What to search for documents, and how."""
    declared: bool = False
    """Whether there are functions at all, callable or not."""


def read_tools(request: Json, model: Model) -> Tools:
    """The tools of a request that has them and its `toolConfig`."""
    tools: list[Json] = request.get("tools", [])
    if problems := [*find_tool_problems(tools)]:
        raise invalid_fields("GenerateContentRequest", problems)
    functions = _read_functions(tools)
    calling: Json = request.get("toolConfig", {}).get("functionCallingConfig", {})
    mode = calling.get("mode", "MODE_UNSPECIFIED")
    allowed: list[str] = calling.get("allowedFunctionNames", [])
    # Without any tool the mode is let pass, and by Gemini 3 beside Google's own tools as well.
    if tools and not functions and model.generation < 3 and mode not in ("MODE_UNSPECIFIED", "NONE"):
        raise invalid_argument("Function calling config is set without function_declarations.")
    if functions and not model.text_only:
        raise invalid_argument(f"Function calling is not enabled for {model.name}")
    names = {function.name for function in functions}
    if not names.issuperset(allowed):
        raise invalid_argument("allowed_function_names should be a subset of the provided function_declarations.")
    as_json = request.get("generationConfig", {}).get("responseMimeType") == "application/json"
    if functions and as_json and model.generation == 2.5:
        raise invalid_argument("Function calling with a response mime type: 'application/json' is unsupported")
    callable_ = [function for function in functions if not allowed or function.name in allowed]
    return Tools(
        functions=() if mode == "NONE" else tuple(callable_),
        forced=mode == "ANY",
        code_execution=any("codeExecution" in tool for tool in tools),
        search=any("googleSearch" in tool or "googleSearchRetrieval" in tool for tool in tools),
        url_context=any("urlContext" in tool for tool in tools),
        file_search=tuple(tool["fileSearch"] for tool in tools if "fileSearch" in tool),
        declared=bool(functions),
    )


def find_tool_problems(tools: list[Json]) -> Iterator[str]:
    """What is wrong with the declarations of functions."""
    for i, tool in enumerate(tools):
        for j, declaration in enumerate(tool.get("functionDeclarations", [])):
            at = f"tools[{i}].function_declarations[{j}]"
            if not _NAME.fullmatch(declaration.get("name", "")):
                yield f"{at}.name: {_BAD_NAME}"
            if "parametersJsonSchema" not in declaration and "parameters" in declaration:
                yield from find_schema_problems(declaration["parameters"], f"{at}.parameters")


def _read_functions(tools: list[Json]) -> list[Function]:
    functions = [_read_function(each) for tool in tools for each in tool.get("functionDeclarations", [])]
    names = [function.name for function in functions]
    for name in names:
        if names.count(name) > 1:
            raise invalid_argument(f"Duplicate function declaration found: {name}")
    return functions


def _read_function(declaration: Json) -> Function:
    schema: Any = declaration.get("parametersJsonSchema")
    if schema is None and "parameters" in declaration:
        schema = to_json_schema(declaration["parameters"])
    said = declaration.get("description", "")
    return Function(declaration["name"], schema if is_object(schema) else {"type": "object"}, said)
