from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class UrlContextMetadata(JsonModel):
    """What the URL context tool fetched."""

    __slots__ = ("url_metadata",)

    url_metadata: list[UrlMetadata] | None
    """The pages."""

    def __init__(
        self,
        *,
        url_metadata: Sequence[UrlMetadata] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url_metadata = url_metadata
        self._extra = additional_properties


from .url_metadata import UrlMetadata  # noqa: E402

UrlContextMetadata.__json_in__ = {
    "urlMetadata": ("url_metadata", parse_list(UrlMetadata.from_dict)),
}
UrlContextMetadata.__json_out__ = (("url_metadata", "urlMetadata", dump_list(dump_model)),)
