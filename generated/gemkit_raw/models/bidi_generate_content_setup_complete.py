from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .voice_consent_signature import VoiceConsentSignature


class BidiGenerateContentSetupComplete(JsonModel):
    """The session is set up, and further messages may be sent."""

    session_id: str | None = None
    """Id of the session."""
    voice_consent_signature: VoiceConsentSignature | None = None
    """Proof that the consent to copy a voice was verified. Only when the setup had such a consent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_id: str | None = None,
            voice_consent_signature: VoiceConsentSignature | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "sessionId": ("session_id",),
        "voiceConsentSignature": ("voice_consent_signature", "model", "VoiceConsentSignature"),
    }
