# Conditions d’entrée, parcours, argent, données personnelles.

utter-entry-check =
    Je vous informe ; c’est le centre qui décide.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    « { $title } » ({ $code }) : { $status ->
        [met] toutes les conditions sont remplies, d’après ce que vous m’avez dit
        [missing] une condition au moins manque
       *[unknown] il reste des conditions à vérifier
    }.
    { $conditions }
    Ce sont des valeurs et des dates d’exemple : faites-les confirmer par le centre.
utter-entry-open =
    { $count ->
        [0] Aucun module de l’exemple ne s’ouvre sans autre module ni diplôme.
       *[other] { $count } modules ne demandent ni autre module ni diplôme :
    }
    { $modules }
    Nommez un module pour voir toutes ses conditions. Je vous informe ; c’est le centre qui décide.
utter-funding =
    { $told ->
        [none] Voici ce que je connais. Dites-moi votre situation et votre région, je serai plus précis.
       *[other] { $told }
    }{ $applies ->
        [0] {""}
        [one] {" "}Une aide ou règle semble vous concerner.
       *[other] {" "}{ $applies } aides ou règles semblent vous concerner.
    }{ $may_apply ->
        [0] {""}
        [one] {" "}Une autre peut vous concerner.
       *[other] {" "}{ $may_apply } peuvent vous concerner, selon ce qui reste à savoir.
    }{ $does_not_apply ->
        [0] {""}
        [one] {" "}Une n’est pas pour vous.
       *[other] {" "}{ $does_not_apply } ne sont pas pour vous.
    }{ $detailed ->
        [none] {""}
       *[other] {""}
        { $detailed }
    }{ $schemes ->
        [none] {""}
       *[other] {""}
        { $schemes }
    }{ $service ->
        [none] {""}
       *[other] {""}
        À qui demander dans votre région : { $service }.
    }
    { $caution }
    Choisissez-en une pour les détails. C’est le service public qui décide.
utter-funding-by-situation =
    Cela dépend de votre situation.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    { $situations }
    { $caution }
    Choisissez-en une pour les détails. C’est le service public qui décide.
utter-funding-scheme =
    { $title }
    { $gives }
    { $caution }
    Conditions :
    { $conditions }
    À qui demander : { $whom }
    { $how }
utter-feedback = Merci de me le dire. Personne ne lit ces conversations : pour que votre avis arrive au centre, écrivez-lui par son site internet. Si ma réponse était fausse ou à côté, posez la question autrement, je réessaie.
utter-no-alerts = Je ne peux pas encore vous prévenir quand une date ou une place s’ajoute. Voici ce que je connais aujourd’hui.
utter-data-export = Ce qui est gardé, ce sont vos messages et mes réponses de cette conversation, rien d’autre. Vous pouvez tout emporter dans un fichier avec « Mes données ».
utter-data-erased = C’est effacé : vos messages et mes réponses ne sont plus gardés nulle part. Votre prochain message commencera une nouvelle conversation.
utter-erase-question = Voulez-vous effacer toute cette conversation ? Ce qui est effacé ne revient pas.
choice-erase = Oui, tout effacer
choice-funding = Les aides possibles
choice-as-jobseeker = Je cherche un emploi
choice-as-worker = Je travaille
