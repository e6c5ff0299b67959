# Words of the chat and of its page.

## The page

page-title = Course advice: chemistry, biopharma, biotech
page-name = Course advice
page-field = Chemistry, biopharma and biotech in Wallonia
page-sample = Sample catalogue
page-sample-detail = The courses, dates and places shown here are examples. They are not the centre’s own.
page-catalogue = Browse all the courses
page-skip = Skip to the question
page-help-title = What can you ask?
page-help-modules = Courses on a topic, at a site or for a job
page-help-facts = How long a course lasts, its timetable, dates, free places and site
page-help-entry = Entry conditions, certificate and enrolment
page-help-compare = How two courses compare
page-help-centre = The centre, its sites and possible support
page-sources-title = Where do the answers come from?
page-sources = Every answer shows its source. When the assistant does not know, it says so and tells you whom to ask.
page-data-title = And your data?
page-data = No cookies, no tracking. Please do not write your national number or anything about your health.
page-privacy = Privacy
page-noscript = Without JavaScript, ask your questions by form.

## The chat

language-label = Language
conversation-label = Conversation
welcome-title = Hello, what are you looking for?
welcome-text = I am a program, not a person. I can tell you about courses, dates, sites and entry conditions.
welcome-examples = For example
example-site = Which courses do you give in Liège?
example-duration = How long is the BA4 course?
example-dates = What are the next dates for first aid?
example-job = Which courses do I need to become a chemical process operator?
ask-label = Your question
ask-placeholder = Write your question
ask-send = Send
ask-warning = Please do not write your national number or anything about your health.
ask-remaining = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}
ask-too-long = { $count ->
    [one] { $count } character too many (2,000 at most)
   *[other] { $count } characters too many (2,000 at most)
}
awaited-typing = The assistant is writing…
awaited-slow = This is taking longer than usual…
you-said = You
advisor-said = Assistant
choices-label = Suggested answers
choices-earlier = Answers suggested earlier
suggestion-label = Question suggested by this page
machine-note = A machine answers.
privacy-link = Privacy
start-again = Start again
copy = Copy
copied = Copied.
not-copied = Your browser did not allow copying. Select the text to copy it.
print-one = Print

## The options

menu-label = Options
size-label = Text size
size-normal = Normal
size-large = Large
size-largest = Very large
theme-label = Appearance
theme-system = Like the device
theme-light = Light
theme-dark = Dark
data-title = Your data
data-kept = { $date ->
    [none] Nothing is kept before your first question.
   *[other] This conversation is kept until this moment: { $date }. Then it is erased. Every message extends that time.
}
save-data = Save a copy
print-all = Print the conversation

## Sources and cards

sources-label = { $count ->
    [one] Source
   *[other] Sources
}
source-undated = undated page
sources-fold = Sources ({ $count })
source-as-of = as of { $date }
provenance-sample = sample
provenance-sourced = public page
provenance-unknown = not known
provenance-assistant = assistant
new-tab = new tab
card-module = Course
card-session = Session
card-site = Site
card-job = Job
card-comparison = Comparison
card-entry_check = Entry conditions
card-figure = Figure
card-path = Path
card-path-hours = { $hours } h
card-path-take-home = { $date ->
    [none] To take home
   *[other] To take home, until { $date }
}
card-path-calendar = For your calendar (ICS)
card-path-sheet = Sheet to print (PDF)
card-path-picture = Timeline
card-path-picture-text = Timeline of the path: { $summary }. The courses ({ $count }) are written out below.
card-path-timeline = Timeline (SVG picture)
card-other = Information
table-criterion = Criterion
cards-fold = Show details ({ $count })
figure-year = Year
figure-known = Value
figure-value = { $unit ->
    [people_per_year] { $value } people a year
    [hours_per_year] { $value } hours a year
    [percent] { $value } %
    [modules] { $value } modules
    [staff] { $value } staff
    [jobs] { $value } jobs
    [vacancies] { $value } vacancies
    [occupations] { $value } occupations
    [square_metres] { $value } m²
    [million_eur] { $value } million euros
    [eur_gross_per_month] { $value } euros gross a month
   *[other] { $value }
}

## When something goes wrong

message-not-sent = Not sent
offline = You are offline. You can go on writing.
not-answered = Your last message got no answer. It is kept.
problem-offline = You are offline. Your message is kept and goes out as soon as the connection is back.
problem-unreachable = No answer. Is your internet connection working? Your message is kept.
problem-expired = This conversation is over: it has expired or was erased. What you wrote is kept.
problem-too_many = Too many messages in a short time. Your message is kept.
problem-unavailable = The assistant is not answering right now. Your message is kept.
problem-too_long = This message is too long: 2,000 characters at most.
problem-unexpected = Something went wrong. You can try again. Your message is kept.
retry = Try again
retry-now = Try again now
stop-trying = Stop trying
next-try = Next try in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
edit-message = Edit
send-anew = Start a new conversation and send it
dismiss = Close
ends-soon = This conversation will be erased at { $time }. Write a message to extend it, or save a copy.
confirm-erase = This conversation will be erased everywhere. Continue?
confirm-erase-yes = Erase the conversation
confirm-erase-no = Keep
started-again = New conversation started. The one before will be erased by itself: { $time }.
go-back = Back to the one before
erase-left = Erase it now
exported = File saved: { $file }. It holds everything that is kept of this conversation.
erased = Erased everywhere: { $list }.
erased-nothing = There was nothing left to erase.
erased-rows = { $store ->
    [conversations] { $count ->
        [one] { $count } conversation
       *[other] { $count } conversations
    }
    [turns] { $count ->
        [one] { $count } exchange
       *[other] { $count } exchanges
    }
    [choices] { $count ->
        [one] { $count } suggested answer
       *[other] { $count } suggested answers
    }
    [assistant_events] { $count ->
        [one] { $count } note of the assistant
       *[other] { $count } notes of the assistant
    }
   *[other] { $count } ({ $store })
}
