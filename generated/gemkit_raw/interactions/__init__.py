"""The Gemini API as its description says it: data models and requests, no I/O. Generated; see `make generate`."""
