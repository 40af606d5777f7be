from gemkit_raw.types import OpenEnum


class SourceType(OpenEnum):
    """Where the content of a source comes from.
    - `gcs`: a file or folder of Cloud Storage, up to 2 GB.
    - `inline`: text in the request itself, up to 1 MB a file and 2 MB in all.
    - `repository`: a Git repository, up to 500 MB, which is cloned.
    - `skill_registry`: a skill for agents, from a registry of skills."""

    GCS = "gcs"
    INLINE = "inline"
    REPOSITORY = "repository"
    SKILL_REGISTRY = "skill_registry"
