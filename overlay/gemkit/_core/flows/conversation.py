"""The turns of a chat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Unpack

from attrs import evolve

from gemkit_raw.models import Content, FunctionCall, GenerateContentRequest, GenerateContentResponse

from ..accumulation import Accumulator
from ..config import ConfigInput, Options, compose_request
from ..contents import ContentsInput, to_content
from ..history import ChatState
from ..inputs import as_tuple
from ..names import split_model
from ..settings import Settings, change
from ..steps import Flow, Stream
from .generation import answer, stream
from .tools import Approve, Rules, Toolbox, ToolInput, ToolRun, ask, call_freely

if TYPE_CHECKING:
    from ..options import GenerateOptions


def send_message(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None = None, **options: Unpack[GenerateOptions]
) -> Flow[GenerateContentResponse]:
    """The model's answer to the next message of the chat; both are then part of its history.

    Args:
        message: text, a part, a file, an image, or a list of these.
        config: options for this message; they go over those of the chat.
        options: the same options by name; they go over those of `config`.

    Raises:
        ChatBusyError: another message is under way.
        APIError, APIConnectionError: as for generate_content; the history stays as it was.

    https://ai.google.dev/api/generate-content#method:-models.generatecontent
    """
    with chat.said.claim():
        turn = yield from _prepare_turn(chat, message, config, options)
        response = yield from answer(turn.settings, turn.name, turn.body, turn.options)
        called: list[Content] = getattr(response, "automatic_function_calling_history", None) or []
        chat.record(called[len(chat.history) :] or [turn.message], response)
        return response


def send_message_stream(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None = None, **options: Unpack[GenerateOptions]
) -> Stream[GenerateContentResponse]:
    """The model's answer to the next message, piece by piece; both are part of the history once the answer is complete.

    A stream that fails, or that is left before the answer ends, leaves the history as it was, unless the chat was made
    with `on_incomplete="keep"`.

    Args:
        message: text, a part, a file, an image, or a list of these.
        config: options for this message; they go over those of the chat.
        options: the same options by name; they go over those of `config`.

    Raises:
        ChatBusyError: another message is under way.
        StreamInterruptedError, APIError, APIConnectionError: as for generate_content_stream.

    https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
    """
    with chat.said.claim():
        turn = yield from _prepare_turn(chat, message, config, options)
        if turn.options.automatic_turns:
            run = call_freely(turn.settings, turn.name, turn.contents, turn.options, stream=True)
            yield from _record(chat, turn, run, run.flow)
            return
        seen = Accumulator(turn.options.answer_type)
        complete = False
        try:
            yield from stream(turn.settings, turn.name, turn.body, seen)
            complete = True
        except GeneratorExit:
            complete = seen.finished  # whoever stops at the finish reason has had all of it
            raise
        finally:
            chat.record([turn.message], seen.response, complete=complete)


def run_tools(
    chat: ChatState,
    message: ContentsInput,
    *,
    tools: Iterable[ToolInput] = (),
    config: ConfigInput | None = None,
    max_turns: int = 10,
    max_parallel: int = 8,
    approve: Approve | None = None,
    on_call: Callable[[FunctionCall], object] | None = None,
    on_error: Callable[[FunctionCall, Exception], object] | None = None,
    stream: bool = False,
) -> ToolRun:
    """The answers to the next message turn by turn, while the functions that the model calls are run.

    It works like `client.models.run_tools`. Once the model calls nothing more, all that was said is part of the chat's
    history; before that, nothing of it.

    Args:
        message: text, a part, a file, an image, or a list of these.
        tools: functions, `gemkit.tools.Function`s, MCP sessions and others; besides those of the chat.
        config: options for this message; they go over those of the chat.
        max_turns: how many requests are sent at most.
        max_parallel: how many calls of one turn run at the same time at most.
        approve: asked before each call: True lets it run; anything else refuses, and a text tells the model why.
        on_call: told of each call before it runs.
        on_error: told of each call that failed, with the exception; without it, failures are logged as warnings.
        stream: whether the items are the chunks of each turn, as they are written.

    Raises:
        ChatBusyError: another message is under way.
        ToolLimitError: the model still calls functions after `max_turns`; `.history` has all that was said.
        APIError, APIConnectionError: as for generate_content; the history stays as it was.

    https://ai.google.dev/gemini-api/docs/function-calling
    """
    rules = Rules(max_turns=max_turns, max_parallel=max_parallel, approve=approve, on_call=on_call, on_error=on_error)
    run = ToolRun(chat.settings, [], rules)

    def flow() -> Stream[GenerateContentResponse]:
        with chat.said.claim():
            turn = yield from _prepare_turn(chat, message, config, {})
            run.toolbox = Toolbox([*as_tuple(tools, "tools"), *turn.options.tools])
            generate = ask(turn.settings, turn.name, stream=stream, answer_type=turn.options.answer_type)
            yield from _record(
                chat, turn, run, run.take_turns(turn.contents, turn.options.request_config, generate, emit=not stream)
            )

    run.flow = flow()
    return run


def _record(
    chat: ChatState, turn: Turn, run: ToolRun, flow: Stream[GenerateContentResponse]
) -> Stream[GenerateContentResponse]:
    """A run whose end makes it a part of the chat's history."""
    yield from flow
    start = len(chat.history)
    chat.record(run.history[start : run.answered] or [turn.message], run.response)


class Turn(NamedTuple):
    """What a message becomes: how and where to send what."""

    message: Content
    settings: Settings
    name: tuple[str, str]
    options: Options
    body: GenerateContentRequest

    @property
    def contents(self) -> list[Content]:
        """All that is sent of the conversation."""
        return self.body.contents or []


def _prepare_turn(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None, options: Mapping[str, Any]
) -> Flow[Turn]:
    name = split_model(chat.model)
    said = yield from chat.read_config(config, options)
    content = yield from to_content(chat.settings, message, "user")
    if content.role == "model":
        raise ValueError(
            "a message is what the user says, its role can't be 'model'; turns of both go into chat.history"
        )
    if content.role is None:
        content = evolve(content, role="user")
    body = compose_request("", [*chat.history, content], said.request_config)
    return Turn(content, change(chat.settings, said.call_options), name, said, body)
