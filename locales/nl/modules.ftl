# Wat over een module gezegd wordt. Alles komt uit de voorbeeldcatalogus.

utter-module-detail =
    { $title } ({ $code })
    { $summary }
    Duur: { $hours } uur, { $level }, { $format }. { $count ->
        [one] Plaats
       *[other] Plaatsen
    }: { $sites }. Dit zijn voorbeeldwaarden.
    Volgende sessie met vrije plaatsen: { $next }.
    { $note }
utter-module-content =
    { $title } ({ $code }): { $summary }
    Dit leer je:
    { $objectives }
    { $count ->
        [one] Competentie waar de module naartoe werkt:
       *[other] Competenties waar de module naartoe werkt:
    }
    { $competencies }
utter-module-duration = “{ $title }” ({ $code }) duurt { $hours } uur, { $format }. Dat is een waarde uit de voorbeeldcatalogus.
utter-module-schedule =
    Lesrooster voor “{ $title }” ({ $code }){ $filters }:
    { $rhythms }
    De uren van de dag staan niet in mijn gegevens. { $ask }
    { $note }
utter-module-schedule-other =
    Ik heb geen sessie van “{ $title }” ({ $code }) die past bij je vraag{ $filters }. Dit is het geplande lesrooster:
    { $rhythms }
    De uren van de dag staan niet in mijn gegevens. { $ask }
    { $note }
utter-module-schedule-none =
    In de voorbeeldkalender staat geen sessie van “{ $title }” ({ $code }, { $hours } uur): ik ken dus het lesrooster en de uren niet. De data zijn op aanvraag.
    { $ask }
    { $note }
rhythm-line = { $rhythm } ({ $hours } uur per week): volgende sessie { $when }, { $site }
utter-module-dates =
    { $count ->
        [one] Sessie van “{ $title }” ({ $code }){ $filters }:
       *[other] Sessies van “{ $title }” ({ $code }){ $filters }:
    }
    { $sessions }
    { $note }
utter-module-dates-other =
    Ik heb geen datum van “{ $title }” ({ $code }) die past bij je vraag{ $filters }. { $count ->
        [one] Dit is de andere geplande sessie:
       *[other] Dit zijn de andere geplande sessies:
    }
    { $sessions }
    { $note }
utter-module-dates-none =
    In de voorbeeldkalender staat geen sessie van “{ $title }” ({ $code }): de datum is op aanvraag. { $ask }
    { $note }
session-line = { $when }, { $site }, { $rhythm }, { $language }: { $seats }
next-session = { $when }, { $site } ({ $seats })
next-session-none = datum op aanvraag
next-session-full = geen, de geplande sessies zijn volzet
utter-module-seats =
    { $seats ->
        [one] Een groep van “{ $title }” ({ $code }) telt { $seats } plaats.
       *[other] Een groep van “{ $title }” ({ $code }) telt { $seats } plaatsen.
    } Plaatsen die nog vrij zijn:
    { $sessions }
    { $note }
utter-module-seats-none =
    { $seats ->
        [one] Een groep van “{ $title }” ({ $code }) telt { $seats } plaats.
       *[other] Een groep van “{ $title }” ({ $code }) telt { $seats } plaatsen.
    } Er is geen sessie gepland: de datum is op aanvraag.
    { $note }
seats-line = { $when }, { $site }: { $seats }
utter-module-price-unknown = De prijs van “{ $title }” ({ $code }) staat niet in mijn gegevens. { $ask }
utter-price-unknown = De prijzen van de opleidingen staan niet in mijn gegevens. { $ask }
utter-module-place =
    { $count ->
        [one] “{ $title }” ({ $code }) wordt volgens de voorbeeldcatalogus hier gegeven:
       *[other] “{ $title }” ({ $code }) wordt volgens de voorbeeldcatalogus op deze plaatsen gegeven:
    }
    { $sites }
utter-module-place-yes =
    Ja. { $asked } is volgens de voorbeeldcatalogus een plaats van “{ $title }” ({ $code }). Volgende sessie daar met vrije plaatsen: { $next }. { $count ->
        [one] Het is de enige plaats:
       *[other] Alle plaatsen:
    }
    { $sites }
    { $note }
utter-module-place-no =
    Nee. { $asked } is volgens de voorbeeldcatalogus geen plaats van “{ $title }” ({ $code }). { $count ->
        [one] Deze module wordt hier gegeven:
       *[other] Deze module wordt hier gegeven:
    }
    { $sites }
utter-module-prerequisites =
    Voorwaarden die vermeld staan voor “{ $title }” ({ $code }):
    { $conditions }
    Dit zijn voorbeeldwaarden. Ik informeer je; het centrum beslist.
condition-no-module = Geen module die je eerst moet volgen
condition-module = Module die je eerst volgt: { $module }
condition-one-of = Eén module die je eerst volgt, naar keuze: { $modules }
condition-education = Gevraagd diploma: { $education }
condition-education-or-experience = Gevraagd diploma: { $education }, of { $years } jaar ervaring in de sector
condition-french = Niveau Frans: { $level }
condition-audiences = Voor: { $audiences }
condition = { $condition ->
    [motivation_interview] Een motivatiegesprek
    [basic_maths_test] Een test basisrekenen
    [medical_fitness] Medisch geschikt zijn
    [colour_vision] Kleuren goed kunnen zien
    [min_age_18] 18 jaar of ouder zijn
    [safety_shoes] Veiligheidsschoenen
    [vca_valid] Een geldig VCA-attest
    [ba4_valid] Een geldig BA4-attest
    [driving_licence_b] Een rijbewijs B
   *[other] { $condition }
}
utter-module-certificate =
    Op het einde van “{ $title }” ({ $code }) krijg je: { $certificate }. Er is geen vernieuwing vermeld.
    Dat is een voorbeeldwaarde: laat ze bevestigen door het centrum.
utter-module-certificate-renewed =
    Op het einde van “{ $title }” ({ $code }) krijg je: { $certificate }. { $months ->
        [one] Te vernieuwen na { $months } maand.
       *[other] Te vernieuwen na { $months } maanden.
    }
    Dat is een voorbeeldwaarde: laat ze bevestigen door het centrum.
utter-module-teaching-language =
    “{ $title }” ({ $code }) wordt gegeven in deze talen: { $languages }. Gevraagd niveau Frans om de module in het Frans te volgen: { $level }.
    { $planned } Dit zijn voorbeeldwaarden.
utter-module-teaching-language-yes =
    Ja, “{ $title }” ({ $code }) kan { $asked } gegeven worden. Talen van de cursus: { $languages }. Gevraagd niveau Frans om de module in het Frans te volgen: { $level }.
    { $planned } Dit zijn voorbeeldwaarden.
utter-module-teaching-language-no =
    Nee, “{ $title }” ({ $code }) wordt niet { $asked } gegeven. Talen van de cursus: { $languages }. Gevraagd niveau Frans om de module in het Frans te volgen: { $level }.
    { $planned } Dit zijn voorbeeldwaarden.
planned-languages = Talen van de geplande sessies: { $languages }.
planned-languages-none = Er is voorlopig geen sessie gepland.
utter-module-enrolment =
    Zo schrijf je je in voor “{ $title }” ({ $code }, voor: { $audiences }):
    { $ways }
    { $website }
enrolment-way = { $audience }: { $answer }
utter-enrolment =
    Zo schrijf je je in voor een opleiding:
    { $ways }
    { $website }

utter-module-list =
    { $count ->
        [one] Dit is de module die ik vond{ $filters }:
       *[other] Ik vond { $count } modules{ $filters }:
    }
    { $modules }
utter-module-list-near =
    Ik vond niets voor alles wat je vraagt{ $filters }. { $count ->
        [one] Dit komt er het dichtst bij:
       *[other] Deze komen er het dichtst bij:
    }
    { $modules }
utter-module-list-domains =
    { $count ->
        [one] Er is { $count } module{ $filters }, in dit domein:
       *[other] Er zijn { $count } modules{ $filters }, in deze domeinen:
    }
    { $domains }
    Kies een domein, of noem het onderwerp met andere woorden. Staat je onderwerp er niet bij, dan staat het niet in mijn gegevens. { $ask }

utter-module-list-near-domains =
    Ik vond niets voor alles wat je vraagt{ $filters }. Dit zijn alle domeinen, zonder die filter:
    { $domains }
utter-module-comparison =
    { $count ->
        [one] Dit is de module:
       *[other] Dit zijn de { $count } modules naast elkaar:
    }
    { $first }
    { $second }
    { $third }
    { $fourth }
    { $note }
comparison-title = Vergelijking
comparison-side =
    { $title } ({ $code }): { $hours }, { $level }, { $format }; { $count ->
        [one] plaats
       *[other] plaatsen
    }: { $sites }; op het einde: { $certificate }; volgende sessie met vrije plaatsen: { $next }
    { $conditions }
utter-compare-which = Welke modules wil je vergelijken? Geef me twee tot vier namen of codes.
utter-compare-with = Met welke module wil je “{ $title }” ({ $code }) vergelijken? Geef me een naam of een code.
without = behalve: { $what }
