from gemkit_raw.types import OpenEnum


class HarmCategory(OpenEnum):
    """Kind of harm that content can do. The ones that begin with `image_` are about generated images.
    - `hate_speech`: hatred of groups of people.
    - `dangerous_content`: helps with or encourages harmful acts.
    - `harassment`: threatens or bullies.
    - `sexually_explicit`: sexually explicit.
    - `civic_integrity`: could harm elections.
    - `jailbreak`: tries to get around the safety filters."""

    HATE_SPEECH = "hate_speech"
    DANGEROUS_CONTENT = "dangerous_content"
    HARASSMENT = "harassment"
    SEXUALLY_EXPLICIT = "sexually_explicit"
    CIVIC_INTEGRITY = "civic_integrity"
    IMAGE_HATE = "image_hate"
    IMAGE_DANGEROUS_CONTENT = "image_dangerous_content"
    IMAGE_HARASSMENT = "image_harassment"
    IMAGE_SEXUALLY_EXPLICIT = "image_sexually_explicit"
    JAILBREAK = "jailbreak"
