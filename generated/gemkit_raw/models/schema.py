from __future__ import annotations

from typing import Any

from attrs import define as _define

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


@_define(kw_only=True, eq=False, repr=False)
class Schema(JsonModel):
    """Shape of a value, as a subset of an OpenAPI 3.0 schema."""

    type: Type | str | None = None
    """Type of the value."""
    format: str | None = None
    """Further constraint on the type, such as `float`, `int64`, `date-time` or `enum`. An unknown format does
    nothing."""
    title: str | None = None
    """Title of the schema."""
    description: str | None = None
    """What the value is. The model reads it."""
    nullable: bool | None = None
    """Whether the value may be null."""
    enum: list[str] | None = None
    """The values allowed, for a string. Goes with the format `enum`."""
    items: Schema | None = None
    """Shape of the items of an array."""
    max_items: int | None = None
    """The most items an array may have."""
    min_items: int | None = None
    """The fewest items an array may have."""
    properties: dict[str, Schema] | None = None
    """Shapes of the properties of an object, by name."""
    required: list[str] | None = None
    """Names of the properties that an object must have."""
    min_properties: int | None = None
    """The fewest properties an object may have."""
    max_properties: int | None = None
    """The most properties an object may have."""
    minimum: float | None = None
    """The lowest number allowed."""
    maximum: float | None = None
    """The highest number allowed."""
    min_length: int | None = None
    """The fewest characters a string may have."""
    max_length: int | None = None
    """The most characters a string may have."""
    pattern: str | None = None
    """Regular expression that a string must match."""
    example: Any | None = None
    """Example of a value."""
    any_of: list[Schema] | None = None
    """Shapes of which the value must have at least one."""
    property_ordering: list[str] | None = None
    """Order in which the model writes the properties of an object."""
    default: Any | None = None
    """Value to assume when there is none. For readers; it is not enforced."""


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
