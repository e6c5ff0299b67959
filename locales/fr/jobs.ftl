# Les métiers auxquels les modules préparent.

utter-job-list =
    { $count ->
        [one] Le catalogue d’exemple prépare à { $count } métier :
       *[other] Le catalogue d’exemple prépare à { $count } métiers :
    }
    { $jobs }
utter-which-job =
    De quel métier parlez-vous ?
    { $jobs }
utter-job-detail =
    { $title }
    { $summary }
    Diplôme habituel : { $education }. Compétences utiles :
    { $needs }
    { $count ->
        [0] Aucun module du catalogue n’y prépare.
        [one] { $count } module du catalogue d’exemple y prépare.
       *[other] { $count } modules du catalogue d’exemple y préparent.
    } Le diplôme et les compétences sont des valeurs d’exemple.
utter-salary-unknown =
    { $job ->
        [none] Les salaires du secteur ne sont pas dans mes données.
       *[other] Ce que l’on gagne comme « { $job } » n’est pas dans mes données.
    } Cela dépend de l’employeur et de sa commission paritaire : un employeur ou un syndicat pourra vous répondre. { $ask }
