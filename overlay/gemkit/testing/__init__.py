"""Tests of apps that use the Gemini API: offline, without a key, with answers of your own.

With pytest there are fixtures (`pip install "gemkit[emulator]"` is all it takes):

    def test_triage(gemini):
        gemini.answer("printer on fire", json={"severity": "high"})
        assert triage(gemini, "My printer on fire!") == "high"
        gemini.assert_sent(contains="printer", model="gemini-2.5-flash")

`gemini` is a `gemkit.Client` on an emulator in this process; `gemini_emulator` is one on a port, for other clients and languages;
`gemini_env` sends every client made without arguments there. Without pytest:

    with gemkit.testing.client() as gemini: ...
    with gemkit.testing.emulator() as emulator: ...

See docs/testing.md.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit_emulator.faults import Fault, Faults
    from gemkit_emulator.rules import Question, Reply, Rule, Rules, When

    from .cassettes import vcr_config
    from .clients import EmulatedClient, Emulator, client, emulator
    from .requests import SentRequest

__all__ = (
    "EmulatedClient",
    "Emulator",
    "Fault",
    "Faults",
    "Question",
    "Reply",
    "Rule",
    "Rules",
    "SentRequest",
    "When",
    "client",
    "emulator",
    "vcr_config",
)

_HOMES = {
    "EmulatedClient": ".clients",
    "Emulator": ".clients",
    "Fault": "gemkit_emulator.faults",
    "Faults": "gemkit_emulator.faults",
    "Question": "gemkit_emulator.rules",
    "Reply": "gemkit_emulator.rules",
    "Rule": "gemkit_emulator.rules",
    "Rules": "gemkit_emulator.rules",
    "SentRequest": ".requests",
    "When": "gemkit_emulator.rules",
    "client": ".clients",
    "emulator": ".clients",
    "vcr_config": ".cassettes",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if home.startswith("."):
        module = _import_module(home, __name__)
    else:
        from .extra import import_emulator

        module = import_emulator(home)
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
