"""A Live Music session: prompts and settings come in at any time, and the music goes on."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
from typing import TYPE_CHECKING, Any, Final

import anyio

from gemkit_emulator.live.closing import bad_request
from gemkit_emulator.live.sounds import pack_samples

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from anyio.abc import TaskGroup

    from gemkit_emulator.json_types import Json

_RATE: Final = 48_000
_CHANNELS: Final = 2
_SOUND_TYPE: Final = f"audio/l16;rate={_RATE};channels={_CHANNELS}"
_CHUNK_SECONDS: Final = 2
_AHEAD: Final = 3
"""How many chunks are sent before the first has been played."""
_BEATS_PER_MINUTE: Final = 120
_LOUDNESS: Final = 5000
_RANGES: Final = {
    "temperature": (0, 3),
    "topK": (1, 1000),
    "guidance": (0, 6),
    "bpm": (60, 200),
    "density": (0, 1),
    "brightness": (0, 1),
}
_SCALE: Final = (0, 2, 4, 7, 9)
_FILTER: Final = re.compile(r"\[block:([A-Z_]+)\]")


class MusicSession:
    """One session: takes the client's messages, and plays through `post`."""

    def __init__(self, group: TaskGroup, post: Callable[[Json], Awaitable[None]]) -> None:
        self._group = group
        self._post = post
        self._prompts: Json = {}
        self._config: Json = {}
        self._playing: anyio.CancelScope | None = None
        self._place = 0

    async def take(self, message: Json) -> None:
        """Take in a message of the client."""
        match message:
            case {"clientContent": content}:
                await self._take_prompts(content.get("weightedPrompts", []))
            case {"musicGenerationConfig": config}:
                for name, (low, high) in _RANGES.items():
                    if not low <= config.get(name, low) <= high:
                        raise bad_request()
                self._config = config
            case {"playbackControl": "PLAY"}:
                if self._playing is None:
                    self._playing = anyio.CancelScope()
                    self._group.start_soon(self._play, self._playing)
            case {"playbackControl": "PAUSE"}:
                self._stop()
            case {"playbackControl": "STOP"}:
                self._stop()
                self._place = 0
            case {"playbackControl": "RESET_CONTEXT"}:
                self._place = 0
            case _:
                raise bad_request()

    async def _take_prompts(self, prompts: list[Json]) -> None:
        kept: list[Json] = []
        for prompt in prompts:
            if not prompt.get("weight") or not prompt.get("text"):
                raise bad_request()
            found = _FILTER.search(prompt["text"])
            if found:
                await self._post({"filteredPrompt": {"text": prompt["text"], "filteredReason": found[1]}})
            else:
                kept.append(prompt)
        self._prompts = {"weightedPrompts": kept}

    def _stop(self) -> None:
        if self._playing:
            self._playing.cancel()
            self._playing = None

    async def _play(self, scope: anyio.CancelScope) -> None:
        with scope:
            sent = 0
            while True:
                await self._post(self._make_chunk())
                sent += 1
                if sent >= _AHEAD:
                    await anyio.sleep(_CHUNK_SECONDS)

    def _make_chunk(self) -> Json:
        source: dict[str, Any] = {"clientContent": self._prompts} if self._prompts else {}
        if self._config:
            source["musicGenerationConfig"] = self._config
        sound = compose(json.dumps(source, sort_keys=True), self._place, self._config.get("bpm", _BEATS_PER_MINUTE))
        self._place += 1
        chunk: Json = {"data": base64.b64encode(sound).decode(), "mimeType": _SOUND_TYPE}
        if source:
            chunk["sourceMetadata"] = source
        return {"serverContent": {"audioChunks": [chunk]}}


def compose(subject: str, place: int, beats_per_minute: int) -> bytes:
    """Two seconds of stereo, 48,000 samples a second, the same for the same subject and place: a note a beat."""
    digest = hashlib.blake2b(f"{place}\n{subject}".encode()).digest()
    beat = _RATE * 60 // beats_per_minute
    samples: list[int] = []
    for i in range(-(-_RATE * _CHUNK_SECONDS // beat)):
        pitch = 220 * 2 ** (_SCALE[digest[i] % len(_SCALE)] / 12)
        period = round(_RATE / pitch)
        wave = [int(_LOUDNESS * math.sin(2 * math.pi * j / period)) for j in range(period)]
        samples += (wave * (beat // period + 1))[:beat]
    return pack_samples([sample for sample in samples[: _RATE * _CHUNK_SECONDS] for _ in range(_CHANNELS)])
