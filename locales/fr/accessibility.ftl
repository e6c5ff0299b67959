# La déclaration d’accessibilité, à /accessibility.

accessibility-title = Accessibilité
accessibility-aim = Ce conseiller vise les règles WCAG 2.2, niveau AA. Cette déclaration est établie par ceux qui le construisent, d’après leurs propres tests : aucun organisme indépendant ne l’a vérifiée.
accessibility-tested-title = Ce qui est testé
accessibility-tested-rules = À chaque version, un programme (axe-core) cherche les défauts de la discussion et des pages sans JavaScript, dans un vrai navigateur, en clair et en sombre, sur écran large et sur écran de 320 pixels. Il n’en trouve aucun ; un tel programme ne voit toutefois qu’une partie des défauts possibles.
accessibility-tested-keyboard = Poser une question et choisir une réponse se font au clavier seul ; dans la discussion, les réponses proposées sont à une touche Tab de la question.
accessibility-tested-spoken = Chaque réponse de la discussion est annoncée une fois aux lecteurs d’écran, et rien d’autre ; chaque message est marqué dans sa propre langue.
accessibility-tested-narrow = Sur un écran de 320 pixels, ce qui correspond à un agrandissement de 400 % d’un écran de 1 280 pixels, rien n’oblige à faire défiler la page de côté.
accessibility-tested-script = Les mêmes questions et réponses fonctionnent sans JavaScript.
accessibility-limits-title = Ce qui est moins bien
accessibility-limits-people = Personne n’a encore essayé le conseiller avec un lecteur d’écran, une loupe ou une commande vocale au quotidien : les tests ci-dessus sont faits par des programmes.
accessibility-limits-browsers = Les tests utilisent un seul navigateur, Chromium.
accessibility-limits-tables = Sur un écran étroit, les grands tableaux, comme les comparaisons, défilent de côté dans leur cadre. Le texte de la réponse dit la même chose.
accessibility-limits-files = La feuille PDF et l’image d’un parcours n’ont pas été vérifiées. Le texte de la réponse dit la même chose.
accessibility-limits-sources = Les pages citées comme sources sont d’autres sites, dont nous ne connaissons pas l’accessibilité.
accessibility-time-title = Le temps
accessibility-time = Une conversation est effacée { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après son dernier message. Vous n’avez jamais à répondre dans un temps donné.
accessibility-plain-title = Une autre façon de faire
accessibility-plain = Si la discussion ne vous convient pas, posez les mêmes questions par un simple formulaire :
accessibility-tell-title = À qui le dire
accessibility-tell = Si quelque chose vous empêche de poser votre question ou de lire la réponse, dites-le au centre de formation : il peut aussi vous répondre autrement. Si la réponse ne vous aide pas, vous pouvez vous adresser à Unia, le centre interfédéral pour l’égalité des chances.
