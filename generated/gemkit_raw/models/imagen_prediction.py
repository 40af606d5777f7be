from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    read_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class ImagenPrediction(JsonModel):
    """An image from Imagen, or why there is none."""

    _bytes_base64_encoded: bytes | str | None = _field(default=None, alias="bytes_base64_encoded")
    mime_type: str | None = None
    """MIME type of the image, such as `image/png`."""
    rai_filtered_reason: str | None = None
    """Why the image was held back. Only when `includeRaiReason` asks for it."""
    safety_attributes: ImagenSafetyAttributes | None = None
    """How the safety filters rate the image. Only when `includeSafetyAttributes` asks for it."""
    content_type: str | None = None
    """What was rated, where it is not an image, such as `Positive Prompt`."""
    prompt: str | None = None
    """The prompt as the service rewrote it."""

    @property
    def bytes_base64_encoded(self) -> bytes | None:
        """Bytes of the image."""
        return read_bytes(self, "_bytes_base64_encoded")

    @bytes_base64_encoded.setter
    def bytes_base64_encoded(self, value: bytes | str | None) -> None:
        self._bytes_base64_encoded = value


from .imagen_safety_attributes import ImagenSafetyAttributes  # noqa: E402

ImagenPrediction.__json_in__ = {
    "bytesBase64Encoded": ("bytes_base64_encoded", parse_bytes),
    "mimeType": ("mime_type", None),
    "raiFilteredReason": ("rai_filtered_reason", None),
    "safetyAttributes": ("safety_attributes", ImagenSafetyAttributes.from_dict),
    "contentType": ("content_type", None),
    "prompt": ("prompt", None),
}
ImagenPrediction.__json_out__ = (
    ("_bytes_base64_encoded", "bytesBase64Encoded", dump_bytes),
    ("mime_type", "mimeType", None),
    ("rai_filtered_reason", "raiFilteredReason", None),
    ("safety_attributes", "safetyAttributes", dump_model),
    ("content_type", "contentType", None),
    ("prompt", "prompt", None),
)
