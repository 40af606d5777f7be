"""A client goes to other processes with its settings, and without its key."""

from __future__ import annotations

import copy
import pickle
from typing import Any

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


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("kind", [gemkit.Client, gemkit.AsyncClient])
def test_a_copy_works_with_key_and_connections_of_the_first(kind: type, way: Any) -> None:
    client = kind(api_key=KEY, timeout=7)
    other = way(client)
    assert type(other) is kind
    assert other._settings == client._settings
    assert other._driver.shared is client._driver.shared


def test_connections_of_your_own_are_not_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    with httpx.Client() as http, pytest.raises(TypeError, match="http_client"):
        pickle.dumps(gemkit.Client(http_client=http))
