"""Operations of every kind: looked at, and waited for until they end."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit import errors, types
from gemkit._core.flows import operations
from gemkit._core.steps import Track
from gemkit.interactions import Interaction
from gemkit_raw import models

from .script import Played, answer, make_settings, play

VIDEO = "models/veo/operations/abc"


def operation(name: str = VIDEO, **fields: Any) -> dict[str, Any]:
    return {"name": name, "metadata": {"x": 1}, **fields}


def get(given: Any, *facts: Any, **options: Any) -> Played:
    return play(operations.get(make_settings(), given, **options), *facts)


def wait(given: Any, *facts: Any, **options: Any) -> Played:
    return play(operations.wait_for(make_settings(), given, poll_interval=3, **options), *facts)


# Getting --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        VIDEO,
        "tunedModels/a/operations/b",
        "generatedFiles/a/operations/b",
        "fileSearchStores/a/operations/b",
        "fileSearchStores/a/upload/operations/b",
        "corpora/a/operations/b",
        "batches/a",
    ],
)
def test_an_operation_goes_by_its_full_name(name: str) -> None:
    played = get(name, answer(body=operation(name)))
    assert played.result.to_dict() == operation(name)
    assert type(played.result) is (types.BatchJob if name == "batches/a" else types.Operation)
    assert played.requests[0].url.endswith(f"/v1beta/{name}")


@pytest.mark.parametrize(
    "given",
    [
        types.Operation(name=VIDEO),
        types.BatchJob(name="batches/a"),
        models.PredictLongRunningOperation(name=VIDEO),
        types.UploadToFileSearchStoreOperation(name="fileSearchStores/a/upload/operations/b"),
        types.ImportFileOperation(name="fileSearchStores/a/operations/b"),
    ],
)
def test_an_operation_stays_of_its_type(given: Any) -> None:
    played = get(given, answer(body=operation(given.name, done=True)))
    assert (type(played.result), played.result.name, played.result.done) == (type(given), given.name, True)


def test_the_operation_of_another_library_goes_by_its_name() -> None:
    class Theirs:
        name = VIDEO

    assert type(get(Theirs(), answer(body=operation())).result) is types.Operation


@pytest.mark.parametrize("name", ["abc", "", "models/a", "models/a/operations/", "files/a", "../x", "operations/a"])
def test_a_name_that_does_not_say_of_what_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is not the name of an operation; it looks like 'models/my-model/operations/"):
        _ = get(name).result


@pytest.mark.parametrize("given", [3, None, types.Operation()])
def test_what_has_no_name_is_refused(given: Any) -> None:
    with pytest.raises(TypeError, match="an operation is named by a str"):
        _ = get(given).result
    with pytest.raises(TypeError, match="wait for an operation, a batch, a file or an interaction"):
        _ = wait(given).result


def test_a_config_has_nothing() -> None:
    with pytest.raises(TypeError, match="config has no 'x'"):
        _ = get(VIDEO, config={"x": 1}).result


# Waiting --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("given", [VIDEO, models.PredictLongRunningOperation(name=VIDEO)])
def test_an_operation_is_waited_for(given: Any) -> None:
    seen: list[Any] = []
    done = operation(done=True, response={"a": 1})
    played = wait(given, *[answer(body=operation())] * 2, answer(body=done), progress=seen.append)
    assert played.result.to_dict() == done
    assert played.result.done is True
    assert played.waits == [3, 3]
    assert [look.done for look in seen] == [None, None, True]


@pytest.mark.parametrize("fields", [{"done": True}, {}])
def test_an_operation_that_fails_raises_its_error(fields: Any) -> None:
    wire = operation(
        error={"code": 8, "message": "no quota", "details": [{"@type": "a/b.ErrorInfo", "reason": "X"}]}, **fields
    )
    played = wait(VIDEO, answer(body=wire))
    with pytest.raises(errors.RateLimitError, match="429 RESOURCE_EXHAUSTED: no quota") as caught:
        _ = played.result
    assert caught.value.operation == types.Operation.from_dict(wire)
    assert caught.value.error_info
    assert caught.value.error_info.reason == "X"
    assert b"no quota" in caught.value.body


def test_a_response_alone_is_no_end() -> None:
    name = "fileSearchStores/a/upload/operations/b"
    facts = [
        operation(name, response={"documentName": "d"}),
        operation(name, done=True, response={"documentName": "d"}),
    ]
    played = wait(types.UploadToFileSearchStoreOperation(name=name), *(answer(body=fact) for fact in facts))
    assert played.result.response.document_name == "d"
    assert played.waits == [3]


@pytest.mark.parametrize(
    ("metadata", "shown"),
    [({}, (0, None)), ({"completedPercent": 40.5}, (40.5, 100)), ({"progressPercent": 7}, (7, 100)), (None, (0, None))],
)
def test_a_bar_shows_how_far_it_has_come(metadata: Any, shown: Any) -> None:
    calls: list[Any] = []
    played = wait(
        VIDEO,
        lambda *args: calls.append(args),
        answer(body={"name": VIDEO, "metadata": metadata, "done": True}),
        progress=True,
    )
    assert played.result.done
    assert played.steps[0] == Track(VIDEO, "%")
    assert calls == [shown]


def test_metadata_with_types_tell_it_too() -> None:
    calls: list[Any] = []
    given = types.CreateTunedModelOperation(name="tunedModels/a/operations/b")
    body = operation(given.name or "", done=True) | {"metadata": {"completedPercent": 50}}
    _ = wait(given, lambda *args: calls.append(args), answer(body=body), progress=True).result
    assert calls == [(50, 100)]


@pytest.mark.parametrize("given", ["batches/a", types.BatchJob(name="batches/a"), types.Operation(name="batches/a")])
def test_a_batch_is_an_operation(given: Any) -> None:
    done = {"name": "batches/a", "done": True, "metadata": {"state": "BATCH_STATE_SUCCEEDED"}}
    played = wait(given, answer(body={"name": "batches/a"}), answer(body=done))
    assert played.result == types.BatchJob.from_dict(done)


@pytest.mark.parametrize("given", ["files/a", types.File(name="files/a", state="PROCESSING")])
def test_a_file_is_waited_for(given: Any) -> None:
    played = wait(
        given,
        answer(body={"name": "files/a", "state": "PROCESSING"}),
        answer(body={"name": "files/a", "state": "ACTIVE"}),
    )
    assert played.result == types.File(name="files/a", state="ACTIVE")


@pytest.mark.parametrize("name", ["abc", "", "batches/"])
def test_what_does_not_say_what_it_is_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="does not say what it is; full names look like"):
        _ = wait(name).result


def test_other_names_are_those_of_operations() -> None:
    with pytest.raises(ValueError, match="'models/a' is not the name of an operation"):
        _ = wait("models/a").result


# Interactions ---------------------------------------------------------------------------------------------------------


def interaction(status: str, **fields: Any) -> dict[str, Any]:
    return {"id": "abc", "status": status, **fields}


@pytest.mark.parametrize("given", ["interactions/abc", Interaction(id="abc")])
@pytest.mark.parametrize("end", ["completed", "requires_action", "incomplete", "cancelled", "brand_new"])
def test_an_interaction_is_waited_for(given: Any, end: str) -> None:
    seen: list[Any] = []
    looks = [interaction("queued"), interaction("in_progress"), interaction(end)]
    played = wait(given, *(answer(body=look) for look in looks), progress=lambda look: seen.append(look.status))
    assert played.result == Interaction.from_dict(looks[-1])
    assert seen == ["queued", "in_progress", end]
    assert played.requests[0].url.endswith("/v1beta/interactions/abc")


def test_a_line_shows_its_steps() -> None:
    calls: list[Any] = []
    looks = [interaction("queued"), interaction("completed", steps=[{"type": "user_input"}])]
    played = wait(
        "interactions/abc", lambda *args: calls.append(args), *(answer(body=look) for look in looks), progress=True
    )
    assert played.result.status == "completed"
    assert played.steps[0] == Track("interactions/abc", "steps")
    assert calls == [(0, None, "queued"), (1, None, "completed")]


@pytest.mark.parametrize(
    ("fields", "error", "text"),
    [
        ({"errors": [{"code": "x", "message": "early"}, {"code": "rate_limit_exceeded", "message": "late"}]}, errors.RateLimitError, "late"),
        ({}, errors.APIError, "Interaction abc has failed, and the service does not say why"),
    ],
)  # fmt: skip
def test_an_interaction_that_fails_raises_its_error(fields: Any, error: Any, text: str) -> None:
    wire = interaction("failed", **fields)
    with pytest.raises(error, match=text) as caught:
        _ = wait("interactions/abc", answer(body=wire)).result
    assert caught.value.operation == Interaction.from_dict(wire)


def test_an_interaction_may_take_too_long() -> None:
    played = play(
        operations.wait_for_interaction(make_settings(), "abc", timeout=1),
        *[answer(body=interaction("in_progress"))] * 2,
    )
    with pytest.raises(errors.WaitTimeoutError) as caught:
        _ = played.result
    assert caught.value.last.status == "in_progress"
