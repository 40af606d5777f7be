from __future__ import annotations

from typing import TypedDict


class FileDataDict(TypedDict, total=False):
    """The fields of FileData as keyword arguments, or as a dict."""

    mime_type: str | None
    """IANA MIME type of the media."""
    file_uri: str | None
    """Where the media is, such as the `uri` of an uploaded file or the address of a YouTube video."""
