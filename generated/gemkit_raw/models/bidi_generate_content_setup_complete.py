from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BidiGenerateContentSetupComplete(JsonModel):
    """The session is set up, and further messages may be sent."""

    __slots__ = (
        "session_id",
        "voice_consent_signature",
    )

    session_id: str | None
    """Id of the session."""
    voice_consent_signature: VoiceConsentSignature | None
    """Proof that the consent to copy a voice was verified. Only when the setup had such a consent."""

    def __init__(
        self,
        *,
        session_id: str | None = None,
        voice_consent_signature: VoiceConsentSignature | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.session_id = session_id
        self.voice_consent_signature = voice_consent_signature
        self._extra = additional_properties


from .voice_consent_signature import VoiceConsentSignature  # noqa: E402

BidiGenerateContentSetupComplete.__json_in__ = {
    "sessionId": ("session_id", None),
    "voiceConsentSignature": ("voice_consent_signature", VoiceConsentSignature.from_dict),
}
BidiGenerateContentSetupComplete.__json_out__ = (
    ("session_id", "sessionId", None),
    ("voice_consent_signature", "voiceConsentSignature", dump_model),
)
