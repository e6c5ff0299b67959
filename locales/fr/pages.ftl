# Les pages du catalogue et leur cadre.

pages-description = Les formations en chimie, biopharma et biotech en Wallonie : contenu, dates, lieux et conditions d’entrée.
pages-skip = Aller au contenu
pages-navigation = Pages
pages-place = { $place ->
    [modules] Formations
    [jobs] Métiers
   *[sites] Lieux
}
pages-ask = Poser une question
pages-accessibility = Accessibilité
pages-plain = Le conseiller sans JavaScript
pages-to-catalogue = Aller au catalogue
