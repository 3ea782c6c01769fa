# Deutsch: Panels von Beziehungen aus einem Territorium

# --- Befunde ---
tie-panel-overlap = Die Wellen { $earlier } und { $later } überlappen sich: Was in beide fällt, steht in beiden, und der Wandel dazwischen sieht kleiner aus, als er ist.
tie-panel-chosen = { $actors } von { $candidates } Akteuren, die im Panel sein könnten, wurden ausgewählt.
tie-panel-composition = { $actors } von { $all } Akteuren kommen oder gehen zwischen den Wellen.
tie-panel-mixed-direction = { $directed } von { $all } Beziehungen von „{ $network }“ haben eine Richtung; da nicht alle eine haben, wird keine verwendet.
tie-panel-wave-empty = Das Netzwerk „{ $network }“ hat in Welle { $wave } keine Beziehung.
tie-panel-no-change = Das Netzwerk „{ $network }“ ändert sich von { $from } bis { $to } nicht: Die Periode sagt nichts darüber, wie Beziehungen entstehen oder enden.
tie-panel-few-kept = Die Wellen { $from } und { $to } von „{ $network }“ haben wenige Beziehungen gemeinsam (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }; gefordert sind 0,3 oder mehr). Ein Modell, in dem Beziehungen einzeln kommen und gehen, passt vielleicht nicht.
tie-panel-hardly-kept = Die Wellen { $from } und { $to } von „{ $network }“ haben kaum eine Beziehung gemeinsam (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }). Sie sind nicht zwei Zustände eines Netzwerks, das sich schrittweise ändert; bitte näher liegende Wellen oder länger dauernde Beziehungen nehmen.
tie-panel-few-changes = Das Netzwerk „{ $network }“ hat über alle Perioden { $changes ->
    [one] { $changes } Änderung
   *[other] { $changes } Änderungen
}; bei weniger als { $enough } ist kaum ein Effekt von einem anderen zu trennen.
tie-panel-only-gained = Von { $from } bis { $to } kommen in „{ $network }“ nur Beziehungen hinzu: Die Periode sagt nichts darüber, wie Beziehungen enden.
tie-panel-only-lost = Von { $from } bis { $to } enden in „{ $network }“ nur Beziehungen: Die Periode sagt nichts darüber, wie Beziehungen entstehen.
tie-panel-attribute-unknown = „{ $attribute }“ ist von keinem Akteur des Panels bekannt; ausgelassen.
tie-panel-attribute-constant = „{ $attribute }“ unterscheidet kein Paar von Akteuren von einem anderen; ausgelassen.
tie-panel-attribute-gaps = „{ $attribute }“ ist in { $unknown } von { $all } Fällen nicht bekannt; sie zählen als fehlend.
tie-panel-no-coordinates = { $actors } von { $all } Akteuren ({ NUMBER($share, maximumFractionDigits: 0) } %) haben keine Koordinaten; ihre Entfernungen fehlen.
tie-panel-far-away = „{ $actor }“ ist { NUMBER($km, maximumFractionDigits: 0) } km von den anderen seines Landes entfernt (Median): Übersee, oder die Koordinaten sind falsch.
tie-panel-proximity-unknown = Die Nähe „{ $proximity }“ ist von keinem Paar bekannt; ausgelassen.
tie-panel-proximity-constant = Die Nähe „{ $proximity }“ ist { NUMBER($value, maximumFractionDigits: 2) } für jedes Paar; ausgelassen.
tie-panel-proximity-gaps = Die Nähe „{ $proximity }“ ist von { NUMBER($share, maximumFractionDigits: 1) } % der Paare nicht bekannt; sie zählen als fehlend.
tie-panel-social-no-earlier = Soziale Nähe wird in der Zeit vor jeder Periode gelesen; die erste hat keine, oder kein Netzwerk hat auf beiden Seiten Akteure. Ausgelassen. Bitte eine Zeit vor der ersten Welle nennen.
tie-panel-cross-layer-explained = Beziehungen der Schicht „{ $layer }“ werden von diesem Panel erklärt und sind daher kein gegebenes Merkmal seiner Paare; ausgelassen.

# --- warum es kein Panel gibt ---
tie-panel-refused-waves = Ein Panel braucht mindestens zwei Wellen; { $waves } { $waves ->
    [one] ist
   *[other] sind
} angegeben.
tie-panel-refused-no-network = Nichts sagt, welches Netzwerk zu erklären ist.
tie-panel-refused-network-twice = Das Netzwerk „{ $network }“ ist zweimal verlangt.
tie-panel-refused-wave-days = Die Welle „{ $wave }“ braucht einen Tag oder einen ersten und einen letzten Tag in dieser Reihenfolge.
tie-panel-refused-wave-twice = Zwei Wellen heißen „{ $wave }“.
tie-panel-refused-order = Die Welle „{ $later }“ kommt nicht nach der Welle „{ $earlier }“. Bitte die Wellen in zeitlicher Reihenfolge angeben.
tie-panel-refused-outside = Die Welle „{ $wave }“ liegt nicht innerhalb von { $known }, der gelesenen Zeit.
tie-panel-refused-same-period = { $before } liegt nicht vor der Welle „{ $wave }“. Soziale Nähe derselben Periode ist zirkulär: Sie besteht aus den Beziehungen, die sie erklären soll.
tie-panel-refused-actors = { $actors ->
    [0] Kein Akteur wurde
    [one] Ein Akteur wurde
   *[other] { $actors } Akteure wurden
} für das Panel gefunden; nötig sind { $needed } oder mehr.
tie-panel-refused-many-actors = { $actors } Akteure sind mehr, als ein Panel fassen kann; höchstens { $most } sind möglich. Bitte Regionen oder Gruppen nennen oder nur die aktivsten verlangen.
tie-panel-refused-no-ties = Die { $actors } Akteure des Panels haben in keiner Welle eine Beziehung untereinander.
tie-panel-refused-network = Das Netzwerk kann nicht gebildet werden: { $reason }.
