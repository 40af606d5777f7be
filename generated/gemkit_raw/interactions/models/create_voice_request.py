from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CreateVoiceRequest(JsonModel):
    """A voice to make, and whether to keep it."""

    voice: VoiceInput | None = None
    """The voice to make. `type` says how, and `prompted` or `replicated` has the details."""
    store: bool | None = None
    """Whether the service keeps the voice, which `prompted` voices need. It then has an `id` and expires one year
    after its last use. `false` by default: a replicated voice is not kept, its `key` is all there is, and what
    else was said about it is dropped."""


from .voice_input import VoiceInput  # noqa: E402

CreateVoiceRequest.__json_in__ = {
    "voice": ("voice", VoiceInput.from_dict),
    "store": ("store", None),
}
CreateVoiceRequest.__json_out__ = (
    ("voice", "voice", dump_model),
    ("store", "store", None),
)
