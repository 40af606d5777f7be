from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .answer_style import AnswerStyle
    from .content import Content
    from .grounding_passages import GroundingPassages
    from .safety_setting import SafetySetting
    from .semantic_retriever_config import SemanticRetrieverConfig


class GenerateAnswerRequest(JsonModel):
    """A question, and the texts to answer it from. Set either `inline_passages` or `semantic_retriever`."""

    inline_passages: GroundingPassages | None = None
    """The texts themselves. Excludes `semantic_retriever`."""
    semantic_retriever: SemanticRetrieverConfig | None = None
    """Where to find the texts. Excludes `inline_passages`."""
    contents: list[Content] | None = None
    """The conversation so far, oldest message first. The last message is the question."""
    answer_style: AnswerStyle | str | None = None
    """Style of the answer."""
    safety_settings: list[SafetySetting] | None = None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""
    temperature: float | None = None
    """Randomness of the answer, from 0.0 to 1.0. 0.2 by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            inline_passages: GroundingPassages | None = None,
            semantic_retriever: SemanticRetrieverConfig | None = None,
            contents: Sequence[Content] | None = None,
            answer_style: AnswerStyle | str | None = None,
            safety_settings: Sequence[SafetySetting] | None = None,
            temperature: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "inlinePassages": ("inline_passages", "model", "GroundingPassages"),
        "semanticRetriever": ("semantic_retriever", "model", "SemanticRetrieverConfig"),
        "contents": ("contents", "list", "model", "Content"),
        "answerStyle": ("answer_style", "enum", "AnswerStyle"),
        "safetySettings": ("safety_settings", "list", "model", "SafetySetting"),
        "temperature": ("temperature",),
    }
