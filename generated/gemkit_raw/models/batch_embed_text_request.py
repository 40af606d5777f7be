from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchEmbedTextRequest(JsonModel):
    """Texts to embed. Set either `texts` or `requests`."""

    texts: list[str] | None = None
    """The texts, up to 100. Excludes `requests`."""
    requests: list[EmbedTextRequest] | None = None
    """The texts as requests of their own. Excludes `texts`."""


from .embed_text_request import EmbedTextRequest  # noqa: E402

BatchEmbedTextRequest.__json_in__ = {
    "texts": ("texts", None),
    "requests": ("requests", parse_list(EmbedTextRequest.from_dict)),
}
BatchEmbedTextRequest.__json_out__ = (
    ("texts", "texts", None),
    ("requests", "requests", dump_list(dump_model)),
)
