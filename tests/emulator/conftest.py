from __future__ import annotations

import random
import warnings
from typing import TYPE_CHECKING

import pytest

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine

with warnings.catch_warnings():
    # It would rather have httpx2, and takes httpx where that is what there is.
    warnings.simplefilter("ignore", DeprecationWarning)
    warnings.simplefilter("ignore", UserWarning)
    from starlette.testclient import TestClient

if TYPE_CHECKING:
    from collections.abc import Iterator

HOUR = 3600 * 1_000_000_000


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_780_000_000_123_456_789

    def __call__(self) -> int:
        return self.now

    def advance(self, hours: float) -> None:
        self.now += int(hours * HOUR)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(clock: Clock) -> Iterator[TestClient]:
    app = create_app(EchoEngine(), clock=clock, rng=random.Random(1), granularity=4)
    headers = {"x-goog-api-key": "test"}
    with TestClient(app, "http://emulator", headers=headers, follow_redirects=False) as client:
        yield client


@pytest.fixture(scope="session")
def shared_client() -> Iterator[TestClient]:
    """One for many examples; it raises what the app lets through, so that a fault fails the test by itself."""
    app = create_app(EchoEngine(), granularity=4)
    with TestClient(app, headers={"x-goog-api-key": "test"}, follow_redirects=False) as client:
        yield client
