"""Prompts, embeddings, tokens, and the list of models. Tools and what thinks are in models__tools.py."""

from __future__ import annotations

import asyncio
import json
import math
from typing import Any

from .checks import BETA, check, every, refused, types
from .material import BRIEF, DRAWER, EMBEDDER, MODEL, PERSON, make_png, make_wav, tune, write_note


@check("generate_content: text and usage")
async def generate(client: Any) -> None:
    response = await client.models.generate_content(model=MODEL, contents="Say hello.", config=BRIEF)
    usage = response.usage_metadata
    assert response.text
    assert response.model_version == MODEL
    assert response.response_id
    assert response.candidates[0].content.role == "model"
    assert usage.total_token_count == (
        usage.prompt_token_count + usage.candidates_token_count + (usage.thoughts_token_count or 0)
    )


@check("generate_content: what the headers say")
async def headers(client: Any) -> None:
    response = await client.models.generate_content(model=MODEL, contents="Say hello.", config=BRIEF)
    assert response.sdk_http_response.headers["content-type"] == "application/json; charset=UTF-8"
    assert "x-goog-api-key" not in response.sdk_http_response.headers


@check("generate_content: the same prompt and seed, the same answer")
async def seeded(client: Any) -> None:
    answers = [await client.models.generate_content(model=MODEL, contents="Pick.", config=BRIEF) for _ in range(2)]
    assert answers[0].text == answers[1].text


@check("generate_content: several turns")
async def turns(client: Any) -> None:
    contents = [types.UserContent("I am Ada."), types.ModelContent("Hello."), types.UserContent("Who am I?")]
    assert (await client.models.generate_content(model=MODEL, contents=contents, config=BRIEF)).text


@check("generate_content: a system instruction counts as prompt")
async def instruction(client: Any) -> None:
    plain = await client.models.generate_content(model=MODEL, contents="Hi")
    config = types.GenerateContentConfig(system_instruction="Be brief, and kind, and always tell the truth.")
    told = await client.models.generate_content(model=MODEL, contents="Hi", config=config)
    assert told.usage_metadata.prompt_token_count > plain.usage_metadata.prompt_token_count


@check("generate_content: a picture")
async def picture(client: Any) -> None:
    image = types.Part.from_bytes(data=make_png(), mime_type="image/png")
    response = await client.models.generate_content(model=MODEL, contents=["What is this?", image], config=BRIEF)
    assert {item.modality.name for item in response.usage_metadata.prompt_tokens_details} == {"TEXT", "IMAGE"}


@check("generate_content: a sound")
async def sound(client: Any) -> None:
    audio = types.Part.from_bytes(data=make_wav(), mime_type="audio/wav")
    response = await client.models.generate_content(model=MODEL, contents=[audio, "What is this?"], config=BRIEF)
    assert {item.modality.name for item in response.usage_metadata.prompt_tokens_details} == {"TEXT", "AUDIO"}


@check("generate_content: a file by its address")
async def by_address(client: Any) -> None:
    file = await client.files.upload(file=write_note(client.caller.folder))
    part = types.Part.from_uri(file_uri=file.uri, mime_type=file.mime_type)
    assert (await client.models.generate_content(model=MODEL, contents=[part, "Summarize."], config=BRIEF)).text
    await client.files.delete(name=file.name)


@check("generate_content: max_output_tokens")
async def length(client: Any) -> None:
    config = types.GenerateContentConfig(max_output_tokens=3)
    response = await client.models.generate_content(model="gemini-2.0-flash", contents="Count to fifty.", config=config)
    assert response.candidates[0].finish_reason.name == "MAX_TOKENS"
    assert response.usage_metadata.candidates_token_count == 3


@check("generate_content: stop_sequences")
async def stop(client: Any) -> None:
    config = types.GenerateContentConfig(stop_sequences=["beta"])
    response = await client.models.generate_content(model=MODEL, contents="alpha beta gamma", config=config)
    assert "beta" not in (response.text or "")
    assert response.candidates[0].finish_reason.name == "STOP"


@check("generate_content: several candidates")
async def candidates(client: Any) -> None:
    config = types.GenerateContentConfig(candidate_count=2, max_output_tokens=16)
    response = await client.models.generate_content(model=MODEL, contents="Pick.", config=config)
    assert [candidate.index or 0 for candidate in response.candidates] == [0, 1]


@check("generate_content: JSON by schema", BETA)
async def structured(client: Any) -> None:
    config = types.GenerateContentConfig(response_mime_type="application/json", response_schema=PERSON, temperature=0)
    response = await client.models.generate_content(model=MODEL, contents="Ada is 36.", config=config)
    assert set(response.parsed) == {"name", "age"}
    assert response.parsed == json.loads(response.text)


@check("generate_content: JSON by JSON Schema", BETA)
async def json_schema(client: Any) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 5}}, "required": ["n"]}
    config = types.GenerateContentConfig(response_mime_type="application/json", response_json_schema=schema)
    response = await client.models.generate_content(model=MODEL, contents="A number.", config=config)
    assert json.loads(response.text)["n"] >= 5


@check("generate_content: one value of an enum", BETA)
async def choice(client: Any) -> None:
    schema = {"type": "STRING", "enum": ["red", "blue"]}
    config = types.GenerateContentConfig(response_mime_type="text/x.enum", response_schema=schema)
    response = await client.models.generate_content(model=MODEL, contents="Sky? blue", config=config)
    assert response.text == "blue"


@check("generate_content: pictures out", BETA)
async def drawn(client: Any) -> None:
    config = types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"])
    response = await client.models.generate_content(model=DRAWER, contents="A cat", config=config)
    (image,) = [part.inline_data for part in response.parts if part.inline_data]
    assert (image.mime_type, image.data[:4]) == ("image/png", b"\x89PNG")


@check("generate_content: speech out", BETA)
async def spoken(client: Any) -> None:
    voice = types.PrebuiltVoiceConfig(voice_name="Kore")
    speech = types.SpeechConfig(voice_config=types.VoiceConfig(prebuilt_voice_config=voice))
    config = types.GenerateContentConfig(response_modalities=["AUDIO"], speech_config=speech)
    response = await client.models.generate_content(
        model="gemini-2.5-flash-preview-tts", contents="Say hello.", config=config
    )
    (sound,) = [part.inline_data for part in response.parts]
    assert sound.mime_type.lower().startswith("audio/l16")
    assert len(sound.data) > 1000


@check("generate_content: a blocked prompt")
async def blocked(client: Any) -> None:
    response = await client.models.generate_content(model=MODEL, contents="Hi [block:SAFETY]")
    assert not response.candidates
    assert response.text is None
    assert response.prompt_feedback.block_reason.name == "SAFETY"


@check("generate_content: safety settings that let it through")
async def unblocked(client: Any) -> None:
    setting = types.SafetySetting(category="HARM_CATEGORY_DANGEROUS_CONTENT", threshold="BLOCK_NONE")
    config = types.GenerateContentConfig(safety_settings=[setting])
    response = await client.models.generate_content(model=MODEL, contents="Hi [block:SAFETY]", config=config)
    assert response.candidates[0].finish_reason.name == "STOP"


@check("generate_content: an answer that breaks off")
async def broken_off(client: Any) -> None:
    response = await client.models.generate_content(model=MODEL, contents="Hi [finish:RECITATION 3]")
    assert response.candidates[0].finish_reason.name == "RECITATION"


@check("generate_content: a service tier", BETA)
async def tier(client: Any) -> None:
    config = types.GenerateContentConfig(service_tier="flex", max_output_tokens=16)
    assert (await client.models.generate_content(model=MODEL, contents="Hi", config=config)).text
    assert b'"serviceTier": "flex"' in client.caller.exchanges[-1].answer  # google-genai drops it


@check("generate_content: a model by its full name")
async def full_name(client: Any) -> None:
    response = await client.models.generate_content(model=f"models/{MODEL}", contents="Hi", config=BRIEF)
    assert response.model_version == MODEL


@check("generate_content: many at once")
async def parallel(client: Any) -> None:
    calls = [client.models.generate_content(model=MODEL, contents=f"Number {i}", config=BRIEF) for i in range(8)]
    answers = await asyncio.gather(*calls)
    assert len({answer.response_id for answer in answers}) == 8
    assert all(f"{i}" in answer.text for i, answer in enumerate(answers))


@check("generate_content: a model that does not exist is 404")
async def no_model(client: Any) -> None:
    version = client.caller.version
    with refused(404, "NOT_FOUND", f"models/no-such-model is not found for API version {version}"):
        await client.models.generate_content(model="no-such-model", contents="Hi")


@check("generate_content: a model for something else is 404")
async def wrong_model(client: Any) -> None:
    with refused(404, "NOT_FOUND", "is not supported for generateContent"):
        await client.models.generate_content(model=EMBEDDER, contents="Hi")


@check("generate_content: a key that is not valid is 400")
async def bad_key(client: Any) -> None:
    other = client.caller.make_client(api_key="an-invalid-key")
    with refused(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.") as refusal:
        await other.models.generate_content(model=MODEL, contents="Hi")
    (info, *_) = refusal.details["error"]["details"]
    assert (info["reason"], info["domain"]) == ("API_KEY_INVALID", "googleapis.com")


@check("generate_content: a field that does not exist is 400")
async def unknown_field(client: Any) -> None:
    options = types.HttpOptions(extra_body={"generationConfig": {"warmth": 3}})
    with refused(400, "INVALID_ARGUMENT", "Unknown name \"warmth\" at 'generation_config'") as refusal:
        await client.models.generate_content(
            model=MODEL, contents="Hi", config=types.GenerateContentConfig(http_options=options)
        )
    (detail,) = refusal.details["error"]["details"]
    assert detail["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    assert detail["fieldViolations"][0]["field"] == "generation_config"


@check("generate_content: a value of a wrong type is 400")
async def wrong_type(client: Any) -> None:
    options = types.HttpOptions(extra_body={"generationConfig": {"temperature": "warm"}})
    with refused(400, "INVALID_ARGUMENT", "Invalid value at 'generation_config.temperature'"):
        await client.models.generate_content(
            model=MODEL, contents="Hi", config=types.GenerateContentConfig(http_options=options)
        )


@check("generate_content: nothing to answer is 400")
async def empty(client: Any) -> None:
    with refused(400, "INVALID_ARGUMENT", "contents"):
        await client.models.generate_content(model=MODEL, contents=[types.Content(role="user", parts=[])])


@check("generate_content: a field v1 lacks is 400", ("v1",))
async def not_in_v1(client: Any) -> None:
    with refused(400, "INVALID_ARGUMENT", 'Unknown name "cachedContent"'):
        await client.models.generate_content(
            model=MODEL, contents="Hi", config=types.GenerateContentConfig(cached_content="cachedContents/x")
        )


@check("generate_content_stream: pieces that make the answer")
async def stream(client: Any) -> None:
    chunks = await every(await client.models.generate_content_stream(model=MODEL, contents="Count to five."))
    whole = await client.models.generate_content(model=MODEL, contents="Count to five.")
    assert len(chunks) > 1
    assert "".join(chunk.text or "" for chunk in chunks) == whole.text
    assert [bool(chunk.candidates[0].finish_reason) for chunk in chunks][-2:] == [False, True]
    assert len({chunk.response_id for chunk in chunks}) == 1


@check("generate_content_stream: usage in the end")
async def stream_usage(client: Any) -> None:
    chunks = await every(await client.models.generate_content_stream(model=MODEL, contents="Count.", config=BRIEF))
    counts = [chunk.usage_metadata.total_token_count for chunk in chunks]
    assert counts == sorted(counts)
    assert chunks[-1].usage_metadata.candidates_token_count


@check("generate_content_stream: left before its end")
async def left(client: Any) -> None:
    stream = await client.models.generate_content_stream(model=MODEL, contents="Count to five hundred.")
    async for chunk in stream:
        assert chunk.text
        break
    await stream.aclose()
    assert (await client.models.generate_content(model=MODEL, contents="Hi", config=BRIEF)).text


@check("generate_content_stream: blocked, or broken off")
async def stream_outcomes(client: Any) -> None:
    chunks = await every(await client.models.generate_content_stream(model=MODEL, contents="Hi [block:OTHER]"))
    assert chunks[-1].prompt_feedback.block_reason.name == "OTHER"
    chunks = await every(await client.models.generate_content_stream(model=MODEL, contents="Hi [finish:SAFETY]"))
    assert chunks[-1].candidates[0].finish_reason.name == "SAFETY"


@check("generate_content_stream: a model that does not exist is 404")
async def stream_no_model(client: Any) -> None:
    with refused(404, "NOT_FOUND", "models/no-such-model is not found"):
        await every(await client.models.generate_content_stream(model="no-such-model", contents="Hi"))


@check("generate_content_stream: JSON that is whole in the end", BETA)
async def stream_json(client: Any) -> None:
    config = types.GenerateContentConfig(response_mime_type="application/json", response_schema=PERSON)
    chunks = await every(await client.models.generate_content_stream(model=MODEL, contents="Ada, 36", config=config))
    assert set(json.loads("".join(chunk.text or "" for chunk in chunks))) == {"name", "age"}


@check("embed_content: one text")
async def embed(client: Any) -> None:
    result = await client.models.embed_content(model=EMBEDDER, contents="a cat")
    (embedding,) = result.embeddings
    assert len(embedding.values) == 3072
    assert math.isclose(math.hypot(*embedding.values), 1, rel_tol=1e-3)


@check("embed_content: several, of the size asked for")
async def embed_several(client: Any) -> None:
    config = types.EmbedContentConfig(output_dimensionality=128)
    result = await client.models.embed_content(model=EMBEDDER, contents=["a cat", "two cats", "x"], config=config)
    assert [len(item.values) for item in result.embeddings] == [128, 128, 128]


@check("embed_content: likeness", BETA)
async def embed_likeness(client: Any) -> None:
    config = types.EmbedContentConfig(task_type="SEMANTIC_SIMILARITY")
    contents = ["a black cat", "a black cat sits", "bonds and stocks"]
    result = await client.models.embed_content(model=EMBEDDER, contents=contents, config=config)
    one, like, unlike = (item.values for item in result.embeddings)
    assert sum(map(float.__mul__, one, like)) > sum(map(float.__mul__, one, unlike))


@check("embed_content: a title only goes with documents", BETA)
async def embed_title(client: Any) -> None:
    config = types.EmbedContentConfig(task_type="RETRIEVAL_DOCUMENT", title="Cats")
    assert (await client.models.embed_content(model=EMBEDDER, contents="a cat", config=config)).embeddings


@check("embed_content: a model that does not embed is 404")
async def embed_wrong(client: Any) -> None:
    with refused(404, "NOT_FOUND", "is not supported for embedContent"):
        await client.models.embed_content(model=MODEL, contents="a cat")


@check("count_tokens: of text, and of several contents")
async def count(client: Any) -> None:
    one = await client.models.count_tokens(model=MODEL, contents="How many tokens is this?")
    two = await client.models.count_tokens(model=MODEL, contents=["How many tokens is this?", "And this?"])
    assert 0 < one.total_tokens < two.total_tokens


@check("count_tokens: agrees with the usage of a prompt")
async def count_agrees(client: Any) -> None:
    contents = ["What is this?", types.Part.from_bytes(data=make_png(), mime_type="image/png")]
    counted = await client.models.count_tokens(model=MODEL, contents=contents)
    response = await client.models.generate_content(model=MODEL, contents=contents, config=BRIEF)
    assert counted.total_tokens == response.usage_metadata.prompt_token_count


@check("count_tokens: a model that does not exist is 404")
async def count_no_model(client: Any) -> None:
    with refused(404, "NOT_FOUND", "is not found for API version"):
        await client.models.count_tokens(model="no-such-model", contents="Hi")


@check("list: all of them, in pages")
async def listed(client: Any) -> None:
    pager = await client.models.list(config={"page_size": 5})
    assert len(pager) == 5
    names = [model.name for model in await every(pager)]
    assert f"models/{MODEL}" in names
    assert len(names) == len(set(names)) > 5


@check("list: the next page by hand")
async def listed_by_hand(client: Any) -> None:
    pager = await client.models.list(config={"page_size": 3})
    first = [model.name for model in pager.page]
    second = [model.name for model in await pager.next_page()]
    assert (len(first), len(second)) == (3, 3)
    assert not set(first) & set(second)


@check("list: a page token nobody gave is 400")
async def listed_wrong(client: Any) -> None:
    with refused(400, "INVALID_ARGUMENT"):
        await client.models.list(config={"page_token": "made-up"})


@check("list: the tuned ones", BETA)
async def listed_tuned(client: Any) -> None:
    for model in await every(await client.models.list(config={"query_base": False})):
        assert model.name.startswith("tunedModels/")


@check("get: what a model can do")
async def get(client: Any) -> None:
    model = await client.models.get(model=MODEL)
    assert (model.name, model.display_name) == (f"models/{MODEL}", "Gemini 2.5 Flash")
    assert {"generateContent", "countTokens"} <= set(model.supported_actions)
    assert model.input_token_limit > model.output_token_limit > 1_000


@check("get: a model that does not exist is 404")
async def get_none(client: Any) -> None:
    with refused(404, "NOT_FOUND", "no-such-model"):
        await client.models.get(model="no-such-model")


@check("update, delete: a tuned model", BETA)
async def tuned(client: Any) -> None:
    name = await tune(client)
    config = types.UpdateModelConfig(display_name="next", description="counts")
    updated = await client.models.update(model=name, config=config)
    assert (updated.display_name, updated.description) == ("next", "counts")
    assert (await client.models.get(model=name)).display_name == "next"
    assert name in [model.name for model in await every(await client.models.list(config={"query_base": False}))]
    await client.models.delete(model=name)
    with refused(404, "NOT_FOUND"):
        await client.models.get(model=name)
