from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentSetupComplete(JsonModel):
    """The session is set up, and further messages may be sent."""

    session_id: str | None = None
    """Id of the session."""
    voice_consent_signature: VoiceConsentSignature | None = None
    """Proof that the consent to copy a voice was verified. Only when the setup had such a consent."""


from .voice_consent_signature import VoiceConsentSignature  # noqa: E402

BidiGenerateContentSetupComplete.__json_in__ = {
    "sessionId": ("session_id", None),
    "voiceConsentSignature": ("voice_consent_signature", VoiceConsentSignature.from_dict),
}
BidiGenerateContentSetupComplete.__json_out__ = (
    ("session_id", "sessionId", None),
    ("voice_consent_signature", "voiceConsentSignature", dump_model),
)
