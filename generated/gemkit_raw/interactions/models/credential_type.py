from gemkit_raw.types import OpenEnum


class CredentialType(OpenEnum):
    """How a secret is added to requests.
    - `bearer_token`: a fixed token in a header.
    - `oauth2`: an access token, got and renewed with a refresh token.
    - `environment_variable`: a placeholder in an environment variable, replaced by the secret in requests."""

    BEARER_TOKEN = "bearer_token"
    OAUTH2 = "oauth2"
    ENVIRONMENT_VARIABLE = "environment_variable"
