# Lernwege im Gespräch: Vorschläge, Änderungen, Gründe.

utter-path-question =
    Welchen Beruf möchten Sie? Ich schlage die Module vor, die dorthin führen.
    { $jobs }
utter-path-proposal =
    Lernweg zu „{ $job }“{ $count ->
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
       *[other] In dieser Reihenfolge, mit dem ersten Tag:
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Beispielmodule. Ich informiere Sie; das Zentrum entscheidet.
    { $note }
utter-path-adjusted =
    Angepasster Lernweg zu „{ $job }“{ $count ->
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
       *[other] In dieser Reihenfolge, mit dem ersten Tag:
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Beispielmodule. Ich informiere Sie; das Zentrum entscheidet.
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
utter-path-adjust-how = Was möchten Sie am Lernweg ändern? Zum Beispiel den Ort, die Tage, die Sprache, den Tag des Beginns oder des Endes, die Stunden pro Woche. Sagen Sie mir auch, welche Module Sie schon gemacht haben oder welches Modul Sie weglassen möchten.{ $sites ->
    [none] {""}
   *[other] {" "}Mögliche Orte: { $sites }.
}
utter-path-explanation =
    Warum „{ $title }“ ({ $code }) im Lernweg ist:
    { $reasons }
    Diese Werte stammen aus dem Beispielkatalog.
utter-path-absence =
    „{ $title }“ ({ $code }) ist nicht im Lernweg. { $reason ->
        [done] Sie haben es schon gemacht.
        [left_out] Sie haben es weggelassen.
        [not_for_audience] Dieses Modul steht Personen in Ihrer Lage nicht offen.
        [education] Es verlangt einen höheren Abschluss als Ihren.
        [french] Es verlangt ein besseres Niveau in Französisch als Ihres.
        [age] Man muss dafür 18 Jahre alt sein.
        [prerequisite] Es verlangt zuerst ein Modul, das Sie nicht besuchen können.
        [gives_nothing] Es bringt nichts von dem, was Sie für dieses Ziel noch lernen müssen.
       *[given_by_others] { $others ->
            [none] Das Ziel wird ohne dieses Modul erreicht.
           *[other] Was es bringt ({ $gives }), lernen Sie schon mit { $others }.
        }
    }
    Diese Werte stammen aus dem Beispielkatalog. Ich informiere Sie; das Zentrum entscheidet.
utter-path-order =
    Die Reihenfolge hat drei Regeln: Jedes Modul kommt nach denen, die es verlangt; zwei Kurse liegen nie zur selben Zeit; dann so früh wie möglich.
    { $kind ->
        [shortest] Diese Module geben zusammen, was das Ziel verlangt, in so wenigen Stunden wie möglich.
        [soonest] Diese Module geben zusammen, was das Ziel verlangt, und enden so früh wie möglich.
        [one_site] Diese Module geben zusammen, was das Ziel verlangt, an einem einzigen Ort.
       *[evenings_and_saturdays] Diese Module geben zusammen, was das Ziel verlangt, abends und samstags.
    }
    { $first ->
        [none] Sie müssen kein Modul mehr besuchen.
       *[other] Zuerst { $first }: { $reason }{ $needed ->
            [none] .
           *[other] {" "}(vor { $needed } zu besuchen).
        }
    }
    Diese Werte stammen aus dem Beispielkatalog.
utter-why-what =
    Ich kann einen Lernweg erklären, die Bedingungen eines Moduls oder eine Liste, die ich gerade gezeigt habe. Wählen Sie für einen Lernweg zuerst einen Beruf:
    { $jobs }
utter-why-list =
    { $topic ->
        [none] Diese Liste zeigt die Module{ $filters ->
            [none] {" "}des Beispielkatalogs.
           *[other] , auf die dies zutrifft: { $filters }.
        }
       *[other] Diese Liste zeigt die Module, deren Name oder Beschreibung zu „{ $topic }“ passt{ $filters ->
            [none] .
           *[other] , mit dieser Auswahl: { $filters }.
        }
    }
    { $modules ->
        [none] Wählen Sie einen Bereich, um seine Module zu sehen.
       *[other] Sie sehen: { $modules }. Die Liste sagt nicht, ob ein Modul zu Ihnen passt: Fragen Sie „Kann ich dieses Modul besuchen?“.
    }
path-totals = { $modules }, { $hours }
path-totals-dated = { $modules }{ $undated ->
    [0] {""}
   *[other] {" "}(davon { $undated } ohne Termin)
}, { $hours }, { $weeks }, vom { $first } bis zum { $last } ({ $sites })
path-kind-found = { $kind } ({ $found })
path-step = { $title } ({ $code }, { $hours } Std.), { $when }
path-more = dann: { $modules }
path-step-dated = { $end ->
    [none] am { $start }
   *[other] vom { $start } bis zum { $end }
}, { $site }{ $language ->
    [none] {""}
   *[other] , { $language }
}
path-step-undated = Termin auf Anfrage
path-reason-gives = bringt: { $competencies }
path-reason-needed = vorher nötig für { $modules }
path-others-count = { $count ->
    [one] { $count } weitere
   *[other] { $count } weitere
}
path-nothing-left = Nach dem, was Sie gesagt haben, können Sie schon alles, was dieses Ziel verlangt: Es bleibt kein Modul zu besuchen.
path-none = Kein Modul des Beispiels passt.
path-covered = Er bringt alles, was noch zu lernen war.
path-uncovered = Dieser Lernweg bringt nicht:
path-uncovered-line = { $competency } ({ $lack })
path-lacking = { $lack ->
    [no_module] kein Modul des Katalogs bringt es
    [left_out] sein Modul wurde wie gewünscht weggelassen
    [no_session] kein geplanter Termin passt
    [not_for_audience] die Module, die es bringen, stehen Personen in Ihrer Lage nicht offen
    [education] verlangt einen höheren Abschluss
    [french] verlangt ein besseres Niveau in Französisch
    [age] man muss dafür 18 Jahre alt sein
   *[prerequisite] verlangt ein Modul, das Sie nicht besuchen können
}
path-check =
    Für Sie zu prüfen:
    { $conditions }
path-others = { $count ->
    [one] Eine andere Möglichkeit:
   *[other] Andere Möglichkeiten:
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
   *[other] , fertig am { $last }
}
path-summary = { $totals }{ $price ->
    [none] {""}
   *[other] {" "}– { $price }
}
path-price-line = Der Preis dafür: { $price }.
path-price = { $days ->
    [0] { $dated ->
        [0] {""}
        [one] ein Termin mehr, für{" "}
       *[other] { $dated } Termine mehr, für{" "}
    }
   *[other] { $weeks ->
        [0] { $days ->
            [one] endet einen Tag früher, für{" "}
           *[other] endet { $days } Tage früher, für{" "}
        }
        [one] endet eine Woche früher, für{" "}
       *[other] endet { $weeks } Wochen früher, für{" "}
    }
}{ $hours } Stunden mehr als der kürzeste
path-wishes = Ihre Wünsche: { $wishes }.
path-wish-site = { $id ->
    [online] online
   *[other] in { $site }
}
path-wish-without = ohne „{ $title }“
path-wish-end = fertig bis zum { $day }
path-wish-hours = { $hours ->
    [one] höchstens { $hours } Stunde pro Woche
   *[other] höchstens { $hours } Stunden pro Woche
}
path-day = { $day ->
    [day] tagsüber
    [evening] abends
   *[saturday] samstags
}
path-added = Dazu: { $modules }
path-removed = Weg: { $modules }
path-moved = { $count ->
    [one] { $count } Modul zu einem anderen Termin
   *[other] { $count } Module zu anderen Terminen
}
path-hours-changed = { $more ->
    [same] Gleich viele Kursstunden
    [more] { $hours ->
        [one] { $hours } Kursstunde mehr
       *[other] { $hours } Kursstunden mehr
    }
   *[fewer] { $hours ->
        [one] { $hours } Kursstunde weniger
       *[other] { $hours } Kursstunden weniger
    }
}
path-undated-changed = { $more ->
    [more] { $count ->
        [one] { $count } Modul mehr ohne Termin
       *[other] { $count } Module mehr ohne Termin
    }
   *[fewer] { $count ->
        [one] { $count } Modul weniger ohne Termin
       *[other] { $count } Module weniger ohne Termin
    }
}
path-weeks-changed = { $more ->
    [same] Gleich viele Wochen
    [more] { $weeks ->
        [one] { $weeks } Woche mehr
       *[other] { $weeks } Wochen mehr
    }
   *[fewer] { $weeks ->
        [one] { $weeks } Woche weniger
       *[other] { $weeks } Wochen weniger
    }
}
path-unchanged = Der Lernweg bleibt gleich: Mit dem, was Sie möchten, gibt es keinen besseren.
path-no-better = { $kind ->
    [shortest] { $proven ->
        [yes] Das ist schon der kürzeste: Keine andere Auswahl von Modulen bringt so viel in weniger Stunden.
       *[other] In der vorgesehenen Zeit habe ich nichts Kürzeres gefunden.
    }
   *[soonest] { $proven ->
        [yes] Das ist schon der früheste: Keine andere Auswahl von Terminen endet früher.
       *[other] In der vorgesehenen Zeit habe ich nichts gefunden, das früher endet.
    }
} Sagen Sie mir, welche Module Sie schon gemacht haben: Das kann ihn verkürzen.
path-no-other = Für diese Wünsche habe ich keinen anderen Vorschlag. Sagen Sie, was anders sein soll: der Ort, die Tage, die Sprache, die Termine, oder ein Modul, das wegfallen soll.
path-at-one-site = Dieser Lernweg hat schon alle geplanten Termine am selben Ort.
path-not-at-one-site = Ich habe keinen Lernweg an einem einzigen Ort mit ebenso vielen Terminen gefunden. Wählen Sie einen Ort, um zu sehen, was er bringt.
path-obstacle = Der Wunsch „{ $wish }“ steht im Weg. Ohne ihn: { $totals }{ $covered ->
    [none] {""}
   *[other] ; der Lernweg bringt dann auch { $covered }
}
path-obstacle-several = Mehrere Wünsche zusammen stehen im Weg: Ohne sie bringt der Lernweg mehr oder hat mehr Termine.
path-without-lost = Ohne dieses Modul bringt kein anderes: { $competencies }
path-without-instead = Ohne dieses Modul besuchen Sie stattdessen { $modules }{ $more ->
    [none] {""}
    [same] , in gleich vielen Stunden
    [more] {" "}({ $hours } Std. mehr)
   *[fewer] {" "}({ $hours } Std. weniger, aber zu anderen Terminen)
}
path-without-spared = Ohne dieses Modul sind auch diese nicht mehr nötig: { $modules }
choice-path = { $kind ->
    [shortest] Den mit den wenigsten Stunden zeigen
    [soonest] Den am frühesten fertigen zeigen
    [one_site] Den an einem einzigen Ort zeigen
   *[evenings_and_saturdays] Den am Abend und am Samstag zeigen
}
choice-path-again = Den Lernweg noch einmal zeigen
choice-why-path = Warum diese Reihenfolge?
choice-why-module = Warum „{ $title }“?
choice-check = Kann ich „{ $title }“ besuchen?
choice-without = Ein Lernweg ohne „{ $title }“
choice-with = Ein Lernweg mit „{ $title }“
choice-drop-wish = Ohne den Wunsch „{ $wish }“
choice-drop-all = Ohne Wunsch
