from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class AudioStaticMediaProcessing(JsonModel):
    """The `static` mode for audio, with its settings. Use it to have a section heard instead of the whole."""

    __slots__ = (
        "end_offset",
        "start_offset",
        "type",
    )

    end_offset: str | None
    """Where the section ends, as seconds with an `s`, such as `30s`. Above zero and after `start_offset`; the end
    of the audio by default."""
    start_offset: str | None
    """Where the section starts, as seconds with an `s`, such as `10.5s`. Not negative; the start of the audio by
    default."""
    type: Literal["static"]
    """Always `static`."""

    def __init__(
        self,
        *,
        end_offset: str | None = None,
        start_offset: str | None = None,
        type: Literal["static"] = "static",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.end_offset = end_offset
        self.start_offset = start_offset
        self.type = type
        self._extra = additional_properties


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
