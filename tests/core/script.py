"""A driver that performs nothing: it notes the steps of a flow and answers them from a script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from gemkit._core.settings import Secret, Settings
from gemkit._core.steps import Emit, EmitEach, Now, Outlook, Pause, Received, Restart, Send, Sleep, Weigh

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

KEY = "AIza-not-a-key-0123456789"
DRAW = 0.0
"""The random number of every `Weigh`, so that every wait is known."""


class Played(NamedTuple):
    """What a flow did: its steps (without `Weigh`, `Now` and `Restart`), and its result or its error."""

    steps: list[Any]
    outcome: Any = None
    error: Exception | None = None

    @property
    def result(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.outcome

    @property
    def requests(self) -> list[Any]:
        return [step.request for step in self.steps if isinstance(step, Send)]

    @property
    def waits(self) -> list[float]:
        return [step.seconds for step in self.steps if isinstance(step, Sleep | Pause)]

    @property
    def course(self) -> list[Any]:
        """What was sent, and the seconds in between, in order."""
        return [step.request if isinstance(step, Send) else getattr(step, "seconds", step) for step in self.steps]

    @property
    def items(self) -> list[Any]:
        return [step.item for step in self.steps if isinstance(step, Emit)]


OUTLOOK = Outlook(DRAW, None, paid=True)
"""That of a client that has time and means."""


def spread(flow: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
    """A flow whose items are all emitted one by one."""
    way: Callable[[Any], Any] = flow.send
    fact: Any = None
    try:
        while True:
            step = way(fact)
            way, fact = flow.send, None
            if isinstance(step, EmitEach):
                for item in step.items:
                    yield Emit(item, step.whole)
                continue
            try:
                fact = yield step
            except Exception as error:  # noqa: BLE001  # the flow is told of every fault, and decides
                way, fact = flow.throw, error
    except StopIteration as stop:
        return stop.value
    finally:
        flow.close()


def perform(
    flow: Generator[Any, Any, Any],
    react: Callable[[Any], Any],
    weigh: Callable[[Weigh], Outlook] = lambda _: OUTLOOK,
) -> Played:
    """Run a flow: `react` gives the fact for each step that wants one; an exception among them is thrown in."""
    steps: list[Any] = []
    clock = 0.0
    flow = spread(flow)
    try:
        step = next(flow)
        while True:
            fact = None
            match step:
                case Weigh():
                    fact = weigh(step)
                case Now():
                    fact = clock
                case Restart():
                    pass
                case Sleep() | Pause():
                    steps.append(step)
                    clock += step.seconds
                case _:
                    steps.append(step)
                    if not isinstance(step, Emit):
                        fact = react(step)
            step = flow.throw(fact) if isinstance(fact, Exception) else flow.send(fact)
    except StopIteration as stop:
        return Played(steps, stop.value)
    except AssertionError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever it raises is what the test looks at
        return Played(steps, None, error)


def play(flow: Generator[Any, Any, Any], *facts: Any, weigh: Callable[[Weigh], Outlook] = lambda _: OUTLOOK) -> Played:
    """Run a flow whose steps get one of `facts` each, in order; `weigh` gives the outlook on another attempt."""
    script = iter(facts)

    def react(step: Any) -> Any:
        fact = next(script, None)
        assert fact is not None, f"the script has no answer to {step}"
        return fact

    played = perform(flow, react, weigh)
    assert played.error is not None or not (left := list(script)), f"the flow ended before {left}"
    return played


def make_settings(**options: Any) -> Settings:
    return Settings(**{"api_key": Secret(KEY), "key_origin": "GEMINI_API_KEY", **options})


def answer(status: int = 200, body: Any = b"", headers: Mapping[str, str] | None = None) -> Received:
    """An answer; a body that is not bytes is sent as JSON."""
    return Received(status, dict(headers or {}), body if isinstance(body, bytes) else json.dumps(body).encode())


def refusal(code: int, status: str = "", message: str = "no", details: Any = None) -> Received:
    """An error as the service words it."""
    envelope = {"code": code, "message": message, "status": status, "details": details or []}
    return answer(code, {"error": envelope})
