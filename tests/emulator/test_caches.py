"""Cached contents: kept, used, prolonged, gone."""

from __future__ import annotations

import re

import pytest

from .asking import FLASH, THREE, ask, calls_of, post, refusal, text_of, user

CACHES = "/v1beta/cachedContents"
LONG = "word " * 1100
GONE = "CachedContent not found (or permission denied)"


def create(client, **fields):
    body = {"model": f"models/{FLASH}", "contents": [user(LONG)], **fields}
    response = client.post(CACHES, json=body)
    assert response.status_code == 200, response.text
    return response.json()


def path_of(cache):
    return f"/v1beta/{cache['name']}"


def test_a_cache_is_described_without_its_contents(client):
    cache = create(client, displayName="mine", ttl="300s", systemInstruction=user("Be kind."))
    assert re.fullmatch(r"cachedContents/[a-z0-9]{40}", cache.pop("name"))
    assert cache == {
        "model": f"models/{FLASH}",
        "createTime": "2026-05-28T20:26:40.123456Z",
        "updateTime": "2026-05-28T20:26:40.123456Z",
        "expireTime": "2026-05-28T20:31:40.123456789Z",
        "displayName": "mine",
        "usageMetadata": {"totalTokenCount": 1104},
    }


def test_what_is_cached_precedes_the_prompt(client):
    cache = create(client, systemInstruction=user("Be kind."))
    body = ask(client, "Hi", cachedContent=cache["name"])
    assert text_of(body) == "You said: Hi [turn 2; told to: Be kind.]"
    usage, cached = body["usageMetadata"], cache["usageMetadata"]["totalTokenCount"]
    assert usage["cachedContentTokenCount"] == cached
    assert usage["promptTokenCount"] == cached + 1
    assert usage["cacheTokensDetails"] == [{"modality": "TEXT", "tokenCount": cached}]


def test_cached_tools_are_called(client):
    cache = create(client, tools=[{"functionDeclarations": [{"name": "add"}]}])
    assert calls_of(ask(client, "add", cachedContent=cache["name"])) == [("add", {})]


def test_cached_tokens_are_counted(client):
    cache = create(client)
    request = {"model": f"models/{FLASH}", "contents": [user("Hi")], "cachedContent": cache["name"]}
    body = client.post(f"/v1beta/models/{FLASH}:countTokens", json={"generateContentRequest": request}).json()
    cached = cache["usageMetadata"]["totalTokenCount"]
    assert (body["totalTokens"], body["cachedContentTokenCount"]) == (cached + 1, cached)


@pytest.mark.parametrize("field", ["systemInstruction", "tools", "toolConfig"])
def test_what_belongs_in_the_cache_is_refused_beside_it(client, field):
    value = {"systemInstruction": user("Be kind."), "tools": [{"codeExecution": {}}], "toolConfig": {}}[field]
    message = refusal(post(client, "Hi", cachedContent=create(client)["name"], **{field: value}))
    assert message.startswith("CachedContent can not be used with GenerateContent request setting system_instruction,")
    assert message.endswith("\n\nProposed fix: move those values to CachedContent from GenerateContent request.")


def test_a_cache_is_of_one_model(client):
    assert refusal(post(client, "Hi", THREE, cachedContent=create(client)["name"])) == (
        f"Model used by GenerateContent request (models/{THREE}) and CachedContent (models/{FLASH}) has to be the same."
    )


def test_short_contents_are_not_kept(client):
    response = client.post(CACHES, json={"model": f"models/{FLASH}", "contents": [user("Hi")]})
    assert refusal(response) == "Cached content is too small. total_token_count=1, min_total_token_count=1024"
    response = client.post(CACHES, json={"model": "models/gemini-2.5-pro", "contents": [user(LONG)]})
    assert refusal(response).endswith("min_total_token_count=4096")


def test_pages_of_a_document_are_counted(client):
    pdf = b"%PDF-1.7\n" + b"<< /Type /Page /Parent 1 0 R >>\n" * 5 + b"<< /Type /Pages /Count 5 >>"
    file = client.post("/upload/v1beta/files", content=pdf, headers={"content-type": "application/pdf"}).json()["file"]
    part = {"fileData": {"fileUri": file["uri"], "mimeType": "application/pdf"}}
    assert create(client, contents=[user(part)])["usageMetadata"]["totalTokenCount"] == 5 * 258


@pytest.mark.parametrize(
    ("query", "body", "expires"),
    [
        ("?updateMask=ttl", {"ttl": "900s"}, "2026-05-28T20:41:40.123456789Z"),
        ("", {"ttl": "60.5s"}, "2026-05-28T20:27:40.623456789Z"),
        ("?updateMask=expireTime", {"expireTime": "2030-01-01T00:00:00Z"}, "2030-01-01T00:00:00Z"),
        ("?updateMask=expire_time", {"expire_time": "2030-01-01T01:00:00.5+01:00"}, "2030-01-01T00:00:00.500Z"),
    ],
)
def test_expiry_can_be_changed(client, clock, query, body, expires):
    cache = create(client)
    changed = client.patch(path_of(cache) + query, json=body).json()
    assert changed == {**cache, "expireTime": expires}
    clock.advance(hours=0.01)
    assert client.patch(path_of(cache), json={"ttl": "60s"}).json()["updateTime"] > cache["updateTime"]


def test_nothing_else_can_be_changed(client):
    cache = create(client)
    assert client.patch(f"{path_of(cache)}?updateMask=displayName", json={"displayName": "x"}).status_code == 400
    assert client.patch(path_of(cache), json={"contents": [user("x")]}).status_code == 400
    assert client.get(path_of(cache)).json() == cache


@pytest.mark.parametrize("lifetime", [{}, {"ttl": "3600s"}])
def test_caches_expire(client, clock, lifetime):
    cache = create(client, **lifetime)
    clock.advance(hours=0.99)
    assert client.get(path_of(cache)).json() == cache
    clock.advance(hours=0.02)
    assert_gone(client, cache)


def test_a_cache_may_be_born_expired(client):
    assert_gone(client, create(client, expireTime="2020-01-01T00:00:00Z"))


def test_caches_are_deleted(client):
    cache, other = create(client), create(client)
    assert client.delete(path_of(cache)).json() == {}
    assert_gone(client, cache)
    assert client.get(CACHES).json() == {"cachedContents": [other]}


def assert_gone(client, cache):
    for method, body in (("GET", None), ("PATCH", {"ttl": "1s"}), ("DELETE", None)):
        assert refusal(client.request(method, path_of(cache), json=body), 403) == GONE
    assert refusal(post(client, "Hi", cachedContent=cache["name"]), 403) == GONE


def test_caches_come_newest_first_in_pages(client):
    names = [create(client)["name"] for _ in range(3)][::-1]
    page = client.get(f"{CACHES}?pageSize=2").json()
    assert [cache["name"] for cache in page["cachedContents"]] == names[:2]
    rest = client.get(CACHES, params={"pageToken": page["nextPageToken"]}).json()
    assert [cache["name"] for cache in rest["cachedContents"]] == names[2:]
    assert client.get(CACHES).json().keys() == {"cachedContents"}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"model": ""}, 400),
        ({"model": FLASH}, 400),
        ({"model": "models/no-such-model"}, 404),
        ({"model": "models/gemini-1.5-flash"}, 404),
        ({"ttl": "999999999999s"}, 400),
        ({"expireTime": "2026-13-01T00:00:00Z"}, 400),
    ],
)
def test_impossible_caches_are_refused(client, fields, code):
    response = client.post(CACHES, json={"model": f"models/{FLASH}", "contents": [user(LONG)], **fields})
    assert response.status_code == code
