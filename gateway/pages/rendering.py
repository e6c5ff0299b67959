"""Every page is written here: a template of ``templates/`` in one language, with the same frame around it."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from gateway import words
from gateway.addresses import absolute
from gateway.api.caching import cacheable_body
from gateway.services import Services
from knowledge.records import LANGUAGES

LANGUAGE_NAMES = {"fr": "Français", "nl": "Nederlands", "en": "English", "de": "Deutsch"}
_HTML = "text/html; charset=utf-8"


@cache
def environment() -> Environment:
    """Return what reads the templates; whatever they are given is shown as text, never as markup."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(
    request: Request,
    template: str,
    language: str,
    *,
    status: int = 200,
    cached: bool = True,
    **values: Any,
) -> Response:
    """Return the page of ``template``, which reads ``values`` and ``say(message, **values)``.

    A good answer may be kept for a minute (``ETag``, 304); without ``cached`` nobody may keep it.
    Raises ``Problem`` if the server was called by a name that is none.
    """
    content = _content(request, template, language, status, values)
    headers = {"Content-Language": language, "Vary": "Accept-Language"}
    if status == 200 and cached:
        return cacheable_body(request, content.encode(), _HTML, headers)
    return HTMLResponse(content, status, headers={**headers, "Cache-Control": "no-store"})


def reader_language(request: Request) -> str:
    """Return the language of ``?language=``, else the browser's: for pages that have none in their path."""
    asked = request.query_params.get("language")
    return asked if asked in LANGUAGES else words.preferred_language(request.headers.get("accept-language"))


def chat_address(language: str, question: str = "") -> str:
    """Return the address of the chat, where ``question`` is offered to be asked."""
    return "/?" + urlencode({"language": language} | ({"question": question} if question else {}))


def _content(request: Request, template: str, language: str, status: int, values: dict[str, Any]) -> str:
    services: Services = request.app.state.services
    whole = partial(absolute, request, services.settings)
    path = request.url.path
    versions = {other: _in_language(path, language, other) for other in LANGUAGES}
    return (
        environment()
        .get_template(template)
        .render(
            say=partial(words.say, language),
            language=language,
            path=path,
            found=status == 200,
            # The switch keeps what is asked for; what search engines are told is the page without it.
            switches=[
                (other, LANGUAGE_NAMES[other], _with_query(request, address))
                for other, address in versions.items()
            ],
            alternates={other: whole(address) for other, address in versions.items()},
            default=whole(versions["fr"] if _names_language(path, language) else path),
            chat=partial(chat_address, language),
            **values,
        )
    )


def _names_language(path: str, language: str) -> bool:
    return path == f"/{language}" or path.startswith(f"/{language}/")


def _in_language(path: str, language: str, other: str) -> str:
    """Return the address of the same page in the language ``other``."""
    if _names_language(path, language):
        return f"/{other}{path.removeprefix(f'/{language}')}"
    return f"{path}?language={other}"


def _with_query(request: Request, address: str) -> str:
    if "?" in address or not request.url.query:
        return address
    return f"{address}?{request.url.query}"
