"""The inspector: a page at `/` that shows every request and answer as it happens."""

from gemkit_emulator.inspector.page import Inspector

__all__ = ["Inspector"]
