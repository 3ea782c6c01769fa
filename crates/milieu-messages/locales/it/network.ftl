# Italiano: reti in file semplici, e le loro misure.

## Lettura

network-end-missing = Manca l’identificatore; la riga è esclusa.
network-end-unknown = «{ $id }» non è nell’elenco degli attori; la riga è esclusa. Aggiungerlo lì, o omettere --nodes.
network-self-loop = «{ $id }» è legato a sé stesso; la riga è esclusa.
network-actor-twice = «{ $id }» è già in elenco; la riga è esclusa.
network-weight-not-positive = Il peso { $value } non è maggiore di zero; la riga è esclusa. I pesi sono forze; omettere le righe senza legame.
network-weight-not-finite = Il peso «{ $value }» non è un numero finito; la riga è esclusa.
network-weight-not-a-number = Il peso «{ $value }» non è un numero; la riga è esclusa.
network-weight-huge = Il peso { $value } è troppo grande per i calcoli; la riga è esclusa.
network-tie-weight = Il legame { $tie } ha il peso { $value }, che non è un numero utilizzabile maggiore di zero; è escluso.
network-date-impossible = «{ $value }» non è un giorno che esista; la riga è esclusa.
network-dates-reversed = Le date sono invertite: da { $from } a { $until }; la riga è esclusa.
network-layer-empty = Lo strato «{ $layer }» non ha legami.
network-without-ties = La rete non ha legami.
network-layer-missing = Lo strato «{ $layer }» è annunciato, ma il suo file non c’è.
network-ids-alike = { $count ->
    [one] Un identificatore differisce da un altro solo
   *[other] { $count } identificatori differiscono da un altro solo
 } per maiuscole, accenti o segni: { $examples }. Restano distinti; se sono uno solo, unificarli nel file.
network-ties-repeated = { $count ->
    [one] Un legame compare qui di nuovo; i pesi della stessa coppia si sommano.
   *[other] { $count } legami compaiono di nuovo, il primo qui; i pesi della stessa coppia si sommano.
 }
network-participations-repeated = { $count ->
    [one] Una partecipazione compare qui di nuovo; conta una volta.
   *[other] { $count } partecipazioni compaiono di nuovo, la prima qui; ciascuna conta una volta.
 }
network-by-position = Nessuna intestazione nota: le colonne valgono come origine, destinazione, peso{ $comments ->
    [0] .
    [one] ; una riga di commento è saltata.
   *[other] ; { $comments } righe di commento sono saltate.
 }
network-heading-unknown = Il peso della prima riga non è un numero; la riga vale come intestazione.
network-participations-by-position = Nessuna intestazione nota: la prima colonna vale come attore, la seconda come progetto.
network-more-rows = { $count ->
    [one] un’altra
   *[other] altre { $count }
 } del genere { $code }

## Quale rete

network-is-undirected = { $actors ->
    [one] Un attore
   *[other] { $actors } attori
 }, { $ties ->
    [one] un legame
   *[other] { $ties } legami
 } senza direzione. { $why }
network-is-directed = { $actors ->
    [one] Un attore
   *[other] { $actors } attori
 }, { $ties ->
    [one] un legame
   *[other] { $ties } legami
 } con direzione. { $why }
network-is-two-mode = { $actors ->
    [one] { $actors } attore
   *[other] { $actors } attori
 } in { $projects ->
    [one] { $projects } progetto
   *[other] { $projects } progetti
 }, { $participations ->
    [one] { $participations } partecipazione
   *[other] { $participations } partecipazioni
 }. I legami sono progetti condivisi. { $more }
network-taken-asked = Lo strato «{ $layer }», come richiesto.
network-taken-knowledge = Lo strato «{ $layer }», come in una diagnosi, tra: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; ci sono anche partecipazioni (--projects).
 }
network-taken-only = Lo strato «{ $layer }», l’unico.
network-taken-unnamed = È l’unica rete nel file.
network-layers-too = Ci sono anche strati di legami: { $list } (--layer).
network-no-more = Nel file non c’è un’altra rete.
network-taken-first = Lo strato «{ $layer }», il primo tra: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; ci sono anche partecipazioni (--affiliations).
 } Gli strati non si sommano.
network-light-ties = { $count ->
    [one] Escluso un legame
   *[other] Esclusi { $count } legami
 } sotto il peso { $least }.
network-projected = Le partecipazioni sono state proiettate in legami di progetti condivisi, pesati con «{ $kind }»; componenti, distanze e conteggi di progetti non richiedono proiezione.
network-nothing = «{ $file }» non contiene né legami né partecipazioni.
network-nothing-hint = Esaminare il file con milieu inspect; portare legami in un territorio con milieu import ties.
network-no-layer = «{ $file }» non ha uno strato «{ $layer }».
network-layers = Strati presenti: { $list }.
network-no-layers = I suoi legami sono di un solo genere senza nome; omettere --layer.
network-only-participations = Contiene solo partecipazioni; omettere --layer.
network-too-large = La rete non si può costruire: { $reason }.
network-one-period = Una rete è di un solo periodo; indicarne uno con --period, o confrontarne due con milieu network compare.
network-territory-only = { $option } vale solo per file di territorio.
network-files-only = { $option } vale solo per file semplici; un territorio lo dice da sé.
network-bad-least = { $value } non è un peso; --min-weight richiede un numero maggiore di zero.
network-mend-or-lenient = Correggere questi punti nel file, o escludere le righe e proseguire con --lenient.
network-no-label = «{ $file }» non dice dei suoi attori nulla che si chiami «{ $label }».
network-labels = Dice: { $list }.
network-no-labels = Dare una tabella di attori con --nodes: una colonna id, e una colonna per ogni etichetta.
network-unknown-labels = { $count ->
    [one] Un attore è senza
   *[other] { $count } attori sono senza
 } { $label }: { $choice ->
    [own-class] formano una classe propria
    [left-out] restano esclusi con i loro legami
   *[each-its-own] ciascuno è una classe a sé
 } (--unknown).
network-unknown-class = (sconosciuto)

## Sullo schermo

network-head-actor = Attore
network-head-measure = Misura
network-head-value = Valore
network-head-code = Codice
network-head-mixing = da \ a
network-heading-label = Per { $label }
network-heading-actors = { $shown } attori su { $all }, secondo { $by }
network-mixing-large = La matrice dei legami tra { $classes } classi è in --json.
network-left-out = Omesse, perché richiedono una ricerca da ogni attore di una rete grande: { $list }. Chiederle con --measures, o dire quanto deve essere esatta l’intermediazione con --approximate.
network-more-of-measure = Che cosa dice ogni misura: --list. Attori: --per-actor, --top, --out FILE. Pesi { $weights }, dati { $hash }.
network-written = { $rows ->
    [one] { $rows } riga scritta
   *[other] { $rows } righe scritte
 } in { $file }.
network-out-format = L’estensione di «{ $file }» non è tra: { $formats }.
network-bad-error = { $value } non è un errore; --approximate richiede un numero tra 0 e 1, come 0.01.
network-unknown-measure = Non c’è una misura «{ $code }». Forse: { $list }.
network-measure-elsewhere = «{ $code }» si calcola con: milieu network { $command }.
network-not-computed = «{ $code }» non è stata calcolata; ci sono: { $list }.
network-unsuited = Nessuna di queste ha un significato in questa rete: { $list }. Alcune sono per reti orientate, altre per reti non orientate, altre per partecipazioni.

## Intestazioni del catalogo

measure-exactly = Esattamente
measure-of-network = La rete nel suo insieme
measure-of-actor = Ogni attore
measure-of-label = La rete secondo un’etichetta
measure-of-actor-label = Ogni attore secondo un’etichetta
measure-of-communities = Comunità
measure-of-roles = Ruoli di brokeraggio
measure-of-compare = Confronto tra reti
measure-of-robustness = Robustezza
measure-of-backbone = Ossatura
reference-measures = Misure delle reti
reference-measures-intro = Ogni misura di `milieu network`, in una frase per tutti e in una che dice esattamente che cosa si calcola. I pesi sono forze. Ciò che non ha valore manca; non è mai zero. Le misure di struttura che non hanno una forma orientata leggono una rete orientata come non orientata: un legame c’è se c’è in almeno un senso.

## Le misure

measure-actors-name = Attori
measure-actors-plain = Quanti attori ci sono, compresi quelli senza legami.
measure-actors-exact = n, il numero di nodi.
measure-projects-name = Progetti
measure-projects-plain = A quanti progetti, eventi o organismi qualcuno prende parte.
measure-projects-exact = Numero di nodi del secondo modo con almeno una partecipazione.
measure-participations-name = Partecipazioni
measure-participations-plain = Quante volte qualcuno prende parte a qualcosa.
measure-participations-exact = Numero di coppie distinte di attore e progetto; le righe ripetute contano una volta.
measure-project-size-mean-name = Dimensione media dei progetti
measure-project-size-mean-plain = Quanti attori riunisce un progetto medio.
measure-project-size-mean-exact = Partecipazioni divise per progetti.
measure-project-size-largest-name = Progetto più grande
measure-project-size-largest-plain = Quanti attori ha il progetto più grande.
measure-project-size-largest-exact = Massimo numero di attori di un progetto.
measure-ties-name = Legami
measure-ties-plain = Quante coppie di attori sono legate.
measure-ties-exact = m, coppie distinte; un legame non orientato conta una volta, legami ripetuti sono un solo legame con la somma dei pesi, i cappi sono esclusi.
measure-isolates-name = Isolati
measure-isolates-plain = Quanti attori non hanno alcun legame.
measure-isolates-exact = Nodi senza legami né uscenti né entranti.
measure-density-name = Densità
measure-density-plain = La quota di tutti i legami possibili che esiste.
measure-density-exact = m / (n(n − 1)/2), orientata m / (n(n − 1)); pesi ignorati.
measure-degree-mean-name = Grado medio
measure-degree-mean-plain = A quanti altri è legato un attore medio.
measure-degree-mean-exact = 2m/n, orientata m/n.
measure-degree-largest-name = Grado massimo
measure-degree-largest-plain = A quanti altri è legato l’attore con più legami.
measure-degree-largest-exact = Massimo numero di vicini; orientata: di legami uscenti.
measure-degree-gini-name = Disuguaglianza dei gradi
measure-degree-gini-plain = Quanto inegualmente i legami si distribuiscono tra gli attori: 0 tutti uguali, vicino a 1 pochi li hanno quasi tutti.
measure-degree-gini-exact = Coefficiente di Gini dei gradi; nessuno senza legami.
measure-weight-total-name = Peso totale
measure-weight-total-plain = La somma delle forze di tutti i legami.
measure-weight-total-exact = Somma dei pesi su tutti i legami.
measure-components-name = Componenti
measure-components-plain = In quante parti senza legami tra loro si divide la rete.
measure-components-exact = Componenti debolmente connesse, compresi gli attori singoli.
measure-largest-component-name = Quota della componente più grande
measure-largest-component-plain = La quota di attori che possono raggiungersi attraverso i legami.
measure-largest-component-exact = Dimensione della più grande componente debolmente connessa divisa per n.
measure-strong-components-name = Componenti forti
measure-strong-components-plain = Gruppi i cui membri si raggiungono tutti seguendo la direzione dei legami.
measure-strong-components-exact = Componenti fortemente connesse, compresi gli attori singoli (Tarjan 1972).
measure-reciprocity-name = Reciprocità
measure-reciprocity-plain = La quota di legami ricambiati.
measure-reciprocity-exact = Legami u→v per cui esiste v→u, divisi per tutti i legami.
measure-dyad-census-name = Diadi
measure-dyad-census-plain = Quante coppie sono legate nei due sensi, in un senso, o per nulla.
measure-dyad-census-exact = Diadi mutue, asimmetriche e nulle tra n(n − 1)/2 (Holland e Leinhardt 1970).
measure-triad-census-name = Triadi
measure-triad-census-plain = Quanti gruppi di tre hanno ciascuno dei sedici schemi possibili di legami.
measure-triad-census-exact = Conteggi delle 16 classi di isomorfismo delle triadi orientate (Holland e Leinhardt 1970); un legame non orientato conta come mutuo.
measure-transitivity-name = Transitività
measure-transitivity-plain = Quanto spesso due contatti di un attore sono legati tra loro.
measure-transitivity-exact = 3 × triangoli / terne connesse, non orientata, pesi ignorati; nessuna senza terne connesse.
measure-clustering-mean-name = Clustering medio
measure-clustering-mean-plain = Quanto è fitto l’intorno di un attore medio.
measure-clustering-mean-exact = Media del clustering locale (Watts e Strogatz 1998) sugli attori di grado 2 o più.
measure-clustering-mean-all-name = Clustering medio, tutti gli attori
measure-clustering-mean-all-plain = Lo stesso, contando 0 gli attori con meno di due legami.
measure-clustering-mean-all-exact = Media del clustering locale su tutti gli n attori; 0 per grado inferiore a 2.
measure-triangles-name = Triangoli
measure-triangles-plain = Quanti gruppi di tre sono tutti legati tra loro.
measure-triangles-exact = Numero di triangoli della rete non orientata.
measure-path-length-mean-name = Distanza media
measure-path-length-mean-plain = In quanti passi, in media, due attori che possono raggiungersi lo fanno.
measure-path-length-mean-exact = Media delle lunghezze dei cammini minimi sulle coppie ordinate connesse; pesi ignorati, direzione seguita.
measure-diameter-name = Diametro
measure-diameter-plain = La più lunga delle vie più brevi.
measure-diameter-exact = Massima lunghezza finita di cammino minimo, pesi ignorati, direzione seguita.
measure-efficiency-name = Efficienza globale
measure-efficiency-plain = Quanto direttamente chiunque raggiunge chiunque: 1 se tutti sono legati, 0 se non lo è nessuno.
measure-efficiency-exact = Media di 1/distanza su tutte le coppie ordinate, 0 dove non c’è cammino (Latora e Marchiori 2001); non orientata, pesi ignorati.
measure-small-world-name = Quoziente di piccolo mondo
measure-small-world-plain = Sopra 1, la rete è più fitta del caso mentre le sue vie restano brevi.
measure-small-world-exact = (C/L) / (C_r/L_r), con i valori analitici di una rete casuale C_r = grado medio / n e L_r = ln n / ln grado medio (Watts e Strogatz 1998), sulla componente più grande.
measure-centralisation-degree-name = Centralizzazione dei gradi
measure-centralisation-degree-plain = Quanto domina un solo attore: 1 per una stella, 0 se tutti hanno altrettanti legami.
measure-centralisation-degree-exact = Somma delle differenze dal grado massimo divisa per quella di una stella (Freeman 1979); non orientata, pesi ignorati.
measure-centralisation-betweenness-name = Centralizzazione dell’intermediazione
measure-centralisation-betweenness-plain = Quanto le vie passano per un solo attore: 1 per una stella.
measure-centralisation-betweenness-exact = Somma delle differenze dall’intermediazione massima divisa per quella di una stella (Freeman 1979); non orientata, pesi ignorati.
measure-assortativity-degree-name = Assortatività dei gradi
measure-assortativity-degree-plain = Sopra 0, chi ha molti legami è legato a chi ne ha molti; sotto 0, a chi ne ha pochi.
measure-assortativity-degree-exact = Correlazione di Pearson dei gradi ai due capi di un legame (Newman 2002); orientata: grado uscente con grado entrante.
measure-coreness-largest-name = Nucleo più profondo
measure-coreness-largest-plain = Il massimo k per cui esiste un gruppo in cui ciascuno ha k legami al suo interno.
measure-coreness-largest-exact = Massima profondità nel nucleo (Seidman 1983).
measure-cut-points-name = Punti di taglio
measure-cut-points-plain = Attori senza i quali una parte della rete si spezzerebbe.
measure-cut-points-exact = Numero di punti di articolazione della rete non orientata.
measure-bridges-name = Ponti
measure-bridges-plain = Legami senza i quali una parte della rete si spezzerebbe.
measure-bridges-exact = Numero di ponti della rete non orientata.
measure-core-periphery-name = Centro e periferia
measure-core-periphery-plain = Quanto bene la rete si divide in un centro legato e una periferia legata solo al centro.
measure-core-periphery-exact = Massima correlazione trovata tra i legami e lo schema ideale (Borgatti e Everett 2000, discreto), e la dimensione del centro; una ricerca da 20 inizi con seme.
measure-core-continuous-fit-name = Centro e periferia continui
measure-core-continuous-fit-plain = Quanto bene i legami seguono da quanto entrambi gli attori sono vicini al centro: 1 del tutto.
measure-core-continuous-fit-exact = Correlazione sulle coppie tra i legami e i prodotti delle vicinanze al centro di core-continuous (Borgatti e Everett 2000); non orientata; nessuna dove i legami non variano.
measure-small-world-rewired-name = Quoziente di piccolo mondo, ricablato
measure-small-world-rewired-plain = Sopra 1, la rete è più fitta di quanto spieghino i numeri di legami mentre le sue vie restano brevi.
measure-small-world-rewired-exact = (C / media di C) / (L / media di L) rispetto a ricablaggi che conservano i gradi (--draws, con seme; Humphries e Gurney 2008, modello nullo di Maslov e Sneppen 2002), C la transitività, L la distanza media sulle coppie connesse; low e high: il 90 % centrale dei quozienti rispetto ai singoli ricablaggi; connected: la quota di coppie unite da un cammino, qui e nel ricablaggio medio.
measure-krackhardt-name = Gerarchia
measure-krackhardt-plain = Quanto la rete è vicina a una pura catena di comando, in quattro parti.
measure-krackhardt-exact = Connessione, efficienza, gerarchia e limitatezza superiore minima (Krackhardt 1994).
measure-memberships-name = Progetti
measure-memberships-plain = A quanti progetti l’attore prende parte.
measure-memberships-exact = Progetti distinti dell’attore.
measure-degree-name = Grado
measure-degree-plain = A quanti altri l’attore è legato.
measure-degree-exact = Numero di vicini distinti.
measure-degree-out-name = Legami uscenti
measure-degree-out-plain = A quanti altri va un legame dell’attore.
measure-degree-out-exact = Numero di successori distinti.
measure-degree-in-name = Legami entranti
measure-degree-in-plain = Da quanti altri viene un legame.
measure-degree-in-exact = Numero di predecessori distinti.
measure-strength-name = Forza
measure-strength-plain = La somma delle forze di tutti i legami dell’attore.
measure-strength-exact = Somma dei pesi dei legami dell’attore.
measure-strength-out-name = Forza uscente
measure-strength-out-plain = La somma delle forze di tutti i legami che escono.
measure-strength-out-exact = Somma dei pesi dei legami uscenti.
measure-strength-in-name = Forza entrante
measure-strength-in-plain = La somma delle forze di tutti i legami che entrano.
measure-strength-in-exact = Somma dei pesi dei legami entranti.
measure-component-name = Componente
measure-component-plain = La parte della rete in cui sta l’attore; 1 è la più grande.
measure-component-exact = Numero della componente debolmente connessa, per dimensione decrescente, a parità per il loro primo nodo.
measure-coreness-name = Profondità nel nucleo
measure-coreness-plain = Quanto a fondo nel nucleo sta l’attore.
measure-coreness-exact = Massimo k tale che l’attore sia in un sottografo dove tutti hanno grado k o più (Seidman 1983); non orientata, pesi ignorati.
measure-core-name = Nel centro
measure-core-plain = 1 se l’attore appartiene al centro, 0 se alla periferia.
measure-core-exact = Membro del centro nel miglior schema discreto trovato (Borgatti e Everett 2000); vedere core-periphery.
measure-core-continuous-name = Vicinanza al centro
measure-core-continuous-plain = Quanto l’attore è vicino al centro: 1 il più vicino, 0 periferia.
measure-core-continuous-exact = La c ≥ 0 che minimizza la somma sulle coppie di (legame − c_i c_j)², diagonale esclusa (MINRES; Borgatti e Everett 2000, continuo), riportata a massimo 1; non orientata; --weights used usa i pesi.
measure-cut-point-name = Punto di taglio
measure-cut-point-plain = 1 se senza questo attore altri resterebbero tagliati fuori.
measure-cut-point-exact = 1 per i punti di articolazione della rete non orientata, altrimenti 0.
measure-clustering-name = Clustering
measure-clustering-plain = La quota di coppie di contatti dell’attore legate tra loro.
measure-clustering-exact = Triangoli dell’attore / (d(d − 1)/2) (Watts e Strogatz 1998); non orientata, pesi ignorati; nessuno per grado inferiore a 2.
measure-clustering-barrat-name = Clustering, Barrat
measure-clustering-barrat-plain = Lo stesso, contando le coppie chiuse secondo la forza dei legami dell’attore.
measure-clustering-barrat-exact = Somma sui triangoli di (w_ij + w_ik)/2, divisa per s_i(d_i − 1)/2 (Barrat et al. 2004); nessuno per grado inferiore a 2.
measure-clustering-onnela-name = Clustering, Onnela
measure-clustering-onnela-plain = Lo stesso, contando ogni triangolo secondo la forza dei suoi tre legami.
measure-clustering-onnela-exact = Media sulle coppie di vicini della radice cubica del prodotto dei tre pesi, ciascuno diviso per il peso massimo della rete (Onnela et al. 2005); nessuno per grado inferiore a 2.
measure-closeness-name = Vicinanza
measure-closeness-plain = Quanto l’attore è vicino a coloro che può raggiungere.
measure-closeness-exact = Altri raggiungibili divisi per la somma delle distanze da essi (Freeman 1979); 0 se nessuno è raggiungibile. Inganna nelle reti non connesse; usare lì la vicinanza armonica.
measure-closeness-out-name = Vicinanza, uscente
measure-closeness-out-plain = Quanto sono vicini coloro che l’attore raggiunge lungo i legami uscenti.
measure-closeness-out-exact = Altri raggiungibili divisi per la somma delle distanze da essi, seguendo la direzione; 0 se nessuno è raggiungibile.
measure-closeness-in-name = Vicinanza, entrante
measure-closeness-in-plain = Quanto sono vicini coloro che raggiungono l’attore.
measure-closeness-in-exact = Altri che raggiungono l’attore divisi per la somma delle loro distanze; 0 se non lo fa nessuno.
measure-closeness-wasserman-faust-name = Vicinanza, Wasserman–Faust
measure-closeness-wasserman-faust-plain = La vicinanza, ridotta per la quota di attori che non si possono raggiungere.
measure-closeness-wasserman-faust-exact = r/(n − 1) × r/(somma delle distanze), r gli altri raggiungibili (Wasserman e Faust 1994); lungo i legami uscenti.
measure-harmonic-name = Vicinanza armonica
measure-harmonic-plain = Quanto l’attore è vicino a tutti; affidabile nelle reti divise in parti.
measure-harmonic-exact = Somma sugli altri di 1/distanza, 0 dove non c’è cammino, divisa per n − 1 (Marchiori e Latora 2000).
measure-harmonic-out-name = Vicinanza armonica, uscente
measure-harmonic-out-plain = Quanto in fretta l’attore raggiunge tutti lungo i legami uscenti.
measure-harmonic-out-exact = Somma sugli altri di 1/distanza dall’attore, 0 dove non c’è cammino, divisa per n − 1.
measure-harmonic-in-name = Vicinanza armonica, entrante
measure-harmonic-in-plain = Quanto in fretta tutti raggiungono l’attore.
measure-harmonic-in-exact = Somma sugli altri di 1/distanza verso l’attore, 0 dove non c’è cammino, divisa per n − 1.
measure-betweenness-name = Intermediazione
measure-betweenness-plain = Quante vie più brevi tra altri passano per l’attore.
measure-betweenness-exact = Somma sulle coppie di altri della quota di cammini minimi che passano per l’attore (betweenness; Freeman 1977, Brandes 2001); una coppia non orientata conta una volta, i capi non contano. Con --weights used un legame è lungo 1/peso.
measure-betweenness-share-name = Intermediazione, normalizzata
measure-betweenness-share-plain = L’intermediazione come quota di ciò che è possibile.
measure-betweenness-share-exact = Intermediazione / ((n − 1)(n − 2)/2), orientata / ((n − 1)(n − 2)); nessuna sotto tre attori.
measure-constraint-name = Vincolo
measure-constraint-plain = Quanto i contatti dell’attore sono legati tra loro e gli lasciano poco spazio; valori bassi significano aperture.
measure-constraint-exact = Somma sui contatti j di (p_ij + somma su q di p_iq p_qj)², p_ij = (a_ij + a_ji) / somma (Burt 1992); non limitato a 1; nessuno per gli isolati.
measure-effective-size-name = Dimensione effettiva
measure-effective-size-plain = Quanti contatti dell’attore non si ripetono a vicenda.
measure-effective-size-exact = Somma sui contatti j di 1 − somma su q di p_iq m_jq, m_jq = (a_jq + a_qj) / massimo di j (Burt 1992); nessuna per gli isolati.
measure-ego-efficiency-name = Efficienza dei contatti
measure-ego-efficiency-plain = La quota dei contatti dell’attore che non si ripetono a vicenda.
measure-ego-efficiency-exact = Dimensione effettiva divisa per il numero di contatti (Burt 1992); nessuna per gli isolati.
measure-ego-hierarchy-name = Gerarchia del vincolo
measure-ego-hierarchy-plain = Se a vincolare è un solo contatto (vicino a 1) o tutti allo stesso modo (0).
measure-ego-hierarchy-exact = Somma di r_j ln r_j su k ln k, r_j il vincolo del contatto j sulla media (Burt 1992); nessuna sotto due contatti.
measure-eigenvector-name = Centralità di autovettore
measure-eigenvector-plain = È centrale un attore legato ad attori centrali.
measure-eigenvector-exact = Autovettore principale della matrice di adiacenza sulla componente più grande, massimo 1, altrove 0 (Bonacich 1972).
measure-pagerank-name = PageRank
measure-pagerank-plain = Dove arriverebbe chi segue legami a caso e ogni tanto ricomincia.
measure-pagerank-exact = Distribuzione stazionaria con smorzamento 0,85, la massa senza uscita distribuita ugualmente; somma 1 (Brin e Page 1998).
measure-ei-index-name = Indice E-I
measure-ei-index-plain = −1: tutti i legami restano dentro le classi; +1: tutti portano fuori.
measure-ei-index-exact = (esterni − interni) / (esterni + interni) legami (Krackhardt e Stern 1988); nessuno senza legami.
measure-ei-expected-name = Indice E-I dalle sole dimensioni
measure-ei-expected-plain = Quale sarebbe l’indice se i legami non badassero alle classi.
measure-ei-expected-exact = L’indice della rete completa sulle stesse classi.
measure-ei-permutation-name = Indice E-I rispetto al caso
measure-ei-permutation-plain = Se l’indice differisce da quello della stessa rete con etichette distribuite a caso.
measure-ei-permutation-exact = Etichette permutate sugli attori (--draws, con seme): media, deviazione standard, z, p bilaterale = (1 + k)/(1 + B).
measure-assortativity-name = Assortatività
measure-assortativity-plain = Sopra 0, i legami uniscono simili con simili; 1 se non lasciano mai la classe.
measure-assortativity-exact = (somma di e_ii − somma di a_i b_i) / (1 − somma di a_i b_i) (Newman 2003).
measure-modularity-label-name = Modularità delle classi
measure-modularity-label-plain = Quanto i legami restano dentro le classi oltre ciò che spiegano i numeri di legami.
measure-modularity-label-exact = Modularità di Newman delle classi a risoluzione 1, sommando le direzioni.
measure-home-preference-name = Preferenza per la propria classe
measure-home-preference-plain = Sopra 0, i legami dentro le classi sono più probabili di quelli tra classi, quali che siano le dimensioni.
measure-home-preference-exact = Logaritmo degli odds di un legame dentro le classi meno quello di un legame tra classi; nessuno dove da un lato non c’è alcun legame o ci sono tutti.
measure-mixing-name = Mescolanza
measure-mixing-plain = Quanti legami uniscono ogni classe con ogni altra.
measure-mixing-exact = Matrice dei legami da classe a classe; un legame non orientato dentro una classe conta una volta, uno tra classi in entrambe le celle.
measure-ei-actor-name = Indice E-I dell’attore
measure-ei-actor-plain = Se i legami dell’attore restano dentro la sua classe (−1) o portano fuori (+1).
measure-ei-actor-exact = (esterni − interni) / (esterni + interni) sui contatti dell’attore in entrambi i sensi; nessuno per gli isolati.
measure-modularity-name = Modularità
measure-modularity-plain = Quanto i legami restano dentro le comunità oltre il caso.
measure-modularity-exact = Somma sulle comunità di e_c/m − γ (K_c/2m)², sommando le direzioni, γ la risoluzione (Newman e Girvan 2004; Reichardt e Bornholdt 2006).
measure-constant-potts-name = Qualità di Potts costante
measure-constant-potts-plain = Legami dentro le comunità, dove ogni coppia possibile all’interno costa la risoluzione.
measure-constant-potts-exact = Somma sulle comunità di e_c − γ n_c(n_c − 1)/2 (Traag, Van Dooren e Nesterov 2011).
measure-consensus-name = Consenso
measure-consensus-plain = Quanto le comunità sono le stesse qualunque sia il seme.
measure-consensus-exact = La partizione che differisce meno da quelle di tutte le ripetizioni, contando coppie di attori (Mirkin 1979). Stabilità: la quota di ripetizioni in cui un attore sta con gli altri della sua comunità. Accordo: informazione mutua normalizzata media sulle coppie di ripetizioni.
measure-community-significance-name = Significatività delle comunità
measure-community-significance-plain = Se reti con gli stessi numeri di legami ma senza comunità avrebbero un valore altrettanto alto.
measure-community-significance-exact = Modularità rispetto a quella di ricablaggi che conservano i gradi, con la stessa ricerca: media, deviazione standard, z, p = (1 + k)/(1 + B).
measure-coordinator-name = Coordinatore
measure-coordinator-plain = Sta tra due della propria classe.
measure-coordinator-exact = Cammini ordinati aperti di due passi i → v → j, senza legame i → j, con etichette i = v = j (Gould e Fernandez 1989); una coppia non orientata conta due volte.
measure-consultant-name = Consulente
measure-consultant-plain = Sta tra due di una stessa altra classe.
measure-consultant-exact = Cammini aperti di due passi con etichette i = j ≠ v.
measure-representative-name = Rappresentante
measure-representative-plain = Porta qualcosa della propria classe verso l’esterno.
measure-representative-exact = Cammini aperti di due passi con etichette i = v ≠ j.
measure-gatekeeper-name = Gatekeeper
measure-gatekeeper-plain = Fa entrare nella propria classe qualcosa dall’esterno.
measure-gatekeeper-exact = Cammini aperti di due passi con etichette v = j ≠ i.
measure-liaison-name = Collegamento
measure-liaison-plain = Sta tra due altre classi diverse.
measure-liaison-exact = Cammini aperti di due passi con tre etichette diverse.
measure-role-z-name = Ruoli rispetto al caso
measure-role-z-plain = Se un attore sta tra altri più di quanto spieghi il numero dei suoi compagni di classe.
measure-role-z-exact = (conteggio − atteso) / deviazione standard con legami casuali alla densità osservata, date le dimensioni delle classi (Gould e Fernandez 1989).
measure-overlap-name = Sovrapposizione
measure-overlap-plain = La quota di coppie legate che è legata in entrambe le reti.
measure-overlap-exact = Jaccard: coppie in entrambe / coppie in almeno una; pesi ignorati.
measure-layer-correlation-name = Correlazione
measure-layer-correlation-plain = Quanto un legame in una rete va insieme a un legame nell’altra.
measure-layer-correlation-exact = Correlazione di Pearson delle due matrici di adiacenza sulle coppie ordinate senza la diagonale.
measure-degree-correlation-name = Correlazione dei gradi
measure-degree-correlation-plain = Se chi ha molti legami in una rete ne ha molti anche nell’altra.
measure-degree-correlation-exact = Correlazione di Pearson dei gradi degli attori.
measure-pairs-by-layers-name = Coppie per strati
measure-pairs-by-layers-plain = Quante coppie sono legate in nessuno, in uno, in due … degli strati.
measure-pairs-by-layers-exact = Coppie di attori per numero di strati in cui sono legate; coppie ordinate se uno strato è orientato.
measure-participation-name = Partecipazione agli strati
measure-participation-plain = Quanto uniformemente i legami di un attore si distribuiscono tra gli strati: 0 tutti in uno, 1 uniformemente.
measure-participation-exact = M/(M − 1) (1 − somma sugli M strati di (k_strato / k)²) dei legami (uscenti) (Battiston, Nicosia e Latora 2014); nessuna senza legami.
measure-qap-name = Test QAP
measure-qap-plain = Se la correlazione è più di quella che due reti di questa forma avrebbero per caso.
measure-qap-exact = Correlazione permutando gli attori di una rete (Hubert 1987, Krackhardt 1988); p = (1 + k)/(1 + B); ogni permutazione fino a otto attori.
measure-null-model-name = Rispetto a un modello nullo
measure-null-model-plain = Se un valore differisce da quello di reti casuali in tutto tranne ciò che si conserva.
measure-null-model-exact = Gradi conservati (Maslov e Sneppen 2002), o entrambi i margini delle partecipazioni (Strona et al. 2014); media, deviazione standard, z, p bilaterale = (1 + k)/(1 + B).
measure-removal-curve-name = Curva di rimozione
measure-removal-curve-plain = La quota di attori ancora connessi dopo l’uscita del primo, del secondo, del terzo …
measure-removal-curve-exact = Dimensione della componente più grande divisa per l’n iniziale dopo 0, 1, 2, … rimozioni (Albert, Jeong e Barabási 2000); non orientata; a parità secondo la posizione. Ordini: grado o intermediazione all’inizio, grado o intermediazione ricalcolati dopo ogni rimozione (Holme et al. 2002), casuale (media di --draws).
measure-robustness-index-name = Indice di robustezza
measure-robustness-index-plain = Quanto bene la rete tiene insieme mentre gli attori se ne vanno: al massimo 0,5.
measure-robustness-index-exact = R, la media della curva di rimozione su tutte le n rimozioni (Schneider et al. 2011).
measure-backbone-disparity-name = Filtro di disparità
measure-backbone-disparity-plain = I legami forti per almeno uno dei loro capi, oltre il caso.
measure-backbone-disparity-exact = p = (1 − w/s)^(k − 1), s la forza e k i legami di un capo; conta la p più piccola dei due capi (Serrano, Boguñá e Vespignani 2009).
measure-backbone-noise-corrected-name = Filtro corretto per il rumore
measure-backbone-noise-corrected-plain = I legami più forti di quanto spieghino le forze dei due capi.
measure-backbone-noise-corrected-exact = Coda superiore del lift k w, k = T/(s_i s_j), T il peso totale, trasformato in (kw − 1)/(kw + 1), sulla sua deviazione standard con una distribuzione a priori Beta (Coscia e Neffke 2017). I pesi sono letti come conteggi.
measure-backbone-hypergeometric-name = Legami convalidati
measure-backbone-hypergeometric-plain = Coppie che condividono più progetti di quanti ne condividerebbero per caso attori con altrettanti progetti.
measure-backbone-hypergeometric-exact = P(X ≥ condivisi), X ipergeometrica dati i numeri di progetti di entrambi (Tumminello et al. 2011); corretta per tutte le coppie di attori.
measure-backbone-stochastic-degree-name = Modello stocastico della sequenza dei gradi
measure-backbone-stochastic-degree-plain = Lo stesso, dove condividere un progetto grande è un indizio debole.
measure-backbone-stochastic-degree-exact = P(X ≥ condivisi) con incidenze indipendenti x_a y_p/(1 + x_a y_p) che conservano in media entrambi i margini (Neal 2014; Saracco et al. 2015); corretta per tutte le coppie di attori.

## Confronto

network-nothing-to-compare = «{ $file }» contiene una sola rete; non c’è nulla con cui confrontarla.
network-nothing-to-compare-hint = Indicare una seconda fonte, più --layers, due periodi con --period, o un modello nullo con --null.
network-null-degree-of-projects = Ricablare legami di progetti condivisi chiamerebbe chiusura la semplice esistenza dei progetti; usare --null two-mode.
network-null-two-mode-of-ties = Il modello nullo two-mode vale per le partecipazioni; usare --null degree.
network-null-model = { $draws } reti casuali che conservano { $model ->
    [degree] il numero di legami di ogni attore (dieci scambi per legame)
   *[other] il numero di progetti di ogni attore e di attori di ogni progetto (cinque scambi per attore), proiettate allo stesso modo
 }.
network-head-difference = Differenza
network-head-network = Rete
network-head-mean = Media
network-head-sd = DS
network-head-z = z
network-head-p = p
network-row-shared = Attori in entrambe / in tutto
network-row-both = Coppie legate in entrambe
network-row-only-first = Coppie legate solo nella prima
network-row-only-second = Coppie legate solo nella seconda
network-qap-exact = Il valore p è bilaterale ed esatto: tutte le { $draws } permutazioni.
network-qap-sampled = Il valore p è bilaterale, da { $draws } permutazioni degli attori; per caso la correlazione è { $mean } ± { $sd }.
network-qap-none = Non si può verificare alcuna correlazione: una delle due non ha legami, o li ha tutti.

network-heading-overlaps = Tutti gli strati: sovrapposizione
network-heading-correlations = Tutti gli strati: correlazione
network-pairs-by-layers = Coppie legate in nessuno, in uno, in due … dei { $layers } strati: { $list }.
network-participation = Partecipazione, quanto uniformemente i legami si distribuiscono tra gli strati: { $mean } in media sui { $actors } attori con legami (0: tutti in uno strato, 1: uniformemente).

## Regressione

measure-of-regress = Regressione
measure-mrqap-name = Regressione dei legami
measure-mrqap-plain = Quanto è più probabile un legame dove altro vale per i due attori, a parità di tutti gli altri predittori.
measure-mrqap-exact = Minimi quadrati sulle coppie di attori, ogni coppia una volta se tutte le variabili sono simmetriche, altrimenti in entrambi gli ordini; p bilaterale di |t| con double semi-partialling (Dekker, Krackhardt e Snijders 2007), p = (1 + k)/(1 + B), il suo errore di estrazione √(p(1 − p)/B); ogni permutazione fino a otto attori. Con legami 0/1 è un modello lineare di probabilità.
network-predictor = { $kind ->
    [ties] legame in { $name }
    [same] stesso valore di { $name }
    [sender] { $name } di chi manda
    [receiver] { $name } di chi riceve
    [sum] { $name } di entrambi
   *[difference] differenza al quadrato in { $name }
 }
network-regress-on-nothing = Nulla spiega i legami; indicare strati con --on, o colonne con --same, --sum, --difference, --sender o --receiver.
network-regress-no-draws = Con --draws 0 non resta nulla per il test; indicare un numero da 1 in su.
network-regress-no-direction = I legami di «{ $outcome }» non hanno direzione, quindi niente { $option }; usare --sum { $column }, o --directed se i legami del file ne hanno una.
network-regress-not-a-number = «{ $column }» è «{ $value }» per l’attore { $actor }, che non è un numero.
network-regress-not-a-number-hint = Le colonne di classi vanno con --same. Lasciare vuoto il campo dove il valore non è noto.
network-regress-few = Hanno tutti i valori { $count } attori su { $all }; una regressione ne richiede tre.
network-regress-failed = I legami non si possono spiegare: { $reason }.
network-regress-outcome-constant = «{ $outcome }» non ha legami, o li ha tutti uguali; non c’è nulla da spiegare.
network-regress-constant = Il predittore «{ $predictor }» è uguale per tutte le coppie e non spiega nulla; ometterlo.
network-regress-collinear = Il predittore «{ $predictor }» segue interamente da: { $others }. Ometterne uno.
network-regress-no-rest = I predittori spiegano «{ $outcome }» senza resto, o sono tanti quante le coppie; non resta nulla da verificare.
network-regress-left-out = { $count ->
    [one] Un attore è escluso
   *[other] { $count } attori sono esclusi
 } con tutti i legami, perché manca un valore: { $list }.
network-regress-fit = Legami di «{ $outcome }» spiegati: R² = { $r2 } su { $pairs } coppie di { $actors } attori.
network-head-predictor = Predittore
network-head-coefficient = Coefficiente
network-head-standardised = Standardizzato
network-head-p-error = ±
network-row-intercept = (intercetta)
network-regress-when = { $kind ->
    [ties] { $weights ->
        [used] Per ogni unità di peso in «{ $name }»
       *[other] Se due attori sono legati in «{ $name }»
     }
    [same] Se i due attori hanno lo stesso valore di { $name }
    [sender] Per ogni unità in più di { $name } di chi manda
    [receiver] Per ogni unità in più di { $name } di chi riceve
    [sum] Per ogni unità in più di { $name } dei due insieme
   *[difference] Per ogni unità in più di differenza al quadrato in { $name }
 }
network-regress-says = { $when }, { $sense ->
    [none] nessuna differenza nei legami di «{ $outcome }» si distingue dal caso.
   *[other] { $weights ->
        [used] il legame in «{ $outcome }» è { $sense ->
            [more] più pesante
           *[less] più leggero
         } di { $amount }, a parità del resto.
       *[other] un legame in «{ $outcome }» è { $sense ->
            [more] più probabile
           *[less] meno probabile
         } di { $amount } punti percentuali, a parità del resto.
     }
 }
network-regress-exact = p è bilaterale ed esatto: tutte le { $draws } permutazioni degli attori, con double semi-partialling.
network-regress-sampled = p è bilaterale, con double semi-partialling e { $draws } permutazioni degli attori; ± è ciò che la loro estrazione lascia aperto (--draws).
network-regress-warning = Un coefficiente dice che cosa va con che cosa tra questi attori, non che cosa causa che cosa.

## Comunità

network-bad-resolution = { $value } non è una risoluzione; --resolution richiede un numero da 0 in su.
network-no-communities = «{ $file }» non ha legami, e quindi nemmeno comunità.
network-communities-found = { $count } comunità, di cui singoli attori { $alone }; modularità { $modularity }{ $objective ->
    [cpm] , qualità di Potts costante { $quality }
   *[other] { "" }
 } (Leiden, risoluzione { $resolution }).
network-communities-consensus = Consenso di { $runs } ripetizioni; due ripetizioni concordano per { $nmi } (1: del tutto, come informazione mutua normalizzata). Stabilità: quota di ripetizioni in cui un membro sta con gli altri.
network-communities-null = Rispetto a { $draws } reti con gli stessi numeri di legami: la loro media è { $mean }, z = { $z }, p = { $p }.
network-communities-label = Accordo con «{ $label }»: informazione mutua normalizzata { $nmi }, indice di Rand corretto { $rand }.
network-more-communities = { $count ->
    [one] e un’altra
   *[other] e altre { $count }
 }; vedere --top, --json o --out.
network-more-of-communities = Membri: --out FILE, --json. Significatività: --draws 100. Pesi { $weights }, seme { $seed }.
network-head-community = N.
network-head-actors = Attori
network-head-share = Quota
network-head-stability = Stabilità
network-head-best = Con più legami

## Ruoli

network-roles-need-label = I ruoli richiedono un’etichetta; dire --label e una tra: { $list }.
network-roles-need-labels = I ruoli richiedono un’etichetta, e la fonte non dice nulla dei suoi attori. Dare una tabella di attori con --nodes: una colonna id, e una colonna per ogni etichetta.
network-head-role = Ruolo
network-head-count = Conteggio
network-head-expected = Atteso
network-role-total = Tutti i ruoli
network-heading-brokers = { $shown } attori su { $all }, quelli che più stanno tra altri
network-brokers-classes = A quali classi appartengono: { $list }.
network-roles-note = I conteggi sono cammini ordinati aperti di due passi; in una rete non orientata ogni coppia conta due volte. Atteso e z con legami casuali della stessa densità, date le dimensioni delle classi. Tutte le colonne: --out FILE, --json.

## Robustezza

network-nobody = «{ $file }» non ha attori.
network-head-order = Chi se ne va per primo
network-head-robustness = R
network-head-half = Metà a
network-head-curve = Quota ancora connessa, man mano che altri se ne vanno →
network-order-degree = più legami
network-order-current-degree = più legami rimasti
network-order-betweenness = più intermediazione
network-order-current-betweenness = più intermediazione rimasta
network-order-random = a caso
network-robustness-note = R è la quota media nella componente più grande su tutte le rimozioni (al massimo 0,5). Metà a: quota di attori usciti quando resta metà della componente più grande. A caso: media di { $draws } ordini.
network-heading-gone = Senza una classe di { $label }
network-head-class = Classe
network-head-left = Resta
network-head-by-chance = Per caso

## Disposizione

network-layout-rounds = Disegno
network-layout-done = { $actors ->
    [one] { $actors } attore disposto
   *[other] { $actors } attori disposti
 } con «{ $algorithm }» (seme { $seed }); il disegno è largo { $width } e alto { $height }.
network-layout-nowhere = Nulla è stato scritto: dire --out places.csv o --out drawing.svg, oppure --save NAME per un territorio.
network-layout-saved = La disposizione «{ $name }» è conservata in { $file } (evento { $event }). Per annullare: milieu undo { $file }
network-layout-needs-label = La disposizione { $kind } colloca gli attori secondo un’etichetta; dire quale con --label.
network-layout-failed = La rete non si può disegnare: { $reason }.
network-no-layout = Il territorio non conserva una disposizione «{ $name }».
network-no-layouts = Non ne conserva nessuna; crearne una con --save NAME.
network-layouts = Conserva: { $list }.
network-no-places = Nessuno in «{ $file }» ha coordinate.
network-no-places-hint = Una mappa richiede le colonne longitude e latitude.
network-other-classes = altre classi
network-drawn = Il disegno è in { $file }.

## Ossatura

network-bad-level = { $value } non è un livello; --level richiede un numero tra 0 e 1.
network-filter-of-projects = Il filtro { $filter } legge partecipazioni; per i legami usare disparity o noise-corrected.
network-backbone-failed = I legami non si possono sottoporre a test: { $reason }.
network-backbone-kept = { $kept } legami su { $tested } sono più del caso al livello { $level } (filtro { $filter }, correzione { $correction }); toccano { $actors } attori su { $all }.
network-head-from = Da
network-head-to = A
network-head-weight = Peso

network-estimated = L’intermediazione è stimata da { $samples } attori su { $population }; con una confidenza del 95 % nessun valore sbaglia di più di { $bound }, che è { $share } del massimo possibile.
