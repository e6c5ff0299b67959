# Groeten, zeggen wat de assistent is, helpen, afscheid nemen.

utter-machine-disclosure =
    Hallo. Ik ben een automatische assistent: een machine antwoordt je, geen mens.
    Ik geef je informatie over de opleidingen, hun data, hun voorwaarden en de plaatsen van het centrum. Ik informeer; ik beslis niets.
    De catalogus en de data die ik toon, zijn voorbeelden: laat ze bevestigen door het centrum.
    De privacyverklaring staat op de pagina /privacy.
utter-greeting =
    Hallo. Ik ben de automatische assistent van het centrum.
    Stel je vraag over een opleiding, een plaats of een beroep, bijvoorbeeld: “Hoeveel uur duurt de opleiding ATEX?”
utter-goodbye = Tot ziens en veel succes.
utter-thanks = Graag gedaan. Heb je nog een vraag?
utter-help =
    Dit kan ik doen:
    - een opleiding zoeken op onderwerp, beroep, plaats of taal;
    - van een opleiding de inhoud, de duur, de data, de vrije plaatsen, de plaats, de voorwaarden en het attest geven;
    - twee tot vier opleidingen vergelijken;
    - iets vertellen over het centrum, zijn plaatsen en zijn cijfers.
    Ik antwoord op basis van een voorbeeldcatalogus en openbare pagina’s. Wat ik niet weet, zeg ik ook.
utter-nothing-to-repeat = Ik heb nog niets gezegd dat ik kan herhalen. Wat is je vraag?
