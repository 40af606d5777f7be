"""gemkit as the fault harness drives it: a user's own ten lines for each call, nothing more."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from adapters.base import Adapter as Base  # of the harness, which puts itself on the path

MODEL = "gemini-2.5-flash"


class Adapter(Base):
    name = "own"
    features = frozenset({"async", "chat", "upload", "files", "list", "cache", "calls", "partial", "total", "wait"})

    def prepare(self) -> None:
        import gemkit

        self.gemkit = gemkit

    def version(self) -> str:
        return f"gemkit {self.gemkit.__version__}"

    def sdk_errors(self) -> tuple[type, ...]:
        return (self.gemkit.GemkitError,)

    def client(
        self,
        *,
        base_url: str,
        api_key: str | None,
        config: str = "default",
        timeout: float | None = None,
        async_: bool = False,
    ) -> Any:
        return self.gemkit.Client(api_key=api_key, base_url=base_url, timeout=timeout)

    def close(self, client: Any) -> None:
        client.close()

    async def aclose(self, client: Any) -> None:
        await client.aio.close()

    def default_timeouts(self, client: Any) -> Any:
        timeout = self.gemkit.Timeout()  # what a client has that was told nothing
        return {"connect": timeout.connect, "read": timeout.read, "total": timeout.total}

    # calls

    def generate(self, client: Any, prompt: str, *, model: str | None = None, timeout: float | None = None) -> Any:
        model = MODEL if model is None else model
        return client.models.generate_content(model=model, contents=prompt, timeout=timeout)

    async def agenerate(
        self, client: Any, prompt: str, *, model: str | None = None, timeout: float | None = None
    ) -> Any:
        model = MODEL if model is None else model
        return await client.aio.models.generate_content(model=model, contents=prompt, timeout=timeout)

    @staticmethod
    def _item(chunk: Any) -> dict[str, Any]:
        return {"text": chunk.text_or_none or "", "finish": chunk.finish_reason}

    def stream(self, client: Any, prompt: str, *, model: str | None = None) -> Iterator[dict[str, Any]]:
        with client.models.generate_content_stream(model=MODEL if model is None else model, contents=prompt) as stream:
            for chunk in stream:
                yield self._item(chunk)

    async def astream(self, client: Any, prompt: str, *, model: str | None = None) -> AsyncIterator[dict[str, Any]]:
        models = client.aio.models
        async with models.generate_content_stream(model=MODEL if model is None else model, contents=prompt) as stream:
            async for chunk in stream:
                yield self._item(chunk)

    def raw_stream(self, client: Any, prompt: str) -> Any:
        return client.models.generate_content_stream(model=MODEL, contents=prompt)

    async def araw_stream(self, client: Any, prompt: str) -> Any:
        return client.aio.models.generate_content_stream(model=MODEL, contents=prompt)

    def info(self, resp: Any) -> dict[str, Any]:
        seen: dict[str, Any] = {"text": resp.text_or_none}
        try:
            seen["text"] = resp.text
        except self.gemkit.GemkitError as error:
            seen["text_error"] = repr(error)[:200]
        feedback = resp.prompt_feedback
        seen["finish"] = resp.finish_reason
        seen["n_candidates"] = len(resp.candidates or [])
        seen["block"] = feedback.block_reason if feedback else None
        seen["usage"] = resp.usage.total_token_count if resp.usage else None
        seen["calls"] = [{"name": call.name, "args": call.args} for call in resp.function_calls]
        return seen

    def dump(self, resp: Any) -> Any:
        return resp.to_dict()

    def describe(self, exc: BaseException) -> dict[str, Any]:
        partial = getattr(exc, "partial", None)
        return {
            "status": getattr(exc, "code", None),
            "code": getattr(exc, "status", None),
            "message": getattr(exc, "message", str(exc)),
            "details": getattr(exc, "details", None),
            # Whether those kinds that Google documents came as objects with attributes.
            "details_parsed": any(
                isinstance(detail, self.gemkit.errors.Detail) for detail in getattr(exc, "typed_details", ())
            ),
            "retry_delay": getattr(exc, "retry_after", None),
            "attempts": getattr(exc, "attempts", None),
            "request_id": getattr(exc, "request_id", None),
            "partial": partial.text_or_none if partial is not None else None,
            "body": getattr(exc, "body", None),
        }

    # chat

    def chat(self, client: Any) -> Any:
        return client.chats.create(model=MODEL)

    def achat(self, client: Any) -> Any:
        return client.aio.chats.create(model=MODEL)

    def chat_send(self, chat: Any, msg: str) -> Any:
        return chat.send_message(msg)

    async def achat_send(self, chat: Any, msg: str) -> Any:
        return await chat.send_message(msg)

    def chat_stream(self, chat: Any, msg: str) -> Iterator[dict[str, Any]]:
        with chat.send_message_stream(msg) as stream:
            for chunk in stream:
                yield self._item(chunk)

    async def achat_stream(self, chat: Any, msg: str) -> AsyncIterator[dict[str, Any]]:
        async with chat.send_message_stream(msg) as stream:
            async for chunk in stream:
                yield self._item(chunk)

    def chat_history(self, chat: Any) -> list[tuple[str, str]]:
        return [(turn.role or "", turn.text) for turn in chat.history]

    def chat_history_object(self, chat: Any) -> Any:
        return chat.history

    # files

    @staticmethod
    def _file(file: Any) -> dict[str, Any]:
        def iso(moment: Any) -> Any:
            return moment.isoformat() if hasattr(moment, "isoformat") else moment

        return {
            "name": file.name,
            "uri": file.uri,
            "state": file.state,
            "size": file.size_bytes,
            "display_name": file.display_name,
            "create_time": iso(file.create_time),
            "expiration_time": iso(file.expiration_time),
            "video": repr(file.video_metadata),
            "sha": file.sha256_hash,
        }

    @staticmethod
    def _config(mime: str, display_name: str | None) -> dict[str, Any]:
        return {"mime_type": mime, **({"display_name": display_name} if display_name else {})}

    def upload(
        self, client: Any, file: Any, *, mime: str = "application/octet-stream", display_name: str | None = None
    ) -> dict[str, Any]:
        return self._file(client.files.upload(file=file, config=self._config(mime, display_name)))

    async def aupload(
        self, client: Any, file: Any, *, mime: str = "application/octet-stream", display_name: str | None = None
    ) -> dict[str, Any]:
        return self._file(await client.aio.files.upload(file=file, config=self._config(mime, display_name)))

    def get_file(self, client: Any, name: str) -> dict[str, Any]:
        return self._file(client.files.get(name=name))

    def wait_file(self, client: Any, name: str, timeout: float) -> dict[str, Any]:
        return self._file(client.files.wait(name, timeout=timeout))

    def list_models(self, client: Any) -> Iterator[str]:
        for model in client.models.list():
            yield model.name

    def create_cache(self, client: Any) -> str:
        return client.caches.create(model=MODEL, contents="hi", ttl=60).name
