"""The chunks of a stream as one response."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from gemkit_raw.models import Candidate, Content, GenerateContentResponse, Part
from gemkit_raw.types import JsonModel

from .parsed_response import read_response
from .partial_response import PartialResponse

M = TypeVar("M", bound=JsonModel)


class Accumulator:
    """Takes chunks and holds the response they make together; the chunks themselves stay as they are.

    Text that arrives in pieces becomes one part. A part with a signature, or with anything else beside text, is kept as it
    came: the service wants it back unchanged. Of everything that is not content, the latest value counts; but each chunk
    names the sources of its own text, and these are gathered.
    """

    def __init__(self, answer_type: Any = None) -> None:
        self._answer_type = answer_type
        self._fields: dict[str, Any] = {}
        self._extra: dict[str, Any] = {}
        self._candidates: dict[int, _Candidate] = {}

    def add(self, chunk: GenerateContentResponse) -> GenerateContentResponse:
        """Take a chunk; gives it back."""
        _update(self._fields, self._extra, chunk, skip="candidates")
        for candidate in chunk.candidates or ():
            index = candidate.index if isinstance(candidate.index, int) else 0
            whole = self._candidates.get(index)
            if whole is None:
                whole = self._candidates[index] = _Candidate()
            whole.add(candidate)
        return chunk

    @property
    def finished(self) -> bool:
        """Whether the service said that this is all: every candidate has a finish reason, or the prompt was blocked."""
        feedback = self._fields.get("prompt_feedback")
        if feedback is not None and feedback.block_reason:
            return True
        return bool(self._candidates) and all(c.fields.get("finish_reason") for c in self._candidates.values())

    @property
    def response(self) -> GenerateContentResponse:
        """The response so far; a new one each time."""
        candidates = [self._candidates[index].build() for index in sorted(self._candidates)]
        kind = GenerateContentResponse if self.finished else PartialResponse
        whole = kind(**self._fields, candidates=candidates or None, additional_properties=dict(self._extra) or None)
        return read_response(whole, self._answer_type) if self.finished else whole


class _Candidate:
    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.extra: dict[str, Any] = {}
        self.role: str | None = None
        self.content_extra: dict[str, Any] = {}
        self.parts: list[Part | _Text] = []
        self.has_content = False

    def add(self, candidate: Candidate) -> None:
        before = {name: self.fields[name] for name in _GATHERED if name in self.fields}
        _update(self.fields, self.extra, candidate, skip="content")
        for name, metadata in before.items():
            self.fields[name] = _gather(metadata, self.fields[name])
        content = candidate.content
        if content is None:
            return
        self.has_content = True
        self.role = content.role or self.role
        if content.additional_properties:
            self.content_extra.update(content.additional_properties)
        for part in content.parts or ():
            self._add_part(part)

    def _add_part(self, part: Part) -> None:
        if not _is_plain_text(part):
            self.parts.append(part)
            return
        if not part.text:  # how a stream ends, not something the model said
            return
        last = self.parts[-1] if self.parts else None
        if isinstance(last, _Text) and last.thought == part.thought:
            last.pieces.append(part.text)
        else:
            self.parts.append(_Text(part.thought, [part.text]))

    def build(self) -> Candidate:
        content = None
        if self.has_content:
            parts = [part.build() if isinstance(part, _Text) else part for part in self.parts]
            content = Content(
                role=self.role, parts=parts or None, additional_properties=dict(self.content_extra) or None
            )
        return Candidate(**self.fields, content=content, additional_properties=dict(self.extra) or None)


class _Text:
    """Text that may go on in the next chunk."""

    __slots__ = ("pieces", "thought")

    def __init__(self, thought: bool | None, pieces: list[str]) -> None:
        self.thought = thought
        self.pieces = pieces

    def build(self) -> Part:
        text = "".join(self.pieces)
        try:
            text.encode()
        except UnicodeEncodeError:  # a character may have been cut in two
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return Part(text=text, thought=self.thought)


_PLAIN = {"text", "thought"}
_GATHERED = ("citation_metadata", "grounding_metadata")
_SOURCES = {"citationSources", "citations"}


def _gather(old: M, new: M) -> M:
    """Metadata that came in pieces: its later fields count, and of citations all."""
    if new is old:
        return old
    fields = old.to_dict()
    added = new.to_dict()
    for key in _SOURCES & fields.keys() & added.keys():
        if isinstance(fields[key], list) and isinstance(added[key], list):
            added[key] = [*fields[key], *(source for source in added[key] if source not in fields[key])]
    return type(new).from_dict({**fields, **added})


def _is_plain_text(part: Part) -> bool:
    extra, *beside = _read_beside_text(part)
    return isinstance(part.text, str) and beside == _NOTHING and (not extra or extra.keys() <= _PLAIN)


def _update(fields: dict[str, Any], extra: dict[str, Any], model: JsonModel, *, skip: str) -> None:
    names, read = _know(type(model))
    for name, value in zip(names, read(model), strict=True):
        if value is None or name == skip:
            continue
        if not name:
            extra.update(value)
        elif not (isinstance(value, JsonModel) and name in fields and _is_empty(value)):
            fields[name] = value


def _is_empty(model: JsonModel) -> bool:
    extra, *values = _know(type(model))[1](model)
    return not extra and all(value is None for value in values)


@cache
def _know(kind: type[JsonModel]) -> tuple[tuple[str, ...], Callable[[JsonModel], tuple[Any, ...]]]:
    """The names of a model's fields, the unknown ones first without any; and what reads all at once, as every chunk is read."""
    slots = [slot for slot, _, _ in kind.__json_out__]
    names = ("", *(slot.lstrip("_") for slot in slots))
    return names, attrgetter("_extra", *slots) if slots else lambda model: (getattr(model, "_extra", None),)


_BESIDE = [slot for slot, name, _ in Part.__json_out__ if name not in _PLAIN]
_NOTHING = [None] * len(_BESIDE)
_read_beside_text = attrgetter("_extra", *_BESIDE)
