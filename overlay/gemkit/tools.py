"""Functions that a model may call, and the runner that calls them for it.

    def get_weather(city: str, days: int = 1) -> dict:
        '''The weather forecast, for up to ten days.'''

    for turn in client.models.run_tools(model="gemini-2.5-flash", contents="Do I need an umbrella?", tools=[get_weather]):
        print(turn.text_or_none, turn.function_calls)

The model is told what docstring and type hints say; parameters are described in a section of the docstring or by
`Annotated[str, "..."]`. A function gets its arguments as annotated (an enum, a date, an object of a dataclass, ...), and may
return any JSON, dataclasses and the like, images, bytes, and `types.Part`s. What is no business of the model is bound first:
`functools.partial(f, db=db)`.
"""

from __future__ import annotations

from ._core.declarations import Function, declare
from ._core.sessions import McpToolError
from ._drivers.awaiting import AsyncToolRunner
from ._drivers.blocking import ToolRunner

__all__ = ("AsyncToolRunner", "Function", "McpToolError", "ToolRunner", "declare")
