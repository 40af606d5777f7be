"""Caches: what is sent to make, change, find and use them."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors, types
from gemkit._core.config import compose_request, merge_options, read_config
from gemkit._core.flows import caches, generation

from .script import answer, make_settings, play, refusal

HOST = "https://generativelanguage.googleapis.com/v1beta"
MADE = {"name": "cachedContents/a", "model": "models/gemini-2.5-flash"}


def create(config: Any = None, **options: Any) -> Any:
    """The body that makes a cache."""
    played = play(
        caches.create_cache(make_settings(), model="gemini-2.5-flash", config=config, **options), answer(body=MADE)
    )
    assert played.result == types.CachedContent.from_dict(MADE)
    [request] = played.requests
    assert (request.method, request.url) == ("POST", f"{HOST}/cachedContents")
    body = json.loads(request.body)
    assert body.pop("model") == "models/gemini-2.5-flash"
    return body


def get_weather(city: str) -> str:
    """Tell the weather."""
    return city


@pytest.mark.parametrize(
    "config",
    [
        {"contents": "long", "system_instruction": "Be kind.", "ttl": "60s", "display_name": "mine"},
        {"contents": ["long"], "systemInstruction": "Be kind.", "ttl": 60, "displayName": "mine"},
        types.CreateCachedContentConfig(contents="long", system_instruction="Be kind.", ttl=60.0, display_name="mine"),
        types.CachedContent(
            contents=[types.UserContent("long")],
            system_instruction=types.Content(parts=[types.Part(text="Be kind.")]),
            ttl=dt.timedelta(minutes=1),
            display_name="mine",
        ),
    ],
    ids=["dict", "camelCase", "config", "model"],
)
def test_a_cache_is_made_of_what_a_prompt_is_made_of(config: Any) -> None:
    assert create(config) == {
        "contents": [{"role": "user", "parts": [{"text": "long"}]}],
        "systemInstruction": {"parts": [{"text": "Be kind."}]},
        "ttl": "60s",
        "displayName": "mine",
    }


def test_options_by_name_go_over_those_of_the_config() -> None:
    assert create({"contents": "a", "display_name": "a"}, contents="b") == {
        "contents": [{"role": "user", "parts": [{"text": "b"}]}],
        "displayName": "a",
    }


def test_functions_are_kept_as_their_declarations() -> None:
    body = create(tools=[get_weather], tool_config={"function_calling_config": {"mode": "ANY"}})
    assert body["tools"][0]["functionDeclarations"][0]["name"] == "get_weather"
    assert body["toolConfig"] == {"functionCallingConfig": {"mode": "ANY"}}


def test_files_are_kept() -> None:
    body = create(contents=[types.File(uri="https://x/files/a", mime_type="application/pdf"), "that was it"])
    assert body["contents"][0]["parts"][0] == {
        "fileData": {"fileUri": "https://x/files/a", "mimeType": "application/pdf"}
    }


@pytest.mark.parametrize(
    ("ttl", "sent"),
    [
        ("3600s", "3600s"),
        ("1.5s", "1.5s"),
        (300, "300s"),
        (0.1, "0.1s"),
        (1e9, "1000000000s"),
        (dt.timedelta(hours=1), "3600s"),
        (dt.timedelta(microseconds=1500), "0.0015s"),
    ],
)
def test_a_time_to_live_is_seconds(ttl: Any, sent: str) -> None:
    assert create(contents="a", ttl=ttl)["ttl"] == sent


@given(st.timedeltas(dt.timedelta(microseconds=1), dt.timedelta(days=9999)))
def test_any_span_of_time_arrives_as_it_is(span: dt.timedelta) -> None:
    sent = caches.read_expiry({"ttl": span})["ttl"]
    assert caches.read_expiry({"ttl": sent}) == {"ttl": sent}
    assert dt.timedelta(seconds=float(sent.removesuffix("s"))) == span


@pytest.mark.parametrize("ttl", ["60", "1h", "-1s", "s", "0s", 0, -1, float("nan"), float("inf"), dt.timedelta(0)])
def test_a_time_to_live_that_is_none_is_refused(ttl: Any) -> None:
    with pytest.raises(ValueError, match="ttl is a number of seconds"):
        create(contents="a", ttl=ttl)


@pytest.mark.parametrize("ttl", [True, dt.datetime.now(dt.UTC), [60]])
def test_a_time_to_live_of_another_type_is_refused(ttl: Any) -> None:
    with pytest.raises(TypeError, match="ttl is a number of seconds"):
        create(contents="a", ttl=ttl)


@pytest.mark.parametrize("moment", [dt.datetime(2030, 1, 1, tzinfo=dt.UTC), "2030-01-01T00:00:00Z"])
def test_a_cache_may_end_at_a_moment(moment: Any) -> None:
    assert create(contents="a", expire_time=moment)["expireTime"] == "2030-01-01T00:00:00Z"


@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({}, ValueError, "something to keep"),
        ({"display_name": "a"}, ValueError, "something to keep"),
        ({"contents": "a", "ttl": 5, "expire_time": "2030-01-01T00:00:00Z"}, ValueError, "either a ttl or"),
        ({"contents": "a", "name": "cachedContents/a"}, TypeError, "no option 'name'"),
        ({"config": {"contents": "a", "model": "m"}}, TypeError, "no option 'model'"),
        ({"config": {"content": "a"}}, TypeError, "config has no 'content'; did you mean 'contents'"),
        ({"tools": "code_execution"}, TypeError, "config.tools must be a list"),
    ],
)
def test_what_is_no_cache_is_refused_before_anything_is_sent(options: Any, error: Any, match: str) -> None:
    with pytest.raises(error, match=match):
        create(**options)


NAMES = ["cachedContents/a", "a", types.CachedContent(name="cachedContents/a")]


@pytest.mark.parametrize("name", NAMES, ids=["name", "id", "CachedContent"])
def test_a_cache_is_found_by_its_name(name: Any) -> None:
    for flow, method in ((caches.get_cache, "GET"), (caches.delete_cache, "DELETE")):
        [request] = play(flow(make_settings(), name), answer(body=MADE)).requests
        assert (request.method, request.url) == (method, f"{HOST}/cachedContents/a")


@pytest.mark.parametrize("name", NAMES, ids=["name", "id", "CachedContent"])
@pytest.mark.parametrize(
    ("options", "mask", "body"),
    [
        ({"ttl": 600}, "ttl", {"ttl": "600s"}),
        ({"config": types.UpdateCachedContentConfig(ttl="600s")}, "ttl", {"ttl": "600s"}),
        ({"expire_time": "2030-01-01T00:00:00Z"}, "expireTime", {"expireTime": "2030-01-01T00:00:00Z"}),
    ],
)
def test_a_cache_may_live_longer(name: Any, options: Any, mask: str, body: Any) -> None:
    [request] = play(caches.update_cache(make_settings(), name, **options), answer(body=MADE)).requests
    assert (request.method, request.url) == ("PATCH", f"{HOST}/cachedContents/a?updateMask={mask}")
    assert json.loads(request.body) == body


@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({}, ValueError, "give ttl or expire_time"),
        ({"config": {"display_name": "a"}}, TypeError, "no option 'display_name'; it takes expire_time, ttl"),
        ({"ttl": 1, "expire_time": "2030-01-01T00:00:00Z"}, ValueError, "not both"),
    ],
)
def test_nothing_else_of_a_cache_can_be_changed(options: Any, error: Any, match: str) -> None:
    with pytest.raises(error, match=match):
        play(caches.update_cache(make_settings(), "a", **options)).result  # noqa: B018  # it raises


def test_caches_are_listed_page_by_page() -> None:
    first = answer(body={"cachedContents": [MADE], "nextPageToken": "t"})
    played = play(caches.list_caches(make_settings(), config={"page_size": 1}), first, answer(body={}))
    assert [list(page.items) for page in played.items] == [[types.CachedContent.from_dict(MADE)], []]
    urls = [request.url.removeprefix(HOST) for request in played.requests]
    assert urls == ["/cachedContents?pageSize=1", "/cachedContents?pageSize=1&pageToken=t"]


@pytest.mark.parametrize("flow", [caches.get_cache, caches.delete_cache])
def test_a_config_has_nothing_to_say_where_a_name_is_all(flow: Any) -> None:
    with pytest.raises(TypeError, match="config has no 'force'"):
        play(flow(make_settings(), "a", config={"force": True})).result  # noqa: B018  # it raises


@pytest.mark.parametrize("name", ["cachedContents/a/b", "files/a", "../a", "", "a b"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"is not the name of a cache.*'cachedContents/abc123'"):
        play(caches.get_cache(make_settings(), name)).result  # noqa: B018  # it raises


@pytest.mark.parametrize("name", [None, 5, types.CachedContent()])
def test_what_has_no_name_is_refused(name: Any) -> None:
    with pytest.raises(TypeError, match="a cache is named by a str"):
        play(caches.get_cache(make_settings(), name)).result  # noqa: B018  # it raises


# At the end ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [403, 404])
def test_a_cache_that_is_gone_already_is_as_good_as_deleted(code: int) -> None:
    assert play(caches.release_cache(make_settings(), types.CachedContent(name="a")), refusal(code)).result is None


def test_a_cache_that_can_not_be_deleted_is_an_error() -> None:
    played = play(caches.release_cache(make_settings(), types.CachedContent(name="a")), refusal(400))
    assert isinstance(played.error, errors.BadRequestError)


# In use --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cache", NAMES, ids=["name", "id", "CachedContent"])
@pytest.mark.parametrize("by", ["config", "name", "class"])
def test_prompts_use_a_cache_by_its_name(cache: Any, by: str) -> None:
    options: Any = {
        "config": {"config": {"cached_content": cache}},
        "name": {"cached_content": cache},
        "class": {"config": types.GenerateContentConfig(cached_content=cache)},
    }[by]
    flow = generation.generate_content(make_settings(), model="gemini-2.5-flash", contents="Hi", **options)
    [request] = play(flow, answer(body={})).requests
    assert json.loads(request.body)["cachedContent"] == "cachedContents/a"


@pytest.mark.parametrize(
    "option",
    [{"system_instruction": "x"}, {"tools": [get_weather]}, {"tool_config": {"function_calling_config": {}}}],
    ids=lambda option: next(iter(option)),
)
def test_what_belongs_into_the_cache_is_refused_beside_it(option: Any) -> None:
    flow = generation.generate_content(make_settings(), model="m", contents="Hi", cached_content="a", **option)
    with pytest.raises(ValueError, match=rf"{next(iter(option))} can't be given together with cached_content"):
        play(flow).result  # noqa: B018  # it raises


def test_it_is_refused_where_one_comes_from_the_chat_and_one_from_the_message() -> None:
    chat, message = (
        play(read_config(make_settings(), config)).result
        for config in ({"system_instruction": "x"}, {"cached_content": "a"})
    )
    with pytest.raises(ValueError, match="together with cached_content"):
        compose_request("", [], merge_options(chat, message).request_config)


def test_no_tools_may_stand_beside_a_cache() -> None:
    said = play(read_config(make_settings(), {"tools": [], "cached_content": "a"})).result
    assert compose_request("", [], said.request_config).cached_content == "cachedContents/a"
