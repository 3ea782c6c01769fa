# Italiano: come i legami nascono, durano e finiscono (milieu ties)

## Lettura

ties-territory-only = { $option } vale per un territorio; la fonte è un file che dice da sé che cosa si chiede.
ties-file-section = «{ $file }» contiene { $section }; un file per --effects contiene solo un modello.
ties-file-no-effects = «{ $file }» non indica effetti.
ties-file-no-effects-hint = Elencare gli effetti sotto [[effects]], o lasciare che «milieu ties effects SOURCE --write-spec FILE» scriva un modello da cui partire.
ties-unreadable = «{ $file }» non si può leggere: { $reason }.
ties-no-network = Nulla dice quali legami si vogliono spiegare. Indicare uno strato (--layer), oppure --joint-projects, --memberships, --themes.
ties-no-waves = Un panel richiede almeno due rilevazioni; { $count ->
    [0] non ne è indicata nessuna
    [one] ne è indicata una
   *[other] ne sono indicate { $count }
 }. Indicare giorni o anni (--wave 2015-07-01 2019-07-01), o anni consecutivi (--waves 2015..2019).
ties-unknown-word = { $option }: «{ $word }» non è tra { $allowed }.
ties-bad-region = «{ $text }» non è il codice di una regione: { $reason }.
ties-bad-range = «{ $text }» non è un primo e un ultimo anno, come in 2015..2020.
ties-in-group = { $group }: { $what }
ties-describe-hint = «milieu info FILE» dice quale tempo e quali strati contiene il territorio.
ties-attribute-not-in-all = «{ $name }» non è noto in tutti i gruppi; escluso, perché a tutti si chiede un solo modello.
ties-panel-is = { $named ->
    [yes] { $group }:{" "}
   *[no] {""}
 }{ $actors ->
    [one] Un attore
   *[other] { $actors } attori
 } in { $waves ->
    [one] { $waves } rilevazione
   *[other] { $waves } rilevazioni
 } ({ $list }). Da spiegare: { $explained }.
ties-notes-left = { $count ->
    [one] un’altra nota
   *[other] altre { $count } note
 }: milieu ties describe
ties-by-default = Non è dato alcun modello; questo è uno da cui partire («milieu ties effects SOURCE --write-spec FILE» lo scrive in un file da modificare).

## Perché non c’è un modello

ties-as-it-is = { $text }
ties-in-the-panel = il panel
ties-in-the-group = il gruppo «{ $group }»
ties-expected-network = una rete
ties-expected-two-mode = una rete bimodale
ties-expected-actors = un attributo degli attori o un comportamento
ties-expected-pairs = un attributo delle coppie
ties-expected-explained = una rete o un comportamento da spiegare
ties-expected-group = un gruppo
ties-counted-waves = rilevazioni
ties-counted-values = valori
ties-counted-columns = colonne
ties-counted-matrices = matrici
ties-counted-actors = attori
ties-reason-two-mode = è pensato per reti tra attori, e questa è bimodale
ties-reason-no-direction = i legami di questa rete non hanno direzione
ties-reason-direction = i legami di questa rete hanno una direzione; usare transTrip
ties-reason-of-actors = l’attributo è degli attori, non delle cose all’altro capo
ties-reason-of-receivers = l’attributo è delle cose all’altro capo, non degli attori
ties-reason-behaviour-of-actors = un comportamento è degli attori, non delle cose all’altro capo
ties-reason-itself = l’altra rete è quella da spiegare
ties-reason-unlike = le due reti non sono tra gli stessi generi di cose
ties-reason-use-simx = per un comportamento usare simX
ties-reason-other-pairs = l’attributo è di coppie di un altro genere
ties-reason-needs-actors = richiede una rete tra attori
ties-reason-own-behaviour = riguarda il comportamento da spiegare
ties-reason-no-receiving = in una rete bimodale gli attori non ricevono legami
ties-reason-rule = una regola richiede due reti tra gli stessi generi di cose
ties-reason-interactions = le interazioni esistono per le reti
ties-reason-product = un effetto che va oltre il legame si può moltiplicare solo con effetti di chi lo manda
ties-reason-composition = non è possibile quando gli attori entrano ed escono
ties-reason-no-such = non c’è una rete o un comportamento così
ties-reason-constant = la sua statistica è la stessa in tutte le simulazioni, come accade quando quella osservata è la minima o la massima possibile e il parametro diverge
ties-reason-collinear = la sua statistica segue da quelle di altri effetti
ties-reason-no-choice = nessuna scelta ne dipende, o altri effetti dicono lo stesso
ties-reason-without-end = la verosimiglianza cresce con esso senza fine
ties-reason-zero = non è mai stato osservato (la sua statistica è zero, il minimo possibile), così che la stima sarebbe infinita
ties-reason-not-growing = la sua statistica non cresce con il parametro
ties-nothing-to-explain = Non c’è né una rete né un comportamento da spiegare.
ties-too-few-waves = { $waves ->
    [one] C’è una sola rilevazione
   *[other] Ci sono { $waves } rilevazioni
 } per { $place }; per un cambiamento ne servono almeno due.
ties-too-few-waves-hint = Aggiungere una rilevazione; con un territorio, indicare due o più giorni con --wave.
ties-size = «{ $name }» ({ $place }): { $what } { $found }, attesi { $expected }.
ties-groups-differ = Nel gruppo «{ $group }» manca «{ $name }», che altri gruppi hanno.
ties-groups-differ-hint = A tutti i gruppi si chiede un solo modello: dare a ciascuno le stesse reti, gli stessi comportamenti e gli stessi attributi.
ties-unknown-name = L’effetto «{ $effect }» parla di «{ $name }», che nel panel non è { $expected }.
ties-known-names = Il panel contiene: { $list }.
ties-unknown-effect = «{ $dependent }» non ha un effetto «{ $effect }».
ties-nearest-effect = I più vicini: { $nearest }. Tutti: milieu ties effects --list.
ties-needs-with = All’effetto «{ $effect }» bisogna dire di che cosa parla: with = { $expected }.
ties-does-not-apply = L’effetto «{ $effect }» non vale per «{ $dependent }»: { $reason }.
ties-interaction-size = Un’interazione è di due o tre effetti, non di { $count }.
ties-three-parts = «{ $effect }» di «{ $dependent }» è chiesto come valutazione, creazione e mantenimento; se ne possono distinguere solo due.
ties-twice = «{ $name }» è chiesto due volte.
ties-internal-parameter = L’effetto «{ $effect }» non può avere il parametro interno { $value }.
ties-starting-value = «{ $parameter }» non può partire da { $value }.
ties-conditional = La simulazione non può finire al cambiamento osservato di «{ $name }»: { $reason }.
ties-conditional-hint = Togliere la riga «conditional»; i tassi saranno allora stimati.
ties-not-symmetric = «{ $network }» nella rilevazione { $wave } ({ $place }) non ha direzione, e tuttavia contiene { $sender } → { $receiver } e non l’inverso.
ties-not-symmetric-hint = Dare il legame nei due sensi, o rendere la rete orientata.
ties-no-such-pair = «{ $network }» nella rilevazione { $wave } ({ $place }) ha un valore da { $sender } a { $receiver }, dove non può esserci.
ties-all-missing = «{ $name }» ({ $place }) non ha alcun valore.
ties-all-missing-hint = Toglierlo dal modello, o verificare se i codici dei valori mancanti sono giusti.
ties-constant = «{ $name }» è uguale per tutti, perciò «{ $effect }» non dice nulla. Togliere l’effetto.
ties-presence = L’attore «{ $actor }» ({ $place }) non può essere presente da { $from } a { $to }: le presenze cominciano prima di finire e stanno entro le rilevazioni.
ties-rule-broken = La rilevazione { $wave } ({ $place }) viola la regola tra «{ $first }» e «{ $second }» in { $sender } → { $receiver }.
ties-distance-not-reached = Periodo { $period }: dopo { $steps } passi «{ $variable }» è ancora più vicino al suo inizio di quanto osservato.
ties-rates-away = Periodo { $period }: i tassi sono arrivati a { $rate }; i parametri divergono.
ties-away-hint = Partire da altri valori (--start), o togliere effetti: per lo più due di essi dicono quasi lo stesso.
ties-nothing-to-estimate = Ogni parametro è fissato; non c’è nulla da stimare.
ties-setting = L’impostazione «{ $name }» non può essere { $value }.
ties-unidentified = Con questi dati «{ $parameter }» non si può stimare: { $reason }.
ties-unidentified-hint = Togliere l’effetto, o fissarlo a un valore (fixed = 0) e sottoporlo a test (test = true).

## Esecuzione

ties-progress = { $phase ->
    [1] derivate
    [2] avvicinamento
   *[other] misura
 }{ $measured ->
    [yes] , convergenza { $ratio }
   *[no] {""}
 }
ties-stopped = Interrotto.
ties-stopped-by-hand = la stima è stata interrotta a mano. Ciò a cui era arrivata è in «{ $file }».
ties-stopped-by-hand-hint = Lo stesso comando con --resume { $file } prosegue da lì.
ties-resumed = Prosegue da «{ $file }».
ties-start-lacks = Assenti nel risultato di partenza, e avviati come al solito: { $list }.
ties-start-nothing = «{ $file }» non ha alcun parametro di questo modello.
ties-start-nothing-hint = I parametri si riconoscono dal nome; milieu ties effects SOURCE --json elenca quelli di un modello.
ties-not-a-result = «{ $file }» non è la risposta di «milieu ties estimate --json».
ties-not-a-state = «{ $file }» non è ciò che lascia una stima interrotta.
ties-other-state = «{ $file }» è stato lasciato da una stima di altri dati o di un altro modello.
ties-other-state-hint = Dati e modello devono essere gli stessi; per un modello cambiato usare --start con un risultato.

## Tabella

ties-head-effect = effetto
ties-head-explained = spiegato
ties-head-estimate = stima
ties-head-error = (e.s.)
ties-head-convergence = t conv.
ties-head-interval = intervallo 95 %
ties-head-part = parte
ties-head-lower = inferiore
ties-head-upper = superiore
ties-head-note = nota
ties-head-phase = fase
ties-head-first = primo
ties-head-last = ultimo
ties-head-mean = media
ties-head-least = minimo
ties-head-greatest = massimo
ties-head-name = nome
ties-head-with = con
ties-head-what = che cos’è
ties-head-statistic = statistica
ties-head-change = entra in una scelta come
ties-head-parameter = parametro
ties-head-rsiena = in RSiena con questo nome
ties-yes = sì
ties-no = no
ties-held = (fissato)
ties-rate-of-period = tasso, periodo { $number }: { $from } → { $to }{ $several ->
    [yes] , { $group }
   *[no] {""}
 }
ties-effect-of-part = { $effect }{ $part ->
    [creation] , legami nuovi
    [maintenance] , legami mantenuti
    [rate] {" "}(tasso)
   *[other] {""}
 }{ $within }
ties-part-evaluation = valutazione
ties-part-creation = creazione
ties-part-maintenance = mantenimento
ties-marks = e.s.: errore standard. Contro l’assenza di effetto, bilaterale: * p < 0,05, ** p < 0,01, *** p < 0,001. t conv.: deviazione media della statistica simulata da quella osservata, in deviazioni standard; sotto 0,1 è ottima.
ties-overall = Rapporto di convergenza massimo complessivo { $ratio } ({ $converged ->
    [yes] convergenza raggiunta: sotto { $wanted }
   *[no] convergenza non raggiunta: si vuole { $wanted }
 }); { $last } simulazioni nell’ultima fase, { $all } in tutto; seme { $seed }.
ties-blocking = Di ostacolo è la combinazione { $list } (pesi in deviazioni standard): lì le reti simulate restano più lontane da quelle osservate.
ties-not-converged-hint = Questi numeri non sono un risultato. Provare con più giri (--rounds 30), o cominciare da un modello più piccolo e da quello far partire il più grande (--start); se due effetti della combinazione dicono quasi lo stesso, tenerne uno; se le rilevazioni cambiano troppo, prenderne di più vicine.
ties-marks-likelihood = e.s.: errore standard. Contro l’assenza di effetto, bilaterale: * p < 0,05, ** p < 0,01, *** p < 0,001. t conv.: media della funzione score nell’ultima fase, in deviazioni standard.
ties-likelihood = Massima verosimiglianza con aumento dei dati: circa { $distance } errori standard dal massimo ({ $converged ->
    [yes] convergenza raggiunta: sotto { $wanted }
   *[no] convergenza non raggiunta: si vuole { $wanted }
 }); { $draws } estrazioni nell’ultima fase da { $chains } catene; seme { $seed }.
ties-likelihood-hint = Questi numeri non sono un risultato. Partire dal risultato del metodo dei momenti (--start), o fare più estrazioni (--simulations).
ties-likelihood-not = Il metodo dei momenti (--method moments) può farlo.
ties-likelihood-composition = Nel periodo { $period } alcuni attori entrano o escono; la massima verosimiglianza li richiede tutti per tutto il tempo.
ties-likelihood-rate = «{ $parameter }» fa dipendere il tasso dallo stato; la massima verosimiglianza richiede tassi che non ne dipendano.
ties-likelihood-decision = Su «{ $network }» decidono due attori; la massima verosimiglianza richiede legami imposti da uno (decision = "forcing").
ties-likelihood-conditional = Una simulazione che finisce al cambiamento osservato di «{ $name }» non ha verosimiglianza; togliere «conditional».
ties-likelihood-no-path = Periodo { $period }: «{ $variable }» non può raggiungere la sua fine osservata; { $remaining ->
    [one] { $remaining } cambiamento non è ammesso
   *[other] { $remaining } cambiamenti non sono ammessi
 }. Verificare se li vietano regole, legami dati o limiti dei gradi.
ties-written = Scritto: { $file }.

## Che cosa dicono le stime

ties-heading-says = Che cosa dicono le stime
ties-heading-table = Stime
ties-heading-effects = Effetti con i loro intervalli
ties-heading-trace = Convergenza
ties-heading-findings = Segnalazioni
ties-careful = Ogni frase riguarda una sola occasione di un solo attore: gli odds, cioè la probabilità del cambiamento divisa per quella di lasciare le cose come stanno, a parità di tutto il resto. L’intervallo contiene il valore vero in 95 studi simili su 100, se il modello vale. Ciò che va insieme non è ancora una causa.
ties-says = { $what }: { $unit } { $sense ->
    [times] moltiplica per { $amount } (da { $low } a { $high })
    [more] aumenta del { $amount } % (da { $low } a { $high } %)
   *[less] riduce del { $amount } % (da { $low } a { $high } %)
 } { $part ->
    [creation] gli odds di un nuovo legame
    [creation-beside] gli odds di un nuovo legame, oltre a quelli di un legame in generale
    [maintenance] gli odds di mantenere un legame
    [maintenance-beside] gli odds di mantenere un legame, oltre a quelli di un legame in generale
    [behaviour] gli odds di salire di uno
    [raising] gli odds di salire di uno
    [not-lowering] gli odds di non scendere
   *[tie] gli odds di un legame
 }.
ties-says-base = { $what }: { $unit }, { $part ->
    [creation] gli odds di un nuovo legame rispetto a nessuno sono
    [creation-beside] il fattore di cui cambiano gli odds di un nuovo legame rispetto a nessuno è
    [maintenance] gli odds di mantenere un legame rispetto al chiuderlo sono
    [maintenance-beside] il fattore di cui cambiano gli odds di mantenere un legame rispetto al chiuderlo è
   *[tie] gli odds di un legame rispetto a nessuno sono
 } { $amount } a 1 (da { $low } a { $high }).
ties-says-once-formed = { $what }: una volta nato un legame, { $unit } non cambia in modo riconoscibile se esso duri.
ties-says-cannot-tell = { $what }: non si può dire se { $unit } renda più o meno probabile { $part ->
    [creation] un nuovo legame
    [creation-beside] un nuovo legame
    [maintenance] mantenere un legame
    [maintenance-beside] mantenere un legame
    [behaviour] salire di uno
    [raising] salire di uno
    [not-lowering] non scendere
   *[tie] un legame
 }.
ties-unit-density = dove nessun altro effetto parla a favore o contro
ties-unit-recip = un legame nel senso opposto
ties-unit-transtrip = ogni ulteriore connessione indiretta attraverso un terzo attore
ties-unit-transtriads = ogni ulteriore partner in comune
ties-unit-transties = avere almeno una connessione indiretta
ties-unit-cycle3 = ogni ciclo di tre che esso chiude
ties-unit-inpop = ogni ulteriore legame che { $of ->
    [thing] l’altro capo
   *[actor] l’altro attore
 } ha già
ties-unit-samex = avere lo stesso valore di «{ $with }»
ties-unit-institutional = essere nello stesso paese o nella stessa regione
ties-unit-sphere = essere entrambi imprese, entrambi ricerca o entrambi pubblici
ties-unit-organisational = essere dello stesso gruppo aziendale
ties-unit-cognitive = la somiglianza piena delle competenze, invece di nessuna,
ties-unit-themes = la somiglianza piena dei temi, invece di nessuna,
ties-unit-social = essere stati partner, invece che senza alcuna connessione,
ties-unit-simx = passare dalla minima alla massima somiglianza in «{ $with }»
ties-unit-absdiffx = un’unità in più di differenza in «{ $with }»
ties-unit-egox = un’unità in più di «{ $with }» di chi manda
ties-unit-altx = un’unità in più di «{ $with }» dell’altro attore
ties-unit-crprod = un legame in «{ $with }»
ties-unit-crprodrecip = un legame nel senso opposto in «{ $with }»
ties-unit-x = un’unità in più di «{ $with }»
ties-unit-x-yes = avere in comune «{ $with }»
ties-unit-distance = una distanza dieci volte maggiore ({ $kind ->
    [kilometres] «{ $with }», ben oltre { $beyond } km
   *[units] «{ $with }», ben oltre { $beyond }
 })
ties-unit-avalt = un’unità in più nella media dei partner in «{ $with }»
ties-unit-totalt = un’unità in più nella somma dei partner in «{ $with }»
ties-unit-efffrom = un’unità in più di «{ $with }»
ties-unit-other = un’unità in più di «{ $effect }»

## Figure

ties-page-title = Come cambiano i legami: { $file }
ties-page-subtitle = Modello stocastico orientato agli attori
ties-figure-effects = Effetti con i loro intervalli al 95 %
ties-figure-effects-what = Stime degli effetti sul logaritmo degli odds, ciascuna con l’intervallo che contiene il valore vero in 95 studi su 100. Gli intervalli che attraversano la linea dello zero non dicono in che senso agisce un effetto. I tassi sono nella tabella.
ties-figure-effects-axis = logaritmo degli odds
ties-figure-traces = I parametri durante la stima
ties-figure-traces-what = Ogni parametro lungo la stima: è arrivato a convergenza quando il suo corso è piano intorno alla stima.
ties-figure-traces-axis = passi della stima
ties-figure-phase = { $phase ->
    [1] derivate
    [2] avvicinamento
   *[other] misura
 }
ties-legend-trace = corso
ties-legend-range = campo dei passi disegnati come uno
ties-legend-estimate = stima
ties-legend-interval = intervallo 95 %

## Che cosa contiene un panel

ties-heading-noteworthy = Degno di nota
ties-heading-attributes = Attributi
ties-heading-composition = Chi è presente
ties-little-change = «{ $dependent }» ha { $changes ->
    [one] un cambiamento
   *[other] { $changes } cambiamenti
 } su tutti i periodi{ $asked ->
    [yes] , per { $effects } effetti
   *[no] {""}
 }; è poco per distinguere gli effetti. Togliere effetti, o aggiungere rilevazioni.
ties-wave-full = La rete «{ $network }» ha tutti i legami possibili nella rilevazione { $wave }.
ties-many-missing = { $one ->
    [yes] Nella rilevazione { $wave } «{ $name }»
   *[no] «{ $name }»
 } manca nel { NUMBER($share, maximumFractionDigits: 0) } % dei casi{ $much ->
    [yes] ; i risultati che vi poggiano sono dubbi
   *[no] ; da tenere presente
 }.
ties-covariate-constant = «{ $name }» è uguale dappertutto; i suoi effetti non dicono nulla.
ties-actor-never-observed = Non si sa nulla dei legami che «{ $actor }» manda in «{ $network }».
ties-structural-contradiction = In «{ $network }» il legame { $sender } → { $receiver } è { $given ->
    [yes] dato
   *[no] impossibile
 } nella rilevazione { $from } e osservato diversamente nella rilevazione { $to }; tra le due vale come { $given ->
    [yes] presente
   *[no] assente
 }.
ties-equal-effects = «{ $first }» e «{ $second }» dicono lo stesso di ogni possibile cambiamento; tenerne uno.
ties-collinear-effects = «{ $first }» e «{ $second }» dicono quasi lo stesso (correlazione { $correlation }); forse si distinguono appena.
ties-dependent-effects = Ciascuno di questi effetti segue dagli altri; toglierne uno: { $list }.
ties-model-has = Il modello ha { $count ->
    [one] { $count } parametro
   *[other] { $count } parametri
 }; milieu ties estimate con la stessa fonte lo stima.
ties-of-pairs = coppie
ties-of-actors = attori
ties-head-wave = rilevazione
ties-head-ties = legami
ties-head-density = dens. %
ties-head-degree = grado
ties-head-most = max.
ties-head-returned = recipr. %
ties-head-closed = trans. %
ties-head-missing = mancanti
ties-head-given = dati
ties-head-period = periodo
ties-head-formed = nati
ties-head-ended = finiti
ties-head-kept = mantenuti
ties-head-jaccard = Jaccard
ties-head-up = su
ties-head-down = giù
ties-head-same = uguali
ties-head-of = di
ties-head-missing-share = mancanti %
ties-head-present = presenti
ties-head-joined = entrati
ties-head-left = usciti

## Test

ties-test-not-converged = La stima non è arrivata a convergenza (rapporto di convergenza complessivo { $ratio }); non c’è nulla da sottoporre a test.
ties-test-unknown = Nessun effetto stimato del modello si chiama «{ $name }».
ties-test-known = Stimati: { $list }.
ties-test-dependent = Gli effetti stimati dipendono l’uno dall’altro, perciò non si può fare alcun test. «milieu ties describe» dice quali.
ties-all-held = tutti gli effetti fissati
ties-all-effects = tutti gli effetti
ties-in-the-period = { $from } → { $to }
ties-test-heading = { $kind ->
    [wald] Effetti insieme (Wald)
    [score] Effetti fissati (score)
    [periods] Uguali in tutti i periodi
   *[groups] Uguali in tutti i gruppi
 }
ties-test-says = { $kind ->
    [wald] Una p piccola dice che non tutti questi effetti sono nulli.
    [score] Una p piccola dice che l’effetto non ha il valore a cui è fissato. L’ultima colonna dà all’incirca il valore che avrebbe.
    [periods] Una p piccola dice che l’effetto non è uguale in tutti i periodi; lasciarlo variare (period = …) o cercare che cosa è cambiato.
   *[groups] Una p piccola dice che l’effetto non è uguale in tutti i gruppi; lasciarlo variare (group = …) prima di riunirli.
 }
ties-head-tested = sottoposto
ties-head-test = test
ties-head-df = g.l.
ties-head-one-step = circa
ties-head-share = quota %
ties-head-moves = sposta
ties-importance-heading = Che cosa pesa quanto: { $of }
ties-importance-says = Quota di ogni effetto in ciò che gli attori sceglierebbero come passo successivo, in media su attori e periodi (Indlekofer e Brandes 2013); l’ultima colonna è quanta probabilità sposta, da 0 a 2.
ties-test-note = { $count } simulazioni (seme { $seed }), rapporto di convergenza complessivo { $ratio }.

