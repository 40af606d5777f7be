"""Batches as google-genai shows them, and what came of their requests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Generic, NamedTuple, TypeVar, cast

from attrs import field, frozen

from gemkit_raw.models import (
    ContentEmbedding,
    EmbedContentBatch,
    EmbedContentBatchOutput,
    GenerateContentBatch,
    GenerateContentBatchOutput,
    GenerateContentResponse,
    InlinedEmbedContentResponse,
    InlinedResponse,
    Operation,
)
from gemkit_raw.types import OpenEnum

from ..errors import APIError
from .options import BatchJobSource

T_co = TypeVar("T_co", covariant=True)

__all__ = ("BatchJob", "BatchJobDestination", "BatchResult", "CompletionStats", "JobState")


class JobState(OpenEnum):
    """How far a batch has come; what the service calls BATCH_STATE_SUCCEEDED is JOB_STATE_SUCCEEDED here, and so on."""

    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"


GIVEN_UP = frozenset({JobState.JOB_STATE_FAILED, JobState.JOB_STATE_CANCELLED, JobState.JOB_STATE_EXPIRED})
"""The states of a batch that has ended without results."""
ENDED = GIVEN_UP | {JobState.JOB_STATE_SUCCEEDED, JobState.JOB_STATE_PARTIALLY_SUCCEEDED}
"""The states that a batch stays in."""


class CompletionStats(NamedTuple):
    """How many requests of a batch have come to which end."""

    successful_count: int
    failed_count: int
    incomplete_count: int


@frozen
class BatchJobDestination:
    """Where the results of a batch are: in a file or right here."""

    file_name: str | None = None
    """The file with the results, such as "files/batch-abc", one a line."""
    inlined_responses: list[InlinedResponse] | None = field(default=None, repr=False)
    """The results of prompts that were sent as a list."""
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | None = field(default=None, repr=False)
    """The results of contents to embed that were sent as a list."""


class BatchJob(Operation):
    """Many requests answered in the background: how far they have come, and where their results are.

    It is the operation as the service gives it; `metadata` is the batch itself, and `batch` the same with types.
    """

    __slots__ = ("_batch",)
    __hash__ = None  # models are mutable

    def __init__(self, **fields: Any) -> None:
        super().__init__(**fields)
        self._batch: GenerateContentBatch | EmbedContentBatch | None = None

    @property
    def batch(self) -> GenerateContentBatch | EmbedContentBatch:
        """All that the service says of it."""
        if self._batch is None:
            fields = _as_mapping(self.metadata)
            kind = EmbedContentBatch if self.is_of_embeddings else GenerateContentBatch
            self._batch = kind.from_dict(fields)
        return self._batch

    @property
    def is_of_embeddings(self) -> bool:
        """Whether its requests are contents to embed, not prompts."""
        return str(_as_mapping(self.metadata).get("@type")).endswith(".EmbedContentBatch")

    @property
    def display_name(self) -> str | None:
        """The name for people."""
        return self.batch.display_name

    @property
    def model(self) -> str | None:
        """The model that answers, such as "models/gemini-2.5-flash"."""
        return self.batch.model

    @property
    def state(self) -> JobState | None:
        """How far it has come; None where the service does not say."""
        state = self.batch.state
        return None if state is None else JobState(str(state).replace("BATCH_", "JOB_", 1))

    @property
    def has_ended(self) -> bool:
        """Whether nothing more will come of it."""
        return bool(self.done) or self.error is not None or self.state in ENDED

    @property
    def has_succeeded(self) -> bool:
        """Whether it has run to its end, so that there are results; single requests may still have failed."""
        return self.has_ended and self.error is None and self.state not in GIVEN_UP

    @property
    def create_time(self) -> dt.datetime | None:
        """When it was made."""
        return self.batch.create_time

    @property
    def update_time(self) -> dt.datetime | None:
        """When it last changed."""
        return self.batch.update_time

    @property
    def end_time(self) -> dt.datetime | None:
        """When it ended."""
        return self.batch.end_time

    @property
    def completion_stats(self) -> CompletionStats | None:
        """How many of its requests have come to which end; None where the service does not say."""
        stats = self.batch.batch_stats
        if stats is None:
            return None
        ended = CompletionStats(_count(stats.successful_request_count), _count(stats.failed_request_count), 0)
        rest = _count(stats.request_count) - ended.successful_count - ended.failed_count
        return ended._replace(incomplete_count=max(rest, _count(stats.pending_request_count)))

    @property
    def src(self) -> BatchJobSource | None:
        """The file with its requests; None where they came as a list, which the service does not give back."""
        config = self.batch.input_config
        return None if config is None or config.file_name is None else BatchJobSource(file_name=config.file_name)

    @property
    def dest(self) -> BatchJobDestination | None:
        """Where its results are; None as long as there are none, and where a list of batches leaves them out."""
        output = self.batch.output or self._read_response()
        if output is None:
            return None
        inlined: Any = output.inlined_responses
        items = None if inlined is None else inlined.inlined_responses
        if isinstance(output, EmbedContentBatchOutput):
            return BatchJobDestination(output.responses_file, None, items)
        return BatchJobDestination(output.responses_file, items, None)

    def _read_response(self) -> GenerateContentBatchOutput | EmbedContentBatchOutput | None:
        """The output as the operation's response has it: bare, or with the `output` around that Google's document has."""
        response = _as_mapping(self.response)
        fields = _as_mapping(response.get("output")) or response
        if not fields.keys() & {"responsesFile", "inlinedResponses"}:
            return None
        kind = EmbedContentBatchOutput if self.is_of_embeddings else GenerateContentBatchOutput
        return kind.from_dict(fields)


@frozen(kw_only=True)
class BatchResult(Generic[T_co]):
    """What came of one request of a batch: a response, an embedding or an error."""

    key: str | None
    """What tells it from others: that of the request, or "request-1" for the first of those that have none, and so on."""
    response: GenerateContentResponse | None = None
    """The answer to a prompt."""
    embedding: ContentEmbedding | None = None
    """The vector of a content."""
    error: APIError | None = None
    """Why there is neither; of the class that the same request would have raised if sent by itself."""
    received: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    """All that the service says of it; empty where it says nothing."""

    @property
    def metadata(self) -> dict[str, Any]:
        """What was sent beside the request; empty where there was nothing, or where the requests came from a file."""
        return dict(_as_mapping(self.received.get("metadata")))

    @property
    def text(self) -> str:
        """The text of the response; raises the error, where there is one."""
        return self._get_response().text

    @property
    def parsed(self) -> T_co:
        """The object of the `output_type` that the results were asked for with; raises the error, where there is one."""
        return cast("T_co", getattr(self._get_response(), "parsed", None))

    def _get_response(self) -> GenerateContentResponse:
        self.raise_for_error()
        if self.response is None:
            raise ValueError(f"{self.key} is an embedding, not an answer to a prompt")
        return self.response

    def raise_for_error(self) -> BatchResult[T_co]:
        """The result itself; raises the error, where there is one."""
        if self.error is not None:
            raise self.error
        return self


def _as_mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _count(value: Any) -> int:
    return value if isinstance(value, int) else 0
