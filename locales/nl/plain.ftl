# De adviseur zonder JavaScript, op /plain.

plain-title = Een vraag stellen aan de adviseur
plain-answered = Antwoord
plain-to-newest = Naar het laatste antwoord
plain-hint = Maximaal { $limit } tekens.
plain-unanswered = Nog geen antwoord
plain-masked = Onleesbaar gemaakt voordat het bewaard werd: { $what }.
plain-masked-kind = { $kind ->
    [national_number] rijksregisternummer
    [email] e-mailadres
   *[phone] telefoonnummer
}
plain-switched = Het volgende antwoord is in het Nederlands.
plain-elsewhere = Dit formulier werd vanaf een andere website verzonden: er is niets doorgegeven. Stel je vraag hier.
plain-kept-until = Dit gesprek wordt bewaard tot { $date } om { $time } en daarna overal gewist. Elk nieuw bericht stelt dat uit.
plain-export = Mijn gegevens downloaden (JSON-bestand)
plain-started-again = Nieuw gesprek begonnen. Het vorige wordt op { $date } om { $time } vanzelf gewist.
plain-erased-at = Gewist op { $date } om { $time }.
plain-erased-rows = Verwijderd, er blijft niets over: { $turns } berichtenwisselingen (de begroeting inbegrepen), { $choices } voorgestelde antwoorden, { $notes } notities van de assistent.
plain-erased-partly = De berichten en de antwoorden zijn verwijderd. De assistent is onbereikbaar: zijn notities worden vanzelf verwijderd zodra hij weer antwoordt.
plain-my-data = Mijn gegevens
plain-erased = Het gesprek is gewist.
