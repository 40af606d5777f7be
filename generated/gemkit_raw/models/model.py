from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class Model(JsonModel):
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
