from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .behavior import Behavior
    from .schema import Schema


class FunctionDeclaration(JsonModel):
    """A function that the model may ask the caller to call."""

    name: str | None = None
    """Name of the function, up to 128 characters. It starts with a letter or an underscore; letters, digits,
    underscores, dots, colons and dashes may follow."""
    description: str | None = None
    """What the function does. The model decides by it when and how to call the function."""
    parameters: Schema | None = None
    """Parameters, as a `Schema` of type `OBJECT`. Absent for a function without parameters. Excludes
    `parameters_json_schema`."""
    parameters_json_schema: Any | None = None
    """Parameters, as a JSON Schema of an object. Excludes `parameters`.

    Only in v1beta."""
    response: Schema | None = None
    """What the function returns, as a `Schema`. Excludes `response_json_schema`."""
    response_json_schema: Any | None = None
    """What the function returns, as a JSON Schema. Excludes `response`.

    Only in v1beta."""
    behavior: Behavior | str | None = None
    """Whether the conversation waits for the function. For the Live API only.

    Only in v1beta."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            description: str | None = None,
            parameters: Schema | None = None,
            parameters_json_schema: Any | None = None,
            response: Schema | None = None,
            response_json_schema: Any | None = None,
            behavior: Behavior | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "description": ("description",),
        "parameters": ("parameters", "model", "Schema"),
        "parametersJsonSchema": ("parameters_json_schema", "any"),
        "response": ("response", "model", "Schema"),
        "responseJsonSchema": ("response_json_schema", "any"),
        "behavior": ("behavior", "enum", "Behavior"),
    }
