# Die geschlossenen Wortlisten.
#
# Wortwahl, überall gleich:
#   Faktoren: Innovationsimpuls, Erreichbarkeit, Aufnahmefähigkeit, Identität, Kreativität, Governance
#   Gruppen: Großunternehmen, KMU (kleines oder mittleres Unternehmen), Unternehmensdienstleister,
#     Finanzdienstleister, Forschung, öffentliche Stelle
#   Typen: Ökologienetzwerk, Identitätsnetzwerk, Strategienetzwerk
#   Regime: Markt, Governance, Staat
#   Technologieklassen: Hochtechnologie, Mittelhochtechnologie, Mittelniedrigtechnologie,
#     Niedrigtechnologie; die beiden mittleren zusammen: Mitteltechnologie
#   tie: Beziehung; layer: Schicht; level: Ebene; wave: Welle; body: Einrichtung; bridging body:
#     Brückeneinrichtung; bridging institution: Brückeninstitution; competence centre: Kompetenzzentrum;
#     filière, value chain: Wertschöpfungskette
#   factor score: Faktorwert; frame: Vergleichsrahmen; null model: Nullmodell; draw: Ziehung; run: Lauf;
#     seed: Seed; stand-in, proxy: Ersatzgröße; withheld: nicht ausgewiesen; measured value: Messwert
#   degree of a type: Zugehörigkeitsgrad; degree of an actor: Grad; betweenness: Zwischenzentralität;
#     closeness: Nähezentralität; closure: Schließung;
#     constraint: Constraint; coreness: Kernzahl; density: Dichte; community: Community
#   odds: Chance; covariate, attribute: Merkmal; behaviour: Verhalten; spell: Zeitspanne
#   territory: Territorium; founding report: Grundlagenbericht; finding: Befund; record: Datensatz;
#     snapshot: Momentaufnahme; heading: Überschrift; key: Schlüssel; measure (policy): Maßnahme
actor-group-large-firm = Großunternehmen
actor-group-sme = kleines oder mittleres Unternehmen
actor-group-business-service = Unternehmensdienstleister
actor-group-financial-service = Finanzdienstleister
actor-group-research = Forschung
actor-group-public = öffentliche Stelle
actor-group-unknown = Gruppe unbekannt

layer-products = Produkte
layer-people = Personen
layer-money = Geld
layer-information = Information
layer-knowledge = Wissen

factor-stimulus = Innovationsimpuls
factor-accessibility = Erreichbarkeit
factor-receptivity = Aufnahmefähigkeit
factor-identity = Identität
factor-creativity = Kreativität
factor-governance = Governance

network-type-ecological = Ökologienetzwerk
network-type-identity = Identitätsnetzwerk
network-type-strategy = Strategienetzwerk

regime-market = Markt
regime-governance = Governance
regime-government = Staat

technology-class-high = Hochtechnologie
technology-class-medium-high = Mittelhochtechnologie
technology-class-medium-low = Mittelniedrigtechnologie
technology-class-low = Niedrigtechnologie

status-observed = beobachtet
status-estimated = geschätzt
status-proxy = Ersatzgröße
status-imputed = imputiert
status-withheld = nicht ausgewiesen

direction-more = mehr ist stärker
direction-less = mehr ist schwächer
direction-optimum = am stärksten dazwischen
direction-trait = ein Merkmal des Typs, keine Stärke
list-separator = {", "}

# Konzepte innerhalb der Faktoren. Ein Konzept ohne Eintrag wird mit seinem Namen im Wörterbuch gezeigt.
concept-absorptive-base = Absorptionsbasis
concept-branching = Verzweigung
concept-bridging = Überbrückung
concept-brokerage = Vermittlung
concept-closure = Schließung
concept-cognitive-proximity = kognitive Nähe
concept-cohesion = Zusammenhalt
concept-common-membership = gemeinsame Mitgliedschaft
concept-common-strategy = gemeinsame Strategie
concept-coordination = Koordination
concept-cost-pressure = Kostendruck
concept-decision = Entscheidung
concept-demand = Nachfrage
concept-dependence = Abhängigkeit
concept-distance = Entfernung
concept-diversity-inside-actors = Vielfalt innerhalb der Akteure
concept-embeddedness = Einbettung
concept-exploration = Exploration
concept-formality = Formalität
concept-gateways = Zugänge
concept-growing-markets = wachsende Märkte
concept-inclusion = Beteiligung
concept-institutions = Institutionen
concept-joint-investment = gemeinsame Investitionen
concept-learning-band = Lernbereich
concept-levels = Ebenen
concept-lifelong-learning = lebenslanges Lernen
concept-local-access = Erreichbarkeit vor Ort
concept-market-exposure = Marktexposition
concept-outside-reach = Reichweite nach außen
concept-outside-science = auswärtige Wissenschaft
concept-people-per-r-d = Personen je FuE
concept-products = Produkte
concept-programmes = Programme
concept-public-private-money = öffentlich-private Mittel
concept-qualified-people = qualifizierte Personen
concept-recombination = Rekombination
concept-regulation = Regulierung
concept-robustness = Robustheit
concept-science-access = Zugang zur Wissenschaft
concept-sector-mix = Branchenmischung
concept-specialised-skills = spezialisierte Fähigkeiten
concept-speed-of-uptake = Tempo der Übernahme
concept-spin-offs = Ausgründungen
concept-supply-chain = Lieferkette
concept-team-diversity = Vielfalt der Teams
concept-technology-push = Technologieschub
concept-transport = Verkehr
concept-trust = Vertrauen
concept-user-producer-learning = Lernen zwischen Anwendern und Herstellern

# So viele Akteure einer Gruppe.
actor-group-count-large-firm = { $count ->
    [one] { $count } Großunternehmen
   *[other] { $count } Großunternehmen
 }
actor-group-count-sme = { $count ->
    [one] { $count } kleines oder mittleres Unternehmen
   *[other] { $count } kleine oder mittlere Unternehmen
 }
actor-group-count-business-service = { $count ->
    [one] { $count } Unternehmensdienstleister
   *[other] { $count } Unternehmensdienstleister
 }
actor-group-count-financial-service = { $count ->
    [one] { $count } Finanzdienstleister
   *[other] { $count } Finanzdienstleister
 }
actor-group-count-research = { $count ->
    [one] { $count } Forschungseinrichtung
   *[other] { $count } Forschungseinrichtungen
 }
actor-group-count-public = { $count ->
    [one] { $count } öffentliche Stelle
   *[other] { $count } öffentliche Stellen
 }
actor-group-count-unknown = { $count ->
    [one] { $count } mit unbekannter Gruppe
   *[other] { $count } mit unbekannter Gruppe
 }
