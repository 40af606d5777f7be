from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


class EmbedContentBatchStats(JsonModel):
    """How many requests of a batch of embedding requests there are, and how they have ended. Counts that are 0 may
    be absent."""

    __slots__ = (
        "request_count",
        "successful_request_count",
        "failed_request_count",
        "pending_request_count",
    )

    request_count: int | None
    """Number of all requests."""
    successful_request_count: int | None
    """Number of requests that have succeeded."""
    failed_request_count: int | None
    """Number of requests that have failed."""
    pending_request_count: int | None
    """Number of requests that are not finished."""

    def __init__(
        self,
        *,
        request_count: int | None = None,
        successful_request_count: int | None = None,
        failed_request_count: int | None = None,
        pending_request_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.request_count = request_count
        self.successful_request_count = successful_request_count
        self.failed_request_count = failed_request_count
        self.pending_request_count = pending_request_count
        self._extra = additional_properties


EmbedContentBatchStats.__json_in__ = {
    "requestCount": ("request_count", parse_int64),
    "successfulRequestCount": ("successful_request_count", parse_int64),
    "failedRequestCount": ("failed_request_count", parse_int64),
    "pendingRequestCount": ("pending_request_count", parse_int64),
}
EmbedContentBatchStats.__json_out__ = (
    ("request_count", "requestCount", dump_int64),
    ("successful_request_count", "successfulRequestCount", dump_int64),
    ("failed_request_count", "failedRequestCount", dump_int64),
    ("pending_request_count", "pendingRequestCount", dump_int64),
)
