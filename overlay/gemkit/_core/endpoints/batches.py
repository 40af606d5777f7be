"""Changing batches; all else about them is in `flows.batches`."""

from __future__ import annotations

from gemkit_raw.api.batches import batches_update_embed_content_batch, batches_update_generate_content_batch

from .plain import plain

update = plain(batches_update_generate_content_batch)
update_embeddings = plain(batches_update_embed_content_batch)
