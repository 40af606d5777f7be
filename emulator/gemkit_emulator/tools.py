"""What a request lets the model use: functions of the client, and tools of Google's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.json_types import is_object
from gemkit_emulator.schemas import check_schema, to_json_schema

if TYPE_CHECKING:
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
    functions = _read_functions(tools)
    calling: Json = request.get("toolConfig", {}).get("functionCallingConfig", {})
    mode = calling.get("mode", "MODE_UNSPECIFIED")
    allowed: list[str] = calling.get("allowedFunctionNames", [])
    if not functions and (allowed or mode not in ("MODE_UNSPECIFIED", "NONE")):
        raise invalid_argument("Function calling config is set without function_declarations.")
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


def _read_functions(tools: list[Json]) -> list[Function]:
    functions: list[Function] = []
    for i, tool in enumerate(tools):
        for j, declaration in enumerate(tool.get("functionDeclarations", [])):
            functions.append(_read_function(declaration, f"tools[{i}].function_declarations[{j}]"))
    names = [function.name for function in functions]
    for name in names:
        if names.count(name) > 1:
            raise invalid_argument(f"Duplicate function declaration found: {name}")
    return functions


def _read_function(declaration: Json, at: str) -> Function:
    name = declaration.get("name", "")
    if not _NAME.fullmatch(name):
        raise invalid_argument(f"* GenerateContentRequest.{at}.name: {_BAD_NAME}\n")
    schema: Any = declaration.get("parametersJsonSchema")
    if schema is None and "parameters" in declaration:
        check_schema(declaration["parameters"], f"{at}.parameters")
        schema = to_json_schema(declaration["parameters"])
    return Function(name, schema if is_object(schema) else {"type": "object"})
