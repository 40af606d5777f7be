"""The pytest plugin: fixtures for apps that use the Gemini API.

It stands beside gemkit, not in it: pytest imports its plugins at the start, and what it imports then, coverage does not see.
So nothing of gemkit is imported until a fixture is asked for.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from gemkit.testing import EmulatedClient, Emulator
    from gemkit.testing.emulated import Stage
    from gemkit.testing.host import Host

_INI = "gemini_strict"
_MARKER = "gemini(strict=False, rules=None, engine=None, **options): how the emulator of a test answers; options of create_app"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option for the configuration file."""
    parser.addini(_INI, "prompts to the emulator that no answer was given for are errors", type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """The marker."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture(scope="session")
def _gemini_host() -> Generator[Host]:
    """The loop that all emulators of a session run in, one at a time."""
    from gemkit.testing.host import Host

    host = Host()
    yield host
    host.close()


@pytest.fixture
def _gemini_stage(request: pytest.FixtureRequest, _gemini_host: Host) -> Generator[Stage]:
    """An emulator of the test's own, which both fixtures show from different sides."""
    from gemkit.testing.emulated import open_stage

    options = _read_marks(request.node)
    options.setdefault("strict", request.config.getini(_INI))
    if isinstance(options.get("rules"), str | Path):
        options["rules"] = request.path.parent / options["rules"]
    with open_stage(_gemini_host, **options) as stage:
        yield stage
        if stage.rules.strict and stage.rules.unmatched:
            asked = "\n".join(f"  {question}" for question in stage.rules.unmatched)
            pytest.fail(f"No answer was given for:\n{asked}\nThe answers are:\n{stage.rules}", pytrace=False)


@pytest.fixture
def gemini(_gemini_stage: Stage) -> Generator[EmulatedClient]:
    """A `gemkit.Client` on an emulator in this process, without sockets.

    `gemini.answer(...)` says what prompts are answered with, `gemini.faults` what goes wrong, `gemini.sent` and
    `gemini.assert_sent(...)` what the app has sent. `gemini.aio` is its async twin, in the loop of the test.
    """
    from gemkit.testing import EmulatedClient

    with EmulatedClient(_gemini_stage) as client:
        yield client


@pytest.fixture
def gemini_emulator(_gemini_stage: Stage) -> Emulator:
    """The emulator on a port of this machine: `.url` is where. For clients other than gemkit's, and for Live."""
    from gemkit.testing import Emulator

    return Emulator(_gemini_stage)


@pytest.fixture
def gemini_env(gemini_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """The same, with the environment that sends clients there that are made without arguments.

    That is `gemkit.Client()` and `google.genai.Client()`, in this process and in those it starts.
    """
    for name, value in gemini_emulator.environment.items():
        monkeypatch.setenv(name, value)
    return gemini_emulator


def _read_marks(node: Any) -> dict[str, Any]:
    """The options of all marks; the nearest go first."""
    options: dict[str, Any] = {}
    for mark in node.iter_markers("gemini"):
        if mark.args:
            raise pytest.UsageError(f"The mark gemini takes keywords only, not {mark.args!r}.")
        options = {**mark.kwargs, **options}
    return options
