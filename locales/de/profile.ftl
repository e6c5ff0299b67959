# Was jemand von sich erzählt: die Fragen, die Antworten, was notiert ist.

utter-entry-groups =
    Ich informiere Sie; das Zentrum entscheidet. { $told }
    So steht es für Sie mit den { $count } Modulen des Beispiels:
    { $groups }
    Nennen Sie ein Modul, um alle seine Bedingungen zu sehen.
utter-entry-group =
    { $status ->
        [met] Module, für die alles erfüllt ist, nach dem, was Sie mir gesagt haben
        [missing] Module, für die etwas fehlt
       *[unknown] Module, bei denen noch Bedingungen zu prüfen sind
    } ({ $count }):
    { $modules }
    Das sind Beispielwerte. Das Zentrum entscheidet.
utter-entry-question =
    { $tone ->
        [unclear] Ich habe Ihre Antwort nicht verstanden. Wählen Sie, oder antworten Sie anders.
        [again] Zurück zu meiner Frage.
       *[first] Eine Frage, um Ihnen besser zu antworten.
    }
    { $question }
    Warum ich frage: { $why }
    { $options }
utter-interview-stopped = Gut, ich stelle Ihnen keine Fragen mehr. Sie können mir jederzeit selbst etwas sagen, oder „von vorne“ sagen.
utter-nothing-to-skip = Kein Problem: Sie müssen nichts beantworten. Fragen Sie mich zum Beispiel nach einem Kurs, nach dem, was Sie besuchen können, nach einem Weg zu einem Beruf oder nach möglichen Hilfen.
utter-interview-restarted = Ich habe vergessen, was Sie mir von sich gesagt haben. Wir fangen neu an: Was möchten Sie wissen?
utter-profile =
    { $told ->
        [none] Sie haben mir noch nichts von sich gesagt. Sagen Sie mir zum Beispiel: „Ich suche Arbeit, ich habe Abitur, ich wohne in der Wallonie“.
       *[other] Notiert. { $told }
    }
    Damit prüfe ich Bedingungen und suche einen Weg oder Hilfen. Es wird mit diesem Gespräch gelöscht.
utter-definition = { $definition }
question = { $field ->
    [audience] Was ist Ihre Situation?
    [region] In welcher Region wohnen Sie?
    [region_company] In welcher Region ist Ihr Unternehmen?
    [education] Was ist Ihr höchster Abschluss?
    [experience_years] Wie viele Jahre Erfahrung haben Sie in der Branche?
    [french] Welches Niveau haben Sie in Französisch?
    [age_18] Sind Sie 18 Jahre oder älter?
    [joint_committee] Zu welcher paritätischen Kommission gehören Sie?
   *[other] { $field }
}
question-modules = { $count ->
    [one] Haben Sie { $modules } schon besucht?
   *[other] Haben Sie eines dieser Module schon besucht: { $modules }?
}
question-papers = Haben Sie { $papers }?
why-module =
    Es ist eine Bedingung von { $code }:
    { $conditions }
why-modules = { $count ->
    [one] { $count } Modul verlangt es.
   *[other] { $count } Module verlangen es.
}
why-funding = { $count ->
    [one] Davon hängt eine mögliche Hilfe ab.
   *[other] Davon hängen { $count } mögliche Hilfen ab.
}
answer-audience = { $value ->
    [jobseeker] Ich suche Arbeit
    [worker] Ich arbeite
    [student] Ich studiere oder gehe zur Schule
    [teacher] Ich unterrichte
    [company] Ich vertrete ein Unternehmen
   *[other] { $value }
}
answer-region = { $value ->
    [wallonia] Wallonie
    [brussels] Brüssel
    [flanders] Flandern
    [german_speaking] Deutschsprachige Gemeinschaft
    [abroad] Außerhalb Belgiens
   *[other] { $value }
}
answer-education = { $value ->
    [none] Kein Abschluss
    [lower_secondary] Unterstufe der Sekundarschule
    [cess] Oberstufenabschluss (CESS)
    [bachelor] Bachelor
    [master] Master
   *[other] { $value }
}
answer-french-level = { $value ->
    [A1] A1: Ich verstehe einige Wörter
    [A2] A2: Ich komme in einfachen Situationen zurecht
    [B1] B1: Ich kann über meine Arbeit und mein Leben sprechen
    [B2] B2: Ich fühle mich in einer Diskussion wohl
    [C1] C1: Ich spreche und schreibe mühelos
    [C2] C2: wie meine Muttersprache
   *[other] { $value }
}
answer-joint-committee = { $value ->
    [pc116] PK 116 (Arbeiter der Chemie)
    [pc207] PK 207 (Angestellte der Chemie)
    [other] Eine andere
   *[other] { $value }
}
answer-years = { $last ->
    [true] { $years ->
        [one] { $years } Jahr oder mehr
       *[other] { $years } Jahre oder mehr
    }
   *[false] { $years ->
        [0] Kein Jahr
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }
}
answer-yes = Ja
answer-no = Nein
answer-none = Keines dieser Module
answer-unknown = Ich weiß es nicht
answer-stop = Nicht mehr fragen

paper = { $paper ->
    [vca_valid] ein gültiges VCA-Zertifikat
    [ba4_valid] eine gültige BA4-Bescheinigung
    [driving_licence_b] den Führerschein B
   *[other] { $paper }
}
told-line = { $another ->
    [true] Für diese Person: { $told }.
   *[false] Sie haben mir gesagt: { $told }.
}
told-audience = { $audience ->
    [jobseeker] arbeitsuchend
    [worker] beschäftigt
    [student] in Schule oder Studium
    [teacher] Lehrkraft
    [company] Unternehmen
   *[other] { $audience }
}
told-region = { $region ->
    [wallonia] Region: Wallonie
    [brussels] Region: Brüssel
    [flanders] Region: Flandern
    [german_speaking] Deutschsprachige Gemeinschaft
    [abroad] außerhalb Belgiens
   *[other] { $region }
}
told-education = { $education ->
    [none] kein Abschluss
    [lower_secondary] Unterstufe der Sekundarschule
    [cess] Oberstufenabschluss (CESS)
    [bachelor] Bachelor
    [master] Master
   *[other] { $education }
}
told-experience = { $years ->
    [0] keine Erfahrung
    [one] { $years } Jahr Erfahrung
   *[other] { $years } Jahre Erfahrung
}
told-french = Französisch { $level }
told-age = { $adult ->
    [true] 18 Jahre oder älter
   *[other] unter 18
}
told-committee = { $committee ->
    [pc116] PK 116
    [pc207] PK 207
    [other] andere paritätische Kommission
   *[other] { $committee }
}
told-done = schon besucht oder vorhanden: { $modules }
told-not-done = nicht besucht: { $modules }
told-held = Kompetenzen: { $competencies }
told-papers = { $valid ->
    [true] Sie haben: { $papers }
   *[other] Ihnen fehlt: { $papers }
}
choice-correct-profile = Berichtigen, was ich gesagt habe
choice-forget = Entfernen: { $told }
choice-forget-all = Alles entfernen
choice-what-can-i-follow = Was kann ich besuchen?
choice-towards-a-job = Ein Weg zu einem Beruf
choice-entry-group = { $status ->
    [met] Die anderen: alles erfüllt
    [missing] Die anderen: es fehlt etwas
   *[other] Die anderen: zu prüfen
}

entry-status = { $status ->
    [met] Erfüllt
    [missing] Fehlt
   *[other] Zu prüfen
}
entry-line = { $status } – { $condition }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}{ $closing ->
    [none] {""}
   *[other] {" "}→ { $closing }
}
entry-reason = { $reason ->
    [at_centre] das klärt sich mit dem Zentrum
    [not_a_learner] das hängt von jeder Person ab, die das Unternehmen schickt
    [competencies_held] Sie haben die Kompetenzen schon
    [may_have_expired] Ihr Nachweis kann abgelaufen sein
    [experience] Ihre Erfahrung ersetzt den Abschluss
    [experience_not_told] Erfahrung kann den Abschluss ersetzen
   *[other] { $reason }
}
entry-group =
    { $status ->
        [met] Alles erfüllt
        [missing] Es fehlt etwas
       *[unknown] Zu prüfen
    }: { $count ->
        [one] { $count } Modul, zum Beispiel
       *[other] { $count } Module, zum Beispiel
    }
    { $modules }
remedy = { $kind ->
    [interview] ein Gespräch mit dem Zentrum
    [test] ein Test im Zentrum
    [equipment] mitzubringen
    [age] ab 18 Jahren
   *[other] fragen Sie das Zentrum
}
remedy-modules = { $modules } besuchen
module-to-follow = { $code } ({ $next })
remedy-language = das Modul { $languages } besuchen ({ $next })
offer = { $availability ->
    [places] nächster Kurs { $when }
    [full] die geplanten Kurse sind ausgebucht
   *[other] Datum auf Anfrage
}
remedy-experience = { $years ->
    [one] { $years } Jahr Erfahrung in der Branche
   *[other] { $years } Jahre Erfahrung in der Branche
}
remedy-document = { $condition ->
    [education] Ihren Abschluss vorlegen
    [medical_fitness] ein ärztliches Attest
    [driving_licence_b] Ihren Führerschein vorlegen
   *[other] Ihren gültigen Nachweis vorlegen
}

definition-education = { $value ->
    [lower_secondary] Die Unterstufe sind die ersten Jahre der Sekundarschule, bis etwa 15 oder 16 Jahre.
    [cess] Das CESS ist das Abschlusszeugnis der Oberstufe der Sekundarschule im französischsprachigen Belgien, ähnlich wie das Abitur.
    [bachelor] Ein Bachelor ist ein Hochschulabschluss nach etwa drei Jahren Studium.
   *[other] Ein Master ist ein Hochschulabschluss nach einem Bachelor und ein oder zwei weiteren Jahren Studium.
}
definition-french-level = { $value } ist ein Sprachniveau der europäischen Skala, die von A1 (Anfang) bis C2 (wie die Muttersprache) geht.
definition-joint-committee = Eine paritätische Kommission vereint die Arbeitgeber und die Beschäftigten einer Branche. In der Chemie gehören Arbeiter zur PK 116 und Angestellte zur PK 207. Es steht auf Ihrem Lohnzettel.

utter-funding-group =
    { $verdict ->
        [applies] Hilfen und Regeln, die für Sie zu gelten scheinen
        [may_apply] Hilfen und Regeln, die für Sie gelten können
       *[other] Hilfen und Regeln, die nicht für Sie sind, und warum
    } ({ $count }):
    { $schemes }
    Der öffentliche Dienst entscheidet.
funding-scheme =
    { $title }
    { $gives }
    { $caution }
    An wen wenden: { $whom }. { $how }{ $as_of ->
        [none] {""}
       *[other] {" "}(Quelle: { $as_of })
    }
funding-situation = { $audience ->
    [jobseeker] Sie suchen Arbeit
    [worker] Sie arbeiten
    [student] Sie studieren
    [teacher] Sie unterrichten
   *[company] Sie vertreten ein Unternehmen
}: { $schemes }
funding-caution = Gut zu wissen: { $title }. { $caution }
funding-line = { $title }{ $points ->
    [none] {""}
   *[other] {" "}({ $verdict ->
        [does_not_apply] passt nicht
       *[other] noch zu wissen
    }: { $points })
}
funding-point = { $point ->
    [audience] Ihre Situation
    [region] Ihre Region
    [workplace_region] die Region, in der Sie arbeiten
    [company_region] die Region des Unternehmens
    [joint_committee] die paritätische Kommission
   *[other] ob es die Hilfe noch gibt
}
choice-funding-group = { $verdict ->
    [may_apply] Alle möglichen
   *[other] Was nicht für mich ist
}
