"""Lists, pages, models and files."""

from __future__ import annotations

import io
from itertools import chain

import anyio
import pytest


def upload(client, content=b"x", version="v1beta", **headers):
    response = client.post(f"/upload/{version}/files", content=content, headers=headers)
    assert response.status_code == 200, response.text
    return response.json()["file"]


def walk(client, path, key, **params):
    items, token = [], None
    while True:
        page = client.get(path, params={**params, **({"pageToken": token} if token else {})}).json()
        items.append([item["name"] for item in page.get(key, [])])
        token = page.get("nextPageToken")
        if token is None:
            return items


def test_models_come_in_pages(client):
    (whole,) = walk(client, "/v1beta/models", "models", pageSize=1000)
    pages = walk(client, "/v1beta/models", "models", pageSize=7)
    assert [len(page) for page in pages[:-1]] == [7] * (len(pages) - 1)
    assert [*chain(*pages)] == whole
    assert len(set(whole)) == len(whole)
    assert walk(client, "/v1beta/models", "models", page_size="100000") == [whole]


def test_aliases_are_known_to_v1beta_alone(client):
    (v1,), (v1beta,) = (walk(client, f"/{version}/models", "models", pageSize=1000) for version in ("v1", "v1beta"))
    aliases = {f"models/gemini-{name}-latest" for name in ("flash", "flash-lite", "pro")}
    assert aliases <= set(v1beta) - set(v1)
    assert client.get("/v1beta/models/gemini-flash-latest").status_code == 200
    missing = client.get("/v1/models/gemini-flash-latest")
    assert missing.status_code == 404
    assert missing.json()["error"]["message"] == "Model is not found: models/gemini-flash-latest for api version v1"


def test_model_says_that_it_is_emulated(client):
    model = client.get("/v1/models/gemini-2.5-flash").json()
    assert model["version"] == "emulated"
    assert "Emulated" in model["description"]
    assert model["supportedGenerationMethods"][:2] == ["generateContent", "countTokens"]


@pytest.mark.parametrize("query", ["pageSize=-1", "pageToken=x", "pageToken=CgQwMDAx%3D", "pageToken=%F0%9F%92%A9"])
def test_bad_pages_are_refused(client, query):
    assert client.get(f"/v1/models?{query}").status_code == 400


def test_files_come_newest_first_and_pages_survive_deletion(client):
    assert client.get("/v1beta/files").json() == {}
    names = [upload(client)["name"] for _ in range(25)][::-1]
    assert [len(page) for page in walk(client, "/v1/files", "files")] == [10, 10, 5]
    assert [*chain(*walk(client, "/v1/files", "files", pageSize=100))] == names
    page = client.get("/v1/files?pageSize=3").json()
    assert client.delete(f"/v1/{names[2]}").json() == {}
    rest = client.get("/v1/files", params={"pageSize": 3, "pageToken": page["nextPageToken"]}).json()
    assert [file["name"] for file in rest["files"]] == names[3:6]


def test_file_is_found_under_both_versions(client):
    file = upload(client, version="v1")
    assert file["uri"] == f"http://emulator/v1/{file['name']}"
    assert client.get(f"/v1beta/{file['name']}").json()["uri"] == f"http://emulator/v1beta/{file['name']}"


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_unknown_and_deleted_files_are_forbidden(client, method):
    file = upload(client)
    client.delete(f"/v1beta/{file['name']}")
    for name in (file["name"], "files/never-was"):
        response = client.request(method, f"/v1beta/{name}")
        assert response.status_code == 403
        assert response.json()["error"] == {
            "code": 403,
            "message": f"You do not have permission to access the File {name[6:]} or it may not exist.",
            "status": "PERMISSION_DENIED",
        }


def test_files_expire(client, clock):
    file = upload(client)
    clock.advance(hours=47.9)
    assert client.get(f"/v1/{file['name']}").status_code == 200
    clock.advance(hours=0.2)
    assert client.get(f"/v1/{file['name']}").status_code == 403
    assert client.get("/v1/files").json() == {}


def test_uploaded_files_are_not_downloaded(client):
    file = upload(client)
    assert client.get(f"/v1beta/{file['name']}:download?alt=media").status_code == 400
    assert client.get("/v1beta/files/nope:download?alt=media").status_code == 403


def test_generated_files_are_downloaded_from_a_second_address(client):
    content = io.BytesIO(b"video" * 500_000)
    store = client.app.state.files
    file = anyio.run(lambda: store.add(content.getvalue(), mime_type="video/mp4", source="GENERATED"))
    described = client.get(f"/v1beta/files/{file.id}").json()
    assert described["source"] == "GENERATED"
    first = client.get(described["downloadUri"])
    assert first.status_code == 302
    assert first.json() == {"error": {"code": 302, "message": "Unknown Error.", "status": "UNKNOWN"}}
    assert first.headers["location"] == f"http://emulator/download/v1beta/files/{file.id}:download?alt=media"
    second = client.get(first.headers["location"])
    assert (second.status_code, second.headers["content-type"]) == (200, "video/mp4")
    assert second.content == content.getvalue()
