from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchEmbedContentsRequest(JsonModel):
    """Several contents to embed."""

    requests: list[EmbedContentRequest] | None = None
    """One request per content. Each names the model of the call."""


from .embed_content_request import EmbedContentRequest  # noqa: E402

BatchEmbedContentsRequest.__json_in__ = {
    "requests": ("requests", parse_list(EmbedContentRequest.from_dict)),
}
BatchEmbedContentsRequest.__json_out__ = (("requests", "requests", dump_list(dump_model)),)
