from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import parse_enum, parse_union

from .allowlist_entry import AllowlistEntry
from .network_mode import NetworkMode

if TYPE_CHECKING:
    Allowlist: TypeAlias = Sequence[AllowlistEntry] | NetworkMode | str
    """Where the environment may send requests to: a list of domains, or `disabled` for nowhere."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Allowlist":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

        globals()[name] = union = Sequence[AllowlistEntry] | NetworkMode | str
        return union


parse_allowlist = parse_union(items=AllowlistEntry.from_dict, text=parse_enum(NetworkMode))
