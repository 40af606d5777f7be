from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, keep, parse_union

if TYPE_CHECKING:
    from .environment import Environment

    CreateAgentInteractionEnvironment: TypeAlias = Environment | str
    """A sandbox to work in, as a configuration or as text. The text is the id of an existing one, or `remote` for
    a new one."""
else:

    def __getattr__(name: str) -> Any:
        if name != "CreateAgentInteractionEnvironment":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import Environment

        globals()[name] = union = Environment | str
        return union


parse_create_agent_interaction_environment = parse_union(objects=Variants(__name__, None, {}, "Environment"), text=keep)
