"""Long-running operations."""

from __future__ import annotations

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

from ..calls import call
from ..settings import Settings
from ..steps import Flow
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


def get(settings: Settings, name: str) -> Flow[Operation]:
    """How a long-running operation stands.

    Args:
        name: its full name, e.g. "models/veo/operations/abc", "batches/abc".

    Raises:
        ValueError: this is not the name of an operation.
    """
    for endpoint in GETTERS:
        try:
            request = endpoint.request(name)
        except ValueError:
            continue
        return (yield from call(settings, endpoint, request))
    raise ValueError(
        f"{name!r} is not the name of an operation; it looks like 'models/my-model/operations/my-operation'"
    )


list_of_model = listing(models_operations_list, lambda answer: answer.operations)
list_of_tuned_model = listing(tuned_models_operations_list, lambda answer: answer.operations)
list_ = listing(operations_list, lambda answer: answer.operations)
cancel = plain(tuned_models_operations_cancel)
delete = plain(operations_delete)
