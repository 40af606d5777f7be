"""A turn of a session, made ready for an answer as generateContent has them."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import too_many_tokens
from gemkit_emulator.plans import Plan
from gemkit_emulator.prompts import read_prompt
from gemkit_emulator.safety import judge
from gemkit_emulator.thinking import read_thinking
from gemkit_emulator.tools import read_tools

if TYPE_CHECKING:
    import random

    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.live.conversation import Conversation
    from gemkit_emulator.live.setup import Setup
    from gemkit_emulator.resources.documents import DocumentStores
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.rules import Rules

_OPERATION: Final = "live"
"""What rules call it."""


class TurnPlanner:
    """Reads conversations, with the files they refer to."""

    def __init__(
        self, engine: Engine, files: FileStore, stores: DocumentStores, *, rng: random.Random, rules: Rules
    ) -> None:
        self.engine = engine
        self._rules = rules
        self._files = files
        self._stores = stores
        self._rng = rng

    async def plan(self, setup: Setup, conversation: Conversation) -> Plan:
        """What is to be answered now: words, be it that they will be spoken."""
        request: Json = setup.request | {"contents": list(conversation.contents)}
        prompt = read_prompt(request, self._files)
        tools = read_tools(request, setup.model)
        counts = await self.engine.count_tokens(prompt)
        total = sum(counts.values())
        limit = min(setup.model.input_tokens, self.engine.context or setup.model.input_tokens)
        if total > limit:
            raise too_many_tokens(total, limit)
        plan = Plan(
            model=setup.model,
            prompt=prompt,
            tools=tools,
            thinking=read_thinking(request.get("generationConfig", {}), setup.model),
            verdict=judge(prompt, request.get("safetySettings", [])),
            modalities=("TEXT",),
            picture_size=(1, 1),
            candidates=1,
            bare=False,
            prompt_tokens=counts,
            cached_tokens=0,
            passages=self._stores.search(tools.file_search, prompt.heard) if tools.file_search else (),
            service_tier="standard",
            response_id=base64.urlsafe_b64encode(self._rng.randbytes(17)).decode().rstrip("="),
        )
        return await self._rules.apply(plan, _OPERATION)

    async def shorten(self, setup: Setup, conversation: Conversation) -> Conversation:
        """The conversation, or its end, if it has outgrown the window the setup gives it."""
        if setup.window is None:
            return conversation
        trigger, target = setup.window
        sizes = [
            sum((await self.engine.count_tokens(read_prompt({"contents": [content]}, self._files))).values())
            for content in conversation.contents
        ]
        total, first = sum(sizes), 0
        if total <= trigger:
            return conversation
        while total > target and first < len(sizes) - 1:
            total -= sizes[first]
            first += 1
        return conversation.without(first)
