from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .computer_use_environment import ComputerUseEnvironment
    from .disabled_safety_policy import DisabledSafetyPolicy


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            disabled_safety_policies: Sequence[DisabledSafetyPolicy | str] | None = None,
            enable_prompt_injection_detection: bool | None = None,
            environment: ComputerUseEnvironment | str | None = None,
            excluded_predefined_functions: Sequence[str] | None = None,
            type: Literal["computer_use"] = "computer_use",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "disabled_safety_policies": ("disabled_safety_policies", "list", "enum", "DisabledSafetyPolicy"),
        "enable_prompt_injection_detection": ("enable_prompt_injection_detection",),
        "environment": ("environment", "enum", "ComputerUseEnvironment"),
        "excluded_predefined_functions": ("excluded_predefined_functions",),
        "type": ("type", "const"),
    }
