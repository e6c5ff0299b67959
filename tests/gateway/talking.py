"""Short ways to use the conversation routes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

CONVERSATIONS = "/api/v1/conversations"


@dataclass
class Talk:
    """One open conversation."""

    client: httpx.AsyncClient
    id: str
    token: str
    opening: dict[str, Any]

    @property
    def path(self) -> str:
        return f"{CONVERSATIONS}/{self.id}"

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def say(self, text: str | None = None, **body: Any) -> httpx.Response:
        said = {"text": text} if text is not None else {}
        return await self.client.post(f"{self.path}/messages", json=said | body, headers=self.headers)

    async def history(self) -> httpx.Response:
        return await self.client.get(self.path, headers=self.headers)

    async def export(self) -> httpx.Response:
        return await self.client.get(f"{self.path}/export", headers=self.headers)

    async def erase(self) -> httpx.Response:
        return await self.client.delete(self.path, headers=self.headers)


async def open_talk(client: httpx.AsyncClient, **body: Any) -> Talk:
    """Open a conversation, which must succeed."""
    answer = await client.post(CONVERSATIONS, json=body)
    assert answer.status_code == 201, answer.text
    opened = answer.json()["conversation"]
    return Talk(client, opened["id"], opened["token"], answer.json())
