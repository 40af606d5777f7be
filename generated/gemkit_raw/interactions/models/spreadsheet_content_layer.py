from gemkit_raw.types import OpenEnum


class SpreadsheetContentLayer(OpenEnum):
    """A form in which spreadsheet cells are given to the model.
    - `visual`: a picture of the sheet.
    - `data`: the values of the cells.
    - `formulas`: the formulas of the cells."""

    VISUAL = "visual"
    DATA = "data"
    FORMULAS = "formulas"
