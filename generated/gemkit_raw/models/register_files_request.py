from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class RegisterFilesRequest(JsonModel):
    """Which objects of Google Cloud Storage to register."""

    uris: list[str] | None = None
    """Addresses of the objects, such as `gs://bucket/object`."""


RegisterFilesRequest.__json_in__ = {
    "uris": ("uris", None),
}
RegisterFilesRequest.__json_out__ = (("uris", "uris", None),)
