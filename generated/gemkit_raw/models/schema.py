from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_int64,
    dump_list,
    dump_map,
    dump_model,
    parse_enum,
    parse_int64,
    parse_list,
    parse_map,
)


class Schema(JsonModel):
    """Shape of a value, as a subset of an OpenAPI 3.0 schema."""

    __slots__ = (
        "type",
        "format",
        "title",
        "description",
        "nullable",
        "enum",
        "items",
        "max_items",
        "min_items",
        "properties",
        "required",
        "min_properties",
        "max_properties",
        "minimum",
        "maximum",
        "min_length",
        "max_length",
        "pattern",
        "example",
        "any_of",
        "property_ordering",
        "default",
    )

    type: Type | str | None
    """Type of the value."""
    format: str | None
    """Further constraint on the type, such as `float`, `int64`, `date-time` or `enum`. An unknown format does
    nothing."""
    title: str | None
    """Title of the schema."""
    description: str | None
    """What the value is. The model reads it."""
    nullable: bool | None
    """Whether the value may be null."""
    enum: list[str] | None
    """The values allowed, for a string. Goes with the format `enum`."""
    items: Schema | None
    """Shape of the items of an array."""
    max_items: int | None
    """The most items an array may have."""
    min_items: int | None
    """The fewest items an array may have."""
    properties: dict[str, Schema] | None
    """Shapes of the properties of an object, by name."""
    required: list[str] | None
    """Names of the properties that an object must have."""
    min_properties: int | None
    """The fewest properties an object may have."""
    max_properties: int | None
    """The most properties an object may have."""
    minimum: float | None
    """The lowest number allowed."""
    maximum: float | None
    """The highest number allowed."""
    min_length: int | None
    """The fewest characters a string may have."""
    max_length: int | None
    """The most characters a string may have."""
    pattern: str | None
    """Regular expression that a string must match."""
    example: Any | None
    """Example of a value."""
    any_of: list[Schema] | None
    """Shapes of which the value must have at least one."""
    property_ordering: list[str] | None
    """Order in which the model writes the properties of an object."""
    default: Any | None
    """Value to assume when there is none. For readers; it is not enforced."""

    def __init__(
        self,
        *,
        type: Type | str | None = None,
        format: str | None = None,
        title: str | None = None,
        description: str | None = None,
        nullable: bool | None = None,
        enum: Sequence[str] | None = None,
        items: Schema | None = None,
        max_items: int | None = None,
        min_items: int | None = None,
        properties: dict[str, Schema] | None = None,
        required: Sequence[str] | None = None,
        min_properties: int | None = None,
        max_properties: int | None = None,
        minimum: float | None = None,
        maximum: float | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        example: Any | None = None,
        any_of: Sequence[Schema] | None = None,
        property_ordering: Sequence[str] | None = None,
        default: Any | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.format = format
        self.title = title
        self.description = description
        self.nullable = nullable
        self.enum = enum
        self.items = items
        self.max_items = max_items
        self.min_items = min_items
        self.properties = properties
        self.required = required
        self.min_properties = min_properties
        self.max_properties = max_properties
        self.minimum = minimum
        self.maximum = maximum
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern
        self.example = example
        self.any_of = any_of
        self.property_ordering = property_ordering
        self.default = default
        self._extra = additional_properties


from .type_ import Type  # noqa: E402

Schema.__json_in__ = {
    "type": ("type", parse_enum(Type)),
    "format": ("format", None),
    "title": ("title", None),
    "description": ("description", None),
    "nullable": ("nullable", None),
    "enum": ("enum", None),
    "items": ("items", Schema.from_dict),
    "maxItems": ("max_items", parse_int64),
    "minItems": ("min_items", parse_int64),
    "properties": ("properties", parse_map(Schema.from_dict)),
    "required": ("required", None),
    "minProperties": ("min_properties", parse_int64),
    "maxProperties": ("max_properties", parse_int64),
    "minimum": ("minimum", None),
    "maximum": ("maximum", None),
    "minLength": ("min_length", parse_int64),
    "maxLength": ("max_length", parse_int64),
    "pattern": ("pattern", None),
    "example": ("example", None),
    "anyOf": ("any_of", parse_list(Schema.from_dict)),
    "propertyOrdering": ("property_ordering", None),
    "default": ("default", None),
}
Schema.__json_out__ = (
    ("type", "type", None),
    ("format", "format", None),
    ("title", "title", None),
    ("description", "description", None),
    ("nullable", "nullable", None),
    ("enum", "enum", None),
    ("items", "items", dump_model),
    ("max_items", "maxItems", dump_int64),
    ("min_items", "minItems", dump_int64),
    ("properties", "properties", dump_map(dump_model)),
    ("required", "required", None),
    ("min_properties", "minProperties", dump_int64),
    ("max_properties", "maxProperties", dump_int64),
    ("minimum", "minimum", None),
    ("maximum", "maximum", None),
    ("min_length", "minLength", dump_int64),
    ("max_length", "maxLength", dump_int64),
    ("pattern", "pattern", None),
    ("example", "example", dump_any),
    ("any_of", "anyOf", dump_list(dump_model)),
    ("property_ordering", "propertyOrdering", None),
    ("default", "default", dump_any),
)
