# The pages of the catalogue and their frame.

pages-description = Courses in chemistry, biopharma and biotech in Wallonia: content, dates, sites and entry conditions.
pages-skip = Skip to the content
pages-navigation = Pages
pages-place = { $place ->
    [modules] Courses
    [jobs] Jobs
   *[sites] Sites
}
pages-ask = Ask a question
pages-accessibility = Accessibility
pages-plain = The advisor without JavaScript
pages-to-catalogue = Go to the catalogue

## The home page and the search

pages-home-title = The course catalogue
pages-home-lead = { $modules ->
    [one] { $modules } course
   *[other] { $modules } courses
} in chemistry, biopharma and biotech, towards { $jobs ->
    [one] { $jobs } job
   *[other] { $jobs } jobs
}.
pages-search-label = Search for a course
pages-search-example = clean room, GMP, forklift…
pages-search = Search
pages-by = { $facet ->
    [domain] By domain
    [job] By job
   *[site] By site
}
pages-count = { $count ->
    [0] no course
    [one] { $count } course
   *[other] { $count } courses
}
pages-all-modules = See all courses
pages-soon = Next sessions with places left
pages-advisor-title = Ask the advisor
pages-advisor = A machine answers, from this catalogue. Choose a question or ask your own.

## The list of courses

pages-filters = Filters{ $count ->
    [0] { "" }
   *[other] { " " }({ $count })
}
pages-facet = { $facet ->
    [domain] Domain
    [job] Job
    [site] Site
    [month] Start
    [audience] For
    [level] Level
    [max_hours] Length
   *[language] Language of the course
}
pages-asked = { $name ->
    [q] Search
    [sort] Order
    [page] Page
    [from] From
    [to] Until
   *[other] Filter
}
pages-any = { $facet ->
    [site] Anywhere
    [month] Any month
    [max_hours] Any length
    [language] Any language
   *[other] All
}
pages-sort = Sort by
pages-order = { $order ->
    [match] Best match
    [title] Title
    [hours] Length, shortest first
    [date] Date, soonest first
   *[code] Code
}
pages-apply = Show
pages-chosen = Chosen filters
pages-pair = { $name }: { $value }
pages-remove = Remove the filter
pages-clear = Clear all
pages-found = { $count ->
    [0] No course
    [one] { $count } course
   *[other] { $count } courses
}{ $asked ->
    [no] { "" }
   *[other] { " " }for “{ $words }”
}
pages-next = Next session: { $when }, { $site } ({ $seats })
pages-next-none = { $why ->
    [full] No session with places left
   *[request] Date on request
}
pages-none = Nothing fits all these choices. By removing a filter you find:
pages-none-at-all = Nothing fits. Try other words, or describe to the advisor what you are looking for.
pages-without = Without “{ $what }”
pages-describe = Describe it to the advisor
pages-pages = Pages of the list
pages-page = Page { $page } of { $pages }
pages-previous = Previous page
pages-following = Next page

## A course

pages-where = Where you are
pages-brief = In short
pages-group = Group
pages-seats = { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
pages-renewal = { $months ->
    [one] to be renewed after { $months } month
   *[other] to be renewed after { $months } months
}
pages-price = Price
pages-objectives = What it covers
pages-competencies = Skills it works towards
pages-sessions = Coming sessions
pages-sessions-none = No session is planned: the date is on request. Please ask the centre.
pages-conditions = Entry conditions
pages-informs = This page informs; the centre decides.
pages-around = Before and after
pages-graph = Diagram of the courses before and after { $code }. The lists below name them all.
pages-before = To follow first
pages-before-none = No course to follow first
pages-before-below = Courses to follow first: see below
pages-one-of = One of these courses, of your choice:
pages-after = To go on
pages-after-none = No course of the catalogue asks for this one first.
pages-module-jobs = Jobs for which it is useful
pages-question = { $about ->
    [dates] What are the next dates of { $code }?
    [entry] What are the conditions to follow { $code }?
   *[enrolment] How do I enrol in { $code }?
}
pages-origin-title = Where these data come from
pages-origin-module = { $provenance ->
    [sourced] The title or the topic comes from a public page; the hours, sites, conditions and places are examples, not the centre’s own.
   *[sample] This course is an example: its content, hours, sites, conditions and places are not the centre’s own.
}
pages-unknown = This course is not in the catalogue
pages-unknown-why = No course has this code today. It may have been withdrawn, or its code has changed.
pages-near = Perhaps you are looking for

## The jobs

pages-jobs-lead = { $count ->
    [one] One job
   *[other] { $count } jobs
} that the courses of the catalogue prepare for, and the shortest path to each.
pages-job-education = Usual education
pages-shortage = Shortage job
pages-shortage-is = { $known ->
    [yes] yes
    [no] no
   *[unknown] not known
}
pages-job-codes = Codes
pages-job-codes-note = Matched by the name of the job.
pages-also = Other names
pages-job-question = Which courses do I need for the job “{ $job }”?
pages-job-modules = { $count ->
    [0] No course of the catalogue prepares for it
    [one] See the course that is useful for this job
   *[other] See the { $count } courses that are useful for this job
}
pages-paths = The shortest path
pages-paths-lead = For each audience, the courses that together give these skills in the fewest hours of class, in the order to follow them.
pages-paths-note = The advisor proposes a path with dates, from what you already know.
pages-origin-job = { $provenance ->
    [sourced] A public page names this job; the skills and the education are examples.
   *[sample] The skills and the education of this job are examples.
}

## The sites

pages-contact = { $what ->
    [address] Address
    [phone] Telephone
    [email] E-mail
    [hours] Opening hours
    [transport] Getting there
   *[surface] Floor area
}
pages-surface = { $surface } m²
pages-site-unknown = What is not known is not made up.
pages-facilities = Equipment
pages-site-facts = What public pages say
pages-site-modules = { $count ->
    [0] No course of the catalogue is given there.
    [one] See the course that is given there
   *[other] See the { $count } courses that are given there
}
pages-site-question = { $about ->
    [modules] Which courses do you give in { $site }?
   *[access] How do I get to { $site }?
}
pages-origin-site = Main page: { $page }
