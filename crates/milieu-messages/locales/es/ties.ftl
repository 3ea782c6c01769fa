# Español: cómo se forman, duran y terminan los vínculos (milieu ties)

## Reading

ties-territory-only = { $option } es para un territorio; la fuente es un archivo que ya dice lo que se pide.
ties-file-section = «{ $file }» contiene { $section }; un archivo para --effects contiene solo un modelo.
ties-file-no-effects = «{ $file }» no indica ningún efecto.
ties-file-no-effects-hint = Enumere los efectos bajo [[effects]], o deje que «milieu ties effects SOURCE --write-spec FILE» escriba un modelo para empezar.
ties-unreadable = «{ $file }» no se puede leer: { $reason }.
ties-no-network = Nada indica qué vínculos hay que explicar. Indique una capa (--layer), o --joint-projects, --memberships, --themes.
ties-no-waves = Un panel necesita al menos dos oleadas; { $count ->
    [0] no se indica ninguna
    [one] se indica una
   *[other] se indican { $count }
 }. Indique días o años (--wave 2015-07-01 2019-07-01), o años seguidos (--waves 2015..2019).
ties-unknown-word = { $option }: «{ $word }» no es uno de { $allowed }.
ties-bad-region = «{ $text }» no es un código de región: { $reason }.
ties-bad-range = «{ $text }» no es un primer y un último año, como en 2015..2020.
ties-in-group = { $group }: { $what }
ties-describe-hint = «milieu info FILE» dice qué tiempo y qué capas contiene el territorio.
ties-attribute-not-in-all = «{ $name }» no se conoce en todos los grupos; se deja fuera, ya que se pide un solo modelo a todos.
ties-panel-is = { $named ->
    [yes] { $group }:{" "}
   *[no] {""}
 }{ $actors ->
    [one] Un actor
   *[other] { $actors } actores
 } en { $waves ->
    [one] { $waves } oleada
   *[other] { $waves } oleadas
 } ({ $list }). Se explica: { $explained }.
ties-notes-left = { $count ->
    [one] una nota
   *[other] { $count } notas
 } más: milieu ties describe
ties-by-default = No se da ningún modelo; este es uno para empezar («milieu ties effects SOURCE --write-spec FILE» lo escribe para poder cambiarlo).

## Why there is no model

ties-as-it-is = { $text }
ties-in-the-panel = el panel
ties-in-the-group = el grupo «{ $group }»
ties-expected-network = una red
ties-expected-two-mode = una red de dos modos
ties-expected-actors = un atributo de actores o un comportamiento
ties-expected-pairs = un atributo de parejas
ties-expected-explained = una red o un comportamiento que se explica
ties-expected-group = un grupo
ties-counted-waves = oleadas
ties-counted-values = valores
ties-counted-columns = columnas
ties-counted-matrices = matrices
ties-counted-actors = actores
ties-reason-two-mode = está pensado para redes entre actores, y esta es de dos modos
ties-reason-no-direction = los vínculos de esta red no tienen dirección
ties-reason-direction = los vínculos de esta red tienen dirección; use transTrip
ties-reason-of-actors = el atributo es de los actores, no de las cosas del otro extremo
ties-reason-of-receivers = el atributo es de las cosas del otro extremo, no de los actores
ties-reason-behaviour-of-actors = un comportamiento es de los actores, no de las cosas del otro extremo
ties-reason-itself = la otra red es la que se explica
ties-reason-unlike = las dos redes no son entre las mismas clases de cosas
ties-reason-use-simx = para un comportamiento use simX
ties-reason-other-pairs = el atributo es de parejas de otra clase
ties-reason-needs-actors = necesita una red entre actores
ties-reason-own-behaviour = se refiere al comportamiento que se explica
ties-reason-no-receiving = los actores no reciben vínculos en una red de dos modos
ties-reason-rule = una regla necesita dos redes entre las mismas clases de cosas
ties-reason-interactions = las interacciones se ofrecen para redes
ties-reason-product = un efecto que va más allá del vínculo solo se puede multiplicar por efectos del emisor
ties-reason-composition = no es posible cuando los actores entran y salen
ties-reason-no-such = no hay tal red ni comportamiento
ties-reason-constant = su estadístico es el mismo en todas las simulaciones, como ocurre cuando el observado es el mínimo o el máximo posible y el parámetro se dispara
ties-reason-collinear = su estadístico se deduce de los de otros efectos
ties-reason-no-choice = ninguna elección depende de él, u otros efectos dicen lo mismo
ties-reason-without-end = la verosimilitud crece con él sin fin
ties-reason-zero = nunca se observó (su estadístico es cero, el mínimo posible), de modo que la estimación sería infinita
ties-reason-not-growing = su estadístico no crece con el parámetro
ties-nothing-to-explain = No hay ninguna red ni ningún comportamiento que explicar.
ties-too-few-waves = { $waves ->
    [one] Hay una sola oleada
   *[other] Hay { $waves } oleadas
 } en { $place }; el cambio necesita al menos dos.
ties-too-few-waves-hint = Añada una oleada; con un territorio, indique dos o más días con --wave.
ties-size = «{ $name }» en { $place } tiene { $found } { $what }; se esperan { $expected }.
ties-groups-differ = El grupo «{ $group }» no tiene «{ $name }», que otros grupos tienen.
ties-groups-differ-hint = Se pide un solo modelo a todos los grupos: dé a cada uno las mismas redes, comportamientos y atributos.
ties-unknown-name = El efecto «{ $effect }» se refiere a «{ $name }», que no es { $expected } del panel.
ties-known-names = El panel tiene: { $list }.
ties-unknown-effect = «{ $dependent }» no tiene ningún efecto «{ $effect }».
ties-nearest-effect = El más parecido: { $nearest }. Todos: milieu ties effects --list.
ties-needs-with = Hay que decirle al efecto «{ $effect }» a qué se refiere: with = { $expected }.
ties-does-not-apply = El efecto «{ $effect }» no sirve para «{ $dependent }»: { $reason }.
ties-interaction-size = Una interacción es de dos o tres efectos, no de { $count }.
ties-three-parts = «{ $effect }» de «{ $dependent }» se pide como evaluación, creación y mantenimiento; solo dos de ellos se pueden distinguir.
ties-twice = «{ $name }» se pide dos veces.
ties-internal-parameter = El efecto «{ $effect }» no puede tener el parámetro interno { $value }.
ties-starting-value = «{ $parameter }» no puede empezar en { $value }.
ties-conditional = La simulación no puede terminar en el cambio observado de «{ $name }»: { $reason }.
ties-conditional-hint = Quite la línea «conditional»; entonces se estiman las tasas.
ties-not-symmetric = «{ $network }» en la oleada { $wave } de { $place } no tiene dirección y, sin embargo, contiene { $sender } → { $receiver } y no el inverso.
ties-not-symmetric-hint = Dé el vínculo en ambos sentidos o haga que la red sea dirigida.
ties-no-such-pair = «{ $network }» en la oleada { $wave } de { $place } tiene una entrada de { $sender } a { $receiver }, donde no puede haber ninguna.
ties-all-missing = «{ $name }» en { $place } no tiene ningún valor.
ties-all-missing-hint = Quítelo del modelo, o mire si los códigos de valores ausentes son correctos.
ties-constant = «{ $name }» es igual para todos, así que «{ $effect }» no dice nada. Quite el efecto.
ties-presence = El actor «{ $actor }» de { $place } no puede estar presente de { $from } a { $to }: los intervalos empiezan antes de terminar y están dentro de las oleadas.
ties-rule-broken = La oleada { $wave } de { $place } incumple la regla entre «{ $first }» y «{ $second }» en { $sender } → { $receiver }.
ties-distance-not-reached = Periodo { $period }: después de { $steps } pasos, «{ $variable }» sigue más cerca de su comienzo que lo observado.
ties-rates-away = Periodo { $period }: las tasas han llegado a { $rate }; los parámetros se han disparado.
ties-away-hint = Empiece desde otros valores (--start) o quite efectos: casi siempre dos de ellos dicen prácticamente lo mismo.
ties-nothing-to-estimate = Todos los parámetros están fijados; no hay nada que estimar.
ties-setting = El ajuste «{ $name }» no puede ser { $value }.
ties-unidentified = «{ $parameter }» no se puede estimar con estos datos: { $reason }.
ties-unidentified-hint = Quite el efecto, o fíjelo en un valor (fixed = 0) y contrástelo (test = true).

## Running

ties-progress = { $phase ->
    [1] derivadas
    [2] aproximación
   *[other] medición
 }{ $measured ->
    [yes] , convergencia { $ratio }
   *[no] {""}
 }
ties-stopped = Detenido.
ties-stopped-by-hand = la estimación se detuvo a mano. Lo que había alcanzado está en «{ $file }».
ties-stopped-by-hand-hint = La misma orden con --resume { $file } sigue desde ahí.
ties-resumed = Sigue desde «{ $file }».
ties-start-lacks = No están en el resultado de partida y empiezan como de costumbre: { $list }.
ties-start-nothing = «{ $file }» no tiene ningún parámetro de este modelo.
ties-start-nothing-hint = Los parámetros se reconocen por sus nombres; milieu ties effects SOURCE --json enumera los de un modelo.
ties-not-a-result = «{ $file }» no es la respuesta de «milieu ties estimate --json».
ties-not-a-state = «{ $file }» no es lo que deja una estimación detenida.
ties-other-state = «{ $file }» lo dejó una estimación de otros datos o de otro modelo.
ties-other-state-hint = Sus datos y su modelo deben ser los mismos; para un modelo cambiado use --start con un resultado.

## Table

ties-head-effect = efecto
ties-head-explained = se explica
ties-head-estimate = estimación
ties-head-error = (e. e.)
ties-head-convergence = conv. t
ties-head-interval = intervalo del 95 %
ties-head-part = parte
ties-head-lower = inferior
ties-head-upper = superior
ties-head-note = nota
ties-head-phase = fase
ties-head-first = primero
ties-head-last = último
ties-head-mean = media
ties-head-least = mínimo
ties-head-greatest = máximo
ties-head-name = nombre
ties-head-with = con
ties-head-what = qué es
ties-head-statistic = estadístico
ties-head-change = entra en una elección como
ties-head-parameter = parámetro
ties-head-rsiena = en RSiena con este nombre
ties-yes = sí
ties-no = no
ties-held = (fijado)
ties-rate-of-period = tasa, periodo { $number }: { $from } → { $to }{ $several ->
    [yes] , { $group }
   *[no] {""}
 }
ties-effect-of-part = { $effect }{ $part ->
    [creation] , vínculos nuevos
    [maintenance] , vínculos mantenidos
    [rate] {" "}(tasa)
   *[other] {""}
 }{ $within }
ties-part-evaluation = evaluación
ties-part-creation = creación
ties-part-maintenance = mantenimiento
ties-marks = e. e.: error estándar. Frente a ningún efecto, bilateral: * p < 0,05, ** p < 0,01, *** p < 0,001. conv. t: desviación media del estadístico simulado respecto del observado, en desviaciones típicas; por debajo de 0,1 es excelente.
ties-overall = Razón global máxima de convergencia { $ratio } ({ $converged ->
    [yes] ha convergido: por debajo de { $wanted }
   *[no] no ha convergido: se busca { $wanted }
 }); { $last } simulaciones en la última fase, { $all } en total; semilla { $seed }.
ties-blocking = Lo impide la combinación { $list } (pesos en desviaciones típicas): en ella las redes simuladas quedan más lejos de las observadas.
ties-not-converged-hint = Estos números no son un resultado. Pruebe con más rondas (--rounds 30) o empiece con un modelo menor y arranque el mayor desde él (--start); si dos efectos de la combinación dicen casi lo mismo, conserve uno; si las oleadas cambian demasiado, tome oleadas más próximas.
ties-marks-likelihood = e. e.: error estándar. Frente a ningún efecto, bilateral: * p < 0,05, ** p < 0,01, *** p < 0,001. conv. t: media de la función de puntuación en la última fase, en desviaciones típicas.
ties-likelihood = Máxima verosimilitud por aumento de datos: a unos { $distance } errores estándar del máximo ({ $converged ->
    [yes] ha convergido: por debajo de { $wanted }
   *[no] no ha convergido: se busca { $wanted }
 }); { $draws } extracciones en la última fase de { $chains } cadenas; semilla { $seed }.
ties-likelihood-hint = Estos números no son un resultado. Empiece desde el resultado del método de los momentos (--start) o tome más extracciones (--simulations).
ties-likelihood-not = El método de los momentos (--method moments) puede hacerlo.
ties-likelihood-composition = En el periodo { $period } entran o salen actores; la máxima verosimilitud los necesita a todos todo el tiempo.
ties-likelihood-rate = «{ $parameter }» hace que la tasa dependa del estado; la máxima verosimilitud necesita tasas que no dependan de él.
ties-likelihood-decision = Sobre «{ $network }» deciden dos actores; la máxima verosimilitud necesita vínculos impuestos por uno (decision = "forcing").
ties-likelihood-conditional = Una simulación que termina en el cambio observado de «{ $name }» no tiene verosimilitud; quite «conditional».
ties-likelihood-no-path = Periodo { $period }: «{ $variable }» no puede alcanzar su final observado; { $remaining ->
    [one] { $remaining } cambio no está permitido
   *[other] { $remaining } cambios no están permitidos
 }. Mire si lo impiden reglas, vínculos dados o límites de los grados.
ties-written = Escrito: { $file }.

## What the estimates say

ties-heading-says = Lo que dicen las estimaciones
ties-heading-table = Estimaciones
ties-heading-effects = Efectos con sus intervalos
ties-heading-trace = Convergencia
ties-heading-findings = Resultados
ties-careful = Cada frase trata de una oportunidad de un actor: las odds del cambio frente a dejar las cosas como están, a igualdad de lo demás. El intervalo contiene el valor verdadero en 95 de cada 100 estudios así, si el modelo es válido. Lo que va junto no es todavía una causa.
ties-says = { $what }: { $unit }, { $part ->
    [creation] las odds de un vínculo nuevo
    [creation-beside] las odds de un vínculo nuevo, además de las de un vínculo en general,
    [maintenance] las odds de mantener un vínculo
    [maintenance-beside] las odds de mantener un vínculo, además de las de un vínculo en general,
    [behaviour] las odds de subir en uno
    [raising] las odds de subir en uno
    [not-lowering] las odds de no bajar
   *[tie] las odds de un vínculo
 } { $sense ->
    [times] se multiplican por { $amount } (de { $low } a { $high })
    [more] son un { $amount } % más altas (de { $low } a { $high } %)
   *[less] son un { $amount } % más bajas (de { $low } a { $high } %)
 }.
ties-says-base = { $what }: { $unit }, { $part ->
    [creation] las odds de un vínculo nuevo frente a ninguno
    [creation-beside] las odds de un vínculo nuevo frente a ninguno cambian por un factor que
    [maintenance] las odds de mantener un vínculo frente a terminarlo
    [maintenance-beside] las odds de mantener un vínculo frente a terminarlo cambian por un factor que
   *[tie] las odds de un vínculo frente a ninguno
 } { $part ->
    [creation-beside] es
    [maintenance-beside] es
   *[other] son
 } de { $amount } a 1 (de { $low } a { $high }).
ties-says-once-formed = { $what }: una vez formado un vínculo, { $unit } no se aprecia ninguna diferencia en si perdura.
ties-says-cannot-tell = { $what }: no se puede saber si, { $unit }, { $part ->
    [creation] un vínculo nuevo
    [creation-beside] un vínculo nuevo
    [maintenance] mantener un vínculo
    [maintenance-beside] mantener un vínculo
    [behaviour] subir en uno
    [raising] subir en uno
    [not-lowering] no bajar
   *[tie] un vínculo
 } es más o menos probable.
ties-unit-density = donde ningún otro efecto actúa a favor ni en contra
ties-unit-recip = con un vínculo en sentido contrario
ties-unit-transtrip = con cada conexión indirecta adicional a través de un tercer actor
ties-unit-transtriads = con cada socio adicional en común
ties-unit-transties = con alguna conexión indirecta, sea cual sea su número
ties-unit-cycle3 = con cada ciclo de tres que cierra
ties-unit-inpop = con cada vínculo adicional que { $of ->
    [thing] el otro lado
   *[actor] el otro actor
 } ya tiene
ties-unit-samex = con el mismo valor de «{ $with }»
ties-unit-institutional = en el mismo país o la misma región
ties-unit-sphere = cuando ambos son empresas, investigación u organismos públicos
ties-unit-organisational = en el mismo grupo empresarial
ties-unit-cognitive = con competencias del todo iguales en lugar de nada parecidas
ties-unit-themes = con temas del todo iguales en lugar de nada parecidos
ties-unit-social = cuando ya fueron socios en lugar de no tener ninguna conexión
ties-unit-simx = al pasar de la menor a la mayor semejanza en «{ $with }»
ties-unit-absdiffx = con una unidad más de diferencia en «{ $with }»
ties-unit-egox = con una unidad más de «{ $with }» del emisor
ties-unit-altx = con una unidad más de «{ $with }» del otro actor
ties-unit-crprod = con un vínculo en «{ $with }»
ties-unit-crprodrecip = con un vínculo en sentido contrario en «{ $with }»
ties-unit-x = con una unidad más de «{ $with }»
ties-unit-x-yes = con «{ $with }» en común
ties-unit-distance = con diez veces la distancia ({ $kind ->
    [kilometres] «{ $with }», muy por encima de { $beyond } km
   *[units] «{ $with }», muy por encima de { $beyond }
 })
ties-unit-avalt = con una unidad más de la media de los socios en «{ $with }»
ties-unit-totalt = con una unidad más de la suma de los socios en «{ $with }»
ties-unit-efffrom = con una unidad más de «{ $with }»
ties-unit-other = con una unidad más de «{ $effect }»

## Figures

ties-page-title = Cómo cambian los vínculos: { $file }
ties-page-subtitle = Modelo estocástico orientado al actor
ties-figure-effects = Efectos con sus intervalos del 95 %
ties-figure-effects-what = Estimaciones de los efectos sobre el logaritmo de las odds, cada una con el intervalo que contiene el valor verdadero en 95 de cada 100 estudios. Los intervalos que cruzan la línea del cero no permiten saber en qué sentido actúa un efecto. Las tasas están en la tabla.
ties-figure-effects-axis = logaritmo de las odds
ties-figure-traces = Los parámetros mientras se estimaban
ties-figure-traces-what = Cada parámetro a lo largo de la estimación: ha convergido cuando su curso es horizontal en torno a la estimación.
ties-figure-traces-axis = pasos de la estimación
ties-figure-phase = { $phase ->
    [1] derivadas
    [2] aproximación
   *[other] medición
 }
ties-legend-trace = curso
ties-legend-range = intervalo de pasos dibujado como uno solo
ties-legend-estimate = estimación
ties-legend-interval = intervalo del 95 %

## What a panel holds

ties-heading-noteworthy = Digno de atención
ties-heading-attributes = Atributos
ties-heading-composition = Quién está presente
ties-little-change = «{ $dependent }» tiene { $changes ->
    [one] un cambio
   *[other] { $changes } cambios
 } en todos los periodos{ $asked ->
    [yes] , para { $effects } efectos
   *[no] {""}
 }; es poco para distinguir efectos. Quite efectos o añada oleadas.
ties-wave-full = La red «{ $network }» tiene todos los vínculos en la oleada { $wave }.
ties-many-missing = { $one ->
    [yes] En la oleada { $wave }, «{ $name }»
   *[no] «{ $name }»
 } falta en el { NUMBER($share, maximumFractionDigits: 0) } % de los casos{ $much ->
    [yes] ; los resultados que se apoyan en ello son dudosos
   *[no] ; conviene tenerlo en cuenta
 }.
ties-covariate-constant = «{ $name }» es igual en todas partes; sus efectos no dicen nada.
ties-actor-never-observed = No se sabe nada de los vínculos que «{ $actor }» envía en «{ $network }».
ties-structural-contradiction = En «{ $network }» el vínculo { $sender } → { $receiver } está { $given ->
    [yes] dado
   *[no] declarado imposible
 } en la oleada { $from } y se observa de otro modo en la oleada { $to }; entre ambas se toma como { $given ->
    [yes] presente
   *[no] ausente
 }.
ties-equal-effects = «{ $first }» y «{ $second }» dicen lo mismo de cada cambio posible; conserve uno.
ties-collinear-effects = «{ $first }» y «{ $second }» dicen casi lo mismo (correlación { $correlation }); apenas se podrán distinguir.
ties-dependent-effects = Cada uno de estos efectos se deduce de los demás; quite uno: { $list }.
ties-model-has = { $count ->
    [one] El modelo tiene { $count } parámetro; milieu ties estimate con la misma fuente lo estima.
   *[other] El modelo tiene { $count } parámetros; milieu ties estimate con la misma fuente los estima.
 }
ties-of-pairs = parejas
ties-of-actors = actores
ties-head-wave = oleada
ties-head-ties = vínculos
ties-head-density = dens. %
ties-head-degree = grado
ties-head-most = máx.
ties-head-returned = recipr. %
ties-head-closed = trans. %
ties-head-missing = ausentes
ties-head-given = dados
ties-head-period = periodo
ties-head-formed = formados
ties-head-ended = terminados
ties-head-kept = mantenidos
ties-head-jaccard = Jaccard
ties-head-up = suben
ties-head-down = bajan
ties-head-same = igual
ties-head-of = de
ties-head-missing-share = ausentes %
ties-head-present = presentes
ties-head-joined = entraron
ties-head-left = salieron

## Tests

ties-test-not-converged = La estimación no ha convergido (razón global de convergencia { $ratio }); no hay nada que contrastar.
ties-test-unknown = Ningún efecto estimado del modelo se llama «{ $name }».
ties-test-known = Estimados: { $list }.
ties-test-dependent = Los efectos estimados dependen unos de otros, así que no se puede contrastar nada. «milieu ties describe» dice cuáles.
ties-all-held = todos los efectos fijados
ties-all-effects = todos los efectos
ties-in-the-period = { $from } → { $to }
ties-test-heading = { $kind ->
    [wald] Efectos en conjunto (Wald)
    [score] Efectos fijados (score)
    [periods] Iguales en todos los periodos
   *[groups] Iguales en todos los grupos
 }
ties-test-says = { $kind ->
    [wald] Una p pequeña dice que no todos estos efectos son cero.
    [score] Una p pequeña dice que el efecto no es el valor en el que está fijado. La última columna es aproximadamente el valor que tendría.
    [periods] Una p pequeña dice que el efecto no es igual en todos los periodos; permita que difiera (period = …) o busque qué cambió.
   *[groups] Una p pequeña dice que el efecto no es igual en todos los grupos; permita que difiera (group = …) antes de agruparlos.
 }
ties-head-tested = contrastado
ties-head-test = contraste
ties-head-df = g. l.
ties-head-one-step = aprox.
ties-head-share = peso %
ties-head-moves = mueve
ties-importance-heading = Qué pesa cuánto: { $of }
ties-importance-says = Parte de cada efecto en lo que los actores elegirían a continuación, de media sobre actores y periodos (Indlekofer y Brandes 2013); la última columna es cuánta probabilidad mueve, de 0 a 2.
ties-test-note = { $count } simulaciones (semilla { $seed }), razón global de convergencia { $ratio }.

## Goodness of fit

ties-from-lacks = «{ $file }» no tiene ningún valor para { $list }.
ties-from-lacks-hint = El resultado debe ser de este modelo; ejecute milieu ties estimate --json con la misma fuente y los mismos efectos.
ties-gof-not-converged = La estimación no ha convergido (razón global de convergencia { $ratio }); no hay nada que comparar con los datos.
ties-gof-few = { $count ->
    [one] { $count } simulación es demasiado poco
   *[other] { $count } simulaciones son demasiado pocas
 } para comparar; dos son el mínimo, 1000 son lo habitual.
ties-statistic = { $kind ->
    [indegrees] Vínculos recibidos, «{ $of }»
    [outdegrees] Vínculos enviados, «{ $of }»
    [geodesics] Distancias, «{ $of }»
    [triads] Tríadas, «{ $of }»
    [distribution] Valores de «{ $of }»
    [shared] Cosas en común, «{ $of }»
   *[other] { $name }
 }{ $one ->
    [yes] {" "}({ $period })
   *[no] {""}
 }
ties-fit = { $verdict ->
    [good] no refutado
   *[bad] no se ajusta
 }
ties-fit-says = p = { $p }. { $verdict ->
    [good] La red observada podría proceder del modelo en este aspecto.
   *[bad] En este aspecto la red observada no se parece a las que produce el modelo.
 }
ties-head-feature = en cuanto a
ties-head-distance = distancia
ties-head-rank = dim.
ties-head-p = p
ties-head-fit = modelo
ties-head-component = de
ties-head-observed = observado
ties-head-deviation = d. t.
ties-head-low = 5 %
ties-head-high = 95 %
ties-head-q025 = 2,5 %
ties-head-q25 = 25 %
ties-head-q50 = mediana
ties-head-q75 = 75 %
ties-head-q975 = 97,5 %
ties-head-simulations = simulaciones
ties-outside = fuera
ties-gof-note = { $count } simulaciones en la estimación (semilla { $seed }). p es la proporción de ellas que están al menos tan lejos de su media como los datos (distancia de Mahalanobis; Lospinoso y Snijders 2019): una p pequeña dice que el modelo no produce redes como la observada en este aspecto. Los grados son recuentos de actores con a lo sumo ese número de vínculos.
ties-page-gof = Bondad de ajuste: { $file }
ties-figure-fit = Bondad de ajuste
ties-figure-fit-what = Los recuentos simulados como violines, los observados como una línea: donde la línea sale de los violines, el modelo no produce redes como la observada.
ties-figure-fit-counts = recuento
ties-figure-fit-standardised = desviaciones típicas respecto de la media simulada
ties-legend-simulated = simulado
ties-legend-quartiles = cuartiles
ties-legend-bounds = 2,5 y 97,5 %
ties-legend-observed = observado
ties-legend-outside = observado, fuera

## Simulation

ties-as-it-goes-on = tal como sigue
ties-simulating = simulando
ties-from-not-converged = La estimación de «{ $file }» no ha convergido; no hay nada sobre lo que construir.
ties-other-data = «{ $file }» es un resultado de otros datos o de otro modelo; sus parámetros se toman de todos modos, ya que llevan los mismos nombres.
ties-nothing-stated = No se indica ningún valor para { $list }.
ties-nothing-stated-hint = Indique un resultado (--from result.json) o un valor para cada efecto del modelo (fixed = …).
ties-bad-precision = «{ $text }» no es una medida con la semianchura deseada, como en knowledge:ties=2.
ties-output = { $several ->
    [yes] { $network }:{" "}
   *[no] {""}
 }{ $kind ->
    [density] densidad
    [ties] vínculos
    [degree] grado medio
    [reciprocity] proporción de vínculos correspondidos
    [transitivity] transitividad
    [within] vínculos dentro del mismo { $of }, proporción
    [external] índice E-I de { $of }
    [mean-over-ties] { $of } medio de los vínculos
    [components] componentes
    [largest] mayor componente, proporción
    [gini] desigualdad de los grados (Gini)
    [sent] vínculos enviados por { $of }
    [received] vínculos recibidos por { $of }
   *[behaviour] media de { $of }
 }
ties-arm-heading = { $name }, después de { $period ->
    [one] un periodo
   *[other] { $period } periodos
 }
ties-head-measure = medida
ties-head-expected = 95 % de lo esperado
ties-head-single = 95 % de lo individual
ties-head-difference = difiere
ties-head-more = más %
ties-head-from-parameters = parám. %
ties-change = { $sense ->
    [more] más
    [less] menos
    [same] igual
    [unknown] no se puede saber
   *[none] –
 }
ties-simulate-note = { $certain ->
    [yes] Los parámetros se toman como ciertos; { $replicates } simulaciones
   *[no] { $draws } extracciones de los parámetros de su distribución estimada con { $replicates } simulaciones cada una
 } (semilla { $seed }). 95 % de lo esperado: dónde está el valor esperado, dado lo que no se sabe de los parámetros y el número de simulaciones. { $compared ->
    [yes] Ambos cursos comparten sus números aleatorios, evento a evento; más %: proporción de parejas de simulaciones con más que tal como sigue; parám. %: proporción de la varianza que viene de no conocer los parámetros; el resto es azar del proceso. Lo que un modelo dice de un cambio solo vale si el cambio deja el propio modelo como está.
   *[no] 95 % de lo individual: dónde está un solo curso.
 }
ties-simulate-stopped = Detenido a mano antes del final; lo que se dice se apoya en las simulaciones hechas hasta ahora.
ties-simulate-imprecise = La precisión deseada no se alcanzó con { $most } extracciones.
ties-scenario-unknown = { $place }: no existe «{ $name }» ({ $expected }).
ties-scenario-nearest = El más parecido: { $nearest }.
ties-scenario-say-which = { $place }: indique a cuál se refiere ({ $expected }); hay varios.
ties-scenario-one-operation = { $place }: dé uno solo de set, add y multiply.
ties-scenario-empty-condition = { $place }: la condición sobre «{ $covariate }» necesita equals, at_least o at_most.
ties-scenario-loop = { $place }: «{ $actor }» no puede tener un vínculo consigo mismo.
ties-scenario-value = { $place } no puede ser { $value }.
ties-scenario-span = { $place }: del periodo { $from } al { $until }, pero el escenario tiene { $periods }.
ties-scenario-no-periods = Un escenario necesita al menos un periodo (periods = 1).
ties-scenario-name-taken = Ya hay un actor «{ $name }»; uno que entra necesita un nombre propio.
ties-scenario-behaviour-needed = «{ $actor }» entra sin «{ $behaviour }»: indique qué tiene o a quién se parece.
ties-scenario-rate-needed = «{ $variable }» no tiene tasa estimada, ya que su cambio observado ponía fin a las simulaciones.
ties-scenario-rate-needed-hint = Indique una: [[rates]] con variable y value.
ties-scenario-contradiction = «{ $network }»: { $sender } → { $receiver } está dado y prohibido a la vez.
ties-scenario-parameter-count = { $found ->
    [one] { $found } valor de parámetros
   *[other] { $found } valores de parámetros
 }; el modelo tiene { $expected }.
ties-scenario-covariance = La covarianza de los parámetros no es tal: { $why }.
ties-scenario-no-rates = En { $attempts } extracciones de los parámetros ninguna tasa fue mayor que cero; la estimación es demasiado incierta para simular a partir de ella (--certain la toma como está).
ties-scenario-not-comparable = «{ $first }» y «{ $second }» no se pueden comparar: difieren en { $what }.
ties-named-output = medida
ties-named-network-of-actors = red entre actores
ties-named-group = grupo
ties-named-wave = oleada
ties-named-explained = red o comportamiento
ties-named-network = red
ties-named-behaviour = comportamiento
ties-named-parameter = parámetro
ties-named-covariate-or-behaviour = atributo o comportamiento
ties-named-covariate = atributo
ties-named-pairs = atributo de parejas
ties-named-actor = actor
ties-named-receiver = cosa del otro extremo

## Effects

ties-family-network = Efectos sobre los vínculos
ties-family-behaviour = Efectos sobre el comportamiento
ties-family-rate = Efectos sobre las tasas de cambio
ties-with-nothing = –
ties-with-actor = atributo de actores o comportamiento
ties-with-pair = atributo de parejas
ties-with-network = red
ties-effect-with = { $about } (con: { $with })
ties-no-effect = No hay ningún efecto «{ $name }». Todos: milieu ties effects --list.
ties-effects-note = ¹ no está en RSiena. Fórmulas: milieu ties effects --name EFFECT. Cada uno se puede pedir de crear y mantener vínculos por igual (evaluation), de crearlos (creation) o de mantenerlos (maintenance).
ties-effects-page = Para el ego i y el alter j: x es la red que se explica, w otra red o un atributo de parejas, v un atributo de actores menos su media, z el comportamiento que se explica menos su media, + en lugar de un índice la suma sobre él, D un cambio de comportamiento. Los efectos llevan los nombres cortos de RSiena cuando RSiena los tiene.
ties-spec-written = Escrito: { $file }, un modelo de { $count ->
    [one] { $count } efecto
   *[other] { $count } efectos
 } para empezar.

# Each effect as a row of a table, and what it is.
ties-effect-density = densidad
ties-about-density = cuántos vínculos tienden a tener los actores: el equilibrio entre crear y dejar vínculos
ties-effect-recip = reciprocidad
ties-about-recip = tendencia a corresponder a los vínculos
ties-effect-transtrip = tripletas transitivas
ties-about-transtrip = tendencia a vincularse con los socios de los socios, por cada camino que lleva hasta ellos
ties-effect-transtrip1 = tripletas transitivas, de cierre
ties-about-transtrip1 = tendencia a vincularse con los socios de los propios socios
ties-effect-transtrip2 = tripletas transitivas, compartidas
ties-about-transtrip2 = tendencia a vincularse con quienes tienen vínculos con los propios socios
ties-effect-transmedtrip = tripletas transitivas, de mediación
ties-about-transmedtrip = tendencia a situarse entre dos que están vinculados
ties-effect-transties = vínculos transitivos
ties-about-transties = tendencia a tener vínculos con socios de socios, por muchos o pocos caminos que lleven hasta ellos
ties-effect-cycle3 = ciclos de tres
ties-about-cycle3 = tendencia a cerrar ciclos de tres: intercambio entre iguales si es positivo, orden si es negativo
ties-effect-transrectrip = tripletas transitivas recíprocas
ties-about-transrectrip = cierre de tripletas mediante vínculos correspondidos
ties-effect-transtriads = tríadas transitivas
ties-about-transtriads = tendencia a vincularse con aquellos con quienes hay socios en común
ties-effect-gwespff = socios compartidos, hacia delante (gwesp){ $parameter }
ties-about-gwespff = cierre a través de socios de socios; cada uno adicional cuenta menos
ties-effect-gwespbb = socios compartidos, hacia atrás (gwesp){ $parameter }
ties-about-gwespbb = cierre a través de aquellos cuyos socios están vinculados con uno; cada uno adicional cuenta menos
ties-effect-gwespfb = socios compartidos, que reciben de ambos (gwesp){ $parameter }
ties-about-gwespfb = tendencia a vincularse con quienes eligen a los mismos otros; cada uno adicional cuenta menos
ties-effect-gwespbf = socios compartidos, que eligen a ambos (gwesp){ $parameter }
ties-about-gwespbf = tendencia a vincularse con quienes son elegidos por los mismos otros; cada uno adicional cuenta menos
ties-effect-gwespffgradient = socios compartidos, hacia delante, cambio completo{ $parameter }
ties-about-gwespffgradient = como gwespFF, con lo que un vínculo cambia para otros vínculos del actor
ties-effect-gwespfbgradient = socios compartidos, que reciben de ambos, cambio completo{ $parameter }
ties-about-gwespfbgradient = como gwespFB, con lo que un vínculo cambia para otros vínculos del actor
ties-effect-cycle4 = ciclos de cuatro
ties-about-cycle4 = tendencia a estar en las mismas cosas, o a tener los mismos socios, que otros
ties-effect-inpop = popularidad
ties-about-inpop = tendencia a vincularse con quienes reciben muchos vínculos
ties-effect-inpopsqrt = popularidad (raíz cuadrada)
ties-about-inpopsqrt = tendencia a vincularse con quienes reciben muchos vínculos; cada uno adicional cuenta menos
ties-effect-outpop = actividad del otro{ $parameter }
ties-about-outpop = tendencia a vincularse con quienes envían muchos vínculos
ties-effect-outpopsqrt = actividad del otro (raíz cuadrada){ $parameter }
ties-about-outpopsqrt = tendencia a vincularse con quienes envían muchos vínculos; cada uno adicional cuenta menos
ties-effect-inact = actividad de los populares
ties-about-inact = tendencia de quienes reciben muchos vínculos a enviar muchos
ties-effect-inactsqrt = actividad de los populares (raíz cuadrada)
ties-about-inactsqrt = tendencia de quienes reciben muchos vínculos a enviar muchos; cada uno adicional cuenta menos
ties-effect-outact = actividad
ties-about-outact = tendencia de quienes envían muchos vínculos a enviar más
ties-effect-outactsqrt = actividad (raíz cuadrada)
ties-about-outactsqrt = tendencia de quienes envían muchos vínculos a enviar más; cada uno adicional cuenta menos
ties-effect-outtrunc = tener algún vínculo{ $parameter }
ties-about-outtrunc = tendencia a tener al menos unos pocos vínculos
ties-effect-egox = { $with } del emisor
ties-about-egox = si quienes tienen más del atributo tienen más vínculos
ties-effect-altx = { $with } del otro
ties-about-altx = si quienes tienen más del atributo son más elegidos
ties-effect-simx = semejanza en { $with }
ties-about-simx = tendencia a vincularse con quienes tienen valores parecidos
ties-effect-samex = igualdad en { $with }
ties-about-samex = tendencia a vincularse con quienes son de la misma categoría
ties-effect-absdiffx = diferencia en { $with }
ties-about-absdiffx = tendencia a vincularse a través de una diferencia
ties-effect-x = { $with }
ties-about-x = tendencia a vincularse donde un atributo de la pareja es mayor
ties-effect-crprod = vínculo en { $with }
ties-about-crprod = tendencia a vincularse donde hay un vínculo en otra red
ties-effect-crprodrecip = vínculo de vuelta en { $with }
ties-about-crprodrecip = tendencia a vincularse donde otra red tiene un vínculo en sentido contrario
ties-effect-closure = cierre mediante { $with }
ties-about-closure = tendencia a vincularse con aquellos con quienes los socios de otra red están vinculados en ella
ties-effect-from = coincidencia a través de { $with }
ties-about-from = tendencia a vincularse con quienes tienen los mismos socios en otra red
ties-effect-to = seguir a los socios de { $with }
ties-about-to = tendencia a vincularse con aquellos a quienes eligen los socios de otra red
ties-effect-linear = nivel
ties-about-linear = tendencia hacia valores más altos o más bajos
ties-effect-quad = forma
ties-about-quad = si los valores altos tiran aún más hacia arriba o de vuelta al centro
ties-effect-avalt = media de los socios en { $with }
ties-about-avalt = tendencia a moverse con la media de los socios
ties-effect-totalt = suma de los socios en { $with }
ties-about-totalt = tendencia a moverse con la suma de los socios
ties-effect-avsim = semejanza media con los socios en { $with }
ties-about-avsim = tendencia a hacerse como los socios, en promedio
ties-effect-totsim = semejanza total con los socios en { $with }
ties-about-totsim = tendencia a hacerse como los socios, tanto más cuantos más son
ties-effect-indeg = vínculos recibidos en { $with }
ties-about-indeg = si quienes reciben muchos vínculos suben
ties-effect-outdeg = vínculos enviados en { $with }
ties-about-outdeg = si quienes envían muchos vínculos suben
ties-effect-efffrom = { $with }
ties-about-efffrom = si quienes tienen más del atributo suben
ties-effect-ratex = { $with }
ties-about-ratex = si quienes tienen más del atributo reconsideran más a menudo
ties-effect-outrate = vínculos enviados
ties-about-outrate = si quienes envían muchos vínculos reconsideran más a menudo
ties-effect-inrate = vínculos recibidos
ties-about-inrate = si quienes reciben muchos vínculos reconsideran más a menudo
ties-effect-reciprate = vínculos correspondidos
ties-about-reciprate = si quienes tienen muchos vínculos correspondidos reconsideran más a menudo
ties-effect-outrateinv = vínculos enviados, inverso
ties-about-outrateinv = si quienes tienen pocos vínculos reconsideran más o menos a menudo
ties-effect-outratelog = vínculos enviados, logaritmo
ties-about-outratelog = si quienes envían muchos vínculos reconsideran más a menudo; cada uno adicional cuenta menos

## milieu ties

cli-about-ties = Ver cómo se forman, duran y terminan los vínculos: modelos de cambio, estimados y simulados
cli-more-ties =
    Una fuente es un archivo de territorio, con los vínculos y las oleadas en cuestión, o un archivo TOML que indica archivos
    sencillos (matrices, listas de vínculos, Pajek, comportamientos) o un territorio y contiene el modelo. Modelos estocásticos
    orientados al actor (Snijders 2001), como en RSiena.
    Ejemplos:
      milieu ties estimate styria.milieu --layer knowledge --wave 2015-07-01 2019-07-01
      milieu ties estimate study.toml --html result.html
cli-about-ties-estimate = Estimar qué hace que los vínculos se formen y duren
cli-more-ties-estimate =
    Sigue por sí sola hasta que converge, o indica la combinación de efectos que lo impide (código de salida 1). Detenida con
    Ctrl-C, deja lo alcanzado en un archivo desde el que --resume sigue. La respuesta de --json puede ser el --start de otro modelo.
    Ejemplos:
      milieu ties estimate study.toml --latex table.tex --html result.html
      milieu ties estimate small.toml --method likelihood
      milieu ties estimate keep.milieu --joint-projects --wave 2000-2006,2007-2013,2014-2020 --region AT22 --most-active 80
      milieu ties estimate styria.milieu --layer knowledge --waves 2015..2020 --effects model.toml --json
cli-arg-ties-method = Método de los momentos o máxima verosimilitud (lenta; paneles pequeños)
cli-about-ties-effects = Enumerar de qué puede componerse un modelo, o escribir un modelo para empezar
cli-more-ties-effects =
    Ejemplos:
      milieu ties effects --list
      milieu ties effects --name gwespFF
      milieu ties effects styria.milieu --layer knowledge --waves 2015..2020 --write-spec model.toml
cli-arg-ties-source = Territorio, o archivo TOML con datos y modelo
cli-arg-ties-effects = Archivo TOML con el modelo: [[effects]] y, si se quiere, [estimation]
cli-arg-ties-layer = Capas cuyos vínculos se explican, de un territorio
cli-arg-ties-joint-projects = Explicar los proyectos conjuntos
cli-arg-ties-least-joint = Número mínimo de proyectos conjuntos que forman un vínculo
cli-arg-ties-largest-project = Dejar fuera los proyectos con más socios que estos
cli-arg-ties-memberships = Explicar las pertenencias a organismos: actores y organismos
cli-arg-ties-themes = Explicar los temas de los proyectos: actores y temas
cli-arg-ties-wave = Oleadas, primero la más antigua: días o años, p. ej. 2015-07-01 o 2007-2013
cli-arg-ties-waves = Una oleada por año, el estado a su primero de julio, p. ej. 2015..2020
cli-arg-ties-every = Años de una oleada a la siguiente
cli-arg-ties-before = Años antes de la primera oleada, para la cercanía de los actores en la red
cli-arg-ties-region = Solo los actores de estas regiones
cli-arg-ties-apart = Cada región es un grupo propio; se pide un solo modelo a todos
cli-arg-ties-region-level = Nivel NUTS en el que se comparan las regiones
cli-arg-ties-group = Solo los actores de estos grupos
cli-arg-ties-most-active = Solo este número de los actores más activos
cli-arg-ties-least-waves = Solo los actores activos en este número de oleadas
cli-arg-ties-tied-only = Dejar fuera los actores sin vínculo en ninguna oleada
cli-arg-ties-presence = Cuándo está presente un actor para formar vínculos
cli-arg-ties-cross-layer = Capas cuyos vínculos pueden explicar estos
cli-arg-ties-recorded-as-of = Tal como estaba registrado después de un evento o en un momento
cli-arg-ties-simulations = Simulaciones de la última fase
cli-arg-ties-convergence = Razón global de convergencia que se busca
cli-arg-ties-rounds = Rondas de mejora antes de desistir
cli-arg-ties-start = Resultado de otra estimación desde el que empezar
cli-arg-ties-resume = Estado de una estimación detenida: se sigue desde él si existe, y se deja ahí si se detiene
cli-arg-ties-out = Archivo para los resultados: .csv, .xlsx, .json o .parquet
cli-arg-ties-latex = Archivo para la tabla en LaTeX (booktabs)
cli-arg-ties-html = Archivo para una página con tabla, frases y figuras
cli-arg-ties-effects-list = Enumerar cada efecto y decir qué es
cli-arg-ties-effects-name = Hablar de un solo efecto, con sus fórmulas
cli-arg-ties-effects-write-spec = Archivo para un modelo con el que empezar
cli-about-ties-gof = Ver si las redes simuladas se parecen a las observadas
cli-more-ties-gof =
    Grados, distancias, tríadas y comportamientos de redes simuladas junto a los de los datos, con los parámetros de un resultado
    (--from) o de una estimación hecha para ello. Lo que no se ajusta se muestra entero; --details muestra todo.
    Ejemplos:
      milieu ties gof study.toml
      milieu ties gof study.toml --from result.json --html fit.html
cli-arg-ties-gof-by-period = Comparar cada periodo por separado
cli-arg-ties-gof-details = Mostrar entera cada característica
cli-arg-ties-gof-html = Archivo para una página con figuras
cli-about-ties-describe = Ver las oleadas, lo que cambia entre ellas y lo que impide un modelo
cli-more-ties-describe =
    Ejemplos:
      milieu ties describe study.toml
      milieu ties describe styria.milieu --layer knowledge --waves 2015..2020 --region AT22
cli-about-ties-test = Contrastar efectos, y si son iguales en todos los periodos y grupos
cli-more-ties-test =
    Los efectos que el modelo fija (fixed = 0, test = true) se contrastan con un contraste de score, sin estimarlos; --wald contrasta
    en conjunto los estimados. Siempre se contrasta si los efectos son iguales en todos los periodos y grupos.
    Ejemplos:
      milieu ties test study.toml
      milieu ties test study.toml --wald transTrip,cycle3
cli-arg-ties-test-wald = Efectos estimados que se contrastan en conjunto, por sus nombres
cli-about-ties-simulate = Ver qué vendría después, y qué pasaría si algo fuera distinto
cli-more-ties-simulate =
    Un escenario es un archivo TOML: periodos y lo que cambia: actor_covariates, dyadic_covariates, subsidies, vínculos prohibidos y
    dados, tasas, entradas y salidas. Se compara con el curso tal como sigue, evento a evento, con los mismos números aleatorios. Los
    parámetros se extraen de su distribución estimada, para distinguir el azar de la incertidumbre sobre los parámetros.
    Ejemplos:
      milieu ties simulate study.toml --from result.json --periods 2
      milieu ties simulate study.toml --from result.json --scenario bridge.toml --out contrast.csv
cli-arg-ties-from = Resultado de milieu ties estimate --json
cli-arg-ties-simulate-scenario = Archivo con un escenario, o con varios ([[scenario]]), medidas ([[output]]) y [run]
cli-arg-ties-simulate-periods = Periodos que se sigue adelante, sin escenario
cli-arg-ties-simulate-draws = Extracciones de los parámetros
cli-arg-ties-simulate-replicates = Simulaciones por cada extracción
cli-arg-ties-simulate-precision = Seguir hasta que esta medida se conozca así de bien: la mitad de la anchura de su intervalo del 95 %
cli-arg-ties-simulate-certain = Tomar la estimación como cierta
cli-arg-ties-simulate-every-period = Mostrar cada periodo, no solo el último
reference-ties-effects = Efectos de los modelos de vínculos
