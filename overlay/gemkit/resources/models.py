"""`client.models`: models, and what they generate, count, embed and predict."""

from __future__ import annotations

from .._core import flows
from .._core.endpoints import prediction
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncModels", "Models")


class Models(Resource):
    """Models, and what they generate, count and embed."""

    generate_content = blocking.call(flows.generate_content)
    generate_content_stream = blocking.responses(flows.generate_content_stream)
    count_tokens = blocking.call(flows.count_tokens)
    embed_content = blocking.call(flows.embed_content)
    get = blocking.call(flows.get_model)
    list = blocking.pager(flows.list_models)
    predict = blocking.call(prediction.predict)
    predict_long_running = blocking.call(prediction.predict_long_running)


class AsyncModels(Resource):
    """Models, and what they generate, count and embed."""

    generate_content = awaiting.call(flows.generate_content)
    generate_content_stream = awaiting.responses(flows.generate_content_stream)
    count_tokens = awaiting.call(flows.count_tokens)
    embed_content = awaiting.call(flows.embed_content)
    get = awaiting.call(flows.get_model)
    list = awaiting.pager(flows.list_models)
    predict = awaiting.call(prediction.predict)
    predict_long_running = awaiting.call(prediction.predict_long_running)
