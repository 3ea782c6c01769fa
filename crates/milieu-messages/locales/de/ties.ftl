# Deutsch: wie Beziehungen entstehen, dauern und enden (milieu ties)

## Lesen

ties-territory-only = { $option } gilt für ein Territorium; die Quelle ist eine Datei, die selbst sagt, was gefragt ist.
ties-file-section = „{ $file }“ enthält { $section }; eine Datei für --effects enthält nur ein Modell.
ties-file-no-effects = „{ $file }“ nennt keine Effekte.
ties-file-no-effects-hint = Effekte sind unter [[effects]] aufzuführen; „milieu ties effects QUELLE --write-spec DATEI“ schreibt ein Modell für den Anfang.
ties-unreadable = „{ $file }“ kann nicht gelesen werden: { $reason }.
ties-no-network = Nichts sagt, welche Beziehungen zu erklären sind. Bitte eine Schicht (--layer) oder --joint-projects, --memberships, --themes nennen.
ties-no-waves = Ein Panel braucht mindestens zwei Wellen; { $count ->
    [0] keine ist
    [one] eine ist
   *[other] { $count } sind
 } genannt. Bitte Tage oder Jahre (--wave 2015-07-01 2019-07-01) oder aufeinanderfolgende Jahre (--waves 2015..2019) nennen.
ties-unknown-word = { $option }: „{ $word }“ ist keines von { $allowed }.
ties-bad-region = „{ $text }“ ist kein Code einer Region: { $reason }.
ties-bad-range = „{ $text }“ ist kein erstes und letztes Jahr wie in 2015..2020.
ties-in-group = { $group }: { $what }
ties-describe-hint = „milieu info DATEI“ sagt, welche Zeit und welche Schichten das Territorium enthält.
ties-attribute-not-in-all = „{ $name }“ ist nicht in jeder Gruppe bekannt; ausgelassen, da allen dasselbe Modell gilt.
ties-panel-is = { $named ->
    [yes] { $group }:{" "}
   *[no] {""}
 }{ $actors ->
    [one] Ein Akteur
   *[other] { $actors } Akteure
 } in { $waves } Wellen ({ $list }). Erklärt: { $explained }.
ties-notes-left = { $count ->
    [one] eine weitere Anmerkung
   *[other] { $count } weitere Anmerkungen
 }: milieu ties describe
ties-by-default = Kein Modell ist angegeben; dies ist eines für den Anfang („milieu ties effects QUELLE --write-spec DATEI“ schreibt es zum Ändern auf).

## Warum es kein Modell gibt

ties-as-it-is = { $text }
ties-in-the-panel = dem Panel
ties-in-the-group = der Gruppe „{ $group }“
ties-expected-network = ein Netzwerk
ties-expected-two-mode = ein bimodales Netzwerk
ties-expected-actors = ein Merkmal der Akteure oder ein Verhalten
ties-expected-pairs = ein Merkmal der Paare
ties-expected-explained = ein erklärtes Netzwerk oder Verhalten
ties-expected-group = eine Gruppe
ties-counted-waves = Wellen
ties-counted-values = Werte
ties-counted-columns = Spalten
ties-counted-matrices = Matrizen
ties-counted-actors = Akteure
ties-reason-two-mode = er ist für Netzwerke unter Akteuren gedacht, und dieses ist bimodal
ties-reason-no-direction = die Beziehungen dieses Netzwerks haben keine Richtung
ties-reason-direction = die Beziehungen dieses Netzwerks haben eine Richtung; transTrip ist zu nehmen
ties-reason-of-actors = das Merkmal gehört zu Akteuren, nicht zu den Dingen am anderen Ende
ties-reason-of-receivers = das Merkmal gehört zu den Dingen am anderen Ende, nicht zu Akteuren
ties-reason-behaviour-of-actors = ein Verhalten gehört zu Akteuren, nicht zu den Dingen am anderen Ende
ties-reason-itself = das andere Netzwerk ist das erklärte
ties-reason-unlike = die beiden Netzwerke verbinden nicht dieselben Arten von Dingen
ties-reason-use-simx = für ein Verhalten ist simX zu nehmen
ties-reason-other-pairs = das Merkmal gehört zu Paaren anderer Art
ties-reason-needs-actors = er braucht ein Netzwerk unter Akteuren
ties-reason-own-behaviour = er spricht von dem Verhalten, das erklärt wird
ties-reason-no-receiving = in einem bimodalen Netzwerk empfangen Akteure keine Beziehungen
ties-reason-rule = eine Regel braucht zwei Netzwerke zwischen denselben Arten von Dingen
ties-reason-interactions = Interaktionen gibt es für Netzwerke
ties-reason-product = ein Effekt, der über die Beziehung hinausreicht, kann nur mit Effekten des Senders multipliziert werden
ties-reason-composition = das ist nicht möglich, wenn Akteure kommen und gehen
ties-reason-no-such = es gibt kein solches Netzwerk oder Verhalten
ties-reason-constant = die Statistik ist in allen Simulationen gleich, wie es geschieht, wenn die beobachtete die kleinst- oder größtmögliche ist und der Parameter davonläuft
ties-reason-collinear = die Statistik folgt aus denen anderer Effekte
ties-reason-no-choice = keine Wahl hängt davon ab, oder andere Effekte sagen dasselbe
ties-reason-without-end = die Likelihood wächst damit ohne Ende
ties-reason-zero = er wurde nie beobachtet (seine Statistik ist null, das kleinste Mögliche), sodass die Schätzung unendlich wäre
ties-reason-not-growing = die Statistik wächst nicht mit dem Parameter
ties-nothing-to-explain = Es gibt kein Netzwerk und kein Verhalten zu erklären.
ties-too-few-waves = { $waves ->
    [one] Es gibt eine Welle
   *[other] Es gibt { $waves } Wellen
 } in { $place }; Wandel braucht mindestens zwei.
ties-too-few-waves-hint = Bitte eine Welle hinzufügen; bei einem Territorium zwei oder mehr Tage mit --wave nennen.
ties-size = „{ $name }“ in { $place }: { $found } { $what }; erwartet werden { $expected }.
ties-groups-differ = Der Gruppe „{ $group }“ fehlt „{ $name }“, das andere Gruppen haben.
ties-groups-differ-hint = Allen Gruppen gilt ein Modell: Bitte jeder dieselben Netzwerke, Verhalten und Merkmale geben.
ties-unknown-name = Der Effekt „{ $effect }“ spricht von „{ $name }“; das ist im Panel nicht: { $expected }.
ties-known-names = Das Panel enthält: { $list }.
ties-unknown-effect = „{ $dependent }“ hat keinen Effekt „{ $effect }“.
ties-nearest-effect = Am nächsten: { $nearest }. Alle: milieu ties effects --list.
ties-needs-with = Dem Effekt „{ $effect }“ ist zu sagen, wovon er spricht: with = { $expected }.
ties-does-not-apply = Der Effekt „{ $effect }“ passt nicht zu „{ $dependent }“: { $reason }.
ties-interaction-size = Eine Interaktion besteht aus zwei oder drei Effekten, nicht aus { $count }.
ties-three-parts = „{ $effect }“ von „{ $dependent }“ ist als Bewertung, Schaffung und Erhaltung verlangt; nur zwei davon sind zu trennen.
ties-twice = „{ $name }“ ist zweimal verlangt.
ties-internal-parameter = Der Effekt „{ $effect }“ kann den internen Parameter { $value } nicht haben.
ties-starting-value = „{ $parameter }“ kann nicht bei { $value } beginnen.
ties-conditional = Die Simulation kann nicht beim beobachteten Wandel von „{ $name }“ enden: { $reason }.
ties-conditional-hint = Bitte die Zeile „conditional“ weglassen; die Raten werden dann geschätzt.
ties-not-symmetric = „{ $network }“ in Welle { $wave } von { $place } hat keine Richtung und enthält doch { $sender } → { $receiver } und nicht das Umgekehrte.
ties-not-symmetric-hint = Bitte die Beziehung in beide Richtungen angeben oder das Netzwerk zu einem gerichteten machen.
ties-no-such-pair = „{ $network }“ in Welle { $wave } von { $place } hat einen Eintrag von { $sender } zu { $receiver }, wo keiner sein kann.
ties-all-missing = „{ $name }“ in { $place } hat überhaupt keinen Wert.
ties-all-missing-hint = Bitte aus dem Modell nehmen oder nachsehen, ob die Codes für fehlende Werte stimmen.
ties-constant = „{ $name }“ ist für alle gleich, daher sagt „{ $effect }“ nichts. Bitte den Effekt herausnehmen.
ties-presence = Der Akteur „{ $actor }“ in { $place } kann nicht von { $from } bis { $to } da sein: Zeitspannen beginnen, bevor sie enden, und liegen innerhalb der Wellen.
ties-rule-broken = Welle { $wave } von { $place } bricht die Regel zwischen „{ $first }“ und „{ $second }“ bei { $sender } → { $receiver }.
ties-distance-not-reached = Periode { $period }: Nach { $steps } Schritten ist „{ $variable }“ noch näher an seinem Anfang als beobachtet.
ties-rates-away = Periode { $period }: Die Raten sind { $rate } geworden; die Parameter sind davongelaufen.
ties-away-hint = Bitte von anderen Werten ausgehen (--start) oder Effekte herausnehmen: Meist sagen zwei von ihnen fast dasselbe.
ties-nothing-to-estimate = Jeder Parameter ist festgehalten; es gibt nichts zu schätzen.
ties-setting = Die Einstellung „{ $name }“ kann nicht { $value } sein.
ties-unidentified = „{ $parameter }“ kann aus diesen Daten nicht geschätzt werden: { $reason }.
ties-unidentified-hint = Bitte den Effekt herausnehmen oder bei einem Wert festhalten (fixed = 0) und testen (test = true).

## Ablauf

ties-progress = { $phase ->
    [1] Ableitungen
    [2] Annäherung
   *[other] Messung
 }{ $measured ->
    [yes] , Konvergenz { $ratio }
   *[no] {""}
 }
ties-stopped = Angehalten.
ties-stopped-by-hand = die Schätzung wurde von Hand angehalten. Was sie erreicht hatte, steht in „{ $file }“.
ties-stopped-by-hand-hint = Derselbe Befehl mit --resume { $file } setzt dort fort.
ties-resumed = Fortgesetzt von „{ $file }“.
ties-start-lacks = Nicht im Ausgangsergebnis und wie üblich begonnen: { $list }.
ties-start-nothing = „{ $file }“ enthält keinen Parameter dieses Modells.
ties-start-nothing-hint = Parameter werden an ihren Namen erkannt; milieu ties effects QUELLE --json führt die eines Modells auf.
ties-not-a-result = „{ $file }“ ist nicht die Antwort von „milieu ties estimate --json“.
ties-not-a-state = „{ $file }“ ist nicht das, was eine angehaltene Schätzung hinterlässt.
ties-other-state = „{ $file }“ stammt von einer Schätzung anderer Daten oder eines anderen Modells.
ties-other-state-hint = Daten und Modell müssen dieselben sein; bei geändertem Modell ist --start mit einem Ergebnis zu verwenden.

## Tabelle

ties-head-effect = Effekt
ties-head-explained = erklärt
ties-head-estimate = Schätzung
ties-head-error = (SF)
ties-head-convergence = Konv.-t
ties-head-interval = 95-%-Intervall
ties-head-part = Teil
ties-head-lower = untere
ties-head-upper = obere
ties-head-note = Anmerkung
ties-head-phase = Phase
ties-head-first = erster
ties-head-last = letzter
ties-head-mean = Mittel
ties-head-least = kleinster
ties-head-greatest = größter
ties-head-name = Name
ties-head-with = mit
ties-head-what = was er ist
ties-head-statistic = Statistik
ties-head-change = geht in eine Wahl ein als
ties-head-parameter = Parameter
ties-head-rsiena = in RSiena unter diesem Namen
ties-yes = ja
ties-no = nein
ties-held = (fest)
ties-rate-of-period = Rate, Periode { $number }: { $from } → { $to }{ $several ->
    [yes] , { $group }
   *[no] {""}
 }
ties-effect-of-part = { $effect }{ $part ->
    [creation] , neue Beziehungen
    [maintenance] , erhaltene Beziehungen
    [rate] {" "}(Rate)
   *[other] {""}
 }{ $within }
ties-part-evaluation = Bewertung
ties-part-creation = Schaffung
ties-part-maintenance = Erhaltung
ties-marks = SF: Standardfehler. Gegen keinen Effekt, zweiseitig: * p < 0,05, ** p < 0,01, *** p < 0,001. Konv.-t: mittlere Abweichung der simulierten von der beobachteten Statistik, in Standardabweichungen; unter 0,1 ist hervorragend.
ties-overall = Maximales Gesamtkonvergenzverhältnis { $ratio } ({ $converged ->
    [yes] konvergiert: unter { $wanted }
   *[no] nicht konvergiert: gefordert ist { $wanted }
 }); { $last } Simulationen in der letzten Phase, { $all } insgesamt; Seed { $seed }.
ties-blocking = Im Weg steht die Kombination { $list } (Gewichte in Standardabweichungen): Dort bleiben die simulierten Netzwerke den beobachteten am fernsten.
ties-not-converged-hint = Diese Zahlen sind kein Ergebnis. Bitte mehr Runden versuchen (--rounds 30) oder mit einem kleineren Modell beginnen und das größere davon ausgehen lassen (--start); sagen zwei Effekte der Kombination fast dasselbe, einen behalten; ändern sich die Wellen zu stark, näher liegende Wellen nehmen.
ties-marks-likelihood = SF: Standardfehler. Gegen keinen Effekt, zweiseitig: * p < 0,05, ** p < 0,01, *** p < 0,001. Konv.-t: Mittel des Scores über die letzte Phase, in Standardabweichungen.
ties-likelihood = Maximum-Likelihood durch Datenaugmentation: etwa { $distance } Standardfehler vom Maximum ({ $converged ->
    [yes] konvergiert: unter { $wanted }
   *[no] nicht konvergiert: gefordert ist { $wanted }
 }); { $draws } Ziehungen in der letzten Phase aus { $chains } Ketten; Seed { $seed }.
ties-likelihood-hint = Diese Zahlen sind kein Ergebnis. Bitte vom Ergebnis der Momentenmethode ausgehen (--start) oder mehr Ziehungen nehmen (--simulations).
ties-likelihood-not = Die Momentenmethode (--method moments) kann es.
ties-likelihood-composition = In Periode { $period } kommen oder gehen Akteure; Maximum-Likelihood braucht alle die ganze Zeit.
ties-likelihood-rate = „{ $parameter }“ macht die Rate vom Zustand abhängig; Maximum-Likelihood braucht Raten, die es nicht sind.
ties-likelihood-decision = Über „{ $network }“ entscheiden zwei Akteure; Maximum-Likelihood braucht Beziehungen, die einer setzt (decision = "forcing").
ties-likelihood-conditional = Eine Simulation, die beim beobachteten Wandel von „{ $name }“ endet, hat keine Likelihood; bitte „conditional“ weglassen.
ties-likelihood-no-path = Periode { $period }: „{ $variable }“ kann seinen beobachteten Endzustand nicht erreichen; { $remaining ->
    [one] { $remaining } Änderung ist
   *[other] { $remaining } Änderungen sind
 } nicht erlaubt. Bitte nachsehen, ob Regeln, gegebene Beziehungen oder Grenzen der Grade sie verbieten.
ties-written = Geschrieben: { $file }.

## Was die Schätzungen sagen

ties-heading-says = Was die Schätzungen sagen
ties-heading-table = Schätzungen
ties-heading-effects = Effekte mit ihren Intervallen
ties-heading-trace = Konvergenz
ties-heading-findings = Befunde
ties-careful = Jeder Satz handelt von einer Gelegenheit eines Akteurs: der Chance der Änderung gegenüber dem Belassen, wenn alles andere gleich ist. Das Intervall überdeckt den wahren Wert in 95 von 100 solchen Studien, wenn das Modell gilt. Was zusammengeht, ist noch keine Ursache.
ties-says = { $what }: { $unit } macht { $part ->
    [creation] die Chance auf eine neue Beziehung
    [creation-beside] die Chance auf eine neue Beziehung, über die auf eine Beziehung überhaupt hinaus,
    [maintenance] die Chance, dass eine Beziehung bleibt,
    [maintenance-beside] die Chance, dass eine Beziehung bleibt, über die auf eine Beziehung überhaupt hinaus,
    [behaviour] die Chance, um eins zu steigen,
    [raising] die Chance, um eins zu steigen,
    [not-lowering] die Chance, nicht zu sinken,
   *[tie] die Chance auf eine Beziehung
 } { $sense ->
    [times] { $amount }-mal so hoch ({ $low }- bis { $high }-mal)
    [more] um { $amount } % höher ({ $low } bis { $high } %)
   *[less] um { $amount } % niedriger ({ $low } bis { $high } %)
 }.
ties-says-base = { $what }: { $unit }, { $part ->
    [creation] steht die Chance auf eine neue Beziehung gegenüber keiner bei
    [creation-beside] ändert sich die Chance auf eine neue Beziehung gegenüber keiner um den Faktor
    [maintenance] steht die Chance, dass eine Beziehung bleibt statt endet, bei
    [maintenance-beside] ändert sich die Chance, dass eine Beziehung bleibt statt endet, um den Faktor
   *[tie] steht die Chance auf eine Beziehung gegenüber keiner bei
 } { $amount }{ $part ->
    [creation-beside] {""}
    [maintenance-beside] {""}
   *[tie] {" "}zu 1
 } ({ $low } bis { $high }).
ties-says-once-formed = { $what }: Besteht eine Beziehung erst, macht { $unit } keinen erkennbaren Unterschied dafür, ob sie dauert.
ties-says-cannot-tell = { $what }: Nicht zu sagen ist, ob { $unit } { $part ->
    [creation] eine neue Beziehung
    [creation-beside] eine neue Beziehung
    [maintenance] das Bleiben einer Beziehung
    [maintenance-beside] das Bleiben einer Beziehung
    [behaviour] das Steigen um eins
    [raising] das Steigen um eins
    [not-lowering] das Nicht-Sinken
   *[tie] eine Beziehung
 } mehr oder weniger wahrscheinlich macht.
ties-unit-density = wo kein anderer Effekt dafür oder dagegen spricht
ties-unit-recip = eine Beziehung in Gegenrichtung
ties-unit-transtrip = jede weitere indirekte Verbindung über einen Dritten
ties-unit-transtriads = jeder weitere gemeinsame Partner
ties-unit-transties = überhaupt eine indirekte Verbindung
ties-unit-cycle3 = jeder Dreierzyklus, den sie schließt,
ties-unit-inpop = jede weitere Beziehung, die { $of ->
    [thing] die andere Seite
   *[actor] der andere Akteur
 } schon hat,
ties-unit-samex = Gleichheit in „{ $with }“
ties-unit-institutional = dasselbe Land oder dieselbe Region
ties-unit-sphere = Zugehörigkeit beider zu Unternehmen, zur Forschung oder zu öffentlichen Stellen
ties-unit-organisational = dieselbe Unternehmensgruppe
ties-unit-cognitive = volle statt keiner Ähnlichkeit der Kompetenzen
ties-unit-themes = volle statt keiner Ähnlichkeit der Themen
ties-unit-social = frühere Partnerschaft statt keinerlei Verbindung
ties-unit-simx = der Schritt von der geringsten zur größten Ähnlichkeit in „{ $with }“
ties-unit-absdiffx = eine Einheit mehr Unterschied in „{ $with }“
ties-unit-egox = eine Einheit mehr von „{ $with }“ beim Sender
ties-unit-altx = eine Einheit mehr von „{ $with }“ beim anderen Akteur
ties-unit-crprod = eine Beziehung in „{ $with }“
ties-unit-crprodrecip = eine Beziehung in Gegenrichtung in „{ $with }“
ties-unit-x = eine Einheit mehr von „{ $with }“
ties-unit-x-yes = „{ $with }“ als Gemeinsamkeit
ties-unit-distance = die zehnfache Entfernung ({ $kind ->
    [kilometres] „{ $with }“, deutlich jenseits von { $beyond } km
   *[units] „{ $with }“, deutlich jenseits von { $beyond }
 })
ties-unit-avalt = eine Einheit mehr im Durchschnitt der Partner in „{ $with }“
ties-unit-totalt = eine Einheit mehr in der Summe über die Partner in „{ $with }“
ties-unit-efffrom = eine Einheit mehr von „{ $with }“
ties-unit-other = eine Einheit mehr von „{ $effect }“

## Abbildungen

ties-page-title = Wie sich Beziehungen ändern: { $file }
ties-page-subtitle = Stochastisches akteursorientiertes Modell
ties-figure-effects = Effekte mit ihren 95-%-Intervallen
ties-figure-effects-what = Schätzungen der Effekte auf den Logarithmus der Chance, jede mit dem Intervall, das den wahren Wert in 95 von 100 Studien überdeckt. Intervalle über der Nulllinie lassen offen, in welche Richtung ein Effekt wirkt. Raten stehen in der Tabelle.
ties-figure-effects-axis = Logarithmus der Chance
ties-figure-traces = Parameter während der Schätzung
ties-figure-traces-what = Jeder Parameter im Lauf der Schätzung: Er hat konvergiert, wenn sein Verlauf um die Schätzung eben ist.
ties-figure-traces-axis = Schritte der Schätzung
ties-figure-phase = { $phase ->
    [1] Ableitungen
    [2] Annäherung
   *[other] Messung
 }
ties-legend-trace = Verlauf
ties-legend-range = Spanne zusammengefasster Schritte
ties-legend-estimate = Schätzung
ties-legend-interval = 95-%-Intervall

## Was ein Panel enthält

ties-heading-noteworthy = Bemerkenswertes
ties-heading-attributes = Merkmale
ties-heading-composition = Wer da ist
ties-little-change = „{ $dependent }“ hat über alle Perioden { $changes ->
    [one] eine Änderung
   *[other] { $changes } Änderungen
 }{ $asked ->
    [yes] , für { $effects } Effekte
   *[no] {""}
 }; das ist wenig, um Effekte zu trennen. Bitte Effekte herausnehmen oder Wellen hinzufügen.
ties-wave-full = Das Netzwerk „{ $network }“ hat in Welle { $wave } jede Beziehung.
ties-many-missing = { $one ->
    [yes] In Welle { $wave } fehlt „{ $name }“
   *[no] „{ $name }“ fehlt
 } in { NUMBER($share, maximumFractionDigits: 0) } % der Fälle{ $much ->
    [yes] ; Ergebnisse, die darauf beruhen, sind zweifelhaft
   *[no] ; das ist zu bedenken
 }.
ties-covariate-constant = „{ $name }“ ist überall gleich; Effekte davon sagen nichts.
ties-actor-never-observed = Von den Beziehungen, die „{ $actor }“ in „{ $network }“ sendet, ist nichts bekannt.
ties-structural-contradiction = In „{ $network }“ ist die Beziehung { $sender } → { $receiver } { $given ->
    [yes] gegeben
   *[no] unmöglich
 } in Welle { $from } und in Welle { $to } anders beobachtet; dazwischen gilt sie als { $given ->
    [yes] vorhanden
   *[no] nicht vorhanden
 }.
ties-equal-effects = „{ $first }“ und „{ $second }“ sagen von jeder möglichen Änderung dasselbe; bitte einen behalten.
ties-collinear-effects = „{ $first }“ und „{ $second }“ sagen fast dasselbe (Korrelation { $correlation }); sie sind wohl kaum zu trennen.
ties-dependent-effects = Jeder dieser Effekte folgt aus den anderen; bitte einen herausnehmen: { $list }.
ties-model-has = Parameter des Modells: { $count }; milieu ties estimate mit derselben Quelle schätzt sie.
ties-of-pairs = Paare
ties-of-actors = Akteure
ties-head-wave = Welle
ties-head-ties = Beziehungen
ties-head-density = Dichte %
ties-head-degree = Grad
ties-head-most = meiste
ties-head-returned = rezipr. %
ties-head-closed = trans. %
ties-head-missing = fehlend
ties-head-given = gegeben
ties-head-period = Periode
ties-head-formed = entstanden
ties-head-ended = beendet
ties-head-kept = erhalten
ties-head-jaccard = Jaccard
ties-head-up = auf
ties-head-down = ab
ties-head-same = gleich
ties-head-of = von
ties-head-missing-share = fehlend %
ties-head-present = da
ties-head-joined = gekommen
ties-head-left = gegangen

## Tests

ties-test-not-converged = Die Schätzung hat nicht konvergiert (Gesamtkonvergenzverhältnis { $ratio }); es gibt nichts zu testen.
ties-test-unknown = Kein geschätzter Effekt des Modells heißt „{ $name }“.
ties-test-known = Geschätzt: { $list }.
ties-test-dependent = Die geschätzten Effekte hängen voneinander ab, sodass nichts getestet werden kann. „milieu ties describe“ sagt, welche.
ties-all-held = alle festgehaltenen Effekte
ties-all-effects = alle Effekte
ties-in-the-period = { $from } → { $to }
ties-test-heading = { $kind ->
    [wald] Effekte gemeinsam (Wald)
    [score] Festgehaltene Effekte (Score)
    [periods] Gleich in allen Perioden
   *[groups] Gleich in allen Gruppen
 }
ties-test-says = { $kind ->
    [wald] Ein kleines p sagt, dass nicht alle diese Effekte null sind.
    [score] Ein kleines p sagt, dass der Effekt nicht den Wert hat, bei dem er festgehalten ist. Die letzte Spalte ist ungefähr der Wert, den er hätte.
    [periods] Ein kleines p sagt, dass der Effekt nicht in allen Perioden gleich ist; er sollte abweichen dürfen (period = …), oder es ist zu suchen, was sich geändert hat.
   *[groups] Ein kleines p sagt, dass der Effekt nicht in allen Gruppen gleich ist; er sollte abweichen dürfen (group = …), bevor sie zusammengefasst werden.
 }
ties-head-tested = getestet
ties-head-test = Test
ties-head-df = FG
ties-head-one-step = etwa
ties-head-share = Anteil %
ties-head-moves = bewegt
ties-importance-heading = Was wie viel wiegt: { $of }
ties-importance-says = Anteil jedes Effekts an dem, was Akteure als Nächstes wählen würden, im Mittel über Akteure und Perioden (Indlekofer und Brandes 2013); die letzte Spalte sagt, wie viel Wahrscheinlichkeit er bewegt, von 0 bis 2.
ties-test-note = { $count } Simulationen (Seed { $seed }), Gesamtkonvergenzverhältnis { $ratio }.

## Anpassungsgüte

ties-from-lacks = „{ $file }“ hat keinen Wert für { $list }.
ties-from-lacks-hint = Das Ergebnis muss zu diesem Modell gehören; bitte milieu ties estimate --json mit derselben Quelle und denselben Effekten ausführen.
ties-gof-not-converged = Die Schätzung hat nicht konvergiert (Gesamtkonvergenzverhältnis { $ratio }); es gibt nichts mit den Daten zu vergleichen.
ties-gof-few = { $count ->
    [one] { $count } Simulation ist
   *[other] { $count } Simulationen sind
 } zum Vergleichen zu wenig; zwei sind das Mindeste, 1000 üblich.
ties-statistic = { $kind ->
    [indegrees] Empfangene Beziehungen, „{ $of }“
    [outdegrees] Gesendete Beziehungen, „{ $of }“
    [geodesics] Distanzen, „{ $of }“
    [triads] Triaden, „{ $of }“
    [distribution] Werte von „{ $of }“
    [shared] Gemeinsame Dinge, „{ $of }“
   *[other] { $name }
 }{ $one ->
    [yes] {" "}({ $period })
   *[no] {""}
 }
ties-fit = { $verdict ->
    [good] nicht widerlegt
   *[bad] passt nicht
 }
ties-fit-says = p = { $p }. { $verdict ->
    [good] In dieser Hinsicht könnte das beobachtete Netzwerk aus dem Modell stammen.
   *[bad] In dieser Hinsicht gleicht das beobachtete Netzwerk denen nicht, die das Modell erzeugt.
 }
ties-head-feature = hinsichtlich
ties-head-distance = Distanz
ties-head-rank = Dim.
ties-head-p = p
ties-head-fit = Modell
ties-head-component = von
ties-head-observed = beobachtet
ties-head-deviation = SA
ties-head-low = 5 %
ties-head-high = 95 %
ties-head-q025 = 2,5 %
ties-head-q25 = 25 %
ties-head-q50 = Median
ties-head-q75 = 75 %
ties-head-q975 = 97,5 %
ties-head-simulations = Simulationen
ties-outside = außerhalb
ties-gof-note = { $count } Simulationen bei der Schätzung (Seed { $seed }). p ist der Anteil derer, die mindestens so weit von ihrem Mittel liegen wie die Daten (Mahalanobis-Distanz; Lospinoso und Snijders 2019): Ein kleines p sagt, dass das Modell in dieser Hinsicht keine Netzwerke wie das beobachtete erzeugt. Grade sind Zahlen der Akteure mit höchstens so vielen Beziehungen.
ties-page-gof = Anpassungsgüte: { $file }
ties-figure-fit = Anpassungsgüte
ties-figure-fit-what = Simulierte Anzahlen als Violinen, die beobachteten als Linie: Wo die Linie die Violinen verlässt, erzeugt das Modell keine Netzwerke wie das beobachtete.
ties-figure-fit-counts = Anzahl
ties-figure-fit-standardised = Standardabweichungen vom simulierten Mittel
ties-legend-simulated = simuliert
ties-legend-quartiles = Quartile
ties-legend-bounds = 2,5 und 97,5 %
ties-legend-observed = beobachtet
ties-legend-outside = beobachtet, außerhalb

## Simulation

ties-as-it-goes-on = wie es weitergeht
ties-simulating = Simulation
ties-from-not-converged = Die Schätzung in „{ $file }“ hat nicht konvergiert; darauf lässt sich nicht bauen.
ties-other-data = „{ $file }“ ist ein Ergebnis anderer Daten oder eines anderen Modells; seine Parameter werden trotzdem genommen, da sie dieselben Namen tragen.
ties-nothing-stated = Kein Wert ist angegeben für { $list }.
ties-nothing-stated-hint = Bitte ein Ergebnis nennen (--from result.json) oder im Modell für jeden Effekt einen Wert angeben (fixed = …).
ties-bad-precision = „{ $text }“ ist nicht ein Maß und die gewünschte halbe Breite wie in knowledge:ties=2.
ties-output = { $several ->
    [yes] { $network }:{" "}
   *[no] {""}
 }{ $kind ->
    [density] Dichte
    [ties] Beziehungen
    [degree] mittlerer Grad
    [reciprocity] Anteil erwiderter Beziehungen
    [transitivity] Transitivität
    [within] Beziehungen innerhalb gleicher Klasse von { $of }, Anteil
    [external] E-I-Index von { $of }
    [mean-over-ties] Mittel von { $of } über die Beziehungen
    [components] Komponenten
    [largest] größte Komponente, Anteil
    [gini] Ungleichheit der Grade (Gini)
    [sent] gesendete Beziehungen von { $of }
    [received] empfangene Beziehungen von { $of }
   *[behaviour] Mittel von { $of }
 }
ties-arm-heading = { $name }, nach { $period ->
    [one] einer Periode
   *[other] { $period } Perioden
 }
ties-head-measure = Maß
ties-head-expected = 95 % des Erwarteten
ties-head-single = 95 % der Einzelnen
ties-head-difference = Unterschied
ties-head-more = mehr %
ties-head-from-parameters = Param. %
ties-change = { $sense ->
    [more] mehr
    [less] weniger
    [same] gleich
    [unknown] nicht zu sagen
   *[none] –
 }
ties-simulate-note = { $certain ->
    [yes] Parameter gelten als sicher; { $replicates } Läufe
   *[no] { $draws } Ziehungen der Parameter aus ihrer geschätzten Verteilung mit je { $replicates } Läufen
 } (Seed { $seed }). 95 % des Erwarteten: wo der Erwartungswert liegt, angesichts dessen, was von den Parametern nicht bekannt ist, und der Zahl der Läufe. { $compared ->
    [yes] Beide Verläufe teilen ihre Zufallszahlen, Ereignis für Ereignis; mehr %: Anteil der Paare von Läufen mit mehr als beim bloßen Weitergehen; Param. %: Anteil der Varianz, der aus der Unkenntnis der Parameter kommt, der Rest ist Zufall des Prozesses. Was ein Modell von einer Änderung sagt, gilt nur, wenn die Änderung das Modell selbst lässt, wie es ist.
   *[no] 95 % der Einzelnen: wo ein einzelner Verlauf liegt.
 }
ties-simulate-stopped = Vor dem Ende von Hand angehalten; was gesagt wird, beruht auf den bisherigen Läufen.
ties-simulate-imprecise = Die gewünschte Genauigkeit wurde mit { $most } Ziehungen nicht erreicht.
ties-scenario-unknown = { $place }: „{ $name }“ gibt es nicht ({ $expected }).
ties-scenario-nearest = Am nächsten: { $nearest }.
ties-scenario-say-which = { $place }: Bitte angeben, was gemeint ist ({ $expected }); es gibt mehrere.
ties-scenario-one-operation = { $place }: Bitte eines von set, add und multiply angeben.
ties-scenario-empty-condition = { $place }: Die Bedingung zu „{ $covariate }“ braucht equals, at_least oder at_most.
ties-scenario-loop = { $place }: „{ $actor }“ kann keine Beziehung zu sich selbst haben.
ties-scenario-value = { $place } kann nicht { $value } sein.
ties-scenario-span = { $place }: von Periode { $from } bis { $until }, doch das Szenario hat { $periods }.
ties-scenario-no-periods = Ein Szenario braucht mindestens eine Periode (periods = 1).
ties-scenario-name-taken = Einen Akteur „{ $name }“ gibt es schon; wer kommt, braucht einen eigenen Namen.
ties-scenario-behaviour-needed = „{ $actor }“ kommt ohne „{ $behaviour }“: Bitte angeben, was er hat oder wem er gleicht.
ties-scenario-rate-needed = „{ $variable }“ hat keine geschätzte Rate, da der beobachtete Wandel die Simulationen beendete.
ties-scenario-rate-needed-hint = Bitte eine angeben: [[rates]] mit variable und value.
ties-scenario-contradiction = „{ $network }“: { $sender } → { $receiver } ist zugleich gegeben und verboten.
ties-scenario-parameter-count = Werte von Parametern: { $found }; das Modell hat { $expected }.
ties-scenario-covariance = Die Kovarianz der Parameter ist keine: { $why }.
ties-scenario-no-rates = In { $attempts } Ziehungen der Parameter lag keine Rate über null; die Schätzung ist zu unsicher, um davon zu simulieren (--certain nimmt sie, wie sie ist).
ties-scenario-not-comparable = „{ $first }“ und „{ $second }“ sind nicht vergleichbar: Sie unterscheiden sich in { $what }.
ties-named-output = Maß
ties-named-network-of-actors = Netzwerk unter Akteuren
ties-named-group = Gruppe
ties-named-wave = Welle
ties-named-explained = Netzwerk oder Verhalten
ties-named-network = Netzwerk
ties-named-behaviour = Verhalten
ties-named-parameter = Parameter
ties-named-covariate-or-behaviour = Merkmal oder Verhalten
ties-named-covariate = Merkmal
ties-named-pairs = Merkmal der Paare
ties-named-actor = Akteur
ties-named-receiver = Ding am anderen Ende

## Effekte

ties-family-network = Effekte auf Beziehungen
ties-family-behaviour = Effekte auf Verhalten
ties-family-rate = Effekte auf Änderungsraten
ties-with-nothing = –
ties-with-actor = Merkmal der Akteure oder Verhalten
ties-with-pair = Merkmal der Paare
ties-with-network = Netzwerk
ties-effect-with = { $about } (mit: { $with })
ties-no-effect = Es gibt keinen Effekt „{ $name }“. Alle: milieu ties effects --list.
ties-effects-note = ¹ nicht in RSiena. Formeln: milieu ties effects --name EFFEKT. Jeder kann für Knüpfen und Halten von Beziehungen zugleich (evaluation), nur für das Knüpfen (creation) oder nur für das Halten (maintenance) verlangt werden.
ties-effects-page = Für Ego i und Alter j: x ist das erklärte Netzwerk, w ein anderes Netzwerk oder ein Merkmal der Paare, v ein um sein Mittel verschobenes Merkmal der Akteure, z das um sein Mittel verschobene erklärte Verhalten, + anstelle eines Index eine Summe darüber, D eine Änderung des Verhaltens. Effekte tragen RSienas Kurznamen, wo RSiena sie hat.
ties-spec-written = Geschrieben: { $file }, ein Modell für den Anfang (Effekte: { $count }).

# Jeder Effekt als Zeile einer Tabelle, und was er ist.
ties-effect-density = Dichte
ties-about-density = wie viele Beziehungen Akteure tendenziell haben: die Bilanz von Knüpfen und Lösen
ties-effect-recip = Reziprozität
ties-about-recip = Neigung, Beziehungen zu erwidern
ties-effect-transtrip = transitive Tripel
ties-about-transtrip = Neigung zu Beziehungen mit den Partnern von Partnern, für jeden Weg, der dorthin führt
ties-effect-transtrip1 = transitive Tripel, schließend
ties-about-transtrip1 = Neigung zu Beziehungen mit den Partnern der eigenen Partner
ties-effect-transtrip2 = transitive Tripel, teilend
ties-about-transtrip2 = Neigung zu Beziehungen mit denen, die Beziehungen zu den eigenen Partnern haben
ties-effect-transmedtrip = transitive Tripel, vermittelnd
ties-about-transmedtrip = Neigung, zwischen zweien zu stehen, die verbunden sind
ties-effect-transties = transitive Beziehungen
ties-about-transties = Neigung zu Beziehungen mit Partnern von Partnern, gleich wie viele Wege dorthin führen
ties-effect-cycle3 = Dreierzyklen
ties-about-cycle3 = Neigung, Dreierzyklen zu schließen: Austausch unter Gleichen, wenn positiv, Rangordnung, wenn negativ
ties-effect-transrectrip = transitive reziproke Tripel
ties-about-transrectrip = Schließung von Tripeln durch erwiderte Beziehungen
ties-effect-transtriads = transitive Triaden
ties-about-transtriads = Neigung zu Beziehungen mit denen, mit denen man Partner gemeinsam hat
ties-effect-gwespff = gemeinsame Partner, vorwärts (gwesp){ $parameter }
ties-about-gwespff = Schließung über Partner von Partnern, jeder weitere zählt weniger
ties-effect-gwespbb = gemeinsame Partner, rückwärts (gwesp){ $parameter }
ties-about-gwespbb = Schließung über die, deren Partner mit einem verbunden sind, jeder weitere zählt weniger
ties-effect-gwespfb = gemeinsame Partner, an beide sendend (gwesp){ $parameter }
ties-about-gwespfb = Neigung zu Beziehungen mit denen, die dieselben anderen wählen, jeder weitere zählt weniger
ties-effect-gwespbf = gemeinsame Partner, von beiden gewählt (gwesp){ $parameter }
ties-about-gwespbf = Neigung zu Beziehungen mit denen, die von denselben anderen gewählt werden, jeder weitere zählt weniger
ties-effect-gwespffgradient = gemeinsame Partner, vorwärts, volle Änderung{ $parameter }
ties-about-gwespffgradient = wie gwespFF, mit dem, was eine Beziehung für andere Beziehungen des Akteurs ändert
ties-effect-gwespfbgradient = gemeinsame Partner, an beide sendend, volle Änderung{ $parameter }
ties-about-gwespfbgradient = wie gwespFB, mit dem, was eine Beziehung für andere Beziehungen des Akteurs ändert
ties-effect-cycle4 = Viererzyklen
ties-about-cycle4 = Neigung, in denselben Dingen zu sein oder dieselben Partner zu haben wie andere
ties-effect-inpop = Popularität
ties-about-inpop = Neigung zu Beziehungen mit denen, die viele Beziehungen empfangen
ties-effect-inpopsqrt = Popularität (Wurzel)
ties-about-inpopsqrt = Neigung zu Beziehungen mit denen, die viele Beziehungen empfangen, jede weitere zählt weniger
ties-effect-outpop = Aktivität des anderen{ $parameter }
ties-about-outpop = Neigung zu Beziehungen mit denen, die viele Beziehungen senden
ties-effect-outpopsqrt = Aktivität des anderen (Wurzel){ $parameter }
ties-about-outpopsqrt = Neigung zu Beziehungen mit denen, die viele Beziehungen senden, jede weitere zählt weniger
ties-effect-inact = Aktivität der Populären
ties-about-inact = Neigung derer, die viele Beziehungen empfangen, viele zu senden
ties-effect-inactsqrt = Aktivität der Populären (Wurzel)
ties-about-inactsqrt = Neigung derer, die viele Beziehungen empfangen, viele zu senden, jede weitere zählt weniger
ties-effect-outact = Aktivität
ties-about-outact = Neigung derer, die viele Beziehungen senden, mehr zu senden
ties-effect-outactsqrt = Aktivität (Wurzel)
ties-about-outactsqrt = Neigung derer, die viele Beziehungen senden, mehr zu senden, jede weitere zählt weniger
ties-effect-outtrunc = überhaupt Beziehungen{ $parameter }
ties-about-outtrunc = Neigung, wenigstens einige Beziehungen zu haben
ties-effect-egox = { $with } des Senders
ties-about-egox = ob die mit mehr von dem Merkmal mehr Beziehungen haben
ties-effect-altx = { $with } des anderen
ties-about-altx = ob die mit mehr von dem Merkmal öfter gewählt werden
ties-effect-simx = Ähnlichkeit: { $with }
ties-about-simx = Neigung zu Beziehungen mit denen, die ähnliche Werte haben
ties-effect-samex = Gleichheit: { $with }
ties-about-samex = Neigung zu Beziehungen mit denen derselben Kategorie
ties-effect-absdiffx = Unterschied: { $with }
ties-about-absdiffx = Neigung zu Beziehungen über einen Unterschied hinweg
ties-effect-x = { $with }
ties-about-x = Neigung zu Beziehungen, wo ein Merkmal des Paares größer ist
ties-effect-crprod = Beziehung in { $with }
ties-about-crprod = Neigung zu Beziehungen, wo es in einem anderen Netzwerk eine gibt
ties-effect-crprodrecip = Beziehung zurück in { $with }
ties-about-crprodrecip = Neigung zu Beziehungen, wo ein anderes Netzwerk eine in Gegenrichtung hat
ties-effect-closure = Schließung durch { $with }
ties-about-closure = Neigung zu Beziehungen mit denen, mit denen Partner aus einem anderen Netzwerk dort verbunden sind
ties-effect-from = Übereinstimmung durch { $with }
ties-about-from = Neigung zu Beziehungen mit denen, die in einem anderen Netzwerk dieselben Partner haben
ties-effect-to = Partnern folgen in { $with }
ties-about-to = Neigung zu Beziehungen mit denen, die Partner aus einem anderen Netzwerk wählen
ties-effect-linear = Niveau
ties-about-linear = Neigung zu höheren oder niedrigeren Werten
ties-effect-quad = Form
ties-about-quad = ob hohe Werte weiter nach oben ziehen oder zurück zur Mitte
ties-effect-avalt = Durchschnitt der Partner in { $with }
ties-about-avalt = Neigung, sich mit dem Durchschnitt der Partner zu bewegen
ties-effect-totalt = Summe über die Partner in { $with }
ties-about-totalt = Neigung, sich mit der Summe über die Partner zu bewegen
ties-effect-avsim = mittlere Ähnlichkeit mit den Partnern in { $with }
ties-about-avsim = Neigung, den Partnern im Mittel ähnlich zu werden
ties-effect-totsim = gesamte Ähnlichkeit mit den Partnern in { $with }
ties-about-totsim = Neigung, den Partnern ähnlich zu werden, je mehr es sind, desto mehr
ties-effect-indeg = empfangene Beziehungen in { $with }
ties-about-indeg = ob die steigen, die viele Beziehungen empfangen
ties-effect-outdeg = gesendete Beziehungen in { $with }
ties-about-outdeg = ob die steigen, die viele Beziehungen senden
ties-effect-efffrom = { $with }
ties-about-efffrom = ob die mit mehr von dem Merkmal steigen
ties-effect-ratex = { $with }
ties-about-ratex = ob die mit mehr von dem Merkmal öfter neu überlegen
ties-effect-outrate = gesendete Beziehungen
ties-about-outrate = ob die öfter neu überlegen, die viele Beziehungen senden
ties-effect-inrate = empfangene Beziehungen
ties-about-inrate = ob die öfter neu überlegen, die viele Beziehungen empfangen
ties-effect-reciprate = erwiderte Beziehungen
ties-about-reciprate = ob die mit vielen erwiderten Beziehungen öfter neu überlegen
ties-effect-outrateinv = gesendete Beziehungen, Kehrwert
ties-about-outrateinv = ob die mit wenigen Beziehungen öfter oder seltener neu überlegen
ties-effect-outratelog = gesendete Beziehungen, Logarithmus
ties-about-outratelog = ob die öfter neu überlegen, die viele Beziehungen senden, jede weitere zählt weniger

## milieu ties

cli-about-ties = Sehen, wie Beziehungen entstehen, dauern und enden: Modelle des Wandels, geschätzt und simuliert
cli-more-ties =
    Eine Quelle ist eine Territoriumsdatei mit den gemeinten Beziehungen und Wellen oder eine TOML-Datei, die einfache Dateien
    (Matrizen, Beziehungslisten, Pajek, Verhalten) oder ein Territorium nennt und das Modell enthält. Stochastische
    akteursorientierte Modelle (Snijders 2001) wie in RSiena.
    Beispiele:
      milieu ties estimate styria.milieu --layer knowledge --wave 2015-07-01 2019-07-01
      milieu ties estimate study.toml --html result.html
cli-about-ties-estimate = Schätzen, was Beziehungen entstehen und dauern lässt
cli-more-ties-estimate =
    Läuft von selbst weiter, bis die Schätzung konvergiert ist, oder nennt die Kombination von Effekten, die im Weg steht (Exit-Code 1).
    Mit Ctrl-C angehalten, bleibt das Erreichte in einer Datei, von der --resume fortsetzt. Die Antwort von --json kann --start eines
    anderen Modells sein.
    Beispiele:
      milieu ties estimate study.toml --latex table.tex --html result.html
      milieu ties estimate small.toml --method likelihood
      milieu ties estimate keep.milieu --joint-projects --wave 2000-2006,2007-2013,2014-2020 --region AT22 --most-active 80
      milieu ties estimate styria.milieu --layer knowledge --waves 2015..2020 --effects model.toml --json
cli-arg-ties-method = Momentenmethode oder Maximum-Likelihood (langsam; kleine Panels)
cli-about-ties-effects = Aufführen, woraus ein Modell bestehen kann, oder ein Modell für den Anfang schreiben
cli-more-ties-effects =
    Beispiele:
      milieu ties effects --list
      milieu ties effects --name gwespFF
      milieu ties effects styria.milieu --layer knowledge --waves 2015..2020 --write-spec model.toml
cli-arg-ties-source = Territorium oder TOML-Datei mit Daten und Modell
cli-arg-ties-effects = TOML-Datei mit dem Modell: [[effects]] und, wenn gewünscht, [estimation]
cli-arg-ties-layer = Schichten eines Territoriums, deren Beziehungen erklärt werden
cli-arg-ties-joint-projects = Gemeinsame Projekte erklären
cli-arg-ties-least-joint = Mindestzahl gemeinsamer Projekte, die eine Beziehung ausmachen
cli-arg-ties-largest-project = Projekte mit mehr Partnern als dieser Zahl auslassen
cli-arg-ties-memberships = Mitgliedschaften in Einrichtungen erklären: Akteure und Einrichtungen
cli-arg-ties-themes = Themen von Projekten erklären: Akteure und Themen
cli-arg-ties-wave = Wellen, älteste zuerst: Tage oder Jahre, z. B. 2015-07-01 oder 2007-2013
cli-arg-ties-waves = Eine Welle je Jahr, der Stand des ersten Juli, z. B. 2015..2020
cli-arg-ties-every = Jahre von Welle zu Welle
cli-arg-ties-before = Jahre vor der ersten Welle, für die Nähe der Akteure im Netzwerk
cli-arg-ties-region = Nur die in diesen Regionen beheimateten Akteure
cli-arg-ties-apart = Jede Region ist eine eigene Gruppe; allen gilt ein Modell
cli-arg-ties-region-level = NUTS-Ebene, auf der Regionen verglichen werden
cli-arg-ties-group = Nur Akteure dieser Gruppen
cli-arg-ties-most-active = Nur so viele der aktivsten Akteure
cli-arg-ties-least-waves = Nur Akteure, die in so vielen Wellen aktiv sind
cli-arg-ties-tied-only = Akteure ohne Beziehung in irgendeiner Welle auslassen
cli-arg-ties-presence = Wann ein Akteur da ist, um Beziehungen zu knüpfen
cli-arg-ties-cross-layer = Schichten, deren Beziehungen diese erklären dürfen
cli-arg-ties-recorded-as-of = Wie nach einem Ereignis oder zu einer Zeit verzeichnet
cli-arg-ties-simulations = Simulationen der letzten Phase
cli-arg-ties-convergence = Gefordertes Gesamtkonvergenzverhältnis
cli-arg-ties-rounds = Runden der Verbesserung, bevor aufgegeben wird
cli-arg-ties-start = Ergebnis einer anderen Schätzung, von dem ausgegangen wird
cli-arg-ties-resume = Zustand einer angehaltenen Schätzung: fortgesetzt, wenn er da ist, dort abgelegt, wenn angehalten wird
cli-arg-ties-out = Datei für die Ergebnisse: .csv, .xlsx, .json oder .parquet
cli-arg-ties-latex = Datei für die Tabelle in LaTeX (booktabs)
cli-arg-ties-html = Datei für eine Seite mit Tabelle, Sätzen und Abbildungen
cli-arg-ties-effects-list = Jeden Effekt aufführen, mit dem, was er ist
cli-arg-ties-effects-name = Einen Effekt mit seinen Formeln beschreiben
cli-arg-ties-effects-write-spec = Datei für ein Modell für den Anfang
cli-about-ties-gof = Sehen, ob simulierte Netzwerke den beobachteten gleichen
cli-more-ties-gof =
    Grade, Distanzen, Triaden und Verhalten simulierter Netzwerke neben denen der Daten, bei den Parametern eines Ergebnisses (--from)
    oder einer eigens gemachten Schätzung. Was nicht passt, wird vollständig gezeigt; --details zeigt alles.
    Beispiele:
      milieu ties gof study.toml
      milieu ties gof study.toml --from result.json --html fit.html
cli-arg-ties-gof-by-period = Jede Periode für sich vergleichen
cli-arg-ties-gof-details = Jede Eigenschaft vollständig zeigen
cli-arg-ties-gof-html = Datei für eine Seite mit Abbildungen
cli-about-ties-describe = Die Wellen sehen, was sich dazwischen ändert und was einem Modell im Weg steht
cli-more-ties-describe =
    Beispiele:
      milieu ties describe study.toml
      milieu ties describe styria.milieu --layer knowledge --waves 2015..2020 --region AT22
cli-about-ties-test = Effekte testen und ob sie in allen Perioden und Gruppen gleich sind
cli-more-ties-test =
    Effekte, die das Modell festhält (fixed = 0, test = true), werden mit dem Score-Test getestet, ohne geschätzt zu werden; --wald
    testet geschätzte gemeinsam. Ob Effekte in allen Perioden und Gruppen gleich sind, wird immer getestet.
    Beispiele:
      milieu ties test study.toml
      milieu ties test study.toml --wald transTrip,cycle3
cli-arg-ties-test-wald = Geschätzte Effekte, die gemeinsam getestet werden, nach ihren Namen
cli-about-ties-simulate = Sehen, was als Nächstes käme und was wäre, wenn etwas anders wäre
cli-more-ties-simulate =
    Ein Szenario ist eine TOML-Datei: Perioden und was sich ändert: actor_covariates, dyadic_covariates, subsidies, verbotene und
    gegebene Beziehungen, Raten, Ein- und Austritte. Es wird mit dem Verlauf verglichen, wie er weitergeht, Ereignis für Ereignis mit
    denselben Zufallszahlen. Parameter werden aus ihrer geschätzten Verteilung gezogen, sodass Zufall und Zweifel an den Parametern
    getrennt werden.
    Beispiele:
      milieu ties simulate study.toml --from result.json --periods 2
      milieu ties simulate study.toml --from result.json --scenario bridge.toml --out contrast.csv
cli-arg-ties-from = Ergebnis von milieu ties estimate --json
cli-arg-ties-simulate-scenario = Datei mit einem Szenario oder mehreren ([[scenario]]), Maßen ([[output]]) und [run]
cli-arg-ties-keep = Das Ergebnis in dieser Territoriumsdatei aufbewahren; Anpassungsgüte und Simulation gehen von der dort aufbewahrten Schätzung aus
cli-arg-ties-simulate-periods = Perioden, die es weitergeht, ohne Szenario
cli-arg-ties-simulate-draws = Ziehungen der Parameter
cli-arg-ties-simulate-replicates = Läufe je Ziehung
cli-arg-ties-simulate-precision = Weitermachen, bis dieses Maß so genau bekannt ist: die halbe Breite seines 95-%-Intervalls
cli-arg-ties-simulate-certain = Die Schätzung als sicher nehmen
cli-arg-ties-simulate-every-period = Jede Periode zeigen, nicht nur die letzte
reference-ties-effects = Effekte der Beziehungsmodelle
