from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class ComputerUse(JsonModel):
    """The computer use tool."""

    __slots__ = (
        "environment",
        "excluded_predefined_functions",
        "disabled_safety_policies",
        "enable_prompt_injection_detection",
    )

    environment: Environment | str | None
    """What the model operates."""
    excluded_predefined_functions: list[str] | None
    """Names of predefined actions that the model must not use."""
    disabled_safety_policies: list[SafetyPolicy | str] | None
    """Safety policies that are turned off."""
    enable_prompt_injection_detection: bool | None
    """Whether to check what is on the screen for attempts to take over the model."""

    def __init__(
        self,
        *,
        environment: Environment | str | None = None,
        excluded_predefined_functions: Sequence[str] | None = None,
        disabled_safety_policies: Sequence[SafetyPolicy | str] | None = None,
        enable_prompt_injection_detection: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.environment = environment
        self.excluded_predefined_functions = excluded_predefined_functions
        self.disabled_safety_policies = disabled_safety_policies
        self.enable_prompt_injection_detection = enable_prompt_injection_detection
        self._extra = additional_properties


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
