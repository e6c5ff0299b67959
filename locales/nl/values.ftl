# Kleine uitdrukkingen die in meer berichten staan: duur, ritmes, doelgroepen, data, lijsten.

hours = { $hours } uur
level = { $level ->
    [1] beginnersniveau
    [2] gemiddeld niveau
    [3] gevorderd niveau
   *[other] niveau { $level }
}
format = { $format ->
    [onsite] ter plaatse
    [blended] deels op afstand
    [online] op afstand
    [virtual_reality] ter plaatse, met een VR-bril
   *[other] { $format }
}
rhythm = { $rhythm ->
    [full_time] voltijds
    [two_days_a_week] twee dagen per week
    [one_day_a_week] één dag per week
    [evenings] ’s avonds
    [saturday] op zaterdag
   *[other] { $rhythm }
}
rhythm-with-hours = { $rhythm } ({ $hours } uur per week)
language-name = { $language ->
    [fr] Frans
    [nl] Nederlands
    [en] Engels
    [de] Duits
    [es] Spaans
    [it] Italiaans
    [ar] Arabisch
    [tr] Turks
    [pl] Pools
    [pt] Portugees
    [ru] Russisch
    [uk] Oekraïens
    [ro] Roemeens
    [zh] Chinees
   *[other] { $language }
}
taught-in = { $language ->
    [fr] in het Frans
    [nl] in het Nederlands
    [en] in het Engels
    [de] in het Duits
    [es] in het Spaans
    [it] in het Italiaans
    [ar] in het Arabisch
    [tr] in het Turks
    [pl] in het Pools
    [pt] in het Portugees
    [ru] in het Russisch
    [uk] in het Oekraïens
    [ro] in het Roemeens
    [zh] in het Chinees
   *[other] in { $language }
}
audience = { $audience ->
    [jobseeker] werkzoekenden
    [worker] werknemers
    [student] studenten
    [teacher] leerkrachten
    [company] bedrijven
   *[other] { $audience }
}
education = { $education ->
    [none] geen
    [lower_secondary] lager secundair onderwijs
    [cess] diploma secundair onderwijs (CESS)
    [bachelor] bachelor
    [master] master
   *[other] { $education }
}
certificate = { $certificate ->
    [attendance] een deelnameattest
    [skills_attestation] een vaardigheidsattest
    [vca] het VCA-attest
    [ba4] het BA4-attest
    [ba5] het BA5-attest
    [first_aid] het attest eerste hulp
    [forklift] het heftruckattest
    [none] geen document
   *[other] { $certificate }
}
seats-left = { $seats ->
    [0] volzet
    [one] nog { $seats } plaats vrij
   *[other] nog { $seats } plaatsen vrij
}
session-day = op { $date }
session-days = van { $start } tot { $end }
not-known = niet bekend

list-more = en nog { $count ->
    [one] { $count } andere
   *[other] { $count } andere
}
list-filters = { " " }– { $filters }
start-in = start in { $when }
start-in-year = start in { $year }
start-on = start op { $day }
start-from = start vanaf { $day }
start-until = start uiterlijk op { $day }
start-between = start tussen { $first } en { $last }
hours-at-most = hoogstens { $hours } uur
list-order-job = In deze volgorde: eerst de modules die per lesuur het meest bijbrengen voor dit beroep.
module-name = { $title } ({ $code })
module-line = { $title } ({ $code }, { $hours } uur)
domain-line = { $title }: { $count ->
    [one] { $count } module
   *[other] { $count } modules
}

label-duration = Duur
label-level = Niveau
label-format = Vorm
label-place = Plaats
label-places = Plaatsen
label-rhythm = Lesrooster
label-language = Taal van de cursus
label-seats-left = Plaatsen vrij
label-education = Gevraagd diploma
label-conditions = Voorwaarden
label-certificate = Document op het einde
label-next-session = Volgende sessie met vrije plaatsen
label-needs = Nuttige competenties
label-municipality = Gemeente
label-status = Status

source-sample = Voorbeeldcatalogus
source-topic = { $page } (titel of thema)
source-unknown = Niet in mijn gegevens
ask-centre-website = Vraag het aan het centrum: { $website }.
centre-website = Website van het centrum: { $website }.
ask-centre = Vraag het aan het centrum.
ask-other-organisation = Vraag het aan die organisatie zelf.
