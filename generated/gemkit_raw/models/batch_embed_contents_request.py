from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BatchEmbedContentsRequest(JsonModel):
    """Several contents to embed."""

    __slots__ = ("requests",)

    requests: list[EmbedContentRequest] | None
    """One request per content. Each names the model of the call."""

    def __init__(
        self,
        *,
        requests: Sequence[EmbedContentRequest] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.requests = requests
        self._extra = additional_properties


from .embed_content_request import EmbedContentRequest  # noqa: E402

BatchEmbedContentsRequest.__json_in__ = {
    "requests": ("requests", parse_list(EmbedContentRequest.from_dict)),
}
BatchEmbedContentsRequest.__json_out__ = (("requests", "requests", dump_list(dump_model)),)
