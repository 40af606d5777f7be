from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


class GenerateAnswerRequest(JsonModel):
    """A question, and the texts to answer it from. Set either `inline_passages` or `semantic_retriever`."""

    __slots__ = (
        "inline_passages",
        "semantic_retriever",
        "contents",
        "answer_style",
        "safety_settings",
        "temperature",
    )

    inline_passages: GroundingPassages | None
    """The texts themselves. Excludes `semantic_retriever`."""
    semantic_retriever: SemanticRetrieverConfig | None
    """Where to find the texts. Excludes `inline_passages`."""
    contents: list[Content] | None
    """The conversation so far, oldest message first. The last message is the question."""
    answer_style: AnswerStyle | str | None
    """Style of the answer."""
    safety_settings: list[SafetySetting] | None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""
    temperature: float | None
    """Randomness of the answer, from 0.0 to 1.0. 0.2 by default."""

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
    ) -> None:
        self.inline_passages = inline_passages
        self.semantic_retriever = semantic_retriever
        self.contents = contents
        self.answer_style = answer_style
        self.safety_settings = safety_settings
        self.temperature = temperature
        self._extra = additional_properties


from .answer_style import AnswerStyle  # noqa: E402
from .content import Content  # noqa: E402
from .grounding_passages import GroundingPassages  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402
from .semantic_retriever_config import SemanticRetrieverConfig  # noqa: E402

GenerateAnswerRequest.__json_in__ = {
    "inlinePassages": ("inline_passages", GroundingPassages.from_dict),
    "semanticRetriever": ("semantic_retriever", SemanticRetrieverConfig.from_dict),
    "contents": ("contents", parse_list(Content.from_dict)),
    "answerStyle": ("answer_style", parse_enum(AnswerStyle)),
    "safetySettings": ("safety_settings", parse_list(SafetySetting.from_dict)),
    "temperature": ("temperature", None),
}
GenerateAnswerRequest.__json_out__ = (
    ("inline_passages", "inlinePassages", dump_model),
    ("semantic_retriever", "semanticRetriever", dump_model),
    ("contents", "contents", dump_list(dump_model)),
    ("answer_style", "answerStyle", None),
    ("safety_settings", "safetySettings", dump_list(dump_model)),
    ("temperature", "temperature", None),
)
