from gemkit_raw.types import OpenEnum


class EnvironmentFileType(OpenEnum):
    """What an entry of an environment is: a file or a folder."""

    FILE = "file"
    DIRECTORY = "directory"
