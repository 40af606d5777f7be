from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListEnvironmentsResponse(JsonModel):
    """One page of environments."""

    __slots__ = (
        "environments",
        "next_page_token",
    )

    environments: list[EnvironmentResource] | None
    """The environments of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        environments: Sequence[EnvironmentResource] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.environments = environments
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .environment_resource import EnvironmentResource  # noqa: E402

ListEnvironmentsResponse.__json_in__ = {
    "environments": ("environments", parse_list(EnvironmentResource.from_dict)),
    "next_page_token": ("next_page_token", None),
}
ListEnvironmentsResponse.__json_out__ = (
    ("environments", "environments", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
