from gemkit_raw.types import OpenEnum


class AudioMimeType(OpenEnum):
    """File format of generated audio.
    - `AUDIO_OGG_OPUS`: Opus in an Ogg container.
    - `AUDIO_L16`: raw 16-bit PCM samples.
    - `AUDIO_ALAW`, `AUDIO_MULAW`: telephone audio, A-law or mu-law."""

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    AUDIO_MP3 = "AUDIO_MP3"
    AUDIO_OGG_OPUS = "AUDIO_OGG_OPUS"
    AUDIO_L16 = "AUDIO_L16"
    AUDIO_WAV = "AUDIO_WAV"
    AUDIO_ALAW = "AUDIO_ALAW"
    AUDIO_MULAW = "AUDIO_MULAW"
