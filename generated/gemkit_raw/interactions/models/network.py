from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, parse_enum, parse_union

from .network_mode import NetworkMode

if TYPE_CHECKING:
    from .environment_network_egress_allowlist import EnvironmentNetworkEgressAllowlist

    Network: TypeAlias = EnvironmentNetworkEgressAllowlist | NetworkMode | str
    """Where the environment of an interaction may send requests to: the domains of an allowlist only, or, with
    `disabled`, nowhere."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Network":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import EnvironmentNetworkEgressAllowlist

        globals()[name] = union = EnvironmentNetworkEgressAllowlist | NetworkMode | str
        return union


parse_network = parse_union(
    objects=Variants(__name__, None, {}, "EnvironmentNetworkEgressAllowlist"), text=parse_enum(NetworkMode)
)
