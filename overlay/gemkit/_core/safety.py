"""Safety settings as users write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from gemkit_raw.models import HarmBlockThreshold, HarmCategory, SafetySetting

from .._values import evolve
from .inputs import as_tuple, build, suggest, unfold

SHORT_NAMES = {
    "HATE": "HATE_SPEECH",
    "SEX": "SEXUALLY_EXPLICIT",
    "SEXUAL": "SEXUALLY_EXPLICIT",
    "DANGER": "DANGEROUS_CONTENT",
    "DANGEROUS": "DANGEROUS_CONTENT",
    "CIVIC": "CIVIC_INTEGRITY",
}
"""Categories as google-generativeai abbreviates them."""
SHORT_THRESHOLDS = {"LOW": "LOW_AND_ABOVE", "MEDIUM": "MEDIUM_AND_ABOVE", "HIGH": "ONLY_HIGH"}


def read_safety_settings(value: Any) -> list[SafetySetting]:
    """Safety settings from `{"HARASSMENT": "block_none"}`, or from a list of such, of SafetySettings and of their dicts.

    Raises:
        ValueError: a category or threshold that is not known; one with its full name is sent whatever it is.
    """
    if value is None:
        return []
    if isinstance(value, Mapping):
        value = [value]
    settings: list[SafetySetting] = []
    for i, given in enumerate(as_tuple(value, "config.safety_settings")):
        item = unfold(given)
        if isinstance(item, Mapping) and not {"category", "threshold"} & cast("Mapping[Any, Any]", item).keys():
            settings += [
                SafetySetting(category=read_category(category), threshold=read_threshold(threshold))
                for category, threshold in cast("Mapping[Any, Any]", item).items()
            ]
        else:
            setting = build(SafetySetting, item, f"config.safety_settings[{i}]")
            changes = {
                "category": setting.category and read_category(setting.category),
                "threshold": setting.threshold and read_threshold(setting.threshold),
            }
            settings.append(evolve(setting, **changes))
    return settings


def read_category(value: Any) -> str:
    """A category of harm from its name, with or without its prefix, in any case."""
    return _choose(value, HarmCategory, "HARM_CATEGORY_", SHORT_NAMES, "category")


def read_threshold(value: Any) -> str:
    """A threshold from its name, with or without its prefix, in any case."""
    return _choose(value, HarmBlockThreshold, "BLOCK_", SHORT_THRESHOLDS, "threshold")


def _choose(value: Any, enum: Any, prefix: str, short: Mapping[str, str], what: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a safety setting's {what} is a name, not {value!r}")
    name = str(getattr(value, "value", value)).upper()
    known = [member.value for member in enum]
    if name in known or name.startswith(prefix):
        return name
    if (full := prefix + short.get(name, name)) in known:
        return full
    hint = suggest(name, [*known, *(member.removeprefix(prefix) for member in known), *short])
    raise ValueError(f"there is no {what} {value!r} for safety settings{hint}")
