from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_response_format import AudioResponseFormat
    from .image_response_format import ImageResponseFormat
    from .text_response_format import TextResponseFormat


class ResponseFormatConfig(JsonModel):
    """Form of a response, set for each kind of output on its own."""

    text: TextResponseFormat | None = None
    """Form of text."""
    audio: AudioResponseFormat | None = None
    """Form of audio."""
    image: ImageResponseFormat | None = None
    """Form of images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: TextResponseFormat | None = None,
            audio: AudioResponseFormat | None = None,
            image: ImageResponseFormat | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text", "model", "TextResponseFormat"),
        "audio": ("audio", "model", "AudioResponseFormat"),
        "image": ("image", "model", "ImageResponseFormat"),
    }
