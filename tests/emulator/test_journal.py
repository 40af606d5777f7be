"""What the journal keeps of requests and answers, and what it never does."""

from __future__ import annotations

import asyncio
import gzip
import json
from contextlib import aclosing

import anyio
import pytest

from gemkit_emulator.exchanges import PIECE_LIMIT
from gemkit_emulator.journal import Journal
from gemkit_emulator.recorder import Recorder

from .asking import FLASH, post

KEY = "AIza" + "Sy0123456789abcdefghijklmnopqrstuvw"


@pytest.fixture
def journal(client):
    return client.app.state.journal


def dump(journal):
    """All that is held, in one text."""
    return repr(
        [
            (it.url, it.request_headers, it.request_body, it.response_headers, it.response_body, it.messages, it.error)
            for it in journal.exchanges
        ]
    )


def http_scope(path="/v1beta/models/gemini-2.5-flash:generateContent", query=b"", headers=(), method="POST"):
    return {"type": "http", "method": method, "path": path, "query_string": query, "headers": list(headers)}


def answering(*pieces, status=200, headers=()):
    async def app(scope, receive, send):
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.start", "status": status, "headers": list(headers)})
        for piece in pieces:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    return app


async def send_nothing(message):
    pass


def receiving(*messages):
    left = list(messages) or [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive():
        return left.pop(0)

    return receive


def record(app, *, journal=None, scope=None, messages=()):
    """The exchange that comes of one request to an app."""
    journal = journal or Journal()
    asyncio.run(Recorder(app, journal)(scope or http_scope(), receiving(*messages), send_nothing))
    return journal.exchanges[-1]


# --- what is noted ----------------------------------------------------------------------------------------------------


def test_request_and_answer_are_noted(client, journal, clock):
    response = post(client, "Hello there")
    (exchange,) = journal.exchanges
    assert (exchange.number, exchange.kind, exchange.method) == (1, "http", "POST")
    assert exchange.path == f"/v1beta/models/{FLASH}:generateContent"
    assert (exchange.operation, exchange.version) == ("models.generateContent", "v1beta")
    assert (exchange.status, exchange.outcome) == (200, "done")
    assert exchange.request_json == {"contents": [{"role": "user", "parts": [{"text": "Hello there"}]}]}
    assert exchange.response_body == response.content
    assert exchange.response_json == response.json()
    assert exchange.response_size == len(response.content)
    assert exchange.started == exchange.received == exchange.answered == exchange.ended == clock.now
    assert ("content-type", "application/json; charset=UTF-8") in exchange.response_headers


def test_stream_is_noted_piece_by_piece(client, journal):
    response = post(client, "one two three", FLASH, "streamGenerateContent?alt=sse")
    (exchange,) = journal.exchanges
    assert exchange.query == "alt=sse"
    assert len(exchange.pieces) == len(exchange.events) > 2
    offsets = [piece.offset for piece in exchange.pieces]
    assert offsets[0] == 0
    assert all(response.content[offset:].startswith(b"data: ") for offset in offsets)
    assert exchange.events[-1]["usageMetadata"]


def test_pieces_have_the_time_they_were_sent_at():
    times = iter(range(100, 200, 10))
    scope = http_scope(headers=[(b"content-length", b"1")])
    exchange = record(answering(b"ab", b"c"), journal=Journal(clock=lambda: next(times)), scope=scope)
    assert exchange.started == 100
    assert (exchange.received, exchange.answered, exchange.ended) == (110, 120, 150)
    assert exchange.pieces == [(130, 0), (140, 2)]


def test_request_without_a_body_is_there_at_once(client, journal):
    client.get("/v1beta/models")  # whose handler reads nothing
    client.post("/v1beta/files:register", content=b"")
    assert [it.received for it in journal.exchanges] == [it.started for it in journal.exchanges]


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("/v1/models", "models.list"),
        ("/v1beta/interactions/abc", "interactions.get"),
        ("/nowhere", ""),
        (f"/v1beta/models/{'m' * 5000}:nope", ""),
    ],
)
def test_operation_comes_from_the_description(client, journal, path, operation):
    client.get(path)
    assert journal.exchanges[0].operation == operation


def test_error_is_noted_with_its_status(client, journal):
    post(client, [], FLASH)
    (exchange,) = journal.exchanges
    assert exchange.status == 400
    assert exchange.response_json["error"]["status"] == "INVALID_ARGUMENT"


def test_client_that_hangs_up_is_noted():
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"half", "more_body": True})
        assert (await receive())["type"] == "http.disconnect"

    exchange = record(app, messages=[{"type": "http.disconnect"}])
    assert (exchange.outcome, exchange.response_body) == ("cancelled", b"half")


def test_answer_that_breaks_off_is_noted():
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"half", "more_body": True})

    assert record(app).outcome == "cut"


def test_fault_is_noted_and_passed_on():
    async def app(scope, receive, send):
        raise ZeroDivisionError

    journal = Journal()
    with pytest.raises(ZeroDivisionError):
        record(app, journal=journal)
    assert (journal.exchanges[0].outcome, journal.exchanges[0].error) == ("failed", "ZeroDivisionError")


def test_packed_body_is_kept_as_it_is_and_read_as_it_means():
    packed = gzip.compress(b'{"a": [1]}')
    exchange = record(answering(packed, headers=[(b"content-encoding", b"gzip")]))
    assert exchange.response_body == packed
    assert exchange.response_json == {"a": [1]}


def test_session_is_noted_message_by_message():
    async def app(scope, receive, send):
        await receive()
        await send({"type": "websocket.accept"})
        text = (await receive())["text"]
        await send({"type": "websocket.send", "bytes": text.encode()})
        await send({"type": "websocket.close", "code": 1011, "reason": "enough"})

    path = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    scope = {"type": "websocket", "path": path, "query_string": f"key={KEY}".encode(), "headers": []}
    messages = [{"type": "websocket.connect"}, {"type": "websocket.receive", "text": f'{{"setup": "{KEY}"}}'}]
    exchange = record(app, scope=scope, messages=messages)
    assert (exchange.kind, exchange.operation, exchange.version) == ("websocket", "live.connect", "v1beta")
    assert (exchange.status, exchange.outcome) == (101, "done")
    assert (exchange.close_code, exchange.close_reason) == (1011, "enough")
    assert [(it.sender, it.is_text) for it in exchange.messages] == [("client", True), ("server", False)]
    assert exchange.query == "key=hidden"
    assert exchange.messages[0].body == b'{"setup": "' + b"*" * len(KEY) + b'"}'


# --- what is never kept -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"x-goog-api-key": KEY}, ""),
        ({"Authorization": f"Bearer {KEY}"}, ""),
        ({"Authorization": KEY}, ""),
        ({"Cookie": f"session={KEY}"}, ""),
        ({"Proxy-Authorization": f"Basic {KEY}"}, ""),
        ({"Referer": f"https://example.com/?key={KEY}"}, ""),
        ({}, f"?key={KEY}"),
        ({}, f"?alt=json&KEY={KEY}"),
        ({}, f"?access_token={KEY}&alt=json"),
        ({}, f"?%6bey={KEY}"),
        ({}, f"?%24key={KEY}"),
    ],
)
def test_key_is_never_held(client, journal, headers, query):
    client.headers.pop("x-goog-api-key")
    client.get(f"/v1beta/models{query}", headers=headers)
    assert len(journal.exchanges) == 1
    assert KEY not in dump(journal)
    assert "hidden" in dump(journal)


def test_key_in_the_body_is_overwritten_also_where_pieces_meet():
    body = f'{{"said": "{KEY}!"}}'.encode()
    for cut in range(1, len(body)):
        messages = [
            {"type": "http.request", "body": body[:cut], "more_body": True},
            {"type": "http.request", "body": body[cut:], "more_body": False},
        ]
        scope = http_scope(headers=[(b"x-goog-api-key", KEY.encode())])
        exchange = record(answering(body[:cut], body[cut:]), scope=scope, messages=messages)
        expected = body.replace(KEY.encode(), b"*" * len(KEY))
        assert exchange.request_body == exchange.response_body == expected


def test_short_key_is_no_reason_to_blot_out_words(client, journal):
    post(client, "this is a test")
    assert b"this is a test" in journal.exchanges[0].request_body


def test_upload_ids_are_never_held(client, journal):
    headers = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
    url = client.post("/upload/v1beta/files", json={}, headers=headers).headers["x-goog-upload-url"]
    upload_id = url.partition("upload_id=")[2].partition("&")[0]
    headers = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
    assert client.post(url, content=b"abcd", headers=headers).status_code == 200
    assert len(journal.exchanges) == 2
    assert upload_id
    assert upload_id not in dump(journal)


def test_tokens_for_live_sessions_are_never_held(client, journal):
    response = client.post("/v1alpha/auth_tokens", json={})
    token = response.json()["name"].removeprefix("auth_tokens/")
    assert token
    assert token not in dump(journal)
    assert journal.exchanges[0].response_json["name"] == "auth_tokens/" + "*" * len(token)


@pytest.mark.parametrize("name", ["client_secret", "api_key", "token", "new_signing_secret", "secret", "Authorization"])
def test_secrets_in_fields_are_overwritten_also_where_pieces_meet(name):
    body = json.dumps({"id": "x", name: 'a"b\\c', "after": "kept"}).encode()
    secret = json.dumps('a"b\\c')[1:-1].encode()
    expected = body.replace(secret, b"*" * len(secret))
    for cut in range(1, len(body)):
        exchange = record(answering(body[:cut], body[cut:]), scope=http_scope("/v1beta/credentials"), messages=[])
        assert exchange.operation == "credentials.create"
        assert exchange.response_body == expected, cut


# --- what is bounded --------------------------------------------------------------------------------------------------


def test_only_the_latest_are_kept():
    journal = Journal(limit=3)
    for _ in range(10):
        record(answering(b"x"), journal=journal)
    assert [it.number for it in journal.exchanges] == [8, 9, 10]
    assert journal.count == 10


def test_large_bodies_are_kept_in_part_and_known_in_size():
    chunk = b"x" * 600
    messages = [{"type": "http.request", "body": chunk, "more_body": number < 9} for number in range(10)]
    exchange = record(answering(chunk, chunk), journal=Journal(body_limit=1000), messages=messages)
    assert (len(exchange.request_body), exchange.request_size) == (1000, 6000)
    assert (len(exchange.response_body), exchange.response_size) == (1000, 1200)
    assert exchange.request_json is None


def test_all_together_stay_below_the_limit():
    journal = Journal(size_limit=100_000)
    for _ in range(50):
        record(answering(b"x" * 10_000), journal=journal)
        assert journal.size <= 100_000
    assert 5 < len(journal.exchanges) < 10
    journal.clear()
    assert (journal.size, journal.exchanges) == (0, ())


def test_exchange_that_was_dropped_grows_no_more():
    journal = Journal(limit=1)

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"before", "more_body": True})
        journal.clear()
        await send({"type": "http.response.body", "body": b"after", "more_body": False})

    seen = []
    asyncio.run(Recorder(app, journal)(http_scope(), receiving(), lambda message: _remember(seen, message)))
    assert journal.size == 0
    assert [message.get("body") for message in seen[1:]] == [b"before", b"after"]


async def _remember(seen, message):
    seen.append(message)


def test_pieces_without_end_are_told_apart_up_to_a_limit():
    exchange = record(answering(*[b"x"] * (PIECE_LIMIT + 100)))
    assert exchange.response.piece_count == PIECE_LIMIT
    assert exchange.response_size == PIECE_LIMIT + 100


# --- who looks on -----------------------------------------------------------------------------------------------------


def test_subscriber_sees_what_is_there_and_what_comes():
    async def watch():
        journal = Journal()
        recorder = Recorder(answering(b"a", b"b"), journal)
        await recorder(http_scope(), receiving(), send_nothing)
        async with aclosing(journal.subscribe()) as changes:
            assert [it.number for it in (await anext(changes)).exchanges] == [1]
            await recorder(http_scope(), receiving(), send_nothing)
            change = await anext(changes)
            assert [(it.number, it.response_body) for it in change.exchanges] == [(2, b"ab")]
            assert (change.first, change.missed) == (1, 0)

    asyncio.run(watch())


def test_slow_subscriber_is_told_what_it_missed_and_costs_nothing():
    async def watch():
        journal = Journal(limit=5)
        recorder = Recorder(answering(b"a"), journal)
        async with aclosing(journal.subscribe()) as changes:
            await anext(changes)
            for _ in range(20):
                await recorder(http_scope(), receiving(), send_nothing)
            change = await anext(changes)
            assert [it.number for it in change.exchanges] == [16, 17, 18, 19, 20]
            assert (change.first, change.missed) == (16, 15)

    asyncio.run(watch())


def test_subscriber_hears_of_clearing_and_of_the_end():
    async def watch():
        journal = Journal()
        await Recorder(answering(b"a"), journal)(http_scope(), receiving(), send_nothing)
        async with aclosing(journal.subscribe()) as changes:
            await anext(changes)
            journal.clear()
            assert (await anext(changes)).first == 2
            journal.close()
            assert [change async for change in changes] == []

    asyncio.run(watch())


def test_changes_from_another_thread_wake_a_subscriber():
    async def watch():
        journal = Journal()
        async with aclosing(journal.subscribe()) as changes:
            await anext(changes)
            await asyncio.to_thread(record, answering(b"a"), journal=journal)
            assert (await anext(changes)).exchanges[0].outcome in ("open", "done")

    asyncio.run(watch())


def test_thousand_streams_at_once_are_told_apart():
    async def run():
        journal = Journal(limit=2000)
        gate = anyio.Event()

        async def app(scope, receive, send):
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": scope["path"].encode(), "more_body": True})
            await gate.wait()
            await send({"type": "http.response.body", "body": b"!", "more_body": False})

        async with anyio.create_task_group() as group:
            for number in range(1000):
                group.start_soon(Recorder(app, journal), http_scope(f"/{number}"), receiving(), send_nothing)
            await anyio.wait_all_tasks_blocked()
            assert {it.outcome for it in journal.exchanges} == {"open"}
            gate.set()
        assert all(it.response_body.decode() == f"{it.path}!" for it in journal.exchanges)
        assert len(journal.exchanges) == 1000

    asyncio.run(run())
