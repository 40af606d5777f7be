"""Gemini's dialect of schemas, in the words of JSON Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def find_schema_problems(schema: Json, at: str) -> Iterator[str]:
    """What keeps Google's service from taking a schema, in its words."""
    kind = schema.get("type", "TYPE_UNSPECIFIED")
    properties: Json = schema.get("properties", {})
    if kind == "ARRAY" and "items" not in schema:
        yield f"{at}.items: missing field."
    if "enum" in schema and kind not in ("STRING", "TYPE_UNSPECIFIED"):
        yield f"{at}.enum: only allowed for STRING type"
    for i, value in enumerate(schema.get("enum", [])):
        if value == "":
            yield f"{at}.enum[{i}]: cannot be empty"
    if kind == "STRING" and schema.get("format", "enum") not in ("enum", "date-time"):
        yield f"{at}.format: only 'enum' and 'date-time' are supported for STRING type"
    for i, name in enumerate(schema.get("required", [])):
        if name not in properties:
            yield f"{at}.required[{i}]: property is not defined"
    inner = {f"{at}.properties[{name}]": value for name, value in properties.items()}
    inner |= {f"{at}.any_of[{i}]": value for i, value in enumerate(schema.get("anyOf", []))}
    inner |= {f"{at}.items": schema.get("items")}
    for place, value in inner.items():
        if value is not None:
            yield from find_schema_problems(value, place)


def _order(schema: Json) -> list[Any]:
    properties: Json = schema["properties"]
    wanted = [name for name in schema.get("propertyOrdering", []) if name in properties]
    return [*dict.fromkeys(wanted), *(name for name in properties if name not in wanted)]
