# Le conseiller sans JavaScript, à /plain.

plain-title = Poser une question au conseiller
plain-answered = Réponse
plain-to-newest = Aller à la dernière réponse
plain-hint = { $limit } caractères au maximum.
plain-unanswered = Pas encore de réponse
plain-masked = Masqué avant d’être gardé : { $what }.
plain-masked-kind = { $kind ->
    [national_number] numéro national
    [email] adresse e-mail
   *[phone] numéro de téléphone
}
plain-switched = La prochaine réponse sera en français.
plain-elsewhere = Ce formulaire a été envoyé depuis un autre site : rien n’a été transmis. Posez votre question ici.
plain-kept-until = Cette conversation est gardée jusqu’au { $date } à { $time }, puis effacée partout. Chaque nouveau message repousse cette date.
plain-export = Télécharger mes données (fichier JSON)
plain-started-again = Nouvelle conversation commencée. La précédente s’effacera d’elle-même le { $date } à { $time }.
plain-erased-at = Effacée le { $date } à { $time }.
plain-erased-rows = Supprimé, il n’en reste rien : { $turns } échanges (accueil compris), { $choices } réponses proposées, { $notes } notes de l’assistant.
plain-erased-partly = Les messages et les réponses sont supprimés. L’assistant est injoignable : ses notes seront supprimées d’elles-mêmes dès qu’il répondra à nouveau.
plain-my-data = Mes données
plain-erased = La conversation a été effacée.
