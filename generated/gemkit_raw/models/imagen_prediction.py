from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes

if TYPE_CHECKING:
    from .imagen_safety_attributes import ImagenSafetyAttributes


class ImagenPrediction(JsonModel):
    """An image from Imagen, or why there is none."""

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

    if TYPE_CHECKING:

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
        ) -> None: ...

    _bytes_base64_encoded: Any = None

    @property
    def bytes_base64_encoded(self) -> bytes | None:
        """Bytes of the image."""
        return read_bytes(self, "_bytes_base64_encoded")

    @bytes_base64_encoded.setter
    def bytes_base64_encoded(self, value: bytes | str | None) -> None:
        self._bytes_base64_encoded = value

    __json__ = {
        "bytesBase64Encoded": ("bytes_base64_encoded", "bytes"),
        "mimeType": ("mime_type",),
        "raiFilteredReason": ("rai_filtered_reason",),
        "safetyAttributes": ("safety_attributes", "model", "ImagenSafetyAttributes"),
        "contentType": ("content_type",),
        "prompt": ("prompt",),
    }
