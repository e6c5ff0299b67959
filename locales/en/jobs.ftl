# The jobs that the modules prepare for.

utter-job-list =
    { $count ->
        [one] The sample catalogue prepares for { $count } job:
       *[other] The sample catalogue prepares for { $count } jobs:
    }
    { $jobs }
utter-which-job =
    Which job do you mean?
    { $jobs }
utter-job-detail =
    { $title }
    { $summary }
    Usual education: { $education }. Useful skills:
    { $needs }
    { $count ->
        [0] No module of the catalogue prepares for it.
        [one] { $count } module of the sample catalogue prepares for it.
       *[other] { $count } modules of the sample catalogue prepare for it.
    } The education and the skills are sample values.
utter-salary-unknown =
    { $job ->
        [none] Salaries in the sector are not in my data.
       *[other] What one earns as “{ $job }” is not in my data.
    } That depends on the employer and its joint committee: an employer or a trade union can tell you. { $ask }
