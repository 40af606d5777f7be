from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_model,
    parse_enum,
)


class FunctionDeclaration(JsonModel):
    """A function that the model may ask the caller to call."""

    __slots__ = (
        "name",
        "description",
        "parameters",
        "parameters_json_schema",
        "response",
        "response_json_schema",
        "behavior",
    )

    name: str | None
    """Name of the function, up to 128 characters. It starts with a letter or an underscore; letters, digits,
    underscores, dots, colons and dashes may follow."""
    description: str | None
    """What the function does. The model decides by it when and how to call the function."""
    parameters: Schema | None
    """Parameters, as a `Schema` of type `OBJECT`. Absent for a function without parameters. Excludes
    `parameters_json_schema`."""
    parameters_json_schema: Any | None
    """Parameters, as a JSON Schema of an object. Excludes `parameters`.

    Only in v1beta."""
    response: Schema | None
    """What the function returns, as a `Schema`. Excludes `response_json_schema`."""
    response_json_schema: Any | None
    """What the function returns, as a JSON Schema. Excludes `response`.

    Only in v1beta."""
    behavior: Behavior | str | None
    """Whether the conversation waits for the function. For the Live API only.

    Only in v1beta."""

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
    ) -> None:
        self.name = name
        self.description = description
        self.parameters = parameters
        self.parameters_json_schema = parameters_json_schema
        self.response = response
        self.response_json_schema = response_json_schema
        self.behavior = behavior
        self._extra = additional_properties


from .behavior import Behavior  # noqa: E402
from .schema import Schema  # noqa: E402

FunctionDeclaration.__json_in__ = {
    "name": ("name", None),
    "description": ("description", None),
    "parameters": ("parameters", Schema.from_dict),
    "parametersJsonSchema": ("parameters_json_schema", None),
    "response": ("response", Schema.from_dict),
    "responseJsonSchema": ("response_json_schema", None),
    "behavior": ("behavior", parse_enum(Behavior)),
}
FunctionDeclaration.__json_out__ = (
    ("name", "name", None),
    ("description", "description", None),
    ("parameters", "parameters", dump_model),
    ("parameters_json_schema", "parametersJsonSchema", dump_any),
    ("response", "response", dump_model),
    ("response_json_schema", "responseJsonSchema", dump_any),
    ("behavior", "behavior", None),
)
