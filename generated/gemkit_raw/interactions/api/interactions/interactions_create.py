from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...models.agent_option import AgentOption
    from ...models.content import Content
    from ...models.create_agent_interaction_agent_config import CreateAgentInteractionAgentConfig
    from ...models.create_agent_interaction_environment import CreateAgentInteractionEnvironment
    from ...models.create_agent_interaction_response_format import CreateAgentInteractionResponseFormat
    from ...models.generation_config import GenerationConfig
    from ...models.interaction import Interaction
    from ...models.interaction_model import InteractionModel
    from ...models.interaction_sse_event import InteractionSSEEvent
    from ...models.interactions_input import InteractionsInput
    from ...models.response_format import ResponseFormat
    from ...models.response_modality import ResponseModality
    from ...models.safety_setting import SafetySetting
    from ...models.service_tier import ServiceTier
    from ...models.step import Step
    from ...models.tool import Tool
    from ...models.webhook_config import WebhookConfig

    class Arguments(TypedDict, total=False):
        """What `request` takes by name, but `stream`."""

        agent: AgentOption | str | None
        agent_config: CreateAgentInteractionAgentConfig | Mapping[str, Any] | None
        background: bool | None
        continuation_token: str | None
        environment: CreateAgentInteractionEnvironment | Mapping[str, Any] | None
        input: InteractionsInput | Mapping[str, Any] | Sequence[Step | Content | Mapping[str, Any]] | None
        labels: Mapping[str, str] | None
        previous_interaction_id: str | None
        response_format: (
            CreateAgentInteractionResponseFormat
            | Mapping[str, Any]
            | Sequence[ResponseFormat | Mapping[str, Any]]
            | None
        )
        response_mime_type: str | None
        response_modalities: Sequence[ResponseModality | str] | None
        safety_settings: Sequence[SafetySetting | Mapping[str, Any]] | None
        service_tier: ServiceTier | str | None
        store: bool | None
        system_instruction: str | None
        tools: Sequence[Tool | Mapping[str, Any]] | None
        webhook_config: WebhookConfig | Mapping[str, Any] | None
        model: InteractionModel | str | None
        cached_content: str | None
        generation_config: GenerationConfig | Mapping[str, Any] | None


NAME = "interactions.create"
PATH = "/interactions"
STREAMING = False


def request(
    *,
    agent: AgentOption | str | None = None,
    agent_config: CreateAgentInteractionAgentConfig | Mapping[str, Any] | None = None,
    background: bool | None = None,
    continuation_token: str | None = None,
    environment: CreateAgentInteractionEnvironment | Mapping[str, Any] | None = None,
    input: InteractionsInput | Mapping[str, Any] | Sequence[Step | Content | Mapping[str, Any]] | None = None,
    labels: Mapping[str, str] | None = None,
    previous_interaction_id: str | None = None,
    response_format: CreateAgentInteractionResponseFormat
    | Mapping[str, Any]
    | Sequence[ResponseFormat | Mapping[str, Any]]
    | None = None,
    response_mime_type: str | None = None,
    response_modalities: Sequence[ResponseModality | str] | None = None,
    safety_settings: Sequence[SafetySetting | Mapping[str, Any]] | None = None,
    service_tier: ServiceTier | str | None = None,
    store: bool | None = None,
    stream: bool | None = None,
    system_instruction: str | None = None,
    tools: Sequence[Tool | Mapping[str, Any]] | None = None,
    webhook_config: WebhookConfig | Mapping[str, Any] | None = None,
    model: InteractionModel | str | None = None,
    cached_content: str | None = None,
    generation_config: GenerationConfig | Mapping[str, Any] | None = None,
) -> Request:
    """Create an interaction.

    Sends input to a model or an agent and answers with the interaction when it has ended, or with its events when
    `stream` is set. With `background` it answers at once and the work goes on; ask for the interaction until its
    `status` says that it has ended. When the status is `requires_action`, send what is missing in a new
    interaction.

    `POST /interactions`

    Args:
        agent: Who is to do the work. One of Google's agents, or the id of an agent of your own.
        agent_config: Settings of the agent. Their `type` must be that of the agent.
        background: Whether to answer at once and work on in the background. False by default; Deep Research
            agents need it.
        continuation_token: Token of an interaction that stopped with `requires_continuation`, to go on with
            it. Give its id as `previous_interaction_id` and leave out `input`; when it was not stored, send the
            same `input` again.
        environment: The sandbox to work in. A configuration, the id of one that is there already, or
            `remote` for a new one.
        input: What to answer or to work on, such as a text, pieces of content, or the results of function
            calls. May be left out when a `continuation_token` is given.
        labels: Labels of the caller for this request, as names and values of up to 63 characters each. They
            consist of lowercase letters, also of other scripts, digits, underscores and dashes; a name begins
            with a letter, a value may be empty.
        previous_interaction_id: Id of the interaction to continue, which must have been stored. It becomes
            the context of this one; `system_instruction`, `tools` and other settings are not taken over.
        response_format: What the output looks like, such as its kind, its JSON schema or its size. A list
            asks for several kinds.
        response_mime_type: MIME type of the output, such as `application/json`. Set `mime_type` within
            `response_format` instead.
        response_modalities: Kinds of output to return. Use `response_format` instead, with an entry for
            each kind.
        safety_settings: Thresholds for blocking unsafe content, by kind of harm. The others keep their
            default.
        service_tier: Priority and price class of the request. `standard` by default.
        store: Whether the service keeps the interaction, so that it can be asked for or continued later.
            True by default; `background` needs it.
        stream: Whether to answer with server-sent events while the output is being made. False by default.
        system_instruction: What the agent must keep to throughout.
        tools: What the agent may use besides its own knowledge, such as functions of the caller or web
            search.
        webhook_config: Where to report what becomes of this interaction, and what to send along.
        model: The model that answers, without the `models/` prefix, such as `gemini-3.8-flash`.
        cached_content: Name of cached content to put before the input, such as `cachedContents/abc123`.
            Nothing takes its exact place; the service caches by itself when an interaction is continued with
            `previous_interaction_id`.
        generation_config: How the output is generated.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "agent": agent,
                "agent_config": agent_config,
                "background": background,
                "continuation_token": continuation_token,
                "environment": environment,
                "input": input,
                "labels": labels,
                "previous_interaction_id": previous_interaction_id,
                "response_format": response_format,
                "response_mime_type": response_mime_type,
                "response_modalities": response_modalities,
                "safety_settings": safety_settings,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "system_instruction": system_instruction,
                "tools": tools,
                "webhook_config": webhook_config,
                "model": model,
                "cached_content": cached_content,
                "generation_config": generation_config,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.create_interaction_request_body import parse_create_interaction_request_body

    return parse_create_interaction_request_body


def parse(data: Any) -> Interaction:
    """The answer, typed."""
    from ...models.interaction import Interaction

    return Interaction.from_dict(data)


def parse_event(data: Any) -> InteractionSSEEvent:
    """One event of the answer as a stream, typed."""
    from ...models.interaction_sse_event import parse_interaction_sse_event

    return parse_interaction_sse_event(data)
