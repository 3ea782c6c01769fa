### Die Werkbank: Daten (Import, Quellen, Qualität, Verlauf).

## Import

web-data-import-empty = In diesem Territorium ist noch nichts. Der Anfang ist eine Mitgliederliste: bitte eine Datei hier ablegen oder eine Vorlage ausfüllen.
web-data-import-answer = Dateien hier ablegen: Tabellen, CSV, Netzwerke, Projektlisten, Statistiken. Nichts wird geschrieben, bevor Sie annehmen.
web-data-drop = Dateien irgendwo auf dieser Seite ablegen oder auswählen
web-data-choose = Dateien auswählen
web-data-drop-here = Zum Übergeben loslassen
web-data-uploading = „{ $file }“ wird übergeben …
web-data-looking = Die Dateien werden angesehen …
web-data-files = Dateien
web-data-remove-file = „{ $file }“ herausnehmen
web-data-start-over = Von vorn beginnen
web-data-kind = Was sie enthalten
web-data-kind-found = Erkannt: { $kind }
web-data-how = Wie sie gelesen werden
web-data-sheet = Blatt
web-data-sheet-found = vom Programm erkannt
web-data-encoding = Kodierung
web-data-encoding-found = vom Programm erkannt
web-data-encoding-now = Gelesen als { $encoding }.
web-data-encoding-guess = Gelesen als { $encoding }: eine Vermutung. Sehen Buchstaben falsch aus, bitte eine andere wählen.
web-data-layer = Schicht von Beziehungen, die keine nennen
web-data-layer-none = keine
web-data-region = Region von Akteuren, die keine nennen
web-data-source = Woher sie kommen
web-data-title = Titel der Quelle
web-data-licence = Lizenz oder Bedingungen
web-data-retrieved = Tag, an dem die Daten bezogen wurden
web-data-synthetic-check = Diese Daten sind erfunden (synthetisch)
web-data-again = Noch einmal lesen, was schon importiert wurde
web-data-preview = Erste Zeilen
web-data-preview-of = Erste Zeilen: { $table }
web-data-column-is = Spalte „{ $column }“ ist
web-data-as-attribute = bleibt, wie sie ist
web-data-left-out = ausgelassen
web-data-missing-fields = Noch ohne Spalte: { $fields }. Ohne dies sind die Zeilen nicht zu gebrauchen: bitte unten die Spalte wählen.
web-data-refresh = Noch einmal ansehen
web-data-would-bring = { $rows ->
        [one] Eine Zeile würde aufgenommen
       *[other] { $rows } Zeilen würden aufgenommen
    }: { $records }.
web-data-records-of = { $count } { $table }
web-data-groups = Gruppen, die das Programm vorschlägt
web-data-group = Gruppe
web-data-ground = Grund
web-data-legal-form = Rechtsform
web-data-count = Anzahl
web-data-examples = Zum Beispiel
web-data-findings-none = Keine Befunde: Jede Zeile und jede Zelle ist lesbar.
web-data-findings = { $count ->
        [one] Ein Befund
       *[other] { $count } Befunde
    }
web-data-filter = Nur zeigen
web-data-filter-text = mit dem Text
web-data-all = alle
web-data-error = Fehler
web-data-warning = Warnung
web-data-note = Hinweis
web-data-shown-of = { $shown } von { $count } zu sehen.
web-data-more = Mehr zeigen
web-data-download-findings = Befunde herunterladen (CSV)
web-data-pairs = { $count ->
        [none] Keine wahrscheinlichen Dubletten
       *[other] { $count ->
            [one] Eine wahrscheinliche Dublette
           *[other] { $count } wahrscheinliche Dubletten
        }
    }
web-data-pairs-later = Über sie lässt sich nach dem Import entscheiden, hier oder unter „Qualität“.
web-data-pair-known = schon hier
web-data-pair-new = neu
web-data-likeness = { $score } ähnlich
web-data-merge = Zusammenführen: „{ $keep }“ bleibt
web-data-merge-short = Zusammenführen
web-data-not-same = Nicht dasselbe
web-data-not-same-of = „{ $first }“ und „{ $second }“ sind nicht dasselbe
web-data-merged = Zusammengeführt. „{ $keep }“ bleibt.
web-data-told-apart = Gemerkt: Es sind zwei.
web-data-accept = Aufnehmen
web-data-accept-rest = Den Rest aufnehmen, Unlesbares auslassen
web-data-accept-faults = { $count ->
        [one] Eine Zelle oder Zeile ist nicht lesbar. Bitte die Datei berichtigen oder den Rest aufnehmen.
       *[other] { $count } Zellen oder Zeilen sind nicht lesbar. Bitte die Datei berichtigen oder den Rest aufnehmen.
    }
web-data-accept-stops = So kann nichts aufgenommen werden: siehe die Fehler.
web-data-importing = Wird aufgenommen: { $files }
web-data-done = Fertig: { $subject } ist im Territorium, als ein Schritt.
web-data-undo = „{ $what }“ zurücknehmen
web-data-redo = „{ $what }“ wiederholen
web-data-undone = Zurückgenommen: „{ $what }“. Alles ist wie zuvor.
web-data-redone = Wiederholt: „{ $what }“.
web-data-next-file = Weitere Datei aufnehmen
web-data-cannot-read = „{ $file }“ ist nicht zu gebrauchen
web-data-rest-goes-on = Die anderen Dateien gehen ohne sie weiter.
web-data-nothing-written = Nichts wurde geschrieben.
web-data-too-large = „{ $file }“ ist größer als { $limit } GB, das Meiste, was übergeben werden kann. Bitte auf der Befehlszeile importieren oder teilen.
web-data-upload-cut = „{ $file }“ kam nicht ganz an. Bitte noch einmal übergeben.
web-data-not-kept = „{ $file }“ kann nicht aufbewahrt werden: { $detail }. Bitte auf dem Datenträger Platz schaffen und noch einmal übergeben.
web-data-file-not-handed = „{ $file }“ wurde nicht übergeben. Die Werkbank liest und schreibt nur ihr eigenes Territorium und Dateien, die übergeben oder herausgegeben werden.
web-data-closed = Das Territorium ist nur zum Lesen geöffnet, oder ein früherer Stand ist zu sehen: Hier kann nichts geändert werden.
web-data-to-now = Zurück zur Gegenwart
web-data-templates = Vorlagen
web-data-templates-why = Leere Tabellen mit Überschriften, die ohne jede Zuordnung gelesen werden. Bitte eine ausfüllen und hier ablegen.
web-data-template-members = Mitgliederliste
web-data-template-ties = Beziehungsliste
web-data-template-survey = Befragungsbogen
web-data-download-as = { $what } als { $format }
web-data-needed = nötig
web-data-fields-of = Spalten: { $kind }
web-data-headings = Überschriften, die gelesen werden

## Spalten

web-data-col-field = Feld
web-data-col-heading = Überschrift
web-data-col-needed = Nötig
web-data-col-also = Auch gelesen als
web-data-col-title = Quelle
web-data-col-file = Datei
web-data-col-format = Format
web-data-col-licence = Lizenz
web-data-col-retrieved = Bezogen am
web-data-col-records = Datensätze
web-data-col-made = Erfunden
web-data-col-ground = Wodurch die Gruppe bekannt ist
web-data-col-actors = Akteure
web-data-col-share = Anteil
web-data-col-unknown = Unbekannt
web-data-col-fact = Worüber
web-data-col-said = Was jede Quelle sagt
web-data-col-spread = Abstand
web-data-col-problem = Was nicht stimmt
web-data-col-advice = Was zu tun ist
web-data-col-first = Einer
web-data-col-second = Anderer
web-data-col-likeness = Ähnlichkeit
web-data-col-why = Warum
web-data-col-weight = Gewicht
web-data-col-row = Zeile
web-data-col-actor = Akteur
web-data-col-source = Quelle
web-data-col-who = Wer
web-data-col-reason = Grund
web-data-col-key = Schlüssel
web-data-col-removed = Entfernt
web-data-col-with = Kommt zurück mit
web-data-col-decide = Entscheiden

## Quellen und Zweifel

web-data-sources-answer = { $sources ->
        [none] Noch gibt es keine Quelle.
       *[other] { $sources ->
            [one] Hinter diesen Daten steht eine Quelle.
           *[other] Hinter diesen Daten stehen { $sources } Quellen.
        }
    } { $without ->
        [none] Jeder Datensatz nennt seine Quelle.
       *[other] { $without ->
            [one] Ein Datensatz nennt keine Quelle.
           *[other] { $without } Datensätze nennen keine Quelle.
        }
    }
web-data-doubt-answer = { $disagreements ->
        [none] Keine zwei Quellen widersprechen einander.
       *[other] { $disagreements ->
            [one] In einer Angabe unterscheiden sich Quellen; beide Werte bleiben.
           *[other] In { $disagreements } Angaben unterscheiden sich Quellen; alle Werte bleiben.
        }
    } { $guessed ->
        [none] Keine Gruppe wurde aus einem Namen vermutet.
       *[other] { $guessed ->
            [one] Die Gruppe eines Akteurs wurde aus dem Namen vermutet.
           *[other] Die Gruppen von { $guessed } Akteuren wurden aus den Namen vermutet.
        }
    }
web-data-sources = Quellen
web-data-synthetic = synthetisch
web-data-not-synthetic = nein
web-data-unknown = unbekannt
web-data-basis = Wodurch die Gruppen der Akteure bekannt sind
web-data-basis-stated = von der Quelle angegeben
web-data-basis-derived = aus Rechtsform oder Größe abgeleitet
web-data-basis-name = aus dem Namen vermutet
web-data-basis-unknown = Gruppe unbekannt
web-data-unknown-fields = Was von Akteuren unbekannt ist
web-data-percent = { $value } %
web-data-disagreements = { $count ->
        [none] Wo Quellen sich unterscheiden: nirgends
       *[other] { $count ->
            [one] Wo Quellen sich unterscheiden: eine Angabe
           *[other] Wo Quellen sich unterscheiden: { $count } Angaben
        }
    }
web-data-fact-statistic = { $region }, { $year } { $parts }
web-data-fact-tie = { $from } – { $to }
web-data-said = { $source }: { $value }

## Qualität

web-data-quality-answer = { $findings ->
        [none] Die Importe ließen keine Befunde zurück
       *[other] { $findings ->
            [one] Die Importe ließen einen Befund zurück
           *[other] Die Importe ließen { $findings } Befunde zurück
        }
    }, { $pairs ->
        [none] keine zwei Akteure sind wahrscheinlich einer
       *[other] { $pairs ->
            [one] ein Paar von Akteuren könnte einer sein
           *[other] { $pairs } Paare von Akteuren könnten je einer sein
        }
    }, { $gaps ->
        [none] und keine Lücke fällt auf.
       *[other] { $gaps ->
            [one] und eine Lücke fällt auf.
           *[other] und { $gaps } Lücken fallen auf.
        }
    }
web-data-file-sound = Die Datei selbst wurde geprüft und ist unversehrt.
web-data-file-damaged = Die Datei selbst ist beschädigt. Bitte auf eine Kopie zurückgehen oder bis vor den Schaden zurücknehmen.
web-data-check = Was die Prüfung der Datei fand
web-data-looking-for-pairs = Namen werden verglichen
web-data-gap = { $what }: { $count ->
        [one] ein Akteur
       *[other] { $count } Akteure
    }
web-data-gap-region = Keine Region
web-data-gap-group = Keine Gruppe
web-data-gap-ties = Keine Beziehungen und keine Teilnahmen
web-data-gap-source = Keine Quelle
web-data-mend-in-list = Um viele auf einmal zu ergänzen, bitte die Liste mit der fehlenden Spalte noch einmal importieren.

## Verlauf und Papierkorb

web-data-history-answer = { $events ->
        [none] Noch wurde nichts geändert.
       *[other] { $events ->
            [one] Eine Änderung ist festgehalten.
           *[other] { $events } Änderungen sind festgehalten.
        }
    } { $trash ->
        [none] Der Papierkorb ist leer.
       *[other] { $trash ->
            [one] Ein entfernter Akteur liegt im Papierkorb.
           *[other] { $trash } entfernte Akteure liegen im Papierkorb.
        }
    }
web-data-looking-back = Sie sehen das Territorium, wie es nach dem Ereignis { $event } war.
web-data-events = Änderungen, neueste zuerst
web-data-events-kind = Art
web-data-change = { $table } { $added ->
        [none] {""}
       *[other] +{ $added }
    }{ $changed ->
        [none] {""}
       *[other] { " " }~{ $changed }
    }{ $removed ->
        [none] {""}
       *[other] { " " }−{ $removed }
    }
web-data-change-legend = + hinzugefügt, ~ geändert, − entfernt
web-data-taken-back = { $what } (zurückgenommen)
web-data-look-then = Das Territorium ansehen, wie es damals war
web-data-its-findings = { $count ->
        [one] ein Befund
       *[other] { $count } Befunde
    }
web-data-newer = Neuere
web-data-older = Ältere
web-data-one-event = Nur das Ereignis { $event } ist zu sehen.
web-data-trash = Papierkorb
web-data-trash-empty = Nichts wurde entfernt, was zurückkommen könnte.
web-data-restore = „{ $name }“ zurückholen
web-data-restore-short = Zurückholen
web-data-restored = „{ $name }“ ist zurück. { $waiting ->
        [0] {""}
        [one] Eine Beziehung wartet auf ihr anderes Ende, das auch im Papierkorb liegt.
       *[other] { $waiting } Beziehungen warten auf ihre anderen Enden, die auch im Papierkorb liegen.
    }
web-data-records-count = { $count ->
        [none] nichts weiter
       *[other] { $count ->
            [one] ein Datensatz
           *[other] { $count } Datensätze
        }
    }

## Felder

web-data-field-members-key = Schlüssel
web-data-field-members-name = Name
web-data-field-members-short-name = Kurzname
web-data-field-members-group = Gruppe
web-data-field-members-kinds = Arten
web-data-field-members-legal-form = Rechtsform
web-data-field-members-region = Region
web-data-field-members-country = Land
web-data-field-members-town = Ort
web-data-field-members-postcode = Postleitzahl
web-data-field-members-longitude = Länge
web-data-field-members-latitude = Breite
web-data-field-members-point = Breite und Länge
web-data-field-members-sector = Branche
web-data-field-members-sector-scheme = Klassifikation der Branche
web-data-field-members-employees = Beschäftigte
web-data-field-members-tertiary-share = Anteil mit Tertiärabschluss
web-data-field-members-research = Eigene Forschung
web-data-field-members-research-expenditure = Ausgaben für FuE
web-data-field-members-turnover = Umsatz
web-data-field-members-business-group = Unternehmensgruppe
web-data-field-members-owner-region = Region des Eigentümers
web-data-field-members-filiere = Wertschöpfungskette
web-data-field-members-stage = Stufe in der Wertschöpfungskette
web-data-field-members-from = Seit
web-data-field-members-until = Bis
web-data-field-members-competences = Kompetenzen
web-data-field-members-memberships = Mitgliedschaften
web-data-field-ties-from = Von wem
web-data-field-ties-to = Zu wem
web-data-field-ties-layer = Schicht
web-data-field-ties-directed = Hat eine Richtung
web-data-field-ties-weight = Gewicht
web-data-field-ties-formal = Formal
web-data-field-ties-codified = Kodifiziert
web-data-field-ties-trigger = Anstoß
web-data-field-ties-reported-by = Berichtet von
web-data-field-ties-from-date = Seit
web-data-field-ties-until-date = Bis
web-data-field-survey-actor = Wer antwortete
web-data-field-survey-item = Frage
web-data-field-survey-value = Antwort
web-data-field-survey-scale-from = Kleinster Wert der Skala
web-data-field-survey-scale-to = Größter Wert der Skala
web-data-field-survey-year = Jahr

## Tabellen und Gruppen

web-data-table-source = Quellen
web-data-table-region = Regionen
web-data-table-actor = Akteure
web-data-table-competence = Kompetenzen
web-data-table-tie = Beziehungen
web-data-table-project = Projekte und Einrichtungen
web-data-table-affiliation = Teilnahmen
web-data-table-institution = Institutionen
web-data-table-statistic = Statistiken
web-data-table-answer = Antworten auf Befragungen
web-data-table-measure = politische Maßnahmen
web-data-table-setting = Einstellungen
web-data-table-layout = Layouts
web-data-group-large-firm = Großunternehmen
web-data-group-sme = kleines oder mittleres Unternehmen
web-data-group-business-service = Unternehmensdienstleister
web-data-group-financial-service = Finanzdienstleister
web-data-group-research = Forschung
web-data-group-public = öffentliche Stelle
