from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class TransferOwnershipRequest(JsonModel):
    """Who gets a tuned model."""

    __slots__ = ("email_address",)

    email_address: str | None
    """E-mail address of the new owner."""

    def __init__(
        self,
        *,
        email_address: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.email_address = email_address
        self._extra = additional_properties


TransferOwnershipRequest.__json_in__ = {
    "emailAddress": ("email_address", None),
}
TransferOwnershipRequest.__json_out__ = (("email_address", "emailAddress", None),)
