# Deutsch: Panels von Netzwerken und Verhalten, und Studiendateien.

waves-more = { $count } weitere der Art { $code }

## Die Studiendatei

waves-study-encoding = Die Studiendatei ist nicht UTF-8. Bitte als UTF-8 speichern.
waves-study-wrong = { $detail }. Bitte berichtigen oder in der Beschreibung der Studiendateien nachsehen, was hier stehen darf.
waves-key-unknown = „{ $key }“ ist hier nicht bekannt. Bekannt sind: { $known }.
waves-double-brackets = Dies ist eine Liste von Abschnitten: Bitte ihren Namen in doppelten eckigen Klammern schreiben, einmal für jeden.
waves-no-data = Es gibt keine Daten: Bitte einen Abschnitt [data] ergänzen, der die Netzwerke und Verhalten nennt.
waves-data-and-groups = Es gibt sowohl [data] als auch [[group]]. Bitte jeder Gruppe ihr eigenes [group.data] geben oder die Gruppen weglassen.
waves-groups-differ = Die Gruppen „{ $first }“ und „{ $second }“ enthalten nicht dasselbe: { $names }. Allen Gruppen gilt ein Modell, daher braucht jede alle davon.
waves-nothing-to-explain = Es gibt weder ein Netzwerk noch ein Verhalten zu erklären. Bitte [[data.network]] oder [[data.behaviour]] ergänzen.
waves-nameless = Der Name ist leer. Bitte benennen, was hier gelesen wird.
waves-one-source = „{ $name }“ braucht genau eine Quelle: eine Datei oder Spalten der Datei der Akteure (oder was diese Spalten über zwei Akteure sagen).
waves-no-files = „{ $name }“ hat keine Dateien. Bitte eine für jede Welle nennen oder eine für alle.
waves-of-what = „{ $name }“ ist kein gelesenes bimodales Netzwerk. Bitte seinen Namen angeben und prüfen, ob sein Abschnitt stimmt.
waves-no-actor-file = Die Spalten { $columns } können nicht nachgeschlagen werden, denn die Akteure kommen nicht aus einer Datei. Bitte den Daten actors = "…" hinzufügen.
waves-no-column = „{ $file }“ hat keine Spalte „{ $column }“. Vorhandene Spalten: { $columns }.
waves-width = Wertspalten: { $found }; erwartet werden { $wanted } (eine für eine Konstante, eine für jede Periode oder Welle für Veränderliches).
waves-matrices = Matrizen von „{ $name }“: { $found }; erwartet werden { $wanted } (eine für eine Konstante, eine für jede Periode oder Welle für Veränderliches).

## Akteure und Wellen

waves-no-actors = Nichts sagt, wer die Akteure sind. Bitte den Daten actors = "actors.csv" oder actors = (ihre Zahl) hinzufügen; Beziehungslisten zeigen nicht, wer keine hat.
waves-few-actors = { $count ->
    [one] Es gibt einen Akteur
   *[other] Es gibt { $count } Akteure
 }; ein Netzwerk braucht mindestens zwei.
waves-actor-unnamed = Der Akteur hat keinen Namen. Bitte ergänzen oder die Zeile herausnehmen.
waves-rows-above = { $count ->
    [one] Eine Zeile
   *[other] { $count } Zeilen
 } über den Überschriften übergangen.
waves-unknown-name = „{ $name }“ ist keiner der Akteure oder Empfänger. Bitte den Namen berichtigen oder in ihre Liste aufnehmen.
waves-name-twice = „{ $name }“ steht zweimal. Jeder Name darf einmal angegeben werden.
waves-rows = Akteure oder Zeilen: { $found }; erwartet werden { $wanted }. Alle Wellen und Merkmale müssen dieselben Akteure in derselben Reihenfolge haben; wer noch nicht da war, hat eine Zeile aus NA und eine Zeitspanne in der Kompositionsdatei.
waves-columns = Wertspalten: { $found }; erwartet werden { $wanted }.
waves-row-length = Werte in dieser Zeile: { $found }; erwartet werden { $wanted }. Bitte nach einem fehlenden oder überzähligen Trennzeichen suchen.
waves-differ = Wellen von „{ $name }“: { $found }, von „{ $first }“: { $wanted }. Alle müssen gleich viele haben.
waves-few = { $count ->
    [one] Es gibt eine Welle
   *[other] Es gibt { $count } Wellen
 }; für ein Modell des Wandels sind mindestens zwei nötig.
waves-out-of-order = Die Wellen stehen nicht in zeitlicher Reihenfolge, oder eine steht zweimal: { $waves }. Bitte von der ersten zur letzten ordnen.

## Beziehungen

waves-tie-code = „{ $value }“ ist kein Code einer Beziehung. Codes sind 0, 1, 10 (unmöglich), 11 (gegeben) und NA; andere Codes für Fehlendes sind mit missing = […] zu nennen, und enthält die Datei Werte, ist mit threshold = … anzugeben, ab welchem Wert eine Beziehung besteht.
waves-self-ties = { $count ->
    [one] Ein Akteur ist mit sich selbst verbunden
   *[other] { $count } Akteure sind mit sich selbst verbunden, der erste hier
 }; solche Beziehungen gehören nicht zum Modell und werden ausgelassen.
waves-ties-twice = { $count ->
    [one] Eine Beziehung steht hier noch einmal; sie zählt einmal.
   *[other] { $count } Beziehungen stehen noch einmal, die erste hier; jede zählt einmal.
 }
waves-tie-contradicts = Die Beziehung stand schon mit dem Code { $first } und steht hier mit { $second }. Bitte eine der beiden Zeilen behalten.
waves-not-symmetric = Das Netzwerk hat keine Richtung, doch von „{ $first }“ zu „{ $second }“ steht { $there } und zurück { $back }. Bitte eines berichtigen, symmetrise = "either" oder "both" angeben oder das Netzwerk gerichtet nennen.
waves-list-columns = Eine Beziehungsliste hat mindestens zwei Spalten, von und zu; hier ist eine. Bitte mit separator = "…" angeben, welches Trennzeichen dazwischensteht.
waves-list-heading = „{ $from }, { $to }“ gelten als Überschriften. Um sicherzugehen, bitte from und to nennen.
waves-end-missing = Hier ist niemand genannt. Bitte beide Enden der Beziehung ausfüllen oder die Zeile herausnehmen.
waves-no-wave-column = Die Datei soll mehrere Wellen enthalten und hat keine Spalte „wave“. Bitte ergänzen, eine Datei je Welle nennen oder für datierte Ereignisse cuts angeben.
waves-wave-missing = Die Zeile sagt ihre Welle nicht. Bitte ausfüllen.
waves-wave-unknown = „{ $wave }“ ist keine der Wellen.
waves-order-unknown = In welcher Reihenfolge kommen die Wellen { $waves }? Bitte den Daten waves = […] hinzufügen.
waves-no-time-column = Schnitte (cuts) sind angegeben, und die Datei hat keine Spalte „time“ oder „date“.
waves-time = „{ $value }“ ist keine Zeit von der Art der Schnitte (eine Zahl oder ein Tag wie 2015-12-31).
waves-time-reversed = Die Zeiten sind vertauscht: von { $from } bis { $to }.
waves-cut = „{ $value }“ ist kein Schnitt: Alle müssen Zahlen sein oder alle Tage wie 2015-12-31.
waves-window = „{ $value }“ ist keine Zeitdauer über null, die zu den Schnitten passt. Neben Zahlen ist eine Zahl zu schreiben, neben Tagen "2 years" oder "90 days".
waves-window-without-cuts = Ein Fenster ist ohne Schnitte angegeben. Bitte cuts = […] hinzufügen, die Zeiten, zu denen das Netzwerk betrachtet wird.
waves-cuts-of-several = „{ $name }“ hat Schnitte und mehrere Dateien. Bitte alle datierten Ereignisse in eine Datei bringen.
waves-events-outside = { $count ->
    [one] Ein Ereignis zählt
   *[other] { $count } Ereignisse zählen
 } in keiner Welle: außerhalb der Schnitte und ihrer Fenster.
waves-option-unused = „{ $key }“ gilt nicht für „{ $name }“: Es ist von anderer Art, oder seine Dateien haben ein anderes Format. Bitte weglassen.
waves-receivers-gathered = Die Empfänger von „{ $name }“ sind die in den Dateien genannten ({ $count }). Hätten auch andere gewählt werden können, bitte mit receivers = … aufführen.

## Netzwerkdateien

waves-graph-format = Die Datei ist keine Pajek-, GraphML-, GEXF- oder UCINET-Datei.
waves-graph-loss = Ein Teil des Netzwerks kann nicht gelesen werden. { $what }
waves-graph-two-mode = Die Datei enthält ein bimodales Netzwerk. Bitte kind = "twomode" hinzufügen oder eine andere Datei nehmen.
waves-graph-one-mode = Die Datei enthält kein bimodales Netzwerk. Bei Pajek beginnt sie mit *Vertices, der Zahl aller und der der Akteure.
waves-graph-vertex-times = Zeiten von Knoten werden nicht gelesen. Wann Akteure da sind, sagt eine Kompositionsdatei.
waves-graph-relations = Die Datei enthält mehrere Relationen: { $relations }. Bitte eine mit relation = "…" wählen.
waves-graph-no-relation = Die Datei enthält keine Relation „{ $relation }“.
waves-graph-several = Die Datei enthält { $found } Netzwerke neben anderen Dateien. Bitte eine Datei für alle Wellen nennen oder je ein Netzwerk.
waves-graph-times = Die Intervalle der Datei reichen bis { $last } und sagen nicht, wie viele Wellen es gibt. Bitte den Daten waves = […] oder dem Netzwerk cuts hinzufügen.
waves-graph-times-and-networks = Die Datei enthält mehrere Netzwerke und Beziehungen mit Intervallen. Jedes davon sagt die Wellen; bitte eines behalten.

## Merkmale

waves-number = „{ $value }“ ist keine Zahl. Codes für Fehlendes sind mit missing = […] zu nennen.
waves-not-whole = { $value } ist keine ganze Zahl, wie es die Werte eines Verhaltens sind. Bitte runden, kodieren oder als Merkmal angeben.
waves-behaviour-missing = „{ $name }“ wurde in Welle { $wave } bei niemandem beobachtet.
waves-covariate-wave-missing = „{ $name }“ fehlt in Spalte { $wave } für alle.
waves-all-missing = „{ $name }“ fehlt überall. Bitte nach einem falschen Code für Fehlendes suchen oder weglassen.
waves-no-variation = „{ $name }“ hat überall denselben Wert; kein Effekt davon kann geschätzt werden.
waves-degrees = { $value } liegt jenseits von { $limit } Grad. Die Spalten sind Breite, dann Länge.
waves-spell-pairs = Die Zeiten ({ $count }) ergeben keine Paare von Anfang und Ende. Jede Zeitspanne hat zwei.
waves-spell-outside = Die Zeitspanne von { $from } bis { $to } liegt außerhalb der Wellen 1 bis { $waves }. Zeiten zählen Wellen ab eins; Teile einer Welle sind erlaubt.
waves-spell-reversed = Die Zeitspanne endet ({ $to }), bevor sie beginnt ({ $from }).
waves-spells-overlap = Die Zeitspanne von { $from } bis { $to } überlappt sich mit einer anderen desselben Akteurs. Bitte verbinden.

## Das Panel als Ganzes

waves-network-empty = „{ $network }“ hat in Welle { $wave } keine Beziehung.
waves-network-full = In „{ $network }“ sind in Welle { $wave } alle mit allen verbunden.
waves-network-missing = Von „{ $network }“ wurde in Welle { $wave } nichts beobachtet.
waves-unchanged = „{ $network }“ ändert sich von Welle { $from } zu Welle { $to } nicht; aus dieser Periode ist nichts zu lernen. Bitte nachsehen, ob eine Datei zweimal genannt wurde.
waves-structural-broken = In „{ $network }“ { $count ->
    [one] hatte ein struktureller Eintrag
   *[other] hatten { $count } strukturelle Einträge
 } von Welle { $from } in Welle { $to } einen anderen Wert; für die Periode dazwischen zählt der strukturelle Wert.
waves-ties-of-absent = In „{ $network }“ { $count ->
    [one] gehört eine Beziehung
   *[other] gehören { $count } Beziehungen
 } in Welle { $wave } zu Akteuren, die dann nicht da sind; sie zählen nicht. Bitte als NA kodieren oder die Komposition berichtigen.
