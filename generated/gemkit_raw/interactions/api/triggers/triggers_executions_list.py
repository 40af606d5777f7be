from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.list_trigger_executions_response import ListTriggerExecutionsResponse

NAME = "triggers.executions.list"
PATH = "/triggers/{trigger}/executions"
STREAMING = False


def request(
    trigger_id: str,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List the runs of a trigger.

    Lists the runs of a trigger, a page at a time, those by the schedule and those by hand. A run tells how it went;
    what the agent did is in its interaction.

    `GET /triggers/{trigger}/executions`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, trigger_id),
        query={
            "page_size": page_size,
            "page_token": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListTriggerExecutionsResponse:
    """The answer, typed."""
    from ...models.list_trigger_executions_response import ListTriggerExecutionsResponse

    return ListTriggerExecutionsResponse.from_dict(data)
