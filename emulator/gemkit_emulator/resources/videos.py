"""Videos from Veo's models: operations that advance as they are looked at, and the files they end in."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from anyio import Lock, to_thread

from gemkit_emulator.catalogue import get_model, get_model_for
from gemkit_emulator.engines import Prompt, Turn
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.imagen import read_choice, read_instance, read_number, read_parameters, read_prompt
from gemkit_emulator.json_types import is_object
from gemkit_emulator.resources.clips import film
from gemkit_emulator.resources.operations import type_url
from gemkit_emulator.resources.pages import cut_page, describe_page
from gemkit_emulator.safety import judge

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from starlette.responses import Response

    from gemkit_emulator.announcements import Announcer
    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.state import State

_REQUEST: Final = "PredictLongRunningRequest"
_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_ID_LENGTH: Final = 12
_LIFETIME: Final = 48 * 3600 * 1_000_000_000
_MOST: Final = 4
_SECONDS: Final = (4, 8)
_RATIOS: Final = ("16:9", "9:16")
_RESOLUTIONS: Final = ("720p", "1080p", "4k")
_MOVING: Final = ("image", "video", "lastFrame", "referenceImages")
_REASON: Final = "The video was held back, because the prompt goes against the usage guidelines."


@dataclass(slots=True)
class Video:
    """A video that is being made, or several from one prompt; it has the name of an operation."""

    id: str
    serial: int
    model: str
    prompt: str
    seconds: int
    upright: bool
    files: list[str]
    """The ids of the files it ends in; none where the prompt is refused."""
    config: Json
    """Whom its request wants to be called."""
    created: int
    looks: int = 0
    done: bool = False

    @property
    def key(self) -> str:
        """Its place in a list: the newest comes first."""
        return f"{10**15 - self.serial:015d}"

    def describe(self, name: str, api_url: str) -> Json:
        """The `Operation`, under one of its names."""
        if not self.done:
            return {"name": name}
        answer: Json = {}
        if self.files:
            uris = [f"{api_url}/files/{file_id}:download?alt=media" for file_id in self.files]
            answer["generatedSamples"] = [{"video": {"uri": uri}} for uri in uris]
        else:
            answer = {"raiMediaFilteredCount": 1, "raiMediaFilteredReasons": [_REASON]}
        url = type_url("PredictLongRunningResponse", "v1beta")
        return {"name": name, "done": True, "response": {"@type": url, "generateVideoResponse": answer}}


class Videos:
    """The handlers that make videos, tell of the operations that do, and list the files."""

    def __init__(
        self,
        files: FileStore,
        announcer: Announcer,
        *,
        kept: State,
        clock: Callable[[], int],
        rng: random.Random,
        looks: int,
    ) -> None:
        self._files = files
        self._announcer = announcer
        self._kept = kept
        self._shelf = kept.shelf("videos")
        self._clock = clock
        self._rng = rng
        self._looks = looks
        self._lock = Lock()

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "models.predictLongRunning": self.create,
            "models.operations.get": self.get_operation,
            "models.operations.list": self.list_operations,
            "generatedFiles.list": self.list_files,
            "generatedFiles.get": self.get_file,
            "generatedFiles.operations.get": self.get_operation_of_file,
        }

    async def create(self, call: Call) -> Response:
        """The operation, which has begun."""
        get_model_for("predictLongRunning", call.resource, call.version)
        instance, parameters = read_instance(call.message, _REQUEST), read_parameters(call.message, _REQUEST)
        for name in _MOVING[:-1]:
            if not is_object(instance.get(name, {})):
                raise invalid_argument(f"* {_REQUEST}.instances[0].{name}: must be an object\n")
        moving = any(instance.get(name) for name in _MOVING)
        prompt = "" if moving and not instance.get("prompt") else read_prompt(instance, _REQUEST)
        count = read_number(parameters, "sampleCount", (1, _MOST), 1)
        seconds = read_number(parameters, "durationSeconds", _SECONDS, _SECONDS[-1])
        upright = read_choice(parameters, "aspectRatio", _RATIOS) == _RATIOS[1]
        read_choice(parameters, "resolution", _RESOLUTIONS)
        refused = judge(Prompt(turns=(Turn("user", (prompt,)),)), []) is not None
        video = Video(
            id=self._make_id(),
            serial=self._kept.next_serial(),
            model=call.resource,
            prompt=prompt,
            seconds=seconds,
            upright=upright,
            files=[] if refused else [self._make_id() for _ in range(count)],
            config=call.message.get("webhookConfig", {}),
            created=self._clock(),
        )
        self._put(video)
        return call.respond({"name": _name(video)})

    async def get_operation(self, call: Call) -> Response:
        """The operation after one more look; with enough of them it is done."""
        video = self._find(call, call.route.params["operation"])
        if f"models/{call.route.params['model']}" != video.model:
            raise _not_found()
        return call.respond((await self._look(video, call)).describe(_name(video), call.api_url))

    async def list_operations(self, call: Call) -> Response:
        """A page of the operations of a model, the newest first."""
        model = get_model(call.route.params["model"], call.version).name
        pairs = [(video.key, video) for video in reversed(self._list()) if video.model == model]
        videos, next_token = cut_page(pairs, call.query, call.page_sizes)
        described = [video.describe(_name(video), call.api_url) for video in videos]
        return call.respond(describe_page("operations", described, next_token))

    async def list_files(self, call: Call) -> Response:
        """A page of the files that are made or are being made, the newest first."""
        pairs = [
            (f"{video.key}{place}", self._describe_file(video, file_id))
            for video in reversed(self._list())
            for place, file_id in enumerate(video.files)
        ]
        files, next_token = cut_page(pairs, call.query, call.page_sizes)
        return call.respond(describe_page("generatedFiles", files, next_token))

    async def get_file(self, call: Call) -> Response:
        """One of the files, after a look at what makes it."""
        video = await self._look(self._find_by_file(call), call)
        return call.respond(self._describe_file(video, call.route.params["generatedFile"]))

    async def get_operation_of_file(self, call: Call) -> Response:
        """What makes a file, under the name it has there."""
        video = self._find_by_file(call)
        if video.id != call.route.params["operation"]:
            raise _not_found()
        name = f"generatedFiles/{call.route.params['generatedFile']}/operations/{video.id}"
        return call.respond((await self._look(video, call)).describe(name, call.api_url))

    async def _look(self, video: Video, call: Call) -> Video:
        if video.done:
            return video
        async with self._lock:  # two who look at a time don't make the files twice
            video = Video(**(self._shelf.get(video.id) or asdict(video)))
            video.looks += 1
            if video.looks >= self._looks and not video.done:
                for place, file_id in enumerate(video.files):
                    data = await to_thread.run_sync(_film, video, place)
                    await self._files.add(data, mime_type="video/mp4", file_id=file_id, source="GENERATED")
                video.done = True
                if video.files:
                    self._announce(video, call)
            self._put(video)
        return video

    def _announce(self, video: Video, call: Call) -> None:
        data: Json = {"id": _name(video), "file_name": f"files/{video.files[0]}"}
        data["output_file_uri"] = f"{call.api_url}/files/{video.files[0]}:download?alt=media"
        self._announcer.announce("video.generated", data, video.config)

    def _describe_file(self, video: Video, file_id: str) -> Json:
        state = "GENERATED" if video.done else "GENERATING"
        return {"name": f"generatedFiles/{file_id}", "mimeType": "video/mp4", "state": state}

    def _find(self, call: Call, operation_id: str) -> Video:
        value = self._shelf.get(operation_id)
        if value is None:
            get_model(call.route.params["model"], call.version)
            raise _not_found()
        return Video(**value)

    def _find_by_file(self, call: Call) -> Video:
        for video in self._list():
            if call.route.params["generatedFile"] in video.files:
                return video
        raise _not_found()

    def _list(self) -> list[Video]:
        return [Video(**value) for value in self._shelf.values()]

    def _put(self, video: Video) -> None:
        self._shelf.put(video.id, asdict(video), expires=video.created + _LIFETIME)

    def _make_id(self) -> str:
        return "".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH))


def _film(video: Video, place: int) -> bytes:
    return film(f"{place}\n{video.prompt}", video.seconds, upright=video.upright)


def _name(video: Video) -> str:
    return f"{video.model}/operations/{video.id}"


def _not_found() -> ApiError:
    return ApiError(404, "Requested entity was not found.")
