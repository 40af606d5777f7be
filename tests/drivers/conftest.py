from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .serving import Server
from .wire import TONGUES, Tongue


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    """Every test that asks for it is run blocking, under asyncio and under trio."""
    return TONGUES[request.param]


@pytest.fixture(params=["asyncio", "trio"])
def async_tongue(request: pytest.FixtureRequest) -> Tongue:
    return TONGUES[request.param]


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    servers: list[Server] = []

    def start(answer: Callable[[Server, Any], None]) -> Server:
        servers.append(Server(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
