from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.environment_resource import EnvironmentResource

NAME = "environments.get"
PATH = "/environments/{environment}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Get an environment.

    Returns the state and the settings of an environment, not its files. An unknown id gives a 404 error.

    `GET /environments/{environment}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> EnvironmentResource:
    """The answer, typed."""
    from ...models.environment_resource import EnvironmentResource

    return EnvironmentResource.from_dict(data)
