"""What a file is: its bytes say so first, its name second."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.media import detect_mime_type
from gemkit.types import Image


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
        (b"ID3\x03\x00\x00", "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"\xff\xf3\x40\xc4", "audio/mpeg"),
        (b"\xff\xfb\x90", "audio/mpeg"),
        (b"\xff\xfb\xe4\x00", "audio/mpeg"),
        (b"\xff\xfb\x98\x00", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"ADIF", "audio/aac"),
        (b"OggS" + bytes(24) + b"\x01vorbis", "audio/ogg"),
        (b"OggS" + bytes(24) + b"\x80theora", "video/ogg"),
        (b"fLaC", "audio/flac"),
        (b"#!AMR\n", "audio/amr"),
        (b"FORM\x00\x00\x00\x00AIFC", "audio/aiff"),
        (b"\x1aE\xdf\xa3", "video/webm"),
        (b"\x1aE\xdf\xa3\x01\x00\x00\x00\x00\x00\x00\x1fB\x82\x84webm", "video/webm"),
        (b"\x1aE\xdf\xa3\x01\x00\x00\x00\x00\x00\x00\x23B\x82\x88matroska", "video/x-matroska"),
        (b"FLV\x01\x05", "video/x-flv"),
        (b"\x00\x00\x01\xba\x44", "video/mpeg"),
        (b"\x00\x00\x01\xb3\x14", "video/mpeg"),
        (b"0&\xb2u\x8ef\xcf\x11", "video/x-ms-wmv"),
        (b"\x00\x00\x00\x18ftyp3gp5", "video/3gpp"),
        (b"\x00\x00\x00\x18ftyp3g2a", "video/3gpp"),
        (b"\x00\x00\x00\x18ftypM4V ", "video/mp4"),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00heicmiaf", "image/heic"),
        (b"\x00\x00\x01\x18ftypmif1\x00\x00\x00\x00mif1avif", "image/avif"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00mif1miaf", "image/avif"),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avif", "image/avif"),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"\x00\x00\x00\x14ftypmif1\x00\x00\x00\x00mif1heic", "image/heif"),  # heic is behind the box
        (b"BM\x46\x00\x00\x00\x00\x00\x00\x00\x36", "image/bmp"),
        (b"II*\x00\x08", "image/tiff"),
        (b"MM\x00*\x00", "image/tiff"),
        (b"{\\rtf1\\ansi", "text/rtf"),
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
        ("a.xml", "text/xml"),
        ("a.ts", "text/plain"),
        ("dir\\a.wmv", "video/x-ms-wmv"),
        ("a.tar.md", "text/markdown"),
        ("a.b/c.d\\e.csv", "text/csv"),
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
        (b"ab\xf0\x9f\x98", "text/plain"),
        (b"\x80abcd", "application/octet-stream"),
        (b"\x80abc", "text/plain"),
        (b"\x00\x01", "application/octet-stream"),
        (b"\xff\xfe\xfd" + b"a" * 20, "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
    ids=["ASCII", "UTF-8", "cut", "cut emoji", "too early for a cut", "odd at the end", "NUL", "not UTF-8", "empty"],
)
@pytest.mark.parametrize("name", [None, "noext", "a.unknown-suffix", "dir.txt/file"])
def test_text_is_told_from_binary_where_neither_says(head: bytes, mime_type: str, name: str | None) -> None:
    assert detect_mime_type(head, name) == mime_type


@pytest.mark.parametrize(
    ("name", "mime_type"),
    [
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.unknown-suffix", "application/zip"),
        (None, "application/zip"),
    ],
)
def test_the_name_tells_what_an_archive_is(name: str | None, mime_type: str) -> None:
    assert detect_mime_type(b"PK\x03\x04\x14\x00", name) == mime_type


def test_a_transport_stream_is_not_taken_for_source_code() -> None:
    assert detect_mime_type(b"G\x40\x00\x10\x00", "a.ts") == "video/mp2t"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"\xff\xff\x90\x64" + b"a" * 9, id="layer 1"),
        pytest.param(b"\xff\xea\x90\x64" + b"a" * 9, id="a version that is none"),
        pytest.param(b"\xff\xfb\xf0\x64" + b"a" * 9, id="a bit rate that is none"),
        pytest.param(b"\xff\xfb\x9c\x64" + b"a" * 9, id="a sample rate that is none"),
        pytest.param(b"\xff\xfb", id="too short"),
        pytest.param(b"ID3\x10" + b"\x80" * 9, id="a tag of no version"),
    ],
)
def test_bytes_are_not_taken_for_mpeg_frames(head: bytes) -> None:
    assert detect_mime_type(head, "a.bin") == "application/octet-stream"


@pytest.mark.parametrize("name", ["mp3", "dir.mp3/file", "dir.mp3\\file", "", None])
def test_a_suffix_has_a_dot_in_the_name_itself(name: str | None) -> None:
    assert detect_mime_type(b"\0", name) == "application/octet-stream"


@pytest.mark.parametrize("text", [b"BM is short for", b"12345678WAVE and WEBP", b"ID3 tags", b"GIF8 or so", b"II*"])
def test_words_are_not_taken_for_signatures(text: bytes) -> None:
    assert detect_mime_type(text, None) == "text/plain"


@given(st.binary(max_size=64), st.none() | st.text())
def test_there_is_always_an_answer(head: bytes, name: str | None) -> None:
    assert "/" in detect_mime_type(head, name)


@given(
    st.sampled_from(
        [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF....WEBP", b"BM....\0\0\0\0", b"II*\0", b"MM\0*"]
    )
    | st.sampled_from([b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"heif"]).map(
        lambda brand: b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1heic"
    ),
    st.binary(max_size=9),
)
def test_an_image_is_told_by_the_same_signs(head: bytes, rest: bytes) -> None:
    data = head + rest
    assert Image(image_bytes=data).mime_type == detect_mime_type(data, None)
    assert Image(image_bytes=data).mime_type.startswith("image/")


@pytest.mark.parametrize("data", [b"", b"text", b"\0\0\0\x18ftypisom", b"%PDF-1.7", b"RIFF....WAVE"])
def test_what_is_no_image_is_none(data: bytes) -> None:
    assert Image(image_bytes=data).mime_type == "application/octet-stream"
