# The places. The status of a place is always said with the date of the information.

utter-site-list =
    { $count ->
        [one] The centre trains people at this place:
       *[other] The centre trains people at these { $count } places:
    }
    { $sites }
site-line = { $name }: { $status }
site-status = { $status ->
    [open] open (information dated { $date })
    [announced] announced, opening not confirmed (information dated { $date })
   *[unknown] status not known (information dated { $date })
}
site-status-undated = { $status ->
    [open] open (undated page)
    [announced] announced, opening not confirmed (undated page)
   *[unknown] status not known
}
utter-site-detail =
    { $name }: { $status }. { $operator }
    { $lines }
    The exact address, the phone number and the opening hours are not in my data. { $ask }
site-operator = { $ours ->
    [yes] This is one of the centre’s places.
   *[no] This is a different organisation: no module of the catalogue is given there.
}
site-surface = Floor area: { $surface } m²
site-facilities = Equipment: { $facilities }
site-fact = { $fact } (information dated { $date })
site-fact-undated = { $fact } (undated page)
utter-site-access =
    { $name } is in the municipality of { $municipality }. This is approximate: I do not know the exact address.
    Trains, buses and parking are not in my data. { $ask }
    Status of the place: { $status }.
utter-site-access-online =
    { $name }: you follow the course remotely, there is no journey. Status: { $status }.
    I have no information about equipment or connection. { $ask }
utter-site-access-all =
    I only know the municipality of each place:
    { $sites }
    The exact address, trains, buses and parking are not in my data. { $ask }
site-where = { $name }: municipality of { $municipality }; { $status }
utter-which-site =
    Which place do you mean?
    { $sites }
