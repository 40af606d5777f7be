"""The turns of a chat: what is sent again, and what is not."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from copy import copy, deepcopy
from typing import Any, Literal, Self, TypeAlias

from gemkit_raw.models import Content, GenerateContentConfig, GenerateContentResponse, Part

from .._mixins import STOPPED_BY_RULE
from .._values import evolve
from ..errors import ChatBusyError
from .config import ConfigInput, Options, merge_options, read_config
from .http_options import split_config
from .settings import Settings, change
from .steps import Flow
from .turns import Written

OnIncomplete: TypeAlias = Literal["discard", "keep"]
CHOICES = ("discard", "keep")


class History:
    """What was said in a chat, and whether somebody is speaking."""

    def __init__(
        self,
        turns: list[Content] | None = None,
        unanswered: list[tuple[int, list[Content]]] | None = None,
        last: GenerateContentResponse | None = None,
        written: Written | None = None,
    ) -> None:
        self.turns: list[Content] = [] if turns is None else turns
        """What goes along with the next message."""
        self.unanswered: list[tuple[int, list[Content]]] = [] if unanswered is None else unanswered
        """What does not, as the model had no answer to it; each behind so many of the turns."""
        self.last = last
        self.written = Written() if written is None else written
        """How the turns were written when they were sent."""
        self._free: list[None] = [None]

    @classmethod
    def of(cls, turns: Iterable[Content]) -> Self:
        """The history that these turns make; answers without content stand aside with their questions."""
        history = cls()
        for turn in turns:
            if turn.role != "model" or says_something(turn):
                history.turns.append(turn)
                continue
            asked = [history.turns.pop()] if history.turns and is_of_user(history.turns[-1]) else []
            history.unanswered.append((len(history.turns), [*asked, turn]))
        return history

    @contextmanager
    def claim(self) -> Generator[None]:
        """One at a time: ChatBusyError while another is under way, in whatever thread or task."""
        try:
            self._free.pop()  # atomic
        except IndexError:
            raise ChatBusyError(
                "This chat is still busy with another message. Finish or close that one first, or use a copy of the chat."
            ) from None
        try:
            yield
        finally:
            self._free.append(None)

    @property
    def all_turns(self) -> list[Content]:
        """The unanswered ones too, in the order in which they were said."""
        turns = list(self.turns)
        for position, contents in reversed(self.unanswered):
            turns[position:position] = contents
        return turns

    def add(self, contents: Iterable[Content], response: GenerateContentResponse | None) -> None:
        """Add all the Contents of one turn, or none of them."""
        first, *rest = contents
        if joined := join(self.turns, first):
            self.turns[-1] = joined
        else:
            self.turns.append(first)
        self.turns.extend(rest)
        self.last = response

    def set_aside(self, contents: Iterable[Content], response: GenerateContentResponse | None) -> None:
        """Add a turn that is not sent again."""
        self.unanswered.append((len(self.turns), list(contents)))
        self.last = response

    def replace(self, other: History) -> None:
        """Say what the other says."""
        self.turns, self.unanswered, self.last = other.turns, other.unanswered, other.last

    def rewind(self) -> list[Content]:
        """Take back the last turn, with all that was said after it."""
        if not self.turns:
            raise IndexError("the chat has no turn to take back")
        start = next((i for i in reversed(range(len(self.turns))) if begins_turn(self.turns[i])), 0)
        taken = self.turns[start:]
        del self.turns[start:]
        self.unanswered = [item for item in self.unanswered if item[0] <= start]
        self.last = None
        return taken

    def copy(self) -> History:
        """A history of its own, with the same Contents."""
        return History(list(self.turns), list(self.unanswered), self.last, self.written.copy())

    def __deepcopy__(self, memo: dict[int, Any]) -> History:
        return History(deepcopy(self.turns, memo), deepcopy(self.unanswered, memo), deepcopy(self.last, memo))


def is_of_user(content: Content) -> bool:
    return content.role in (None, "user")


def begins_turn(content: Content) -> bool:
    """Whether the user says something new: what functions gave belongs to the turn that called them."""
    return is_of_user(content) and not any(part.function_response for part in content.parts or ())


def join(turns: Sequence[Content], message: Content) -> Content | None:
    """What the user said last with the message added to it, where that was what functions gave; else None.

    So user and model speak in turn, also after a run that ended between a function and what the model makes of it.
    """
    if not turns or not is_of_user(turns[-1]) or begins_turn(turns[-1]):
        return None
    if not begins_turn(message) or message.additional_properties:
        return None
    return evolve(turns[-1], parts=[*(turns[-1].parts or ()), *(message.parts or ())])


def follow(turns: Sequence[Content], message: Content) -> list[Content]:
    """What is sent of the turns with the message behind them."""
    joined = join(turns, message)
    return [*turns, message] if joined is None else [*turns[:-1], joined]


def drop_open_calls(contents: Iterable[Content]) -> list[Content]:
    """The Contents without the calls at their end that nothing has answered: the service refuses to go on from these."""
    *before, last = contents
    if is_of_user(last):
        return [*before, last]
    parts = [part for part in last.parts or () if part.function_call is None]
    if len(parts) < len(last.parts or ()):
        last = evolve(last, parts=parts)
    return [*before, last] if says_something(last) else before


def says_something(content: Content) -> bool:
    return any(part.text or not is_empty(part) for part in content.parts or ())


def is_empty(part: Part) -> bool:
    return all(value in ("", None) for key, value in part.to_dict().items() if key != "thought")


def is_blocked(response: GenerateContentResponse) -> bool:
    """Whether a rule stopped the prompt or the answer."""
    feedback, reason = response.prompt_feedback, response.finish_reason
    return bool(feedback and feedback.block_reason) or (isinstance(reason, str) and reason in STOPPED_BY_RULE)


class ChatState:
    """A chat as its flows see it."""

    def __init__(
        self,
        settings: Settings,
        model: str,
        config: ConfigInput | None,
        history: History | Iterable[Content] = (),
        *,
        on_incomplete: OnIncomplete = "discard",
        saved: GenerateContentConfig | None = None,
    ) -> None:
        self.model = model
        self.config, self.call_options = split_config(config)
        """Its options, and how its requests are sent, as far as they said so: google-genai's `http_options`."""
        self.settings = change(settings, self.call_options) if self.call_options else settings
        self.said = history if isinstance(history, History) else History.of(history)
        self.on_incomplete: OnIncomplete = on_incomplete
        self.saved = saved
        """Options that `config` goes over."""
        self._options: Options | None = None

    @property
    def history(self) -> list[Content]:
        return self.said.turns

    def with_settings(self, settings: Settings) -> ChatState:
        """The same chat, with the same history, for a call with settings of its own."""
        return self._change(settings=settings)

    def copy(self) -> ChatState:
        """A chat that goes on from here on its own."""
        return self._change(said=self.said.copy())

    def __deepcopy__(self, memo: dict[int, Any]) -> ChatState:
        return self._change(said=deepcopy(self.said, memo))  # what a config holds need not be copyable

    def _change(self, **fields: Any) -> ChatState:
        changed = copy(self)
        vars(changed).update(fields)
        return changed

    def read_config(
        self,
        config: ConfigInput | None = None,
        options: Mapping[str, Any] | None = None,
        *,
        caller: str = "send_message",
    ) -> Flow[Options]:
        """The options of a message: its own go over those of the chat, which are read once."""
        if self._options is None:
            self._options = yield from read_config(self.settings, self.config)
            if self.saved is not None:
                saved = yield from read_config(self.settings, self.saved)
                self._options = merge_options(saved, self._options)
        if config is None and not options:
            return self._options
        own = yield from read_config(self.settings, config, options, caller=caller)
        return merge_options(self._options, own)

    def record(self, messages: Iterable[Content], response: GenerateContentResponse, *, complete: bool = True) -> None:
        """Take down how a turn went.

        Args:
            messages: what was sent: the user's message, and what followed it before the answer (calls of functions, and
                what they gave).
            response: the answer, or as much of it as came.
            complete: whether that is all of it.
        """
        answer = response.candidates[0].content if response.candidates else None
        answer = Content(role="model", parts=[]) if answer is None else answer
        if answer.role is None:
            answer = evolve(answer, role="model")
        said = [*messages, answer]
        kept = drop_open_calls(said) if self.on_incomplete == "keep" else []
        if complete and not is_blocked(response) and says_something(answer):
            self.said.add(said, response)
        elif len(kept) > 1:
            self.said.add(kept, response)
        elif complete:
            self.said.set_aside(said, response)


def check_on_incomplete(choice: Any) -> OnIncomplete:
    if choice not in CHOICES:
        raise ValueError(f"on_incomplete is 'discard' or 'keep', not {choice!r}")
    return choice
