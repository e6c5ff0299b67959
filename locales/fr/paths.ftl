# Parcours de formation dans la conversation : propositions, changements, raisons.

utter-path-question =
    Quel métier visez-vous ? Je vous propose les modules qui y mènent.
    { $jobs }
utter-path-proposal =
    Parcours vers « { $job } »{ $count ->
        [0] {" "}:
       *[other] . { $kind } : { $totals }.
    }
    { $told ->
        [none] {""}
       *[other] { $told }
    }
    { $price }
    { $wishes }
    { $count ->
        [0] {""}
       *[other] Dans cet ordre, avec le premier jour :
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Modules d’exemple. Je vous informe ; c’est le centre qui décide.
    { $note }
utter-path-adjusted =
    Parcours adapté vers « { $job } »{ $count ->
        [0] {" "}:
       *[other] . { $kind } : { $totals }.
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
       *[other] Dans cet ordre, avec le premier jour :
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Modules d’exemple. Je vous informe ; c’est le centre qui décide.
    { $note }
utter-path-same =
    { $reason }
    { $kind } : { $totals }.
    { $told ->
        [none] {""}
       *[other] { $told }
    }
    { $wishes }
    { $obstacles }
    { $others }
    { $note }
utter-path-adjust-how = Que voulez-vous changer au parcours ? Par exemple le lieu, les jours, la langue, la date de début ou de fin, les heures par semaine. Dites aussi les modules que vous avez déjà suivis, ou un module à laisser de côté.{ $sites ->
    [none] {""}
   *[other] {" "}Lieux possibles : { $sites }.
}
utter-path-explanation =
    Pourquoi « { $title } » ({ $code }) est dans le parcours :
    { $reasons }
    Ces valeurs viennent du catalogue d’exemple.
utter-path-absence =
    « { $title } » ({ $code }) n’est pas dans le parcours. { $reason ->
        [done] Vous l’avez déjà suivi.
        [left_out] Vous l’avez laissé de côté.
        [not_for_audience] Ce module n’est pas ouvert à votre public.
        [education] Il demande un diplôme plus élevé que le vôtre.
        [french] Il demande un meilleur niveau de français que le vôtre.
        [age] Il demande d’avoir 18 ans.
        [prerequisite] Il demande d’abord un module que vous ne pouvez pas suivre.
        [gives_nothing] Il n’apporte rien de ce qu’il vous reste à apprendre pour ce but.
       *[given_by_others] { $others ->
            [none] Le but est atteint sans lui.
           *[other] Ce qu’il apporte ({ $gives }) est déjà donné par { $others }.
        }
    }
    Ces valeurs viennent du catalogue d’exemple. Je vous informe ; c’est le centre qui décide.
utter-path-order =
    L’ordre suit trois règles : chaque module vient après ceux qu’il demande ; deux sessions ne tombent jamais en même temps ; puis le plus tôt possible.
    { $kind ->
        [shortest] Ces modules donnent ensemble ce que le but demande, en aussi peu d’heures que possible.
        [soonest] Ces modules donnent ensemble ce que le but demande, et finissent aussi tôt que possible.
        [one_site] Ces modules donnent ensemble ce que le but demande, sur un seul site.
       *[evenings_and_saturdays] Ces modules donnent ensemble ce que le but demande, le soir et le samedi.
    }
    { $first ->
        [none] Il ne vous reste aucun module à suivre.
       *[other] D’abord { $first } : { $reason }{ $needed ->
            [none] .
           *[other] {" "}(à suivre avant { $needed }).
        }
    }
    Ces valeurs viennent du catalogue d’exemple.
utter-why-what =
    Je peux expliquer un parcours, les conditions d’un module ou une liste que je viens de montrer. Pour un parcours, choisissez d’abord un métier :
    { $jobs }
utter-why-list =
    { $topic ->
        [none] Cette liste montre les modules{ $filters ->
            [none] {" "}du catalogue d’exemple.
           *[other] {" "}qui répondent à ceci : { $filters }.
        }
       *[other] Cette liste montre les modules dont le nom ou la description répond à « { $topic } »{ $filters ->
            [none] .
           *[other] , avec ceci : { $filters }.
        }
    }
    { $modules ->
        [none] Choisissez un domaine pour voir ses modules.
       *[other] Vous voyez : { $modules }. Elle ne dit pas si un module vous convient : demandez « puis-je suivre ce module ? ».
    }
path-totals = { $modules }, { $hours }
path-totals-dated = { $modules }{ $undated ->
    [0] {""}
   *[other] {" "}(dont { $undated } sans date)
}, { $hours }, { $weeks }, du { $first } au { $last } ({ $sites })
path-kind-found = { $kind } ({ $found })
path-step = { $title } ({ $code }, { $hours } h), { $when }
path-more = puis : { $modules }
path-step-dated = { $end ->
    [none] le { $start }
   *[other] du { $start } au { $end }
}, { $site }{ $language ->
    [none] {""}
   *[other] , { $language }
}
path-step-undated = date sur demande
path-reason-gives = apporte : { $competencies }
path-reason-needed = préalable de { $modules }
path-others-count = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
path-nothing-left = D’après ce que vous avez dit, vous savez déjà tout ce que ce but demande : aucun module ne reste à suivre.
path-none = Aucun module de l’exemple ne convient.
path-covered = Il apporte tout ce qui restait à apprendre.
path-uncovered = Ce parcours n’apporte pas :
path-uncovered-line = { $competency } ({ $lack })
path-lacking = { $lack ->
    [no_module] aucun module du catalogue ne l’apporte
    [left_out] son module a été laissé de côté, comme souhaité
    [no_session] aucune date prévue ne convient
    [not_for_audience] les modules qui l’apportent ne sont pas ouverts à votre public
    [education] demande un diplôme plus élevé
    [french] demande un meilleur niveau de français
    [age] demande d’avoir 18 ans
   *[prerequisite] demande un module que vous ne pouvez pas suivre
}
path-check =
    À vérifier pour vous :
    { $conditions }
path-others = { $count ->
    [one] Une autre possibilité :
   *[other] D’autres possibilités :
}
path-other = { $kind } : { $totals }{ $sites ->
    [none] {""}
   *[other] {" "}({ $sites })
}{ $price ->
    [none] {""}
   *[other] {" "}– { $price }
}
path-short = { $hours }{ $last ->
    [none] {""}
   *[other] , fini le { $last }
}
path-summary = { $totals }{ $price ->
    [none] {""}
   *[other] {" "}– { $price }
}
path-price-line = Son prix : { $price }.
path-price = { $days ->
    [0] { $dated ->
        [0] {""}
        [one] une date de plus, pour{" "}
       *[other] { $dated } dates de plus, pour{" "}
    }
   *[other] { $weeks ->
        [0] { $days ->
            [one] se termine un jour plus tôt, pour{" "}
           *[other] se termine { $days } jours plus tôt, pour{" "}
        }
        [one] se termine une semaine plus tôt, pour{" "}
       *[other] se termine { $weeks } semaines plus tôt, pour{" "}
    }
}{ $hours } heures de plus que le plus court
path-wishes = Vos souhaits : { $wishes }.
path-wish-site = { $id ->
    [online] à distance
   *[other] à { $site }
}
path-wish-without = sans « { $title } »
path-wish-end = fini au plus tard le { $day }
path-wish-hours = { $hours ->
    [one] au plus { $hours } heure par semaine
   *[other] au plus { $hours } heures par semaine
}
path-day = { $day ->
    [day] en journée
    [evening] le soir
   *[saturday] le samedi
}
path-added = En plus : { $modules }
path-removed = En moins : { $modules }
path-moved = { $count ->
    [one] { $count } module à une autre date
   *[other] { $count } modules à d’autres dates
}
path-hours-changed = { $more ->
    [same] Autant d’heures de cours
    [more] { $hours ->
        [one] { $hours } heure de cours en plus
       *[other] { $hours } heures de cours en plus
    }
   *[fewer] { $hours ->
        [one] { $hours } heure de cours en moins
       *[other] { $hours } heures de cours en moins
    }
}
path-undated-changed = { $more ->
    [more] { $count ->
        [one] { $count } module de plus sans date
       *[other] { $count } modules de plus sans date
    }
   *[fewer] { $count ->
        [one] { $count } module de moins sans date
       *[other] { $count } modules de moins sans date
    }
}
path-weeks-changed = { $more ->
    [same] Autant de semaines
    [more] { $weeks ->
        [one] { $weeks } semaine en plus
       *[other] { $weeks } semaines en plus
    }
   *[fewer] { $weeks ->
        [one] { $weeks } semaine en moins
       *[other] { $weeks } semaines en moins
    }
}
path-unchanged = Le parcours ne change pas : il n’y en a pas de meilleur avec ce que vous demandez.
path-no-better = { $kind ->
    [shortest] { $proven ->
        [yes] C’est déjà le plus court : aucun autre ensemble de modules n’apporte autant en moins d’heures.
       *[other] Je n’ai rien trouvé de plus court dans le temps prévu.
    }
   *[soonest] { $proven ->
        [yes] C’est déjà le plus tôt terminé : aucun autre ensemble de sessions ne finit plus tôt.
       *[other] Je n’ai rien trouvé qui finit plus tôt dans le temps prévu.
    }
} Dites-moi les modules que vous avez déjà suivis : cela peut le raccourcir.
path-no-other = Je n’ai pas d’autre proposition pour ces souhaits. Dites ce qui doit changer : le lieu, les jours, la langue, les dates, ou un module à laisser de côté.
path-at-one-site = Ce parcours a déjà toutes ses sessions prévues au même lieu.
path-not-at-one-site = Je n’ai pas trouvé de parcours sur un seul site avec autant de dates. Choisissez un lieu pour voir ce qu’il donne.
path-obstacle = Le souhait « { $wish } » est en travers. Sans lui : { $totals }{ $covered ->
    [none] {""}
   *[other]  ; le parcours apporterait aussi { $covered }
}
path-obstacle-several = Plusieurs souhaits ensemble sont en travers : sans aucun d’eux, le parcours apporterait plus ou aurait plus de dates.
path-without-lost = Sans lui, aucun autre module n’apporterait : { $competencies }
path-without-instead = Sans lui, il faudrait suivre à la place { $modules }{ $more ->
    [none] {""}
    [same] , pour autant d’heures
    [more] {" "}({ $hours } h de plus)
   *[fewer] {" "}({ $hours } h de moins, mais avec d’autres dates)
}
path-without-spared = Sans lui, ceux-ci ne serviraient plus : { $modules }
choice-path = { $kind ->
    [shortest] Voir le plus court en heures
    [soonest] Voir le plus tôt terminé
    [one_site] Voir celui sur un seul site
   *[evenings_and_saturdays] Voir celui du soir et du samedi
}
choice-path-again = Revoir le parcours
choice-why-path = Pourquoi cet ordre ?
choice-why-module = Pourquoi « { $title } » ?
choice-check = Puis-je suivre « { $title } » ?
choice-without = Un parcours sans « { $title } »
choice-with = Un parcours avec « { $title } »
choice-drop-wish = Sans le souhait « { $wish } »
choice-drop-all = Sans aucun souhait
