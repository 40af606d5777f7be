"""Files: by name, down, into stores and into environments. Uploads as such are in test_uploads.py."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from gemkit import errors, interactions
from gemkit._core import environment_files
from gemkit._core.flows import downloads, files
from gemkit._core.steps import ANSWER_LIMIT, Commit, Create, Open, Piece, Pull, Read, Received, Send, Source, Sum, Write
from gemkit_raw.models import (
    File,
    GeneratedFile,
    Media,
    UploadToFileSearchStoreOperation,
    UploadToFileSearchStoreRequest,
    VeoVideo,
    Video,
)

from .script import Played, answer, make_settings, perform, play, refusal

HOST = "https://generativelanguage.googleapis.com"
URL = "https://upload.example.test/session?upload_id=1"
OPENED = answer(200, headers={"x-goog-upload-url": URL})


def end(body: Any) -> Received:
    return answer(200, body, {"x-goog-upload-status": "final"})


# Down -----------------------------------------------------------------------------------------------------------------

DOWNLOADS = {
    "file": (
        lambda **how: downloads.download_file(make_settings(), file="files/a", **how),
        "files/a:download?alt=media",
    ),
    "File": (
        lambda **how: downloads.download_file(make_settings(), file=File(name="files/a"), **how),
        "files/a:download?alt=media",
    ),
    "media": (
        lambda **how: downloads.download_media(make_settings(), "fileSearchStores/s/media/m", **how),
        "fileSearchStores/s/media/m?alt=media",
    ),
    "stream": (
        lambda: downloads.stream_file(make_settings(), file="files/a"),
        "files/a:download?alt=media",
    ),
    "environment": (
        lambda: environment_files.download_file(make_settings(), "environments/env", "a b/c"),
        "environments/env/files/a%20b/c?alt=media",
    ),
}


class Store:
    """What a service has to give: its head, then its bytes, piece by piece."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]
        self.pieces: list[Any] = []
        self.written: list[Any] = []

    def __call__(self, step: Any) -> Any:
        match step:
            case Send():
                fact = self.answers.pop(0)
                if step.stream and not isinstance(fact, Exception) and fact.status < 300:
                    body = fact.body
                    self.pieces = [body] if isinstance(body, bytes) else [*body]
                    fact = fact._replace(body=b"")
                return fact
            case Read():
                return self.pieces.pop(0) if self.pieces else b""
            case Write() | Create() | Commit():
                self.written.append(step)
                return None
            case _:
                raise AssertionError(step)


def fetch(flow: Any, *answers: Any) -> Played:
    """A download; what a stream gives is put together."""
    played = perform(flow, Store(*answers))
    return played._replace(outcome=b"".join(played.items)) if played.items else played


def part(start: int, end: int, total: int, *pieces: Any, **headers: str) -> Any:
    """An answer with a part of the bytes."""
    said = {"content-range": f"bytes {start}-{end - 1}/{total}", **headers}
    return Received(206, said, pieces)  # type: ignore[arg-type]  # piece by piece


def whole(total: int, *pieces: Any, **headers: str) -> Any:
    """An answer with all of the bytes."""
    return Received(200, {"content-length": str(total), **headers}, pieces)  # type: ignore[arg-type]  # piece by piece


LOST = errors.APIConnectionError("lost")


@pytest.fixture(params=DOWNLOADS.values(), ids=[*DOWNLOADS])
def down(request: pytest.FixtureRequest) -> tuple[Any, str]:
    """How to begin a download, and where it goes."""
    return request.param


def test_bytes_come_as_they_are_and_may_be_many(down: tuple[Any, str]) -> None:
    begin, path = down
    played = fetch(begin(), answer(200, b"\x00\xff"))
    [request] = played.requests
    assert (request.method, request.url, played.result) == ("GET", f"{HOST}/v1beta/{path}", b"\x00\xff")
    [sent] = [step for step in played.steps if isinstance(step, Send)]
    assert sent.limit is None


@pytest.mark.parametrize("status", [300, 302, 307, 399])
@pytest.mark.parametrize(
    ("location", "url"),
    [("/else?a=b", f"{HOST}/else?a=b"), (f"{HOST}/else", f"{HOST}/else"), ("?x", None)],
)
def test_it_is_sent_on_once_within_the_host(down: tuple[Any, str], location: str, url: str | None, status: int) -> None:
    played = fetch(down[0](), answer(status, headers={"location": location}), answer(200, b"x"))
    first, second = played.requests
    assert second.url == (url or first.url.partition("?")[0] + "?x")
    assert (second.method, second.headers, second.timeout) == (first.method, first.headers, first.timeout)
    assert played.result == b"x"


def test_but_not_twice(down: tuple[Any, str]) -> None:
    played = fetch(down[0](), *[answer(307, headers={"location": "/else"})] * 2)
    assert isinstance(played.error, errors.APIError)
    assert played.error.code == 307


def test_nor_to_another_host(down: tuple[Any, str]) -> None:
    played = fetch(down[0](), answer(302, headers={"location": "https://evil.test:8/x"}))
    assert isinstance(played.error, errors.ConfigurationError)
    assert str(played.error) == "The service sends us to another host: evil.test:8"


def test_nowhere_means_the_same_place_again(down: tuple[Any, str]) -> None:
    played = fetch(down[0](), answer(302), answer(200, b"x"))
    assert len({request.url for request in played.requests}) == 1


RESUMED = {
    "by range": part(3, 6, 6, b"def"),
    "from the start": whole(6, b"ab", b"cdef"),
    "in pieces": part(3, 6, 6, b"d", b"ef"),
}


@pytest.mark.parametrize("again", RESUMED.values(), ids=RESUMED)
@pytest.mark.parametrize("end", [LOST, b""], ids=["lost", "cut"])
def test_a_download_goes_on_where_it_was_cut(again: Any, end: Any) -> None:
    played = fetch(DOWNLOADS["file"][0](), whole(6, b"abc", end, etag='"1"'), again)
    assert played.result == b"abcdef"
    first, second = (request.headers for request in played.requests)
    assert first == {"Accept-Encoding": "identity"}
    assert second == {"Accept-Encoding": "identity", "Range": "bytes=3-", "If-Range": '"1"'}
    assert played.waits == [0.25]


@pytest.mark.parametrize("tag", ["", 'W/"1"'])
def test_a_weak_tag_is_no_condition(tag: str) -> None:
    played = fetch(DOWNLOADS["file"][0](), whole(2, b"a", LOST, etag=tag), part(1, 2, 2, b"b"))
    assert played.result == b"ab"
    assert "If-Range" not in played.requests[1].headers


@pytest.mark.parametrize(
    "again",
    [
        part(2, 6, 6, b"cdef"),
        part(3, 7, 7, b"defg"),
        whole(7, b"abcdefg"),
        whole(6, b"ABCDEF", etag='"2"'),
    ],
    ids=["another place", "longer", "longer, all of it", "another tag"],
)
def test_what_has_changed_meanwhile_is_not_put_together(again: Any) -> None:
    played = fetch(DOWNLOADS["file"][0](), whole(6, b"abc", LOST, etag='"1"'), again)
    assert isinstance(played.error, errors.DecodingError)
    assert "has changed since the download began" in str(played.error)


@pytest.mark.parametrize("said", ["", "bytes */6", "bytes 3-5", "items 3-5/6", "bytes 3-5/x"])
def test_a_part_that_does_not_say_which_is_none(said: str) -> None:
    again = Received(206, {"content-range": said}, b"def")
    played = fetch(DOWNLOADS["file"][0](), whole(6, b"abc", LOST), again)
    assert isinstance(played.error, errors.DecodingError)


def test_a_size_that_is_not_known_is_not_needed() -> None:
    cut = Received(200, {}, (b"abc", LOST))  # type: ignore[arg-type]  # piece by piece
    again = Received(206, {"content-range": "bytes 3-5/*"}, b"def")
    reports: list[Any] = []
    played = fetch(DOWNLOADS["file"][0](progress=lambda *report: reports.append(report)), cut, again)
    assert (played.result, reports) == (b"abcdef", [(3, None), (6, None)])


def test_a_compressed_answer_has_no_size_that_could_be_checked() -> None:
    played = fetch(DOWNLOADS["file"][0](), whole(2, b"abcdef", **{"content-encoding": "gzip"}))
    assert played.result == b"abcdef"


def test_losses_of_a_download_are_counted_in_a_row() -> None:
    answers = [whole(9, b"a", LOST), *[part(at, 9, 9, b"x", LOST) for at in range(1, 8)], part(8, 9, 9, b"z")]
    assert fetch(DOWNLOADS["file"][0](), *answers).result == b"axxxxxxxz"
    played = fetch(DOWNLOADS["file"][0](), whole(9, b"a", LOST), *[part(1, 9, 9, LOST)] * 2)
    assert played.error is LOST
    assert played.waits == [0.25, 0.5]


def test_a_refusal_ends_it() -> None:
    played = fetch(DOWNLOADS["file"][0](), whole(9, b"a", LOST), refusal(403))
    assert isinstance(played.error, errors.PermissionDeniedError)


@pytest.mark.parametrize("data", [b"abcdef", b"abcdeF"])
@pytest.mark.parametrize("begin", [downloads.download_file, downloads.stream_file])
def test_the_checksum_is_that_of_the_file(begin: Any, data: bytes) -> None:
    made = File(name="files/a", sha256_hash=hashlib.sha256(b"abcdef").hexdigest().encode(), source="GENERATED")
    played = fetch(begin(make_settings(), file=made), whole(6, data[:3], LOST), whole(6, data))
    if data == b"abcdef":
        assert played.result == data
    else:
        assert isinstance(played.error, errors.DecodingError)
        assert "SHA-256" in str(played.error)


def test_what_goes_to_a_destination_goes_there_as_it_comes() -> None:
    store = Store(whole(4, b"ab", b"c", b"d"))
    reports: list[Any] = []
    played = perform(DOWNLOADS["file"][0](destination="a.bin", progress=lambda *report: reports.append(report)), store)
    assert played.result is None
    assert store.written == [Create("a.bin"), Write(b"ab"), Write(b"c"), Write(b"d"), Commit()]
    assert reports == [(2, 4), (3, 4), (4, 4)]


TARGETS: dict[str, Any] = {
    "uri": f"{HOST}/v1beta/files/a",
    "address": f"{HOST}/v1beta/files/a:download?alt=media",
    "download_uri": File(name="files/a", download_uri=f"{HOST}/v1beta/files/a:download?alt=media", source="GENERATED"),
    "generated file": GeneratedFile(name="generatedFiles/a"),
    "video": Video(uri=f"{HOST}/v1beta/files/a:download?alt=media"),
    "Veo's video": VeoVideo(uri=f"{HOST}/v1beta/files/a:download?alt=media"),
    "what holds one": Media(video=Video(uri=f"{HOST}/v1beta/files/a")),
}


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
@pytest.mark.parametrize("begin", [downloads.download_file, downloads.stream_file])
def test_what_can_be_downloaded(begin: Any, target: Any) -> None:
    played = fetch(begin(make_settings(), file=target), answer(200, b"x"))
    assert (played.result, played.requests[0].url) == (b"x", f"{HOST}/v1beta/files/a:download?alt=media")


def test_a_video_has_its_bytes_then() -> None:
    """As google-genai's users expect it."""
    video = Video(uri=f"{HOST}/v1beta/files/a")
    fetch(downloads.download_file(make_settings(), file=video), answer(200, b"x"))
    assert video.encoded_video == b"x"


@pytest.mark.parametrize("video", [Video(video=b"x"), VeoVideo(encoded_video=b"x"), Media(video=Video(video=b"x"))])
def test_a_video_that_has_its_bytes_is_not_asked_for(video: Any) -> None:
    assert fetch(downloads.download_file(make_settings(), file=video)).result == b"x"
    assert fetch(downloads.stream_file(make_settings(), file=video)).result == b"x"
    store = Store()
    assert perform(downloads.download_file(make_settings(), file=video, destination="a"), store).result is None
    assert store.written == [Create("a"), Write(b"x"), Commit()]


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (File(name="files/a", source="UPLOADED"), "files/a was uploaded"),
        (Video(), "neither bytes nor a uri"),
        (File(), "is named by"),
        ("files/../a", "not a file name"),
    ],
)
def test_what_cannot_be_downloaded_is_said_to_be_so_at_once(target: Any, words: str) -> None:
    for begin in (downloads.download_file, downloads.stream_file):
        played = play(begin(make_settings(), file=target))
        assert isinstance(played.error, ValueError | TypeError)
        assert words in str(played.error)


def test_an_option_that_a_download_does_not_have() -> None:
    played = play(downloads.download_file(make_settings(), file="a", config={"page_size": 1}))
    assert isinstance(played.error, TypeError)


@pytest.mark.parametrize("name", ["files/a", "fileSearchStores/s", "fileSearchStores/../media/m", ""])
def test_media_have_a_full_name(name: str) -> None:
    with pytest.raises(ValueError, match="media"):
        next(downloads.download_media(make_settings(), name))


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


# Again ----------------------------------------------------------------------------------------------------------------


def test_all_pages_are_looked_through_for_the_same_bytes() -> None:
    same = {"name": "files/a", "sha256Hash": hashlib.sha256(b"x").hexdigest(), "sizeBytes": "1", "state": "ACTIVE"}
    same["mimeType"] = "text/plain"
    unlike = [{**same, "state": "PROCESSING"}, {**same, "sizeBytes": "2"}, {**same, "mimeType": "a/b"}]
    pages = [answer(200, {"files": unlike, "nextPageToken": "t"}), answer(200, {"files": [same]})]
    source = Source("a.txt", 1, b"x", can_seek=True)
    played = play(
        files.upload_file(make_settings(), file="a.txt", reuse=True), source, hashlib.sha256(b"x").hexdigest(), *pages
    )
    assert played.result.name == "files/a"
    assert [step for step in played.steps if not isinstance(step, Send)] == [Open("a.txt"), Sum(1)]
    assert [request.url.partition("?")[2] for request in played.requests] == [
        "pageSize=100",
        "pageSize=100&pageToken=t",
    ]


def test_a_list_that_never_ends_is_left() -> None:
    page = answer(200, {"files": [], "nextPageToken": "t"}, {"date": "no date"})
    source = Source("a.txt", 1, b"x", can_seek=True)
    made = end({"file": {"name": "files/new"}})
    flow = files.upload_file(make_settings(), file="a.txt", reuse=True)
    assert play(flow, source, "sum", page, page, OPENED, made).result.name == "files/new"


def test_a_file_that_has_become_too_short_to_be_compared_has_changed() -> None:
    made = end({"file": {"name": "files/a", "sha256Hash": "0" * 64}})
    source = Source("a.txt", 1, b"x", can_seek=True)
    played = play(files.upload_file(make_settings(), file="a.txt"), source, OPENED, made, EOFError("only 0"))
    assert isinstance(played.error, errors.UploadFailedError)


# Into a store ---------------------------------------------------------------------------------------------------------

MADE = {"name": "fileSearchStores/s/upload/operations/o", "done": False}


def store(*facts: Any, source: Source | None = None, **options: Any) -> Played:
    source = source or Source("cat.png", 3, b"\x89PN")
    read = [Piece(fact, "") if isinstance(fact, bytes) else fact for fact in facts or (OPENED, b"\x89PN", end(MADE))]
    flow = files.upload_to_store(
        make_settings(), file_search_store_name="fileSearchStores/s", file="dir/cat.png", **options
    )
    return play(flow, source, *read)


def test_a_file_goes_into_a_store() -> None:
    reports: list[tuple[int, int | None]] = []
    played = store(progress=lambda *report: reports.append(report))
    start, last = played.requests
    assert played.steps == [
        Open("dir/cat.png"),
        Send(start, limit=ANSWER_LIMIT),
        Pull(8 * 1024 * 1024, 0),
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
    played = play(flow, Source("b.csv", 3, b"a,b"), OPENED, Piece(b"a,b", ""), end(made))
    start, last = played.requests
    assert played.steps == [Open(b"a,b"), Send(start), Pull(8 * 1024 * 1024, 0), Send(last)]
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
    start = play(flow, Source("cat.png", None, b"x"), OPENED, Piece(b"x", ""), end({})).requests[0]
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
