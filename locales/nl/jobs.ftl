# De beroepen waar de modules op voorbereiden.

utter-job-list =
    { $count ->
        [one] De voorbeeldcatalogus bereidt voor op { $count } beroep:
       *[other] De voorbeeldcatalogus bereidt voor op { $count } beroepen:
    }
    { $jobs }
utter-which-job =
    Over welk beroep gaat het?
    { $jobs }
utter-job-detail =
    { $title }
    { $summary }
    Gebruikelijk diploma: { $education }. Nuttige competenties:
    { $needs }
    { $count ->
        [0] Geen enkele module uit de catalogus bereidt erop voor.
        [one] { $count } module uit de voorbeeldcatalogus bereidt erop voor.
       *[other] { $count } modules uit de voorbeeldcatalogus bereiden erop voor.
    } Het diploma en de competenties zijn voorbeeldwaarden.
utter-salary-unknown =
    { $job ->
        [none] De lonen in de sector staan niet in mijn gegevens.
       *[other] Wat je als “{ $job }” verdient, staat niet in mijn gegevens.
    } Dat hangt af van de werkgever en zijn paritair comité: een werkgever of een vakbond kan je antwoorden. { $ask }
