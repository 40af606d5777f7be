from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BatchEmbedTextRequest(JsonModel):
    """Texts to embed. Set either `texts` or `requests`."""

    __slots__ = (
        "texts",
        "requests",
    )

    texts: list[str] | None
    """The texts, up to 100. Excludes `requests`."""
    requests: list[EmbedTextRequest] | None
    """The texts as requests of their own. Excludes `texts`."""

    def __init__(
        self,
        *,
        texts: Sequence[str] | None = None,
        requests: Sequence[EmbedTextRequest] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.texts = texts
        self.requests = requests
        self._extra = additional_properties


from .embed_text_request import EmbedTextRequest  # noqa: E402

BatchEmbedTextRequest.__json_in__ = {
    "texts": ("texts", None),
    "requests": ("requests", parse_list(EmbedTextRequest.from_dict)),
}
BatchEmbedTextRequest.__json_out__ = (
    ("texts", "texts", None),
    ("requests", "requests", dump_list(dump_model)),
)
