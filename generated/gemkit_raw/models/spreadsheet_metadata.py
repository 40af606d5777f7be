from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer


class SpreadsheetMetadata(JsonModel):
    """Which part of a spreadsheet the model reads, and in which form."""

    visible_cells: str | None = None
    """Cells to read, in A1 notation such as `A1:D10`. All occupied cells by default."""
    sheet_index: int | None = None
    """Sheet to read, counted from 1 in the order of the workbook. The first one by default."""
    content_layers: list[SpreadsheetMetadataContentLayer | str] | None = None
    """The forms in which cells are given to the model. `DATA` and `FORMULAS` by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            visible_cells: str | None = None,
            sheet_index: int | None = None,
            content_layers: Sequence[SpreadsheetMetadataContentLayer | str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "visibleCells": ("visible_cells",),
        "sheetIndex": ("sheet_index",),
        "contentLayers": ("content_layers", "list", "enum", "SpreadsheetMetadataContentLayer"),
    }
