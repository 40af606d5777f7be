from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class UrlContextMetadata(JsonModel):
    """What the URL context tool fetched."""

    url_metadata: list[UrlMetadata] | None = None
    """The pages."""


from .url_metadata import UrlMetadata  # noqa: E402

UrlContextMetadata.__json_in__ = {
    "urlMetadata": ("url_metadata", parse_list(UrlMetadata.from_dict)),
}
UrlContextMetadata.__json_out__ = (("url_metadata", "urlMetadata", dump_list(dump_model)),)
