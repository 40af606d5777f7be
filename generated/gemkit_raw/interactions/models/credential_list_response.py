from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class CredentialListResponse(JsonModel):
    """One page of credentials."""

    __slots__ = (
        "credentials",
        "next_page_token",
    )

    credentials: list[Credential] | None
    """The credentials of this page, without their secrets."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        credentials: Sequence[Credential] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.credentials = credentials
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .credential import Credential  # noqa: E402

CredentialListResponse.__json_in__ = {
    "credentials": ("credentials", parse_list(Credential.from_dict)),
    "next_page_token": ("next_page_token", None),
}
CredentialListResponse.__json_out__ = (
    ("credentials", "credentials", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
