# Titels van de keuzes onder een bericht.

choice-modules = Opleidingen bekijken
choice-sites = Waar is het centrum?
choice-jobs = Beroepen bekijken
choice-help = Wat kun je doen?
choice-contact = Het centrum contacteren
choice-privacy = Mijn privacy
choice-dates = Data bekijken
choice-schedule = Lesrooster bekijken
choice-prerequisites = Voorwaarden bekijken
choice-content = Inhoud bekijken
choice-certificate = Attest bekijken
choice-enrolment = Hoe inschrijven?
choice-recognised = Is het erkend?
choice-price-jobseeker = Prijs als ik werk zoek
choice-price-company = Prijs voor een bedrijf
choice-access = Er geraken: { $site }
choice-site-modules = De opleidingen hier
choice-job-modules = De modules voor dit beroep
choice-more = Meer tonen
