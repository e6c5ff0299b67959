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
