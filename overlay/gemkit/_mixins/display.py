"""How answers look in notebooks (as Markdown) and in terminals (with rich)."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from .finish import find_fault

if TYPE_CHECKING:
    from gemkit_raw.models import FunctionCall


class Displayed:
    """What notebooks and rich show as it reads, where `print` and `repr` show what it is."""

    __slots__ = ()

    def _repr_markdown_(self: Any) -> str:
        return _try_to_write(self, in_terminal=False)

    def __rich__(self: Any) -> Any:
        """What rich prints."""
        from rich.markdown import Markdown  # only rich asks for this

        return Markdown(_try_to_write(self, in_terminal=True))

    def _list_parts(self) -> list[Any]:
        raise NotImplementedError


def _try_to_write(thing: Any, *, in_terminal: bool) -> str:
    try:
        return to_markdown(thing, in_terminal=in_terminal)
    except Exception:  # noqa: BLE001  # to look at something must not break
        return _fence(repr(thing))


def to_markdown(thing: Any, *, in_terminal: bool = False) -> str:
    """A response, candidate, content or part as Markdown.

    Args:
        thing: one of these.
        in_terminal: whether images are only named, and nothing is folded.
    """
    return "\n\n".join(block for block in _write(thing, in_terminal) if block)


def _write(thing: Any, in_terminal: bool) -> Iterator[str]:
    candidates: list[Any] = getattr(thing, "candidates", None) or []
    if len(candidates) > 1:
        for number, candidate in enumerate(candidates, 1):
            yield f"**Candidate {number}**"
            yield from _write_parts(candidate.parts, in_terminal)
    else:
        yield from _write_parts(thing._list_parts(), in_terminal)  # noqa: SLF001  # its own mixin's
    if grounding := getattr(thing, "grounding", None):
        yield "\n".join(
            f"{number}. [{source.title or source.uri}](<{source.uri}>)" if source.uri else f"{number}. {source.title}"
            for number, source in enumerate(grounding.sources, 1)
        )
    if hasattr(thing, "prompt_feedback") and (fault := find_fault(thing)):
        yield f"> **{fault.message}**"


def _write_parts(parts: Iterable[Any], in_terminal: bool) -> Iterator[str]:
    for kind, group in groupby(parts, key=_kind_of):
        texts = (part.text for part in group) if kind != "other" else ()
        if kind == "thought":
            thoughts = "".join(texts)
            yield (
                "\n".join(f"> {line}" for line in ("**Thoughts**", "", *thoughts.splitlines()))
                if in_terminal
                else f"<details><summary>Thoughts</summary>\n\n{thoughts}\n\n</details>"
            )
        elif kind == "text":
            yield "".join(texts)
        else:
            yield from (_write_part(part, in_terminal) for part in group)


def _kind_of(part: Any) -> str:
    return "other" if part.text is None else "thought" if part.thought else "text"


def _write_part(part: Any, in_terminal: bool) -> str:
    match part:
        case _ if part.inline_data is not None:
            return _write_blob(part.inline_data, in_terminal)
        case _ if part.function_call is not None:
            call: FunctionCall = part.function_call
            arguments = ", ".join(f"{name}={value!r}" for name, value in (call.args or {}).items())
            return _fence(f"{call.name}({arguments})", "python")
        case _ if part.function_response is not None:
            answer = part.function_response
            shown = json.dumps(answer.response, ensure_ascii=False, indent=2, default=repr)
            return f"`{answer.name}` returned\n\n{_fence(shown, 'json')}"
        case _ if part.executable_code is not None:
            return _fence(part.executable_code.code or "", (part.executable_code.language or "").lower())
        case _ if part.code_execution_result is not None:
            return _fence(part.code_execution_result.output or str(part.code_execution_result.outcome))
        case _ if part.file_data is not None:
            return f"[{part.file_data.mime_type or 'file'}](<{part.file_data.file_uri}>)"
        case _:
            return _fence(repr(part))


def _write_blob(blob: Any, in_terminal: bool) -> str:
    data = blob.data or b""
    if not in_terminal and (blob.mime_type or "").startswith("image/"):
        return f"![{blob.mime_type}](data:{blob.mime_type};base64,{b64encode(data).decode()})"
    return f"*{blob.mime_type or 'data'}, {len(data):,} bytes*"


def _fence(code: str, language: str = "") -> str:
    """Code in a fence that is longer than any in it."""
    ticks = "`" * max(3, 1 + max(map(len, re.findall("`+", code)), default=0))
    return f"{ticks}{language}\n{code}\n{ticks}"
