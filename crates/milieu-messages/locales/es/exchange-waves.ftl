# Español: paneles de redes y comportamientos, y archivos de estudio.

waves-more = { $count } más de la clase { $code }

## The study file

waves-study-encoding = El archivo de estudio no es UTF-8. Guárdelo como UTF-8.
waves-study-wrong = { $detail }. Corríjalo, o vea en la descripción de los archivos de estudio qué puede ir aquí.
waves-key-unknown = «{ $key }» no se conoce aquí. Se conocen: { $known }.
waves-double-brackets = Esto es una lista de secciones: escriba su nombre entre corchetes dobles, una vez por cada una.
waves-no-data = No hay datos: añada una sección [data] que nombre las redes y los comportamientos.
waves-data-and-groups = Hay tanto [data] como [[group]]. Dé a cada grupo su propio [group.data], o prescinda de los grupos.
waves-groups-differ = Los grupos «{ $first }» y «{ $second }» no contienen lo mismo: { $names }. Se pide un solo modelo a todos los grupos, así que cada uno necesita todo ello.
waves-nothing-to-explain = No hay ni una red ni un comportamiento que explicar. Añada [[data.network]] o [[data.behaviour]].
waves-nameless = El nombre está vacío. Dé un nombre a lo que se lee aquí.
waves-one-source = «{ $name }» necesita exactamente una fuente: un archivo, o columnas del archivo de los actores (o lo que estas columnas dicen de dos actores).
waves-no-files = «{ $name }» no tiene archivos. Indique uno por cada oleada, o uno para todas.
waves-of-what = «{ $name }» no es una red de dos modos que se haya leído. Escriba su nombre y compruebe que su sección es correcta.
waves-no-actor-file = Las columnas { $columns } no se pueden consultar, porque los actores no vienen de un archivo. Añada actors = "…" a los datos.
waves-no-column = «{ $file }» no tiene ninguna columna «{ $column }». Sus columnas: { $columns }.
waves-width = Hay { $found } columnas de valores; se esperan { $wanted } (una para una constante, una por cada periodo u oleada para lo que cambia).
waves-matrices = «{ $name }» tiene { $found } matrices; se esperan { $wanted } (una para una constante, una por cada periodo u oleada para lo que cambia).

## Actors and waves

waves-no-actors = Nada indica quiénes son los actores. Añada actors = "actors.csv" o actors = (su número) a los datos; las listas de vínculos no muestran quién no tiene ninguno.
waves-few-actors = { $count ->
    [one] Hay { $count } actor
   *[other] Hay { $count } actores
 }; una red necesita al menos dos.
waves-actor-unnamed = El actor no tiene nombre. Rellénelo o quite la fila.
waves-rows-above = { $count ->
    [one] Se pasa por alto una fila
   *[other] Se pasan por alto { $count } filas
 } por encima de los encabezados.
waves-unknown-name = «{ $name }» no es uno de los actores ni de los receptores. Corrija el nombre o añádalo a su lista.
waves-name-twice = «{ $name }» está dos veces. Cada nombre se puede dar una vez.
waves-rows = Hay { $found } actores o filas; se esperan { $wanted }. Todas las oleadas y todos los atributos deben ser de los mismos actores en el mismo orden; quien todavía no estaba tiene una fila de NA y un intervalo en el archivo de composición.
waves-columns = Hay { $found } columnas de valores; se esperan { $wanted }.
waves-row-length = La fila tiene { $found } valores; se esperan { $wanted }. Busque un separador que falta o que sobra.
waves-differ = «{ $name }» tiene { $found } oleadas, «{ $first }» tiene { $wanted }. Todos deben tener el mismo número.
waves-few = { $count ->
    [one] Hay { $count } oleada
   *[other] Hay { $count } oleadas
 }; un modelo de cambio necesita al menos dos.
waves-out-of-order = Las oleadas no están en orden temporal, o una está dos veces: { $waves }. Ordénelas de la primera a la última.

## Ties

waves-tie-code = «{ $value }» no es un código de vínculo. Los códigos son 0, 1, 10 (imposible), 11 (dado) y NA; indique otros códigos de lo ausente con missing = […], y diga con threshold = … a partir de qué valor hay un vínculo si el archivo contiene valores.
waves-self-ties = { $count ->
    [one] Un actor está vinculado consigo mismo
   *[other] { $count } actores están vinculados consigo mismos, el primero aquí
 }; tales vínculos no son parte del modelo y se dejan fuera.
waves-ties-twice = { $count ->
    [one] Un vínculo se repite aquí; cuenta una vez.
   *[other] { $count } vínculos se repiten, el primero aquí; cada uno cuenta una vez.
 }
waves-tie-contradicts = El vínculo ya estaba con el código { $first } y aquí está con { $second }. Conserve una de las dos filas.
waves-not-symmetric = La red no tiene dirección, pero de «{ $first }» a «{ $second }» figura { $there } y de vuelta { $back }. Corrija uno, indique symmetrise = "either" o "both", o declare dirigida la red.
waves-list-columns = Una lista de vínculos tiene al menos dos columnas, from y to; aquí hay una. Indique con separator = "…" qué separador las divide.
waves-list-heading = «{ $from }, { $to }» se toma por encabezados. Para mayor seguridad, llámelos from y to.
waves-end-missing = Aquí no se nombra a nadie. Rellene ambos extremos del vínculo o quite la fila.
waves-no-wave-column = El archivo debe contener varias oleadas y no tiene ninguna columna «wave». Añádala, indique un archivo por cada oleada o dé cortes para eventos con fecha.
waves-wave-missing = La fila no indica su oleada. Rellénela.
waves-wave-unknown = «{ $wave }» no es ninguna de las oleadas.
waves-order-unknown = ¿En qué orden van las oleadas { $waves }? Añada waves = […] a los datos.
waves-no-time-column = Se dan cortes, y el archivo no tiene ninguna columna «time» ni «date».
waves-time = «{ $value }» no es un tiempo de la clase de los cortes (un número, o un día como 2015-12-31).
waves-time-reversed = Los tiempos están al revés: de { $from } a { $to }.
waves-cut = «{ $value }» no es un corte: todos deben ser números, o todos días como 2015-12-31.
waves-window = «{ $value }» no es una duración mayor que cero que corresponda a los cortes. Escriba un número junto a números, "2 years" o "90 days" junto a días.
waves-window-without-cuts = Se da una ventana sin cortes. Añada cuts = […], los momentos en los que se mira la red.
waves-cuts-of-several = «{ $name }» tiene cortes y varios archivos. Ponga todos los eventos con fecha en un solo archivo.
waves-events-outside = { $count ->
    [one] Un evento no cuenta
   *[other] { $count } eventos no cuentan
 } en ninguna oleada: fuera de los cortes y de sus ventanas.
waves-option-unused = «{ $key }» no se aplica a «{ $name }»: es de otra clase o sus archivos son de otro formato. Prescinda de ello.
waves-receivers-gathered = Los receptores de «{ $name }» son los que nombran sus archivos ({ $count }). Si también se podía elegir a otros, enumérelos con receivers = ….

## Graph files

waves-graph-format = El archivo no es de Pajek, GraphML, GEXF ni UCINET.
waves-graph-loss = Una parte de la red no se puede leer. { $what }
waves-graph-two-mode = El archivo contiene una red de dos modos. Añada kind = "twomode" o tome otro archivo.
waves-graph-one-mode = El archivo no contiene una red de dos modos. Para Pajek, empiece con *Vertices, el número total y el de los actores.
waves-graph-vertex-times = Los tiempos de los vértices no se leen. Indique en un archivo de composición cuándo están presentes los actores.
waves-graph-relations = El archivo contiene varias relaciones: { $relations }. Elija una con relation = "…".
waves-graph-no-relation = El archivo no contiene ninguna relación «{ $relation }».
waves-graph-several = El archivo contiene { $found } redes junto a otros archivos. Indique un archivo para todas las oleadas, o una red en cada uno.
waves-graph-times = Los intervalos del archivo llegan hasta { $last } y no dicen cuántas oleadas hay. Añada waves = […] a los datos, o cortes (cuts) a la red.
waves-graph-times-and-networks = El archivo contiene varias redes y vínculos con intervalos. Tanto unas como otros indican las oleadas; conserve solo uno de los dos.

## Attributes

waves-number = «{ $value }» no es un número. Indique los códigos de lo ausente con missing = […].
waves-not-whole = { $value } no es un número entero, como lo son los valores de un comportamiento. Redondéelo o codifíquelo, o delo como covariable.
waves-behaviour-missing = «{ $name }» no se observó de nadie en la oleada { $wave }.
waves-covariate-wave-missing = «{ $name }» falta para todos en la columna { $wave }.
waves-all-missing = «{ $name }» falta en todas partes. Busque un código erróneo de lo ausente o prescinda de ello.
waves-no-variation = «{ $name }» tiene el mismo valor en todas partes; no se puede estimar ningún efecto suyo.
waves-degrees = { $value } supera los { $limit } grados. Las columnas son latitud y, después, longitud.
waves-spell-pairs = { $count } tiempos no forman parejas de comienzo y fin. Cada intervalo tiene dos.
waves-spell-outside = El intervalo de { $from } a { $to } está fuera de las oleadas 1 a { $waves }. Los tiempos cuentan oleadas desde uno; se admiten partes de una oleada.
waves-spell-reversed = El intervalo termina ({ $to }) antes de empezar ({ $from }).
waves-spells-overlap = El intervalo de { $from } a { $to } se solapa con otro del mismo actor. Únalos.

## The panel as a whole

waves-network-empty = «{ $network }» no tiene ningún vínculo en la oleada { $wave }.
waves-network-full = En «{ $network }» todos están vinculados con todos en la oleada { $wave }.
waves-network-missing = De «{ $network }» no se observó nada en la oleada { $wave }.
waves-unchanged = «{ $network }» no cambia de la oleada { $from } a la oleada { $to }; de este periodo no se puede aprender nada. Mire si se indicó dos veces un mismo archivo.
waves-structural-broken = En «{ $network }», { $count ->
    [one] una entrada estructural de la oleada { $from } tenía
   *[other] { $count } entradas estructurales de la oleada { $from } tenían
 } otro valor en la oleada { $to }; en el periodo intermedio cuenta el valor estructural.
waves-ties-of-absent = En «{ $network }», { $count ->
    [one] un vínculo de la oleada { $wave } es de un actor que entonces no está presente; no cuenta. Codifíquelo
   *[other] { $count } vínculos de la oleada { $wave } son de actores que entonces no están presentes; no cuentan. Codifíquelos
 } como NA o corrija la composición.
