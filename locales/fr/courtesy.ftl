# Saluer, dire ce que l’assistant est, aider, prendre congé.

utter-machine-disclosure =
    Bonjour. Je suis un assistant automatique : c’est une machine qui vous répond, pas une personne.
    Je vous renseigne sur les formations, leurs dates, leurs conditions et les sites du centre. Je vous informe ; je ne décide rien.
    Le catalogue et les dates que je montre sont des exemples : faites-les confirmer par le centre.
    L’avis de confidentialité se trouve sur la page /privacy.
utter-greeting =
    Bonjour. Je suis l’assistant automatique du centre.
    Posez votre question sur une formation, un site ou un métier, par exemple : « Combien d’heures dure la formation ATEX ? »
utter-goodbye = Au revoir, et bonne continuation.
utter-thanks = Avec plaisir. Avez-vous une autre question ?
utter-help =
    Voici ce que je peux faire :
    - chercher une formation par sujet, par métier, par lieu ou par langue ;
    - dire d’une formation le contenu, la durée, les dates, les places, le lieu, les conditions et le certificat ;
    - comparer deux à quatre formations ;
    - parler du centre, de ses sites et de ses chiffres.
    Je réponds à partir d’un catalogue d’exemple et de pages publiques. Ce que je ne sais pas, je le dis.
utter-nothing-to-repeat = Je n’ai encore rien dit que je puisse répéter. Quelle est votre question ?
