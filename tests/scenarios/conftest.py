"""A scenario is an `async def test_...(client)`. It runs blocking, under asyncio and under trio, all on one cassette."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime
from inspect import iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gemkit import __version__

from ..recorder import SERVICE, Origin, play, record
from .surfaces import RUN, make_client

if TYPE_CHECKING:
    from vcr.cassette import Cassette

CASSETTES = Path(__file__).parents[1] / "cassettes"


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> None:
    """Make a plain function of a scenario, for pytest to call."""
    scenario = pyfuncitem.obj
    if iscoroutinefunction(scenario):
        fixtures: dict[str, Any] = pyfuncitem.funcargs
        run, client = RUN[fixtures["surface"]], fixtures["client"]
        pyfuncitem.obj = lambda **arguments: run(_with_client(client, scenario(**arguments)))


async def _with_client(client: Any, scenario: Coroutine[Any, Any, None]) -> None:
    async with client:
        await scenario


@pytest.fixture(params=RUN)
def surface(request: pytest.FixtureRequest) -> str:
    """How this run goes. The first one records, when that is wanted; the others replay what it recorded."""
    return request.param


@pytest.fixture
def api_version() -> str:
    """Scenarios for another version, or for both, are parametrized with it."""
    return "v1beta"


@pytest.fixture
def api_key(pytestconfig: pytest.Config) -> str:
    """A scenario with a key of its own is parametrized with it."""
    return os.environ["GEMINI_API_KEY"] if pytestconfig.getoption("record") == "service" else "the-key-of-the-tests"


@pytest.fixture
def origin(pytestconfig: pytest.Config, surface: str, api_version: str, api_key: str) -> Iterator[Origin]:
    """Who answers this run."""
    source = pytestconfig.getoption("record") if surface == next(iter(RUN)) else None
    today = datetime.now(UTC).date()
    if source == "service":
        yield Origin(SERVICE, api_key, "recording", f"the service, {api_version}", today)
    elif source == "emulator":
        from gemkit_emulator import running_emulator

        # Its clock stands still and its dice are loaded: what is recorded twice differs only where the code does.
        noon = int(datetime(2026, 1, 1, 12, tzinfo=UTC).timestamp()) * 10**9
        with running_emulator("echo", clock=lambda: noon, rng=random.Random(0)) as url:
            yield Origin(url, api_key, "synthetic", f"the echo engine of gemkit_emulator {__version__}", today)
    else:
        yield Origin(SERVICE, api_key)


@pytest.fixture
def cassette(request: pytest.FixtureRequest, origin: Origin) -> Iterator[Cassette]:
    """The cassette named after the test, with the API version when the test runs for several."""
    test: Any = request.node
    version = test.callspec.params.get("api_version")
    name = test.originalname.removeprefix("test_") + (f"-{version}" if version else "")
    path = CASSETTES / request.path.stem.removeprefix("test_") / f"{name}.yaml"
    with (record if origin.kind else play)(path, origin) as cassette:
        yield cassette


@pytest.fixture
def sent(cassette: Cassette) -> Callable[[], list[Any]]:
    """Gives all JSON that was sent; on replay that of the cassette, which is the same or would not have matched."""
    return lambda: [
        json.loads(request.body)
        for request in cassette.requests
        if request.headers.get("content-type") == "application/json"
    ]


@pytest.fixture
def client(cassette: Cassette, origin: Origin, surface: str, api_version: str) -> Any:
    """A client in async dress, whatever the surface; it is closed after the scenario."""
    return make_client(surface, base_url=origin.base_url, api_version=api_version, api_key=origin.api_key)
