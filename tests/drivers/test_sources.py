"""Local files of every kind are read from where they stand to their end."""

from __future__ import annotations

import io
import os
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.steps import Source
from gemkit._drivers.sources import LocalFile, load_file

DATA = bytes(range(256)) * 2


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
    while piece := file.pull(size):
        pieces.append(piece)
    assert all(len(piece) == size for piece in pieces[:-1])
    file.close()
    return b"".join(pieces)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Übersicht 東京.bin"
    path.write_bytes(DATA)
    return path


@pytest.mark.parametrize("kind", [str, Path], ids=["str", "Path"])
def test_paths(path: Path, kind: Any) -> None:
    file = LocalFile(kind(path))
    assert file.facts == Source("Übersicht 東京.bin", 512, DATA[:64])
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
        pytest.param(lambda: DATA, 512, id="bytes"),
        pytest.param(lambda: bytearray(DATA), 512, id="bytearray"),
        pytest.param(lambda: io.BytesIO(DATA), 512, id="BytesIO"),
        pytest.param(lambda: io.BufferedReader(io.BytesIO(DATA)), 512, id="buffered"),
        pytest.param(lambda: Pipe(DATA, 7), None, id="pipe"),
        pytest.param(lambda: OnlyRead(DATA), None, id="only read"),
        pytest.param(lambda: SeekGivesNothing(DATA), 512, id="seek gives nothing"),
    ],
)
def test_other_sources(make: Any, size: int | None) -> None:
    file = LocalFile(make())
    assert file.facts == Source(None, size, DATA[:64])
    assert read_all(file) == DATA


@pytest.mark.parametrize("position", [0, 1, 511, 512])
def test_a_file_is_read_from_where_it_stands(position: int) -> None:
    opened = io.BytesIO(DATA)
    opened.seek(position)
    file = LocalFile(opened)
    assert file.facts.size == 512 - position
    assert read_all(file) == DATA[position:]


def test_a_file_that_stands_behind_its_end_is_empty() -> None:
    opened = io.BytesIO(DATA)
    opened.seek(1000)
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
        assert file.facts == Source(None, None, DATA[:64])
        assert read_all(file) == DATA


def test_files_in_text_mode_are_refused(path: Path) -> None:
    with path.open(encoding="utf-8") as opened, pytest.raises(TypeError, match="open it with 'rb'"):
        LocalFile(opened)
    with pytest.raises(TypeError, match="open it with 'rb'"):
        LocalFile(io.StringIO("text"))


@pytest.mark.parametrize("value", [5, None, [b"x"], object], ids=["int", "None", "list", "type"])
def test_what_is_no_file_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="path, bytes or a binary file object"):
        LocalFile(value)


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


@pytest.mark.parametrize(("most", "expected"), [(511, DATA), (512, DATA), (100, DATA[:101]), (0, DATA[:1])])
def test_loading_shows_by_one_byte_that_there_is_more(path: Path, most: int, expected: bytes) -> None:
    assert load_file(str(path), most) == expected


@given(
    data=st.binary(max_size=300), most=st.integers(1, 50), sizes=st.lists(st.integers(1, 99), min_size=1, max_size=9)
)
def test_pulls_are_full_until_the_end_whatever_the_source_gives(data: bytes, most: int, sizes: list[int]) -> None:
    file = LocalFile(Pipe(data, most))
    at = 0
    for size in sizes:
        piece = file.pull(size)
        assert piece == data[at : at + size]
        at += len(piece)
