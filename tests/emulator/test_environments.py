"""Environments: what is put into them, found there and fetched again, and what interactions do with them."""

from __future__ import annotations

import base64
import io
import tarfile
from itertools import chain
from typing import IO, Any, cast

import pytest

from .conftest import HOUR
from .family import ROOT, delete, find, fit, make, refusal, walk

WEEK = 7 * 24
RESOURCE = "EnvironmentResource"
LISTING = "GetEnvironmentFilesResponse"
NOTES = {"type": "inline", "target": "/workspace/notes.md", "content": "Hello"}


def make_environment(client, **body):
    return make(client, "environments", RESOURCE, **body)


def upload(client, environment, path, data, mime_type="text/plain", **query):
    url = f"/upload{ROOT}/environments/{environment['id']}/files/{path}"
    headers = {
        "x-goog-upload-protocol": "resumable",
        "x-goog-upload-command": "start",
        "x-goog-upload-header-content-length": str(len(data)),
        "x-goog-upload-header-content-type": mime_type,
    }
    started = client.put(url, params=query, headers=headers)
    if started.status_code != 200:
        return started
    headers = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
    return client.post(started.headers["x-goog-upload-url"], content=data, headers=headers)


def list_paths(client, environment, path="", **query):
    address = f"environments/{environment['id']}/files/{path}"
    return [[file["path"] for file in page] for page in walk(client, address, "files", LISTING, **query)]


def download(client, environment, path=""):
    response = client.get(f"{ROOT}/environments/{environment['id']}/files/{path}", params={"alt": "media"})
    assert response.status_code == 200, response.text
    return response


def pack(files, mode: Any = "w:gz"):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode=mode) as tar:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
    return archive.getvalue()


def test_an_environment_begins_with_its_sources(client):
    sources = [
        NOTES,
        {"type": "inline", "target": "data/a.bin", "content": base64.b64encode(b"\0\1").decode(), "encoding": "base64"},
        {"type": "repository", "source": "https://github.com/a/b", "target": "/code"},
    ]
    network = {"allowlist": [{"domain": "*.example.com", "credential": "x"}]}
    environment = make_environment(client, sources=sources, network=network)
    assert environment.items() >= {"status": "active", "file_count": "2", "size_bytes": "7"}.items()
    assert (environment["sources"], environment["network"]) == (sources, network)
    assert find(client, "environments", environment["id"], RESOURCE) == environment
    assert walk(client, "environments", "environments", "ListEnvironmentsResponse") == [[environment]]
    assert download(client, environment, "data/a.bin").content == b"\0\1"
    delete(client, "environments", environment["id"])
    assert "is not found" in refusal(client.get(f"{ROOT}/environments/{environment['id']}"), 404, "not_found")
    assert not client.app.state.kept.shelf("environment_files").items()


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"sources": [{**NOTES, "target": "/"}]}, "sources[0].target"),
        ({"sources": [{"type": "inline", "content": "x"}]}, "sources[0].target"),
        ({"sources": [{**NOTES, "target": "a/../b"}]}, "segments '.' and '..'"),
        ({"sources": [{**NOTES, "encoding": "base64", "content": "?"}]}, "not base64"),
        ({"sources": [{**NOTES, "encoding": "rot13"}]}, "'rot13' is not supported"),
        ({"sources": [{**NOTES, "content": "x" * (2**20 + 1)}]}, "an inline file may have"),
        ({"sources": [{**NOTES, "target": f"/{i}", "content": "x" * 2**20} for i in range(3)]}, "in all"),
        ({"sources": [{"type": "gcs", "target": "/x"}]}, "Missing required parameter 'sources[0].source'."),
        ({"sources": [{"type": "magic", "target": "/x"}]}, "'magic' is not supported for 'sources[0].type'"),
        ({"network": "everywhere"}, "'everywhere' is not supported for 'network'"),
        ({"from_environment": "x", "sources": [NOTES]}, "Only one of"),
    ],
)
def test_what_is_wrong_with_an_environment_is_named(client, body, message):
    assert message in refusal(client.post(f"{ROOT}/environments", json=body))
    assert walk(client, "environments", "environments", "ListEnvironmentsResponse") == [[]]


def test_a_copy_has_the_files_and_goes_its_own_way(client):
    original = make_environment(client, sources=[NOTES], network="disabled")
    copy = make_environment(client, from_environment=f"environments/{original['id']}")
    assert (copy["file_count"], copy["network"]) == ("1", "disabled")
    fit(upload(client, copy, "workspace/notes.md", b"Changed", overwrite=True), "UploadEnvironmentFileResponse")
    assert download(client, original, "workspace/notes.md").text == "Hello"
    assert download(client, copy, "workspace/notes.md").text == "Changed"
    delete(client, "environments", original["id"])
    assert download(client, copy, "workspace/notes.md").text == "Changed"


def test_who_is_not_used_for_a_week_expires(client, clock):
    environment = make_environment(client)
    clock.advance(WEEK - 1)
    assert find(client, "environments", environment["id"], RESOURCE)["status"] == "active"
    clock.advance(1)
    assert find(client, "environments", environment["id"], RESOURCE)["status"] == "expired"
    body = {"model": "gemini-3.8-flash", "input": "Hi", "environment": environment["id"]}
    assert "has expired" in refusal(client.post(f"{ROOT}/interactions", json=body))
    assert "has expired" in refusal(upload(client, environment, "x", b"x"))
    clock.advance(WEEK)
    assert "is not found" in refusal(client.get(f"{ROOT}/environments/{environment['id']}"), 404, "not_found")


# --- files ------------------------------------------------------------------------------------------------------------


def test_an_upload_becomes_a_file(client):
    environment = make_environment(client)
    (file,) = fit(upload(client, environment, "a/b/c.csv", b"1,2\n", "text/csv"), "UploadEnvironmentFileResponse")[
        "files"
    ]
    assert file.items() >= {"path": "a/b/c.csv", "name": "c.csv", "type": "file", "size_bytes": "4"}.items()
    response = download(client, environment, "a/b/c.csv")
    assert (response.content, response.headers["content-type"]) == (b"1,2\n", "text/csv")
    listed = fit(client.get(f"{ROOT}/environments/{environment['id']}/files/a/b/c.csv"), LISTING)
    assert listed == {"files": [file]}
    assert find(client, "environments", environment["id"], RESOURCE)["file_count"] == "1"


def test_a_file_is_replaced_only_on_purpose(client, clock):
    environment = make_environment(client, sources=[NOTES])
    path = "workspace/notes.md"
    assert "already exists" in refusal(upload(client, environment, path, b"x"), 409, "already_exists")
    clock.now += HOUR
    (file,) = fit(upload(client, environment, path, b"x", overwrite=True), "UploadEnvironmentFileResponse")["files"]
    assert file["created"] < file["modified"]
    assert download(client, environment, path).text == "x"
    for taken in ("workspace", "workspace/notes.md/below"):
        refusal(upload(client, environment, taken, b"x", overwrite=True), 409, "already_exists")


def test_folders_are_listed_one_by_one_or_all_the_way_down(client):
    files = {f"a/b/{i}.txt": b"x" for i in range(3)} | {"a/z.txt": b"x", "top.txt": b"x"}
    environment = make_environment(client)
    for path, data in files.items():
        upload(client, environment, path, data)
    assert list_paths(client, environment) == [["a", "top.txt"]]
    assert list_paths(client, environment, "a") == [["a/b", "a/z.txt"]]
    everything = ["a", "a/b", *files]
    assert sorted(chain(*list_paths(client, environment, recursive=True, page_size=2))) == sorted(everything)
    assert [len(page) for page in list_paths(client, environment, recursive=True, page_size=2)] == [2, 2, 2, 1]
    bare = client.get(f"{ROOT}/environments/{environment['id']}/files")
    assert [file["type"] for file in fit(bare, LISTING)["files"]] == ["directory", "file"]
    assert "is not found" in refusal(client.get(f"{ROOT}/environments/{environment['id']}/files/b"), 404, "not_found")


def test_long_names_have_their_place_in_a_list(client):
    environment = make_environment(client)
    paths = [f"{'long' * 40}/{'name' * 40}{i}.txt" for i in range(5)]
    for path in paths:
        upload(client, environment, path, b"x")
    pages = list_paths(client, environment, "long" * 40, page_size=2)
    assert sorted(chain(*pages)) == paths


def test_a_folder_comes_as_an_archive(client):
    environment = make_environment(client, sources=[NOTES])
    upload(client, environment, "workspace/big.bin", bytes(range(256)) * 4000)
    response = download(client, environment, "workspace")
    assert response.headers["content-type"] == "application/x-tar"
    with tarfile.open(fileobj=io.BytesIO(response.content), mode="r:") as tar:
        found = {entry.name: cast("IO[bytes]", tar.extractfile(entry)).read() for entry in tar}
    assert found == {"workspace/notes.md": b"Hello", "workspace/big.bin": bytes(range(256)) * 4000}


@pytest.mark.parametrize("mode", ["w", "w:gz"])
def test_an_archive_is_unpacked_in_place(client, mode):
    environment = make_environment(client)
    archive = pack({"./x/y.txt": b"abc", "z.txt": b""}, mode)
    answer = fit(upload(client, environment, "out", archive, extract=True), "UploadEnvironmentFileResponse")
    assert [file["path"] for file in answer["files"]] == ["out/x/y.txt", "out/z.txt"]
    assert download(client, environment, "out/x/y.txt").text == "abc"
    refusal(upload(client, environment, "out", archive, extract=True), 409, "already_exists")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"no archive at all", "no .tar or .tar.gz archive"),
        (pack({"a": b"x", "../x": b""}), "segments"),
        (pack({"a": b"x", "b": b"x" * 600}, "w")[:1700], "no .tar or .tar.gz archive"),
    ],
    ids=["text", "outside", "cut off"],
)
def test_a_bad_archive_leaves_nothing(client, data, message):
    environment = make_environment(client)
    before = client.app.state.kept.bytes
    assert message in refusal(upload(client, environment, "out", data, extract=True))
    assert client.app.state.kept.bytes == before
    assert list_paths(client, environment) == [[]]


def test_uploads_that_cannot_come_to_anything_are_refused_at_once(client):
    environment = make_environment(client)
    assert "segments" in refusal(upload(client, environment, "a/%2e%2e/b", b"x"))
    assert "needs a name" in refusal(upload(client, environment, "", b"x"))
    assert "is not found" in refusal(upload(client, {"id": "nowhere"}, "a", b"x"), 404, "not_found")
    bare = client.put(f"{ROOT}/environments/{environment['id']}/files/a", content=b"x")
    assert refusal(bare) == f"Files are uploaded to /upload{ROOT}/environments/{environment['id']}/files/a."


# --- interactions -----------------------------------------------------------------------------------------------------


def ask(client, **body):
    body = {"model": "gemini-3.8-flash", "input": "Hi", **body}
    return fit(client.post(f"{ROOT}/interactions", json=body), "Interaction")


def test_an_interaction_works_in_a_new_environment(client):
    assert "environment_id" not in ask(client)
    first = ask(client, environment="remote")["environment_id"]
    second = ask(client, environment={"type": "remote", "sources": [NOTES], "env": {"A": "b"}})["environment_id"]
    assert first != second
    assert find(client, "environments", first, RESOURCE)["file_count"] == "0"
    assert find(client, "environments", second, RESOURCE)["file_count"] == "1"


def test_an_interaction_goes_on_in_an_environment(client, clock):
    environment = make_environment(client)
    clock.advance(1)
    assert ask(client, environment=environment["id"])["environment_id"] == environment["id"]
    used = find(client, "environments", environment["id"], RESOURCE)
    assert used["last_accessed"] > environment["last_accessed"]
    given = {"type": "remote", "environment_id": environment["id"], "sources": [NOTES], "network": "disabled"}
    assert ask(client, environment=given)["environment_id"] == environment["id"]
    assert find(client, "environments", environment["id"], RESOURCE).items() >= {"network": "disabled"}.items()
    assert download(client, environment, "workspace/notes.md").text == "Hello"


def test_an_interaction_that_is_refused_makes_no_environment(client):
    body = {"model": "nobody", "input": "Hi", "environment": "remote"}
    assert client.post(f"{ROOT}/interactions", json=body).status_code == 404
    body = {"model": "gemini-3.8-flash", "input": "Hi", "environment": {"type": "remote", "sources": [{"target": "/"}]}}
    assert "environment.sources[0].target" in refusal(client.post(f"{ROOT}/interactions", json=body))
    assert walk(client, "environments", "environments", "ListEnvironmentsResponse") == [[]]
    body["environment"] = "nowhere"
    assert "is not found" in refusal(client.post(f"{ROOT}/interactions", json=body), 404, "not_found")
