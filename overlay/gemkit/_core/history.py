"""The turns of a chat."""

from __future__ import annotations

import copy
from collections.abc import Generator
from contextlib import contextmanager

from attrs import define, field

from gemkit_raw.models import Content, GenerateContentResponse

from ..errors import ChatBusyError
from .config import ConfigInput
from .settings import Settings


@define
class ChatState:
    """A chat as its flows see it."""

    settings: Settings
    model: str
    config: ConfigInput | None
    history: list[Content] = field(factory=list[Content])
    _free: list[None] = field(factory=lambda: [None], init=False, repr=False)

    def with_settings(self, settings: Settings) -> ChatState:
        """The same chat, for a call with settings of its own."""
        other = copy.copy(self)  # with the same turns, and the same rule of one at a time
        other.settings = settings
        return other

    @contextmanager
    def turn(self) -> Generator[None]:
        """One turn at a time: ChatBusyError while another is under way, in whatever thread or task."""
        try:
            self._free.pop()  # atomic
        except IndexError:
            raise ChatBusyError(
                "This chat is still busy with another message. Finish or close that one first, or use a chat of its own."
            ) from None
        try:
            yield
        finally:
            self._free.append(None)

    def record(self, message: Content, response: GenerateContentResponse) -> None:
        """Add a turn that is complete; one without an answer leaves the history as it was."""
        answer = response.candidates[0].content if response.candidates else None
        if answer is not None and answer.parts:
            self.history += [message, answer]
