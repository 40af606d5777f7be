"""The chunks of a stream become the one response that they are pieces of."""

from __future__ import annotations

import copy
import tracemalloc
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.accumulation import Accumulator
from gemkit._core.partial_response import PartialResponse
from gemkit_raw.models import GenerateContentResponse


def chunk(*parts: Any, finish: str | None = None, index: int | None = None, **rest: Any) -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": list(parts)}} if parts else {}
    if finish is not None:
        candidate["finishReason"] = finish
    if index is not None:
        candidate["index"] = index
    return {"candidates": [candidate], **rest}


def gather(*chunks: Any) -> Accumulator:
    """An accumulator that has seen these chunks; checks that it left them as they were."""
    seen = Accumulator()
    for item in chunks:
        response = GenerateContentResponse.from_dict(copy.deepcopy(item))
        assert seen.add(response) is response
        assert response.to_dict() == item
    return seen


def parts(*chunks: Any) -> Any:
    [candidate] = gather(*chunks).response.to_dict()["candidates"]
    return candidate["content"].get("parts")


def text(value: str, **rest: Any) -> dict[str, Any]:
    return {"text": value, **rest}


SIGNED = {"text": "", "thoughtSignature": "_-8="}
CALL = {"functionCall": {"name": "f", "args": {"a": None}}}
IMAGE = {"inlineData": {"mimeType": "image/png", "data": "_-8"}}


def test_text_that_comes_in_pieces_is_one_part() -> None:
    seen = gather(chunk(text("Hel")), chunk(text("lo"), text(" you")), chunk(text("!"), finish="STOP"))
    assert seen.response.to_dict() == chunk(text("Hello you!"), finish="STOP")


def test_thoughts_and_text_are_kept_apart() -> None:
    think = [text("a", thought=True), text("b", thought=True)]
    assert parts(chunk(*think), chunk(text("c")), chunk(text("d")), chunk(text("e", thought=True))) == [
        text("ab", thought=True),
        text("cd"),
        text("e", thought=True),
    ]


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(SIGNED, id="empty text with a signature"),
        pytest.param(text("x", thoughtSignature="_-8"), id="text with a signature"),
        pytest.param(text("x", thought=True, thoughtSignature="AA"), id="signed thought"),
        pytest.param(CALL, id="function call"),
        pytest.param({**CALL, "thoughtSignature": "AAE"}, id="signed call"),
        pytest.param(IMAGE, id="inline data"),
        pytest.param({"executableCode": {"language": "PYTHON", "code": "1"}}, id="code"),
        pytest.param({"newKind": {"a": [1, None]}}, id="unknown kind"),
        pytest.param(text("x", newField=1), id="text with an unknown field"),
        pytest.param({}, id="empty part"),
    ],
)
def test_other_parts_are_kept_as_they_came(part: dict[str, Any]) -> None:
    assert parts(chunk(text("a")), chunk(part), chunk(text("b")), chunk(part, part)) == [
        text("a"), part, text("b"), part, part,
    ]  # fmt: skip


def test_an_empty_piece_at_the_end_leaves_no_part() -> None:
    assert parts(chunk(text("a")), chunk(CALL), chunk(text(""), finish="STOP")) == [text("a"), CALL]
    assert parts(chunk(text(""), finish="STOP")) is None


def test_an_empty_piece_in_between_parts_nothing() -> None:
    assert parts(chunk(text("a")), chunk(text("", thought=True)), chunk(text("b"))) == [text("ab")]


def test_a_character_that_was_cut_in_two_is_whole_again() -> None:
    assert parts(chunk(text("a\ud83d")), chunk(text("\ude00b"))) == [text("a\U0001f600b")]
    assert parts(chunk(text("\ud83d")), chunk(text("b"))) == [text("\ud83db")]


def test_the_last_chunk_may_have_no_content() -> None:
    seen = gather(chunk(text("a")), chunk(finish="STOP"), {"usageMetadata": {"totalTokenCount": 3}})
    assert seen.finished
    assert seen.response.to_dict() == chunk(text("a"), finish="STOP", usageMetadata={"totalTokenCount": 3})


def test_the_latest_counts_count() -> None:
    usage = [{"promptTokenCount": 4, "totalTokenCount": 4 + n, "candidatesTokenCount": n} for n in range(3)]
    seen = gather(*(chunk(text("a"), usageMetadata=counts) for counts in usage), chunk(finish="STOP", usageMetadata={}))
    assert seen.response.to_dict()["usageMetadata"] == usage[-1]


def test_the_latest_of_everything_else_counts() -> None:
    seen = gather(
        chunk(text("a"), responseId="1", modelVersion="m", new=1, other=None),
        chunk(text("b"), responseId="2", new=[2]),
    )
    assert seen.response.to_dict() == chunk(text("ab"), responseId="2", modelVersion="m", new=[2], other=None)


def test_sources_of_all_chunks_are_gathered() -> None:
    """Each chunk cites what its own text quotes; what it repeats counts once."""

    def cite(*ends: int, key: str = "citationSources") -> dict[str, Any]:
        return {"citationMetadata": {key: [{"endIndex": end} for end in ends]}}

    def candidate(fields: dict[str, Any]) -> dict[str, Any]:
        return {"candidates": [fields]}

    for key in ("citationSources", "citations"):  # the latter is Vertex AI's word, which the service used as well
        seen = gather(*(candidate(cite(*ends, key=key)) for ends in ((1, 2), (), (2, 3))), chunk(finish="STOP"))
        assert seen.response.to_dict() == candidate({**cite(1, 2, 3, key=key), "finishReason": "STOP"})


def test_grounding_that_comes_in_pieces_is_put_together() -> None:
    pieces = [
        {},
        {"groundingChunks": [{"web": {"uri": "a"}}], "webSearchQueries": ["q"]},
        {},
        {"groundingSupports": [{}]},
    ]
    whole = {**pieces[1], **pieces[3]}
    seen = gather(*({"candidates": [{"groundingMetadata": piece}]} for piece in pieces))
    assert seen.response.to_dict() == {"candidates": [{"groundingMetadata": whole}]}
    renewed = {"groundingChunks": [{"web": {"uri": "b"}}]}
    seen.add(GenerateContentResponse.from_dict({"candidates": [{"groundingMetadata": renewed}]}))
    assert seen.response.to_dict() == {"candidates": [{"groundingMetadata": {**whole, **renewed}}]}


@pytest.mark.parametrize(("first", "second"), [([{"endIndex": 1}], 5), (5, [{"endIndex": 1}])])
def test_sources_that_are_no_list_are_not_gathered(first: Any, second: Any) -> None:
    pieces = [{"candidates": [{"citationMetadata": {"citationSources": sources}}]} for sources in (first, second)]
    assert gather(*pieces).response.to_dict() == pieces[1]


def test_two_last_chunks_are_one_end() -> None:
    seen = gather(chunk(text("a"), finish="STOP"), chunk(text("b"), finish="MAX_TOKENS"))
    assert seen.response.to_dict() == chunk(text("ab"), finish="MAX_TOKENS")


def test_candidates_are_told_apart_by_their_index() -> None:
    second = chunk(text("x"), index=1)
    seen = gather(chunk(text("a")), second, chunk(text("b"), finish="STOP", index=0))
    assert not seen.finished
    assert [candidate.text for candidate in seen.response.candidates or ()] == ["ab", "x"]
    seen.add(GenerateContentResponse.from_dict(chunk(text("y"), finish="SAFETY", index=1)))
    assert seen.finished
    assert [(c.index, c.text, c.finish_reason) for c in seen.response.candidates or ()] == [
        (0, "ab", "STOP"),
        (1, "xy", "SAFETY"),
    ]


def test_an_unknown_finish_reason_is_an_end_too() -> None:
    seen = gather(chunk(text("a"), finish="SOMETHING_NEW"))
    assert seen.finished
    assert seen.response.finish_reason == "SOMETHING_NEW"


def test_a_blocked_prompt_is_an_end() -> None:
    blocked = {"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 4}}
    seen = gather(blocked)
    assert seen.finished
    assert seen.response.to_dict() == blocked


@pytest.mark.parametrize(
    "chunks",
    [
        pytest.param([], id="nothing"),
        pytest.param([{}], id="an empty chunk"),
        pytest.param([chunk(text("a"))], id="no reason"),
        pytest.param([{"promptFeedback": {"safetyRatings": []}}], id="feedback without a block"),
        pytest.param([chunk(text("a"), finish="")], id="an empty reason"),
        pytest.param([{"usageMetadata": {"totalTokenCount": 1}}], id="usage only"),
    ],
)
def test_all_else_is_no_end(chunks: list[Any]) -> None:
    assert not gather(*chunks).finished


def test_unknown_fields_are_kept_at_every_level() -> None:
    value = {"candidates": [{"content": {"role": "model", "parts": [CALL], "c": 3}, "b": None}], "a": {"x": 1}}
    assert gather(value).response.to_dict() == value


def test_the_response_so_far_is_a_new_one_each_time() -> None:
    seen = gather(chunk(text("a")))
    first = seen.response
    first.additional_properties["mine"] = 1
    seen.add(GenerateContentResponse.from_dict(chunk(text("b"))))
    assert first.text == "a"
    assert seen.response.to_dict() == chunk(text("ab"))


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param({"candidates": "none"}, id="candidates"),
        pytest.param({"candidates": [5]}, id="candidate"),
        pytest.param(chunk(index="1"), id="index"),  # pyright: ignore[reportArgumentType]
        pytest.param({"candidates": [{"content": []}]}, id="content"),
        pytest.param({"candidates": [{"content": {"parts": [{"text": 5}]}}]}, id="text"),
    ],
)
def test_values_of_the_wrong_type_break_nothing(odd: Any) -> None:
    seen = gather(chunk(text("a")), odd, chunk(text("b"), finish="STOP"))
    assert "b" in seen.response.text


PIECES = st.one_of(
    st.text().map(text),
    st.text().map(lambda t: text(t, thought=True)),
    st.text(min_size=1).map(lambda t: text(t, thoughtSignature="AA")),
    st.sampled_from([SIGNED, CALL, IMAGE]),
)


@given(st.lists(st.lists(PIECES, max_size=3), max_size=6))
def test_nothing_is_lost_and_nothing_moves(written: list[list[Any]]) -> None:
    def join(pieces: Any, thought: bool) -> str:
        return "".join(p["text"] for p in pieces if "text" in p and bool(p.get("thought")) is thought)

    def others(pieces: Any) -> list[Any]:
        return [p for p in pieces if p.keys() - {"text", "thought"}]

    response = gather(*(chunk(*pieces) for pieces in written)).response
    merged = [part.to_dict() for part in response.parts]
    flat = [piece for pieces in written for piece in pieces]
    for thought in (True, False):
        assert join(merged, thought) == join(flat, thought)
    assert others(merged) == others(flat)
    assert response.text == "".join(PartialResponse.from_dict(chunk(*pieces)).text for pieces in written)


# Against what it should be, put down as plainly as can be ---------------------------------------------------------------

ODD = st.sampled_from([5, None, "", [], {}, {"a": 1}])
PARTS = PIECES | st.fixed_dictionaries(
    {}, optional={"text": st.text(max_size=3) | ODD, "thought": ODD | st.booleans(), "new": ODD}
)
CANDIDATES = st.fixed_dictionaries(
    {},
    optional={
        "index": st.sampled_from([0, 1, "1", None]),
        "content": ODD
        | st.fixed_dictionaries({}, optional={"role": ODD, "parts": ODD | st.lists(PARTS, max_size=4), "new": ODD}),
        "finishReason": ODD,
        "tokenCount": ODD,
        "citationMetadata": ODD,
        "new": ODD,
    },
)
CHUNKS = st.fixed_dictionaries(
    {},
    optional={
        "candidates": ODD | st.lists(CANDIDATES, max_size=3),
        "usageMetadata": ODD | st.just({"totalTokenCount": 0}),
        "promptFeedback": ODD | st.just({"blockReason": "SAFETY"}),
        "modelVersion": ODD,
        "new": ODD,
    },
)


def merge(whole: dict[str, Any], piece: dict[str, Any]) -> None:
    """The latest counts, unless it holds nothing."""
    for name, value in piece.items():
        if not (hasattr(value, "to_dict") and name in whole and value.to_dict() == {}):
            whole[name] = value


def read(model: Any, but: str) -> tuple[dict[str, Any], dict[str, Any]]:
    names = [name for name, _ in type(model).__json_in__.values()]
    known = {name: getattr(model, name) for name in names if name != but and getattr(model, name) is not None}
    return known, dict(model.additional_properties)


def put_together(chunks: Sequence[GenerateContentResponse]) -> Any:
    top: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
    candidates: dict[int, Any] = {}
    for piece in chunks:
        for whole, new in zip(top, read(piece, "candidates"), strict=True):
            merge(whole, new)
        for candidate in piece.candidates or ():
            index = candidate.index if isinstance(candidate.index, int) else 0
            *fields, content = candidates.setdefault(index, ({}, {}, []))
            for whole, new in zip(fields, read(candidate, "content"), strict=True):
                merge(whole, new)
            content += [candidate.content] if candidate.content else []
    return (
        *top,
        {
            index: (fields, extra, *put_contents_together(contents))
            for index, (fields, extra, contents) in candidates.items()
        },
    )


def put_contents_together(contents: list[Any]) -> Any:
    parts: list[Any] = []
    for part in (part for content in contents for part in content.parts or ()):
        wire = part.to_dict()
        if isinstance(part.text, str) and wire.keys() <= {"text", "thought"}:
            last = parts[-1] if parts else None
            if isinstance(last, list) and last[0] == part.thought:
                last[1] += part.text
            elif part.text:
                parts.append([part.thought, part.text])
        else:
            parts.append(wire)
    role = next((content.role for content in reversed(contents) if content.role), None)
    extra: dict[str, Any] = {}
    for content in contents:
        extra |= content.additional_properties
    return parts, role, extra


@given(st.lists(CHUNKS, max_size=5))
def test_any_chunks_are_put_together(written: list[Any]) -> None:
    chunks = [PartialResponse.from_dict(item) for item in written]
    seen = Accumulator()
    for item in chunks:
        seen.add(item)
    top, extra, candidates = put_together(chunks)
    response = seen.response
    assert read(response, "candidates") == (top, extra)
    assert len(response.candidates or ()) == len(candidates)
    for (_, (fields, rest, parts, role, more)), made in zip(
        sorted(candidates.items()), response.candidates or (), strict=True
    ):
        assert read(made, "content") == (fields, rest)
        content = made.content.to_dict() if made.content else {}
        texts = [
            {"text": p[1]} | ({} if p[0] is None else {"thought": p[0]}) if isinstance(p, list) else p for p in parts
        ]
        assert content == {**more, **({"parts": texts} if texts else {}), **({} if role is None else {"role": role})}


@pytest.mark.parametrize("word", ["", "word " * 100], ids=["short pieces", "long pieces"])
def test_a_long_text_is_whole_again(word: str) -> None:
    """Every character beyond the basic plane is cut in two, wherever text is put together and packed."""
    pieces = [f"{number}{word}\ud83d" if number % 2 else f"\ude00{number} é" for number in range(3000)]
    seen = Accumulator()
    whole = ""
    for number, piece in enumerate(pieces, 1):
        seen.add(PartialResponse.from_dict(chunk(text(piece))))
        whole += piece
        if number % 500 == 0:
            [part] = seen.response.parts
            assert part.text == whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def test_a_long_stream_keeps_little_more_than_its_text() -> None:
    answer = {**chunk(text("some words of the answer ")), "usageMetadata": {"totalTokenCount": 3}, "responseId": "a"}
    seen = Accumulator()
    seen.add(PartialResponse.from_dict(answer))
    tracemalloc.start()
    try:
        for _ in range(20_000):
            seen.add(PartialResponse.from_dict(answer))
        assert tracemalloc.get_traced_memory()[0] < 350_000
    finally:
        tracemalloc.stop()
