"""Operations, of documents for the Developer API."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, refused, types
from .exchanges import httpx
from .material import finish, write_note


@check("get: an upload on its way, and done")
async def uploaded(client: Any) -> None:
    store = await client.file_search_stores.create()
    operation = await client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name, file=write_note(client.caller.folder)
    )
    assert operation.name.startswith(f"{store.name}/upload/operations/")
    later = await finish(client, operation)
    assert isinstance(later, types.UploadToFileSearchStoreOperation)
    assert (later.name, later.response.parent) == (operation.name, store.name)
    await client.file_search_stores.delete(name=store.name, config={"force": True})


@check("get: an import")
async def imported(client: Any) -> None:
    store = await client.file_search_stores.create()
    file = await client.files.upload(file=write_note(client.caller.folder))
    operation = await client.file_search_stores.import_file(file_search_store_name=store.name, file_name=file.name)
    assert not operation.done
    later = await finish(client, operation)
    assert isinstance(later, types.ImportFileOperation)
    assert (later.name, later.response.parent) == (operation.name, store.name.removeprefix("fileSearchStores/"))
    await client.files.delete(name=file.name)
    await client.file_search_stores.delete(name=store.name, config={"force": True})


@check("get: a video, begun without google-genai, which only downloads those of the Gemini API", BETA)
async def video(client: Any) -> None:
    operation = types.GenerateVideosOperation(name=begin_video(client))
    operation = await finish(client, operation)
    (video,) = operation.response.generated_videos
    video.video.uri = video.video.uri.replace("http:", "https:", 1)  # google-genai finds no name in others
    data = await client.files.download(file=video)
    assert data[4:8] == b"ftyp"
    assert video.video.video_bytes == data


def begin_video(client: Any) -> str:
    response = httpx.post(
        f"{client.caller.url}/v1beta/models/veo-3.1-generate-preview:predictLongRunning",
        headers={"x-goog-api-key": "test-key"},
        json={"instances": [{"prompt": "A cat."}]},
    )
    return response.json()["name"]


@check("get: one that does not exist is refused")
async def none(client: Any) -> None:
    with refused(403, "PERMISSION_DENIED"):
        await client.operations.get(types.ImportFileOperation(name="fileSearchStores/none/operations/none"))
