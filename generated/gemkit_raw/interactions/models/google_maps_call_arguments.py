from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMapsCallArguments(JsonModel):
    """What to look up in Google Maps."""

    queries: list[str] | None = None
    """The searches, in plain words."""


GoogleMapsCallArguments.__json_in__ = {
    "queries": ("queries", None),
}
GoogleMapsCallArguments.__json_out__ = (("queries", "queries", None),)
