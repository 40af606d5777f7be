from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class ComputerUse(JsonModel):
    """The computer use tool: the model operates a screen through actions that the caller carries out."""

    __slots__ = (
        "disabled_safety_policies",
        "enable_prompt_injection_detection",
        "environment",
        "excluded_predefined_functions",
        "type",
    )

    disabled_safety_policies: list[DisabledSafetyPolicy | str] | None
    """Safety policies that are turned off."""
    enable_prompt_injection_detection: bool | None
    """Whether to check requests for attempts to take over the model."""
    environment: ComputerUseEnvironment | str | None
    """What the model operates."""
    excluded_predefined_functions: list[str] | None
    """Names of predefined actions that the model must not use."""
    type: Literal["computer_use"]
    """Always `computer_use`."""

    def __init__(
        self,
        *,
        disabled_safety_policies: Sequence[DisabledSafetyPolicy | str] | None = None,
        enable_prompt_injection_detection: bool | None = None,
        environment: ComputerUseEnvironment | str | None = None,
        excluded_predefined_functions: Sequence[str] | None = None,
        type: Literal["computer_use"] = "computer_use",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.disabled_safety_policies = disabled_safety_policies
        self.enable_prompt_injection_detection = enable_prompt_injection_detection
        self.environment = environment
        self.excluded_predefined_functions = excluded_predefined_functions
        self.type = type
        self._extra = additional_properties


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
