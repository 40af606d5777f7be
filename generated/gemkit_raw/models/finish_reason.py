from gemkit_raw.types import OpenEnum


class FinishReason(OpenEnum):
    """Why the model stopped generating.
    - `STOP`: the response is complete, or a stop sequence came up.
    - `MAX_TOKENS`: the token limit was reached; the response is cut off.
    - `SAFETY`: the response was flagged as unsafe.
    - `RECITATION`: the response repeats existing material too closely.
    - `LANGUAGE`: the language of the response is not supported.
    - `OTHER`: an unknown reason.
    - `BLOCKLIST`: the response contains forbidden terms.
    - `PROHIBITED_CONTENT`: the response may contain prohibited content.
    - `SPII`: the response may contain sensitive personal information.
    - `MALFORMED_FUNCTION_CALL`: the model wrote a function call that cannot be read.
    - `IMAGE_SAFETY`: a generated image was flagged as unsafe.
    - `IMAGE_PROHIBITED_CONTENT`: a generated image may show what is prohibited.
    - `IMAGE_OTHER`: image generation stopped for another reason.
    - `NO_IMAGE`: an image was expected, but none came.
    - `IMAGE_RECITATION`: a generated image resembles existing material too closely.
    - `UNEXPECTED_TOOL_CALL`: the model called a tool that the request does not offer.
    - `TOO_MANY_TOOL_CALLS`: the model called too many tools in a row, so the service gave up.
    - `MISSING_THOUGHT_SIGNATURE`: the history lacks a `thought_signature` that the model had sent.
    - `MALFORMED_RESPONSE`: the response was not well-formed.
    - `ESCALATION`: an escalation rule of the service filtered the request.
    - `PUP_LIMITED_DISABLED`: the account is limited for breaking the prohibited use policy.
    - `CONTINUATION`: there is more to come; ask again with the `continuation_token`."""

    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    LANGUAGE = "LANGUAGE"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    IMAGE_OTHER = "IMAGE_OTHER"
    NO_IMAGE = "NO_IMAGE"
    IMAGE_RECITATION = "IMAGE_RECITATION"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    MISSING_THOUGHT_SIGNATURE = "MISSING_THOUGHT_SIGNATURE"
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    ESCALATION = "ESCALATION"
    PUP_LIMITED_DISABLED = "PUP_LIMITED_DISABLED"
    CONTINUATION = "CONTINUATION"
