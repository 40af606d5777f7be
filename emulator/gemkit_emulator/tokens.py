"""Tokens as the emulator counts them: a word of up to eight letters is one, a punctuation mark is one."""

from __future__ import annotations

import json
import re
from typing import Any, Final

_TOKEN: Final = re.compile(r"\s*(?:\w{1,8}|[^\w\s])|\s+")


def split_tokens(text: str) -> list[str]:
    """The tokens of a text; joined they are the text again."""
    return _TOKEN.findall(text)


def count_tokens(value: Any) -> int:
    """How many tokens a text has, or the JSON of anything else."""
    return len(split_tokens(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)))
