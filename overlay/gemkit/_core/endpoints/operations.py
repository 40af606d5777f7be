"""Long-running operations."""

from __future__ import annotations

from contextlib import suppress

from gemkit_raw.api.batches import batches_get
from gemkit_raw.api.corpora import (
    corpora_operations_get,
)
from gemkit_raw.api.file_search_stores import (
    file_search_stores_operations_get,
    file_search_stores_upload_operations_get,
)
from gemkit_raw.api.generated_files import (
    generated_files_operations_get,
)
from gemkit_raw.api.models import (
    models_operations_get,
    models_operations_list,
)
from gemkit_raw.api.operations import (
    operations_delete,
    operations_list,
)
from gemkit_raw.api.tuned_models import (
    tuned_models_operations_cancel,
    tuned_models_operations_get,
    tuned_models_operations_list,
)
from gemkit_raw.models import Operation
from gemkit_raw.types import Request

from . import Endpoint
from .plain import listing, plain

GETTERS: tuple[Endpoint[..., Operation], ...] = (
    models_operations_get,
    tuned_models_operations_get,
    generated_files_operations_get,
    file_search_stores_operations_get,
    file_search_stores_upload_operations_get,
    corpora_operations_get,
    batches_get,
)


def find(name: str) -> Request:
    """What asks for an operation, by its full name; ValueError where it is none."""
    for endpoint in GETTERS if "/" in name else ():
        with suppress(ValueError):
            return endpoint.request(name)
    raise ValueError(
        f"{name!r} is not the name of an operation; it looks like 'models/my-model/operations/my-operation', or 'batches/my-batch'"
    )


list_of_model = listing(models_operations_list, lambda answer: answer.operations)
list_of_tuned_model = listing(tuned_models_operations_list, lambda answer: answer.operations)
list_ = listing(operations_list, lambda answer: answer.operations)
cancel = plain(tuned_models_operations_cancel)
delete = plain(operations_delete)
