"""`client.batches`: many prompts at once."""

from __future__ import annotations

from .._core.endpoints import batches
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncBatches", "Batches")


class Batches(Resource):
    """Many prompts at once, answered within a day."""

    create = blocking.call(batches.create)
    create_embeddings = blocking.call(batches.create_embeddings)
    create_with_tuned_model = blocking.call(batches.create_with_tuned_model)
    create_embeddings_with_tuned_model = blocking.call(batches.create_embeddings_with_tuned_model)
    get = blocking.call(batches.get)
    list = blocking.pager(batches.list_)
    cancel = blocking.call(batches.cancel)
    delete = blocking.call(batches.delete)
    update = blocking.call(batches.update)
    update_embeddings = blocking.call(batches.update_embeddings)


class AsyncBatches(Resource):
    """Many prompts at once, answered within a day."""

    create = awaiting.call(batches.create)
    create_embeddings = awaiting.call(batches.create_embeddings)
    create_with_tuned_model = awaiting.call(batches.create_with_tuned_model)
    create_embeddings_with_tuned_model = awaiting.call(batches.create_embeddings_with_tuned_model)
    get = awaiting.call(batches.get)
    list = awaiting.pager(batches.list_)
    cancel = awaiting.call(batches.cancel)
    delete = awaiting.call(batches.delete)
    update = awaiting.call(batches.update)
    update_embeddings = awaiting.call(batches.update_embeddings)
