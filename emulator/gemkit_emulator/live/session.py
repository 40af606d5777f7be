"""A session under way: whose turn it is, and what each message makes of it."""

from __future__ import annotations

import re
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import anyio

from gemkit_emulator.answers import Answer
from gemkit_emulator.errors import ApiError
from gemkit_emulator.faults import ConnectionDropped
from gemkit_emulator.live import messages
from gemkit_emulator.live.closing import bad_request, explicit_activity
from gemkit_emulator.live.conversation import Conversation
from gemkit_emulator.live.ear import Ear, Eye
from gemkit_emulator.live.sounds import understand
from gemkit_emulator.tokens import count_tokens

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from anyio.abc import TaskGroup

    from gemkit_emulator.answers import Step
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.live.conversation import Snapshots
    from gemkit_emulator.live.ear import Speech
    from gemkit_emulator.live.plans import TurnPlanner
    from gemkit_emulator.live.setup import Setup
    from gemkit_emulator.plans import Plan

_HOLD: Final = "[hold]"
_GO_AWAY: Final = re.compile(r"\[goaway(?:\s+(\d{1,4}))?\]")
_NOTICE_SECONDS: Final = 10
_PHRASE_TOKENS: Final = 5
"""How much is said in one message of sound: a fifth of a second."""
_NOISE: Final = "<noise>"


@dataclass(slots=True)
class _Turn:
    """The model's turn, from the first message of it to the last."""

    scope: anyio.CancelScope = field(default_factory=anyio.CancelScope)
    silent: anyio.Event = field(default_factory=anyio.Event)
    """Set when nothing more comes by itself."""
    plan: Plan | None = None
    last: Step | None = None
    parts: list[Json] = field(default_factory=list[Any])
    """What was said."""
    phrase: str = ""
    """What is about to be said aloud."""
    calls: dict[str, str] = field(default_factory=dict[str, str])
    """The calls the turn waits for: names by id."""
    results: list[Json] = field(default_factory=list[Any])


class Session:
    """One session: takes the client's messages, and says what the model does.

    `post` sends a message, `fail` ends the session with an error, `leave` says that it ends in so many seconds.
    """

    def __init__(
        self,
        setup: Setup,
        conversation: Conversation,
        planner: TurnPlanner,
        snapshots: Snapshots,
        group: TaskGroup,
        *,
        post: Callable[[Json], Awaitable[None]],
        fail: Callable[[Exception], None],
        leave: Callable[[int], Awaitable[None]],
    ) -> None:
        self._setup = setup
        self._conversation = conversation
        self._planner = planner
        self._snapshots = snapshots
        self._group = group
        self._post = post
        self._fail = fail
        self._leave = leave
        self._ear, self._eye = Ear(setup.detection), Eye(setup.coverage)
        self._seeding = setup.seeded
        self._turn: _Turn | None = None
        self._running: dict[str, str] = {}
        self._cancelled: set[str] = set()
        self._texts = self._waiting = Conversation()
        self._due = False
        self.handle = ""
        """What the session can be resumed with, as of its last turn."""

    async def take(self, message: Json) -> None:
        """Take in a message of the client."""
        match message:
            case {"clientContent": content}:
                await self._take_turns(content)
            case {"realtimeInput": given}:
                await self._take_realtime(given)
            case {"toolResponse": response}:
                await self._take_results(response.get("functionResponses", []))
            case {"contextUpdate": change}:
                self._setup = self._setup.update(change)
            case _:
                raise bad_request()  # a second setup, or nothing at all

    # --- what the user says -----------------------------------------------------------------------------------------

    async def _take_turns(self, content: Json) -> None:
        turns, complete = content.get("turns", []), content.get("turnComplete", False)
        if self._seeding:
            self._conversation = self._conversation.add(*turns)
            self._seeding = not complete
            return
        if not self._setup.takes_turns:
            raise bad_request()
        await self._interrupt()
        self._hear(*turns, answer=complete)

    async def _take_realtime(self, given: Json) -> None:
        if ("activityStart" in given or "activityEnd" in given) and self._ear.automatic:
            raise explicit_activity()
        if "activityStart" in given:
            self._ear.begin()
            await self._give_way()
        for blob in given.get("mediaChunks", []):
            await self._take_media(blob)
        if "audio" in given:
            await self._listen(given["audio"])
        if "video" in given:
            self._eye.watch(given["video"], active=self._ear.active)
        if "text" in given:
            await self._take_text({"text": given["text"]})
        if given.get("audioStreamEnd") and self._ear.automatic:
            await self._finish_speech(self._ear.end())
        if "activityEnd" in given:
            await self._finish_speech(self._ear.end())

    async def _take_media(self, blob: Json) -> None:
        if blob.get("mimeType", "").startswith("image/"):
            self._eye.watch(blob, active=self._ear.active)
        else:
            await self._listen(blob)

    async def _take_text(self, part: Json) -> None:
        if self._ear.active and not self._ear.automatic:
            self._texts = self._texts.add({"parts": [part]})
            return
        await self._give_way()
        self._hear({"role": "user", "parts": [*self._eye.recall(), part]}, answer=True)

    async def _listen(self, blob: Json) -> None:
        for speech in self._ear.listen(blob):
            if speech is None:
                await self._give_way()
            else:
                await self._finish_speech(speech)

    async def _finish_speech(self, speech: Speech | None) -> None:
        texts, self._texts = [part for each in self._texts.contents for part in each["parts"]], Conversation()
        parts = [*self._eye.recall(), *texts] if speech or texts else []
        if speech:
            words = understand(speech.data)
            if self._setup.transcribes_input:
                await self._post(messages.transcribe("input", words or _NOISE))
            parts.append({"text": words} if words else speech.part)
        if parts:
            self._hear({"role": "user", "parts": parts}, answer=True)

    async def _give_way(self) -> None:
        """Fall silent because the user is active, where that is what the setup wants."""
        if self._setup.interruptible:
            await self._interrupt()

    # --- what functions return --------------------------------------------------------------------------------------

    async def _take_results(self, responses: list[Json]) -> None:
        for response in responses:
            name = self._forget_call(response)
            part: Json = {"functionResponse": {"name": name, **response} if name else response}
            if response.get("id", "") in self._cancelled:
                continue
            turn = self._turn
            if turn and response.get("id", "") in turn.calls:
                turn.results.append(part)
                del turn.calls[response["id"]]
                continue
            scheduling = response.get("scheduling", "")
            if scheduling == "INTERRUPT":
                await self._interrupt()
            self._hear({"role": "user", "parts": [part]}, answer=scheduling != "SILENT")
        turn = self._turn
        if turn and turn.results and not turn.calls:
            await turn.silent.wait()
            self._turn = None
            waiting, self._waiting = self._waiting, Conversation()
            self._hear({"role": "user", "parts": turn.results}, *waiting.contents, answer=True)

    def _forget_call(self, response: Json) -> str:
        """The name of the function that has returned; without an id, it is the call of that name."""
        calls = (self._turn.calls if self._turn else {}) | self._running
        if "id" not in response:
            same = [call_id for call_id, name in calls.items() if name == response.get("name")]
            if same:
                response["id"] = same[0]
        call_id = response.get("id", "")
        if not response.get("willContinue"):
            self._running.pop(call_id, None)
        return calls.get(call_id, "")

    # --- what the model says ----------------------------------------------------------------------------------------

    def _hear(self, *contents: Json, answer: bool) -> None:
        """Add to the conversation, at once or when the model is done, and have it answered."""
        self._waiting = self._waiting.add(*contents)
        self._due = self._due or answer
        self._go_on()

    def _go_on(self) -> None:
        if self._turn is not None:
            return
        self._conversation = self._conversation.add(*self._waiting.contents)
        self._waiting = Conversation()
        if self._due:
            self._due = False
            self._turn = turn = _Turn()
            self._group.start_soon(self._run, turn)

    async def _interrupt(self) -> None:
        while turn := self._turn:
            turn.scope.cancel()
            await turn.silent.wait()
            if self._turn is not turn:
                continue  # it came to its end by itself, and the next one may have begun
            self._remember(turn)
            if turn.calls:
                self._cancelled.update(turn.calls)
                await self._post({"toolCallCancellation": {"ids": list(turn.calls)}})
            await self._post(messages.content(interrupted=True))
            await self._close(turn)

    async def _run(self, turn: _Turn) -> None:
        try:
            with turn.scope:
                await self._answer(turn)
        except (ApiError, ConnectionDropped) as error:
            self._fail(error)
        finally:
            turn.silent.set()
        if not turn.scope.cancel_called and not turn.calls:
            self._go_on()

    async def _answer(self, turn: _Turn) -> None:
        self._conversation = await self._planner.shorten(self._setup, self._conversation)
        turn.plan = plan = await self._planner.plan(self._setup, self._conversation)
        if plan.verdict and plan.verdict.blocks:
            await self._close(turn, messages.refused_turn(plan))
            return
        held, calls, extra = _HOLD in plan.prompt.heard, list[Any](), dict[str, Any]()
        answer = Answer(self._planner.engine, plan, 0).write()
        async with aclosing(plan.script.deliver(answer) if plan.script else answer) as steps:
            async for step in steps:
                turn.last = step
                extra |= step.extra
                called, parts = messages.split_calls(step.parts)
                calls += called
                for part in parts:
                    await self._say(turn, part)
                if held and turn.parts:
                    await anyio.sleep_forever()
        await self._speak(turn)
        if calls and await self._call(turn, calls):
            return
        finish = turn.last.finish if turn.last else ""
        if finish in ("STOP", "MAX_TOKENS"):
            await self._post(messages.generation_complete(extra))
        self._remember(turn)
        await self._close(turn, messages.turn_complete(plan, turn.last, spoken=self._setup.spoken, finish=finish))

    async def _say(self, turn: _Turn, part: Json) -> None:
        if self._setup.spoken and "text" in part and not part.get("thought"):
            turn.phrase += part["text"]
            if count_tokens(turn.phrase) >= _PHRASE_TOKENS:
                await self._speak(turn)
            return
        await self._speak(turn)
        await self._post(messages.say(part))
        if not part.get("thought"):
            turn.parts.append(part)

    async def _speak(self, turn: _Turn) -> None:
        """Say aloud what there is to say."""
        phrase, turn.phrase = turn.phrase, ""
        if not phrase:
            return
        if self._setup.transcribes_output:
            await self._post(messages.transcribe("output", phrase))
        await self._post(messages.say_aloud(phrase))
        turn.parts.append({"text": phrase})

    async def _call(self, turn: _Turn, calls: list[Json]) -> bool:
        """Ask the client to run functions; whether the turn waits for what they return."""
        assert turn.plan is not None
        called: list[Json] = []
        for number, call in enumerate(calls):
            call_id = messages.make_call_id(turn.plan.response_id, number)
            called.append({"name": call["name"], "args": call["args"], "id": call_id})
            blocks = self._setup.behavior_of(call["name"]) != "NON_BLOCKING"
            (turn.calls if blocks else self._running)[call_id] = call["name"]
        turn.parts += ({"functionCall": call} for call in called)
        self._remember(turn)
        waits = bool(turn.calls)
        await self._post({"toolCall": {"functionCalls": called}})
        if waits and self._setup.resumable:
            await self._post({"sessionResumptionUpdate": {}})
        return waits

    def _remember(self, turn: _Turn) -> None:
        """Make what was said part of the conversation."""
        parts: list[Json] = []
        for part in turn.parts:
            if parts and "text" in part and "text" in parts[-1]:
                parts[-1] = {"text": parts[-1]["text"] + part["text"]}
            else:
                parts.append({name: value for name, value in part.items() if name != "thoughtSignature"})
        turn.parts = []
        if parts:
            self._conversation = self._conversation.add({"role": "model", "parts": parts})

    async def _close(self, turn: _Turn, message: Json | None = None) -> None:
        """Say that the turn is over, and let the next one begin."""
        with anyio.CancelScope(shield=True):
            await self._post(message or messages.turn_complete(turn.plan, turn.last, spoken=self._setup.spoken))
            if self._setup.resumable:
                self.handle = self._snapshots.keep(self._setup.model.name, self._conversation)
                await self._post({"sessionResumptionUpdate": {"newHandle": self.handle, "resumable": True}})
            found = _GO_AWAY.search(turn.plan.prompt.heard) if turn.plan else None
            if found:
                await self._leave(int(found[1] or _NOTICE_SECONDS))
            self._turn = None
