# The advisor without JavaScript, at /plain.

plain-title = Ask the advisor a question
plain-answered = Answer
plain-to-newest = Go to the latest answer
plain-hint = { $limit } characters at most.
plain-unanswered = No answer yet
plain-masked = Masked before it was kept: { $what }.
plain-masked-kind = { $kind ->
    [national_number] national number
    [email] e-mail address
   *[phone] phone number
}
plain-switched = The next answer will be in English.
plain-elsewhere = This form was sent from another website: nothing was passed on. Ask your question here.
plain-kept-until = This conversation is kept until { $date } at { $time }, then erased everywhere. Each new message puts that off.
plain-export = Download my data (JSON file)
plain-started-again = New conversation started. The one before will be erased by itself on { $date } at { $time }.
plain-erased-at = Erased on { $date } at { $time }.
plain-erased-rows = Deleted, nothing of it is left: { $turns } exchanges (the greeting included), { $choices } suggested answers, { $notes } notes of the assistant.
plain-erased-partly = The messages and answers are deleted. The assistant cannot be reached: its notes will be deleted by themselves as soon as it answers again.
plain-my-data = My data
plain-erased = The conversation has been erased.
