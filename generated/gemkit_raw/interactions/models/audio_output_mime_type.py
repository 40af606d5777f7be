from gemkit_raw.types import OpenEnum


class AudioOutputMimeType(OpenEnum):
    """How audio output is encoded.
    - `audio/mp3`, `audio/ogg_opus`: compressed.
    - `audio/l16`: 16-bit samples without a header.
    - `audio/wav`: samples with a header.
    - `audio/alaw`, `audio/mulaw`: 8-bit samples as used in telephony."""

    AUDIO_MP3 = "audio/mp3"
    AUDIO_OGG_OPUS = "audio/ogg_opus"
    AUDIO_L16 = "audio/l16"
    AUDIO_WAV = "audio/wav"
    AUDIO_ALAW = "audio/alaw"
    AUDIO_MULAW = "audio/mulaw"
