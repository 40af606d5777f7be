from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .create_agent_interaction import CreateAgentInteraction
    from .create_model_interaction import CreateModelInteraction

    CreateInteractionRequestBody: TypeAlias = CreateAgentInteraction | CreateModelInteraction
    """A request to an agent or to a model. The first has `agent`, the second `model`."""
else:

    def __getattr__(name: str) -> Any:
        if name != "CreateInteractionRequestBody":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import CreateAgentInteraction, CreateModelInteraction

        globals()[name] = union = CreateAgentInteraction | CreateModelInteraction
        return union


parse_create_interaction_request_body = Variants(
    __name__, None, {"agent": "CreateAgentInteraction"}, "CreateModelInteraction"
)
