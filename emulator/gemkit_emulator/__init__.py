"""A Gemini API server that runs on your own machine, without a key and without the network.

    python -m gemkit_emulator
    python -m gemkit_emulator --engine gguf

The first answers with echoes, the second with a small language model. In a test:

    with running_emulator() as base_url: ...

What has a function called, a prompt blocked or an answer break off is in emulator/README.md, and in the modules that see
to it: `function_calls`, `safety`, `thinking`, `grounding`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit_emulator.app import create_app
    from gemkit_emulator.serving import running_emulator

__all__ = ["create_app", "running_emulator"]

_HOMES = {"create_app": "gemkit_emulator.app", "running_emulator": "gemkit_emulator.serving"}


def __getattr__(name: str) -> Any:
    """Import what is asked for, so that the package costs nothing to those who only look at it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
