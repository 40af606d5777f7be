"""Gemini's dialect of schemas, in the words of JSON Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json

_SAME: Final = (
    *("title", "description", "format", "enum", "required", "default", "pattern", "minimum", "maximum"),
    *("minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties"),
)


def to_json_schema(schema: Json) -> Json:
    """The JSON Schema that says what a `responseSchema` says."""
    result: Json = {key: schema[key] for key in _SAME if key in schema}
    kind = schema.get("type", "TYPE_UNSPECIFIED")
    if kind != "TYPE_UNSPECIFIED":
        result["type"] = kind.lower()
    if "properties" in schema:
        result["properties"] = {
            name: to_json_schema(schema["properties"][name])
            for name in _order(schema)
            if schema["properties"][name] is not None
        }
    if "items" in schema:
        result["items"] = to_json_schema(schema["items"])
    if "anyOf" in schema:
        result["anyOf"] = [to_json_schema(option) for option in schema["anyOf"]]
    return {"anyOf": [result, {"type": "null"}]} if schema.get("nullable") else result


def _order(schema: Json) -> list[Any]:
    properties: Json = schema["properties"]
    wanted = [name for name in schema.get("propertyOrdering", []) if name in properties]
    return [*dict.fromkeys(wanted), *(name for name in properties if name not in wanted)]
