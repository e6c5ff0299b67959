# The accessibility statement, at /accessibility.

accessibility-title = Accessibility
accessibility-aim = This advisor aims at the rules of WCAG 2.2, level AA. This statement is made by those who build it, from their own tests: no independent body has checked it.
accessibility-tested-title = What is tested
accessibility-tested-rules = With each version a program (axe-core) looks for faults in the chat and in the pages without JavaScript, in a real browser, light and dark, on a wide screen and on one of 320 pixels. It finds none; but such a program sees only part of the possible faults.
accessibility-tested-keyboard = Asking a question and choosing an answer work by keyboard alone; in the chat the suggested answers are one Tab key away from the question.
accessibility-tested-spoken = Each answer in the chat is announced once to screen readers, and nothing else; each message is marked in its own language.
accessibility-tested-narrow = On a screen of 320 pixels, which is a screen of 1,280 pixels at 400 % zoom, the page never has to be scrolled sideways.
accessibility-tested-script = The same questions and answers work without JavaScript.
accessibility-limits-title = What falls short
accessibility-limits-people = Nobody who uses a screen reader, a magnifier or voice control every day has tried the advisor yet: the tests above are made by programs.
accessibility-limits-browsers = The tests use one browser, Chromium.
accessibility-limits-tables = On a narrow screen large tables, such as comparisons, scroll sideways in their frame. The text of the answer says the same.
accessibility-limits-files = The PDF sheet and the picture of a path have not been checked. The text of the answer says the same.
accessibility-limits-sources = The pages named as sources are other websites, whose accessibility we do not know.
accessibility-time-title = Time
accessibility-time = A conversation is erased { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } after its last message. No question has to be answered within a given time.
accessibility-plain-title = Another way
accessibility-plain = If the chat does not suit you, ask the same questions by a simple form:
accessibility-tell-title = Whom to tell
accessibility-tell = If something keeps you from asking your question or reading the answer, tell the training centre: it can also answer you in another way. If its reply does not help you, you may turn to Unia, the Belgian interfederal centre for equal opportunities.
