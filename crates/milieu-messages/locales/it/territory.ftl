# Segnalazioni dei controlli sulle registrazioni.
territory-nothing-to-remove = Nessuna voce { $table } «{ $key }» da togliere.
territory-unknown-actor = Nessun attore ha la chiave «{ $key }»; la riga è esclusa.
territory-unknown-project = Nessun progetto ha la chiave «{ $key }»; la riga è esclusa.
territory-tie-with-itself = L’attore «{ $key }» è legato a sé stesso; la riga è esclusa.
territory-weight-not-positive = Il peso { $value } non è un numero maggiore di zero; la riga è esclusa.
territory-not-finite = Il valore di { $field } non è un numero finito; la riga è esclusa.
territory-negative = Il valore di { $field } è negativo ({ $value }); la riga è esclusa.
territory-not-a-share = Il valore di { $field } è { $value }, che non sta tra 0 e 1; la riga è esclusa.
territory-dates-reversed = Le date sono invertite: da { $from } a { $until }; la riga è esclusa.
territory-off-the-globe = La longitudine { $longitude } e la latitudine { $latitude } non sono sul globo; la riga è esclusa.
territory-off-the-scale = La risposta { $value } è fuori dalla sua scala da { $from } a { $to }; la riga è esclusa.
