# Les lieux. L’état d’un lieu se dit toujours avec la date de l’information.

utter-site-list =
    { $count ->
        [one] Le centre forme à ce lieu :
       *[other] Le centre forme à ces { $count } lieux :
    }
    { $sites }
site-line = { $name } : { $status }
site-status = { $status ->
    [open] ouvert (information datée : { $date })
    [announced] annoncé, ouverture non confirmée (information datée : { $date })
   *[unknown] état pas connu (information datée : { $date })
}
site-status-undated = { $status ->
    [open] ouvert (page sans date)
    [announced] annoncé, ouverture non confirmée (page sans date)
   *[unknown] état pas connu
}
utter-site-detail =
    { $name } : { $status }. { $operator }
    { $lines }
    L’adresse exacte, le téléphone et les heures d’ouverture ne sont pas dans mes données. { $ask }
site-operator = { $ours ->
    [yes] C’est un lieu du centre.
   *[no] C’est une autre organisation : aucun module du catalogue ne s’y donne.
}
site-surface = Surface : { $surface } m²
site-facilities = Équipements : { $facilities }
site-fact = { $fact } (information datée : { $date })
site-fact-undated = { $fact } (page sans date)
utter-site-access =
    { $name } se trouve dans la commune de { $municipality }. C’est approximatif : je ne connais pas l’adresse exacte.
    Les trains, les bus et le parking ne sont pas dans mes données. { $ask }
    État du lieu : { $status }.
utter-site-access-online =
    { $name } : vous suivez le cours à distance, il n’y a pas de trajet. État : { $status }.
    Pour le matériel ou la connexion, je n’ai pas d’information. { $ask }
utter-site-access-all =
    Je connais seulement la commune de chaque lieu :
    { $sites }
    L’adresse exacte, les trains, les bus et le parking ne sont pas dans mes données. { $ask }
site-where = { $name } : commune de { $municipality } ; { $status }
utter-which-site =
    De quel lieu parlez-vous ?
    { $sites }
