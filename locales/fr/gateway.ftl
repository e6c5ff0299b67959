# Ce que la passerelle dit elle-même : les problèmes, et les pages autour de la conversation.

problem-invalid-request-title = Demande non comprise
problem-invalid-request = Cette demande ne peut pas être comprise. La description de l’API se trouve à l’adresse /api/v1/openapi.json.
problem-unauthorized-title = Accès refusé
problem-unauthorized = Cette conversation ne s’utilise qu’avec son propre jeton. Commencez une nouvelle conversation.
problem-not-found-title = Introuvable
problem-not-found = Il n’y a rien à cette adresse.
problem-conversation-not-found-title = Conversation introuvable
problem-conversation-not-found = Cette conversation n’existe plus : elle a expiré ou a été effacée. Commencez-en une nouvelle.
problem-path-not-found-title = Parcours introuvable
problem-path-not-found = Ce parcours n’existe pas ou n’est plus gardé. Demandez-en un nouveau à l’assistant.
problem-record-not-found-title = Pas dans le catalogue
problem-record-not-found = Le catalogue ne contient aucune fiche portant ce code.
problem-method-not-allowed-title = Impossible ici
problem-method-not-allowed = Cette adresse ne s’utilise pas de cette façon. La description de l’API se trouve à l’adresse /api/v1/openapi.json.
problem-body-too-slow-title = Trop lent
problem-body-too-slow = Votre message a mis trop de temps à arriver. Veuillez le renvoyer.
problem-message-id-reused-title = Message déjà envoyé
problem-message-id-reused = Un autre message a déjà été envoyé avec ce message_id. Utilisez-en un nouveau pour chaque message.
problem-text-too-long-title = Message trop long
problem-text-too-long = Votre message dépasse { $limit } caractères. Raccourcissez-le ou envoyez-le en plusieurs fois.
problem-body-too-large-title = Message trop volumineux
problem-body-too-large = Votre message est trop volumineux. La limite est de { $limit } octets.
problem-invalid-body-title = Message non compris
problem-invalid-body = Ce qui a été envoyé n’est pas ce qui est attendu ici. Veuillez vérifier : { $what }.
problem-empty-text-title = Message vide
problem-empty-text = Votre message est vide. Veuillez écrire votre question.
problem-unknown-choice-title = Choix qui n’est plus proposé
problem-unknown-choice = Ce choix n’est pas proposé dans cette conversation. Choisissez-en un autre ou écrivez votre question.
problem-invalid-filter-title = Filtre non compris
problem-invalid-filter = La valeur de « { $name } » n’est pas possible. Valeurs possibles : { $expected }.
problem-invalid-cursor-title = Page qui n’est plus valable
problem-invalid-cursor = Ce curseur n’appartient pas à cette liste, ou la liste a changé. Recommencez sans curseur.
problem-too-many-requests-title = Trop de demandes
problem-too-many-requests = Il y a trop de demandes en ce moment. { $seconds ->
        [one] Veuillez réessayer dans { $seconds } seconde.
       *[other] Veuillez réessayer dans { $seconds } secondes.
    }
problem-conversation-busy-title = Réponse en cours
problem-conversation-busy = Votre message précédent n’a pas encore reçu sa réponse. Patientez un instant, puis renvoyez celui-ci.
problem-internal-error-title = Une erreur est survenue
problem-internal-error = Une erreur est survenue de notre côté. Veuillez réessayer.
fault-sent = Ce que vous avez écrit est encore là si vous revenez en arrière dans votre navigateur.
fault-centre = Si cela persiste, adressez-vous au centre :
centre-address = { -website }
problem-assistant-unavailable-title = Assistant injoignable
problem-assistant-unavailable = L’assistant ne peut pas répondre pour le moment. Rien n’est perdu : réessayez dans quelques secondes, ou contactez le centre.
problem-overloaded-title = Trop de monde
problem-overloaded = Beaucoup de personnes posent une question en ce moment. Veuillez réessayer dans quelques secondes.
problem-database-unavailable-title = Injoignable
problem-database-unavailable = Le service ne peut pas atteindre ses données pour le moment. Veuillez réessayer dans quelques secondes.
problem-catalogue-not-loaded-title = Catalogue non chargé
problem-catalogue-not-loaded = Le catalogue n’est pas encore chargé. Veuillez réessayer plus tard.

problems-title = Messages d’erreur
problems-intro = Ce que signifie chaque code d’erreur de l’API.
problems-code = Code
problems-status = Statut
problems-meaning = Signification

page-languages = Langues
page-not-built-title = La page n’est pas encore construite
page-not-built = Le programme tourne, mais sa page n’a pas été construite. Lancez « make run » dans le dossier du projet : cela construit la page et démarre tout.

privacy-title = Vie privée
privacy-who-title = Qui répond
privacy-who = Une machine répond à vos questions sur les formations. Elle informe ; elle ne décide rien à votre sujet.
privacy-kept-title = Ce qui est conservé
privacy-kept = Ce que vous écrivez et ce qui est répondu, la langue, la page sur laquelle vous avez posé la question (sans ce qui suit « ? » dans son adresse), et les heures. Ni nom, ni compte, ni cookie. N’écrivez rien sur votre santé ni sur d’autres sujets privés.
privacy-masked-title = Ce qui est masqué
privacy-masked = Un numéro de registre national ou un numéro bis belge, une adresse e-mail et un numéro de téléphone belge ou écrit avec l’indicatif de son pays sont remplacés par [***] dans ce que vous écrivez, avant que quoi que ce soit soit conservé ou transmis à l’assistant. Une machine les reconnaît à leur forme et peut en manquer : le mieux est de ne pas les écrire. Un nom ou une adresse postale ne sont pas masqués.
privacy-address-title = Votre adresse réseau
privacy-address = Elle sert brièvement, uniquement en mémoire, pour empêcher les abus. Elle n’est pas notée avec votre conversation. Le journal technique ne contient ni vos mots ni votre adresse.
privacy-long-title = Combien de temps
privacy-long = Une conversation est effacée partout { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après son dernier message. Vous n’avez rien à faire.
privacy-paths-title = Parcours à emporter
privacy-paths = Un parcours de formation proposé est gardé { $days ->
        [one] un jour
       *[other] { $days } jours
    } à une adresse impossible à deviner, pour que vous puissiez le retrouver : le but, les modules et leurs dates, sans rien de ce que vous avez dit de vous ni lien vers votre conversation. Qui a l’adresse peut le lire.
privacy-purpose-title = Dans quel but
privacy-purpose = Uniquement pour vous répondre et pour vous permettre de continuer après avoir rechargé la page. Rien n’est utilisé pour la publicité, ni vendu, ni transmis.
privacy-rights-title = Emporter ou effacer
privacy-rights = « { confirm-erase-yes } », dans la discussion, efface aussitôt la conversation en cours, partout où elle est conservée. Avec le jeton de la conversation, on peut aussi obtenir tout ce qui en est conservé en un seul fichier, par GET /api/v1/conversations/…/export, ou l’effacer par DELETE /api/v1/conversations/…. Sans JavaScript, « { plain-export } » et « { confirm-erase-yes } », sous la conversation, font la même chose.
privacy-questions-title = Questions
privacy-questions = Pour toute question sur vos données, contactez le centre de formation. Vous pouvez aussi vous adresser à l’Autorité de protection des données.
