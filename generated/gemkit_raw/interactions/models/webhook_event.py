from gemkit_raw.types import OpenEnum


class WebhookEvent(OpenEnum):
    """What an address can be called for.
    - `batch.succeeded`: a batch is done.
    - `batch.expired`: a batch was not done within 48 hours.
    - `batch.failed`: a batch has failed.
    - `interaction.requires_action`: an interaction waits for something, such as the result of a function.
    - `interaction.completed`: an interaction is done.
    - `interaction.failed`: an interaction has failed.
    - `video.generated`: a video is done."""

    BATCH_SUCCEEDED = "batch.succeeded"
    BATCH_EXPIRED = "batch.expired"
    BATCH_FAILED = "batch.failed"
    INTERACTION_REQUIRES_ACTION = "interaction.requires_action"
    INTERACTION_COMPLETED = "interaction.completed"
    INTERACTION_FAILED = "interaction.failed"
    VIDEO_GENERATED = "video.generated"
