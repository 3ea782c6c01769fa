# Italiano: panel di legami ricavati da un territorio

# --- segnalazioni ---
tie-panel-overlap = Le rilevazioni { $earlier } e { $later } si sovrappongono: ciò che cade in entrambe sta in entrambe, e il cambiamento tra loro appare minore di quanto sia.
tie-panel-chosen = Degli attori che potrebbero stare nel panel ({ $candidates }) ne sono stati scelti { $actors }.
tie-panel-composition = { $actors } attori su { $all } entrano o escono tra le rilevazioni.
tie-panel-mixed-direction = { $directed } legami su { $all } di «{ $network }» hanno una direzione; poiché non l’hanno tutti, non se ne usa nessuna.
tie-panel-wave-empty = La rete «{ $network }» non ha legami nella rilevazione { $wave }.
tie-panel-no-change = La rete «{ $network }» non cambia da { $from } a { $to }: il periodo non dice nulla di come i legami nascono o finiscono.
tie-panel-few-kept = Le rilevazioni { $from } e { $to } di «{ $network }» hanno pochi legami in comune (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }; si vuole 0,3 o più). Un modello in cui i legami vanno e vengono uno alla volta può non adattarsi.
tie-panel-hardly-kept = Le rilevazioni { $from } e { $to } di «{ $network }» non hanno quasi legami in comune (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }). Non sono due stati di una stessa rete che cambia passo per passo; prendere rilevazioni più vicine, o legami che durano di più.
tie-panel-few-changes = La rete «{ $network }» ha { $changes ->
    [one] { $changes } cambiamento
   *[other] { $changes } cambiamenti
} su tutti i periodi; con meno di { $enough } un effetto si distingue appena da un altro.
tie-panel-only-gained = Da { $from } a { $to } i legami di «{ $network }» nascono soltanto: il periodo non dice nulla di come i legami finiscono.
tie-panel-only-lost = Da { $from } a { $to } i legami di «{ $network }» finiscono soltanto: il periodo non dice nulla di come i legami nascono.
tie-panel-attribute-unknown = «{ $attribute }» non è noto per nessun attore del panel; escluso.
tie-panel-attribute-constant = «{ $attribute }» non distingue una coppia di attori dall’altra; escluso.
tie-panel-attribute-gaps = «{ $attribute }» non è noto in { $unknown } casi su { $all }; valgono come mancanti.
tie-panel-no-coordinates = { $actors } attori su { $all } ({ NUMBER($share, maximumFractionDigits: 0) } %) non hanno coordinate; le loro distanze mancano.
tie-panel-far-away = «{ $actor }» è a { NUMBER($km, maximumFractionDigits: 0) } km dagli altri del suo paese (mediana): è oltremare, o le sue coordinate sono sbagliate.
tie-panel-proximity-unknown = La prossimità «{ $proximity }» non è nota per nessuna coppia; esclusa.
tie-panel-proximity-constant = La prossimità «{ $proximity }» è { NUMBER($value, maximumFractionDigits: 2) } per ogni coppia; esclusa.
tie-panel-proximity-gaps = La prossimità «{ $proximity }» non è nota per una parte delle coppie ({ NUMBER($share, maximumFractionDigits: 1) } %); valgono come mancanti.
tie-panel-social-no-earlier = La prossimità sociale si legge nel tempo prima di ogni periodo; il primo non ne ha, o nessuna rete ha attori da entrambe le parti. Esclusa. Indicare un tempo prima della prima rilevazione.
tie-panel-cross-layer-explained = I legami dello strato «{ $layer }» sono spiegati da questo panel, perciò non sono un attributo dato delle sue coppie; esclusi.

# --- perché non c’è un panel ---
tie-panel-refused-waves = Un panel richiede almeno due rilevazioni; { $waves ->
    [0] non ne è data nessuna
    [one] ne è data { $waves }
   *[other] ne sono date { $waves }
}.
tie-panel-refused-no-network = Nulla dice quale rete si vuole spiegare.
tie-panel-refused-network-twice = La rete «{ $network }» è chiesta due volte.
tie-panel-refused-wave-days = La rilevazione «{ $wave }» richiede un giorno, o un primo e un ultimo giorno in quest’ordine.
tie-panel-refused-wave-twice = Due rilevazioni si chiamano «{ $wave }».
tie-panel-refused-order = La rilevazione «{ $later }» non viene dopo la rilevazione «{ $earlier }». Dare le rilevazioni in ordine di tempo.
tie-panel-refused-outside = La rilevazione «{ $wave }» non è entro { $known }, il tempo che è stato letto.
tie-panel-refused-same-period = { $before } non è prima della rilevazione «{ $wave }». La prossimità sociale dello stesso periodo è circolare: è fatta dei legami che deve spiegare.
tie-panel-refused-actors = { $actors ->
    [0] Per il panel non è stato trovato nessun attore
    [one] Per il panel è stato trovato un attore
   *[other] Per il panel sono stati trovati { $actors } attori
}; ne servono { $needed } o più.
tie-panel-refused-many-actors = { $actors } attori sono più di quanti un panel possa contenere; al massimo { $most }. Indicare regioni o gruppi, o chiedere solo i più attivi.
tie-panel-refused-no-ties = I { $actors } attori del panel non hanno legami tra loro in nessuna rilevazione.
tie-panel-refused-network = La rete non si può costruire: { $reason }.
