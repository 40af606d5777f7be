from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .transform import Transform


class AllowlistEntry(JsonModel):
    """A domain that the environment may send requests to, and what to add to these requests."""

    __slots__ = (
        "domain",
        "credential",
        "transform",
    )

    domain: str | None
    """The domain, such as `api.github.com`. `*.example.com` is every subdomain of `example.com`, but not
    `example.com` itself; `*` is every domain."""
    credential: str | None
    """Id of a credential to add to each request to the domain. It is added outside of the sandbox, which never has
    the secret."""
    transform: Transform | None
    """Headers to add to each request to the domain. They are added outside of the sandbox, and win over a header
    of the same name from `credential`."""

    def __init__(
        self,
        *,
        domain: str | None = None,
        credential: str | None = None,
        transform: Transform | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.credential = credential
        self.transform = transform
        self._extra = additional_properties


from .transform import parse_transform  # noqa: E402

AllowlistEntry.__json_in__ = {
    "domain": ("domain", None),
    "credential": ("credential", None),
    "transform": ("transform", parse_transform),
}
AllowlistEntry.__json_out__ = (
    ("domain", "domain", None),
    ("credential", "credential", None),
    ("transform", "transform", dump_any),
)
