# Nachfragen, sagen, was nicht geht, sich entschuldigen.

# Auch gesagt, wenn die Wissensbasis nicht erreichbar ist; ein Test vergleicht sie mit der Adresse im Katalog.
-website = www.aptaskil.be
utter-error = Leider kann ich gerade nicht antworten. Versuchen Sie es gleich noch einmal, oder wenden Sie sich an das Zentrum: { -website }.
utter-out-of-scope = Dabei kann ich Ihnen nicht helfen. Ich informiere über die Kurse in Chemie, Biopharma und Biotech, ihre Termine, ihre Bedingungen und die Orte des Zentrums.
utter-not-understood = Das habe ich nicht verstanden. Stellen Sie Ihre Frage bitte anders, zum Beispiel: „Wann findet der Kurs ATEX statt?“
utter-did-you-mean =
    Ich bin nicht sicher, ob ich Sie verstehe. Meinten Sie:
    { $options }
utter-perhaps-meant =
    Ich bin nicht sicher, ob ich Ihre Frage richtig verstanden habe. Meinten Sie eher:
    { $options }
utter-perhaps-other-module =
    Ich habe verstanden, dass Sie „{ $title }“ meinen. Dachten Sie eher an:
    { $modules }
utter-which-module =
    { $count ->
        [one] Meinen Sie dieses Modul?
       *[other] Welches Modul meinen Sie?
    }
    { $modules }
utter-which-module-any = { $question }: Um welches Modul geht es? Nennen Sie mir den Namen oder den Code, oder wählen Sie zuerst einen Bereich.
utter-unknown-code =
    Der Code { $code } steht nicht im Beispielkatalog. Diese Codes sind ähnlich:
    { $modules }
utter-which-question =
    Ist es eine dieser Fragen?
    { $questions }
intent-title = { $intent ->
    [ask_modules] Welche Kurse gibt es?
    [ask_module] Was ein Modul ist
    [ask_content] Der Inhalt eines Moduls
    [ask_duration] Die Dauer eines Moduls
    [ask_schedule] Die Unterrichtszeiten eines Moduls
    [ask_dates] Die Termine eines Moduls
    [ask_seats] Die freien Plätze eines Moduls
    [ask_price] Der Preis eines Moduls
    [ask_place] Der Ort eines Moduls
    [ask_prerequisites] Die Bedingungen eines Moduls
    [ask_certificate] Die Bescheinigung eines Moduls
    [ask_teaching_language] Die Sprache eines Moduls
    [ask_enrolment] Die Anmeldung zu einem Modul
    [ask_sites] Die Orte des Zentrums
    [ask_site] Ein Ort des Zentrums
    [ask_site_access] Zum Zentrum kommen
    [ask_site_modules] Die Kurse an einem Ort
    [ask_jobs] Die Berufe
    [ask_job] Ein Beruf
    [ask_centre] Das Zentrum
    [ask_figures] Die Zahlen des Zentrums
    [ask_contact] Das Zentrum kontaktieren
    [ask_help] Was ich tun kann
    [check_entry] Ob ich ein Modul besuchen darf
    [ask_path] Ein Weg zu einem Beruf
    [ask_funding] Beihilfen und Arbeitslosengeld
    [ask_procedure] Die Formalitäten
    [ask_company_training] Mein Team schulen
    [ask_school_visit] Ein Besuch mit einer Schule
    [ask_person] Mit einem Menschen sprechen
    [ask_privacy] Was über mich gespeichert ist
    [ask_alert] Über einen Termin informiert werden
   *[other] { $intent }
}
