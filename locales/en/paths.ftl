# Training paths in the conversation: proposals, changes, reasons.

utter-path-question =
    Which job are you aiming at? I propose the modules that lead to it.
    { $jobs }
utter-path-proposal =
    Path to “{ $job }”{ $count ->
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
       *[other] In this order, with the first day:
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Sample modules. I inform you; the centre decides.
    { $note }
utter-path-adjusted =
    Adjusted path to “{ $job }”{ $count ->
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
       *[other] In this order, with the first day:
    }
    { $steps }
    { $uncovered }
    { $obstacles }
    { $check }
    { $others }
    Sample modules. I inform you; the centre decides.
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
utter-path-adjust-how = What do you want to change in the path? For example the place, the days, the language, the first or last date, the hours a week. Also tell me which modules you have done already, or a module to leave out.{ $sites ->
    [none] {""}
   *[other] {" "}Possible places: { $sites }.
}
utter-path-explanation =
    Why “{ $title }” ({ $code }) is in the path:
    { $reasons }
    These values come from the sample catalogue.
utter-path-absence =
    “{ $title }” ({ $code }) is not in the path. { $reason ->
        [done] You have done it already.
        [left_out] You left it out.
        [not_for_audience] This module is not open to people in your situation.
        [education] It asks for a higher level of education than yours.
        [french] It asks for a better level of French than yours.
        [age] You have to be 18 for it.
        [prerequisite] It first asks for a module that you can’t follow.
        [gives_nothing] It gives nothing of what you still have to learn for this goal.
       *[given_by_others] { $others ->
            [none] The goal is reached without it.
           *[other] What it gives ({ $gives }) is already given by { $others }.
        }
    }
    These values come from the sample catalogue. I inform you; the centre decides.
utter-path-order =
    The order follows three rules: each module comes after those it asks for; no two sessions are at the same time; then as early as possible.
    { $kind ->
        [shortest] Together these modules give what the goal needs, in as few hours as possible.
        [soonest] Together these modules give what the goal needs, and end as soon as possible.
        [one_site] Together these modules give what the goal needs, at one place.
       *[evenings_and_saturdays] Together these modules give what the goal needs, in the evening and on Saturdays.
    }
    { $first ->
        [none] There is no module left for you to follow.
       *[other] First { $first }: { $reason }{ $needed ->
            [none] .
           *[other] {" "}(to be followed before { $needed }).
        }
    }
    These values come from the sample catalogue.
utter-why-what =
    I can explain a path, the conditions of a module, or a list that I have just shown. For a path, choose a job first:
    { $jobs }
utter-why-list =
    { $topic ->
        [none] This list shows the modules{ $filters ->
            [none] {" "}of the sample catalogue.
           *[other] {" "}that meet this: { $filters }.
        }
       *[other] This list shows the modules whose name or description fits “{ $topic }”{ $filters ->
            [none] .
           *[other] , with this: { $filters }.
        }
    }
    { $modules ->
        [none] Choose a domain to see its modules.
       *[other] You see: { $modules }. The list doesn’t say whether a module suits you: ask “can I follow this module?”.
    }
path-totals = { $modules }, { $hours }
path-totals-dated = { $modules }{ $undated ->
    [0] {""}
   *[other] {" "}({ $undated } of them without a date)
}, { $hours }, { $weeks }, from { $first } to { $last } ({ $sites })
path-kind-found = { $kind } ({ $found })
path-step = { $title } ({ $code }, { $hours } h), { $when }
path-more = then: { $modules }
path-step-dated = { $end ->
    [none] on { $start }
   *[other] from { $start } to { $end }
}, { $site }{ $language ->
    [none] {""}
   *[other] , { $language }
}
path-step-undated = date on request
path-reason-gives = gives: { $competencies }
path-reason-needed = needed before { $modules }
path-others-count = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
path-nothing-left = From what you told me, you can do all that this goal needs already: no module is left to follow.
path-none = No module of the sample fits.
path-covered = It gives all that was still to be learned.
path-uncovered = This path does not give:
path-uncovered-line = { $competency } ({ $lack })
path-lacking = { $lack ->
    [no_module] no module of the catalogue gives it
    [left_out] its module was left out, as wished
    [no_session] no planned date fits
    [not_for_audience] the modules that give it are not open to people in your situation
    [education] asks for a higher level of education
    [french] asks for a better level of French
    [age] you have to be 18 for it
   *[prerequisite] asks for a module that you can’t follow
}
path-check =
    To be checked for you:
    { $conditions }
path-others = { $count ->
    [one] Another possibility:
   *[other] Other possibilities:
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
   *[other] , finished on { $last }
}
path-summary = { $totals }{ $price ->
    [none] {""}
   *[other] {" "}– { $price }
}
path-price-line = What it costs: { $price }.
path-price = { $days ->
    [0] { $dated ->
        [0] {""}
        [one] one more date, for{" "}
       *[other] { $dated } more dates, for{" "}
    }
   *[other] { $weeks ->
        [0] { $days ->
            [one] finishes one day sooner, for{" "}
           *[other] finishes { $days } days sooner, for{" "}
        }
        [one] finishes one week sooner, for{" "}
       *[other] finishes { $weeks } weeks sooner, for{" "}
    }
}{ $hours } more hours than the shortest
path-wishes = Your wishes: { $wishes }.
path-wish-site = { $id ->
    [online] online
   *[other] in { $site }
}
path-wish-without = without “{ $title }”
path-wish-end = finished by { $day }
path-wish-hours = { $hours ->
    [one] at most { $hours } hour a week
   *[other] at most { $hours } hours a week
}
path-day = { $day ->
    [day] in the daytime
    [evening] in the evening
   *[saturday] on Saturdays
}
path-added = Added: { $modules }
path-removed = Left out: { $modules }
path-moved = { $count ->
    [one] { $count } module at another date
   *[other] { $count } modules at other dates
}
path-hours-changed = { $more ->
    [same] As many taught hours
    [more] { $hours ->
        [one] { $hours } taught hour more
       *[other] { $hours } taught hours more
    }
   *[fewer] { $hours ->
        [one] { $hours } taught hour less
       *[other] { $hours } taught hours less
    }
}
path-undated-changed = { $more ->
    [more] { $count ->
        [one] { $count } more module without a date
       *[other] { $count } more modules without a date
    }
   *[fewer] { $count ->
        [one] { $count } module fewer without a date
       *[other] { $count } modules fewer without a date
    }
}
path-weeks-changed = { $more ->
    [same] As many weeks
    [more] { $weeks ->
        [one] { $weeks } week more
       *[other] { $weeks } weeks more
    }
   *[fewer] { $weeks ->
        [one] { $weeks } week less
       *[other] { $weeks } weeks less
    }
}
path-unchanged = The path stays the same: with what you ask, there is no better one.
path-no-better = { $kind ->
    [shortest] { $proven ->
        [yes] This is the shortest already: no other set of modules gives as much in fewer hours.
       *[other] I found nothing shorter in the time allowed.
    }
   *[soonest] { $proven ->
        [yes] This is the soonest already: no other set of sessions ends sooner.
       *[other] I found nothing that ends sooner in the time allowed.
    }
} Tell me which modules you have done already: that may shorten it.
path-no-other = I have no other proposal for these wishes. Say what should be different: the place, the days, the language, the dates, or a module to leave out.
path-at-one-site = This path has all its planned sessions at the same place already.
path-not-at-one-site = I found no path at one place with as many dates. Choose a place to see what it gives.
path-obstacle = The wish “{ $wish }” stands in the way. Without it: { $totals }{ $covered ->
    [none] {""}
   *[other] ; the path would also give { $covered }
}
path-obstacle-several = Several wishes together stand in the way: without any of them, the path would give more or have more dates.
path-without-lost = Without it, no other module would give: { $competencies }
path-without-instead = Without it, you would follow { $modules } instead{ $more ->
    [none] {""}
    [same] , in as many hours
    [more] {" "}({ $hours } h more)
   *[fewer] {" "}({ $hours } h less, but at other dates)
}
path-without-spared = Without it, these would not be needed either: { $modules }
choice-path = { $kind ->
    [shortest] Show the one with fewest hours
    [soonest] Show the one finished soonest
    [one_site] Show the one at one place
   *[evenings_and_saturdays] Show the one in evenings and on Saturdays
}
choice-path-again = Show the path again
choice-why-path = Why this order?
choice-why-module = Why “{ $title }”?
choice-check = Can I follow “{ $title }”?
choice-without = A path without “{ $title }”
choice-with = A path with “{ $title }”
choice-drop-wish = Without the wish “{ $wish }”
choice-drop-all = Without any wish
