from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchStats(JsonModel):
    """How many requests of a batch of prompts there are, and how they have ended. Counts that are 0 may be absent."""

    request_count: int | None = None
    """Number of all requests."""
    successful_request_count: int | None = None
    """Number of requests that have succeeded."""
    failed_request_count: int | None = None
    """Number of requests that have failed."""
    pending_request_count: int | None = None
    """Number of requests that are not finished."""


BatchStats.__json_in__ = {
    "requestCount": ("request_count", parse_int64),
    "successfulRequestCount": ("successful_request_count", parse_int64),
    "failedRequestCount": ("failed_request_count", parse_int64),
    "pendingRequestCount": ("pending_request_count", parse_int64),
}
BatchStats.__json_out__ = (
    ("request_count", "requestCount", dump_int64),
    ("successful_request_count", "successfulRequestCount", dump_int64),
    ("failed_request_count", "failedRequestCount", dump_int64),
    ("pending_request_count", "pendingRequestCount", dump_int64),
)
