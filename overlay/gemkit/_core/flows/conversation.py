"""The turns of a chat."""

from __future__ import annotations

from gemkit_raw.models import (
    Content,
    GenerateContentRequest,
    GenerateContentResponse,
)

from ..accumulation import Accumulator
from ..config import ConfigInput, compose_request, merge, to_config
from ..contents import ContentsInput, to_content
from ..history import ChatState
from ..names import split_model
from ..steps import Flow, Stream
from .generation import generate, stream


def send_message(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None = None
) -> Flow[GenerateContentResponse]:
    """The model's answer to the next message of the chat; both are then part of its history.

    Args:
        message: text, a part, a file, an image, or a list of these.
        config: options for this message; they go over those of the chat.

    Raises:
        ChatBusyError: another message is under way.
        APIError, APIConnectionError: as for generate_content; the history stays as it was.
    """
    with chat.turn():
        turn, name, body = yield from _prepare_turn(chat, message, config)
        response = yield from generate(chat.settings, name, body)
        chat.record(turn, response)
        return response


def send_message_stream(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None = None
) -> Stream[GenerateContentResponse]:
    """The model's answer to the next message, piece by piece; both are part of the history once the stream is complete.

    Args:
        message: text, a part, a file, an image, or a list of these.
        config: options for this message; they go over those of the chat.

    Raises:
        ChatBusyError: another message is under way.
        StreamInterruptedError, APIError, APIConnectionError: as for generate_content_stream; the history stays as it was.
    """
    with chat.turn():
        turn, name, body = yield from _prepare_turn(chat, message, config)
        seen = Accumulator()
        yield from stream(chat.settings, name, body, seen)
        chat.record(turn, seen.response)


def _prepare_turn(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None
) -> Flow[tuple[Content, tuple[str, str], GenerateContentRequest]]:
    name = split_model(chat.model)
    chat.config = options = yield from to_config(chat.settings, chat.config)
    if config is not None:
        options = merge(options, (yield from to_config(chat.settings, config)))
    turn = yield from to_content(chat.settings, message, "user")
    return turn, name, compose_request("", [*chat.history, turn], options)
