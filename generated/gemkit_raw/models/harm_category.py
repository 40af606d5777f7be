from gemkit_raw.types import OpenEnum


class HarmCategory(OpenEnum):
    """Kind of harm that content can do. Gemini models take the categories from `HARM_CATEGORY_HARASSMENT` on, the
    ones
    before belong to PaLM models.
    - `HARM_CATEGORY_DEROGATORY`: negative about people because of what they are.
    - `HARM_CATEGORY_TOXICITY`: rude or disrespectful.
    - `HARM_CATEGORY_VIOLENCE`: depicts violence.
    - `HARM_CATEGORY_SEXUAL`: refers to sexual acts.
    - `HARM_CATEGORY_MEDICAL`: medical advice without a check.
    - `HARM_CATEGORY_DANGEROUS`: encourages harmful acts.
    - `HARM_CATEGORY_HARASSMENT`: threatens or bullies.
    - `HARM_CATEGORY_HATE_SPEECH`: hatred of groups of people.
    - `HARM_CATEGORY_SEXUALLY_EXPLICIT`: sexually explicit.
    - `HARM_CATEGORY_DANGEROUS_CONTENT`: helps with or encourages harmful acts.
    - `HARM_CATEGORY_CIVIC_INTEGRITY`: could harm elections; deprecated.
    - `HARM_CATEGORY_JAILBREAK`: tries to get around the safety filters."""

    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_DEROGATORY = "HARM_CATEGORY_DEROGATORY"
    HARM_CATEGORY_TOXICITY = "HARM_CATEGORY_TOXICITY"
    HARM_CATEGORY_VIOLENCE = "HARM_CATEGORY_VIOLENCE"
    HARM_CATEGORY_SEXUAL = "HARM_CATEGORY_SEXUAL"
    HARM_CATEGORY_MEDICAL = "HARM_CATEGORY_MEDICAL"
    HARM_CATEGORY_DANGEROUS = "HARM_CATEGORY_DANGEROUS"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"
