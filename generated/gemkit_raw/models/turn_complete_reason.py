from gemkit_raw.types import OpenEnum


class TurnCompleteReason(OpenEnum):
    """Why a turn of the model is over.
    - `MALFORMED_FUNCTION_CALL`: the model made a function call that is not valid.
    - `RESPONSE_REJECTED`: the model refused to answer.
    - `NEED_MORE_INPUT`: the model needs to know more from the user.
    - `PROHIBITED_INPUT_CONTENT`: the input is of a prohibited kind.
    - `IMAGE_PROHIBITED_INPUT_CONTENT`: a picture of the input is of a prohibited kind.
    - `INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED`: the input is about a prominent person.
    - `INPUT_IMAGE_CELEBRITY`: a picture of the input shows a celebrity.
    - `INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED`: a picture of the input shows a child as in a photograph.
    - `INPUT_TEXT_NCII_PROHIBITED`: the input is about intimate imagery made without consent.
    - `INPUT_OTHER`: the input is unsafe in another way.
    - `INPUT_IP_PROHIBITED`: the input infringes rights of others.
    - `BLOCKLIST`: the input has blocked terms.
    - `UNSAFE_PROMPT_FOR_IMAGE_GENERATION`: the input is unsafe to make a picture of.
    - `GENERATED_IMAGE_SAFETY`: a generated picture is unsafe.
    - `GENERATED_CONTENT_SAFETY`: what was generated is unsafe.
    - `GENERATED_AUDIO_SAFETY`: generated sound is unsafe.
    - `GENERATED_VIDEO_SAFETY`: a generated video is unsafe.
    - `GENERATED_CONTENT_PROHIBITED`: what was generated is of a prohibited kind.
    - `GENERATED_CONTENT_BLOCKLIST`: what was generated has blocked terms.
    - `GENERATED_IMAGE_PROHIBITED`: a generated picture is of a prohibited kind.
    - `GENERATED_IMAGE_CELEBRITY`: a generated picture shows a celebrity.
    - `GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER`: prominent people were about to be in a picture.
    - `GENERATED_IMAGE_IDENTIFIABLE_PEOPLE`: people in a generated picture can be recognized.
    - `GENERATED_IMAGE_MINORS`: a generated picture shows minors.
    - `OUTPUT_IMAGE_IP_PROHIBITED`: a generated picture infringes rights of others.
    - `GENERATED_OTHER`: something else is wrong with what was generated.
    - `MAX_REGENERATION_REACHED`: the model has tried again as often as it may."""

    TURN_COMPLETE_REASON_UNSPECIFIED = "TURN_COMPLETE_REASON_UNSPECIFIED"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    RESPONSE_REJECTED = "RESPONSE_REJECTED"
    NEED_MORE_INPUT = "NEED_MORE_INPUT"
    PROHIBITED_INPUT_CONTENT = "PROHIBITED_INPUT_CONTENT"
    IMAGE_PROHIBITED_INPUT_CONTENT = "IMAGE_PROHIBITED_INPUT_CONTENT"
    INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED = "INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED"
    INPUT_IMAGE_CELEBRITY = "INPUT_IMAGE_CELEBRITY"
    INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED = "INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED"
    INPUT_TEXT_NCII_PROHIBITED = "INPUT_TEXT_NCII_PROHIBITED"
    INPUT_OTHER = "INPUT_OTHER"
    INPUT_IP_PROHIBITED = "INPUT_IP_PROHIBITED"
    BLOCKLIST = "BLOCKLIST"
    UNSAFE_PROMPT_FOR_IMAGE_GENERATION = "UNSAFE_PROMPT_FOR_IMAGE_GENERATION"
    GENERATED_IMAGE_SAFETY = "GENERATED_IMAGE_SAFETY"
    GENERATED_CONTENT_SAFETY = "GENERATED_CONTENT_SAFETY"
    GENERATED_AUDIO_SAFETY = "GENERATED_AUDIO_SAFETY"
    GENERATED_VIDEO_SAFETY = "GENERATED_VIDEO_SAFETY"
    GENERATED_CONTENT_PROHIBITED = "GENERATED_CONTENT_PROHIBITED"
    GENERATED_CONTENT_BLOCKLIST = "GENERATED_CONTENT_BLOCKLIST"
    GENERATED_IMAGE_PROHIBITED = "GENERATED_IMAGE_PROHIBITED"
    GENERATED_IMAGE_CELEBRITY = "GENERATED_IMAGE_CELEBRITY"
    GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER = "GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER"
    GENERATED_IMAGE_IDENTIFIABLE_PEOPLE = "GENERATED_IMAGE_IDENTIFIABLE_PEOPLE"
    GENERATED_IMAGE_MINORS = "GENERATED_IMAGE_MINORS"
    OUTPUT_IMAGE_IP_PROHIBITED = "OUTPUT_IMAGE_IP_PROHIBITED"
    GENERATED_OTHER = "GENERATED_OTHER"
    MAX_REGENERATION_REACHED = "MAX_REGENERATION_REACHED"
