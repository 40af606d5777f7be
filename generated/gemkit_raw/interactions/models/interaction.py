from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import InteractionMixin
from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)

if TYPE_CHECKING:
    from .interaction_agent_config import InteractionAgentConfig
    from .interaction_environment import InteractionEnvironment
    from .interaction_response_format import InteractionResponseFormat
    from .interactions_input import InteractionsInput
    from .step import Step
    from .tool import Tool


class Interaction(InteractionMixin, JsonModel):
    """An exchange with a model or an agent, from the request to the output. Answers may leave out fields of the
    request."""

    __slots__ = (
        "status",
        "agent",
        "agent_config",
        "cached_content",
        "continuation_token",
        "created",
        "environment",
        "environment_id",
        "errors",
        "generation_config",
        "id",
        "input",
        "labels",
        "model",
        "object",
        "previous_interaction_id",
        "response_format",
        "response_mime_type",
        "response_modalities",
        "safety_settings",
        "service_tier",
        "steps",
        "system_instruction",
        "tools",
        "updated",
        "usage",
        "webhook_config",
    )

    status: InteractionStatus | str | None
    """How far the interaction has come, or how it ended."""
    agent: AgentOption | str | None
    """The agent that does the work. Absent when it is a model that answers."""
    agent_config: InteractionAgentConfig | None
    """Settings of the agent. Absent when it is a model that answers."""
    cached_content: str | None
    """Name of cached content to put before the input, such as `cachedContents/abc123`. Nothing takes its exact
    place; the service caches by itself when an interaction is continued with `previous_interaction_id`.

    Deprecated."""
    continuation_token: str | None
    """Token to go on with an interaction that stopped. Set only when `status` is `requires_continuation`; give it
    unchanged to the next interaction."""
    created: str | None
    """When the interaction was created, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    environment: InteractionEnvironment | None
    """The sandbox that the request asked for. A configuration, an id, or `remote`."""
    environment_id: str | None
    """Id of the sandbox that is worked in. Set only when the request has an `environment`."""
    errors: list[Error] | None
    """Faults that the service noted while it worked on the interaction."""
    generation_config: GenerationConfig | None
    """How the output is generated. Absent when it is an agent that works."""
    id: str | None
    """Id of the interaction, made up by the service. The next interaction gives it as `previous_interaction_id` to
    continue."""
    input: InteractionsInput | None
    """What to answer or to work on. Getting an interaction returns it only when `include_input` is set."""
    labels: dict[str, str] | None
    """Labels of the caller for this request, as names and values of up to 63 characters each. They consist of
    lowercase letters, also of other scripts, digits, underscores and dashes; a name begins with a letter, a
    value may be empty."""
    model: InteractionModel | str | None
    """The model that answers, without the `models/` prefix. Absent when it is an agent that works."""
    object: str | None
    """Kind of resource, always `interaction`."""
    previous_interaction_id: str | None
    """Id of the interaction that this one continues. Absent when it begins a conversation."""
    response_format: InteractionResponseFormat | None
    """What the output looks like, such as its kind, its JSON schema or its size. A list asks for several kinds."""
    response_mime_type: str | None
    """MIME type of the output, such as `application/json`. Set `mime_type` within `response_format` instead.

    Deprecated."""
    response_modalities: list[ResponseModality | str] | None
    """Kinds of output to return. Use `response_format` instead, with an entry for each kind.

    Deprecated."""
    safety_settings: list[SafetySetting] | None
    """Thresholds for blocking unsafe content, by kind of harm. The others keep their default."""
    service_tier: ServiceTier | str | None
    """Priority and price class of the interaction."""
    steps: list[Step] | None
    """What happened, in order, such as thoughts, calls of tools with their results, and output. May be absent
    while it is running."""
    system_instruction: str | None
    """What the model or agent must keep to throughout."""
    tools: list[Tool] | None
    """What the model or agent may use besides its own knowledge, such as functions of the caller or web search."""
    updated: str | None
    """When the interaction last changed, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    usage: Usage | None
    """Token counts. May be absent while it is running."""
    webhook_config: WebhookConfig | None
    """Where to report what becomes of this interaction, and what to send along."""

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
    ) -> None:
        self.status = status
        self.agent = agent
        self.agent_config = agent_config
        self.cached_content = cached_content
        self.continuation_token = continuation_token
        self.created = created
        self.environment = environment
        self.environment_id = environment_id
        self.errors = errors
        self.generation_config = generation_config
        self.id = id
        self.input = input
        self.labels = labels
        self.model = model
        self.object = object
        self.previous_interaction_id = previous_interaction_id
        self.response_format = response_format
        self.response_mime_type = response_mime_type
        self.response_modalities = response_modalities
        self.safety_settings = safety_settings
        self.service_tier = service_tier
        self.steps = steps
        self.system_instruction = system_instruction
        self.tools = tools
        self.updated = updated
        self.usage = usage
        self.webhook_config = webhook_config
        self._extra = additional_properties


from .agent_option import AgentOption  # noqa: E402
from .error import Error  # noqa: E402
from .generation_config import GenerationConfig  # noqa: E402
from .interaction_agent_config import parse_interaction_agent_config  # noqa: E402
from .interaction_environment import parse_interaction_environment  # noqa: E402
from .interaction_model import InteractionModel  # noqa: E402
from .interaction_response_format import parse_interaction_response_format  # noqa: E402
from .interaction_status import InteractionStatus  # noqa: E402
from .interactions_input import parse_interactions_input  # noqa: E402
from .response_modality import ResponseModality  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402
from .service_tier import ServiceTier  # noqa: E402
from .step import parse_step  # noqa: E402
from .tool import parse_tool  # noqa: E402
from .usage import Usage  # noqa: E402
from .webhook_config import WebhookConfig  # noqa: E402

Interaction.__json_in__ = {
    "status": ("status", parse_enum(InteractionStatus)),
    "agent": ("agent", parse_enum(AgentOption)),
    "agent_config": ("agent_config", parse_interaction_agent_config),
    "cached_content": ("cached_content", None),
    "continuation_token": ("continuation_token", None),
    "created": ("created", None),
    "environment": ("environment", parse_interaction_environment),
    "environment_id": ("environment_id", None),
    "errors": ("errors", parse_list(Error.from_dict)),
    "generation_config": ("generation_config", GenerationConfig.from_dict),
    "id": ("id", None),
    "input": ("input", parse_interactions_input),
    "labels": ("labels", None),
    "model": ("model", parse_enum(InteractionModel)),
    "object": ("object", None),
    "previous_interaction_id": ("previous_interaction_id", None),
    "response_format": ("response_format", parse_interaction_response_format),
    "response_mime_type": ("response_mime_type", None),
    "response_modalities": ("response_modalities", parse_list(parse_enum(ResponseModality))),
    "safety_settings": ("safety_settings", parse_list(SafetySetting.from_dict)),
    "service_tier": ("service_tier", parse_enum(ServiceTier)),
    "steps": ("steps", parse_list(parse_step)),
    "system_instruction": ("system_instruction", None),
    "tools": ("tools", parse_list(parse_tool)),
    "updated": ("updated", None),
    "usage": ("usage", Usage.from_dict),
    "webhook_config": ("webhook_config", WebhookConfig.from_dict),
}
Interaction.__json_out__ = (
    ("status", "status", None),
    ("agent", "agent", None),
    ("agent_config", "agent_config", dump_any),
    ("cached_content", "cached_content", None),
    ("continuation_token", "continuation_token", None),
    ("created", "created", None),
    ("environment", "environment", dump_any),
    ("environment_id", "environment_id", None),
    ("errors", "errors", dump_list(dump_model)),
    ("generation_config", "generation_config", dump_model),
    ("id", "id", None),
    ("input", "input", dump_any),
    ("labels", "labels", None),
    ("model", "model", None),
    ("object", "object", None),
    ("previous_interaction_id", "previous_interaction_id", None),
    ("response_format", "response_format", dump_any),
    ("response_mime_type", "response_mime_type", None),
    ("response_modalities", "response_modalities", None),
    ("safety_settings", "safety_settings", dump_list(dump_model)),
    ("service_tier", "service_tier", None),
    ("steps", "steps", dump_list(dump_any)),
    ("system_instruction", "system_instruction", None),
    ("tools", "tools", dump_list(dump_any)),
    ("updated", "updated", None),
    ("usage", "usage", dump_model),
    ("webhook_config", "webhook_config", dump_model),
)
