"""Drive the emulator with Google's own client, which runs in an environment of its own: both API versions, sync and async.

What gemkit has made before, that client has to see, and gemkit what that client has made.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import gemkit
from gemkit import types
from gemkit_emulator.serving import running_emulator

CALLS: Final = Path(__file__).resolve().parent.parent / "tests" / "emulator" / "official_client.py"
MODEL: Final = "gemini-2.5-flash"
EXAMPLES: Final = {"examples": {"examples": [{"text_input": "1", "output": "2"}]}}


def main(python: str) -> int:
    with running_emulator() as url, tempfile.TemporaryDirectory() as folder:
        client = gemkit.Client(api_key="test-key", base_url=url)
        Path(folder, "gemkit.json").write_text(json.dumps(make(client)), encoding="utf-8")
        failures = subprocess.run([python, CALLS, url, folder], check=False).returncode
        if failures == 0:
            see(client, json.loads(Path(folder, "google.json").read_text(encoding="utf-8")))
            sys.stdout.write("ok   gemkit sees what google-genai has made\n")
        return failures


def make(client: gemkit.Client) -> dict[str, str | None]:
    """Something of each kind, by name."""
    cache = client.caches.create(model=MODEL, contents="word " * 1100, display_name="by gemkit")
    store = client.file_search_stores.create(display_name="by gemkit")
    config = {"display_name": "a note", "mime_type": "text/plain", "custom_metadata": {"author": "Ada"}}
    operation = client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store, file=b"The fox jumps.", config=config, wait=True, poll_interval=0.01
    )
    client.tuned_models.create(
        tuned_model_id="by-gemkit",
        body={"base_model": f"models/{MODEL}", "tuning_task": {"training_data": EXAMPLES}},
    )
    model = client.models.update(model="tunedModels/by-gemkit", display_name="by gemkit")
    response = operation.response
    return {
        "cache": cache.name,
        "store": store.name,
        "document": response.document_name if response else None,
        "model": model.name,
    }


def see(client: gemkit.Client, theirs: dict[str, str]) -> None:
    """What the other client has made, found; an AssertionError where it is not."""
    assert client.caches.get(theirs["cache"]).display_name == "by google"
    assert theirs["cache"] in [cache.name for cache in client.caches.list()]
    store = client.file_search_stores.get(theirs["store"])
    assert (store.display_name, store.active_documents_count) == ("by google", 1)
    [document] = client.file_search_stores.documents.list(store)
    assert (document.name, document.display_name) == (theirs["document"], "a note")
    search = types.FileSearch(file_search_store_names=[theirs["store"]])
    response = client.models.generate_content(
        model=MODEL, contents="What jumps?", config={"tools": [types.Tool(file_search=search)]}
    )
    assert client.file_search_stores.documents.find_cited(response) == [document]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
