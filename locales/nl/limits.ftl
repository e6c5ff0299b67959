# Vragen wat bedoeld is, zeggen wat niet kan, zich verontschuldigen.

# Wordt ook gezegd als de kennisbank onbereikbaar is; een test vergelijkt dit met het adres in de catalogus.
-website = www.aptaskil.be
utter-error = Sorry, ik kan nu niet antwoorden. Probeer het zo meteen opnieuw, of vraag het aan het centrum: { -website }.
utter-out-of-scope = Daarmee kan ik je niet helpen. Ik geef informatie over de opleidingen in chemie, biofarma en biotech, hun data, hun voorwaarden en de plaatsen van het centrum.
utter-not-understood = Dat heb ik niet begrepen. Stel je vraag anders, bijvoorbeeld: “Wanneer is de opleiding ATEX?”
utter-did-you-mean =
    Ik ben niet zeker dat ik je begrijp. Bedoelde je:
    { $options }
utter-perhaps-meant =
    Ik weet niet zeker of ik je vraag goed begrepen heb. Bedoelde je eerder:
    { $options }
utter-perhaps-other-module =
    Ik heb begrepen dat het om “{ $title }” gaat. Dacht je eerder aan:
    { $modules }
utter-which-module =
    { $count ->
        [one] Bedoel je deze module?
       *[other] Welke module bedoel je?
    }
    { $modules }
utter-which-module-any = { $question }: over welke module gaat het? Geef me de naam of de code, of kies eerst een domein.
utter-unknown-code =
    De code { $code } staat niet in de voorbeeldcatalogus. Deze codes lijken erop:
    { $modules }
utter-which-question =
    Is het een van deze vragen?
    { $questions }
intent-title = { $intent ->
    [ask_modules] Welke opleidingen zijn er?
    [ask_module] Wat een module inhoudt
    [ask_content] De inhoud van een module
    [ask_duration] De duur van een module
    [ask_schedule] Het lesrooster van een module
    [ask_dates] De data van een module
    [ask_seats] De vrije plaatsen van een module
    [ask_price] De prijs van een module
    [ask_place] De plaats van een module
    [ask_prerequisites] De voorwaarden van een module
    [ask_certificate] Het attest van een module
    [ask_teaching_language] De taal van een module
    [ask_enrolment] De inschrijving voor een module
    [ask_sites] De plaatsen van het centrum
    [ask_site] Een plaats van het centrum
    [ask_site_access] Naar het centrum komen
    [ask_site_modules] De opleidingen op een plaats
    [ask_jobs] De beroepen
    [ask_job] Een beroep
    [ask_centre] Het centrum
    [ask_figures] De cijfers van het centrum
    [ask_contact] Het centrum contacteren
    [ask_help] Wat ik kan doen
    [check_entry] Of ik een module mag volgen
    [ask_path] Een traject naar een beroep
    [ask_funding] Steun en uitkeringen
    [ask_procedure] De formaliteiten
    [ask_company_training] Mijn team opleiden
    [ask_school_visit] Een bezoek met een school
    [ask_person] Met een mens praten
    [ask_privacy] Wat er van mij bewaard wordt
    [ask_alert] Verwittigd worden van een datum
   *[other] { $intent }
}
