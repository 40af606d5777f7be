"""`client.palm`: deprecated, the methods of the PaLM models."""

from __future__ import annotations

from .._core.endpoints import palm
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncPalm", "Palm")


class Palm(Resource):
    """Deprecated: the methods of the PaLM models."""

    generate_answer = blocking.call(palm.generate_answer)
    generate_message = blocking.call(palm.generate_message)
    count_message_tokens = blocking.call(palm.count_message_tokens)
    generate_text = blocking.call(palm.generate_text)
    generate_text_with_tuned_model = blocking.call(palm.generate_text_with_tuned_model)
    embed_text = blocking.call(palm.embed_text)
    batch_embed_text = blocking.call(palm.batch_embed_text)
    count_text_tokens = blocking.call(palm.count_text_tokens)


class AsyncPalm(Resource):
    """Deprecated: the methods of the PaLM models."""

    generate_answer = awaiting.call(palm.generate_answer)
    generate_message = awaiting.call(palm.generate_message)
    count_message_tokens = awaiting.call(palm.count_message_tokens)
    generate_text = awaiting.call(palm.generate_text)
    generate_text_with_tuned_model = awaiting.call(palm.generate_text_with_tuned_model)
    embed_text = awaiting.call(palm.embed_text)
    batch_embed_text = awaiting.call(palm.batch_embed_text)
    count_text_tokens = awaiting.call(palm.count_text_tokens)
