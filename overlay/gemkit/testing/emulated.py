"""What the fixtures have in common: scripted answers, faults, and what was sent."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from .extra import import_emulator
from .requests import SentRequest, Wanted

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from gemkit_emulator.engines import Engine
    from gemkit_emulator.faults import Faults
    from gemkit_emulator.journal import Journal
    from gemkit_emulator.rules import Reply, ReplyOptions, Rule, Rules, When

    from .host import Host

API_KEY = "test-key"


class Clock:
    """The time of an emulator: that of the machine, until it is moved."""

    def __init__(self) -> None:
        self._ahead = 0

    def __call__(self) -> int:
        """Nanoseconds since 1970."""
        return time.time_ns() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass: files and caches expire."""
        self._ahead += int(seconds * 1_000_000_000)


class Stage:
    """One emulator, and all that a test does with it."""

    def __init__(
        self,
        host: Host,
        *,
        strict: bool = False,
        rules: Rules | str | Path | None = None,
        engine: Engine | None = None,
        **options: Any,
    ) -> None:
        self.host = host
        self.clock = Clock()
        self.rules = _read_rules(rules)
        self.rules.strict |= strict
        echo: Any = import_emulator("gemkit_emulator.engines.echo")
        app: Any = import_emulator("gemkit_emulator.app")
        options = {"clock": self.clock, "rng": random.Random(0), **options}  # noqa: S311 - ids, the same in each run
        self.app: Starlette = app.create_app(engine or echo.EchoEngine(), rules=self.rules, **options)

    @property
    def faults(self) -> Faults:
        """What goes wrong on the way."""
        return self.app.state.faults

    @property
    def journal(self) -> Journal:
        """What was asked and answered."""
        return self.app.state.journal

    def list_requests(self) -> list[SentRequest]:
        """Every request so far."""
        return [SentRequest(exchange) for exchange in self.journal.exchanges if exchange.kind == "http"]


class Emulated:
    """The part of a fixture that knows of the emulator behind it."""

    _stage: Stage

    @property
    def rules(self) -> Rules:
        """The scripted answers: `gemkit_emulator.rules.Rules`."""
        return self._stage.rules

    @property
    def faults(self) -> Faults:
        """Faults on demand: `drop_after`, `rate_limit`, `stall`, `fail`, `garble`, `drip`, `clear`."""
        return self._stage.faults

    @property
    def clock(self) -> Clock:
        """The emulator's clock: `clock.advance(seconds=48 * 3600)`."""
        return self._stage.clock

    @property
    def app(self) -> Starlette:
        """The emulator as an ASGI application."""
        return self._stage.app

    def answer(
        self,
        when: When | str | re.Pattern[str] | None = None,
        *replies: Reply | str,
        name: str = "",
        **options: Unpack[ReplyOptions],
    ) -> Rule:
        r"""Have prompts answered: the first answer that fits a prompt is given, in the order they were added.

        Args:
            when: words of the prompt, a pattern found in it, or a `When` with more conditions; None is any prompt.
            replies: what is answered, in turn; the last one stays. A text, or a `Reply`.
            name: for messages.
            options: instead of a `Reply`, its fields: text, pieces, json, calls, thoughts, media, embedding, finish, block,
                usage, error, message, retry_after, delay, pace, cut_after, times, unchecked.

        Example:
            gemini.answer("weather", calls={"get_weather": {"city": "Oslo"}})
            gemini.answer(re.compile(r"capital of (\w+)"), "The capital of {1} is unknown to me.")
            gemini.answer("busy", Reply(error=429, retry_after=0.1), "Here I am.")

        Raises:
            ValueError: an answer that can't be, and what was meant perhaps.
        """
        return self._stage.rules.add(when, *replies, name=name, **options)

    @property
    def requests(self) -> list[SentRequest]:
        """Every request so far, in order."""
        return self._stage.list_requests()

    @property
    def sent(self) -> list[SentRequest]:
        """The prompts among the requests: generateContent and its kin, embeddings, interactions."""
        return [request for request in self.requests if request.is_prompt]

    @property
    def last_request(self) -> SentRequest:
        """The latest request.

        Raises:
            AssertionError: there is none.
        """
        requests = self.requests
        assert requests, "Nothing was sent to the emulator."
        return requests[-1]

    def assert_sent(
        self,
        contains: str | Sequence[str] | None = None,
        *,
        model: str | None = None,
        tools: str | Sequence[str] | None = None,
        system: str | None = None,
        media: str | None = None,
        config: Mapping[str, Any] | None = None,
        operation: str | None = None,
        where: Callable[[SentRequest], bool] | None = None,
        times: int | None = None,
    ) -> SentRequest:
        """Fail unless such a prompt was sent; the latest one that was.

        Args:
            contains: words in what the user said last, in small or capital letters; of several, all.
            model: the model it went to.
            tools: functions it declares, by name; other tools as on the wire (googleSearch).
            system: words in the system instruction.
            media: the MIME type of something in it.
            config: values in the generation config: `{"temperature": 0}`.
            operation: generateContent, streamGenerateContent, embedContent ...; any other operation, as in `files.list`.
            where: a condition of your own.
            times: how many such prompts there were, exactly (default: at least one).

        Raises:
            AssertionError: with all that was sent, and why it does not fit.
        """
        __tracebackhide__ = True  # pytest shows the caller's line
        wanted = Wanted(
            contains=contains, model=model, tools=tools, system=system, media=media, config=config, operation=operation
        )
        requests = self.requests if operation else self.sent
        faults = [(sent, wanted.find_fault(sent) or _judge(sent, where)) for sent in requests]
        found = [sent for sent, fault in faults if not fault]
        if found and times in (None, len(found)):
            return found[-1]
        listed = "\n".join(f"  {sent}{': ' + fault if fault else ''}" for sent, fault in faults) or "  (nothing)"
        often = "" if times is None else f" {times} times, but {len(found)} times"
        raise AssertionError(f"Not sent{often}: {wanted}. What was sent:\n{listed}")

    def assert_not_sent(self, contains: str | Sequence[str] | None = None, **conditions: Any) -> None:
        """Fail if such a prompt was sent; without conditions, if any was. The conditions are those of `assert_sent`, but `times`."""
        __tracebackhide__ = True
        if "times" in conditions:
            raise TypeError(
                "assert_not_sent takes no times; assert_sent(..., times=2) fails unless there were exactly two"
            )
        try:
            sent = self.assert_sent(contains, **conditions)
        except AssertionError:
            return
        raise AssertionError(f"Sent, and should not have been: {sent}")

    def assert_all_answered(self) -> None:
        """Fail if there was a prompt that no scripted answer was for."""
        __tracebackhide__ = True
        if unmatched := [str(question) for question in self.rules.unmatched]:
            listed = "\n".join(f"  {question}" for question in unmatched)
            raise AssertionError(f"No answer was given for:\n{listed}\nThe answers are:\n{self.rules}")

    def assert_all_used(self) -> None:
        """Fail if a scripted answer was not asked for, or not as often as it has `times` or several replies."""
        __tracebackhide__ = True
        unused = [rule for rule in self.rules if not rule.used or (rule.limit is not None and rule.used < rule.limit)]
        if unused:
            listed = "\n".join(f"  {rule}" for rule in unused)
            raise AssertionError(f"Not used up:\n{listed}")


@contextmanager
def open_stage(host: Host, **options: Any) -> Generator[Stage]:
    """An emulator of its own, on a host that may be shared; at the end all connections of it are useless."""
    stage = Stage(host, **options)
    with host.serve(stage.app):
        yield stage


def _judge(sent: SentRequest, where: Callable[[SentRequest], bool] | None) -> str:
    return "" if where is None or where(sent) else "does not meet the condition"


def _read_rules(rules: Rules | str | Path | None) -> Rules:
    kind: type[Rules] = import_emulator("gemkit_emulator.rules").Rules
    if rules is None:
        return kind()
    return kind.from_yaml(rules) if isinstance(rules, str | Path) else rules
