# Entry conditions, paths, money, personal data.

utter-entry-check =
    I inform you; the centre decides. This is what “{ $title }” ({ $code }) asks for, to be checked for you:
    { $conditions }
    These are sample values.
utter-entry-open =
    { $count ->
        [0] No module of the sample is open without another module or a diploma.
       *[other] { $count } modules ask for no other module and no diploma{ $audience ->
            [none] {""}
           *[other] {" "}(for: { $audience })
        }:
    }
    { $modules }
    Name a module to see all its conditions. I inform you; the centre decides.
utter-funding =
    Help and rules that may apply{ $audience ->
        [none] {""}
       *[other] {" "}(for: { $audience })
    }, depending on your situation:
    { $schemes }
    Choose one for the details. The public service decides.
utter-funding-scheme =
    { $title }
    { $gives }
    { $caution }
    Conditions:
    { $conditions }
    Whom to ask: { $whom }
    { $how }
utter-feedback = Thank you for telling me. Nobody reads these conversations: for the centre to hear it, write to it through its website. If my answer was wrong or beside the point, put the question another way and I will try again.
utter-no-alerts = I cannot notify you yet when a date or a place is added. This is what I know today.
utter-data-export = What is kept is your messages and my answers of this conversation, nothing else. You can take all of it away in a file with “My data”.
utter-data-erased = It is erased: your messages and my answers are no longer kept anywhere. Your next message will start a new conversation.
utter-erase-question = Do you want to erase this whole conversation? What is erased does not come back.
choice-erase = Yes, erase everything
choice-funding = Help that may apply
choice-as-jobseeker = I am looking for work
choice-as-worker = I work
