"""The language in the path of a page, as ``/fr/modules``: a path convertor of the four languages."""

from __future__ import annotations

from starlette.convertors import Convertor, register_url_convertor

from knowledge.records import LANGUAGES


class LanguageConvertor(Convertor[str]):
    """Matches ``fr``, ``nl``, ``en`` and ``de`` only, so that other first parts of a path are other pages."""

    regex = "|".join(LANGUAGES)

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("language", LanguageConvertor())
IN_LANGUAGE = "/{language:language}"
"""What the paths of pages in a language begin with."""
