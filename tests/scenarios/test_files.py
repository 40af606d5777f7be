"""Files: uploaded in one slice and in several, looked up, listed, used, deleted."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import gemkit
from gemkit import types
from gemkit._core.uploads import SLICE

MODEL = "gemini-2.5-flash"
NOTES = b"The meeting is on Friday.\nBring the minutes.\n"


@pytest.mark.parametrize("api_version", ["v1beta", "v1"])
async def test_life_of_a_file(client: Any) -> None:
    config = {"mime_type": "text/plain", "display_name": "notes"}
    made = await client.files.upload(file=NOTES, config=config)
    try:
        assert made.name.startswith("files/")
        assert made.display_name == "notes"
        assert made.mime_type == "text/plain"
        assert made.size_bytes == len(NOTES)
        assert made.sha256_hash == hashlib.sha256(NOTES).hexdigest().encode()
        assert made.is_ready
        assert made.expiration_time - made.create_time >= timedelta(hours=47)
        assert isinstance(made, types.File)

        found = await client.files.get(name=made.name)
        assert found.uri == made.uri
        assert found.name in [file.name async for file in client.files.list(page_size=10)]
    finally:
        assert await client.files.delete(name=made) is None
    with pytest.raises(gemkit.PermissionDeniedError) as caught:
        await client.files.get(name=made.name)
    assert caught.value.code == 403


async def test_path(client: Any, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(NOTES)
    made = await client.files.upload(file=path)
    await client.files.delete(name=made.name)
    assert (made.display_name, made.mime_type, made.size_bytes) == ("minutes.txt", "text/plain", len(NOTES))


async def test_several_slices(client: Any, cassette: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gemkit._core.uploads.LONGEST_SLICE", SLICE)
    data = b"All work and no play.\n" * (2 * SLICE // 22 + 1)
    steps: list[tuple[int, int | None]] = []
    made = await client.files.upload(
        file=data, config={"mime_type": "text/plain"}, progress=lambda *step: steps.append(step)
    )
    await client.files.delete(name=made.name)
    assert made.size_bytes == len(data)
    assert made.sha256_hash == hashlib.sha256(data).hexdigest().encode()
    assert steps == [(SLICE, len(data)), (2 * SLICE, len(data)), (len(data), len(data))]
    _, *slices, _ = [request.headers for request in cassette.requests]
    assert [(headers["x-goog-upload-offset"], headers["x-goog-upload-command"]) for headers in slices] == [
        ("0", "upload"),
        (str(SLICE), "upload"),
        (str(2 * SLICE), "upload, finalize"),
    ]


async def test_pages(client: Any) -> None:
    made = [await client.files.upload(file=NOTES, config={"mime_type": "text/plain"}) for _ in range(2)]
    listed = [file.name async for file in client.files.list(page_size=1)]
    for file in made:
        await client.files.delete(name=file.name)
    assert {file.name for file in made} <= set(listed)
    assert len(listed) == len(set(listed))


async def test_file_in_prompt(client: Any, sent: Any) -> None:
    notes = await client.files.upload(file=NOTES, config={"mime_type": "text/plain"})
    response = await client.models.generate_content(model=MODEL, contents=["Repeat these notes.", notes])
    await client.files.delete(name=notes.name)
    assert "Friday" in response.text
    question, reference = sent()[1]["contents"][0]["parts"]
    assert question == {"text": "Repeat these notes."}
    assert reference["fileData"]["mimeType"] == "text/plain"
    assert reference["fileData"]["fileUri"].endswith(f"/v1beta/{notes.name}")


async def test_name_of_ones_own(client: Any) -> None:
    config = {"name": "gemkit-notes", "mime_type": "text/plain"}
    made = await client.files.upload(file=NOTES, config=config)
    with pytest.raises(gemkit.ConflictError) as caught:
        await client.files.upload(file=NOTES, config=config)
    await client.files.delete(name="gemkit-notes")
    assert made.name == "files/gemkit-notes"
    assert (caught.value.code, caught.value.status) == (409, "ALREADY_EXISTS")
