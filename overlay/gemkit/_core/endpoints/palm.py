"""Deprecated: the methods of the PaLM models."""

from __future__ import annotations

from gemkit_raw.api.models import (
    models_batch_embed_text,
    models_count_message_tokens,
    models_count_text_tokens,
    models_embed_text,
    models_generate_answer,
    models_generate_message,
    models_generate_text,
)
from gemkit_raw.api.tuned_models import (
    tuned_models_generate_text,
)

from .plain import plain

generate_answer = plain(models_generate_answer)
generate_message = plain(models_generate_message)
count_message_tokens = plain(models_count_message_tokens)
generate_text = plain(models_generate_text)
generate_text_with_tuned_model = plain(tuned_models_generate_text)
embed_text = plain(models_embed_text)
batch_embed_text = plain(models_batch_embed_text)
count_text_tokens = plain(models_count_text_tokens)
