from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TransferOwnershipRequest(JsonModel):
    """Who gets a tuned model."""

    email_address: str | None = None
    """E-mail address of the new owner."""


TransferOwnershipRequest.__json_in__ = {
    "emailAddress": ("email_address", None),
}
TransferOwnershipRequest.__json_out__ = (("email_address", "emailAddress", None),)
