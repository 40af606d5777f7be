from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class RegisterFilesRequest(JsonModel):
    """Which objects of Google Cloud Storage to register."""

    uris: list[str] | None = None
    """Addresses of the objects, such as `gs://bucket/object`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uris: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "uris": ("uris",),
    }
