"""Batches of prompts and embeddings."""

from __future__ import annotations

import json
from typing import Any

from .checks import check, every, refused
from .material import BRIEF, EMBEDDER, MODEL, write_rows


async def finish(client: Any, job: Any) -> Any:
    for _ in range(20):
        if job.done:
            assert job.state.name == "JOB_STATE_SUCCEEDED"
            return job
        job = await client.batches.get(name=job.name)
    raise AssertionError(f"{job.name} is not done")


@check("create: prompts, answered in their order")
async def prompts(client: Any) -> None:
    rows = [{"contents": f"Number {i}", "metadata": {"key": str(i)}, "config": BRIEF} for i in range(3)]
    job = await client.batches.create(model=MODEL, src=rows, config={"display_name": "three"})
    assert (job.display_name, job.state.name) == ("three", "JOB_STATE_PENDING")
    job = await finish(client, job)
    answers = job.dest.inlined_responses
    assert [item.metadata["key"] for item in answers] == ["0", "1", "2"]
    assert ["Number" in item.response.text for item in answers] == [True, True, True]
    await client.batches.delete(name=job.name)


@check("create: one row is wrong, the others are answered")
async def wrong_row(client: Any) -> None:
    job = await client.batches.create(model=MODEL, src=[{"contents": "Hi"}, {"contents": [{"parts": []}]}])
    good, bad = (await finish(client, job)).dest.inlined_responses
    assert good.response.text
    assert (bad.error.code, bad.response) == (3, None)
    await client.batches.delete(name=job.name)


@check("create: out of a file, into a file")
async def file(client: Any) -> None:
    request = {"contents": [{"parts": [{"text": "Hi"}]}]}
    rows = write_rows(client.caller.folder, {"key": "good", "request": request}, {"key": "bad"})
    source = await client.files.upload(file=rows, config={"mime_type": "application/jsonl"})
    job = await finish(client, await client.batches.create(model=MODEL, src=source.name))
    text = (await client.files.download(file=job.dest.file_name)).decode()
    good, bad = map(json.loads, text.splitlines())
    assert good["response"]["candidates"][0]["content"]["parts"][0]["text"]
    assert (good["key"], bad["key"], bad["error"]["code"]) == ("good", "bad", 3)
    await client.batches.delete(name=job.name)


@check("create: counts how many rows went well")
async def counted(client: Any) -> None:
    job = await finish(client, await client.batches.create(model=MODEL, src=[{"contents": "Hi"}] * 2))
    assert job.create_time <= job.end_time
    assert job.completion_stats is None or job.completion_stats.successful_count == 2
    await client.batches.delete(name=job.name)


@check("create: a file that does not exist is refused")
async def no_file(client: Any) -> None:
    with refused(403, "PERMISSION_DENIED"):
        await client.batches.create(model=MODEL, src="files/nothing-here")


@check("create: a model that does not exist is 404")
async def no_model(client: Any) -> None:
    with refused(404, "NOT_FOUND"):
        await client.batches.create(model="no-such-model", src=[{"contents": "Hi"}])


@check("create_embeddings: one for each text")
async def embeddings(client: Any) -> None:
    source = {"inlined_requests": {"contents": ["a cat", "a dog"], "config": {"output_dimensionality": 4}}}
    job = await finish(client, await client.batches.create_embeddings(model=EMBEDDER, src=source))
    vectors = [item.response.embedding.values for item in job.dest.inlined_embed_content_responses]
    assert [len(vector) for vector in vectors] == [4, 4]
    await client.batches.delete(name=job.name)


@check("create_embeddings: out of a file")
async def embedded_file(client: Any) -> None:
    row = {"key": "a", "request": {"content": {"parts": [{"text": "a cat"}]}, "outputDimensionality": 4}}
    rows = write_rows(client.caller.folder, row)
    source = await client.files.upload(file=rows, config={"mime_type": "application/jsonl"})
    job = await client.batches.create_embeddings(model=EMBEDDER, src={"file_name": source.name})
    job = await finish(client, job)
    (line,) = (await client.files.download(file=job.dest.file_name)).decode().splitlines()
    assert len(json.loads(line)["response"]["embedding"]["values"]) == 4
    await client.batches.delete(name=job.name)


@check("list: all, in pages")
async def listed(client: Any) -> None:
    names = {(await client.batches.create(model=MODEL, src=[{"contents": "Hi"}])).name for _ in range(3)}
    pager = await client.batches.list(config={"page_size": 2})
    assert len(pager) == 2
    assert names <= {job.name for job in await every(pager)}
    for name in names:
        await client.batches.delete(name=name)
    assert not names & {job.name for job in await every(await client.batches.list())}


@check("cancel: it is over at once")
async def cancel(client: Any) -> None:
    job = await client.batches.create(model=MODEL, src=[{"contents": "Hi"}])
    await client.batches.cancel(name=job.name)
    assert (await client.batches.get(name=job.name)).state.name == "JOB_STATE_CANCELLED"
    await client.batches.delete(name=job.name)


@check("delete: what is gone is 404")
async def delete(client: Any) -> None:
    job = await client.batches.create(model=MODEL, src=[{"contents": "Hi"}])
    await client.batches.delete(name=job.name)
    with refused(404, "NOT_FOUND"):
        await client.batches.get(name=job.name)
