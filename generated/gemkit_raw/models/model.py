from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit._mixins import ModelMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class Model(ModelMixin, JsonModel):
    """A model and what it can do."""

    __slots__ = (
        "name",
        "base_model_id",
        "version",
        "display_name",
        "description",
        "input_token_limit",
        "output_token_limit",
        "supported_generation_methods",
        "temperature",
        "max_temperature",
        "top_p",
        "top_k",
        "thinking",
        "model_stage",
    )

    name: str | None
    """Name of the model, with its prefix, such as `models/gemini-2.5-flash`."""
    base_model_id: str | None
    """Id of the base model, such as `gemini-2.5-flash`."""
    version: str | None
    """Version number of the model."""
    display_name: str | None
    """Name for people to read."""
    description: str | None
    """Short description of the model."""
    input_token_limit: int | None
    """The most tokens a prompt may have."""
    output_token_limit: int | None
    """The most tokens a response may have."""
    supported_generation_methods: list[str] | None
    """Methods the model can be used with, such as `generateContent` or `embedContent`."""
    temperature: float | None
    """Default `temperature` of the model."""
    max_temperature: float | None
    """The highest `temperature` the model takes."""
    top_p: float | None
    """Default `top_p` of the model."""
    top_k: int | None
    """Default `top_k` of the model. Absent when the model takes no `top_k`."""
    thinking: bool | None
    """Whether the model can think before it answers."""
    model_stage: ModelStage | str | None
    """How settled the model is."""

    def __init__(
        self,
        *,
        name: str | None = None,
        base_model_id: str | None = None,
        version: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        input_token_limit: int | None = None,
        output_token_limit: int | None = None,
        supported_generation_methods: Sequence[str] | None = None,
        temperature: float | None = None,
        max_temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        thinking: bool | None = None,
        model_stage: ModelStage | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.base_model_id = base_model_id
        self.version = version
        self.display_name = display_name
        self.description = description
        self.input_token_limit = input_token_limit
        self.output_token_limit = output_token_limit
        self.supported_generation_methods = supported_generation_methods
        self.temperature = temperature
        self.max_temperature = max_temperature
        self.top_p = top_p
        self.top_k = top_k
        self.thinking = thinking
        self.model_stage = model_stage
        self._extra = additional_properties


from .model_stage import ModelStage  # noqa: E402

Model.__json_in__ = {
    "name": ("name", None),
    "baseModelId": ("base_model_id", None),
    "version": ("version", None),
    "displayName": ("display_name", None),
    "description": ("description", None),
    "inputTokenLimit": ("input_token_limit", None),
    "outputTokenLimit": ("output_token_limit", None),
    "supportedGenerationMethods": ("supported_generation_methods", None),
    "temperature": ("temperature", None),
    "maxTemperature": ("max_temperature", None),
    "topP": ("top_p", None),
    "topK": ("top_k", None),
    "thinking": ("thinking", None),
    "modelStage": ("model_stage", parse_enum(ModelStage)),
}
Model.__json_out__ = (
    ("name", "name", None),
    ("base_model_id", "baseModelId", None),
    ("version", "version", None),
    ("display_name", "displayName", None),
    ("description", "description", None),
    ("input_token_limit", "inputTokenLimit", None),
    ("output_token_limit", "outputTokenLimit", None),
    ("supported_generation_methods", "supportedGenerationMethods", None),
    ("temperature", "temperature", None),
    ("max_temperature", "maxTemperature", None),
    ("top_p", "topP", None),
    ("top_k", "topK", None),
    ("thinking", "thinking", None),
    ("model_stage", "modelStage", None),
)
