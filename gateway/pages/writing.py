"""HTML of the plain pages, in one language, from ``locales/<language>/gateway.ftl``."""

from __future__ import annotations

from html import escape

from gateway.api.problems import STATUS
from gateway.words import say
from knowledge.records import LANGUAGES

_NAMES = {"fr": "Français", "nl": "Nederlands", "en": "English", "de": "Deutsch"}
_PRIVACY = ("who", "kept", "address", "long", "paths", "purpose", "rights", "questions")

# Values for the words of problems, as examples on the page that lists them.
_EXAMPLES: dict[str, str | int] = {
    "limit": 2000,
    "what": "text",
    "name": "level",
    "expected": "1, 2, 3",
    "seconds": 30,
}


def privacy_notice(language: str, conversation_hours: float, path_days: int) -> str:
    """Return the notice; a conversation is kept so long after its last message, a path after it was made."""
    hours = int(conversation_hours) if conversation_hours == int(conversation_hours) else conversation_hours
    parts = [
        f"<h2>{_say(language, f'privacy-{part}-title')}</h2>\n"
        f"<p>{_say(language, f'privacy-{part}', hours=hours, days=path_days)}</p>"
        for part in _PRIVACY
    ]
    return _page(language, "privacy-title", "\n".join(parts), path="/privacy")


def problem_list(language: str) -> str:
    """Return what each error code means; the ``type`` of a problem document points into this page."""
    heads = "".join(
        f'<th scope="col">{_say(language, f"problems-{column}")}</th>'
        for column in ("code", "status", "meaning")
    )
    rows = "\n".join(
        f'<tr id="{code}"><th scope="row"><code>{code}</code></th><td>{status}</td>'
        f"<td>{_say(language, f'problem-{code.replace("_", "-")}', **_EXAMPLES)}</td></tr>"
        for code, status in STATUS.items()
    )
    body = f"<p>{_say(language, 'problems-intro')}</p>\n<table>\n<tr>{heads}</tr>\n{rows}\n</table>"
    return _page(language, "problems-title", body, path="/problems")


def not_built(language: str) -> str:
    """Return what stands at ``/`` until the page has been built."""
    return _page(language, "page-not-built-title", f"<p>{_say(language, 'page-not-built')}</p>", path="/")


def _page(language: str, title: str, body: str, *, path: str) -> str:
    links = "".join(
        f'<li><a href="{path}?language={other}" lang="{other}" hreflang="{other}"'
        f"{' aria-current="page"' if other == language else ''}>{_NAMES[other]}</a></li>"
        for other in LANGUAGES
    )
    heading = _say(language, title)
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{heading}</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<nav aria-label="{_say(language, "page-languages")}"><ul>{links}</ul></nav>
<h1>{heading}</h1>
{body}
<p><a href="/">{_say(language, "page-back")}</a></p>
</main>
</body>
</html>
"""


def _say(language: str, message: str, **values: str | float) -> str:
    return escape(say(language, message, **values))
