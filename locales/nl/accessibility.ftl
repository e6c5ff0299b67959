# De toegankelijkheidsverklaring, op /accessibility.

accessibility-title = Toegankelijkheid
accessibility-aim = Deze adviseur streeft naar de regels van WCAG 2.2, niveau AA. Deze verklaring is opgesteld door wie hem bouwt, op basis van eigen tests: geen onafhankelijke instelling heeft ze nagekeken.
accessibility-tested-title = Wat getest wordt
accessibility-tested-rules = Bij elke versie zoekt een programma (axe-core) naar gebreken in de chat en in de pagina’s zonder JavaScript, in een echte browser, licht en donker, op een breed scherm en op een scherm van 320 pixels. Het vindt er geen; zo’n programma ziet wel maar een deel van de mogelijke gebreken.
accessibility-tested-keyboard = Een vraag stellen en een antwoord kiezen kan met alleen het toetsenbord; in de chat zijn de voorgestelde antwoorden één Tab-toets van de vraag verwijderd.
accessibility-tested-spoken = Elk antwoord in de chat wordt één keer gemeld aan schermlezers, en niets anders; elk bericht is in zijn eigen taal gemarkeerd.
accessibility-tested-narrow = Op een scherm van 320 pixels, wat overeenkomt met een vergroting van 400 % op een scherm van 1280 pixels, hoef je de pagina nergens opzij te schuiven.
accessibility-tested-script = Dezelfde vragen en antwoorden werken zonder JavaScript.
accessibility-limits-title = Wat minder goed is
accessibility-limits-people = Niemand heeft de adviseur al uitgeprobeerd die dagelijks een schermlezer, een vergrootglas of spraakbediening gebruikt: de tests hierboven worden door programma’s gedaan.
accessibility-limits-browsers = De tests gebruiken één browser, Chromium.
accessibility-limits-tables = Op een smal scherm schuiven grote tabellen, zoals vergelijkingen, opzij in hun kader. De tekst van het antwoord zegt hetzelfde.
accessibility-limits-files = Het pdf-blad en de afbeelding van een traject zijn niet nagekeken. De tekst van het antwoord zegt hetzelfde.
accessibility-limits-sources = De pagina’s die als bron genoemd worden, zijn andere websites, waarvan we de toegankelijkheid niet kennen.
accessibility-time-title = De tijd
accessibility-time = Een gesprek wordt gewist { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    } na het laatste bericht. Geen enkele vraag moet binnen een bepaalde tijd beantwoord worden.
accessibility-plain-title = Een andere manier
accessibility-plain = Past de chat niet voor jou, stel dan dezelfde vragen met een eenvoudig formulier:
accessibility-tell-title = Aan wie je het zegt
accessibility-tell = Belet iets je om je vraag te stellen of het antwoord te lezen, zeg het dan aan het opleidingscentrum: het kan je ook op een andere manier antwoorden. Helpt het antwoord je niet, dan kun je terecht bij Unia, het interfederaal gelijkekansencentrum.
