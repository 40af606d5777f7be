from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
