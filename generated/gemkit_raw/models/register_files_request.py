from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class RegisterFilesRequest(JsonModel):
    """Which objects of Google Cloud Storage to register."""

    __slots__ = ("uris",)

    uris: list[str] | None
    """Addresses of the objects, such as `gs://bucket/object`."""

    def __init__(
        self,
        *,
        uris: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uris = uris
        self._extra = additional_properties


RegisterFilesRequest.__json_in__ = {
    "uris": ("uris", None),
}
RegisterFilesRequest.__json_out__ = (("uris", "uris", None),)
