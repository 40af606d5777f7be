from gemkit_raw.types import OpenEnum


class FindMode(OpenEnum):
    """What CodeMender does about vulnerabilities.
    - `scan`: searches for them.
    - `verify`: checks a finding by running code."""

    SCAN = "scan"
    VERIFY = "verify"
