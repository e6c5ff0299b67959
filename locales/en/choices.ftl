# Titles of the choices offered below a message.

choice-modules = See the courses
choice-sites = Where is the centre?
choice-jobs = See the jobs
choice-help = What can you do?
choice-contact = Contact the centre
choice-privacy = My privacy
choice-dates = See the dates
choice-schedule = See the timetable
choice-prerequisites = See the conditions
choice-content = See the content
choice-certificate = See the certificate
choice-enrolment = How do I enrol?
choice-recognised = Is it recognised?
choice-price-jobseeker = Price if I look for work
choice-price-company = Price for a company
choice-access = Getting there: { $site }
choice-site-modules = The courses here
choice-job-modules = The modules for this job
choice-more = Show more
