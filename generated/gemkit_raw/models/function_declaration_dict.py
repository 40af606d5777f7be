from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .behavior import Behavior
from .schema import Schema


class FunctionDeclarationDict(TypedDict, total=False):
    """The fields of FunctionDeclaration as keyword arguments, or as a dict."""

    name: str | None
    """Name of the function, up to 128 characters. It starts with a letter or an underscore; letters, digits,
    underscores, dots, colons and dashes may follow."""
    description: str | None
    """What the function does. The model decides by it when and how to call the function."""
    parameters: Schema | Mapping[str, Any] | None
    """Parameters, as a `Schema` of type `OBJECT`. Absent for a function without parameters. Excludes
    `parameters_json_schema`."""
    parameters_json_schema: Any | None
    """Parameters, as a JSON Schema of an object. Excludes `parameters`.

    Only in v1beta."""
    response: Schema | Mapping[str, Any] | None
    """What the function returns, as a `Schema`. Excludes `response_json_schema`."""
    response_json_schema: Any | None
    """What the function returns, as a JSON Schema. Excludes `response`.

    Only in v1beta."""
    behavior: Behavior | str | None
    """Whether the conversation waits for the function. For the Live API only.

    Only in v1beta."""
