# Was über ein Modul gesagt wird. Alles stammt aus dem Beispielkatalog.

utter-module-detail =
    { $title } ({ $code })
    { $summary }
    { $hours ->
        [one] Dauer: { $hours } Stunde
       *[other] Dauer: { $hours } Stunden
    }, { $level }, { $format }. { $count ->
        [one] Ort
       *[other] Orte
    }: { $sites }. Das sind Beispielwerte.
    Nächster Termin mit freien Plätzen: { $next }.
    { $note }
utter-module-content =
    { $title } ({ $code }): { $summary }
    Das lernen Sie:
    { $objectives }
    { $count ->
        [one] Kompetenz, auf die das Modul hinarbeitet:
       *[other] Kompetenzen, auf die das Modul hinarbeitet:
    }
    { $competencies }
utter-module-duration = { $hours ->
    [one] „{ $title }“ ({ $code }) dauert { $hours } Stunde, { $format }.
   *[other] „{ $title }“ ({ $code }) dauert { $hours } Stunden, { $format }.
} Das ist ein Wert aus dem Beispielkatalog.
utter-module-schedule =
    Geplante Unterrichtszeiten für „{ $title }“ ({ $code }){ $filters }:
    { $rhythms }
    Die Uhrzeiten stehen nicht in meinen Daten. { $ask }
    { $note }
utter-module-schedule-other =
    Ich habe keinen passenden Termin von „{ $title }“ ({ $code }){ $filters }. Das sind die geplanten Unterrichtszeiten:
    { $rhythms }
    Die Uhrzeiten stehen nicht in meinen Daten. { $ask }
    { $note }
utter-module-schedule-none =
    Der Beispielkalender enthält keinen Termin von „{ $title }“ ({ $code }, { $hours } Std.): Ich kenne deshalb weder die Wochentage noch die Uhrzeiten. Termine auf Anfrage.
    { $ask }
    { $note }
rhythm-line = { $rhythm } ({ $hours } Stunden pro Woche): nächster Termin { $when }, { $site }
utter-module-dates =
    { $count ->
        [one] Termin von „{ $title }“ ({ $code }){ $filters }:
       *[other] Termine von „{ $title }“ ({ $code }){ $filters }:
    }
    { $sessions }
    { $note }
utter-module-dates-other =
    Ich habe keinen passenden Termin von „{ $title }“ ({ $code }){ $filters }. { $count ->
        [one] Das ist der andere geplante Termin:
       *[other] Das sind die anderen geplanten Termine:
    }
    { $sessions }
    { $note }
utter-module-dates-none =
    Der Beispielkalender enthält keinen Termin von „{ $title }“ ({ $code }): Termin auf Anfrage. { $ask }
    { $note }
session-line = { $when }, { $site }, { $rhythm }, { $language }: { $seats }
next-session = { $when }, { $site } ({ $seats })
next-session-none = Termin auf Anfrage
next-session-full = keiner, die geplanten Termine sind ausgebucht
utter-module-seats =
    { $seats ->
        [one] Eine Gruppe von „{ $title }“ ({ $code }) hat { $seats } Platz.
       *[other] Eine Gruppe von „{ $title }“ ({ $code }) hat { $seats } Plätze.
    } Noch freie Plätze:
    { $sessions }
    { $note }
utter-module-seats-none =
    { $seats ->
        [one] Eine Gruppe von „{ $title }“ ({ $code }) hat { $seats } Platz.
       *[other] Eine Gruppe von „{ $title }“ ({ $code }) hat { $seats } Plätze.
    } Es ist kein Termin geplant: Termin auf Anfrage.
    { $note }
seats-line = { $when }, { $site }: { $seats }
utter-module-price-unknown = Der Preis von „{ $title }“ ({ $code }) steht nicht in meinen Daten. { $ask }
utter-price-unknown = Die Preise der Kurse stehen nicht in meinen Daten. { $ask }
utter-module-place =
    { $count ->
        [one] „{ $title }“ ({ $code }) findet laut Beispielkatalog an diesem Ort statt:
       *[other] „{ $title }“ ({ $code }) findet laut Beispielkatalog an diesen Orten statt:
    }
    { $sites }
utter-module-place-yes =
    Ja. { $asked } ist laut Beispielkatalog ein Ort von „{ $title }“ ({ $code }). Nächster Termin dort mit freien Plätzen: { $next }. { $count ->
        [one] Es ist der einzige Ort:
       *[other] Alle Orte:
    }
    { $sites }
    { $note }
utter-module-place-no =
    Nein. { $asked } ist laut Beispielkatalog kein Ort von „{ $title }“ ({ $code }). { $count ->
        [one] Dieses Modul findet hier statt:
       *[other] Dieses Modul findet hier statt:
    }
    { $sites }
utter-module-prerequisites =
    Angegebene Bedingungen für „{ $title }“ ({ $code }):
    { $conditions }
    Das sind Beispielwerte. Ich informiere Sie; das Zentrum entscheidet.
condition-no-module = Kein Modul, das vorher nötig ist
condition-module = Vorher nötiges Modul: { $module }
condition-one-of = Vorher ein Modul nach Wahl: { $modules }
condition-education = Verlangter Abschluss: { $education }
condition-education-or-experience = { $years ->
    [one] Verlangter Abschluss: { $education }, oder { $years } Jahr Erfahrung in der Branche
   *[other] Verlangter Abschluss: { $education }, oder { $years } Jahre Erfahrung in der Branche
}
condition-french = Französischniveau: { $level }
condition-audiences = Für: { $audiences }
condition = { $condition ->
    [motivation_interview] Ein Motivationsgespräch
    [basic_maths_test] Ein Test in Grundrechnen
    [medical_fitness] Medizinische Eignung
    [colour_vision] Gutes Farbensehen
    [min_age_18] 18 Jahre oder älter sein
    [safety_shoes] Sicherheitsschuhe
    [vca_valid] Ein gültiges VCA-Zertifikat
    [ba4_valid] Eine gültige BA4-Bescheinigung
    [driving_licence_b] Der Führerschein B
   *[other] { $condition }
}
utter-module-certificate =
    Am Ende von „{ $title }“ ({ $code }) erhalten Sie: { $certificate }. Eine Erneuerung ist nicht angegeben.
    Das ist ein Beispielwert: Lassen Sie ihn vom Zentrum bestätigen.
utter-module-certificate-renewed =
    Am Ende von „{ $title }“ ({ $code }) erhalten Sie: { $certificate }. { $months ->
        [one] Nach { $months } Monat zu erneuern.
       *[other] Nach { $months } Monaten zu erneuern.
    }
    Das ist ein Beispielwert: Lassen Sie ihn vom Zentrum bestätigen.
utter-module-teaching-language =
    „{ $title }“ ({ $code }) wird in diesen Sprachen unterrichtet: { $languages }. Verlangtes Französischniveau für den Kurs auf Französisch: { $level }.
    { $planned } Das sind Beispielwerte.
utter-module-teaching-language-yes =
    Ja, „{ $title }“ ({ $code }) kann { $asked } unterrichtet werden. Sprachen des Kurses: { $languages }. Verlangtes Französischniveau für den Kurs auf Französisch: { $level }.
    { $planned } Das sind Beispielwerte.
utter-module-teaching-language-no =
    Nein, „{ $title }“ ({ $code }) wird nicht { $asked } unterrichtet. Sprachen des Kurses: { $languages }. Verlangtes Französischniveau für den Kurs auf Französisch: { $level }.
    { $planned } Das sind Beispielwerte.
planned-languages = Sprachen der geplanten Termine: { $languages }.
planned-languages-none = Zurzeit ist kein Termin geplant.
utter-module-enrolment =
    So melden Sie sich für „{ $title }“ an ({ $code }, für: { $audiences }):
    { $ways }
    { $website }
enrolment-way = { $audience }: { $answer }
utter-enrolment =
    So melden Sie sich für einen Kurs an:
    { $ways }
    { $website }

utter-module-list =
    { $count ->
        [one] Dieses Modul habe ich gefunden{ $filters }:
       *[other] Ich habe { $count } Module gefunden{ $filters }:
    }
    { $modules }
utter-module-list-near =
    Zu allem, was Sie fragen, habe ich nichts gefunden{ $filters }. { $count ->
        [one] Das kommt dem am nächsten:
       *[other] Diese kommen dem am nächsten:
    }
    { $modules }
utter-module-list-domains =
    { $count ->
        [one] Es gibt { $count } Modul{ $filters }, in diesem Bereich:
       *[other] Es gibt { $count } Module{ $filters }, in diesen Bereichen:
    }
    { $domains }
    Wählen Sie einen Bereich, oder nennen Sie das Thema mit anderen Worten. Ist Ihr Thema nicht dabei, steht es nicht in meinen Daten. { $ask }

utter-module-list-near-domains =
    Zu allem, was Sie fragen, habe ich nichts gefunden{ $filters }. Das sind alle Bereiche, ohne diesen Filter:
    { $domains }
utter-module-comparison =
    { $count ->
        [one] Das ist das Modul:
       *[other] Das sind die { $count } Module nebeneinander:
    }
    { $first }
    { $second }
    { $third }
    { $fourth }
    { $note }
comparison-title = Vergleich
comparison-side =
    { $title } ({ $code }): { $hours }, { $level }, { $format }; { $count ->
        [one] Ort
       *[other] Orte
    }: { $sites }; am Ende: { $certificate }; nächster Termin mit freien Plätzen: { $next }
    { $conditions }
utter-compare-which = Welche Module möchten Sie vergleichen? Nennen Sie mir zwei bis vier Namen oder Codes.
utter-compare-with = Mit welchem Modul möchten Sie „{ $title }“ ({ $code }) vergleichen? Nennen Sie mir einen Namen oder einen Code.
without = außer: { $what }
