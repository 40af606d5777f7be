from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
    dump_list,
    dump_model,
    dump_time,
    parse_list,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class CachedContent(JsonModel):
    """The beginning of prompts, kept by the service for one model. Only the time it expires can be changed."""

    __slots__ = (
        "expire_time",
        "ttl",
        "name",
        "display_name",
        "model",
        "system_instruction",
        "contents",
        "tools",
        "tool_config",
        "create_time",
        "update_time",
        "usage_metadata",
    )

    expire_time: datetime.datetime | None
    """When the cache expires. Responses always have it; set either this or `ttl`."""
    ttl: str | datetime.timedelta | None
    """How long to keep the cache from now on, as seconds with an `s`, such as `3600s`. One hour when neither this
    nor `expire_time` is set."""
    name: str | None
    """Name of the cache, such as `cachedContents/abc123`. The service makes it up."""
    display_name: str | None
    """Name for people to read, up to 128 characters."""
    model: str | None
    """Name of the model, with its prefix, such as `models/gemini-2.5-flash`. The cache works with no other model."""
    system_instruction: Content | None
    """What the model must keep to throughout the conversation. Text only."""
    contents: list[Content] | None
    """The messages to cache, oldest first. They come before those of each prompt."""
    tools: list[Tool] | None
    """What the model may use besides its own knowledge."""
    tool_config: ToolConfig | None
    """How the model may use the tools."""
    create_time: datetime.datetime | None
    """When the cache was created."""
    update_time: datetime.datetime | None
    """When the cache was last changed."""
    usage_metadata: CachedContentUsageMetadata | None
    """How large the cache is."""

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
    ) -> None:
        self.expire_time = expire_time
        self.ttl = ttl
        self.name = name
        self.display_name = display_name
        self.model = model
        self.system_instruction = system_instruction
        self.contents = contents
        self.tools = tools
        self.tool_config = tool_config
        self.create_time = create_time
        self.update_time = update_time
        self.usage_metadata = usage_metadata
        self._extra = additional_properties


from .cached_content_usage_metadata import CachedContentUsageMetadata  # noqa: E402
from .content import Content  # noqa: E402
from .tool import Tool  # noqa: E402
from .tool_config import ToolConfig  # noqa: E402

CachedContent.__json_in__ = {
    "expireTime": ("expire_time", parse_time),
    "ttl": ("ttl", None),
    "name": ("name", None),
    "displayName": ("display_name", None),
    "model": ("model", None),
    "systemInstruction": ("system_instruction", Content.from_dict),
    "contents": ("contents", parse_list(Content.from_dict)),
    "tools": ("tools", parse_list(Tool.from_dict)),
    "toolConfig": ("tool_config", ToolConfig.from_dict),
    "createTime": ("create_time", parse_time),
    "updateTime": ("update_time", parse_time),
    "usageMetadata": ("usage_metadata", CachedContentUsageMetadata.from_dict),
}
CachedContent.__json_out__ = (
    ("expire_time", "expireTime", dump_time),
    ("ttl", "ttl", dump_duration),
    ("name", "name", None),
    ("display_name", "displayName", None),
    ("model", "model", None),
    ("system_instruction", "systemInstruction", dump_model),
    ("contents", "contents", dump_list(dump_model)),
    ("tools", "tools", dump_list(dump_model)),
    ("tool_config", "toolConfig", dump_model),
    ("create_time", "createTime", dump_time),
    ("update_time", "updateTime", dump_time),
    ("usage_metadata", "usageMetadata", dump_model),
)
