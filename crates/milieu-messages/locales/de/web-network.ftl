### Die Werkbank: das Netzwerk als Matrix, nach seinen Nähen und nach seinen Zugängen und Lücken.

web-network-unknown = unbekannt
web-network-no-such-layer = Es gibt keine Schicht „{ $layer }“.
web-network-choose = Zeigen

web-matrix-layer = Schicht
web-matrix-order = Reihenfolge der Akteure
web-matrix-order-group = nach Gruppe
web-matrix-order-community = nach Community
web-matrix-order-degree = nach Zahl der Beziehungen
web-matrix-community = Community { $number }
web-matrix-empty-layer = In der Schicht „{ $layer }“ gibt es für { $region } keine Beziehungen. Bitte eine andere Schicht wählen oder Beziehungen importieren.
web-matrix-answer =
    In { $region } { $ties ->
        [one] verläuft eine Beziehung
       *[other] verlaufen { $ties } Beziehungen
    } der Schicht „{ $layer }“ zwischen { $actors } Akteuren.
web-matrix-more = Mehr als Zufall: { $from } und { $to } haben { $found } Beziehungen, wo { $expected } zu erwarten wären.
web-matrix-fewer = Weniger als Zufall: { $from } und { $to } haben { $found } Beziehungen, wo { $expected } zu erwarten wären.
web-matrix-more-inside = Mehr als Zufall: { $from } untereinander haben { $found } Beziehungen, wo { $expected } zu erwarten wären.
web-matrix-fewer-inside = Weniger als Zufall: { $from } untereinander haben { $found } Beziehungen, wo { $expected } zu erwarten wären.
web-matrix-covers = Wissensbeziehungen decken { $share } % der Produktbeziehungen ab: { $both } von { $products } Paaren, Partner außerhalb der Region eingeschlossen.
web-matrix-no-difference = Keine zwei Gruppen haben deutlich mehr oder weniger Beziehungen, als der Zufall ergäbe.
web-matrix-table = Beziehungen zwischen Gruppen, Schicht „{ $layer }“; in Klammern gefunden durch erwartet. Eine geöffnete Zahl zeigt die Beziehungen.
web-matrix-cell =
    { $ties ->
        [one] Die eine Beziehung
       *[other] Die { $ties } Beziehungen
    } zwischen { $from } und { $to }, Schicht „{ $layer }“
web-matrix-counts-title = Beziehungen zwischen Gruppen, Schicht „{ $layer }“
web-matrix-counts-description = Jede Beziehung zählt einmal. Eine leere Zelle heißt, dass keine Beziehung möglich ist.
web-matrix-ratio-title = Gefunden durch erwartet, Schicht „{ $layer }“
web-matrix-ratio-description = 1 ist, was der Zufall ergibt. Erwartet: Das Netzwerk und die Größen der Gruppen bleiben, die Gruppen werden { $draws }-mal zufällig auf die Akteure verteilt.
web-matrix-density-title = Dichte, Schicht „{ $layer }“
web-matrix-density-description = Beziehungen durch mögliche Beziehungen zwischen den beiden Gruppen.
web-matrix-adjacency-title = Akteure und ihre Beziehungen
web-matrix-adjacency-description = { $actors } Akteure in Zeilen und Spalten, { $ties } Beziehungen als gefüllte Zellen: je dunkler, desto schwerer.
web-matrix-pairs = Jedes Paar von Gruppen; Anteile von { $draws } zufälligen Verteilungen der Gruppen mit ebenso vielen oder mehr und mit ebenso vielen oder weniger Beziehungen
web-matrix-layers = Wissen neben Lieferung: Reichweite, Überschneidung mit Produktbeziehungen und Richtung entlang der Kette, jeweils mit einem Permutationstest ({ $draws } Ziehungen)
web-matrix-column-group = Gruppe
web-matrix-column-with = Mit
web-matrix-column-actors = Akteure
web-matrix-column-actor = Akteur
web-matrix-column-block = Steht bei
web-matrix-column-partners = Verbunden mit
web-matrix-column-ties = Beziehungen
web-matrix-column-weight = Gewicht
web-matrix-column-density = Dichte
web-matrix-column-expected = Erwartet
web-matrix-column-ratio = Gefunden durch erwartet
web-matrix-column-p-more = p, ebenso viele oder mehr
web-matrix-column-p-fewer = p, ebenso viele oder weniger
web-matrix-column-home = Reichweite: in der Region
web-matrix-column-nation = Übriges Land
web-matrix-column-abroad = Ausland
web-matrix-column-elsewhere = Ort unbekannt
web-matrix-column-covers = Abgedeckte Produktbeziehungen in der Region
web-matrix-column-correlation = Korrelation mit Produkten
web-matrix-column-p = p der Korrelation
web-matrix-column-vertical = Vertikal (zwischen Stufen einer Kette)
web-matrix-column-horizontal = Horizontal (gleiche Stufe oder andere Kette)
web-matrix-column-chain-p = p bei zufällig verteilten Stufen
web-matrix-no-such-cell = „{ $cell }“ nennt nicht zwei Gruppen, etwa „sme,research“.

web-proximity-helps = Beziehungen sind wahrscheinlicher zwischen Akteuren, die sich näher sind in: { $list }.
web-proximity-hinders = Beziehungen sind seltener zwischen Akteuren, die sich näher sind in: { $list }.
web-proximity-none-clear = Keine Nähe geht hier deutlich mit Beziehungen einher.
web-proximity-stands-in = Anstelle räumlicher Nähe wirkt (mehr, wo zwei Akteure weit voneinander entfernt sind): { $list }.
web-proximity-no-stand-in = Keine andere Nähe tritt deutlich an die Stelle räumlicher Nähe.
web-proximity-no-stand-in-model = Ob eine andere Nähe an die Stelle räumlicher Nähe tritt, ist mit diesen Daten nicht zu sagen.
web-proximity-used = Das Modell verwendet { $tied } von { $tied_all } verbundenen Paaren und { $free } von { $free_all } anderen betrachteten Paaren: die, von denen alles bekannt ist.
web-proximity-by-sphere = Alle Akteure hier sind in einem Land; institutionelle Nähe ist im Modell und für ein Paar die der Sphären: Unternehmen, Forschung, öffentliche Stellen.
web-proximity-left-out-unknown = Nicht im Modell, von zu wenigen Paaren bekannt: { $proximity }.
web-proximity-left-out-constant = Nicht im Modell, für alle Paare gleich: { $proximity }.
web-proximity-not-home = „{ $key }“ ist kein Akteur dieser Region.
web-proximity-effects = Chance auf eine Beziehung, nach Nähe
web-proximity-effects-description = Um welchen Faktor sich die Chance ändert, wenn ein Paar um eine Standardabweichung näher ist und alles andere gleich bleibt, mit 90-%-Intervallen. 1 ist kein Unterschied.
web-proximity-stand-in = Zusammen mit räumlicher Nähe: Unter 1 bewirkt die Nähe mehr, wo Akteure weit voneinander entfernt sind
web-proximity-more = wahrscheinlicher
web-proximity-less = seltener
web-proximity-unclear = nicht deutlich
web-proximity-reading-stands-in = anstelle räumlicher Nähe
web-proximity-reading-adds = zusätzlich zu räumlicher Nähe
web-proximity-means = Nähe verbundener und anderer Paare (Mittelwerte)
web-proximity-receptivity = Aufnahmefähigkeit jedes Akteurs, in ihre Teile zerlegt
web-proximity-bodies = Einrichtungen, die Akteure zusammenbringen
web-proximity-pair = { $a } und { $b }
web-proximity-choose = Ein Paar ansehen
web-proximity-first = Ein Akteur
web-proximity-second = Der andere
web-proximity-show = Ihre Nähen zeigen
web-proximity-why-distance = { $km } km voneinander entfernt; die beiden entferntesten trennen { $most } km
web-proximity-why-social = eins durch die Schritte zwischen ihnen im Wissensnetzwerk, ihre eigene Beziehung ausgelassen; 0, wenn kein Pfad führt
web-proximity-by-definition = wie definiert
web-proximity-by-stand-in = durch eine gröbere Ersatzgröße
web-proximity-column = Nähe
web-proximity-column-odds = Chance mal
web-proximity-column-lower = Untergrenze
web-proximity-column-upper = Obergrenze
web-proximity-column-reading = Lesart
web-proximity-column-value = Wert, 0 bis 1
web-proximity-column-why = Warum
web-proximity-column-basis = Wie
web-proximity-column-tied = Verbundene Paare
web-proximity-column-free = Andere Paare
web-proximity-column-tied-known = Verbundene Paare, bekannt
web-proximity-column-free-known = Andere Paare, bekannt
web-proximity-column-receptivity = Aufnahmefähigkeit
web-proximity-column-body = Einrichtung
web-proximity-column-members = Mitglieder hier
web-proximity-column-groups = Gruppen darunter
web-proximity-column-pairs = Paare
web-proximity-column-pairs-tied = Verbundene Paare

web-gateways-answer =
    { $count ->
        [one] Ein Akteur hat
       *[other] { $count } Akteure haben
    } Wissensbeziehungen sowohl innerhalb der Region als auch nach außen. { $first } hält { $share } % der Beziehungen nach außen; die ersten drei halten { $top } %.
web-gateways-none = Kein Akteur hat Wissensbeziehungen sowohl innerhalb der Region als auch nach außen.
web-gateways-gatekeepers = Gatekeeper: wer Wissen von außen hereinträgt
web-gateways-brokers = Vermittler: wer zwischen anderen liegt
web-gateways-broker-sentence = { $name } liegt auf { $share } % der kürzesten Pfade zwischen den anderen und hat mit { $groups } Gruppen zu tun.
web-gateways-silent = Gruppen, die weniger miteinander sprechen, als der Zufall ergäbe
web-gateways-none-silent = Keine zwei Gruppen sprechen deutlich weniger miteinander, als der Zufall ergäbe
web-gateways-idle =
    { $count ->
        [0] Seit dem früheren Zeitraum ist keine Beziehung eingeschlafen
        [one] Seit dem früheren Zeitraum ist eine Beziehung eingeschlafen
       *[other] Seit dem früheren Zeitraum sind { $count } Beziehungen eingeschlafen
    }
web-gateways-idle-unknown = Eingeschlafene Beziehungen: unbekannt, es gibt keinen früheren Zeitraum mit Beziehungen derselben Art
web-gateways-unreached =
    { $count ->
        [0] Der Hauptteil des Wissensnetzwerks erreicht jeden Akteur
        [one] Der Hauptteil des Wissensnetzwerks erreicht einen Akteur nicht
       *[other] Der Hauptteil des Wissensnetzwerks erreicht { $count } Akteure nicht
    }
web-gateways-unreached-alone = keine Wissensbeziehung bekannt
web-gateways-unreached-outside = nur nach außen verbunden
web-gateways-unreached-part = in einem eigenen Teil
web-gateways-suggestions = Beziehungen, die sich lohnten; { $hidden } verborgen
web-gateways-no-suggestions = Keine Beziehungen werden vorgeschlagen. { $reason }
web-gateways-no-back-test = Wie gut solche Vorschläge sind, ist hier nicht bekannt. { $reason }
web-gateways-back-test = Rückblick: Von { $shown } Beziehungen, die allein aus dem früheren Zeitraum vorgeschlagen wurden, entstanden { $hits }; von einer zufälligen Liste wären es { $random } gewesen.
web-gateways-back-test-table = Rückblick: Listen allein aus dem früheren Zeitraum, an diesen gehalten
web-gateways-no-such-proximity = Es gibt keine Nähe „{ $name }“.
web-gateways-without = Auslassen
web-gateways-without-none = nichts
web-gateways-reason-close = Nahe in: { $list }.
web-gateways-reason-active = Beide haben viele Beziehungen.
web-gateways-reason-common =
    { $count ->
        [one] Sie haben einen gemeinsamen Partner.
       *[other] Sie haben { $count } gemeinsame Partner.
    }
web-gateways-reason-steps = Zwischen ihnen liegen { $steps } Schritte.
web-gateways-reason-apart = Kein Pfad führt vom einen zum anderen.
web-gateways-raises = { $factor }: { $indicator } von { $before } auf { $after }
web-gateways-raises-unknown = nicht bekannt
web-gateways-accept = Annehmen
web-gateways-hide = Verbergen
web-gateways-show-again = Wieder zeigen
web-gateways-accepted = angenommen
web-gateways-open = offen
web-gateways-hidden =
    { $count ->
        [one] Ein verborgener Vorschlag
       *[other] { $count } verborgene Vorschläge
    }
web-gateways-decide = Über diese Beziehungen entscheiden
web-gateways-link = { $a } – { $b }
web-gateways-done = Vermerkt. Es lässt sich zurücknehmen.
web-gateways-column-share = Anteil der Beziehungen nach außen
web-gateways-column-outside = Beziehungen nach außen
web-gateways-column-inside = Beziehungen im Inneren
web-gateways-column-brokered = Vermittelte Paare
web-gateways-column-between = Anteil der kürzesten Pfade
web-gateways-column-constraint = Constraint
web-gateways-column-odds = Chance, gegenüber dem mittleren Paar
web-gateways-column-raises = Höbe am meisten
web-gateways-column-choice = Entscheidung
web-gateways-column-length = Länge der Liste
web-gateways-column-hits = Entstanden
web-gateways-column-precision = Präzision
web-gateways-column-interval = Intervall
web-gateways-column-random = Zufällige Liste
web-gateways-column-candidates = Mögliche Paare
web-gateways-column-gained = Entstandene Beziehungen
