from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .transform import Transform


class AllowlistEntry(JsonModel):
    """A domain that the environment may send requests to, and what to add to these requests."""

    domain: str | None = None
    """The domain, such as `api.github.com`. `*.example.com` is every subdomain of `example.com`, but not
    `example.com` itself; `*` is every domain."""
    credential: str | None = None
    """Id of a credential to add to each request to the domain. It is added outside of the sandbox, which never has
    the secret."""
    transform: Transform | None = None
    """Headers to add to each request to the domain. They are added outside of the sandbox, and win over a header
    of the same name from `credential`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            domain: str | None = None,
            credential: str | None = None,
            transform: Transform | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "domain": ("domain",),
        "credential": ("credential",),
        "transform": ("transform", "union", "transform"),
    }
