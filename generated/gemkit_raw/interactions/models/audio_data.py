from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel


class AudioData(MediaMixin, JsonModel):
    """A piece of audio."""

    data: str | bytes | None = None
    """The bytes, base64-encoded on the wire."""
    mime_type: str | None = None
    """MIME type of the audio, such as `audio/wav` or `audio/mpeg`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str | bytes | None = None,
            mime_type: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "data": ("data", "base64"),
        "mime_type": ("mime_type",),
    }
