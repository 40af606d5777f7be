from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ResponseFormatConfig(JsonModel):
    """Form of a response, set for each kind of output on its own."""

    __slots__ = (
        "text",
        "audio",
        "image",
    )

    text: TextResponseFormat | None
    """Form of text."""
    audio: AudioResponseFormat | None
    """Form of audio."""
    image: ImageResponseFormat | None
    """Form of images."""

    def __init__(
        self,
        *,
        text: TextResponseFormat | None = None,
        audio: AudioResponseFormat | None = None,
        image: ImageResponseFormat | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.audio = audio
        self.image = image
        self._extra = additional_properties


from .audio_response_format import AudioResponseFormat  # noqa: E402
from .image_response_format import ImageResponseFormat  # noqa: E402
from .text_response_format import TextResponseFormat  # noqa: E402

ResponseFormatConfig.__json_in__ = {
    "text": ("text", TextResponseFormat.from_dict),
    "audio": ("audio", AudioResponseFormat.from_dict),
    "image": ("image", ImageResponseFormat.from_dict),
}
ResponseFormatConfig.__json_out__ = (
    ("text", "text", dump_model),
    ("audio", "audio", dump_model),
    ("image", "image", dump_model),
)
