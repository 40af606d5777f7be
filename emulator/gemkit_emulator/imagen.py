"""models.predict: pictures from Imagen's models."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.engines import Prompt, Turn
from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.json_types import is_object
from gemkit_emulator.pictures import draw_picture, measure_picture
from gemkit_emulator.safety import judge

if TYPE_CHECKING:
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json

_RATIOS: Final = ("1:1", "3:4", "4:3", "9:16", "16:9")
_MOST: Final = 4
_FORMATS: Final = ("image/png", "image/jpeg")
_HARMS: Final = ("Death, Harm & Tragedy", "Firearms & Weapons", "Hate", "Porn", "Toxic", "Violence")
_REASON: Final = (
    "Unable to show generated images. All images were filtered out because they violated the usage guidelines."
)


class Imagen:
    """The handler that draws for Imagen's models."""

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {"models.predict": self.predict}

    async def predict(self, call: Call) -> Response:
        """Pictures of the prompt, which are PNG whatever is asked for."""
        get_model_for("predict", call.resource, call.version)
        prompt = read_prompt(read_instance(call.message, "PredictRequest"), "PredictRequest")
        parameters = read_parameters(call.message, "PredictRequest")
        count = read_number(parameters, "sampleCount", (1, _MOST), _MOST)
        ratio = read_choice(parameters, "aspectRatio", _RATIOS)
        options: Any = parameters.get("outputOptions", {})
        if not is_object(options):
            raise invalid_argument("outputOptions must be an object.")
        read_choice(options, "mimeType", _FORMATS)
        size = measure_picture({"imageConfig": {"aspectRatio": ratio}})
        verdict = judge(Prompt(turns=(Turn("user", (prompt,)),)), [])
        predictions: list[Json] = []
        if verdict is None:
            predictions = [self._draw(f"{place}\n{prompt}", size, parameters) for place in range(count)]
        elif parameters.get("includeRaiReason"):
            predictions = [{"raiFilteredReason": _REASON}]
        answer: Json = {"predictions": predictions} if predictions else {}
        if parameters.get("includeSafetyAttributes"):
            rated = {"contentType": "Positive Prompt", "safetyAttributes": _rate()}
            answer["positivePromptSafetyAttributes"] = rated
        return call.respond(answer)

    def _draw(self, subject: str, size: tuple[int, int], parameters: Json) -> Json:
        data = base64.b64encode(draw_picture(subject, *size)).decode()
        drawn: Json = {"bytesBase64Encoded": data, "mimeType": "image/png"}
        return drawn | ({"safetyAttributes": _rate()} if parameters.get("includeSafetyAttributes") else {})


def read_instance(message: Json, request: str) -> Json:
    """The one instance that a prediction is for."""
    instances: list[Any] = message.get("instances", [])
    if len(instances) != 1:
        what = "at most one instance can be predicted" if instances else "instances is not specified"
        raise invalid_argument(f"* {request}.instances: {what}\n")
    if not is_object(instances[0]):
        raise invalid_argument(f"* {request}.instances[0]: must be an object\n")
    return instances[0]


def read_prompt(instance: Json, request: str) -> str:
    """What an instance is to show, in words."""
    prompt: Any = instance.get("prompt")
    if not isinstance(prompt, str) or not prompt.strip():
        raise invalid_argument(f"* {request}.instances[0].prompt: prompt is not specified\n")
    return prompt


def read_parameters(message: Json, request: str) -> Json:
    """How to predict; what is unknown of it is passed over."""
    parameters: Any = message.get("parameters", {})
    if not is_object(parameters):
        raise invalid_argument(f"* {request}.parameters: must be an object\n")
    return {name: value for name, value in parameters.items() if value is not None}


def read_number(parameters: Json, name: str, limits: tuple[int, int], default: int) -> int:
    """A number among the parameters; in a `Value` of protobuf, which these are, it may come with a fraction of 0."""
    value: Any = parameters.get(name, default)
    low, high = limits
    if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
        raise invalid_argument(f"{name} must be a whole number.")
    if not low <= value <= high:
        raise invalid_argument(f"{name} must be between {low} and {high}, inclusive, but got {int(value)}.")
    return int(value)


def read_choice(parameters: Json, name: str, choices: tuple[str, ...]) -> str:
    """One of the values that a parameter can have, the first one where it is left out."""
    value: Any = parameters.get(name, choices[0])
    if value not in choices:
        raise invalid_argument(f"{name} must be one of {', '.join(choices)}, but got {value!r}.")
    return value


def _rate() -> Json:
    return {"categories": [*_HARMS], "scores": [0.1 for _ in _HARMS]}
