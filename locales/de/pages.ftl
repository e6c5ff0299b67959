# Die Seiten des Katalogs und ihr Rahmen.

pages-description = Kurse in Chemie, Biopharma und Biotech in der Wallonie: Inhalt, Termine, Standorte und Zugangsbedingungen.
pages-skip = Zum Inhalt springen
pages-navigation = Seiten
pages-place = { $place ->
    [modules] Kurse
    [jobs] Berufe
   *[sites] Standorte
}
pages-ask = Eine Frage stellen
pages-accessibility = Barrierefreiheit
pages-plain = Der Berater ohne JavaScript
pages-to-catalogue = Zum Katalog
