# Wat iemand over zichzelf vertelt: de vragen, de antwoorden, wat genoteerd is.

utter-entry-groups =
    Ik informeer je; het centrum beslist. { $told }
    Zo staan de { $count } modules van het voorbeeld voor jou:
    { $groups }
    Noem een module om al haar voorwaarden te zien.
utter-entry-group =
    { $status ->
        [met] Modules waarvoor alles in orde is, volgens wat je me zei
        [missing] Modules waarvoor iets ontbreekt
       *[unknown] Modules met nog voorwaarden na te gaan
    } ({ $count }):
    { $modules }
    Dit zijn voorbeeldwaarden. Het centrum beslist.
utter-entry-question =
    { $tone ->
        [unclear] Ik heb je antwoord niet begrepen. Kies, of antwoord anders.
        [again] Ik kom terug op mijn vraag.
       *[first] Eén vraag, om je beter te antwoorden.
    }
    { $question }
    Waarom ik het vraag: { $why }
    { $options }
utter-interview-stopped = Goed, ik stel je geen vragen meer. Je kan me zelf altijd iets vertellen, of “opnieuw beginnen” zeggen.
utter-nothing-to-skip = Geen probleem: je hoeft nergens op te antwoorden. Vraag me bijvoorbeeld een opleiding, wat je kunt volgen, een traject naar een beroep of mogelijke steun.
utter-interview-restarted = Ik ben vergeten wat je over jezelf zei. We beginnen opnieuw: wat wil je weten?
utter-profile =
    { $told ->
        [none] Je hebt me nog niets over jezelf gezegd. Zeg me bijvoorbeeld: “ik zoek werk, ik heb een diploma secundair onderwijs, ik woon in Wallonië”.
       *[other] Genoteerd. { $told }
    }
    Dat dient om voorwaarden na te gaan en om een traject of steun te zoeken, en verdwijnt met dit gesprek.
utter-definition = { $definition }
question = { $field ->
    [audience] Wat is je situatie?
    [region] In welk gewest woon je?
    [region_company] In welk gewest is je bedrijf?
    [education] Wat is je hoogste diploma?
    [experience_years] Hoeveel jaar ervaring heb je in de sector?
    [french] Wat is je niveau Frans?
    [age_18] Ben je 18 jaar of ouder?
    [joint_committee] Onder welk paritair comité val je?
   *[other] { $field }
}
question-modules = { $count ->
    [one] Heb je { $modules } al gevolgd?
   *[other] Heb je een van deze modules al gevolgd: { $modules }?
}
question-papers = Heb je { $papers }?
why-module =
    Het is een voorwaarde van { $code }:
    { $conditions }
why-modules = { $count ->
    [one] { $count } module vraagt het.
   *[other] { $count } modules vragen het.
}
why-funding = { $count ->
    [one] Het beslist over één mogelijke steun.
   *[other] Het beslist over { $count } mogelijke steunmaatregelen.
}
answer-audience = { $value ->
    [jobseeker] Ik zoek werk
    [worker] Ik werk
    [student] Ik studeer
    [teacher] Ik geef les
    [company] Ik vertegenwoordig een bedrijf
   *[other] { $value }
}
answer-region = { $value ->
    [wallonia] Wallonië
    [brussels] Brussel
    [flanders] Vlaanderen
    [german_speaking] Duitstalige Gemeenschap
    [abroad] Buiten België
   *[other] { $value }
}
answer-education = { $value ->
    [none] Geen diploma
    [lower_secondary] Lager secundair onderwijs
    [cess] Diploma secundair onderwijs (CESS)
    [bachelor] Bachelor
    [master] Master
   *[other] { $value }
}
answer-french-level = { $value ->
    [A1] A1: ik begrijp enkele woorden
    [A2] A2: ik kan me redden in eenvoudige situaties
    [B1] B1: ik kan over mijn werk en mijn leven praten
    [B2] B2: ik voel me op mijn gemak in een gesprek
    [C1] C1: ik spreek en schrijf vlot
    [C2] C2: zoals mijn moedertaal
   *[other] { $value }
}
answer-joint-committee = { $value ->
    [pc116] PC 116 (arbeiders van de chemie)
    [pc207] PC 207 (bedienden van de chemie)
    [other] Een ander
   *[other] { $value }
}
answer-years = { $last ->
    [true] { $years ->
        [one] { $years } jaar of meer
       *[other] { $years } jaar of meer
    }
   *[false] { $years ->
        [0] Geen enkel jaar
        [one] { $years } jaar
       *[other] { $years } jaar
    }
}
answer-yes = Ja
answer-no = Nee
answer-none = Geen van deze modules
answer-unknown = Ik weet het niet
answer-stop = Niet meer vragen

paper = { $paper ->
    [vca_valid] een geldig VCA-attest
    [ba4_valid] een geldig BA4-attest
    [driving_licence_b] een rijbewijs B
   *[other] { $paper }
}
told-line = { $another ->
    [true] Voor die persoon: { $told }.
   *[false] Je zei me: { $told }.
}
told-audience = { $audience ->
    [jobseeker] werkzoekende
    [worker] werknemer
    [student] student
    [teacher] leerkracht
    [company] bedrijf
   *[other] { $audience }
}
told-region = { $region ->
    [wallonia] gewest: Wallonië
    [brussels] gewest: Brussel
    [flanders] gewest: Vlaanderen
    [german_speaking] Duitstalige Gemeenschap
    [abroad] buiten België
   *[other] { $region }
}
told-education = { $education ->
    [none] geen diploma
    [lower_secondary] lager secundair onderwijs
    [cess] diploma secundair onderwijs (CESS)
    [bachelor] bachelor
    [master] master
   *[other] { $education }
}
told-experience = { $years ->
    [0] geen ervaring
    [one] { $years } jaar ervaring
   *[other] { $years } jaar ervaring
}
told-french = Frans { $level }
told-age = { $adult ->
    [true] 18 jaar of ouder
   *[other] jonger dan 18
}
told-committee = { $committee ->
    [pc116] PC 116
    [pc207] PC 207
    [other] een ander paritair comité
   *[other] { $committee }
}
told-done = al gevolgd of behaald: { $modules }
told-not-done = niet gevolgd: { $modules }
told-held = competenties: { $competencies }
told-papers = { $valid ->
    [true] in je bezit: { $papers }
   *[other] je hebt niet: { $papers }
}
choice-correct-profile = Verbeteren wat ik zei
choice-forget = Weghalen: { $told }
choice-forget-all = Alles weghalen
choice-what-can-i-follow = Wat kan ik volgen?
choice-towards-a-job = Een traject naar een beroep
choice-entry-group = { $status ->
    [met] De andere: alles in orde
    [missing] De andere: er ontbreekt iets
   *[other] De andere: na te gaan
}

entry-status = { $status ->
    [met] In orde
    [missing] Ontbreekt
   *[other] Na te gaan
}
entry-line = { $status } – { $condition }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}{ $closing ->
    [none] {""}
   *[other] {" "}→ { $closing }
}
entry-reason = { $reason ->
    [at_centre] dat bekijk je met het centrum
    [not_a_learner] dat hangt af van elke persoon die het bedrijf stuurt
    [competencies_held] je hebt de competenties al
    [may_have_expired] je attest kan vervallen zijn
    [experience] je ervaring vervangt het diploma
    [experience_not_told] ervaring kan het diploma vervangen
   *[other] { $reason }
}
entry-group =
    { $status ->
        [met] Alles in orde
        [missing] Er ontbreekt iets
       *[unknown] Na te gaan
    }: { $count ->
        [one] { $count } module, bijvoorbeeld
       *[other] { $count } modules, bijvoorbeeld
    }
    { $modules }
remedy = { $kind ->
    [interview] een gesprek met het centrum
    [test] een test in het centrum
    [equipment] mee te brengen
    [age] vanaf 18 jaar
   *[other] vraag het aan het centrum
}
remedy-modules = volg { $modules }
module-to-follow = { $code } ({ $next })
remedy-language = volg de module { $languages } ({ $next })
offer = { $availability ->
    [places] volgende sessie { $when }
    [full] de geplande sessies zijn volzet
   *[other] datum op aanvraag
}
remedy-experience = { $years ->
    [one] { $years } jaar ervaring in de sector
   *[other] { $years } jaar ervaring in de sector
}
remedy-document = { $condition ->
    [education] toon je diploma
    [medical_fitness] een medisch attest
    [driving_licence_b] toon je rijbewijs
   *[other] toon je geldig attest
}

definition-education = { $value ->
    [lower_secondary] Het lager secundair onderwijs zijn de eerste jaren van de middelbare school, tot ongeveer 15 of 16 jaar.
    [cess] Het CESS is het diploma van het einde van de middelbare school in Franstalig België. Het komt overeen met het diploma secundair onderwijs.
    [bachelor] Een bachelor is een diploma van het hoger onderwijs, na ongeveer drie jaar studie.
   *[other] Een master is een diploma van het hoger onderwijs, na een bachelor en nog een of twee jaar studie.
}
definition-french-level = { $value } is een taalniveau van de Europese schaal, die gaat van A1 (beginner) tot C2 (zoals je moedertaal).
definition-joint-committee = Een paritair comité brengt de werkgevers en de werknemers van een sector samen. In de chemie vallen arbeiders onder PC 116 en bedienden onder PC 207. Het staat op je loonfiche.

utter-funding-group =
    { $verdict ->
        [applies] Steun en regels die voor jou lijken te gelden
        [may_apply] Steun en regels die voor jou kunnen gelden
       *[other] Steun en regels die niet voor jou zijn, en waarom
    } ({ $count }):
    { $schemes }
    De overheidsdienst beslist.
funding-scheme =
    { $title }
    { $gives }
    { $caution }
    Aan wie vragen: { $whom }. { $how }{ $as_of ->
        [none] {""}
       *[other] {" "}(bron: { $as_of })
    }
funding-situation = { $audience ->
    [jobseeker] Je zoekt werk
    [worker] Je werkt
    [student] Je studeert
    [teacher] Je geeft les
   *[company] Je vertegenwoordigt een bedrijf
}: { $schemes }
funding-caution = Goed om te weten: { $title }. { $caution }
funding-line = { $title }{ $points ->
    [none] {""}
   *[other] {" "}({ $verdict ->
        [does_not_apply] klopt niet
       *[other] nog te weten
    }: { $points })
}
funding-point = { $point ->
    [audience] je situatie
    [region] je gewest
    [workplace_region] het gewest waar je werkt
    [company_region] het gewest van het bedrijf
    [joint_committee] het paritair comité
   *[other] of de steun nog bestaat
}
choice-funding-group = { $verdict ->
    [may_apply] Alle mogelijke
   *[other] Wat niet voor mij is
}
