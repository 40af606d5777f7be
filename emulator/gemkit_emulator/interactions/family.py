"""The Interactions family, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from gemkit_emulator.interactions.agents import Agents
from gemkit_emulator.interactions.credentials import Credentials
from gemkit_emulator.interactions.decisions import Decisions
from gemkit_emulator.interactions.deliveries import Courier
from gemkit_emulator.interactions.environments import Environments, EnvironmentTarget
from gemkit_emulator.interactions.interactions import Interactions
from gemkit_emulator.interactions.plans import InteractionPlanner
from gemkit_emulator.interactions.records import Records
from gemkit_emulator.interactions.triggers import Triggers
from gemkit_emulator.interactions.voices import MOST, Voices
from gemkit_emulator.interactions.webhooks import Webhooks

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from gemkit_emulator.calls import Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.resources.caches import CacheStore
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.rules import Rules
    from gemkit_emulator.state import State


class Family:
    """Every resource of the family."""

    def __init__(
        self,
        engine: Engine,
        files: FileStore,
        caches: CacheStore,
        *,
        state: State,
        clock: Callable[[], int],
        rng: random.Random,
        rules: Rules,
        call_outside: bool = False,
    ) -> None:
        """With `call_outside`, webhooks on other machines are called as well."""
        self.courier = Courier(clock, rng, outside=call_outside)
        self.webhooks = Webhooks(Records("Webhook", state, clock, rng), self.courier, rng)
        environments = Environments(state, clock, rng)
        self.environment_target = EnvironmentTarget(environments)
        agents = Agents(Records("Agent", state, clock, rng), environments.check)
        interactions = Interactions(
            InteractionPlanner(engine, files, caches, agents, rng),
            engine,
            environments,
            self.webhooks,
            state=state,
            clock=clock,
            rules=rules,
        )
        resources = (
            interactions,
            agents,
            environments,
            Credentials(Records("Credential", state, clock, rng)),
            Decisions(engine, files),
            Triggers(interactions, environments, state, clock, rng),
            Voices(Records("Voice", state, clock, rng, most=MOST)),
            self.webhooks,
        )
        self.handlers: dict[str, Handler] = {
            operation: handler for resource in resources for operation, handler in resource.handlers.items()
        }
        """Handlers by operation; that of uploads to environments belongs to whoever makes `Uploads`."""
        self.routes = [Route("/.well-known/jwks.json", self.webhooks.tell_keys)]
        """What there is besides operations: the key that calls are signed with which a request has asked for."""
