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
    from .create_model_interaction_environment import CreateModelInteractionEnvironment
    from .create_model_interaction_response_format import CreateModelInteractionResponseFormat
    from .interactions_input import InteractionsInput
    from .tool import Tool


class CreateModelInteraction(JsonModel):
    """A request to a model."""

    __slots__ = (
        "model",
        "background",
        "cached_content",
        "continuation_token",
        "environment",
        "generation_config",
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

    model: InteractionModel | str | None
    """The model that answers, without the `models/` prefix, such as `gemini-3.8-flash`."""
    background: bool | None
    """Whether to answer at once and generate in the background. False by default; some models refuse it with a 400
    error."""
    cached_content: str | None
    """Name of cached content to put before the input, such as `cachedContents/abc123`. Nothing takes its exact
    place; the service caches by itself when an interaction is continued with `previous_interaction_id`.

    Deprecated."""
    continuation_token: str | None
    """Token of an interaction that stopped with `requires_continuation`, to go on with it. Give its id as
    `previous_interaction_id` and leave out `input`; when it was not stored, send the same `input` again."""
    environment: CreateModelInteractionEnvironment | None
    """The sandbox to work in. A configuration, the id of one that is there already, or `remote` for a new one."""
    generation_config: GenerationConfig | None
    """How the output is generated."""
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
    response_format: CreateModelInteractionResponseFormat | None
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
    """What the model must keep to throughout."""
    tools: list[Tool] | None
    """What the model may use besides its own knowledge, such as functions of the caller or web search."""
    webhook_config: WebhookConfig | None
    """Where to report what becomes of this interaction, and what to send along."""

    def __init__(
        self,
        *,
        model: InteractionModel | str | None = None,
        background: bool | None = None,
        cached_content: str | None = None,
        continuation_token: str | None = None,
        environment: CreateModelInteractionEnvironment | None = None,
        generation_config: GenerationConfig | None = None,
        input: InteractionsInput | None = None,
        labels: dict[str, str] | None = None,
        previous_interaction_id: str | None = None,
        response_format: CreateModelInteractionResponseFormat | None = None,
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
        self.model = model
        self.background = background
        self.cached_content = cached_content
        self.continuation_token = continuation_token
        self.environment = environment
        self.generation_config = generation_config
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


from .create_model_interaction_environment import parse_create_model_interaction_environment  # noqa: E402
from .create_model_interaction_response_format import parse_create_model_interaction_response_format  # noqa: E402
from .generation_config import GenerationConfig  # noqa: E402
from .interaction_model import InteractionModel  # noqa: E402
from .interactions_input import parse_interactions_input  # noqa: E402
from .response_modality import ResponseModality  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402
from .service_tier import ServiceTier  # noqa: E402
from .tool import parse_tool  # noqa: E402
from .webhook_config import WebhookConfig  # noqa: E402

CreateModelInteraction.__json_in__ = {
    "model": ("model", parse_enum(InteractionModel)),
    "background": ("background", None),
    "cached_content": ("cached_content", None),
    "continuation_token": ("continuation_token", None),
    "environment": ("environment", parse_create_model_interaction_environment),
    "generation_config": ("generation_config", GenerationConfig.from_dict),
    "input": ("input", parse_interactions_input),
    "labels": ("labels", None),
    "previous_interaction_id": ("previous_interaction_id", None),
    "response_format": ("response_format", parse_create_model_interaction_response_format),
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
CreateModelInteraction.__json_out__ = (
    ("model", "model", None),
    ("background", "background", None),
    ("cached_content", "cached_content", None),
    ("continuation_token", "continuation_token", None),
    ("environment", "environment", dump_any),
    ("generation_config", "generation_config", dump_model),
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
