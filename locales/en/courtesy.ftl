# Greeting, saying what the assistant is, helping, taking leave.

utter-machine-disclosure =
    Hello. I am an automatic assistant: a machine is answering you, not a person.
    I can tell you about the courses, their dates, their conditions and the centre’s sites. I inform; I decide nothing.
    The catalogue and the dates that I show are samples: have them confirmed by the centre.
    The privacy notice is on the page /privacy.
utter-greeting =
    Hello. I am the centre’s automatic assistant.
    Ask about a course, a site or a job, for example: “How many hours does the ATEX course take?”
utter-goodbye = Goodbye, and all the best.
utter-thanks = You are welcome. Do you have another question?
utter-help =
    This is what I can do:
    - look for a course by topic, job, place or language;
    - tell you a course’s content, length, dates, places left, place, conditions and certificate;
    - compare two to four courses;
    - tell you about the centre, its sites and its figures.
    I answer from a sample catalogue and from public pages. When I do not know something, I say so.
utter-nothing-to-repeat = I have not said anything yet that I could repeat. What is your question?
