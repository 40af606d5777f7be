"""What a call sends, and what it makes of faults, is the same blocking, under asyncio and under trio."""

from __future__ import annotations

import pickle
import ssl
import traceback
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

import gemkit
from gemkit import errors

from .wire import KEY, Body, Tongue, Wire, drain, event, finish, pull, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK = {"model": "gemini-x", "contents": "hi"}


async def generate(client: Any) -> Any:
    return await finish(client.models.generate_content(**ASK))


def chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def assert_hidden(error: BaseException) -> None:
    """The key is in nothing that a log, a debugger or a queue may get to see."""
    for one in chain(error):
        told = traceback.TracebackException.from_exception(one, capture_locals=True)
        told.stack = traceback.StackSummary.from_list(
            [frame for frame in told.stack if Path(frame.filename).parent != Path(__file__).parent]
        )
        assert KEY not in "".join(told.format(chain=False))
        assert KEY not in f"{one!r} {one} {vars(one)!r}"
        request = vars(one).get("_request")
        assert request is None or KEY not in str(request.headers.raw)
    assert KEY.encode() not in pickle.dumps(error)


def test_a_call(tongue: Tongue) -> None:
    wire = Wire((200, say("hello", "STOP")))
    response = tongue.run(generate(tongue.client(wire)))
    assert response.text == "hello"
    [request] = wire.requests
    assert (request.method, str(request.url)) == (
        "POST",
        "https://api.example.test/v1beta/models/gemini-x:generateContent",
    )
    assert request.headers["x-goog-api-key"] == KEY
    assert request.headers["user-agent"].startswith(f"gemkit/{gemkit.__version__} ")
    assert request.content == b'{"contents":[{"parts":[{"text":"hi"}],"role":"user"}]}'
    assert KEY not in str(request.url)


def test_retries(tongue: Tongue) -> None:
    retry = gemkit.RetryPolicy(max_retries=3, initial=0.01)
    wire = Wire((503, b""), httpx.ConnectError("refused"), (429, b""), (200, say("a", "STOP")))
    assert tongue.run(generate(tongue.client(wire, max_retries=None, retry=retry))).text == "a"
    assert len(wire.requests) == 4
    assert len({request.content for request in wire.requests}) == 1


@pytest.mark.parametrize("library", [httpx, httpx2], ids=lambda library: library.__name__)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ConnectError", errors.APIConnectionError),
        ("ReadError", errors.APIConnectionError),
        ("WriteError", errors.APIConnectionError),
        ("RemoteProtocolError", errors.APIConnectionError),
        ("ProxyError", errors.APIConnectionError),
        ("ConnectTimeout", errors.APITimeoutError),
        ("ReadTimeout", errors.APITimeoutError),
        ("WriteTimeout", errors.APITimeoutError),
        ("PoolTimeout", errors.APITimeoutError),
        ("UnsupportedProtocol", errors.ConfigurationError),
    ],
)
def test_faults_of_the_wire_become_ours(tongue: Tongue, library: Any, name: str, expected: type[Exception]) -> None:
    wire = Wire(getattr(library, name)("it broke"), library=library)
    with pytest.raises(expected) as caught:
        tongue.run(generate(tongue.client(wire, library=library)))
    assert type(caught.value) is expected
    assert type(caught.value.__cause__) is getattr(library, name)
    assert_hidden(caught.value)


def test_faults_of_the_body_become_ours(tongue: Tongue) -> None:
    body = Body(b'{"candi', httpx.ReadError("cut"))
    with pytest.raises(errors.APIConnectionError) as caught:
        tongue.run(generate(tongue.client(Wire((200, body)))))
    assert body.closed
    assert_hidden(caught.value)


def test_other_faults_stay_what_they_are(tongue: Tongue) -> None:
    with pytest.raises(ZeroDivisionError):
        tongue.run(generate(tongue.client(Wire(ZeroDivisionError()))))


def test_a_bad_certificate_is_not_tried_again_and_named(tongue: Tongue) -> None:
    fault = httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate")
    fault.__cause__ = ssl.SSLCertVerificationError(1, "certificate verify failed")
    wire = Wire(fault)
    policy = gemkit.RetryPolicy(max_retries=2, initial=0)
    with pytest.raises(errors.APIConnectionError, match="certificate"):
        tongue.run(generate(tongue.client(wire, max_retries=None, retry=policy)))
    assert len(wire.requests) == 1


def test_an_answer_that_quotes_the_key_is_not_repeated(tongue: Tongue) -> None:
    envelope = {"error": {"code": 400, "message": f"bad key {KEY}", "details": [{"key": KEY}]}}
    with pytest.raises(errors.BadRequestError, match="bad key <hidden>") as caught:
        tongue.run(generate(tongue.client(Wire((400, envelope)))))
    assert_hidden(caught.value)


def test_nor_one_that_quotes_it_in_a_header(tongue: Tongue) -> None:
    with pytest.raises(errors.BadRequestError) as caught:
        tongue.run(generate(tongue.client(Wire((400, {"x-echo": KEY}, {})))))
    assert_hidden(caught.value)


def test_nor_an_error_in_a_stream_that_quotes_it(tongue: Tongue) -> None:
    wire = Wire((200, Body(event({"error": {"code": 400, "message": f"bad key {KEY}"}}))))
    with pytest.raises(errors.BadRequestError) as caught:
        tongue.run(drain(tongue.client(wire).models.generate_content_stream(**ASK)))
    assert KEY not in f"{caught.value} {vars(caught.value)!r}"


# Where the key goes ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_redirects_are_not_followed(tongue: Tongue, status: int, stream: bool) -> None:
    wire = Wire((status, {"location": "https://evil.test/"}, b""), (200, say("evil", "STOP")))
    library = httpx.Client if tongue.blocking else httpx.AsyncClient
    client = tongue.client(http_client=library(transport=httpx.MockTransport(wire), follow_redirects=True))
    with pytest.raises(errors.APIError) as caught:
        tongue.run(drain(client.models.generate_content_stream(**ASK)) if stream else generate(client))
    assert caught.value.code == status
    assert len(wire.requests) == 1


FILE = {"file": {"name": "files/a", "uri": "https://api.example.test/v1beta/files/a"}}
FINAL = (200, {"x-goog-upload-status": "final"}, FILE)


@pytest.mark.parametrize(
    ("url", "gets_key"),
    [
        ("https://api.example.test/upload?id=1", True),
        ("https://evil.test/upload?id=1", False),
        ("http://api.example.test/upload?id=1", False),
        ("https://api.example.test:8443/upload", False),
        ("https://api.example.test.evil.test/upload", False),
        ("https://api.example.test@evil.test/upload", False),
        ("https://evil.test/https://api.example.test/", False),
    ],
)
def test_an_upload_elsewhere_does_not_get_the_key(tongue: Tongue, url: str, gets_key: bool) -> None:
    wire = Wire((200, {"x-goog-upload-url": url}, b""), FINAL)
    file = tongue.run(finish(tongue.client(wire).files.upload(file=b"x")))
    assert file.name == "files/a"
    start, upload = wire.requests
    assert start.headers["x-goog-api-key"] == KEY
    assert upload.url.host in ("api.example.test", "evil.test", "api.example.test.evil.test")
    assert (upload.headers.get("x-goog-api-key") == KEY) is gets_key


def test_an_upload_elsewhere_does_not_get_headers_that_may_be_secret_either(tongue: Tongue) -> None:
    wire = Wire((200, {"x-goog-upload-url": "https://evil.test/"}, b""), FINAL)
    tongue.run(finish(tongue.client(wire, headers={"authorization": "Bearer token"}).files.upload(file=b"x")))
    assert wire.requests[0].headers["authorization"] == "Bearer token"
    assert "authorization" not in wire.requests[1].headers


@pytest.mark.parametrize("url", ["https://[::1", "/relative"])
def test_an_upload_address_that_makes_no_sense_is_an_error_of_ours(tongue: Tongue, url: str) -> None:
    with pytest.raises(errors.GemkitError):
        tongue.run(finish(tongue.client(Wire((200, {"x-goog-upload-url": url}, b""), FINAL)).files.upload(file=b"x")))


def test_custom_headers_replace_ours_whatever_their_case(tongue: Tongue) -> None:
    wire = Wire((200, say("a", "STOP")))
    tongue.run(generate(tongue.client(wire, headers={"User-Agent": "mine", "X-Extra": "1"})))
    [request] = wire.requests
    assert request.headers.get_list("user-agent") == ["mine"]
    assert request.headers["x-extra"] == "1"


# Clients of the caller's own ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("library", [httpx, httpx2], ids=lambda library: library.__name__)
def test_a_client_of_the_callers_keeps_its_timeout(tongue: Tongue, library: Any) -> None:
    wire = Wire((200, say("a", "STOP")), library=library)
    kind = library.Client if tongue.blocking else library.AsyncClient
    own = kind(transport=library.MockTransport(wire), timeout=library.Timeout(7, connect=3))
    tongue.run(generate(tongue.client(http_client=own)))
    tongue.run(generate(tongue.client(http_client=own, timeout=50)))
    tongue.run(generate(tongue.client(http_client=own, timeout=5)))
    assert [request.extensions["timeout"] for request in wire.requests] == [
        {"connect": 3, "read": 7, "write": 7, "pool": 7},
        # No part may take longer than what is left of the whole: a little less, as the clock runs.
        {"connect": 10, **dict.fromkeys(("read", "write", "pool"), pytest.approx(50, abs=5))},
        dict.fromkeys(("connect", "read", "write", "pool"), pytest.approx(5, abs=2)),
    ]
    assert wire.requests[1].extensions["timeout"]["read"] < 50


@pytest.mark.parametrize("library", [httpx, httpx2], ids=lambda library: library.__name__)
def test_streams_and_uploads_work_with_it_too(tongue: Tongue, library: Any) -> None:
    async def main() -> None:
        wire = Wire((200, Body(event(say("a")), event(say("b", "STOP")))), library=library)
        chunks = await drain(tongue.client(wire, library=library).models.generate_content_stream(**ASK))
        assert [chunk.text for chunk in chunks] == ["a", "b"]
        wire = Wire((200, {"x-goog-upload-url": "https://api.example.test/u"}, b""), FINAL, library=library)
        await finish(tongue.client(wire, library=library).files.upload(file=b"x"))
        assert wire.requests[1].content == b"x"

    tongue.run(main())


def test_a_client_of_the_callers_stays_open(tongue: Tongue) -> None:
    kind = httpx.Client if tongue.blocking else httpx.AsyncClient
    own = kind(transport=httpx.MockTransport(Wire((200, say("a", "STOP")))))

    async def main() -> None:
        client = tongue.client(http_client=own)
        await generate(client)
        await finish(client.close())
        with pytest.raises(RuntimeError, match="closed"):
            await generate(client)
        assert not own.is_closed
        assert (await generate(tongue.client(http_client=own))).text == "a"

    tongue.run(main())


@pytest.mark.parametrize("wrong", [object(), "httpx", httpx], ids=["object", "text", "module"])
def test_what_is_no_client_is_refused(tongue: Tongue, wrong: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="http_client must be an httpx"):
        tongue.run(generate(tongue.client(http_client=wrong)))


def test_the_other_kind_of_client_is_refused(tongue: Tongue) -> None:
    other = (httpx.AsyncClient if tongue.blocking else httpx.Client)(transport=httpx.MockTransport(Wire((200, {}))))
    with pytest.raises(errors.ConfigurationError, match="http_client must be an httpx"):
        tongue.run(generate(tongue.client(http_client=other)))


def test_closing_twice_is_closing_once(tongue: Tongue) -> None:
    async def main() -> None:
        client = tongue.client()
        await finish(client.close())
        await finish(client.close())
        with pytest.raises(RuntimeError, match="closed"):
            await generate(client)

    tongue.run(main())


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
def test_a_proxy_that_makes_no_sense_is_an_error_of_ours(
    tongue: Tongue, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "ftp://proxy.example.test")
    with pytest.raises(errors.GemkitError):
        tongue.run(generate(tongue.client()))


# Lists ----------------------------------------------------------------------------------------------------------------

PAGES = [
    (200, {"models": [{"name": "models/a"}, {"name": "models/b"}], "nextPageToken": "t"}),
    (200, {"models": [{"name": "models/c"}]}),
]


def test_a_list_begins_anew_each_time(tongue: Tongue) -> None:
    wire = Wire(*PAGES, *PAGES)
    pager = tongue.client(wire).models.list()

    async def names() -> list[str]:
        if tongue.blocking:
            return [model.name for model in pager]
        return [model.name async for model in await pager]

    async def main() -> None:
        assert await names() == ["models/a", "models/b", "models/c"]
        assert await names() == ["models/a", "models/b", "models/c"]

    tongue.run(main())
    assert len(wire.requests) == 4


def test_pages_can_be_had_themselves(tongue: Tongue) -> None:
    pages = tongue.run(drain(tongue.client(Wire(*PAGES)).models.list().pages()))
    assert [len(page.items) for page in pages] == [2, 1]
    assert pages[0].response.next_page_token == "t"


def test_a_list_page_by_page_as_google_genai_has_it(tongue: Tongue) -> None:
    wire = Wire(*PAGES, *PAGES)
    pager = tongue.client(wire).models.list()

    async def main() -> None:
        if not tongue.blocking:
            with pytest.raises(RuntimeError, match="await"):
                _ = pager.page
            await pager
        assert [model.name for model in pager.page] == ["models/a", "models/b"]
        assert (len(pager), pager.page_size, pager[1].name) == (2, 2, "models/b")
        assert [model.name for model in await finish(pager.next_page())] == ["models/c"]
        assert (len(pager), pager[0].name) == (1, "models/c")
        with pytest.raises(IndexError):
            await finish(pager.next_page())
        assert pager[0].name == "models/c"
        assert len(wire.requests) == 2
        names = [model.name for model in pager] if tongue.blocking else [model.name async for model in pager]
        assert names == ["models/a", "models/b", "models/c"]

    tongue.run(main())
    assert len(wire.requests) == 4


def test_a_list_shows_the_page_that_it_is_at(tongue: Tongue) -> None:
    wire = Wire(*PAGES)
    pager = tongue.client(wire).models.list()

    async def main() -> None:
        assert str(pager) == repr(pager) == f"<{type(pager).__name__}: nothing fetched yet>"
        assert pager._repr_markdown_() is None
        assert wire.requests == []
        if not tongue.blocking:
            await pager
        assert str(pager.page) == str(pager)
        assert str(pager).splitlines()[1] == "a"
        assert repr(pager) == f"<{type(pager).__name__}: a page of 2>"
        assert pager._repr_markdown_().startswith("| model |")

    tongue.run(main())


def test_a_list_that_was_looked_into_does_not_fetch_its_first_page_again(tongue: Tongue) -> None:
    wire = Wire(*PAGES, *PAGES)
    pager = tongue.client(wire).models.list()

    async def main() -> None:
        if not tongue.blocking:
            await pager
        assert len(pager) == 2
        first = list(pager) if tongue.blocking else [model async for model in pager]
        assert ([model.name for model in first], len(wire.requests)) == (["models/a", "models/b", "models/c"], 2)
        await finish(pager.next_page())  # page by page it begins anew
        assert pager[0].name == "models/c"

    tongue.run(main())
    assert len(wire.requests) == 4


def test_a_list_need_not_be_read_to_its_end(tongue: Tongue) -> None:
    wire = Wire(*PAGES)
    pager = tongue.client(wire).models.list()

    async def main() -> Any:
        items = iter(pager) if tongue.blocking else aiter(pager)
        return (await pull(items)).name

    assert tongue.run(main()) == "models/a"
    assert len(wire.requests) == 1
