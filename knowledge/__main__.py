"""``python -m knowledge``: load the catalogue, check it, look into it, write it out.

Exit codes: 0 done · 1 it could not be done (faults in the data, nothing found, the database is away) ·
2 it was called wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import sqlalchemy as sa
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from knowledge.clock import SystemClock
from knowledge.database import DEFAULT_URL, create_engine, reading
from knowledge.errors import BadDatabaseUrl, KnowledgeError, NoCatalogue
from knowledge.exporting import to_json, write_folder
from knowledge.folder import Progress as Report
from knowledge.knowledge_base import KnowledgeBase
from knowledge.loading import CATALOGUE, check, count, load
from knowledge.reading import Rows, read_rows, read_version
from knowledge.showing import find, similar, to_text

app = typer.Typer(
    help="The catalogue of modules, sites, jobs and sessions: load, check, search, show and export it.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
messages = Console(stderr=True, highlight=False, soft_wrap=True)


class Language(StrEnum):
    FR = "fr"
    NL = "nl"
    EN = "en"
    DE = "de"


class ExportFormat(StrEnum):
    YAML = "yaml"
    JSON = "json"


Folder = Annotated[Path, typer.Argument(help="The catalogue folder.", show_default="the shipped sample")]
DatabaseUrl = Annotated[
    str,
    typer.Option(
        envvar="DATABASE_URL", help="sqlite:///path/to/file.db or postgresql://user:password@host/database"
    ),
]
InLanguage = Annotated[Language, typer.Option("--language", help="The language of titles and texts.")]


@app.command("load")
def load_command(folder: Folder = CATALOGUE, database_url: DatabaseUrl = DEFAULT_URL) -> None:
    """Check a catalogue folder and make it the database's.

    If anything is wrong in it, all faults are listed and the old data stay. Loading the same files again in
    the same week changes nothing; in a later week the sample calendar moves to that week.
    """
    with _database(database_url) as engine, _progress() as report:
        loaded = load(engine, folder, clock=SystemClock(), progress=report)
    counts = ", ".join(f"{number} {kind}" for kind, number in loaded.counts.items())
    done = "loaded" if loaded.changed else f"unchanged since {loaded.loaded_on}"
    typer.echo(f"catalogue {loaded.version} {done}: {counts}")


@app.command("check")
def check_command(folder: Folder = CATALOGUE) -> None:
    """Check a catalogue folder: list every fault with file, line, record and what would be right."""
    with _errors(), _progress() as report:
        checked = check(folder, report)
    typer.echo("no fault: " + ", ".join(f"{number} {kind}" for kind, number in count(checked).items()))


@app.command("search")
def search_command(
    text: Annotated[str, typer.Argument(help="What somebody might type, in any of the four languages.")],
    limit: Annotated[int, typer.Option(min=1, max=100, help="At most so many modules.")] = 10,
    language: InLanguage = Language.FR,
    database_url: DatabaseUrl = DEFAULT_URL,
) -> None:
    """Find modules: prints code, score (0 to 1), title and the reason for each."""
    with _database(database_url) as engine:
        hits = KnowledgeBase(engine, SystemClock()).search.modules(text, limit=limit)
    if not hits:
        _fail("no module is named by this text", 1)
    for hit in hits:
        title = hit.module.title.in_language(language)
        reason = f"{hit.reason.kind}: {hit.reason.matched}"
        written_in = f" [{hit.reason.language}]" if hit.reason.language else ""
        typer.echo(f"{hit.module.code}  {hit.score:.2f}  {title}  ({reason}{written_in})")


@app.command("show")
def show_command(
    record: Annotated[str, typer.Argument(help="A module's code, or the id of any record.")],
    language: Annotated[Language | None, typer.Option(help="Only the texts in this language.")] = None,
    database_url: DatabaseUrl = DEFAULT_URL,
) -> None:
    """Show everything that is known of one record, its provenance included."""
    with _database(database_url) as engine:
        catalogue = KnowledgeBase(engine, SystemClock()).catalogue()
    found = find(catalogue, record)
    if not found:
        near = ", ".join(similar(catalogue, record))
        _fail(f"there is no record {record!r}" + (f"; near it: {near}" if near else ""), 1)
    upcoming = KnowledgeBase.from_catalogue(catalogue, SystemClock()).upcoming_sessions
    for kind, value in found:
        typer.echo(to_text(kind, value, language))
        if kind == "module":
            typer.echo(to_text("upcoming sessions", upcoming(value.code), language))


@app.command("export")
def export_command(
    target: Annotated[Path | None, typer.Argument(help="A new folder (yaml), or a file (json).")] = None,
    format: Annotated[ExportFormat, typer.Option(help="How to write it.")] = ExportFormat.YAML,  # noqa: A002
    database_url: DatabaseUrl = DEFAULT_URL,
) -> None:
    """Write the loaded catalogue out: YAML files that load to the same version, or one JSON document.

    JSON goes to the standard output if no file is named.
    """
    if format is ExportFormat.YAML and target is None:
        _fail("name the folder to write: python -m knowledge export FOLDER", 2)
    with _database(database_url) as engine:
        rows = _rows(engine)
        if format is ExportFormat.YAML and target is not None:
            write_folder(rows, target)
        elif target is not None:
            _write(target, to_json(rows))
        else:
            typer.echo(to_json(rows))
    if target is not None:
        typer.echo(f"written: {target}")


def _rows(engine: sa.Engine) -> Rows:
    with reading(engine) as connection:
        if read_version(connection) is None:
            raise NoCatalogue
        return read_rows(connection)


def _write(target: Path, text: str) -> None:
    try:
        target.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise KnowledgeError(f"{target} cannot be written: {error.strerror}") from error


@contextmanager
def _database(url: str) -> Iterator[sa.Engine]:
    with _errors():
        engine = create_engine(url)
        try:
            yield engine
        finally:
            engine.dispose()


@contextmanager
def _errors() -> Iterator[None]:
    """End with a message and an exit code instead of a traceback."""
    try:
        yield
    except BadDatabaseUrl as error:
        _fail(str(error), 2)
    except KnowledgeError as error:
        _fail(str(error), 1)


def _fail(message: str, code: int) -> NoReturn:
    messages.print(f"knowledge: {message}", markup=False)
    raise typer.Exit(code)


@contextmanager
def _progress() -> Iterator[Report]:
    columns = (
        TextColumn("{task.description:<34}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=messages, transient=True, disable=not messages.is_terminal) as bar:
        task = bar.add_task("reading", total=None)

        def report(step: str, done: int, total: int) -> None:
            bar.update(task, description=step, completed=done, total=total)

        yield report


if __name__ == "__main__":
    app(prog_name="python -m knowledge")
