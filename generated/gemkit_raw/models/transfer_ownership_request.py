from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class TransferOwnershipRequest(JsonModel):
    """Who gets a tuned model."""

    email_address: str | None = None
    """E-mail address of the new owner."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email_address: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "emailAddress": ("email_address",),
    }
