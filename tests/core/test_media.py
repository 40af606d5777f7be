"""What a file is: its bytes say so first, its name second."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.media import detect_mime_type


@pytest.mark.parametrize(
    ("head", "mime_type"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", "video/x-msvideo"),
        (b"FORM\x00\x00\x00\x00AIFF", "audio/aiff"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (b"\x00\x00\x00\x18ftypmif1", "image/heif"),
        (b"\x00\x00\x00\x18ftypqt  ", "video/quicktime"),
        (b"\x00\x00\x00\x18ftypM4A ", "audio/mp4"),
        (b"\x00\x00\x00\x18ftypisom", "video/mp4"),
        (b"%PDF-1.7", "application/pdf"),
        (b"ID3\x04", "audio/mpeg"),
        (b"OggS", "audio/ogg"),
        (b"fLaC", "audio/flac"),
        (b"\x1aE\xdf\xa3", "video/webm"),
    ],
)
@pytest.mark.parametrize("name", [None, "misleading.txt"], ids=["nameless", "misnamed"])
def test_the_bytes_go_first(head: bytes, mime_type: str, name: str | None) -> None:
    assert detect_mime_type(head, name) == mime_type


@pytest.mark.parametrize(
    ("name", "mime_type"),
    [
        ("a.txt", "text/plain"),
        ("a.md", "text/markdown"),
        ("A.CSV", "text/csv"),
        ("a.json", "application/json"),
        ("a.jsonl", "application/jsonl"),
        ("a.html", "text/html"),
        ("a.py", "text/x-python"),
        ("a.mp3", "audio/mpeg"),
        ("dir.v2/ä ö.pdf", "application/pdf"),
        ("a.OPUS", "audio/ogg"),
    ],
)
def test_the_name_goes_second(name: str, mime_type: str) -> None:
    assert detect_mime_type(b"plain", name) == mime_type


@pytest.mark.parametrize(
    ("head", "mime_type"),
    [
        (b"hello", "text/plain"),
        ("grüße ".encode() * 9, "text/plain"),
        ("日本語".encode()[:-1], "text/plain"),  # a character cut at the end of what was read
        (b"\x00\x01", "application/octet-stream"),
        (b"\xff\xfe\xfd" + b"a" * 20, "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
    ids=["ASCII", "UTF-8", "cut", "NUL", "not UTF-8", "empty"],
)
@pytest.mark.parametrize("name", [None, "noext", "a.unknown-suffix", "dir.txt/file"])
def test_text_is_told_from_binary_where_neither_says(head: bytes, mime_type: str, name: str | None) -> None:
    assert detect_mime_type(head, name) == mime_type


@given(st.binary(max_size=64), st.none() | st.text())
def test_there_is_always_an_answer(head: bytes, name: str | None) -> None:
    assert "/" in detect_mime_type(head, name)
