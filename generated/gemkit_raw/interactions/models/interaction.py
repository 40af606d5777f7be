from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import InteractionMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .agent_option import AgentOption
    from .error import Error
    from .generation_config import GenerationConfig
    from .interaction_agent_config import InteractionAgentConfig
    from .interaction_environment import InteractionEnvironment
    from .interaction_model import InteractionModel
    from .interaction_response_format import InteractionResponseFormat
    from .interaction_status import InteractionStatus
    from .interactions_input import InteractionsInput
    from .response_modality import ResponseModality
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .step import Step
    from .tool import Tool
    from .usage import Usage
    from .webhook_config import WebhookConfig


class Interaction(InteractionMixin, JsonModel):
    """An exchange with a model or an agent, from the request to the output. Answers may leave out fields of the
    request."""

    status: InteractionStatus | str | None = None
    """How far the interaction has come, or how it ended."""
    agent: AgentOption | str | None = None
    """The agent that does the work. Absent when it is a model that answers."""
    agent_config: InteractionAgentConfig | None = None
    """Settings of the agent. Absent when it is a model that answers."""
    cached_content: str | None = None
    """Name of cached content to put before the input, such as `cachedContents/abc123`. Nothing takes its exact
    place; the service caches by itself when an interaction is continued with `previous_interaction_id`.

    Deprecated."""
    continuation_token: str | None = None
    """Token to go on with an interaction that stopped. Set only when `status` is `requires_continuation`; give it
    unchanged to the next interaction."""
    created: str | None = None
    """When the interaction was created, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    environment: InteractionEnvironment | None = None
    """The sandbox that the request asked for. A configuration, an id, or `remote`."""
    environment_id: str | None = None
    """Id of the sandbox that is worked in. Set only when the request has an `environment`."""
    errors: list[Error] | None = None
    """Faults that the service noted while it worked on the interaction."""
    generation_config: GenerationConfig | None = None
    """How the output is generated. Absent when it is an agent that works."""
    id: str | None = None
    """Id of the interaction, made up by the service. The next interaction gives it as `previous_interaction_id` to
    continue."""
    input: InteractionsInput | None = None
    """What to answer or to work on. Getting an interaction returns it only when `include_input` is set."""
    labels: dict[str, str] | None = None
    """Labels of the caller for this request, as names and values of up to 63 characters each. They consist of
    lowercase letters, also of other scripts, digits, underscores and dashes; a name begins with a letter, a
    value may be empty."""
    model: InteractionModel | str | None = None
    """The model that answers, without the `models/` prefix. Absent when it is an agent that works."""
    object: str | None = None
    """Kind of resource, always `interaction`."""
    previous_interaction_id: str | None = None
    """Id of the interaction that this one continues. Absent when it begins a conversation."""
    response_format: InteractionResponseFormat | None = None
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
    """Priority and price class of the interaction."""
    steps: list[Step] | None = None
    """What happened, in order, such as thoughts, calls of tools with their results, and output. May be absent
    while it is running."""
    system_instruction: str | None = None
    """What the model or agent must keep to throughout."""
    tools: list[Tool] | None = None
    """What the model or agent may use besides its own knowledge, such as functions of the caller or web search."""
    updated: str | None = None
    """When the interaction last changed, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    usage: Usage | None = None
    """Token counts. May be absent while it is running."""
    webhook_config: WebhookConfig | None = None
    """Where to report what becomes of this interaction, and what to send along."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: InteractionStatus | str | None = None,
            agent: AgentOption | str | None = None,
            agent_config: InteractionAgentConfig | None = None,
            cached_content: str | None = None,
            continuation_token: str | None = None,
            created: str | None = None,
            environment: InteractionEnvironment | None = None,
            environment_id: str | None = None,
            errors: Sequence[Error] | None = None,
            generation_config: GenerationConfig | None = None,
            id: str | None = None,
            input: InteractionsInput | None = None,
            labels: dict[str, str] | None = None,
            model: InteractionModel | str | None = None,
            object: str | None = None,
            previous_interaction_id: str | None = None,
            response_format: InteractionResponseFormat | None = None,
            response_mime_type: str | None = None,
            response_modalities: Sequence[ResponseModality | str] | None = None,
            safety_settings: Sequence[SafetySetting] | None = None,
            service_tier: ServiceTier | str | None = None,
            steps: Sequence[Step] | None = None,
            system_instruction: str | None = None,
            tools: Sequence[Tool] | None = None,
            updated: str | None = None,
            usage: Usage | None = None,
            webhook_config: WebhookConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "status": ("status", "enum", "InteractionStatus"),
        "agent": ("agent", "enum", "AgentOption"),
        "agent_config": ("agent_config", "union", "interaction_agent_config"),
        "cached_content": ("cached_content",),
        "continuation_token": ("continuation_token",),
        "created": ("created",),
        "environment": ("environment", "union", "interaction_environment"),
        "environment_id": ("environment_id",),
        "errors": ("errors", "list", "model", "Error"),
        "generation_config": ("generation_config", "model", "GenerationConfig"),
        "id": ("id",),
        "input": ("input", "union", "interactions_input"),
        "labels": ("labels",),
        "model": ("model", "enum", "InteractionModel"),
        "object": ("object",),
        "previous_interaction_id": ("previous_interaction_id",),
        "response_format": ("response_format", "union", "interaction_response_format"),
        "response_mime_type": ("response_mime_type",),
        "response_modalities": ("response_modalities", "list", "enum", "ResponseModality"),
        "safety_settings": ("safety_settings", "list", "model", "SafetySetting"),
        "service_tier": ("service_tier", "enum", "ServiceTier"),
        "steps": ("steps", "list", "union", "step"),
        "system_instruction": ("system_instruction",),
        "tools": ("tools", "list", "union", "tool"),
        "updated": ("updated",),
        "usage": ("usage", "model", "Usage"),
        "webhook_config": ("webhook_config", "model", "WebhookConfig"),
    }
