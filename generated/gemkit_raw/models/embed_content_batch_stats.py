from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class EmbedContentBatchStats(JsonModel):
    """How many requests of a batch of embedding requests there are, and how they have ended. Counts that are 0 may
    be absent."""

    request_count: int | None = None
    """Number of all requests."""
    successful_request_count: int | None = None
    """Number of requests that have succeeded."""
    failed_request_count: int | None = None
    """Number of requests that have failed."""
    pending_request_count: int | None = None
    """Number of requests that are not finished."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request_count: int | None = None,
            successful_request_count: int | None = None,
            failed_request_count: int | None = None,
            pending_request_count: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "requestCount": ("request_count", "int64"),
        "successfulRequestCount": ("successful_request_count", "int64"),
        "failedRequestCount": ("failed_request_count", "int64"),
        "pendingRequestCount": ("pending_request_count", "int64"),
    }
