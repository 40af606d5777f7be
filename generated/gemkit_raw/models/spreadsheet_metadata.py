from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class SpreadsheetMetadata(JsonModel):
    """Which part of a spreadsheet the model reads, and in which form."""

    __slots__ = (
        "visible_cells",
        "sheet_index",
        "content_layers",
    )

    visible_cells: str | None
    """Cells to read, in A1 notation such as `A1:D10`. All occupied cells by default."""
    sheet_index: int | None
    """Sheet to read, counted from 1 in the order of the workbook. The first one by default."""
    content_layers: list[SpreadsheetMetadataContentLayer | str] | None
    """The forms in which cells are given to the model. `DATA` and `FORMULAS` by default."""

    def __init__(
        self,
        *,
        visible_cells: str | None = None,
        sheet_index: int | None = None,
        content_layers: Sequence[SpreadsheetMetadataContentLayer | str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.visible_cells = visible_cells
        self.sheet_index = sheet_index
        self.content_layers = content_layers
        self._extra = additional_properties


from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer  # noqa: E402

SpreadsheetMetadata.__json_in__ = {
    "visibleCells": ("visible_cells", None),
    "sheetIndex": ("sheet_index", None),
    "contentLayers": ("content_layers", parse_list(parse_enum(SpreadsheetMetadataContentLayer))),
}
SpreadsheetMetadata.__json_out__ = (
    ("visible_cells", "visibleCells", None),
    ("sheet_index", "sheetIndex", None),
    ("content_layers", "contentLayers", None),
)
