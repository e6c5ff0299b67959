# Words of the chat and of its page.

## The page

page-title = Conseil formation : chimie, biopharma, biotech
page-name = Conseil formation
page-field = Chimie, biopharma et biotech en Wallonie
page-sample = Catalogue d’exemple
page-sample-detail = Les formations, dates et places montrées ici sont des exemples. Elles ne sont pas celles du centre.
page-skip = Aller à la question
page-help-title = Que pouvez-vous demander ?
page-help-modules = Les formations sur un thème, dans un lieu ou pour un métier
page-help-facts = La durée, l’horaire, les dates, les places et le lieu d’une formation
page-help-entry = Les conditions d’entrée, l’attestation et l’inscription
page-help-compare = La comparaison de deux formations
page-help-centre = Le centre, ses lieux et les aides possibles
page-sources-title = D’où viennent les réponses ?
page-sources = Chaque réponse montre sa source. Quand l’assistant ne sait pas, il le dit et vous indique à qui demander.
page-data-title = Et vos données ?
page-data = Pas de cookie, pas de suivi. N’écrivez pas votre numéro national ni d’informations sur votre santé.
page-privacy = Vie privée
page-noscript = Pour poser vos questions ici, activez JavaScript dans votre navigateur.

## The chat

language-label = Langue
conversation-label = Conversation
welcome-title = Bonjour, que cherchez-vous ?
welcome-text = Je suis un programme, pas une personne. Je vous renseigne sur les formations, les dates, les lieux et les conditions d’entrée.
welcome-examples = Par exemple
example-site = Quelles formations donnez-vous à Liège ?
example-duration = Combien d’heures dure la formation BA4 ?
example-dates = Quelles sont les prochaines dates de secourisme ?
example-job = Quelles formations pour devenir opérateur de production en chimie ?
ask-label = Votre question
ask-placeholder = Écrivez votre question
ask-send = Envoyer
ask-remaining = { $count ->
    [one] Il reste { $count } caractère
   *[other] Il reste { $count } caractères
}
ask-too-long = { $count ->
    [one] { $count } caractère de trop (2 000 au maximum)
   *[other] { $count } caractères de trop (2 000 au maximum)
}
typing = L’assistant écrit…
you-said = Vous
advisor-said = Assistant
choices-label = Réponses proposées
choices-earlier = Réponses proposées plus tôt
suggestion-label = Question proposée par cette page
machine-note = Une machine répond.
privacy-link = Vie privée
my-data = Mes données
start-again = Recommencer

## Sources and cards

sources-label = { $count ->
    [one] Source
   *[other] Sources
}
source-undated = page sans date
sources-fold = Sources ({ $count })
source-as-of = date : { $date }
provenance-sample = exemple
provenance-sourced = page publique
provenance-unknown = non connu
provenance-assistant = assistant
new-tab = nouvel onglet
card-module = Formation
card-session = Session
card-site = Lieu
card-job = Métier
card-comparison = Comparaison
card-figure = Chiffre
card-path = Parcours
card-path-hours = { $hours } h
card-path-take-home = { $date ->
    [none] À emporter
   *[other] À emporter, jusqu’au { $date }
}
card-path-calendar = Pour votre agenda (ICS)
card-path-sheet = Feuille à imprimer (PDF)
card-path-timeline = Ligne du temps (image SVG)
card-other = Information
table-criterion = Critère
cards-fold = Voir les détails ({ $count })
figure-year = Année
figure-known = Valeur
figure-value = { $unit ->
    [people_per_year] { $value } personnes par an
    [hours_per_year] { $value } heures par an
    [percent] { $value } %
    [modules] { $value } modules
    [staff] { $value } membres du personnel
    [jobs] { $value } emplois
    [vacancies] { $value } postes à pourvoir
    [occupations] { $value } métiers
    [square_metres] { $value } m²
    [million_eur] { $value } millions d’euros
    [eur_gross_per_month] { $value } € brut par mois
   *[other] { $value }
}

## When something goes wrong

message-not-sent = Pas envoyé
problem-unreachable = Pas de réponse. Vérifiez votre connexion internet, puis réessayez. Votre message est gardé.
problem-expired = Cette conversation est terminée : elle a expiré ou a été effacée. Vous pouvez en commencer une nouvelle.
problem-too_long = Ce message est trop long : 2 000 caractères au maximum.
problem-too_many = Trop de messages en peu de temps. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
problem-unavailable = L’assistant ne répond pas pour le moment. Réessayez dans quelques instants. Votre message est gardé.
problem-unexpected = Quelque chose n’a pas fonctionné. Vous pouvez réessayer. Votre message est gardé.
retry = Réessayer
edit-message = Modifier
new-conversation = Nouvelle conversation
confirm-erase = Cette conversation sera effacée partout. Continuer ?
confirm-erase-yes = Effacer et recommencer
confirm-erase-no = Garder
erased = La conversation a été effacée.
