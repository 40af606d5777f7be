"""Veo and Imagen: operations that advance as they are looked at, the files they end in, and pictures at once."""

from __future__ import annotations

import base64
import struct

import anyio
import httpx
import pytest

from gemkit_emulator.resources.clips import film
from gemkit_emulator.resources.operations import type_url

from .asking import refusal

VEO, IMAGEN = "veo-3.1-lite-generate-preview", "imagen-4.0-generate-001"
DAY = 24


def start(client, prompt="a calm ocean wave", instance=None, model=VEO, **fields):
    body = {"instances": [instance or {"prompt": prompt}], **fields}
    return client.post(f"/v1beta/models/{model}:predictLongRunning", json=body)


def begin(client, prompt="a calm ocean wave", **parameters):
    response = start(client, prompt, parameters=parameters)
    assert response.status_code == 200, response.text
    return response.json()["name"]


def look(client, name):
    response = client.get(f"/v1beta/{name}")
    assert response.status_code == 200, response.text
    return response.json()


def finish(client, name):
    look(client, name)
    return look(client, name)


def list_boxes(data, start=0, end=None):
    """The boxes of an MP4, by kind, with the place of their content."""
    boxes, end = {}, len(data) if end is None else end
    while start < end:
        (size,) = struct.unpack(">I", data[start : start + 4])
        boxes[data[start + 4 : start + 8]] = (start + 8, start + size)
        start += size
    assert start == end
    return boxes


def test_a_video_is_done_when_it_was_looked_at_twice(client):
    response = start(client)
    assert [*response.json()] == ["name"]
    name = response.json()["name"]
    assert name.startswith(f"models/{VEO}/operations/")
    assert look(client, name) == {"name": name}
    done = look(client, name)
    assert (done["done"], done["response"]["@type"]) == (True, type_url("PredictLongRunningResponse", "v1beta"))
    (sample,) = done["response"]["generateVideoResponse"]["generatedSamples"]
    assert look(client, name) == done
    assert sample["video"]["uri"].startswith("http://emulator/v1beta/files/")
    assert sample["video"]["uri"].endswith(":download?alt=media")


def test_a_video_can_be_downloaded(client):
    name = begin(client, durationSeconds=4, aspectRatio="9:16")
    (sample,) = finish(client, name)["response"]["generateVideoResponse"]["generatedSamples"]
    response = client.get(sample["video"]["uri"], follow_redirects=True)
    assert (response.status_code, response.headers["content-type"]) == (200, "video/mp4")
    assert response.content == film("0\na calm ocean wave", 4, upright=True)
    file_id = sample["video"]["uri"].rpartition("/")[2].partition(":")[0]
    file = client.get(f"/v1beta/files/{file_id}").json()
    assert file.items() >= {"source": "GENERATED", "state": "ACTIVE", "mimeType": "video/mp4"}.items()


def test_several_videos_differ(client):
    name = begin(client, sampleCount=3, durationSeconds=4)
    samples = finish(client, name)["response"]["generateVideoResponse"]["generatedSamples"]
    videos = [client.get(sample["video"]["uri"], follow_redirects=True).content for sample in samples]
    assert len({*videos}) == 3


@pytest.mark.parametrize(("upright", "width", "height"), [(False, 128, 72), (True, 72, 128)])
def test_a_clip_is_an_mp4(upright, width, height):
    clip = film("cat", 2, upright=upright)
    boxes = list_boxes(clip)
    assert [*boxes] == [b"ftyp", b"moov", b"mdat"]
    movie = list_boxes(clip, *boxes[b"moov"])
    track = list_boxes(clip, *movie[b"trak"])
    begin_, end = track[b"tkhd"]
    assert struct.unpack(">2I", clip[end - 8 : end]) == (width << 16, height << 16)
    media = list_boxes(clip, *track[b"mdia"])
    ticks, duration = struct.unpack(">2I", clip[media[b"mdhd"][0] + 12 : media[b"mdhd"][0] + 20])
    assert duration == 2 * ticks
    table = list_boxes(clip, *list_boxes(clip, *media[b"minf"])[b"stbl"])
    (place,) = struct.unpack(">I", clip[table[b"stco"][1] - 4 : table[b"stco"][1]])
    assert place == boxes[b"mdat"][0]
    sizes = struct.unpack(">48I", clip[table[b"stsz"][1] - 4 * 48 : table[b"stsz"][1]])
    assert sum(sizes) == boxes[b"mdat"][1] - boxes[b"mdat"][0]
    kinds = []
    for size in sizes:  # each is one NAL unit behind its length
        assert struct.unpack(">I", clip[place : place + 4]) == (size - 4,)
        kinds.append(clip[place + 4] & 31)
        place += size
    assert kinds == [5] + [1] * 47
    assert b"\0\0\1" not in clip[boxes[b"mdat"][0] + 4 : boxes[b"mdat"][0] + sizes[0]]
    assert begin_ < end
    assert film("dog", 2, upright=upright) != clip == film("cat", 2, upright=upright)


def test_operations_are_listed_by_model(client):
    names = [begin(client) for _ in range(3)]
    other = start(client, model="veo-3.0-generate-001").json()["name"]
    finish(client, names[0])
    path = f"/v1beta/models/{VEO}/operations"
    operations = client.get(path).json()["operations"]
    assert [operation["name"] for operation in operations] == names[::-1]
    assert [operation.get("done", False) for operation in operations] == [False, False, True]
    first = client.get(path, params={"pageSize": 2}).json()
    rest = client.get(path, params={"pageSize": 2, "pageToken": first["nextPageToken"]}).json()
    assert [operation["name"] for operation in first["operations"] + rest["operations"]] == names[::-1]
    assert client.get("/v1beta/models/gemini-2.5-flash/operations").json() == {}
    assert client.get("/v1beta/models/nobody/operations").status_code == 404
    missing = f"/v1beta/models/{VEO}/operations/{other.rpartition('/')[2]}"
    assert refusal(client.get(missing), 404) == "Requested entity was not found."


def test_generated_files_follow_their_operation(client):
    name = begin(client, sampleCount=2)
    making = client.get("/v1beta/generatedFiles").json()["generatedFiles"]
    assert [file["state"] for file in making] == ["GENERATING"] * 2
    path = f"/v1beta/{making[0]['name']}"
    of_file = f"{path}/operations/{name.rpartition('/')[2]}"
    assert client.get(path).json() == making[0]
    done = client.get(of_file).json()
    assert (done["name"], done["done"]) == (of_file.removeprefix("/v1beta/"), True)
    made = client.get("/v1beta/generatedFiles").json()["generatedFiles"]
    assert made == [{**file, "state": "GENERATED"} for file in making]
    ids = {file["name"].removeprefix("generated").replace("Files", "files") for file in made}
    assert ids == {file["name"] for file in client.get("/v1beta/files").json()["files"]}
    assert len(client.get("/v1beta/generatedFiles", params={"pageSize": 1}).json()["generatedFiles"]) == 1
    for missing in ("/v1beta/generatedFiles/x", "/v1beta/generatedFiles/x/operations/y", f"{path}/operations/y"):
        assert refusal(client.get(missing), 404) == "Requested entity was not found."


def test_videos_are_gone_after_two_days(client, clock):
    name = begin(client)
    finish(client, name)
    clock.advance(2 * DAY)
    assert client.get(f"/v1beta/{name}").status_code == 404
    assert client.get("/v1beta/generatedFiles").json() == client.get("/v1beta/files").json() == {}


def test_a_prompt_can_be_held_back(client):
    answer = finish(client, begin(client, "[block:SAFETY]"))["response"]["generateVideoResponse"]
    assert answer["raiMediaFilteredCount"] == len(answer["raiMediaFilteredReasons"]) == 1
    assert client.get("/v1beta/generatedFiles").json() == {}


def test_an_image_needs_no_words(client):
    image = {"bytesBase64Encoded": "AA==", "mimeType": "image/png"}
    assert start(client, instance={"image": image}).status_code == 200


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "instances is not specified"),
        ({"instances": [{"prompt": "a"}, {"prompt": "b"}]}, "at most one instance"),
        ({"instances": ["a"]}, "instances[0]: must be an object"),
        ({"instances": [{"prompt": ""}]}, "prompt is not specified"),
        ({"instances": [{"prompt": 1}]}, "prompt is not specified"),
        ({"instances": [{"image": "x"}]}, "instances[0].image: must be an object"),
        ({"parameters": 3}, "parameters: must be an object"),
        ({"parameters": {"durationSeconds": 60}}, "durationSeconds must be between 4 and 8, inclusive, but got 60."),
        ({"parameters": {"durationSeconds": "8"}}, "durationSeconds must be a whole number."),
        ({"parameters": {"sampleCount": True}}, "sampleCount must be a whole number."),
        ({"parameters": {"aspectRatio": "1:1"}}, "aspectRatio must be one of 16:9, 9:16, but got '1:1'."),
        ({"parameters": {"resolution": "8k"}}, "resolution must be one of"),
        ({"webhookConfig": {"url": "x"}}, 'Unknown name "url"'),
    ],
)
def test_what_is_wrong_with_a_video_is_named(client, body, message):
    body = {"instances": [{"prompt": "x"}]} | body if body else {}
    assert message in refusal(client.post(f"/v1beta/models/{VEO}:predictLongRunning", json=body))
    assert client.get("/v1beta/generatedFiles").json() == {}


def test_models_film_or_they_do_not(client):
    assert "not supported for predictLongRunning" in refusal(start(client, model="gemini-2.5-flash"), 404)
    assert "not supported for predict." in refusal(draw(client, model=VEO), 404)
    assert client.post(f"/v1/models/{VEO}:predictLongRunning", json={}).status_code == 404


# --- Imagen -----------------------------------------------------------------------------------------------------------


def draw(client, prompt="a siamese cat", model=IMAGEN, **parameters):
    body = {"instances": [{"prompt": prompt}], "parameters": parameters}
    return client.post(f"/v1beta/models/{model}:predict", json=body)


def test_pictures_come_at_once(client):
    predictions = draw(client, sampleCount=2, aspectRatio="16:9").json()["predictions"]
    assert [[*prediction] for prediction in predictions] == [["bytesBase64Encoded", "mimeType"]] * 2
    pictures = [base64.b64decode(prediction["bytesBase64Encoded"]) for prediction in predictions]
    assert pictures[0] != pictures[1]
    assert [struct.unpack(">II", picture[16:24]) for picture in pictures] == [(256, 144)] * 2
    assert draw(client, sampleCount=2, aspectRatio="16:9").json()["predictions"] == predictions


def test_pictures_tell_how_safe_they_are(client):
    answer = draw(client, sampleCount=1, includeSafetyAttributes=True).json()
    rated = answer["predictions"][0]["safetyAttributes"]
    assert len(rated["categories"]) == len(rated["scores"])
    assert answer["positivePromptSafetyAttributes"]["contentType"] == "Positive Prompt"


def test_pictures_can_be_held_back(client):
    assert draw(client, "[block:SAFETY]").json() == {}
    (prediction,) = draw(client, "[block:SAFETY]", includeRaiReason=True).json()["predictions"]
    assert [*prediction] == ["raiFilteredReason"]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"sampleCount": 5}, "sampleCount must be between 1 and 4, inclusive, but got 5."),
        ({"aspectRatio": "2:1"}, "aspectRatio must be one of 1:1, 3:4, 4:3, 9:16, 16:9, but got '2:1'."),
        ({"outputOptions": "png"}, "outputOptions must be an object."),
        ({"outputOptions": {"mimeType": "image/gif"}}, "mimeType must be one of image/png, image/jpeg"),
    ],
)
def test_what_is_wrong_with_a_picture_is_named(client, parameters, message):
    assert message in refusal(draw(client, **parameters))


def test_those_who_look_at_the_same_time_find_one_video(client):
    name = begin(client, durationSeconds=4)
    app, headers = client.app, {"x-goog-api-key": "test"}

    async def look_often() -> list[bool]:
        found: list[bool] = []

        async def ask() -> None:
            found.append((await other.get(f"/v1beta/{name}")).json().get("done", False))

        other = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://emulator", headers=headers)
        async with other, anyio.create_task_group() as group:
            for _ in range(6):
                group.start_soon(ask)
        return found

    found = client.portal.call(look_often)
    assert sorted(found) == [False, True, True, True, True, True]
    assert len(client.get("/v1beta/files").json()["files"]) == 1
    assert client.app.state.kept.ask("SELECT count(*) FROM blob")[0] == 1
