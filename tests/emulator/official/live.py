"""Live sessions: the checks of official_live.py, which has a face of its own as well, counted here."""

from __future__ import annotations

import asyncio
import functools
import importlib
from typing import TYPE_CHECKING, Any

from .checks import BETA, CALLED, CHECKS, Check, types
from .surface import SESSIONS, public_names

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

sessions: Any = importlib.import_module("official_live")


def follow(path: str, kind: type) -> None:
    """See what is called of a kind of session, whoever calls it."""
    for name in public_names(kind):
        method = getattr(kind, name)
        if not callable(method):
            continue

        def counted(*args: Any, _method: Any = method, _path: str = f"{path}.{name}", **kwargs: Any) -> Any:
            CALLED[_path, "async"] += 1
            return _method(*args, **kwargs)

        setattr(kind, name, functools.wraps(method)(counted))


def adapt(run: Callable[[Any], Awaitable[None]]) -> Callable[[Any], Awaitable[None]]:
    async def checked(client: Any) -> None:
        official = client.caller.make_official()
        official.url = client.caller.url
        await asyncio.wait_for(run(official), sessions.TIMEOUT)

    return checked


for path, kind in SESSIONS.items():
    follow(path, kind)
sessions.accept_plain_sockets()
CHECKS += [Check("live", name, adapt(run), BETA, ("async",)) for name, run in sessions.CHECKS]


def live_check(name: str) -> Callable[[Callable[[Any], Awaitable[None]]], None]:
    return lambda run: CHECKS.append(Check("live", name, adapt(run), BETA, ("async",)))


@live_check("closed by hand")
async def close(client: Any) -> None:
    async with client.aio.live.connect(model=sessions.MODEL, config=sessions.TEXT) as session:
        assert await sessions.ask(session, "Hello.")
        await session.close()
        with sessions.refused(1000):
            await anext(session.receive())


@live_check("the older ways to send")
async def older(client: Any) -> None:
    async with client.aio.live.connect(model=sessions.MODEL, config=sessions.TEXT) as session:
        await session.send(input="Hello.", end_of_turn=True)
        assert "Hello." in sessions.text_of(await sessions.hear(session))

        async def speak() -> Any:
            yield sessions.sound(0.5)
            yield bytes(2 * sessions.RATE)

        async for message in session.start_stream(stream=speak(), mime_type=sessions.PCM):
            if message.server_content and message.server_content.turn_complete:
                break


@live_check("music, paused and begun anew")
async def music(client: Any) -> None:
    async with client.aio.live.music.connect(model="models/lyria-realtime-exp") as session:
        await session.set_weighted_prompts(prompts=[types.WeightedPrompt(text="piano", weight=1.0)])
        await session.play()
        assert (await anext(session.receive())).server_content.audio_chunks[0].data
        await session.pause()
        await session.reset_context()
        await session.close()
