"""`client.batches`: many requests at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from .._core.endpoints import batches as endpoints
from .._core.flows import batches
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

if TYPE_CHECKING:
    from .._core.batch_requests import SourceInput
    from ..types.batches import BatchJob, BatchResult

T = TypeVar("T")

__all__ = ("AsyncBatches", "Batches")


class Batches(Resource):
    """Many requests at once, answered within a day."""

    create = blocking.call(batches.create)
    create_embeddings = blocking.call(batches.create_embeddings)
    get = blocking.call(batches.get)
    list = blocking.pager(batches.list_)
    cancel = blocking.call(batches.cancel)
    delete = blocking.call(batches.delete)
    update = blocking.call(endpoints.update)
    update_embeddings = blocking.call(endpoints.update_embeddings)
    wait = blocking.call(batches.wait_for)
    _results = blocking.stream(batches.results)
    retry = blocking.call(batches.retry)

    @overload
    def results(
        self, batch: str | BatchJob, *, output_type: type[T], src: SourceInput | None = None
    ) -> blocking.Stream[BatchResult[T]]: ...
    @overload
    def results(
        self, batch: str | BatchJob, *, output_type: Any = None, src: SourceInput | None = None
    ) -> blocking.Stream[BatchResult[Any]]: ...
    def results(self, batch: str | BatchJob, **options: Any) -> blocking.Stream[BatchResult[Any]]:
        """What came of each request of a batch that has ended: an iterator over `types.BatchResult`s.

        A result has the `key` of its request, and a `response` (or, of a content to embed, an `embedding`) or an `error`, which
        is not raised. Results of a list come in the order of the requests. Those of a file are read line by line, in the order
        that they have there, however many they are. A request that has no result comes too, with an error, at the end.

        Args:
            batch: a BatchJob, or its name "batches/abc".
            options: `output_type`: what the answers are to be objects of, as for `models.parse`: then in `.parsed`. `src`: what
                the batch was made of, where you have it: it tells which requests have no result.

        Raises:
            ValueError: the batch has not ended.
            APIError: the batch failed, expired or was cancelled; it is the error's `operation`.

        https://ai.google.dev/api/batch-api
        """
        return self._results(batch, **options)


class AsyncBatches(Resource):
    """Many requests at once, answered within a day."""

    create = awaiting.call(batches.create)
    create_embeddings = awaiting.call(batches.create_embeddings)
    get = awaiting.call(batches.get)
    list = awaiting.pager(batches.list_)
    cancel = awaiting.call(batches.cancel)
    delete = awaiting.call(batches.delete)
    update = awaiting.call(endpoints.update)
    update_embeddings = awaiting.call(endpoints.update_embeddings)
    wait = awaiting.call(batches.wait_for)
    _results = awaiting.stream(batches.results)
    retry = awaiting.call(batches.retry)

    @overload
    def results(
        self, batch: str | BatchJob, *, output_type: type[T], src: SourceInput | None = None
    ) -> awaiting.AsyncStream[BatchResult[T]]: ...
    @overload
    def results(
        self, batch: str | BatchJob, *, output_type: Any = None, src: SourceInput | None = None
    ) -> awaiting.AsyncStream[BatchResult[Any]]: ...
    def results(self, batch: str | BatchJob, **options: Any) -> awaiting.AsyncStream[BatchResult[Any]]:
        """What came of each request of a batch that has ended: an iterator over `types.BatchResult`s.

        A result has the `key` of its request, and a `response` (or, of a content to embed, an `embedding`) or an `error`, which
        is not raised. Results of a list come in the order of the requests. Those of a file are read line by line, in the order
        that they have there, however many they are. A request that has no result comes too, with an error, at the end.

        Args:
            batch: a BatchJob, or its name "batches/abc".
            options: `output_type`: what the answers are to be objects of, as for `models.parse`: then in `.parsed`. `src`: what
                the batch was made of, where you have it: it tells which requests have no result.

        Raises:
            ValueError: the batch has not ended.
            APIError: the batch failed, expired or was cancelled; it is the error's `operation`.

        https://ai.google.dev/api/batch-api
        """
        return self._results(batch, **options)
