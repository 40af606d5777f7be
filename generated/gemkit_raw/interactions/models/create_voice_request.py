from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CreateVoiceRequest(JsonModel):
    """A voice to make, and whether to keep it."""

    __slots__ = (
        "voice",
        "store",
    )

    voice: VoiceInput | None
    """The voice to make. `type` says how, and `prompted` or `replicated` has the details."""
    store: bool | None
    """Whether the service keeps the voice, which `prompted` voices need. It then has an `id` and expires one year
    after its last use. `false` by default: a replicated voice is not kept, its `key` is all there is, and what
    else was said about it is dropped."""

    def __init__(
        self,
        *,
        voice: VoiceInput | None = None,
        store: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.voice = voice
        self.store = store
        self._extra = additional_properties


from .voice_input import VoiceInput  # noqa: E402

CreateVoiceRequest.__json_in__ = {
    "voice": ("voice", VoiceInput.from_dict),
    "store": ("store", None),
}
CreateVoiceRequest.__json_out__ = (
    ("voice", "voice", dump_model),
    ("store", "store", None),
)
