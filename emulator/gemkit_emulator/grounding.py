"""What Google's own tools add to an answer: search results behind it, pages read for it, citations in it, code run for it."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from gemkit_emulator.resources.documents import list_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.documents import Passage

_SENTENCE: Final = re.compile(r"\S[^.!?\n]*[.!?]*")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"')\]]+")
_TERM: Final = r"\(*\s*-?\d{1,30}(?:\.\d{1,30})?\s*\)*"
_SUM: Final = re.compile(rf"{_TERM}(?:\s*(?:\*\*|//|[-+*/%^])\s*{_TERM})+")
_SITES: Final = ("example.com", "example.org", "example.net")
_QUERY_LENGTH: Final = 80
_SEARCHED: Final = 2000
_MAX_DIGITS: Final = 400
_CITE: Final = "[cite]"
_OPERATORS: Final[dict[type[ast.operator], Callable[[float, float], float]]] = {
    ast.Add: lambda left, right: left + right,
    ast.Sub: lambda left, right: left - right,
    ast.Mult: lambda left, right: left * right,
    ast.Div: lambda left, right: left / right,
    ast.FloorDiv: lambda left, right: left // right,
    ast.Mod: lambda left, right: left % right,
}


def ground(heard: str, answer: str, part: int) -> Json:
    """The `groundingMetadata` of an answer: each of its sentences is borne out by one of three sites."""
    query = " ".join(heard.split())[:_QUERY_LENGTH]
    supports = [_support(answer, sentence, part, [i % len(_SITES)]) for i, sentence in _list_sentences(answer)]
    return {
        "searchEntryPoint": {"renderedContent": f'<div class="container"><a class="chip">{_escape(query)}</a></div>\n'},
        "groundingChunks": [{"web": {"uri": f"https://{site}/", "title": site}} for site in _SITES],
        "groundingSupports": supports,
        "webSearchQueries": [query],
    }


def ground_in_documents(passages: Sequence[Passage], answer: str, part: int) -> Json:
    """The `groundingMetadata` of an answer: each of its sentences is borne out by the passages it shares words with."""
    words = [list_words(passage.text) for passage in passages]
    supports: list[Json] = []
    for _, sentence in _list_sentences(answer):
        said = list_words(sentence[0])
        if found := [i for i, known in enumerate(words) if said & known]:
            supports.append(_support(answer, sentence, part, found))
    chunks = [passage.describe() for passage in passages]
    return {"groundingChunks": chunks} | ({"groundingSupports": supports} if supports else {})


def _list_sentences(answer: str) -> Iterator[tuple[int, re.Match[str]]]:
    return enumerate(_SENTENCE.finditer(answer))


def _support(answer: str, sentence: re.Match[str], part: int, chunks: list[int]) -> Json:
    segment = _locate(answer, sentence.start(), sentence.end())
    return {
        "segment": ({"partIndex": part} if part else {}) | segment | {"text": sentence[0]},
        "groundingChunkIndices": chunks,
    }


def read_pages(heard: str) -> Json:
    """The `urlContextMetadata` for the addresses in a prompt; one under `.invalid` could not be read."""
    pages: list[Json] = []
    for address in dict.fromkeys(_ADDRESS.findall(heard)):
        status = "ERROR" if ".invalid" in address else "SUCCESS"
        pages.append({"retrievedUrl": address, "urlRetrievalStatus": f"URL_RETRIEVAL_STATUS_{status}"})
    return {"urlMetadata": pages} if pages else {}


def cite(answer: str) -> Json:
    """The `citationMetadata` of an answer that is said to be taken from elsewhere, all of it."""
    return {
        "citationSources": [_locate(answer, 0, len(answer)) | {"uri": "https://example.com/source", "license": "mit"}]
    }


def wants_citations(heard: str) -> bool:
    """Whether a prompt has the marker for them."""
    return _CITE in heard


def write_code(heard: str) -> str:
    """The Python a prompt gives reason to run: the sum in it, or a count of its words."""
    found = _SUM.search(heard[:_SEARCHED])
    return f"print({found[0].strip().replace('^', '**')})\n" if found else f"print(len({heard!r}.split()))\n"


def run_code(code: str, heard: str) -> Json:
    """The `codeExecutionResult` of such code."""
    expression = code.removeprefix("print(").removesuffix(")\n")
    if not _SUM.fullmatch(expression):
        return {"outcome": "OUTCOME_OK", "output": f"{len(heard.split())}\n"}
    try:
        return {"outcome": "OUTCOME_OK", "output": f"{_evaluate(ast.parse(expression, mode='eval').body)}\n"}
    except (ArithmeticError, SyntaxError, ValueError, TypeError, KeyError, RecursionError) as error:
        return {"outcome": "OUTCOME_FAILED", "output": f"{type(error).__name__}: {error}\n"}


def _evaluate(node: ast.AST) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_evaluate(operand)
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            base, exponent = _evaluate(left), _evaluate(right)
            if abs(exponent) * max(1, len(str(base))) > _MAX_DIGITS:
                raise ValueError("the result is too large")
            return base**exponent
        case ast.BinOp(left=left, op=op, right=right):
            return _OPERATORS[type(op)](_evaluate(left), _evaluate(right))
        case _:
            raise SyntaxError("invalid syntax")


def _locate(text: str, start: int, end: int) -> Json:
    """Where a stretch of text is, in bytes of UTF-8; a start of zero goes without saying."""
    place = {"startIndex": len(text[:start].encode()), "endIndex": len(text[:end].encode())}
    return place if place["startIndex"] else {"endIndex": place["endIndex"]}


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
