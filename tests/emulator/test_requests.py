"""What is let in, and how the rest is refused."""

from __future__ import annotations

import pytest

GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"


def ask(client, body, path=GENERATE, **options):
    return client.post(path, json=body, **options)


def refusal(response):
    assert response.status_code == 400
    error = response.json()["error"]
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    return error["message"]


def say(text="Hi", **fields):
    return {"contents": [{"parts": [{"text": text}]}], **fields}


def test_snake_case_numbers_as_strings_and_lower_case_enums_are_let_in(client):
    body = {
        "contents": {"parts": {"text": "Hi"}},
        "system_instruction": {"parts": [{"text": "Be kind."}]},
        "generation_config": {"max_output_tokens": "2", "topK": 40.0, "thinking_config": {"thinking_budget": "-1"}},
        "safetySettings": [{"category": "harm_category_harassment", "threshold": "block_none"}],
        "tools": None,
    }
    response = ask(client, body)
    assert response.status_code == 200, response.text
    assert response.json()["candidates"][0]["finishReason"] == "MAX_TOKENS"


@pytest.mark.parametrize("method", ["generateContent", "countTokens"])
def test_body_may_repeat_the_model_of_the_path(client, method):
    path = GENERATE.replace("generateContent", method)
    assert ask(client, say(model="models/gemini-2.5-flash"), path).status_code == 200


@pytest.mark.parametrize("data", ["+/8=", "-_8=", "-_8", "+/8"])
def test_both_alphabets_of_base64_are_let_in(client, data):
    part = {"inlineData": {"mimeType": "application/octet-stream", "data": data}}
    assert ask(client, {"contents": [{"parts": [part]}]}).status_code == 200


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            {"contents": [{"parts": [{"txt": "Hi"}]}]},
            "Invalid JSON payload received. Unknown name \"txt\" at 'contents[0].parts[0]': Cannot find field.",
        ),
        (
            {"contents": {"parts": {"txt": "Hi"}}},
            "Invalid JSON payload received. Unknown name \"txt\" at 'contents.parts': Cannot find field.",
        ),
        (
            say(generationConfig={"response_format": {"type": 1}}, response_schema={}),
            (
                "Invalid JSON payload received. "
                "Unknown name \"type\" at 'generation_config.response_format': Cannot find field.\n"
                'Invalid JSON payload received. Unknown name "response_schema": Cannot find field.'
            ),
        ),
        (
            say(generationConfig={"responseSchema": {"properties": {"a": {"x": 1}}}}),
            (
                'Invalid JSON payload received. Unknown name "x" at '
                "'generation_config.response_schema.properties[0].value': Cannot find field."
            ),
        ),
        (
            {"contents": [{"parts": [{"text": 5}]}]},
            "Invalid value at 'contents[0].parts[0].text' (TYPE_STRING), 5",
        ),
        (
            say(generationConfig={"temperature": "warm", "topK": 1.5, "seed": 2**31}),
            (
                "Invalid value at 'generation_config.temperature' (TYPE_FLOAT), \"warm\"\n"
                "Invalid value at 'generation_config.top_k' (TYPE_INT32), 1.5\n"
                "Invalid value at 'generation_config.seed' (TYPE_INT32), 2147483648"
            ),
        ),
        (
            {"contents": "Hi"},
            "Invalid value at 'contents' (type.googleapis.com/google.ai.generativelanguage.v1beta.Content), \"Hi\"",
        ),
        (
            {"contents": [{"parts": [{"text": {"a": 1}}]}]},
            "Invalid value at 'contents[0].parts[0]' (text), Starting an object on a scalar field",
        ),
        (
            {"contents": [{"role": ["user"], "parts": []}]},
            (
                "Invalid JSON payload received. Unknown name \"role\" at 'contents[0]': "
                "Proto field is not repeating, cannot start list."
            ),
        ),
        (
            {"contents": [{"parts": [{"text": "a", "inlineData": {}}]}]},
            "Invalid value at 'contents[0].parts[0]' (oneof), oneof field 'data' is already set. Cannot set 'inlineData'",
        ),
        (
            {"contents": [{"parts": [{"inlineData": {"data": "%"}}]}]},
            "Invalid value at 'contents[0].parts[0].inline_data.data' (TYPE_BYTES), Base64 decoding failed for \"%\"",
        ),
        ([], 'Invalid JSON payload received. Unknown name "": Root element must be a message.'),
        ({}, "* GenerateContentRequest.contents: contents is not specified\n"),
        ({"contents": [{}]}, "* GenerateContentRequest.contents[0].parts: contents.parts must not be empty.\n"),
        (
            {"contents": [{"parts": [{}]}]},
            "* GenerateContentRequest.contents[0].parts[0].data: required oneof field 'data' must have one initialized field\n",
        ),
        ({"contents": [{"role": "system", "parts": [{"text": "Hi"}]}]}, "Please use a valid role: user, model."),
        (
            say(generationConfig={"responseMimeType": "image/png"}),
            (
                "* GenerateContentRequest.generation_config.response_mime_type: allowed mimetypes are `text/plain`, "
                "`application/json`, `application/xml`, `application/yaml` and `text/x.enum`.\n"
            ),
        ),
    ],
)
def test_mistakes_are_told_in_googles_words(client, body, message):
    assert refusal(ask(client, body)) == message


def test_violations_are_in_the_details(client):
    error = ask(client, {"contents": [{"parts": [{"txt": "Hi"}]}], "x": 1}).json()["error"]
    assert error["details"] == [
        {
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            "fieldViolations": [
                {
                    "field": "contents[0].parts[0]",
                    "description": "Invalid JSON payload received. Unknown name \"txt\" at 'contents[0].parts[0]': Cannot find field.",
                },
                {"description": 'Invalid JSON payload received. Unknown name "x": Cannot find field.'},
            ],
        }
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"{'a': 1}",
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b"\xff",
        b'{"a": "\\ud800"}',
        b"[" * 5000,
        b'{"a":' * 150 + b"1" + b"}" * 150,
    ],
)
def test_broken_json_is_refused(client, content):
    message = refusal(client.post(GENERATE, content=content))
    assert message.startswith(("Invalid JSON payload received. ", "Message too deep. "))


def test_mistake_in_json_is_pointed_at(client):
    assert refusal(client.post(GENERATE, content=b'{"contents": [}')) == (
        'Invalid JSON payload received. Unexpected token.\n{"contents": [}\n              ^'
    )


def test_body_has_a_limit(client, monkeypatch):
    monkeypatch.setattr("gemkit_emulator.app.read_body.__defaults__", (64,))
    assert refusal(ask(client, say("x" * 64))) == "Request payload size exceeds the limit: 64 bytes."


@pytest.mark.parametrize("key", ["", "?key=", "?access_token="])
def test_missing_key_is_forbidden(client, key):
    del client.headers["x-goog-api-key"]
    response = client.get(f"/v1/models{key}")
    assert response.status_code == 403
    assert response.json()["error"]["status"] == "PERMISSION_DENIED"
    assert "details" not in response.json()["error"]


def test_key_may_come_in_the_query_or_as_a_bearer(client):
    del client.headers["x-goog-api-key"]
    assert client.get("/v1/models?key=test").status_code == 200
    assert client.get("/v1/models", headers={"authorization": "Bearer test"}).status_code == 200


def test_invalid_key_is_refused_with_details(client):
    response = client.get("/v1/models", headers={"x-goog-api-key": "an-INVALID-key"})
    assert refusal(response) == "API key not valid. Please pass a valid API key."
    info, localized = response.json()["error"]["details"]
    assert (info["reason"], info["domain"]) == ("API_KEY_INVALID", "googleapis.com")
    assert localized["locale"] == "en-US"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/v1"),
        ("GET", "/v2/models"),
        ("PUT", "/v1/models"),
        ("GET", GENERATE),
        ("POST", "/v1beta/models/gemini/gemini-2.0-flash:generateContent"),
        ("POST", "/v1/models/gemini-2.5-flash:frobnicate"),
        ("POST", "/upload/v1/models/gemini-2.5-flash:generateContent"),
        ("GET", "/download/v1/models"),
    ],
)
def test_unknown_routes_have_an_empty_page(client, method, path):
    response = client.request(method, path)
    assert (response.status_code, response.content, response.headers["content-type"]) == (404, b"", "text/html")


@pytest.mark.parametrize("host", ["[", "a b", "é", ""])
def test_strange_hosts_are_no_fault(client, host):
    headers = {"host": host.encode()}
    assert client.get("/v1/models", headers=headers).status_code == 200
    assert client.post("/upload/v1/files", content=b"x", headers=headers).status_code == 200


def test_unknown_query_parameters_are_refused(client):
    message = refusal(client.get("/v1/models?stream=true"))
    assert message == (
        'Invalid JSON payload received. Unknown name "stream": '
        "Cannot bind query parameter. Field 'stream' could not be found in request message."
    )
    assert refusal(client.get("/v1/models?pageSize=ten")) == "Invalid value at 'page_size' (TYPE_INT32), \"ten\""


@pytest.mark.parametrize(
    "fields",
    [
        {"cachedContent": ""},
        {"generationConfig": {"enableAffectiveDialog": True}},
        {"labels": {"a": "b"}},
    ],
)
def test_fields_of_v1beta_are_unknown_to_v1(client, fields):
    assert ask(client, say(**fields)).status_code == 200
    assert "Cannot find field." in refusal(ask(client, say(**fields), GENERATE.replace("v1beta", "v1")))
