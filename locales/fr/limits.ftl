# Demander de préciser, dire ce qui n’est pas possible, s’excuser.

# Dite aussi quand la base de connaissances est hors d’atteinte ; un test la compare à celle du catalogue.
-website = www.aptaskil.be
utter-error = Désolé, je n’arrive pas à répondre pour le moment. Réessayez dans un instant, ou adressez-vous au centre : { -website }.
utter-out-of-scope = Je ne peux pas vous aider pour cela. Je vous renseigne sur les formations en chimie, biopharma et biotech, leurs dates, leurs conditions et les sites du centre.
utter-not-understood = Je n’ai pas compris. Posez votre question autrement, par exemple : « Quelles sont les dates de la formation ATEX ? »
utter-did-you-mean =
    Je ne suis pas sûr de comprendre. Vouliez-vous dire :
    { $options }
utter-perhaps-meant =
    Je ne suis pas sûr d’avoir bien compris votre question. Vouliez-vous plutôt savoir :
    { $options }
utter-perhaps-other-module =
    J’ai compris qu’il s’agissait de « { $title } ». Pensiez-vous plutôt à :
    { $modules }
utter-which-module =
    { $count ->
        [one] Parlez-vous de ce module ?
       *[other] De quel module parlez-vous ?
    }
    { $modules }
utter-which-module-any = { $question } : de quel module parlez-vous ? Donnez-moi son nom ou son code, ou choisissez d’abord un domaine.
utter-unknown-code =
    Le code { $code } n’est pas dans le catalogue d’exemple. Voici des codes proches :
    { $modules }
utter-which-question =
    Est-ce une de ces questions ?
    { $questions }
intent-title = { $intent ->
    [ask_modules] Quelles formations y a-t-il ?
    [ask_module] En quoi consiste un module
    [ask_content] Le contenu d’un module
    [ask_duration] La durée d’un module
    [ask_schedule] Le rythme d’un module
    [ask_dates] Les dates d’un module
    [ask_seats] Les places d’un module
    [ask_price] Le prix d’un module
    [ask_place] Le lieu d’un module
    [ask_prerequisites] Les conditions d’un module
    [ask_certificate] Le certificat d’un module
    [ask_teaching_language] La langue d’un module
    [ask_enrolment] L’inscription à un module
    [ask_sites] Les lieux du centre
    [ask_site] Un lieu du centre
    [ask_site_access] Venir au centre
    [ask_site_modules] Les formations d’un lieu
    [ask_jobs] Les métiers
    [ask_job] Un métier
    [ask_centre] Le centre
    [ask_figures] Les chiffres du centre
    [ask_contact] Contacter le centre
    [ask_help] Ce que je peux faire
    [check_entry] Puis-je suivre un module
    [ask_path] Un parcours vers un métier
    [ask_funding] Les aides et les allocations
    [ask_procedure] Les démarches
    [ask_company_training] Former mon équipe
    [ask_school_visit] Une visite avec une école
    [ask_person] Parler à une personne
    [ask_privacy] Ce qui est gardé de moi
    [ask_alert] Être prévenu d’une date
   *[other] { $intent }
}
