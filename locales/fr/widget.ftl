# Words of the chat and of its page.

## The page

page-title = Conseil formation : chimie, biopharma, biotech
page-name = Conseil formation
page-field = Chimie, biopharma et biotech en Wallonie
page-sample = Catalogue d’exemple
page-sample-detail = Les formations, dates et places montrées ici sont des exemples. Elles ne sont pas celles du centre.
page-catalogue = Parcourir toutes les formations
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
page-noscript = Sans JavaScript, posez vos questions par formulaire.

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
ask-warning = N’écrivez ni numéro national, ni informations sur votre santé.
ask-remaining = { $count ->
    [one] Il reste { $count } caractère
   *[other] Il reste { $count } caractères
}
ask-too-long = { $count ->
    [one] { $count } caractère de trop (2 000 au maximum)
   *[other] { $count } caractères de trop (2 000 au maximum)
}
awaited-typing = L’assistant écrit…
awaited-slow = Cela prend plus de temps que d’habitude…
you-said = Vous
advisor-said = Assistant
choices-label = Réponses proposées
choices-earlier = Réponses proposées plus tôt
suggestion-label = Question proposée par cette page
machine-note = Une machine répond.
privacy-link = Vie privée
start-again = Recommencer
copy = Copier
copied = Copié.
not-copied = Votre navigateur n’a pas permis la copie. Sélectionnez le texte pour le copier.
print-one = Imprimer

## The options

menu-label = Options
size-label = Taille du texte
size-normal = Normale
size-large = Grande
size-largest = Très grande
theme-label = Apparence
theme-system = Comme l’appareil
theme-light = Claire
theme-dark = Sombre
data-title = Vos données
data-kept = { $date ->
    [none] Rien n’est gardé avant votre première question.
   *[other] Cette conversation est gardée jusqu’à ce moment : { $date }. Ensuite, elle est effacée. Chaque message prolonge ce délai.
}
save-data = Enregistrer une copie
print-all = Imprimer la conversation

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
card-entry_check = Conditions d’entrée
card-figure = Chiffre
card-path = Parcours
card-path-hours = { $hours } h
card-path-take-home = { $date ->
    [none] À emporter
   *[other] À emporter, jusqu’au { $date }
}
card-path-calendar = Pour votre agenda (ICS)
card-path-sheet = Feuille à imprimer (PDF)
card-path-picture = Ligne du temps
card-path-picture-text = Ligne du temps du parcours : { $summary }. Les formations ({ $count }) sont en toutes lettres plus bas.
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
offline = Vous êtes hors ligne. Vous pouvez continuer à écrire.
not-answered = Votre dernier message n’a pas reçu de réponse. Il est gardé.
problem-offline = Vous êtes hors ligne. Votre message est gardé et partira dès que la connexion revient.
problem-unreachable = Pas de réponse. Votre connexion internet fonctionne-t-elle ? Votre message est gardé.
problem-expired = Cette conversation est terminée : elle a expiré ou a été effacée. Ce que vous avez écrit est gardé.
problem-too_many = Trop de messages en peu de temps. Votre message est gardé.
problem-unavailable = L’assistant ne répond pas pour le moment. Votre message est gardé.
problem-too_long = Ce message est trop long : 2 000 caractères au maximum.
problem-unexpected = Quelque chose n’a pas fonctionné. Vous pouvez réessayer. Votre message est gardé.
retry = Réessayer
retry-now = Réessayer maintenant
stop-trying = Ne plus réessayer
next-try = Nouvel essai dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
edit-message = Modifier
send-anew = Commencer une nouvelle conversation et l’envoyer
dismiss = Fermer
ends-soon = Cette conversation sera effacée à { $time }. Écrivez un message pour la prolonger, ou enregistrez-en une copie.
confirm-erase = Cette conversation sera effacée partout. Continuer ?
confirm-erase-yes = Effacer la conversation
confirm-erase-no = Garder
started-again = Nouvelle conversation commencée. La précédente s’effacera d’elle-même : { $time }.
go-back = Revenir à la précédente
erase-left = L’effacer maintenant
exported = Fichier enregistré : { $file }. Il contient tout ce qui est gardé de cette conversation.
erased = Effacé partout : { $list }.
erased-nothing = Il ne restait rien à effacer.
erased-rows = { $store ->
    [conversations] { $count ->
        [one] { $count } conversation
       *[other] { $count } conversations
    }
    [turns] { $count ->
        [one] { $count } échange
       *[other] { $count } échanges
    }
    [choices] { $count ->
        [one] { $count } réponse proposée
       *[other] { $count } réponses proposées
    }
    [assistant_events] { $count ->
        [one] { $count } note de l’assistant
       *[other] { $count } notes de l’assistant
    }
   *[other] { $count } ({ $store })
}
