"""What all tests share: no network, and the option that records cassettes."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--record",
        choices=("emulator", "service"),
        help="record the cassettes of the chosen scenarios anew, from the emulator or (with GEMINI_API_KEY) from the service",
    )


class NetworkBlockedError(RuntimeError):
    """A test tried to reach another machine."""


_blocked = False


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if not _blocked:
        return
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # a path is on this machine
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if host and host not in ("localhost", "::1") and not str(host).startswith("127."):
        raise NetworkBlockedError(f"{event} to {host}: tests reach nothing but this machine")


sys.addaudithook(_refuse)  # deeper than any patch of the socket module, and never taken back: hence the switch


@pytest.fixture(autouse=True)
def _network(pytestconfig: pytest.Config) -> Iterator[None]:
    """Blocked, but for recording from the service."""
    global _blocked  # noqa: PLW0603  # the hook's switch
    _blocked = pytestconfig.getoption("record") != "service"
    yield
    _blocked = False


@pytest.fixture(autouse=True, scope="session")
def _certificates() -> Iterator[None]:
    """Read once, not for each client: that takes longer than most tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield
