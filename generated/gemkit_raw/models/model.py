from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import ModelMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .model_stage import ModelStage


class Model(ModelMixin, JsonModel):
    """A model and what it can do."""

    name: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-2.5-flash`."""
    base_model_id: str | None = None
    """Id of the base model, such as `gemini-2.5-flash`."""
    version: str | None = None
    """Version number of the model."""
    display_name: str | None = None
    """Name for people to read."""
    description: str | None = None
    """Short description of the model."""
    input_token_limit: int | None = None
    """The most tokens a prompt may have."""
    output_token_limit: int | None = None
    """The most tokens a response may have."""
    supported_generation_methods: list[str] | None = None
    """Methods the model can be used with, such as `generateContent` or `embedContent`."""
    temperature: float | None = None
    """Default `temperature` of the model."""
    max_temperature: float | None = None
    """The highest `temperature` the model takes."""
    top_p: float | None = None
    """Default `top_p` of the model."""
    top_k: int | None = None
    """Default `top_k` of the model. Absent when the model takes no `top_k`."""
    thinking: bool | None = None
    """Whether the model can think before it answers."""
    model_stage: ModelStage | str | None = None
    """How settled the model is."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "baseModelId": ("base_model_id",),
        "version": ("version",),
        "displayName": ("display_name",),
        "description": ("description",),
        "inputTokenLimit": ("input_token_limit",),
        "outputTokenLimit": ("output_token_limit",),
        "supportedGenerationMethods": ("supported_generation_methods",),
        "temperature": ("temperature",),
        "maxTemperature": ("max_temperature",),
        "topP": ("top_p",),
        "topK": ("top_k",),
        "thinking": ("thinking",),
        "modelStage": ("model_stage", "enum", "ModelStage"),
    }
