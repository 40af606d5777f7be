from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .thinking_summaries import ThinkingSummaries
    from .visualization import Visualization


class DeepResearchAgentConfig(JsonModel):
    """Settings of the Deep Research agents."""

    collaborative_planning: bool | None = None
    """Whether to answer with a plan first. The research begins once the next interaction agrees to the plan."""
    enable_bigquery_tool: bool | None = None
    """Whether the agent may use BigQuery."""
    thinking_summaries: ThinkingSummaries | str | None = None
    """Whether to return summaries of the thinking, as part of the `thought` steps."""
    type: Literal["deep-research"] = "deep-research"
    """Always `deep-research`."""
    visualization: Visualization | str | None = None
    """Whether the report may have charts and other pictures."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            collaborative_planning: bool | None = None,
            enable_bigquery_tool: bool | None = None,
            thinking_summaries: ThinkingSummaries | str | None = None,
            type: Literal["deep-research"] = "deep-research",
            visualization: Visualization | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "collaborative_planning": ("collaborative_planning",),
        "enable_bigquery_tool": ("enable_bigquery_tool",),
        "thinking_summaries": ("thinking_summaries", "enum", "ThinkingSummaries"),
        "type": ("type", "const"),
        "visualization": ("visualization", "enum", "Visualization"),
    }
