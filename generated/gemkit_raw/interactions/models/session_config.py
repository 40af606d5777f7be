from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class SessionConfig(JsonModel):
    """Limits of a CodeMender session."""

    max_rounds: int | None = None
    """The most rounds that the agent may take. It is stopped after them."""


SessionConfig.__json_in__ = {
    "max_rounds": ("max_rounds", None),
}
SessionConfig.__json_out__ = (("max_rounds", "max_rounds", None),)
