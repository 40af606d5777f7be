"""Every way to upload, and every way to get it wrong. A slice is a multiple of 4 bytes here."""

from __future__ import annotations

import hashlib
import json

import anyio
import pytest
from starlette.requests import ClientDisconnect

from gemkit_emulator.resources import uploads


def start(client, metadata=None, *, size=None, mime_type="text/plain", version="v1beta"):
    headers = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
    if mime_type:
        headers["x-goog-upload-header-content-type"] = mime_type
    if size is not None:
        headers["x-goog-upload-header-content-length"] = str(size)
    return client.post(f"/upload/{version}/files", json=metadata or {}, headers=headers)


def send(client, url, command, content=b"", offset=0):
    headers = {"x-goog-upload-command": command, "x-goog-upload-offset": str(offset)}
    return client.post(url, content=content, headers=headers)


def received(response):
    return response.headers["x-goog-upload-status"], int(response.headers["x-goog-upload-size-received"])


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_in_slices(client, version):
    metadata = {
        "file": {"display_name": "A note", "name": "files/my-note", "mimeType": "text/x-python", "size_bytes": 10}
    }
    opened = start(client, metadata, size=10, version=version)
    url = opened.headers["x-goog-upload-url"]
    assert (opened.status_code, opened.content, opened.headers["content-type"]) == (
        200,
        b"",
        "text/plain; charset=utf-8",
    )
    assert opened.headers["x-goog-upload-status"] == "active"
    assert opened.headers["x-goog-upload-chunk-granularity"] == "4"
    assert url.startswith(f"http://emulator/upload/{version}/files?upload_id=")
    del client.headers["x-goog-api-key"]  # the address is enough
    assert received(send(client, url, "query")) == ("active", 0)
    assert received(send(client, url, "upload", b"0123")) == ("active", 4)
    assert received(send(client, url, "upload", b"4567", 4)) == ("active", 8)
    assert received(send(client, url, "query")) == ("active", 8)
    done = send(client, url, "upload, finalize", b"89", 8)
    assert received(done) == ("final", 10)
    file = done.json()["file"]
    assert (file["name"], file["displayName"], file["mimeType"]) == ("files/my-note", "A note", "text/plain")
    assert file["sizeBytes"] == "10"
    assert send(client, url, "query").json() == done.json()
    assert send(client, url, "upload, finalize", b"89", 8).json() == done.json()
    assert send(client, url, "cancel").status_code == 400


def test_finalize_alone(client):
    url = start(client).headers["x-goog-upload-url"]
    send(client, url, "upload", b"0123")
    done = send(client, url, "finalize")
    assert received(done) == ("final", 4)
    assert done.json()["file"]["sizeBytes"] == "4"


def test_cancel(client):
    url = start(client).headers["x-goog-upload-url"]
    send(client, url, "upload", b"0123")
    cancelled = send(client, url, "cancel")
    assert (cancelled.status_code, cancelled.headers["x-goog-upload-status"]) == (200, "cancelled")
    assert send(client, url, "query").headers["x-goog-upload-status"] == "cancelled"
    assert send(client, url, "upload, finalize", b"4567", 4).status_code == 400
    assert client.get("/v1/files").json() == {}


@pytest.mark.parametrize(
    ("command", "content", "offset"),
    [
        ("upload", b"4567", 0),
        ("upload", b"4567", 8),
        ("upload", b"4567", "x"),
        ("upload", b"4567", "-4"),
        ("upload", b"456", 4),
        ("upload", b"45678901", 4),
        ("upload, finalize", b"45", 4),
        ("finalize", b"", 4),
        ("frobnicate", b"", 4),
        ("", b"", 4),
        ("start", b"", 4),
    ],
)
def test_mistakes_leave_the_upload_as_it_was(client, command, content, offset):
    url = start(client, size=8).headers["x-goog-upload-url"]
    send(client, url, "upload", b"0123")
    refused = send(client, url, command, content, offset)
    assert refused.status_code == 400
    assert refused.json()["error"]["status"] == "INVALID_ARGUMENT"
    assert received(refused)[0] == "active"
    if command != "upload, finalize":
        assert received(send(client, url, "query")) == ("active", 4)
        assert send(client, url, "upload, finalize", b"4567", 4).status_code == 200


def test_unknown_upload(client):
    response = send(client, "/upload/v1beta/files?upload_id=nope&upload_protocol=resumable", "query")
    assert (response.status_code, response.headers["x-goog-upload-status"]) == (404, "final")


def test_bad_beginnings(client):
    headers = {"x-goog-upload-protocol": "resumable"}
    assert client.post("/upload/v1/files", json={}, headers=headers).status_code == 400
    assert start(client, {"file": {"nme": "x"}}).status_code == 400
    assert start(client, size=2**31 + 1).status_code == 400
    assert start(client, size="many").status_code == 400
    for name in ("note", "files/UPPER", "files/-a", "files/" + "a" * 41):
        assert start(client, {"file": {"name": name}}).status_code == 400
    assert start(client, {"file": {"name": "files/taken"}}).status_code == 200
    client.post("/v1beta/files", json={"file": {"name": "files/taken"}})
    assert start(client, {"file": {"name": "files/taken"}}).status_code == 409


def test_old_uploads_are_dropped(client, monkeypatch):
    monkeypatch.setattr(uploads, "_MAX_OPEN", 2)
    urls = [start(client).headers["x-goog-upload-url"] for _ in range(3)]
    assert [send(client, url, "query").status_code for url in urls] == [404, 200, 200]


def test_slice_that_breaks_off_is_kept_in_whole_grains(client):
    url = start(client).headers["x-goog-upload-url"]
    front = client.app.routes[-1].app
    pieces = [b"01", b"23456"]

    async def receive():
        if pieces:
            return {"type": "http.request", "body": pieces.pop(0), "more_body": True}
        return {"type": "http.disconnect"}

    sent = []

    async def send_nothing(message):
        sent.append(message)

    headers = [(b"x-goog-upload-command", b"upload, finalize"), (b"x-goog-upload-offset", b"0")]
    path, _, query = url.removeprefix("http://emulator").partition("?")
    scope = {"type": "http", "method": "POST", "path": path, "query_string": query.encode(), "headers": headers}
    scope |= {"scheme": "http", "server": ("emulator", 80), "root_path": ""}
    anyio.run(front, scope, receive, send_nothing)
    assert sent[0]["status"] == 499
    assert received(send(client, url, "query")) == ("active", 4)
    assert ClientDisconnect  # what starlette raises when it reads on
    assert send(client, url, "upload, finalize", b"4567", 4).json()["file"]["sizeBytes"] == "8"


def test_raw(client):
    headers = {"x-goog-upload-protocol": "raw", "content-type": "image/gif"}
    response = client.post("/upload/v1/files", content=b"GIF89a", headers=headers)
    assert response.headers["x-goog-upload-status"] == "final"
    assert response.json()["file"]["mimeType"] == "image/gif"


def test_large_files_keep_their_hash(client):
    content = bytes(range(256)) * 20_000
    file = client.post("/upload/v1/files?uploadType=media", content=content).json()["file"]
    assert file["sizeBytes"] == str(len(content))
    store = client.app.state.files
    assert store.get(file["name"][6:]).sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("newlines", [b"", b"\r\n", b"\r\n\r\n--edge"])
@pytest.mark.parametrize("subtype", ["related", "form-data"])
def test_multipart(client, newlines, subtype):
    content = b"caf\xc3\xa9" + newlines + b"!"
    body = (
        b"--edge\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
        + json.dumps({"file": {"displayName": "two parts"}}).encode()
        + b"\r\n--edge\r\nContent-Type: text/markdown\r\n\r\n"
        + content
        + b"\r\n--edge--\r\n"
    )
    headers = {"content-type": f'multipart/{subtype}; boundary="edge"', "x-goog-upload-protocol": "multipart"}
    response = client.post("/upload/v1beta/files", content=body, headers=headers)
    file = response.json()["file"]
    assert (file["displayName"], file["mimeType"], file["sizeBytes"]) == (
        "two parts",
        "text/markdown",
        str(len(content)),
    )


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/related", b"--edge"),
        ("multipart/related; boundary=edge", b""),
        ("multipart/related; boundary=edge", b"--edge\r\n\r\n{}\r\n--edge--"),
        ("multipart/related; boundary=edge", b"--edge\r\n\r\n{}\r\n--edge\r\nno blank line"),
        ("multipart/related; boundary=edge", b"--edge\r\n\r\n{}\r\n--edge\r\n\r\nno end"),
        ("multipart/related; boundary=edge", b"--edge\r\n\r\n{,}\r\n--edge\r\n\r\nx\r\n--edge--"),
    ],
)
def test_broken_multipart(client, content_type, body):
    response = client.post("/upload/v1beta/files", content=body, headers={"content-type": content_type})
    assert response.status_code == 400


@pytest.mark.parametrize("path", ["/v1beta/files", "/upload/v1beta/files"])
def test_metadata_alone(client, path):
    file = client.post(path, json={"file": {"displayName": "only a name", "mimeType": "text/plain"}}).json()["file"]
    assert (file["displayName"], file["mimeType"], file["sizeBytes"]) == ("only a name", "text/plain", "0")


def test_unknown_protocol(client):
    assert client.post("/upload/v1/files", headers={"x-goog-upload-protocol": "pigeon"}).status_code == 400
