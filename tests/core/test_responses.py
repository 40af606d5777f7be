"""What users do with responses: text or the reason why there is none, thoughts, calls, images, sources."""

from __future__ import annotations

import copy
import pickle
import sys
from base64 import b64encode
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import BlockedError, types
from gemkit._core.partial_response import PartialResponse
from gemkit._mixins.finish import CUT_OFF, FAILED, STOPPED_BY_RULE
from gemkit_raw.models import Candidate, Content, FinishReason, GenerateContentResponse, Part

PNG = b"\x89PNG\r\n\x1a\n not really"
TEXT = {"text": "Hello"}
THOUGHT = {"text": "Hm.", "thought": True}
CALL = {"functionCall": {"name": "f", "args": {"x": 1}}}
PICTURE = {"inlineData": {"mimeType": "image/png", "data": b64encode(PNG).decode()}}
RATINGS = [
    {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True},
    {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "LOW"},
]


def answer(*parts: Any, finish: str | None = "STOP", cls: Any = GenerateContentResponse, **more: Any) -> Any:
    candidate = {"content": {"role": "model", "parts": list(parts)} if parts else {}, **more}
    if finish is not None:
        candidate["finishReason"] = finish
    return cls.from_dict({"candidates": [candidate]})


def chunk(*parts: Any, finish: str | None = None, **more: Any) -> Any:
    return answer(*parts, finish=finish, cls=PartialResponse, **more)


def blocked(response: Any) -> BlockedError:
    """The error that its text is."""
    with pytest.raises(BlockedError) as caught:
        _ = response.text
    assert caught.value.response is response
    return caught.value


# Text -----------------------------------------------------------------------------------------------------------------


def test_text_is_all_text_but_thoughts() -> None:
    response = answer(THOUGHT, {"text": "Hel"}, CALL, {"text": "lo"})
    assert (response.text, response.text_or_none, response.thoughts) == ("Hello", "Hello", "Hm.")


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(CALL, id="function call"),
        pytest.param(PICTURE, id="image"),
        pytest.param({"executableCode": {"code": "1"}}, id="code"),
        pytest.param({"toolCall": {"id": "1"}}, id="tool call"),
        pytest.param({"newKind": {}}, id="unknown kind"),
    ],
)
@pytest.mark.parametrize("finish", ["STOP", "MAX_TOKENS", "NEW_REASON", None])
def test_text_of_other_things_is_empty(part: Any, finish: str | None) -> None:
    response = answer(THOUGHT, part, finish=finish)
    assert response.text == ""
    assert response.text_or_none is None


@pytest.mark.parametrize(
    "finish", ["MAX_TOKENS", *FAILED, "CONTINUATION", "NEW_REASON", "FINISH_REASON_UNSPECIFIED", None]
)
def test_text_that_is_there_is_given_unless_a_rule_stopped_it(finish: str | None) -> None:
    assert answer(TEXT, finish=finish).text == "Hello"
    assert chunk(TEXT, finish=finish).text == "Hello"


def test_p5_a_blocked_prompt_says_why() -> None:
    error = blocked(
        GenerateContentResponse.from_dict({"promptFeedback": {"blockReason": "SAFETY", "safetyRatings": RATINGS}})
    )
    assert str(error) == (
        "The prompt was blocked: SAFETY, it was flagged as unsafe; rated HARM_CATEGORY_HARASSMENT HIGH."
    )
    assert (error.reason, error.text, len(error.safety_ratings)) == ("SAFETY", "", 2)


def test_p5_a_prompt_blocked_for_an_unknown_reason_is_blocked() -> None:
    error = blocked(GenerateContentResponse.from_dict({"promptFeedback": {"blockReason": "NEW_RULE"}}))
    assert str(error) == "The prompt was blocked: NEW_RULE, the service does not say why."


@pytest.mark.parametrize("make", [answer, chunk])
@pytest.mark.parametrize("reason", STOPPED_BY_RULE)
def test_p5_an_answer_that_a_rule_stopped_is_an_error_with_what_there_is(reason: str, make: Any) -> None:
    response = make(TEXT, finish=reason, safetyRatings=RATINGS, finishMessage="Try another prompt.")
    error = blocked(response)
    assert str(error) == (
        f"The answer was stopped: {reason}, {STOPPED_BY_RULE[reason]} (Try another prompt); "
        "rated HARM_CATEGORY_HARASSMENT HIGH. What there is of it: 'Hello'"
    )
    assert (error.reason, error.text) == (reason, "Hello")
    assert [rating.category for rating in error.safety_ratings] == [rating["category"] for rating in RATINGS]
    assert response.text_or_none == "Hello"


@pytest.mark.parametrize("make", [answer, chunk])
@pytest.mark.parametrize("reason", FAILED)
def test_p5_a_model_that_failed_says_how(reason: str, make: Any) -> None:
    error = blocked(make(CALL, finish=reason, finishMessage="Malformed: f("))
    assert str(error) == f"The model failed to answer: {reason}, {FAILED[reason]} (Malformed: f()."
    assert error.reason == reason


def test_p5_thinking_that_took_all_tokens_says_so() -> None:
    response = GenerateContentResponse.from_dict(
        {"candidates": [{"finishReason": "MAX_TOKENS"}], "usageMetadata": {"thoughtsTokenCount": 1021}}
    )
    error = blocked(response)
    assert str(error) == (
        "The model answered nothing: MAX_TOKENS, it reached the token limit; raise max_output_tokens, or lower the "
        "thinking budget. Thinking took 1,021 tokens."
    )
    assert error.reason == "MAX_TOKENS"


@pytest.mark.parametrize(
    ("response", "message"),
    [
        pytest.param({}, "The service sent no answer, and does not say why.", id="no candidates"),
        pytest.param({"candidates": [{"finishReason": "STOP"}]}, "The model answered nothing: STOP.", id="no content"),
        pytest.param(answer({"text": ""}).to_dict(), "The model answered nothing: STOP.", id="empty text"),
        pytest.param(answer({"text": "", "thoughtSignature": "AA=="}).to_dict(), "The model answered nothing: STOP.", id="signature"),
        pytest.param(answer(THOUGHT).to_dict(), "The model answered only thoughts: STOP.", id="thoughts"),
        pytest.param({"candidates": [{"finishReason": "NEW"}]}, "The model answered nothing: NEW.", id="unknown reason"),
        pytest.param({"candidates": [{}]}, "The model answered nothing: no finish reason.", id="no reason"),
    ],
)  # fmt: skip
def test_p5_an_empty_answer_is_an_error_that_says_so(response: Any, message: str) -> None:
    assert str(blocked(GenerateContentResponse.from_dict(response))) == message


@pytest.mark.parametrize("finish", [None, "STOP", "MAX_TOKENS", "CONTINUATION", "NEW_REASON"])
@pytest.mark.parametrize("parts", [(), (THOUGHT,), ({"text": ""},)], ids=["nothing", "thought", "empty text"])
def test_a_chunk_without_text_is_no_error(parts: Any, finish: str | None) -> None:
    assert chunk(*parts, finish=finish).text == ""
    assert PartialResponse.from_dict({"usageMetadata": {}}).text == ""


def test_a_chunk_is_a_response_in_all_else() -> None:
    piece = chunk(TEXT)
    whole = answer(TEXT, finish=None)
    assert piece == whole
    assert whole == piece
    assert piece != chunk(CALL)
    assert piece != "Hello"
    for twin in (copy.deepcopy(piece), pickle.loads(pickle.dumps(piece))):
        assert (type(twin), twin) == (PartialResponse, piece)


def test_every_finish_reason_is_judged() -> None:
    known = {*STOPPED_BY_RULE, *FAILED, *CUT_OFF}
    assert {reason.value for reason in FinishReason} - known == {"STOP", "FINISH_REASON_UNSPECIFIED"}
    assert len(known) == len(STOPPED_BY_RULE) + len(FAILED) + len(CUT_OFF)


@given(
    parts=st.lists(st.sampled_from([TEXT, THOUGHT, CALL, PICTURE, {}, {"text": ""}, {"x": 1}])),
    finish=st.sampled_from([None, *(reason.value for reason in FinishReason), "NEW"]),
)
def test_text_is_said_or_explained(parts: list[Any], finish: str | None) -> None:
    """Nothing is ever silently nothing: an empty text goes with something else to look at."""
    response = answer(*parts, finish=finish)
    said = response.text_or_none
    if finish in STOPPED_BY_RULE or not (said or any(part in (CALL, PICTURE, {"x": 1}) for part in parts)):
        assert blocked(response).text == (said or "")
    elif finish in FAILED and not said:
        assert blocked(response).reason == finish
    else:
        assert response.text == (said or "")


def test_an_error_is_what_google_generativeais_users_catch() -> None:
    with pytest.raises(ValueError, match="answered nothing"):
        _ = answer().text


def test_an_error_travels_with_all_it_knows() -> None:
    error = pickle.loads(pickle.dumps(blocked(answer(TEXT, finish="SPII"))))
    assert (error.reason, error.text, str(error)) == ("SPII", "Hello", str(blocked(answer(TEXT, finish="SPII"))))
    assert (BlockedError("no").text, BlockedError("no").safety_ratings) == ("", [])


@pytest.mark.parametrize("response", [answer(TEXT), answer(CALL), chunk(TEXT), chunk(), answer(TEXT, finish=None)])
def test_a_complete_answer_passes(response: Any) -> None:
    assert response.raise_for_finish() is response


@pytest.mark.parametrize(
    "response",
    [
        pytest.param(answer(TEXT, finish="MAX_TOKENS"), id="MAX_TOKENS"),
        pytest.param(answer(TEXT, finish="CONTINUATION"), id="CONTINUATION"),
        pytest.param(answer(TEXT, finish="SAFETY"), id="SAFETY"),
        pytest.param(answer(TEXT, finish="OTHER"), id="OTHER"),
        pytest.param(chunk(TEXT, finish="MAX_TOKENS"), id="chunk"),
    ],
)
def test_an_incomplete_answer_does_not_pass(response: Any) -> None:
    with pytest.raises(BlockedError) as caught:
        response.raise_for_finish()
    assert (caught.value.reason, caught.value.text) == (response.finish_reason, "Hello")


def test_an_empty_answer_does_not_pass() -> None:
    with pytest.raises(BlockedError, match="answered nothing"):
        answer().raise_for_finish()


# At a glance ----------------------------------------------------------------------------------------------------------


def test_what_is_in_the_first_candidate() -> None:
    code = {"executableCode": {"language": "PYTHON", "code": "print(1)"}}
    result = {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1\n"}}
    response = answer(THOUGHT, TEXT, CALL, code, result, PICTURE)
    for place in (response, response.candidates[0], response.candidates[0].content):
        assert place.text == "Hello"
        assert place.thoughts == "Hm."
        assert [call.name for call in place.function_calls] == ["f"]
        assert place.executable_code == "print(1)"
        assert place.code_execution_result == "1\n"
        assert place.images == [types.Image(image_bytes=PNG, mime_type="image/png")]
        assert len(place.parts) == 6


@pytest.mark.parametrize("empty", [GenerateContentResponse(), PartialResponse(), Candidate(), Content()])
def test_what_is_in_nothing(empty: Any) -> None:
    assert (empty.thoughts, empty.function_calls, empty.images) == ("", [], [])
    assert (empty.executable_code, empty.code_execution_result) == (None, None)
    assert not empty.parts
    if not isinstance(empty, Content):
        assert (empty.citations, empty.grounding) == ([], None)
    if isinstance(empty, GenerateContentResponse):
        assert (empty.finish_reason, empty.usage, empty.text_or_none) == (None, None, None)


def test_images_of_thoughts_are_no_images_of_the_answer() -> None:
    assert len(answer({**PICTURE, "thought": True}, PICTURE).images) == 1


# Images ---------------------------------------------------------------------------------------------------------------


def test_p28_an_image_is_saved_byte_for_byte(tmp_path: Path) -> None:
    image = answer(PICTURE).parts[0].as_image()
    image.save(tmp_path / "cat.jpg")  # a name that lies
    assert (tmp_path / "cat.jpg").read_bytes() == PNG == image.image_bytes
    assert types.Image.from_file(location=str(tmp_path / "cat.jpg")) == image


@pytest.mark.parametrize(
    ("head", "mime_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
        (b"\0\0\0\x18ftypavif", "image/avif"),
        (b"who knows", "application/octet-stream"),
    ],
)
def test_p28_the_type_of_an_image_is_told_from_its_bytes(head: bytes, mime_type: str) -> None:
    assert types.Image(image_bytes=head).mime_type == mime_type
    assert types.Image(image_bytes=head, mime_type="image/x").mime_type == "image/x"


def test_a_part_without_an_image_has_none() -> None:
    assert Part(text="x").as_image() is None
    assert Part.from_bytes(data=b"x", mime_type="audio/wav").as_image() is None
    assert types.Blob(data=b"x").as_image() is None


def test_a_notebook_shows_images_in_their_own_format() -> None:
    png = types.Image(image_bytes=PNG)
    gif = types.Image(image_bytes=b"GIF89a")
    assert (png._repr_png_(), png._repr_jpeg_()) == (PNG, None)
    assert (gif._repr_png_(), gif._repr_jpeg_()) == (None, None)
    assert types.Image(image_bytes=b"\xff\xd8\xff")._repr_jpeg_() == b"\xff\xd8\xff"
    assert gif._repr_mimebundle_() == {"image/gif": "R0lGODlh", "text/plain": repr(gif)}
    assert repr(gif) == "Image(image_bytes=<6 bytes>, mime_type='image/gif')"


def test_show_displays_in_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Any] = []
    monkeypatch.setitem(sys.modules, "ipykernel", SimpleNamespace())
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(display=SimpleNamespace(display=shown.append)))
    image = types.Image(image_bytes=PNG)
    image.show()
    assert shown == [image]


def test_pillow_opens_the_image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pil = pytest.importorskip("PIL.Image")
    pil.new("RGB", (2, 3), "red").save(tmp_path / "red.png")
    image = types.Image.from_file(location=tmp_path / "red.png")
    assert image.to_pil().size == image._pil_image.size == (2, 3)
    seen: list[Any] = []
    monkeypatch.setattr(pil.Image, "show", lambda opened: seen.append(opened.size))
    image.show()
    assert seen == [(2, 3)]


def test_without_pillow_images_can_still_be_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    image = types.Image(image_bytes=PNG)
    image.save(tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes() == PNG
    with pytest.raises(ImportError, match=r'pip install "gemkit\[images\]"'):
        image.show()


def test_images_that_are_equal_are_one_in_a_set() -> None:
    assert len({types.Image(image_bytes=PNG), types.Image(image_bytes=PNG), types.Image(image_bytes=b"BM")}) == 2
    assert types.Image(image_bytes=PNG) != PNG


# Parts ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "wire"),
    [
        (Part.from_text(text="x"), {"text": "x"}),
        (Part.from_bytes(data=b"x", mime_type="a/b"), {"inlineData": {"data": "eA==", "mimeType": "a/b"}}),
        (
            Part.from_bytes(data=b"x", mime_type="a/b", media_resolution="MEDIA_RESOLUTION_LOW"),
            {
                "inlineData": {"data": "eA==", "mimeType": "a/b"},
                "mediaResolution": {"level": "MEDIA_RESOLUTION_LOW"},
            },
        ),
        (
            Part.from_uri(
                file_uri="files/x", media_resolution=types.PartMediaResolution(level="MEDIA_RESOLUTION_HIGH")
            ),
            {"fileData": {"fileUri": "files/x"}, "mediaResolution": {"level": "MEDIA_RESOLUTION_HIGH"}},
        ),
        (
            Part.from_uri(file_uri="files/x", media_resolution={"level": "MEDIA_RESOLUTION_HIGH"}),
            {"fileData": {"fileUri": "files/x"}, "mediaResolution": {"level": "MEDIA_RESOLUTION_HIGH"}},
        ),
        (
            Part.from_uri(file_uri="https://x.org/a.pdf"),
            {"fileData": {"fileUri": "https://x.org/a.pdf", "mimeType": "application/pdf"}},
        ),
        (
            Part.from_uri(file_uri="gs://b/a.jpg", mime_type="image/png"),
            {"fileData": {"fileUri": "gs://b/a.jpg", "mimeType": "image/png"}},
        ),
        (
            Part.from_uri(file_uri="https://www.youtube.com/watch?v=9hE5-98ZeCg"),
            {"fileData": {"fileUri": "https://www.youtube.com/watch?v=9hE5-98ZeCg"}},
        ),
        (Part.from_uri(file_uri="https://youtube.com"), {"fileData": {"fileUri": "https://youtube.com"}}),
        (
            Part.from_function_call(name="f", args={"a": 1}, id="7"),
            {"functionCall": {"id": "7", "name": "f", "args": {"a": 1}}},
        ),
        (
            Part.from_function_response(name="f", response={"output": 1}),
            {"functionResponse": {"name": "f", "response": {"output": 1}}},
        ),
        (
            Part.from_function_response(
                name="f",
                response={},
                id="7",
                parts=[types.FunctionResponsePart.from_bytes(data=b"x", mime_type="image/png")],
            ),
            {
                "functionResponse": {
                    "id": "7",
                    "name": "f",
                    "response": {},
                    "parts": [{"inlineData": {"data": "eA==", "mimeType": "image/png"}}],
                }
            },
        ),
        (
            Part.from_executable_code(code="1", language=types.Language.PYTHON),
            {"executableCode": {"code": "1", "language": "PYTHON"}},
        ),
        (
            Part.from_code_execution_result(outcome=types.Outcome.OUTCOME_OK, output="1"),
            {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}},
        ),
        (
            types.FunctionResponsePart.from_uri(file_uri="https://x.org/a.png", display_name="a"),
            {"fileData": {"fileUri": "https://x.org/a.png", "mimeType": "image/png", "displayName": "a"}},
        ),
    ],
)
def test_a_part_is_made_of_what_it_is_to_hold(part: Any, wire: dict[str, Any]) -> None:
    assert part.to_dict() == wire
    assert type(part).from_dict(wire) == part


# Sources --------------------------------------------------------------------------------------------------------------

SAID = "Größe zählt. Sie wächst."
CHUNKS: list[dict[str, Any]] = [
    {"web": {"uri": "https://a.example/x(1)", "title": "a.example"}},
    {"retrievedContext": {"title": "b.pdf", "text": "a passage"}},
    {"image": {"sourceUri": "https://c.example", "imageUri": "https://c.example/i.png", "title": "c"}},
    {"maps": {"uri": "https://maps.example/d", "title": "d"}},
    {"new": {}},
]


def place(text: str, within: str = SAID) -> dict[str, Any]:
    """Where a passage is, as the service counts: in bytes."""
    start = len(within[: within.index(text)].encode())
    return {"startIndex": start, "endIndex": start + len(text.encode()), "text": text}


def grounded(*supports: Any, parts: Any = ({"text": SAID},)) -> Any:
    return answer(
        *parts,
        groundingMetadata={
            "groundingChunks": CHUNKS,
            "groundingSupports": list(supports),
            "webSearchQueries": ["size"],
            "imageSearchQueries": ["big"],
            "searchEntryPoint": {"renderedContent": "<div>"},
        },
    )


def test_the_sources_of_an_answer() -> None:
    grounding = grounded().grounding
    assert [(s.kind, s.title, s.uri, s.text) for s in grounding.sources] == [
        ("web", "a.example", "https://a.example/x(1)", None),
        ("retrieved_context", "b.pdf", None, "a passage"),
        ("image", "c", "https://c.example", None),
        ("maps", "d", "https://maps.example/d", None),
        ("unknown", None, None, None),
    ]
    assert grounding.sources[2].chunk.image.image_uri == "https://c.example/i.png"
    assert grounding.queries == ["size", "big"]
    assert grounding.search_suggestions == "<div>"
    assert grounding.metadata.web_search_queries == ["size"]


def test_segments_know_their_place_and_their_sources() -> None:
    response = grounded(
        {"segment": place("Größe zählt."), "groundingChunkIndices": [0, 3, 99, -1], "confidenceScores": [0.5, 0.25]},
        {"segment": place("Sie wächst."), "groundingChunkIndices": [1]},
        {"groundingChunkIndices": [2]},
    )
    first, second, third = response.grounding.segments
    assert (first.text, first.start, first.end) == ("Größe zählt.", 0, 12)
    assert [source.title for source in first.sources] == ["a.example", "d"]
    assert first.confidence_scores == [0.5, 0.25]
    assert response.text[second.start : second.end] == second.text == "Sie wächst."
    assert (third.text, third.start, third.end) == ("", None, None)


def test_a_segment_is_found_in_its_part_or_in_all_or_by_its_text() -> None:
    parts = (THOUGHT, {"text": "Größe zählt. "}, {"text": "Sie wächst."})
    counted_in_part = {"segment": {"partIndex": 2, "endIndex": len("Sie wächst.".encode()), "text": "Sie wächst."}}
    counted_in_all = {"segment": {**place("Sie wächst."), "partIndex": 1}}
    wrong_place = {"segment": {"partIndex": 7, "startIndex": 1, "endIndex": 3, "text": "Sie wächst."}}
    without_text = {"segment": {"startIndex": 16, "endIndex": 28}}
    absent = {"segment": {"startIndex": 1, "endIndex": 3, "text": "Nirgends"}}
    found = grounded(counted_in_part, counted_in_all, wrong_place, without_text, absent, parts=parts).grounding.segments
    assert [(each.start, each.end) for each in found] == [(13, 24)] * 4 + [(None, None)]
    assert [each.text for each in found] == ["Sie wächst."] * 4 + ["Nirgends"]


def test_citations_are_put_behind_what_they_support() -> None:
    response = grounded(
        {"segment": place("Größe zählt."), "groundingChunkIndices": [0, 1]},
        {"segment": place("Sie wächst."), "groundingChunkIndices": [3]},
        {"segment": place("Sie wächst."), "groundingChunkIndices": [3, 0]},
    )
    assert response.grounding.add_citations() == (
        "Größe zählt.[1](https://a.example/x%281%29), [2] "
        "Sie wächst.[4](https://maps.example/d), [1](https://a.example/x%281%29)"
    )
    assert response.grounding.add_citations(lambda number, source: f"<{number}:{source.kind}>").startswith(
        "Größe zählt.<1:web>, <2:retrieved_context> Sie"
    )
    assert "segments=[GroundedSegment(text='Größe zählt.'" in repr(response.grounding)


def test_a_citation_that_has_no_place_comes_last() -> None:
    assert grounded({"groundingChunkIndices": [1]}).grounding.add_citations() == f"{SAID}[2]"


@given(st.lists(st.text(max_size=5), min_size=1, max_size=6), st.data())
def test_any_segment_of_any_text_is_found(pieces: list[str], data: st.DataObject) -> None:
    said = "".join(pieces)
    start = data.draw(st.integers(0, len(said)))
    end = data.draw(st.integers(start, len(said)))
    lead = len(said[:start].encode("utf-8", "surrogatepass"))
    size = len(said[start:end].encode("utf-8", "surrogatepass"))
    support = {"segment": {"startIndex": lead, "endIndex": lead + size}}
    response = grounded(support, parts=[{"text": piece} for piece in pieces])
    [segment] = response.grounding.segments
    assert segment.text == said[start:end]


def test_citations_show_what_they_quote() -> None:
    start = len("Größe ".encode())
    sources = [
        {"startIndex": start, "endIndex": start + len("zählt".encode()), "uri": "https://a.example", "license": "MIT"},
        {"endIndex": 3},
    ]
    response = answer({"text": SAID}, citationMetadata={"citationSources": sources})
    first, second = response.citations
    assert (first.text, first.start, first.end, first.uri, first.license) == (
        "zählt",
        6,
        11,
        "https://a.example",
        "MIT",
    )
    assert (second.text, second.uri) == ("Gr", None)
    assert (
        response.candidates[0].citation_metadata.citations == response.candidates[0].citation_metadata.citation_sources
    )


def test_models_say_what_they_can_do_in_both_languages() -> None:
    model = types.Model(supported_generation_methods=["generateContent"])
    assert model.supported_actions == ["generateContent"]
