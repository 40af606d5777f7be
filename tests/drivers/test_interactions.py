"""Interactions and what belongs to them: the same blocking, under asyncio and under trio."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from gemkit import errors, interactions

from .wire import STALL, TONGUES, Body, Tongue, Wire, cancel_when_blocked, drain, event, finish, pull

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK = {"model": "gemini-x", "input": "hi"}
CREATED = {"event_type": "interaction.created", "interaction": {"id": "abc", "status": "in_progress"}, "event_id": "e0"}
DELTA = {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "a"}, "event_id": "e1"}
COMPLETED = {"event_type": "interaction.completed", "interaction": {"id": "abc", "status": "completed"}}
PIECES = [event(CREATED), event(DELTA)[:9], event(DELTA)[9:], event(COMPLETED), b"data: [DONE]\n\n"]
TYPES = [interactions.InteractionCreatedEvent, interactions.StepDelta, interactions.InteractionCompletedEvent]


def begin(client: Any, method: str, **options: Any) -> Any:
    """A stream of events, from one of the two methods that give one."""
    if method == "create":
        return client.interactions.create(**ASK, stream=True, **options)
    return client.interactions.get("abc", stream=True, **options)


METHODS = pytest.mark.parametrize("method", ["create", "get"])


@METHODS
def test_events_come_as_they_arrive(tongue: Tongue, method: str) -> None:
    body = Body(*PIECES)
    wire = Wire((200, body))

    async def main() -> None:
        stream = begin(tongue.client(wire), method)
        assert wire.requests == []
        while item := await pull(stream):
            body.log.append(f"got {item.event_type}")

    tongue.run(main())
    assert [line for line in body.log if line.startswith("got") or "e0" in line or "completed" in line] == [
        f"sent {PIECES[0]!r}", "got interaction.created", "got step.delta",
        f"sent {PIECES[3]!r}", "got interaction.completed",
    ]  # fmt: skip
    assert body.closed


def test_what_is_asked(tongue: Tongue) -> None:
    wire = Wire((200, Body(*PIECES)), (200, Body(*PIECES)), (200, {"id": "abc"}), (200, {"id": "abc"}))

    async def main() -> list[Any]:
        client = tongue.client(wire)
        await drain(begin(client, "create", store=True))
        await drain(begin(client, "get", last_event_id="e 1"))
        return [
            await finish(client.interactions.create(**ASK, stream=False)),
            await finish(client.interactions.get("interactions/abc", include_input=True)),
        ]

    assert [type(answer) for answer in tongue.run(main())] == [interactions.Interaction] * 2
    assert [(request.method, str(request.url).partition("/v1beta")[2]) for request in wire.requests] == [
        ("POST", "/interactions"),
        ("GET", "/interactions/abc?last_event_id=e+1&stream=true"),
        ("POST", "/interactions"),
        ("GET", "/interactions/abc?include_input=true"),
    ]
    assert json.loads(wire.requests[0].content) == {**ASK, "store": True, "stream": True}
    assert json.loads(wire.requests[2].content) == ASK


@METHODS
def test_the_loops_that_users_write(tongue: Tongue, method: str) -> None:
    wire = Wire(*((200, Body(*PIECES)) for _ in range(3)))
    client = tongue.client(wire)

    async def main() -> list[list[Any]]:
        if tongue.blocking:
            with begin(client, method) as stream:
                return [list(begin(client, method)), list(stream)]
        async with begin(client, method) as stream:
            return [
                [item async for item in begin(client, method)],
                [item async for item in await begin(client, method)],
                [item async for item in stream],
            ]

    for items in tongue.run(main()):
        assert [type(item) for item in items] == TYPES
        assert items[1].delta.text == "a"


@METHODS
@pytest.mark.parametrize("way", ["close", "context", "error"])
def test_a_stream_that_is_left_early_gives_its_connection_back(tongue: Tongue, method: str, way: str) -> None:
    body = Body(*PIECES)

    async def main() -> None:
        stream = begin(tongue.client(Wire((200, body))), method)
        if way == "close":
            await pull(stream)
            assert not body.closed
            await finish(stream.close())
        elif tongue.blocking:
            with stream:
                for _ in stream:
                    break
                if way == "error":
                    raise LookupError
        else:
            async with stream:
                async for _ in stream:
                    break
                if way == "error":
                    raise LookupError
        assert body.closed
        assert await pull(stream) is None

    if way == "error":
        with pytest.raises(LookupError):
            tongue.run(main())
    else:
        tongue.run(main())
    assert body.closed
    assert len(body.log) == 1


def test_a_stream_that_is_dropped_gives_its_connection_back() -> None:
    body = Body(*PIECES)
    for _ in begin(TONGUES["blocking"].client(Wire((200, body))), "create"):
        break
    assert body.closed


def test_a_stream_that_is_cancelled_gives_its_connection_back(async_tongue: Tongue) -> None:
    body = Body(PIECES[0], STALL)

    async def main() -> None:
        stream = begin(async_tongue.client(Wire((200, body))), "create")

        async def work() -> None:
            await drain(stream)

        assert await cancel_when_blocked(async_tongue, work)
        assert body.closed

    async_tongue.run(main())


@METHODS
@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        pytest.param([], errors.StreamInterruptedError, id="end"),
        pytest.param([event(DELTA)[:20]], errors.StreamInterruptedError, id="half an event"),
        pytest.param([httpx.ReadError("cut")], errors.StreamInterruptedError, id="cut"),
        pytest.param([httpx.ReadTimeout("silence")], errors.StreamInterruptedError, id="silence"),
        pytest.param(
            [event({"event_type": "error", "error": {"code": "not_found"}})], errors.NotFoundError, id="error event"
        ),
    ],
)
def test_a_stream_that_fails_says_how_to_go_on_and_is_closed(
    tongue: Tongue, method: str, tail: list[Any], expected: type[Exception]
) -> None:
    body = Body(event(CREATED), *tail)
    wire = Wire((200, body))

    async def main() -> None:
        stream = begin(tongue.client(wire, max_retries=2), method)
        assert (await pull(stream)).interaction.id == "abc"
        with pytest.raises(expected) as caught:
            await pull(stream)
        hints = [note.partition("client.")[2] for note in getattr(caught.value, "__notes__", [])]
        after = ["interactions.get('abc', stream=True, last_event_id='e0')"]
        assert hints == (after if expected is errors.StreamInterruptedError else [])
        assert await pull(stream) is None

    tongue.run(main())
    assert body.closed
    assert len(wire.requests) == 1


@METHODS
def test_a_stream_that_is_refused_is_an_error_at_once(tongue: Tongue, method: str) -> None:
    wire = Wire((429, {"error": {"code": "too_many_requests", "message": "slow down"}}))
    with pytest.raises(errors.RateLimitError, match="429 too_many_requests: slow down"):
        tongue.run(drain(begin(tongue.client(wire), method)))


def test_an_argument_that_there_is_not_is_refused_before_anything_is_sent(tongue: Tongue) -> None:
    wire = Wire((200, {}))
    client = tongue.client(wire)

    async def main() -> None:
        with pytest.raises(TypeError, match=r"interactions\.create.* 'inputs'"):
            await finish(client.interactions.create(inputs="hi"))
        with pytest.raises(TypeError, match="'agent' or 'model', not both"):
            await drain(client.interactions.create(**ASK, agent="a", stream=True))

    tongue.run(main())
    assert wire.requests == []


def test_a_deleted_interaction_leaves_nothing(tongue: Tongue) -> None:
    wire = Wire((200, {}), (200, b""), (204, b""))

    async def main() -> list[Any]:
        return [await finish(tongue.client(wire).interactions.delete("abc")) for _ in range(3)]

    assert tongue.run(main()) == [interactions.Empty()] * 3
    assert {(request.method, request.url.path) for request in wire.requests} == {("DELETE", "/v1beta/interactions/abc")}


# Lists ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filters", "query"),
    [
        ({"gender": ["a", "b"]}, "gender=a&gender=b"),
        ({"gender": ("a b", "ü&")}, "gender=a+b&gender=%C3%BC%26"),
        ({"gender": []}, ""),
        ({"gender": ["a"], "type_": ["prompted"], "page_size": 5}, "gender=a&page_size=5&type=prompted"),
    ],
    ids=["two", "tuple", "none", "several"],
)
def test_a_filter_may_have_several_values(tongue: Tongue, filters: dict[str, Any], query: str) -> None:
    wire = Wire((200, {"voices": [{"id": "v", "type": "prompted"}]}))
    [voice] = tongue.run(drain(tongue.client(wire).voices.list(**filters).pages()))[0].items
    assert type(voice) is interactions.VoiceOutput
    assert wire.requests[0].url.query.decode() == query


@pytest.mark.parametrize(("value", "query"), [(True, "true"), (False, "false")])
def test_yes_and_no_are_written_as_json_has_them(tongue: Tongue, value: bool, query: str) -> None:
    wire = Wire((200, {"files": []}))
    tongue.run(drain(tongue.client(wire).environments.files.list("env", "a", recursive=value).pages()))
    assert wire.requests[0].url.query.decode() == f"recursive={query}"


PAGES = [
    (200, {"voices": [{"id": "a"}, {"id": "b"}], "next_page_token": "t"}),
    (200, {"voices": [{"id": "c"}, {"id": "d"}], "next_page_token": "u"}),
]


@pytest.mark.parametrize(("limit", "ids", "requests"), [(1, "a", 1), (2, "ab", 1), (3, "abc", 2), (4, "abcd", 2)])
def test_a_list_ends_at_its_limit_each_time(tongue: Tongue, limit: int, ids: str, requests: int) -> None:
    wire = Wire(*PAGES[:requests], *PAGES[:requests], AssertionError("it asks for more"))
    pager = tongue.client(wire).voices.list(limit=limit)

    async def gather() -> str:
        if tongue.blocking:
            return "".join(voice.id for voice in pager)
        return "".join([voice.id async for voice in await pager])

    async def main() -> list[str]:
        return [await gather(), await gather()]

    assert tongue.run(main()) == [ids, ids]
    assert len(wire.requests) == 2 * requests


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_that_is_none_is_refused(tongue: Tongue, limit: int) -> None:
    wire = Wire(*PAGES)
    client = tongue.client(wire)
    for pager in (client.voices.list(limit=limit), client.models.list(limit=limit), client.caches.list(limit=limit)):
        with pytest.raises(ValueError, match="limit is a number from 1 on"):
            tongue.run(drain(pager.pages()))
    assert wire.requests == []


# Files of environments ------------------------------------------------------------------------------------------------


def paths(wire: Wire) -> list[str]:
    """What was asked for, as it went over the wire."""
    return [request.url.raw_path.decode() for request in wire.requests]


FILES = "/v1beta/environments/env/files"


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("results/plot.png", f"{FILES}/results/plot.png"),
        ("a b/c+d&e=f?#%20.txt", f"{FILES}/a%20b/c%2Bd%26e%3Df%3F%23%2520.txt"),
        ("größe/表.csv", f"{FILES}/gr%C3%B6%C3%9Fe/%E8%A1%A8.csv"),
        ("..a/.b/c..", f"{FILES}/..a/.b/c.."),
        ("/a//b/", f"{FILES}/a/b"),
        ("", FILES),
        ("/", FILES),
    ],
    ids=["plain", "signs", "not ASCII", "dots", "slashes", "root", "root as a slash"],
)
def test_files_of_an_environment_are_found_by_path(tongue: Tongue, path: str, sent: str) -> None:
    wire = Wire((200, {"files": [{"path": "x", "type": "file", "size_bytes": "9007199254740993"}]}), (200, b"\x00\xff"))

    async def main() -> Any:
        files = tongue.client(wire).environments.files
        return await drain(files.list("env", path).pages()), await finish(files.download("environments/env", path))

    [page], content = tongue.run(main())
    [file] = page.items
    assert type(file) is interactions.EnvironmentFile
    assert file.size_bytes == 9007199254740993
    assert content == b"\x00\xff"
    assert paths(wire) == [sent, f"{sent}?alt=media"]


@pytest.mark.parametrize("path", ["..", "../x", "a/../../x", "./a", "a/.", "a\nb", "a\x00"], ids=repr)
def test_a_path_that_leads_elsewhere_is_refused_before_anything_is_sent(tongue: Tongue, path: str) -> None:
    wire = Wire((200, {}))
    files = tongue.client(wire).environments.files

    async def main() -> None:
        for attempt in (
            lambda: drain(files.list("env", path).pages()),
            lambda: finish(files.download("env", path)),
            lambda: finish(files.upload("env", path, file=b"x")),
        ):
            with pytest.raises(ValueError, match="is no path of a file"):
                await attempt()

    tongue.run(main())
    assert wire.requests == []


@pytest.mark.parametrize("name", ["../x", "agents/env", "env/files", "env?x", "", "environments/"], ids=repr)
def test_nor_is_the_name_of_the_environment_one(tongue: Tongue, name: str) -> None:
    wire = Wire((200, {}))
    with pytest.raises(ValueError, match="environments/my-environment"):
        tongue.run(finish(tongue.client(wire).environments.files.download(name, "a")))
    assert wire.requests == []


def test_a_download_is_sent_on_within_the_host_only(tongue: Tongue) -> None:
    async def main() -> bytes:
        client = tongue.client(Wire((302, {"location": "https://evil.test/"}, b""), (200, b"evil")))
        with pytest.raises(errors.ConfigurationError, match=r"evil\.test"):
            await finish(client.environments.files.download("env", "a"))
        client = tongue.client(Wire((302, {"location": "/elsewhere"}, b""), (200, b"x")))
        return await finish(client.environments.files.download("env", "a"))

    assert tongue.run(main()) == b"x"


def test_a_file_that_there_is_not_cannot_be_had(tongue: Tongue) -> None:
    wire = Wire((404, {"error": {"code": "not_found", "message": "no such file"}}))
    with pytest.raises(errors.NotFoundError, match="404 not_found: no such file"):
        tongue.run(finish(tongue.client(wire).environments.files.download("env", "a")))


OPENED = (200, {"x-goog-upload-url": "https://api.example.test/session", "x-goog-upload-status": "active"}, b"")
MADE = {"files": [{"path": "data/a b.csv", "type": "file", "size_bytes": "40"}]}
FINAL = (200, {"x-goog-upload-status": "final"}, MADE)


def test_a_file_goes_up_in_the_requests_of_the_resumable_protocol(
    tongue: Tongue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gemkit._core.uploads.SLICE", 16)
    monkeypatch.setattr("gemkit._core.uploads.LONGEST_SLICE", 16)
    active = (200, {"x-goog-upload-status": "active"}, b"")
    wire = Wire(OPENED, active, active, FINAL)
    progress: list[tuple[int, int | None]] = []
    data = bytes(range(40))

    made: Any = tongue.run(
        finish(
            tongue.client(wire).environments.files.upload(
                "env", "data/a b.csv", file=data, overwrite=True, extract=False,
                mime_type="text/csv", progress=lambda *done: progress.append(done),
            )
        )
    )  # fmt: skip
    assert type(made) is interactions.UploadEnvironmentFileResponse
    [file] = list(made.files or ())
    assert (file.path, file.size_bytes) == ("data/a b.csv", 40)
    start, *slices = wire.requests
    assert (start.method, start.content) == ("PUT", b"")
    assert paths(wire)[0] == "/upload/v1beta/environments/env/files/data/a%20b.csv?extract=false&overwrite=true"
    headers = {name: value for name, value in start.headers.items() if name.startswith("x-goog-upload")}
    assert headers == {
        "x-goog-upload-protocol": "resumable",
        "x-goog-upload-command": "start",
        "x-goog-upload-header-content-length": "40",
        "x-goog-upload-header-content-type": "text/csv",
    }
    assert {(request.method, request.url.path) for request in slices} == {("POST", "/session")}
    assert [
        (request.headers["x-goog-upload-command"], request.headers["x-goog-upload-offset"], request.content)
        for request in slices
    ] == [
        ("upload", "0", data[:16]),
        ("upload", "16", data[16:32]),
        ("upload, finalize", "32", data[32:]),
    ]
    assert progress == [(16, 40), (32, 40), (40, 40)]


def test_the_kind_of_a_file_is_told_from_its_bytes_or_its_name(tongue: Tongue, tmp_path: Any) -> None:
    path = tmp_path / "größe.json"
    path.write_text("{}")
    wire = Wire(OPENED, FINAL, OPENED, FINAL)

    async def main() -> None:
        files = tongue.client(wire).environments.files
        await finish(files.upload("env", "a", file=path))
        await finish(files.upload("env", "a", file=b"\x89PNG\r\n\x1a\n" + bytes(8)))

    tongue.run(main())
    kinds = [request.headers["x-goog-upload-header-content-type"] for request in wire.requests[::2]]
    assert kinds == ["application/json", "image/png"]
    assert "x-goog-upload-file-name" not in wire.requests[0].headers
    assert paths(wire)[0] == "/upload/v1beta/environments/env/files/a"


def test_a_file_that_is_there_already_is_a_conflict(tongue: Tongue) -> None:
    wire = Wire((409, {"error": {"code": "already_exists", "message": "there is one"}}))
    with pytest.raises(errors.ConflictError, match="409 already_exists: there is one"):
        tongue.run(finish(tongue.client(wire).environments.files.upload("env", "a", file=b"x")))
    assert len(wire.requests) == 1


@pytest.mark.parametrize(("answer", "count"), [({"files": []}, 0), ({"files": [{}, {}]}, 2), ({}, None)])
def test_the_service_may_describe_any_number_of_files(tongue: Tongue, answer: Any, count: int | None) -> None:
    wire = Wire(OPENED, (200, {"x-goog-upload-status": "final"}, answer))
    made = tongue.run(finish(tongue.client(wire).environments.files.upload("env", "a", file=b"x", extract=True)))
    assert made.to_dict() == answer
    assert (None if made.files is None else len(made.files)) == count


def test_an_upload_whose_end_cannot_be_read_is_complete_all_the_same(tongue: Tongue) -> None:
    wire = Wire(OPENED, (200, {"x-goog-upload-status": "final"}, b"<html>"))
    with pytest.raises(errors.DecodingError) as caught:
        tongue.run(finish(tongue.client(wire).environments.files.upload("env", "a", file=b"x")))
    assert caught.value.__notes__ == ["The upload itself is complete: files.list() shows the file."]


def test_a_file_that_is_too_large_is_refused_before_anything_is_sent(
    tongue: Tongue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gemkit._core.environment_files.LARGEST", 3)
    wire = Wire((200, {}))
    with pytest.raises(ValueError, match="4 bytes; the service takes at most 3"):
        tongue.run(finish(tongue.client(wire).environments.files.upload("env", "a", file=b"abcd")))
    assert wire.requests == []
