"""The style of Google's older guides: `configure`, `GenerativeModel`, `start_chat`, functions of the module.

The same client works underneath; new code is better off with `gemkit.Client`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, cast, overload

from gemkit_raw.models import (
    Content,
    CountTokensResponse,
    File,
    GenerateContentConfig,
    GenerateContentResponse,
    GenerationConfig,
    Model,
    SafetySetting,
)

from ._core.config import merge
from ._core.contents import ContentsInput
from ._core.inputs import build
from ._drivers.blocking import Pager, Stream
from .chats import Chat
from .client import Client

__all__ = (
    "ChatSession",
    "GenerationConfig",
    "GenerativeModel",
    "configure",
    "delete_file",
    "embed_content",
    "generate_content",
    "get_file",
    "get_model",
    "list_files",
    "list_models",
    "stream_generate_content",
    "upload_file",
)

_client: Client | None = None


def configure(*, api_key: str | None = None, **options: Any) -> None:
    """Sets the client that this module's functions and GenerativeModel use.

    Args:
        api_key: the key; else GOOGLE_API_KEY or GEMINI_API_KEY of the environment.
        options: further arguments of `gemkit.Client`, e.g. `base_url=`.
    """
    global _client  # noqa: PLW0603  # that is what configure is for
    _client = Client(api_key=api_key, **options)


def _configured() -> Client:
    global _client  # noqa: PLW0603  # made once, from the environment
    if _client is None:
        _client = Client()
    return _client


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
            tools: Tools, or dicts of their form.
            tool_config: a ToolConfig, or a dict of its form.
            system_instruction: what the model is to keep to.
        """
        self.model_name = model_name if "/" in model_name else f"models/{model_name}"
        self._client = _configured()
        self._options = _options(
            generation_config=generation_config, safety_settings=safety_settings, tools=tools, tool_config=tool_config
        )
        self._system_instruction = system_instruction

    @overload
    def generate_content(
        self, contents: Any = None, *, stream: Literal[False] = False, **options: Any
    ) -> GenerateContentResponse: ...
    @overload
    def generate_content(
        self, contents: Any = None, *, stream: Literal[True], **options: Any
    ) -> Stream[GenerateContentResponse]: ...
    def generate_content(
        self,
        contents: Any = None,
        *,
        stream: bool = False,
        content: Any = None,
        model: str | None = None,
        **options: Any,
    ) -> GenerateContentResponse | Stream[GenerateContentResponse]:
        """The model's answer to a prompt; with `stream=True` its pieces, to iterate over.

        Args:
            contents: the prompt, as for `client.models.generate_content`.
            stream: whether to get the answer piece by piece.
            content: the prompt, in the spelling of some guides.
            model: another model, just this once.
            options: `generation_config`, `safety_settings`, `tools`, `tool_config`: they go over those of the model.
        """
        prompt = _only(contents=contents, content=content)
        config = merge(self._options, _options(**options))
        call = self._client.models.generate_content_stream if stream else self._client.models.generate_content
        return call(model=model or self.model_name, contents=prompt, config=self._config(config))

    def _config(self, options: GenerateContentConfig) -> dict[str, Any]:
        return {**options.to_dict(), "system_instruction": self._system_instruction}

    def start_chat(self, *, history: Iterable[Any] | None = None) -> ChatSession:
        """A conversation with this model.

        Args:
            history: turns to begin with.
        """
        config = self._config(self._options)
        return ChatSession(self, self._client.chats.create(model=self.model_name, config=config, history=history))

    def count_tokens(self, contents: Any = None, *, content: Any = None) -> CountTokensResponse:
        """How many tokens a prompt has, in `.total_tokens`."""
        return self._client.models.count_tokens(
            model=self.model_name, contents=_only(contents=contents, content=content)
        )

    def __repr__(self) -> str:
        return f"GenerativeModel({self.model_name!r})"


class ChatSession:
    """A conversation: `send_message` continues it, `history` holds it."""

    def __init__(self, model: GenerativeModel, chat: Chat) -> None:
        """A conversation with a model; `GenerativeModel.start_chat` makes one."""
        self.model = model
        self._chat = chat
        self.last: GenerateContentResponse | None = None

    @property
    def history(self) -> list[Content]:
        """The turns so far, user and model in turn."""
        return self._chat.history

    @history.setter
    def history(self, turns: Iterable[Any]) -> None:
        self._chat.history = turns

    @overload
    def send_message(
        self, content: Any, *, stream: Literal[False] = False, **options: Any
    ) -> GenerateContentResponse: ...
    @overload
    def send_message(
        self, content: Any, *, stream: Literal[True], **options: Any
    ) -> Stream[GenerateContentResponse]: ...
    def send_message(
        self, content: Any, *, stream: bool = False, **options: Any
    ) -> GenerateContentResponse | Stream[GenerateContentResponse]:
        """The model's answer to the next message; with `stream=True` its pieces, to iterate over."""
        config = _options(**options)
        if stream:
            return self._chat.send_message_stream(content, config)
        self.last = self._chat.send_message(content, config)
        return self.last


def generate_content(
    *, model: str, contents: Any = None, content: Any = None, prompt: Any = None, generation_config: Any = None
) -> GenerateContentResponse:
    """The model's answer to a prompt (`contents`, `content` or `prompt`)."""
    prompt = _only(contents=contents, content=content, prompt=prompt)
    return GenerativeModel(model).generate_content(prompt, generation_config=generation_config)


def stream_generate_content(
    *, model: str, contents: Any = None, content: Any = None, prompt: Any = None, generation_config: Any = None
) -> Stream[GenerateContentResponse]:
    """The model's answer to a prompt (`contents`, `content` or `prompt`), piece by piece."""
    prompt = _only(contents=contents, content=content, prompt=prompt)
    return GenerativeModel(model).generate_content(prompt, generation_config=generation_config, stream=True)


def embed_content(
    model: str,
    content: Any,
    task_type: str | None = None,
    title: str | None = None,
    output_dimensionality: int | None = None,
) -> dict[str, Any]:
    """`{"embedding": vector}` for one input, `{"embedding": [vector, ...]}` for a list.

    Args:
        model: e.g. "models/gemini-embedding-001".
        content: one input, or a list of them.
        task_type: what the vectors are for, e.g. "retrieval_document".
        title: of the document, with that task.
        output_dimensionality: the length of the vectors.
    """
    many = isinstance(content, Iterable) and not isinstance(content, str | bytes | Mapping)
    config = {
        "task_type": task_type.upper() if task_type else None,
        "title": title,
        "output_dimensionality": output_dimensionality,
    }
    vectors = _configured().models.embed_content(model=model, contents=cast("Any", content), config=config).vectors
    return {"embedding": vectors if many else vectors[0]}


def list_models(*, page_size: int | None = None) -> Pager[Model]:
    """The models there are."""
    return _configured().models.list(page_size=page_size)


def get_model(name: str) -> Model:
    """What a model can do."""
    return _configured().models.get(model=name)


def upload_file(
    path: Any,
    *,
    mime_type: str | None = None,
    name: str | None = None,
    display_name: str | None = None,
) -> File:
    """The File that the service made of a local one, to be used in prompts.

    Args:
        path: a path, or a binary file object.
        mime_type: default: found from the file.
        name: "files/my-name"; default: chosen by the service.
        display_name: default: the name of the file.
    """
    config = {"mime_type": mime_type, "name": name, "display_name": display_name}
    return _configured().files.upload(
        file=path, config={key: value for key, value in config.items() if value is not None}
    )


def get_file(name: str | File) -> File:
    """What the service knows of an uploaded file."""
    return _configured().files.get(name=name)


def list_files(page_size: int | None = None) -> Pager[File]:
    """The files you have uploaded."""
    return _configured().files.list(page_size=page_size)


def delete_file(name: str | File) -> None:
    """Deletes an uploaded file."""
    _configured().files.delete(name=name)


def _only(**given: Any) -> Any:
    """The one spelling of the prompt that was used."""
    found = {name: value for name, value in given.items() if value is not None}
    if len(found) != 1:
        raise TypeError(f"give the prompt once, as one of {', '.join(given)}")
    return next(iter(found.values()))


def _options(
    *, generation_config: Any = None, safety_settings: Any = None, tools: Any = None, tool_config: Any = None
) -> GenerateContentConfig:
    """One flat config of the four that the older style has."""
    config = generation_config.to_dict() if isinstance(generation_config, GenerationConfig) else generation_config or {}
    options = build(GenerateContentConfig, config, "generation_config")
    rest = {"safety_settings": _safety(safety_settings), "tools": tools, "tool_config": tool_config}
    return merge(options, build(GenerateContentConfig, rest, "options"))


def _safety(settings: Any) -> list[Any] | None:
    if not isinstance(settings, Mapping):
        return settings
    return [
        SafetySetting(category=_category(str(category)), threshold=str(threshold).upper())
        for category, threshold in cast("Mapping[Any, Any]", settings).items()
    ]


def _category(name: str) -> str:
    name = name.upper()
    return name if name.startswith("HARM_CATEGORY_") else f"HARM_CATEGORY_{name}"
