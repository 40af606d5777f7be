from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .credential import Credential


class CredentialListResponse(JsonModel):
    """One page of credentials."""

    credentials: list[Credential] | None = None
    """The credentials of this page, without their secrets."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            credentials: Sequence[Credential] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "credentials": ("credentials", "list", "model", "Credential"),
        "next_page_token": ("next_page_token",),
    }
