# Le catalogue pour d’autres programmes : le flux des modules et celui des sessions.

feed-centre-name = aptaskil
feed-courses-title = Modules de formation
feed-sessions-title = Sessions de formation à venir
feed-sample = Données d’exemple : faites-les confirmer par le centre.
feed-credential = { $certificate ->
    [attendance] Attestation de participation
    [skills_attestation] Attestation de compétences
    [vca] Certificat VCA
    [ba4] Attestation BA4
    [ba5] Attestation BA5
    [first_aid] Certificat de premiers secours
    [forklift] Attestation de cariste
   *[other] { $certificate }
}
feed-renewal = à renouveler après { $months } mois
