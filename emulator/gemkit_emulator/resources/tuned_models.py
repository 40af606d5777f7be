"""Tuned models: made in an instant, kept under their names. No training takes place; the engine answers as ever."""

from __future__ import annotations

import math
import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import ApiError, invalid_argument, unsupported_model
from gemkit_emulator.resources.masks import read_mask
from gemkit_emulator.resources.operations import describe_operation, type_url
from gemkit_emulator.resources.pages import cut_page, describe_page
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_ID_LENGTH: Final = 12
_VALID_ID: Final = re.compile(r"[a-z]([a-z0-9-]{0,38}[a-z0-9])?")
_MAX_TITLE: Final = 40
_TUNABLE: Final = re.compile(r"(-\d{3})?-tuning$")
_CHANGEABLE: Final = ("displayName", "description", "temperature", "topP", "topK", "readerProjectNumbers")
_DEFAULTS: Final[Json] = {"epochCount": 5, "batchSize": 4}
_LEARNING_RATE: Final = 0.001
_AT: Final = "CreateTunedModelRequest"


@dataclass(frozen=True, slots=True)
class TunedModel:
    """A tuned model and what is known of it."""

    id: str
    serial: int
    operation_id: str
    source: Json
    """`baseModel`, or `tunedModelSource`."""
    base_model: str
    settings: Json
    """The fields that can be changed."""
    hyperparameters: Json
    examples: int
    created: int
    updated: int

    @property
    def key(self) -> str:
        """Its place in a list: the newest comes first."""
        return f"{10**15 - self.serial:015d}"

    @property
    def name(self) -> str:
        """The resource name."""
        return f"tunedModels/{self.id}"

    @property
    def operation_name(self) -> str:
        """The name of the operation that made it."""
        return f"{self.name}/operations/{self.operation_id}"

    def describe(self) -> Json:
        """The `TunedModel` resource, without the training data."""
        created = format_timestamp(self.created)
        described: Json = {"name": self.name, **self.source}
        # A 64-bit integer is a string in JSON.
        numbers = {"readerProjectNumbers": [str(number) for number in self.settings.get("readerProjectNumbers", [])]}
        described |= {name: value for name, value in (self.settings | numbers).items() if value not in ("", [], None)}
        return described | {
            "state": "ACTIVE",
            "createTime": created,
            "updateTime": format_timestamp(self.updated),
            "tuningTask": {
                "startTime": created,
                "completeTime": created,
                "snapshots": self._describe_snapshots(),
                "hyperparameters": self.hyperparameters,
            },
        }

    def describe_operation(self, *, done: bool = True) -> Json:
        """The `Operation` that made it."""
        metadata: Json = {"@type": type_url("CreateTunedModelMetadata", "v1beta")}
        metadata |= {"totalSteps": self._count_steps(self._epochs), "tunedModel": self.name}
        if not done:
            return describe_operation(self.operation_name, metadata)
        metadata |= {
            "completedSteps": metadata["totalSteps"],
            "completedPercent": 100,
            "snapshots": self._describe_snapshots(),
        }
        response: Json = {"@type": type_url("TunedModel", "v1beta"), **self.describe()}
        return describe_operation(self.operation_name, metadata, response=response)

    def _describe_snapshots(self) -> list[Json]:
        """One for each epoch; the loss is made up."""
        time = format_timestamp(self.created)
        return [
            {
                "step": self._count_steps(epoch),
                "epoch": epoch,
                "meanLoss": round(2 / (epoch + 1), 6),
                "computeTime": time,
            }
            for epoch in range(1, self._epochs + 1)
        ]

    @property
    def _epochs(self) -> int:
        return self.hyperparameters["epochCount"]

    def _count_steps(self, epochs: int) -> int:
        return math.ceil(self.examples * epochs / self.hyperparameters["batchSize"])


class TunedModelStore:
    """Every tuned model there is."""

    def __init__(self, kept: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._kept = kept
        self._clock = clock
        self._rng = rng
        self._shelf = kept.shelf("tunedModels")
        self._permissions = kept.shelf("permissions")

    def add(self, message: Json, model_id: str, base: Model, base_model: str) -> TunedModel:
        """The tuned model a `TunedModel` message asks for."""
        task: Json = message["tuningTask"]
        now = self._clock()
        settings: Json = {"temperature": base.temperature, "topP": base.top_p, "topK": base.top_k}
        settings |= {field: message[field] for field in _CHANGEABLE if field in message}
        source: str = message.get("tunedModelSource", {}).get("tunedModel", "")
        model = TunedModel(
            id=self._choose_id(model_id, settings.get("displayName", "")),
            serial=self._kept.next_serial(),
            operation_id=self._make_id(),
            source={"tunedModelSource": {"tunedModel": source, "baseModel": base_model}}
            if source
            else {"baseModel": base_model},
            base_model=base_model,
            settings=settings,
            hyperparameters=_read_hyperparameters(task.get("hyperparameters", {})),
            examples=len(task["trainingData"]["examples"]["examples"]),
            created=now,
            updated=now,
        )
        self._put(model)
        return model

    def get(self, model_id: str) -> TunedModel:
        """The tuned model with this id."""
        value = self._shelf.get(model_id)
        if value is None:
            raise ApiError(404, f"Tuned model tunedModels/{model_id} does not exist.")
        return TunedModel(**value)

    def change(self, model_id: str, fields: list[str], message: Json) -> TunedModel:
        """The tuned model with these fields as the message has them, or without them."""
        model = self.get(model_id)
        _check_title(message)
        kept = {name: value for name, value in model.settings.items() if name not in fields}
        settings = kept | {field: message[field] for field in fields if field in message}
        model = replace(model, settings=settings, updated=self._clock())
        self._put(model)
        return model

    def remove(self, model_id: str) -> None:
        """Forget it, and who may use it."""
        self.get(model_id)
        with self._kept.transaction():
            self._shelf.delete(model_id)
            for key, _ in self._permissions.items(f"{model_id}/"):
                self._permissions.delete(key)

    def list(self) -> list[tuple[str, TunedModel]]:
        """Every one with its key, the newest first."""
        models = [TunedModel(**value) for value in self._shelf.values()]
        return sorted(((model.key, model) for model in models), key=lambda pair: pair[0])

    def _put(self, model: TunedModel) -> None:
        self._shelf.put(model.id, asdict(model))

    def _choose_id(self, wanted: str, title: str) -> str:
        """The id the client wants, or one that begins as the title does."""
        if not wanted:
            slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-0123456789") or "tuned-model"
            return f"{slug[:27].rstrip('-')}-{self._make_id()}"
        if not _VALID_ID.fullmatch(wanted):
            raise invalid_argument(
                f"* {_AT}.tuned_model_id: must have at most 40 characters, all of them lowercase letters, digits or "
                "dashes, begin with a letter and not end with a dash\n"
            )
        if wanted in self._shelf:
            raise ApiError(409, f"Tuned model tunedModels/{wanted} already exists.")
        return wanted

    def _make_id(self) -> str:
        return "".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH))


class TunedModels:
    """The handlers that make, show, change and delete tuned models, and show the operations that made them."""

    def __init__(self, store: TunedModelStore) -> None:
        self._store = store

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "tunedModels.create": self.create,
            "tunedModels.list": self.list,
            "tunedModels.get": self.get,
            "tunedModels.patch": self.patch,
            "tunedModels.delete": self.delete,
            "tunedModels.operations.list": self.list_operations,
            "tunedModels.operations.get": self.get_operation,
            "tunedModels.operations.cancel": self.cancel_operation,
        }

    async def create(self, call: Call) -> Response:
        """The operation that makes one: it has begun, and at the next look it is done."""
        message = call.message
        _check_title(message)
        _check_examples(message.get("tuningTask", {}))
        base_model = self._find_base(message)
        base = _get_tunable(base_model, call.version)
        model = self._store.add(message, call.query.get("tunedModelId", ""), base, base_model)
        return call.respond(model.describe_operation(done=False))

    async def list(self, call: Call) -> Response:
        """A page of them, the newest first; all of them are the caller's own."""
        models, next_token = cut_page(self._store.list(), call.query, call.page_sizes)
        return call.respond(describe_page("tunedModels", [model.describe() for model in models], next_token))

    async def get(self, call: Call) -> Response:
        """One of them."""
        return call.respond(self._get(call).describe())

    async def patch(self, call: Call) -> Response:
        """The same, changed."""
        fields = read_mask(call, _CHANGEABLE)
        return call.respond(self._store.change(self._get(call).id, fields, call.message).describe())

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        self._store.remove(self._get(call).id)
        return call.respond({})

    async def list_operations(self, call: Call) -> Response:
        """A page of the operations of one model: the one that made it."""
        model = self._get(call)
        operations, next_token = cut_page([(model.key, model.describe_operation())], call.query, call.page_sizes)
        return call.respond(describe_page("operations", operations, next_token))

    async def get_operation(self, call: Call) -> Response:
        """The operation that made a model."""
        return call.respond(self._get_operated(call).describe_operation())

    async def cancel_operation(self, call: Call) -> Response:
        """An empty answer; the operation is done already."""
        self._get_operated(call)
        return call.respond({})

    def _get(self, call: Call) -> TunedModel:
        return self._store.get(call.route.params["tunedModel"])

    def _get_operated(self, call: Call) -> TunedModel:
        model = self._get(call)
        if model.operation_id != call.route.params["operation"]:
            raise ApiError(404, "Requested entity was not found.")
        return model

    def _find_base(self, message: Json) -> str:
        """The name of the model to tune, behind whichever tuned model there may be before it."""
        source: str = message.get("tunedModelSource", {}).get("tunedModel", "")
        if source:
            return self._store.get(source.removeprefix("tunedModels/")).base_model
        name: str = message.get("baseModel", "")
        if not re.fullmatch(r"models/[^/]+", name):
            raise invalid_argument(f"* {_AT}.tuned_model.base_model: unexpected model name format\n")
        return name


def _get_tunable(name: str, version: str) -> Model:
    """The model, which Google had under a name of its own for this: models/gemini-1.5-flash-001-tuning."""
    try:
        return get_model_for("generateContent", _TUNABLE.sub("", name), version)
    except ApiError:
        raise unsupported_model(name, version, "createTunedModel") from None


def _check_title(message: Json) -> None:
    if len(message.get("displayName", "")) > _MAX_TITLE:
        raise invalid_argument(f"* tuned_model.display_name: must have at most {_MAX_TITLE} characters\n")


def _check_examples(task: Json) -> None:
    at = f"{_AT}.tuned_model.tuning_task.training_data.examples.examples"
    examples: list[Json] = task.get("trainingData", {}).get("examples", {}).get("examples", [])
    if not examples:
        raise invalid_argument(f"* {at}: examples is not specified\n")
    for i, example in enumerate(examples):
        if not example.get("output"):
            raise invalid_argument(f"* {at}[{i}].output: output is not specified\n")


def _read_hyperparameters(given: Json) -> Json:
    values = _DEFAULTS | given
    for name, limit in (("epochCount", 100), ("batchSize", 64)):
        if not 1 <= values[name] <= limit:
            at = f"{_AT}.tuned_model.tuning_task.hyperparameters"
            raise invalid_argument(f"* {at}: {name} must be in the range [1, {limit}].\n")
    if "learningRate" not in values and "learningRateMultiplier" not in values:
        values["learningRate"] = _LEARNING_RATE
    return values
