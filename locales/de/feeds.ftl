# Der Katalog für andere Programme: der Feed der Module und der der Kurstermine.

feed-centre-name = aptaskil
feed-courses-title = Kursmodule
feed-sessions-title = Kommende Kurstermine
feed-sample = Beispieldaten: Lassen Sie sie vom Zentrum bestätigen.
feed-credential = { $certificate ->
    [attendance] Teilnahmebescheinigung
    [skills_attestation] Kompetenzbescheinigung
    [vca] VCA-Zertifikat
    [ba4] BA4-Bescheinigung
    [ba5] BA5-Bescheinigung
    [first_aid] Bescheinigung für Erste Hilfe
    [forklift] Bescheinigung für Gabelstapler
   *[other] { $certificate }
}
feed-renewal = { $months ->
    [one] nach { $months } Monat zu erneuern
   *[other] nach { $months } Monaten zu erneuern
}
