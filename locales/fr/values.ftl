# Petites expressions partagées par plusieurs messages : durées, rythmes, publics, dates, listes.

hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
level = { $level ->
    [1] niveau débutant
    [2] niveau intermédiaire
    [3] niveau avancé
   *[other] niveau { $level }
}
format = { $format ->
    [onsite] sur place
    [blended] en partie à distance
    [online] à distance
    [virtual_reality] sur place, avec un casque de réalité virtuelle
   *[other] { $format }
}
rhythm = { $rhythm ->
    [full_time] à temps plein
    [two_days_a_week] deux jours par semaine
    [one_day_a_week] un jour par semaine
    [evenings] le soir
    [saturday] le samedi
   *[other] { $rhythm }
}
rhythm-with-hours = { $rhythm } ({ $hours } h par semaine)
language-name = { $language ->
    [fr] français
    [nl] néerlandais
    [en] anglais
    [de] allemand
    [es] espagnol
    [it] italien
    [ar] arabe
    [tr] turc
    [pl] polonais
    [pt] portugais
    [ru] russe
    [uk] ukrainien
    [ro] roumain
    [zh] chinois
   *[other] { $language }
}
taught-in = { $language ->
    [fr] en français
    [nl] en néerlandais
    [en] en anglais
    [de] en allemand
    [es] en espagnol
    [it] en italien
    [ar] en arabe
    [tr] en turc
    [pl] en polonais
    [pt] en portugais
    [ru] en russe
    [uk] en ukrainien
    [ro] en roumain
    [zh] en chinois
   *[other] en { $language }
}
audience = { $audience ->
    [jobseeker] demandeurs d’emploi
    [worker] travailleurs
    [student] étudiants
    [teacher] enseignants
    [company] entreprises
   *[other] { $audience }
}
education = { $education ->
    [none] aucun
    [lower_secondary] secondaire inférieur
    [cess] CESS (secondaire supérieur)
    [bachelor] bachelier
    [master] master
   *[other] { $education }
}
certificate = { $certificate ->
    [attendance] une attestation de participation
    [skills_attestation] une attestation de compétences
    [vca] le certificat VCA
    [ba4] l’attestation BA4
    [ba5] l’attestation BA5
    [first_aid] le certificat de premiers secours
    [forklift] l’attestation de cariste
    [none] aucun document
   *[other] { $certificate }
}
seats-left = { $seats ->
    [0] complet
    [one] { $seats } place libre
   *[other] { $seats } places libres
}
session-day = le { $date }
session-days = du { $start } au { $end }
not-known = pas connu

list-more = et { $count ->
    [one] encore { $count } autre
   *[other] encore { $count } autres
}
list-filters = { " " }– { $filters }
start-in = début en { $when }
start-in-year = début en { $year }
start-on = début le { $day }
start-from = début à partir du { $day }
start-until = début au plus tard le { $day }
start-between = début entre le { $first } et le { $last }
hours-at-most = { $hours ->
    [one] au plus { $hours } heure
   *[other] au plus { $hours } heures
}
list-order-job = Dans l’ordre : d’abord les modules qui apportent le plus à ce métier par heure de cours.
module-name = { $title } ({ $code })
module-line = { $title } ({ $code }, { $hours } h)
domain-line = { $title } : { $count ->
    [one] { $count } module
   *[other] { $count } modules
}

label-duration = Durée
label-level = Niveau
label-format = Forme
label-place = Lieu
label-places = Lieux
label-rhythm = Rythme
label-language = Langue du cours
label-seats-left = Places
label-education = Diplôme demandé
label-conditions = Conditions
label-certificate = Document à la fin
label-next-session = Prochaine session avec des places
label-needs = Compétences utiles
label-municipality = Commune
label-status = État

source-sample = Catalogue d’exemple
source-topic = { $page } (titre ou thème)
source-unknown = Pas dans mes données
ask-centre-website = Demandez au centre : { $website }.
centre-website = Site du centre : { $website }.
ask-centre = Demandez au centre.
ask-other-organisation = Adressez-vous à cette organisation.
