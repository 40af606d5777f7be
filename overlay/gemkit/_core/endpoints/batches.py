"""Many prompts at once."""

from __future__ import annotations

from gemkit_raw.api.batches import (
    batches_cancel,
    batches_delete,
    batches_get,
    batches_list,
    batches_update_embed_content_batch,
    batches_update_generate_content_batch,
)
from gemkit_raw.api.models import (
    models_async_batch_embed_content,
    models_batch_generate_content,
)
from gemkit_raw.api.tuned_models import (
    tuned_models_async_batch_embed_content,
    tuned_models_batch_generate_content,
)

from .plain import listing, plain

create = plain(models_batch_generate_content)
create_embeddings = plain(models_async_batch_embed_content)
create_with_tuned_model = plain(tuned_models_batch_generate_content)
create_embeddings_with_tuned_model = plain(tuned_models_async_batch_embed_content)
get = plain(batches_get)
list_ = listing(batches_list, lambda answer: answer.operations)
cancel = plain(batches_cancel)
delete = plain(batches_delete)
update = plain(batches_update_generate_content_batch)
update_embeddings = plain(batches_update_embed_content_batch)
