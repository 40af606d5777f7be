"""Files: by name, down, into stores and into environments. Uploads as such are in test_uploads.py."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gemkit import errors, interactions
from gemkit._core import environment_files
from gemkit._core.flows import files
from gemkit._core.steps import ANSWER_LIMIT, Open, Pull, Received, Send, Source
from gemkit_raw.models import File, UploadToFileSearchStoreOperation, UploadToFileSearchStoreRequest

from .script import Played, answer, make_settings, play, refusal

HOST = "https://generativelanguage.googleapis.com"
URL = "https://upload.example.test/session?upload_id=1"
OPENED = answer(200, headers={"x-goog-upload-url": URL})


def end(body: Any) -> Received:
    return answer(200, body, {"x-goog-upload-status": "final"})


# Down -----------------------------------------------------------------------------------------------------------------

DOWNLOADS = {
    "file": (lambda: files.download_file(make_settings(), file="files/a"), "files/a:download?alt=media"),
    "File": (lambda: files.download_file(make_settings(), file=File(name="files/a")), "files/a:download?alt=media"),
    "media": (
        lambda: files.download_media(make_settings(), "fileSearchStores/s/media/m"),
        "fileSearchStores/s/media/m?alt=media",
    ),
    "environment": (
        lambda: environment_files.download_file(make_settings(), "environments/env", "a b/c"),
        "environments/env/files/a%20b/c?alt=media",
    ),
}


@pytest.fixture(params=DOWNLOADS.values(), ids=[*DOWNLOADS])
def down(request: pytest.FixtureRequest) -> tuple[Any, str]:
    """How to begin a download, and where it goes."""
    return request.param


def test_bytes_come_as_they_are_and_may_be_many(down: tuple[Any, str]) -> None:
    begin, path = down
    played = play(begin(), answer(200, b"\x00\xff"))
    [request] = played.requests
    assert played.steps == [Send(request, stream=False, limit=None)]
    assert (request.method, request.url, played.result) == ("GET", f"{HOST}/v1beta/{path}", b"\x00\xff")


@pytest.mark.parametrize("status", [300, 302, 307, 399])
@pytest.mark.parametrize(
    ("location", "url"),
    [("/else?a=b", f"{HOST}/else?a=b"), (f"{HOST}/else", f"{HOST}/else"), ("?x", None)],
)
def test_it_is_sent_on_once_within_the_host(down: tuple[Any, str], location: str, url: str | None, status: int) -> None:
    played = play(down[0](), answer(status, headers={"location": location}), answer(200, b"x"))
    first, second = played.requests
    assert second.url == (url or first.url.partition("?")[0] + "?x")
    assert (second.method, second.headers, second.timeout) == (first.method, first.headers, first.timeout)
    assert played.steps == [Send(first, stream=False, limit=None), Send(second, stream=False, limit=None)]
    assert played.result == b"x"


def test_but_not_twice(down: tuple[Any, str]) -> None:
    played = play(down[0](), *[answer(307, headers={"location": "/else"})] * 2)
    assert isinstance(played.error, errors.APIError)
    assert played.error.code == 307


def test_nor_to_another_host(down: tuple[Any, str]) -> None:
    played = play(down[0](), answer(302, headers={"location": "https://evil.test:8/x"}))
    assert isinstance(played.error, errors.ConfigurationError)
    assert str(played.error) == "The service sends us to another host: evil.test:8"


def test_nowhere_means_the_same_place_again(down: tuple[Any, str]) -> None:
    played = play(down[0](), answer(302), answer(200, b"x"))
    assert len({request.url for request in played.requests}) == 1


@pytest.mark.parametrize("name", ["files/a", "fileSearchStores/s", "fileSearchStores/../media/m", ""])
def test_media_have_a_full_name(name: str) -> None:
    with pytest.raises(ValueError, match="media"):
        next(files.download_media(make_settings(), name))


# By name --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("flow", "method", "body", "result"),
    [
        (files.get_file, "GET", {"name": "files/a"}, File(name="files/a")),
        (files.delete_file, "DELETE", {}, None),
    ],
)
@pytest.mark.parametrize("name", ["files/a", "a", f"{HOST}/v1beta/files/a", File(name="files/a")], ids=str)
def test_a_file_by_name(flow: Any, method: str, body: Any, result: Any, name: Any) -> None:
    played = play(flow(make_settings(), name=name), answer(200, body))
    assert [(request.method, request.url) for request in played.requests] == [(method, f"{HOST}/v1beta/files/a")]
    assert played.result == result


def test_a_list_of_files() -> None:
    played = play(
        files.list_files(make_settings(), page_size=3, limit=1), answer(200, {"files": [{"name": "files/a"}] * 3})
    )
    [page] = played.items
    assert list(page.items) == [File(name="files/a")]
    assert played.requests[0].url == f"{HOST}/v1beta/files?pageSize=3"


# Into a store ---------------------------------------------------------------------------------------------------------

MADE = {"name": "fileSearchStores/s/upload/operations/o", "done": False}


def store(*facts: Any, source: Source | None = None, **options: Any) -> Played:
    source = source or Source("cat.png", 3, b"\x89PN")
    flow = files.upload_to_store(
        make_settings(), file_search_store_name="fileSearchStores/s", file="dir/cat.png", **options
    )
    return play(flow, source, *(facts or (OPENED, b"\x89PN", end(MADE))))


def test_a_file_goes_into_a_store() -> None:
    reports: list[tuple[int, int | None]] = []
    played = store(progress=lambda *report: reports.append(report))
    start, last = played.requests
    assert played.steps == [
        Open("dir/cat.png"),
        Send(start, limit=ANSWER_LIMIT),
        Pull(8 * 1024 * 1024),
        Send(last, limit=ANSWER_LIMIT),
    ]
    assert (start.method, start.url) == ("POST", f"{HOST}/upload/v1beta/fileSearchStores/s:uploadToFileSearchStore")
    assert start.headers == {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Length": "3",
        "X-Goog-Upload-Header-Content-Type": "image/png",
        "X-Goog-Upload-File-Name": "cat.png",
        "Content-Type": "application/json",
    }
    assert json.loads(start.body) == {"displayName": "cat.png"}
    assert (last.url, last.body) == (URL, b"\x89PN")
    assert played.result == UploadToFileSearchStoreOperation.from_dict(MADE)
    assert reports == [(3, 3)]


@pytest.mark.parametrize(
    "config",
    [
        {"display_name": "D", "mime_type": "a/b"},
        {"displayName": "D", "mimeType": "a/b"},
        UploadToFileSearchStoreRequest(display_name="D", mime_type="a/b"),
    ],
    ids=["snake_case", "camelCase", "object"],
)
def test_options_of_an_upload_into_a_store(config: Any) -> None:
    start = store(config=config).requests[0]
    assert json.loads(start.body) == {"displayName": "D", "mimeType": "a/b"}
    assert start.headers["X-Goog-Upload-Header-Content-Type"] == "a/b"


def test_a_file_without_a_name_gets_none_in_the_store_either() -> None:
    assert json.loads(store(source=Source(None, 3, b"\x89PN")).requests[0].body) == {}


def test_an_option_that_a_store_does_not_have() -> None:
    played = store(OPENED, config={"displayname": "D"})
    assert played.steps == []
    assert isinstance(played.error, TypeError)
    assert str(played.error).startswith("config ")


def test_a_document_is_smaller_than_a_file() -> None:
    most = 100 * 1024**2
    assert len(store(OPENED, b"", source=Source("a", most, b"a")).requests) == 1
    played = store(OPENED, source=Source("a", most + 1, b"a"))
    assert played.requests == []
    assert isinstance(played.error, ValueError)
    assert str(played.error) == "The file has 104,857,601 bytes; the service takes at most 104,857,600."


def test_the_start_is_sent_again_and_its_refusal_is_an_api_error() -> None:
    assert store(refusal(503), OPENED, b"\x89PN", end(MADE)).waits == [0.25]
    assert isinstance(store(refusal(404)).error, errors.NotFoundError)


@pytest.mark.parametrize("largest", [files.uploads.LARGEST, files.uploads.LARGEST_DOCUMENT])
def test_a_file_may_be_of_the_largest_size_or_of_an_unknown_one(largest: int) -> None:
    for size in (largest, None):
        source = Source("a", size, b"a")
        assert play(files.open_source("a", largest), source).result == source


# Into an environment --------------------------------------------------------------------------------------------------


def test_a_file_goes_into_an_environment() -> None:
    made = {"files": [{"path": "data/a b.csv", "type": "file", "size_bytes": "3"}]}
    reports: list[tuple[int, int | None]] = []
    flow = environment_files.upload_file(
        make_settings(),
        "env",
        "data/a b.csv",
        file=b"a,b",
        mime_type="text/csv",
        extract=True,
        overwrite=False,
        progress=lambda *report: reports.append(report),
    )
    played = play(flow, Source("b.csv", 3, b"a,b"), OPENED, b"a,b", end(made))
    start, last = played.requests
    assert played.steps == [Open(b"a,b"), Send(start), Pull(8 * 1024 * 1024), Send(last)]
    assert start.url == f"{HOST}/upload/v1beta/environments/env/files/data/a%20b.csv?extract=true&overwrite=false"
    assert start.headers == {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Length": "3",
        "X-Goog-Upload-Header-Content-Type": "text/csv",
    }
    assert played.result == interactions.UploadEnvironmentFileResponse.from_dict(made)
    assert reports == [(3, 3)]


def test_what_is_not_said_is_not_sent_but_the_kind_is_found() -> None:
    flow = environment_files.upload_file(make_settings(), "env", "a", file="cat.png")
    start = play(flow, Source("cat.png", None, b"x"), OPENED, b"x", end({})).requests[0]
    assert start.url == f"{HOST}/upload/v1beta/environments/env/files/a"
    assert start.headers == {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Type": "image/png",
    }


def test_an_environment_takes_files_as_large_as_any() -> None:
    flow = environment_files.upload_file(make_settings(), "env", "a", file="a")
    played = play(flow, Source("a", 2 * 1024**3 + 1, b"a"))
    assert played.requests == []
    assert isinstance(played.error, ValueError)
