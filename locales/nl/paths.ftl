# Leertrajecten in het gesprek: voorstellen, wijzigingen, redenen.

utter-path-question =
    Welk beroep wil je? Ik stel de modules voor die ernaartoe leiden.
    { $jobs }
utter-path-proposal =
    Traject naar “{ $job }”{ $count ->
        [0] :
       *[other] . { $kind }: { $totals }.
    }
    { $told ->
        [none] {""}
       *[other] { $told }
    }
    { $price }
    { $wishes }
    { $count ->
        [0] {""}
       *[other] In deze volgorde, met de eerste dag:
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Voorbeeldmodules. Ik informeer je; het centrum beslist.
    { $note }
utter-path-adjusted =
    Aangepast traject naar “{ $job }”{ $count ->
        [0] :
       *[other] . { $kind }: { $totals }.
    }
    { $told ->
        [none] {""}
       *[other] { $told }
    }
    { $price }
    { $wishes }
    { $changes }
    { $count ->
        [0] {""}
       *[other] In deze volgorde, met de eerste dag:
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Voorbeeldmodules. Ik informeer je; het centrum beslist.
    { $note }
utter-path-same =
    { $reason }
    { $kind }: { $totals }.
    { $told ->
        [none] {""}
       *[other] { $told }
    }
    { $wishes }
    { $obstacles }
    { $others }
    { $note }
utter-path-adjust-how = Wat wil je aan het traject veranderen? Bijvoorbeeld de plaats, de dagen, de taal, de datum waarop het begint of eindigt, de uren per week. Zeg ook welke modules je al gevolgd hebt, of welke module je niet wilt.{ $sites ->
    [none] {""}
   *[other] {" "}Mogelijke plaatsen: { $sites }.
}
utter-path-explanation =
    Waarom “{ $title }” ({ $code }) in het traject zit:
    { $reasons }
    Deze waarden komen uit de voorbeeldcatalogus.
utter-path-absence =
    “{ $title }” ({ $code }) zit niet in het traject. { $reason ->
        [done] Je hebt die module al gevolgd.
        [left_out] Je hebt die module weggelaten.
        [not_for_audience] Die module staat niet open voor jouw doelgroep.
        [education] Die module vraagt een hoger diploma dan het jouwe.
        [french] Die module vraagt een beter niveau Frans dan het jouwe.
        [age] Je moet er 18 jaar voor zijn.
        [prerequisite] Die module vraagt eerst een module die je niet kunt volgen.
        [gives_nothing] Die module geeft niets van wat je nog moet leren voor dit doel.
       *[given_by_others] { $others ->
            [none] Het doel wordt zonder die module bereikt.
           *[other] Wat ze geeft ({ $gives }), krijg je al met { $others }.
        }
    }
    Deze waarden komen uit de voorbeeldcatalogus. Ik informeer je; het centrum beslist.
utter-path-order =
    De volgorde heeft drie regels: elke module komt na de modules die ze vraagt; twee sessies vallen nooit samen; daarna zo vroeg mogelijk.
    { $kind ->
        [shortest] Deze modules geven samen wat het doel vraagt, in zo weinig mogelijk uren.
        [soonest] Deze modules geven samen wat het doel vraagt, en zijn zo vroeg mogelijk klaar.
        [one_site] Deze modules geven samen wat het doel vraagt, op één plaats.
       *[evenings_and_saturdays] Deze modules geven samen wat het doel vraagt, ’s avonds en op zaterdag.
    }
    { $first ->
        [none] Je moet geen enkele module meer volgen.
       *[other] Eerst { $first }: { $reason }{ $needed ->
            [none] .
           *[other] {" "}(te volgen vóór { $needed }).
        }
    }
    Deze waarden komen uit de voorbeeldcatalogus.
utter-why-what =
    Ik kan een traject uitleggen, de voorwaarden van een module, of een lijst die ik net toonde. Kies voor een traject eerst een beroep:
    { $jobs }
utter-why-list =
    { $topic ->
        [none] Deze lijst toont de modules{ $filters ->
            [none] {" "}van de voorbeeldcatalogus.
           *[other] {" "}die hieraan voldoen: { $filters }.
        }
       *[other] Deze lijst toont de modules waarvan de naam of de beschrijving past bij “{ $topic }”{ $filters ->
            [none] .
           *[other] , met dit erbij: { $filters }.
        }
    }
    { $modules ->
        [none] Kies een domein om de modules ervan te zien.
       *[other] Je ziet: { $modules }. De lijst zegt niet of een module bij je past: vraag “mag ik deze module volgen?”.
    }
path-totals = { $modules }, { $hours }
path-totals-dated = { $modules }{ $undated ->
    [0] {""}
   *[other] {" "}(waarvan { $undated } zonder datum)
}, { $hours }, { $weeks }, van { $first } tot { $last } ({ $sites })
path-kind-found = { $kind } ({ $found })
path-step = { $title } ({ $code }, { $hours } u.), { $when }
path-more = daarna: { $modules }
path-step-dated = { $end ->
    [none] op { $start }
   *[other] van { $start } tot { $end }
}, { $site }{ $language ->
    [none] {""}
   *[other] , { $language }
}
path-step-undated = datum op aanvraag
path-reason-gives = geeft: { $competencies }
path-reason-needed = eerst nodig voor { $modules }
path-others-count = { $count ->
    [one] nog { $count } andere
   *[other] nog { $count } andere
}
path-nothing-left = Volgens wat je zei, ken je al alles wat dit doel vraagt: je moet geen module meer volgen.
path-none = Geen enkele module van het voorbeeld past.
path-covered = Je leert er alles wat nog te leren was.
path-uncovered = Dit traject geeft niet:
path-uncovered-line = { $competency } ({ $lack })
path-lacking = { $lack ->
    [no_module] geen enkele module van de catalogus geeft het
    [left_out] de module ervan is weggelaten, zoals gewenst
    [no_session] geen enkele geplande datum past
    [not_for_audience] de modules die het geven, staan niet open voor jouw doelgroep
    [education] vraagt een hoger diploma
    [french] vraagt een beter niveau Frans
    [age] je moet er 18 jaar voor zijn
   *[prerequisite] vraagt een module die je niet kunt volgen
}
path-check =
    Na te gaan voor jou:
    { $conditions }
path-others = { $count ->
    [one] Een andere mogelijkheid:
   *[other] Andere mogelijkheden:
}
path-other = { $kind }: { $totals }{ $sites ->
    [none] {""}
   *[other] {" "}({ $sites })
}{ $price ->
    [none] {""}
   *[other] {" "}– { $price }
}
path-short = { $hours }{ $last ->
    [none] {""}
   *[other] , klaar op { $last }
}
path-summary = { $totals }{ $price ->
    [none] {""}
   *[other] {" "}– { $price }
}
path-price-line = De prijs ervan: { $price }.
path-price = { $days ->
    [0] { $dated ->
        [0] {""}
        [one] één datum meer, voor{" "}
       *[other] { $dated } datums meer, voor{" "}
    }
   *[other] { $weeks ->
        [0] { $days ->
            [one] eindigt één dag vroeger, voor{" "}
           *[other] eindigt { $days } dagen vroeger, voor{" "}
        }
        [one] eindigt één week vroeger, voor{" "}
       *[other] eindigt { $weeks } weken vroeger, voor{" "}
    }
}{ $hours } uur meer dan het kortste
path-wishes = Je wensen: { $wishes }.
path-wish-site = { $id ->
    [online] online
   *[other] in { $site }
}
path-wish-without = zonder “{ $title }”
path-wish-end = klaar ten laatste op { $day }
path-wish-hours = hoogstens { $hours } uur per week
path-day = { $day ->
    [day] overdag
    [evening] ’s avonds
   *[saturday] op zaterdag
}
path-added = Erbij: { $modules }
path-removed = Weg: { $modules }
path-moved = { $count ->
    [one] { $count } module op een andere datum
   *[other] { $count } modules op andere data
}
path-hours-changed = { $more ->
    [same] Evenveel lesuren
    [more] { $hours } uur les meer
   *[fewer] { $hours } uur les minder
}
path-undated-changed = { $more ->
    [more] { $count ->
        [one] { $count } module meer zonder datum
       *[other] { $count } modules meer zonder datum
    }
   *[fewer] { $count ->
        [one] { $count } module minder zonder datum
       *[other] { $count } modules minder zonder datum
    }
}
path-weeks-changed = { $more ->
    [same] Evenveel weken
    [more] { $weeks ->
        [one] { $weeks } week meer
       *[other] { $weeks } weken meer
    }
   *[fewer] { $weeks ->
        [one] { $weeks } week minder
       *[other] { $weeks } weken minder
    }
}
path-unchanged = Het traject verandert niet: met wat je vraagt, is er geen beter.
path-no-better = { $kind ->
    [shortest] { $proven ->
        [yes] Dit is al het kortste: geen ander geheel van modules geeft evenveel in minder uren.
       *[other] Binnen de tijd heb ik niets korters gevonden.
    }
   *[soonest] { $proven ->
        [yes] Dit is al het vroegst klaar: geen ander geheel van sessies eindigt vroeger.
       *[other] Binnen de tijd heb ik niets gevonden dat vroeger eindigt.
    }
} Zeg me welke modules je al gevolgd hebt: dat kan het korter maken.
path-no-other = Ik heb geen ander voorstel voor deze wensen. Zeg wat er anders moet: de plaats, de dagen, de taal, de data, of een module die je wilt weglaten.
path-at-one-site = Dit traject heeft al zijn geplande sessies op dezelfde plaats.
path-not-at-one-site = Ik vond geen traject op één plaats met evenveel data. Kies een plaats om te zien wat ze geeft.
path-obstacle = De wens “{ $wish }” staat in de weg. Zonder die wens: { $totals }{ $covered ->
    [none] {""}
   *[other] ; het traject geeft dan ook { $covered }
}
path-obstacle-several = Verschillende wensen samen staan in de weg: zonder die wensen geeft het traject meer of heeft het meer data.
path-without-lost = Zonder deze module geeft geen enkele andere: { $competencies }
path-without-instead = Zonder deze module moet je in de plaats { $modules } volgen{ $more ->
    [none] {""}
    [same] , in evenveel uren
    [more] {" "}({ $hours } uur meer)
   *[fewer] {" "}({ $hours } uur minder, maar met andere data)
}
path-without-spared = Zonder deze module zijn ook deze niet meer nodig: { $modules }
choice-path = { $kind ->
    [shortest] Toon het kortste in uren
    [soonest] Toon het vroegst klaar
    [one_site] Toon dat op één plaats
   *[evenings_and_saturdays] Toon dat ’s avonds en op zaterdag
}
choice-path-again = Toon het traject opnieuw
choice-why-path = Waarom deze volgorde?
choice-why-module = Waarom “{ $title }”?
choice-check = Mag ik “{ $title }” volgen?
choice-without = Een traject zonder “{ $title }”
choice-with = Een traject met “{ $title }”
choice-drop-wish = Zonder de wens “{ $wish }”
choice-drop-all = Zonder enige wens
