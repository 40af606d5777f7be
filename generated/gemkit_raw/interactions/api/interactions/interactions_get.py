from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from typing import TypedDict

    from ...models.interaction import Interaction
    from ...models.interaction_sse_event import InteractionSSEEvent

    class Arguments(TypedDict, total=False):
        """What `request` takes by name, but `stream`."""

        include_input: bool | None
        last_event_id: str | None


NAME = "interactions.get"
PATH = "/interactions/{interaction}"
STREAMING = False


def request(
    id: str,
    *,
    include_input: bool | None = None,
    last_event_id: str | None = None,
    stream: bool | None = None,
) -> Request:
    """Get an interaction.

    Returns a stored interaction as far as it has come, without its input unless `include_input` is set. With
    `stream` it answers with the events of the interaction, from the first one or from the one after
    `last_event_id`.

    `GET /interactions/{interaction}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, id),
        query={
            "include_input": include_input,
            "last_event_id": last_event_id,
            "stream": stream,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Interaction:
    """The answer, typed."""
    from ...models.interaction import Interaction

    return Interaction.from_dict(data)


def parse_event(data: Any) -> InteractionSSEEvent:
    """One event of the answer as a stream, typed."""
    from ...models.interaction_sse_event import parse_interaction_sse_event

    return parse_interaction_sse_event(data)
