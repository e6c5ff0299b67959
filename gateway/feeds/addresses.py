"""Addresses that a feed names: the page of each record, in its language."""

from __future__ import annotations


def module_page(base_url: str, language: str, code: str) -> str:
    return f"{base_url}/{language}/modules/{code}"


def site_page(base_url: str, language: str, identifier: str) -> str:
    return f"{base_url}/{language}/sites/{identifier}"


def job_page(base_url: str, language: str, identifier: str) -> str:
    return f"{base_url}/{language}/jobs/{identifier}"
