from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .voice_input import VoiceInput


class CreateVoiceRequest(JsonModel):
    """A voice to make, and whether to keep it."""

    voice: VoiceInput | None = None
    """The voice to make. `type` says how, and `prompted` or `replicated` has the details."""
    store: bool | None = None
    """Whether the service keeps the voice, which `prompted` voices need. It then has an `id` and expires one year
    after its last use. `false` by default: a replicated voice is not kept, its `key` is all there is, and what
    else was said about it is dropped."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            voice: VoiceInput | None = None,
            store: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "voice": ("voice", "model", "VoiceInput"),
        "store": ("store",),
    }
