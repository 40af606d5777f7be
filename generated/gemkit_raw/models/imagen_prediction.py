from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    read_bytes,
)


class ImagenPrediction(JsonModel):
    """An image from Imagen, or why there is none."""

    __slots__ = (
        "_bytes_base64_encoded",
        "mime_type",
        "rai_filtered_reason",
        "safety_attributes",
        "content_type",
        "prompt",
    )

    mime_type: str | None
    """MIME type of the image, such as `image/png`."""
    rai_filtered_reason: str | None
    """Why the image was held back. Only when `includeRaiReason` asks for it."""
    safety_attributes: ImagenSafetyAttributes | None
    """How the safety filters rate the image. Only when `includeSafetyAttributes` asks for it."""
    content_type: str | None
    """What was rated, where it is not an image, such as `Positive Prompt`."""
    prompt: str | None
    """The prompt as the service rewrote it."""

    def __init__(
        self,
        *,
        bytes_base64_encoded: bytes | str | None = None,
        mime_type: str | None = None,
        rai_filtered_reason: str | None = None,
        safety_attributes: ImagenSafetyAttributes | None = None,
        content_type: str | None = None,
        prompt: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._bytes_base64_encoded = bytes_base64_encoded
        self.mime_type = mime_type
        self.rai_filtered_reason = rai_filtered_reason
        self.safety_attributes = safety_attributes
        self.content_type = content_type
        self.prompt = prompt
        self._extra = additional_properties

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
