from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Error(JsonModel):
    """What went wrong with a request or an interaction."""

    code: str | None = None
    """Kind of error, such as `invalid_request`, `rate_limit_exceeded` or `safety`. May also be a URI."""
    message: str | None = None
    """What went wrong, for people to read."""


Error.__json_in__ = {
    "code": ("code", None),
    "message": ("message", None),
}
Error.__json_out__ = (
    ("code", "code", None),
    ("message", "message", None),
)
