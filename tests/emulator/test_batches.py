"""Batches: taken, run while one looks, over; inline and in files, prompts and embeddings."""

from __future__ import annotations

import json
import random
import re

import anyio
import pytest
from starlette.testclient import TestClient

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.resources import batches

from .asking import FLASH, refusal, text_of, user

EMBEDDER = "gemini-embedding-001"
BATCH = "type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatch"
NOW = "2026-05-28T20:26:40.123456789Z"


def row(text, **metadata):
    return {"request": {"contents": [user(text)]}, **({"metadata": metadata} if metadata else {})}


def inline(*rows):
    return {"requests": {"requests": [*rows]}}


def post(client, config, name=f"models/{FLASH}:batchGenerateContent", version="v1beta", **fields):
    return client.post(f"/{version}/{name}", json={"batch": {"inputConfig": config, **fields}})


def create(client, config, *args, **fields):
    response = post(client, config, *args, **fields)
    assert response.status_code == 200, response.text
    return response.json()


def look(client, batch):
    response = client.get(f"/v1beta/{batch['name']}")
    assert response.status_code == 200, response.text
    return response.json()


def finish(client, batch):
    for _ in range(2):
        batch = look(client, batch)
    assert batch["done"] is True
    return batch


def results_of(batch):
    return batch["metadata"]["output"]["inlinedResponses"]["inlinedResponses"]


def upload(client, *lines):
    content = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    response = client.post("/upload/v1beta/files", content=content, headers={"content-type": "application/jsonl"})
    return response.json()["file"]["name"]


def download(client, name):
    moved = client.get(f"/v1beta/{name}:download?alt=media")
    assert moved.status_code == 302
    return [json.loads(line) for line in client.get(moved.headers["location"]).text.splitlines()]


def test_a_new_batch_is_pending(client):
    batch = create(client, inline(row("a"), row("b")), displayName="mine", priority="7")
    assert re.fullmatch(r"batches/[a-z0-9]{36}", batch["name"])
    assert batch == {
        "name": batch["name"],
        "metadata": {
            "@type": BATCH,
            "model": f"models/{FLASH}",
            "displayName": "mine",
            "createTime": NOW,
            "updateTime": NOW,
            "batchStats": {"requestCount": "2", "pendingRequestCount": "2"},
            "state": "BATCH_STATE_PENDING",
            "name": batch["name"],
            "priority": "7",
        },
    }


def test_it_runs_and_is_over_at_the_second_look(client, clock):
    batch = create(client, inline(row("a"), row("b")))
    running = look(client, batch)
    assert running["metadata"]["state"] == "BATCH_STATE_RUNNING"
    assert running["metadata"]["batchStats"] == {
        "requestCount": "2",
        "successfulRequestCount": "1",
        "pendingRequestCount": "1",
    }
    assert running.keys() == {"name", "metadata"}
    clock.advance(hours=1)
    over = look(client, batch)
    assert over["done"] is True
    assert over["metadata"]["state"] == "BATCH_STATE_SUCCEEDED"
    assert over["metadata"]["batchStats"] == {"requestCount": "2", "successfulRequestCount": "2"}
    assert over["metadata"]["createTime"] == NOW
    assert over["metadata"]["endTime"] == over["metadata"]["updateTime"] == "2026-05-28T21:26:40.123456789Z"
    assert over["response"] == {"@type": f"{BATCH}Output", **over["metadata"]["output"]}
    assert look(client, batch) == over


def test_rows_are_answered_as_requests_are_with_their_metadata(client):
    rows = row("Hi", place="1"), {"request": {"contents": [user("Lo")], "systemInstruction": user("Be kind.")}}
    first, second = results_of(finish(client, create(client, inline(*rows))))
    assert first["metadata"] == {"place": "1"}
    assert text_of(first["response"]) == "You said: Hi [turn 1]"
    assert first["response"]["usageMetadata"]["promptTokenCount"] == 1
    assert second.keys() == {"response"}
    assert text_of(second["response"]) == "You said: Lo [turn 1; told to: Be kind.]"


def test_a_row_has_its_own_error(client):
    faulty = {"request": {"contents": []}, "metadata": {"key": "b"}}
    lost = {"request": {"contents": [user({"fileData": {"fileUri": "files/gone", "mimeType": "text/plain"}})]}}
    batch = finish(client, create(client, inline(row("a"), faulty, lost)))
    good, bad, missing = results_of(batch)
    assert "response" in good
    message = refusal(client.post(f"/v1beta/models/{FLASH}:generateContent", json=faulty["request"]))
    assert bad == {"error": {"code": 3, "message": message}, "metadata": {"key": "b"}}
    assert missing["error"]["code"] == 7
    assert batch["metadata"]["state"] == "BATCH_STATE_SUCCEEDED"
    assert batch["metadata"]["batchStats"] == {
        "requestCount": "3",
        "successfulRequestCount": "1",
        "failedRequestCount": "2",
    }


def test_a_file_of_requests_gives_a_file_of_results(client):
    # As Google's own examples have them: the key anywhere, snake_case, an empty line at the end.
    source = upload(
        client,
        {"key": "a", "request": {"contents": [user("One")], "generation_config": {"temperature": 0.5}}},
        {"request": {"contents": [user("Two")], "generation_config": {"temperature": 9}}, "key": "b"},
        {"request": {"contents": [user("Three")], "nonsense": 1}},
        "",
    )
    batch = create(client, {"file_name": source})
    assert batch["metadata"]["inputConfig"] == {"fileName": source}
    assert batch["metadata"]["batchStats"]["requestCount"] == "3"
    batch = finish(client, batch)
    name = f"files/batch-{batch['name'].removeprefix('batches/')}"
    assert batch["metadata"]["output"] == {"responsesFile": name}
    assert batch["response"] == {"@type": f"{BATCH}Output", "responsesFile": name}
    one, two, three = download(client, name)
    assert one["key"] == "a"
    assert text_of(one["response"]) == "You said: One [turn 1]"
    assert two == {"key": "b", "error": {"code": 3, "message": two["error"]["message"]}}
    assert 'Unknown name "nonsense"' in three["error"]["message"]
    assert "key" not in three


def test_results_are_only_to_be_downloaded(client):
    source = upload(client, {"key": "a", **row("One")})
    batch = finish(client, create(client, {"fileName": source}))
    name = batch["metadata"]["output"]["responsesFile"]
    for method, message in (("GET", "GetFileRequest"), ("DELETE", "DeleteFileRequest")):
        assert refusal(client.request(method, f"/v1beta/{name}")) == (
            f"* {message}.name: File ID (name excluding 'files/') cannot be more than 40 characters.\n"
        )
    assert [file["name"] for file in client.get("/v1beta/files").json()["files"]] == [source]
    client.delete(f"/v1beta/{batch['name']}")
    assert client.get(f"/v1beta/{name}:download?alt=media").status_code == 403


def test_the_source_may_go_once_the_batch_is_made(client):
    source = upload(client, {"key": "a", **row("One")})
    batch = create(client, {"fileName": source})
    client.delete(f"/v1beta/{source}")
    assert finish(client, batch)["metadata"]["batchStats"] == {"requestCount": "1", "successfulRequestCount": "1"}


@pytest.mark.parametrize("line", ["{", "[]", '"request"'])
def test_a_line_that_is_no_object_fails_the_batch(client, line):
    source = upload(client, {"key": "a", **row("One")}, line, {"key": "c", **row("Three")})
    batch = finish(client, create(client, {"fileName": source}))
    assert batch["metadata"]["state"] == "BATCH_STATE_FAILED"
    assert batch["error"]["code"] == 3
    assert batch["error"]["message"].startswith(f"Line 2 of {source} cannot be read. ")
    assert "response" not in batch
    assert "output" not in batch["metadata"]


def test_texts_are_embedded(client):
    rows = [
        {"request": {"content": user(text), "outputDimensionality": 3}, "metadata": {"n": text}} for text in ("a", "b")
    ]
    batch = create(client, inline(*rows, {"request": {}}), f"models/{EMBEDDER}:asyncBatchEmbedContent")
    assert batch["metadata"]["@type"].endswith(".v1main.EmbedContentBatch")
    batch = finish(client, batch)
    assert batch["response"]["@type"].endswith(".v1main.EmbedContentBatchOutput")
    *embedded, bad = results_of(batch)
    for result, given in zip(embedded, rows, strict=True):
        single = client.post(f"/v1beta/models/{EMBEDDER}:embedContent", json=given["request"]).json()
        assert result == {"response": single, "metadata": given["metadata"]}
    assert bad["error"]["message"] == "* EmbedContentRequest.content: content is not specified\n"


def test_texts_in_files_are_embedded(client):
    source = upload(client, {"key": "k", "request": {"content": user("a"), "output_dimensionality": 2}})
    batch = finish(client, create(client, {"fileName": source}, f"models/{EMBEDDER}:asyncBatchEmbedContent"))
    (line,) = download(client, batch["metadata"]["output"]["responsesFile"])
    assert line["key"] == "k"
    assert len(line["response"]["embedding"]["values"]) == 2


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_tuned_models_take_batches(client, version):
    batch = create(client, inline(row("Hi")), "tunedModels/mine:batchGenerateContent", version)
    assert batch["metadata"]["model"] == "tunedModels/mine"
    (result,) = results_of(finish(client, batch))
    assert text_of(result["response"]) == "You said: Hi [turn 1]"
    embedding = create(
        client, inline({"request": {"content": user("a")}}), "tunedModels/mine:asyncBatchEmbedContent", version
    )
    assert embedding["metadata"]["model"] == "tunedModels/mine"


def test_cancelled_batches_have_an_error_and_no_results(client):
    batch = create(client, inline(row("a"), row("b")))
    look(client, batch)
    for _ in range(2):
        assert client.post(f"/v1beta/{batch['name']}:cancel").json() == {}
    over = look(client, batch)
    assert (over["done"], over["error"]["code"]) == (True, 13)
    assert over["metadata"]["state"] == "BATCH_STATE_CANCELLED"
    assert over["metadata"]["batchStats"] == {
        "requestCount": "2",
        "successfulRequestCount": "1",
        "pendingRequestCount": "1",
    }
    assert over["metadata"]["endTime"] == NOW
    assert "response" not in over


def test_what_is_over_cannot_be_cancelled(client):
    over = finish(client, create(client, inline(row("a"))))
    assert client.post(f"/v1beta/{over['name']}:cancel").json() == {}
    assert look(client, over) == over


@pytest.mark.parametrize("looks", [0, 1])
def test_batches_expire(client, clock, looks):
    batch = create(client, inline(row("a"), row("b")))
    for _ in range(looks):
        look(client, batch)
    clock.advance(hours=48.1)
    over = look(client, batch)
    assert (over["done"], over["metadata"]["state"]) == (True, "BATCH_STATE_EXPIRED")
    assert "error" in over
    assert client.get("/v1beta/batches").json()["operations"] == [over]


def test_deleted_batches_are_gone(client):
    batch, other = create(client, inline(row("a"))), create(client, inline(row("a")))
    assert client.delete(f"/v1beta/{batch['name']}").json() == {}
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", ":cancel"), ("PATCH", ":updateGenerateContentBatch")):
        response = client.request(method, f"/v1beta/{batch['name']}{path}", json={} if method == "PATCH" else None)
        assert refusal(response, 404) == "Requested entity was not found."
    assert client.get("/v1beta/batches").json() == {"operations": [other]}


def test_lists_come_newest_first_in_pages_without_inlined_results(client):
    assert client.get("/v1beta/batches").json() == {}
    names = [create(client, inline(row("a")))["name"] for _ in range(3)][::-1]
    finish(client, {"name": names[0]})
    page = client.get("/v1beta/batches?page_size=2").json()
    assert [operation["name"] for operation in page["operations"]] == names[:2]
    done, pending = page["operations"]
    assert (done["done"], done["response"]) == (True, {"@type": f"{BATCH}Output"})
    assert "output" not in done["metadata"]
    assert "done" not in pending  # to list is not to look
    rest = client.get("/v1beta/batches", params={"pageSize": 2, "page_token": page["nextPageToken"]}).json()
    assert [operation["name"] for operation in rest["operations"]] == names[2:]
    assert rest.keys() == {"operations"}


@pytest.mark.parametrize("query", ["", "?updateMask=display_name,priority"])
def test_name_and_priority_can_be_changed(client, clock, query):
    batch = create(client, inline(row("a")), displayName="mine")
    clock.advance(hours=1)
    path = f"/v1beta/{batch['name']}:updateGenerateContentBatch{query}"
    changed = client.patch(path, json={"displayName": "yours", "priority": -3}).json()
    assert (changed["displayName"], changed["priority"]) == ("yours", "-3")
    assert changed["updateTime"] > changed["createTime"]
    assert {"@type": BATCH, **changed} == look(client, batch)["metadata"] | {"state": "BATCH_STATE_PENDING"}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("updateGenerateContentBatch?updateMask=state", {"displayName": "x"}),
        ("updateGenerateContentBatch", {"inputConfig": {"fileName": "files/x"}}),
        ("updateEmbedContentBatch", {"displayName": "x"}),
    ],
)
def test_nothing_else_can_be_changed(client, path, body):
    batch = create(client, inline(row("a")), displayName="mine")
    assert client.patch(f"/v1beta/{batch['name']}:{path}", json=body).status_code == 400
    assert client.get("/v1beta/batches").json() == {"operations": [batch]}


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ({}, 400),
        (inline(), 400),
        ({"fileName": "files/never-was"}, 403),
        ({"fileName": "a.jsonl"}, 400),
        ({"fileName": "files/a", **inline(row("a"))}, 400),
        (inline({"request": {"contents": "Hi"}}), 400),
    ],
)
def test_impossible_batches_are_refused(client, config, code):
    assert post(client, config).status_code == code
    assert client.get("/v1beta/batches").json() == {}


def test_a_file_without_requests_is_refused(client):
    assert "has no requests" in refusal(post(client, {"fileName": upload(client, "", " ")}))


@pytest.mark.parametrize(
    ("model", "method"),
    [
        ("gemini-1.5-flash", "batchGenerateContent"),
        (EMBEDDER, "batchGenerateContent"),
        (FLASH, "asyncBatchEmbedContent"),
        ("text-embedding-004", "asyncBatchEmbedContent"),
        ("no-such-model", "batchGenerateContent"),
    ],
)
def test_not_every_model_takes_batches(client, model, method):
    message = refusal(post(client, inline({"request": {}}), f"models/{model}:{method}"), 404)
    assert message.startswith(f"models/{model} is not found for API version v1beta, or is not supported for {method}.")


@pytest.mark.parametrize("looks", [1, 3, 5])
def test_looks_can_be_counted(looks):
    app = create_app(EchoEngine(), rng=random.Random(1), batch_looks=looks)
    with TestClient(app, headers={"x-goog-api-key": "test"}) as client:
        batch = create(client, inline(*(row(str(i)) for i in range(7))))
        answered = []
        while not batch.get("done"):
            batch = look(client, batch)
            answered.append(int(batch["metadata"]["batchStats"].get("successfulRequestCount", 0)))
        assert answered == [7 * i // looks for i in range(1, looks + 1)]


class Gate(EchoEngine):
    """An engine that answers once it is let."""

    def __init__(self):
        self.opened = anyio.Event()
        self.waiting = 0
        self.waiting_at_close = 0

    async def generate(self, prompt, index):
        self.waiting += 1
        try:
            await self.opened.wait()
        finally:
            self.waiting -= 1
        async for piece in super().generate(prompt, index):
            yield piece

    def let(self, client):
        assert client.portal is not None
        client.portal.call(self.opened.set)

    async def close(self):
        self.waiting_at_close = self.waiting


@pytest.fixture
def gate(monkeypatch):
    monkeypatch.setattr(batches, "_LOOK_SECONDS", 0)
    return Gate()


def test_work_that_takes_longer_than_a_look_goes_on(gate):
    with TestClient(create_app(gate), headers={"x-goog-api-key": "test"}) as client:
        batch = create(client, inline(*(row(str(i)) for i in range(5))))
        for _ in range(10):
            assert look(client, batch)["metadata"]["state"] == "BATCH_STATE_RUNNING"
        gate.let(client)
        while not (over := look(client, batch)).get("done"):
            pass
        texts = [text_of(result["response"]) for result in results_of(over)]
        assert texts == [f"You said: {i} [turn 1]" for i in range(5)]


@pytest.mark.parametrize("how", ["cancel", "delete"])
def test_work_can_be_stopped(gate, how):
    with TestClient(create_app(gate, batch_looks=1), headers={"x-goog-api-key": "test"}) as client:
        batch, after = (create(client, inline(row("a"))) for _ in range(2))
        look(client, batch)
        if how == "cancel":
            client.post(f"/v1beta/{batch['name']}:cancel")
        else:
            client.delete(f"/v1beta/{batch['name']}")
        gate.let(client)
        while not look(client, after).get("done"):
            pass
        if how == "cancel":
            over = look(client, batch)["metadata"]
            assert (over["state"], over["batchStats"]) == (
                "BATCH_STATE_CANCELLED",
                {"requestCount": "1", "pendingRequestCount": "1"},
            )
        else:
            assert client.get(f"/v1beta/{batch['name']}").status_code == 404


def test_work_ends_before_the_engine(gate):
    with TestClient(create_app(gate, batch_looks=1), headers={"x-goog-api-key": "test"}) as client:
        batch = create(client, inline(row("a")))
        while not gate.waiting:
            look(client, batch)
    assert gate.waiting_at_close == 0


def test_a_fault_of_the_engine_is_told_and_the_batch_can_be_looked_at_again(monkeypatch):
    class Broken(EchoEngine):
        async def count_tokens(self, prompt):
            raise RuntimeError("broken")

    headers = {"x-goog-api-key": "test"}
    with TestClient(create_app(Broken(), batch_looks=1), headers=headers, raise_server_exceptions=False) as client:
        batch = create(client, inline(row("a")))
        assert client.get(f"/v1beta/{batch['name']}").status_code == 500
        monkeypatch.setattr(Broken, "count_tokens", EchoEngine.count_tokens)
        assert look(client, batch)["metadata"]["state"] == "BATCH_STATE_SUCCEEDED"
