from gemkit_raw.types import OpenEnum


class ModelStage(OpenEnum):
    """Stage of life of a model.
    - `UNSTABLE_EXPERIMENTAL`: still being tuned a lot.
    - `EXPERIMENTAL`: for trying out only.
    - `PREVIEW`: more mature than an experiment, but it may still change.
    - `STABLE`: fit for production.
    - `LEGACY`: soon to be deprecated; only those who use it already can use it.
    - `DEPRECATED`, `RETIRED`: it cannot be used any longer."""

    MODEL_STAGE_UNSPECIFIED = "MODEL_STAGE_UNSPECIFIED"
    UNSTABLE_EXPERIMENTAL = "UNSTABLE_EXPERIMENTAL"
    EXPERIMENTAL = "EXPERIMENTAL"
    PREVIEW = "PREVIEW"
    STABLE = "STABLE"
    LEGACY = "LEGACY"
    DEPRECATED = "DEPRECATED"
    RETIRED = "RETIRED"
