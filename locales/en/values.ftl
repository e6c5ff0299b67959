# Small expressions that several messages share: lengths, rhythms, audiences, dates, lists.

hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
level = { $level ->
    [1] introductory level
    [2] intermediate level
    [3] advanced level
   *[other] level { $level }
}
format = { $format ->
    [onsite] on site
    [blended] partly remote
    [online] remote
    [virtual_reality] on site, with a virtual reality headset
   *[other] { $format }
}
rhythm = { $rhythm ->
    [full_time] full time
    [two_days_a_week] two days a week
    [one_day_a_week] one day a week
    [evenings] in the evening
    [saturday] on Saturdays
   *[other] { $rhythm }
}
rhythm-with-hours = { $rhythm } ({ $hours } hours a week)
language-name = { $language ->
    [fr] French
    [nl] Dutch
    [en] English
    [de] German
    [es] Spanish
    [it] Italian
    [ar] Arabic
    [tr] Turkish
    [pl] Polish
    [pt] Portuguese
    [ru] Russian
    [uk] Ukrainian
    [ro] Romanian
    [zh] Chinese
   *[other] { $language }
}
taught-in = { $language ->
    [fr] in French
    [nl] in Dutch
    [en] in English
    [de] in German
    [es] in Spanish
    [it] in Italian
    [ar] in Arabic
    [tr] in Turkish
    [pl] in Polish
    [pt] in Portuguese
    [ru] in Russian
    [uk] in Ukrainian
    [ro] in Romanian
    [zh] in Chinese
   *[other] in { $language }
}
audience = { $audience ->
    [jobseeker] jobseekers
    [worker] workers
    [student] students
    [teacher] teachers
    [company] companies
   *[other] { $audience }
}
education = { $education ->
    [none] none
    [lower_secondary] lower secondary
    [cess] CESS (upper secondary)
    [bachelor] bachelor’s degree
    [master] master’s degree
   *[other] { $education }
}
certificate = { $certificate ->
    [attendance] a certificate of attendance
    [skills_attestation] a skills certificate
    [vca] the VCA certificate
    [ba4] the BA4 certificate
    [ba5] the BA5 certificate
    [first_aid] the first-aid certificate
    [forklift] the forklift certificate
    [none] no document
   *[other] { $certificate }
}
seats-left = { $seats ->
    [0] full
    [one] { $seats } place left
   *[other] { $seats } places left
}
session-day = on { $date }
session-days = from { $start } to { $end }
not-known = not known

list-more = and { $count ->
    [one] { $count } more
   *[other] { $count } more
}
list-filters = { " " }– { $filters }
start-in = starting in { $when }
start-in-year = starting in { $year }
start-on = starting on { $day }
start-from = starting on { $day } or later
start-until = starting on { $day } or earlier
start-between = starting between { $first } and { $last }
hours-at-most = { $hours ->
    [one] at most { $hours } hour
   *[other] at most { $hours } hours
}
list-order-job = In this order: first the modules that give the most for this job per hour of class.
module-name = { $title } ({ $code })
module-line = { $title } ({ $code }, { $hours } h)
domain-line = { $title }: { $count ->
    [one] { $count } module
   *[other] { $count } modules
}

label-duration = Length
label-level = Level
label-format = Format
label-place = Place
label-places = Places
label-rhythm = Timetable
label-language = Language of the course
label-seats-left = Places left
label-education = Education asked for
label-conditions = Conditions
label-certificate = Document at the end
label-next-session = Next session with seats left
label-needs = Useful skills
label-municipality = Municipality
label-status = Status

source-sample = Sample catalogue
source-topic = { $page } (title or topic)
source-unknown = Not in my data
ask-centre-website = Please ask the centre: { $website }.
centre-website = The centre’s website: { $website }.
ask-centre = Please ask the centre.
ask-other-organisation = Please ask that organisation.
