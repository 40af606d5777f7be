from gemkit_raw.types import OpenEnum


class AudioMimeType(OpenEnum):
    """MIME type of audio. `audio/l16` is raw 16-bit PCM; `audio/alaw` and `audio/mulaw` are the codecs of telephony."""

    AUDIO_WAV = "audio/wav"
    AUDIO_MP3 = "audio/mp3"
    AUDIO_AIFF = "audio/aiff"
    AUDIO_AAC = "audio/aac"
    AUDIO_OGG = "audio/ogg"
    AUDIO_FLAC = "audio/flac"
    AUDIO_MPEG = "audio/mpeg"
    AUDIO_M4A = "audio/m4a"
    AUDIO_L16 = "audio/l16"
    AUDIO_OPUS = "audio/opus"
    AUDIO_ALAW = "audio/alaw"
    AUDIO_MULAW = "audio/mulaw"
    AUDIO_WEBM = "audio/webm"
