from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes


class SearchEntryPoint(JsonModel):
    """Search suggestions that go with an answer."""

    rendered_content: str | None = None
    """HTML and CSS to show in a web page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rendered_content: str | None = None,
            sdk_blob: bytes | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _sdk_blob: Any = None

    @property
    def sdk_blob(self) -> bytes | None:
        """JSON with pairs of search terms and addresses, base64-encoded on the wire."""
        return read_bytes(self, "_sdk_blob")

    @sdk_blob.setter
    def sdk_blob(self, value: bytes | str | None) -> None:
        self._sdk_blob = value

    __json__ = {
        "renderedContent": ("rendered_content",),
        "sdkBlob": ("sdk_blob", "bytes"),
    }
