# Deutsch: Diagnose
indicator-own-name = { $name }

# --- Vergleichsrahmen ---
frame-null = gegen { $draws ->
    [0] ein Nullmodell gleicher Größe
    [one] { $draws } Ziehung eines Nullmodells gleicher Größe
   *[other] { $draws } Ziehungen eines Nullmodells gleicher Größe
}
frame-set = unter { $regions ->
    [one] { $regions } anderen Region
   *[other] { $regions } anderen Regionen
} der NUTS-Ebene { $level } in denselben Daten
frame-ensemble = unter { $networks } simulierten Netzwerken der drei Typen
frame-goalposts = zwischen festgelegten Endpunkten
frame-past = gegen den eigenen ersten Zeitraum
frame-kind-null = Nullmodell
frame-kind-set = vergleichbare Regionen
frame-kind-ensemble = simulierte Netzwerke
frame-kind-goalposts = festgelegte Endpunkte
frame-kind-past = eigene Vergangenheit
comparison-set = Verglichen mit { $regions ->
    [one] { $regions } anderen Region der NUTS-Ebene { $level }, die in denselben Daten genügend Akteure hat.
   *[other] { $regions } anderen Regionen der NUTS-Ebene { $level }, die in denselben Daten genügend Akteure haben.
}
comparison-no-set = Nur { $regions ->
    [one] { $regions } vergleichbare Region hat
   *[other] { $regions } vergleichbare Regionen haben
} genügend Akteure; für einen Vergleich sind { $needed } nötig. Die Werte werden an Nullmodellen, simulierten Netzwerken, festgelegten Endpunkten oder der eigenen Vergangenheit gemessen.

# --- Faktorwerte ---
score-no-frame = { $code } hat einen Wert, aber nichts, womit er zu vergleichen wäre.
score-not-measured = { $code } wurde nicht gemessen.
score-missing-concept = { $concept } ({ $codes })
score-withheld = Nicht ausgewiesen: { $there } von { $all } Konzepten sind da, { $needed } Prozent sind nötig. Es fehlen: { $missing }.
score-withheld-no-indicators = Nicht ausgewiesen: Das Wörterbuch enthält für diesen Faktor keinen Indikator mit einer Richtung.
score-opposed-concepts = Über die vergleichbaren Regionen laufen „{ $first }“ und „{ $second }“ gegeneinander (Korrelation { $correlation }): Ihr Mittel verdeckt beide.
doubt-sampling = Stichprobe
doubt-measurement = Messung
doubt-method = Methode

# --- Netzwerktyp ---
type-withheld-few-features = Nicht beurteilt: { $used } Merkmale aus { $rows } Zeilen von Tabelle 1 sind da; nötig sind { $needed } Merkmale aus { $rows_needed } Zeilen.
type-withheld-joint-projects = Nicht beurteilt: Die einzigen Beziehungen sind gemeinsame Projekte. Solche Beziehungen sind von vornherein formal und reichen so weit wie die Regeln des Programms; den Typ zeigen sie daher nicht. Andere Merkmale: { $used }.
type-withheld-no-ensemble = Nicht beurteilt: Netzwerke mit { $actors } Akteuren und diesen Lücken sind zu klein oder zu dünn, um sie zum Vergleich zu simulieren.
type-withheld-no-information = Nicht beurteilt: Bei simulierten Netzwerken mit denselben Lücken beträgt der Fehler eines Zugehörigkeitsgrads { $rmse }, kaum besser als die Antwort „je ein Drittel“ ({ $one_third }).
type-thin-joint-projects = Die einzigen Beziehungen sind gemeinsame Projekte; sie bleiben außer Betracht, und die Zugehörigkeitsgrade beruhen auf den anderen Merkmalen.
type-thin-features = Nur { $used ->
    [one] { $used } Merkmal ist
   *[other] { $used } Merkmale sind
} da; ab { $enough } ist eine Antwort belastbar.
type-thin-rows = Nur { $rows ->
    [one] { $rows } Zeile von Tabelle 1 ist
   *[other] { $rows } Zeilen von Tabelle 1 sind
} zu sehen; ab { $enough } ist eine Antwort belastbar.
type-thin-actors = Nur { $actors ->
    [one] { $actors } Akteur
   *[other] { $actors } Akteure
}; unter { $enough } sind die Zugehörigkeitsgrade grob.
type-thin-fit = Das Netzwerk liegt von jeder Mischung der drei Typen weiter entfernt als 95 Prozent der simulierten.
type-fit-inside = Es sieht aus wie eine Mischung der drei Typen.
type-fit-strained = Es ist eine ungewöhnliche Mischung der drei Typen.
type-fit-none-of-the-three = Es gleicht keinem der drei Typen.
type-strategy-large-firms = von Großunternehmen in der Schicht der Produkte geführt
type-strategy-services-and-research = von Unternehmensdienstleistern und Forschung in der Schicht des Wissens geführt
type-feature-AC01 = Anteil der Beziehungen ins Ausland
type-feature-AC02 = Außenbeziehungen je Akteur
type-feature-ID03 = Fragmentierung
type-feature-GO01 = Anteil formaler Beziehungen
type-feature-local-ties = Beziehungen innerhalb der Region je Akteur
type-feature-several-layers = Anteil der Beziehungen in mehreren Schichten
type-feature-outside-owners = Anteil der Unternehmen in auswärtigem Besitz
type-feature-cross-sector = Beziehungen zwischen Branchen, über den Zufall hinaus
type-feature-closure = geschlossene Dreiecke
type-feature-bridged-paths = Pfade zwischen Gruppen über Brückeneinrichtungen
type-feature-degree-gini = Ungleichheit der Beziehungen
type-feature-qualified = Anteil der Personen mit Tertiärabschluss
type-feature-research-firms = Anteil der Unternehmen mit eigener Forschung
table-row-a = Regionen, Branchen und Unternehmen
table-row-b = Wissensbasis
table-row-c = Wissensinteraktion
table-row-1 = Innovationsimpuls
table-row-2 = Erreichbarkeit
table-row-3 = Aufnahmefähigkeit
table-row-4 = Identität
table-row-5 = Kreativität
table-row-6 = Governance

# --- Bedingungen ---
condition-empty = Die Regel verlangt nichts.
condition-fact = { $fact }: { $value }
condition-fact-unknown = Nicht bekannt: { $fact }
condition-no-value = { $name } ({ $code }): nicht bekannt.
condition-value = { $name } ({ $code }): { $value }.
condition-move = { $name } ({ $code }): { $value }, nach { $before } im Zeitraum davor.
condition-no-earlier = { $name } ({ $code }): kein Wert in einem früheren Zeitraum.
condition-no-frame = { $name } ({ $code }): { $value }, mit nichts zu vergleichen.
condition-position = { $name } ({ $code }): { $value }; { $position } Prozent des Vergleichsrahmens sind schwächer.
outcome-holds = trifft zu
outcome-does-not-hold = trifft nicht zu
outcome-cannot-tell = nicht zu sagen
fact-large-firms = Großunternehmen in der Region
fact-smes = kleine und mittlere Unternehmen in der Region
fact-business-services = Unternehmensdienstleister in der Region
fact-financial-services = Finanzdienstleister in der Region
fact-research = Forschungseinrichtungen in der Region
fact-public-bodies = öffentliche Stellen in der Region
fact-projects = Projekte mit Partnern aus der Region
fact-bodies = Einrichtungen mit Mitgliedern aus der Region
fact-centres = Brückeneinrichtungen und Kompetenzzentren in der Region
fact-actors = Akteure in der Region
fact-norms = geltende Normen und Protokolle
fact-mapped-share = Anteil der Akteure der Region, deren Gruppe bekannt ist
fact-service-density = Dichte der Beziehungen zwischen kleinen Unternehmen und Dienstleistern oder Forschung, im Verhältnis zu der unter kleinen Unternehmen

# --- Erwartungen: Tabelle 1 ---
expectation-cell-a-ecological = periphere Region, Niedrigtechnologie, kleine traditionelle Unternehmen
expectation-cell-a-identity = Industriecluster, Mitteltechnologie, innovative kleine Unternehmen
expectation-cell-a-strategy = städtischer Raum, Hochtechnologie, Großunternehmen
expectation-cell-b-ecological = symbolisches und synthetisches Wissen
expectation-cell-b-identity = synthetisches und symbolisches Wissen
expectation-cell-b-strategy = analytisches und synthetisches Wissen
expectation-cell-c-ecological = Wissen springt über
expectation-cell-c-identity = interaktives Lernen
expectation-cell-c-strategy = Wissensmanagement und gemeinsame Forschungsprojekte
expectation-cell-1-ecological = Wettbewerb über die Kosten
expectation-cell-1-identity = Bedürfnisse der Kunden und eine integrierte Lieferkette
expectation-cell-1-strategy = neue Produkte für besondere Märkte und Technologieschub
expectation-cell-2-ecological = schwer erreichbar aus dem Ausland und im Inneren
expectation-cell-2-identity = schwer erreichbar aus dem Ausland, leicht im Inneren
expectation-cell-2-strategy = leicht erreichbar aus dem Ausland, schwer im Inneren
expectation-cell-3-ecological = wenige qualifizierte Personen
expectation-cell-3-identity = spezialisierte Fachkräfte
expectation-cell-3-strategy = viele Fachgebiete innerhalb jedes Akteurs
expectation-cell-4-ecological = fragmentiert und von außen abhängig
expectation-cell-4-identity = vor Ort eingebettet, mit eigener Identität
expectation-cell-4-strategy = wenig kognitive Nähe und gemeinsame Identität
expectation-cell-5-ecological = Technologie wird übernommen
expectation-cell-5-identity = Vernetzung und interaktives Lernen
expectation-cell-5-strategy = hohe Investitionen in Forschung und Entwicklung
expectation-cell-6-ecological = öffentliche Infrastruktur und Finanzierung, Deregulierung
expectation-cell-6-identity = mehrere staatliche Ebenen in der Region und Brückeninstitutionen
expectation-cell-6-strategy = nationale Industriestrategie und Allianzen
# --- Erwartungen: ¶104–106 ---
cluster-class-high = Hochtechnologie
cluster-class-medium = Mitteltechnologie
cluster-class-low = Niedrigtechnologie
expectation-weakness-medium-accessibility = geringe internationale Erreichbarkeit
expectation-weakness-medium-creativity = wenig Kreativität: Verfahren werden verbessert, statt Produkte zu erfinden
expectation-weakness-medium-governance = wenige formale Instrumente zur Steuerung von Wissensbeziehungen
expectation-weakness-high-embeddedness = Großunternehmen sind vor Ort wenig eingebettet
expectation-weakness-high-creativity = Forschung ist schwer mit einer Kreativität zu verbinden, die von Anwendern und Nachfrage ausgeht
expectation-weakness-high-concentration = zu viel hängt an Großunternehmen; Ausgründungen und kleinere Unternehmen sind wenig beteiligt
expectation-weakness-low-accessibility = zu geringe internationale Erreichbarkeit
expectation-weakness-low-receptivity = geringe Aufnahmefähigkeit und wenige qualifizierte Fähigkeiten
expectation-weakness-low-identity = wenig Identität und zersplitterte Entscheidungen

# --- Lock-in ---
lock-in-warning = Warnung: Das Territorium spricht nur noch mit sich selbst.
lock-in-compatible-structure = Die Struktur ist mit Lock-in vereinbar; mehr kann ein Zeitraum nicht zeigen.
lock-in-silent = Keine Lock-in-Warnung.
lock-in-cannot-tell = Lock-in ist mit diesen Daten nicht zu beurteilen.
lock-in-sign-inward-ties = Beziehungen wenden sich nach innen
lock-in-sign-falling-variety = die Vielfalt sinkt
lock-in-sign-ageing-partners = die Partner bleiben dieselben
lock-in-sign-no-new-sources = keine neuen Wissensquellen
lock-in-sign-inward-structure = wenige Beziehungen führen ins Ausland
lock-in-sign-redundant-structure = Beziehungen sind redundant
lock-in-sign-closed-hierarchy = die gut Verbundenen sind untereinander verbunden
lock-in-sign-narrow-structure = wenige Beziehungen zwischen Branchen

# --- Verlauf ---
trajectory-leading-type = Der führende Typ wechselt: erst { $from }, dann { $to }.
trajectory-peak = Höchststand: { $factor }.
trajectory-trough = Tiefststand: { $factor }.

# --- was nicht bekannt ist ---
unknown-factor = { $factor }: ob stark oder schwach
unknown-narrows = { $factor }: Das Intervall würde um { NUMBER($share, maximumFractionDigits: 0) } Prozent schmaler
unknown-type = der Netzwerktyp
unknown-lock-in = Lock-in
unknown-expectation = eine Erwartung des Grundlagenberichts an diesen Typ oder diese Klasse
unknown-instrument = ob „{ $name }“ passt

# --- Methode ---
method-frames = Jeder Wert erhält seinen Platz in einem Vergleichsrahmen: einem Nullmodell gleicher Größe, wo es eines gibt, sonst vergleichbaren Regionen, sonst simulierten Netzwerken, sonst festgelegten Endpunkten, sonst der eigenen Vergangenheit. Positionen reichen von 0, am schwächsten, bis 1, am stärksten.
method-aggregation = Indikatoren eines Konzepts werden gemittelt; gleich gewichtete Konzepte werden durch das geometrische Mittel verbunden. Ein Faktorwert braucht { $needed } Prozent seiner Konzepte.
method-uncertainty = Faktorwerte sind Mediane über { $runs } Ziehungen von Stichprobe, Messung und Methode (Seed { $seed }); die Intervalle enthalten 90 Prozent davon.
method-weak = Ein Faktor heißt schwach, wenn er in mindestens { $share } Prozent der Ziehungen unter dem ersten Quartil seines Vergleichsrahmens liegt.
method-type = Die Zugehörigkeitsgrade zum Netzwerktyp ergeben sich durch Projektion des Netzwerks auf Mischungen simulierter Netzwerke der drei Typen, mit denselben Akteuren und denselben Lücken.
method-mixed-frames = Die Faktorwerte verbinden Positionen aus verschiedenen Vergleichsrahmen; jeder sagt, aus welchen.
method-joint-projects = Das Wissensnetzwerk ist eine Ersatzgröße aus gemeinsamen Projekten: Es zeigt, was gefördert wird.
method-no-knowledge = Es gibt weder Wissensbeziehungen noch Projekte: Über das Netzwerk wird nichts gesagt.
method-trajectory = { $periods } Zeiträume; frühere Werte werden in die Vergleichsrahmen des letzten eingeordnet.
method-synthetic = Die Daten sind synthetisch: zur Demonstration erzeugt. Nichts hier ist ein Ergebnis über eine wirkliche Region.

# --- Fortschritt ---
progress-indicators = Indikatoren werden gemessen ({ $period })
progress-comparison = Vergleichbare Regionen werden gemessen
progress-network-type = Netzwerke der drei Typen werden simuliert
progress-factor-scores = Faktorwerte, { $runs } Ziehungen
progress-conclusions = Schlüsse werden gezogen
proximity-model-nothing-varies = Keine Nähe ist von diesen Paaren bekannt und zwischen ihnen verschieden: Koordinaten, Branchen oder Kompetenzen, Unternehmensgruppen oder ein früherer Zeitraum würden es zeigen.
proximity-model-too-few-ties = Es gibt weniger als { $needed } Beziehungen, von denen alle Nähen bekannt sind: zu wenige für ein Modell.
proximity-model-undecided = Die Paare entscheiden das Modell nicht: Was sie gemeinsam haben, trennt Beziehungen völlig von anderen Paaren oder gar nicht.
suggested-links-too-many = { $actors } Akteure sind in der Region; Paare werden bis zu { $most } betrachtet.
suggested-links-no-earlier = Es gibt keinen früheren Zeitraum mit Beziehungen derselben Art, daher lassen sich Listen nicht an das halten, was später geschah.
suggested-links-nothing-gained = Zwischen Akteuren, die in beiden Zeiträumen in der Region sind, entstand keine Beziehung, also ist nichts zu finden.
