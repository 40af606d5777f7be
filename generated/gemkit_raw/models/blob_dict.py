from __future__ import annotations

from typing import TypedDict


class BlobDict(TypedDict, total=False):
    """The fields of Blob as keyword arguments, or as a dict."""

    mime_type: str | None
    """IANA MIME type of the bytes, such as `image/png`."""
    data: bytes | str | None
    """The bytes, base64-encoded on the wire."""
