from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class SearchEntryPoint(JsonModel):
    """Search suggestions that go with an answer."""

    rendered_content: str | None = None
    """HTML and CSS to show in a web page."""
    _sdk_blob: bytes | str | None = _field(default=None, alias="sdk_blob")

    @property
    def sdk_blob(self) -> bytes | None:
        """JSON with pairs of search terms and addresses, base64-encoded on the wire."""
        return read_bytes(self, "_sdk_blob")

    @sdk_blob.setter
    def sdk_blob(self, value: bytes | str | None) -> None:
        self._sdk_blob = value


SearchEntryPoint.__json_in__ = {
    "renderedContent": ("rendered_content", None),
    "sdkBlob": ("sdk_blob", parse_bytes),
}
SearchEntryPoint.__json_out__ = (
    ("rendered_content", "renderedContent", None),
    ("_sdk_blob", "sdkBlob", dump_bytes),
)
