"""Short-lived tokens: made, counted, expired."""

from __future__ import annotations

import re

import pytest

from .asking import refusal

TOKENS = "/v1beta/auth_tokens"
IN_TEN_MINUTES = "2026-05-28T20:36:40Z"
IN_TWO_HOURS = "2026-05-28T22:26:40Z"


def create(client, **fields):
    response = client.post(TOKENS, json=fields)
    assert response.status_code == 200, response.text
    return response.json()["name"]


def open_session(client, name):
    return client.app.state.auth_tokens.open_session(name)


def test_a_token_is_a_name_and_nothing_else(client):
    assert re.fullmatch(r"auth_tokens/[0-9a-f]{64}", create(client))
    assert list(client.post(TOKENS, json={"uses": 5}).json()) == ["name"]


@pytest.mark.parametrize(("fields", "sessions"), [({}, 1), ({"uses": 3}, 3), ({"uses": 0}, 9)])
def test_a_token_opens_so_many_sessions(client, fields, sessions):
    name = create(client, **fields)
    assert [bool(open_session(client, name)) for _ in range(9)] == [True] * sessions + [False] * (9 - sessions)


@pytest.mark.parametrize(
    ("fields", "hours"),
    [
        ({}, 1 / 60),
        ({"newSessionExpireTime": IN_TEN_MINUTES}, 1 / 6),
        ({"newSessionExpireTime": IN_TWO_HOURS, "expireTime": IN_TWO_HOURS}, 2),
        ({"expireTime": "2026-05-28T20:26:50.123456Z"}, 1 / 360),
    ],
)
def test_a_token_opens_sessions_for_a_while(client, clock, fields, hours):
    name = create(client, uses=0, **fields)
    clock.advance(hours * 0.99)
    assert open_session(client, name)
    clock.advance(hours * 0.02)
    assert open_session(client, name) is None


def test_a_token_knows_what_its_sessions_are_tied_to(client):
    setup = {"model": "models/gemini-2.5-flash", "generationConfig": {"temperature": 0.5}}
    name = create(client, bidiGenerateContentSetup=setup, fieldMask="model")
    token = open_session(client, name)
    assert (token.setup, token.locked) == (setup, "model")
    assert open_session(client, "auth_tokens/never-was") is None


@pytest.mark.parametrize(
    "fields",
    [
        {"uses": -1},
        {"expireTime": "2026-05-28T20:26:40Z"},
        {"expireTime": "2026-05-29T16:26:41Z"},
        {"newSessionExpireTime": "2020-01-01T00:00:00Z"},
        {"newSessionExpireTime": IN_TWO_HOURS, "expireTime": IN_TEN_MINUTES},
        {"newSessionExpireTime": IN_TWO_HOURS},
        {"bidiGenerateContentSetup": {"nonsense": 1}},
    ],
)
def test_impossible_tokens_are_refused(client, fields):
    assert client.post(TOKENS, json=fields).status_code == 400


def test_old_tokens_are_forgotten(client, clock):
    name = create(client)
    clock.advance(1)
    create(client)
    assert open_session(client, name) is None


@pytest.mark.parametrize("header", ["x-goog-api-key", "authorization"])
def test_a_token_is_no_key(client, header):
    name = create(client)
    value = f"Token {name}" if header == "authorization" else name
    headers = {"x-goog-api-key": "", header: value}
    assert refusal(client.get("/v1beta/models", headers=headers)) == "API key not valid. Please pass a valid API key."


def test_tokens_are_made_where_google_makes_them(client):
    assert client.post("/v1alpha/auth_tokens", json={}).json()["name"].startswith("auth_tokens/")
    assert client.post("/v1/auth_tokens", json={}).status_code == 404
