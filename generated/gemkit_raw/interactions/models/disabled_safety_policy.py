from gemkit_raw.types import OpenEnum


class DisabledSafetyPolicy(OpenEnum):
    """A kind of action that the computer use tool is careful with, unless the policy is turned off.
    - `financial_transactions`: paying or moving money.
    - `sensitive_data_modification`: changing sensitive data.
    - `communication_tool`: writing to other people.
    - `account_creation`: signing up for accounts.
    - `data_modification`: changing data of any kind.
    - `user_consent_management`: giving consent in the user's name.
    - `legal_terms_and_agreements`: accepting terms and contracts."""

    FINANCIAL_TRANSACTIONS = "financial_transactions"
    SENSITIVE_DATA_MODIFICATION = "sensitive_data_modification"
    COMMUNICATION_TOOL = "communication_tool"
    ACCOUNT_CREATION = "account_creation"
    DATA_MODIFICATION = "data_modification"
    USER_CONSENT_MANAGEMENT = "user_consent_management"
    LEGAL_TERMS_AND_AGREEMENTS = "legal_terms_and_agreements"
