# De pagina's van de catalogus en hun kader.

pages-description = Opleidingen in chemie, biofarma en biotech in Wallonië: inhoud, data, locaties en toelatingsvoorwaarden.
pages-skip = Ga naar de inhoud
pages-navigation = Pagina’s
pages-place = { $place ->
    [modules] Opleidingen
    [jobs] Beroepen
   *[sites] Locaties
}
pages-ask = Stel een vraag
pages-accessibility = Toegankelijkheid
pages-plain = De adviseur zonder JavaScript
pages-to-catalogue = Ga naar de catalogus
