"""Uploads against a service in memory that loses requests and answers: all bytes arrive once, or a typed error says so."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Callable, Iterable
from itertools import pairwise, repeat
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors
from gemkit._core import checksums, uploads
from gemkit._core.calls import ANSWER_LIMIT
from gemkit._core.flows import files
from gemkit._core.steps import (
    Excerpt,
    Flow,
    HttpRequest,
    Open,
    Outlook,
    Piece,
    Pull,
    Received,
    Send,
    Sleep,
    Source,
    Weigh,
)
from gemkit._drivers.sources import Body, LocalFile
from gemkit.retries import NO_RETRIES, Retry, RetryPolicy
from gemkit_raw.models import File

from .script import OUTLOOK, Played, answer, make_settings, perform, play, refusal

SLICE = 16
URL = "https://upload.example.test/session?upload_id=1"
MADE = {"file": {"name": "files/a", "uri": "https://example.test/files/a"}}
FAULTS = (
    "lost before",  # nothing arrives
    "lost after",  # everything arrives, the answer does not
    "cut",  # half of it arrives
    "503",  # refused, nothing kept
    "503 after",  # kept, then refused
    "429",
    "no status",  # an answer that does not say what became of it
    "400 after",
)
FINE = "fine"
ODD = ("rewind", "forget")
"""What a service may do besides: lose a half of what it had, or all of the session."""


def opened(headers: dict[str, str] | None = None) -> Received:
    """The start of a session."""
    return answer(200, headers={"x-goog-upload-url": URL, **(headers or {})})


DONE = answer(200, MADE, {"x-goog-upload-status": "final"})
PIECE = Piece(b"x", hashlib.sha256(b"x").hexdigest())


class Service:
    """The upload service: bytes go where they belong or nowhere, as its documentation has it."""

    def __init__(self, faults: Iterable[str] = (), *, size: int | None = None, granularity: int = 1) -> None:
        self.faults = iter(faults)
        self.size = size
        self.granularity = granularity
        self.stored = b""
        self.final = False
        self.confirmed = 0
        """What the client was told has arrived."""
        self.sessions = 0
        self.received = 0
        """The bytes that came over the wire, those that were lost included."""
        self.requests: list[HttpRequest] = []

    def __call__(self, request: HttpRequest) -> Any:
        self.requests.append(request)
        assert request.method == "POST"
        assert request.url == URL
        commands = request.headers["X-Goog-Upload-Command"]
        fault = next(self.faults, FINE)
        if fault in ("lost before", "503", "429"):
            return self.fail(fault)
        if fault == "forget" and not self.final:
            self.stored = b""
            return refusal(404)
        if fault == "rewind" and not self.final:
            self.stored = self.stored[: len(self.stored) // 2]
            self.confirmed = 0
            fault = FINE
        if commands == "query":
            return self.fail(fault) if fault in FAULTS else self.state()
        assert request.body is None or isinstance(request.body, bytes)
        return self.take(request.body or b"", int(request.headers["X-Goog-Upload-Offset"]), commands, fault)

    def start(self) -> None:
        self.sessions += 1
        self.stored, self.confirmed = b"", 0

    def take(self, body: bytes, offset: int, commands: str, fault: str) -> Any:
        self.received += len(body)
        assert offset >= self.confirmed, "bytes were sent again that had been confirmed"
        if self.final or offset != len(self.stored):
            return refusal(400, "INVALID_ARGUMENT", "wrong offset")
        assert "finalize" in commands or len(body) % self.granularity == 0, "a slice of a wrong length"
        self.stored += body[: len(body) // 2] if fault == "cut" else body
        if "finalize" in commands and fault != "cut":
            if self.size not in (None, len(self.stored)):
                return refusal(400, "INVALID_ARGUMENT", "wrong size")
            self.final = True
        return self.fail(fault) if fault in FAULTS else self.state()

    def state(self) -> Received:
        self.confirmed = len(self.stored)
        headers = {"x-goog-upload-status": "final" if self.final else "active"}
        if not self.final:
            headers["x-goog-upload-size-received"] = str(len(self.stored))
        return answer(200, MADE if self.final else b"", headers)

    @staticmethod
    def fail(fault: str) -> Any:
        match fault.partition(" ")[0]:
            case "lost" | "cut":
                return errors.APIConnectionError(fault)
            case "no":
                return answer(200)
            case "400":
                return refusal(400, "FAILED_PRECONDITION", "another request is in progress")
            case code:
                return refusal(int(code))


class Stream(io.BytesIO):
    """A file that can only be read on."""

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation("seek")


START = "https://upload.example.test/start"


def begin() -> Flow[Received]:
    return (yield Send(HttpRequest("POST", START)))


def send(
    service: Callable[[HttpRequest], Any],
    data: bytes,
    *,
    size: int | None = -1,
    granularity: int = 1,
    retry: RetryPolicy | None = None,
    progress: Any = None,
    seekable: bool = True,
    upload: uploads.Upload | None = None,
    weigh: Callable[[Weigh], Outlook] = lambda _: OUTLOOK,
    longest: int = SLICE,
) -> Played:
    """Upload to a service, in slices of 16 bytes; a `size` other than the data's is a file that changed."""
    file = LocalFile(io.BytesIO(data) if seekable else Stream(data))
    size = len(data) if size == -1 else size
    source = file.facts._replace(size=size, can_seek=seekable and size is not None)
    settings = make_settings(retry=retry or RetryPolicy())
    transfer = uploads.Transfer(settings, upload or uploads.Upload(), source, begin, progress=progress)

    def react(step: Any) -> Any:
        if isinstance(step, Pull):
            return file.pull(step.size, step.at)
        if step.request.url != START:
            body = step.request.body
            try:
                part = body if isinstance(body, bytes) else b"".join(Body(file, body))
            except EOFError as error:
                return error
            return service(evolve(step.request, content=part))
        if isinstance(service, Service):
            service.start()
        return opened({"x-goog-upload-chunk-granularity": str(granularity)})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uploads, "SLICE", SLICE)
        patch.setattr(uploads, "LONGEST_SLICE", longest)
        played = perform(transfer.run(), react, weigh)
    steps = [step for step in played.steps if not (isinstance(step, Send) and step.request.url == START)]
    if played.error:
        return played._replace(steps=steps)
    assert played.result.sha256 == (None if source.can_seek else hashlib.sha256(data).hexdigest())
    return played._replace(steps=steps, outcome=json.loads(played.result.answer.body))


# What holds whatever happens ------------------------------------------------------------------------------------------


SOURCES = st.integers(0, 6 * SLICE).map(lambda length: bytes(n % 251 for n in range(length)))
SCHEDULES = st.lists(st.sampled_from((FINE, *FAULTS, *ODD)), max_size=12)


@given(
    data=SOURCES,
    faults=SCHEDULES,
    granularity=st.sampled_from([1, 4, 10, 16, 40]),
    kind=st.sampled_from(["file", "stream", "stream of unknown size"]),
    patience=st.integers(0, 4),
)
def test_all_bytes_arrive_once_or_an_error_says_so(
    data: bytes, faults: list[str], granularity: int, kind: str, patience: int
) -> None:
    size = None if "unknown" in kind else len(data)
    service = Service(faults, size=size)
    reports: list[tuple[int, int | None]] = []
    retry = RetryPolicy(max_retries=patience)
    played = send(
        service,
        data,
        size=size,
        granularity=granularity,
        retry=retry,
        progress=lambda *report: reports.append(report),
        seekable=kind == "file",
        longest=3 * SLICE if patience % 2 else SLICE,
    )
    assert data.startswith(service.stored)
    if played.error is None:
        assert service.final
        assert service.stored == data
        assert played.result == MADE
        assert reports[-1][0] == len(data)
    else:
        assert isinstance(played.error, errors.UploadError)
        assert played.error.upload is not None
        assert any(fault != FINE for fault in faults)
    done = [sent for sent, _ in reports]
    assert done == sorted(done)
    assert {total for _, total in reports} <= {size}
    slices = len(data) // max(SLICE, granularity) + 1
    lost = 1 + sum(fault in ODD for fault in faults)
    assert len(service.requests) <= 2 * slices * lost + 2 * len(faults) + 2
    assert service.sessions <= 1 + patience


@given(data=SOURCES, deaths=st.lists(SCHEDULES, max_size=4), seekable=st.booleans(), known=st.booleans())
def test_another_process_goes_on_where_one_died(
    data: bytes, deaths: list[list[str]], seekable: bool, known: bool
) -> None:
    """Each one dies of the first fault; the last one has none, and what was saved is all that it knows."""
    size = len(data) if known else None
    service = Service(size=size)
    saved = uploads.Upload()
    for faults in [*deaths, []]:
        service.faults = iter(faults)
        service.requests.clear()
        service.received = 0
        before, sessions = len(service.stored), service.sessions
        played = send(service, data, size=size, seekable=seekable, upload=saved, retry=NO_RETRIES)
        if played.error is None:
            break
        assert isinstance(played.error, errors.UploadError)
        saved = uploads.Upload.from_dict(json.loads(json.dumps(saved.to_dict())))
        if isinstance(played.error, errors.UploadExpiredError):
            saved = uploads.Upload()
    assert played.result == MADE
    assert service.stored == data
    if service.sessions == sessions and not faults:
        assert service.received == len(data) - before, "bytes were sent that the service had"


@given(data=SOURCES, gaps=st.lists(st.integers(1, 2), max_size=6), fault=st.sampled_from(FAULTS))
def test_faults_that_are_rare_enough_never_stop_it(data: bytes, gaps: list[int], fault: str) -> None:
    """Between two losses something gets through, so there are never more than two in a row."""
    faults = [word for gap in gaps for word in (fault, *[FINE] * (gap + 1))]
    service = Service(faults, size=len(data))
    assert send(service, data).result == MADE
    assert service.stored == data


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("patience", [0, 1, 3])
def test_faults_without_end_end_it(fault: str, patience: int) -> None:
    service = Service(repeat(fault), size=40)
    played = send(service, bytes(40), retry=RetryPolicy(max_retries=patience))
    assert isinstance(played.error, errors.UploadFailedError)
    assert len(service.requests) <= patience + 1
    assert len(played.waits) <= patience


# Examples -------------------------------------------------------------------------------------------------------------


def test_a_file_goes_in_slices() -> None:
    reports: list[Any] = []
    service = Service(size=40)
    data = bytes(range(40))
    played = send(service, data, progress=lambda *report: reports.append(report))
    assert [
        (r.headers["X-Goog-Upload-Command"], r.headers["X-Goog-Upload-Offset"], r.body) for r in service.requests
    ] == [
        ("upload", "0", data[:16]),
        ("upload", "16", data[16:32]),
        ("upload, finalize", "32", data[32:]),
    ]
    assert reports == [(16, 40), (32, 40), (40, 40)]
    assert played.waits == []


@pytest.mark.parametrize("size", [0, None], ids=["known", "unknown"])
def test_an_empty_file_is_one_request(size: int | None) -> None:
    service = Service()
    assert send(service, b"", size=size).result == MADE
    assert [(r.headers["X-Goog-Upload-Command"], r.body) for r in service.requests] == [("upload, finalize", b"")]


@pytest.mark.parametrize("length", [SLICE, 2 * SLICE])
def test_a_file_of_unknown_size_that_ends_with_a_slice_is_finalized_by_an_empty_one(length: int) -> None:
    service = Service()
    assert send(service, bytes(length), size=None).result == MADE
    assert service.requests[-1].body == b""
    assert len(service.stored) == length


@pytest.mark.parametrize(
    ("granularity", "slices"), [(1, [16, 16, 8]), (10, [20, 20]), (16, [16, 16, 8]), (17, [17, 17, 6]), (64, [40])]
)
def test_slices_are_as_the_service_wants_them(granularity: int, slices: list[int]) -> None:
    service = Service(size=40)
    send(service, bytes(40), granularity=granularity)
    assert [len(request.body or b"") for request in service.requests] == slices


def test_slices_grow_until_there_is_a_loss() -> None:
    service = Service([FINE, FINE, "lost before"], size=400)
    assert send(service, bytes(400), longest=70).result == MADE
    sizes = [len(request.body or b"") for request in service.requests]
    assert sizes == [16, 32, 64, 0, 16, 32, 64, 64, 64, 64, 48]
    streamed = Service(size=400)
    send(streamed, bytes(400), longest=70, seekable=False)
    assert max(len(request.body or b"") for request in streamed.requests) == SLICE


def test_after_a_cut_only_the_rest_is_sent() -> None:
    data = bytes(range(40))
    service = Service([FINE, "cut"], size=40)
    assert send(service, data).result == MADE
    assert [request.body for request in service.requests] == [data[:16], data[16:32], b"", data[24:]]


def test_an_answer_that_was_lost_is_found_again() -> None:
    service = Service([FINE, FINE, "lost after"], size=40)
    played = send(service, bytes(40))
    assert played.result == MADE
    assert len(service.requests) == 4


def test_waits_are_those_of_the_policy() -> None:
    assert send(Service(repeat("lost before")), b"x").waits == [0.25, 0.5]


def test_the_wait_that_the_service_asks_for_goes_first() -> None:
    detail = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "2.5s"}
    service = Service(size=1)
    limited = iter([refusal(429, "RESOURCE_EXHAUSTED", "slow down", [detail])])
    assert send(lambda request: next(limited, None) or service(request), b"x").waits == [2.5]


def test_losses_are_counted_in_a_row() -> None:
    """Each slice is lost once, and gets through when it is sent again."""
    service = Service([word for _ in range(5) for word in ("lost before", FINE, FINE)], size=5 * SLICE)
    assert send(service, bytes(5 * SLICE)).result == MADE


def test_without_retries_the_first_loss_ends_it() -> None:
    played = send(Service(["503"]), b"x", retry=NO_RETRIES)
    assert isinstance(played.error, errors.UploadFailedError)
    assert len(played.requests) == 1


def test_the_error_tells_how_far_it_got() -> None:
    played = send(Service([FINE, *["503"] * 9], size=40), bytes(40))
    assert isinstance(played.error, errors.UploadFailedError)
    assert played.error.upload is not None
    assert (played.error.upload.offset, played.error.upload.size) == (16, 40)
    assert "16 of 40" in str(played.error)
    assert isinstance(played.error.__cause__, errors.ServiceUnavailableError)
    assert URL not in repr(played.error.upload)


@pytest.mark.parametrize("code", [400, 401, 403])
def test_a_refusal_is_not_lost(code: int) -> None:
    played = send(lambda request: refusal(code, "STATUS", "this type is not supported"), b"x")
    assert isinstance(played.error, errors.UploadFailedError)
    assert isinstance(played.error.__cause__, errors.APIError)
    assert played.error.__cause__.code == code
    assert "this type is not supported" in str(played.error)


@pytest.mark.parametrize("code", [404, 410])
def test_a_session_that_is_gone_is_said_to_be(code: int) -> None:
    played = send(lambda request: refusal(code), b"x")
    assert isinstance(played.error, errors.UploadExpiredError)
    assert len(played.requests) <= 2


@pytest.mark.parametrize("when", ["upload", "query"])
def test_a_cancelled_upload_ends_at_once(when: str) -> None:
    def service(request: HttpRequest) -> Any:
        if request.headers["X-Goog-Upload-Command"] != "query" and when == "query":
            return errors.APIConnectionError("lost")
        return answer(200, headers={"x-goog-upload-status": "cancelled"})

    played = send(service, b"x")
    assert isinstance(played.error, errors.UploadFailedError)
    assert "cancelled" in str(played.error)
    assert len(played.requests) == (1 if when == "upload" else 2)


# Files that change, services that lie ---------------------------------------------------------------------------------


@pytest.mark.parametrize("seekable", [True, False])
@pytest.mark.parametrize("now", [0, 1, 15, 16, 17, 31, 32, 39])
def test_a_file_that_shrank_is_noticed(now: int, seekable: bool) -> None:
    service = Service(size=40)
    played = send(service, bytes(now), size=40, seekable=seekable)
    assert isinstance(played.error, errors.UploadFailedError)
    assert str(played.error) == (
        f"The file changed while it was uploaded: only {now} bytes of it are left."
        if seekable
        else f"The file changed while it was uploaded: it had 40 bytes, now {now} were read."
    )
    assert not service.final


@pytest.mark.parametrize("declared", [0, 15, 17, 32, 39])
@pytest.mark.parametrize("more", [1, 100])
def test_a_file_that_grew_is_noticed_or_sent_as_long_as_it_was(declared: int, more: int) -> None:
    data = bytes(range(declared + more))
    service = Service(size=declared)
    played = send(service, data, size=declared)
    if played.error is None:
        assert service.stored == data[:declared]
    else:
        assert "changed" in str(played.error)
        assert not service.final


@pytest.mark.parametrize("claim", ["17", "41", "999999999", "-1", "", "x", "1.5", "0x10", "9" * 5_000])
def test_a_service_that_claims_more_than_was_sent_or_nonsense_is_not_believed(claim: str) -> None:
    def service(request: HttpRequest) -> Any:
        if request.headers["X-Goog-Upload-Command"] != "query":
            return errors.APIConnectionError("lost")
        return answer(200, headers={"x-goog-upload-status": "active", "x-goog-upload-size-received": claim})

    played = send(service, bytes(40))
    assert isinstance(played.error, errors.UploadFailedError)
    assert len(played.requests) <= 6


def go_back(service: Service, to: int) -> None:
    """The next query finds fewer bytes than were confirmed."""
    real = service.state

    def forget() -> Received:
        if service.requests[-1].headers["X-Goog-Upload-Command"] == "query":
            service.stored = service.stored[:to]
        return real()

    service.state = forget


def test_what_the_service_has_lost_is_read_again() -> None:
    service = Service([FINE, "lost before"], size=40)
    go_back(service, 3)
    assert send(service, bytes(range(40))).result == MADE
    assert service.stored == bytes(range(40))


def test_but_not_of_a_stream() -> None:
    service = Service([FINE, "lost before"], size=40)
    go_back(service, 3)
    played = send(service, bytes(40), seekable=False)
    assert isinstance(played.error, errors.UploadFailedError)
    assert "3 bytes, but 16 to 32" in str(played.error)


def test_a_service_that_goes_to_and_fro_is_left_in_the_end() -> None:
    claims = iter(["5", "0"] * 200)

    def service(request: HttpRequest) -> Any:
        if request.headers["X-Goog-Upload-Command"] != "query":
            return errors.APIConnectionError("lost")
        claim = next(claims, None)
        assert claim is not None, "it goes on for ever"
        return answer(200, headers={"x-goog-upload-status": "active", "x-goog-upload-size-received": claim})

    assert isinstance(send(service, bytes(10)).error, errors.UploadFailedError)


def test_progress_never_goes_back() -> None:
    claims = iter(["5", "2"])
    reports: list[int] = []
    lost = 0

    def service(request: HttpRequest) -> Any:
        nonlocal lost
        if request.headers["X-Goog-Upload-Command"] == "query":
            return answer(200, headers={"x-goog-upload-status": "active", "x-goog-upload-size-received": next(claims)})
        lost += 1
        return errors.APIConnectionError("lost") if lost <= 2 else answer(200, MADE, {"x-goog-upload-status": "final"})

    assert send(service, bytes(10), progress=lambda done, total: reports.append(done)).result == MADE
    assert reports == sorted(reports)


def test_an_end_that_comes_too_early_is_no_success() -> None:
    """The service says that it has a whole file, but it got the first of three slices."""
    played = send(lambda request: answer(200, MADE, {"x-goog-upload-status": "final"}), bytes(40))
    assert isinstance(played.error, errors.UploadFailedError)


def test_an_end_that_never_comes_is_no_success() -> None:
    """The service has all bytes, and says so, but never that the upload is over."""
    active = answer(200, headers={"x-goog-upload-status": "active", "x-goog-upload-size-received": "10"})
    played = send(lambda request: active, bytes(10))
    assert isinstance(played.error, errors.UploadFailedError)
    assert str(played.error).endswith(": The service took the last bytes, but did not end the upload.")
    bodies = [request.body for request in played.requests if request.headers["X-Goog-Upload-Command"] != "query"]
    assert bodies == [Excerpt(0, 10), b"", b"", b""]  # there was progress once; then patience ends


def test_an_end_that_comes_late_is_one() -> None:
    """After the last bytes the service is asked what it has: all of it, and then it is told that this was all."""
    service = Service(size=10)
    real = service.state
    hidden = iter([True])

    def forget() -> Received:
        received = real()
        if next(hidden, False):
            return received._replace(headers={"x-goog-upload-status": "active"})
        return received

    service.state = forget
    assert send(service, bytes(10)).result == MADE
    assert [request.headers["X-Goog-Upload-Command"] for request in service.requests] == ["upload, finalize", "query"]


ACTIVE = {"x-goog-upload-status": "active"}


# Sessions that the service forgets -------------------------------------------------------------------------------------


@pytest.mark.parametrize("faults", [[FINE, "forget"], [FINE, "lost before", "forget"], [FINE, FINE, "forget"]])
def test_a_session_that_is_forgotten_is_begun_anew(faults: list[str]) -> None:
    reports: list[int] = []
    service = Service(faults, size=40)
    data = bytes(range(40))
    played = send(service, data, progress=lambda done, total: reports.append(done))
    assert played.result == MADE
    assert (service.stored, service.sessions) == (data, 2)
    assert reports == sorted(set(reports))


def test_one_that_was_of_no_use_is_not() -> None:
    """What is forgotten at once will be again."""
    for faults, sessions in ((["forget"], 1), ([FINE, "forget", "forget"], 2)):
        service = Service(faults, size=40)
        error = send(service, bytes(40)).error
        assert isinstance(error, errors.UploadExpiredError)
        assert (error.code, error.status, service.sessions) == (404, None, sessions)


@pytest.mark.parametrize("patience", [0, 1, 2])
def test_nor_is_one_begun_anew_for_ever(patience: int) -> None:
    service = Service([FINE, "forget"] * 9, size=400)
    error = send(service, bytes(400), retry=RetryPolicy(max_retries=patience)).error
    assert isinstance(error, errors.UploadExpiredError)
    assert service.sessions == 1 + patience


def test_nor_is_a_stream() -> None:
    service = Service([FINE, "forget"])
    assert isinstance(send(service, bytes(40), size=None, seekable=False).error, errors.UploadExpiredError)
    assert service.sessions == 1


def test_what_was_saved_too_long_ago_is_begun_anew() -> None:
    upload = uploads.Upload(URL, 40, 1, 16)
    service = Service(["forget"], size=40)
    assert send(service, bytes(40), upload=upload).result == MADE
    assert service.sessions == 1
    assert send(Service(["forget"]), bytes(40), upload=uploads.Upload(URL, 40), retry=NO_RETRIES).error is not None


# Refusals -------------------------------------------------------------------------------------------------------------


def test_a_slice_that_is_refused_where_it_belongs_is_not_sent_again() -> None:
    """The service is asked, for it may have been the place; it was not."""

    def service(request: HttpRequest) -> Any:
        if request.headers["X-Goog-Upload-Command"] == "query":
            return answer(200, headers={**ACTIVE, "x-goog-upload-size-received": "0"})
        return refusal(400, "INVALID_ARGUMENT", "Unsupported MIME type")

    played = send(service, b"x")
    assert isinstance(played.error, errors.UploadFailedError)
    assert (played.error.code, played.error.status) == (400, "INVALID_ARGUMENT")
    assert "Unsupported MIME type" in str(played.error)
    assert len(played.requests) == 2


def test_a_refusal_that_ends_the_session_is_not_even_asked_about() -> None:
    final = {"x-goog-upload-status": "final"}
    played = send(lambda request: refusal(400)._replace(headers=final), b"x")
    assert isinstance(played.error, errors.UploadFailedError)
    assert (played.error.code, len(played.requests)) == (400, 1)


@pytest.mark.parametrize("code", [500, 503, 429])
def test_a_session_that_ended_with_a_passing_error_is_asked_about(code: int) -> None:
    facts = iter([refusal(code)._replace(headers={"x-goog-upload-status": "final"}), DONE])
    assert send(lambda request: next(facts), b"x").result == MADE


@pytest.mark.parametrize("code", [409, 412, 416])
def test_what_is_about_the_moment_of_a_slice_is_tried_again(code: int) -> None:
    service = Service(size=40)
    refused = iter([True])

    def answer_(request: HttpRequest) -> Any:
        if "upload" in request.headers["X-Goog-Upload-Command"] and next(refused, False):
            return refusal(code)
        return service(request)

    assert send(answer_, bytes(40)).result == MADE


def test_a_slice_of_which_not_all_was_kept_is_asked_about() -> None:
    service = Service(size=40)
    real = service.take
    short = iter([True])

    def take(body: bytes, *rest: Any) -> Any:
        return real(body[:10], *rest) if next(short, False) else real(body, *rest)

    service.take = take  # type: ignore[method-assign]  # a service that loses things
    data = bytes(range(40))
    assert send(service, data).result == MADE
    assert service.stored == data


# Saved ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("size", "claim"), [(40, "41"), (40, "99"), (None, "41")])
def test_a_service_that_has_more_than_there_is_has_another_file(size: int | None, claim: str) -> None:
    has = answer(200, headers={**ACTIVE, "x-goog-upload-size-received": claim})
    played = send(lambda request: has, bytes(40), size=size, upload=uploads.Upload(URL, size))
    assert isinstance(played.error, errors.UploadFailedError)
    assert len(played.requests) == 1


@pytest.mark.parametrize("seekable", [True, False])
def test_an_upload_that_had_ended_is_taken(seekable: bool) -> None:
    saved = uploads.Upload(URL, 40, 1, 32)
    assert send(lambda request: DONE, bytes(40), upload=saved, seekable=seekable).result == MADE
    assert saved.offset == 40


def test_what_was_saved_of_another_file_is_refused() -> None:
    begun = uploads.Upload(URL, 40, 1, 32, hashlib.sha256(b"x" * 40).hexdigest())
    for data, words in (
        (bytes(40), "that began with other bytes"),
        (b"x" * 41, "that had 40 bytes, this has 41 bytes"),
    ):
        played = send(lambda request: DONE, data, upload=begun)
        assert isinstance(played.error, errors.UploadFailedError)
        assert str(played.error) == f"This is not the file whose upload was begun: {words}."
        assert played.requests == []
    assert "an unknown size" in str(send(lambda request: DONE, b"x" * 40, size=None, upload=begun).error)


@pytest.mark.parametrize("now", [39, 8])
def test_a_stream_that_is_shorter_now_is_another(now: int) -> None:
    has = answer(200, headers={**ACTIVE, "x-goog-upload-size-received": "16"})
    saved = uploads.Upload(URL, 40, 1, 16)
    error = send(lambda request: has, bytes(now), size=40, upload=saved, seekable=False).error
    assert isinstance(error, errors.UploadFailedError)
    saved = uploads.Upload(URL, None, 1, 16)
    error = send(lambda request: has, bytes(8), size=None, upload=saved).error
    assert str(error).endswith("the service has 16 bytes of it, and this has 8.")


@pytest.mark.parametrize("granularity", [0, 64 * 1024**2 + 1, "1", True, 1.0, -1])
def test_a_saved_upload_makes_sense(granularity: Any) -> None:
    saved = uploads.Upload(URL, 40, 1, 16).to_dict()
    assert uploads.Upload.from_dict({**saved, "more": 1}) == uploads.Upload(URL, 40, 1, 16)
    with pytest.raises(ValueError, match="granularity"):
        uploads.Upload.from_dict({**saved, "granularity": granularity})


# What the errors say --------------------------------------------------------------------------------------------------


def fail(*facts: Any, **options: Any) -> str:
    """The error of an upload of three slices."""
    script = iter(facts)
    played = send(lambda request: next(script, facts[-1]), bytes(40), **{"retry": NO_RETRIES, **options})
    assert isinstance(played.error, errors.UploadError)
    return str(played.error)


def test_what_the_errors_say() -> None:
    final = answer(200, MADE, {"x-goog-upload-status": "final"})
    active = answer(200, headers={"x-goog-upload-status": "active"})
    lost = errors.APIConnectionError("lost")
    unclear = "The service's answer does not say how the upload stands."
    assert fail(final) == "The service ended the upload before all bytes were sent."
    assert fail(lost) == "The upload stopped at 0 of 40 bytes: lost"
    assert fail(active, lost) == "The upload stopped at 16 of 40 bytes: lost"
    assert fail(active, lost, size=None) == "The upload stopped at 16 of unknown bytes: lost"
    assert fail(lost, active, retry=RetryPolicy()) == f"The upload stopped at 0 of 40 bytes: {unclear}"
    assert fail(answer(200)) == f"The upload stopped at 0 of 40 bytes: {unclear}"
    assert fail(answer(201, headers={"x-goog-upload-status": "active"})) == (
        f"The upload stopped at 0 of 40 bytes: {unclear}"
    )
    assert fail(answer(300, b"odd")) == "The upload stopped at 0 of 40 bytes: 300: odd"
    assert fail(refusal(404)) == "The service no longer knows this upload; start it again."
    assert fail(answer(500, headers={"x-goog-upload-status": "cancelled"})) == "The upload was cancelled."
    claim = answer(200, headers={"x-goog-upload-status": "active", "x-goog-upload-size-received": "17"})
    assert fail(lost, claim, retry=RetryPolicy()) == "The service says it has 17 bytes, but 0 to 16 were expected."
    changed = "The file changed while it was uploaded: "
    assert fail(active, active, active, size=48) == f"{changed}only 40 bytes of it are left."
    assert fail(active, active, active, size=48, seekable=False) == f"{changed}it had 48 bytes, now 40 were read."


@pytest.mark.parametrize("status", [404, 410])
def test_a_session_that_is_gone_keeps_what_the_service_said(status: int) -> None:
    cause = send(lambda request: refusal(status, "NOT_FOUND", "what upload?"), b"x").error.__cause__  # type: ignore[union-attr]
    assert isinstance(cause, errors.APIError)
    assert (cause.code, cause.message) == (status, "what upload?")


@pytest.mark.parametrize(("code", "asked"), [(401, 0), (403, 0), (400, 2), (500, 2), (501, 2)])
def test_after_a_refusal_the_service_is_asked_where_that_may_help(code: int, asked: int) -> None:
    played = send(lambda request: refusal(code), b"x")
    assert [request.headers["X-Goog-Upload-Command"] for request in played.requests[1:]] == ["query"] * asked
    assert len(played.waits) == asked


def test_each_error_has_the_upload() -> None:
    final = answer(200, MADE, {"x-goog-upload-status": "final"})
    for facts in (
        [final],
        [errors.APIConnectionError("lost")],
        [errors.APIConnectionError("lost"), answer(200, headers={**ACTIVE, "x-goog-upload-size-received": "17"})],
        [answer(200, headers={"x-goog-upload-status": "cancelled"})],
    ):
        script = iter(facts)
        retry = RetryPolicy(max_retries=len(facts) - 1)
        error = send(lambda request, script=script: next(script), bytes(40), retry=retry).error
        assert isinstance(error, errors.UploadFailedError)
        assert error.upload is not None
        assert (error.upload.url, error.upload.size, error.upload.offset) == (URL, 40, 0)
    error = send(Service(), bytes(7), size=40).error
    assert isinstance(error, errors.UploadFailedError)
    assert error.upload is not None
    assert (error.upload.size, error.upload.offset) == (40, 0)


def test_retries_of_an_upload_name_their_request_without_the_secret_in_it() -> None:
    played = send(Service([FINE, "lost before"], size=40), bytes(40))
    [retry] = [step.retry for step in played.steps if isinstance(step, Sleep)]
    assert isinstance(retry, Retry)
    assert (retry.request, retry.attempt, retry.wait) == ("POST /session", 1, 0.25)
    assert isinstance(retry.error, errors.APIConnectionError)


def transfer(upload: uploads.Upload, *facts: Any, weigh: Any = lambda _: OUTLOOK, **settings: Any) -> Played:
    """An upload of one byte, with the facts that its driver gives."""
    source = Source(None, 1, b"x")
    return play(uploads.Transfer(make_settings(**settings), upload, source, begin).run(), *facts, weigh=weigh)


def test_what_a_loss_costs_is_asked_of_the_budget() -> None:
    """And where there is nothing left, the upload ends, and says so."""
    asked: list[int] = []

    def weigh(step: Weigh) -> Outlook:
        asked.append(step.cost)
        return Outlook(0, None, paid=len(asked) < 2)

    lost = errors.APIConnectionError("lost")
    error = transfer(uploads.Upload(), opened(), PIECE, lost, refusal(429), weigh=weigh).error
    assert isinstance(error, errors.UploadFailedError)
    assert asked == [14, 5]
    assert error.__notes__ == ["Not tried again: too many requests of this client have failed of late."]


def test_while_it_gets_on_a_loss_costs_nothing() -> None:
    asked: list[int] = []

    def weigh(step: Weigh) -> Outlook:
        asked.append(step.cost)
        return OUTLOOK

    service = Service([FINE, "lost before", FINE, FINE, "lost before", "lost before"], size=48)
    assert send(service, bytes(48), weigh=weigh).result == MADE
    assert asked == [0, 0, 14]


@pytest.mark.parametrize(
    ("url", "headers"), [(URL, {}), ("https://generativelanguage.googleapis.com/upload/session", {"X-Own": "1"})]
)
def test_headers_of_the_settings_go_to_the_configured_host_only(url: str, headers: dict[str, str]) -> None:
    start = answer(200, headers={"x-goog-upload-url": url})
    _, request = transfer(uploads.Upload(), start, PIECE, DONE, headers={"X-Own": "1"}).requests
    assert request == HttpRequest(
        "POST",
        url,
        {**headers, "X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"},
        b"x",
        make_settings().timeout,
    )


# From the file to the File --------------------------------------------------------------------------------------------


def upload_file(file: Any, source: Source, *facts: Any, **options: Any) -> Played:
    """Of the facts, bytes are a piece of the file."""
    read = [Piece(fact, hashlib.sha256(fact).hexdigest()) if isinstance(fact, bytes) else fact for fact in facts]
    return play(files.upload_file(make_settings(), file=file, **options), source, *read)


def test_an_upload_from_beginning_to_end() -> None:
    played = upload_file("dir/cat.png", Source("cat.png", 3, b"\x89PN"), opened(), b"\x89PN", DONE)
    start, last = played.requests
    assert played.steps == [Open("dir/cat.png"), Send(start, limit=ANSWER_LIMIT), Pull(8 * 1024 * 1024, 0), Send(last)]
    assert start.url == "https://generativelanguage.googleapis.com/upload/v1beta/files"
    assert start.headers == {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Length": "3",
        "X-Goog-Upload-Header-Content-Type": "image/png",
        "X-Goog-Upload-File-Name": "cat.png",
        "Content-Type": "application/json",
    }
    assert json.loads(start.body) == {"file": {"displayName": "cat.png"}}
    assert played.result == File.from_dict(MADE["file"])


def test_an_unknown_size_is_not_declared() -> None:
    start = upload_file(object(), Source(None, None, b"x"), opened(), b"x", DONE).requests[0]
    assert "X-Goog-Upload-Header-Content-Length" not in start.headers
    assert "X-Goog-Upload-File-Name" not in start.headers
    assert start.headers["X-Goog-Upload-Header-Content-Type"] == "text/plain"


@pytest.mark.parametrize("name", ["Übersicht 東京 📊.bin", "a\r\nX-Evil: 1.bin", "a\u2028b"], ids=ascii)
def test_a_name_that_no_header_holds_goes_into_the_json(name: str) -> None:
    start = upload_file(name, Source(name, 1, b"x"), opened(), b"x", DONE).requests[0]
    assert json.loads(start.body)["file"]["displayName"] == name
    assert all(value.isascii() and value.isprintable() for value in start.headers.values())


@pytest.mark.parametrize(
    "config",
    [
        {"display_name": "D", "mime_type": "a/b", "name": "my-name"},
        {"displayName": "D", "mimeType": "a/b", "name": "files/my-name"},
        File(display_name="D", mime_type="a/b", name="files/my-name"),
    ],
    ids=["snake_case", "camelCase", "File"],
)
def test_options_of_an_upload(config: Any) -> None:
    start = upload_file("x.png", Source("x.png", 1, b"x"), opened(), b"x", DONE, config=config).requests[0]
    assert json.loads(start.body) == {"file": {"name": "files/my-name", "displayName": "D"}}
    assert start.headers["X-Goog-Upload-Header-Content-Type"] == "a/b"


@pytest.mark.parametrize(
    ("config", "error"),
    [({"displayname": "D"}, TypeError), ({"name": "files/../x"}, ValueError), ({"name": "a b"}, ValueError)],
    ids=["typo", "path", "space"],
)
def test_options_that_make_no_sense_are_refused_before_anything_is_opened(config: Any, error: Any) -> None:
    played = play(files.upload_file(make_settings(), file="x", config=config))
    assert played.steps == []
    assert isinstance(played.error, error)
    assert error is ValueError or str(played.error).startswith("config ")


def test_a_file_that_is_too_large_is_refused_before_anything_is_sent() -> None:
    played = upload_file("x", Source("x", 2 * 1024**3 + 1, b"x"))
    assert played.requests == []
    assert isinstance(played.error, ValueError)


def test_the_start_is_tried_again() -> None:
    played = upload_file("x", Source("x", 1, b"x"), refusal(503), refusal(503), opened(), b"x", DONE)
    assert played.waits == [0.25, 0.5]
    assert played.error is None


def test_a_start_without_an_address_is_an_upload_error() -> None:
    played = upload_file("x", Source("x", 1, b"x"), answer(200))
    assert isinstance(played.error, errors.UploadFailedError)
    assert "X-Goog-Upload-URL" in str(played.error)


@pytest.mark.parametrize(
    "granularity", ["", "0", "-1", "x", "1.5", "9" * 5_000], ids=["empty", "0", "-1", "x", "1.5", "long"]
)
def test_a_granularity_that_makes_no_sense_is_one(granularity: str) -> None:
    headers = {"x-goog-upload-chunk-granularity": granularity}
    assert upload_file("x", Source("x", 1, b"x"), opened(headers), b"x", DONE).error is None


@pytest.mark.parametrize("listed", [answer(200, {}), refusal(403), errors.APIConnectionError("lost")], ids=repr)
@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"[]", b"null", b'{"file": 5}'], ids=repr)
def test_a_last_answer_that_cannot_be_read_says_that_the_file_is_there(body: bytes, listed: Any) -> None:
    facts = [opened(), b"x", DONE._replace(body=body), *[listed] * 3]
    played = upload_file("x", Source("x", 1, b"x"), *facts[: 4 + 2 * isinstance(listed, Exception)])
    assert isinstance(played.error, errors.DecodingError)
    if body == b'{"file": 5}':
        assert str(played.error) == "The upload is complete, but the service's answer names no file."
    else:
        assert played.error.__notes__ == ["The upload itself is complete: files.list() shows the file."]


@pytest.mark.parametrize("body", [b"", b"{}", b'{"file": null}'], ids=repr)
def test_a_file_that_the_last_answer_does_not_name_is_found_by_its_bytes(body: bytes) -> None:
    listed = [
        {"name": "files/other", "sha256Hash": SUM[::-1]},
        {"name": "files/none"},
        {"name": "files/a", "sha256Hash": SUM},
    ]
    played = upload_file(
        "x", Source("x", 1, b"x"), opened(), b"x", DONE._replace(body=body), answer(200, {"files": listed})
    )
    assert played.result.name == "files/a"
    assert played.requests[-1].url.endswith("/v1beta/files?pageSize=100")


# Checksums ------------------------------------------------------------------------------------------------------------

SUM = base64.b64encode(hashlib.sha256(b"x").hexdigest().encode()).decode()
"""Of b"x", as the service writes it."""
SUMS = {
    "base64 of hex": SUM,
    "base64 of HEX": base64.b64encode(hashlib.sha256(b"x").hexdigest().upper().encode()).decode(),
    "base64": base64.b64encode(hashlib.sha256(b"x").digest()).decode(),
    "base64, no padding": base64.b64encode(hashlib.sha256(b"x").digest()).decode().rstrip("="),
    "base64, for URLs": base64.urlsafe_b64encode(hashlib.sha256(b"x").digest()).decode(),
    "hex": hashlib.sha256(b"x").hexdigest(),
    "HEX": hashlib.sha256(b"x").hexdigest().upper(),
}


@pytest.mark.parametrize("text", SUMS.values(), ids=SUMS)
def test_checksums_are_read_in_every_form(text: str) -> None:
    assert checksums.decode_sum(text) == hashlib.sha256(b"x").hexdigest()


@pytest.mark.parametrize("text", ["", "x", "é" * 64, "=" * 44, "QUJD", "!" * 64, "A" * 88], ids=ascii)
def test_what_is_no_checksum_is_none(text: str) -> None:
    assert checksums.decode_sum(text) is None


@pytest.mark.parametrize("data", [b"x", b"y"])
@pytest.mark.parametrize("text", SUMS.values(), ids=SUMS)
def test_what_arrived_is_what_was_sent(text: str, data: bytes) -> None:
    made = {"file": {"name": "files/a", "sha256Hash": text}}
    done = DONE._replace(body=json.dumps(made).encode())
    played = upload_file("x", Source("x", 1, data), opened(), data, done)
    if data == b"x":
        assert played.result.name == "files/a"
    else:
        assert isinstance(played.error, errors.UploadFailedError)
        assert str(played.error) == (
            "What arrived is not what is here: the SHA-256 of files/a is another. Delete it and upload again."
        )


def test_progress_of_an_upload_is_told() -> None:
    reports: list[tuple[int, int | None]] = []
    upload_file("x", Source("x", 1, b"x"), opened(), b"x", DONE, progress=lambda *report: reports.append(report))
    assert reports == [(1, 1)]


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ({"x-goog-upload-url": "here"}, "The service opened no upload session: its X-Goog-Upload-URL is 'here'."),
        ({"x-goog-upload-url": ""}, "The service opened no upload session: its X-Goog-Upload-URL is ''."),
        (
            {"x-goog-upload-chunk-granularity": str(64 * 1024**2 + 1)},
            "The service wants slices of 67,108,865 bytes, more than we keep in memory.",
        ),
    ],
    ids=["address", "no address", "granularity"],
)
def test_a_start_that_makes_no_sense_is_an_upload_error(headers: dict[str, str], words: str) -> None:
    played = upload_file("x", Source("x", 1, b"x"), opened(headers))
    assert isinstance(played.error, errors.UploadFailedError)
    assert str(played.error) == words


def test_the_largest_granularity_is_one_slice() -> None:
    headers = {"x-goog-upload-chunk-granularity": str(64 * 1024**2)}
    played = upload_file("x", Source("x", 1, b"x"), opened(headers), b"x", DONE)
    assert [step.size for step in played.steps if isinstance(step, Pull)] == [64 * 1024**2]


def test_sizes_of_slices_grow_with_granularity_only() -> None:
    sizes = [uploads.Upload(URL, None, granularity).slice_size for granularity in (1, 256 * 1024, 3_000_000, 2**24)]
    assert sizes == [2**23, 2**23, 9_000_000, 2**24]
    assert all(a <= b for a, b in pairwise(sizes))
