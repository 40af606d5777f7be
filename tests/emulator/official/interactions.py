"""Interactions: single answers, events, work in the background."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from .checks import BETA, check, every, refused
from .material import MODEL, NEWER, make_png

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Tell the weather.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


@check("create: text")
async def create(client: Any) -> None:
    interaction = await client.interactions.create(model=MODEL, input="Say hello.")
    assert (interaction.status, interaction.model) == ("completed", MODEL)
    (step,) = [step for step in interaction.steps if step.type == "model_output"]
    assert step.content[0].text
    assert interaction.usage.total_tokens == (
        interaction.usage.total_input_tokens
        + interaction.usage.total_output_tokens
        + (interaction.usage.total_thought_tokens or 0)
    )
    await client.interactions.delete(interaction.id)


@check("create: turns, an instruction, a length")
async def turns(client: Any) -> None:
    steps = [
        {"type": "user_input", "content": [{"type": "text", "text": "I am Ada."}]},
        {"type": "model_output", "content": [{"type": "text", "text": "Hello."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "Who am I?"}]},
    ]
    config = {"max_output_tokens": 64, "temperature": 0.1}
    interaction = await client.interactions.create(
        model=MODEL, input=steps, system_instruction="Be brief.", generation_config=config, store=False
    )
    assert interaction.status == "completed"


@check("create: goes on from an earlier one")
async def continued(client: Any) -> None:
    first = await client.interactions.create(model=MODEL, input="My name is Ada.")
    second = await client.interactions.create(model=MODEL, input="Who am I?", previous_interaction_id=first.id)
    assert second.usage.total_input_tokens > first.usage.total_input_tokens
    with refused(404):
        await client.interactions.create(model=MODEL, input="Who am I?", previous_interaction_id="v1_none")


@check("create: a function called, and its result")
async def function(client: Any) -> None:
    for model in (MODEL, NEWER):
        first = await client.interactions.create(model=model, input="get weather in Oslo", tools=[WEATHER])
        (call,) = [step for step in first.steps if step.type == "function_call"]
        assert (first.status, call.name, call.arguments) == ("requires_action", "get_weather", {"city": "Oslo"})
        result = {"type": "function_result", "call_id": call.id, "name": call.name, "result": {"sky": "clear"}}
        second = await client.interactions.create(
            model=model, input=[result], tools=[WEATHER], previous_interaction_id=first.id
        )
        assert second.status == "completed"
        assert "clear" in second.output_text


@check("create: JSON")
async def structured(client: Any) -> None:
    schema = {"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]}
    form = {"type": "text", "mime_type": "application/json", "schema": schema}
    interaction = await client.interactions.create(model=MODEL, input="Ada is 36.", response_format=form)
    assert '"age"' in interaction.output_text


@check("create: a picture in")
async def picture(client: Any) -> None:
    image = {"type": "image", "data": b64encode(make_png()).decode(), "mime_type": "image/png"}
    interaction = await client.interactions.create(model=MODEL, input=[{"type": "text", "text": "What?"}, image])
    assert interaction.status == "completed"


@check("create: events")
async def events(client: Any) -> None:
    stream = await client.interactions.create(model=MODEL, input="Count to five.", stream=True)
    seen = await every(stream)
    kinds = [event.event_type for event in seen]
    assert kinds[0] == "interaction.created"
    assert kinds[-1] == "interaction.completed"
    text = "".join(
        event.delta.text for event in seen if event.event_type == "step.delta" and event.delta.type == "text"
    )
    whole = await client.interactions.create(model=MODEL, input="Count to five.")
    assert text == whole.output_text


@check("create: work in the background")
async def background(client: Any) -> None:
    interaction = await client.interactions.create(model=NEWER, input="Think.", background=True)
    assert interaction.status == "in_progress"
    statuses = [(await client.interactions.get(interaction.id)).status for _ in range(3)]
    assert statuses[-1] == "completed"
    with refused(400, saying="does not support background interactions"):
        await client.interactions.create(model=MODEL, input="Think.", background=True)


@check("create: an agent that researches")
async def research(client: Any) -> None:
    agent = "deep-research-pro-preview-12-2025"
    interaction = await client.interactions.create(agent=agent, input="Why is the sky blue?", background=True)
    for _ in range(3):
        interaction = await client.interactions.get(interaction.id)
    assert (interaction.status, interaction.agent) == ("completed", agent)


@check("get: as it was created, with its input where that is asked for")
async def get(client: Any) -> None:
    interaction = await client.interactions.create(model=MODEL, input="Say hello.")
    found = await client.interactions.get(interaction.id)
    assert (found.id, found.output_text) == (interaction.id, interaction.output_text)
    assert found.input is None
    assert (await client.interactions.get(interaction.id, include_input=True)).input == "Say hello."


@check("get: events, from any of them on")
async def resumed(client: Any) -> None:
    interaction = await client.interactions.create(model=NEWER, input="Count to five.", background=True)
    seen = await every(await client.interactions.get(interaction.id, stream=True))
    ids = [event.event_id for event in seen if getattr(event, "event_id", None)]
    rest = await every(await client.interactions.get(interaction.id, stream=True, last_event_id=ids[len(ids) // 2]))
    assert [event.event_id for event in rest if getattr(event, "event_id", None)] == ids[len(ids) // 2 + 1 :]


@check("cancel: work in the background")
async def cancel(client: Any) -> None:
    interaction = await client.interactions.create(model=NEWER, input="Think.", background=True)
    assert (await client.interactions.cancel(interaction.id)).status == "cancelled"
    assert (await client.interactions.get(interaction.id)).status == "cancelled"


@check("delete: what is gone is 404")
async def delete(client: Any) -> None:
    interaction = await client.interactions.create(model=MODEL, input="Say hello.")
    await client.interactions.delete(interaction.id)
    with refused(404):
        await client.interactions.get(interaction.id)


@check("create: a model that does not exist is 404")
async def no_model(client: Any) -> None:
    with refused(404):
        await client.interactions.create(model="no-such-model", input="Hi")


@check("create: a field that does not exist is 400", BETA)
async def unknown_field(client: Any) -> None:
    with refused(400):
        await client.interactions.create(model=MODEL, input="Hi", extra_body={"warmth": 3})
