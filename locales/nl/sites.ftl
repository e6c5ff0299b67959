# De plaatsen. De status van een plaats staat altijd met de datum van de informatie.

utter-site-list =
    { $count ->
        [one] Het centrum geeft opleiding op deze plaats:
       *[other] Het centrum geeft opleiding op deze { $count } plaatsen:
    }
    { $sites }
site-line = { $name }: { $status }
site-status = { $status ->
    [open] open (informatie van { $date })
    [announced] aangekondigd, opening niet bevestigd (informatie van { $date })
   *[unknown] status niet bekend (informatie van { $date })
}
site-status-undated = { $status ->
    [open] open (pagina zonder datum)
    [announced] aangekondigd, opening niet bevestigd (pagina zonder datum)
   *[unknown] status niet bekend
}
utter-site-detail =
    { $name }: { $status }. { $operator }
    { $lines }
    Het juiste adres, het telefoonnummer en de openingsuren staan niet in mijn gegevens. { $ask }
site-operator = { $ours ->
    [yes] Dit is een plaats van het centrum.
   *[no] Dit is een andere organisatie: er wordt geen module uit de catalogus gegeven.
}
site-surface = Oppervlakte: { $surface } m²
site-facilities = Uitrusting: { $facilities }
site-fact = { $fact } (informatie van { $date })
site-fact-undated = { $fact } (pagina zonder datum)
utter-site-access =
    { $name } ligt in de gemeente { $municipality }. Dat is bij benadering: het juiste adres ken ik niet.
    Treinen, bussen en parking staan niet in mijn gegevens. { $ask }
    Status van de plaats: { $status }.
utter-site-access-online =
    { $name }: je volgt de cursus op afstand, je hoeft je niet te verplaatsen. Status: { $status }.
    Over materiaal of verbinding heb ik geen informatie. { $ask }
utter-site-access-all =
    Ik ken alleen de gemeente van elke plaats:
    { $sites }
    Het juiste adres, treinen, bussen en parking staan niet in mijn gegevens. { $ask }
site-where = { $name }: gemeente { $municipality }; { $status }
utter-which-site =
    Over welke plaats gaat het?
    { $sites }
