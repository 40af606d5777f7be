from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.delete_voice_response import DeleteVoiceResponse

NAME = "voices.delete"
PATH = "/voices/{voice}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Delete a voice.

    Deletes a stored voice for good. The answer is empty. Voices of Google's catalog cannot be deleted.

    `DELETE /voices/{voice}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> DeleteVoiceResponse:
    """The answer, typed."""
    from ...models.delete_voice_response import DeleteVoiceResponse

    return DeleteVoiceResponse.from_dict(data)
