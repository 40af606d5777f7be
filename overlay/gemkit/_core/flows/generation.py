"""What generates: answers of models, whole and piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from gemkit_raw.models import (
    GenerateContentRequest,
    GenerateContentResponse,
)

from ...errors import APIConnectionError, APIError, DecodingError, StreamInterruptedError
from ..accumulation import Accumulator
from ..calls import call, send
from ..config import ConfigInput, compose_request, to_config
from ..contents import ContentsInput, to_contents
from ..endpoints import GENERATION, open_endpoint
from ..failures import KEPT, interrupt, make_error
from ..json import dumps, loads
from ..names import split_model
from ..settings import Settings
from ..sse import EventDecoder
from ..steps import Emit, Flow, Read, Received, Stream


def generate_content(
    settings: Settings, *, model: str, contents: ContentsInput, config: ConfigInput | None = None
) -> Flow[GenerateContentResponse]:
    """The model's answer to a prompt.

    Args:
        model: e.g. "gemini-2.5-flash"; "tunedModels/..." and "dynamic/..." work too.
        contents: the prompt: text, parts, files, images, dicts, whole turns, or a list of these.
        config: options such as `temperature` or `system_instruction`: a `types.GenerateContentConfig` or a dict.

    Raises:
        APIError: the service refused; APIConnectionError: it could not be reached; TypeError, ValueError: bad input.

    https://ai.google.dev/api/generate-content#method:-models.generatecontent
    """
    name, body = yield from _prepare(settings, model, contents, config)
    return (yield from generate(settings, name, body))


def generate(settings: Settings, name: tuple[str, str], body: GenerateContentRequest) -> Flow[GenerateContentResponse]:
    endpoint = open_endpoint(GENERATION[name[0]].generate)
    return (yield from call(settings, endpoint, endpoint.request(name[1], body=body)))


def generate_content_stream(
    settings: Settings, *, model: str, contents: ContentsInput, config: ConfigInput | None = None
) -> Stream[GenerateContentResponse]:
    """The model's answer to a prompt, piece by piece as it is written.

    Args:
        model: e.g. "gemini-2.5-flash"; "tunedModels/..." and "dynamic/..." work too.
        contents: the prompt: text, parts, files, images, dicts, whole turns, or a list of these.
        config: options such as `temperature` or `system_instruction`: a `types.GenerateContentConfig` or a dict.

    Raises:
        StreamInterruptedError: the stream ended before the answer did; what came is in `.partial`.
        APIError: the service refused, at once or in mid-stream; APIConnectionError: it could not be reached.

    https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
    """
    name, body = yield from _prepare(settings, model, contents, config)
    yield from stream(settings, name, body, Accumulator())


def _prepare(
    settings: Settings, model: str, contents: ContentsInput, config: ConfigInput | None
) -> Flow[tuple[tuple[str, str], GenerateContentRequest]]:
    name = split_model(model)
    options = yield from to_config(settings, config)
    turns = yield from to_contents(settings, contents)
    return name, compose_request("", turns, options)


def stream(
    settings: Settings, name: tuple[str, str], body: GenerateContentRequest, seen: Accumulator
) -> Stream[GenerateContentResponse]:
    endpoint = open_endpoint(GENERATION[name[0]].stream)
    received = yield from send(settings, endpoint.request(name[1], body=body), stream=True)
    events = EventDecoder()
    try:
        while chunk := (yield Read()):
            for data in events.feed(chunk):
                for response in read_event(settings, data, received):
                    yield Emit(seen.add(response), seen)
        for data in events.close():
            for response in read_event(settings, data, received):
                yield Emit(seen.add(response), seen)
    except (APIConnectionError, DecodingError) as error:
        raise interrupt(error, seen.response) from error
    except APIError as error:
        error.partial = seen.response
        raise
    if not seen.finished:
        raise StreamInterruptedError("The stream ended without a finish reason.", partial=seen.response)


def read_event(settings: Settings, data: bytes, received: Received) -> Iterator[GenerateContentResponse]:
    """The responses that the data of one event holds (one, but for the end marker of some proxies and the array form)."""
    if data == b"[DONE]":
        return
    try:
        content = loads(data)
        items: list[Any] = cast("list[Any]", content) if isinstance(content, list) else [content]
        for item in items:
            if isinstance(item, Mapping) and "error" in item and "candidates" not in item:
                hidden = settings.api_key.hide_in(dumps(item))
                raise make_error(loads(hidden), received._replace(body=hidden), settings.key_origin)
            yield GenerateContentResponse.from_dict(cast("Mapping[str, Any]", item))
    except (ValueError, TypeError, RecursionError) as error:
        body = settings.api_key.hide_in(data)[:KEPT]
        raise DecodingError(f"an event is not what was expected: {error}", body=body) from error
