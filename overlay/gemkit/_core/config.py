"""`config=` as users write it, as the parts of a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, TypeVar

from attrs import evolve

from gemkit_raw.models import Content, GenerateContentConfig, GenerateContentRequest, GenerationConfig
from gemkit_raw.types import JsonModel

from .contents import to_content
from .inputs import build
from .settings import Settings
from .steps import Flow

ConfigInput: TypeAlias = "GenerateContentConfig | GenerationConfig | Mapping[str, Any]"
M = TypeVar("M", bound=JsonModel)


def to_config(settings: Settings, config: ConfigInput | None) -> Flow[GenerateContentConfig]:
    """The flat config that a dict, a GenerateContentConfig or a GenerationConfig means."""
    if config is None:
        return GenerateContentConfig()
    if isinstance(config, GenerateContentConfig):
        instruction: Any = config.system_instruction  # a class takes what it is given, also text
        if instruction is not None and not isinstance(instruction, Content):
            config = evolve(config, system_instruction=(yield from to_content(settings, instruction, None)))
        return with_json_answer(config)
    if isinstance(config, GenerationConfig):
        return with_json_answer(GenerateContentConfig.from_dict(config.to_dict()))
    if not isinstance(config, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may be untyped
        raise TypeError(f"config must be a GenerateContentConfig or a dict, not {type(config).__name__}")
    values = dict(config)
    for name in ("system_instruction", "systemInstruction"):
        if values.get(name) is not None:
            values[name] = yield from to_content(settings, values[name], None)
    return with_json_answer(build(GenerateContentConfig, values, "config"))


def with_json_answer(config: GenerateContentConfig) -> GenerateContentConfig:
    """The config with the MIME type that a schema needs, where the caller left it out."""
    if config.response_mime_type is None and (
        config.response_schema is not None or config.response_json_schema is not None
    ):
        return merge(config, GenerateContentConfig(response_mime_type="application/json"))
    return config


def merge(base: M, over: M) -> M:
    """A copy of `base` where everything that `over` says counts."""
    return type(base).from_dict({**base.to_dict(), **over.to_dict()})


def compose_request(model: str, contents: list[Content], config: GenerateContentConfig) -> GenerateContentRequest:
    """The body of a generation: each option goes where the service wants it."""
    names = {row[0] for row in GenerateContentRequest.__json_in__.values()}
    top: dict[str, Any] = {}
    generation: dict[str, Any] = {}
    for slot, _, _ in GenerateContentConfig.__json_out__:
        value = getattr(config, slot)
        if value is not None:
            name = slot.lstrip("_")
            (top if name in names else generation)[name] = value
    unknown = config.additional_properties
    rest = {key: value for key, value in unknown.items() if key not in GenerateContentRequest.__json_in__}
    if generation or rest:
        top["generation_config"] = GenerationConfig(**generation, additional_properties=rest or None)
    if len(rest) < len(unknown):  # explicit nulls
        top["additional_properties"] = {key: value for key, value in unknown.items() if key not in rest}
    return GenerateContentRequest(model=model or None, contents=contents, **top)
