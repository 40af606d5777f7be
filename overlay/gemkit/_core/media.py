"""MIME types, from the bytes first and the name second."""

from __future__ import annotations

import mimetypes

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypheif", "image/heif"),
    (4, b"ftypmif1", "image/heif"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftyp3g", "video/3gpp"),
    (4, b"ftyp", "video/mp4"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (8, b"AIFF", "audio/aiff"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
)
_BY_NAME = {".md": "text/markdown", ".opus": "audio/ogg", ".flac": "audio/flac", ".jsonl": "application/jsonl"}
"""What the standard table lacks or says otherwise on some systems."""


def detect_mime_type(head: bytes, name: str | None) -> str:
    """The MIME type of a file, from its first bytes, else its name; "application/octet-stream" when neither tells."""
    for offset, signature, mime_type in _SIGNATURES:
        if head.startswith(signature, offset):
            return mime_type
    if name:
        suffix = name[name.rfind(".") :].lower() if "." in name else ""
        guess = _BY_NAME.get(suffix) or mimetypes.guess_type(name.rpartition("/")[2])[0]
        if guess:
            return guess
    if head and not _looks_binary(head):
        return "text/plain"
    return "application/octet-stream"


def _looks_binary(head: bytes) -> bool:
    if b"\0" in head:
        return True
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return error.start < len(head) - 4  # a character may be cut at the end
    return False
