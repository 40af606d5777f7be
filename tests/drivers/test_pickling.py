"""A client goes to other processes with its settings, and without its key."""

from __future__ import annotations

import copy
import pickle

import httpx
import pytest

import gemkit

KEY = "the-key-of-the-tests"


@pytest.mark.parametrize("kind", [gemkit.Client, gemkit.AsyncClient])
def test_a_pickled_client_reads_its_key_again(kind: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    client = kind(timeout=7, max_retries=5, headers={"x-team": "a"}, api_version="v1")
    data = pickle.dumps(client)
    assert KEY.encode() not in data
    monkeypatch.setenv("GEMINI_API_KEY", "another-key-of-the-tests")
    again = pickle.loads(data)
    assert type(again) is kind
    for name in ("timeout", "retry", "headers", "api_version", "base_url"):
        assert getattr(again._settings, name) == getattr(client._settings, name)
    assert again._settings.api_key.reveal() == "another-key-of-the-tests"


def test_a_pickled_client_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    client = pickle.loads(pickle.dumps(gemkit.Client()))
    with (
        pytest.raises(gemkit.NotFoundError),
        httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(404))) as http,
    ):
        gemkit.Client.from_settings(client._settings, client._http._replace(client=http)).models.get(model="gemini-x")
    client.close()


def test_a_key_that_was_passed_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="set GEMINI_API_KEY instead"):
        pickle.dumps(gemkit.Client(api_key=KEY))
    with pytest.raises(TypeError, match="set GEMINI_API_KEY instead"):
        copy.copy(gemkit.Client(api_key=KEY))


def test_connections_of_your_own_are_not_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    with httpx.Client() as http, pytest.raises(TypeError, match="http_client"):
        pickle.dumps(gemkit.Client(http_client=http))
