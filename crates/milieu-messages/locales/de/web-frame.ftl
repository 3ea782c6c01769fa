### Der Rahmen um jeden Bildschirm, der Start, der Inspektor, die Einstellungen.

## Wörter, die an vielen Orten vorkommen

web-unknown = unbekannt
web-yes = ja
web-no = nein
web-close = Schließen
web-save = Speichern
web-cut = { $text } …
web-column-fact = Angabe
web-column-value = Wert
web-column-with = Mit
web-column-layer = Schicht
web-column-direction = Richtung
web-column-strength = Stärke
web-column-form = Form
web-column-knowledge = Wissen
web-column-time = Von – bis
web-column-project = Projekt oder Einrichtung
web-column-role = Rolle
web-column-basis = Bekannt durch
web-column-competence = Kompetenz
web-column-scheme = Vokabular
web-column-source = Quelle
web-column-item = Frage
web-column-scale = Skala
web-column-year = Jahr
web-column-changed = Was sich änderte
web-column-records = Datensätze
web-column-number = Anzahl

## Obere Leiste

web-bar = Datei, Zeit und Werkzeuge
web-region = Region
web-region-choice = { $name } ({ $count })
web-period = Zeitraum
web-period-all = Wie die Datei sagt
web-period-ever = Alle Zeiten
web-period-day = Am { $day }
web-when = Tag und Verlauf
web-as-of = Was an diesem Tag galt
web-as-of-clear = Jeder Tag
web-recorded = Die Datei, wie sie war nach
web-recorded-now = Jetzt
web-earlier = Sie sehen einen früheren Stand der Datei: wie sie nach der Änderung { $event } war. Hier kann nichts geändert werden.
web-earlier-unknown = Sie sehen einen früheren Stand der Datei. Hier kann nichts geändert werden.
web-back-to-now = Zurück zu jetzt
web-reading = Nur lesen
web-reading-why = Die Werkbank ist nur zum Lesen geöffnet: Nichts kann geändert werden.
web-undo = Zurücknehmen
web-undo-named = Zurücknehmen: { $name }
web-redo = Wiederholen
web-redo-named = Wiederholen: { $name }
web-nothing-to-undo = Nichts zurückzunehmen
web-nothing-to-redo = Nichts zu wiederholen
web-undone = Zurückgenommen: { $name }
web-redone = Wiederholt: { $name }
web-share = Teilen
web-share-copied = Die Adresse ist kopiert, ohne das Token.
web-share-needs = Wer sie öffnet, braucht diese Datei offen in einer eigenen Werkbank auf dem eigenen Rechner: Die Adresse sagt, was anzusehen ist, nicht, wo die Daten sind. Mit derselben Datei ist genau dies zu sehen.
web-share-address = Adresse dieser Ansicht
web-look = Aussehen
web-theme-system = Wie das System
web-theme-light = Hell
web-theme-dark = Dunkel
web-theme-contrast = Hoher Kontrast
web-print = Drucken
web-jobs = Aufträge
web-jobs-running =
    { $count ->
        [one] Ein Auftrag läuft
       *[other] { $count } Aufträge laufen
    }
web-jobs-none = Noch lief kein Auftrag. Was länger als einen Augenblick dauert, steht hier und geht weiter, wenn die Seite geschlossen wird.
web-job-running = läuft
web-job-done = fertig
web-job-failed = gescheitert
web-job-cancelled = abgebrochen
web-job-seconds =
    { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    }
web-job-open = Öffnen
web-keys-button = Tasten

## Suche

web-search = Suche und Befehle
web-search-hint = Akteur, Region, Indikator, Bildschirm oder Befehl
web-search-empty = Nichts hat einen solchen Namen.
web-search-count =
    { $count ->
        [0] nichts gefunden
        [one] ein Treffer
       *[other] { $count } Treffer
    }
web-hit-screen = Bildschirm
web-hit-region = Region
web-hit-actor = Akteur
web-hit-indicator = Indikator
web-hit-project = Projekt
web-hit-command = Befehl

## Inspektor

web-inspector = Inspektor
web-inspector-facts = Angaben
web-inspector-ties = Beziehungen
web-inspector-evidence = Belege
web-inspector-history = Verlauf
web-no-actor = In diesem Stand der Datei gibt es keinen Akteur „{ $key }“.
web-actor-holds = { $group }; { $ties ->
        [0] keine Beziehung
        [one] eine Beziehung
       *[other] { $ties } Beziehungen
    }, { $projects ->
        [0] in keinem Projekt
        [one] in einem Projekt
       *[other] in { $projects } Projekten
    }.
web-actor-facts = Was bekannt ist
web-actor-ties = Beziehungen
web-actor-projects = Projekte und Einrichtungen
web-actor-evidence = Wodurch es bekannt ist
web-actor-competences = Kompetenzen
web-actor-answers = Antworten auf Befragungen
web-actor-history = Änderungen an diesem Datensatz
web-rows-all = Alle { $total } Zeilen zeigen
web-rows-of = { $shown } von { $total } Zeilen sind zu sehen.
web-evidence-facts = Angaben
web-evidence-ties =
    { $count ->
        [one] eine Beziehung
       *[other] { $count } Beziehungen
    }
web-basis-stated = von der Quelle angegeben
web-basis-derived = abgeleitet aus Rechtsform, Größe oder Klassifikation
web-basis-name = aus dem Namen vermutet
web-tie-to = zu
web-tie-from = von
web-tie-mutual = wechselseitig
web-tie-formal = formal
web-tie-informal = informell
web-tie-codified = kodifiziert
web-tie-tacit = implizit
web-history-added = hinzugefügt
web-history-removed = entfernt
web-history-changed = { $field }: { $old } → { $new }
web-history-other = Einzelheiten ohne eigenes Feld
web-edit = Bearbeiten
web-remove = Entfernen
web-remove-sure = Diesen Akteur mit seinen Beziehungen und Teilnahmen entfernen? Es lässt sich zurücknehmen.
web-remove-yes = Ja, entfernen
web-removed = Entfernt. Es lässt sich zurücknehmen.
web-saved = Gespeichert.
web-nothing-changed = Nichts wurde geändert.
web-choose-unknown = unbekannt
web-show-in-graph = Im Graphen zeigen
web-reason = Warum (bleibt im Verlauf)
web-wrong-number = Dies muss eine Zahl sein.
web-wrong-least = Dies muss mindestens { $least } sein.
web-wrong-most = Dies darf höchstens { $most } sein.
web-wrong-date = Dies muss ein Tag sein, etwa 2024-03-01.
web-wrong-required = Dies darf nicht leer sein.
web-wrong-order = Das Ende darf nicht vor dem Beginn liegen.
web-wrong-fields =
    { $count ->
        [one] Ein Feld ist zu berichtigen.
       *[other] { $count } Felder sind zu berichtigen.
    }
web-conflict = Jemand hat diesen Akteur inzwischen geändert. Nichts wurde überschrieben.
web-conflict-field = { $field }: Ihr Wert ist { $yours }, die Datei hat jetzt { $theirs }
web-conflict-same = Geändert wurden nur Felder, die Sie nicht angerührt haben.
web-conflict-gone = Der Akteur wurde inzwischen entfernt.
web-conflict-mine = Meines trotzdem speichern
web-conflict-theirs = Den Stand der Datei nehmen
web-field-name = Name
web-field-short-name = Kurzname
web-field-group = Gruppe
web-field-kinds = Arten, getrennt durch „;“
web-field-region = Region (Code)
web-field-country = Land (Code)
web-field-town = Ort
web-field-postcode = Postleitzahl
web-field-longitude = Länge
web-field-latitude = Breite
web-field-sector = Branche (Code)
web-field-sector-scheme = Klassifikation der Branche
web-field-employees = Beschäftigte
web-field-tertiary-share = Anteil mit Tertiärabschluss (0 bis 1)
web-field-research = Eigene Forschung und Entwicklung
web-field-research-expenditure = Ausgaben für Forschung, tausend Euro im Jahr
web-field-turnover = Umsatz, tausend Euro im Jahr
web-field-business-group = Unternehmensgruppe
web-field-owner-region = Region des Eigentümers (Code)
web-field-filiere = Wertschöpfungskette
web-field-stage = Stufe in der Wertschöpfungskette
web-field-since = Seit
web-field-until = Bis

## Start

web-home-empty = Diese Datei ist leer. Mit einer Mitgliederliste zeigt die Werkbank, wer mit wem arbeitet, wo Wissen hereinkommt und was fehlt.
web-home-empty-second = Eine Tabelle mit Namen genügt für den Anfang; Gruppen werden aus Rechtsformen und Branchen vorgeschlagen, und jeder Schritt lässt sich zurücknehmen.
web-home-import = Datei importieren
web-home-template = Vorlage herunterladen
web-home-standing = Wo die Region steht
web-home-waits = Die Diagnose entsteht …
web-home-findings = Befunde
web-home-next = Bester nächster Schritt
web-home-next-data = Was fehlt und am meisten sagen würde
web-home-synthetic = Synthetische Daten
web-home-jobs = Läuft gerade
web-home-no-region = Noch hat kein Akteur eine Region. Sobald Akteure eine Region haben, durch den Inspektor oder durch Import, stehen hier die sechs Faktoren.
web-home-factor = { $factor }: { $line }
web-home-gatekeeper = { $name } trägt { $percent } % der Beziehungen nach außen.
web-home-open-scorecard = Faktorwerte öffnen

## Rundgang

web-tour = Rundgang
web-tour-question = Was ist Ihre Aufgabe?
web-tour-centre = Ich leite ein Zentrum
web-tour-policy = Ich mache Politik
web-tour-research = Ich forsche
web-tour-skip = Jetzt nicht
web-tour-again = Rundgang beginnen
web-tour-step = Schritt { $step } von { $steps }
web-tour-go = Dorthin
web-tour-next = Nächster Schritt
web-tour-back = Schritt zurück
web-tour-end = Rundgang beenden
web-tour-pause = Schließen; der Rundgang wartet auf der Startseite
web-tour-resume = Rundgang fortsetzen
web-tour-done = Das war der Rundgang. Nun das Eigene: eine Datei in ein leeres Territorium importieren.
web-tour-centre-1 = Ansehen, wer Ihre Beziehungen nach außen trägt: „Zugänge und Lücken“ öffnen.
web-tour-centre-2 = Ihre Mitgliederliste auf „Import“ ablegen und vor dem Annehmen ansehen, was vorgeschlagen wird.
web-tour-centre-3 = Ein Mitglied mit der Suche finden, öffnen und eine Angabe berichtigen. „Zurücknehmen“ macht es ungeschehen.
web-tour-centre-4 = Die sechs Faktoren öffnen und ansehen, was den schwächsten am meisten bewegen würde.
web-tour-centre-5 = Ansehen, welche Politikfelder zu dem passen, was hier gefunden wurde.
web-tour-policy-1 = Oben Ihre Region wählen und ihre sechs Faktoren lesen.
web-tour-policy-2 = Ansehen, welcher Typ von Netzwerk es ist und wie sicher das ist.
web-tour-policy-3 = „Zugänge und Lücken“ öffnen: Wer trägt die Beziehungen nach außen, und wer spricht nicht miteinander?
web-tour-policy-4 = Die Diagnose öffnen und ansehen, welche Schwächen bestätigt sind und wodurch.
web-tour-policy-5 = Von Schwächen zu Politikfeldern: die sechste Abbildung öffnen.
web-tour-research-1 = Prüfen, woher die Daten kommen und was zweifelhaft ist.
web-tour-research-2 = Den Graphen öffnen und Schichten und Daten wählen.
web-tour-research-3 = Die Matrix der sechs Gruppen gegen das halten, was der Zufall ergäbe.
web-tour-research-4 = Wellen und Effekte für ein Modell wählen, wie Beziehungen sich ändern.
web-tour-research-5 = Jeden Bildschirm als Befehl kopieren und anderswo wieder ausführen: Die Zeile steht an seinem Fuß.

## Tasten

web-keys = Tasten
web-keys-all = Tasten der Werkbank
web-keys-off = Die Tasten sind ausgeschaltet; die Einstellungen schalten sie wieder ein.
web-keys-on = Einzelne Buchstabentasten verwenden
web-keys-note = Tasten mit Strg oder ⌘ gelten immer.
web-key-search = Suche und Befehle
web-key-undo = zurücknehmen
web-key-redo = wiederholen
web-key-help = alle Tasten
web-key-escape = schließen, eine Ebene höher
web-key-link = Adresse kopieren
web-key-command = als Befehl kopieren
web-key-go = zu { $place }
web-key-then = { $first }, dann { $second }
web-copied-command = Der Befehl ist kopiert.
web-no-command = Dieser Bildschirm hat keinen Befehl.

## Einstellungen

web-settings-file = { $file } ist { NUMBER($megabytes, maximumFractionDigits: 1) } MB groß und hat { $events ->
        [one] eine Änderung
       *[other] { $events } Änderungen
    } in ihrem Verlauf.
web-settings-tables = Was die Datei enthält
web-settings-look = Sprache und Aussehen
web-settings-keys = Tasten
web-settings-about = Über Milieu
web-settings-version = Milieu { $version }
web-settings-licence = Freie Software, nach Wahl unter der MIT-Lizenz oder der Apache-Lizenz 2.0.
web-settings-local = Alles läuft auf diesem Rechner; keine Anfrage geht an einen anderen.
web-settings-parts = Die Seite ist mit Svelte (MIT) und Fluent (Apache 2.0) gemacht; die Teile des Programms selbst und ihre Lizenzen stehen in seinem Quelltext.
web-settings-territory = Einstellungen der Datei
web-setting-home = Eigene Regionen (Codes, getrennt durch Kommas)
web-setting-periods = Zeiträume (etwa 2007-2013, getrennt durch Kommas)
web-setting-comparison = Regionen zum Vergleich (Codes, getrennt durch Kommas)
web-settings-backup = Sicherung
web-settings-backup-why = Eine Kopie der ganzen Datei, wie sie jetzt ist, mit ihrem Verlauf.
web-settings-backup-do = Kopie herunterladen
web-settings-path = Die Datei liegt unter { $path }.
