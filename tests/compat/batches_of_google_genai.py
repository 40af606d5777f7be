"""What google-genai sees of a batch, and a batch that it makes: run by test_batches.py, in an environment of its own."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

genai = importlib.import_module("google.genai")  # by name, since it is not among this project's own requirements


def describe(job: Any) -> dict[str, Any]:
    dest = job.dest
    rows = (dest and (dest.inlined_responses or dest.inlined_embed_content_responses)) or []
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
        "texts": [row.response.text if hasattr(row.response, "text") else None for row in rows],
        "errors": [row.error and row.error.message for row in rows],
    }


def main(url: str, *names: str) -> None:
    client = genai.Client(api_key="any", http_options={"base_url": url, "api_version": "v1beta"})
    rows = [{"contents": f"theirs {i}", "metadata": {"key": f"k{i}"}, "config": {"temperature": 0.1}} for i in range(3)]
    made = client.batches.create(model="gemini-2.5-flash", src=rows, config={"display_name": "theirs"})
    cancelled = client.batches.create(model="gemini-2.5-flash", src=[{"contents": "Hi"}])
    client.batches.cancel(name=cancelled.name)
    seen = [describe(client.batches.get(name=name)) for name in names]
    downloads = {
        job["file_name"]: client.files.download(file=job["file_name"]).decode() for job in seen if job["file_name"]
    }
    listed = [job.name for job in client.batches.list(config={"page_size": 2})]
    found = {"made": made.name, "cancelled": cancelled.name, "seen": seen, "listed": listed, "downloads": downloads}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
