from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class NoulCriteria(JsonModel):
    """When the answer to a yes-or-no question is yes, and when no."""

    false_description: str | None = None
    """When the answer is no."""
    true_description: str | None = None
    """When the answer is yes."""


NoulCriteria.__json_in__ = {
    "false_description": ("false_description", None),
    "true_description": ("true_description", None),
}
NoulCriteria.__json_out__ = (
    ("false_description", "false_description", None),
    ("true_description", "true_description", None),
)
