"""Tuned models, which the Developer API has only on v1beta; it answers at once, as nothing is trained."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, refused, types
from .material import BRIEF, MODEL, tune


@check("tune, get: a model, named by its job", BETA)
async def tuned(client: Any) -> None:
    name = await tune(client, displayName="next")
    job = await client.tunings.get(name=name)
    assert (job.name, job.state.name) == (name, "JOB_STATE_SUCCEEDED")
    assert (job.base_model, job.tuned_model.model) == (f"models/{MODEL}", name)
    assert (await client.models.generate_content(model=name, contents="3", config=BRIEF)).text
    await client.models.delete(model=name)


@check("tune: nothing to learn from is 400", BETA)
async def no_examples(client: Any) -> None:
    with refused(400, "INVALID_ARGUMENT", "examples"):
        await client.tunings.tune(base_model=f"models/{MODEL}", training_dataset=types.TuningDataset(examples=[]))


@check("get: one that does not exist is 404", BETA)
async def none(client: Any) -> None:
    with refused(404, "NOT_FOUND"):
        await client.tunings.get(name="tunedModels/none")


@check("cancel: a model by its name is 404, as the API only knows operations", BETA)
async def cancel(client: Any) -> None:
    name = await tune(client)
    with refused(404):
        await client.tunings.cancel(name=name)
    await client.models.delete(model=name)
