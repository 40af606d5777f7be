"""Local files of every kind are read from where they stand to their end."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import os
import tempfile
import zipfile
from array import array
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gemkit._core.steps import Excerpt, Open, Pull, Source
from gemkit._drivers import sources
from gemkit._drivers.local import Local
from gemkit._drivers.sources import LocalFile, load_file

DATA = bytes(range(256)) * 4


class Pipe(io.RawIOBase):
    """Can't be sought, and gives less than it is asked for."""

    def __init__(self, data: bytes, most: int) -> None:
        self.inner = io.BytesIO(data)
        self.most = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self.inner.read(min(len(buffer), self.most))
        buffer[: len(piece)] = piece
        return len(piece)


class OnlyRead:
    """The least that a file object can be."""

    def __init__(self, data: bytes) -> None:
        self.inner = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self.inner.read(size)


class SeekGivesNothing(OnlyRead):
    """Like some wrappers of files: `seek` returns None."""

    def seek(self, *where: int) -> None:
        self.inner.seek(*where)

    def tell(self) -> int:
        return self.inner.tell()


def read_all(file: LocalFile, size: int = 100) -> bytes:
    pieces: list[bytes] = []
    at = 0
    while (piece := file.pull(size, at)).data:
        pieces.append(piece.data)
        at += len(piece.data)
    assert all(len(piece) == size for piece in pieces[:-1])
    file.close()
    assert piece.sha256 == hashlib.sha256(b"".join(pieces)).hexdigest()
    return b"".join(pieces)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Übersicht 東京.bin"
    path.write_bytes(DATA)
    return path


@pytest.mark.parametrize("kind", [str, Path], ids=["str", "Path"])
def test_paths(path: Path, kind: Any) -> None:
    file = LocalFile(kind(path))
    assert file.facts == Source("Übersicht 東京.bin", 1024, DATA[:512], can_seek=True)
    assert read_all(file) == DATA


def test_open_files(path: Path) -> None:
    with path.open("rb") as opened:
        file = LocalFile(opened)
        assert file.facts.name == "Übersicht 東京.bin"
        assert read_all(file) == DATA
        assert not opened.closed  # it is the caller's


@pytest.mark.parametrize(
    ("make", "size"),
    [
        pytest.param(lambda: DATA, 1024, id="bytes"),
        pytest.param(lambda: bytearray(DATA), 1024, id="bytearray"),
        pytest.param(lambda: memoryview(DATA), 1024, id="memoryview"),
        pytest.param(lambda: memoryview(bytes(byte for byte in DATA for _ in "ab"))[::2], 1024, id="every other byte"),
        pytest.param(lambda: memoryview(array("H", DATA)), 1024, id="memoryview of numbers"),
        pytest.param(
            lambda: iter([DATA[:7], b"", bytearray(DATA[7:300]), memoryview(DATA[300:])]), None, id="iterator"
        ),
        pytest.param(lambda: (DATA[at : at + 100] for at in range(0, 1024, 100)), None, id="generator"),
        pytest.param(lambda: io.BytesIO(DATA), 1024, id="BytesIO"),
        pytest.param(lambda: io.BufferedReader(io.BytesIO(DATA)), 1024, id="buffered"),
        pytest.param(lambda: Pipe(DATA, 7), None, id="pipe"),
        pytest.param(lambda: OnlyRead(DATA), None, id="only read"),
        pytest.param(lambda: SeekGivesNothing(DATA), 1024, id="seek gives nothing"),
    ],
)
def test_other_sources(make: Any, size: int | None) -> None:
    file = LocalFile(make())
    assert file.facts == Source(None, size, DATA[:512], can_seek=size is not None)
    assert read_all(file) == DATA


@pytest.mark.parametrize("position", [0, 1, 1023, 1024])
def test_a_file_is_read_from_where_it_stands(position: int) -> None:
    opened = io.BytesIO(DATA)
    opened.seek(position)
    file = LocalFile(opened)
    assert file.facts.size == 1024 - position
    assert read_all(file) == DATA[position:]


def test_a_file_that_stands_behind_its_end_is_empty() -> None:
    opened = io.BytesIO(DATA)
    opened.seek(2000)
    file = LocalFile(opened)
    assert file.facts.size == 0
    assert read_all(file) == b""


def test_temporary_files_and_members_of_archives() -> None:
    with tempfile.SpooledTemporaryFile() as spooled:
        spooled.write(DATA)
        spooled.seek(0)
        assert read_all(LocalFile(spooled)) == DATA
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("dir/a.bin", DATA)
    with zipfile.ZipFile(packed) as archive, archive.open("dir/a.bin") as member:
        file = LocalFile(member)
        assert file.facts.name == "a.bin"
        assert read_all(file) == DATA


def test_a_file_without_a_name() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as sink:
        sink.write(DATA)
    with os.fdopen(reading, "rb") as opened:  # its name is a number
        file = LocalFile(opened)
        assert file.facts == Source(None, None, DATA[:512])
        assert read_all(file) == DATA


def test_files_in_text_mode_are_refused(path: Path) -> None:
    with path.open(encoding="utf-8") as opened, pytest.raises(TypeError, match="open it with 'rb'"):
        LocalFile(opened)
    with pytest.raises(TypeError, match="open it with 'rb'"):
        LocalFile(io.StringIO("text"))


@pytest.mark.parametrize("value", [5, None, [b"x"], {"a": 1}, object], ids=["int", "None", "list", "dict", "type"])
def test_what_is_no_file_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="path, bytes or a binary file object") as caught:
        LocalFile(value)
    assert ("upload_many" in str(caught.value)) == isinstance(value, list | dict)


def test_pieces_that_are_no_bytes_are_refused() -> None:
    with pytest.raises(TypeError, match="the pieces of a file are bytes, not str"):
        LocalFile(iter(["text"]))


def test_a_generator_is_ended_with_the_upload() -> None:
    ended: list[bool] = []

    def make() -> Iterator[bytes]:
        try:
            yield b"a" * 600
            yield b"b"
        finally:
            ended.append(True)

    LocalFile(make()).close()
    assert ended == [True]


# Read again -----------------------------------------------------------------------------------------------------------


@given(
    data=st.binary(max_size=2000),
    start=st.integers(0, 5),
    reads=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 900)), max_size=8),
)
def test_what_can_seek_is_read_from_any_place_within_what_was_read(
    data: bytes, start: int, reads: list[tuple[int, int]]
) -> None:
    opened = io.BytesIO(data)
    opened.seek(start)
    rest, furthest = data[start:], 0
    file = LocalFile(opened)
    for place, size in reads:
        at = min(place, furthest, len(rest))
        piece = file.pull(size, at)
        assert piece.data == rest[at : at + size]
        furthest = max(0 if at == 0 else furthest, at + len(piece.data))  # from its start on, all is counted anew
        assert piece.sha256 == hashlib.sha256(rest[:furthest]).hexdigest()


def test_a_stream_is_not_read_again() -> None:
    file = LocalFile(Pipe(DATA, 100))
    file.pull(100, 0)
    with pytest.raises(OSError, match="can't be read again"):
        file.pull(100, 0)


class Counted(io.FileIO):
    """Such as those are that show how far a file was read."""

    def read(self, size: int | None = -1, /) -> Any:
        counted.append(data := super().read(size))
        return data


counted: list[Any] = []
SOURCES: list[Any] = [
    pytest.param(Path, id="path"),
    pytest.param(lambda path: path.open("rb", buffering=0), id="raw"),
    pytest.param(lambda path: path.open("rb"), id="buffered"),
    pytest.param(lambda path: path.read_bytes(), id="bytes"),
    pytest.param(Counted, id="with a read of its own"),
]


@pytest.mark.parametrize("make", SOURCES)
@pytest.mark.parametrize(("at", "size"), [(0, 1024), (3, 1000), (1023, 1)])
def test_a_body_can_be_had_without_copies(
    monkeypatch: pytest.MonkeyPatch, path: Path, make: Any, at: int, size: int
) -> None:
    monkeypatch.setattr(sources, "VIEW", 100)
    monkeypatch.setattr(sources, "PIECE", 70)
    given = make(path)
    file = LocalFile(given)
    body = sources.Body(file, Excerpt(at, size))
    for _ in range(2):
        assert b"".join(map(bytes, body.views())) == b"".join(body) == DATA[at : at + size]
    assert file.pull(10, 0).data == DATA[:10]
    file.close()
    if isinstance(given, io.IOBase):
        assert not given.closed
        given.close()


def test_views_take_the_same_place(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(sources, "VIEW", 100)
    file = LocalFile(path)
    views = list(sources.Body(file, Excerpt(0, 1024)).views())
    assert len({id(view.obj) for view in views}) == 1
    assert [len(view) for view in views] == [100] * 10 + [24]
    file.close()


def test_views_pass_by_nobodys_own_read(path: Path) -> None:
    counted.clear()
    with Counted(path) as given:
        [view] = sources.Body(LocalFile(given), Excerpt(0, 1024)).views()
        assert view == DATA == counted[-1]


@pytest.mark.parametrize("make", SOURCES[:2])
@pytest.mark.parametrize("way", ["views", "__iter__"])
def test_a_body_that_is_no_longer_there(path: Path, make: Any, way: str) -> None:
    given = make(path)
    file = LocalFile(given)
    os.truncate(path, 600)
    pieces = getattr(sources.Body(file, Excerpt(500, 524)), way)()
    assert len(next(pieces)) == 100
    with pytest.raises(EOFError, match="only 600 bytes of it are left"):
        next(pieces)
    with path.open("ab") as more:
        more.write(DATA)
    [piece] = getattr(sources.Body(file, Excerpt(500, 524)), way)()
    assert bytes(piece) == DATA[500:600] + DATA[:424]
    file.close()
    if isinstance(given, io.IOBase):
        given.close()


# Names ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.bin", "a.bin"), ("dir/a\nb.bin", "a\nb.bin"), ("<stdin>", None), (3, None), (None, None), ("", None)],
    ids=repr,
)
def test_the_name_of_a_file_object_is_its_last_part_if_it_is_one(name: Any, expected: str | None) -> None:
    file = io.BytesIO(DATA)
    file.name = name  # as zipfile and others have it
    assert LocalFile(file).facts.name == expected


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_made_one(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/a\xff.bin"
    Path(os.fsdecode(path)).write_bytes(DATA)

    class Bytes(os.PathLike[bytes]):
        def __fspath__(self) -> bytes:
            return path

    for kind in (Bytes(), Path(os.fsdecode(path))):
        file = LocalFile(kind)
        assert file.facts.name == "a\ufffd.bin"
        file.close()


# Responses of HTTP clients --------------------------------------------------------------------------------------------


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield from (DATA[:10], DATA[10:])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class AsyncChunks(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield DATA


def respond(stream: Any, url: str = "https://example.test/dir/a%20b.mp4?x=1", **headers: str) -> httpx.Response:
    return httpx.Response(200, headers=headers, stream=stream, request=httpx.Request("GET", url))


def test_a_streamed_response_is_a_source() -> None:
    file = LocalFile(respond(Chunks(), **{"content-length": "1024"}))
    assert file.facts == Source("a b.mp4", 1024, DATA[:512])
    assert read_all(file) == DATA


@pytest.mark.parametrize(
    ("headers", "url"),
    [({}, "https://example.test/"), ({"content-length": "x"}, "https://example.test")],
)
def test_of_which_little_may_be_known(headers: dict[str, str], url: str) -> None:
    assert LocalFile(respond(Chunks(), url, **headers)).facts == Source(None, None, DATA[:512])


def test_the_length_of_what_was_compressed_is_not_that_of_its_bytes() -> None:
    packed = gzip.compress(DATA)
    headers = {"content-length": str(len(packed)), "content-encoding": "gzip"}
    file = LocalFile(httpx.Response(200, headers=headers, content=packed))
    assert file.facts.size is None
    assert read_all(file) == DATA


@pytest.mark.parametrize("file", [respond(AsyncChunks()), AsyncChunks()], ids=["response", "iterator"])
def test_what_has_to_be_awaited_is_refused(file: Any) -> None:
    with pytest.raises(TypeError, match=r"client\.aio can"):
        LocalFile(file)


# Awaited --------------------------------------------------------------------------------------------------------------


class Awaited:
    """A file whose `read` has to be awaited, such as those of anyio, aiofiles or a web framework."""

    filename = "a.bin"

    def __init__(self) -> None:
        self.inner = io.BytesIO(DATA)

    async def read(self, size: int) -> bytes:
        return self.inner.read(min(size, 300))


async def in_this_thread(function: Any, *args: Any) -> Any:
    return function(*args)


async def collect_pieces() -> AsyncIterator[Any]:
    for piece in (DATA[:5], b"", bytearray(DATA[5:600]), memoryview(DATA[600:])):
        yield piece


@pytest.mark.parametrize(
    ("make", "facts"),
    [
        pytest.param(collect_pieces, Source(None, None, DATA[:512]), id="generator"),
        pytest.param(Awaited, Source("a.bin", None, DATA[:512]), id="file"),
        pytest.param(
            lambda: respond(AsyncChunks(), **{"content-length": "1024"}),
            Source("a b.mp4", 1024, DATA[:512]),
            id="response",
        ),
    ],
)
def test_awaited_sources(make: Any, facts: Source) -> None:
    async def main() -> None:
        local = Local()
        assert await local.perform_async(Open(make()), in_this_thread) == facts
        data = b""
        while piece := (await local.perform_async(Pull(100, len(data)), in_this_thread)).data:
            data += piece
            assert len(data) % 100 == 0 or len(data) == 1024
        assert data == DATA
        local.close()

    asyncio.run(main())


def test_awaited_pieces_are_bytes_too() -> None:
    async def make() -> AsyncIterator[Any]:
        yield "text"

    async def main() -> None:
        with pytest.raises(TypeError, match="the pieces of a file are bytes, not str"):
            await Local().perform_async(Open(make()), in_this_thread)

    asyncio.run(main())


@pytest.mark.parametrize(
    "kind", [lambda: respond(Chunks()), lambda: io.BytesIO(DATA), lambda: DATA], ids=["r", "f", "b"]
)
def test_what_need_not_be_awaited_is_read_in_a_thread(kind: Any) -> None:
    async def main() -> None:
        assert (await Local().perform_async(Open(kind()), asyncio.to_thread)).head == DATA[:512]

    asyncio.run(main())


# Pictures -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "red.jpg"
    Image.new("RGB", (8, 8), "red").save(path)
    return path


@pytest.mark.parametrize("loaded", [False, True])
def test_a_picture_is_the_file_that_it_comes_from(picture: Path, loaded: bool) -> None:
    with Image.open(picture) as image:
        if loaded:
            image.load()
        file = LocalFile(image)
        assert file.facts.name == "red.jpg"
        assert read_all(file) == picture.read_bytes()


def test_a_picture_that_was_changed_is_a_new_file(picture: Path) -> None:
    with Image.open(picture) as image:
        image.load()
        image.putpixel((0, 0), (0, 0, 255))
        file = LocalFile(image)
    assert file.facts.name is None
    assert read_all(file) != picture.read_bytes()


def test_a_picture_that_never_was_a_file_becomes_a_png() -> None:
    assert LocalFile(Image.new("RGB", (2, 2))).facts.head.startswith(b"\x89PNG")


def test_a_picture_whose_file_is_gone_too(picture: Path) -> None:
    image = Image.open(picture)
    image.load()
    picture.unlink()
    assert LocalFile(image).facts.head.startswith(b"\xff\xd8")  # of the same quality


def test_what_cannot_be_opened_is_an_os_error(tmp_path: Path) -> None:
    for missing in (tmp_path / "missing", tmp_path):
        with pytest.raises(OSError, match=r"missing|directory|denied"):
            LocalFile(missing)
        with pytest.raises(OSError, match=r"missing|directory|denied"):
            load_file(str(missing), 10)


def test_a_source_that_is_not_ready_is_not_taken_for_its_end() -> None:
    class NotReady(OnlyRead):
        turns = iter([b"abc", None, b"def"])

        def read(self, size: int = -1) -> Any:
            return next(self.turns, b"") if size else b""

    try:
        data = read_all(LocalFile(NotReady(b"")))
    except (OSError, ValueError):
        return  # refused: as good
    assert data == b"abcdef"


@pytest.mark.parametrize(("most", "expected"), [(1023, DATA), (1024, DATA), (100, DATA[:101]), (0, DATA[:1])])
def test_loading_shows_by_one_byte_that_there_is_more(path: Path, most: int, expected: bytes) -> None:
    assert load_file(str(path), most) == expected


@given(
    data=st.binary(max_size=300), most=st.integers(1, 50), sizes=st.lists(st.integers(1, 99), min_size=1, max_size=9)
)
def test_pulls_are_full_until_the_end_whatever_the_source_gives(data: bytes, most: int, sizes: list[int]) -> None:
    file = LocalFile(Pipe(data, most))
    at = 0
    for size in sizes:
        piece = file.pull(size, at)
        assert piece.data == data[at : at + size]
        at += len(piece.data)
        assert piece.sha256 == hashlib.sha256(data[:at]).hexdigest()
