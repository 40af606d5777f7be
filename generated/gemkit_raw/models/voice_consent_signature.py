from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class VoiceConsentSignature(JsonModel):
    """Proof that the consent to copy a voice was verified."""

    __slots__ = ("signature",)

    signature: str | None
    """The proof. Later sessions can send it in place of the recorded consent."""

    def __init__(
        self,
        *,
        signature: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.signature = signature
        self._extra = additional_properties


VoiceConsentSignature.__json_in__ = {
    "signature": ("signature", None),
}
VoiceConsentSignature.__json_out__ = (("signature", "signature", None),)
