# Zugangsbedingungen, Bildungswege, Geld, persönliche Daten.

utter-entry-check =
    Ich informiere Sie; das Zentrum entscheidet.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    „{ $title }“ ({ $code }): { $status ->
        [met] alle Bedingungen sind erfüllt, nach dem, was Sie mir gesagt haben
        [missing] mindestens eine Bedingung fehlt
       *[unknown] einige Bedingungen sind noch zu prüfen
    }.
    { $conditions }
    Das sind Beispielwerte und Beispieldaten: Lassen Sie sie vom Zentrum bestätigen.
utter-entry-open =
    { $count ->
        [0] Kein Modul des Beispiels ist ohne anderes Modul oder Diplom offen.
       *[other] { $count } Module verlangen kein anderes Modul und kein Diplom:
    }
    { $modules }
    Nennen Sie ein Modul, um alle seine Bedingungen zu sehen. Ich informiere Sie; das Zentrum entscheidet.
utter-funding =
    { $told ->
        [none] Das kenne ich. Sagen Sie mir Ihre Situation und Ihre Region, dann kann ich genauer sein.
       *[other] { $told }
    }{ $applies ->
        [0] {""}
        [one] {" "}Eine Hilfe oder Regel scheint für Sie zu gelten.
       *[other] {" "}{ $applies } Hilfen oder Regeln scheinen für Sie zu gelten.
    }{ $may_apply ->
        [0] {""}
        [one] {" "}Eine andere kann für Sie gelten.
       *[other] {" "}{ $may_apply } können für Sie gelten, je nachdem, was noch zu wissen ist.
    }{ $does_not_apply ->
        [0] {""}
        [one] {" "}Eine ist nicht für Sie.
       *[other] {" "}{ $does_not_apply } sind nicht für Sie.
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
        An wen Sie sich in Ihrer Region wenden: { $service }.
    }
    { $caution }
    Wählen Sie eine für die Einzelheiten. Der öffentliche Dienst entscheidet.
utter-funding-by-situation =
    Das hängt von Ihrer Situation ab.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    { $situations }
    { $caution }
    Wählen Sie eine für die Einzelheiten. Der öffentliche Dienst entscheidet.
utter-funding-scheme =
    { $title }
    { $gives }
    { $caution }
    Bedingungen:
    { $conditions }
    An wen wenden: { $whom }
    { $how }
utter-feedback = Danke, dass Sie es sagen. Niemand liest diese Gespräche: Damit es das Zentrum erfährt, schreiben Sie ihm über seine Website. War meine Antwort falsch oder daneben, stellen Sie die Frage anders, dann versuche ich es noch einmal.
utter-no-alerts = Ich kann Sie noch nicht benachrichtigen, wenn ein Termin oder ein Platz dazukommt. Das weiß ich heute.
utter-data-export = Gespeichert sind Ihre Nachrichten und meine Antworten in diesem Gespräch, sonst nichts. Mit „Meine Daten“ nehmen Sie alles in einer Datei mit.
utter-data-erased = Es ist gelöscht: Ihre Nachrichten und meine Antworten sind nirgends mehr gespeichert. Ihre nächste Nachricht beginnt ein neues Gespräch.
utter-erase-question = Möchten Sie dieses ganze Gespräch löschen? Was gelöscht ist, kommt nicht zurück.
choice-erase = Ja, alles löschen
choice-funding = Mögliche Hilfen
choice-as-jobseeker = Ich suche Arbeit
choice-as-worker = Ich arbeite
