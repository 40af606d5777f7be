"""A small `make soak`: calls and streams leave nothing open behind. Memory is its business: here it would be noise."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

import soak

CALLS, STREAMS = 60, 15


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    with soak.running_service() as url:
        yield url


def test_blocking_calls_leave_nothing_open(service: str) -> None:
    check(soak.look(), soak.soak_blocking(service, CALLS, STREAMS, quiet=True))


def test_async_calls_leave_nothing_open(service: str) -> None:
    async def main() -> tuple[soak.Held, soak.Soaked]:
        return soak.look(), await soak.soak_async(service, CALLS, STREAMS, quiet=True)

    check(*asyncio.run(main()))


def check(first: soak.Held, soaked: soak.Soaked) -> None:
    assert soaked.after.descriptors == soaked.before.descriptors
    assert soaked.after.threads <= soaked.before.threads  # a thread of an earlier test may be ending
    assert soaked.closed.descriptors == first.descriptors
    assert soaked.closed.threads <= first.threads
