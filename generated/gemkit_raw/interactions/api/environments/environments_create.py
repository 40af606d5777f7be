from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.create_environment_request_network_union import CreateEnvironmentRequestNetworkUnion
    from ...models.environment_resource import EnvironmentResource
    from ...models.source import Source

NAME = "environments.create"
PATH = "/environments"
STREAMING = False


def request(
    *,
    from_environment: str | None = None,
    network: CreateEnvironmentRequestNetworkUnion | Mapping[str, Any] | None = None,
    sources: Sequence[Source | Mapping[str, Any]] | None = None,
) -> Request:
    """Create an environment.

    Makes a sandbox for agents to work in, with the files of some sources or with a copy of another environment.
    Pass its `id` to interactions, as often as wanted; files and installed packages stay. A sandbox without work is
    snapshotted and stopped after 15 minutes, and deleted 7 days after its last use.

    `POST /environments`

    Args:
        from_environment: Id of an environment to copy, with or without the `environments/` prefix.
            `sources` must be left out then.
        network: Where the environment may send requests to. Anywhere when left out.
        sources: What to put into the environment at the start.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "from_environment": from_environment,
                "network": network,
                "sources": sources,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.create_environment_request import CreateEnvironmentRequest

    return CreateEnvironmentRequest


def parse(data: Any) -> EnvironmentResource:
    """The answer, typed."""
    from ...models.environment_resource import EnvironmentResource

    return EnvironmentResource.from_dict(data)
