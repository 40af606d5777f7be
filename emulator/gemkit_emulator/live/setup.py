"""The first message of a session: which model, and how it behaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.json_types import is_object
from gemkit_emulator.live.closing import bad_request
from gemkit_emulator.requirements import check_config
from gemkit_emulator.thinking import read_thinking
from gemkit_emulator.tools import read_tools

if TYPE_CHECKING:
    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.auth_tokens import AuthToken

_METHOD: Final = "bidiGenerateContent"
_NOT_IN_LIVE: Final = (
    *("responseLogprobs", "logprobs", "responseMimeType", "responseSchema", "responseJsonSchema"),
    *("_responseJsonSchema", "responseFormat", "stopSequences"),
)
"""What a `generationConfig` may not hold here."""
_SEEDED_FROM: Final = 3.1
"""Models from here on take turns as text only to begin with, and only if the setup says so."""
_SHARE_KEPT: Final = 0.8


@dataclass(frozen=True, slots=True)
class Setup:
    """What a session was set up with."""

    model: Model
    message: Json
    spoken: bool
    """Whether it answers with sound."""

    @property
    def request(self) -> Json:
        """What a generateContent request would say of it, but for the contents."""
        names = ("generationConfig", "systemInstruction", "tools", "safetySettings")
        return {name: self.message[name] for name in names if name in self.message}

    @property
    def detection(self) -> Json:
        """How the activity of the user is found out."""
        return self._realtime.get("automaticActivityDetection", {})

    @property
    def coverage(self) -> str:
        """What of the input a turn holds."""
        return self._realtime.get("turnCoverage", "")

    @property
    def interruptible(self) -> bool:
        """Whether the model falls silent when the user begins to speak."""
        return self._realtime.get("activityHandling") != "NO_INTERRUPTION"

    @property
    def transcribes_input(self) -> bool:
        """Whether what the user says is wanted as text."""
        return "inputAudioTranscription" in self.message

    @property
    def transcribes_output(self) -> bool:
        """Whether what the model says is wanted as text."""
        return self.spoken and "outputAudioTranscription" in self.message

    @property
    def resumable(self) -> bool:
        """Whether handles to resume the session with are wanted."""
        return "sessionResumption" in self.message

    @property
    def handle(self) -> str:
        """The handle of the session to go on with, if any."""
        return self.message.get("sessionResumption", {}).get("handle", "")

    @property
    def seeded(self) -> bool:
        """Whether the conversation begins with turns that are not answered."""
        return self.message.get("historyConfig", {}).get("initialHistoryInClientContent", False)

    @property
    def takes_turns(self) -> bool:
        """Whether turns may be sent as a whole at any time."""
        return self.model.generation < _SEEDED_FROM

    @property
    def window(self) -> tuple[int, int] | None:
        """How many tokens the conversation may have, and how many are kept when it has more; None for no limit."""
        compression: Json | None = self.message.get("contextWindowCompression")
        if compression is None:
            return None
        trigger = int(compression.get("triggerTokens", 0)) or int(self.model.input_tokens * _SHARE_KEPT)
        return trigger, min(int(compression.get("slidingWindow", {}).get("targetTokens", 0)) or trigger // 2, trigger)

    @property
    def _realtime(self) -> Json:
        return self.message.get("realtimeInputConfig", {})

    def behavior_of(self, function: str) -> str:
        """How a declared function is waited for."""
        for tool in self.message.get("tools", []):
            for declaration in tool.get("functionDeclarations", []):
                if declaration.get("name") == function:
                    return declaration.get("behavior", "")
        return ""

    def update(self, change: Json) -> Setup:
        """The setup after a `contextUpdate`."""
        message = {**self.message}
        if "systemInstruction" in change:
            message["systemInstruction"] = change["systemInstruction"]
        if "tools" in change:
            message["tools"] = change["tools"].get("tools", [])
        changed = replace(self, message=message)
        read_tools(changed.request, self.model)
        return changed


def read_setup(message: Json) -> Setup:
    """The setup a session begins with, found good."""
    # What v1 and v1alpha have of Live is nowhere written down: they are v1beta by another name.
    model = get_model_for(_METHOD, name_model(message), "v1beta")
    config: Json = message.get("generationConfig", {})
    check_config(config)
    if any(name in config for name in _NOT_IN_LIVE):
        raise bad_request()
    spoken = _is_spoken(config, model)
    # What answers has words to say, whatever becomes of them.
    setup = Setup(replace(model, outputs=("TEXT",)), message, spoken)
    read_tools(setup.request, setup.model)
    read_thinking(config, model)
    trigger, target = setup.window or (1, 0)
    if trigger < 0 or target < 0:
        raise bad_request()
    return setup


def constrain(message: Json, token: AuthToken) -> Json:
    """The setup as the token has it: wholly, or in the fields it locks. Which session to go on with is up to the client."""
    if not token.locked:
        chosen = {**token.setup} or message
    else:
        chosen = {**message}
        for path in token.locked.split(","):
            _copy_field(token.setup, chosen, path.strip())
    handle = message.get("sessionResumption", {}).get("handle")
    if handle:
        chosen = {**chosen, "sessionResumption": {"handle": handle}}
    return chosen


def _copy_field(source: Json, target: Json, path: str) -> None:
    """Make a field of the target what it is in the source, be it absent."""
    name, _, rest = path.partition(".")
    head, *words = name.split("_")
    name = head + "".join(word.title() for word in words)
    if rest:
        own = target.get(name)
        target[name] = {**own} if is_object(own) else {}
        given = source.get(name)
        _copy_field(given if is_object(given) else {}, target[name], rest)
    elif name in source:
        target[name] = source[name]
    else:
        target.pop(name, None)


def name_model(message: Json) -> str:
    """The resource name of the model a setup asks for."""
    name: str = message.get("model", "")
    if not name:
        raise invalid_argument("* BidiGenerateContentRequest.setup.model: model is not specified\n")
    return name if "/" in name else f"models/{name}"


def _is_spoken(config: Json, model: Model) -> bool:
    asked: list[str] = [kind for kind in config.get("responseModalities", []) if kind != "MODALITY_UNSPECIFIED"]
    if len(asked) > 1 or not {"TEXT", "AUDIO"}.issuperset(asked):
        raise bad_request()
    if asked == ["TEXT"] and "TEXT" not in model.outputs:
        raise ApiError(400, "Cannot extract voices from a non-audio request.")
    return asked != ["TEXT"]
