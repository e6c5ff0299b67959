# Titel der Auswahl unter einer Nachricht.

choice-modules = Kurse ansehen
choice-sites = Wo ist das Zentrum?
choice-jobs = Berufe ansehen
choice-help = Was können Sie tun?
choice-contact = Zentrum kontaktieren
choice-privacy = Mein Datenschutz
choice-dates = Termine ansehen
choice-schedule = Unterrichtszeiten ansehen
choice-prerequisites = Bedingungen ansehen
choice-content = Inhalt ansehen
choice-certificate = Bescheinigung ansehen
choice-enrolment = Wie anmelden?
choice-recognised = Ist es anerkannt?
choice-price-jobseeker = Preis, wenn ich Arbeit suche
choice-price-company = Preis für ein Unternehmen
choice-access = Anreise: { $site }
choice-site-modules = Die Kurse hier
choice-job-modules = Die Module für diesen Beruf
choice-more = Mehr anzeigen
