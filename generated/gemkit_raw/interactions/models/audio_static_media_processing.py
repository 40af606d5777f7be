from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioStaticMediaProcessing(JsonModel):
    """The `static` mode for audio, with its settings. Use it to have a section heard instead of the whole."""

    end_offset: str | None = None
    """Where the section ends, as seconds with an `s`, such as `30s`. Above zero and after `start_offset`; the end
    of the audio by default."""
    start_offset: str | None = None
    """Where the section starts, as seconds with an `s`, such as `10.5s`. Not negative; the start of the audio by
    default."""
    type: Literal["static"] = "static"
    """Always `static`."""


AudioStaticMediaProcessing.__json_in__ = {
    "end_offset": ("end_offset", None),
    "start_offset": ("start_offset", None),
    "type": ("type", None),
}
AudioStaticMediaProcessing.__json_out__ = (
    ("end_offset", "end_offset", None),
    ("start_offset", "start_offset", None),
    ("type", "type", None),
)
AudioStaticMediaProcessing.__json_const__ = ("type",)
