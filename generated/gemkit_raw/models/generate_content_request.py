from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes

if TYPE_CHECKING:
    from .content import Content
    from .generation_config import GenerationConfig
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .tool import Tool
    from .tool_config import ToolConfig


class GenerateContentRequest(JsonModel):
    """A prompt and how to answer it."""

    model: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-2.5-flash`."""
    system_instruction: Content | None = None
    """What the model must keep to throughout the conversation. Text only."""
    contents: list[Content] | None = None
    """The conversation so far, oldest message first. A single-turn prompt is one message."""
    tools: list[Tool] | None = None
    """What the model may use besides its own knowledge, such as functions of the caller or web search."""
    tool_config: ToolConfig | None = None
    """How the model uses the `tools`."""
    safety_settings: list[SafetySetting] | None = None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""
    generation_config: GenerationConfig | None = None
    """How the response is generated."""
    cached_content: str | None = None
    """Name of cached content to put before the prompt, such as `cachedContents/abc123`.

    Only in v1beta."""
    service_tier: ServiceTier | str | None = None
    """Priority and price class of the request. Standard by default."""
    store: bool | None = None
    """Whether the service may log this request, whatever the setting of the project is."""
    labels: dict[str, str] | None = None
    """Labels of the caller for this request, as names and values.

    Only in v1beta."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    _continuation_token: Any = None

    @property
    def continuation_token(self) -> bytes | None:
        """The `continuation_token` of a candidate that stopped with `CONTINUATION`. The response goes on from there."""
        return read_bytes(self, "_continuation_token")

    @continuation_token.setter
    def continuation_token(self, value: bytes | str | None) -> None:
        self._continuation_token = value

    __json__ = {
        "model": ("model",),
        "systemInstruction": ("system_instruction", "model", "Content"),
        "contents": ("contents", "list", "model", "Content"),
        "tools": ("tools", "list", "model", "Tool"),
        "toolConfig": ("tool_config", "model", "ToolConfig"),
        "safetySettings": ("safety_settings", "list", "model", "SafetySetting"),
        "generationConfig": ("generation_config", "model", "GenerationConfig"),
        "cachedContent": ("cached_content",),
        "serviceTier": ("service_tier", "enum", "ServiceTier"),
        "store": ("store",),
        "labels": ("labels",),
        "continuationToken": ("continuation_token", "bytes"),
    }
