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
ties-head-interval = intervallo 95 %
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
    [more] accresce (+{ $amount } %; da { $low } a { $high } % in più)
   *[less] riduce (−{ $amount } %; da { $low } a { $high } % in meno)
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
ties-figure-effects = Effetti con i loro intervalli al 95 %
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
ties-legend-interval = intervallo 95 %

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
 } manca in una parte dei casi ({ NUMBER($share, maximumFractionDigits: 0) } %){ $much ->
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

## Bontà di adattamento

ties-from-lacks = «{ $file }» non ha un valore per { $list }.
ties-from-lacks-hint = Il risultato deve essere di questo modello; eseguire milieu ties estimate --json con la stessa fonte e gli stessi effetti.
ties-gof-not-converged = La stima non è arrivata a convergenza (rapporto di convergenza complessivo { $ratio }); non c’è nulla da confrontare con i dati.
ties-gof-few = { $count ->
    [0] Zero simulazioni sono troppo poche
    [one] { $count } simulazione è troppo poco
   *[other] { $count } simulazioni sono troppo poche
 } per un confronto; due sono il minimo, 1000 il numero usuale.
ties-statistic = { $kind ->
    [indegrees] Legami ricevuti, «{ $of }»
    [outdegrees] Legami mandati, «{ $of }»
    [geodesics] Distanze, «{ $of }»
    [triads] Triadi, «{ $of }»
    [distribution] Valori di «{ $of }»
    [shared] Cose in comune, «{ $of }»
   *[other] { $name }
 }{ $one ->
    [yes] {" "}({ $period })
   *[no] {""}
 }
ties-fit = { $verdict ->
    [good] non smentito
   *[bad] non si adatta
 }
ties-fit-says = p = { $p }. { $verdict ->
    [good] Sotto questo aspetto la rete osservata potrebbe venire dal modello.
   *[bad] Sotto questo aspetto la rete osservata non somiglia a quelle che il modello produce.
 }
ties-head-feature = sotto l’aspetto di
ties-head-distance = distanza
ties-head-rank = dim.
ties-head-p = p
ties-head-fit = modello
ties-head-component = di
ties-head-observed = osservato
ties-head-deviation = d.s.
ties-head-low = 5 %
ties-head-high = 95 %
ties-head-q025 = 2,5 %
ties-head-q25 = 25 %
ties-head-q50 = mediana
ties-head-q75 = 75 %
ties-head-q975 = 97,5 %
ties-head-simulations = simulazioni
ties-outside = fuori
ties-gof-note = { $count } simulazioni alla stima (seme { $seed }). p è la quota di esse che sta lontana dalla loro media almeno quanto i dati (distanza di Mahalanobis; Lospinoso e Snijders 2019): una p piccola dice che sotto questo aspetto il modello non produce reti come quella osservata. I gradi sono conteggi di attori con al massimo tanti legami.
ties-page-gof = Bontà di adattamento: { $file }
ties-figure-fit = Bontà di adattamento
ties-figure-fit-what = I conteggi simulati come violini, quelli osservati come linea: dove la linea esce dai violini il modello non produce reti come quella osservata.
ties-figure-fit-counts = conteggio
ties-figure-fit-standardised = deviazioni standard dalla media simulata
ties-legend-simulated = simulato
ties-legend-quartiles = quartili
ties-legend-bounds = 2,5 e 97,5 %
ties-legend-observed = osservato
ties-legend-outside = osservato, fuori

## Simulazione

ties-as-it-goes-on = se tutto prosegue così
ties-simulating = simulazione
ties-from-not-converged = La stima in «{ $file }» non è arrivata a convergenza; non c’è nulla su cui basarsi.
ties-other-data = «{ $file }» è un risultato di altri dati o di un altro modello; i suoi parametri sono usati lo stesso, perché hanno gli stessi nomi.
ties-nothing-stated = Non è indicato alcun valore per { $list }.
ties-nothing-stated-hint = Indicare un risultato (--from result.json), o un valore per ogni effetto nel modello (fixed = …).
ties-bad-precision = «{ $text }» non è una misura con la semiampiezza voluta, come in knowledge:ties=2.
ties-output = { $several ->
    [yes] { $network }:{" "}
   *[no] {""}
 }{ $kind ->
    [density] densità
    [ties] legami
    [degree] grado medio
    [reciprocity] quota di legami ricambiati
    [transitivity] transitività
    [within] legami entro lo stesso valore di { $of }, quota
    [external] indice E-I di { $of }
    [mean-over-ties] media di { $of } sui legami
    [components] componenti
    [largest] componente più grande, quota
    [gini] disuguaglianza dei gradi (Gini)
    [sent] legami mandati da { $of }
    [received] legami ricevuti da { $of }
   *[behaviour] media di { $of }
 }
ties-arm-heading = { $name }, dopo { $period ->
    [one] un periodo
   *[other] { $period } periodi
 }
ties-head-measure = misura
ties-head-expected = 95 % dell’atteso
ties-head-single = 95 % del singolo
ties-head-difference = differenza
ties-head-more = di più %
ties-head-from-parameters = param. %
ties-change = { $sense ->
    [more] di più
    [less] di meno
    [same] uguale
    [unknown] non si può dire
   *[none] –
 }
ties-simulate-note = { $certain ->
    [yes] I parametri sono presi come certi; { $replicates } ripetizioni
   *[no] { $draws } estrazioni dei parametri dalla loro distribuzione stimata, con { $replicates } ripetizioni ciascuna
 } (seme { $seed }). 95 % dell’atteso: dove sta il valore atteso, visto ciò che dei parametri non si sa e il numero di ripetizioni. { $compared ->
    [yes] I due corsi condividono i numeri casuali, evento per evento; di più %: quota di coppie di ripetizioni con un valore maggiore che se tutto prosegue così; param. %: quota della varianza dovuta al non conoscere i parametri, il resto è il caso del processo. Ciò che un modello dice di un cambiamento vale solo se il cambiamento lascia il modello stesso com’è.
   *[no] 95 % del singolo: dove sta un singolo corso.
 }
ties-simulate-stopped = Interrotta a mano prima della fine; ciò che si dice poggia sulle ripetizioni fatte fin qui.
ties-simulate-imprecise = La precisione voluta non è stata raggiunta con { $most } estrazioni.
ties-scenario-unknown = { $place }: non esiste { $expected } «{ $name }».
ties-scenario-nearest = I più vicini: { $nearest }.
ties-scenario-say-which = { $place }: ce n’è più d’uno; dire quale si intende ({ $expected }).
ties-scenario-one-operation = { $place }: dare una sola tra set, add e multiply.
ties-scenario-empty-condition = { $place }: la condizione su «{ $covariate }» richiede equals, at_least o at_most.
ties-scenario-loop = { $place }: «{ $actor }» non può avere un legame con sé stesso.
ties-scenario-value = { $place } non può essere { $value }.
ties-scenario-span = { $place }: dal periodo { $from } fino a { $until }, ma lo scenario ne ha { $periods }.
ties-scenario-no-periods = Uno scenario richiede almeno un periodo (periods = 1).
ties-scenario-name-taken = Un attore «{ $name }» c’è già; chi entra deve avere un nome proprio.
ties-scenario-behaviour-needed = «{ $actor }» entra senza «{ $behaviour }»: dire quale valore ha, o a chi somiglia.
ties-scenario-rate-needed = «{ $variable }» non ha un tasso stimato, perché le simulazioni finivano al suo cambiamento osservato.
ties-scenario-rate-needed-hint = Indicarne uno: [[rates]] con variable e value.
ties-scenario-contradiction = «{ $network }»: { $sender } → { $receiver } è insieme dato e vietato.
ties-scenario-parameter-count = Valori di parametri dati: { $found }; il modello ne ha { $expected }.
ties-scenario-covariance = La matrice dei parametri non è una covarianza: { $why }.
ties-scenario-no-rates = In { $attempts } estrazioni dei parametri nessun tasso era maggiore di zero; la stima è troppo incerta per simulare (--certain la prende com’è).
ties-scenario-not-comparable = «{ $first }» e «{ $second }» non si possono confrontare: differiscono in { $what }.
ties-named-output = misura
ties-named-network-of-actors = rete tra attori
ties-named-group = gruppo
ties-named-wave = rilevazione
ties-named-explained = rete o comportamento
ties-named-network = rete
ties-named-behaviour = comportamento
ties-named-parameter = parametro
ties-named-covariate-or-behaviour = attributo o comportamento
ties-named-covariate = attributo
ties-named-pairs = attributo delle coppie
ties-named-actor = attore
ties-named-receiver = cosa all’altro capo

## Effetti

ties-family-network = Effetti sui legami
ties-family-behaviour = Effetti sul comportamento
ties-family-rate = Effetti sui tassi di cambiamento
ties-with-nothing = –
ties-with-actor = attributo degli attori o comportamento
ties-with-pair = attributo delle coppie
ties-with-network = rete
ties-effect-with = { $about } (con: { $with })
ties-no-effect = Non c’è un effetto «{ $name }». Tutti: milieu ties effects --list.
ties-effects-note = ¹ non in RSiena. Formule: milieu ties effects --name EFFECT. Ogni effetto si può chiedere per la nascita e il mantenimento dei legami insieme (valutazione), per la nascita (creazione) o per il mantenimento (mantenimento).
ties-effects-page = Per ego i e alter j: x è la rete da spiegare, w un’altra rete o un attributo delle coppie, v un attributo degli attori al netto della media, z il comportamento da spiegare al netto della media, + al posto di un indice una somma su di esso, D un cambiamento di comportamento. Gli effetti portano i nomi brevi di RSiena dove RSiena li ha.
ties-spec-written = Scritto: { $file }, un modello di { $count ->
    [one] { $count } effetto
   *[other] { $count } effetti
 } da cui partire.

# Ogni effetto come riga di una tabella, e che cos’è.
ties-effect-density = densità
ties-about-density = quanti legami gli attori tendono ad avere: l’equilibrio tra farne e lasciarne
ties-effect-recip = reciprocità
ties-about-recip = tendenza a ricambiare i legami
ties-effect-transtrip = triplette transitive
ties-about-transtrip = tendenza a legarsi ai partner dei partner, per ogni via che vi porta
ties-effect-transtrip1 = triplette transitive, che chiudono
ties-about-transtrip1 = tendenza a legarsi ai partner dei propri partner
ties-effect-transtrip2 = triplette transitive, che condividono
ties-about-transtrip2 = tendenza a legarsi a chi ha legami con i propri partner
ties-effect-transmedtrip = triplette transitive, che mediano
ties-about-transmedtrip = tendenza a stare tra due che sono legati
ties-effect-transties = legami transitivi
ties-about-transties = tendenza ad avere legami con partner dei partner, quante che siano le vie che vi portano
ties-effect-cycle3 = cicli di tre
ties-about-cycle3 = tendenza a chiudere cicli di tre: scambio tra pari se positiva, ordine se negativa
ties-effect-transrectrip = triplette transitive reciproche
ties-about-transrectrip = chiusura di triplette con legami ricambiati
ties-effect-transtriads = triadi transitive
ties-about-transtriads = tendenza a legarsi a coloro con cui si hanno partner in comune
ties-effect-gwespff = partner condivisi, in avanti (gwesp){ $parameter }
ties-about-gwespff = chiusura sui partner dei partner, ogni ulteriore conta meno
ties-effect-gwespbb = partner condivisi, all’indietro (gwesp){ $parameter }
ties-about-gwespbb = chiusura su coloro i cui partner sono legati a chi sceglie, ogni ulteriore conta meno
ties-effect-gwespfb = partner condivisi, mandando a entrambi (gwesp){ $parameter }
ties-about-gwespfb = tendenza a legarsi a chi sceglie gli stessi altri, ogni ulteriore conta meno
ties-effect-gwespbf = partner condivisi, scelti da entrambi (gwesp){ $parameter }
ties-about-gwespbf = tendenza a legarsi a chi è scelto dagli stessi altri, ogni ulteriore conta meno
ties-effect-gwespffgradient = partner condivisi, in avanti, cambiamento pieno{ $parameter }
ties-about-gwespffgradient = come gwespFF, con ciò che un legame cambia per altri legami dell’attore
ties-effect-gwespfbgradient = partner condivisi, mandando a entrambi, cambiamento pieno{ $parameter }
ties-about-gwespfbgradient = come gwespFB, con ciò che un legame cambia per altri legami dell’attore
ties-effect-cycle4 = cicli di quattro
ties-about-cycle4 = tendenza a essere nelle stesse cose, o ad avere gli stessi partner, di altri
ties-effect-inpop = popolarità
ties-about-inpop = tendenza a legarsi a chi riceve molti legami
ties-effect-inpopsqrt = popolarità (radice quadrata)
ties-about-inpopsqrt = tendenza a legarsi a chi riceve molti legami, ogni ulteriore conta meno
ties-effect-outpop = attività dell’altro{ $parameter }
ties-about-outpop = tendenza a legarsi a chi manda molti legami
ties-effect-outpopsqrt = attività dell’altro (radice quadrata){ $parameter }
ties-about-outpopsqrt = tendenza a legarsi a chi manda molti legami, ogni ulteriore conta meno
ties-effect-inact = attività dei popolari
ties-about-inact = tendenza di chi riceve molti legami a mandarne molti
ties-effect-inactsqrt = attività dei popolari (radice quadrata)
ties-about-inactsqrt = tendenza di chi riceve molti legami a mandarne molti, ogni ulteriore conta meno
ties-effect-outact = attività
ties-about-outact = tendenza di chi manda molti legami a mandarne altri
ties-effect-outactsqrt = attività (radice quadrata)
ties-about-outactsqrt = tendenza di chi manda molti legami a mandarne altri, ogni ulteriore conta meno
ties-effect-outtrunc = avere qualche legame{ $parameter }
ties-about-outtrunc = tendenza ad avere almeno pochi legami
ties-effect-egox = { $with } di chi manda
ties-about-egox = se chi ha più dell’attributo ha più legami
ties-effect-altx = { $with } dell’altro
ties-about-altx = se chi ha più dell’attributo è scelto di più
ties-effect-simx = simile { $with }
ties-about-simx = tendenza a legarsi a chi ha valori simili
ties-effect-samex = stesso valore: { $with }
ties-about-samex = tendenza a legarsi a chi è della stessa categoria
ties-effect-absdiffx = differenza in { $with }
ties-about-absdiffx = tendenza a legarsi attraverso una differenza
ties-effect-x = { $with }
ties-about-x = tendenza a legarsi dove un attributo della coppia è maggiore
ties-effect-crprod = legame in { $with }
ties-about-crprod = tendenza a legarsi dove c’è un legame in un’altra rete
ties-effect-crprodrecip = legame di ritorno in { $with }
ties-about-crprodrecip = tendenza a legarsi dove un’altra rete ha un legame nel senso opposto
ties-effect-closure = chiusura attraverso { $with }
ties-about-closure = tendenza a legarsi a coloro a cui i partner in un’altra rete sono lì legati
ties-effect-from = accordo attraverso { $with }
ties-about-from = tendenza a legarsi a chi ha gli stessi partner in un’altra rete
ties-effect-to = seguire i partner in { $with }
ties-about-to = tendenza a legarsi a chi è scelto dai partner in un’altra rete
ties-effect-linear = livello
ties-about-linear = tendenza verso valori più alti o più bassi
ties-effect-quad = forma
ties-about-quad = se i valori alti tirano ancora più su o riportano verso il centro
ties-effect-avalt = media dei partner in { $with }
ties-about-avalt = tendenza a muoversi con la media dei partner
ties-effect-totalt = somma dei partner in { $with }
ties-about-totalt = tendenza a muoversi con la somma dei partner
ties-effect-avsim = somiglianza media con i partner in { $with }
ties-about-avsim = tendenza a diventare in media come i partner
ties-effect-totsim = somiglianza totale con i partner in { $with }
ties-about-totsim = tendenza a diventare come i partner, tanto più quanti più sono
ties-effect-indeg = legami ricevuti in { $with }
ties-about-indeg = se chi riceve molti legami sale
ties-effect-outdeg = legami mandati in { $with }
ties-about-outdeg = se chi manda molti legami sale
ties-effect-efffrom = { $with }
ties-about-efffrom = se chi ha più dell’attributo sale
ties-effect-ratex = { $with }
ties-about-ratex = se chi ha più dell’attributo riconsidera più spesso
ties-effect-outrate = legami mandati
ties-about-outrate = se chi manda molti legami riconsidera più spesso
ties-effect-inrate = legami ricevuti
ties-about-inrate = se chi riceve molti legami riconsidera più spesso
ties-effect-reciprate = legami ricambiati
ties-about-reciprate = se chi ha molti legami ricambiati riconsidera più spesso
ties-effect-outrateinv = legami mandati, inverso
ties-about-outrateinv = se chi ha pochi legami riconsidera più o meno spesso
ties-effect-outratelog = legami mandati, logaritmo
ties-about-outratelog = se chi manda molti legami riconsidera più spesso, ogni ulteriore conta meno

## milieu ties

cli-about-ties = Vedere come i legami nascono, durano e finiscono: modelli di cambiamento, stimati e simulati
cli-more-ties =
    Una fonte è un file di territorio, con i legami e le rilevazioni che si intendono, o un file TOML che indica file semplici (matrici,
    liste di legami, Pajek, comportamenti) o un territorio e contiene il modello. Modelli stocastici orientati agli attori (Snijders 2001),
    come in RSiena.
    Esempi:
      milieu ties estimate styria.milieu --layer knowledge --wave 2015-07-01 2019-07-01
      milieu ties estimate study.toml --html result.html
cli-about-ties-estimate = Stimare che cosa fa nascere e durare i legami
cli-more-ties-estimate =
    Prosegue da sé fino alla convergenza, o indica la combinazione di effetti che la ostacola (codice di uscita 1). Interrotta con
    Ctrl-C lascia in un file ciò a cui è arrivata, da cui --resume prosegue. La risposta di --json può essere lo --start di un altro modello.
    Esempi:
      milieu ties estimate study.toml --latex table.tex --html result.html
      milieu ties estimate small.toml --method likelihood
      milieu ties estimate keep.milieu --joint-projects --wave 2000-2006,2007-2013,2014-2020 --region AT22 --most-active 80
      milieu ties estimate styria.milieu --layer knowledge --waves 2015..2020 --effects model.toml --json
cli-arg-ties-method = Metodo dei momenti, o massima verosimiglianza (lenta; panel piccoli)
cli-about-ties-effects = Elencare di che cosa può essere fatto un modello, o scrivere un modello da cui partire
cli-more-ties-effects =
    Esempi:
      milieu ties effects --list
      milieu ties effects --name gwespFF
      milieu ties effects styria.milieu --layer knowledge --waves 2015..2020 --write-spec model.toml
cli-arg-ties-source = Territorio, o file TOML con dati e modello
cli-arg-ties-effects = File TOML con il modello: [[effects]], e [estimation] se si vuole
cli-arg-ties-layer = Strati di cui si spiegano i legami, di un territorio
cli-arg-ties-joint-projects = Spiegare i progetti comuni
cli-arg-ties-least-joint = Minimo di progetti comuni che fa un legame
cli-arg-ties-largest-project = Escludere i progetti con più partner di così
cli-arg-ties-memberships = Spiegare le appartenenze a organismi: attori e organismi
cli-arg-ties-themes = Spiegare i temi dei progetti: attori e temi
cli-arg-ties-wave = Rilevazioni, dalla più vecchia: giorni o anni, p. es. 2015-07-01 o 2007-2013
cli-arg-ties-waves = Una rilevazione per ogni anno, lo stato al primo luglio, p. es. 2015..2020
cli-arg-ties-every = Anni da una rilevazione all’altra
cli-arg-ties-before = Anni prima della prima rilevazione, per la vicinanza degli attori nella rete
cli-arg-ties-region = Solo gli attori interni a queste regioni
cli-arg-ties-apart = Ogni regione è un gruppo a sé; a tutte si chiede un solo modello
cli-arg-ties-region-level = Livello NUTS a cui si confrontano le regioni
cli-arg-ties-group = Solo attori di questi gruppi
cli-arg-ties-most-active = Solo tanti degli attori più attivi
cli-arg-ties-least-waves = Solo attori attivi in tante rilevazioni
cli-arg-ties-tied-only = Escludere gli attori senza legami in ogni rilevazione
cli-arg-ties-presence = Quando un attore è presente per formare legami
cli-arg-ties-cross-layer = Strati i cui legami possono spiegare questi
cli-arg-ties-recorded-as-of = Come era registrato dopo un evento o a una data
cli-arg-ties-simulations = Simulazioni dell’ultima fase
cli-arg-ties-convergence = Rapporto di convergenza complessivo voluto
cli-arg-ties-rounds = Giri di miglioramento prima di rinunciare
cli-arg-ties-start = Risultato di un’altra stima da cui partire
cli-arg-ties-resume = Stato di una stima interrotta: si prosegue da lì se c’è, si lascia lì se si interrompe
cli-arg-ties-out = File per i risultati: .csv, .xlsx, .json o .parquet
cli-arg-ties-latex = File per la tabella in LaTeX (booktabs)
cli-arg-ties-html = File per una pagina con tabella, frasi e figure
cli-arg-ties-effects-list = Elencare ogni effetto e che cos’è
cli-arg-ties-effects-name = Descrivere un effetto con le sue formule
cli-arg-ties-effects-write-spec = File per un modello da cui partire
cli-about-ties-gof = Vedere se le reti simulate somigliano a quelle osservate
cli-more-ties-gof =
    Gradi, distanze, triadi e comportamenti delle reti simulate accanto a quelli dei dati, con i parametri di un risultato (--from) o di
    una stima fatta apposta. Ciò che non si adatta è mostrato per intero; --details mostra tutto.
    Esempi:
      milieu ties gof study.toml
      milieu ties gof study.toml --from result.json --html fit.html
cli-arg-ties-gof-by-period = Confrontare ogni periodo a sé
cli-arg-ties-gof-details = Mostrare ogni aspetto per intero
cli-arg-ties-gof-html = File per una pagina con figure
cli-about-ties-describe = Vedere le rilevazioni, che cosa cambia tra loro e che cosa ostacola un modello
cli-more-ties-describe =
    Esempi:
      milieu ties describe study.toml
      milieu ties describe styria.milieu --layer knowledge --waves 2015..2020 --region AT22
cli-about-ties-test = Sottoporre a test gli effetti, e se sono uguali in tutti i periodi e gruppi
cli-more-ties-test =
    Gli effetti che il modello fissa (fixed = 0, test = true) sono sottoposti al test score, senza essere stimati; --wald sottopone a test
    insieme effetti stimati. Se gli effetti siano uguali in tutti i periodi e gruppi si verifica sempre.
    Esempi:
      milieu ties test study.toml
      milieu ties test study.toml --wald transTrip,cycle3
cli-arg-ties-test-wald = Effetti stimati da sottoporre a test insieme, per nome
cli-about-ties-simulate = Vedere che cosa verrebbe dopo, e che cosa se qualcosa fosse diverso
cli-more-ties-simulate =
    Uno scenario è un file TOML: periodi, e che cosa cambia: actor_covariates, dyadic_covariates, subsidies, legami vietati e dati, tassi,
    entrate e uscite. È confrontato con il corso se tutto prosegue così, evento per evento con gli stessi numeri casuali. I parametri sono
    estratti dalla loro distribuzione stimata, così che il caso e il dubbio sui parametri restino distinti.
    Esempi:
      milieu ties simulate study.toml --from result.json --periods 2
      milieu ties simulate study.toml --from result.json --scenario bridge.toml --out contrast.csv
cli-arg-ties-from = Risultato di milieu ties estimate --json
cli-arg-ties-simulate-scenario = File con uno scenario, o con più ([[scenario]]), misure ([[output]]) e [run]
cli-arg-ties-simulate-periods = Periodi da proseguire, senza scenario
cli-arg-ties-simulate-draws = Estrazioni dei parametri
cli-arg-ties-simulate-replicates = Ripetizioni per ogni estrazione
cli-arg-ties-simulate-precision = Proseguire finché questa misura è nota così bene: metà dell’ampiezza del suo intervallo al 95 %
cli-arg-ties-simulate-certain = Prendere la stima come certa
cli-arg-ties-simulate-every-period = Mostrare ogni periodo, non solo l’ultimo
reference-ties-effects = Effetti dei modelli di legami
