from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ComputerUse(JsonModel):
    """The computer use tool."""

    environment: Environment | str | None = None
    """What the model operates."""
    excluded_predefined_functions: list[str] | None = None
    """Names of predefined actions that the model must not use."""
    disabled_safety_policies: list[SafetyPolicy | str] | None = None
    """Safety policies that are turned off."""
    enable_prompt_injection_detection: bool | None = None
    """Whether to check what is on the screen for attempts to take over the model."""


from .environment import Environment  # noqa: E402
from .safety_policy import SafetyPolicy  # noqa: E402

ComputerUse.__json_in__ = {
    "environment": ("environment", parse_enum(Environment)),
    "excludedPredefinedFunctions": ("excluded_predefined_functions", None),
    "disabledSafetyPolicies": ("disabled_safety_policies", parse_list(parse_enum(SafetyPolicy))),
    "enablePromptInjectionDetection": ("enable_prompt_injection_detection", None),
}
ComputerUse.__json_out__ = (
    ("environment", "environment", None),
    ("excluded_predefined_functions", "excludedPredefinedFunctions", None),
    ("disabled_safety_policies", "disabledSafetyPolicies", None),
    ("enable_prompt_injection_detection", "enablePromptInjectionDetection", None),
)
