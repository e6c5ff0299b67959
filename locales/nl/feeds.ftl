# De catalogus voor andere programma's: de feed van de modules en die van de sessies.

feed-centre-name = aptaskil
feed-courses-title = Opleidingsmodules
feed-sessions-title = Komende opleidingssessies
feed-sample = Voorbeeldgegevens: laat ze bevestigen door het centrum.
feed-credential = { $certificate ->
    [attendance] Deelnameattest
    [skills_attestation] Vaardigheidsattest
    [vca] VCA-attest
    [ba4] BA4-attest
    [ba5] BA5-attest
    [first_aid] Attest eerste hulp
    [forklift] Heftruckattest
   *[other] { $certificate }
}
feed-renewal = { $months ->
    [one] te vernieuwen na { $months } maand
   *[other] te vernieuwen na { $months } maanden
}
