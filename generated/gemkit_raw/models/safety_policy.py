from gemkit_raw.types import OpenEnum


class SafetyPolicy(OpenEnum):
    """A kind of action that the computer use tool is careful with.
    - `FINANCIAL_TRANSACTIONS`: paying or moving money.
    - `SENSITIVE_DATA_MODIFICATION`: changing sensitive data.
    - `COMMUNICATION_TOOL`: writing to other people.
    - `ACCOUNT_CREATION`: signing up for accounts.
    - `DATA_MODIFICATION`: changing data of any kind.
    - `USER_CONSENT_MANAGEMENT`: giving consent in the user's name.
    - `LEGAL_TERMS_AND_AGREEMENTS`: accepting terms and contracts."""

    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    DATA_MODIFICATION = "DATA_MODIFICATION"
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"
