"""Batches outlive the process that made them, and are the same ones to google-genai."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import gemkit
from gemkit import types
from gemkit_emulator.serving import running_emulator

HERE = Path(__file__).parent
GOOGLE_GENAI = HERE.parent.parent / ".peers" / "google-genai" / "bin" / "python"
MODEL, EMBEDDER = "gemini-2.5-flash", "gemini-embedding-001"
KILLED = """
import sys
import gemkit
client = gemkit.Client(api_key="any", base_url=sys.argv[1])
job = client.batches.create(model="gemini-2.5-flash", src=(f"prompt {i}" for i in range(20)))
print(job.name, flush=True)
client.batches.wait(job, poll_interval=0.02, progress=lambda job: print(job.state, flush=True))
print("ended")
"""
SURVIVOR = """
import sys
import gemkit
client = gemkit.Client(api_key="any", base_url=sys.argv[1])
job = client.batches.wait(sys.argv[2], poll_interval=0.001, timeout=20)
for result in client.batches.results(sys.argv[2]):
    print(result.key, result.text)
"""


def test_p24_a_batch_outlives_the_process_that_waits_for_it() -> None:
    with running_emulator(batch_looks=20) as url:
        process = subprocess.Popen([sys.executable, "-c", KILLED, url], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        name, *looks = (process.stdout.readline().strip() for _ in range(3))
        process.kill()
        rest, _ = process.communicate()
        assert looks == ["JOB_STATE_RUNNING"] * 2
        assert "ended" not in rest
        done = subprocess.run([sys.executable, "-c", SURVIVOR, url, name], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == [f"request-{i + 1} You said: prompt {i} [turn 1]" for i in range(20)]


def wait(client: gemkit.Client, job: types.BatchJob) -> types.BatchJob:
    return client.batches.wait(job, poll_interval=0.001)


def test_google_genai_sees_the_same_batches_and_the_other_way_round() -> None:
    if not GOOGLE_GENAI.exists():
        pytest.skip("google-genai is not there: make .peers/google-genai/.ready")
    with (
        running_emulator() as url,
        gemkit.Client(api_key="any", base_url=url) as client,
        gemkit.Client(api_key="any", base_url=url, inline_limit=200) as small,
    ):
        rows: list[Any] = [
            "a",
            {"contents": "b", "key": "mine"},
            {"contents": "c", "config": {"cached_content": "cachedContents/x"}},
        ]
        ours = [
            wait(client, client.batches.create(model=MODEL, src=rows, display_name="ours")),
            wait(client, client.batches.create_embeddings(model=EMBEDDER, src={"cat": "a cat", "dog": "a dog"})),
            wait(client, small.batches.create(model=MODEL, src=rows)),
        ]
        theirs = look(url, *(str(job.name) for job in ours))
        listed = [job.name for job in client.batches.list()]
        assert (
            theirs["listed"] == listed == [theirs["cancelled"], theirs["made"], *(job.name for job in reversed(ours))]
        )
        assert theirs["seen"] == [describe(job) for job in ours]
        assert [seen["keys"] for seen in theirs["seen"]] == [["request-1", "mine", "request-3"], ["cat", "dog"], []]
        [lines] = theirs["downloads"].values()
        results = list(client.batches.results(ours[2]))
        assert [json.loads(line)["key"] for line in lines.splitlines()] == [result.key for result in results]
        assert [bool(result.error) for result in results] == [False, False, True]

        made = wait(client, client.batches.get(theirs["made"]))
        assert (made.display_name, made.state) == ("theirs", "JOB_STATE_SUCCEEDED")
        texts = {result.key: result.text for result in client.batches.results(made)}
        assert texts == {f"k{i}": f"You said: theirs {i} [turn 1]" for i in range(3)}
        assert client.batches.get(theirs["cancelled"]).state == "JOB_STATE_CANCELLED"
        with pytest.raises(gemkit.APIError) as caught:
            client.operations.wait(theirs["cancelled"])
        assert caught.value.operation.state == "JOB_STATE_CANCELLED"


def look(url: str, *names: str) -> Any:
    """What google-genai sees."""
    program = HERE / "batches_of_google_genai.py"
    done = subprocess.run([GOOGLE_GENAI, program, url, *names], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def describe(job: types.BatchJob) -> dict[str, Any]:
    """The same of ours."""
    dest = job.dest
    rows: Any = (dest and (dest.inlined_responses or dest.inlined_embed_content_responses)) or []
    assert job.state is not None
    assert job.create_time is not None
    return {
        "name": job.name,
        "display_name": job.display_name,
        "model": job.model,
        "state": job.state.name,
        "done": bool(job.done),
        "created": job.create_time.isoformat(),
        "ended": job.end_time and job.end_time.isoformat(),
        "file_name": dest and dest.file_name,
        "keys": [(row.metadata or {}).get("key") for row in rows],
        "texts": [getattr(row.response, "text", None) for row in rows],
        "errors": [row.error and row.error.message for row in rows],
    }


def test_failed_rows_are_sent_again_until_none_is_left() -> None:
    with running_emulator() as url, gemkit.Client(api_key="any", base_url=url) as client:
        config = {"cached_content": "cachedContents/x"}  # which is not there
        src: list[Any] = ["a", {"contents": "b", "config": config}, "c"]
        job = wait(client, client.batches.create(model=MODEL, src=src))
        failed = [result for result in client.batches.results(job) if result.error]
        assert [(result.key, type(result.error)) for result in failed] == [("request-2", gemkit.PermissionDeniedError)]
        src[1] = "b"
        again = wait(client, client.batches.retry(job, src=src))
        assert [(result.key, result.text) for result in client.batches.results(again)] == [
            ("request-2", "You said: b [turn 1]")
        ]
        with pytest.raises(ValueError, match="was not made of src"):
            client.batches.retry(again, src=["x"])
        client.batches.delete(job)
        with pytest.raises(gemkit.NotFoundError):
            client.batches.get(job)
