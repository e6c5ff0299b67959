"""Where a kept path is found: addresses from the root of the gateway."""

from __future__ import annotations

FORMATS = ("ics", "svg", "pdf")


def path_address(identifier: str) -> str:
    """Return the address of the path as JSON."""
    return f"/api/v1/paths/{identifier}"


def file_address(identifier: str, format_: str, language: str) -> str:
    """Return the address of the path as a file of ``format_`` (one of ``FORMATS``) in ``language``."""
    return f"{path_address(identifier)}.{format_}?language={language}"


def links(identifier: str, language: str) -> dict[str, str]:
    """Return all addresses of the path: ``path`` is its JSON."""
    files = {format_: file_address(identifier, format_, language) for format_ in FORMATS}
    return {"path": path_address(identifier), **files}
