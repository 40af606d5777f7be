from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


class SearchEntryPoint(JsonModel):
    """Search suggestions that go with an answer."""

    __slots__ = (
        "rendered_content",
        "_sdk_blob",
    )

    rendered_content: str | None
    """HTML and CSS to show in a web page."""

    def __init__(
        self,
        *,
        rendered_content: str | None = None,
        sdk_blob: bytes | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rendered_content = rendered_content
        self._sdk_blob = sdk_blob
        self._extra = additional_properties

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
