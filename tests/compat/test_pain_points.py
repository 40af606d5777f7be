"""What users of google-genai 3.4 trip over, point by point, and what shows that nobody does here.

POINTS says where each point is shown. A test stands in one of the files beside this one if its point is shown nowhere else from the
outside, through a client; all but a few run blocking, under asyncio and under trio.
"""

from __future__ import annotations

import ast
import re
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Point(NamedTuple):
    trouble: str
    """With google-genai."""
    tests: tuple[str, ...] = ()
    """Files and tests, from the folder of all tests on; `*` stands for anything."""
    later: str = ""
    """What is still to come, and with what."""


HERE = "compat/test_points_of_*.py"
POINTS = {
    1: Point(
        "no retries, and no ear for when the service wants to be asked again",
        (f"{HERE}::test_p1_*", "drivers/test_calls.py::test_retries", "core/test_calls.py::test_the_wait_that_*"),
    ),
    2: Point(
        "no time limit, not even that of a client of one's own; milliseconds",
        (f"{HERE}::test_p2_*", "drivers/test_calls.py::test_a_client_of_the_callers_keeps_its_timeout"),
    ),
    3: Point(
        "streamed turns of a chat are lost, or fall to pieces",
        ("drivers/test_chats.py::test_p3_*", "core/test_chats.py::test_p3_*"),
    ),
    4: Point(
        "signatures of thoughts don't survive being sent back or saved",
        (
            f"{HERE}::test_p4_*",
            "core/test_chats.py::test_p4_*",
            "core/test_tools.py::test_p4_*",
            "drivers/test_chats.py::test_a_saved_chat_goes_on_where_it_was",
        ),
    ),
    5: Point(
        "no text, and no word why",
        (f"{HERE}::test_p5_*", "core/test_responses.py::test_p5_*"),
    ),
    6: Point(
        "one vector for several inputs",
        ("scenarios/test_embeddings.py::test_p6_*", "core/test_embeddings.py::test_p6_*"),
    ),
    7: Point(
        "`parsed` is None when the answer is not of the form",
        (f"{HERE}::test_p7_*", "core/test_parsing.py::test_p7_*"),
    ),
    8: Point(
        "functions are called unasked, with noise, and without end where the model must call one",
        (f"{HERE}::test_p8_*", "core/test_tools.py::test_p8_*", "core/test_tools.py::test_automatic_calling_*"),
    ),
    9: Point(
        "a client works in one event loop only",
        (f"{HERE}::test_p9_*", "drivers/test_sockets.py::test_one_client_may_serve_several_event_loops"),
    ),
    10: Point(
        "a client that nobody keeps closes under its own call",
        (f"{HERE}::test_p10_*", "drivers/test_sockets.py::test_a_client_need_not_be_kept"),
    ),
    11: Point(
        "streams: forms of events that are not understood, ends that nobody notices",
        (
            f"{HERE}::test_p11_*",
            "core/test_flows.py::test_what_says_nothing_is_passed_over",
            "core/test_events.py::test_what_says_nothing_is_passed_over",
            "drivers/test_streams.py::test_a_stream_that_fails_keeps_what_came_and_is_closed",
            "drivers/test_interactions.py::test_a_stream_that_fails_says_how_to_go_on_and_is_closed",
        ),
    ),
    12: Point(
        "the config of one message takes the place of the chat's",
        ("drivers/test_chats.py::test_p12_*", "core/test_chats.py::test_p12_*"),
    ),
    13: Point(
        "tokens of the system instruction and the tools can't be counted",
        ("scenarios/test_embeddings.py::test_p13_*", "core/test_flows.py::test_p13_*"),
    ),
    14: Point(
        "a file is used before it is ready",
        later="waiting until a file is ACTIVE comes with all that is said of files and long-running work",
    ),
    15: Point(
        "a file whose name is not ASCII can't be uploaded",
        (f"{HERE}::test_p15_*", "core/test_uploads.py::test_a_name_that_no_header_holds_goes_into_the_json"),
    ),
    16: Point(
        "an upload that is cut is lost; it forgets the caller's headers, and does not tell how far it is",
        (
            f"{HERE}::test_p16_*",
            "core/test_uploads.py::test_all_bytes_arrive_once_or_an_error_says_so",
            "core/test_uploads.py::test_progress_never_goes_back",
        ),
    ),
    17: Point(
        "fields that are new are deleted, values that are new come with warnings",
        (f"{HERE}::test_p17_*", "core/test_types_names.py::test_p17_*"),
    ),
    18: Point(
        "schemas are rewritten: references, unions, dicts and defaults are lost or refused",
        (
            f"{HERE}::test_p18_*",
            "core/test_schemas.py::test_p18_*",
            "core/test_config.py::test_a_schema_is_sent_in_the_words_it_was_written_in",
        ),
    ),
    19: Point(
        "calls of functions: an unknown name crashes, ids are dropped, one after the other",
        (
            f"{HERE}::test_p19_*",
            "core/test_tools.py::test_p19_*",
            "drivers/test_tools.py::test_calls_of_a_turn_run_at_the_same_time",
        ),
    ),
    20: Point(
        "type checkers refuse lists that work, and learn nothing of what comes back",
        (f"{HERE}::test_p20_*", "core/test_config.py::test_p20_*", "typing/test_checkers.py::test_p20_*"),
    ),
    21: Point(
        "the import takes a second",
        (
            "house/test_imports.py::test_importing_gemkit_loads_nothing_heavy",
            "house/test_imports.py::test_making_a_client_loads_no_model_and_no_http",
        ),
    ),
    22: Point("ten packages come along, and quarrel with others", (f"{HERE}::test_p22_*",)),
    23: Point("live sessions drop and don't come back", later="there are no live sessions yet"),
    24: Point(
        "batches: no keys, no results, no waiting",
        (
            "core/test_batches.py::test_p24_*",
            "core/test_batch_requests.py::test_p24_*",
            "compat/test_batches.py::test_p24_*",
        ),
    ),
    25: Point(
        "the key is in reprs, logs and URLs",
        (
            f"{HERE}::test_p25_*",
            "core/test_settings.py::test_the_key_is_hidden",
            "drivers/test_calls.py::test_an_answer_that_quotes_the_key_is_not_repeated",
        ),
    ),
    26: Point(
        "two classes for all errors, and those of the HTTP library for the rest",
        (
            f"{HERE}::test_p26_*",
            "drivers/test_calls.py::test_faults_of_the_wire_become_ours",
            "core/test_errors.py::test_errors_travel_with_every_protocol",
        ),
    ),
    27: Point(
        "a client can't be copied or pickled",
        (f"{HERE}::test_p27_*", "drivers/test_pickling.py::test_a_pickled_client_*"),
    ),
    28: Point(
        "images are encoded anew, and their types are guessed",
        ("core/test_contents.py::test_p28_*", "core/test_responses.py::test_p28_*"),
    ),
    29: Point(
        "a list can be read once",
        (
            "drivers/test_calls.py::test_a_list_begins_anew_each_time",
            "drivers/test_calls.py::test_a_list_page_by_page_as_google_genai_has_it",
        ),
    ),
    30: Point(
        "changing over is a shock, and what is written does not run",
        (
            "core/test_types_names.py::test_p30_*",
            "compat/test_overview_page.py::test_*",
            "compat/test_run_compat.py::test_nine_of_ten_have_to_pass",
            "docs/test_blocks.py::test_blocks_run",
        ),
    ),
}
"""The points by their number, P1 to P30."""

TESTS = Path(__file__).resolve().parents[1]
NUMBER = re.compile("test_p([0-9]+)_")


# The table ------------------------------------------------------------------------------------------------------------


@cache
def list_tests() -> list[str]:
    """All there are: no folder has them in classes."""
    return [
        f"{path.relative_to(TESTS).as_posix()}::{node.name}"
        for path in TESTS.rglob("test_*.py")
        for node in ast.parse(path.read_bytes()).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    ]


def test_every_point_is_shown_or_still_to_come() -> None:
    there = list_tests()
    assert list(POINTS) == [*range(1, 31)]
    assert [number for number, point in POINTS.items() if not point.tests and not point.later] == []
    patterns = {pattern for point in POINTS.values() for pattern in point.tests}
    assert {pattern for pattern in patterns if not any(fnmatchcase(test, pattern) for test in there)} == set()


def test_what_is_named_after_a_point_is_in_the_table() -> None:
    for test in list_tests():
        if number := NUMBER.match(test.partition("::")[2]):
            shown_by = POINTS[int(number[1])].tests
            assert any(fnmatchcase(test, pattern) for pattern in shown_by), test
