# Reports, and what the screen and the report say alike.

report-contradiction-two-values = La misma proporción figura impresa como { $first } y como { $second } ({ $ids }): dos fuentes o dos años; se conservan ambas.
report-contradiction-manufacturing = De las proporciones impresas se deduce que la industria manufacturera supone { $first } y { $second } por ciento del empleo total ({ $ids }); ambas cifras no pueden valer para un mismo año y una misma fuente.
report-contradiction-high-technology = { $count } de los { $of } clústeres de un informe sobre tecnología media son de tecnología alta según { $rule }: { $regions }.
report-contradiction-other = { $detail }

# Sentences the screen and the report share.
report-who-is-in = { $actors ->
    [one] { $actors } actor en el territorio: { $groups }.
   *[other] { $actors } actores en el territorio: { $groups }.
 }
report-no-network = No hay ni vínculos de conocimiento ni proyectos conjuntos: no se ve ninguna red.
report-basis-ties = Vínculos (en el territorio + con el exterior): { $layers }.
report-layer-count = { $layer } { $home } + { $outside }
report-basis-projects = No hay vínculos de conocimiento registrados. Los sustituye la pertenencia común a { $projects } proyectos: muestra lo que se financia y es formal por naturaleza.
report-type-withheld = { $reason }
report-type-none = No se parece a ninguno de los tres tipos; el más cercano es la red { $nearest }.
report-type-leading = Predomina la red { $leading } ({ $degree } %).
report-calibration = En { $networks } redes simuladas con grados de pertenencia conocidos y las mismas lagunas, un grado se desvía de media { $rmse } (o { $chance } cuando no se sabe nada), y el tipo principal se acierta en el { $hits } % de los casos.
report-factor-weak = por debajo del primer cuartil de su comparación en el { $percent } % de las simulaciones: débil.
report-factor-perhaps = por debajo del primer cuartil de su comparación en el { $percent } % de las simulaciones: quizá débil.
report-factor-not-weak = por debajo del primer cuartil de su comparación en el { $percent } % de las simulaciones.
report-factor-scored = con puntuación, pero sin nada que permita llamarlo débil o fuerte.
report-lock-in-warning = Aviso de lock-in: al menos dos señales se cumplen a lo largo de dos periodos.
report-lock-in-compatible = La estructura es compatible con el lock-in; un solo periodo no puede mostrar más.
report-lock-in-silent = Sin aviso de lock-in.
report-lock-in-cannot-tell = Lock-in: los datos no permiten saberlo.
report-datum = { $code }
report-feature-evidence = { $feature }: { $observed } (típico: { $nearest }; del segundo tipo: { $second })

# The report's frame.
report-title = Red de conocimiento de { $regions }
report-contents = Contenido
report-table-twin = Lo mismo en una tabla
report-skip = Ir al contenido
report-foot = Elaborado por Milieu { $version } a partir de los datos { $hash }. Los mismos datos y ajustes dan los mismos bytes.
report-synthetic = DATOS SINTÉTICOS. Todo lo que contiene este informe se ha extraído de distribuciones declaradas, con fines de demostración. Nada de lo que aquí figura dice algo sobre los lugares reales.
report-overview = Resumen
report-overview-caption = Grados de pertenencia al tipo de red y puntuaciones de los seis factores (0 lo más débil, 1 lo más fuerte)
report-weak = débil
report-section-factors = Seis factores
report-section-type = Tipo de red
report-section-network = La red
report-section-lock-in = Apertura y lock-in
report-section-systemic = Lineal o sistémico
report-section-expectations = Lo que espera el informe fundacional
report-section-instruments = Qué se podría hacer
report-section-unknown = Lo que no se sabe
report-section-course = Evolución
report-axis-weak-strong = más débil – más fuerte
report-concepts-caption = Conceptos e indicadores que los sustentan
report-waterfall-caption = Lo que cada concepto aporta a la puntuación; las partes suman el total
report-doubt-caption = De dónde viene la incertidumbre: proporción de la varianza, en porcentaje
report-movers = Lo que más cambiaría este resultado:
report-mover-gain = { $concept } ({ $codes }): si subiera al tercer cuartil de su comparación, la puntuación aumentaría en { $gain }.
report-mover-narrows = { $concept } ({ $codes }): no se conoce; conocerlo estrecharía el intervalo un { $percent } %.
report-type-missing = Características desconocidas: { $features }.
report-strategy-kind = La parte estratégica está { $kind } (¶28).
report-without-row = Sin la fila «{ $row }» de la tabla 1, el tipo principal sería la red { $leading }.
report-no-row-changes = Omitir una fila cualquiera de la tabla 1 no cambia el tipo principal.
report-speaks-for = apoya la red { $kind }
report-observed = { $observed } ({ $nearest } | { $second })
report-gatekeepers-caption = Gatekeepers, de un total de { $count }: actores del territorio con vínculos dentro y fuera
report-communities = { $count ->
    [one] Una comunidad
   *[other] { $count } comunidades
 } (tamaños: { $sizes }); modularidad { $modularity }, concordancia entre semillas { $stability }.
report-signs-caption = Señales de lock-in
report-linear = lineal
report-systemic = sistémico
report-systemic-mean = Se observan { $observed } de las 7 filas de la tabla 2; su media es { $mean }.
report-expectations = Son expectativas, no resultados: lo que la tabla 1 y los ¶104–106 dicen de las redes de este tipo y de esta clase tecnológica, contrastado con los datos.
report-expectations-concern = Expectativas que atañen a este clúster
report-expectations-others = Expectativas sobre otros tipos y clases
report-no-instrument = No se sugiere ningún instrumento: ninguno actúa sobre un factor débil y tiene a la vez cumplida su condición previa.
report-for = A favor: { $reason }
report-against = En contra: { $reason }
report-seen-in = Su efecto se vería en { $codes }.
report-costs = De qué depende su coste: { $costs }.
report-reading = La división o la redacción es una lectura del informe fundacional propia de Milieu.
report-instrument = { $id } { $name } (¶{ $paragraph }; para { $factors })
report-undecided = { $count ->
    [one] { $count } instrumento actúa sobre un factor débil, pero los datos no permiten saber si es adecuado
   *[other] { $count } instrumentos actúan sobre un factor débil, pero los datos no permiten saber si son adecuados
 }
report-ruled-out = { $count ->
    [one] { $count } instrumento actúa sobre un factor débil, pero su condición previa no se cumple
   *[other] { $count } instrumentos actúan sobre un factor débil, pero su condición previa no se cumple
 }
report-unknown-caption = Datos que faltan; primero, los que más estrecharían el resultado (tablas: A actores, L vínculos, P proyectos, R estadísticas, Q encuesta, M medidas)
report-course-caption = Indicadores a lo largo de los periodos
report-actors = actores en el territorio
report-indicators-caption = Todos los indicadores
report-published = Cifras propias del informe fundacional
report-published-note = Cifras de 2000 a 2006, reproducidas para comprobar los cálculos. No son datos actuales.
report-published-caption = Cifras impresas y lo que se deduce de ellas
report-methods = Métodos
report-methods-rule = El fin desconocido de un vínculo o de un proyecto se toma como abierto. Nada que falte se cuenta como cero. Las capas nunca se fusionan.
report-settings-caption = Ajustes
report-setting-seed = semilla
report-setting-runs = simulaciones de Monte Carlo
report-setting-null-draws = extracciones de cada modelo nulo
report-setting-ensemble = redes simuladas por tipo
report-setting-coverage = parte del peso de un factor necesaria para una puntuación
report-setting-weak = proporción de simulaciones que hace débil un factor
report-setting-smallest = número mínimo de actores de una región comparable
report-sources = Fuentes
report-sources-caption = De dónde proceden los datos
report-source-synthetic = sintético
report-source-as-given = tal como se recibió

report-column-region = Región
report-column-type = Tipo
report-column-factor = Factor
report-column-score = Puntuación
report-column-lower = 5 %
report-column-upper = 95 %
report-column-note = Nota
report-column-concept = Concepto
report-column-position = Posición
report-column-indicators = Indicadores
report-column-adds = Aporta
report-column-doubt = Fuente de incertidumbre
report-column-first = Por sí sola
report-column-total = Con las demás
report-column-period = Periodo
report-column-feature = Característica
report-column-evidence = Evidencia
report-column-observed = Observado (tipo más cercano | segundo tipo)
report-column-actor = Actor
report-column-group = Grupo
report-column-inside = Dentro
report-column-outside = Fuera
report-column-share = Proporción
report-column-why = Por qué
report-column-ties = Vínculos
report-column-sign = Señal
report-column-answer = Respuesta
report-column-row = Fila
report-column-balance = Saldo
report-column-expectation = Expectativa
report-column-of = De
report-column-instrument = Instrumento
report-column-paragraph = Dónde
report-column-precondition = Condición previa
report-column-datum = Dato
report-column-code = Código
report-column-tables = Tablas
report-column-tells = Aclararía
report-column-indicator = Indicador
report-column-value = Valor
report-column-status = Estado
report-column-coverage = Cobertura
report-column-frame = Lugar en su comparación
report-column-reason = Observación
report-column-id = Id.
report-column-figure = Cifra
report-column-printed = Impreso
report-column-computed = Calculado
report-column-setting = Ajuste
report-column-source = Fuente
report-column-format = Formato
report-column-date = Fecha
report-column-licence = Licencia
report-column-kind = Clase
report-column-sha256 = SHA-256 (comienzo)
