from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListEnvironmentsResponse(JsonModel):
    """One page of environments."""

    environments: list[EnvironmentResource] | None = None
    """The environments of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .environment_resource import EnvironmentResource  # noqa: E402

ListEnvironmentsResponse.__json_in__ = {
    "environments": ("environments", parse_list(EnvironmentResource.from_dict)),
    "next_page_token": ("next_page_token", None),
}
ListEnvironmentsResponse.__json_out__ = (
    ("environments", "environments", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
