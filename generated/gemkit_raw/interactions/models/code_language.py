from gemkit_raw.types import OpenEnum


class CodeLanguage(OpenEnum):
    """Language of code that the model wrote for the `code_execution` tool. `bash` stands for shell commands."""

    PYTHON = "python"
    BASH = "bash"
