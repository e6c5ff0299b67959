"""What is exported loads again to the same version."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sqlalchemy as sa

from knowledge.clock import FixedClock
from knowledge.database import reading
from knowledge.errors import KnowledgeError
from knowledge.exporting import to_json, write_folder
from knowledge.loading import load
from knowledge.reading import Rows, read_rows
from knowledge.yaml_files import read_yaml


def loaded_rows(engine: sa.Engine, folder: Path, clock: FixedClock) -> Rows:
    load(engine, folder, clock=clock)
    with reading(engine) as connection:
        return read_rows(connection)


def test_the_written_folder_loads_to_the_same_version(
    engine: sa.Engine, small: Path, tmp_path: Path, clock: FixedClock
) -> None:
    write_folder(loaded_rows(engine, small, clock), tmp_path / "copy")
    assert not load(engine, tmp_path / "copy", clock=clock).changed


def test_the_written_files_hold_the_same_values_in_the_same_order(
    engine: sa.Engine, small: Path, tmp_path: Path, clock: FixedClock
) -> None:
    write_folder(loaded_rows(engine, small, clock), tmp_path / "copy")
    names = sorted(str(path.relative_to(small)) for path in small.rglob("*.yml"))
    assert (
        sorted(str(path.relative_to(tmp_path / "copy")) for path in (tmp_path / "copy").rglob("*.yml"))
        == names
    )
    for name in names:
        old, new = read_yaml(small, name).value, read_yaml(tmp_path / "copy", name).value
        assert json.dumps(new) == json.dumps(old), name


def test_an_existing_folder_is_not_written_over(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    before = (small / "faq.yml").read_text()
    with pytest.raises(KnowledgeError, match="name a new folder"):
        write_folder(loaded_rows(engine, small, clock), small)
    assert (small / "faq.yml").read_text() == before


def test_json_holds_everything_and_the_real_dates(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    rows = loaded_rows(engine, small, clock)
    document = json.loads(to_json(rows))
    assert document["version"] == rows["catalogue_version"][0]["version"]
    assert document["loaded_on"] == "2026-09-02"
    assert document["modules/aseptic"][0]["title"]["de"] == "Einkleiden"
    assert document["sessions"]["sessions"]["GEN-102"] == [
        {
            "site": "seneffe",
            "offset_weeks": 2,
            "weekday_start": "tuesday",
            "rhythm": "full_time",
            "language": "fr",
            "seats_left": 0,
            "id": "gen_102_20260915_seneffe",
            "start": "2026-09-15",
            "end": "2026-09-22",
        }
    ]
