"""`client.chats`: conversations that remember."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from gemkit_raw.models import Content

from ._core.config import ConfigInput
from ._core.contents import as_turns
from ._core.flows import conversation
from ._core.history import ChatState
from ._core.names import split_model
from ._core.settings import Settings
from ._drivers import awaiting, blocking
from ._drivers.binding import Resource

__all__ = ("AsyncChat", "AsyncChats", "Chat", "Chats")


class _Conversation(Resource):
    __slots__ = ()
    _subject: ChatState

    @property
    def model(self) -> str:
        """The model that answers."""
        return self._subject.model

    @property
    def history(self) -> list[Content]:
        """The turns so far, user and model in turn; assign to it to go on from elsewhere."""
        return self._subject.history

    @history.setter
    def history(self, turns: Iterable[Content | Mapping[str, Any]]) -> None:
        self._subject.history = as_turns(self._subject.settings, turns)

    def get_history(self) -> list[Content]:
        """The turns so far, as a list of its own."""
        return list(self._subject.history)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(model={self.model!r}, turns={len(self.history)})"


class Chat(_Conversation):
    """A conversation; `send_message` continues it."""

    send_message = blocking.call(conversation.send_message)
    send_message_stream = blocking.responses(conversation.send_message_stream)


class AsyncChat(_Conversation):
    """A conversation; `send_message` continues it."""

    send_message = awaiting.call(conversation.send_message)
    send_message_stream = awaiting.responses(conversation.send_message_stream)


C = TypeVar("C", bound=_Conversation)


class _Conversations(Resource, Generic[C]):
    __slots__ = ()
    _subject: Settings
    _kind: type[C]

    def create(
        self,
        *,
        model: str,
        config: ConfigInput | None = None,
        history: Iterable[Content | Mapping[str, Any]] | None = None,
    ) -> C:
        """A new conversation; nothing is sent yet.

        Args:
            model: e.g. "gemini-2.5-flash".
            config: options for all its messages: a `types.GenerateContentConfig` or a dict.
            history: turns to begin with.
        """
        split_model(model)
        return self._kind(self._driver, ChatState(self._subject, model, config, as_turns(self._subject, history or ())))


class Chats(_Conversations[Chat]):
    """Conversations."""

    _kind = Chat


class AsyncChats(_Conversations[AsyncChat]):
    """Conversations."""

    _kind = AsyncChat
