from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_enum,
    parse_list,
    read_bytes,
)


class GenerateContentRequest(JsonModel):
    """A prompt and how to answer it."""

    __slots__ = (
        "model",
        "system_instruction",
        "contents",
        "tools",
        "tool_config",
        "safety_settings",
        "generation_config",
        "cached_content",
        "service_tier",
        "store",
        "labels",
        "_continuation_token",
    )

    model: str | None
    """Name of the model, with its prefix, such as `models/gemini-2.5-flash`."""
    system_instruction: Content | None
    """What the model must keep to throughout the conversation. Text only."""
    contents: list[Content] | None
    """The conversation so far, oldest message first. A single-turn prompt is one message."""
    tools: list[Tool] | None
    """What the model may use besides its own knowledge, such as functions of the caller or web search."""
    tool_config: ToolConfig | None
    """How the model uses the `tools`."""
    safety_settings: list[SafetySetting] | None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""
    generation_config: GenerationConfig | None
    """How the response is generated."""
    cached_content: str | None
    """Name of cached content to put before the prompt, such as `cachedContents/abc123`.

    Only in v1beta."""
    service_tier: ServiceTier | str | None
    """Priority and price class of the request. Standard by default."""
    store: bool | None
    """Whether the service may log this request, whatever the setting of the project is."""
    labels: dict[str, str] | None
    """Labels of the caller for this request, as names and values.

    Only in v1beta."""

    def __init__(
        self,
        *,
        model: str | None = None,
        system_instruction: Content | None = None,
        contents: Sequence[Content] | None = None,
        tools: Sequence[Tool] | None = None,
        tool_config: ToolConfig | None = None,
        safety_settings: Sequence[SafetySetting] | None = None,
        generation_config: GenerationConfig | None = None,
        cached_content: str | None = None,
        service_tier: ServiceTier | str | None = None,
        store: bool | None = None,
        labels: dict[str, str] | None = None,
        continuation_token: bytes | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.system_instruction = system_instruction
        self.contents = contents
        self.tools = tools
        self.tool_config = tool_config
        self.safety_settings = safety_settings
        self.generation_config = generation_config
        self.cached_content = cached_content
        self.service_tier = service_tier
        self.store = store
        self.labels = labels
        self._continuation_token = continuation_token
        self._extra = additional_properties

    @property
    def continuation_token(self) -> bytes | None:
        """The `continuation_token` of a candidate that stopped with `CONTINUATION`. The response goes on from there."""
        return read_bytes(self, "_continuation_token")

    @continuation_token.setter
    def continuation_token(self, value: bytes | str | None) -> None:
        self._continuation_token = value


from .content import Content  # noqa: E402
from .generation_config import GenerationConfig  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402
from .service_tier import ServiceTier  # noqa: E402
from .tool import Tool  # noqa: E402
from .tool_config import ToolConfig  # noqa: E402

GenerateContentRequest.__json_in__ = {
    "model": ("model", None),
    "systemInstruction": ("system_instruction", Content.from_dict),
    "contents": ("contents", parse_list(Content.from_dict)),
    "tools": ("tools", parse_list(Tool.from_dict)),
    "toolConfig": ("tool_config", ToolConfig.from_dict),
    "safetySettings": ("safety_settings", parse_list(SafetySetting.from_dict)),
    "generationConfig": ("generation_config", GenerationConfig.from_dict),
    "cachedContent": ("cached_content", None),
    "serviceTier": ("service_tier", parse_enum(ServiceTier)),
    "store": ("store", None),
    "labels": ("labels", None),
    "continuationToken": ("continuation_token", parse_bytes),
}
GenerateContentRequest.__json_out__ = (
    ("model", "model", None),
    ("system_instruction", "systemInstruction", dump_model),
    ("contents", "contents", dump_list(dump_model)),
    ("tools", "tools", dump_list(dump_model)),
    ("tool_config", "toolConfig", dump_model),
    ("safety_settings", "safetySettings", dump_list(dump_model)),
    ("generation_config", "generationConfig", dump_model),
    ("cached_content", "cachedContent", None),
    ("service_tier", "serviceTier", None),
    ("store", "store", None),
    ("labels", "labels", None),
    ("_continuation_token", "continuationToken", dump_bytes),
)
