from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ComputerUse(JsonModel):
    """The computer use tool: the model operates a screen through actions that the caller carries out."""

    disabled_safety_policies: list[DisabledSafetyPolicy | str] | None = None
    """Safety policies that are turned off."""
    enable_prompt_injection_detection: bool | None = None
    """Whether to check requests for attempts to take over the model."""
    environment: ComputerUseEnvironment | str | None = None
    """What the model operates."""
    excluded_predefined_functions: list[str] | None = None
    """Names of predefined actions that the model must not use."""
    type: Literal["computer_use"] = "computer_use"
    """Always `computer_use`."""


from .computer_use_environment import ComputerUseEnvironment  # noqa: E402
from .disabled_safety_policy import DisabledSafetyPolicy  # noqa: E402

ComputerUse.__json_in__ = {
    "disabled_safety_policies": ("disabled_safety_policies", parse_list(parse_enum(DisabledSafetyPolicy))),
    "enable_prompt_injection_detection": ("enable_prompt_injection_detection", None),
    "environment": ("environment", parse_enum(ComputerUseEnvironment)),
    "excluded_predefined_functions": ("excluded_predefined_functions", None),
    "type": ("type", None),
}
ComputerUse.__json_out__ = (
    ("disabled_safety_policies", "disabled_safety_policies", None),
    ("enable_prompt_injection_detection", "enable_prompt_injection_detection", None),
    ("environment", "environment", None),
    ("excluded_predefined_functions", "excluded_predefined_functions", None),
    ("type", "type", None),
)
ComputerUse.__json_const__ = ("type",)
