### Die Werkbank: wie Beziehungen entstehen, bleiben und enden.

web-evolution-joint-projects = gemeinsame Projekte
web-evolution-cannot = Aus dieser Auswahl lässt sich noch nichts schätzen.
web-evolution-no-time = Keine Beziehung und kein Projekt der Datei sagt, wann es beginnt oder endet; daher ist keine Veränderung zu sehen.
web-evolution-no-time-hint = Bitte Beziehungen oder Projekte mit erstem und letztem Tag importieren oder andere Netzwerke wählen.
web-evolution-not-a-number = „{ $text }“ ist keine Zahl, die hier gelten kann.
web-evolution-not-an-effect = „{ $text }“ ist kein Effekt der gewählten Netzwerke.
web-evolution-no-such-change = „{ $text }“ ist keine der Änderungen, nach denen gefragt werden kann.
web-evolution-changes = Von Welle zu Welle { $made ->
    [0] entstand keine Beziehung
    [one] entstand eine Beziehung
   *[other] entstanden { $made } Beziehungen
 }, { $ended ->
    [0] endete keine
    [one] endete eine
   *[other] endeten { $ended }
 } und { $kept ->
    [0] blieb keine
    [one] blieb eine
   *[other] blieben { $kept }
 }{ $known ->
    [yes] ; die Wellen haben mindestens { $least } ihrer Beziehungen gemeinsam (Jaccard)
   *[no] {""}
 }.
web-evolution-period = Periode
web-evolution-table-changes = Beziehungen von Welle zu Welle
web-evolution-none-yet = Aus diesen Daten wurde mit diesem Modell noch nichts geschätzt.
web-evolution-verdict = { $converged ->
    [yes] Die Schätzung ist konvergiert: größtes Gesamtkonvergenzverhältnis { $ratio }, unter { $wanted } ({ $simulations } Simulationen, Seed { $seed }).
   *[no] Die Schätzung ist nicht konvergiert: größtes Gesamtkonvergenzverhältnis { $ratio }, nicht unter { $wanted } ({ $simulations } Simulationen, Seed { $seed }). Die Zahlen unten sind kein Ergebnis.
 }
web-evolution-head-odds = Chance ×
web-evolution-table-estimates = Schätzungen
web-evolution-table-no-result = Erreichte Werte, als die Suche aufgegeben wurde: kein Ergebnis
web-evolution-fit = { $any ->
    [yes] Mit dem Modell simulierte Netzwerke unterscheiden sich vom beobachteten in { $bad } von { $all } Merkmalen ({ $simulations } Simulationen, Seed { $seed }).
   *[no] Mit dem Modell simulierte Netzwerke gleichen dem beobachteten in allen { $all } Merkmalen ({ $simulations } Simulationen, Seed { $seed }).
 }
web-evolution-estimate-first = „Was wäre wenn“ geht von Schätzungen aus. Aus diesen Daten wurde mit diesem Modell noch nichts geschätzt.
web-evolution-not-converged-yet = „Was wäre wenn“ geht von Schätzungen aus, und die Schätzung dieses Modells ist nicht konvergiert.
web-evolution-say-what = Bitte sagen, was anders sein soll.
web-evolution-not-run = Zu simulieren: { $scenario }.
web-evolution-scenario = { $change ->
    [ease] Chance auf eine neue Beziehung in „{ $of }“ um { $amount } % geändert, die, eine zu behalten, um { $keeping } %{ $among ->
        [same] {" "}zwischen Akteuren mit gleichem „{ $attribute }“
        [different] {" "}zwischen Akteuren mit verschiedenem „{ $attribute }“
       *[all] {""}
    }
    [off] Ohne den Effekt „{ $of }“
    [attribute] „{ $of }“ aller Akteure um { $amount } geändert
    [pairs] „{ $of }“ aller Paare um { $amount } geändert
    [pace] Gelegenheiten, „{ $of }“ zu ändern, mal { $amount }
    [come] { $amount ->
        [one] Ein weiterer Akteur wie „{ $of }“
       *[other] { $amount } weitere Akteure wie „{ $of }“
    }
   *[leave] Ohne „{ $of }“
 }
web-evolution-table-baseline = Wie es weitergeht
web-evolution-table-differences = Unterschiede: { $scenario }
web-evolution-head-more = Läufe mit mehr
web-evolution-head-parameters = Zweifel aus Parametern
web-evolution-head-chance = Zweifel aus Zufall
web-evolution-head-verdict = sagt
web-evolution-sense = { $sense ->
    [more] mehr
    [less] weniger
    [same] dasselbe
   *[unknown] nicht zu sagen
 }
web-evolution-differs = { $scenario } – { $measure }: { $sense ->
    [more] voraussichtlich mehr, als wie es weitergeht, um { $mean } (95-%-Intervall { $low } bis { $high }).
    [less] voraussichtlich weniger, als wie es weitergeht, um { $mean } (95-%-Intervall { $low } bis { $high }).
    [same] dasselbe, wie es weitergeht.
   *[unknown] nicht zu sagen, ob mehr oder weniger, als wie es weitergeht ({ $mean }; 95-%-Intervall { $low } bis { $high }).
 }
web-evolution-doubt = Vom Zweifel über einen einzelnen Verlauf kommen { $parameters } % daher, dass die Parameter nicht bekannt sind, { $chance } % vom Zufall.
web-evolution-choose = Was betrachtet wird
web-evolution-networks = Zu erklärende Netzwerke
web-evolution-dated = { $count ->
    [0] keine mit Daten
    [one] eine mit Daten
   *[other] { $count } mit Daten
 }
web-evolution-waves = Wellen: Tage oder Jahre, älteste zuerst, mit Kommas
web-evolution-actors = Akteure
web-evolution-everyone = Von überall, nicht nur aus dieser Region
web-evolution-most = Nur so viele der aktivsten
web-evolution-tied = Akteure ohne Beziehung in jeder Welle auslassen
web-evolution-apply = Dies ansehen
web-evolution-effects = Das Modell
web-evolution-by-default = Dies ist ein Modell für den Anfang. Für eine andere Frage lässt es sich ändern.
web-evolution-reset = Zurück zum Modell für den Anfang
web-evolution-remove = { $effect } herausnehmen
web-evolution-search = Effekte suchen
web-evolution-add = Hinzufügen
web-evolution-add-effect = Effekt hinzufügen
web-evolution-with = von
web-evolution-part = zählt für
web-evolution-part-evaluation = Knüpfen und Behalten gleichermaßen
web-evolution-part-creation = Knüpfen von Beziehungen
web-evolution-part-maintenance = Behalten von Beziehungen
web-evolution-part-rate = wie oft
web-evolution-needs = Braucht: { $what }
web-evolution-formula = Statistik
web-evolution-enters = Geht in eine Wahl ein als
web-evolution-found = { $count ->
    [0] Kein Effekt gefunden.
    [one] Ein Effekt gefunden.
   *[other] { $count } Effekte gefunden.
 }
web-evolution-noteworthy = Auffällig in diesen Daten
web-evolution-estimate = Schätzen
web-evolution-again = Noch einmal schätzen
web-evolution-go-on = Von dort fortfahren, wo angehalten wurde
web-evolution-see = Schätzungen ansehen
web-evolution-study-file = Studiendatei (TOML)
web-evolution-running = Die Schätzung läuft
web-evolution-live = Verlauf der Parameter
web-evolution-live-what = Jede Linie ist ein Parameter, gezeichnet vom kleinsten bis zum größten bisherigen Wert. Er hat sich gesetzt, wenn seine Linie waagerecht ist.
web-evolution-ratio = Gesamtkonvergenzverhältnis bisher: { $ratio } (gewünscht ist unter 0,15).
web-evolution-no-ratio = Noch wurde kein Konvergenzverhältnis gemessen.
web-evolution-now = jetzt
web-evolution-parameter = Parameter
web-evolution-stopped = Die Schätzung wurde angehalten. Was sie erreicht hatte, bleibt, bis das Programm endet.
web-evolution-says = Was die Schätzungen sagen
web-evolution-check-fit = Anpassungsgüte prüfen
web-evolution-what-if = Was, wenn etwas anders wäre?
web-evolution-to-model = Modell wählen
web-evolution-change = Was anders ist
web-evolution-change-ease = Beziehungen sind leichter zu knüpfen oder zu behalten
web-evolution-change-off = Ein Effekt wirkt nicht mehr
web-evolution-change-attribute = Ein Merkmal von Akteuren wird verschoben
web-evolution-change-pairs = Ein Merkmal von Paaren wird verschoben
web-evolution-change-pace = Akteure überdenken häufiger oder seltener
web-evolution-change-come = Akteure kommen
web-evolution-change-leave = Ein Akteur geht
web-evolution-of = Was
web-evolution-amount-odds = Chance auf eine neue Beziehung, Prozent mehr (weniger: negativ)
web-evolution-amount-add = Zu jedem Wert addiert
web-evolution-amount-multiply = Multipliziert mit
web-evolution-amount-count = Wie viele
web-evolution-keeping = Chance, eine Beziehung zu behalten, Prozent mehr (weniger: negativ)
web-evolution-among = Zwischen
web-evolution-among-all = allen Akteuren
web-evolution-among-same = Akteuren, gleich in: { $attribute }
web-evolution-among-different = Akteuren, verschieden in: { $attribute }
web-evolution-periods = Perioden, die folgen
web-evolution-set = Einrichten
web-evolution-simulate = Simulieren
web-evolution-simulate-again = Noch einmal simulieren
web-evolution-title-estimate = Wie Beziehungen sich ändern, wird geschätzt
web-evolution-title-gof = Die Anpassungsgüte wird geprüft
web-evolution-title-simulate = Ein „Was wäre wenn“ wird simuliert
