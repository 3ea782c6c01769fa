### Die Werkbank: das Territorium (Karte, Statistik, Vergleich).

## Karte

web-territory-measure = Zeigen
web-territory-measure-actors = Akteure der Region
web-territory-measure-group-count = Was da ist
web-territory-measure-group-statistics = Statistik
web-territory-measure-group-factors = Sechs Faktoren
web-territory-measure-group-indicators = Indikatoren
web-territory-not-a-measure = „{ $text }“ ist kein Maß, das die Karte kennt. Zur Wahl stehen „actors“, eine Statistik, ein Faktor oder ein Indikator.
web-territory-not-a-number = „{ $text }“ ist keine Zahl.
web-territory-map-answer = { $known ->
    [one] Eine Region von { $all } hat einen Wert für „{ $measure }“.
   *[other] { $known } Regionen von { $all } haben einen Wert für „{ $measure }“.
}
web-territory-map-highest = Am höchsten: { $region } ({ $value }).
web-territory-map-none = Über „{ $measure }“ ist in keiner Region etwas bekannt.
web-territory-map-title = Regionen: { $measure }
web-territory-map-description = Jede Klasse hat eine Nummer und einen Farbton; was unbekannt ist, ist schraffiert.
web-territory-unknown = unbekannt
web-territory-elsewhere = Nicht auf der Karte:
web-territory-flows-words = { $least ->
    [one] Beziehungen zwischen Regionen
   *[other] Beziehungen zwischen Regionen, mindestens { $least }
}
web-territory-source-outlines = Umrisse: Natural Earth. Orte der Regionen: die Datei, sonst die Mitte ihrer Akteure.
web-territory-source-tiles = Gleich große Felder; Nachbarn sind nahe, Entfernungen stimmen nicht.
web-territory-kind-region = Region
web-territory-kind-actor = Akteur
web-territory-kind-ties = Beziehungen
web-territory-column-kind = Art
web-territory-column-name = Name
web-territory-column-class = Klasse oder Gruppe
web-territory-column-note = Anmerkung
web-territory-column-region = Region
web-territory-list = Regionen, höchste zuerst
web-territory-tiles-left-out = Ohne Feld, da kein Ort bekannt ist: { $regions }.
web-territory-form = Form
web-territory-form-map = Karte
web-territory-form-tiles = Gleich große Felder
web-territory-breaks = Klassen
web-territory-breaks-quantile = gleich viele Regionen in jeder
web-territory-breaks-equal = gleiche Breite
web-territory-breaks-own = eigene Grenzen
web-territory-breaks-own-label = Grenzen, getrennt durch Strichpunkte
web-territory-classes = Zahl der Klassen
web-territory-actors = Akteure als Punkte
web-territory-flows = Beziehungen zwischen Regionen
web-territory-flows-none = Keine Beziehungen gezeichnet
web-territory-flows-least = { $least ->
    [one] Mindestens eine Beziehung
   *[other] Mindestens { $least } Beziehungen
}
web-territory-map-keys = Auf der Karte: eine Region anklicken oder mit den Pfeiltasten gehen und mit Enter wählen.
web-territory-chosen = Gewählt: { $region }

## Statistik

web-territory-statistics-none = Für „{ $concept }“ in { $region } gibt es keine Zahlen nach Branchen.
web-territory-statistics-answer = Im Jahr { $year } entfielen in { $region } { $percent } % des verarbeitenden Gewerbes auf { $class } (gemessen an: { $concept }).
web-territory-statistics-between = Im Jahr { $year } entfielen in { $region } zwischen { $low } % und { $high } % des verarbeitenden Gewerbes auf { $class } (gemessen an: { $concept }).
web-territory-statistics-rule = Klassen nach { $rule }. Codes, die in keiner Klasse sind, stehen unten; keiner wird stillschweigend ausgelassen.
web-territory-rule-isic3 = OECD 2003, ISIC Rev. 3
web-territory-rule-nace2-2d = Eurostat, NACE Rev. 2, zwei Stellen
web-territory-rule-nace2-3d = Eurostat, NACE Rev. 2, drei Stellen
web-territory-class-medium = Mitteltechnologie
web-territory-trend = Anteile am verarbeitenden Gewerbe nach Technologieklasse
web-territory-trend-description = Prozent im verarbeitenden Gewerbe ({ $concept }), nach { $rule }; wo feinere Codes fehlen, die Untergrenze.
web-territory-classes-caption = Technologieklassen, { $concept }, { $year }
web-territory-column-technology = Technologieklasse
web-territory-column-amount = Betrag
web-territory-column-share = Anteil am verarbeitenden Gewerbe, %
web-territory-range = { $low } – { $high }
web-territory-outside = Außerhalb der Klassifikation oder durch sie nicht entschieden
web-territory-column-code = Code
web-territory-column-why = Warum
web-territory-outside-not-manufacturing = kein verarbeitendes Gewerbe der Tabelle
web-territory-outside-missing = in der Tabelle, aber der Betrag fehlt
web-territory-outside-absent = in der Tabelle, aber keine Zeile sagt etwas
web-territory-outside-undecided = für die Klasse sind feinere Codes nötig
web-territory-moved = Was sich verschöbe nach { $rule }
web-territory-column-from = Von
web-territory-column-to = Zu
web-territory-quotients = Standortquotienten, { $concept }, { $year }
web-territory-quotients-description = Anteil einer Branche hier durch ihren Anteil in { $regions } Regionen zusammen: Über 1 ist die Region darin besonders.
web-territory-quotients-few = Standortquotienten brauchen mindestens eine andere Region mit Zahlen für dasselbe Jahr und dieselben Codes.
web-territory-column-sector = Branche
web-territory-column-quotient = Standortquotient
web-territory-measures = Technologie, Spezialisierung, Vielfalt, Konzentration
web-territory-column-measure = Maß
web-territory-published = Zahlen, die der Grundlagenbericht druckt
web-territory-published-computed = Die Zahlen, die aus anderen folgen, sind neu berechnet.
web-territory-refused-scheme = Die Codes dieser Zahlen sind aus einer anderen Klassifikation als „{ $rule }“: bitte die andere wählen.
web-territory-refused-code = Der Code { $code } kommt zweimal vor: Die Zahlen lassen sich nicht in Klassen ordnen.
web-territory-refused-sums = Die Teile einer Abteilung übersteigen sie, oder ein Betrag liegt unter null: Die Zahlen lassen sich nicht in Klassen ordnen.
web-territory-refused-missing = Für { $year } fehlt der Betrag einer Branche des verarbeitenden Gewerbes: Anteile werden nicht angegeben.
web-territory-refused-zero = In den Zahlen für { $year } gibt es kein verarbeitendes Gewerbe: Anteile werden nicht angegeben.
web-territory-measures-need-actors = Die Maße der Faktorwerte brauchen Akteure in { $region }; dort ist niemand.
web-territory-of = Gemessen an
web-territory-rule = Klassifikation

## Vergleich

web-territory-compare-answer = { $a } und { $b }: Von { $both } für beide bekannten Faktoren sind { $stronger } in { $a } stärker, { $weaker } in { $b }.
web-territory-compare-one = Nur eine Region hat Akteure: Es gibt nichts, womit sie zu vergleichen wäre.
web-territory-compare-factors = Sechs Faktoren, 0 schwach bis 1 stark
web-territory-compare-statistics = Statistik, abgeglichen nach Jahr und Definition
web-territory-column-factor = Faktor
web-territory-column-difference = Differenz
web-territory-column-mismatch = Abgleich
web-territory-match-same = gleiches Jahr, gleiche Variable
web-territory-match-year = abgeglichen bei { $year }: die letzten Jahre unterscheiden sich ({ $a } und { $b })
web-territory-match-variable = nicht dieselbe Definition: { $a } und { $b }
web-territory-match-no-year = kein gemeinsames Jahr
web-territory-match-lacks = nur bekannt in { $region }
web-territory-type-of = { $region }: { $answer }
web-territory-over = Alle Regionen, sechs Faktoren
web-territory-over-see = Alle Regionen auf einmal vergleichen
web-territory-region = Region
web-territory-year = Jahr
web-territory-beside = Daneben
web-territory-differences = { $a } minus { $b }, Faktor für Faktor
web-territory-differences-description = Nach rechts ist { $a } stärker, nach links { $b }; ein Faktor, der für eine der beiden nicht ausgewiesen ist, hat keinen Balken.
web-territory-stronger-in = stärker in { $region }
