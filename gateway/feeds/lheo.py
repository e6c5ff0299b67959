"""The modules in LHÉO 2.3, the French language in XML for what courses are on offer.

Its elements are named and ordered as the documentation at lheo.gouv.fr has them. Six that it asks for are
left out, as no row of the catalogue has them (docs/decisions/0006-feeds.md): nothing is made up.
"""

from __future__ import annotations

from collections.abc import Iterable

from gateway.conditions import choices_in_words, conditions_in_words, module_in_words
from gateway.feeds.addresses import module_page
from gateway.feeds.lheo_actions import action_elements, website_element
from gateway.feeds.sessions import Sessions
from gateway.words import say
from gateway.xml_tree import Element, document, element, text_element
from knowledge.centre import website
from knowledge.records import Catalogue, Module, Session

NAMESPACE = "http://lheo.gouv.fr/2.3"

# `dict-niveaux`, in the numbering of the European framework; 1: no special level.
_LEVELS = {"none": "1", "lower_secondary": "12", "cess": "14", "bachelor": "16", "master": "17"}
_NO = "0"
_MODULAR = "3"


def lheo(catalogue: Catalogue, sessions: Sessions, *, language: str, base_url: str) -> bytes:
    """Return all modules with ``sessions``, in the order of codes, UTF-8; texts are in ``language``."""
    modules = (catalogue.modules[code] for code in sorted(catalogue.modules))
    offers = (_formation(module, catalogue, sessions[module.code], language, base_url) for module in modules)
    notes = _extras(
        text_element("extra", say(language, "feed-sample"), info="donnees-exemple"),
        text_element("extra", catalogue.calendar_note.in_language(language), info="calendrier"),
        text_element("extra", language, info="langue"),
    )
    root = element("lheo", element("offres", *offers), notes, datemaj=catalogue.loaded_on.isoformat())
    root.set("xmlns", NAMESPACE)
    return document(root)


def _formation(
    module: Module, catalogue: Catalogue, sessions: Iterable[Session], language: str, base_url: str
) -> Element:
    objectives = module.objectives.in_language(language)
    contents = [module.summary.in_language(language), *objectives, say(language, "feed-sample")]
    competencies = [catalogue.competencies[one].title.in_language(language) for one in module.gives]
    return element(
        "formation",
        _domain(module, catalogue, language),
        text_element("intitule-formation", module.title.in_language(language), most=255),
        text_element("objectif-formation", "\n".join(competencies)),
        text_element("resultats-attendus", _result(module, language)),
        text_element("contenu-formation", "\n".join(contents)),
        # No certificate of the catalogue is a diploma, a title or a certificate of qualification.
        text_element("certifiante", _NO),
        _contact("contact-formation", catalogue, language),
        text_element("parcours-de-formation", _MODULAR),
        text_element("code-niveau-entree", _LEVELS[module.education]),
        website_element("url-formation", module_page(base_url, language, module.code)),
        *action_elements(module, catalogue, sessions, _conditions(module, catalogue, language), language),
        _organisation(catalogue, language),
        text_element("identifiant-module", module.code),
        _required(module),
        _extras(*_provenance(module, language)),
        numero=module.code,
    )


def _domain(module: Module, catalogue: Catalogue, language: str) -> Element:
    """Return the domain in the catalogue's own words: its codes in the French lists are not known."""
    title = catalogue.domains[module.domain].title.in_language(language)
    return element("domaine-formation", _extras(text_element("extra", title, info="domaine")))


def _result(module: Module, language: str) -> str:
    if module.certificate == "none":
        return say(language, "certificate", certificate="none")
    credential = say(language, "feed-credential", certificate=module.certificate)
    if module.renewal_months is None:
        return credential
    return f"{credential}, {say(language, 'feed-renewal', months=module.renewal_months)}"


def _conditions(module: Module, catalogue: Catalogue, language: str) -> str:
    """Return every condition, one a line; there is always one, the level of French."""
    required = [module_in_words(language, catalogue.modules[code]) for code in module.requires]
    lines = [say(language, "condition-module", module=name) for name in required]
    lines += choices_in_words(language, module, catalogue)
    return "\n".join([*lines, *conditions_in_words(language, module)])


def _contact(name: str, catalogue: Catalogue, language: str) -> Element:
    """Return how to reach the centre: its name and its website are all that is known."""
    address = website(catalogue)
    return element(
        name,
        element(
            "coordonnees",
            text_element("ligne", say(language, "feed-centre-name"), most=50),
            website_element("web", address) if address else None,
        ),
    )


def _organisation(catalogue: Catalogue, language: str) -> Element:
    return element(
        "organisme-formation-responsable",
        text_element("nom-organisme", say(language, "feed-centre-name"), most=250),
        _contact("coordonnees-organisme", catalogue, language),
        _contact("contact-organisme", catalogue, language),
    )


def _required(module: Module) -> Element | None:
    if not module.requires:
        return None
    return element("modules-prerequis", *(text_element("reference-module", code) for code in module.requires))


def _provenance(module: Module, language: str) -> list[Element]:
    found = [text_element("extra", say(language, "path-sample-badge"), info="donnees-exemple")]
    if module.source:
        found.append(text_element("extra", module.source, info="source-du-titre"))
    return found


def _extras(*extras: Element) -> Element:
    return element("extras", *extras)
