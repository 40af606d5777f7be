"""What the `emulator` extra installs."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


def import_emulator(name: str) -> ModuleType:
    """A module of the emulator, or an ImportError that says what to install."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != "gemkit_emulator":
            raise
        message = 'gemkit.testing needs the emulator: pip install "gemkit[emulator]"'
        raise ModuleNotFoundError(message, name=error.name) from None
