from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearchCallArguments(JsonModel):
    """What to search with Google."""

    queries: list[str] | None = None
    """The searches, such as `who won Euro 2024`."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


GoogleSearchCallArguments.__json_in__ = {
    "queries": ("queries", None),
}
GoogleSearchCallArguments.__json_out__ = (("queries", "queries", None),)
