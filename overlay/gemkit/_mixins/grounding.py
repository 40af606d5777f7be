"""What an answer quotes and rests on, joined with the text it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .documents import read_metadata

if TYPE_CHECKING:
    from gemkit_raw.models import Candidate, GroundingChunk, GroundingMetadata


@frozen
class Citation:
    """A passage that quotes something."""

    text: str
    """The passage."""
    start: int
    """Where it starts in the `.text` of the candidate, in characters."""
    end: int
    """Where it ends, not included."""
    uri: str | None
    """Address of what it quotes."""
    license: str | None
    """License of that. Given for code."""


@frozen
class Source:
    """Something that an answer rests on."""

    title: str | None
    """Its name; of a web page often just the domain."""
    uri: str | None
    """Its address; of a web page usually a redirect by Google."""
    kind: str
    """What it is: "web", "image", "retrieved_context" (a document of a file search store), "maps" (a place)."""
    text: str | None
    """The passage found in it, where the service tells."""
    chunk: GroundingChunk = field(repr=False)
    """All that the service says of it."""


@frozen
class GroundedDocument:
    """A document of a file search store that an answer rests on.

    The service doesn't tell its name: `client.file_search_stores.documents.find_cited(response)` looks for it.
    """

    title: str | None
    """Its name for people."""
    store: str | None
    """Name of the store that has it."""
    metadata: dict[str, str | float | list[str]]
    """The facts it was given."""
    pages: list[int]
    """The pages that passages were found on, where it has pages."""
    sources: list[Source]
    """The passages."""


@frozen
class GroundedSegment:
    """A passage of an answer, and what it rests on."""

    text: str
    """The passage."""
    start: int | None
    """Where it starts in the `.text` of the candidate, in characters; None where it can't be found there."""
    end: int | None
    """Where it ends, not included."""
    sources: list[Source]
    """What it rests on."""
    confidence_scores: list[float]
    """How sure each source is, from 0 to 1. Newer models leave it empty."""


class Grounding:
    """What a candidate rests on."""

    __slots__ = ("_candidate",)

    def __init__(self, candidate: Candidate) -> None:
        self._candidate = candidate

    @property
    def metadata(self) -> GroundingMetadata:
        """All that the service says of it."""
        metadata = self._candidate.grounding_metadata
        assert metadata is not None  # who made this has looked
        return metadata

    @property
    def queries(self) -> list[str]:
        """What was searched for."""
        return [*(self.metadata.web_search_queries or ()), *(self.metadata.image_search_queries or ())]

    @property
    def sources(self) -> list[Source]:
        """What was found, in the service's order."""
        return [_read_source(chunk) for chunk in self.metadata.grounding_chunks or ()]

    @property
    def documents(self) -> list[GroundedDocument]:
        """The documents of file search stores among the sources, each once, in the service's order."""
        found: list[GroundedDocument] = []
        for source in self.sources:
            if (context := source.chunk.retrieved_context) is None:
                continue
            document = GroundedDocument(
                context.title, context.file_search_store, read_metadata(context.custom_metadata), [], []
            )
            key = (document.title, document.store, document.metadata)
            known = next((one for one in found if (one.title, one.store, one.metadata) == key), None)
            if known is None:
                found.append(known := document)
            known.sources.append(source)
            if context.page_number is not None and context.page_number not in known.pages:
                known.pages.append(context.page_number)
        return found

    @property
    def segments(self) -> list[GroundedSegment]:
        """The passages that rest on sources, with these."""
        sources = self.sources
        text = _Text(self._candidate)
        found: list[GroundedSegment] = []
        for support in self.metadata.grounding_supports or ():
            place = text.find(support.segment)
            said = support.segment.text if support.segment is not None else None
            found.append(
                GroundedSegment(
                    said if said is not None else text.whole[slice(*place)] if place else "",
                    *(place or (None, None)),
                    [sources[i] for i in support.grounding_chunk_indices or () if 0 <= i < len(sources)],
                    list(support.confidence_scores or ()),
                )
            )
        return found

    @property
    def search_suggestions(self) -> str | None:
        """HTML with search suggestions, which Google's terms ask to show with the answer."""
        entry = self.metadata.search_entry_point
        return entry.rendered_content if entry else None

    def add_citations(self, marker: Callable[[int, Source], str] | None = None) -> str:
        """The text of the answer with the numbers of its sources behind each passage that rests on some.

        Args:
            marker: what to put there for a source, given its number (from 1) and itself; a Markdown link such as
                `[1](https://...)` by default.
        """
        mark = marker or _link
        sources = self.sources
        text = self._candidate.text
        marks: dict[int, list[str]] = {}
        for segment in self.segments:
            at = marks.setdefault(len(text) if segment.end is None else segment.end, [])
            at += [made for source in segment.sources if (made := mark(sources.index(source) + 1, source)) not in at]
        for end in sorted(marks, reverse=True):
            text = text[:end] + ", ".join(marks[end]) + text[end:]
        return text

    def __repr__(self) -> str:
        return f"Grounding(queries={self.queries!r}, sources={self.sources!r}, segments={self.segments!r})"


def list_citations(candidate: Candidate) -> list[Citation]:
    """The passages of a candidate that quote something."""
    metadata = candidate.citation_metadata
    text = _Text(candidate)
    found: list[Citation] = []
    for source in (metadata.citation_sources if metadata else None) or ():
        start, end = text.count(source.start_index or 0), text.count(source.end_index or 0)
        found.append(Citation(text.whole[start:end], start, end, source.uri, source.license))
    return found


class _Text:
    """The text of a candidate, whose places the service counts in UTF-8 bytes."""

    def __init__(self, candidate: Candidate) -> None:
        self.whole: str = candidate.text
        self._bytes = self.whole.encode("utf-8", "surrogatepass")
        self._starts: dict[int, int] = {}
        start = 0
        for i, part in enumerate(candidate.parts):
            if isinstance(part.text, str) and not part.thought:
                self._starts[i] = start
                start += len(part.text.encode("utf-8", "surrogatepass"))

    def count(self, place: int) -> int:
        """The characters before so many bytes."""
        return len(self._bytes[:place].decode("utf-8", "ignore"))

    def find(self, segment: Any) -> tuple[int, int] | None:
        """Where a segment is, in characters.

        Its place is counted in its part or in all the text; the parts may have been merged since it was counted, so that
        its text has the last word.
        """
        if segment is None:
            return None
        for begin in (self._starts.get(segment.part_index or 0, 0), 0):
            start, end = self.count(begin + (segment.start_index or 0)), self.count(begin + (segment.end_index or 0))
            if start < end and segment.text in (None, self.whole[start:end]):
                return start, end
        start = self.whole.find(segment.text) if segment.text else -1
        return None if start < 0 else (start, start + len(segment.text))


def _read_source(chunk: GroundingChunk) -> Source:
    for kind in ("web", "image", "retrieved_context", "maps"):
        found: Any = getattr(chunk, kind)
        if found is not None:
            uri = getattr(found, "uri", None) or getattr(found, "source_uri", None)
            return Source(found.title, uri, kind, getattr(found, "text", None), chunk)
    return Source(None, None, "unknown", None, chunk)


def _link(number: int, source: Source) -> str:
    uri = (source.uri or "").translate({ord("("): "%28", ord(")"): "%29", ord(" "): "%20"})
    return f"[{number}]({uri})" if uri else f"[{number}]"
