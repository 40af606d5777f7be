"""`client.models`: models, and what they generate, count, embed and predict."""

from __future__ import annotations

from .._core.endpoints import prediction
from .._core.flows import generation, models, tokens
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncModels", "Models")


class Models(Resource):
    """Models, and what they generate, count and embed."""

    generate_content = blocking.call(generation.generate_content)
    generate_content_stream = blocking.responses(generation.generate_content_stream)
    count_tokens = blocking.call(tokens.count_tokens)
    embed_content = blocking.call(tokens.embed_content)
    get = blocking.call(models.get_model)
    list = blocking.pager(models.list_models)
    predict = blocking.call(prediction.predict)
    predict_long_running = blocking.call(prediction.predict_long_running)


class AsyncModels(Resource):
    """Models, and what they generate, count and embed."""

    generate_content = awaiting.call(generation.generate_content)
    generate_content_stream = awaiting.responses(generation.generate_content_stream)
    count_tokens = awaiting.call(tokens.count_tokens)
    embed_content = awaiting.call(tokens.embed_content)
    get = awaiting.call(models.get_model)
    list = awaiting.pager(models.list_models)
    predict = awaiting.call(prediction.predict)
    predict_long_running = awaiting.call(prediction.predict_long_running)
