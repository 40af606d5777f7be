from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .agent_option import AgentOption
    from .create_agent_interaction_agent_config import CreateAgentInteractionAgentConfig
    from .create_agent_interaction_environment import CreateAgentInteractionEnvironment
    from .create_agent_interaction_response_format import CreateAgentInteractionResponseFormat
    from .interactions_input import InteractionsInput
    from .response_modality import ResponseModality
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .tool import Tool
    from .webhook_config import WebhookConfig


class CreateAgentInteraction(JsonModel):
    """A request to an agent."""

    agent: AgentOption | str | None = None
    """Who is to do the work. One of Google's agents, or the id of an agent of your own."""
    agent_config: CreateAgentInteractionAgentConfig | None = None
    """Settings of the agent. Their `type` must be that of the agent."""
    background: bool | None = None
    """Whether to answer at once and work on in the background. False by default; Deep Research agents need it."""
    continuation_token: str | None = None
    """Token of an interaction that stopped with `requires_continuation`, to go on with it. Give its id as
    `previous_interaction_id` and leave out `input`; when it was not stored, send the same `input` again."""
    environment: CreateAgentInteractionEnvironment | None = None
    """The sandbox to work in. A configuration, the id of one that is there already, or `remote` for a new one."""
    input: InteractionsInput | None = None
    """What to answer or to work on, such as a text, pieces of content, or the results of function calls. May be
    left out when a `continuation_token` is given."""
    labels: dict[str, str] | None = None
    """Labels of the caller for this request, as names and values of up to 63 characters each. They consist of
    lowercase letters, also of other scripts, digits, underscores and dashes; a name begins with a letter, a
    value may be empty."""
    previous_interaction_id: str | None = None
    """Id of the interaction to continue, which must have been stored. It becomes the context of this one;
    `system_instruction`, `tools` and other settings are not taken over."""
    response_format: CreateAgentInteractionResponseFormat | None = None
    """What the output looks like, such as its kind, its JSON schema or its size. A list asks for several kinds."""
    response_mime_type: str | None = None
    """MIME type of the output, such as `application/json`. Set `mime_type` within `response_format` instead.

    Deprecated."""
    response_modalities: list[ResponseModality | str] | None = None
    """Kinds of output to return. Use `response_format` instead, with an entry for each kind.

    Deprecated."""
    safety_settings: list[SafetySetting] | None = None
    """Thresholds for blocking unsafe content, by kind of harm. The others keep their default."""
    service_tier: ServiceTier | str | None = None
    """Priority and price class of the request. `standard` by default."""
    store: bool | None = None
    """Whether the service keeps the interaction, so that it can be asked for or continued later. True by default;
    `background` needs it."""
    stream: bool | None = None
    """Whether to answer with server-sent events while the output is being made. False by default."""
    system_instruction: str | None = None
    """What the agent must keep to throughout."""
    tools: list[Tool] | None = None
    """What the agent may use besides its own knowledge, such as functions of the caller or web search."""
    webhook_config: WebhookConfig | None = None
    """Where to report what becomes of this interaction, and what to send along."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            agent: AgentOption | str | None = None,
            agent_config: CreateAgentInteractionAgentConfig | None = None,
            background: bool | None = None,
            continuation_token: str | None = None,
            environment: CreateAgentInteractionEnvironment | None = None,
            input: InteractionsInput | None = None,
            labels: dict[str, str] | None = None,
            previous_interaction_id: str | None = None,
            response_format: CreateAgentInteractionResponseFormat | None = None,
            response_mime_type: str | None = None,
            response_modalities: Sequence[ResponseModality | str] | None = None,
            safety_settings: Sequence[SafetySetting] | None = None,
            service_tier: ServiceTier | str | None = None,
            store: bool | None = None,
            stream: bool | None = None,
            system_instruction: str | None = None,
            tools: Sequence[Tool] | None = None,
            webhook_config: WebhookConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "agent": ("agent", "enum", "AgentOption"),
        "agent_config": ("agent_config", "union", "create_agent_interaction_agent_config"),
        "background": ("background",),
        "continuation_token": ("continuation_token",),
        "environment": ("environment", "union", "create_agent_interaction_environment"),
        "input": ("input", "union", "interactions_input"),
        "labels": ("labels",),
        "previous_interaction_id": ("previous_interaction_id",),
        "response_format": ("response_format", "union", "create_agent_interaction_response_format"),
        "response_mime_type": ("response_mime_type",),
        "response_modalities": ("response_modalities", "list", "enum", "ResponseModality"),
        "safety_settings": ("safety_settings", "list", "model", "SafetySetting"),
        "service_tier": ("service_tier", "enum", "ServiceTier"),
        "store": ("store",),
        "stream": ("stream",),
        "system_instruction": ("system_instruction",),
        "tools": ("tools", "list", "union", "tool"),
        "webhook_config": ("webhook_config", "model", "WebhookConfig"),
    }
