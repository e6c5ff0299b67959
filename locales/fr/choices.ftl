# Titres des choix proposés sous un message.

choice-modules = Voir les formations
choice-sites = Où se trouve le centre ?
choice-jobs = Voir les métiers
choice-help = Que pouvez-vous faire ?
choice-contact = Contacter le centre
choice-privacy = Ma vie privée
choice-dates = Voir les dates
choice-schedule = Voir les rythmes
choice-prerequisites = Voir les conditions
choice-content = Voir le contenu
choice-certificate = Voir le certificat
choice-enrolment = Comment s’inscrire ?
choice-recognised = Est-ce reconnu ?
choice-price-jobseeker = Prix si je cherche un emploi
choice-price-company = Prix pour une entreprise
choice-access = Venir : { $site }
choice-site-modules = Les formations ici
choice-job-modules = Les modules pour ce métier
choice-more = Voir la suite
