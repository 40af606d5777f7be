from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .type_ import Type


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "type": ("type", "enum", "Type"),
        "format": ("format",),
        "title": ("title",),
        "description": ("description",),
        "nullable": ("nullable",),
        "enum": ("enum",),
        "items": ("items", "model", "Schema"),
        "maxItems": ("max_items", "int64"),
        "minItems": ("min_items", "int64"),
        "properties": ("properties", "map", "model", "Schema"),
        "required": ("required",),
        "minProperties": ("min_properties", "int64"),
        "maxProperties": ("max_properties", "int64"),
        "minimum": ("minimum",),
        "maximum": ("maximum",),
        "minLength": ("min_length", "int64"),
        "maxLength": ("max_length", "int64"),
        "pattern": ("pattern",),
        "example": ("example", "any"),
        "anyOf": ("any_of", "list", "model", "Schema"),
        "propertyOrdering": ("property_ordering",),
        "default": ("default", "any"),
    }
