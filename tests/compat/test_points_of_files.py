"""Pain points of google-genai that concern files; test_pain_points has the table of all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from gemkit_emulator.serving import running_emulator

from ..drivers.test_calls import FILE, FINAL
from ..drivers.wire import Tongue, Wire, finish
from .families import AT_ONCE

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


# Files ----------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def emulator() -> Iterator[str]:
    with running_emulator() as url:
        yield url


@pytest.mark.parametrize("name", ["Übersicht 東京 📊.txt", "e\u0301.txt"], ids=["letters", "composed"])
def test_p15_a_file_may_have_any_name(tongue: Tongue, name: str, emulator: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("hello", encoding="utf-8")

    async def main() -> list[str]:
        client = tongue.client(base_url=emulator)
        with path.open("rb") as opened:
            made = [await finish(client.files.upload(file=file)) for file in (path, str(path), opened)]
        given = await finish(client.files.upload(file=b"hello", config={"display_name": name}))
        kept = [(await finish(client.files.get(name=file.name))).display_name for file in [*made, given]]
        await finish(client.close())
        return kept

    assert tongue.run(main()) == [name] * 4


def test_p16_an_upload_that_was_cut_goes_on_with_the_callers_headers_and_tells_how_far_it_is(tongue: Tongue) -> None:
    session = (200, {"x-goog-upload-url": "https://api.example.test/u"}, b"")
    kept = (200, {"x-goog-upload-status": "active", "x-goog-upload-size-received": "4"}, b"")
    wire = Wire(session, httpx.ReadError("cut"), kept, FINAL)
    headers, told = {"x-team": "a"}, []
    options: dict[str, Any] = {"headers": headers, "max_retries": None, "retry": AT_ONCE}

    async def main() -> Any:
        files = tongue.client(wire, **options).files
        return await finish(files.upload(file=b"0123456789", progress=lambda sent, total: told.append((sent, total))))

    assert tongue.run(main()).name == FILE["file"]["name"]
    commands = [request.headers["x-goog-upload-command"] for request in wire.requests]
    assert commands == ["start", "upload, finalize", "query", "upload, finalize"]
    assert [request.content for request in wire.requests[1:]] == [b"0123456789", b"", b"456789"]
    assert wire.requests[3].headers["x-goog-upload-offset"] == "4"
    assert [request.headers["x-team"] for request in wire.requests] == ["a"] * 4
    assert headers == {"x-team": "a"}
    assert told[-1] == (10, 10)
    assert told == sorted(told)
