"""Triggers: schedules, and the runs that time and hands start."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit_emulator.interactions.schedules import read_schedule

from .family import ANTIGRAVITY, RESEARCHER, ROOT, delete, find, fit, make, refusal, walk

SECOND = 1_000_000_000
START = int(datetime(2026, 6, 1, 8, 30, tzinfo=UTC).timestamp()) * SECOND  # a Monday
TASK = {"agent": ANTIGRAVITY, "input": "Hi"}


@pytest.fixture(autouse=True)
def _monday(clock):
    clock.now = START


def make_trigger(client, **body):
    body = {"interaction": TASK, "schedule": "0 * * * *", "time_zone": "UTC", **body}
    return make(client, "triggers", "Trigger", **body)


def get(client, trigger):
    return find(client, "triggers", trigger["id"], "Trigger")


def run(client, trigger):
    return fit(client.post(f"{ROOT}/triggers/{trigger['id']}/executions"), "TriggerExecution")


def list_runs(client, trigger, **query):
    path = f"triggers/{trigger['id']}/executions"
    return [*chain(*walk(client, path, "trigger_executions", "ListTriggerExecutionsResponse", **query))]


def patch(client, trigger, **body):
    return client.patch(f"{ROOT}/triggers/{trigger['id']}", json=body)


def test_a_trigger_knows_when_it_is_due(client):
    trigger = make_trigger(client, schedule="0 9 * * 1-5", time_zone="Europe/Berlin", display_name="Report")
    assert trigger.items() >= {"status": "active", "consecutive_failure_count": 0, "interaction": TASK}.items()
    assert trigger["next_run_time"] == "2026-06-02T07:00:00Z"
    assert "last_run_time" not in trigger
    assert get(client, trigger) == trigger
    assert walk(client, "triggers", "triggers", "ListTriggersResponse") == [[trigger]]


def test_what_is_due_runs_when_somebody_looks(client, clock):
    trigger = make_trigger(client)
    assert list_runs(client, trigger) == []
    clock.advance(0.6)
    (begun,) = list_runs(client, trigger)
    assert begun.items() >= {"status": "in_progress", "scheduled_time": "2026-06-01T09:00:00Z"}.items()
    (done,) = list_runs(client, trigger)
    assert done["status"] == "completed"
    now = get(client, trigger)
    assert (now["next_run_time"], now["previous_interaction_id"]) == ("2026-06-01T10:00:00Z", done["interaction_id"])
    interaction = client.get(f"{ROOT}/interactions/{done['interaction_id']}").json()
    assert (interaction["agent"], interaction["status"]) == (ANTIGRAVITY, "completed")


def test_what_nobody_saw_is_skipped_but_for_the_last(client, clock):
    trigger = make_trigger(client)
    clock.advance(30)
    runs = list_runs(client, trigger)
    assert [each["status"] for each in runs] == ["in_progress"] + ["skipped"] * 10
    assert runs[0]["scheduled_time"] == "2026-06-02T14:00:00Z"
    assert "interaction_id" not in runs[1]


def test_a_run_by_hand_does_not_wait_for_the_schedule(client):
    trigger = make_trigger(client, schedule="0 0 1 1 *")
    runs = [run(client, trigger) for _ in range(3)]
    assert all(each["trigger_id"] == trigger["id"] and each["status"] == "in_progress" for each in runs)
    assert [each["id"] for each in list_runs(client, trigger, page_size=2)] == [each["id"] for each in runs[::-1]]
    assert get(client, trigger)["next_run_time"] == trigger["next_run_time"]


def test_a_paused_trigger_waits(client, clock):
    trigger = make_trigger(client)
    paused = fit(patch(client, trigger, status="paused", display_name="Later"), "Trigger")
    assert paused.items() >= {"status": "paused", "display_name": "Later"}.items()
    assert "next_run_time" not in paused
    assert paused["last_pause_time"]
    clock.advance(5)
    assert list_runs(client, trigger) == []
    resumed = fit(patch(client, trigger, status="active"), "Trigger")
    assert resumed["next_run_time"] == "2026-06-01T14:00:00Z"
    assert resumed["last_resume_time"] == "2026-06-01T13:30:00Z"
    assert "active or paused" in refusal(patch(client, trigger, status="error"))


def test_failures_in_a_row_stop_a_trigger(client):
    task = {**TASK, "input": "[block:SAFETY]"}
    trigger = make_trigger(client, interaction=task, max_consecutive_failures=2)
    for failures, status in ((1, "active"), (2, "error")):
        run(client, trigger)
        list_runs(client, trigger)
        failed = list_runs(client, trigger)[0]
        assert failed["status"] == "failed"
        assert "SAFETY" in failed["error"]
        now = get(client, trigger)
        assert (now["consecutive_failure_count"], now["status"]) == (failures, status)
    assert "next_run_time" not in now
    assert fit(patch(client, trigger, status="active"), "Trigger")["consecutive_failure_count"] == 0


def test_a_run_that_cannot_begin_has_failed(client):
    make(client, "agents", "Agent", id="writer")
    trigger = make_trigger(client, interaction={"agent": "writer", "input": "Hi"})
    delete(client, "agents", "writer")
    failed = run(client, trigger)
    assert (failed["status"], failed["error"]) == ("failed", "Agent 'writer' is not found.")
    assert "interaction_id" not in failed
    assert get(client, trigger)["consecutive_failure_count"] == 1


def test_a_run_that_takes_too_long_is_stopped(client, clock):
    trigger = make_trigger(client, schedule="0 0 1 1 *", execution_timeout_seconds=60)
    started = run(client, trigger)
    clock.now += 61 * SECOND
    (stopped,) = list_runs(client, trigger)
    assert (stopped["id"], stopped["status"]) == (started["id"], "timed_out")
    assert client.get(f"{ROOT}/interactions/{started['interaction_id']}").json()["status"] == "cancelled"


def test_a_run_whose_interaction_is_deleted_has_failed(client):
    trigger = make_trigger(client)
    delete(client, "interactions", run(client, trigger)["interaction_id"])
    assert list_runs(client, trigger)[0]["error"] == "The interaction is gone."


def test_runs_share_the_environment_of_their_trigger(client):
    environment = make(client, "environments", "EnvironmentResource")["id"]
    trigger = make_trigger(client, environment_id=environment)
    assert [run(client, trigger)["environment_id"] for _ in range(2)] == [environment] * 2


def test_a_filter_leaves_those_in_one_state(client):
    running, paused = make_trigger(client), make_trigger(client)
    patch(client, paused, status="paused")
    for text, expected in (("status = paused", paused), ('status="active"', running), ("STATE:active", running)):
        (found,) = walk(client, "triggers", "triggers", "ListTriggersResponse", filter=text)[0]
        assert found["id"] == expected["id"]
    assert "filter" in refusal(client.get(f"{ROOT}/triggers", params={"filter": "colour = red"}))


def test_a_trigger_goes_with_its_runs(client):
    trigger = make_trigger(client)
    run(client, trigger)
    delete(client, "triggers", trigger["id"])
    assert "is not found" in refusal(client.post(f"{ROOT}/triggers/{trigger['id']}/executions"), 404, "not_found")
    assert not client.app.state.kept.shelf("executions").items()


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"interaction": {"input": "Hi"}}, "Missing required parameter 'interaction.agent'."),
        ({"interaction": {"agent": "", "input": "Hi"}}, "Agent '' is invalid or not found"),
        ({"interaction": {"agent": RESEARCHER}}, "Missing required parameter 'input'."),
        ({"schedule": "daily"}, "needs five fields"),
        ({"schedule": "60 * * * *"}, "'60' is no minute: it goes from 0 to 59."),
        ({"time_zone": "Berlin"}, "'Berlin' is no time zone"),
        ({"time_zone": "../../etc/passwd"}, "is no time zone"),
        ({"execution_timeout_seconds": 0}, "at least 1"),
        ({"max_consecutive_failures": "3"}, "expected an integer"),
        ({"colour": "red"}, "Unknown parameter 'colour'."),
    ],
)
def test_what_is_wrong_with_a_trigger_is_named(client, fields, message):
    body = {"interaction": TASK, "schedule": "0 * * * *", "time_zone": "UTC", **fields}
    assert message in refusal(client.post(f"{ROOT}/triggers", json=body))


def test_an_unknown_agent_or_environment_is_not_found(client):
    for fields in ({"interaction": {"agent": "nobody", "input": "Hi"}}, {"environment_id": "nowhere"}):
        body = {"interaction": TASK, "schedule": "0 * * * *", "time_zone": "UTC", **fields}
        assert "is not found" in refusal(client.post(f"{ROOT}/triggers", json=body), 404, "not_found")


# --- schedules --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "zone", "after", "expected"),
    [
        ("*/15 * * * *", "UTC", "2026-06-01T08:30", "2026-06-01T08:45"),
        ("0 9 * * mon", "UTC", "2026-06-01T09:00", "2026-06-08T09:00"),
        ("0 0 * * 7", "UTC", "2026-06-01T00:00", "2026-06-07T00:00"),
        ("0 0 29 feb *", "UTC", "2026-06-01T00:00", "2028-02-29T00:00"),
        ("5,10 8-10/2 1 jan-jun *", "UTC", "2026-06-01T08:05", "2026-06-01T08:10"),
        ("0 0 13 * 5", "UTC", "2026-06-01T00:00", "2026-06-05T00:00"),  # one of the two is enough
        ("0 0 13 * *", "UTC", "2026-06-01T00:00", "2026-06-13T00:00"),
        ("30 2 * * *", "Europe/Berlin", "2026-03-28T02:00", "2026-03-30T00:30"),  # the 29th has no 02:30
        ("0 9 * * *", "America/New_York", "2026-06-01T08:30", "2026-06-01T13:00"),
        ("0 0 30 2 *", "UTC", "2026-06-01T00:00", None),
    ],
)
def test_a_schedule_finds_its_next_time(expression, zone, after, expected):
    start = int(datetime.fromisoformat(f"{after}+00:00").timestamp()) * SECOND
    found = read_schedule(expression, zone).find_next(start)
    assert found == (expected and int(datetime.fromisoformat(f"{expected}+00:00").timestamp()) * SECOND)


@given(
    minute=st.integers(0, 59),
    hour=st.integers(0, 23),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe"]),
    after=st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001 - hypothesis wants them without a zone
)
def test_the_next_time_is_the_first_that_fits(minute, hour, zone, after):
    start = after.replace(tzinfo=UTC)
    found = read_schedule(f"{minute} {hour} * * *", zone).find_next(int(start.timestamp()) * SECOND)
    assert found is not None
    moment = datetime.fromtimestamp(found // SECOND, ZoneInfo(zone))
    assert (moment.hour, moment.minute) == (hour, minute)
    assert timedelta() < moment - start.replace(microsecond=0) < timedelta(hours=50)


@pytest.mark.parametrize(
    "expression",
    ["", "* * * *", "* * * * * *", "a * * * *", "*/0 * * * *", "5-1 * * * *", "* 24 * * *", "* * 0 * *", "*-3 * * * *"],
)
def test_what_is_no_schedule_is_refused(expression):
    with pytest.raises(ValueError, match=r"needs five fields|is no"):
        read_schedule(expression, "UTC")
