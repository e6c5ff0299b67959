# What is said about a module. All of it comes from the sample catalogue.

utter-module-detail =
    { $title } ({ $code })
    { $summary }
    { $hours ->
        [one] Length: { $hours } hour
       *[other] Length: { $hours } hours
    }, { $level }, { $format }. { $count ->
        [one] Place
       *[other] Places
    }: { $sites }. These are sample values.
    Next session with seats left: { $next }.
    { $note }
utter-module-content =
    { $title } ({ $code }): { $summary }
    You learn to:
    { $objectives }
    { $count ->
        [one] Skill that the module works towards:
       *[other] Skills that the module works towards:
    }
    { $competencies }
utter-module-duration = { $hours ->
    [one] “{ $title }” ({ $code }) takes { $hours } hour, { $format }.
   *[other] “{ $title }” ({ $code }) takes { $hours } hours, { $format }.
} This is a value of the sample catalogue.
utter-module-schedule =
    Planned timetable for “{ $title }” ({ $code }){ $filters }:
    { $rhythms }
    The hours of the day are not in my data. { $ask }
    { $note }
utter-module-schedule-other =
    I have no session of “{ $title }” ({ $code }) that fits{ $filters }. This is the planned timetable:
    { $rhythms }
    The hours of the day are not in my data. { $ask }
    { $note }
utter-module-schedule-none =
    The sample calendar has no session of “{ $title }” ({ $code }, { $hours } h), so I know neither the timetable nor the hours. Dates are on request.
    { $ask }
    { $note }
rhythm-line = { $rhythm } ({ $hours } hours a week): next session { $when }, { $site }
utter-module-dates =
    { $count ->
        [one] Session of “{ $title }” ({ $code }){ $filters }:
       *[other] Sessions of “{ $title }” ({ $code }){ $filters }:
    }
    { $sessions }
    { $note }
utter-module-dates-other =
    I have no date of “{ $title }” ({ $code }) that fits{ $filters }. { $count ->
        [one] This is the other planned session:
       *[other] These are the other planned sessions:
    }
    { $sessions }
    { $note }
utter-module-dates-none =
    The sample calendar has no session of “{ $title }” ({ $code }): the date is on request. { $ask }
    { $note }
session-line = { $when }, { $site }, { $rhythm }, { $language }: { $seats }
next-session = { $when }, { $site } ({ $seats })
next-session-none = date on request
next-session-full = none, the planned sessions are full
utter-module-seats =
    { $seats ->
        [one] A group of “{ $title }” ({ $code }) has { $seats } place.
       *[other] A group of “{ $title }” ({ $code }) has { $seats } places.
    } Places still left:
    { $sessions }
    { $note }
utter-module-seats-none =
    { $seats ->
        [one] A group of “{ $title }” ({ $code }) has { $seats } place.
       *[other] A group of “{ $title }” ({ $code }) has { $seats } places.
    } No session is planned: the date is on request.
    { $note }
seats-line = { $when }, { $site }: { $seats }
utter-module-price-unknown = The price of “{ $title }” ({ $code }) is not in my data. { $ask }
utter-price-unknown = The prices of the courses are not in my data. { $ask }
utter-module-place =
    { $count ->
        [one] According to the sample catalogue, “{ $title }” ({ $code }) is given at this place:
       *[other] According to the sample catalogue, “{ $title }” ({ $code }) is given at these places:
    }
    { $sites }
utter-module-place-yes =
    Yes. According to the sample catalogue, { $asked } is a place of “{ $title }” ({ $code }). Next session there with seats left: { $next }. { $count ->
        [one] It is the only place:
       *[other] All its places:
    }
    { $sites }
    { $note }
utter-module-place-no =
    No. According to the sample catalogue, { $asked } is not a place of “{ $title }” ({ $code }). { $count ->
        [one] This module is given here:
       *[other] This module is given here:
    }
    { $sites }
utter-module-prerequisites =
    Conditions given for “{ $title }” ({ $code }):
    { $conditions }
    These are sample values. I inform you; the centre decides.
condition-no-module = No module to follow first
condition-module = Module to follow first: { $module }
condition-one-of = One module to follow first, of your choice: { $modules }
condition-education = Education asked for: { $education }
condition-education-or-experience = { $years ->
    [one] Education asked for: { $education }, or { $years } year of experience in the sector
   *[other] Education asked for: { $education }, or { $years } years of experience in the sector
}
condition-french = Level of French: { $level }
condition-audiences = For: { $audiences }
condition = { $condition ->
    [motivation_interview] An interview about your motivation
    [basic_maths_test] A basic maths test
    [medical_fitness] Medical fitness
    [colour_vision] Good colour vision
    [min_age_18] Being 18 or older
    [safety_shoes] Safety shoes
    [vca_valid] A valid VCA certificate
    [ba4_valid] A valid BA4 certificate
    [driving_licence_b] A category B driving licence
   *[other] { $condition }
}
utter-module-certificate =
    At the end of “{ $title }” ({ $code }) you receive: { $certificate }. No renewal is given.
    This is a sample value: have it confirmed by the centre.
utter-module-certificate-renewed =
    At the end of “{ $title }” ({ $code }) you receive: { $certificate }. { $months ->
        [one] To be renewed after { $months } month.
       *[other] To be renewed after { $months } months.
    }
    This is a sample value: have it confirmed by the centre.
utter-module-teaching-language =
    “{ $title }” ({ $code }) is taught in: { $languages }. Level of French asked for to follow it in French: { $level }.
    { $planned } These are sample values.
utter-module-teaching-language-yes =
    Yes, “{ $title }” ({ $code }) can be taught { $asked }. Languages of the course: { $languages }. Level of French asked for to follow it in French: { $level }.
    { $planned } These are sample values.
utter-module-teaching-language-no =
    No, “{ $title }” ({ $code }) is not taught { $asked }. Languages of the course: { $languages }. Level of French asked for to follow it in French: { $level }.
    { $planned } These are sample values.
planned-languages = Languages of the planned sessions: { $languages }.
planned-languages-none = No session is planned for now.
utter-module-enrolment =
    To enrol in “{ $title }” ({ $code }, for: { $audiences }):
    { $ways }
    { $website }
enrolment-way = { $audience }: { $answer }
utter-enrolment =
    To enrol in a course:
    { $ways }
    { $website }

utter-module-list =
    { $count ->
        [one] This is the module I found{ $filters }:
       *[other] I found { $count } modules{ $filters }:
    }
    { $modules }
utter-module-list-near =
    I found nothing for all that you ask{ $filters }. { $count ->
        [one] This comes nearest:
       *[other] These come nearest:
    }
    { $modules }
utter-module-list-domains =
    { $count ->
        [one] There is { $count } module{ $filters }, in this domain:
       *[other] There are { $count } modules{ $filters }, in these domains:
    }
    { $domains }
    Choose a domain, or tell me the topic in other words. If your topic is not among them, it is not in my data. { $ask }

utter-module-list-near-domains =
    I found nothing for all that you ask{ $filters }. These are all the domains, without that filter:
    { $domains }
utter-module-comparison =
    { $count ->
        [one] This is the module:
       *[other] These are the { $count } modules side by side:
    }
    { $first }
    { $second }
    { $third }
    { $fourth }
    { $note }
comparison-title = Comparison
comparison-side =
    { $title } ({ $code }): { $hours }, { $level }, { $format }; { $count ->
        [one] place
       *[other] places
    }: { $sites }; at the end: { $certificate }; next session with seats left: { $next }
    { $conditions }
utter-compare-which = Which modules would you like to compare? Give me two to four names or codes.
utter-compare-with = Which module would you like to compare with “{ $title }” ({ $code })? Give me a name or a code.
without = except: { $what }
