"""Errors: the service's refusals, as exceptions that say what it said."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import gemkit

MODEL = "gemini-2.5-flash"


@pytest.mark.parametrize("api_version", ["v1beta", "v1"])
async def test_unknown_model(client: Any, api_version: str) -> None:
    with pytest.raises(gemkit.NotFoundError) as caught:
        await client.models.generate_content(model="gemini-0", contents="Hello?")
    error = caught.value
    assert (error.code, error.status, error.attempts) == (404, "NOT_FOUND", 1)
    assert error.message.startswith(f"models/gemini-0 is not found for API version {api_version}")
    assert str(error) == f"404 NOT_FOUND: {error.message}"
    assert pickle.loads(pickle.dumps(error)).message == error.message


async def test_unknown_model_streamed(client: Any) -> None:
    stream = client.models.generate_content_stream(model="gemini-0", contents="Hello?")
    with pytest.raises(gemkit.NotFoundError, match="gemini-0 is not found"):
        async for _ in stream:
            pass


async def test_unknown_model_looked_up(client: Any) -> None:
    with pytest.raises(gemkit.NotFoundError, match="gemini-0"):
        await client.models.get(model="gemini-0")


async def test_unknown_model_in_chat(client: Any) -> None:
    chat = client.chats.create(model="gemini-0")
    with pytest.raises(gemkit.NotFoundError):
        await chat.send_message("Hello?")
    assert chat.history == []


@pytest.mark.parametrize("api_key", ["an-invalid-key"])
async def test_invalid_key(client: Any) -> None:
    with pytest.raises(gemkit.AuthenticationError, match="API key not valid") as caught:
        await client.models.count_tokens(model=MODEL, contents="Hello?")
    error = caught.value
    assert (error.code, error.status) == (400, "INVALID_ARGUMENT")
    assert (error.detail("ErrorInfo") or {})["reason"] == "API_KEY_INVALID"
    assert error.__notes__ == ["The key came from api_key=."]
    assert "an-invalid-key" not in f"{error!r} {error}"


async def test_value_of_the_wrong_type(client: Any) -> None:
    with pytest.raises(gemkit.BadRequestError, match="temperature") as caught:
        await client.models.generate_content(model=MODEL, contents="Hello?", config={"temperature": "hot"})
    error = caught.value
    assert (error.code, error.status) == (400, "INVALID_ARGUMENT")
    (violation,) = (error.detail("BadRequest") or {})["fieldViolations"]
    assert violation["field"] == "generation_config.temperature"


async def test_value_out_of_range(client: Any) -> None:
    with pytest.raises(gemkit.BadRequestError, match="temperature"):
        await client.models.generate_content(model=MODEL, contents="Hello?", config={"temperature": 5.0})


@pytest.mark.parametrize("api_version", ["v1"])
async def test_field_of_another_version(client: Any) -> None:
    with pytest.raises(gemkit.BadRequestError, match='Unknown name "labels"') as refused:
        await client.models.generate_content(model=MODEL, contents="Hello?", config={"labels": {"team": "a"}})
    (note,) = refused.value.__notes__
    assert note.startswith("v1 does not have GenerateContentRequest.labels;")
