from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import parse_enum, parse_union

from .injection_location import InjectionLocation

if TYPE_CHECKING:
    EnvironmentVariableUpdateConfigInjectionLocation: TypeAlias = (
        InjectionLocation | str | Sequence[InjectionLocation | str]
    )
    """Where in a request the secret takes the place of its placeholder from now on: one place or a list of them."""
else:

    def __getattr__(name: str) -> Any:
        if name != "EnvironmentVariableUpdateConfigInjectionLocation":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

        globals()[name] = union = InjectionLocation | str | Sequence[InjectionLocation | str]
        return union


parse_environment_variable_update_config_injection_location = parse_union(
    items=parse_enum(InjectionLocation), text=parse_enum(InjectionLocation)
)
