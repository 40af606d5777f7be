"""Options for vcrpy that keep keys out of cassettes."""

from __future__ import annotations

import pytest
import vcr
from vcr.errors import CannotOverwriteExistingCassetteException

import gemkit
from gemkit.testing import emulator, vcr_config

KEY = "AIzaSyDUMMYDUMMYDUMMYDUMMYDUMMYDUMMY1"
MODEL = "gemini-2.5-flash"


def use(url, text):
    with gemkit.Client(api_key=KEY, base_url=url, max_retries=0) as client:
        file = client.files.upload(file=b"x" * 10, config={"mime_type": "text/plain"})
        return file.name, client.models.generate_content(model=MODEL, contents=text).text


def test_no_key_and_no_upload_url_gets_into_a_cassette(tmp_path):
    path = tmp_path / "cassette.yaml"
    with emulator() as gemini:
        with vcr.VCR(**vcr_config()).use_cassette(path):
            recorded = use(gemini.url, f"My key is {KEY}")
        url = gemini.url
    text = path.read_text("utf-8")
    assert KEY not in text
    assert "upload_id=hidden" in text
    assert text.count("upload_id=") == text.count("upload_id=hidden")
    assert "user-agent" not in text.lower()
    with vcr.VCR(**vcr_config(record_mode="none")).use_cassette(path) as cassette:
        assert use(url, f"My key is {KEY}") == (recorded[0], recorded[1].replace(KEY, "hidden"))
        assert cassette.all_played
        with pytest.raises(CannotOverwriteExistingCassetteException):
            use(url, "Something else")


def test_options_go_over_the_presets():
    assert vcr_config(match_on=["uri"], record_mode="all")["match_on"] == ["uri"]
