# Ce qui se dit d’un module. Tout vient du catalogue d’exemple.

utter-module-detail =
    { $title } ({ $code })
    { $summary }
    { $hours ->
        [one] Durée : { $hours } heure
       *[other] Durée : { $hours } heures
    }, { $level }, { $format }. { $count ->
        [one] Lieu
       *[other] Lieux
    } : { $sites }. Ce sont des valeurs d’exemple.
    Prochaine session avec des places : { $next }.
    { $note }
utter-module-content =
    { $title } ({ $code }) : { $summary }
    Vous apprenez à :
    { $objectives }
    { $count ->
        [one] Compétence visée :
       *[other] Compétences visées :
    }
    { $competencies }
utter-module-duration = { $hours ->
    [one] « { $title } » ({ $code }) dure { $hours } heure, { $format }.
   *[other] « { $title } » ({ $code }) dure { $hours } heures, { $format }.
} C’est une valeur du catalogue d’exemple.
utter-module-schedule =
    Rythmes prévus pour « { $title } » ({ $code }){ $filters } :
    { $rhythms }
    Les heures de la journée ne sont pas dans mes données. { $ask }
    { $note }
utter-module-schedule-other =
    Je n’ai pas de session de « { $title } » ({ $code }) qui correspond{ $filters }. Voici les rythmes prévus :
    { $rhythms }
    Les heures de la journée ne sont pas dans mes données. { $ask }
    { $note }
utter-module-schedule-none =
    Aucune session de « { $title } » ({ $code }, { $hours } h) n’est prévue dans le calendrier d’exemple : je ne connais donc ni le rythme ni les heures. Les dates sont sur demande.
    { $ask }
    { $note }
rhythm-line = { $rhythm } ({ $hours } h par semaine) : prochaine session { $when }, { $site }
utter-module-dates =
    { $count ->
        [one] Session de « { $title } » ({ $code }){ $filters } :
       *[other] Sessions de « { $title } » ({ $code }){ $filters } :
    }
    { $sessions }
    { $note }
utter-module-dates-other =
    Je n’ai pas de date de « { $title } » ({ $code }) qui correspond{ $filters }. { $count ->
        [one] Voici l’autre session prévue :
       *[other] Voici les autres sessions prévues :
    }
    { $sessions }
    { $note }
utter-module-dates-none =
    Aucune session de « { $title } » ({ $code }) n’est prévue dans le calendrier d’exemple : la date est sur demande. { $ask }
    { $note }
session-line = { $when }, { $site }, { $rhythm }, { $language } : { $seats }
next-session = { $when }, { $site } ({ $seats })
next-session-none = date sur demande
next-session-full = aucune, les sessions prévues sont complètes
utter-module-seats =
    { $seats ->
        [one] Un groupe de « { $title } » ({ $code }) compte { $seats } place.
       *[other] Un groupe de « { $title } » ({ $code }) compte { $seats } places.
    } Places encore libres :
    { $sessions }
    { $note }
utter-module-seats-none =
    { $seats ->
        [one] Un groupe de « { $title } » ({ $code }) compte { $seats } place.
       *[other] Un groupe de « { $title } » ({ $code }) compte { $seats } places.
    } Aucune session n’est prévue : la date est sur demande.
    { $note }
seats-line = { $when }, { $site } : { $seats }
utter-module-price-unknown = Le prix de « { $title } » ({ $code }) n’est pas dans mes données. { $ask }
utter-price-unknown = Les prix des formations ne sont pas dans mes données. { $ask }
utter-module-place =
    { $count ->
        [one] « { $title } » ({ $code }) se donne, d’après le catalogue d’exemple, à ce lieu :
       *[other] « { $title } » ({ $code }) se donne, d’après le catalogue d’exemple, à ces lieux :
    }
    { $sites }
utter-module-place-yes =
    Oui. { $asked } fait partie des lieux de « { $title } » ({ $code }), d’après le catalogue d’exemple. Prochaine session à ce lieu avec des places : { $next }. { $count ->
        [one] C’est le seul lieu :
       *[other] Tous les lieux :
    }
    { $sites }
    { $note }
utter-module-place-no =
    Non. { $asked } ne fait pas partie des lieux de « { $title } » ({ $code }), d’après le catalogue d’exemple. { $count ->
        [one] Ce module se donne ici :
       *[other] Ce module se donne ici :
    }
    { $sites }
utter-module-prerequisites =
    Conditions indiquées pour « { $title } » ({ $code }) :
    { $conditions }
    Ce sont des valeurs d’exemple. Je vous informe ; c’est le centre qui décide.
condition-no-module = Aucun module à suivre avant
condition-module = Module à suivre avant : { $module }
condition-one-of = Un module à suivre avant, au choix : { $modules }
condition-education = Diplôme demandé : { $education }
condition-education-or-experience = { $years ->
    [one] Diplôme demandé : { $education }, ou { $years } an d’expérience dans le secteur
   *[other] Diplôme demandé : { $education }, ou { $years } ans d’expérience dans le secteur
}
condition-french = Niveau de français : { $level }
condition-audiences = Pour : { $audiences }
condition = { $condition ->
    [motivation_interview] Un entretien de motivation
    [basic_maths_test] Un test de calcul de base
    [medical_fitness] Une aptitude médicale
    [colour_vision] Une bonne vision des couleurs
    [min_age_18] Avoir 18 ans ou plus
    [safety_shoes] Des chaussures de sécurité
    [vca_valid] Un certificat VCA valable
    [ba4_valid] Une attestation BA4 valable
    [driving_licence_b] Le permis de conduire B
   *[other] { $condition }
}
utter-module-certificate =
    À la fin de « { $title } » ({ $code }), vous recevez : { $certificate }. Aucun renouvellement n’est indiqué.
    C’est une valeur d’exemple : faites-la confirmer par le centre.
utter-module-certificate-renewed =
    À la fin de « { $title } » ({ $code }), vous recevez : { $certificate }. { $months ->
        [one] À renouveler après { $months } mois.
       *[other] À renouveler après { $months } mois.
    }
    C’est une valeur d’exemple : faites-la confirmer par le centre.
utter-module-teaching-language =
    « { $title } » ({ $code }) se donne en : { $languages }. Niveau de français demandé pour le suivre en français : { $level }.
    { $planned } Ce sont des valeurs d’exemple.
utter-module-teaching-language-yes =
    Oui, « { $title } » ({ $code }) peut se donner { $asked }. Langues du cours : { $languages }. Niveau de français demandé pour le suivre en français : { $level }.
    { $planned } Ce sont des valeurs d’exemple.
utter-module-teaching-language-no =
    Non, « { $title } » ({ $code }) ne se donne pas { $asked }. Langues du cours : { $languages }. Niveau de français demandé pour le suivre en français : { $level }.
    { $planned } Ce sont des valeurs d’exemple.
planned-languages = Langues des sessions prévues : { $languages }.
planned-languages-none = Aucune session n’est prévue pour le moment.
utter-module-enrolment =
    Pour vous inscrire à « { $title } » ({ $code }, pour : { $audiences }) :
    { $ways }
    { $website }
enrolment-way = { $audience } : { $answer }
utter-enrolment =
    Pour vous inscrire à une formation :
    { $ways }
    { $website }

utter-module-list =
    { $count ->
        [one] Voici le module trouvé{ $filters } :
       *[other] J’ai trouvé { $count } modules{ $filters } :
    }
    { $modules }
utter-module-list-near =
    Je n’ai rien trouvé pour tout ce que vous demandez{ $filters }. { $count ->
        [one] Voici le module le plus proche :
       *[other] Voici les plus proches :
    }
    { $modules }
utter-module-list-domains =
    { $count ->
        [one] Il y a { $count } module{ $filters }, dans ce domaine :
       *[other] Il y a { $count } modules{ $filters }, dans ces domaines :
    }
    { $domains }
    Choisissez un domaine, ou dites-moi le sujet avec d’autres mots. Si votre sujet n’y est pas, il n’est pas dans mes données. { $ask }

utter-module-list-near-domains =
    Je n’ai rien trouvé pour tout ce que vous demandez{ $filters }. Voici tous les domaines, sans ce filtre :
    { $domains }
utter-module-comparison =
    { $count ->
        [one] Voici le module :
       *[other] Voici les { $count } modules côte à côte :
    }
    { $first }
    { $second }
    { $third }
    { $fourth }
    { $note }
comparison-title = Comparaison
comparison-side =
    { $title } ({ $code }) : { $hours }, { $level }, { $format } ; { $count ->
        [one] lieu
       *[other] lieux
    } : { $sites } ; à la fin : { $certificate } ; prochaine session avec des places : { $next }
    { $conditions }
utter-compare-which = Quels modules voulez-vous comparer ? Donnez-moi deux à quatre noms ou codes.
utter-compare-with = Avec quel module voulez-vous comparer « { $title } » ({ $code }) ? Donnez-moi un nom ou un code.
without = sauf : { $what }
