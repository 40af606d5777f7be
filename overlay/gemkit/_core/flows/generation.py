"""What generates: answers of models, whole and piece by piece."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Unpack, cast

from gemkit_raw.models import Content, GenerateContentRequest, GenerateContentResponse, Part

from ..._values import evolve
from ...errors import APIConnectionError, APIError, DecodingError, ParseError, StreamInterruptedError
from ..accumulation import Accumulator
from ..calls import decode, send
from ..config import ConfigInput, Options, compose_request, read_config
from ..contents import ContentsInput, to_contents
from ..endpoints import GENERATION, open_endpoint
from ..failures import KEPT, interrupt, make_error
from ..inline_media import LARGE, read_media
from ..json import dumps, loads
from ..names import split_model
from ..parsed_response import ParsedResponse, read_response
from ..partial_response import PartialResponse
from ..settings import Settings
from ..sse import EventDecoder
from ..steps import EmitEach, Flow, Read, Received, Stream

if TYPE_CHECKING:
    from ..options import GenerateOptions


def generate_content(
    settings: Settings,
    *,
    model: str,
    contents: ContentsInput,
    config: ConfigInput | None = None,
    **options: Unpack[GenerateOptions],
) -> Flow[GenerateContentResponse]:
    """The model's answer to a prompt.

    Args:
        model: e.g. "gemini-2.5-flash"; "tunedModels/..." and "dynamic/..." work too.
        contents: the prompt: text, parts, files, images, dicts, whole turns, or a list of these.
        config: options such as `temperature` or `system_instruction`: a `types.GenerateContentConfig` or a dict.
        options: the same options by name; they go over those of `config`.

    Raises:
        APIError: the service refused; APIConnectionError: it could not be reached; TypeError, ValueError: bad input.

    https://ai.google.dev/api/generate-content#method:-models.generatecontent
    """
    name, body, said = yield from _prepare(settings, model, contents, config, options, caller="generate_content")
    return (yield from answer(settings, name, body, said))


def answer(
    settings: Settings, name: tuple[str, str], body: GenerateContentRequest, said: Options
) -> Flow[GenerateContentResponse]:
    """The response to a request, with all that its options ask for besides: an object of a type, functions called."""
    if said.automatic_turns:
        from .tools import call_freely

        run = call_freely(settings, name, body.contents or [], said)
        yield from run.flow
        return run.outcome
    response = yield from generate(settings, name, body)
    warn_of_calls(said, response)
    return read_response(response, said.answer_type)


def parse(
    settings: Settings,
    output_type: Any,
    *,
    model: str,
    contents: ContentsInput,
    config: ConfigInput | None = None,
    reasks: int = 0,
    **options: Unpack[GenerateOptions],
) -> Flow[ParsedResponse[Any]]:
    """The model's answer as an object of a type; where it is none, the model may be asked again so many times."""
    given: Any = {**options, "response_schema": output_type}
    name, body, said = yield from _prepare(settings, model, contents, config, given, caller="parse")
    while True:
        response = ParsedResponse[Any].of((yield from answer(settings, name, body, said)), output_type)
        try:
            _ = response.parsed
        except ParseError as error:
            if reasks < 1:
                raise
            reasks -= 1
            wrong = "\n".join(error.problems)
            again = Content(role="user", parts=[Part(text=f"That is not of the form that was asked for:\n{wrong}")])
            said_before = [response.candidates[0].content] if response.candidates else []
            body = evolve(body, contents=[*(body.contents or ()), *filter(None, said_before), again])
        else:
            return response


def generate(settings: Settings, name: tuple[str, str], body: GenerateContentRequest) -> Flow[GenerateContentResponse]:
    endpoint = open_endpoint(GENERATION[name[0]].generate)
    received = yield from send(settings, endpoint.request(name[1], body=body))
    response = read_media(endpoint.parse, received.body)
    return decode(endpoint.parse, received) if response is None else response


def generate_content_stream(
    settings: Settings,
    *,
    model: str,
    contents: ContentsInput,
    config: ConfigInput | None = None,
    **options: Unpack[GenerateOptions],
) -> Stream[GenerateContentResponse]:
    """The model's answer to a prompt, piece by piece as it is written.

    Args:
        model: e.g. "gemini-2.5-flash"; "tunedModels/..." and "dynamic/..." work too.
        contents: the prompt: text, parts, files, images, dicts, whole turns, or a list of these.
        config: options such as `temperature` or `system_instruction`: a `types.GenerateContentConfig` or a dict.
        options: the same options by name; they go over those of `config`.

    Raises:
        StreamInterruptedError: the stream ended before the answer did; what came is in `.partial`.
        APIError: the service refused, at once or in mid-stream; APIConnectionError: it could not be reached.

    https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
    """
    name, body, said = yield from _prepare(settings, model, contents, config, options, caller="generate_content_stream")
    yield from stream_answer(settings, name, body, said)


def stream_answer(
    settings: Settings, name: tuple[str, str], body: GenerateContentRequest, said: Options
) -> Stream[GenerateContentResponse]:
    """The same piece by piece; of functions that are called, all that is said on the way."""
    if said.automatic_turns:
        from .tools import call_freely

        yield from call_freely(settings, name, body.contents or [], said, stream=True).flow
        return
    seen = Accumulator(said.answer_type)
    yield from stream(settings, name, body, seen)
    if said.has_functions:
        warn_of_calls(said, seen.response)


def _prepare(
    settings: Settings,
    model: str,
    contents: ContentsInput,
    config: ConfigInput | None,
    options: Mapping[str, Any],
    *,
    caller: str,
) -> Flow[tuple[tuple[str, str], GenerateContentRequest, Options]]:
    name = split_model(model)
    said = yield from read_config(settings, config, options, caller=caller)
    turns = yield from to_contents(settings, contents)
    return name, compose_request("", turns, said.request_config), said


def stream(
    settings: Settings, name: tuple[str, str], body: GenerateContentRequest, seen: Accumulator
) -> Stream[GenerateContentResponse]:
    endpoint = open_endpoint(GENERATION[name[0]].stream)
    events = Events(settings)
    try:
        yield from send(settings, endpoint.request(name[1], body=body), stream=True, begin=events.begin)
        while events.responses is not None:
            yield EmitEach(map(seen.add, events.responses), seen)
            yield from events.read()
    except (APIConnectionError, APIError, DecodingError) as error:
        if error is not events.fault:  # it came before an answer had begun
            raise
        if isinstance(error, APIError):
            error.partial = seen.response
            raise
        raise interrupt(error, seen.response) from error
    if not seen.finished:
        raise StreamInterruptedError("The stream ended without a finish reason.", partial=seen.response)


class Events:
    """The responses in the events of a stream, those together that came together."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.responses: Iterator[GenerateContentResponse] | None = None
        """Those that came last, at least one, each read when it is asked for; None at the end."""
        self.fault: Exception | None = None
        """What went wrong last."""

    def begin(self, received: Received) -> Flow[None]:
        """Read the first ones of an attempt's answer."""
        self._received = received
        self._decoder = EventDecoder()
        self._over = False
        self.fault = None
        yield from self.read()

    def read(self) -> Flow[None]:
        """Go on to the next ones; what went wrong behind the last ones is raised now."""
        self.responses = None
        try:
            while self.fault is None and not self._over:
                chunk: bytes = yield Read()
                self._over = not chunk
                responses = self._parse(self._decoder.feed(chunk) if chunk else self._decoder.close())
                for first in responses:
                    self.responses = chain((first,), responses)
                    return
        except (APIConnectionError, DecodingError) as error:
            self.fault = error
        if self.fault is not None:
            raise self.fault

    def _parse(self, events: list[bytes]) -> Iterator[GenerateContentResponse]:
        """Their responses: one each, but for the end marker of some proxies and the array form."""
        settings = self._settings
        try:
            for data in events:
                try:
                    if data == b"[DONE]":
                        continue
                    if len(data) > LARGE and (response := read_media(PartialResponse.from_dict, data)) is not None:
                        yield response
                        continue
                    for item in as_items(loads(data)):
                        if is_error(item):
                            hidden = settings.api_key.hide_in(dumps(item))
                            raise make_error(loads(hidden), self._received._replace(body=hidden), settings.key_origin)
                        yield PartialResponse.from_dict(item)
                except (ValueError, TypeError, RecursionError) as error:
                    body = settings.api_key.hide_in(data)[:KEPT]
                    raise DecodingError(f"an event is not what was expected: {error}", body=body) from error
        except (APIError, DecodingError) as error:
            self.fault = error


def as_items(content: Any) -> list[Any]:
    """What the array form has many of, and others one."""
    return cast("list[Any]", content) if isinstance(content, list) else [content]


def is_error(item: Any) -> bool:
    return isinstance(item, dict) and "error" in item and "candidates" not in item


def warn_of_calls(said: Options, response: GenerateContentResponse) -> None:
    """A warning where the model calls a function that was given as such, and nobody said who is to call it."""
    if said.automatic_function_calling is None and said.has_functions and response.function_calls:
        warnings.warn(
            f"The model calls {response.function_calls[0].name}. Functions are called when that is asked for: by "
            "models.run_tools(...), or with automatic_function_calling={} in the config ({'disable': True} to call them yourself).",
            stacklevel=2,
        )
