"""Live sessions through Google's own SDK: `python tests/emulator/official_live.py BASE_URL`.

Needs `pip install google-genai`. One line a check; the exit status is the number of checks that failed.
"""

from __future__ import annotations

import array
import asyncio
import contextlib
import importlib
import math
import sys
import traceback
import warnings
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

# By name, since the SDK is not among this project's own requirements.
genai: Any = importlib.import_module("google.genai")
live: Any = importlib.import_module("google.genai.live")
music: Any = importlib.import_module("google.genai.live_music")
types, errors = genai.types, genai.errors

MODEL, NATIVE, THREE = "gemini-live-2.5-flash-preview", "gemini-2.5-flash-native-audio-latest", "gemini-3.8-live"
TEXT = {"response_modalities": ["TEXT"]}
RATE = 16_000
PCM = f"audio/pcm;rate={RATE}"
WEATHER = {
    "name": "get_weather",
    "description": "Weather of a city",
    "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
}
TIMEOUT = 30
CHECKS: list[tuple[str, Callable[[Any], Awaitable[None]]]] = []


def check(name: str) -> Callable[[Callable[[Any], Awaitable[None]]], None]:
    return lambda run: CHECKS.append((name, run))


def accept_plain_sockets() -> None:
    """The SDK turns any address into wss://, which a server on localhost has no certificate for."""
    for module, name in ((live, "ws_connect"), (music, "connect")):
        setattr(module, name, plain(getattr(module, name)))


def plain(connect: Callable[..., Any]) -> Callable[..., Any]:
    return lambda uri, **options: connect(uri.replace("wss:", "ws:", 1), **options | {"ssl": None})


@contextlib.contextmanager
def refused(code: int, saying: str = "") -> Iterator[None]:
    """A block that must end with the connection closed by the service."""
    found = None
    try:
        yield
    except errors.APIError as error:
        found = error
    assert found, f"not refused, {code} was expected"
    assert found.code == code, found
    assert saying in str(found), found


def make_client(url: str, version: str = "v1beta", key: str = "test-key") -> Any:
    return genai.Client(api_key=key, http_options=types.HttpOptions(base_url=url, api_version=version))


def say(text: str) -> Any:
    return types.Content(role="user", parts=[types.Part(text=text)])


def sound(seconds: float, loudness: int = 6000) -> bytes:
    wave = (int(loudness * math.sin(i / 8)) for i in range(int(seconds * RATE)))
    return array.array("h", wave).tobytes()


def make_png() -> bytes:
    """One red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = chunk(b"IHDR", bytes((0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0)))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")


async def hear(session: Any) -> list[Any]:
    return [message async for message in session.receive()]


async def ask(session: Any, text: str) -> str:
    await session.send_client_content(turns=say(text))
    return text_of(await hear(session))


def text_of(messages: list[Any]) -> str:
    return "".join(message.text or "" for message in messages)


@check("text turn")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await session.send_client_content(turns=say("Hello."))
        messages = await hear(session)
    assert text_of(messages) == "You said: Hello. [turn 1]"
    assert messages[-1].server_content.turn_complete
    assert messages[-1].usage_metadata.total_token_count == 11
    assert messages[-2].server_content.generation_complete


@check("history, system instruction")
async def _(client: Any) -> None:
    config = TEXT | {"system_instruction": "Be brief.", "temperature": 0.3, "max_output_tokens": 200}
    async with client.aio.live.connect(model=MODEL, config=config) as session:
        await ask(session, "One.")
        assert await ask(session, "Two.") == "You said: Two. [turn 2; told to: Be brief.]"


@check("turns in pieces")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await session.send_client_content(turns=say("One."), turn_complete=False)
        await session.send_client_content(turns=[say("Two.")])
        assert "Two. [turn 2]" in text_of(await hear(session))


@check("sound turn with transcript")
async def _(client: Any) -> None:
    config = {
        "response_modalities": ["AUDIO"],
        "speech_config": {"voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}},
        "output_audio_transcription": {},
    }
    async with client.aio.live.connect(model=NATIVE, config=config) as session:
        await session.send_client_content(turns=say("Hello."))
        messages = await hear(session)
    data = b"".join(message.data or b"" for message in messages)
    assert len(data) > 10_000
    written = [message.server_content.output_transcription for message in messages if message.server_content]
    assert "".join(piece.text for piece in written if piece) == "You said: Hello. [turn 1]"


@check("voice, end found by the service")
async def _(client: Any) -> None:
    config = TEXT | {"input_audio_transcription": {}}
    async with client.aio.live.connect(model=MODEL, config=config) as session:
        data = sound(0.5) + bytes(RATE * 2)
        for start in range(0, len(data), 6400):
            await session.send_realtime_input(audio=types.Blob(data=data[start : start + 6400], mime_type=PCM))
        messages = await hear(session)
    assert "1 x audio/pcm" in text_of(messages)
    assert any(message.server_content and message.server_content.input_transcription for message in messages)


@check("voice, end of the stream")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await session.send_realtime_input(audio=types.Blob(data=sound(0.5), mime_type=PCM))
        await session.send_realtime_input(audio_stream_end=True)
        assert "1 x audio/pcm" in text_of(await hear(session))


@check("voice, activity told")
async def _(client: Any) -> None:
    detection = {"realtime_input_config": {"automatic_activity_detection": {"disabled": True}}}
    async with client.aio.live.connect(model=MODEL, config=TEXT | detection) as session:
        await session.send_realtime_input(activity_start=types.ActivityStart())
        await session.send_realtime_input(media=types.Blob(data=sound(0.2), mime_type=PCM))
        await session.send_realtime_input(activity_end=types.ActivityEnd())
        assert "1 x audio/pcm" in text_of(await hear(session))


@check("its own voice is understood")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=NATIVE) as session:
        await session.send_realtime_input(text="Hi")
        spoken = b"".join([message.data or b"" for message in await hear(session)])
        await session.send_realtime_input(audio=types.Blob(data=spoken, mime_type=PCM))
        await session.send_realtime_input(audio_stream_end=True)
        again = b"".join([message.data or b"" for message in await hear(session)])
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await session.send_realtime_input(audio=types.Blob(data=again, mime_type=PCM))
        await session.send_realtime_input(audio_stream_end=True)
        assert "You said: You said: You said: Hi" in text_of(await hear(session))


@check("realtime text, video")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await session.send_realtime_input(video=types.Blob(data=make_png(), mime_type="image/png"))
        await session.send_realtime_input(text="What is this?")
        assert "1 x image/png" in text_of(await hear(session))


@check("tool call, tool response")
async def _(client: Any) -> None:
    config = TEXT | {"tools": [{"function_declarations": [WEATHER]}]}
    async with client.aio.live.connect(model=MODEL, config=config) as session:
        await session.send_client_content(turns=say("What is the weather in Oslo?"))
        said = ""
        async for message in session.receive():
            said += message.text or ""
            if message.tool_call:
                (call,) = message.tool_call.function_calls
                assert (call.name, call.args) == ("get_weather", {"city": "Oslo"})
                response = types.FunctionResponse(id=call.id, name=call.name, response={"result": "sunny"})
                await session.send_tool_response(function_responses=response)
        assert said.startswith("get_weather says: sunny.")


@check("tool call cancelled")
async def _(client: Any) -> None:
    config = TEXT | {"tools": [{"function_declarations": [WEATHER]}]}
    async with client.aio.live.connect(model=MODEL, config=config) as session:
        await session.send_client_content(turns=say("What is the weather in Oslo?"))
        (call,) = (await anext(session.receive())).tool_call.function_calls
        await session.send_client_content(turns=say("Never mind."))
        cancelled, interrupted, _ = await hear(session)
        assert cancelled.tool_call_cancellation.ids == [call.id]
        assert interrupted.server_content.interrupted
        assert "Never mind." in text_of(await hear(session))


@check("function in the background")
async def _(client: Any) -> None:
    config = TEXT | {"tools": [{"function_declarations": [WEATHER | {"behavior": "NON_BLOCKING"}]}]}
    async with client.aio.live.connect(model=MODEL, config=config) as session:
        await session.send_client_content(turns=say("What is the weather in Oslo?"))
        (call,) = (await hear(session))[0].tool_call.function_calls
        assert "How are you?" in await ask(session, "How are you?")
        response = types.FunctionResponse(
            id=call.id, name=call.name, response={"result": "sunny"}, scheduling="INTERRUPT"
        )
        await session.send_tool_response(function_responses=response)
        assert text_of(await hear(session)).startswith("get_weather says: sunny.")


@check("interruption")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await session.send_client_content(turns=say("Wait. [hold]"))
        assert (await anext(session.receive())).text == "You"
        await session.send_client_content(turns=say("Go on."))
        assert (await hear(session))[0].server_content.interrupted
        assert "Go on." in text_of(await hear(session))


@check("context update")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await session.send_context_update(system_instruction="Sing.")
        assert "told to: Sing." in await ask(session, "Hello.")


@check("session resumption")
async def _(client: Any) -> None:
    config = types.LiveConnectConfig(response_modalities=["TEXT"], session_resumption=types.SessionResumptionConfig())
    async with client.aio.live.connect(model=MODEL, config=config) as session:
        await ask(session, "One.")
        update = (await anext(session.receive())).session_resumption_update
        assert update.resumable
    config.session_resumption.handle = update.new_handle
    async with client.aio.live.connect(model=MODEL, config=config) as session:
        assert "[turn 2]" in await ask(session, "Two.")


@check("unknown handle")
async def _(client: Any) -> None:
    with refused(1008, "session not found"):
        async with client.aio.live.connect(model=MODEL, config={"session_resumption": {"handle": "x"}}):
            pass


@check("goAway, and the end")
async def _(client: Any) -> None:
    async with client.aio.live.connect(model=MODEL, config=TEXT) as session:
        await ask(session, "Bye. [goaway 0]")
        assert (await anext(session.receive())).go_away.time_left == "0s"
        with refused(1011):
            await anext(session.receive())


@check("ephemeral token, tied to a setup")
async def _(client: Any) -> None:
    maker = make_client(client.url, "v1alpha")
    config = types.LiveConnectConfig(response_modalities=["TEXT"], system_instruction="Be kind.")
    token = await maker.aio.auth_tokens.create(
        config={"uses": 1, "live_connect_constraints": {"model": MODEL, "config": config}}
    )
    holder = make_client(client.url, "v1alpha", token.name)
    async with holder.aio.live.connect(model=MODEL, config={"system_instruction": "Be rude."}) as session:
        assert "told to: Be kind." in await ask(session, "Hello.")
    with refused(1008):
        async with holder.aio.live.connect(model=MODEL):
            pass


@check("compression, proactivity, affective dialog, thoughts")
async def _(client: Any) -> None:
    config = types.LiveConnectConfig(
        context_window_compression={"trigger_tokens": 1000, "sliding_window": {"target_tokens": 500}},
        proactivity={"proactive_audio": True},
        enable_affective_dialog=True,
        thinking_config={"include_thoughts": True},
    )
    async with client.aio.live.connect(model=NATIVE, config=config) as session:
        await session.send_client_content(turns=say("Hello."))
        messages = await hear(session)
    assert messages[0].server_content.model_turn.parts[0].thought
    assert messages[-1].usage_metadata.thoughts_token_count


@check("seeded history")
async def _(client: Any) -> None:
    config = {"history_config": {"initial_history_in_client_content": True}}
    async with client.aio.live.connect(model=THREE, config=config) as session:
        await session.send_client_content(turns=[say("One."), types.Content(role="model", parts=[{"text": "Two."}])])
        await session.send_realtime_input(text="Three.")
        assert any([message.data async for message in session.receive()])


@check("unknown model")
async def _(client: Any) -> None:
    with refused(1008, "not supported for bidiGenerateContent"):
        async with client.aio.live.connect(model="gemini-2.5-flash"):
            pass


@check("the SDK's default version")
async def _(client: Any) -> None:
    plain = genai.Client(api_key="test-key", http_options={"base_url": client.url})
    async with plain.aio.live.connect(model=MODEL, config=TEXT) as session:
        assert await ask(session, "Hello.")


@check("music")
async def _(client: Any) -> None:
    async with client.aio.live.music.connect(model="models/lyria-realtime-exp") as session:
        await session.set_weighted_prompts(prompts=[types.WeightedPrompt(text="piano", weight=1.0)])
        await session.set_music_generation_config(config=types.LiveMusicGenerationConfig(bpm=90, temperature=1.0))
        await session.play()
        message = await anext(session.receive())
        assert len(message.server_content.audio_chunks[0].data) > 100_000
        await session.stop()


async def run(url: str) -> int:
    failures = 0
    for name, checked in CHECKS:
        client = make_client(url)
        client.url = url
        try:
            await asyncio.wait_for(checked(client), TIMEOUT)
        except Exception:  # noqa: BLE001 - the script goes on, and says so at its end
            failures += 1
            sys.stdout.write(f"FAIL live: {name}\n{traceback.format_exc()}\n")
        else:
            sys.stdout.write(f"ok   live: {name}\n")
    return failures


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # much of it says that it is experimental
    accept_plain_sockets()
    sys.exit(asyncio.run(run(sys.argv[1])))
