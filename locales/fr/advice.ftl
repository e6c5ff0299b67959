# Conditions d’entrée, parcours, argent, données personnelles.

utter-entry-check =
    Je vous informe ; c’est le centre qui décide. Voici ce que demande « { $title } » ({ $code }), à vérifier pour vous :
    { $conditions }
    Ce sont des valeurs d’exemple.
utter-entry-open =
    { $count ->
        [0] Aucun module de l’exemple ne s’ouvre sans autre module ni diplôme.
       *[other] { $count } modules ne demandent ni autre module ni diplôme{ $audience ->
            [none] {""}
           *[other] {" "}(public : { $audience })
        } :
    }
    { $modules }
    Nommez un module pour voir toutes ses conditions. Je vous informe ; c’est le centre qui décide.
utter-funding =
    Aides et règles possibles{ $audience ->
        [none] {""}
       *[other] {" "}(public : { $audience })
    }, selon votre situation :
    { $schemes }
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
