### Faktorwerte und die sechs Abbildungen.

web-screen-scorecard-indicator = Indikator

# --- sechs Faktoren ---
web-score-answer = { $scored ->
    [0] Für keinen Faktor von { $region } ergeben diese Daten einen Wert.
   *[other] { $weak ->
        [0] Von den Faktoren von { $region } mit einem Wert ({ $scored }) ist keiner schwach.
        [one] Ein Faktor von { $region } ist schwach: { $names }.
       *[other] { $weak } Faktoren von { $region } sind schwach: { $names }.
    }
}
web-score-bad-weight = „{ $text }“ ist kein Gewicht; zu schreiben sind ein Name und eine Zahl von 0 bis 100, etwa AC01:2.
web-score-unknown-factor = Es gibt keinen Faktor „{ $text }“.
web-score-own-weights = Eigene Gewichte sind in Gebrauch. Das Diagramm zeigt die Standardmethode, in der alle gleich zählen; die Ränge und die Tabelle der gewichteten Werte zeigen Ihre.
web-score-interval = Intervall
web-score-before = Zeitraum davor
web-score-spread = Vergleichbare Regionen, mittlere Hälfte
web-score-target = Ziel
web-score-first-quartile = 25 % der anderen
web-score-middle = Mitte der anderen
web-score-third-quartile = 75 % der anderen
web-score-rank = Rang { $rank }
web-score-equal = Gleiche Gewichte
web-score-weighted = Ihre Gewichte
web-score-weighted-caption = Werte mit Ihren Gewichten neben gleichen Gewichten
web-score-facts = Was die Zahl ist
web-score-rows = Zeilen hinter der Zahl ({ $count })
web-score-no-code = Welcher Indikator? Die Adresse braucht seinen Code, etwa ?code=AC01.
web-score-indicator-value = { $region }: { $value }.
web-score-indicator-unknown = { $region }: nicht bekannt. { $reason }
web-score-weights = Gewichte
web-score-weights-help = 1 zählt wie üblich, 2 doppelt, 0 gar nicht. Ihre Gewichte stehen in der Adresse: Wer die Adresse erhält, sieht dasselbe.
web-score-weights-reset = Alle Gewichte wieder auf 1
web-score-weight-of = Gewicht von { $name }
web-score-concept-at = { $name }, Position { $position }
web-score-concept-unknown = { $name }, unbekannt
web-score-movers = Was dies am meisten bewegen würde
web-score-open-factor = { $name }: Konzepte, Indikatoren und Gewichte
web-score-ranks-regions = Wie fest sind die Ränge der Regionen in
web-score-ranks-none = nicht verglichen
web-score-now = { $name }: { $score } mit Ihren Gewichten, { $nominal } mit gleichen

web-figure-factors-title = Sechs Faktoren: { $region }
web-figure-factors-description = Wert mit seinem Intervall, von 0, am schwächsten, bis 1, am stärksten. Ein hohler Punkt ist der Zeitraum davor, der graue Balken die mittlere Hälfte vergleichbarer Regionen, eine Fahne das Ziel; eine Raute kennzeichnet einen schwachen Faktor.
web-figure-factor-ranks-title = Wie fest die Ränge der Faktoren sind
web-figure-factor-ranks-description = Anteil der Ziehungen, in Prozent, in denen jeder Faktor von { $region } jeden Rang einnimmt, wenn die Gewichte verschoben werden.
web-figure-region-ranks-title = Wie fest die Ränge der Regionen sind: { $region }
web-figure-region-ranks-description = Anteil der Ziehungen, in Prozent, in denen jede Region in diesem Faktor jeden Rang einnimmt, wenn die Gewichte verschoben werden.

# --- Netzwerktyp ---
web-type-abstains = Es wird kein Typ genannt: Die Daten erlauben es nicht. Der Grund und die fehlenden Merkmale stehen unten.
web-type-missing = Merkmale, die nicht bekannt sind
web-type-thin = Dünne Daten: { $reason }
web-type-degrees = Zugehörigkeitsgrade der drei Typen
web-type-strongest = Stärkste Belege für: { $kind }
web-type-observed = Beobachtet
web-type-typical-nearest = Typisch für den nächsten Typ
web-type-typical-second = Typisch für den zweiten Typ

# --- Diagnose ---
web-diagnosis-answer = { $region }: Zu dem, was dieses Cluster betrifft: { $holds } { $holds ->
    [one] Aussage trifft zu
   *[other] Aussagen treffen zu
 }, { $not } { $not ->
    [one] trifft nicht zu
   *[other] treffen nicht zu
 }, und bei { $open } ist es mit den Daten nicht zu sagen.
web-diagnosis-is-weak = Schwach: { $factor }
web-diagnosis-weak-rule = Der Wert liegt in mindestens 80 % der Läufe unter dem ersten Quartil seines Vergleichsrahmens.
web-diagnosis-concept = { $concept } ({ $codes }) steht bei { $position }.
web-diagnosis-table-one = Tabelle 1 (¶{ $paragraph })
web-diagnosis-cards = Aussagen, an die Daten gehalten
web-diagnosis-rule = Regel
web-diagnosis-evidence = Belege
web-diagnosis-settles = Was es entscheiden würde
web-diagnosis-show = Zeigen
web-diagnosis-all = alle Antworten
web-diagnosis-others = Auch, was über andere Typen und Klassen gesagt wird
web-diagnosis-to-instruments = Was sich tun ließe
web-diagnosis-none = Mit dieser Auswahl gibt es nichts zu zeigen.
web-diagnosis-kind-weak-point = Schwächen
web-diagnosis-kind-lock-in = Anzeichen von Lock-in
web-diagnosis-kind-type = Von diesem Netzwerktyp erwartet
web-diagnosis-kind-class = Von dieser Technologieklasse erwartet
web-rule-any = mindestens eines von: { $list }
web-rule-below = { $name } ({ $code }) gehört zu den schwächsten { $limit } % des Vergleichsrahmens
web-rule-above = { $name } ({ $code }) ist stärker als { $limit } % des Vergleichsrahmens
web-rule-value-below = { $name } ({ $code }) liegt unter { $limit }
web-rule-value-above = { $name } ({ $code }) liegt über { $limit }
web-rule-like = { $name } ({ $code }) ist, wie Tabelle 1 es für diesen Typ angibt: { $kind }
web-rule-falls = { $name } ({ $code }) fällt
web-rule-rises = { $name } ({ $code }) steigt
web-rule-known = { $name }: bekannt
web-rule-at-least = { $name }: { $limit } oder mehr
web-rule-at-most = { $name }: { $limit } oder weniger
web-instrument-suggested = vorgeschlagen
web-instrument-undecided = nicht zu sagen, ob es passt
web-instrument-ruled-out = Voraussetzung nicht erfüllt
web-instrument-mechanism = Wie es wirken soll
web-instrument-for = Gründe dafür
web-instrument-against = Gründe dagegen
web-instrument-precondition = Voraussetzung: was gefunden wurde
web-instrument-seen-in = Die Wirkung wäre zu sehen in
web-instrument-none = Kein Instrument des Katalogs wirkt hier auf einen schwachen Faktor.

# --- Ansatz ---
web-approach-answer = { $systemic } { $systemic ->
    [0] Zeilen von Tabelle 2 neigen zum systemischen Ansatz
    [one] Zeile von Tabelle 2 neigt zum systemischen Ansatz ({ $systemic_rows })
   *[other] Zeilen von Tabelle 2 neigen zum systemischen Ansatz ({ $systemic_rows })
 }, { $linear } zum linearen{ $linear ->
    [0] {""}
   *[other] {" "}({ $linear_rows })
 }; { $unknown ->
    [0] alle Zeilen sind bekannt
    [one] eine Zeile ist unbekannt
   *[other] { $unknown } Zeilen sind unbekannt
 }.
web-approach-not-the-sum = Das Mittel steht nie ohne die Zeilen: Zwei Zeilen können einander aufheben.
web-approach-rows = Tabelle 2, Zeile für Zeile
web-approach-linear-says = Linearer Ansatz
web-approach-systemic-says = Systemischer Ansatz
web-approach-evidence = Belege
web-approach-SY1-linear = Technologie ist das Schlüsselwort
web-approach-SY1-systemic = Wissen ist das Schlüsselwort
web-approach-SY2-linear = Kosten und neue Ausrüstung lösen Innovation aus
web-approach-SY2-systemic = Nachfrage und Bedürfnisse der Anwender lösen sie aus
web-approach-SY3-linear = eigene Forschung und gekaufte Technologie
web-approach-SY3-systemic = Probleme werden gemeinsam gelöst
web-approach-SY4-linear = Arbeit wird eingespart und passt sich der Technologie an
web-approach-SY4-systemic = Menschen bringen Kompetenz und Ideen ein
web-approach-SY5-linear = Produktivität und Größe gewinnen
web-approach-SY5-systemic = Flexibilität und Tempo gewinnen
web-approach-SY6-linear = jedes Unternehmen optimiert, der Markt entscheidet
web-approach-SY6-systemic = Partner passen sich in Netzwerken aneinander an
web-approach-SY7-linear = öffentliche Mittel für Forschung, und Regeln
web-approach-SY7-systemic = Brückeneinrichtungen, mehrere Ebenen, gemeinsame Finanzierung

# --- Ziele ---
web-target-answer = { $set ->
    [0] Für { $region } ist kein Ziel gesetzt.
    [one] Ein Ziel ist gesetzt; in { $region } { $reached } erreicht, { $missed } verfehlt, { $open } offen.
   *[other] { $set } Ziele sind gesetzt; in { $region } { $reached } erreicht, { $missed } verfehlt, { $open } offen.
 }
web-target-of-territory = Ziele gehören zum Territorium; hier werden sie an die gezeigte Region gehalten.
web-target-none = keines gesetzt
web-target-reached = erreicht
web-target-open = offen
web-target-missed = verfehlt
web-target-unknown = Wert unbekannt
web-target-by = Bis
web-target-state = Stand
web-target-course = Verlauf
web-target-set-one = Kein Ziel ist gesetzt.
web-target-no-score = Der Wert ist nicht ausgewiesen, daher ist nicht zu sagen, ob das Ziel erreicht ist.
web-target-there = Der Wert hat das Ziel erreicht oder liegt darüber.
web-target-gap = { $gap } unter dem Ziel, fällig am { $by }.
web-target-was-due = Es war am { $by } fällig, und { $gap } fehlen.
web-target-one-period = Mit nur einem Zeitraum ist kein Verlauf zu sehen.
web-target-rose = Seit dem Zeitraum davor stieg der Wert um { $change }.
web-target-did-not-rise = Seit dem Zeitraum davor stieg der Wert nicht (Änderung { $change }).
web-target-line = { $name }: Ziel
web-target-form = Ziel setzen oder ändern
web-target-factor = Faktor
web-target-value = Zu erreichender Wert, 0 bis 1
web-target-day = Bis wann
web-target-save = Ziel setzen
web-target-remove = Ziel für { $name } entfernen
web-target-saved = Das Ziel ist gesetzt.
web-target-removed = Das Ziel ist entfernt.
web-target-undo = Zurücknehmen
web-target-undone = Zurückgenommen.
web-figure-target-course-title = Auf dem Weg zu den Zielen in { $region }
web-figure-target-course-description = Werte über die Zeiträume neben den gesetzten Zielen.

# --- die sechs Abbildungen ---
web-figure-stands-on = Beruht auf { $paragraphs } des Grundlagenberichts. Von dessen eigener Zeichnung sind nur die Beschriftungen erhalten; diese Zeichnung ist von Milieu.
web-figure-data = Die Zahlen hinter der Abbildung
web-figure-innovation-title = Wie Wissen zu Innovation wird: { $region }
web-figure-innovation-description = Von der Wissensbasis über das, was sie braucht, zu den Phasen des Prozesses. Der gefüllte Teil eines Kastens ist sein Anteil oder sein Platz unter vergleichbaren Fällen; Schraffur heißt unbekannt.
web-figure-innovation-says = { $region }: { $known } von { $parts } Teilen des Prozesses sind bekannt; am niedrigsten ist „{ $lowest }“.
web-figure-innovation-nothing = { $region }: Aus diesen Daten ist kein Teil des Prozesses bekannt.
web-figure-innovation-arrows = Was entlang der Pfeile fließt, wird nicht gemessen; sie zeigen die Reihenfolge des Prozesses, nicht seine Stärke.
web-flow-base = Wissensbasis
web-flow-conditions = Aufnahmefähigkeit, Finanzierung, Nachfrage
web-flow-phases = Phasen des Prozesses
web-flow-step = Schritt
web-flow-part = Teil
web-flow-leads-to = Führt zu
web-flow-RE01 = Qualifizierte Personen
web-flow-RE07 = Absorptionsbasis
web-flow-CR08 = Eigene Forschung
web-flow-RE02 = Lebenslanges Lernen
web-flow-GO04 = Gemeinsame Finanzierung
web-flow-IS01 = Nachfrage
web-flow-IS07 = Neue Technologie
web-flow-KI02 = Schaffen: gemeinsam lernen
web-flow-CR02 = Innovation: neue Kombinationen
web-flow-IS04 = Produktion: Zulieferer vor Ort
web-figure-creativity-title = Kreativität als Kombination vielfältigen Wissens in Reichweite: { $region }
web-figure-creativity-description = Punkte sind Wissensbeziehungen der Akteure der Region: Keile sind die Gebiete der Partner, Ringe zeigen, wie weit entfernt sie sind. Darunter: Zugang mal Vielfalt mal Nähe.
web-figure-creativity-says = { $region }: { $tied } von { $actors } Akteuren haben eine Wissensbeziehung; zusammen erreichen sie { $fields ->
    [0] kein bekanntes Gebiet
    [one] ein bekanntes Gebiet
   *[other] { $fields } bekannte Gebiete
 }.
web-figure-creativity-zero = Zugang oder Vielfalt ist null, also gibt es nichts zu kombinieren: Das Produkt ist null, was immer sonst da ist.
web-figure-creativity-product = Jeder Teil zählt durch die anderen: Wo einer nahe null ist, ist es auch das Ganze.
web-figure-creativity-open = Ein Teil ist unbekannt, also auch das Produkt; ohne Zugang oder ohne Vielfalt wäre es null.
web-creativity-access = Zugang
web-creativity-variety = Vielfalt der Gebiete
web-creativity-closeness = Kognitive Nähe
web-creativity-product = Spielraum zum Kombinieren
web-creativity-at-most = höchstens { $most }
web-creativity-field = Branche { $code }
web-creativity-others = { $count ->
    [one] eine andere Branche
   *[other] { $count } andere Branchen
 }
web-creativity-no-field = Branche unbekannt
web-creativity-field-column = Gebiet des Partners
web-ring-home = in der Region
web-ring-nation = im selben Land
web-ring-abroad = im Ausland
web-ring-unknown = Ort unbekannt
web-figure-links-title = Verbindungen zwischen den sechs Gruppen: { $region }
web-figure-links-description = Zeichen sind Gruppen, so groß wie die Zahl ihrer Akteure; Linien sind Wissensbeziehungen, je breiter, desto mehr. Durchgezogen: mehr als erwartet; gestrichelt: weniger; dünn und grau: etwa so viele.
web-figure-links-says = { $region }: { $more ->
    [0] Keine zwei Gruppen haben mehr Beziehungen als erwartet
    [one] Ein Paar hat mehr Beziehungen als erwartet ({ $more_pairs })
   *[other] { $more } Paare haben mehr Beziehungen als erwartet ({ $more_pairs })
 }, { $fewer ->
    [0] keines hat weniger
    [one] eines hat weniger ({ $fewer_pairs })
   *[other] { $fewer } haben weniger ({ $fewer_pairs })
 }.
web-figure-links-none = Unter den Akteuren der Region gibt es keine Wissensbeziehungen, also lässt sich nichts erwarten.
web-figure-links-method = Erwartet sind die Beziehungen, wenn jede Gruppe die Zahl ihrer Beziehungsenden behält und diese zufällig verteilt werden; von mehr oder weniger ist erst jenseits von zwei Standardfehlern einer Anzahl die Rede.
web-links-more = mehr als erwartet
web-links-fewer = weniger als erwartet
web-links-even = etwa wie erwartet
web-links-with = Mit Gruppe
web-links-expected = Erwartet
web-figure-speed-title = Integration und Tempo: { $region } unter anderen
web-figure-speed-description = Jeder Punkt ist eine Region in einem Zeitraum; die Raute ist die gezeigte Region, ihre Linie der Verlauf über die Zeiträume.
web-figure-speed-says = { $known } von { $points } Punkten sind bekannt, aus { $regions ->
    [one] einer Region
   *[other] { $regions } Regionen
 } im letzten Zeitraum und den früheren Zeiträumen der gezeigten Region.
web-figure-speed-no-proof = Die Punkte einer Region beweisen keine Kurve: Sie zeigen, wo sie stand, nicht, was Integration mit dem Tempo macht.
web-figure-speed-lab = Der Grundlagenbericht zeichnet eine Kurve mit einem besten Grad der Integration. Diese Kurve kann nur aus Simulation kommen, die nicht Teil dieser Abbildung ist.
web-speed-unknown = „{ $text }“ kann hier nicht gezeichnet werden; zur Wahl stehen { $known }.
web-speed-choices = Was noch gegeneinander gestellt werden kann
web-speed-axis = Achse
web-speed-integration = Integration
web-speed-clock = Uhr
web-speed-shown = gezeigt
web-speed-rows = Zeilen dahinter
web-speed-behind = Dahinter
web-figure-framework-title = Der Rahmen der sechs Faktoren: { $region }
web-figure-framework-description = Ein Keil reicht von der Mitte, 0, bis zum Rand, 1; der Strich darin ist das Intervall. Eine Raute kennzeichnet einen schwachen Faktor, ein leerer gestrichelter Keil einen unbekannten.
web-figure-framework-says = { $region }: { $scored ->
    [0] Kein Faktor hat einen Wert.
    [one] Ein Faktor hat einen Wert: { $lowest }.
   *[other] { $scored } Faktoren haben einen Wert; am niedrigsten: { $lowest }, am höchsten: { $highest }.
 }
web-figure-framework-no-sum = Die sechs werden nicht addiert: Stärke in einem gleicht eine Lücke in einem anderen nicht aus.
web-framework-centre = Wissensnetzwerk
web-framework-reasons = Was über jeden Faktor gesagt wird
web-figure-policy-title = Felder der Innovationspolitik: { $region }
web-figure-policy-description = Felder untereinander, Faktoren nebeneinander; in jeder Zelle die Instrumente, die auf einen schwachen Faktor wirken. Voller Punkt: vorgeschlagen; hohler: nicht zu sagen; Kreuz: Voraussetzung nicht erfüllt. Eine Raute kennzeichnet einen schwachen Faktor.
web-figure-policy-says = { $region }: Von { $all } Instrumenten sind { $suggested } vorgeschlagen, bei { $undecided } ist es mit den Daten nicht zu sagen, und bei { $ruled } ist die Voraussetzung nicht erfüllt; hinter den anderen steht kein schwacher Faktor.
web-figure-policy-reading = Von der Abbildung sind nur zwei Beschriftungen erhalten; die Aufteilung in vier Felder ist Milieus Lesart von ¶121.
web-policy-field = Feld
web-policy-market = Anstoß durch Markt und Technologie
web-policy-knowledge = Wissensschaffung und Projektentwurf
web-policy-finance = Aufnahmefähigkeit, Bewertung und Finanzierung
web-policy-integration = Integration und Wachstum innovativer Unternehmen
