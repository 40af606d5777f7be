"""What checkers say of batches, and of waiting for long work; checkers read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from pathlib import Path
from typing import Any, assert_type

from gemkit import APIError, AsyncClient, Client, interactions, types


class Person:
    name: str


def make_batches(client: Client, prompts: Iterable[str], keyed: dict[str, list[str]], file: types.File) -> None:
    assert_type(client.batches.create(model="m", src=prompts), types.BatchJob)
    client.batches.create(model="m", src=keyed, display_name="mine", priority=1)
    client.batches.create(model="m", src=file, config=types.CreateBatchJobConfig(display_name="mine"))
    client.batches.create(model="m", src=Path("prompts.jsonl"), request_config={"temperature": 0})
    client.batches.create(
        model="m", src=[{"contents": "Hi", "config": {"temperature": 0}}, "Hi", types.Part(text="Hi")]
    )
    client.batches.create(model="m", src=[types.InlinedRequest(contents="Hi", key="a")], config={"display_name": "a"})
    source = types.EmbeddingsBatchJobSource(inlined_requests=types.EmbedContentBatch(contents=["a", "b"]))
    assert_type(client.batches.create_embeddings(model="m", src=source), types.BatchJob)
    client.batches.create(model="m", sources=prompts)  # type: ignore[call-overload]  # no such argument


def read_results(client: Client, job: types.BatchJob) -> None:
    for result in client.batches.results(job):
        assert_type(result.key, str | None)
        assert_type(result.response, types.GenerateContentResponse | None)
        assert_type(result.embedding, types.ContentEmbedding | None)
        assert_type(result.error, APIError | None)
        assert_type(result.text, str)
    for result in client.batches.results("batches/a", output_type=Person, src=["a"]):
        assert_type(result.parsed, Person)
        assert_type(result.raise_for_error().parsed.name, str)
    assert_type(client.batches.retry(job, src=["a"]), types.BatchJob)


def look_at_batches(client: Client) -> None:
    job = client.batches.get(name="batches/a")
    assert_type(job, types.BatchJob)
    assert_type(job.state, types.JobState | None)
    assert_type(job.completion_stats, types.CompletionStats | None)
    if job.dest and job.dest.inlined_responses:
        assert_type(job.dest.inlined_responses[0].response, types.GenerateContentResponse | None)
    pager = client.batches.list(config=types.ListBatchJobsConfig(page_size=10))
    assert_type(pager[0], types.BatchJob)
    assert_type(client.batches.wait(job, timeout=60, progress=lambda job: job.state), types.BatchJob)


def wait_for_all(
    client: Client,
    upload: types.UploadToFileSearchStoreOperation,
    file: types.File,
    interaction: interactions.Interaction,
) -> None:
    assert_type(client.operations.wait(upload, timeout=60, poll_interval=5), types.UploadToFileSearchStoreOperation)
    assert_type(client.operations.wait(file, progress=True), types.File)
    assert_type(client.operations.wait(interaction), interactions.Interaction)
    assert_type(client.operations.wait("batches/a"), Any)
    assert_type(client.operations.get("models/a/operations/b"), types.Operation)
    assert_type(client.operations.get(upload, timeout=3), types.UploadToFileSearchStoreOperation)
    assert_type(client.interactions.wait("a", timeout=60), interactions.Interaction)
    client.operations.wait(5)  # type: ignore[call-overload]  # no operation


async def await_batches(client: AsyncClient, prompts: AsyncIterable[str]) -> None:
    job = await client.batches.create(model="m", src=prompts)
    assert_type(await client.batches.wait(job, timeout=60), types.BatchJob)
    async for result in client.batches.results(job, output_type=Person):
        assert_type(result.parsed, Person)
    assert_type(await client.operations.wait(job), types.BatchJob)
    assert_type(await client.operations.get("batches/a"), types.Operation)
    assert_type(await client.interactions.wait("a"), interactions.Interaction)
