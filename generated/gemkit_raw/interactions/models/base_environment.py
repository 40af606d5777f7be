from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, keep, parse_union

if TYPE_CHECKING:
    from .environment import Environment

    BaseEnvironment: TypeAlias = Environment | str
    """The sandbox that work with an agent starts from, as a configuration or as the id of an existing one."""
else:

    def __getattr__(name: str) -> Any:
        if name != "BaseEnvironment":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import Environment

        globals()[name] = union = Environment | str
        return union


parse_base_environment = parse_union(objects=Variants(__name__, None, {}, "Environment"), text=keep)
