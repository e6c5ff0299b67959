"""Talk with the real product through its public API."""

from __future__ import annotations

from typing import Any

import httpx


class Conversation:
    """One conversation in ``language``, through the public API."""

    def __init__(self, client: httpx.Client, language: str) -> None:
        opened = client.post("/conversations", json={"language": language}).raise_for_status().json()
        self._client = client
        self._url = f"/conversations/{opened['conversation']['id']}/messages"
        self._headers = {"Authorization": f"Bearer {opened['conversation']['token']}"}

    def post(self, **body: Any) -> httpx.Response:
        """Send ``body`` as a message."""
        return self._client.post(self._url, json=body, headers=self._headers)

    def say(self, text: str) -> dict[str, Any]:
        """Return the first message that answers ``text``."""
        message: dict[str, Any] = self.post(text=text).raise_for_status().json()["messages"][0]
        return message
