from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.voice_input import VoiceInput
    from ...models.voice_output import VoiceOutput

NAME = "voices.create"
PATH = "/voices"
STREAMING = False


def request(
    *,
    voice: VoiceInput | Mapping[str, Any],
    store: bool | None = None,
) -> Request:
    """Create a voice.

    Makes a voice from a description in words (`prompted`) or from recordings of a speaker who agrees to it
    (`replicated`), and returns it. With `store`, the voice is kept and has an `id`, and a project can have up to
    200; without, a replicated voice comes back as a `key` to keep yourself. Either one can then be used as the
    voice of generated speech.

    `POST /voices`

    Args:
        voice: The voice to make. `type` says how, and `prompted` or `replicated` has the details.
        store: Whether the service keeps the voice, which `prompted` voices need. It then has an `id` and
            expires one year after its last use. `false` by default: a replicated voice is not kept, its `key`
            is all there is, and what else was said about it is dropped.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "voice": voice,
                "store": store,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.create_voice_request import CreateVoiceRequest

    return CreateVoiceRequest


def parse(data: Any) -> VoiceOutput:
    """The answer, typed."""
    from ...models.voice_output import VoiceOutput

    return VoiceOutput.from_dict(data)
