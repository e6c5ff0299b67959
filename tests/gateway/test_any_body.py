"""Whatever JSON is posted, the answer is one of those that the API promises."""

from __future__ import annotations

import json
from typing import Any

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.gateway.conftest import Running
from tests.gateway.talking import CONVERSATIONS, open_talk

ANY_TEXT = st.text(st.characters(), max_size=60)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=8,
)
NAMES = st.sampled_from(["text", "choice", "message_id", "language", "channel", "page"])
BODIES = st.lists(
    st.dictionaries(NAMES, ANY_JSON | st.sampled_from(["fr", "web", "a", "/a?b"])) | ANY_JSON,
    min_size=1,
    max_size=25,
)


@given(bodies=BODIES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_body_is_answered_as_promised(running: Running, bodies: list[Any]) -> None:
    generous = {"rate_limit_per_address": "100000/minute", "rate_limit_per_conversation": "100000/minute"}
    async with running(**generous) as client:
        talk = await open_talk(client)
        for body in bodies:
            content = json.dumps(body).encode()
            headers = talk.headers | {"Content-Type": "application/json"}
            said = await client.post(f"{talk.path}/messages", content=content, headers=headers)
            assert said.status_code in {200, 409, 413, 422}
            opened: httpx.Response = await client.post(CONVERSATIONS, content=content, headers=headers)
            assert opened.status_code in {201, 422}
        assert (await talk.history()).status_code == 200
        assert (await talk.export()).status_code == 200
