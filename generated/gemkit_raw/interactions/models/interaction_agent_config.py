from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .antigravity_agent_config import AntigravityAgentConfig
    from .code_mender_agent_config import CodeMenderAgentConfig
    from .deep_research_agent_config import DeepResearchAgentConfig
    from .dynamic_agent_config import DynamicAgentConfig
    from .unknown_interaction_agent_config import UnknownInteractionAgentConfig

    InteractionAgentConfig: TypeAlias = (
        AntigravityAgentConfig
        | CodeMenderAgentConfig
        | DeepResearchAgentConfig
        | DynamicAgentConfig
        | UnknownInteractionAgentConfig
    )
    """Settings of an agent. `type` says of which kind of agent."""
else:

    def __getattr__(name: str) -> Any:
        if name != "InteractionAgentConfig":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AntigravityAgentConfig,
            CodeMenderAgentConfig,
            DeepResearchAgentConfig,
            DynamicAgentConfig,
            UnknownInteractionAgentConfig,
        )

        globals()[name] = union = (
            AntigravityAgentConfig
            | CodeMenderAgentConfig
            | DeepResearchAgentConfig
            | DynamicAgentConfig
            | UnknownInteractionAgentConfig
        )
        return union


parse_interaction_agent_config = Variants(
    __name__,
    "type",
    {
        "antigravity": "AntigravityAgentConfig",
        "code-mender": "CodeMenderAgentConfig",
        "deep-research": "DeepResearchAgentConfig",
        "dynamic": "DynamicAgentConfig",
    },
    "UnknownInteractionAgentConfig",
    free=["DynamicAgentConfig"],
)
