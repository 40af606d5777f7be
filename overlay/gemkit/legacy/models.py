"""`GenerativeModel` and its chats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self, cast

from gemkit_raw.models import (
    CachedContent,
    Content,
    CountTokensResponse,
    FunctionDeclaration,
    GenerateContentConfig,
    GenerationConfig,
    Tool,
)

from .._core.config import merge
from .._core.contents import ContentsInput
from .._core.inputs import build
from .._core.safety import read_safety_settings
from .configuration import get_client
from .responses import AsyncGenerateContentResponse, GenerateContentResponse

__all__ = ("ChatSession", "GenerativeModel")


class GenerativeModel:
    """A model with its settings: `GenerativeModel("gemini-2.5-flash").generate_content("Hello").text`."""

    def __init__(  # noqa: PLR0917  # google-generativeai's own order
        self,
        model_name: str = "gemini-2.5-flash",
        safety_settings: Any = None,
        generation_config: Any = None,
        tools: Any = None,
        tool_config: Any = None,
        system_instruction: ContentsInput | None = None,
    ) -> None:
        """A model with settings for all its answers; nothing is sent yet.

        Args:
            model_name: e.g. "gemini-2.5-flash".
            safety_settings: `{"HARASSMENT": "BLOCK_NONE"}`, or a list of SafetySettings.
            generation_config: a GenerationConfig or a dict, e.g. `{"temperature": 0.2}`.
            tools: functions, Tools, FunctionDeclarations, dicts, or the name of a tool such as "code_execution".
            tool_config: a ToolConfig, a dict of its form, or `{"function_calling_config": "any"}`.
            system_instruction: what the model is to keep to.
        """
        self.model_name = model_name if "/" in model_name else f"models/{model_name}"
        self._generation_config = _read_generation_config(generation_config)
        self._safety = _read_safety(safety_settings)
        self._tools = read_tools(tools)
        self._tool_config = _read_tool_config(tool_config)
        self._system_instruction = system_instruction
        self.cached_content: str | None = None

    @classmethod
    def from_cached_content(cls, cached_content: str | CachedContent, **settings: Any) -> Self:
        """A model whose prompts all begin with what a cache holds.

        Args:
            cached_content: the cache, or its name ("cachedContents/abc").
            settings: `generation_config` and `safety_settings`.
        """
        cache = get_client().caches.get(cached_content) if isinstance(cached_content, str) else cached_content
        model = cls(cache.model or "", **settings)
        model.cached_content = cache.name
        return model

    def generate_content(
        self,
        contents: Any = None,
        *,
        stream: bool = False,
        content: Any = None,
        model: str | None = None,
        request_options: Any = None,
        **options: Any,
    ) -> GenerateContentResponse:
        """The model's answer to a prompt; with `stream=True` it comes while you iterate over it.

        Args:
            contents: the prompt, as for `client.models.generate_content`.
            stream: whether to get the answer piece by piece.
            content: the prompt, in the spelling of some guides.
            model: another model, just this once.
            request_options: `{"timeout": seconds}`.
            options: `generation_config`, `safety_settings`, `tools`, `tool_config`: they go over those of the model.
        """
        models = get_client().models
        asked: dict[str, Any] = {
            "model": model or self.model_name,
            "contents": choose_only(contents=contents, content=content),
            "config": self.configure(**options),
            **read_request_options(request_options),
        }
        if not stream:
            return GenerateContentResponse(models.generate_content(**asked))
        return GenerateContentResponse.start(models.generate_content_stream(**asked))

    async def generate_content_async(
        self, contents: Any, *, stream: bool = False, request_options: Any = None, **options: Any
    ) -> AsyncGenerateContentResponse:
        """Like `generate_content`, to be awaited."""
        models = get_client().aio.models
        asked: dict[str, Any] = {
            "model": self.model_name,
            "contents": contents,
            "config": self.configure(**options),
            **read_request_options(request_options),
        }
        if not stream:
            return AsyncGenerateContentResponse(await models.generate_content(**asked))
        return await AsyncGenerateContentResponse.start(models.generate_content_stream(**asked))

    def count_tokens(
        self, contents: Any = None, *, content: Any = None, request_options: Any = None, **options: Any
    ) -> CountTokensResponse:
        """How many tokens a prompt has, in `.total_tokens`: with those of the model's instruction and tools."""
        prompt = choose_only(contents=contents, content=content)
        return get_client().models.count_tokens(
            model=self.model_name,
            contents=prompt,
            config=self.configure(**options),
            **read_request_options(request_options),
        )

    async def count_tokens_async(
        self, contents: Any, *, request_options: Any = None, **options: Any
    ) -> CountTokensResponse:
        """Like `count_tokens`, to be awaited."""
        return await get_client().aio.models.count_tokens(
            model=self.model_name,
            contents=contents,
            config=self.configure(**options),
            **read_request_options(request_options),
        )

    def start_chat(
        self, *, history: Iterable[Any] | None = None, enable_automatic_function_calling: bool = False
    ) -> ChatSession:
        """A conversation with this model.

        Args:
            history: turns to begin with.
            enable_automatic_function_calling: whether functions among the tools are called when the model asks for it.
        """
        return ChatSession(self, history, enable_automatic_function_calling=enable_automatic_function_calling)

    def configure(
        self,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
        tools: Any = None,
        tool_config: Any = None,
    ) -> dict[str, Any]:
        """The `config` of a call: its own options over those of the model."""
        config: dict[str, Any] = {
            **merge(self._generation_config, _read_generation_config(generation_config)).to_dict(),
            "safety_settings": [*{**self._safety, **_read_safety(safety_settings)}.values()],
            "tools": read_tools(tools) if tools is not None else self._tools,
            "tool_config": _read_tool_config(tool_config) if tool_config is not None else self._tool_config,
            "system_instruction": self._system_instruction,
            "cached_content": self.cached_content,
        }
        config = {name: value for name, value in config.items() if value not in (None, [])}
        if any(callable(tool) for tool in config.get("tools", ())):
            config["automatic_function_calling"] = {"disable": True}
        return config

    def __repr__(self) -> str:
        return f"GenerativeModel({self.model_name!r})"


class ChatSession:
    """A conversation: `send_message` continues it, `history` holds it."""

    def __init__(
        self,
        model: GenerativeModel,
        history: Iterable[Any] | None = None,
        enable_automatic_function_calling: bool = False,  # google-generativeai's own
    ) -> None:
        """A conversation with a model; `GenerativeModel.start_chat` makes one.

        Args:
            model: who answers.
            history: turns to begin with.
            enable_automatic_function_calling: whether functions among the tools are called when the model asks for it.
        """
        self.model = model
        self.enable_automatic_function_calling = enable_automatic_function_calling
        self.last: GenerateContentResponse | AsyncGenerateContentResponse | None = None
        self._chat = get_client().chats.create(model=model.model_name, history=history)

    def send_message(
        self, content: Any, *, stream: bool = False, request_options: Any = None, **options: Any
    ) -> GenerateContentResponse:
        """The model's answer to the next message; with `stream=True` it comes while you iterate over it.

        Args:
            content: the message.
            stream: whether to get the answer piece by piece; it is part of the history once it is complete.
            request_options: `{"timeout": seconds}`.
            options: `generation_config`, `safety_settings`, `tools`, `tool_config`: they go over those of the model.

        Raises:
            BlockedPromptException, StopCandidateException: there is no answer; the history stays as it was.
        """
        asked: dict[str, Any] = {"config": self._configure(options), **read_request_options(request_options)}
        if stream:
            answer = GenerateContentResponse.start(self._chat.send_message_stream(content, **asked))
        else:
            answer = GenerateContentResponse(self._chat.send_message(content, **asked))
        answer.check(complete=not stream)
        self.last = answer
        return answer

    async def send_message_async(
        self, content: Any, *, stream: bool = False, request_options: Any = None, **options: Any
    ) -> AsyncGenerateContentResponse:
        """Like `send_message`, to be awaited."""
        chat = get_client().aio.chats.attach(self._chat)
        asked: dict[str, Any] = {"config": self._configure(options), **read_request_options(request_options)}
        if stream:
            answer = await AsyncGenerateContentResponse.start(chat.send_message_stream(content, **asked))
        else:
            answer = AsyncGenerateContentResponse(await chat.send_message(content, **asked))
        answer.check(complete=not stream)
        self.last = answer
        return answer

    def _configure(self, options: Mapping[str, Any]) -> dict[str, Any]:
        config = self.model.configure(**options)
        if self.enable_automatic_function_calling:
            config["automatic_function_calling"] = {}
        return config

    @property
    def history(self) -> list[Content]:
        """The turns so far, user and model in turn; without one that is still being streamed."""
        return self._chat.history

    @history.setter
    def history(self, turns: Iterable[Any]) -> None:
        self._chat.history = turns
        self.last = None

    def rewind(self) -> tuple[Content, Content]:
        """Takes the last message and its answer out of the history, and gives them."""
        self.last = None
        taken = self._chat.rewind()
        return taken[0], taken[-1]

    def __copy__(self) -> ChatSession:
        return ChatSession(self.model, self.history, self.enable_automatic_function_calling)

    def __repr__(self) -> str:
        return f"ChatSession(model={self.model!r}, turns={len(self.history)})"


def choose_only(**given: Any) -> Any:
    """The one spelling of the prompt that was used."""
    found = {name: value for name, value in given.items() if value is not None}
    if len(found) != 1:
        raise TypeError(f"give the prompt once, as one of {', '.join(given)}")
    return next(iter(found.values()))


def read_request_options(options: Any) -> dict[str, Any]:
    """The options of a call that google-generativeai's `request_options` mean."""
    given: dict[str, Any] = dict(options or {})
    timeout = given.pop("timeout", None)
    if any(value is not None for value in given.values()):
        raise TypeError(f"request_options take 'timeout', not {next(iter(given))!r}; retries are on by themselves")
    return {} if timeout is None else {"timeout": timeout}


def read_tools(tools: Any) -> list[Any]:
    """The tools that one thing or a list of things means; functions stay as they are."""
    if tools is None:
        return []
    items: list[Any] = list(cast("Iterable[Any]", tools)) if isinstance(tools, list | tuple) else [tools]
    return [_read_tool(item) for item in items]


def _read_tool(item: Any) -> Any:
    if isinstance(item, str):
        return build(Tool, {item: {}}, "tools")
    if isinstance(item, FunctionDeclaration):
        return Tool(function_declarations=[item])
    if isinstance(item, Mapping) and "name" in item:
        declaration = build(FunctionDeclaration, item, "tools")
        return Tool(function_declarations=[declaration])
    return cast("Any", item)


def _read_tool_config(value: Any) -> Any:
    """A ToolConfig, or a dict of its form, where a mode alone is enough."""
    if not isinstance(value, Mapping):
        return value
    config = dict(cast("Mapping[str, Any]", value))
    mode = config.get("function_calling_config")
    if isinstance(mode, str):
        config["function_calling_config"] = {"mode": mode.upper()}
    return config


def _read_generation_config(config: Any) -> GenerateContentConfig:
    if isinstance(config, GenerationConfig):
        return GenerateContentConfig.from_dict(config.to_dict())
    return build(GenerateContentConfig, config or {}, "generation_config")


def _read_safety(settings: Any) -> dict[str, Any]:
    """The safety settings by their category, so that those of a call go over those of a model."""
    return {str(setting.category): setting for setting in read_safety_settings(settings)}
