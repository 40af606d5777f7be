"""What the user sends as it arises, and where a turn of it begins and ends.

Speech is what is loud, and it is over after so many quiet samples: never by the time that passes.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.live.sounds import SAMPLE_BYTES, read_samples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit_emulator.json_types import Json

MAX_SPEECH_BYTES: Final = 8 * 1024 * 1024
"""Four minutes; whoever speaks longer is answered then."""
MAX_FRAME_BYTES: Final = 16 * 1024 * 1024
"""As much of a video is kept until the next turn, the latest of it."""
_MAX_FRAMES: Final = 32
_DEFAULT_TYPE: Final = "audio/pcm;rate=16000"
_DEFAULT_RATE: Final = 16_000
_RATE: Final = re.compile(r"rate=(\d{4,6})\b")
_SAMPLED: Final = ("audio/pcm", "audio/l16")
_FRAMES_PER_SECOND: Final = 50
_LOUDNESS: Final = {"START_SENSITIVITY_LOW": 2000}
_ANY_LOUDNESS: Final = 500
_SILENCE_MS: Final = {"END_SENSITIVITY_LOW": 1000}
_ANY_SILENCE_MS: Final = 500
_FRAME_MS: Final = 1000 // _FRAMES_PER_SECOND


@dataclass(frozen=True, slots=True)
class Speech:
    """What was said in one go."""

    data: bytes
    mime_type: str

    @property
    def part(self) -> Json:
        """The sound, as part of a conversation."""
        mime_type = self.mime_type.partition(";")[0].strip()
        return {"inlineData": {"mimeType": mime_type, "data": base64.b64encode(self.data).decode()}}


class Ear:
    """Listens to the sound of a session. With `detection` disabled, the client says when the user is active."""

    def __init__(self, detection: Json) -> None:
        self.automatic = not detection.get("disabled", False)
        self.active = False
        self._loudness = _LOUDNESS.get(detection.get("startOfSpeechSensitivity", ""), _ANY_LOUDNESS)
        silence = _SILENCE_MS.get(detection.get("endOfSpeechSensitivity", ""), _ANY_SILENCE_MS)
        self._silent_frames = max(detection.get("silenceDurationMs", silence) // _FRAME_MS, 1)
        self._loud_frames = max(detection.get("prefixPaddingMs", _FRAME_MS) // _FRAME_MS, 1)
        self._mime_type = _DEFAULT_TYPE
        self._rest = b""
        self._speech = bytearray()
        self._loud = self._quiet = 0

    def listen(self, blob: Json) -> Iterator[Speech | None]:
        """Take in a piece of sound: None where the user begins to speak, the speech where it is over."""
        self._mime_type = blob.get("mimeType") or _DEFAULT_TYPE
        data = base64.b64decode(blob.get("data", ""))
        if not self.automatic:
            if self.active:
                self._speech += data[: MAX_SPEECH_BYTES - len(self._speech)]
            return
        if not self._mime_type.lower().startswith(_SAMPLED):
            # Packed in whatever way: there are no samples to look at, so its end has to be told.
            if data and not self.active:
                self.active = True
                yield None
            self._speech += data[: MAX_SPEECH_BYTES - len(self._speech)]
            return
        yield from self._listen_to_samples(self._rest + data)

    def begin(self) -> None:
        """The client says that the user becomes active."""
        self._forget()
        self.active = True

    def end(self) -> Speech | None:
        """What was said up to here: the client says that this is all for now."""
        self._speech += self._rest
        said = bytes(self._speech) if self.active else b""
        self._forget()
        return Speech(said, self._mime_type) if said else None

    def _listen_to_samples(self, data: bytes) -> Iterator[Speech | None]:
        found = _RATE.search(self._mime_type)
        size = max((int(found[1]) if found else _DEFAULT_RATE) // _FRAMES_PER_SECOND, 1) * SAMPLE_BYTES
        whole = len(data) // size * size
        for start in range(0, whole, size):
            frame = data[start : start + size]
            samples = read_samples(frame)
            loud = max(map(abs, samples)) >= self._loudness
            self._loud = self._loud + 1 if loud else 0
            self._quiet = 0 if loud else self._quiet + 1
            if self.active or loud:
                self._speech += frame
            elif self._speech:
                self._speech.clear()
            if not self.active and self._loud >= self._loud_frames:
                self.active = True
                yield None
            if self.active and (self._quiet >= self._silent_frames or len(self._speech) >= MAX_SPEECH_BYTES):
                speech = Speech(bytes(self._speech), self._mime_type)
                self._forget()
                yield speech
        self._rest = data[whole:]

    def _forget(self) -> None:
        self.active = False
        self._rest = b""
        self._speech.clear()
        self._loud = self._quiet = 0


class Eye:
    """Keeps what the camera has shown since the last turn."""

    def __init__(self, coverage: str) -> None:
        self._only_active = coverage == "TURN_INCLUDES_ONLY_ACTIVITY"
        self._frames: list[Json] = []

    def watch(self, blob: Json, *, active: bool) -> None:
        """Take in a picture."""
        if not blob.get("mimeType") or not blob.get("data"):
            raise invalid_argument("Request contains an invalid argument.")
        if not active and self._only_active:
            return
        self._frames = [*self._frames[1 - _MAX_FRAMES :], {"inlineData": blob}]
        while (
            len(self._frames) > 1 and sum(len(frame["inlineData"]["data"]) for frame in self._frames) > MAX_FRAME_BYTES
        ):
            del self._frames[0]

    def recall(self) -> list[Json]:
        """The pictures, as parts of a conversation, which are then forgotten."""
        frames, self._frames = self._frames, []
        return frames
