from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .antigravity_agent_config import AntigravityAgentConfig
    from .code_mender_agent_config import CodeMenderAgentConfig
    from .deep_research_agent_config import DeepResearchAgentConfig
    from .dynamic_agent_config import DynamicAgentConfig
    from .unknown_create_agent_interaction_agent_config import UnknownCreateAgentInteractionAgentConfig

    CreateAgentInteractionAgentConfig: TypeAlias = (
        AntigravityAgentConfig
        | CodeMenderAgentConfig
        | DeepResearchAgentConfig
        | DynamicAgentConfig
        | UnknownCreateAgentInteractionAgentConfig
    )
    """Settings of an agent. `type` says of which kind of agent."""
else:

    def __getattr__(name: str) -> Any:
        if name != "CreateAgentInteractionAgentConfig":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AntigravityAgentConfig,
            CodeMenderAgentConfig,
            DeepResearchAgentConfig,
            DynamicAgentConfig,
            UnknownCreateAgentInteractionAgentConfig,
        )

        globals()[name] = union = (
            AntigravityAgentConfig
            | CodeMenderAgentConfig
            | DeepResearchAgentConfig
            | DynamicAgentConfig
            | UnknownCreateAgentInteractionAgentConfig
        )
        return union


parse_create_agent_interaction_agent_config = Variants(
    __name__,
    "type",
    {
        "antigravity": "AntigravityAgentConfig",
        "code-mender": "CodeMenderAgentConfig",
        "deep-research": "DeepResearchAgentConfig",
        "dynamic": "DynamicAgentConfig",
    },
    "UnknownCreateAgentInteractionAgentConfig",
    free=["DynamicAgentConfig"],
)
