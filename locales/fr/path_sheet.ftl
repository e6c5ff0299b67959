# Un parcours à emporter : la feuille, la ligne du temps et le fichier pour l’agenda.

path-title-job = Votre parcours vers « { $job } »
path-title = Votre parcours de formation
path-kind = { $kind ->
    [shortest] Le plus court en heures
    [soonest] Le plus tôt terminé
    [one_site] Sur un seul site
    [evenings_and_saturdays] Le soir et le samedi
   *[other] { $kind }
}
path-best-found = le meilleur trouvé dans le temps prévu
path-modules = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
path-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
path-module = Module
path-when = Dates
path-where = Lieu
path-hours = Heures
path-hours-short = { $hours } h
path-gives = Ce qu’il apporte
path-needed-by = Préalable de { $modules }
path-on-request = Date sur demande
path-none-fits = Aucune date prévue ne convient : à demander au centre
path-undated = Date à demander au centre
path-changed = Dates modifiées depuis (avant : { $before })
path-gone = Cette session n’est plus au calendrier (avant : { $before }). { $next ->
    [none] Date sur demande.
   *[other] Prochaine session avec des places : { $next }.
}
path-change = { $change ->
    [full] complet aujourd’hui
    [changed] dates modifiées
   *[gone] plus au calendrier
}
path-withdrawn = { $count ->
    [one] Ce module n’est plus au catalogue : { $modules }.
   *[other] Ces modules ne sont plus au catalogue : { $modules }.
}
path-uncovered-title = Ce que ce parcours n’apporte pas
path-lack = { $lack ->
    [no_module] aucun module du catalogue ne l’apporte
    [left_out] son module a été laissé de côté, comme souhaité
    [no_session] aucune date prévue ne convient
   *[conditions] les modules qui l’apportent ont des conditions à voir avec le centre
}
path-all-covered = Ce parcours apporte tout ce que le but demande et qui restait à apprendre.
path-check-title = À vérifier
path-check-intro = Voici ce que ces modules demandent à tout le monde. Cette feuille informe ; c’est le centre qui décide.
path-sources-title = Sources
path-source-catalogue = Catalogue chargé le { $date }
path-source-page = Titre ou sujet : { $page }
path-sample-badge = Données d’exemple
path-sample-modules = Les modules, leurs heures, leurs lieux et leurs conditions viennent d’un catalogue d’exemple
path-address-title = Toujours à jour
path-address = Ce code ouvre cette feuille telle qu’elle est ce jour-là, jusqu’au { $date }. Rien sur vous n’y est gardé.
path-qr = Code QR vers { $address }
path-as-of = État au { $date }
path-timeline-title = { $title } : ligne du temps
path-timeline-dated = { $modules } avec une date, dans l’ordre
path-timeline-line = { $module }, { $when }, { $place }
path-timeline-empty = Aucun module de ce parcours n’a de date aujourd’hui.
path-event-sample = { $title } (exemple)
path-event-language = Cours { $language }
path-event-hours = Les heures de la journée ne sont pas connues : demandez-les au centre.
path-event-undated = Demander une date : { $title }
path-event-on-request = Aucune date n’est prévue pour ce module : demandez-la au centre.
path-event-none-fits = Aucune des dates prévues pour ce module ne convenait : demandez-en une au centre.
path-file = parcours
