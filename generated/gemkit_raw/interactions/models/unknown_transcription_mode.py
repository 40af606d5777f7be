from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class UnknownTranscriptionMode(JsonModel):
    """A TranscriptionMode of a kind that the description does not know. What it holds besides the kind is in
    `additional_properties`."""

    type: str | None = None
    """The kind."""


UnknownTranscriptionMode.__json_in__ = {
    "type": ("type", None),
}
UnknownTranscriptionMode.__json_out__ = (("type", "type", None),)
