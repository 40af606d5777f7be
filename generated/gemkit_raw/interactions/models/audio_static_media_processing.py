from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_offset: str | None = None,
            start_offset: str | None = None,
            type: Literal["static"] = "static",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "end_offset": ("end_offset",),
        "start_offset": ("start_offset",),
        "type": ("type", "const"),
    }
