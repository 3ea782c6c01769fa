### Netzwerk › Graph.

web-graph-nobody = In diesem Zeitraum ist niemand im Territorium. Bitte eine Mitgliederliste importieren oder einen Akteur hinzufügen.
web-graph-no-coordinates = Kein gezeigter Akteur hat Koordinaten, also lässt sich keine Karte zeichnen. Bitte eine andere Zeichnung wählen.
web-graph-no-layout = Es gibt keine aufbewahrte Zeichnung „{ $name }“.
web-graph-layout-of-others = Die aufbewahrte Zeichnung „{ $name }“ enthält keinen der hier gezeigten Akteure.
web-graph-lens-needs-actor = Bitte zuerst einen Akteur wählen: Diese Ansicht handelt von einem.
web-graph-lens-needs-since = Bitte angeben, seit wann: ein Tag, ein Jahr oder die Nummer eines Ereignisses.
web-graph-not-here = „{ $key }“ ist nicht unter den gezeigten Akteuren.
web-graph-left-out = Nur die { $drawn } am besten verbundenen Akteure der geöffneten Gruppen sind gezeichnet; { $left } weitere sind ausgelassen.
web-graph-betweenness-long = Die Zwischenzentralität so vieler Akteure dauert hier zu lange. Bitte zuerst filtern oder „milieu network measure“ verwenden.
web-graph-unknown = unbekannt
web-graph-none = keine
web-graph-unknown-region = Region unbekannt
web-graph-alone = ohne Community
web-graph-community = Community { $number }

web-graph-said-shown =
    { $share ->
        [all] { $actors ->
            [one] Ein Akteur
           *[other] { $actors } Akteure
        }
       *[other] { $actors } von { $all } Akteuren
    } mit { $ties ->
        [one] einer Beziehung
       *[other] { $ties } Beziehungen
    }.
web-graph-said-folded =
    { $actors } Akteure, gezeichnet als { $groups ->
        [one] eine Gruppe
       *[other] { $groups } Gruppen
    }. Eine geöffnete Gruppe zeigt, wer darin ist.
web-graph-said-carriers =
    { $carriers ->
        [one] Ein Akteur trägt
       *[other] { $carriers } Akteure tragen
    } { $percent } % der Kontakte nach außen: { $names }{ $more ->
        [0] .
       *[other] {" "}und { $more } mehr.
    }
web-graph-said-alone =
    { $actors ->
        [one] Ein Akteur hat
       *[other] { $actors } Akteure haben
    } keine hier gezeigte Beziehung.
web-graph-said-ego =
    { $name } und { $others ->
        [one] der eine andere
       *[other] die { $others } anderen
    } in höchstens { $steps ->
        [1] einem Schritt
       *[other] { $steps } Schritten
    } Abstand.
web-graph-said-between =
    Von { $from } zu { $to } { $steps ->
        [one] ist es ein Schritt
       *[other] sind es { $steps } Schritte
    }{ $over ->
        [0] .
        [one] , über einen Akteur.
       *[other] , über { $over } Akteure.
    }
web-graph-said-no-way = Über die gezeigten Beziehungen führt kein Weg von { $from } zu { $to }.
web-graph-said-bridges =
    { $bridges ->
        [0] Keine Beziehung ist eine Brücke: Welche auch wegfällt, alle bleiben verbunden.
        [one] Eine Beziehung ist eine Brücke: Fällt sie weg, bricht ein Teil ab.
       *[other] { $bridges } Beziehungen sind Brücken: Fällt eine weg, bricht ein Teil ab.
    }
web-graph-said-changed =
    { $ties ->
        [0] Keine Beziehung ist
        [one] Eine Beziehung ist
       *[other] { $ties } Beziehungen sind
    } neu seit { $since }.
web-graph-figure = { $nodes } von { $all } Knoten, die am besten verbundenen, und { $ties } Paare mit Beziehungen, an denselben Stellen wie auf dem Bildschirm.
web-graph-table-actors = Akteure, am besten verbundene zuerst ({ $shown } von { $all })
web-graph-table-ties = Beziehungen, stärkste zuerst ({ $shown } von { $all })
web-graph-column-actor = Akteur
web-graph-column-group = Gruppe
web-graph-column-region = Region
web-graph-column-community = Community
web-graph-column-contacts = Kontakte
web-graph-column-from = Von
web-graph-column-to = Zu
web-graph-column-layer = Schicht
web-graph-column-weight = Stärke
web-graph-column-formal = Formal
web-graph-column-codified = Wissen
web-graph-column-reach = Reichweite
web-graph-column-since = Seit
web-graph-formal = formal
web-graph-informal = informell
web-graph-codified = kodifiziert
web-graph-tacit = implizit
web-graph-local = vor Ort
web-graph-outside = auswärts

web-graph-layer-projects = gemeinsame Projekte
web-graph-layout-forces = Kräfte
web-graph-layout-wedges = sechs Sektoren
web-graph-layout-rings = Kern und Peripherie
web-graph-layout-value-chain = Wertschöpfungskette
web-graph-layout-map = Karte
web-graph-layout-stored = aufbewahrt: { $name }
web-graph-size-degree = Kontakte
web-graph-size-strength = Stärke der Beziehungen
web-graph-size-betweenness = Zwischenzentralität
web-graph-size-outside = Kontakte nach außen
web-graph-size-coreness = Kernzahl
web-graph-size-even = alle gleich
web-graph-colour-group = Gruppe
web-graph-colour-community = Community
web-graph-colour-region = Region
web-graph-colour-receptivity = Aufnahmefähigkeit (Beschäftigte mit Tertiärabschluss)
web-graph-colour-kind = Art
web-graph-fold-none = einzeln
web-graph-fold-region = nach Region
web-graph-fold-community = nach Community
web-graph-receptivity-low = unter 10 % mit Tertiärabschluss
web-graph-receptivity-middling = 10 bis 25 % mit Tertiärabschluss
web-graph-receptivity-high = 25 bis 50 % mit Tertiärabschluss
web-graph-receptivity-very-high = 50 % und mehr mit Tertiärabschluss

web-graph-filters = Was gezeichnet wird
web-graph-layers = Schichten
web-graph-layout = Zeichnung
web-graph-size = Größe
web-graph-colour = Farbe
web-graph-fold = Akteure
web-graph-reach = Reichweite
web-graph-any = beliebig
web-graph-formality = Formal
web-graph-knowledge = Wissen
web-graph-since = Seit (Tag oder Jahr)
web-graph-weight = Stärke mindestens
web-graph-lens = Linse
web-graph-lens-none = ganzes Netzwerk
web-graph-lens-ego-1 = ein Schritt im Umkreis
web-graph-lens-ego-2 = zwei Schritte im Umkreis
web-graph-lens-between = zwischen zwei Akteuren
web-graph-lens-bridges = nur Brücken
web-graph-lens-changed = was sich geändert hat seit
web-graph-of = Akteur
web-graph-other = Anderer Akteur
web-graph-event = Tag, Jahr oder Ereignis
web-graph-show = Zeigen
web-graph-reset = Ohne Filter

web-graph-canvas =
    Netzwerk aus { $nodes ->
        [one] einem Knoten
       *[other] { $nodes } Knoten
    } und { $ties ->
        [one] einer Beziehung
       *[other] { $ties } Beziehungen
    }. Pfeiltasten gehen zum Nachbarn in dieser Richtung, Enter öffnet, Tab durchläuft die Beziehungen nach Stärke, Esc lässt los.
web-graph-keys = Tasten: Pfeile nächster Nachbar · Enter öffnen · Tab Beziehungen nach Stärke · [ ] Communitys · + − Zoom · f einpassen · p anheften · n neuer Akteur · e neue Beziehung · r umbenennen · m Matrix · Esc loslassen
web-graph-tools = Werkzeuge
web-graph-zoom-in = Vergrößern
web-graph-zoom-out = Verkleinern
web-graph-fit = Alles einpassen
web-graph-pin = Hier anheften
web-graph-unpin = Lösen
web-graph-new-actor = Neuer Akteur
web-graph-new-tie = Neue Beziehung
web-graph-rename = Umbenennen
web-graph-remove-tie = Beziehung entfernen
web-graph-open = Gruppe öffnen
web-graph-close = Gruppen falten
web-graph-picture = Bild (PNG)
web-graph-export = Netzwerk exportieren
web-graph-selected = Ausgewählt: { $name }
web-graph-selected-none = Nichts ausgewählt
web-graph-facts =
    { $name }, { $group }, { $contacts ->
        [0] keine Kontakte
        [one] ein Kontakt
       *[other] { $contacts } Kontakte
    } zu sehen
web-graph-facts-folded =
    { $name }: { $actors ->
        [one] ein Akteur
       *[other] { $actors } Akteure
    } darin
web-graph-tie-facts = { $from } – { $to }: { $layer }, { $formal }, Stärke { $weight }
web-graph-walked = Beziehung { $number } von { $all }: { $name }, { $layer }
web-graph-pinned = { $name } bleibt jetzt hier.
web-graph-unpinned = { $name } ist wieder an der alten Stelle.
web-graph-added = Hinzugefügt: { $name }
web-graph-removed = Entfernt: { $name }
web-graph-renamed = Umbenannt: { $name }
web-graph-name = Name
web-graph-group = Gruppe
web-graph-region = Region (Code)
web-graph-save = Speichern
web-graph-dismiss = Abbrechen
web-graph-from = Von
web-graph-to = Zu
web-graph-layer = Schicht
web-graph-strength = Stärke
web-graph-unknown-group = Gruppe unbekannt
web-graph-legend = Legende
web-graph-legend-text = { $name }: { $mark }
web-graph-shape-square = Quadrat
web-graph-shape-circle = Kreis
web-graph-shape-triangle = Dreieck, Spitze oben
web-graph-shape-diamond = Raute
web-graph-shape-pentagon = Fünfeck
web-graph-shape-shield = Dreieck, Spitze unten
web-graph-shape-ring = Ring
web-graph-shape-fold = großer Kreis mit einer Zahl
web-graph-line-products = durchgezogene Linie
web-graph-line-people = lange Striche
web-graph-line-money = Punkte
web-graph-line-information = Striche und Punkte
web-graph-line-knowledge = kurze Striche
web-graph-line-projects = dünne Linie
web-graph-legend-outside = außerhalb der Region: hohl
web-graph-legend-pinned = angeheftet: mit einem Punkt
web-graph-lines-solid = Bei so vielen Beziehungen im Blick sind die Linien durchgezogen; vergrößert zeigen sie ihre Muster.
web-graph-tree = Communitys, Akteure und Beziehungen
web-graph-tree-community =
    Community { $number }, { $actors ->
        [one] ein Akteur
       *[other] { $actors } Akteure
    }
web-graph-tree-alone =
    Ohne Community, { $actors ->
        [one] ein Akteur
       *[other] { $actors } Akteure
    }
web-graph-tree-more = und { $more } mehr
