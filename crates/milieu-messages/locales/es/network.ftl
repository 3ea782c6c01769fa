# Español: redes en archivos sencillos y sus medidas.

## Reading

network-end-missing = Falta el identificador; la fila se deja fuera.
network-end-unknown = «{ $id }» no está en la lista de actores; la fila se deja fuera. Añádalo ahí o prescinda de --nodes.
network-self-loop = «{ $id }» está vinculado consigo mismo; la fila se deja fuera.
network-actor-twice = «{ $id }» ya figura en la lista; la fila se deja fuera.
network-weight-not-positive = El peso { $value } no es mayor que cero; la fila se deja fuera. Los pesos son fuerzas; omita las filas sin vínculo.
network-weight-not-finite = El peso «{ $value }» no es un número finito; la fila se deja fuera.
network-weight-not-a-number = El peso «{ $value }» no es un número; la fila se deja fuera.
network-weight-huge = El peso { $value } es demasiado grande para calcular con él; la fila se deja fuera.
network-tie-weight = El vínculo { $tie } tiene el peso { $value }, que no es un número utilizable mayor que cero; se deja fuera.
network-date-impossible = «{ $value }» no es un día que exista; la fila se deja fuera.
network-dates-reversed = Las fechas están al revés: desde { $from } hasta { $until }; la fila se deja fuera.
network-layer-empty = La capa «{ $layer }» no tiene vínculos.
network-without-ties = La red no tiene vínculos.
network-layer-missing = La capa «{ $layer }» está anunciada, pero su archivo no está.
network-ids-alike = { $count ->
    [one] Un identificador se distingue de otro solo
   *[other] { $count } identificadores se distinguen de otro solo
 } por mayúsculas, acentos o signos: { $examples }. Se mantienen separados; si son uno mismo, unifíquelos en el archivo.
network-ties-repeated = { $count ->
    [one] Un vínculo se repite aquí; los pesos de la misma pareja se suman.
   *[other] { $count } vínculos se repiten, el primero aquí; los pesos de la misma pareja se suman.
 }
network-participations-repeated = { $count ->
    [one] Una participación se repite aquí; cuenta una vez.
   *[other] { $count } participaciones se repiten, la primera aquí; cada una cuenta una vez.
 }
network-by-position = No hay encabezados conocidos: las columnas se toman como origen, destino y peso{ $comments ->
    [0] .
    [one] ; se pasa por alto una línea de comentario.
   *[other] ; se pasan por alto { $comments } líneas de comentario.
 }
network-heading-unknown = El peso de la primera fila no es un número; la fila se toma como encabezados.
network-participations-by-position = No hay encabezados conocidos: la primera columna se toma como el actor y la segunda, como el proyecto.
network-more-rows = { $count } más de la clase { $code }

## Which network

network-is-undirected = { $actors ->
    [one] Un actor
   *[other] { $actors } actores
 }, { $ties ->
    [one] un vínculo
   *[other] { $ties } vínculos
 } sin dirección. { $why }
network-is-directed = { $actors ->
    [one] Un actor
   *[other] { $actors } actores
 }, { $ties ->
    [one] un vínculo
   *[other] { $ties } vínculos
 } con dirección. { $why }
network-is-two-mode = { $actors ->
    [one] Un actor
   *[other] { $actors } actores
 } en { $projects ->
    [one] un proyecto
   *[other] { $projects } proyectos
 }, { $participations ->
    [one] una participación
   *[other] { $participations } participaciones
 }. Los vínculos son proyectos compartidos. { $more }
network-taken-asked = La capa «{ $layer }», como se pidió.
network-taken-knowledge = La capa «{ $layer }», como en un diagnóstico, de entre: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; también hay participaciones (--projects).
 }
network-taken-only = La capa «{ $layer }», la única.
network-taken-unnamed = Es la única red del archivo.
network-layers-too = También hay capas de vínculos: { $list } (--layer).
network-no-more = No hay ninguna otra red en el archivo.
network-taken-first = La capa «{ $layer }», la primera de: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; también hay participaciones (--affiliations).
 } Las capas no se suman.
network-light-ties = { $count ->
    [one] Un vínculo por debajo del peso { $least } se deja fuera.
   *[other] { $count } vínculos por debajo del peso { $least } se dejan fuera.
 }
network-projected = Las participaciones se proyectaron en vínculos de proyectos compartidos, ponderados por «{ $kind }»; los componentes, las distancias y los recuentos de proyectos no necesitan proyección.
network-nothing = «{ $file }» no contiene ni vínculos ni participaciones.
network-nothing-hint = Mire el archivo con milieu inspect; incorpore vínculos a un territorio con milieu import ties.
network-no-layer = «{ $file }» no tiene ninguna capa «{ $layer }».
network-layers = Capas que hay: { $list }.
network-no-layers = Sus vínculos son de una sola clase sin nombre; prescinda de --layer.
network-only-participations = Solo contiene participaciones; prescinda de --layer.
network-too-large = La red no se puede construir: { $reason }.
network-one-period = Una red es de un solo periodo; indique uno con --period o compare dos con milieu network compare.
network-territory-only = { $option } es solo para archivos de territorio.
network-files-only = { $option } es solo para archivos sencillos; un territorio ya lo dice por sí mismo.
network-bad-least = { $value } no es un peso; --min-weight requiere un número mayor que cero.
network-mend-or-lenient = Corríjalas en el archivo, o deje fuera las filas y continúe con --lenient.
network-no-label = «{ $file }» no dice de sus actores nada llamado «{ $label }».
network-labels = Dice: { $list }.
network-no-labels = Dé una tabla de actores con --nodes: una columna id y una columna por cada etiqueta.
network-unknown-labels = { $count ->
    [one] Un actor no tiene { $label }
   *[other] { $count } actores no tienen { $label }
 }: { $choice ->
    [own-class] forman una clase propia
    [left-out] se dejan fuera con sus vínculos
   *[each-its-own] cada uno es una clase propia
 } (--unknown).
network-unknown-class = (desconocido)

## On screen

network-head-actor = Actor
network-head-measure = Medida
network-head-value = Valor
network-head-code = Código
network-head-mixing = de \ a
network-heading-label = Por { $label }
network-heading-actors = { $shown } de { $all } actores, por { $by }
network-mixing-large = La matriz de vínculos entre { $classes } clases está en --json.
network-left-out = Se dejan fuera porque necesitan una búsqueda desde cada actor de una red grande: { $list }. Pídalas con --measures, o diga con --approximate cuán exacta debe ser la intermediación.
network-more-of-measure = Qué dice cada medida: --list. Actores: --per-actor, --top, --out FILE. Pesos { $weights }, datos { $hash }.
network-written = { $rows ->
    [one] { $rows } fila escrita
   *[other] { $rows } filas escritas
 } en { $file }.
network-out-format = El final de «{ $file }» no es uno de: { $formats }.
network-bad-error = { $value } no es un error; --approximate requiere un número entre 0 y 1, como 0.01.
network-unknown-measure = No hay ninguna medida «{ $code }». Quizá: { $list }.
network-measure-elsewhere = «{ $code }» se calcula con: milieu network { $command }.
network-not-computed = «{ $code }» no se calculó; hay: { $list }.
network-unsuited = Ninguna de estas tiene sentido en esta red: { $list }. Algunas son para redes dirigidas, otras para no dirigidas, otras para participaciones.

## Headings of the catalogue

measure-exactly = Exactamente
measure-of-network = La red en su conjunto
measure-of-actor = Cada actor
measure-of-label = La red según una etiqueta
measure-of-actor-label = Cada actor según una etiqueta
measure-of-communities = Comunidades
measure-of-roles = Papeles de intermediación
measure-of-compare = Comparación de redes
measure-of-robustness = Robustez
measure-of-backbone = Esqueleto
reference-measures = Medidas de redes
reference-measures-intro = Cada medida de `milieu network`, en una frase para todos y en otra que dice exactamente qué se calcula. Los pesos son fuerzas. Lo que no tiene valor está ausente; nunca es cero. Las medidas de estructura que no tienen forma dirigida leen una red dirigida como no dirigida: hay un vínculo si existe en al menos un sentido.

## The measures

measure-actors-name = Actores
measure-actors-plain = Cuántos actores hay, incluidos los que no tienen vínculos.
measure-actors-exact = n, el número de nodos.
measure-projects-name = Proyectos
measure-projects-plain = En cuántos proyectos, actos u organismos participa alguien.
measure-projects-exact = Número de nodos del segundo modo con al menos una participación.
measure-participations-name = Participaciones
measure-participations-plain = Cuántas veces participa alguien en algo.
measure-participations-exact = Número de parejas distintas de actor y proyecto; las filas repetidas cuentan una vez.
measure-project-size-mean-name = Tamaño medio de los proyectos
measure-project-size-mean-plain = Cuántos actores reúne un proyecto medio.
measure-project-size-mean-exact = Participaciones divididas por proyectos.
measure-project-size-largest-name = Mayor proyecto
measure-project-size-largest-plain = Cuántos actores tiene el mayor proyecto.
measure-project-size-largest-exact = Número máximo de actores de un proyecto.
measure-ties-name = Vínculos
measure-ties-plain = Cuántas parejas de actores están vinculadas.
measure-ties-exact = m, parejas distintas; un vínculo no dirigido cuenta una vez, los vínculos repetidos son un solo vínculo con la suma de sus pesos, los bucles se dejan fuera.
measure-isolates-name = Aislados
measure-isolates-plain = Cuántos actores no tienen ningún vínculo.
measure-isolates-exact = Nodos sin vínculos salientes ni entrantes.
measure-density-name = Densidad
measure-density-plain = La proporción de todos los vínculos posibles que existen.
measure-density-exact = m / (n(n − 1)/2), dirigida m / (n(n − 1)); sin tener en cuenta los pesos.
measure-degree-mean-name = Grado medio
measure-degree-mean-plain = Con cuántos otros está vinculado un actor medio.
measure-degree-mean-exact = 2m/n, dirigida m/n.
measure-degree-largest-name = Grado máximo
measure-degree-largest-plain = Con cuántos otros está vinculado el actor mejor conectado.
measure-degree-largest-exact = Número máximo de vecinos; en dirigidas: de vínculos salientes.
measure-degree-gini-name = Desigualdad de los grados
measure-degree-gini-plain = Con cuánta desigualdad se reparten los vínculos entre los actores: 0 todos igual, cerca de 1 unos pocos tienen casi todos.
measure-degree-gini-exact = Coeficiente de Gini de los grados; ninguno sin vínculos.
measure-weight-total-name = Peso total
measure-weight-total-plain = La suma de las fuerzas de todos los vínculos.
measure-weight-total-exact = Suma de los pesos de todos los vínculos.
measure-components-name = Componentes
measure-components-plain = En cuántas partes sin vínculos entre sí se divide la red.
measure-components-exact = Componentes débilmente conexos, incluidos los actores solos.
measure-largest-component-name = Proporción en el mayor componente
measure-largest-component-plain = La proporción de actores que pueden alcanzarse entre sí a través de vínculos.
measure-largest-component-exact = Tamaño del mayor componente débilmente conexo dividido por n.
measure-strong-components-name = Componentes fuertes
measure-strong-components-plain = Grupos cuyos miembros se alcanzan todos entre sí siguiendo la dirección de los vínculos.
measure-strong-components-exact = Componentes fuertemente conexos, incluidos los actores solos (Tarjan 1972).
measure-reciprocity-name = Reciprocidad
measure-reciprocity-plain = La proporción de vínculos que son correspondidos.
measure-reciprocity-exact = Vínculos u→v para los que existe v→u, divididos por todos los vínculos.
measure-dyad-census-name = Díadas
measure-dyad-census-plain = Cuántas parejas están vinculadas en ambos sentidos, en uno o en ninguno.
measure-dyad-census-exact = Díadas mutuas, asimétricas y nulas entre n(n − 1)/2 (Holland y Leinhardt 1970).
measure-triad-census-name = Tríadas
measure-triad-census-plain = Cuántos grupos de tres tienen cada uno de los dieciséis patrones posibles de vínculos.
measure-triad-census-exact = Recuentos de las 16 clases de isomorfismo de tríadas dirigidas (Holland y Leinhardt 1970); un vínculo no dirigido cuenta como mutuo.
measure-transitivity-name = Transitividad
measure-transitivity-plain = Con qué frecuencia dos contactos de un actor están vinculados entre sí.
measure-transitivity-exact = 3 × triángulos / tríos conexos, no dirigida, sin tener en cuenta los pesos; ninguna sin tríos conexos.
measure-clustering-mean-name = Agrupamiento medio
measure-clustering-mean-plain = Cuán tupido es el entorno de un actor medio.
measure-clustering-mean-exact = Media del agrupamiento local (Watts y Strogatz 1998) de los actores de grado 2 o más.
measure-clustering-mean-all-name = Agrupamiento medio, todos los actores
measure-clustering-mean-all-plain = Lo mismo, contando como 0 a los actores con menos de dos vínculos.
measure-clustering-mean-all-exact = Media del agrupamiento local de los n actores; 0 para grado inferior a 2.
measure-triangles-name = Triángulos
measure-triangles-plain = Cuántos grupos de tres están todos vinculados entre sí.
measure-triangles-exact = Número de triángulos de la red no dirigida.
measure-path-length-mean-name = Distancia media
measure-path-length-mean-plain = En cuántos pasos, de media, se alcanzan dos actores que pueden alcanzarse.
measure-path-length-mean-exact = Media de las longitudes de los caminos más cortos de las parejas ordenadas conexas; sin pesos, siguiendo la dirección.
measure-diameter-name = Diámetro
measure-diameter-plain = El más largo de los caminos más cortos.
measure-diameter-exact = Mayor longitud finita de camino más corto, sin pesos, siguiendo la dirección.
measure-efficiency-name = Eficiencia global
measure-efficiency-plain = Cuán directamente puede cualquiera alcanzar a cualquiera: 1 si todos están vinculados, 0 si nadie lo está.
measure-efficiency-exact = Media de 1/distancia de todas las parejas ordenadas, 0 donde no hay camino (Latora y Marchiori 2001); no dirigida, sin pesos.
measure-small-world-name = Cociente de mundo pequeño
measure-small-world-plain = Por encima de 1, la red es más tupida que el azar mientras sus caminos siguen siendo cortos.
measure-small-world-exact = (C/L) / (C_r/L_r), con los valores analíticos de una red aleatoria C_r = grado medio / n y L_r = ln n / ln grado medio (Watts y Strogatz 1998), en el mayor componente.
measure-centralisation-degree-name = Centralización de grado
measure-centralisation-degree-plain = Hasta qué punto domina un actor: 1 en una estrella, 0 si todos tienen el mismo número de vínculos.
measure-centralisation-degree-exact = Suma de las diferencias con el grado máximo dividida por la de una estrella (Freeman 1979); no dirigida, sin pesos.
measure-centralisation-betweenness-name = Centralización de intermediación
measure-centralisation-betweenness-plain = Hasta qué punto los caminos pasan por un solo actor: 1 en una estrella.
measure-centralisation-betweenness-exact = Suma de las diferencias con la intermediación máxima dividida por la de una estrella (Freeman 1979); no dirigida, sin pesos.
measure-assortativity-degree-name = Asortatividad de grado
measure-assortativity-degree-plain = Por encima de 0, los bien conectados están vinculados con los bien conectados; por debajo de 0, con los mal conectados.
measure-assortativity-degree-exact = Correlación de Pearson de los grados de ambos extremos de un vínculo (Newman 2002); en dirigidas: grado de salida con grado de entrada.
measure-coreness-largest-name = Núcleo más profundo
measure-coreness-largest-plain = El mayor k para el que existe un grupo en el que todos tienen k vínculos dentro de él.
measure-coreness-largest-exact = Mayor valor de nuclearidad (coreness, Seidman 1983).
measure-cut-points-name = Puntos de corte
measure-cut-points-plain = Actores sin los cuales se desprendería una parte de la red.
measure-cut-points-exact = Número de puntos de articulación de la red no dirigida.
measure-bridges-name = Puentes
measure-bridges-plain = Vínculos sin los cuales se desprendería una parte de la red.
measure-bridges-exact = Número de puentes de la red no dirigida.
measure-core-periphery-name = Núcleo y periferia
measure-core-periphery-plain = Hasta qué punto se divide la red en un núcleo vinculado y una periferia vinculada solo con el núcleo.
measure-core-periphery-exact = Mayor correlación hallada entre los vínculos y el patrón ideal (Borgatti y Everett 2000, discreto), y el tamaño del núcleo; una búsqueda desde 20 comienzos con semilla.
measure-core-continuous-fit-name = Núcleo y periferia continuos
measure-core-continuous-fit-plain = Hasta qué punto los vínculos se deducen de la cercanía de ambos actores al núcleo: 1 del todo.
measure-core-continuous-fit-exact = Correlación, en las parejas, de los vínculos con los productos de las nuclearidades de core-continuous (Borgatti y Everett 2000); no dirigida; ninguna donde los vínculos no varían.
measure-small-world-rewired-name = Cociente de mundo pequeño, recableado
measure-small-world-rewired-plain = Por encima de 1, la red es más tupida de lo que explican los números de vínculos mientras sus caminos siguen siendo cortos.
measure-small-world-rewired-exact = (C / C media) / (L / L media) frente a recableados que conservan los grados (--draws, con semilla; Humphries y Gurney 2008, modelo nulo de Maslov y Sneppen 2002), C la transitividad, L la distancia media de las parejas conexas; inferior y superior: el 90 % central de los cocientes frente a recableados individuales; conexas: la proporción de parejas unidas por un camino, aquí y en el recableado medio.
measure-krackhardt-name = Jerarquía
measure-krackhardt-plain = Cuán cerca está la red de una cadena de mando pura, en cuatro partes.
measure-krackhardt-exact = Conexidad, eficiencia, jerarquía y existencia de cota superior mínima (Krackhardt 1994).
measure-memberships-name = Proyectos
measure-memberships-plain = En cuántos proyectos participa el actor.
measure-memberships-exact = Proyectos distintos del actor.
measure-degree-name = Grado
measure-degree-plain = Con cuántos otros está vinculado el actor.
measure-degree-exact = Número de vecinos distintos.
measure-degree-out-name = Vínculos salientes
measure-degree-out-plain = A cuántos otros va un vínculo del actor.
measure-degree-out-exact = Número de sucesores distintos.
measure-degree-in-name = Vínculos entrantes
measure-degree-in-plain = De cuántos otros llega un vínculo.
measure-degree-in-exact = Número de predecesores distintos.
measure-strength-name = Fuerza
measure-strength-plain = La suma de las fuerzas de todos los vínculos del actor.
measure-strength-exact = Suma de los pesos de los vínculos del actor.
measure-strength-out-name = Fuerza saliente
measure-strength-out-plain = La suma de las fuerzas de todos los vínculos que salen.
measure-strength-out-exact = Suma de los pesos de los vínculos salientes.
measure-strength-in-name = Fuerza entrante
measure-strength-in-plain = La suma de las fuerzas de todos los vínculos que entran.
measure-strength-in-exact = Suma de los pesos de los vínculos entrantes.
measure-component-name = Componente
measure-component-plain = La parte de la red en la que está el actor; 1 es la mayor.
measure-component-exact = Número del componente débilmente conexo, por tamaño decreciente; los iguales, por su primer nodo.
measure-coreness-name = Nuclearidad
measure-coreness-plain = A qué profundidad del núcleo está el actor.
measure-coreness-exact = Mayor k tal que el actor está en un subgrafo en el que todos tienen grado k o más (Seidman 1983); no dirigida, sin pesos.
measure-core-name = En el núcleo
measure-core-plain = 1 si el actor pertenece al núcleo, 0 si a la periferia.
measure-core-exact = Miembro del núcleo del mejor patrón discreto hallado (Borgatti y Everett 2000); véase core-periphery.
measure-core-continuous-name = Cercanía al núcleo
measure-core-continuous-plain = Cuán cerca del núcleo está el actor: 1 el más cercano, 0 periferia.
measure-core-continuous-exact = Nuclearidad c ≥ 0 que minimiza la suma sobre las parejas de (vínculo − c_i c_j)², sin la diagonal (MINRES; Borgatti y Everett 2000, continuo), escalada a máximo 1; no dirigida; --weights used toma los pesos.
measure-cut-point-name = Punto de corte
measure-cut-point-plain = 1 si otros quedarían aislados sin este actor.
measure-cut-point-exact = 1 para los puntos de articulación de la red no dirigida, 0 en los demás casos.
measure-clustering-name = Agrupamiento
measure-clustering-plain = La proporción de parejas de contactos del actor que están vinculadas entre sí.
measure-clustering-exact = Triángulos del actor / (d(d − 1)/2) (Watts y Strogatz 1998); no dirigida, sin pesos; ninguno para grado inferior a 2.
measure-clustering-barrat-name = Agrupamiento, Barrat
measure-clustering-barrat-plain = Lo mismo; las parejas cerradas cuentan por la fuerza de los propios vínculos del actor.
measure-clustering-barrat-exact = Suma sobre los triángulos de (w_ij + w_ik)/2, dividida por s_i(d_i − 1)/2 (Barrat et al. 2004); ninguno para grado inferior a 2.
measure-clustering-onnela-name = Agrupamiento, Onnela
measure-clustering-onnela-plain = Lo mismo; cada triángulo cuenta por la fuerza de sus tres vínculos.
measure-clustering-onnela-exact = Media sobre las parejas de vecinos de la raíz cúbica del producto de los tres pesos, cada uno dividido por el mayor peso de la red (Onnela et al. 2005); ninguno para grado inferior a 2.
measure-closeness-name = Cercanía
measure-closeness-plain = Cuán cerca está el actor de aquellos a quienes puede alcanzar.
measure-closeness-exact = Otros alcanzables divididos por la suma de las distancias a ellos (Freeman 1979); 0 si nadie es alcanzable. Engañosa en redes no conexas; use ahí la cercanía armónica.
measure-closeness-out-name = Cercanía, saliente
measure-closeness-out-plain = Cuán cerca están aquellos a quienes el actor alcanza por vínculos salientes.
measure-closeness-out-exact = Otros alcanzables divididos por la suma de las distancias a ellos, siguiendo la dirección; 0 si nadie es alcanzable.
measure-closeness-in-name = Cercanía, entrante
measure-closeness-in-plain = Cuán cerca están quienes alcanzan al actor.
measure-closeness-in-exact = Otros que alcanzan al actor divididos por la suma de sus distancias; 0 si nadie lo hace.
measure-closeness-wasserman-faust-name = Cercanía, Wasserman–Faust
measure-closeness-wasserman-faust-plain = Cercanía, reducida por la proporción de actores que no se pueden alcanzar.
measure-closeness-wasserman-faust-exact = r/(n − 1) × r/(suma de distancias), r otros alcanzables (Wasserman y Faust 1994); por vínculos salientes.
measure-harmonic-name = Cercanía armónica
measure-harmonic-plain = Cuán cerca está el actor de todos; válida en redes divididas en partes.
measure-harmonic-exact = Suma sobre los otros de 1/distancia, 0 donde no hay camino, dividida por n − 1 (Marchiori y Latora 2000).
measure-harmonic-out-name = Cercanía armónica, saliente
measure-harmonic-out-plain = Con qué rapidez alcanza el actor a todos por vínculos salientes.
measure-harmonic-out-exact = Suma sobre los otros de 1/distancia desde el actor, 0 donde no hay camino, dividida por n − 1.
measure-harmonic-in-name = Cercanía armónica, entrante
measure-harmonic-in-plain = Con qué rapidez alcanzan todos al actor.
measure-harmonic-in-exact = Suma sobre los otros de 1/distancia hasta el actor, 0 donde no hay camino, dividida por n − 1.
measure-betweenness-name = Intermediación
measure-betweenness-plain = Cuántos caminos más cortos entre otros pasan por el actor.
measure-betweenness-exact = Suma sobre las parejas de otros de la proporción de caminos más cortos que pasan por el actor (Freeman 1977, Brandes 2001); una pareja no dirigida cuenta una vez, los extremos no cuentan. Con --weights used, un vínculo mide 1/peso.
measure-betweenness-share-name = Intermediación, normalizada
measure-betweenness-share-plain = La intermediación como proporción de lo posible.
measure-betweenness-share-exact = Intermediación / ((n − 1)(n − 2)/2), dirigida / ((n − 1)(n − 2)); ninguna con menos de tres actores.
measure-constraint-name = Restricción
measure-constraint-plain = Hasta qué punto los contactos del actor están vinculados entre sí y le dejan poco margen; los valores bajos indican oportunidades.
measure-constraint-exact = Suma sobre los contactos j de (p_ij + suma sobre q de p_iq p_qj)², p_ij = (a_ij + a_ji) / suma (Burt 1992); sin tope en 1; ninguna para los aislados.
measure-effective-size-name = Tamaño efectivo
measure-effective-size-plain = Cuántos contactos tiene el actor que no se repiten entre sí.
measure-effective-size-exact = Suma sobre los contactos j de 1 − suma sobre q de p_iq m_jq, m_jq = (a_jq + a_qj) / el mayor de j (Burt 1992); ninguno para los aislados.
measure-ego-efficiency-name = Eficiencia de los contactos
measure-ego-efficiency-plain = La proporción de contactos del actor que no se repiten entre sí.
measure-ego-efficiency-exact = Tamaño efectivo dividido por el número de contactos (Burt 1992); ninguna para los aislados.
measure-ego-hierarchy-name = Jerarquía de la restricción
measure-ego-hierarchy-plain = Si un solo contacto ejerce toda la restricción (cerca de 1) o todos por igual (0).
measure-ego-hierarchy-exact = Suma de r_j ln r_j dividida por k ln k, r_j la restricción del contacto j sobre la media (Burt 1992); ninguna con menos de dos contactos.
measure-eigenvector-name = Centralidad de vector propio
measure-eigenvector-plain = Es central un actor vinculado con actores centrales.
measure-eigenvector-exact = Vector propio principal de la matriz de adyacencia del mayor componente, entrada máxima 1, 0 en lo demás (Bonacich 1972).
measure-pagerank-name = PageRank
measure-pagerank-plain = Adónde llegaría quien sigue vínculos al azar y de vez en cuando empieza de nuevo.
measure-pagerank-exact = Distribución estacionaria con amortiguación 0,85, la masa sin salida repartida por igual; suma 1 (Brin y Page 1998).
measure-ei-index-name = Índice E-I
measure-ei-index-plain = −1: todos los vínculos quedan dentro de las clases; +1: todos llevan fuera.
measure-ei-index-exact = (externos − internos) / (externos + internos) vínculos (Krackhardt y Stern 1988); ninguno sin vínculos.
measure-ei-expected-name = Índice E-I solo por los tamaños
measure-ei-expected-plain = Lo que sería el índice si los vínculos no atendieran a las clases.
measure-ei-expected-exact = El índice de la red completa con las mismas clases.
measure-ei-permutation-name = Índice E-I frente al azar
measure-ei-permutation-plain = Si el índice difiere del de la misma red con las etiquetas repartidas al azar.
measure-ei-permutation-exact = Etiquetas permutadas entre los actores (--draws, con semilla): media, desviación típica, z, p bilateral = (1 + k)/(1 + B).
measure-assortativity-name = Asortatividad
measure-assortativity-plain = Por encima de 0, los vínculos unen lo semejante; 1 si nunca salen de la clase.
measure-assortativity-exact = (suma de e_ii − suma de a_i b_i) / (1 − suma de a_i b_i) (Newman 2003).
measure-modularity-label-name = Modularidad de las clases
measure-modularity-label-plain = Hasta qué punto los vínculos quedan dentro de las clases más allá de lo que explican los números de vínculos.
measure-modularity-label-exact = Modularidad de Newman de las clases con resolución 1, sumando las direcciones.
measure-home-preference-name = Preferencia por la propia clase
measure-home-preference-plain = Por encima de 0, los vínculos dentro de las clases son más probables que entre ellas, sean cuales sean los tamaños.
measure-home-preference-exact = Logaritmo de las odds de un vínculo dentro de las clases menos el de un vínculo entre ellas; ninguno donde un lado no tiene vínculos o los tiene todos.
measure-mixing-name = Mezcla
measure-mixing-plain = Cuántos vínculos unen cada clase con cada otra.
measure-mixing-exact = Matriz de vínculos de clase a clase; un vínculo no dirigido dentro de una clase cuenta una vez, uno entre clases en ambas celdas.
measure-ei-actor-name = Índice E-I del actor
measure-ei-actor-plain = Si los vínculos propios del actor quedan dentro de su clase (−1) o llevan fuera (+1).
measure-ei-actor-exact = (externos − internos) / (externos + internos) sobre los contactos del actor en cualquier sentido; ninguno para los aislados.
measure-modularity-name = Modularidad
measure-modularity-plain = Hasta qué punto los vínculos quedan dentro de las comunidades más allá del azar.
measure-modularity-exact = Suma sobre las comunidades de e_c/m − γ (K_c/2m)², sumando las direcciones, γ la resolución (Newman y Girvan 2004; Reichardt y Bornholdt 2006).
measure-constant-potts-name = Calidad de Potts constante
measure-constant-potts-plain = Vínculos dentro de las comunidades; cada pareja posible dentro cuesta la resolución.
measure-constant-potts-exact = Suma sobre las comunidades de e_c − γ n_c(n_c − 1)/2 (Traag, Van Dooren y Nesterov 2011).
measure-consensus-name = Consenso
measure-consensus-plain = Hasta qué punto las comunidades son las mismas sea cual sea la semilla.
measure-consensus-exact = La partición que menos difiere de las de todas las ejecuciones, contando parejas de actores (Mirkin 1979). Estabilidad: la proporción de ejecuciones en las que un actor está con los demás de su comunidad. Concordancia: información mutua normalizada media de las parejas de ejecuciones.
measure-community-significance-name = Significación de las comunidades
measure-community-significance-plain = Si redes con los mismos números de vínculos pero sin comunidades alcanzarían una puntuación igual de alta.
measure-community-significance-exact = Modularidad frente a la de recableados que conservan los grados, con la misma búsqueda: media, desviación típica, z, p = (1 + k)/(1 + B).
measure-coordinator-name = Coordinador
measure-coordinator-plain = Está entre dos de su propia clase.
measure-coordinator-exact = Caminos abiertos ordenados de dos pasos i → v → j, sin vínculo i → j, con etiquetas i = v = j (Gould y Fernandez 1989); una pareja no dirigida cuenta dos veces.
measure-consultant-name = Consultor
measure-consultant-plain = Está entre dos de una misma clase distinta de la suya.
measure-consultant-exact = Caminos abiertos de dos pasos con etiquetas i = j ≠ v.
measure-representative-name = Representante
measure-representative-plain = Lleva al exterior algo de su propia clase.
measure-representative-exact = Caminos abiertos de dos pasos con etiquetas i = v ≠ j.
measure-gatekeeper-name = Gatekeeper
measure-gatekeeper-plain = Deja entrar en su propia clase algo del exterior.
measure-gatekeeper-exact = Caminos abiertos de dos pasos con etiquetas v = j ≠ i.
measure-liaison-name = Enlace
measure-liaison-plain = Está entre dos clases distintas, ambas ajenas.
measure-liaison-exact = Caminos abiertos de dos pasos con tres etiquetas distintas.
measure-role-z-name = Papeles frente al azar
measure-role-z-plain = Si un actor está entre otros más de lo que explica el número de sus compañeros de clase.
measure-role-z-exact = (recuento − esperado) / desviación típica con vínculos aleatorios de la densidad observada, dados los tamaños de las clases (Gould y Fernandez 1989).
measure-overlap-name = Solapamiento
measure-overlap-plain = La proporción de parejas vinculadas que lo están en ambas redes.
measure-overlap-exact = Jaccard: parejas en ambas / parejas en al menos una; sin tener en cuenta los pesos.
measure-layer-correlation-name = Correlación
measure-layer-correlation-plain = Hasta qué punto un vínculo de una red va con un vínculo de la otra.
measure-layer-correlation-exact = Correlación de Pearson de las dos matrices de adyacencia sobre las parejas ordenadas, sin la diagonal.
measure-degree-correlation-name = Correlación de los grados
measure-degree-correlation-plain = Si los bien conectados de una red son los de la otra.
measure-degree-correlation-exact = Correlación de Pearson de los grados de los actores.
measure-pairs-by-layers-name = Parejas por capas
measure-pairs-by-layers-plain = Cuántas parejas están vinculadas en ninguna, en una, en dos … de las capas.
measure-pairs-by-layers-exact = Parejas de actores según el número de capas en las que están vinculadas; parejas ordenadas si una capa es dirigida.
measure-participation-name = Participación en las capas
measure-participation-plain = Con qué uniformidad se reparten los vínculos de un actor entre las capas: 0 todos en una, 1 por igual.
measure-participation-exact = M/(M − 1) (1 − suma sobre las M capas de (k_capa / k)²) de los vínculos (salientes) (Battiston, Nicosia y Latora 2014); ninguna sin vínculos.
measure-qap-name = Prueba QAP
measure-qap-plain = Si la correlación es mayor de la que dos redes de estas formas tendrían por azar.
measure-qap-exact = Correlación al permutar los actores de una red (Hubert 1987, Krackhardt 1988); p = (1 + k)/(1 + B); todas las permutaciones hasta ocho actores.
measure-null-model-name = Frente a un modelo nulo
measure-null-model-plain = Si un valor difiere del de redes que son aleatorias salvo en lo que se conserva.
measure-null-model-exact = Grados conservados (Maslov y Sneppen 2002), o ambos márgenes de las participaciones (Strona et al. 2014); media, desviación típica, z, p bilateral = (1 + k)/(1 + B).
measure-removal-curve-name = Curva de eliminación
measure-removal-curve-plain = La proporción de actores que siguen conectados cuando se han ido el primero, el segundo, el tercero …
measure-removal-curve-exact = Tamaño del mayor componente dividido por el n inicial después de 0, 1, 2, … eliminaciones (Albert, Jeong y Barabási 2000); no dirigida; los rangos iguales, por posición. Órdenes: grado o intermediación al comienzo, grado o intermediación recalculados después de cada eliminación (Holme et al. 2002), aleatorio (media de --draws).
measure-robustness-index-name = Índice de robustez
measure-robustness-index-plain = Hasta qué punto la red se mantiene unida mientras se van actores: a lo sumo 0,5.
measure-robustness-index-exact = R, la media de la curva de eliminación sobre las n eliminaciones (Schneider et al. 2011).
measure-backbone-disparity-name = Filtro de disparidad
measure-backbone-disparity-plain = Los vínculos que son fuertes para al menos uno de sus extremos, más allá del azar.
measure-backbone-disparity-exact = p = (1 − w/s)^(k − 1), s la fuerza y k los vínculos de un extremo; cuenta la menor p de ambos extremos (Serrano, Boguñá y Vespignani 2009).
measure-backbone-noise-corrected-name = Filtro corregido por ruido
measure-backbone-noise-corrected-plain = Los vínculos que son más fuertes de lo que explican las fuerzas de ambos extremos.
measure-backbone-noise-corrected-exact = Cola superior del lift k w, k = T/(s_i s_j), T el peso total, transformado en (kw − 1)/(kw + 1), dividido por su desviación típica con una a priori Beta (Coscia y Neffke 2017). Los pesos se leen como recuentos.
measure-backbone-hypergeometric-name = Vínculos validados
measure-backbone-hypergeometric-plain = Parejas que comparten más proyectos que los que actores con tantos proyectos compartirían por azar.
measure-backbone-hypergeometric-exact = P(X ≥ compartidos), X hipergeométrica dados los números de proyectos de ambos (Tumminello et al. 2011); corregida para todas las parejas de actores.
measure-backbone-stochastic-degree-name = Modelo de secuencia estocástica de grados
measure-backbone-stochastic-degree-plain = Lo mismo, donde compartir un proyecto grande es evidencia débil.
measure-backbone-stochastic-degree-exact = P(X ≥ compartidos) con incidencias independientes x_a y_p/(1 + x_a y_p) que conservan en promedio ambos márgenes (Neal 2014; Saracco et al. 2015); corregida para todas las parejas de actores.

## Comparing

network-nothing-to-compare = «{ $file }» contiene una sola red; no hay nada con que compararla.
network-nothing-to-compare-hint = Indique una segunda fuente, varias capas con --layers, dos periodos con --period o un modelo nulo con --null.
network-null-degree-of-projects = Recablear vínculos de proyectos compartidos llamaría cierre a la mera existencia de los proyectos; use --null two-mode.
network-null-two-mode-of-ties = El modelo nulo two-mode es para participaciones; use --null degree.
network-null-model = { $draws } redes aleatorias que conservan { $model ->
    [degree] el número de vínculos de cada actor (diez intercambios por vínculo)
   *[other] el número de proyectos de cada actor y de actores de cada proyecto (cinco intercambios por actor), proyectadas del mismo modo
 }.
network-head-difference = Diferencia
network-head-network = Red
network-head-mean = Media
network-head-sd = D. t.
network-head-z = z
network-head-p = p
network-row-shared = Actores en ambas / en total
network-row-both = Parejas vinculadas en ambas
network-row-only-first = Parejas vinculadas solo en la primera
network-row-only-second = Parejas vinculadas solo en la segunda
network-qap-exact = El valor p es bilateral y exacto: las { $draws } permutaciones.
network-qap-sampled = El valor p es bilateral, de { $draws } permutaciones de los actores; por azar la correlación es { $mean } ± { $sd }.
network-qap-none = No se puede contrastar ninguna correlación: una de las dos no tiene vínculos, o los tiene todos.

network-heading-overlaps = Todas las capas: solapamiento
network-heading-correlations = Todas las capas: correlación
network-pairs-by-layers = Parejas vinculadas en ninguna, en una, en dos … de las { $layers } capas: { $list }.
network-participation = Participación, con qué uniformidad se reparten los vínculos entre las capas: { $mean } de media sobre los { $actors } actores con vínculos (0: todos en una capa, 1: por igual).

## Regression

measure-of-regress = Regresión
measure-mrqap-name = Regresión de los vínculos
measure-mrqap-plain = Cuánto más probable es un vínculo donde se cumple algo más de los dos actores, con los demás predictores iguales.
measure-mrqap-exact = Mínimos cuadrados sobre las parejas de actores, cada pareja una vez si todas las variables son simétricas; si no, en ambos órdenes; p bilateral de |t| por doble semiparcialización (Dekker, Krackhardt y Snijders 2007), p = (1 + k)/(1 + B), su error por muestreo √(p(1 − p)/B); todas las permutaciones hasta ocho actores. Con vínculos 0/1, un modelo lineal de probabilidad.
network-predictor = { $kind ->
    [ties] vínculo en { $name }
    [same] igual { $name }
    [sender] { $name } del emisor
    [receiver] { $name } del receptor
    [sum] { $name } de ambos
   *[difference] diferencia al cuadrado en { $name }
 }
network-regress-on-nothing = Nada explica los vínculos; indique capas con --on, o columnas con --same, --sum, --difference, --sender o --receiver.
network-regress-no-draws = --draws 0 no deja nada con que contrastar; indique un número de 1 o más.
network-regress-no-direction = Los vínculos de «{ $outcome }» no tienen dirección y, por tanto, no hay { $option }; use --sum { $column }, o --directed si los vínculos del archivo la tienen.
network-regress-not-a-number = «{ $column }» es «{ $value }» para el actor { $actor }, lo que no es un número.
network-regress-not-a-number-hint = Las columnas de clases van con --same. Deje el campo vacío donde no se conozca el valor.
network-regress-few = { $count } de { $all } actores tienen todos los valores; una regresión necesita tres.
network-regress-failed = Los vínculos no se pueden explicar: { $reason }.
network-regress-outcome-constant = «{ $outcome }» no tiene vínculos, o los tiene todos por igual; no hay nada que explicar.
network-regress-constant = El predictor «{ $predictor }» es igual para todas las parejas y no explica nada; prescinda de él.
network-regress-collinear = El predictor «{ $predictor }» se deduce por completo de: { $others }. Prescinda de uno de ellos.
network-regress-no-rest = Los predictores explican «{ $outcome }» sin resto, o hay tantos como parejas; no queda nada que contrastar.
network-regress-left-out = { $count ->
    [one] Un actor se deja fuera
   *[other] { $count } actores se dejan fuera
 } con todos los vínculos, porque falta un valor: { $list }.
network-regress-fit = Vínculos de «{ $outcome }» explicados: R² = { $r2 } en { $pairs } parejas de { $actors } actores.
network-head-predictor = Predictor
network-head-coefficient = Coeficiente
network-head-standardised = Estandarizado
network-head-p-error = ±
network-row-intercept = (constante)
network-regress-when = { $kind ->
    [ties] { $weights ->
        [used] Por cada unidad de peso en «{ $name }»
       *[other] Si dos actores están vinculados en «{ $name }»
     }
    [same] Si ambos actores tienen igual { $name }
    [sender] Por cada unidad más de { $name } del emisor
    [receiver] Por cada unidad más de { $name } del receptor
    [sum] Por cada unidad más de { $name } de ambos juntos
   *[difference] Por cada unidad más de diferencia al cuadrado en { $name }
 }
network-regress-says = { $when }, { $sense ->
    [none] ninguna diferencia en los vínculos de «{ $outcome }» se distingue del azar.
   *[other] { $weights ->
        [used] el vínculo en «{ $outcome }» es { $amount } { $sense ->
            [more] más pesado
           *[less] más ligero
         }, a igualdad de lo demás.
       *[other] un vínculo en «{ $outcome }» es { $amount } puntos porcentuales { $sense ->
            [more] más probable
           *[less] menos probable
         }, a igualdad de lo demás.
     }
 }
network-regress-exact = p es bilateral y exacta: las { $draws } permutaciones de los actores, por doble semiparcialización.
network-regress-sampled = p es bilateral, por doble semiparcialización con { $draws } permutaciones de los actores; ± es lo que deja abierto su muestreo (--draws).
network-regress-warning = Un coeficiente dice qué va con qué entre estos actores, no qué causa qué.

## Communities

network-bad-resolution = { $value } no es una resolución; --resolution requiere un número de 0 o más.
network-no-communities = «{ $file }» no tiene vínculos y, por tanto, tampoco comunidades.
network-communities-found = { $count ->
    [one] { $count } comunidad
   *[other] { $count } comunidades
 }, de las que { $alone ->
    [one] { $alone } es un actor solo
   *[other] { $alone } son actores solos
 }; modularidad { $modularity }{ $objective ->
    [cpm] , calidad de Potts constante { $quality }
   *[other] { "" }
 } (Leiden, resolución { $resolution }).
network-communities-consensus = Consenso de { $runs } ejecuciones; dos ejecuciones concuerdan en { $nmi } (1: del todo, como información mutua normalizada). Estabilidad: proporción de ejecuciones en las que un miembro está con los demás.
network-communities-null = Frente a { $draws } redes con los mismos números de vínculos: su media es { $mean }, z = { $z }, p = { $p }.
network-communities-label = Concordancia con «{ $label }»: información mutua normalizada { $nmi }, índice de Rand ajustado { $rand }.
network-more-communities = y { $count } más; véanse --top, --json o --out.
network-more-of-communities = Miembros: --out FILE, --json. Significación: --draws 100. Pesos { $weights }, semilla { $seed }.
network-head-community = N.º
network-head-actors = Actores
network-head-share = Proporción
network-head-stability = Estabilidad
network-head-best = Mejor conectados

## Roles

network-roles-need-label = Los papeles necesitan una etiqueta; indique --label y uno de: { $list }.
network-roles-need-labels = Los papeles necesitan una etiqueta, y la fuente no dice nada de sus actores. Dé una tabla de actores con --nodes: una columna id y una columna por cada etiqueta.
network-head-role = Papel
network-head-count = Recuento
network-head-expected = Esperado
network-role-total = Todos los papeles
network-heading-brokers = { $shown } de { $all } actores, los que más están entre otros
network-brokers-classes = A qué clase pertenecen: { $list }.
network-roles-note = Los recuentos son caminos abiertos ordenados de dos pasos; en una red no dirigida cada pareja cuenta dos veces. Esperado y z con vínculos aleatorios de la misma densidad, dados los tamaños de las clases. Todas las columnas: --out FILE, --json.

## Robustness

network-nobody = «{ $file }» no tiene actores.
network-head-order = Quién se va primero
network-head-robustness = R
network-head-half = Mitad en
network-head-curve = Proporción aún conectada, a medida que se van más →
network-order-degree = más vínculos
network-order-current-degree = más vínculos restantes
network-order-betweenness = más intermediación
network-order-current-betweenness = más intermediación restante
network-order-random = al azar
network-robustness-note = R es la proporción media en el mayor componente sobre todas las eliminaciones (a lo sumo 0,5). Mitad en: proporción de actores que se han ido cuando queda la mitad del mayor componente. Al azar: media de { $draws } órdenes.
network-heading-gone = Sin una clase de { $label }
network-head-class = Clase
network-head-left = Queda
network-head-by-chance = Por azar

## Layout

network-layout-rounds = Dibujando
network-layout-done = { $actors ->
    [one] { $actors } actor colocado
   *[other] { $actors } actores colocados
 } con «{ $algorithm }» (semilla { $seed }); el dibujo mide { $width } de ancho y { $height } de alto.
network-layout-nowhere = No se escribió nada: indique --out places.csv o --out drawing.svg, o --save NAME para un territorio.
network-layout-saved = El trazado «{ $name }» se guarda en { $file } (evento { $event }). Se deshace con: milieu undo { $file }
network-layout-needs-label = El trazado { $kind } coloca a los actores según una etiqueta; indique cuál con --label.
network-layout-failed = La red no se puede dibujar: { $reason }.
network-no-layout = El territorio no guarda ningún trazado «{ $name }».
network-no-layouts = No guarda ninguno; cree uno con --save NAME.
network-layouts = Guarda: { $list }.
network-no-places = Nadie en «{ $file }» tiene coordenadas.
network-no-places-hint = Un mapa necesita las columnas longitude y latitude.
network-other-classes = otras clases
network-drawn = El dibujo está en { $file }.

## Backbone

network-bad-level = { $value } no es un nivel; --level requiere un número entre 0 y 1.
network-filter-of-projects = El filtro { $filter } lee participaciones; para vínculos use disparity o noise-corrected.
network-backbone-failed = Los vínculos no se pueden contrastar: { $reason }.
network-backbone-kept = { $kept } de { $tested } vínculos son más que azar al nivel { $level } (filtro { $filter }, corrección { $correction }); tocan a { $actors } de { $all } actores.
network-head-from = De
network-head-to = A
network-head-weight = Peso

network-estimated = La intermediación se estima a partir de { $samples } de { $population } actores; con una confianza del 95 %, ningún valor se desvía más de { $bound }, que es { $share } del máximo posible.
