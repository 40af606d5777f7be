"""`client.chats`: conversations that remember."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import IO, TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar, cast

from gemkit_raw.models import Content, GenerateContentResponse

from ._core.config import ConfigInput
from ._core.contents import as_turns
from ._core.flows import conversation
from ._core.history import ChatState, History, OnIncomplete, check_on_incomplete
from ._core.names import split_model
from ._core.settings import Settings, change
from ._core.transcripts import read_chat, write_chat
from ._drivers import awaiting, blocking
from ._drivers.binding import Resource
from ._mixins.display import to_markdown

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path

__all__ = ("AsyncChat", "AsyncChats", "Chat", "Chats")


class _Conversation(Resource):
    __slots__ = ("__weakref__",)
    _subject: ChatState

    @property
    def model(self) -> str:
        """The model that answers."""
        return self._subject.model

    @property
    def history(self) -> list[Content]:
        """The turns that go along with the next message, oldest first; assign to it to go on from elsewhere.

        Each turn has one Content of the user and one of the model, with all that a model needs to see again (such as the
        signatures of its thoughts) as it came. What you assign is taken as it is, in any order of roles: the service judges
        that. Only answers without content are left out, together with what they answer.

        Raises:
            ChatBusyError: on assignment, while a message is under way.
        """
        return self._subject.history

    @history.setter
    def history(self, turns: Iterable[Content | Mapping[str, Any]]) -> None:
        said = self._subject.said
        with said.claim():
            said.replace(History.of(as_turns(self._subject.settings, turns)))

    @property
    def last(self) -> GenerateContentResponse | None:
        """The latest answer, also one that was blocked or empty; of a stream, all its chunks as one response."""
        return self._subject.said.last

    def get_history(self, curated: bool = False) -> list[Content]:
        """The turns so far, as a list of its own.

        Args:
            curated: True for what goes along with the next message, as in `history`; False for all that was said, also
                messages that were blocked or got an answer without content, and those answers.
        """
        said = self._subject.said
        return list(said.turns) if curated else said.all_turns

    def rewind(self) -> list[Content]:
        """Take back the last turn; gives its Contents: what the user said, and what the model answered.

        A turn in which functions were called goes back to what the user said before that. Messages without an answer that
        came later are forgotten.

        Raises:
            ChatBusyError: a message is under way.
            IndexError: there is no turn.
        """
        said = self._subject.said
        with said.claim():
            return said.rewind()

    def copy(self) -> Self:
        """A chat that goes on from here on its own; `copy.deepcopy` copies the Contents too."""
        return type(self)(self._driver, self._subject.copy())

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)(self._driver, deepcopy(self._subject, memo))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a chat can't be pickled: use chat.to_json(), and client.chats.from_json(...) where it goes on")

    def to_json(self, *, without: Iterable[str] = ()) -> str:
        """The chat as JSON that people can read: its model, config and history, no key and no settings of the client.

        `client.chats.from_json` makes the same chat of it: what it sends then is the same, byte for byte.

        Args:
            without: names of options in its config that are left out, such as "tools" when these are functions.

        Raises:
            TypeError: the config holds something that JSON can't.
        """
        return write_chat(self._subject, without=without)

    def save(self, file: str | PathLike[str] | IO[str] | IO[bytes], *, without: Iterable[str] = ()) -> None:
        """Write the chat to a file, as `to_json` has it; `client.chats.load` reads it.

        Args:
            file: a path, where a file is replaced as a whole or not at all; or an open file, text or binary.
            without: names of options in its config that are left out, such as "tools" when these are functions.

        Raises:
            TypeError: the config holds something that JSON can't.
            OSError: the file can't be written.
        """
        text = self.to_json(without=without)
        if isinstance(file, str | os.PathLike):
            from pathlib import Path

            _replace_file(Path(file), text.encode())
            return
        try:
            cast("IO[str]", file).write(text)
        except TypeError:
            cast("IO[bytes]", file).write(text.encode())

    def __repr__(self) -> str:
        return f"{type(self).__name__}(model={self.model!r}, turns={len(self.history)})"

    def _repr_markdown_(self) -> str:
        return "\n\n".join(
            f"**{turn.role or 'user'}**\n\n{to_markdown(turn, in_terminal=True)}" for turn in self.history
        )


class Chat(_Conversation):
    """A conversation; `send_message` continues it."""

    __slots__ = ()
    send_message = blocking.call(conversation.send_message)
    send_message_stream = blocking.responses(conversation.send_message_stream)
    run_tools = blocking.runner(conversation.run_tools)


class AsyncChat(_Conversation):
    """A conversation; `send_message` continues it."""

    __slots__ = ()
    send_message = awaiting.call(conversation.send_message)
    send_message_stream = awaiting.responses(conversation.send_message_stream)
    run_tools = awaiting.runner(conversation.run_tools)


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
        on_incomplete: OnIncomplete = "discard",
    ) -> C:
        """A new conversation; nothing is sent yet.

        Args:
            model: e.g. "gemini-2.5-flash".
            config: options for all its messages: a `types.GenerateContentConfig` or a dict.
            history: turns to begin with, as `chat.history` takes them.
            on_incomplete: what becomes of a turn whose answer did not come to its end, because the stream broke, was closed
                or cancelled, or a rule stopped the model: "discard" leaves the history as it was before; "keep" puts the
                message and what there is of the answer into it, with all the functions that were called and what they
                gave, but for calls that nothing answered yet. When nothing of the answer came, nothing is kept.
        """
        split_model(model)
        turns = as_turns(self._subject, history or ())
        on_incomplete = check_on_incomplete(on_incomplete)
        return self._make(ChatState(self._subject, model, config, turns, on_incomplete=on_incomplete))

    def from_json(
        self,
        text: str | bytes,
        *,
        model: str | None = None,
        config: ConfigInput | None = None,
        on_incomplete: OnIncomplete | None = None,
    ) -> C:
        """The conversation that `chat.to_json` wrote down, to go on with.

        Args:
            text: the JSON.
            model: another model than the saved one; signatures of thoughts are only good for the model that made them.
            config: options that go over the saved ones.
            on_incomplete: as for `create`; what was saved by default.

        Raises:
            ValueError: this is no saved chat, or one that a later version of gemkit wrote.
        """
        return self._make(read_chat(self._subject, text, model=model, config=config, on_incomplete=on_incomplete))

    def load(
        self,
        file: str | PathLike[str] | IO[str] | IO[bytes],
        *,
        model: str | None = None,
        config: ConfigInput | None = None,
        on_incomplete: OnIncomplete | None = None,
    ) -> C:
        """The conversation that `chat.save` wrote to a file, to go on with.

        Args:
            file: a path, or an open file, text or binary.
            model: another model than the saved one; signatures of thoughts are only good for the model that made them.
            config: options that go over the saved ones.
            on_incomplete: as for `create`; what was saved by default.

        Raises:
            ValueError: this is no saved chat, or one that a later version of gemkit wrote.
            OSError: the file can't be read.
        """
        if isinstance(file, str | os.PathLike):
            from pathlib import Path

            text = Path(file).read_bytes()
        else:
            text = file.read()
        return self.from_json(text, model=model, config=config, on_incomplete=on_incomplete)

    def attach(self, chat: _Conversation) -> C:
        """The same conversation, history and all, over this client: `client.aio.chats.attach(chat)` goes on with await."""
        state = chat._subject  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # both are of this module
        return self._make(state.with_settings(change(self._subject, state.call_options)))

    def _make(self, chat: ChatState) -> C:
        return self._kind(self._driver.with_settings(chat.settings), chat)


class Chats(_Conversations[Chat]):
    """Conversations."""

    __slots__ = ()
    _kind = Chat


class AsyncChats(_Conversations[AsyncChat]):
    """Conversations."""

    __slots__ = ()
    _kind = AsyncChat


def _replace_file(path: Path, content: bytes) -> None:
    """Write a file beside it, then put that in its place: whoever reads it sees the old one or the new one."""
    import secrets

    path = path.resolve()  # what a link leads to is replaced, not the link
    new = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with new.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            new.chmod(path.stat().st_mode & 0o777)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
