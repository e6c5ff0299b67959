# What somebody tells of himself or herself: the questions, the answers, what is noted.

utter-entry-groups =
    I inform you; the centre decides. { $told }
    This is how the { $count } modules of the sample stand for you:
    { $groups }
    Name a module to see all its conditions.
utter-entry-group =
    { $status ->
        [met] Modules of which all is met, from what you told me
        [missing] Modules for which something is missing
       *[unknown] Modules with conditions still to be checked
    } ({ $count }):
    { $modules }
    These are sample values. The centre decides.
utter-entry-question =
    { $tone ->
        [unclear] I did not understand your answer. Choose, or answer another way.
        [again] Back to my question.
       *[first] One question, to give you a better answer.
    }
    { $question }
    Why I ask: { $why }
    { $options }
utter-interview-stopped = All right, I will ask no more questions. You can always tell me something yourself, or say “start over”.
utter-nothing-to-skip = That is fine: you need not answer anything. Ask me for example for a course, what you can follow, a path to a job or help that may apply.
utter-interview-restarted = I have forgotten what you told me about yourself. We start over: what would you like to know?
utter-profile =
    { $told ->
        [none] You have not told me anything about yourself yet. Tell me for example: “I am looking for a job, I have the CESS, I live in Wallonia”.
       *[other] Noted. { $told }
    }
    It serves to check conditions and to look for a path or help, and is erased with this conversation.
utter-definition = { $definition }
question = { $field ->
    [audience] What is your situation?
    [region] Which region do you live in?
    [region_company] Which region is your company in?
    [education] What is your highest diploma?
    [experience_years] How many years of experience do you have in the sector?
    [french] What is your level of French?
    [age_18] Are you 18 or older?
    [joint_committee] Which joint committee do you come under?
   *[other] { $field }
}
question-modules = { $count ->
    [one] Have you already followed { $modules }?
   *[other] Have you already followed one of these modules: { $modules }?
}
question-papers = Do you have { $papers }?
why-module =
    It is a condition of { $code }:
    { $conditions }
why-modules = { $count ->
    [one] { $count } module asks for it.
   *[other] { $count } modules ask for it.
}
why-funding = { $count ->
    [one] It decides on one possible kind of help.
   *[other] It decides on { $count } possible kinds of help.
}
answer-audience = { $value ->
    [jobseeker] I am looking for a job
    [worker] I work
    [student] I study
    [teacher] I teach
    [company] I represent a company
   *[other] { $value }
}
answer-region = { $value ->
    [wallonia] Wallonia
    [brussels] Brussels
    [flanders] Flanders
    [german_speaking] German-speaking Community
    [abroad] Outside Belgium
   *[other] { $value }
}
answer-education = { $value ->
    [none] No diploma
    [lower_secondary] Lower secondary
    [cess] CESS (upper secondary)
    [bachelor] Bachelor’s degree
    [master] Master’s degree
   *[other] { $value }
}
answer-french-level = { $value ->
    [A1] A1: I understand a few words
    [A2] A2: I can manage in simple situations
    [B1] B1: I can talk about my work and my life
    [B2] B2: I am at ease in a discussion
    [C1] C1: I speak and write easily
    [C2] C2: like my mother tongue
   *[other] { $value }
}
answer-joint-committee = { $value ->
    [pc116] Joint committee 116 (blue-collar workers in chemistry)
    [pc207] Joint committee 207 (white-collar workers in chemistry)
    [other] Another one
   *[other] { $value }
}
answer-years = { $last ->
    [true] { $years ->
        [one] { $years } year or more
       *[other] { $years } years or more
    }
   *[false] { $years ->
        [0] None
        [one] { $years } year
       *[other] { $years } years
    }
}
answer-yes = Yes
answer-no = No
answer-none = None of these modules
answer-unknown = I do not know
answer-stop = Ask no more

paper = { $paper ->
    [vca_valid] a valid VCA certificate
    [ba4_valid] a valid BA4 certificate
    [driving_licence_b] a category B driving licence
   *[other] { $paper }
}
told-line = { $another ->
    [true] For that person: { $told }.
   *[false] You told me: { $told }.
}
told-audience = { $audience ->
    [jobseeker] jobseeker
    [worker] worker
    [student] student
    [teacher] teacher
    [company] company
   *[other] { $audience }
}
told-region = { $region ->
    [wallonia] region: Wallonia
    [brussels] region: Brussels
    [flanders] region: Flanders
    [german_speaking] German-speaking Community
    [abroad] outside Belgium
   *[other] { $region }
}
told-education = { $education ->
    [none] no diploma
    [lower_secondary] lower secondary
    [cess] CESS
    [bachelor] bachelor’s degree
    [master] master’s degree
   *[other] { $education }
}
told-experience = { $years ->
    [0] no experience
    [one] { $years } year of experience
   *[other] { $years } years of experience
}
told-french = French { $level }
told-age = { $adult ->
    [true] 18 or older
   *[other] under 18
}
told-committee = { $committee ->
    [pc116] joint committee 116
    [pc207] joint committee 207
    [other] another joint committee
   *[other] { $committee }
}
told-done = already followed or held: { $modules }
told-not-done = not followed: { $modules }
told-held = competencies: { $competencies }
told-papers = { $valid ->
    [true] you have: { $papers }
   *[other] you do not have: { $papers }
}
choice-correct-profile = Correct what I said
choice-forget = Remove: { $told }
choice-forget-all = Remove everything
choice-what-can-i-follow = What can I follow?
choice-towards-a-job = A path to a job
choice-entry-group = { $status ->
    [met] The others: all met
    [missing] The others: something is missing
   *[other] The others: to check
}

entry-status = { $status ->
    [met] Met
    [missing] Missing
   *[other] To check
}
entry-line = { $status } – { $condition }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}{ $closing ->
    [none] {""}
   *[other] {" "}→ { $closing }
}
entry-reason = { $reason ->
    [at_centre] to be seen with the centre
    [not_a_learner] it depends on each person whom the company sends
    [competencies_held] you have the competencies already
    [may_have_expired] your document may have expired
    [experience] your experience replaces the diploma
    [experience_not_told] experience may replace the diploma
   *[other] { $reason }
}
entry-group =
    { $status ->
        [met] All met
        [missing] Something is missing
       *[unknown] To check
    }: { $count ->
        [one] { $count } module, for example
       *[other] { $count } modules, for example
    }
    { $modules }
remedy = { $kind ->
    [interview] an interview with the centre
    [test] a test at the centre
    [equipment] to be brought
    [age] from the age of 18
   *[other] ask the centre
}
remedy-modules = follow { $modules }
module-to-follow = { $code } ({ $next })
remedy-language = follow the module { $languages } ({ $next })
offer = { $availability ->
    [places] next session { $when }
    [full] the planned sessions are full
   *[other] date on request
}
remedy-experience = { $years ->
    [one] { $years } year of experience in the sector
   *[other] { $years } years of experience in the sector
}
remedy-document = { $condition ->
    [education] show your diploma
    [medical_fitness] a medical certificate
    [driving_licence_b] show your driving licence
   *[other] show your valid document
}

definition-education = { $value ->
    [lower_secondary] Lower secondary means the first years of secondary school, up to the age of about 15 or 16.
    [cess] The CESS is the certificate of upper secondary education: the school-leaving diploma of French-speaking Belgium.
    [bachelor] A bachelor’s degree is a diploma of higher education, after about three years of study.
   *[other] A master’s degree is a diploma of higher education, after a bachelor’s degree and one or two more years of study.
}
definition-french-level = { $value } is a language level of the European scale, which goes from A1 (beginner) to C2 (like one’s mother tongue).
definition-joint-committee = A joint committee brings together the employers and the workers of a sector. In chemistry, blue-collar workers come under joint committee 116 and white-collar workers under 207. Your payslip says which.

utter-funding-group =
    { $verdict ->
        [applies] Help and rules that seem to concern you
        [may_apply] Help and rules that may concern you
       *[other] Help and rules that are not for you, and why
    } ({ $count }):
    { $schemes }
    The public service decides.
funding-scheme =
    { $title }
    { $gives }
    { $caution }
    Whom to ask: { $whom }. { $how }{ $as_of ->
        [none] {""}
       *[other] {" "}(source: { $as_of })
    }
funding-situation = { $audience ->
    [jobseeker] You are looking for a job
    [worker] You work
    [student] You study
    [teacher] You teach
   *[company] You represent a company
}: { $schemes }
funding-caution = Good to know: { $title }. { $caution }
funding-line = { $title }{ $points ->
    [none] {""}
   *[other] {" "}({ $verdict ->
        [does_not_apply] does not fit
       *[other] still to know
    }: { $points })
}
funding-point = { $point ->
    [audience] your situation
    [region] your region
    [workplace_region] the region where you work
    [company_region] the region of the company
    [joint_committee] the joint committee
   *[other] whether the help still exists
}
choice-funding-group = { $verdict ->
    [may_apply] All that may concern me
   *[other] What is not for me
}
