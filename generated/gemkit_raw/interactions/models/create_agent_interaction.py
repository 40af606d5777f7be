from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)

if TYPE_CHECKING:
    from .create_agent_interaction_agent_config import CreateAgentInteractionAgentConfig
    from .create_agent_interaction_environment import CreateAgentInteractionEnvironment
    from .create_agent_interaction_response_format import CreateAgentInteractionResponseFormat
    from .interactions_input import InteractionsInput
    from .tool import Tool


class CreateAgentInteraction(JsonModel):
    """A request to an agent."""

    __slots__ = (
        "agent",
        "agent_config",
        "background",
        "continuation_token",
        "environment",
        "input",
        "labels",
        "previous_interaction_id",
        "response_format",
        "response_mime_type",
        "response_modalities",
        "safety_settings",
        "service_tier",
        "store",
        "stream",
        "system_instruction",
        "tools",
        "webhook_config",
    )

    agent: AgentOption | str | None
    """Who is to do the work. One of Google's agents, or the id of an agent of your own."""
    agent_config: CreateAgentInteractionAgentConfig | None
    """Settings of the agent. Their `type` must be that of the agent."""
    background: bool | None
    """Whether to answer at once and work on in the background. False by default; Deep Research agents need it."""
    continuation_token: str | None
    """Token of an interaction that stopped with `requires_continuation`, to go on with it. Give its id as
    `previous_interaction_id` and leave out `input`; when it was not stored, send the same `input` again."""
    environment: CreateAgentInteractionEnvironment | None
    """The sandbox to work in. A configuration, the id of one that is there already, or `remote` for a new one."""
    input: InteractionsInput | None
    """What to answer or to work on, such as a text, pieces of content, or the results of function calls. May be
    left out when a `continuation_token` is given."""
    labels: dict[str, str] | None
    """Labels of the caller for this request, as names and values of up to 63 characters each. They consist of
    lowercase letters, also of other scripts, digits, underscores and dashes; a name begins with a letter, a
    value may be empty."""
    previous_interaction_id: str | None
    """Id of the interaction to continue, which must have been stored. It becomes the context of this one;
    `system_instruction`, `tools` and other settings are not taken over."""
    response_format: CreateAgentInteractionResponseFormat | None
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
    """Priority and price class of the request. `standard` by default."""
    store: bool | None
    """Whether the service keeps the interaction, so that it can be asked for or continued later. True by default;
    `background` needs it."""
    stream: bool | None
    """Whether to answer with server-sent events while the output is being made. False by default."""
    system_instruction: str | None
    """What the agent must keep to throughout."""
    tools: list[Tool] | None
    """What the agent may use besides its own knowledge, such as functions of the caller or web search."""
    webhook_config: WebhookConfig | None
    """Where to report what becomes of this interaction, and what to send along."""

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
    ) -> None:
        self.agent = agent
        self.agent_config = agent_config
        self.background = background
        self.continuation_token = continuation_token
        self.environment = environment
        self.input = input
        self.labels = labels
        self.previous_interaction_id = previous_interaction_id
        self.response_format = response_format
        self.response_mime_type = response_mime_type
        self.response_modalities = response_modalities
        self.safety_settings = safety_settings
        self.service_tier = service_tier
        self.store = store
        self.stream = stream
        self.system_instruction = system_instruction
        self.tools = tools
        self.webhook_config = webhook_config
        self._extra = additional_properties


from .agent_option import AgentOption  # noqa: E402
from .create_agent_interaction_agent_config import parse_create_agent_interaction_agent_config  # noqa: E402
from .create_agent_interaction_environment import parse_create_agent_interaction_environment  # noqa: E402
from .create_agent_interaction_response_format import parse_create_agent_interaction_response_format  # noqa: E402
from .interactions_input import parse_interactions_input  # noqa: E402
from .response_modality import ResponseModality  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402
from .service_tier import ServiceTier  # noqa: E402
from .tool import parse_tool  # noqa: E402
from .webhook_config import WebhookConfig  # noqa: E402

CreateAgentInteraction.__json_in__ = {
    "agent": ("agent", parse_enum(AgentOption)),
    "agent_config": ("agent_config", parse_create_agent_interaction_agent_config),
    "background": ("background", None),
    "continuation_token": ("continuation_token", None),
    "environment": ("environment", parse_create_agent_interaction_environment),
    "input": ("input", parse_interactions_input),
    "labels": ("labels", None),
    "previous_interaction_id": ("previous_interaction_id", None),
    "response_format": ("response_format", parse_create_agent_interaction_response_format),
    "response_mime_type": ("response_mime_type", None),
    "response_modalities": ("response_modalities", parse_list(parse_enum(ResponseModality))),
    "safety_settings": ("safety_settings", parse_list(SafetySetting.from_dict)),
    "service_tier": ("service_tier", parse_enum(ServiceTier)),
    "store": ("store", None),
    "stream": ("stream", None),
    "system_instruction": ("system_instruction", None),
    "tools": ("tools", parse_list(parse_tool)),
    "webhook_config": ("webhook_config", WebhookConfig.from_dict),
}
CreateAgentInteraction.__json_out__ = (
    ("agent", "agent", None),
    ("agent_config", "agent_config", dump_any),
    ("background", "background", None),
    ("continuation_token", "continuation_token", None),
    ("environment", "environment", dump_any),
    ("input", "input", dump_any),
    ("labels", "labels", None),
    ("previous_interaction_id", "previous_interaction_id", None),
    ("response_format", "response_format", dump_any),
    ("response_mime_type", "response_mime_type", None),
    ("response_modalities", "response_modalities", None),
    ("safety_settings", "safety_settings", dump_list(dump_model)),
    ("service_tier", "service_tier", None),
    ("store", "store", None),
    ("stream", "stream", None),
    ("system_instruction", "system_instruction", None),
    ("tools", "tools", dump_list(dump_any)),
    ("webhook_config", "webhook_config", dump_model),
)
