from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class CredentialListResponse(JsonModel):
    """One page of credentials."""

    credentials: list[Credential] | None = None
    """The credentials of this page, without their secrets."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .credential import Credential  # noqa: E402

CredentialListResponse.__json_in__ = {
    "credentials": ("credentials", parse_list(Credential.from_dict)),
    "next_page_token": ("next_page_token", None),
}
CredentialListResponse.__json_out__ = (
    ("credentials", "credentials", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
