from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .allowlist import Allowlist


class EnvironmentNetworkEgressAllowlist(JsonModel):
    """The domains that an environment may send requests to. All others are blocked."""

    __slots__ = ("allowlist",)

    allowlist: Allowlist | None
    """The domains, each with the credential or the headers for its requests; or `disabled` to block all requests."""

    def __init__(
        self,
        *,
        allowlist: Allowlist | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allowlist = allowlist
        self._extra = additional_properties


from .allowlist import parse_allowlist  # noqa: E402

EnvironmentNetworkEgressAllowlist.__json_in__ = {
    "allowlist": ("allowlist", parse_allowlist),
}
EnvironmentNetworkEgressAllowlist.__json_out__ = (("allowlist", "allowlist", dump_any),)
