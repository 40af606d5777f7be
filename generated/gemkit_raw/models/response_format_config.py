from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ResponseFormatConfig(JsonModel):
    """Form of a response, set for each kind of output on its own."""

    text: TextResponseFormat | None = None
    """Form of text."""
    audio: AudioResponseFormat | None = None
    """Form of audio."""
    image: ImageResponseFormat | None = None
    """Form of images."""


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
