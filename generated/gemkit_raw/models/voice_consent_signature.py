from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class VoiceConsentSignature(JsonModel):
    """Proof that the consent to copy a voice was verified."""

    signature: str | None = None
    """The proof. Later sessions can send it in place of the recorded consent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            signature: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "signature": ("signature",),
    }
