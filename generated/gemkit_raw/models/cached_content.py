from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .cached_content_usage_metadata import CachedContentUsageMetadata
    from .content import Content
    from .tool import Tool
    from .tool_config import ToolConfig


class CachedContent(JsonModel):
    """The beginning of prompts, kept by the service for one model. Only the time it expires can be changed."""

    expire_time: datetime.datetime | None = None
    """When the cache expires. Responses always have it; set either this or `ttl`."""
    ttl: str | datetime.timedelta | None = None
    """How long to keep the cache from now on, as seconds with an `s`, such as `3600s`. One hour when neither this
    nor `expire_time` is set."""
    name: str | None = None
    """Name of the cache, such as `cachedContents/abc123`. The service makes it up."""
    display_name: str | None = None
    """Name for people to read, up to 128 characters."""
    model: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-2.5-flash`. The cache works with no other model."""
    system_instruction: Content | None = None
    """What the model must keep to throughout the conversation. Text only."""
    contents: list[Content] | None = None
    """The messages to cache, oldest first. They come before those of each prompt."""
    tools: list[Tool] | None = None
    """What the model may use besides its own knowledge."""
    tool_config: ToolConfig | None = None
    """How the model may use the tools."""
    create_time: datetime.datetime | None = None
    """When the cache was created."""
    update_time: datetime.datetime | None = None
    """When the cache was last changed."""
    usage_metadata: CachedContentUsageMetadata | None = None
    """How large the cache is."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expire_time: datetime.datetime | None = None,
            ttl: str | datetime.timedelta | None = None,
            name: str | None = None,
            display_name: str | None = None,
            model: str | None = None,
            system_instruction: Content | None = None,
            contents: Sequence[Content] | None = None,
            tools: Sequence[Tool] | None = None,
            tool_config: ToolConfig | None = None,
            create_time: datetime.datetime | None = None,
            update_time: datetime.datetime | None = None,
            usage_metadata: CachedContentUsageMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "expireTime": ("expire_time", "time"),
        "ttl": ("ttl", "duration"),
        "name": ("name",),
        "displayName": ("display_name",),
        "model": ("model",),
        "systemInstruction": ("system_instruction", "model", "Content"),
        "contents": ("contents", "list", "model", "Content"),
        "tools": ("tools", "list", "model", "Tool"),
        "toolConfig": ("tool_config", "model", "ToolConfig"),
        "createTime": ("create_time", "time"),
        "updateTime": ("update_time", "time"),
        "usageMetadata": ("usage_metadata", "model", "CachedContentUsageMetadata"),
    }
