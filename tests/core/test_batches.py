"""Batches: how they go to the service, how they are waited for, and how their results come back."""

from __future__ import annotations

import copy
import json
import pickle
from collections import Counter
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit import errors, types
from gemkit._core.batch_results import Ledger, in_order, read_result
from gemkit._core.flows import batches
from gemkit._core.settings import Settings
from gemkit._core.steps import Emit, Flow, Read, Spool, Track
from gemkit.types.batches import BatchJob, BatchResult, CompletionStats, JobState
from gemkit_raw import models

from .script import Played, answer, make_settings, perform, play, refusal

MODEL = "gemini-2.5-flash"
NAME = "batches/abc"
KIND = "type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatch"
EMBEDDING_KIND = KIND.replace("GenerateContentBatch", "EmbedContentBatch")
OUTPUT = KIND + "Output"


def say(text: str) -> dict[str, Any]:
    return {"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": "STOP"}]}


def row(key: str | None, text: str = "hi", **fields: Any) -> dict[str, Any]:
    tag = {} if key is None else {"metadata": {"key": key}}
    return (fields or {"response": say(text)}) | tag


def job(
    state: str = "SUCCEEDED",
    rows: list[Any] | None = None,
    *,
    file: str | None = None,
    count: int | None = None,
    kind: str = KIND,
    **more: Any,
) -> dict[str, Any]:
    """A batch as the service tells of it."""
    metadata: dict[str, Any] = {
        "@type": kind,
        "name": NAME,
        "model": f"models/{MODEL}",
        "state": f"BATCH_STATE_{state}",
    }
    if count is not None:
        metadata["batchStats"] = {"requestCount": str(count), "successfulRequestCount": str(count)}
    if rows is not None:
        metadata["output"] = {"inlinedResponses": {"inlinedResponses": rows}}
    if file is not None:
        metadata["output"] = {"responsesFile": file}
    metadata |= more.pop("metadata", {})
    done = {"done": True} if state not in ("PENDING", "RUNNING") else {}
    return {"name": NAME, "metadata": metadata, **done, **more}


FAILED = job("FAILED", error={"code": 8, "message": "no quota"})


# As google-genai shows them -------------------------------------------------------------------------------------------


def test_a_batch_has_what_google_genai_shows() -> None:
    shown = BatchJob.from_dict(
        job(
            rows=[row("a")],
            count=3,
            metadata={
                "displayName": "mine",
                "createTime": "2026-11-22T10:00:00.123456789Z",
                "updateTime": "2026-11-22T10:00:01Z",
                "endTime": "2026-11-22T10:00:02Z",
                "batchStats": {"requestCount": "5", "successfulRequestCount": "1", "failedRequestCount": "2"},
            },
        )
    )
    assert (shown.name, shown.display_name, shown.model, shown.done) == (NAME, "mine", f"models/{MODEL}", True)
    assert shown.state is JobState.JOB_STATE_SUCCEEDED
    assert shown.state == "JOB_STATE_SUCCEEDED"
    assert shown.state.value == shown.state.name == "JOB_STATE_SUCCEEDED"
    assert shown.state in {"JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED"}
    assert shown.create_time
    assert shown.update_time
    assert shown.end_time
    assert shown.create_time < shown.update_time < shown.end_time
    assert shown.completion_stats == CompletionStats(successful_count=1, failed_count=2, incomplete_count=2)
    assert shown.dest
    assert shown.dest.inlined_responses
    assert shown.dest.file_name is None
    assert shown.dest.inlined_responses[0].response
    assert shown.dest.inlined_responses[0].response.text == "hi"
    assert shown.dest.inlined_responses[0].error is None
    assert shown.dest.inlined_embed_content_responses is None
    assert shown.src is None
    assert shown.error is None
    assert isinstance(shown.batch, models.GenerateContentBatch)
    assert isinstance(shown, types.Operation)


def test_a_batch_is_kept_as_it_came() -> None:
    wire = job("RUNNING", metadata={"aFieldOfTomorrow": {"x": None}}, anotherOne=1)
    shown = BatchJob.from_dict(wire)
    assert shown.state == JobState.JOB_STATE_RUNNING
    for twin in (shown, copy.copy(shown), copy.deepcopy(shown), pickle.loads(pickle.dumps(shown)), evolve(shown)):
        assert twin.to_dict() == wire
        assert twin == shown


def test_what_the_service_does_not_say_is_none() -> None:
    for shown in (BatchJob(name=NAME), BatchJob.from_dict({"name": NAME, "metadata": "?", "response": "?"})):
        assert (shown.state, shown.model, shown.dest, shown.src, shown.completion_stats) == (None,) * 5
        assert not shown.has_ended
    assert BatchJob.from_dict(job("BRAND_NEW")).state == "JOB_STATE_BRAND_NEW"


def test_a_file_is_named() -> None:
    shown = BatchJob.from_dict(job(file="files/batch-abc", metadata={"inputConfig": {"fileName": "files/in"}}))
    assert shown.dest == types.BatchJobDestination(file_name="files/batch-abc")
    assert shown.src == {"file_name": "files/in"}
    assert BatchJob.from_dict(job("PENDING", metadata={"inputConfig": {}})).src is None


@pytest.mark.parametrize("bare", [True, False])
@pytest.mark.parametrize(
    ("kind", "name", "found"),
    [(KIND, "inlined_responses", row("a")), (EMBEDDING_KIND, "inlined_embed_content_responses", {"response": {"embedding": {"values": [1.0]}}})],
)  # fmt: skip
def test_results_are_found_in_the_response_too(kind: str, name: str, found: Any, bare: bool) -> None:
    output = {"inlinedResponses": {"inlinedResponses": [found]}}
    shown = BatchJob.from_dict(job(kind=kind, response={"@type": OUTPUT, **(output if bare else {"output": output})}))
    assert shown.is_of_embeddings == (kind == EMBEDDING_KIND)
    assert [item.to_dict() for item in getattr(shown.dest, name)] == [found]


@pytest.mark.parametrize(
    ("wire", "ended", "succeeded"),
    [
        (job("PENDING"), False, False),
        (job("RUNNING"), False, False),
        (job("SUCCEEDED"), True, True),
        (job("PARTIALLY_SUCCEEDED") | {"done": None}, True, True),
        (job("SUCCEEDED") | {"done": None}, True, True),
        (job("FAILED"), True, False),
        (job("CANCELLED"), True, False),
        (job("EXPIRED") | {"done": None}, True, False),
        (job("SUCCEEDED", error={"code": 13}), True, False),
        ({"name": NAME, "error": {"code": 13}}, True, False),
        ({"name": NAME, "done": True}, True, True),
    ],
)
def test_it_is_known_whether_a_batch_has_ended(wire: Any, ended: bool, succeeded: bool) -> None:
    shown = BatchJob.from_dict({name: value for name, value in wire.items() if value is not None})
    assert (shown.has_ended, shown.has_succeeded) == (ended, succeeded)


# Making ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "model", "path"),
    [
        (batches.create, MODEL, f"/models/{MODEL}:batchGenerateContent"),
        (batches.create, "tunedModels/x", "/tunedModels/x:batchGenerateContent"),
        (batches.create_embeddings, MODEL, f"/models/{MODEL}:asyncBatchEmbedContent"),
        (batches.create_embeddings, "tunedModels/x", "/tunedModels/x:asyncBatchEmbedContent"),
    ],
)
def test_each_model_has_its_endpoint(make: Any, model: str, path: str) -> None:
    played = play(make(make_settings(), model=model, src="files/abc"), answer(body=job("PENDING")))
    assert played.result == BatchJob.from_dict(job("PENDING"))
    assert played.requests[0].url.endswith(f"/v1beta{path}")
    assert not played.requests[0].repeatable


def test_a_dynamic_endpoint_takes_no_batch() -> None:
    with pytest.raises(ValueError, match="a batch is for a model"):
        _ = play(batches.create(make_settings(), model="dynamic/x", src=["a"])).result


@pytest.mark.parametrize(
    ("config", "options"),
    [
        ({"display_name": "mine", "priority": 3}, {}),
        (types.CreateBatchJobConfig(display_name="mine", priority=3), {}),
        (None, {"display_name": "mine", "priority": 3}),
        ({"displayName": "x"}, {"display_name": "mine", "priority": 3}),
    ],
)
def test_a_batch_has_a_name_and_a_priority(config: Any, options: Any) -> None:
    for make in (batches.create, batches.create_embeddings):
        played = play(make(make_settings(), model=MODEL, src="files/a", config=config, **options), answer(body=job()))
        batch = json.loads(played.requests[0].body)["batch"]
        assert batch == {"displayName": "mine", "priority": "3", "inputConfig": {"fileName": "files/a"}}


def test_a_config_has_nothing_else() -> None:
    for config, text in (
        ({"dest": "gs://a"}, "config has no 'dest'"),
        ({"model": "x"}, "has no 'model'; it takes 'display"),
    ):
        with pytest.raises(TypeError, match=text):
            _ = play(batches.create(make_settings(), model=MODEL, src=["a"], config=config)).result


class Uploads:
    """What would be uploaded."""

    def __init__(self) -> None:
        self.data = b""
        self.spools = 0
        self.config: Any = None

    def upload_file(self, settings: Settings, *, file: Any, config: Any) -> Flow[types.File]:
        assert file == "the spool"
        self.config = config
        return types.File(name="files/up")
        yield

    def react(self, step: Any) -> Any:
        if isinstance(step, Spool):
            self.data += step.data
            self.spools += 1
            return "the spool"
        return answer(body=job("PENDING"))


@pytest.fixture
def uploads(monkeypatch: pytest.MonkeyPatch) -> Uploads:
    made = Uploads()
    monkeypatch.setattr(batches.files, "upload_file", made.upload_file)
    return made


def create(uploads: Uploads, src: Any, limit: int, **options: Any) -> Played:
    return perform(batches.create(make_settings(inline_limit=limit), model=MODEL, src=src, **options), uploads.react)


LINE = len(b'{"request":{"contents":[{"parts":[{"text":"a"}],"role":"user"}]},"metadata":{"key":"request-1"}},')


@pytest.mark.parametrize(("limit", "inline"), [(3 * LINE, True), (3 * LINE - 1, False)])
def test_what_is_too_much_for_a_list_goes_as_a_file(uploads: Uploads, limit: int, inline: bool) -> None:
    played = create(uploads, ["a", "b", "c"], limit, display_name="mine")
    assert played.result.name == NAME
    config = json.loads(played.requests[0].body)["batch"]["inputConfig"]
    if inline:
        assert len(config["requests"]["requests"]) == 3
        assert not uploads.spools
        return
    assert config == {"fileName": "files/up"}
    assert uploads.config == {"mime_type": "application/jsonl", "display_name": "mine"}
    lines = [json.loads(line) for line in uploads.data.splitlines()]
    assert [line["key"] for line in lines] == ["request-1", "request-2", "request-3"]
    assert [line["request"]["contents"][0]["parts"][0]["text"] for line in lines] == ["a", "b", "c"]


def test_a_file_grows_block_by_block(uploads: Uploads, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "BLOCK", 3 * LINE)
    _ = create(uploads, (str(i % 10) for i in range(20)), LINE).result
    assert [json.loads(line)["key"] for line in uploads.data.splitlines()] == [f"request-{i + 1}" for i in range(20)]
    assert 5 <= uploads.spools <= 8
    assert uploads.config["display_name"] == "requests of a batch"


def test_others_have_their_turn_while_many_rows_are_read() -> None:
    played = play(batches.create(make_settings(), model=MODEL, src=["a"] * 250), answer(body=job("PENDING")))
    assert played.result.name == NAME
    assert played.waits == [0, 0]


@pytest.mark.parametrize("odd", [0, 3])
def test_metadata_that_a_file_cant_have_is_not_lost_silently(uploads: Uploads, odd: int) -> None:
    src = [{"contents": "a", "metadata": {"page": str(i)} if i == odd else {"key": f"k{i}"}} for i in range(4)]
    with pytest.raises(
        ValueError, match=rf"src\[{odd}\]: metadata other than a key can only be sent in a list, of at most 200 bytes"
    ):
        _ = create(uploads, src, 200).result


# Looking --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["abc", NAME, BatchJob(name=NAME), models.Operation(name=NAME)])
def test_a_batch_goes_by_its_name(name: Any) -> None:
    settings = make_settings()
    for flow, method, path in (
        (batches.get, "GET", ""),
        (batches.cancel, "POST", ":cancel"),
        (batches.delete, "DELETE", ""),
    ):
        played = play(flow(settings, name), answer(body=job("RUNNING") if flow is batches.get else {}))
        assert isinstance(played.result, BatchJob | None)
        assert (played.requests[0].method, played.requests[0].url) == (method, f"{settings.url}/{NAME}{path}")
        with pytest.raises(TypeError, match="config has no 'x'"):
            _ = play(flow(settings, name, config={"x": 1})).result


@pytest.mark.parametrize(
    ("error", "name"),
    [(ValueError, "files/abc"), (ValueError, "batches/"), (ValueError, "a b"), (TypeError, 3), (TypeError, BatchJob())],
)
def test_what_is_no_name_of_a_batch_is_refused(error: Any, name: Any) -> None:
    with pytest.raises(error, match="a batch"):
        _ = play(batches.get(make_settings(), name)).result


@pytest.mark.parametrize(
    "config", [{"page_size": 2, "page_token": "t", "filter": "f"}, {"pageSize": 2, "pageToken": "t", "filter": "f"}]
)
def test_a_list_has_batches(config: Any) -> None:
    page = answer(body={"operations": [job("RUNNING"), job()], "nextPageToken": "next"})
    last = answer(body={})
    played = play(batches.list_(make_settings(), config=config), page, last)
    assert [[type(item) for item in page.items] for page in played.items] == [[BatchJob, BatchJob], []]
    assert [request.url.partition("?")[2] for request in played.requests] == [
        "filter=f&pageSize=2&pageToken=t",
        "filter=f&pageSize=2&pageToken=next",
    ]
    again = play(batches.list_(make_settings(), page_size=2, page_token="t", filter="f", limit=1), page)
    assert again.requests[0].url == played.requests[0].url
    assert [len(page.items) for page in again.items] == [1]


def test_a_list_checks_what_it_is_given() -> None:
    for error, options in ((TypeError, {"config": {"x": 1}}), (ValueError, {"page_size": 0})):
        with pytest.raises(error):
            _ = play(batches.list_(make_settings(), **options)).result  # pyright: ignore[reportArgumentType]  # what is wrong is the point


# Waiting --------------------------------------------------------------------------------------------------------------


def test_p24_a_batch_is_waited_for() -> None:
    seen: list[Any] = []
    played = play(
        batches.wait_for(make_settings(), NAME, poll_interval=5, progress=lambda job: seen.append(job.state)),
        *(answer(body=job(state)) for state in ("PENDING", "RUNNING", "SUCCEEDED")),
    )
    assert played.result == BatchJob.from_dict(job())
    assert played.waits == [5, 5]
    assert seen == ["JOB_STATE_PENDING", "JOB_STATE_RUNNING", "JOB_STATE_SUCCEEDED"]


def test_a_bar_shows_how_many_requests_are_done() -> None:
    shown: list[Any] = []
    played = play(
        batches.wait_for(make_settings(), NAME, progress=True),
        lambda *args: shown.append(args),
        answer(body={"name": NAME}),
        answer(body=job("RUNNING", metadata={"batchStats": {"requestCount": "4", "failedRequestCount": "1"}})),
        answer(body=job(count=4)),
    )
    assert played.result.has_succeeded
    assert played.steps[0] == Track(NAME, "requests")
    assert shown == [(0, None, ""), (1, 4, "running"), (4, 4, "succeeded")]


@pytest.mark.parametrize(
    ("wire", "error", "text"),
    [
        (FAILED, errors.RateLimitError, "429 RESOURCE_EXHAUSTED: no quota"),
        (job("CANCELLED", error={"code": 13, "message": "stopped"}), errors.InternalServerError, "stopped"),
        (
            job("EXPIRED"),
            errors.APIError,
            "batches/abc has ended as JOB_STATE_EXPIRED, and the service does not say why",
        ),
    ],
)
def test_a_batch_that_fails_raises_its_error(wire: Any, error: Any, text: str) -> None:
    for flow in (batches.wait_for, batches.results):
        played = play(flow(make_settings(), NAME), answer(body=wire))
        with pytest.raises(error, match=text) as caught:
            _ = played.result
        for raised in (caught.value, pickle.loads(pickle.dumps(caught.value))):
            assert raised.operation == BatchJob.from_dict(wire)
        assert "client.batches.retry" in caught.value.__notes__[0]


def test_a_wait_may_end_before_the_batch() -> None:
    played = play(batches.wait_for(make_settings(), NAME, timeout=1), *[answer(body=job("RUNNING"))] * 2)
    with pytest.raises(errors.WaitTimeoutError) as caught:
        _ = played.result
    assert caught.value.last == BatchJob.from_dict(job("RUNNING"))


# Results --------------------------------------------------------------------------------------------------------------


def collect(*facts: Any, batch: Any = NAME, **options: Any) -> list[BatchResult[Any]]:
    played = play(batches.results(make_settings(), batch, **options), *facts)
    _ = played.result
    return played.items


def summarize(results: list[BatchResult[Any]]) -> list[Any]:
    return [(result.key, result.error.status if result.error else result.text) for result in results]


def test_p24_results_have_the_keys_of_their_requests() -> None:
    rows = [row("b", "x"), row("a", error={"code": 3, "message": "bad"}), row("c", "z")]
    found = collect(answer(body=job(rows=rows, count=3)))
    assert summarize(found) == [("b", "x"), ("a", "INVALID_ARGUMENT"), ("c", "z")]
    assert isinstance(found[1].error, errors.BadRequestError)
    assert found[1].response is None
    assert found[0].metadata == {"key": "b"}
    assert found[0].received == rows[0]
    assert found[0].raise_for_error() is found[0]
    for use in (lambda: found[1].text, lambda: found[1].parsed, found[1].raise_for_error):
        with pytest.raises(errors.BadRequestError, match="bad"):
            use()


def test_a_job_that_was_waited_for_is_not_asked_for_again() -> None:
    assert len(collect(batch=BatchJob.from_dict(job(rows=[row("a")])))) == 1
    brief = BatchJob.from_dict(job())
    assert len(collect(answer(body=job(rows=[row("a")])), batch=brief)) == 1


def test_results_are_of_a_type_when_asked() -> None:
    found = collect(answer(body=job(rows=[row("a", "[1, 2]"), row("b", "no")])), output_type=list[int])
    assert found[0].parsed == [1, 2]
    with pytest.raises(errors.ParseError):
        _ = found[1].parsed
    assert collect(answer(body=job(rows=[row("a", "[1]")])))[0].parsed is None


def test_embeddings_come_as_embeddings() -> None:
    vector = {"response": {"embedding": {"values": [1.0, 2.0]}, "usageMetadata": {"promptTokenCount": 2}}}
    [found] = collect(answer(body=job(rows=[vector | {"metadata": {"key": "cat"}}], kind=EMBEDDING_KIND)))
    assert (found.key, found.response, found.error) == ("cat", None, None)
    assert found.embedding
    assert found.embedding.values == [1.0, 2.0]
    with pytest.raises(ValueError, match="cat is an embedding"):
        _ = found.text


@pytest.mark.parametrize(("rows", "count", "keys"), [(2, None, 2), (2, 2, 2), (2, 3, 0)])
def test_without_keys_a_place_is_one_where_all_places_are_there(rows: int, count: int | None, keys: int) -> None:
    found = collect(answer(body=job(rows=[row(None)] * rows, count=count)))
    assert [result.key for result in found][:rows] == (["request-1", "request-2"] if keys else [None, None])
    assert len([result for result in found if result.error]) == (count or rows) - rows


def test_a_place_is_no_key_where_some_have_keys() -> None:
    assert [result.key for result in collect(answer(body=job(rows=[row("a"), row(None)])))] == ["a", None]


@pytest.mark.parametrize(
    "src",
    [
        ["x", {"contents": "y", "key": "b"}, "z"],
        {"request-1": "x", "b": "y", "request-3": "z"},
        iter(["x", {"key": "b", "contents": 3}, "z"]),
    ],
)
def test_what_a_batch_was_made_of_tells_order_and_losses(src: Any) -> None:
    found = collect(answer(body=job(rows=[row("request-3", "z"), row("b", "y")], count=3)), src=src)
    assert summarize(found) == [("b", "y"), ("request-3", "z"), ("request-1", "DATA_LOSS")]
    assert isinstance(found[2].error, errors.InternalServerError)
    assert found[2].error.code == 500
    assert found[2].received == {}


@pytest.mark.parametrize(
    ("error", "text", "src"),
    [
        (ValueError, "files/in can't be read again", "files/in"),
        (TypeError, r"src\[0\]: key is a text", [{"contents": "a", "key": ""}]),
    ],
)
def test_a_source_that_tells_nothing_is_refused(error: Any, text: str, src: Any) -> None:
    played = play(batches.results(make_settings(), BatchJob.from_dict(job(rows=[row("a")])), src=src))
    with pytest.raises(error, match=text):
        _ = played.result


def test_a_batch_that_goes_on_has_no_results_yet() -> None:
    with pytest.raises(ValueError, match=r"has not ended \(JOB_STATE_RUNNING\); client.batches.wait"):
        collect(answer(body=job("RUNNING")))


@pytest.mark.parametrize("said", [{}, {"response": {"embedding": None}}])
def test_a_row_that_says_nothing_is_lost(said: Any) -> None:
    [found] = collect(answer(body=job(rows=[{"metadata": {"key": "a"}} | said])))
    assert found.error is not None
    assert found.error.status == "DATA_LOSS"


def test_success_without_results_is_an_error() -> None:
    with pytest.raises(errors.DecodingError, match="does not say where its results are"):
        collect(answer(body=job()))


# Results in a file ----------------------------------------------------------------------------------------------------


def line(key: str, text: str = "hi", **fields: Any) -> bytes:
    return json.dumps({"key": key, **(fields or {"response": say(text)})}).encode() + b"\n"


FILE = job(file="files/batch-abc", count=3)
LINES = line("a", "x") + line("b", error={"code": 5, "message": "gone"}) + line("c", "é")


def download(*facts: Any, retries: int = 2, **options: Any) -> Played:
    settings = make_settings(retry=evolve(make_settings().retry, max_retries=retries))
    return play(batches.results(settings, BatchJob.from_dict(FILE), **options), *facts)


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@pytest.mark.parametrize("size", [1, 7, 100, 10_000])
def test_lines_come_as_they_are_read(size: int) -> None:
    pieces = cut(LINES, size)
    played = download(answer(), *pieces, b"")
    assert summarize(played.items) == [("a", "x"), ("b", "NOT_FOUND"), ("c", "é")]
    assert played.requests[0].url.endswith("/v1beta/files/batch-abc:download?alt=media")
    first = next(at for at, step in enumerate(played.steps) if isinstance(step, Emit))
    assert sum(isinstance(step, Read) for step in played.steps[:first]) <= len(line("a", "x")) // size + 1


def test_empty_lines_and_a_missing_end_do_not_matter() -> None:
    played = download(answer(), b"\n" + line("a") + b"\r\n" + line("b") + line("c").rstrip(), b"")
    assert [result.key for result in played.items] == ["a", "b", "c"]
    assert _ok(played)


def _ok(played: Played) -> bool:
    return played.result is None


def test_lost_lines_are_reported() -> None:
    assert summarize(download(answer(), line("b"), b"").items) == [
        ("b", "hi"),
        (None, "DATA_LOSS"),
        (None, "DATA_LOSS"),
    ]
    named = download(answer(), line("b"), b"", src={"a": "x", "b": "y", "c": "z"})
    assert summarize(named.items) == [("b", "hi"), ("a", "DATA_LOSS"), ("c", "DATA_LOSS")]


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"{]\n", "Line 2 of the results can't be read"), (b"3\n", "Line 2 of the results is no JSON object")],
)
def test_a_line_that_cant_be_read_is_an_error(data: bytes, text: str) -> None:
    played = download(answer(), line("a") + data)
    assert [result.key for result in played.items] == ["a"]
    with pytest.raises(errors.DecodingError, match=text):
        _ = played.result


@pytest.mark.parametrize("at", range(0, len(LINES), 50))
def test_a_download_that_breaks_goes_on_where_it_was(at: int) -> None:
    length = {"content-length": str(len(LINES))}
    rest = {"content-range": f"bytes {at}-{len(LINES) - 1}/{len(LINES)}"}
    again = answer(206, headers=rest) if at else answer(headers=length)
    gone = errors.APIConnectionError("gone")
    played = download(answer(headers=length), *cut(LINES[:at], 30), gone, again, *cut(LINES[at:], 40), b"")
    assert summarize(played.items) == [("a", "x"), ("b", "NOT_FOUND"), ("c", "é")]
    assert played.requests[1].headers.get("Range") == (f"bytes={at}-" if at else None)


# Joining --------------------------------------------------------------------------------------------------------------

KEYS = st.lists(st.text(min_size=1, max_size=3), unique=True, max_size=12)


@st.composite
def answered(draw: Any) -> tuple[list[str], list[str]]:
    """The keys of requests, and of results: in any order, with losses and duplicates."""
    keys = draw(KEYS)
    return keys, draw(st.lists(st.sampled_from(keys), max_size=20)) if keys else []


@given(answered())
def test_every_request_is_accounted_for_and_no_result_is_lost(case: tuple[list[str], list[str]]) -> None:
    keys, came = case
    wire = job(rows=[row(key, str(at)) for at, key in enumerate(came)] or [row("other", "?")], count=len(keys))
    found = collect(batch=BatchJob.from_dict(wire), src=dict.fromkeys(keys, "a"))
    there = [result for result in found if result.error is None and result.key != "other"]
    lost = [result.key for result in found if result.error is not None]
    assert sorted(result.text for result in there) == sorted(map(str, range(len(came))))
    assert all(came[int(result.text)] == result.key for result in there)
    assert Counter(lost) == Counter(set(keys) - set(came))
    assert [result.key for result in there] == sorted(came, key=keys.index)


@given(st.integers(0, 10), st.integers(0, 10))
def test_without_keys_losses_are_counted(count: int, came: int) -> None:
    ledger = Ledger(None, CompletionStats(count, 0, 0))
    for at in range(came):
        ledger.note(str(at))
    assert len(list(ledger.list_lost())) == max(count - came, 0)
    assert not list(Ledger(None, None).list_lost())


@given(st.permutations([0, 1, 2, 3]))
def test_results_with_keys_of_others_come_last(order: list[int]) -> None:
    results = [[BatchResult[Any](key=key) for key in ("a", "b", None, "x")][at] for at in order]
    assert [result.key for result in in_order(results, ["b", "a"])][:2] == ["b", "a"]
    assert in_order(results, None) == results


def test_a_key_may_be_a_number() -> None:
    assert read_result({"key": 3, "response": {}}, None, None).key == "3"
    assert read_result({"response": {}}, "place", None).key == "place"


# Again ----------------------------------------------------------------------------------------------------------------


def retry(*facts: Any, batch: Any = NAME, **options: Any) -> Played:
    return play(batches.retry(make_settings(), batch, **options), *facts)


SRC = {"a": "x", "b": "y", "c": "z"}


def read_again(played: Played) -> dict[str, Any]:
    assert played.result.name == NAME
    batch = json.loads(played.requests[-1].body)["batch"]
    return batch | {"keys": [item["metadata"]["key"] for item in batch["inputConfig"]["requests"]["requests"]]}


def test_failed_and_lost_requests_are_sent_again() -> None:
    rows = [row("b", error={"code": 13}), row("a")]
    done = answer(body=job(rows=rows, count=3, metadata={"displayName": "mine"}))
    again = read_again(retry(done, answer(body=job("PENDING")), src=SRC, request_config={"temperature": 1}))
    assert (again["keys"], again["displayName"]) == (["b", "c"], "mine")
    requests = again["inputConfig"]["requests"]["requests"]
    assert requests[0]["request"]["generationConfig"] == {"temperature": 1}
    named = retry(done, answer(body=job("PENDING")), src=SRC, display_name="again", config={"priority": 1})
    assert read_again(named)["displayName"] == "again"
    assert read_again(named)["priority"] == "1"


def test_failed_lines_of_a_file_are_sent_again() -> None:
    data = line("a") + line("b", error={"code": 13}) + b'{"response": {}}\n' + b'{"key": "c"}\n'
    played = retry(answer(), data, b"", answer(body=job("PENDING")), batch=BatchJob.from_dict(FILE), src=SRC)
    assert read_again(played)["keys"] == ["b", "c"]


def test_embeddings_are_embedded_again() -> None:
    wire = job(rows=[row("a", error={"code": 13})], kind=EMBEDDING_KIND)
    played = retry(answer(body=wire), answer(body=job("PENDING")), src={"a": "cat"})
    assert read_again(played)["keys"] == ["a"]
    assert played.requests[-1].url.endswith(":asyncBatchEmbedContent")


def test_a_batch_that_failed_is_sent_again_as_a_whole() -> None:
    assert read_again(retry(answer(body=FAILED), answer(body=job("PENDING")), src=SRC))["keys"] == ["a", "b", "c"]
    of_file = job("EXPIRED", metadata={"inputConfig": {"fileName": "files/in"}})
    played = retry(answer(body=of_file), answer(body=job("PENDING")))
    assert json.loads(played.requests[-1].body)["batch"]["inputConfig"] == {"fileName": "files/in"}


@pytest.mark.parametrize(
    ("wire", "options", "text"),
    [
        (job("RUNNING"), {"src": SRC}, "has not ended"),
        (FAILED, {}, "give src: what batches/abc was made of"),
        (job(rows=[row("a")]), {}, "give src"),
        (job(rows=[row("a")]), {"src": ["x"]}, "batches/abc was not made of src"),
        (job(rows=[row("a")]), {"src": "files/in"}, "files/in can't be read again"),
        (job(rows=[row("a")]), {"src": {"a": "x"}}, "every request of batches/abc has succeeded"),
        (FAILED, {"src": []}, "src has no requests"),
    ],
)
def test_there_may_be_nothing_to_send_again(wire: Any, options: Any, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        _ = retry(answer(body=wire), **options).result


def test_a_batch_that_is_not_there() -> None:
    with pytest.raises(errors.NotFoundError):
        _ = retry(refusal(404, "NOT_FOUND"), src=SRC).result


# Whatever the service says --------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    ["output", "inlinedResponses", "responsesFile", "batchStats", "requestCount", "state", "model", "inputConfig", "fileName",
     "response", "error", "code", "message", "details", "metadata", "key", "embedding", "values", "candidates", "@type"]
)  # fmt: skip
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 20)
    | st.sampled_from(["", "3", "BATCH_STATE_SUCCEEDED", EMBEDDING_KIND]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=50)
@given(st.fixed_dictionaries({"metadata": VALUES, "response": VALUES, "error": VALUES, "done": VALUES}))
def test_a_batch_may_be_anything(wire: dict[str, Any]) -> None:
    shown = BatchJob.from_dict(wire)
    _ = [getattr(shown, name) for name, member in vars(BatchJob).items() if isinstance(member, property)]
    assert shown.to_dict() == wire


@settings(max_examples=50)
@given(st.lists(st.dictionaries(WORDS, VALUES, max_size=4), min_size=1, max_size=3))
def test_results_may_be_anything(rows: list[dict[str, Any]]) -> None:
    lines = b"".join(json.dumps(fields).encode() + b"\n" for fields in rows)
    for found in (download(answer(), lines, b"").items, collect(batch=BatchJob.from_dict(job(rows=rows)))):
        assert len(found) >= len(rows)
        assert all((result.error is None) != (result.response is None and result.embedding is None) for result in found)
