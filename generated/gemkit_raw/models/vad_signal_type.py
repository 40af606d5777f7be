from gemkit_raw.types import OpenEnum


class VadSignalType(OpenEnum):
    """What was heard of the user.
    - `VAD_SIGNAL_TYPE_SOS`: a sentence starts.
    - `VAD_SIGNAL_TYPE_EOS`: a sentence ends."""

    VAD_SIGNAL_TYPE_UNSPECIFIED = "VAD_SIGNAL_TYPE_UNSPECIFIED"
    VAD_SIGNAL_TYPE_SOS = "VAD_SIGNAL_TYPE_SOS"
    VAD_SIGNAL_TYPE_EOS = "VAD_SIGNAL_TYPE_EOS"
