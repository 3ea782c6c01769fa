### Die Werkbank: ihr Rahmen und was ihre Seiten selbst sagen.

web-places = Orte
web-screen-home = Start
web-screen-scorecard-factors = Sechs Faktoren
web-as-command = Dasselbe als Befehl:
web-problem = Diese Seite kann nicht gezeigt werden
web-not-built = Dies ist die einfache Seite ohne Skript. Für die vollständige bitte im Ordner „web“ „npm ci“ und „npm run build“ ausführen und das Programm neu bauen.
web-no-page = Unter { $address } gibt es keine Seite.
web-no-region = Noch hat kein Akteur eine Region, daher kann keine Region diagnostiziert werden. Bitte eine Mitgliederliste mit einer Spalte für die Region importieren oder die Regionen der Akteure eintragen.
web-no-job = Es gibt keinen Auftrag { $id }; das Programm wurde vielleicht inzwischen neu gestartet.
web-no-upload = Es gibt keine Datei { $id }; das Programm wurde vielleicht inzwischen neu gestartet. Bitte noch einmal übergeben.
web-read-only = Die Werkbank ist nur zum Lesen geöffnet: Nichts kann geändert werden.
web-foreign-host = Anfragen an „{ $host }“ werden hier nicht beantwortet.
web-foreign-origin = Anfragen von Seiten von „{ $origin }“ werden hier nicht beantwortet.
web-wrong-token = Das Token in der Adresse ist nicht das dieser Werkbank. Bitte die Adresse verwenden, die das Programm ausgegeben hat.
web-no-token = Diese Werkbank braucht die Adresse, die das Programm ausgegeben hat, mit ihrem Token.
web-command-not-allowed = „{ $command }“ kann von der Werkbank aus nicht ausgeführt werden.
web-changed-meanwhile = „{ $subject }“ wurde inzwischen geändert, in einem anderen Fenster oder von einem anderen Programm. Nichts wurde überschrieben: bitte ansehen, wie es jetzt ist, und dann erneut ändern.
web-home-holds =
    { $actors ->
        [one] Ein Akteur
       *[other] { $actors } Akteure
    } in { $regions ->
        [one] einer Region
       *[other] { $regions } Regionen
    }, { $ties ->
        [one] eine Beziehung
       *[other] { $ties } Beziehungen
    } und { $projects ->
        [one] ein Projekt
       *[other] { $projects } Projekte
    }.
web-home-changes = Letzte Änderungen
web-column-event = Nr.
web-column-when = Wann
web-column-what = Was
web-column-subject = Worüber
web-event-name = { $kind }: { $subject }
web-place-home = Start
web-place-scorecard = Faktorwerte
web-skip = Zum Inhalt
web-language = Sprache
web-table-twin = Dasselbe als Tabelle
web-copy = Kopieren
web-copied = Kopiert.
web-working = In Arbeit …
web-remaining =
    { $seconds ->
        [one] noch eine Sekunde
       *[other] noch { $seconds } Sekunden
    }
web-cancel = Abbrechen
web-cancelled = Es wurde abgebrochen.
web-failed = Es ist nicht gelungen; warum, ist nicht bekannt.
web-server-gone = Die Werkbank antwortet nicht. Ist das Programm beendet? Es lässt sich mit „milieu open“ wieder starten.
web-place-territory = Territorium
web-place-network = Netzwerk
web-place-figures = Die sechs Abbildungen
web-place-evolution = Entwicklung
web-place-reports = Berichte
web-place-data = Daten
web-place-settings = Einstellungen
web-screen-territory-map = Karte
web-screen-territory-statistics = Statistik
web-screen-territory-compare = Vergleich
web-screen-network-graph = Graph
web-screen-network-matrix = Matrix
web-screen-network-proximities = Nähen
web-screen-network-gateways = Zugänge und Lücken
web-screen-network-time = Zeit
web-screen-scorecard-type = Netzwerktyp
web-screen-scorecard-diagnosis = Diagnose
web-screen-scorecard-approach = Ansatz
web-screen-scorecard-targets = Ziele
web-screen-figures-innovation = Vom Wissen zur Innovation
web-screen-figures-creativity = Kreativität
web-screen-figures-links = Verbindungen der sechs Gruppen
web-screen-figures-speed = Integration und Tempo
web-screen-figures-framework = Rahmen der sechs Faktoren
web-screen-figures-policy = Politikfelder
web-screen-evolution-model = Modell
web-screen-evolution-estimates = Schätzungen
web-screen-evolution-counterfactual = Was wäre wenn
web-screen-reports-library = Berichte
web-screen-data-import = Import
web-screen-data-sources = Quellen und Zweifel
web-screen-data-quality = Qualität
web-screen-data-history = Verlauf und Papierkorb
web-screen-settings = Einstellungen
web-export-format = „{ $format }“ ist kein Format einer Ansicht; bekannt sind { $formats }.
web-export-missing = Auf { $page } gibt es keine Abbildung oder Tabelle „{ $id }“.
web-take-away = Mitnehmen
web-take-svg = Zeichnung (SVG)
web-take-png = Bild (PNG)
web-take-csv = Tabelle (CSV)
web-take-xlsx = Arbeitsmappe (XLSX)
web-take-json = Daten (JSON)
