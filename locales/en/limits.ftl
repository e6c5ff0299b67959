# Asking what is meant, saying what is not possible, apologising.

# Also said when the knowledge base is out of reach; a test compares it with the catalogue's address.
-website = www.aptaskil.be
utter-error = Sorry, I cannot answer right now. Please try again in a moment, or turn to the centre: { -website }.
utter-out-of-scope = I cannot help you with that. I can tell you about the courses in chemistry, biopharma and biotech, their dates, their conditions and the centre’s sites.
utter-not-understood = I did not understand. Please put your question another way, for example: “What are the dates of the ATEX course?”
utter-did-you-mean =
    I am not sure that I understand. Did you mean:
    { $options }
utter-perhaps-meant =
    I am not sure that I understood your question. Did you rather mean:
    { $options }
utter-perhaps-other-module =
    I understood that you mean “{ $title }”. Were you thinking of one of these instead:
    { $modules }
utter-which-module =
    { $count ->
        [one] Do you mean this module?
       *[other] Which module do you mean?
    }
    { $modules }
utter-which-module-any = { $question }: which module is it about? Give me its name or its code, or choose a domain first.
utter-unknown-code =
    The code { $code } is not in the sample catalogue. These codes are like it:
    { $modules }
utter-which-question =
    Is it one of these questions?
    { $questions }
intent-title = { $intent ->
    [ask_modules] Which courses are there?
    [ask_module] What a module is
    [ask_content] The content of a module
    [ask_duration] The length of a module
    [ask_schedule] The timetable of a module
    [ask_dates] The dates of a module
    [ask_seats] The places left in a module
    [ask_price] The price of a module
    [ask_place] Where a module is given
    [ask_prerequisites] The conditions of a module
    [ask_certificate] The certificate of a module
    [ask_teaching_language] The language of a module
    [ask_enrolment] Enrolling in a module
    [ask_sites] The centre’s places
    [ask_site] One of the centre’s places
    [ask_site_access] Coming to the centre
    [ask_site_modules] The courses at a place
    [ask_jobs] The jobs
    [ask_job] A job
    [ask_centre] The centre
    [ask_figures] The centre’s figures
    [ask_contact] Contacting the centre
    [ask_help] What I can do
    [check_entry] Whether I may follow a module
    [ask_path] A path to a job
    [ask_funding] Grants and benefits
    [ask_procedure] The formalities
    [ask_company_training] Training my team
    [ask_school_visit] A visit with a school
    [ask_person] Talking to a person
    [ask_privacy] What is kept about me
    [ask_alert] Being told of a date
   *[other] { $intent }
}
