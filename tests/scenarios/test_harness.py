"""What scenarios rely on: each surface runs under what it says, and nothing reaches another machine."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest
import sniffio

from gemkit import AsyncClient, Client

from ..conftest import NetworkBlockedError
from .surfaces import RUN, Blocking, make_client


@pytest.mark.parametrize(("surface", "library"), [("blocking", None), ("asyncio", "asyncio"), ("trio", "trio")])
def test_surfaces(surface: str, library: str | None) -> None:
    found: list[str | None] = []

    async def scenario() -> None:
        try:
            found.append(sniffio.current_async_library())
        except sniffio.AsyncLibraryNotFoundError:
            found.append(None)

    RUN[surface](scenario())
    assert found == [library]


def test_clients() -> None:
    blocking, asyncio_, trio = (make_client(surface, api_key="none") for surface in RUN)
    assert isinstance(blocking, Blocking)
    assert isinstance(blocking._twin, Client)
    assert isinstance(asyncio_, AsyncClient)
    assert isinstance(trio, AsyncClient)


def test_a_blocking_scenario_that_waits_is_a_mistake() -> None:
    async def scenario() -> None:
        await asyncio.sleep(0)

    with pytest.raises(AssertionError, match="waits for something"):
        RUN["blocking"](scenario())


@pytest.mark.parametrize("surface", RUN)
def test_other_machines_are_out_of_reach(surface: str) -> None:
    async def scenario() -> None:
        async with make_client(surface, api_key="none", base_url="https://192.0.2.1:9") as client:
            await client.models.get(model="gemini-2.5-flash")

    with pytest.raises((NetworkBlockedError, ExceptionGroup)) as caught:
        RUN[surface](scenario())
    assert "tests reach nothing but this machine" in describe(caught.value)


def describe(error: BaseException) -> str:
    return "".join(map(describe, error.exceptions)) if isinstance(error, BaseExceptionGroup) else str(error)


@pytest.mark.parametrize(
    "reach",
    [
        lambda udp: socket.create_connection(("192.0.2.1", 9), timeout=1),
        lambda udp: socket.getaddrinfo("generativelanguage.googleapis.com", 443),
        lambda udp: udp.sendto(b"", ("192.0.2.1", 9)),
    ],
    ids=["connect", "look up", "send"],
)
def test_sockets_are_blocked(reach: Any) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, pytest.raises(NetworkBlockedError):
        reach(udp)


def test_this_machine_is_in_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as here:
        assert here.getpeername() == server.getsockname()
