# Titoli e descrizioni delle figure.
figure-factors-title = I sei fattori: { $region }
figure-factors-description = Una riga per fattore: il punto è il punteggio mediano di tutte le ripetizioni, la banda ne contiene nove su dieci. Un rombo segna un fattore debole.
figure-ternary-title = Tipo di rete: { $region }
figure-ternary-description = Ogni vertice è un tipo puro; il punto grande è la rete giudicata, i punti piccoli sono i periodi precedenti, l’area ombreggiata indica dove la rete può ancora trovarsi.
figure-evidence-title = Indizi a favore del tipo: { $region }
figure-evidence-description = Una barra per tratto: le barre a destra parlano per il tipo più vicino, quelle a sinistra per il secondo. La loro somma è la differenza tra le distanze al quadrato.
figure-network-title = Legami di conoscenza interni: { $region }
figure-network-description = Un segno per attore, con la forma del suo gruppo; più legami ha, più è grande e vicino al centro. I gatekeeper sono cerchiati e indicati per nome.
figure-groups-title = Chi ha rapporti con chi: { $region }
figure-groups-description = Legami di conoscenza interni tra i gruppi di attori; dentro un gruppo ogni legame è contato una volta.
figure-systemic-title = Lineare o sistemico: { $region }
figure-systemic-description = Le sette righe della tabella 2 del rapporto fondativo, da lineare a sinistra a sistemico a destra; le righe senza dati non hanno barra.
figure-course-title = Andamento dei fattori: { $region }
figure-course-description = Una linea per fattore lungo i periodi, collocata nel confronto dell’ultimo periodo.
