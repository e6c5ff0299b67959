"""A Rasa project as ``rasa init`` would make it, around our domain and our training sentences.

The pipeline and the policies are the file that Rasa itself ships for that purpose. Placeholders of our
sentences become names of the catalogue, annotated: the stock pipeline learns entities from annotations.

It is trained on one sentence of SHARE: on all, one of its 100 epochs takes minutes on two cores. The time
of a turn hardly depends on how many sentences the weights were learnt from.
"""

from __future__ import annotations

import itertools
import re
import shutil
from pathlib import Path

from ruamel.yaml import YAML

from knowledge.records import Catalogue
from scripts.prepare import BOT_PYTHON
from scripts.steps import ROOT, run

SHARE = 24
PLACEHOLDER = re.compile(r"\{(module|site|job|domain)\}")
# what `rasa init` applies, below the bot's environment
DEFAULT_CONFIGURATION = "lib/python3.10/site-packages/rasa/engine/recipes/config_files/default_config.yml"


def names_of(catalogue: Catalogue) -> dict[str, list[str]]:
    """Return the French names of each kind, in catalogue order."""
    return {
        "module": [alias for module in catalogue.modules.values() for alias in module.aliases.fr],
        "site": [site.municipality for site in catalogue.sites.values() if site.municipality],
        "job": [alias for job in catalogue.jobs.values() for alias in job.aliases.fr],
        "domain": [alias for domain in catalogue.domains.values() for alias in domain.aliases.fr],
    }


def thinned(text: str) -> str:
    """Return the file with one sentence of SHARE in each intent; the annotated ones always stay."""
    lines, number = [], 0
    for line in text.splitlines(keepends=True):
        words = line.lstrip()
        if words.startswith(("- intent:", "- synonym:", "- lookup:")):
            counting, number = words.startswith("- intent:"), 0
            lines.append(line)
        elif words.startswith("- ") and counting and "](" not in words:
            if number % SHARE == 0:
                lines.append(line)
            number += 1
        else:
            lines.append(line)
    return "".join(lines)


def write_project(folder: Path, catalogue: Catalogue) -> None:
    """Write the project into ``folder``, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    default = (BOT_PYTHON.parent.parent / DEFAULT_CONFIGURATION).read_text()
    (folder / "config.yml").write_text(default.replace("placeholder_default", "stock"))
    shutil.copy(ROOT / "domain.yml", folder)
    shutil.copytree(ROOT / "data" / "rules", folder / "data" / "rules")
    names = {kind: itertools.cycle(found) for kind, found in names_of(catalogue).items()}

    def annotated(match: re.Match[str]) -> str:
        return f"[{next(names[match[1]])}]({match[1]})"

    for source in sorted((ROOT / "data" / "nlu").rglob("*.yml")):
        target = folder / "data" / source.relative_to(ROOT / "data")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(PLACEHOLDER.sub(annotated, thinned(source.read_text())))
    yaml = YAML()
    yaml.dump({"rest": None}, folder / "credentials.yml")


def train(folder: Path) -> Path:
    """Train the project; returns the model."""
    command = [str(BOT_PYTHON), "-m", "rasa", "train", "--fixed-model-name", "stock", "--out", "models"]
    run(command, advice="The stock project could not be trained.", cwd=folder)
    return folder / "models" / "stock.tar.gz"
