from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class DeepResearchAgentConfig(JsonModel):
    """Settings of the Deep Research agents."""

    __slots__ = (
        "collaborative_planning",
        "enable_bigquery_tool",
        "thinking_summaries",
        "type",
        "visualization",
    )

    collaborative_planning: bool | None
    """Whether to answer with a plan first. The research begins once the next interaction agrees to the plan."""
    enable_bigquery_tool: bool | None
    """Whether the agent may use BigQuery."""
    thinking_summaries: ThinkingSummaries | str | None
    """Whether to return summaries of the thinking, as part of the `thought` steps."""
    type: Literal["deep-research"]
    """Always `deep-research`."""
    visualization: Visualization | str | None
    """Whether the report may have charts and other pictures."""

    def __init__(
        self,
        *,
        collaborative_planning: bool | None = None,
        enable_bigquery_tool: bool | None = None,
        thinking_summaries: ThinkingSummaries | str | None = None,
        type: Literal["deep-research"] = "deep-research",
        visualization: Visualization | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.collaborative_planning = collaborative_planning
        self.enable_bigquery_tool = enable_bigquery_tool
        self.thinking_summaries = thinking_summaries
        self.type = type
        self.visualization = visualization
        self._extra = additional_properties


from .thinking_summaries import ThinkingSummaries  # noqa: E402
from .visualization import Visualization  # noqa: E402

DeepResearchAgentConfig.__json_in__ = {
    "collaborative_planning": ("collaborative_planning", None),
    "enable_bigquery_tool": ("enable_bigquery_tool", None),
    "thinking_summaries": ("thinking_summaries", parse_enum(ThinkingSummaries)),
    "type": ("type", None),
    "visualization": ("visualization", parse_enum(Visualization)),
}
DeepResearchAgentConfig.__json_out__ = (
    ("collaborative_planning", "collaborative_planning", None),
    ("enable_bigquery_tool", "enable_bigquery_tool", None),
    ("thinking_summaries", "thinking_summaries", None),
    ("type", "type", None),
    ("visualization", "visualization", None),
)
DeepResearchAgentConfig.__json_const__ = ("type",)
