from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .environment import Environment
    from .safety_policy import SafetyPolicy


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment: Environment | str | None = None,
            excluded_predefined_functions: Sequence[str] | None = None,
            disabled_safety_policies: Sequence[SafetyPolicy | str] | None = None,
            enable_prompt_injection_detection: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "environment": ("environment", "enum", "Environment"),
        "excludedPredefinedFunctions": ("excluded_predefined_functions",),
        "disabledSafetyPolicies": ("disabled_safety_policies", "list", "enum", "SafetyPolicy"),
        "enablePromptInjectionDetection": ("enable_prompt_injection_detection",),
    }
