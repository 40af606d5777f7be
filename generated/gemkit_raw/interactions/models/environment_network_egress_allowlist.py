from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .allowlist import Allowlist


@_define(kw_only=True, eq=False, repr=False)
class EnvironmentNetworkEgressAllowlist(JsonModel):
    """The domains that an environment may send requests to. All others are blocked."""

    allowlist: Allowlist | None = None
    """The domains, each with the credential or the headers for its requests; or `disabled` to block all requests."""


from .allowlist import parse_allowlist  # noqa: E402

EnvironmentNetworkEgressAllowlist.__json_in__ = {
    "allowlist": ("allowlist", parse_allowlist),
}
EnvironmentNetworkEgressAllowlist.__json_out__ = (("allowlist", "allowlist", dump_any),)
