"""The caller's own functions, called: in threads, or as tasks."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextvars import copy_context
from functools import partial
from typing import Any, TypeAlias, cast

from .._core.declarations import is_async
from .._core.steps import Invoke, Job, Outcome

InThread: TypeAlias = Callable[[Callable[[Job], Outcome], Job], Awaitable[Outcome]]


def call(job: Job) -> Outcome:
    """What comes of a job; only what is no Exception (KeyboardInterrupt, ...) is raised."""
    try:
        return Outcome(job.function(*job.args, **job.kwargs))
    except Exception as error:  # noqa: BLE001  # whatever it raises is what came of it
        return Outcome(error=error)


# Blocking -------------------------------------------------------------------------------------------------------------


def invoke(step: Invoke) -> list[Outcome]:
    """The outcomes of jobs: of a single one at a time in this thread, of several in threads of their own."""
    at_once = min(step.limit, len(step.jobs))
    if at_once <= 1:
        return [copy_context().run(call_only, job) for job in step.jobs]
    pool = ThreadPoolExecutor(at_once, "gemkit-tool")
    try:
        futures = [pool.submit(copy_context().run, call_only, job) for job in step.jobs]
        done, _ = wait(futures, return_when=FIRST_EXCEPTION)
        for future in done:
            future.result()
        return [future.result() for future in futures]
    finally:
        # After an interruption nobody waits for those that run; Python itself does when it ends.
        pool.shutdown(wait=False, cancel_futures=True)


def call_only(job: Job) -> Outcome:
    """What comes of a job that must not have to be awaited."""
    outcome = call(job)
    value: Any = outcome.value
    if not inspect.isawaitable(value):
        return outcome
    if inspect.iscoroutine(value):
        value.close()  # Python warns of one that is dropped
    name = getattr(job.function, "__name__", type(job.function).__name__)
    return Outcome(error=TypeError(f"{name} has to be awaited; a blocking client can't do that, client.aio can"))


# Awaiting -------------------------------------------------------------------------------------------------------------


async def invoke_async(step: Invoke, trio: Any) -> list[Outcome]:
    """The outcomes of jobs, each a task of its own: async functions run in it, all others in a thread.

    None of the tasks is left when this one is cancelled. A thread can't be stopped: it goes on to the end of its function, for
    nobody.

    Args:
        step: the jobs.
        trio: the module, where it is what runs this task; None under asyncio.
    """
    if not step.jobs:
        return []
    outcomes: dict[int, Outcome] = {}
    await (_work_in_trio(step, outcomes, trio) if trio else _work_in_asyncio(step, outcomes))
    return [outcomes[at] for at in range(len(step.jobs))]


async def _work_in_asyncio(step: Invoke, outcomes: dict[int, Outcome]) -> None:
    import asyncio

    gate = asyncio.Semaphore(step.limit)
    pool = ThreadPoolExecutor(step.limit, "gemkit-tool")  # the loop's own may be smaller, and is for others too
    loop = asyncio.get_running_loop()

    def in_thread(function: Callable[[Job], Outcome], job: Job) -> Awaitable[Outcome]:
        return loop.run_in_executor(pool, cast("Callable[[], Outcome]", partial(copy_context().run, function, job)))

    try:
        async with asyncio.TaskGroup() as tasks:
            for at, job in enumerate(step.jobs):
                await gate.acquire()
                tasks.create_task(_perform(at, job, outcomes, gate, in_thread))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    if len(outcomes) < len(step.jobs):  # a function was cancelled from within, which its group takes for its end
        raise asyncio.CancelledError


async def _work_in_trio(step: Invoke, outcomes: dict[int, Outcome], trio: Any) -> None:
    gate = trio.Semaphore(step.limit)
    in_thread = partial(trio.to_thread.run_sync, abandon_on_cancel=True, limiter=trio.CapacityLimiter(step.limit))
    try:
        async with trio.open_nursery() as tasks:
            for at, job in enumerate(step.jobs):
                await gate.acquire()
                tasks.start_soon(_perform, at, job, outcomes, gate, in_thread)
    except BaseExceptionGroup as group:
        found: Any = group.subgroup((KeyboardInterrupt, SystemExit))
        if found is None:
            raise
        while hasattr(found, "exceptions"):
            found = found.exceptions[0]
        raise found from None


async def _perform(at: int, job: Job, outcomes: dict[int, Outcome], gate: Any, in_thread: InThread) -> None:
    try:
        outcome = call(job) if is_async(job.function) else await in_thread(call, job)
        if inspect.isawaitable(outcome.value):
            outcome = await _finish(outcome.value)
        outcomes[at] = outcome
    finally:
        gate.release()


async def _finish(value: Awaitable[Any]) -> Outcome:
    try:
        return Outcome(await value)
    except Exception as error:  # noqa: BLE001  # as in `call`
        return Outcome(error=error)
