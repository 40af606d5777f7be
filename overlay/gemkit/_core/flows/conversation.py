"""The turns of a chat."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Unpack

from gemkit_raw.models import Content, FunctionCall, GenerateContentRequest, GenerateContentResponse

from ..._values import evolve
from ..accumulation import Accumulator
from ..config import ConfigInput, Options, compose_request
from ..contents import ContentsInput, to_content
from ..history import ChatState, follow
from ..inputs import as_tuple
from ..names import split_model
from ..settings import Settings
from ..steps import Flow, Stream
from ..turns import Turns
from .generation import answer, stream

if TYPE_CHECKING:
    from ..options import GenerateOptions
    from .tools import Approve, ToolRun


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
        if turn.options.automatic_turns:
            from .tools import call_freely

            run = call_freely(turn.settings, turn.name, turn.contents, turn.options, written=chat.said.written)
            yield from _record(chat, turn, run, run.flow)
            return run.outcome
        response = yield from answer(turn.settings, turn.name, turn.body, turn.options)
        chat.record([turn.message], response)
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
            from .tools import call_freely

            run = call_freely(
                turn.settings, turn.name, turn.contents, turn.options, stream=True, written=chat.said.written
            )
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
    config: ConfigInput | None = None,
    max_turns: int = 10,
    max_parallel: int = 8,
    approve: Approve | None = None,
    on_call: Callable[[FunctionCall], object] | None = None,
    on_error: Callable[[FunctionCall, Exception], object] | None = None,
    stream: bool = False,
    **options: Unpack[GenerateOptions],
) -> ToolRun:
    """The answers to the next message turn by turn, while the functions that the model calls are run.

    It works like `client.models.run_tools`. Once the model calls nothing more, all that was said is part of the chat's
    history; before that, nothing of it. A run that fails, or is left before, leaves the history as it was; in a chat that
    was made with `on_incomplete="keep"` it leaves what was said and done so far, but for calls that were not answered.

    Args:
        message: text, a part, a file, an image, or a list of these.
        tools: functions, `gemkit.tools.Function`s, MCP sessions and others; besides those of the chat.
        config: options for this message; they go over those of the chat.
        options: the same options by name; they go over those of `config`.
        max_turns: how many requests are sent at most.
        max_parallel: how many calls of one turn run at the same time at most.
        approve: asked before each call: True lets it run; anything else refuses, and a text tells the model why.
        on_call: told of each call before it runs.
        on_error: told of each call that failed, with the exception; without it, failures are logged as warnings.
        stream: whether the items are the chunks of each turn, as they are written.

    Raises:
        ChatBusyError: another message is under way.
        ToolLimitError: the model still calls functions after `max_turns`; `.history` has all that was said.
        APIError, APIConnectionError: as for generate_content.

    https://ai.google.dev/gemini-api/docs/function-calling
    """
    from .tools import Rules, Toolbox, ToolRun, ask

    given: Any = dict(options)
    tools = as_tuple(given.pop("tools", None), "tools")
    rules = Rules(max_turns=max_turns, max_parallel=max_parallel, approve=approve, on_call=on_call, on_error=on_error)
    run = ToolRun([], rules)

    def flow() -> Stream[GenerateContentResponse]:
        with chat.said.claim():
            turn = yield from _prepare_turn(chat, message, config, given, caller="run_tools")
            run.toolbox = Toolbox([*tools, *turn.options.tools])
            run.answer_type = turn.options.answer_type
            generate = ask(turn.settings, turn.name, stream=stream, written=chat.said.written)
            yield from _record(
                chat, turn, run, run.take_turns(turn.contents, turn.options.request_config, generate, emit=not stream)
            )

    run.flow = flow()
    return run


def _record(chat: ChatState, turn: Turn, run: ToolRun, flow: Generator[Any, Any, Any]) -> Generator[Any, Any, None]:
    """A run whose end makes it a part of the chat's history."""
    complete = False
    try:
        yield from flow
        complete = True
    except GeneratorExit:
        complete = run.settle()  # whoever stops at the last answer has had all of it
        raise
    finally:
        # The message may have been sent as a part of the Content before it.
        said = [turn.message, *run.history[len(turn.contents) : run.answered]]
        chat.record(said, run.response if complete else run.so_far, complete=complete)


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
    chat: ChatState,
    message: ContentsInput,
    config: ConfigInput | None,
    options: Mapping[str, Any],
    *,
    caller: str = "send_message",
) -> Flow[Turn]:
    name = split_model(chat.model)
    said = yield from chat.read_config(config, options, caller=caller)
    content = yield from to_content(chat.settings, message, "user")
    if content.role == "model":
        raise ValueError(
            "a message is what the user says, its role can't be 'model'; turns of both go into chat.history"
        )
    if content.role is None:
        content = evolve(content, role="user")
    contents = Turns(follow(chat.history, content), chat.said.written)
    body = compose_request("", contents, said.request_config)
    return Turn(content, chat.settings, name, said, body)
