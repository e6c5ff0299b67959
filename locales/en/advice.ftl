# Entry conditions, paths, money, personal data.

utter-entry-check =
    I inform you; the centre decides.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    “{ $title }” ({ $code }): { $status ->
        [met] all the conditions are met, from what you told me
        [missing] at least one condition is missing
       *[unknown] some conditions are still to be checked
    }.
    { $conditions }
    These are sample values and sample dates: have them confirmed by the centre.
utter-entry-open =
    { $count ->
        [0] No module of the sample is open without another module or a diploma.
       *[other] { $count } modules ask for no other module and no diploma:
    }
    { $modules }
    Name a module to see all its conditions. I inform you; the centre decides.
utter-funding =
    { $told ->
        [none] This is what I know of. Tell me your situation and your region, and I can be more precise.
       *[other] { $told }
    }{ $applies ->
        [0] {""}
        [one] {" "}One kind of help or rule seems to concern you.
       *[other] {" "}{ $applies } kinds of help or rules seem to concern you.
    }{ $may_apply ->
        [0] {""}
        [one] {" "}One other may concern you.
       *[other] {" "}{ $may_apply } may concern you, depending on what is still to know.
    }{ $does_not_apply ->
        [0] {""}
        [one] {" "}One is not for you.
       *[other] {" "}{ $does_not_apply } are not for you.
    }{ $detailed ->
        [none] {""}
       *[other] {""}
        { $detailed }
    }{ $schemes ->
        [none] {""}
       *[other] {""}
        { $schemes }
    }{ $service ->
        [none] {""}
       *[other] {""}
        Whom to ask in your region: { $service }.
    }
    { $caution }
    Choose one for the details. The public service decides.
utter-funding-by-situation =
    It depends on your situation.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    { $situations }
    { $caution }
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
