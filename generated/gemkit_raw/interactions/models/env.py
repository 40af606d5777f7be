from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, keep, parse_union

if TYPE_CHECKING:
    from .env_var import EnvVar

    Env: TypeAlias = EnvVar | str
    """The value of an environment variable: plain text, or an object that can name a credential instead. Plain
    text can be read by all that runs in the sandbox, so secrets belong in a credential."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Env":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import EnvVar

        globals()[name] = union = EnvVar | str
        return union


parse_env = parse_union(objects=Variants(__name__, None, {}, "EnvVar"), text=keep)
