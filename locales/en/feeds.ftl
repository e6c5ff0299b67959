# The catalogue for other programs: the feed of modules and that of sessions.

feed-centre-name = aptaskil
feed-courses-title = Training modules
feed-sessions-title = Coming course sessions
feed-sample = Sample data: have them confirmed by the centre.
feed-credential = { $certificate ->
    [attendance] Certificate of attendance
    [skills_attestation] Skills certificate
    [vca] VCA certificate
    [ba4] BA4 certificate
    [ba5] BA5 certificate
    [first_aid] First-aid certificate
    [forklift] Forklift certificate
   *[other] { $certificate }
}
feed-renewal = { $months ->
    [one] to be renewed after { $months } month
   *[other] to be renewed after { $months } months
}
