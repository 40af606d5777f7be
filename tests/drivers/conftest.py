from __future__ import annotations

import pytest

from .wire import TONGUES, Tongue


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    """Every test that asks for it is run blocking, under asyncio and under trio."""
    return TONGUES[request.param]


@pytest.fixture(params=["asyncio", "trio"])
def async_tongue(request: pytest.FixtureRequest) -> Tongue:
    return TONGUES[request.param]
