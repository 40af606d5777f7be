from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class AvatarConfig(JsonModel):
    """The avatar that the model appears as in video output."""

    avatar_name: str | None = None
    """Name of an avatar that the service offers."""
    customized_avatar: CustomizedAvatar | None = None
    """An avatar of the caller."""
    audio_bitrate_bps: int | None = None
    """Audio bit rate, in bits per second."""
    video_bitrate_bps: int | None = None
    """Video bit rate, in bits per second."""


from .customized_avatar import CustomizedAvatar  # noqa: E402

AvatarConfig.__json_in__ = {
    "avatarName": ("avatar_name", None),
    "customizedAvatar": ("customized_avatar", CustomizedAvatar.from_dict),
    "audioBitrateBps": ("audio_bitrate_bps", None),
    "videoBitrateBps": ("video_bitrate_bps", None),
}
AvatarConfig.__json_out__ = (
    ("avatar_name", "avatarName", None),
    ("customized_avatar", "customizedAvatar", dump_model),
    ("audio_bitrate_bps", "audioBitrateBps", None),
    ("video_bitrate_bps", "videoBitrateBps", None),
)
