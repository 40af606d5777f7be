from gemkit_raw.types import OpenEnum


class LiveMusicPlaybackControl(OpenEnum):
    """What is to happen to the music.
    - `PLAY`: it starts, or goes on where it was paused.
    - `PAUSE`: it is held where it is.
    - `STOP`: it ends, and what was played is forgotten. The prompts stay.
    - `RESET_CONTEXT`: it goes on, but what was played is forgotten. Prompts and configuration stay."""

    PLAYBACK_CONTROL_UNSPECIFIED = "PLAYBACK_CONTROL_UNSPECIFIED"
    PLAY = "PLAY"
    PAUSE = "PAUSE"
    STOP = "STOP"
    RESET_CONTEXT = "RESET_CONTEXT"
