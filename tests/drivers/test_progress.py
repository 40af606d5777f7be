"""Bars: on a terminal, in a notebook, and nothing of them in a pipe."""

from __future__ import annotations

import io
import subprocess
import sys
import types
from importlib.machinery import ModuleSpec
from typing import Any

import pytest

from gemkit._core.steps import Flow, Track, Tracker
from gemkit._drivers.progress import Bar, RichBar, describe_count

from .wire import Tongue, Wire, finish


class Terminal(io.StringIO):
    """What stderr is, when somebody looks."""

    def isatty(self) -> bool:
        return True


def look_at(monkeypatch: pytest.MonkeyPatch, stream: Any) -> None:
    """Make it stderr: for us alone, pytest puts its own in its place for each part of a test."""
    monkeypatch.setattr("gemkit._drivers.progress.sys", types.SimpleNamespace(stderr=stream, modules=sys.modules))


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    terminal = Terminal()
    look_at(monkeypatch, terminal)
    for name, value in (("TERM", "xterm"), ("COLUMNS", "100")):
        monkeypatch.setenv(name, value)
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    return terminal


def draw(bar: Bar) -> None:
    bar(1_000_000, 2_500_000)
    bar(2_500_000, 2_500_000, "processing")
    bar.close()
    bar(1, 2)  # nothing: it is over
    bar.close()


def test_a_terminal_shows_a_bar(terminal: Terminal) -> None:
    draw(Bar(Track("Uploading [a].mp4", "B")))
    text = terminal.getvalue()
    assert "Uploading [a].mp4" in text
    assert "100 %" in text
    assert "2.5 of 2.5 MB" in text
    assert "processing" in text
    assert text.endswith("\x1b[?25h")  # the cursor is there again


def test_what_goes_on_at_a_time_shares_the_screen(terminal: Terminal) -> None:
    first, second = Bar(Track("first")), Bar(Track("second", "files"))
    first(1, None)
    second(1, 3)
    first.close()
    second(3, 3)
    second.close()
    assert RichBar._screen is None
    assert "3 of 3 files" in terminal.getvalue()
    draw(Bar(Track("third")))
    assert "third" in terminal.getvalue()


@pytest.mark.parametrize("stream", [io.StringIO(), None], ids=["pipe", "none"])
def test_nothing_is_drawn_where_nobody_looks(monkeypatch: pytest.MonkeyPatch, stream: Any) -> None:
    look_at(monkeypatch, stream)
    monkeypatch.setenv("FORCE_COLOR", "1")
    draw(Bar(Track("Uploading", "B")))
    assert stream is None or stream.getvalue() == ""


def test_nothing_gets_into_a_pipe() -> None:
    program = (
        "from gemkit._core.steps import Track; from gemkit._drivers.progress import Bar\n"
        "bar = Bar(Track('Uploading', 'B')); bar(1, 2); bar.close()"
    )
    environ = {"PYTHONPATH": ":".join(sys.path), "FORCE_COLOR": "1"}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    ("unit", "options"),
    [
        ("B", {"unit": "B", "unit_scale": True}),
        ("requests", {"unit": " requests", "unit_scale": False}),
        ("", {"unit": " it", "unit_scale": False}),
    ],
)
def test_without_rich_it_is_tqdm(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, unit: str, options: dict[str, Any]
) -> None:
    made: list[Any] = []

    class Fake:
        total: Any = None
        n = 0

        def __init__(self, **options: Any) -> None:
            self.options = options
            self.log: list[Any] = []
            made.append(self)

        def set_postfix_str(self, note: str, refresh: bool = True) -> None:
            self.log.append(note)

        def update(self, more: float) -> None:
            self.n += more
            self.log.append((self.n, self.total))

        def refresh(self) -> None:
            self.log.append("refreshed")

        def close(self) -> None:
            self.log.append("closed")

    module = types.ModuleType("tqdm")
    module.tqdm = Fake  # type: ignore[attr-defined]
    module.__spec__ = ModuleSpec("tqdm", None)
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setitem(sys.modules, "tqdm", module)
    draw(Bar(Track("Uploading", unit)))
    [bar] = made
    assert bar.options == {"desc": "Uploading", "file": terminal, **options}
    total = 2_500_000
    assert bar.log == ["", (1_000_000, total), "processing", (total, total), "refreshed", "closed"]


@pytest.mark.usefixtures("terminal")
def test_without_either_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("rich", "tqdm"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match=r"pip install 'gemkit\[rich\]'"):
        Bar(Track("Uploading"))


def test_a_notebook_needs_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Any] = []

    class Handle:
        def update(self, data: Any, raw: bool) -> None:
            shown.append(data)

    def display(data: Any, raw: bool, display_id: bool) -> Handle:
        shown.append(data)
        return Handle()

    ipython, module = types.ModuleType("IPython"), types.ModuleType("IPython.display")
    ipython.get_ipython = lambda: types.SimpleNamespace(kernel=object())  # type: ignore[attr-defined]
    module.display = display  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "IPython", ipython)
    monkeypatch.setitem(sys.modules, "IPython.display", module)
    for name in ("rich", "tqdm"):
        monkeypatch.setitem(sys.modules, name, None)
    draw(Bar(Track("a<b", "files")))
    middle = " style='vertical-align: middle'"
    assert shown == [
        {"text/plain": "a<b  0 files", "text/html": f"a&lt;b <progress{middle}></progress> 0 files"},
        {
            "text/plain": "a<b  1000000 of 2500000 files",
            "text/html": f'a&lt;b <progress value="1e+06" max="2.5e+06"{middle}></progress> 1000000 of 2500000 files',
        },
        {
            "text/plain": "a<b  2500000 of 2500000 files  processing",
            "text/html": f'a&lt;b <progress value="2.5e+06" max="2.5e+06"{middle}></progress> '
            "2500000 of 2500000 files  processing",
        },
    ]


@pytest.mark.parametrize("shell", [None, object()], ids=["python", "ipython in a terminal"])
def test_what_is_no_notebook_is_a_terminal(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, shell: Any) -> None:
    ipython = types.ModuleType("IPython")
    ipython.get_ipython = lambda: shell  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "IPython", ipython)
    draw(Bar(Track("here")))
    assert "here" in terminal.getvalue()


@pytest.mark.parametrize(
    ("done", "total", "unit", "text"),
    [
        (0, None, "B", "0 B"),
        (999, 999, "B", "999 of 999 B"),
        (1, 1500, "B", "0.0 of 1.5 kB"),
        (12_345_678, None, "B", "12.3 MB"),
        (1, 2 * 1024**3, "B", "0.0 of 2.1 GB"),
        (2.6, 10, "files", "3 of 10 files"),
        (1, None, "", "1"),
    ],
)
def test_counts_in_words(done: float, total: float | None, unit: str, text: str) -> None:
    assert describe_count(done, total, unit) == text


class FaultError(Exception):
    pass


@pytest.mark.parametrize("fault", [None, FaultError()])
def test_a_bar_is_put_away_with_its_flow(tongue: Tongue, terminal: Terminal, fault: Any) -> None:
    def work() -> Flow[Any]:
        tracker: Tracker = yield Track("Working")
        tracker(1, 2, "half")
        if fault is not None:
            raise fault

    async def main() -> None:
        await finish(tongue.client(Wire((200, {})))._driver.run(work()))

    if fault is None:
        tongue.run(main())
    else:
        with pytest.raises(FaultError):
            tongue.run(main())
    assert RichBar._screen is None
    assert "half" in terminal.getvalue()


def test_progress_of_an_upload_is_shown(tongue: Tongue, terminal: Terminal) -> None:
    wire = Wire(
        (200, {"x-goog-upload-url": "https://api.example.test/up"}, b""),
        (200, {"x-goog-upload-status": "final"}, {"file": {"name": "files/a", "state": "PROCESSING"}}),
        (200, {"name": "files/a", "state": "ACTIVE", "sizeBytes": "5"}),
    )

    async def main() -> None:
        client = tongue.client(wire)
        await finish(client.files.upload(file=b"bytes", config={"display_name": "a.mp4"}, progress=True, wait=True))
        await finish(client.files.wait("files/a", progress=True))

    tongue.run(main())
    text = terminal.getvalue()
    assert "Uploading a.mp4" in text
    assert "5 of 5 B" in text
    assert "Processing a" in text
    assert "active" in text


def test_many_share_a_bar_and_a_download_has_one(tongue: Tongue, terminal: Terminal, tmp_path: Any) -> None:
    wire = Wire(
        (200, {"x-goog-upload-url": "https://api.example.test/up"}, b""),
        (200, {"x-goog-upload-status": "final"}, {"file": {"name": "files/a"}}),
        (200, {"content-length": "5"}, b"bytes"),
    )

    async def main() -> None:
        client = tongue.client(wire)
        await finish(client.files.upload_many([b"bytes"], progress=True))
        await finish(client.files.download(file="a", destination=tmp_path / "a", progress=True))

    tongue.run(main())
    assert "1 of 1 files" in terminal.getvalue()
    assert "Downloading a" in terminal.getvalue()
