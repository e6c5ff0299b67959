# Les pages du catalogue et leur cadre.

pages-description = Les formations en chimie, biopharma et biotech en Wallonie : contenu, dates, lieux et conditions d’entrée.
pages-skip = Aller au contenu
pages-navigation = Pages
pages-place = { $place ->
    [modules] Formations
    [jobs] Métiers
   *[sites] Lieux
}
pages-ask = Poser une question
pages-accessibility = Accessibilité
pages-plain = Le conseiller sans JavaScript
pages-to-catalogue = Aller au catalogue

## L’accueil et la recherche

pages-home-title = Le catalogue des formations
pages-home-lead = { $modules ->
    [one] { $modules } formation
   *[other] { $modules } formations
} en chimie, biopharma et biotech, vers { $jobs ->
    [one] { $jobs } métier
   *[other] { $jobs } métiers
}.
pages-search-label = Rechercher une formation
pages-search-example = salle blanche, GMP, chariot élévateur…
pages-search = Rechercher
pages-by = { $facet ->
    [domain] Par domaine
    [job] Par métier
   *[site] Par lieu
}
pages-count = { $count ->
    [0] aucune formation
    [one] { $count } formation
   *[other] { $count } formations
}
pages-all-modules = Voir toutes les formations
pages-soon = Prochaines sessions avec des places
pages-advisor-title = Demander au conseiller
pages-advisor = Une machine répond, à partir de ce catalogue. Choisissez une question ou posez la vôtre.

## La liste des formations

pages-filters = Filtres{ $count ->
    [0] { "" }
   *[other] { " " }({ $count })
}
pages-facet = { $facet ->
    [domain] Domaine
    [job] Métier
    [site] Lieu
    [month] Début
    [audience] Public
    [level] Niveau
    [max_hours] Durée
   *[language] Langue du cours
}
pages-asked = { $name ->
    [q] Recherche
    [sort] Ordre
    [page] Page
    [from] À partir du
    [to] Jusqu’au
   *[other] Filtre
}
pages-any = { $facet ->
    [site] Partout
    [month] Tous les mois
    [max_hours] Toutes les durées
    [language] Toutes les langues
   *[other] Tous
}
pages-sort = Trier par
pages-order = { $order ->
    [match] Pertinence
    [title] Titre
    [hours] Durée, la plus courte d’abord
    [date] Date, la plus proche d’abord
   *[code] Code
}
pages-apply = Afficher
pages-chosen = Filtres choisis
pages-pair = { $name } : { $value }
pages-remove = Enlever le filtre
pages-clear = Tout effacer
pages-found = { $count ->
    [0] Aucune formation
    [one] { $count } formation
   *[other] { $count } formations
}{ $asked ->
    [no] { "" }
   *[other] { " " }pour « { $words } »
}
pages-next = Prochaine session : { $when }, { $site } ({ $seats })
pages-next-none = { $why ->
    [full] Pas de session avec des places
   *[request] Date sur demande
}
pages-none = Rien ne correspond à tous ces choix. En enlevant un filtre, vous trouvez :
pages-none-at-all = Rien ne correspond. Essayez d’autres mots, ou décrivez au conseiller ce que vous cherchez.
pages-without = Sans « { $what } »
pages-describe = Le décrire au conseiller
pages-pages = Pages de la liste
pages-page = Page { $page } sur { $pages }
pages-previous = Page précédente
pages-following = Page suivante

## Une formation

pages-where = Où vous êtes
pages-brief = En bref
pages-group = Groupe
pages-seats = { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
pages-renewal = { $months ->
    [one] à renouveler après { $months } mois
   *[other] à renouveler après { $months } mois
}
pages-price = Prix
pages-objectives = Au programme
pages-competencies = Compétences visées
pages-sessions = Prochaines sessions
pages-sessions-none = Aucune session n’est prévue : la date est sur demande. Demandez au centre.
pages-conditions = Conditions d’entrée
pages-informs = Cette page informe ; c’est le centre qui décide.
pages-around = Avant et après
pages-graph = Schéma des formations avant et après { $code }. Les listes qui suivent les nomment toutes.
pages-before = À suivre avant
pages-before-none = Aucune formation à suivre avant
pages-before-below = Formations à suivre avant : voir plus bas
pages-one-of = Une de ces formations, au choix :
pages-after = Pour continuer
pages-after-none = Aucune formation du catalogue ne demande d’avoir suivi celle-ci.
pages-module-jobs = Métiers pour lesquels elle est utile
pages-question = { $about ->
    [dates] Quelles sont les prochaines dates de { $code } ?
    [entry] Quelles sont les conditions pour suivre { $code } ?
   *[enrolment] Comment s’inscrire à { $code } ?
}
pages-origin-title = D’où viennent ces données
pages-origin-module = { $provenance ->
    [sourced] Le titre ou le thème vient d’une page publique ; les heures, lieux, conditions et places sont des exemples, pas ceux du centre.
   *[sample] Cette formation est un exemple : son contenu, ses heures, lieux, conditions et places ne sont pas ceux du centre.
}
pages-unknown = Cette formation n’est pas dans le catalogue
pages-unknown-why = Aucune formation n’a ce code aujourd’hui. Elle a peut-être été retirée ou son code a changé.
pages-near = Peut-être cherchez-vous

## Les métiers

pages-jobs-lead = { $count ->
    [one] Un métier auquel préparent
   *[other] { $count } métiers auxquels préparent
} les formations du catalogue, et le plus court parcours vers chacun.
pages-job-education = Diplôme habituel
pages-shortage = Métier en pénurie
pages-shortage-is = { $known ->
    [yes] oui
    [no] non
   *[unknown] pas connu
}
pages-job-codes = Codes
pages-job-codes-note = Rapprochement déduit du nom du métier.
pages-also = Autres noms
pages-job-question = Quelles formations suivre pour le métier « { $job } » ?
pages-job-modules = { $count ->
    [0] Aucune formation du catalogue n’y prépare
    [one] Voir la formation utile à ce métier
   *[other] Voir les { $count } formations utiles à ce métier
}
pages-paths = Le plus court parcours
pages-paths-lead = Pour chaque public, les formations qui donnent ensemble ces compétences en le moins d’heures de cours, dans l’ordre où les suivre.
pages-paths-note = Le conseiller propose un parcours avec des dates, selon ce que vous savez déjà.
pages-origin-job = { $provenance ->
    [sourced] Une page publique nomme ce métier ; les compétences et le diplôme sont des exemples.
   *[sample] Les compétences et le diplôme de ce métier sont des exemples.
}

## Les lieux

pages-contact = { $what ->
    [address] Adresse
    [phone] Téléphone
    [email] E-mail
    [hours] Heures d’ouverture
    [transport] Accès
   *[surface] Surface
}
pages-surface = { $surface } m²
pages-site-unknown = Ce qui n’est pas connu n’est pas inventé.
pages-facilities = Équipements
pages-site-facts = Ce que disent des pages publiques
pages-site-modules = { $count ->
    [0] Aucune formation du catalogue ne s’y donne.
    [one] Voir la formation qui s’y donne
   *[other] Voir les { $count } formations qui s’y donnent
}
pages-site-question = { $about ->
    [modules] Quelles formations donnez-vous à { $site } ?
   *[access] Comment venir à { $site } ?
}
pages-origin-site = Page principale : { $page }
