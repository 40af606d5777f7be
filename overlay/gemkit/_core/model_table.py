"""Models as a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, SupportsIndex, overload

from gemkit_raw.models import Model

COLUMNS = ("model", "input tokens", "output tokens", "thinking", "methods")
NUMBERS = ("input tokens", "output tokens")
"""Columns that stand to the right."""


class ModelTable(list[Model]):
    """A list of models; `print`, notebooks and rich show it as a table."""

    @overload
    def __getitem__(self, index: SupportsIndex) -> Model: ...
    @overload
    def __getitem__(self, index: slice) -> ModelTable: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Model | ModelTable:
        found: Any = super().__getitem__(index)
        return ModelTable(found) if isinstance(index, slice) else found

    def __str__(self) -> str:
        """The table as text."""
        rows = [COLUMNS, *self._rows()]
        widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
        return "\n".join(
            "  ".join(
                cell.rjust(width) if column in NUMBERS else cell.ljust(width)
                for column, cell, width in zip(COLUMNS, row, widths, strict=True)
            ).rstrip()
            for row in rows
        )

    def _repr_markdown_(self) -> str:
        """What notebooks show."""
        rules = ("---:" if column in NUMBERS else ":---" for column in COLUMNS)
        return "\n".join(f"| {' | '.join(row)} |" for row in (COLUMNS, rules, *self._rows()))

    def __rich__(self) -> Any:
        """What rich prints."""
        from rich.table import Table  # only rich asks for this

        table = Table()
        for column in COLUMNS:
            table.add_column(column, justify="right" if column in NUMBERS else "left")
        for row in self._rows():
            table.add_row(*row)
        return table

    def _rows(self) -> Iterator[tuple[str, ...]]:
        for model in self:
            yield (
                (model.name or "").removeprefix("models/"),
                _write_number(model.input_token_limit),
                _write_number(model.output_token_limit),
                "yes" if model.thinking else "",
                ", ".join(model.supported_generation_methods or ()),
            )


def _write_number(number: int | None) -> str:
    return "" if number is None else f"{number:,}"
