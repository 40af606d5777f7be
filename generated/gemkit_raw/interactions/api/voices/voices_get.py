from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.voice_output import VoiceOutput

NAME = "voices.get"
PATH = "/voices/{voice}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Get a voice.

    Returns a stored voice, for a `prompted` one with `sample_audio`. Voices of Google's catalog cannot be got this
    way; list the voices to find them.

    `GET /voices/{voice}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> VoiceOutput:
    """The answer, typed."""
    from ...models.voice_output import VoiceOutput

    return VoiceOutput.from_dict(data)
