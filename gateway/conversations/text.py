"""Cleaning of what people type, before anything else looks at it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

MAX_CHARACTERS = 2_000
MAX_PAGE_CHARACTERS = 500

# Control characters but tab and line feed, lone surrogates, zero-width space and byte order mark, and signs
# that turn the direction of writing (they can make a text read as another). Joiners stay: emoji need them.
_REMOVED = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)


def clean(value: str) -> str:
    """Return ``value`` without invisible and unstorable characters; line ends become ``\\n``."""
    return _REMOVED.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).strip()


def clean_page(value: str | None) -> str | None:
    """Return the page's address without query and fragment (they may say who the visitor is), cut to 500."""
    if value is None:
        return None
    try:
        parts = urlsplit(clean(value))
        page = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
    except ValueError:  # not an address at all
        return None
    return page[:MAX_PAGE_CHARACTERS] or None
