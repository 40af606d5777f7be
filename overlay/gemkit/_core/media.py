"""MIME types, from the bytes first and the name second."""

from __future__ import annotations

from .._mixins.images import HEAD, IMAGE_BRANDS, IMAGE_SIGNATURES, read_brands, read_signature

__all__ = ("HEAD", "detect_mime_type")

_SIGNATURES = (
    *IMAGE_SIGNATURES,
    (b"RIFF", 8, b"WAVE", "audio/wav"),
    (b"RF64", 8, b"WAVE", "audio/wav"),
    (b"FORM", 8, b"AIF", "audio/aiff"),
    (b"fLaC", 0, b"", "audio/flac"),
    (b"ADIF", 0, b"", "audio/aac"),
    (b"#!AMR", 0, b"", "audio/amr"),
    (b"RIFF", 8, b"AVI ", "video/x-msvideo"),
    (b"FLV\x01", 0, b"", "video/x-flv"),
    (b"\0\0\x01\xba", 0, b"", "video/mpeg"),
    (b"\0\0\x01\xb3", 0, b"", "video/mpeg"),
    (b"%PDF-", 0, b"", "application/pdf"),
    (b"{\\rtf", 0, b"", "text/rtf"),
    (b"0&\xb2u\x8ef\xcf\x11", 0, b"", "video/x-ms-wmv"),
    (b"\x1f\x8b", 0, b"", "application/gzip"),
)
"""What a file begins with; where that may mean several things, what it has further on."""
_BRANDS = {
    **IMAGE_BRANDS,
    "qt  ": "video/quicktime",
    "M4A ": "audio/mp4",
    "M4B ": "audio/mp4",
}
"""The brands of ISO media files; all others are MP4."""
_OFFICE = "application/vnd.openxmlformats-officedocument."
_BY_NAME = {
    ".3gp": "video/3gpp",
    ".aac": "audio/aac",
    ".aiff": "audio/aiff",
    ".csv": "text/csv",
    ".docx": _OFFICE + "wordprocessingml.document",
    ".flac": "audio/flac",
    ".flv": "video/x-flv",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".mkv": "video/x-matroska",
    ".opus": "audio/ogg",
    ".pptx": _OFFICE + "presentationml.presentation",
    ".rtf": "text/rtf",
    ".wav": "audio/wav",
    ".webp": "image/webp",
    ".wmv": "video/x-ms-wmv",
    ".xlsx": _OFFICE + "spreadsheetml.sheet",
    ".xml": "text/xml",
}
"""What the standard table lacks, or says otherwise on some systems."""


def detect_mime_type(head: bytes, name: str | None) -> str:
    """The MIME type of a file, from its first bytes, else its name; "application/octet-stream" when neither tells."""
    found = read_signature(head, _SIGNATURES) or _read_container(head) or _read_frame(head) or _read_name(head, name)
    if found is None and head and not _looks_binary(head):
        return "text/plain"
    return found or "application/octet-stream"


def _read_container(head: bytes) -> str | None:
    """What is in a container that many kinds of files share."""
    if head.startswith(b"ftyp", 4):
        is_mobile = head.startswith((b"3gp", b"3g2"), 8)
        return "video/3gpp" if is_mobile else read_brands(head, _BRANDS) or "video/mp4"
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/x-matroska" if b"matroska" in head else "video/webm"
    if head.startswith(b"OggS"):
        return "video/ogg" if b"theora" in head else "audio/ogg"
    return None


def _read_frame(head: bytes) -> str | None:
    """MPEG audio, with or without a tag in front: its frames begin with eleven set bits."""
    if head.startswith(b"ID3") and len(head) > 3 and head[3] < 0x10:
        return "audio/mpeg"
    if len(head) < 3 or head[0] != 0xFF:
        return None
    if head[1] & 0xF6 == 0xF0:
        return "audio/aac"
    is_layer_3 = head[1] & 0xE6 == 0xE2 and head[1] & 0x18 != 0x08
    return "audio/mpeg" if is_layer_3 and head[2] & 0xF0 != 0xF0 and head[2] & 0x0C != 0x0C else None


def _read_name(head: bytes, name: str | None) -> str | None:
    """What the end of the name says; of an archive it tells what kind."""
    suffix = "".join((name or "").rpartition(".")[1:]).lower()
    if suffix == ".ts":  # TypeScript, or a transport stream
        return "video/mp2t" if _looks_binary(head) else "text/plain"
    import mimetypes

    guess = _BY_NAME.get(suffix) or mimetypes.guess_type(f"x{suffix}")[0]
    return guess or ("application/zip" if head.startswith(b"PK\x03\x04") else None)


def _looks_binary(head: bytes) -> bool:
    if b"\0" in head:
        return True
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return error.start < len(head) - 4  # a character may be cut at the end
    return False
