"""Which API version has what."""

OPERATIONS: dict[str, tuple[str, ...]] = {
    "models.embedContent": ("v1", "v1beta"),
    "models.batchEmbedContents": ("v1", "v1beta"),
    "files.list": ("v1", "v1beta"),
    "media.upload": ("v1", "v1beta"),
    "files.get": ("v1", "v1beta"),
    "files.delete": ("v1", "v1beta"),
    "files.download": ("v1", "v1beta"),
    "models.generateContent": ("v1", "v1beta"),
    "models.streamGenerateContent": ("v1", "v1beta"),
    "tunedModels.generateContent": ("v1", "v1beta"),
    "tunedModels.streamGenerateContent": ("v1", "v1beta"),
    "dynamic.generateContent": ("v1", "v1beta"),
    "dynamic.streamGenerateContent": ("v1", "v1beta"),
    "models.countTokens": ("v1", "v1beta"),
    "models.list": ("v1", "v1beta"),
    "models.get": ("v1", "v1beta"),
}
"""The versions that serve an operation."""

V1BETA_FIELDS: dict[str, tuple[str, ...]] = {
    "Part": ("audioTranscription", "speechMetadata"),
    "GenerateContentRequest": ("cachedContent", "labels"),
    "GenerationConfig": ("speechConfig", "enableAffectiveDialog", "translationConfig", "audioTranscriptionConfig"),
    "UsageMetadata": ("cachedContentTokenCount",),
    "CountTokensResponse": ("cachedContentTokenCount",),
    "GroundingChunk": ("retrievedContext",),
    "Tool": ("computerUse", "mcpServers"),
    "FunctionDeclaration": ("parametersJsonSchema", "responseJsonSchema", "behavior"),
    "FunctionResponse": ("parts", "willContinue", "scheduling"),
}
"""By class, the fields (JSON names) that v1 does not have."""
