from gemkit_raw.types import OpenEnum


class VideoContentLayer(OpenEnum):
    """A form in which a video is given to the model.
    - `frames`: single pictures.
    - `audio`: the sound track.
    - `transcript`: what is said, as text."""

    FRAMES = "frames"
    AUDIO = "audio"
    TRANSCRIPT = "transcript"
