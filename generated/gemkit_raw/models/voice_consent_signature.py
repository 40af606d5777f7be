from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class VoiceConsentSignature(JsonModel):
    """Proof that the consent to copy a voice was verified."""

    signature: str | None = None
    """The proof. Later sessions can send it in place of the recorded consent."""


VoiceConsentSignature.__json_in__ = {
    "signature": ("signature", None),
}
VoiceConsentSignature.__json_out__ = (("signature", "signature", None),)
