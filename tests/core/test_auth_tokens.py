"""Short-lived tokens: what they are tied to, and that they stay secret."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from gemkit import errors, types
from gemkit._core.flows import auth_tokens, models
from gemkit._core.settings import Secret

from .script import answer, make_settings, play

TOKEN = "auth_tokens/0123456789abcdef"


def create(config: Any = None, **options: Any) -> Any:
    """The body that makes a token."""
    played = play(auth_tokens.create_token(make_settings(), config=config, **options), answer(body={"name": TOKEN}))
    assert played.result.name == TOKEN
    [request] = played.requests
    assert (request.method, request.url) == (
        "POST",
        "https://generativelanguage.googleapis.com/v1beta/auth_tokens",
    )
    return json.loads(request.body)


def test_a_token_needs_no_options() -> None:
    assert create() == {}


@pytest.mark.parametrize("moment", [dt.datetime(2030, 1, 1, tzinfo=dt.UTC), "2030-01-01T00:00:00Z"])
def test_a_token_has_its_limits(moment: Any) -> None:
    limits = {"uses": 10, "expire_time": moment, "new_session_expire_time": moment}
    wire = {"uses": 10, "expireTime": "2030-01-01T00:00:00Z", "newSessionExpireTime": "2030-01-01T00:00:00Z"}
    assert create(limits) == create(**limits) == create(types.CreateAuthTokenConfig(**limits)) == wire
    assert create(limits, uses=0) == {**wire, "uses": 0}


def get_weather(city: str) -> str:
    """Tell the weather."""
    return city


CONSTRAINTS = {
    "model": "gemini-live-2.5-flash-preview",
    "config": {
        "system_instruction": "Be kind.",
        "temperature": 0.5,
        "max_output_tokens": 9,
        "session_resumption": {},
        "generation_config": {"top_k": 3, "temperature": 1},
        "seed": None,
    },
}
SETUP = {
    "model": "models/gemini-live-2.5-flash-preview",
    "systemInstruction": {"parts": [{"text": "Be kind."}]},
    "generationConfig": {"temperature": 0.5, "maxOutputTokens": 9, "topK": 3},
    "sessionResumption": {},
}


@pytest.mark.parametrize(
    "constraints",
    [
        CONSTRAINTS,
        types.LiveConnectConstraints(
            model="models/gemini-live-2.5-flash-preview", config=types.LiveConnectConfig(**CONSTRAINTS["config"])
        ),
    ],
    ids=["dict", "classes"],
)  # fmt: skip
def test_sessions_are_tied_to_a_setup(constraints: Any) -> None:
    assert create(live_connect_constraints=constraints) == {"bidiGenerateContentSetup": SETUP}


def test_tools_and_safety_settings_are_written_as_for_any_prompt() -> None:
    config = {"tools": [get_weather], "safety_settings": {"HARASSMENT": "block_none"}}
    setup = create(live_connect_constraints={"config": config})["bidiGenerateContentSetup"]
    assert setup["tools"][0]["functionDeclarations"][0]["name"] == "get_weather"
    assert setup["safetySettings"] == [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}]


SET = {
    *("model", "systemInstruction", "sessionResumption"),
    *(f"generationConfig.{name}" for name in ("temperature", "topK", "maxOutputTokens")),
}


@pytest.mark.parametrize(
    ("locked", "more"),
    [
        ([], set[str]()),
        (["temperature"], set[str]()),
        (
            ["response_modalities", "output_audio_transcription", "tools"],
            {"generationConfig.responseModalities", "outputAudioTranscription", "tools"},
        ),
    ],
)
def test_only_some_of_the_setup_may_be_locked(locked: Any, more: set[str]) -> None:
    paths = create(live_connect_constraints=CONSTRAINTS, lock_additional_fields=locked)["fieldMask"].split(",")
    assert set(paths) == SET | more
    assert len(paths) == len(set(paths))


def test_fields_can_be_locked_without_a_setup() -> None:
    assert create(lock_additional_fields=["temperature", "maxOutputTokens"]) == {
        "fieldMask": "generationConfig.temperature,generationConfig.maxOutputTokens"
    }
    assert create(lock_additional_fields=[]) == {}


@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({"config": {"use": 1}}, TypeError, "config has no 'use'; did you mean 'uses'"),
        ({"live_connect_constraints": 5}, TypeError, "live_connect_constraints must be a dict, not int"),
        ({"live_connect_constraints": {"models": 1}}, TypeError, "live_connect_constraints has no 'models'"),
        ({"live_connect_constraints": {"config": 5}}, TypeError, "constraints.config must be a dict, not int"),
        ({"live_connect_constraints": {"config": {"model": 5}}}, TypeError, "constraints.config has no 'model'"),
        ({"live_connect_constraints": {"config": {"temprature": 5}}}, TypeError, "did you mean 'temperature'"),
        ({"lock_additional_fields": "temperature"}, TypeError, "lock_additional_fields must be a list"),
    ],
)
def test_what_can_not_be_is_refused_before_anything_is_sent(options: Any, error: Any, match: str) -> None:
    with pytest.raises(error, match=match):
        play(auth_tokens.create_token(make_settings(), **options)).result  # noqa: B018  # it raises


def test_a_token_is_a_secret() -> None:
    token = types.AuthToken(name=TOKEN, uses=1)
    assert repr(token) == "AuthToken(uses=1, name=<hidden>)"
    assert repr(types.AuthToken(uses=1)) == "AuthToken(uses=1)"
    assert token.to_dict() == {"uses": 1, "name": TOKEN}


def test_a_token_is_refused_where_only_a_key_will_do() -> None:
    played = play(models.get_model(make_settings(api_key=Secret(TOKEN)), model="gemini-2.5-flash"))
    assert isinstance(played.error, errors.ConfigurationError)
    assert TOKEN not in str(played.error)
