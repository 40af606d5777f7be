"""JSON Schemas of Python types."""

from __future__ import annotations

import copy
import inspect
import math
import re
import sys
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple, cast, get_origin

from .shapes import (
    CONSTRAINTS,
    SCALARS,
    Alias,
    Anything,
    Array,
    Choice,
    Either,
    Foreign,
    Record,
    Scalar,
    Schema,
    Shape,
    Table,
    analyze,
    name_type,
)

_LENGTHS: Mapping[type, str] = {Array: "Items", Table: "Properties"}


def describe(type_: Any) -> Schema:
    """The JSON Schema of a Python type, in the words that the service understands wherever there are such.

    Classes become definitions, with their docstrings. Descriptions of fields come from the metadata of `Annotated` (a str, a
    `Doc`, a pydantic `Field`, a `msgspec.Meta`) or from `metadata={"description": ...}` of dataclasses and attrs. Names and
    their order are those of the class; a pydantic or msgspec class says itself what it looks like.

    The service refuses a class that requires a field of its own kind: in such a circle, one field is no longer required.
    `parsing` requires it all the same.

    Args:
        type_: any type that can be told from JSON: builtins, classes with fields, Enum, Literal, unions, containers of them.

    Raises:
        TypeError: if it has no JSON form; the message says which field of which class, and what to use.
    """
    describer = _Describer()
    root = describer.describe(type_)
    definitions = describer.definitions
    for schema in (root, *definitions.values()):
        for part in _walk(schema):
            _fit(part)
    _break_circles(root, definitions)
    name = _target(root)
    if name and not any(_target(part) == name for schema in definitions.values() for part in _walk(schema)):
        root = definitions.pop(name)
    return {"$defs": definitions, **root} if definitions else root


class _Describer:
    """Describes types, and collects the definitions they need."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}
        self._names: list[tuple[Any, str]] = []

    def describe(self, type_: Any) -> Schema:
        annotation = analyze(type_)
        schema = self._describe(annotation.shape)
        for name, bound in annotation.constraints:
            keyword = CONSTRAINTS[name].keyword.replace("Length", _LENGTHS.get(type(annotation.shape), "Length"))
            if (value := _encode(getattr(bound, "pattern", bound))) is not MISSING:
                schema[keyword] = value
        if annotation.description:
            schema["description"] = annotation.description
        return schema

    def _describe(self, shape: Shape) -> Schema:
        match shape:
            case Anything():
                return {}
            case Scalar():
                return dict(SCALARS[shape.kind])
            case Choice():
                if shape.type is None:
                    return _describe_choice(value for value, _ in shape.options)
                return self._define(shape.type, name_type(shape.type), lambda: self._describe_enum(shape))
            case Array():
                return self._describe_array(shape)
            case Table():
                return self._describe_table(shape)
            case Either():
                return {"anyOf": [self.describe(member) for member in shape.members]}
            case Record():
                return self._define(shape.type, name_type(shape.type), lambda: self._describe_record(shape))
            case Foreign():
                return self._adopt(shape)
            case Alias():
                return self._define((shape.name, shape.value), shape.name, lambda: self.describe(shape.value))

    def _describe_enum(self, shape: Choice) -> Schema:
        choice = _describe_choice(value for value, _ in shape.options)
        return {"title": name_type(shape.type), **_describe_class(shape.type), **choice}

    def _describe_array(self, shape: Array) -> Schema:
        if shape.prefix is not None:
            length = len(shape.prefix)
            items = {"prefixItems": [self.describe(item) for item in shape.prefix]} if length else {}
            return {"type": "array", **items, "minItems": length, "maxItems": length}
        unique = {"uniqueItems": True} if shape.make in (set, frozenset) else {}
        return {"type": "array", "items": self.describe(shape.items), **unique}

    def _describe_table(self, shape: Table) -> Schema:
        schema: Schema = {"type": "object", "additionalProperties": self.describe(shape.values)}
        keys = analyze(shape.keys).shape
        if isinstance(keys, Choice):
            schema["propertyNames"] = {"type": "string", "enum": [_name_key(value) for value, _ in keys.options]}
        return schema

    def _describe_record(self, record: Record) -> Schema:
        properties: dict[str, Schema] = {}
        for field in record.fields:
            try:
                schema = self.describe(field.type)
            except TypeError as error:
                text = str(error)
                raise TypeError(f"{name_type(record.type)}.{field.name}: {text}") from None
            if field.description:
                schema["description"] = field.description
            if (default := _encode(field.default)) is not MISSING:
                schema["default"] = default
            properties[field.key] = schema
        required = [field.key for field in record.fields if field.required]
        return {
            "title": name_type(record.type),
            **_describe_class(get_origin(record.type) or record.type),
            "type": "object",
            "properties": properties,
            **({"required": required} if required else {}),
        }

    def _adopt(self, shape: Foreign) -> Schema:
        """The schema that a library gives, its definitions among ours."""
        for known, name in self._names:
            if known == shape.type:
                return _refer(name)
        schema = copy.deepcopy(_ask_library(shape))
        given = cast("dict[str, Schema]", schema.pop("$defs", {}))
        names = {name: self._find_name(name, definition) for name, definition in given.items()}
        for part in (part for whole in (schema, *given.values()) for part in _walk(whole)):
            if target := _target(part):
                part.update(_refer(names.get(target, target)))
        self.definitions.update((names[name], definition) for name, definition in given.items())
        if not isinstance(shape.type, type) or "$ref" in schema:
            return schema
        name = self._find_name(name_type(shape.type), schema)
        self._names.append((shape.type, name))
        self.definitions[name] = schema
        return _refer(name)

    def _define(self, key: Any, title: str, build: Callable[[], Schema]) -> Schema:
        for known, name in self._names:
            if known == key:
                return _refer(name)
        name = self._find_name(title)
        self._names.append((key, name))
        self.definitions[name] = {}
        self.definitions[name] = build()
        return _refer(name)

    def _find_name(self, title: str, definition: Schema | None = None) -> str:
        """A name that is free, or that stands for the same definition already."""
        base = name = re.sub(r"\W+", "_", title).strip("_")
        number = 1
        while name in self.definitions and self.definitions[name] != definition:
            number += 1
            name = f"{base}_{number}"
        return name


def _describe_choice(values: Iterable[Any]) -> Schema:
    kinds: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number", types.NoneType: "null"}
    groups: dict[str, list[Any]] = {}
    for value in values:
        kind = next(base for base in type(value).__mro__ if base in kinds)
        plain: Any = value if value is None else cast("Any", kind)(value)  # an enum's value may be more than that
        groups.setdefault(kinds[kind], []).append(plain)
    schemas: list[Schema] = [
        {"type": kind} if kind == "null" else {"type": kind, "enum": group} for kind, group in groups.items()
    ]
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _describe_class(cls: Any) -> Schema:
    """The docstring of a class, unless it is one that Python made up."""
    text: object = cls.__dict__.get("__doc__")
    if not isinstance(text, str) or text.startswith(f"{cls.__name__}("):
        return {}
    return {"description": inspect.cleandoc(text)}


def _name_key(value: Any) -> str:
    return value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)


def _encode(value: Any) -> Any:
    """A default or a bound as JSON; MISSING where it has no such form."""
    match value:
        case Enum():
            return _encode(value.value)
        case None | bool() | int() | str():
            return value
        case float() | Decimal():
            return float(value) if math.isfinite(value) else MISSING
        case list() | tuple():
            items = [_encode(item) for item in cast("Iterable[Any]", value)]
            return items if all(item is not MISSING for item in items) else MISSING
        case _:
            return MISSING


def _ask_library(shape: Foreign) -> Schema:
    library: Any = sys.modules[shape.library]
    refusals: tuple[type[Exception], ...] = (NameError, TypeError)
    try:
        if shape.library == "msgspec":
            return library.json.schema(shape.type)
        refusals = (NameError, library.errors.PydanticUserError)
        ask = getattr(shape.type, "model_json_schema", None) or library.TypeAdapter(shape.type).json_schema
        return ask(mode="validation")  # what comes in, by the names it comes with
    except refusals as error:
        text = str(error).partition("\n")[0]
    raise TypeError(f"{shape.library} can't describe {name_type(shape.type)}: {text}")


# What the service understands -----------------------------------------------------------------------------------------


def _refer(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _target(schema: Any) -> str | None:
    """The definition that a schema refers to."""
    reference = cast("Schema", schema).get("$ref") if isinstance(schema, dict) else None
    return (
        reference.removeprefix("#/$defs/") if isinstance(reference, str) and reference.startswith("#/$defs/") else None
    )


def _find_children(schema: Any) -> Iterator[tuple[str | None, Any]]:
    """The schemas right within a schema, those of fields with their names."""
    if not isinstance(schema, dict):
        return
    for keyword, value in list(cast("Schema", schema).items()):
        if keyword in ("items", "additionalProperties", "propertyNames"):
            yield None, value
        elif keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
            yield from ((None, part) for part in value)
        elif keyword == "properties":
            yield from value.items()


def _walk(schema: Any) -> Iterator[Schema]:
    """A schema and all within it, outer ones first; what the caller changes meanwhile is seen."""
    if isinstance(schema, dict):
        yield cast("Schema", schema)
    for _, part in _find_children(schema):
        yield from _walk(part)


def _fit(schema: Schema) -> None:
    """Say the same in keywords of the service's subset, where it has them; it passes over the others."""
    schema.pop("discriminator", None)  # OpenAPI's; the members of the union tell the same
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if "enum" in schema and not {"type", "anyOf"} & schema.keys():
        schema.update(_describe_choice(schema.pop("enum")))
    if len(schema.get("allOf", ())) == 1 and "anyOf" not in schema:
        schema["anyOf"] = schema.pop("allOf")
    if "$ref" in schema and "anyOf" not in schema and not all(key.startswith("$") for key in schema):
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}]  # beside a reference, nothing is allowed
    for exclusive, inclusive, step, stricter in (
        ("exclusiveMinimum", "minimum", 1, max),
        ("exclusiveMaximum", "maximum", -1, min),
    ):
        if (bound := schema.get(exclusive)) is not None:
            if schema.get("type") == "integer":
                del schema[exclusive]
                bound = (math.floor(bound) if step > 0 else math.ceil(bound)) + step
            schema[inclusive] = stricter(bound, schema.get(inclusive, bound))


def _break_circles(root: Schema, definitions: dict[str, Schema]) -> None:
    """Require no field that would need an endless value: the service refuses such references in required fields."""
    needs = [_Need(name, *need) for name, schema in (("", root), *definitions.items()) for need in _find_needs(schema)]
    for need in list(needs):
        reached, waiting = set[str](), [need.target]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += [other.target for other in needs if other.source == name]
        if need.owner and need.source in reached and need.field in (required := need.owner.get("required", ())):
            required.remove(need.field)
            if not required:
                del need.owner["required"]
            needs = [other for other in needs if other.owner is not need.owner or other.field != need.field]


class _Need(NamedTuple):
    source: str
    target: str
    owner: Schema | None
    field: str | None


def _find_needs(
    schema: Any, owner: Schema | None = None, field: str | None = None
) -> Iterator[tuple[str, Schema | None, str | None]]:
    """The definitions that a schema refers to outside of optional fields, with the innermost field that requires them."""
    if target := _target(schema):
        yield target, owner, field
    for name, part in _find_children(schema):
        if name is None:
            yield from _find_needs(part, owner, field)
        elif name in schema.get("required", ()):
            yield from _find_needs(part, schema, name)
