"""The models the emulator answers for, under the names Google's have."""

from __future__ import annotations

import re
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import invalid_fields, unknown_model, unsupported_model

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json

_GENERATE: Final = ("generateContent", "countTokens", "createCachedContent", "batchGenerateContent")
_GENERATE_ONLY: Final = ("generateContent", "countTokens")
_GENERATE_IN_BATCHES: Final = (*_GENERATE_ONLY, "batchGenerateContent")
_EMBED: Final = ("embedContent", "countTextTokens", "countTokens")
_EMBED_IN_BATCHES: Final = (*_EMBED, "asyncBatchEmbedContent")
_LIVE: Final = ("countTokens", "bidiGenerateContent")
_BOTH: Final = frozenset({"v1", "v1beta"})
_NOT_V1: Final = frozenset({"v1beta"})
_TEXT: Final = ("TEXT",)
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]*")
_BAD_NAME: Final = "unexpected model name format"
_GENERATION: Final = re.compile(r"gemini-(\d+(?:\.\d+)?)-")


@dataclass(frozen=True, slots=True)
class Model:
    """A model's name and limits; everything it says comes from the emulator's engine."""

    id: str
    title: str
    input_tokens: int = 1_048_576
    output_tokens: int = 65_536
    methods: tuple[str, ...] = _GENERATE
    top_k: int | None = 64
    top_p: float = 0.95
    temperature: float = 1
    max_temperature: float | None = 2
    thinking: bool = False
    versions: frozenset[str] = _BOTH
    outputs: tuple[str, ...] = _TEXT
    """What it can answer with: TEXT, IMAGE, AUDIO."""
    stands_for: str = ""
    """The model behind an alias."""

    @property
    def name(self) -> str:
        """The resource name."""
        return f"models/{self.id}"

    @property
    def version(self) -> str:
        """What an answer calls the model that gave it."""
        return self.stands_for or self.id

    @property
    def generation(self) -> float:
        """2.5 for gemini-2.5-flash; 0 for what is not a Gemini model of two figures."""
        found = _GENERATION.match(self.version)
        return float(found[1]) if found else 0

    @property
    def text_only(self) -> bool:
        """Whether it answers with words alone: no pictures, no sounds."""
        return self.outputs == _TEXT

    @property
    def takes_penalties(self) -> bool:
        """Whether `presencePenalty` and `frequencyPenalty` are let pass; not since 2.5."""
        return self.generation < 2.5

    @property
    def min_cached_tokens(self) -> int:
        """How long a cached content has to be."""
        return 4096 if "-pro" in self.version else 1024

    def describe(self) -> Json:
        """The `Model` resource."""
        resource: Json = {
            "name": self.name,
            "version": "emulated",
            "displayName": self.title,
            "description": f"Emulated: a local engine answers under the name of {self.title}.",
            "inputTokenLimit": self.input_tokens,
            "outputTokenLimit": self.output_tokens,
            "supportedGenerationMethods": list(self.methods),
        }
        if "generateContent" in self.methods:
            resource |= {"temperature": self.temperature, "topP": self.top_p, "topK": self.top_k}
            if self.max_temperature is not None:
                resource["maxTemperature"] = self.max_temperature
            if self.thinking:
                resource["thinking"] = True
        return resource


def _thinker(model_id: str, title: str) -> Model:
    return Model(model_id, title, thinking=True)


def _alias(model_id: str, title: str, stands_for: str) -> Model:
    return Model(model_id, title, thinking=True, versions=frozenset({"v1beta"}), stands_for=stands_for)


def _painter(
    model_id: str, title: str, input_tokens: int = 65_536, methods: tuple[str, ...] = _GENERATE_IN_BATCHES
) -> Model:
    return Model(model_id, title, input_tokens, 32_768, methods, outputs=("TEXT", "IMAGE"))


def _speaker(model_id: str, title: str, methods: tuple[str, ...] = _GENERATE_IN_BATCHES) -> Model:
    return Model(model_id, title, 8192, 16_384, methods, outputs=("AUDIO",))


def _talker(model_id: str, title: str, outputs: tuple[str, ...] = ("AUDIO",), *, thinking: bool) -> Model:
    return Model(model_id, title, 131_072, 8192, _LIVE, thinking=thinking, versions=_NOT_V1, outputs=outputs)


def _embedder(
    model_id: str, title: str, input_tokens: int = 2048, methods: tuple[str, ...] = _EMBED_IN_BATCHES
) -> Model:
    return Model(model_id, title, input_tokens, output_tokens=1, methods=methods)


def _former(model_id: str, title: str, *methods: str) -> Model:
    return Model(model_id, title, 8192, 1024, methods, 40, 0.95, 0.7, versions=_NOT_V1)


_FORMER: Final = (
    ("text-bison-001", "PaLM 2", "generateText", "countTextTokens"),
    ("chat-bison-001", "PaLM 2 Chat", "generateMessage", "countMessageTokens"),
    ("embedding-gecko-001", "Embedding Gecko", "embedText", "countTextTokens"),
    ("aqa", "Model that performs Attributed Question Answering.", "generateAnswer"),
)
"""Models of the time before Gemini."""
_MEDIA_MODELS: Final = (
    ("imagen-3.0-generate-002", "Imagen 3.0", ("predict",)),
    ("imagen-4.0-generate-001", "Imagen 4", ("predict",)),
    ("imagen-4.0-ultra-generate-001", "Imagen 4 Ultra", ("predict",)),
    ("imagen-4.0-fast-generate-001", "Imagen 4 Fast", ("predict",)),
    ("veo-2.0-generate-001", "Veo 2", ("predictLongRunning",)),
    ("veo-3.0-generate-001", "Veo 3", ("predictLongRunning",)),
    ("veo-3.0-fast-generate-001", "Veo 3 fast", ("predictLongRunning",)),
    ("veo-3.1-generate-preview", "Veo 3.1", ("predictLongRunning",)),
    ("veo-3.1-fast-generate-preview", "Veo 3.1 fast", ("predictLongRunning",)),
    ("veo-3.1-lite-generate-preview", "Veo 3.1 lite", ("predictLongRunning",)),
)
_MODELS: Final = (
    _thinker("gemini-2.5-flash", "Gemini 2.5 Flash"),
    _thinker("gemini-2.5-pro", "Gemini 2.5 Pro"),
    _thinker("gemini-2.5-flash-lite", "Gemini 2.5 Flash-Lite"),
    _thinker("gemini-3-flash-preview", "Gemini 3 Flash Preview"),
    _thinker("gemini-3-pro-preview", "Gemini 3 Pro Preview"),
    _thinker("gemini-3.1-pro-preview", "Gemini 3.1 Pro Preview"),
    _thinker("gemini-3.1-flash-lite", "Gemini 3.1 Flash Lite"),
    _thinker("gemini-3.5-flash", "Gemini 3.5 Flash"),
    _thinker("gemini-3.5-flash-lite", "Gemini 3.5 Flash Lite"),
    _thinker("gemini-3.6-flash", "Gemini 3.6 Flash"),
    _thinker("gemini-3.7-flash", "Gemini 3.7 Flash"),
    _thinker("gemini-3.8-flash", "Gemini 3.8 Flash"),
    _alias("gemini-flash-latest", "Gemini Flash Latest", "gemini-3.6-flash"),
    _alias("gemini-flash-lite-latest", "Gemini Flash-Lite Latest", "gemini-3.5-flash-lite"),
    _alias("gemini-pro-latest", "Gemini Pro Latest", "gemini-3.1-pro-preview"),
    _painter(
        "gemini-2.0-flash-preview-image-generation", "Gemini 2.0 Flash Preview Image Generation", 32_768, _GENERATE_ONLY
    ),
    _painter("gemini-2.5-flash-image", "Nano Banana"),
    _painter("gemini-3-pro-image-preview", "Nano Banana Pro Preview"),
    _painter("gemini-3-pro-image", "Nano Banana Pro"),
    _painter("gemini-3.1-flash-image-preview", "Nano Banana 2 Preview"),
    _painter("gemini-3.1-flash-lite-image", "Gemini 3.1 Flash Lite Image"),
    _speaker("gemini-2.5-flash-preview-tts", "Gemini 2.5 Flash Preview TTS", _GENERATE_ONLY),
    _speaker("gemini-3.8-flash-tts", "Gemini 3.8 Flash TTS"),
    Model("gemini-2.0-flash", "Gemini 2.0 Flash", output_tokens=8192, top_k=40),
    Model("gemini-2.0-flash-001", "Gemini 2.0 Flash 001", output_tokens=8192, top_k=40),
    Model("gemini-2.0-flash-lite", "Gemini 2.0 Flash-Lite", output_tokens=8192, top_k=40),
    Model("gemini-1.5-flash", "Gemini 1.5 Flash", 1_000_000, 8192, _GENERATE_ONLY, 40),
    Model("gemini-1.5-flash-8b", "Gemini 1.5 Flash-8B", 1_000_000, 8192, _GENERATE_ONLY, 40),
    Model("gemini-1.5-pro", "Gemini 1.5 Pro", 2_000_000, 8192, _GENERATE_ONLY, 40),
    Model("gemini-pro", "Gemini Pro", 30_720, 2048, _GENERATE_ONLY, 1, 1, 0.9, None),
    Model("gemini-pro-vision", "Gemini 1.0 Pro Vision", 12_288, 4096, _GENERATE_ONLY, 32, 1, 0.4, None),
    Model("gemma-4-31b-it", "Gemma 4 31B IT", 262_144, 32_768, _GENERATE_ONLY, thinking=True),
    _talker(
        "gemini-live-2.5-flash-preview", "Gemini Live 2.5 Flash Preview", outputs=("TEXT", "AUDIO"), thinking=False
    ),
    _talker("gemini-2.0-flash-live-001", "Gemini 2.0 Flash Live 001", outputs=("TEXT", "AUDIO"), thinking=False),
    _talker("gemini-2.5-flash-native-audio-latest", "Gemini 2.5 Flash Native Audio Latest", thinking=True),
    _talker("gemini-2.5-flash-native-audio-preview-12-2025", "Gemini 2.5 Flash Native Audio", thinking=True),
    _talker("gemini-3.1-flash-live-preview", "Gemini 3.1 Flash Live Preview", thinking=True),
    _talker("gemini-3.8-live", "Gemini 3.8 Live", thinking=True),
    Model("lyria-realtime-exp", "Lyria RealTime", methods=("bidiGenerateMusic",), versions=_NOT_V1, outputs=("AUDIO",)),
    _embedder("gemini-embedding-001", "Gemini Embedding 001"),
    _embedder("gemini-embedding-2", "Gemini Embedding 2", 8192),
    _embedder("text-embedding-004", "Text Embedding 004", methods=_EMBED),
    _embedder("embedding-001", "Embedding 001", methods=_EMBED),
    *(_former(model_id, title, *methods) for model_id, title, *methods in _FORMER),
    *(Model(model_id, title, 480, 8192, methods, versions=_NOT_V1) for model_id, title, methods in _MEDIA_MODELS),
)


_offered: ContextVar[tuple[Model, ...]] = ContextVar("offered", default=())


def offer_model(model_id: str, context: int | None) -> None:
    """List the engine's own model besides, for the request that is being answered."""
    limit = context or 1_048_576
    own = Model(model_id, model_id, limit, limit, (*_GENERATE_IN_BATCHES, "embedContent"))
    _offered.set((own,) if model_id else ())


def list_models(version: str) -> list[tuple[str, Model]]:
    """The models of an API version, each with the key of its place in the list."""
    models = (*_MODELS, *_offered.get())
    return [(f"{place:04d}", model) for place, model in enumerate(models) if version in model.versions]


def get_model(model_id: str, version: str) -> Model:
    """A model by its id."""
    if not _NAME.fullmatch(model_id):
        raise invalid_fields("GetModelRequest", [f"name: {_BAD_NAME}"])
    model = _find(model_id, version)
    if model is None:
        raise unknown_model(f"models/{model_id}", version)
    return model


def get_model_for(method: str, name: str, version: str) -> Model:
    """The model behind a resource name, if it can do `method`; any tuned or dynamic one exists."""
    collection, _, model_id = name.partition("/")
    if not _NAME.fullmatch(model_id):
        raise invalid_fields(f"{method[0].upper()}{method[1:]}Request", [f"model: {_BAD_NAME}"])
    if collection in ("tunedModels", "dynamic") and model_id:
        return Model(model_id, model_id, methods=_GENERATE_ONLY)
    model = _find(model_id, version) if collection == "models" else None
    if model is None or method not in model.methods:
        raise unsupported_model(name, version, method)
    return model


def _find(model_id: str, version: str) -> Model | None:
    models = (*_MODELS, *_offered.get())
    return next((model for model in models if model.id == model_id and version in model.versions), None)
