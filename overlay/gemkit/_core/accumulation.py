"""The chunks of a stream as one response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from zlib import compress, decompress

from gemkit_raw.models import Candidate, Content, GenerateContentResponse, Part
from gemkit_raw.types import JsonModel

from .parsed_response import read_response
from .partial_response import PartialResponse

M = TypeVar("M", bound=JsonModel)
PIECES = 256
"""How many pieces of text wait until they are put together: as objects of their own they would take far more room."""
PACKED = 256 * 1024
"""How many bytes of text are worth packing: few answers get there."""


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
        fields = self._fields
        for name, value in chunk.__dict__.items():  # what is in it, and nothing else: this is done for every chunk
            if type(value) is str:
                fields[name] = value
            elif name == "candidates":
                for candidate in value:
                    index = candidate.index
                    index = index if isinstance(index, int) else 0
                    if index not in self._candidates:
                        self._candidates[index] = _Candidate()
                    self._candidates[index].add(candidate)
            else:
                _update(fields, self._extra, name, value)
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
        whole = kind(
            **_name(self._fields), candidates=candidates or None, additional_properties=dict(self._extra) or None
        )
        return read_response(whole, self._answer_type) if self.finished else whole


class _Candidate:
    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.extra: dict[str, Any] = {}
        self.role: str | None = None
        self.content_extra: dict[str, Any] = {}
        self.parts: list[Part | _Text] = []
        self._goes_on: Callable[[str], None] | None = None  # takes a piece of plain text, as most parts are
        self.has_content = False

    def add(self, candidate: Candidate) -> None:
        for name, value in candidate.__dict__.items():
            if name == "content":
                self._add_content(value.__dict__)
            elif type(value) is int:
                self.fields[name] = value
            elif name in _GATHERED and name in self.fields:
                if not _is_empty(value):
                    self.fields[name] = _gather(self.fields[name], value)
            else:
                _update(self.fields, self.extra, name, value)

    def _add_content(self, content: dict[str, Any]) -> None:
        self.has_content = True
        for name, value in content.items():
            if name == "role":
                self.role = value or self.role
            elif name == "parts":
                for part in value:
                    fields = part.__dict__
                    if self._goes_on and len(fields) == 1 and type(text := fields.get("text")) is str:
                        self._goes_on(text)
                    else:
                        self._add_part(part)
            else:
                self.content_extra.update(value)

    def _add_part(self, part: Part) -> None:
        fields = part.__dict__
        text = fields.get("text")
        if type(text) is not str or (len(fields) > 1 and not _is_plain(fields)):
            self.parts.append(part)
            self._goes_on = None
        elif text:  # an empty one is how a stream ends, not something the model said
            thought = fields.get("thought")
            last = self.parts[-1] if self.parts else None
            if type(last) is _Text and last.thought == thought:
                last.add(text)
            else:
                last = _Text(thought, text)
                self.parts.append(last)
                self._goes_on = last.add if thought is None else None

    def build(self) -> Candidate:
        content = None
        if self.has_content:
            parts = [part.build() if isinstance(part, _Text) else part for part in self.parts]
            content = Content(
                role=self.role, parts=parts or None, additional_properties=dict(self.content_extra) or None
            )
        return Candidate(**_name(self.fields), content=content, additional_properties=dict(self.extra) or None)


class _Text:
    """Text that may go on in the next chunk."""

    __slots__ = ("_packed", "_pieces", "_recent", "thought")

    def __init__(self, thought: bool | None, text: str) -> None:
        self.thought = thought
        self._pieces = [text]
        self._recent = bytearray()
        self._packed: list[bytes] = []

    def add(self, text: str) -> None:
        self._pieces.append(text)
        if len(self._pieces) >= PIECES:
            self._put_together()

    def _put_together(self) -> None:
        self._recent += "".join(self._pieces).encode("utf-8", "surrogatepass")
        self._pieces.clear()
        if len(self._recent) >= PACKED:
            self._packed.append(compress(self._recent, 1))
            self._recent.clear()

    def build(self) -> Part:
        self._put_together()
        data = b"".join([*map(decompress, self._packed), self._recent])
        try:
            text = data.decode()
        except UnicodeDecodeError:  # a character may have been cut in two
            text = data.decode("utf-8", "surrogatepass")
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return Part(text=text, thought=self.thought)


_PLAIN = {"text", "thought"}
_TEXT = {*_PLAIN, "_extra"}
_GATHERED = ("citation_metadata", "grounding_metadata")
_SOURCES = {"citationSources", "citations"}


def _gather(old: M, new: M) -> M:
    """Metadata that came in pieces: its later fields count, and of citations all."""
    fields = old.to_dict()
    added = new.to_dict()
    for key in _SOURCES & fields.keys() & added.keys():
        if isinstance(fields[key], list) and isinstance(added[key], list):
            added[key] = [*fields[key], *(source for source in added[key] if source not in fields[key])]
    return type(new).from_dict({**fields, **added})


def _is_plain(fields: dict[str, Any]) -> bool:
    """Whether a part has nothing beside text; unless it is null, or of the wrong type."""
    extra = fields.get("_extra")
    return fields.keys() <= _TEXT and (not extra or extra.keys() <= _PLAIN)


def _update(fields: dict[str, Any], extra: dict[str, Any], name: str, value: Any) -> None:
    """Take a value over one that came before; but no object that holds nothing."""
    if name == "_extra":
        extra.update(value)
    elif not (isinstance(value, JsonModel) and name in fields and _is_empty(value)):
        fields[name] = value


def _is_empty(model: JsonModel) -> bool:
    return not (fields := model.__dict__) or (not any(fields.values()) and not model.to_dict())


def _name(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields by the names that a constructor takes."""
    return {slot.lstrip("_"): value for slot, value in fields.items()}
