"""``python -m locales.checking``: every text exists in every language, with the same variables, and is used.

Runs in the application's environment. Prints each fault with its file, line and message; ends with 1 if any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from locales.localization import LANGUAGES
from locales.usage import Usage, usage_of


@dataclass(frozen=True)
class Text:
    """One message of one file: where it stands, what it needs, whether it says anything."""

    file: str
    line: int
    variables: frozenset[str]
    references: frozenset[str]
    empty: bool

    @property
    def place(self) -> str:
        """Return ``file:line``."""
        return f"{self.file}:{self.line}"


Texts = Mapping[str, Mapping[str, Text]]
"""The texts of each language by message (a term begins with ``-``)."""


def check(root: Path) -> list[str]:
    """Return all faults of the words of the project at ``root``, sorted; an empty list is good."""
    faults: list[str] = []
    texts: dict[str, dict[str, Text]] = {}
    for language in LANGUAGES:
        texts[language] = _read_language(root, language, faults)
    usage = usage_of(root)
    for found in (_unequal_files(root), _unequal(texts), _dangling(texts), _missing(texts, usage)):
        faults += found
    faults += _unused(texts, usage)
    return sorted(set(faults))


def _read_language(root: Path, language: str, faults: list[str]) -> dict[str, Text]:
    texts: dict[str, Text] = {}
    for file in sorted((root / "locales" / language).glob("*.ftl")):
        source = file.read_text(encoding="utf-8")
        name = str(file.relative_to(root))
        for entry in FluentParser().parse(source).body:
            line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
            if isinstance(entry, ast.Junk):
                reason = entry.annotations[0].message if entry.annotations else "not understood"
                faults.append(f"{name}:{line}: no Fluent message: {reason}")
            elif isinstance(entry, ast.Message | ast.Term):
                identifier = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
                if identifier in texts:
                    faults.append(f"{name}:{line}: {identifier}: stands also in {texts[identifier].place}")
                texts[identifier] = _text(entry, name, line)
    return texts


def _text(entry: ast.Message | ast.Term, file: str, line: int) -> Text:
    collected = _Collector()
    collected.visit(entry)
    return Text(
        file, line, frozenset(collected.variables), frozenset(collected.references), entry.value is None
    )


class _Collector(visitor.Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent.syntax's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add("-" + node.id.name)
        self.generic_visit(node)


def _unequal_files(root: Path) -> Iterator[str]:
    names = {
        language: {path.name for path in (root / "locales" / language).glob("*.ftl")}
        for language in LANGUAGES
    }
    for name in sorted(set().union(*names.values())):
        for language in LANGUAGES:
            if name not in names[language]:
                yield f"locales/{language}/{name}: there is no such file, but in another language there is"


def _unequal(texts: Texts) -> Iterator[str]:
    """Yield what is missing in a language, lies in another file, or has other variables than in the first."""
    for message in sorted(set().union(*texts.values())):
        having = [language for language in LANGUAGES if message in texts[language]]
        first = texts[having[0]][message]
        for language in LANGUAGES:
            text = texts[language].get(message)
            if text is None:
                yield f"locales/{language}: {message}: missing, but it stands in {first.place}"
                continue
            if text.empty:
                yield f"{text.place}: {message}: has no text"
            if Path(text.file).name != Path(first.file).name:
                yield f"{text.place}: {message}: stands in another file than {first.place}"
            if text.variables != first.variables:
                yield (
                    f"{text.place}: {message}: variables {_names(text.variables)}, "
                    f"but {_names(first.variables)} in {first.place}"
                )


def _dangling(texts: Texts) -> Iterator[str]:
    for language in LANGUAGES:
        for message, text in texts[language].items():
            for reference in sorted(text.references - set(texts[language])):
                yield f"{text.place}: {message}: refers to {reference}, which does not exist"


def _missing(texts: Texts, usage: Usage) -> Iterator[str]:
    for need in usage.needs:
        for language in LANGUAGES:
            text = texts[language].get(need.message)
            if text is None:
                yield f"{need.place}: asks for {need.message}, which is missing in locales/{language}"
            elif need.variables is not None and text.variables - need.variables:
                lacking = _names(text.variables - need.variables)
                yield f"{need.place}: {need.message} is given no {lacking}, which {text.place} uses"


def _unused(texts: Texts, usage: Usage) -> Iterator[str]:
    for language in LANGUAGES:
        referred = frozenset().union(*(text.references for text in texts[language].values()))
        for message, text in texts[language].items():
            if message not in referred and not usage.mentions(message):
                yield f"{text.place}: {message}: is used nowhere"


def _names(variables: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(variables)) or "none"


def main(root: Path) -> int:
    """Print the faults of the words under ``root``; returns 1 if there are any."""
    faults = check(root)
    sys.stdout.write("".join(f"{fault}\n" for fault in faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parent.parent))
