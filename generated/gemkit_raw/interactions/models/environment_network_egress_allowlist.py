from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .allowlist import Allowlist


class EnvironmentNetworkEgressAllowlist(JsonModel):
    """The domains that an environment may send requests to. All others are blocked."""

    allowlist: Allowlist | None = None
    """The domains, each with the credential or the headers for its requests; or `disabled` to block all requests."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowlist: Allowlist | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "allowlist": ("allowlist", "union", "allowlist"),
    }
