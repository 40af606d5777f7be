from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class AvatarConfig(JsonModel):
    """The avatar that the model appears as in video output."""

    __slots__ = (
        "avatar_name",
        "customized_avatar",
        "audio_bitrate_bps",
        "video_bitrate_bps",
    )

    avatar_name: str | None
    """Name of an avatar that the service offers."""
    customized_avatar: CustomizedAvatar | None
    """An avatar of the caller."""
    audio_bitrate_bps: int | None
    """Audio bit rate, in bits per second."""
    video_bitrate_bps: int | None
    """Video bit rate, in bits per second."""

    def __init__(
        self,
        *,
        avatar_name: str | None = None,
        customized_avatar: CustomizedAvatar | None = None,
        audio_bitrate_bps: int | None = None,
        video_bitrate_bps: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.avatar_name = avatar_name
        self.customized_avatar = customized_avatar
        self.audio_bitrate_bps = audio_bitrate_bps
        self.video_bitrate_bps = video_bitrate_bps
        self._extra = additional_properties


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
