"""The operations of the PaLM models, and generateAnswer: words from the engine, in the forms these had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.calls import finish_unless_gone
from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.engines import Prompt, Sampling, Turn
from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.prompts import read_parts
from gemkit_emulator.resources.documents import list_words
from gemkit_emulator.rules import Question
from gemkit_emulator.safety import judge
from gemkit_emulator.tokens import count_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.corpora import CorpusStore
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.rules import Rules
    from gemkit_emulator.safety import Verdict

_RATED: Final = ("DEROGATORY", "TOXICITY", "VIOLENCE", "SEXUAL", "MEDICAL", "DANGEROUS")
_DIMENSIONS: Final = 768
_MAX_TEXTS: Final = 100
_STYLES: Final = ("ABSTRACTIVE", "EXTRACTIVE", "VERBOSE")
_MOST_PASSAGES: Final = 3
_RANGES: Final = {
    "temperature": ("temperature", 0, 1),
    "topP": ("top_p", 0, 1),
    "topK": ("top_k", 1, 2**31),
    "candidateCount": ("candidate_count", 1, 8),
    "maxOutputTokens": ("max_output_tokens", 1, 2**31),
}


class Palm:
    """The handlers that answer as the PaLM models did."""

    def __init__(self, engine: Engine, files: FileStore, corpora: CorpusStore, rules: Rules) -> None:
        self._engine = engine
        self._files = files
        self._corpora = corpora
        self._rules = rules

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "models.generateText": self.generate_text,
            "tunedModels.generateText": self.generate_text,
            "models.countTextTokens": self.count_text_tokens,
            "models.generateMessage": self.generate_message,
            "models.countMessageTokens": self.count_message_tokens,
            "models.embedText": self.embed_text,
            "models.batchEmbedText": self.embed_texts,
            "models.generateAnswer": self.generate_answer,
        }

    async def generate_text(self, call: Call) -> Response:
        """What goes on from a text."""
        get_model_for("generateText", call.resource, call.version)
        message = call.message
        _check_ranges(message, "GenerateTextRequest")
        text = _read_text(message, "GenerateTextRequest")
        prompt = Prompt(turns=(Turn("user", (text,)),), sampling=_read_sampling(message))
        settings: list[Json] = message.get("safetySettings", [])
        if verdict := judge(prompt, settings):
            return call.respond(_describe_block(verdict, settings))
        outputs = await finish_unless_gone(call.request, self._write(call, prompt))
        ratings = [{"category": f"HARM_CATEGORY_{name}", "probability": "NEGLIGIBLE"} for name in _RATED]
        return call.respond({"candidates": [{"output": output, "safetyRatings": ratings} for output in outputs]})

    async def count_text_tokens(self, call: Call) -> Response:
        """How long a text is."""
        get_model_for("countTextTokens", call.resource, call.version)
        text = _read_text(call.message, "CountTextTokensRequest")
        return await self._count(call, Prompt(turns=(Turn("user", (text,)),)))

    async def generate_message(self, call: Call) -> Response:
        """What comes next in a conversation."""
        get_model_for("generateMessage", call.resource, call.version)
        _check_ranges(call.message, "GenerateMessageRequest")
        prompt, messages = _read_messages(call.message, "GenerateMessageRequest")
        if verdict := judge(prompt, []):
            return call.respond({"messages": messages, "filters": _list_filters(verdict)})
        contents = await finish_unless_gone(call.request, self._write(call, prompt))
        author = "1" if messages[-1]["author"] == "0" else "0"
        candidates = [{"author": author, "content": content} for content in contents]
        return call.respond({"candidates": candidates, "messages": messages})

    async def count_message_tokens(self, call: Call) -> Response:
        """How long a conversation is."""
        get_model_for("countMessageTokens", call.resource, call.version)
        return await self._count(call, _read_messages(call.message, "CountMessageTokensRequest")[0])

    async def embed_text(self, call: Call) -> Response:
        """A text as a vector."""
        get_model_for("embedText", call.resource, call.version)
        if not call.message.get("text"):
            raise invalid_argument("* EmbedTextRequest.text: text is not specified\n")
        return call.respond({"embedding": await self._embed(call, call.message["text"])})

    async def embed_texts(self, call: Call) -> Response:
        """Texts as vectors."""
        get_model_for("embedText", call.resource, call.version)
        texts: list[str] = call.message.get("texts", [])
        requests: list[Json] = call.message.get("requests", [])
        if texts and requests:
            raise invalid_argument("* BatchEmbedTextRequest: only one of texts and requests may be set\n")
        texts = texts or [request.get("text", "") for request in requests]
        if not texts or not all(texts):
            raise invalid_argument("* BatchEmbedTextRequest.texts: texts is not specified\n")
        if len(texts) > _MAX_TEXTS:
            raise invalid_argument(f"* BatchEmbedTextRequest.texts: at most {_MAX_TEXTS} texts can be in one batch\n")
        return call.respond({"embeddings": [await self._embed(call, text) for text in texts]})

    async def generate_answer(self, call: Call) -> Response:
        """An answer from given texts: those that share words with the question."""
        get_model_for("generateAnswer", call.resource, call.version)
        message, at = call.message, "* GenerateAnswerRequest"
        _check_ranges(message, "GenerateAnswerRequest")
        contents: list[Json] = message.get("contents", [])
        if not contents:
            raise invalid_argument(f"{at}.contents: contents is not specified\n")
        if message.get("answerStyle") not in _STYLES:
            raise invalid_argument(f"{at}.answer_style: answer_style is not specified\n")
        passages = self._read_passages(message, at)
        turns = tuple(
            Turn("model" if content.get("role") == "model" else "user", read_parts(content, self._files))
            for content in contents
        )
        settings: list[Json] = message.get("safetySettings", [])
        prompt = Prompt(turns=turns, sampling=_read_sampling(message))
        if (verdict := judge(prompt, settings)) and verdict.blocks:
            feedback: Json = {"blockReason": _read_reason(verdict)}
            if verdict.ratings:
                feedback["safetyRatings"] = verdict.ratings
            return call.respond({"inputFeedback": feedback})
        return call.respond(_answer(prompt.heard, passages))

    async def _write(self, call: Call, prompt: Prompt) -> list[str]:
        """The answers to a prompt, which a rule may know better than the engine."""
        script = await self._rules.ask(Question.of(call.route.operation.id, call.resource, prompt))
        source = script if script and script.speaks else self._engine
        count: int = call.message.get("candidateCount", 1)
        return ["".join([piece.text async for piece in source.generate(prompt, index)]) for index in range(count)]

    async def _count(self, call: Call, prompt: Prompt) -> Response:
        return call.respond({"tokenCount": sum((await self._engine.count_tokens(prompt)).values())})

    async def _embed(self, call: Call, text: str) -> Json:
        script = await self._rules.ask(Question(call.route.operation.id, call.resource.removeprefix("models/"), text))
        if script and script.embedding is not None:
            return {"value": [*script.embedding]}
        embedding = await self._engine.embed(text, _DIMENSIONS)
        return {"value": [float(f"{value:.8g}") for value in embedding.values]}

    def _read_passages(self, message: Json, at: str) -> list[tuple[str, int, str]]:
        """The texts to answer from: the id of each, the place of its part, and the words."""
        if "semanticRetriever" in message:
            source: str = message["semanticRetriever"].get("source", "")
            if not source.startswith("corpora/"):
                raise invalid_argument(f"{at}.semantic_retriever.source: unexpected corpus name format\n")
            self._corpora.get(source.removeprefix("corpora/").partition("/")[0])
            return []
        if "inlinePassages" not in message:
            raise invalid_argument(f"{at}: required oneof field 'grounding_source' must have one initialized field\n")
        found: list[tuple[str, int, str]] = []
        for passage in message["inlinePassages"].get("passages", []):
            for place, part in enumerate(passage.get("content", {}).get("parts", [])):
                if text := part.get("text"):
                    found.append((passage.get("id", ""), place, text))
        return found


def _answer(question: str, passages: Sequence[tuple[str, int, str]]) -> Json:
    """The `GenerateAnswerResponse`: it says what the passages say that share most words with the question."""
    words = list_words(question)
    ranked = sorted(passages, key=lambda passage: -len(words & list_words(passage[2])))
    used = [passage for passage in ranked[:_MOST_PASSAGES] if words & list_words(passage[2])]
    known = {word for _, _, text in used for word in list_words(text)}
    text = " ".join(text.strip() for _, _, text in used) or "The passages do not say."
    candidate: Json = {
        "content": {"parts": [{"text": text}], "role": "model"},
        "finishReason": "STOP",
        "index": 0,
        "tokenCount": count_tokens(text),
    }
    if used:
        candidate["groundingAttributions"] = [
            {
                "sourceId": {"groundingPassage": {"passageId": passage_id, "partIndex": place}},
                "content": {"parts": [{"text": words}]},
            }
            for passage_id, place, words in used
        ]
    probability = round(len(words & known) / len(words), 3) if words else 0.0
    return {"answer": candidate, "answerableProbability": probability}


def _list_filters(verdict: Verdict) -> list[Json]:
    return [{"reason": _read_reason(verdict)}]


def _read_reason(verdict: Verdict) -> str:
    return "SAFETY" if verdict.reason == "SAFETY" else "OTHER"


def _describe_block(verdict: Verdict, settings: list[Json]) -> Json:
    """What is said in place of an answer."""
    described: Json = {"filters": _list_filters(verdict)}
    if verdict.ratings:
        rating = next(rating for rating in verdict.ratings if rating["category"] == verdict.category)
        setting = {"category": verdict.category, "threshold": "BLOCK_MEDIUM_AND_ABOVE"}
        known = [given for given in settings if given.get("category") == verdict.category]
        described["safetyFeedback"] = [{"rating": rating, "setting": (known or [setting])[0]}]
    return described


def _read_text(message: Json, request: str) -> str:
    text: str = message.get("prompt", {}).get("text", "")
    if not text:
        raise invalid_argument(f"* {request}.prompt.text: text is not specified\n")
    return text


def _read_messages(message: Json, request: str) -> tuple[Prompt, list[Json]]:
    """The conversation for the engine, and as an answer repeats it: authors are numbered who have no name."""
    given: Json = message.get("prompt", {})
    messages: list[Json] = given.get("messages", [])
    if not messages:
        raise invalid_argument(f"* {request}.prompt.messages: messages is not specified\n")
    for i, said in enumerate(messages):
        if not said.get("content"):
            raise invalid_argument(f"* {request}.prompt.messages[{i}].content: content is not specified\n")
    told = [{"author": str(i % 2), **said} for i, said in enumerate(messages)]
    turns: list[Turn] = []
    for example in given.get("examples", []):
        turns.append(Turn("user", (example.get("input", {}).get("content", ""),)))
        turns.append(Turn("model", (example.get("output", {}).get("content", ""),)))
    last = told[-1]["author"]
    turns += [Turn("user" if said["author"] == last else "model", (said["content"],)) for said in told]
    return Prompt(tuple(turns), given.get("context", ""), _read_sampling(message)), told


def _read_sampling(message: Json) -> Sampling:
    return Sampling(
        temperature=message.get("temperature"),
        top_p=message.get("topP"),
        top_k=message.get("topK"),
        max_tokens=message.get("maxOutputTokens"),
        stop=tuple(stop for stop in message.get("stopSequences", []) if stop),
    )


def _check_ranges(message: Json, request: str) -> None:
    problems: list[str] = []
    for field, (name, low, high) in _RANGES.items():
        value: Any = message.get(field, low)
        if not low <= value <= high:
            problems.append(f"* {request}.{name}: must be in the range [{low}, {high}].\n")
    if problems:
        raise invalid_argument("".join(problems))
