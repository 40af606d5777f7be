from gemkit_raw.types import OpenEnum


class AgentOption(OpenEnum):
    """Id of an agent. The ones here are Google's; ids of your own agents are taken too.
    - `deep-research-*`: searches many sources and writes a report; `max` is the more thorough variant.
    - `antigravity-*`: does all kinds of work in a sandbox, where it runs code and edits files."""

    DEEP_RESEARCH_PRO_PREVIEW_12_2025 = "deep-research-pro-preview-12-2025"
    DEEP_RESEARCH_PREVIEW_04_2026 = "deep-research-preview-04-2026"
    DEEP_RESEARCH_MAX_PREVIEW_04_2026 = "deep-research-max-preview-04-2026"
    ANTIGRAVITY_PREVIEW_05_2026 = "antigravity-preview-05-2026"
    ANTIGRAVITY_PREVIEW_09_2026 = "antigravity-preview-09-2026"
