# Kleine Ausdrücke, die mehrere Nachrichten teilen: Dauer, Rhythmen, Zielgruppen, Daten, Listen.

hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
level = { $level ->
    [1] Einstiegsniveau
    [2] mittleres Niveau
    [3] fortgeschrittenes Niveau
   *[other] Niveau { $level }
}
format = { $format ->
    [onsite] vor Ort
    [blended] teilweise aus der Ferne
    [online] aus der Ferne
    [virtual_reality] vor Ort, mit einer VR-Brille
   *[other] { $format }
}
rhythm = { $rhythm ->
    [full_time] in Vollzeit
    [two_days_a_week] zwei Tage pro Woche
    [one_day_a_week] ein Tag pro Woche
    [evenings] abends
    [saturday] samstags
   *[other] { $rhythm }
}
rhythm-with-hours = { $rhythm } ({ $hours } Stunden pro Woche)
language-name = { $language ->
    [fr] Französisch
    [nl] Niederländisch
    [en] Englisch
    [de] Deutsch
    [es] Spanisch
    [it] Italienisch
    [ar] Arabisch
    [tr] Türkisch
    [pl] Polnisch
    [pt] Portugiesisch
    [ru] Russisch
    [uk] Ukrainisch
    [ro] Rumänisch
    [zh] Chinesisch
   *[other] { $language }
}
taught-in = { $language ->
    [fr] auf Französisch
    [nl] auf Niederländisch
    [en] auf Englisch
    [de] auf Deutsch
    [es] auf Spanisch
    [it] auf Italienisch
    [ar] auf Arabisch
    [tr] auf Türkisch
    [pl] auf Polnisch
    [pt] auf Portugiesisch
    [ru] auf Russisch
    [uk] auf Ukrainisch
    [ro] auf Rumänisch
    [zh] auf Chinesisch
   *[other] auf { $language }
}
audience = { $audience ->
    [jobseeker] Arbeitsuchende
    [worker] Beschäftigte
    [student] Studierende
    [teacher] Lehrkräfte
    [company] Unternehmen
   *[other] { $audience }
}
education = { $education ->
    [none] keiner
    [lower_secondary] Unterstufe der Sekundarschule
    [cess] Oberstufenabschluss (CESS)
    [bachelor] Bachelor
    [master] Master
   *[other] { $education }
}
certificate = { $certificate ->
    [attendance] eine Teilnahmebescheinigung
    [skills_attestation] eine Kompetenzbescheinigung
    [vca] das VCA-Zertifikat
    [ba4] die BA4-Bescheinigung
    [ba5] die BA5-Bescheinigung
    [first_aid] die Bescheinigung für Erste Hilfe
    [forklift] die Bescheinigung für Gabelstapler
    [none] kein Dokument
   *[other] { $certificate }
}
seats-left = { $seats ->
    [0] ausgebucht
    [one] { $seats } Platz frei
   *[other] { $seats } Plätze frei
}
session-day = am { $date }
session-days = vom { $start } bis zum { $end }
not-known = nicht bekannt

list-more = und { $count ->
    [one] { $count } weiteres
   *[other] { $count } weitere
}
list-filters = { " " }– { $filters }
start-in = Beginn im { $when }
start-in-year = Beginn { $year }
start-on = Beginn am { $day }
start-from = Beginn ab dem { $day }
start-until = Beginn bis zum { $day }
start-between = Beginn zwischen dem { $first } und dem { $last }
hours-at-most = { $hours ->
    [one] höchstens { $hours } Stunde
   *[other] höchstens { $hours } Stunden
}
list-order-job = In dieser Reihenfolge: zuerst die Module, die pro Unterrichtsstunde am meisten für diesen Beruf bringen.
module-name = { $title } ({ $code })
module-line = { $title } ({ $code }, { $hours } Std.)
domain-line = { $title }: { $count ->
    [one] { $count } Modul
   *[other] { $count } Module
}

label-duration = Dauer
label-level = Niveau
label-format = Form
label-place = Ort
label-places = Orte
label-rhythm = Unterrichtszeiten
label-language = Sprache des Kurses
label-seats-left = Freie Plätze
label-education = Verlangter Abschluss
label-conditions = Bedingungen
label-certificate = Dokument am Ende
label-next-session = Nächster Termin mit freien Plätzen
label-needs = Nützliche Kompetenzen
label-municipality = Gemeinde
label-status = Stand

source-sample = Beispielkatalog
source-topic = { $page } (Titel oder Thema)
source-unknown = Nicht in meinen Daten
ask-centre-website = Bitte fragen Sie das Zentrum: { $website }.
centre-website = Website des Zentrums: { $website }.
ask-centre = Bitte fragen Sie das Zentrum.
ask-other-organisation = Bitte wenden Sie sich an diese Organisation.
