"""Flows that run side by side: in threads, or as tasks."""

from __future__ import annotations

from collections.abc import Callable, Generator
from threading import Event
from typing import Any

from .._core.steps import Gather, Invoke, Job, Outcome
from .invoking import invoke, invoke_async


def gather(step: Gather, run: Callable[[Any], Any]) -> list[Outcome]:
    """What comes of each flow; after an interruption those that run end with the step that they are at."""
    over = Event()
    try:
        return invoke(Invoke([Job(run, (end_early(flow, over),)) for flow in step.flows], step.limit))
    finally:
        over.set()


async def gather_async(step: Gather, run: Callable[[Any], Any], trio: Any) -> list[Outcome]:
    """What comes of each flow; none is left when this task is cancelled."""
    return await invoke_async(Invoke([Job(run, (flow,)) for flow in step.flows], step.limit), trio)


def end_early(flow: Generator[Any, Any, Any], over: Event) -> Generator[Any, Any, Any]:
    """A flow, up to the moment when nobody waits for it any more."""
    move: Callable[[Any], Any] = flow.send
    fact: Any = None
    while True:
        try:
            step = move(fact)
        except StopIteration as stop:
            return stop.value
        if over.is_set():
            return flow.close()
        try:
            move, fact = flow.send, (yield step)
        except Exception as error:  # noqa: BLE001  # the flow is told of every fault
            move, fact = flow.throw, error
