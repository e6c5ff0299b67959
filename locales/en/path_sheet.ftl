# A path to take home: the sheet, the timeline and the file for the calendar.

path-title-job = Your path to “{ $job }”
path-title = Your training path
path-kind = { $kind ->
    [shortest] Fewest hours
    [soonest] Finished soonest
    [one_site] At one place
    [evenings_and_saturdays] Evenings and Saturdays
   *[other] { $kind }
}
path-best-found = the best found in the time allowed
path-modules = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
path-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
path-module = Module
path-when = Dates
path-where = Place
path-hours = Hours
path-hours-short = { $hours } h
path-gives = What it gives
path-needed-by = Needed first for { $modules }
path-on-request = Date on request
path-none-fits = No planned date fits: to be asked of the centre
path-undated = Date to be asked of the centre
path-changed = Dates have changed (before: { $before })
path-gone = This session is no longer in the calendar (before: { $before }). { $next ->
    [none] Date on request.
   *[other] Next session with places left: { $next }.
}
path-change = { $change ->
    [full] full today
    [changed] dates changed
   *[gone] no longer in the calendar
}
path-withdrawn = { $count ->
    [one] This module is no longer in the catalogue: { $modules }.
   *[other] These modules are no longer in the catalogue: { $modules }.
}
path-uncovered-title = What this path does not give
path-lack = { $lack ->
    [no_module] no module of the catalogue gives it
    [left_out] its module was left out, as wished
    [no_session] no planned date fits
   *[conditions] the modules that give it have conditions to look at with the centre
}
path-all-covered = This path gives all that the goal asks for and that was still to be learned.
path-check-title = To check
path-check-intro = This is what these modules ask of everybody. This sheet informs; the centre decides.
path-sources-title = Sources
path-source-catalogue = Catalogue loaded on { $date }
path-source-page = Title or topic: { $page }
path-sample-badge = Sample data
path-sample-modules = The modules, their hours, places and conditions come from a sample catalogue
path-address-title = Always up to date
path-address = This code opens this sheet as it stands that day, until { $date }. Nothing about you is kept in it.
path-qr = QR code to { $address }
path-as-of = As of { $date }
path-timeline-title = { $title }: timeline
path-timeline-dated = { $modules } with a date, in order
path-timeline-line = { $module }, { $when }, { $place }
path-timeline-empty = No module of this path has a date today.
path-event-sample = { $title } (sample)
path-event-language = Taught { $language }
path-event-hours = The hours of the day are not known: please ask the centre.
path-event-undated = Ask for a date: { $title }
path-event-on-request = No date is planned for this module: please ask the centre.
path-event-none-fits = None of the dates planned for this module fitted: please ask the centre for one.
path-file = path
