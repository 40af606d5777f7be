"""Options of methods as google-genai's users write them: `types.UploadFileConfig(display_name="cat")`.

They are dicts that know their names; the methods take them as `config=`, like any other dict.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, ClassVar, dataclass_transform

__all__ = (
    "AutomaticFunctionCallingConfig",
    "BatchJobSource",
    "CancelBatchJobConfig",
    "CancelTuningJobConfig",
    "CountTokensConfig",
    "CreateAuthTokenConfig",
    "CreateBatchJobConfig",
    "CreateCachedContentConfig",
    "CreateEmbeddingsBatchJobConfig",
    "CreateFileSearchStoreConfig",
    "DeleteBatchJobConfig",
    "DeleteCachedContentConfig",
    "DeleteDocumentConfig",
    "DeleteFileConfig",
    "DeleteFileSearchStoreConfig",
    "DeleteModelConfig",
    "DownloadFileConfig",
    "DownloadMediaConfig",
    "EmbedContentBatch",
    "EmbeddingsBatchJobSource",
    "GetBatchJobConfig",
    "GetCachedContentConfig",
    "GetDocumentConfig",
    "GetFileConfig",
    "GetFileSearchStoreConfig",
    "GetModelConfig",
    "GetOperationConfig",
    "GetTuningJobConfig",
    "HttpOptions",
    "HttpRetryOptions",
    "ImportFileConfig",
    "InlinedRequest",
    "ListBatchJobsConfig",
    "ListCachedContentsConfig",
    "ListDocumentsConfig",
    "ListFileSearchStoresConfig",
    "ListFilesConfig",
    "ListModelsConfig",
    "ListTuningJobsConfig",
    "LiveConnectConfig",
    "LiveConnectConstraints",
    "RegisterFilesConfig",
    "UpdateCachedContentConfig",
    "UpdateModelConfig",
    "UploadFileConfig",
    "UploadToFileSearchStoreConfig",
)


class _Option:
    """An option as an attribute; None where it is not given."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, options: Any, owner: Any = None) -> Any:
        return self if options is None else options.get(self._name)

    def __set__(self, options: Any, value: Any) -> None:
        options[self._name] = value


@dataclass_transform(kw_only_default=True)
class Options(dict[str, Any]):
    """Keyword arguments as a dict; TypeError for one that is not known."""

    _spellings: ClassVar[Mapping[str, str]] = {}

    def __init_subclass__(cls) -> None:
        names = list(cls.__annotations__)
        for name in names:
            setattr(cls, name, _Option(name))
        cls._spellings = {
            **cls._spellings,
            **{spelling: name for name in names for spelling in (name, _to_camel(name))},
        }

    def __init__(self, **options: Any) -> None:
        super().__init__()
        for name, value in options.items():
            if name not in self._spellings:
                raise TypeError(f"{type(self).__name__} has no {name!r}{_suggest(name, self._spellings)}")
            if value is not None:
                self[self._spellings[name]] = value

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self._spellings:
            raise AttributeError(f"{type(self).__name__} has no {name!r}{_suggest(name, self._spellings)}")
        super().__setattr__(self._spellings[name], value)

    @classmethod
    def list_names(cls) -> list[str]:
        """The options there are."""
        return list(dict.fromkeys(cls._spellings.values()))

    def __repr__(self) -> str:
        shown = {
            name: "<hidden>" if name == "headers" else repr(value) for name, value in self.items()
        }  # a key, perhaps
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in shown.items())})"


def _to_camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def _suggest(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


class MethodOptions(Options):
    """What every method takes."""

    http_options: HttpOptions | Mapping[str, Any] | None = None
    """How the request is sent."""


class AutomaticFunctionCallingConfig(Options):
    """Whether functions among the tools are called when the model asks for it."""

    disable: bool | None = None
    """Leave the calls to the caller."""
    maximum_remote_calls: int | None = None
    """How often the model is asked at most; 10 by default."""
    ignore_call_history: bool | None = None
    """Leave the calls out of the response's `automatic_function_calling_history`."""


class BatchJobSource(Options):
    """The requests of a batch."""

    file_name: str | None = None
    """Name of an uploaded file with one request a line."""
    inlined_requests: Sequence[Any] | None = None
    """The requests themselves."""


class CancelBatchJobConfig(MethodOptions):
    """Options of `batches.cancel`."""


class CancelTuningJobConfig(MethodOptions):
    """Options of `tunings.cancel`."""


class CountTokensConfig(MethodOptions):
    """Options of `models.count_tokens`."""

    system_instruction: Any = None
    """What the model must keep to."""
    tools: Sequence[Any] | None = None
    """What the model may use."""
    generation_config: Any = None
    """A GenerationConfig."""


class CreateAuthTokenConfig(MethodOptions):
    """Options of `auth_tokens.create`."""

    expire_time: dt.datetime | str | None = None
    """When sessions that use it end."""
    new_session_expire_time: dt.datetime | str | None = None
    """When it opens no more sessions."""
    uses: int | None = None
    """How many sessions it opens."""
    live_connect_constraints: LiveConnectConstraints | Mapping[str, Any] | None = None
    """What these sessions are tied to."""
    lock_additional_fields: Sequence[str] | None = None
    """Fields that sessions can't change."""


class CreateBatchJobConfig(MethodOptions):
    """Options of `batches.create`."""

    display_name: str | None = None
    """A name for people."""
    webhook_config: Any = None
    """A WebhookConfig: who is told when it ends."""
    priority: int | None = None
    """Batches with a higher number go first."""


class CreateCachedContentConfig(MethodOptions):
    """Options of `caches.create`."""

    ttl: str | float | dt.timedelta | None = None
    """How long to keep it: seconds, or e.g. "3600s"."""
    expire_time: dt.datetime | str | None = None
    """When to delete it."""
    display_name: str | None = None
    """A name for people."""
    contents: Any = None
    """What to keep: anything a prompt may hold."""
    system_instruction: Any = None
    """What the model must keep to."""
    tools: Sequence[Any] | None = None
    """What the model may use."""
    tool_config: Any = None
    """A ToolConfig: how the model uses them."""


class CreateEmbeddingsBatchJobConfig(MethodOptions):
    """Options of `batches.create_embeddings`."""

    display_name: str | None = None
    """A name for people."""
    priority: int | None = None
    """Batches with a higher number go first."""


class CreateFileSearchStoreConfig(MethodOptions):
    """Options of `file_search_stores.create`."""

    display_name: str | None = None
    """A name for people."""
    embedding_model: str | None = None
    """The model that makes its vectors."""


class DeleteBatchJobConfig(MethodOptions):
    """Options of `batches.delete`."""


class DeleteCachedContentConfig(MethodOptions):
    """Options of `caches.delete`."""


class DeleteDocumentConfig(MethodOptions):
    """Options of `file_search_stores.documents.delete`."""

    force: bool | None = None
    """Delete what is in it too."""


class DeleteFileConfig(MethodOptions):
    """Options of `files.delete`."""


class DeleteFileSearchStoreConfig(MethodOptions):
    """Options of `file_search_stores.delete`."""

    force: bool | None = None
    """Delete what is in it too."""


class DeleteModelConfig(MethodOptions):
    """Options of `models.delete`."""


class DownloadFileConfig(MethodOptions):
    """Options of `files.download`."""


class DownloadMediaConfig(MethodOptions):
    """Options of `file_search_stores.download_media`."""


class EmbedContentBatch(Options):
    """Contents to embed that share their config."""

    contents: Any = None
    """Any number of them, one vector each."""
    config: Any = None
    """An EmbedContentConfig."""


class EmbeddingsBatchJobSource(Options):
    """The contents of a batch of embeddings."""

    file_name: str | None = None
    """Name of an uploaded file with one request a line."""
    inlined_requests: Any = None
    """The requests themselves."""


class GetBatchJobConfig(MethodOptions):
    """Options of `batches.get`."""


class GetCachedContentConfig(MethodOptions):
    """Options of `caches.get`."""


class GetDocumentConfig(MethodOptions):
    """Options of `file_search_stores.documents.get`."""


class GetFileConfig(MethodOptions):
    """Options of `files.get`."""


class GetFileSearchStoreConfig(MethodOptions):
    """Options of `file_search_stores.get`."""


class GetModelConfig(MethodOptions):
    """Options of `models.get`."""


class GetOperationConfig(MethodOptions):
    """Options of `operations.get`."""


class GetTuningJobConfig(MethodOptions):
    """Options of `tunings.get`."""


class HttpOptions(Options):
    """How requests are sent, as google-genai has it."""

    base_url: str | None = None
    """Address of the service."""
    api_version: str | None = None
    """"v1beta" or "v1"."""
    headers: Mapping[str, str] | None = None
    """Further headers."""
    timeout: int | None = None
    """Milliseconds for the whole call."""
    client_args: Mapping[str, Any] | None = None
    """Arguments of the httpx.Client."""
    async_client_args: Mapping[str, Any] | None = None
    """Arguments of the httpx.AsyncClient."""
    extra_body: Mapping[str, Any] | None = None
    """Further fields of the request's body."""
    retry_options: HttpRetryOptions | Mapping[str, Any] | None = None
    """When to send again."""
    httpx_client: Any = None
    """The httpx.Client to use."""
    httpx_async_client: Any = None
    """The httpx.AsyncClient to use."""


class HttpRetryOptions(Options):
    """When requests are sent again, as google-genai has it."""

    attempts: int | None = None
    """How often a request is sent at most, the first time included."""
    initial_delay: float | None = None
    """Upper bound of the first wait, in seconds."""
    max_delay: float | None = None
    """Upper bound of every wait, in seconds."""
    exp_base: float | None = None
    """What the bound is multiplied with each time."""
    jitter: float | None = None
    """How much of the wait is left to chance."""
    http_status_codes: Sequence[int] | None = None
    """Which answers to repeat after."""


class ImportFileConfig(MethodOptions):
    """Options of `file_search_stores.import_file`."""

    custom_metadata: Mapping[str, Any] | Sequence[Any] | None = None
    """Facts to find it by: a dict, or CustomMetadata."""
    chunking_config: Any = None
    """A ChunkingConfig: how to cut it into passages."""


class InlinedRequest(Options):
    """A request of a batch."""

    contents: Any = None
    """The prompt: anything that generate_content takes."""
    config: Any = None
    """A GenerateContentConfig."""
    key: str | int | None = None
    """What tells it from others; its result has it."""
    metadata: Mapping[str, Any] | None = None
    """What its result has besides; a `key` here is its key."""
    model: str | None = None
    """That of the batch."""
    request: Any = None
    """A GenerateContentRequest, in place of contents and config."""


class ListBatchJobsConfig(MethodOptions):
    """Options of `batches.list`."""

    page_size: int | None = None
    """Items that one request fetches."""
    page_token: str | None = None
    """Where to begin: the token of a page."""
    filter: str | None = None
    """Which ones."""


class ListCachedContentsConfig(MethodOptions):
    """Options of `caches.list`."""

    page_size: int | None = None
    """Items that one request fetches."""
    page_token: str | None = None
    """Where to begin: the token of a page."""


class ListDocumentsConfig(MethodOptions):
    """Options of `file_search_stores.documents.list`."""

    page_size: int | None = None
    """Items that one request fetches."""
    page_token: str | None = None
    """Where to begin: the token of a page."""


class ListFileSearchStoresConfig(MethodOptions):
    """Options of `file_search_stores.list`."""

    page_size: int | None = None
    """Items that one request fetches."""
    page_token: str | None = None
    """Where to begin: the token of a page."""


class ListFilesConfig(MethodOptions):
    """Options of `files.list`."""

    page_size: int | None = None
    """Items that one request fetches."""
    page_token: str | None = None
    """Where to begin: the token of a page."""


class ListModelsConfig(MethodOptions):
    """Options of `models.list`."""

    page_size: int | None = None
    """Items that one request fetches."""
    page_token: str | None = None
    """Where to begin: the token of a page."""
    filter: str | None = None
    """Which ones."""
    query_base: bool | None = None
    """Google's own models, not the tuned ones; so by default."""


class ListTuningJobsConfig(MethodOptions):
    """Options of `tunings.list`."""

    page_size: int | None = None
    """Items that one request fetches."""
    page_token: str | None = None
    """Where to begin: the token of a page."""
    filter: str | None = None
    """Which ones."""


class LiveConnectConfig(MethodOptions):
    """The setup of a live session."""

    generation_config: Any = None
    """A GenerationConfig."""
    response_modalities: Any = None
    """Kinds of output: one of them."""
    temperature: Any = None
    """How much is left to chance."""
    top_p: Any = None
    """Share of likely tokens to choose from."""
    top_k: Any = None
    """Number of likely tokens to choose from."""
    max_output_tokens: Any = None
    """Tokens at most."""
    media_resolution: Any = None
    """How many tokens media take."""
    seed: Any = None
    """Makes answers repeatable, as far as they are."""
    speech_config: Any = None
    """A SpeechConfig."""
    thinking_config: Any = None
    """A ThinkingConfig."""
    enable_affective_dialog: Any = None
    """Whether the model hears emotions."""
    system_instruction: Any = None
    """What the model must keep to."""
    tools: Any = None
    """What the model may use."""
    session_resumption: Any = None
    """A SessionResumptionConfig."""
    input_audio_transcription: Any = None
    """An AudioTranscriptionConfig."""
    output_audio_transcription: Any = None
    """An AudioTranscriptionConfig."""
    realtime_input_config: Any = None
    """A RealtimeInputConfig."""
    context_window_compression: Any = None
    """A ContextWindowCompressionConfig."""
    proactivity: Any = None
    """A ProactivityConfig."""
    history_config: Any = None
    """A HistoryConfig."""
    avatar_config: Any = None
    """An AvatarConfig."""
    safety_settings: Any = None
    """SafetySettings."""
    translation_config: Any = None
    """A TranslationConfig."""
    labels: Mapping[str, str] | None = None
    """Names and values of the caller's own."""


class LiveConnectConstraints(Options):
    """What the sessions of a token are tied to."""

    model: str | None = None
    """The model."""
    config: LiveConnectConfig | Mapping[str, Any] | None = None
    """Their setup."""


class RegisterFilesConfig(MethodOptions):
    """Options of `files.register_files`."""


class UpdateCachedContentConfig(MethodOptions):
    """Options of `caches.update`."""

    ttl: str | float | dt.timedelta | None = None
    """How long to keep it: seconds, or e.g. "3600s"."""
    expire_time: dt.datetime | str | None = None
    """When to delete it."""


class UpdateModelConfig(MethodOptions):
    """Options of `models.update`."""

    display_name: str | None = None
    """A name for people."""
    description: str | None = None
    """What it is for."""


class UploadFileConfig(MethodOptions):
    """Options of `files.upload`."""

    name: str | None = None
    """Its name, e.g. "files/my-cat"; the service makes one up otherwise."""
    mime_type: str | None = None
    """What it is; told from its bytes and its name otherwise."""
    display_name: str | None = None
    """A name for people."""


class UploadToFileSearchStoreConfig(MethodOptions):
    """Options of `file_search_stores.upload_to_file_search_store`."""

    mime_type: str | None = None
    """What it is; told from its bytes and its name otherwise."""
    display_name: str | None = None
    """A name for people."""
    custom_metadata: Mapping[str, Any] | Sequence[Any] | None = None
    """Facts to find it by: a dict, or CustomMetadata."""
    chunking_config: Any = None
    """A ChunkingConfig: how to cut it into passages."""
