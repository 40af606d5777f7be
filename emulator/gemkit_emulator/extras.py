"""Imports of what only the `emulator` extra installs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import ModuleType

_EXTRA: Final = frozenset({"anyio", "httpx", "starlette", "uvicorn", "websockets", "xllamacpp", "yaml"})


def import_extra(name: str) -> ModuleType:
    """The module, or an ImportError that says what to install."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        message = f'The emulator needs {error.name}: pip install "gemkit[emulator]"'
        raise ModuleNotFoundError(message, name=error.name) from None
