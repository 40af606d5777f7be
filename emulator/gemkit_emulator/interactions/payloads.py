"""A request's JSON held against the description of the Interactions family.

Unlike the classic family's it is plain JSON: a name has one spelling, a number is a number, and the variants of a union
are told apart by their `type`. Enum values may come in any case. What does not fit is collected, and told all at once.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.json_types import is_list, is_object

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.spec import Spec

_OPEN_ENUMS: Final = frozenset(
    {"AgentOption", "AudioMimeType", "DocumentMimeType", "ImageMimeType", "InteractionModel", "VideoMimeType"}
)
"""Other values than those listed are taken too."""
_ALSO: Final = {"Content": {"function_result": "#/components/schemas/FunctionResultStep"}}
"""Variants that the service takes and the description does not have: results of functions among what a user says."""
_INPUT: Final = "InteractionsInput"
_KINDS: Final = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
}
_SHOWN: Final = 100


def read_payload(spec: Spec, name: str, value: Any) -> Json:
    """What a JSON value says under a schema: known fields, enum values as they are spelt, no nulls."""
    reader = _Reader(spec)
    problems: list[str] = []
    result = reader.read({"$ref": f"#/components/schemas/{name}"}, value, "", problems)
    if problems:
        raise invalid_argument("\n".join(problems))
    return result


class _Reader:
    """Reads values by their schemas; `at` is where a value stands, and `problems` takes what is wrong there."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def read(self, schema: Json, value: Any, at: str, problems: list[str]) -> Any:
        name, target = self._spec.resolve(schema)
        if name == _INPUT and is_list(value):
            return self._read_input(target, value, at, problems)
        if "discriminator" in target:
            tag = target["discriminator"]["propertyName"]
            return self._read_variant(tag, self._list_variants(name, target), value, at, problems)
        if "oneOf" in target:
            return self._read_union(target["oneOf"], value, at, problems)
        kind = target.get("type")
        if kind is not None and not _is_kind(value, kind):
            problems.append(f"Invalid value{_place(at)}: expected {_KINDS[kind]}, not {_show(value)}.")
            return None
        if kind == "object":
            return self._read_object(target, value, at, problems)
        if kind == "array":
            return [self.read(target["items"], item, f"{at}[{i}]", problems) for i, item in enumerate(value)]
        return _read_string(name, target, value, at, problems) if kind == "string" else value

    def _read_object(self, schema: Json, value: Json, at: str, problems: list[str]) -> Json:
        properties: Json = schema.get("properties", {})
        extra = schema.get("additionalProperties", not properties)
        result: Json = {}
        for key, item in value.items():
            here = _join(at, key)
            if key in properties:
                if item is not None:
                    result[key] = self.read(properties[key], item, here, problems)
            elif extra:
                result[key] = self.read(extra, item, here, problems) if is_object(extra) else item
            else:
                problems.append(f"Unknown parameter '{key}'{_place(at)}.")
        for key, field in properties.items():
            if field.get("x-google-required") and value.get(key) is None:
                problems.append(f"Missing required parameter '{_join(at, key)}'.")
        return result

    def _read_union(self, options: list[Json], value: Any, at: str, problems: list[str]) -> Any:
        """What the first option that fits makes of the value; the one that fits best tells what is wrong."""
        fitting = [option for option in options if self._can_be(option, value)]
        if not fitting:
            problems.append(f"Invalid value{_place(at)}: {_show(value)}.")
            return None
        attempts: list[list[str]] = []
        for option in fitting:
            own: list[str] = []
            result = self.read(option, value, at, own)
            if not own or self._is_meant(option, value):
                problems += own
                return result
            attempts.append(own)
        problems += min(attempts, key=len)
        return None

    def _can_be(self, option: Json, value: Any) -> bool:
        """Whether a value is of an option's kind at all."""
        target = self._spec.resolve(option)[1]
        if "oneOf" in target:
            return any(self._can_be(each, value) for each in target["oneOf"])
        return _is_kind(value, target.get("type", "object"))

    def _is_meant(self, option: Json, value: Any) -> bool:
        """Whether a value names the option as its `type`."""
        constant = self._spec.resolve(option)[1].get("properties", {}).get("type", {}).get("const")
        return is_object(value) and constant is not None and value.get("type") == constant

    def _read_variant(self, tag: str, variants: dict[str, str], value: Any, at: str, problems: list[str]) -> Any:
        """What the variant that the value names makes of it; `tag` is the field it names it in."""
        if not is_object(value):
            problems.append(f"Invalid value{_place(at)}: expected an object, not {_show(value)}.")
            return None
        kind = value.get(tag)
        if kind is None:
            problems.append(f"Missing required parameter '{_join(at, tag)}'.")
        elif not isinstance(kind, str) or kind not in variants:
            problems.append(_not_among(kind, [*variants], _join(at, tag)))
        else:
            return self.read({"$ref": variants[kind]}, value, at, problems)
        return None

    def _read_input(self, schema: Json, items: list[Any], at: str, problems: list[str]) -> list[Any]:
        """The list may hold steps, and pieces of content where the user says something."""
        variants: dict[str, str] = {}
        for option in schema["oneOf"]:
            name, target = self._spec.resolve(option.get("items", option))
            variants |= self._list_variants(name, target) if "discriminator" in target else {}
        return [self._read_variant("type", variants, item, f"{at}[{i}]", problems) for i, item in enumerate(items)]

    def _list_variants(self, name: str, schema: Json) -> dict[str, str]:
        return {**schema["discriminator"]["mapping"], **_ALSO.get(name, {})}


def _is_kind(value: Any, kind: str) -> bool:
    match value:
        case bool():
            return kind == "boolean"
        case int():
            return kind in ("integer", "number")
        case float():
            return kind == "number" or (kind == "integer" and value.is_integer())
        case str():
            return kind == "string"
        case list():
            return kind == "array"
        case dict():
            return kind == "object"
        case _:
            return False


def _read_string(name: str, schema: Json, value: str, at: str, problems: list[str]) -> str:
    if schema.get("const", value) != value:
        problems.append(_not_among(value, [schema["const"]], at))
    if schema.get("format") == "byte" and not _is_base64(value):
        problems.append(f"Invalid value{_place(at)}: not base64.")
    if "enum" in schema and name not in _OPEN_ENUMS:
        known = {option.lower(): option for option in schema["enum"]}
        if value.lower() in known:
            return known[value.lower()]
        problems.append(_not_among(value, schema["enum"], at))
    return value


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True


def _not_among(value: Any, known: list[str], at: str) -> str:
    shown = f"'{value}'" if isinstance(value, str) and len(value) <= _SHOWN else _show(value)
    return f"The value {shown} is not supported for '{at}'. Supported values: {', '.join(map(repr, known))}."


def _join(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _place(at: str) -> str:
    return f" at '{at}'" if at else ""


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
