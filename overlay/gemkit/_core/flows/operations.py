"""Long-running operations: looked at, and waited for until they end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from gemkit_raw.models import Operation
from gemkit_raw.types import JsonModel

from ...errors import APIError
from ...types.batches import BatchJob
from ..calls import decode, send
from ..endpoints import interactions, operations
from ..failures import make_error, read_status
from ..method_options import read_method_options
from ..settings import Settings
from ..steps import Flow, Received, Track, Tracker
from ..waiting import wait
from . import batches, files

if TYPE_CHECKING:
    from gemkit_raw.interactions.models import Interaction

Progress: TypeAlias = "Callable[[Any], object] | Literal[True]"

RUNNING = frozenset({"queued", "in_progress"})
"""The states of an interaction that goes on by itself."""
PERCENT = ("progressPercent", "completedPercent")
"""Where the metadata of operations tell how far they have come."""


def get(settings: Settings, operation: Any, *, config: Mapping[str, Any] | None = None) -> Flow[Any]:
    """How a long-running operation stands: of the type that was given; of a name an Operation, or a BatchJob.

    Args:
        operation: an operation, or its full name, e.g. "models/veo/operations/abc", "batches/abc".
        config: `http_options`, as google-genai has it.

    Raises:
        ValueError: this is not the name of an operation.
    """
    read_method_options(config)
    name: Any = operation if isinstance(operation, str) else getattr(operation, "name", None)
    if not isinstance(name, str):
        raise TypeError(f"an operation is named by a str, or by an operation with a name: not {operation!r}")
    request = operations.find(name)
    kind: Any = (
        type(operation)
        if isinstance(operation, JsonModel)
        else (BatchJob if name.startswith("batches/") else Operation)
    )
    return decode(kind.from_dict, (yield from send(settings, request)))


def wait_for(
    settings: Settings,
    operation: Any,
    *,
    timeout: float | None = None,
    poll_interval: float | None = None,
    progress: Progress | None = None,
) -> Flow[Any]:
    """What was waited for, once it has ended well: see `client.operations.wait`."""
    name, kind = describe(operation)
    options: dict[str, Any] = {"timeout": timeout, "poll_interval": poll_interval, "progress": progress}
    match kind:
        case "batches":
            return (yield from batches.wait_for(settings, name, **options))
        case "files":
            return (yield from files.wait_file(settings, name, **options))
        case "interactions":
            return (yield from wait_for_interaction(settings, name.removeprefix("interactions/"), **options))
        case _:
            return (yield from wait_for_operation(settings, operation, name, **options))


def describe(thing: Any) -> tuple[str, str]:
    """The name of what is waited for, and the collection that it is in."""
    name: Any = thing
    if not isinstance(thing, str):
        name = getattr(thing, "name", None)
        if name is None and isinstance(identity := getattr(thing, "id", None), str):
            name = f"interactions/{identity}"
    if not isinstance(name, str):
        raise TypeError(
            f"wait for an operation, a batch, a file or an interaction, or for one of their names: not for {thing!r}"
        )
    kind, slash, rest = name.partition("/")
    if not slash or not rest:
        raise ValueError(
            f"{name!r} does not say what it is; full names look like 'models/my-model/operations/my-operation', "
            "'batches/my-batch', 'files/my-file', 'interactions/my-interaction'"
        )
    return name, kind


def wait_for_operation(
    settings: Settings,
    operation: Any,
    name: str,
    *,
    timeout: float | None,
    poll_interval: float | None,
    progress: Progress | None,
) -> Flow[Any]:
    report = progress
    if progress is True:
        tracker: Tracker = yield Track(name, "%")

        def show(seen: Any) -> None:
            percent = read_percent(seen.metadata)
            tracker(percent or 0, None if percent is None else 100)

        report = show
    ended = yield from wait(
        settings,
        lambda patience: get(patience, operation),
        lambda seen: bool(seen.done) or seen.error is not None,
        name=name,
        timeout=timeout,
        poll_interval=poll_interval,
        report=cast("Callable[[Any], object] | None", report),
    )
    if ended.error is not None:
        error = read_status(ended.error.to_dict())
        error.operation = ended
        raise error
    return ended


def read_percent(metadata: Any) -> float | None:
    """How far an operation has come; None where it does not say."""
    fields: Any = metadata.to_dict() if isinstance(metadata, JsonModel) else metadata
    values = [cast("Mapping[str, Any]", fields).get(name) for name in PERCENT] if isinstance(fields, Mapping) else []
    return next((float(value) for value in values if isinstance(value, int | float)), None)


def wait_for_interaction(
    settings: Settings,
    id: str,  # noqa: A002  # google-genai's name
    *,
    timeout: float | None = None,
    poll_interval: float | None = None,
    progress: Progress | None = None,
) -> Flow[Interaction]:
    """The interaction, once it has ended or waits for something: its `status` is then "completed", "requires_action", ...

    Args:
        id: of the interaction, which runs in the background.
        timeout: seconds that the wait may take; by default as long as it takes. The interaction goes on all the same.
        poll_interval: seconds between looks; by default 1, growing to 30.
        progress: called with the Interaction after each look; or True for a line on the screen.

    Raises:
        APIError: it failed; it is the error's `operation`.
        WaitTimeoutError: it has not ended in time; `last` is the Interaction as it was then.

    https://ai.google.dev/api/interactions-api
    """
    report = progress
    if progress is True:
        tracker: Tracker = yield Track(f"interactions/{id}", "steps")

        def show(seen: Interaction) -> None:
            tracker(len(seen.steps or ()), None, str(seen.status or ""))

        report = show
    ended = yield from wait(
        settings,
        lambda patience: interactions.get(patience, id),
        lambda seen: seen.status not in RUNNING,
        name=f"interactions/{id}",
        timeout=timeout,
        poll_interval=poll_interval,
        report=cast("Callable[[Interaction], object] | None", report),
    )
    if ended.status == "failed":
        error = APIError(f"Interaction {id} has failed, and the service does not say why.")
        if ended.errors:
            error = make_error({"error": ended.errors[-1].to_dict()}, Received(200, {}, b""))
        error.operation = ended
        raise error
    return ended
