"""What is let in, and how the rest is refused."""

from __future__ import annotations

import base64
from urllib.parse import quote

import pytest

from gemkit_emulator.pictures import draw_picture

SIGNATURE = base64.b64encode(b"skip_thought_signature_validator").decode()
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
    part = {"inlineData": {"mimeType": "audio/wav", "data": data}}
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


def test_everything_that_is_missing_is_told_at_once(client):
    body = {
        "contents": [
            {"parts": []},
            {"parts": [{}, {"functionResponse": {"parts": [{}]}}]},
            {"parts": [{"inlineData": {}}]},
        ],
        "systemInstruction": {"role": "user"},
        "generationConfig": {"temperature": 3, "topP": -1, "responseSchema": {"type": "ARRAY"}},
        "tools": [{"functionDeclarations": [{"name": "no good"}, {"name": "f", "parameters": {"type": "ARRAY"}}]}],
    }
    lines = refusal(ask(client, body)).splitlines()
    assert all(line.startswith("* GenerateContentRequest.") for line in lines)
    assert [line.removeprefix("* GenerateContentRequest.").partition(": ")[0] for line in lines] == [
        "contents[0].parts",
        "contents[1].parts[0].data",
        "contents[1].parts[1].function_response.name",
        "contents[1].parts[1].function_response.parts[0].data",
        "contents[2].parts[0].inline_data",
        "generation_config.temperature",
        "generation_config.top_p",
        "generation_config.response_schema.items",
        "generation_config.response_schema",
        "tools[0].function_declarations[0].name",
        "tools[0].function_declarations[1].parameters.items",
        "system_instruction.parts",
    ]


@pytest.mark.parametrize(
    "part", [{"thought": True}, {"thoughtSignature": SIGNATURE}, {"videoMetadata": {"startOffset": "2s"}}]
)
def test_parts_with_nothing_but_facts_about_a_part_are_let_in(client, part):
    model = {"role": "model", "parts": [part, {"text": "Hello."}]}
    contents = [*say()["contents"], model, {"role": "user", "parts": [{"text": "And?"}, part]}]
    assert ask(client, {"contents": contents}).status_code == 200


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "SOME"}]},
            "'safety_settings[0].threshold' (TYPE.SafetySetting.HarmBlockThreshold), \"SOME\"",
        ),
        (
            {"safetySettings": [{"category": "RUDE"}]},
            "'safety_settings[0].category' (TYPE.HarmCategory), \"RUDE\"",
        ),
        (
            {"toolConfig": {"functionCallingConfig": {"mode": "MAYBE"}}},
            "'tool_config.function_calling_config.mode' (TYPE.FunctionCallingConfig.Mode), \"MAYBE\"",
        ),
        (
            {"generationConfig": {"responseModalities": ["TEXT", "SMELL"]}},
            "'generation_config.response_modalities[1]' (TYPE.GenerationConfig.Modality), \"SMELL\"",
        ),
    ],
)
def test_unknown_values_are_refused_under_the_enums_own_name(client, fields, message):
    expected = "Invalid value at " + message.replace("TYPE", "type.googleapis.com/google.ai.generativelanguage.v1beta")
    assert refusal(ask(client, say(**fields))) == expected


@pytest.mark.parametrize(
    ("mime_type", "data", "message"),
    [
        ("image/gif", b"GIF89a", "Unsupported MIME type: image/gif"),
        ("text/plain; charset=utf-8", b"Hi", "Unsupported MIME type: text/plain; charset=utf-8"),
        ("application/octet-stream", b"Hi", "Unsupported MIME type: application/octet-stream"),
        ("application/pdf", b"JVBERi0=", "The document has no pages."),
    ],
)
def test_media_that_no_model_looks_at_are_refused(client, mime_type, data, message):
    uploaded = client.post("/upload/v1beta/files", content=data, headers={"content-type": mime_type}).json()["file"]
    inline = {"inlineData": {"mimeType": mime_type, "data": base64.b64encode(data).decode()}}
    for part in (inline, {"fileData": {"fileUri": uploaded["uri"]}}):
        assert refusal(ask(client, {"contents": [{"parts": [part]}]})) == message


@pytest.mark.parametrize("host", ["www.youtube.com", "m.youtube.com", "youtu.be"])
def test_videos_of_youtube_are_let_in(client, host):
    part = {"fileData": {"fileUri": f"https://{host}/watch?v=1"}}
    assert ask(client, {"contents": [{"parts": [part]}]}).status_code == 200


def test_a_file_cannot_be_used_before_it_is_processed(client):
    headers = {"content-type": "video/mp4"}
    file = client.post("/upload/v1beta/files", content=b"frames", headers=headers).json()["file"]
    body = {"contents": [{"parts": [{"fileData": {"fileUri": file["uri"]}}]}]}
    response = ask(client, body)
    assert response.json()["error"] == {
        "code": 400,
        "message": f"The File {file['name'].removeprefix('files/')} is not in an ACTIVE state and usage is not allowed.",
        "status": "FAILED_PRECONDITION",
    }
    assert client.get(f"/v1beta/{file['name']}").json()["state"] == "ACTIVE"
    assert ask(client, body).status_code == 200


@pytest.mark.parametrize(
    ("model", "fields", "message"),
    [
        (
            "gemini-2.5-flash",
            {"generationConfig": {"presencePenalty": 0.1}},
            "Penalty is not enabled for models/gemini-2.5-flash",
        ),
        (
            "gemini-3.8-flash",
            {"generationConfig": {"frequencyPenalty": -0.1}},
            "Penalty is not enabled for models/gemini-3.8-flash",
        ),
        (
            "gemini-2.5-flash-image",
            {"tools": [{"functionDeclarations": [{"name": "f"}]}]},
            "Function calling is not enabled for models/gemini-2.5-flash-image",
        ),
        (
            "gemini-2.5-flash",
            {"tools": [{"functionDeclarations": [{"name": "f"}], "codeExecution": {}}]},
            "Tool use with function calling is unsupported",
        ),
        (
            "gemini-2.5-flash",
            {"toolConfig": {"includeServerSideToolInvocations": True}},
            "Tool call context circulation is not enabled for models/gemini-2.5-flash",
        ),
        (
            "gemini-3.8-flash",
            {"tools": [{"functionDeclarations": [{"name": "f"}]}, {"googleSearch": {}}]},
            "Please enable tool_config.include_server_side_tool_invocations to use Built-in tools with Function calling.",
        ),
        (
            "gemini-2.5-flash-preview-tts",
            {},
            (
                "The requested combination of response modalities (TEXT) is not supported by the model. "
                "models/gemini-2.5-flash-preview-tts accepts the following combination of response modalities:\n* AUDIO\n"
            ),
        ),
        (
            "gemini-3.8-flash-tts",
            {"systemInstruction": {"parts": [{"text": "Hi"}]}},
            "Developer instruction is not enabled for this model",
        ),
        (
            "gemini-3.8-flash-tts",
            {"generationConfig": {"responseMimeType": "application/json"}},
            "JSON mode is not enabled for models/gemini-3.8-flash-tts",
        ),
    ],
)
def test_what_a_model_has_not_got_is_refused(client, model, fields, message):
    assert refusal(ask(client, say(**fields), GENERATE.replace("gemini-2.5-flash", model))) == message


def test_gemini_3_takes_functions_beside_googles_tools_when_told_to(client):
    tools = [{"functionDeclarations": [{"name": "f"}]}, {"googleSearch": {}}]
    body = say(tools=tools, toolConfig={"includeServerSideToolInvocations": True})
    assert ask(client, body, GENERATE.replace("gemini-2.5-flash", "gemini-3.8-flash")).status_code == 200


@pytest.mark.parametrize(("model", "penalty"), [("gemini-2.5-flash", 0), ("gemini-2.0-flash", 0.1)])
def test_penalties_are_let_in_by_older_models_and_where_they_are_none(client, model, penalty):
    body = say(generationConfig={"presencePenalty": penalty, "frequencyPenalty": penalty})
    assert ask(client, body, GENERATE.replace("gemini-2.5-flash", model)).status_code == 200


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        ("gemini-2.5-flash", {"toolConfig": {"functionCallingConfig": {"mode": "ANY", "allowedFunctionNames": []}}}),
        (
            "gemini-3.8-flash",
            {"toolConfig": {"functionCallingConfig": {"mode": "AUTO"}}, "tools": [{"googleSearch": {}}]},
        ),
    ],
)
def test_how_to_call_may_be_said_where_there_is_nothing_to_call(client, model, fields):
    assert ask(client, say(**fields), GENERATE.replace("gemini-2.5-flash", model)).status_code == 200


def test_a_user_who_says_nothing_has_had_a_turn(client):
    call = {"functionCall": {"name": "f"}}
    response = {"functionResponse": {"name": "f", "response": {}}}
    contents = [
        {"role": "user", "parts": [{"text": ""}]},
        {"role": "model", "parts": [call]},
        {"role": "user", "parts": [response]},
    ]
    assert ask(client, {"contents": contents}).status_code == 200
    message = "Please ensure that function call turn comes immediately after"
    assert refusal(ask(client, {"contents": contents[1:]})).startswith(message)


def test_an_embedding_is_of_six_pictures_at_most(client):
    picture = {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(draw_picture("", 8, 8)).decode()}}
    path = "/v1beta/models/gemini-embedding-2:embedContent"
    assert ask(client, {"content": {"parts": [picture] * 6}}, path).status_code == 200
    assert refusal(ask(client, {"content": {"parts": [picture] * 7}}, path)).startswith(
        "Unable to submit request because the model supports at most 6 image parts per input instance, but 7 were provided."
    )


def test_everything_that_an_embedding_lacks_is_told_at_once(client):
    requests = [{"content": {"parts": [{}]}, "outputDimensionality": 0}]
    path = "/v1beta/models/gemini-embedding-2:batchEmbedContents"
    assert refusal(ask(client, {"requests": requests}, path)) == (
        "* BatchEmbedContentsRequest.requests[0].content.parts[0].data: "
        "required oneof field 'data' must have one initialized field\n"
        "* BatchEmbedContentsRequest.requests[0].output_dimensionality: must be in the range [1, 3072].\n"
    )


def test_interactions_have_a_content_type_without_charset(client):
    body = {"model": "gemini-3.8-flash", "input": "Hi"}
    for response in (ask(client, body, "/v1beta/interactions"), ask(client, {}, "/v1beta/interactions")):
        assert response.headers["content-type"] == "application/json"


@pytest.mark.parametrize("name", ["Gemini-2.5-Pro", "gemini 2.5 pro", "\n"])
@pytest.mark.parametrize(
    ("method", "field"),
    [
        (":generateContent", "GenerateContentRequest.model"),
        (":streamGenerateContent", "GenerateContentRequest.model"),
        (":countTokens", "CountTokensRequest.model"),
        ("", "GetModelRequest.name"),
    ],
)
def test_names_that_no_model_can_have_are_told_from_those_of_none(client, name, method, field):
    path = f"/v1beta/models/{quote(name)}{method}"
    response = ask(client, say(), path) if method else client.get(path)
    assert response.status_code == 400
    assert f"* {field}: unexpected model name format\\n" in response.text


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
        ("GET", "/v1"),
        ("GET", "/v2/models"),
        ("PUT", "/v1/models"),
        ("GET", GENERATE),
        ("POST", "/v1beta/models/gemini/gemini-2.0-flash:generateContent"),
        ("POST", "/v1/models/gemini-2.5-flash:frobnicate"),
        ("POST", "/upload/v1/models/gemini-2.5-flash:generateContent"),
        ("GET", "/download/v1/models"),
        ("GET", "/v1/no%0Athing"),
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
