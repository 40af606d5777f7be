from gemkit_raw.types import OpenEnum


class ToolSearchExecution(OpenEnum):
    """Who makes a tool search.
    - `server`: the service; it loads the functions that the model names.
    - `client`: the caller, with a search function that the model asks to call."""

    SERVER = "server"
    CLIENT = "client"
