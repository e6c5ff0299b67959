# Ce qu’une personne dit d’elle-même : les questions, les réponses, ce qui est noté.

utter-entry-groups =
    Je vous informe ; c’est le centre qui décide. { $told }
    Voici où en sont les { $count } modules de l’exemple pour vous :
    { $groups }
    Nommez un module pour voir toutes ses conditions.
utter-entry-group =
    { $status ->
        [met] Modules dont tout est rempli, d’après ce que vous m’avez dit
        [missing] Modules pour lesquels il manque quelque chose
       *[unknown] Modules où il reste des conditions à vérifier
    } ({ $count }) :
    { $modules }
    Ce sont des valeurs d’exemple. C’est le centre qui décide.
utter-entry-question =
    { $tone ->
        [unclear] Je n’ai pas compris votre réponse. Choisissez, ou répondez autrement.
        [again] Je reviens à ma question.
       *[first] Une question, pour vous répondre mieux.
    }
    { $question }
    Pourquoi je le demande : { $why }
    { $options }
utter-interview-stopped = D’accord, je ne vous pose plus de questions. Vous pouvez tout me dire de vous-même, ou dire « recommencer ».
utter-nothing-to-skip = Pas de souci : vous ne devez répondre à rien. Demandez-moi par exemple une formation, ce que vous pouvez suivre, un parcours vers un métier ou les aides possibles.
utter-interview-restarted = J’ai oublié ce que vous m’aviez dit de vous. On recommence : que voulez-vous savoir ?
utter-profile =
    { $told ->
        [none] Vous ne m’avez encore rien dit de vous. Dites-moi par exemple : « je cherche un emploi, j’ai le CESS, j’habite en Wallonie ».
       *[other] C’est noté. { $told }
    }
    Cela sert à vérifier les conditions, à chercher un parcours ou des aides, et s’efface avec cette conversation.
utter-definition = { $definition }
question = { $field ->
    [audience] Quelle est votre situation ?
    [region] Dans quelle région habitez-vous ?
    [region_company] Dans quelle région est votre entreprise ?
    [education] Quel est votre diplôme le plus élevé ?
    [experience_years] Combien d’années d’expérience avez-vous dans le secteur ?
    [french] Quel est votre niveau de français ?
    [age_18] Avez-vous 18 ans ou plus ?
    [joint_committee] De quelle commission paritaire dépendez-vous ?
   *[other] { $field }
}
question-modules = { $count ->
    [one] Avez-vous déjà suivi { $modules } ?
   *[other] Avez-vous déjà suivi un de ces modules : { $modules } ?
}
question-papers = Avez-vous { $papers } ?
why-module =
    C’est une condition de { $code } :
    { $conditions }
why-modules = { $count ->
    [one] { $count } module le demande.
   *[other] { $count } modules le demandent.
}
why-funding = { $count ->
    [one] Cela décide d’une aide possible.
   *[other] Cela décide de { $count } aides possibles.
}
answer-audience = { $value ->
    [jobseeker] Je cherche un emploi
    [worker] Je travaille
    [student] Je suis aux études
    [teacher] J’enseigne
    [company] Je représente une entreprise
   *[other] { $value }
}
answer-region = { $value ->
    [wallonia] Wallonie
    [brussels] Bruxelles
    [flanders] Flandre
    [german_speaking] Communauté germanophone
    [abroad] Hors de Belgique
   *[other] { $value }
}
answer-education = { $value ->
    [none] Pas de diplôme
    [lower_secondary] Secondaire inférieur
    [cess] CESS (secondaire supérieur)
    [bachelor] Bachelier
    [master] Master
   *[other] { $value }
}
answer-french-level = { $value ->
    [A1] A1 : je comprends quelques mots
    [A2] A2 : je me débrouille dans les situations simples
    [B1] B1 : je peux parler de mon travail et de ma vie
    [B2] B2 : je suis à l’aise dans une discussion
    [C1] C1 : je parle et j’écris facilement
    [C2] C2 : comme ma langue maternelle
   *[other] { $value }
}
answer-joint-committee = { $value ->
    [pc116] CP 116 (ouvriers de la chimie)
    [pc207] CP 207 (employés de la chimie)
    [other] Une autre
   *[other] { $value }
}
answer-years = { $last ->
    [true] { $years ->
        [one] { $years } an ou plus
       *[other] { $years } ans ou plus
    }
   *[false] { $years ->
        [0] Aucune année
        [one] { $years } an
       *[other] { $years } ans
    }
}
answer-yes = Oui
answer-no = Non
answer-none = Aucun de ces modules
answer-unknown = Je ne sais pas
answer-stop = Ne plus demander

paper = { $paper ->
    [vca_valid] un VCA valable
    [ba4_valid] une attestation BA4 valable
    [driving_licence_b] le permis B
   *[other] { $paper }
}
told-line = { $another ->
    [true] Pour cette personne : { $told }.
   *[false] Vous m’avez dit : { $told }.
}
told-audience = { $audience ->
    [jobseeker] demandeur d’emploi
    [worker] travailleur
    [student] étudiant
    [teacher] enseignant
    [company] entreprise
   *[other] { $audience }
}
told-region = { $region ->
    [wallonia] région : Wallonie
    [brussels] région : Bruxelles
    [flanders] région : Flandre
    [german_speaking] région : Communauté germanophone
    [abroad] hors de Belgique
   *[other] { $region }
}
told-education = { $education ->
    [none] pas de diplôme
    [lower_secondary] secondaire inférieur
    [cess] CESS
    [bachelor] bachelier
    [master] master
   *[other] { $education }
}
told-experience = { $years ->
    [0] pas d’expérience
    [one] { $years } an d’expérience
   *[other] { $years } ans d’expérience
}
told-french = français { $level }
told-age = { $adult ->
    [true] 18 ans ou plus
   *[other] moins de 18 ans
}
told-committee = { $committee ->
    [pc116] CP 116
    [pc207] CP 207
    [other] autre commission paritaire
   *[other] { $committee }
}
told-done = déjà suivi ou acquis : { $modules }
told-not-done = pas suivi : { $modules }
told-held = compétences : { $competencies }
told-papers = { $valid ->
    [true] en votre possession : { $papers }
   *[other] vous n’avez pas : { $papers }
}
choice-correct-profile = Corriger ce que j’ai dit
choice-forget = Retirer : { $told }
choice-forget-all = Tout retirer
choice-what-can-i-follow = Que puis-je suivre ?
choice-towards-a-job = Un parcours vers un métier
choice-entry-group = { $status ->
    [met] Les autres : tout est rempli
    [missing] Les autres : il manque quelque chose
   *[other] Les autres : à vérifier
}

entry-status = { $status ->
    [met] Rempli
    [missing] Manque
   *[other] À vérifier
}
entry-line = { $status } – { $condition }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}{ $closing ->
    [none] {""}
   *[other] {" "}→ { $closing }
}
entry-reason = { $reason ->
    [at_centre] se voit avec le centre
    [not_a_learner] cela dépend de chaque personne que l’entreprise envoie
    [competencies_held] vous avez déjà les compétences
    [may_have_expired] votre document peut avoir expiré
    [experience] votre expérience remplace le diplôme
    [experience_not_told] l’expérience peut remplacer le diplôme
   *[other] { $reason }
}
entry-group =
    { $status ->
        [met] Tout est rempli
        [missing] Il manque quelque chose
       *[unknown] À vérifier
    } : { $count ->
        [one] { $count } module, par exemple
       *[other] { $count } modules, par exemple
    }
    { $modules }
remedy = { $kind ->
    [interview] un entretien avec le centre
    [test] un test au centre
    [equipment] à apporter
    [age] à partir de 18 ans
   *[other] demandez au centre
}
remedy-modules = suivre { $modules }
module-to-follow = { $code } ({ $next })
remedy-language = suivre le module { $languages } ({ $next })
offer = { $availability ->
    [places] prochaine session { $when }
    [full] les sessions prévues sont complètes
   *[other] date sur demande
}
remedy-experience = { $years ->
    [one] { $years } an d’expérience dans le secteur
   *[other] { $years } ans d’expérience dans le secteur
}
remedy-document = { $condition ->
    [education] montrer votre diplôme
    [medical_fitness] un certificat médical
    [driving_licence_b] montrer votre permis
   *[other] montrer votre document valable
}

definition-education = { $value ->
    [lower_secondary] Le secondaire inférieur, ce sont les premières années de l’école secondaire, jusqu’à 15 ou 16 ans environ.
    [cess] Le CESS est le certificat d’enseignement secondaire supérieur : le diplôme de fin de l’école secondaire en Belgique francophone.
    [bachelor] Un bachelier est un diplôme de l’enseignement supérieur, obtenu après trois ans d’études environ.
   *[other] Un master est un diplôme universitaire ou de haute école, obtenu après un bachelier et un ou deux ans d’études en plus.
}
definition-french-level = { $value } est un niveau de langue de l’échelle européenne, qui va de A1 (débutant) à C2 (comme sa langue maternelle).
definition-joint-committee = Une commission paritaire réunit les employeurs et les travailleurs d’un secteur. Dans la chimie, les ouvriers dépendent de la CP 116 et les employés de la CP 207. Votre fiche de paie l’indique.

utter-funding-group =
    { $verdict ->
        [applies] Aides et règles qui semblent vous concerner
        [may_apply] Aides et règles qui peuvent vous concerner
       *[other] Aides et règles qui ne sont pas pour vous, et pourquoi
    } ({ $count }) :
    { $schemes }
    C’est le service public qui décide.
funding-scheme =
    { $title }
    { $gives }
    { $caution }
    À qui demander : { $whom }. { $how }{ $as_of ->
        [none] {""}
       *[other] {" "}(source : { $as_of })
    }
funding-situation = { $audience ->
    [jobseeker] Vous cherchez un emploi
    [worker] Vous travaillez
    [student] Vous êtes aux études
    [teacher] Vous enseignez
   *[company] Vous représentez une entreprise
} : { $schemes }
funding-caution = À savoir : { $title }. { $caution }
funding-line = { $title }{ $points ->
    [none] {""}
   *[other] {" "}({ $verdict ->
        [does_not_apply] ne correspond pas
       *[other] à savoir
    } : { $points })
}
funding-point = { $point ->
    [audience] votre situation
    [region] votre région
    [workplace_region] la région où vous travaillez
    [company_region] la région de l’entreprise
    [joint_committee] la commission paritaire
   *[other] si l’aide existe encore
}
choice-funding-group = { $verdict ->
    [may_apply] Toutes celles qui sont possibles
   *[other] Celles qui ne sont pas pour moi
}
