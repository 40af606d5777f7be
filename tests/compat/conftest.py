from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest

from ..drivers.serving import Server
from ..drivers.wire import TONGUES, Tongue
from .families import FAMILIES, Family


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    return TONGUES[request.param]


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    with contextlib.ExitStack() as stack:
        yield lambda answer: stack.enter_context(contextlib.closing(Server(answer)))


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    return FAMILIES[request.param]
