from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .schema import Schema
from .type_ import Type


class SchemaDict(TypedDict, total=False):
    """The fields of Schema as keyword arguments, or as a dict."""

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
    enum: Sequence[str] | None
    """The values allowed, for a string. Goes with the format `enum`."""
    items: Schema | Mapping[str, Any] | None
    """Shape of the items of an array."""
    max_items: int | None
    """The most items an array may have."""
    min_items: int | None
    """The fewest items an array may have."""
    properties: Mapping[str, Schema | Mapping[str, Any]] | None
    """Shapes of the properties of an object, by name."""
    required: Sequence[str] | None
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
    any_of: Sequence[Schema | Mapping[str, Any]] | None
    """Shapes of which the value must have at least one."""
    property_ordering: Sequence[str] | None
    """Order in which the model writes the properties of an object."""
    default: Any | None
    """Value to assume when there is none. For readers; it is not enforced."""
