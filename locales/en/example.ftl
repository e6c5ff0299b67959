# Words of /example: a page that stands for any page of a website, with the chat on it.

example-title = The assistant on a page of your website
example-brand = Your website
example-intro = This page stands for a page of your website: it has its own colours and its own font. The button at the bottom right opens the assistant.
example-open = Open the assistant
example-colours = Give it the colours of the page
example-code-title = What to write
example-code = Two lines are enough. The attributes are optional: the language, the address of the page and a question to suggest. Everything else is explained in docs/embedding.md.
example-question = What are the next dates of the ATEX course?
example-heard-title = What the page is told
example-heard = Each event is added here. Nothing that is said in the conversation is in it.
