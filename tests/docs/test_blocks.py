"""Every Python block of the documentation runs, one page after another, in order and in one namespace, on the emulator."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import gemkit._core.waiting
import gemkit.legacy.configuration
from gemkit_emulator.serving import running_emulator

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PAGES = [
    page
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    if BLOCK.search(page.read_text("utf-8"))
]


@pytest.fixture(scope="module")
def emulator() -> Iterator[str]:
    with running_emulator() as url:
        yield url


def make_png() -> bytes:
    """One white pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\0\xff\xff\xff")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_blocks_run(page: Path, emulator: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "any-key-will-do")
    monkeypatch.setenv("GEMINI_BASE_URL", emulator)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(gemkit.legacy.configuration, "_client", None)
    monkeypatch.setattr(gemkit._core.waiting, "FIRST_PAUSE", 0.01)  # the emulator is in no hurry, but we are
    Path("image.png").write_bytes(make_png())
    Path("notes.txt").write_text("Buy milk.", encoding="utf-8")
    text = page.read_text("utf-8")
    namespace = {"__name__": "__main__"}
    for block in BLOCK.finditer(text):
        line = text.count("\n", 0, block.start()) + 1
        exec(compile("\n" * line + block[1], str(page), "exec"), namespace)


def test_there_are_pages() -> None:
    assert ROOT / "README.md" in PAGES
