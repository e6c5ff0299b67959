# What the gateway itself says: problems, and the pages around the conversation.

problem-invalid-request-title = Request not understood
problem-invalid-request = This request can't be understood. The API's description is at /api/v1/openapi.json.
problem-unauthorized-title = Not allowed
problem-unauthorized = This conversation can only be used with its own token. Start a new conversation.
problem-not-found-title = Not found
problem-not-found = There is nothing at this address.
problem-conversation-not-found-title = Conversation not found
problem-conversation-not-found = This conversation doesn't exist any more: it has expired or was erased. Start a new one.
problem-path-not-found-title = Path not found
problem-path-not-found = This path doesn't exist or is no longer kept. Ask the assistant for a new one.
problem-record-not-found-title = Not in the catalogue
problem-record-not-found = The catalogue has no record with this code.
problem-method-not-allowed-title = Not possible here
problem-method-not-allowed = This address can't be used in this way. The API's description is at /api/v1/openapi.json.
problem-body-too-slow-title = Took too long
problem-body-too-slow = Your message took too long to arrive. Please send it again.
problem-message-id-reused-title = Message already sent
problem-message-id-reused = Another message was already sent with this message_id. Use a new one for each message.
problem-text-too-long-title = Message too long
problem-text-too-long = Your message is longer than { $limit } characters. Please shorten it or send it in parts.
problem-body-too-large-title = Message too large
problem-body-too-large = Your message is too large. At most { $limit } bytes are accepted.
problem-invalid-body-title = Message not understood
problem-invalid-body = What was sent isn't what is expected here. Please check: { $what }.
problem-empty-text-title = Empty message
problem-empty-text = Your message is empty. Please write your question.
problem-unknown-choice-title = Choice no longer offered
problem-unknown-choice = This choice isn't offered in this conversation. Please pick another one or write your question.
problem-invalid-filter-title = Filter not understood
problem-invalid-filter = The value of “{ $name }” isn't possible. Possible: { $expected }.
problem-invalid-cursor-title = Page no longer valid
problem-invalid-cursor = This cursor doesn't belong to this list, or the list has changed. Start again without a cursor.
problem-too-many-requests-title = Too many requests
problem-too-many-requests = There are too many requests at the moment. { $seconds ->
        [one] Please try again in one second.
       *[other] Please try again in { $seconds } seconds.
    }
problem-conversation-busy-title = Answer still under way
problem-conversation-busy = Your previous message is still being answered. Please wait a moment and send this one again.
problem-internal-error-title = Something went wrong
problem-internal-error = Something went wrong on our side. Please try again.
fault-sent = What you wrote is still there if you go back in your browser.
fault-centre = If it stays like this, turn to the centre:
centre-address = { -website }
problem-assistant-unavailable-title = Assistant out of reach
problem-assistant-unavailable = The assistant can't answer at the moment. Nothing is lost: please try again in a few seconds, or contact the centre.
problem-overloaded-title = Too busy
problem-overloaded = Many people are asking at the moment. Please try again in a few seconds.
problem-database-unavailable-title = Out of reach
problem-database-unavailable = The service can't reach its data at the moment. Please try again in a few seconds.
problem-catalogue-not-loaded-title = Catalogue not loaded
problem-catalogue-not-loaded = The catalogue isn't loaded yet. Please try again later.

problems-title = Error messages
problems-intro = What each error code of the API means.
problems-code = Code
problems-status = Status
problems-meaning = Meaning

page-languages = Languages
page-not-built-title = The page is not built yet
page-not-built = The program runs, but its page has not been built. Run “make run” in the project's folder; it builds the page and starts everything.

privacy-title = Privacy notice
privacy-who-title = Who answers
privacy-who = A machine answers your questions about training courses. It informs; it decides nothing about you.
privacy-kept-title = What is kept
privacy-kept = What you write and what is answered, the language, the page on which you asked (without what follows “?” in its address), and the times. No name, no account, no cookie. Please write nothing about your health or other private matters.
privacy-masked-title = What is masked
privacy-masked = A Belgian national register or BIS number, an e-mail address, and a phone number that is Belgian or written with its country code are replaced by [***] in what you write, before anything is kept or passed on to the assistant. A machine recognises them by their form and may miss some: it is best not to write them. A name or a postal address is not masked.
privacy-address-title = Your network address
privacy-address = It is used briefly, in memory only, to stop abuse. It is not written down with your conversation. The technical log holds neither your words nor your address.
privacy-long-title = For how long
privacy-long = A conversation is erased everywhere { $hours ->
        [one] one hour
       *[other] { $hours } hours
    } after its last message. You needn't do anything.
privacy-paths-title = Paths to take home
privacy-paths = A training path that was proposed is kept for { $days ->
        [one] one day
       *[other] { $days } days
    } at an address that can't be guessed, so that you can find it again: the goal, the modules and their dates, without anything you said about yourself and without a link to your conversation. Whoever has the address can read it.
privacy-purpose-title = What for
privacy-purpose = Only to answer you and to let you go on after reloading the page. It is not used for advertising, not sold, and not passed on.
privacy-rights-title = Take it away or erase it
privacy-rights = “{ confirm-erase-yes }” in the chat erases the present conversation at once, everywhere it is kept. Whoever holds the conversation's token can also get everything that is kept of it as one file, with GET /api/v1/conversations/…/export, or erase it with DELETE /api/v1/conversations/…. Without JavaScript, “{ plain-export }” and “{ confirm-erase-yes }” below the conversation do the same.
privacy-questions-title = Questions
privacy-questions = For any question about your data, contact the training centre. You may also turn to the Belgian Data Protection Authority.
