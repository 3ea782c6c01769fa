# Español: la línea de órdenes.

## Help: what each command does

cli-about-milieu = Ver, diagnosticar y dirigir la red de conocimiento de un territorio.
cli-more-milieu =
    El camino principal:
      milieu import members members.xlsx --into styria.milieu
      milieu diagnose styria.milieu --region AT22
      milieu report styria.milieu --region AT22 --out styria.html
    Para verlo trabajar con siete clústeres sintéticos:
      milieu demo
    Códigos de salida: 0 hecho, 1 algo en los datos o en la pregunta lo impide, 2 error al escribir la orden, 3 un fallo del programa.
cli-about-demo = Escribir, importar y diagnosticar siete clústeres sintéticos
cli-more-demo =
    Los datos son sintéticos: extraídos de distribuciones declaradas según lo que dice el informe fundacional. No dicen nada sobre los
    lugares reales.
    Ejemplo: milieu demo --out my-demo
cli-about-import = Incorporar archivos a un territorio, en un solo paso que se puede deshacer
cli-more-import =
    Clases: auto, members, ties, survey, cordis, keep, eurostat-tsv, sdmx-csv, json-stat, indicator-csv, panel, graphml, gexf, pajek, ucinet-dl, edge-list, regions.
    Los archivos que van juntos se dan en una sola orden.
    Ejemplos:
      milieu import auto members.xlsx --into styria.milieu
      milieu import cordis organization.csv project.csv --into europe.milieu
      milieu import members members.csv --mapping ours.toml --preview --into styria.milieu
cli-about-inspect = Examinar un archivo: formato, codificación, columnas y a qué campos corresponden
cli-more-inspect =
    Ejemplo: milieu inspect members.csv --save-mapping ours.toml
cli-about-diagnose = Diagnosticar la red de conocimiento de una región
cli-more-diagnose =
    Ejemplos:
      milieu diagnose styria.milieu --region AT22
      milieu diagnose keep.milieu -r AT22 --period 2000-2006,2007-2013,2014-2020
      milieu diagnose styria.milieu -r AT22 --explain AC01
      milieu diagnose styria.milieu -r AT22 --json
cli-about-report = Escribir el diagnóstico como un único archivo HTML autónomo
cli-more-report =
    Ejemplo: milieu report styria.milieu --region AT22 --out styria.html
cli-about-info = Mostrar qué contiene un territorio
cli-about-regions = Enumerar las regiones y cuántos actores hay en cada una
cli-about-undo = Deshacer la última orden
cli-about-redo = Rehacer lo deshecho
cli-about-history = Enumerar todas las órdenes, primero la más reciente
cli-about-check = Comprobar que un archivo de territorio está en buen estado
cli-about-duplicates = Enumerar parejas de actores que pueden ser uno mismo
cli-about-merge = Hacer de dos actores uno
cli-more-merge =
    Ejemplo: milieu merge styria.milieu members:acme members:acme-gmbh
cli-about-edit = Cambiar un actor
cli-more-edit =
    Un valor vacío hace desconocido el campo.
    Ejemplo: milieu edit styria.milieu members:acme employees=120 group=sme
cli-about-remove = Quitar un actor con sus vínculos y participaciones
cli-about-set = Cambiar un ajuste del territorio
cli-more-set =
    Ajustes: home, las regiones que se diagnostican cuando no se indica ninguna; periods, los periodos que compara un diagnóstico;
    comparison, las regiones con las que se puede comparar una región (códigos separados por comas; todas las regiones del territorio si no
    se fija).
    Ejemplo: milieu set keep.milieu periods 2000-2006,2007-2013,2014-2020
cli-about-locate = Dar a los actores su región a partir de sus coordenadas
cli-more-locate =
    Ejemplo: milieu locate ev.milieu --shapes NUTS_RG_60M_2021_4326_LEVL_3.geojson
cli-about-export = Escribir la red o las tablas para otros programas
cli-more-export =
    Formatos: graphml, gexf, pajek, ucinet-dl, edge-list, csv (una carpeta con un archivo por tabla).
    Ejemplos:
      milieu export styria.milieu --out styria.gexf
      milieu export styria.milieu --format csv --out tables
cli-about-indicators = Enumerar los indicadores, o definir uno
cli-more-indicators =
    Ejemplo: milieu indicators AC01
cli-about-instruments = Enumerar los instrumentos de política, o describir uno
cli-about-published = Reproducir las cifras que imprime el informe fundacional, con sus contradicciones
cli-about-completions = Escribir un script de autocompletado para un intérprete de órdenes
cli-more-completions =
    Ejemplo: milieu completions bash > ~/.local/share/bash-completion/completions/milieu
cli-about-reference = Escribir las páginas de referencia del manual

## Help: arguments

cli-arg-help = Mostrar la ayuda
cli-arg-version = Mostrar la versión
cli-arg-json = Mostrar JSON para otros programas en lugar de texto
cli-arg-quiet = No mostrar nada más que lo pedido
cli-arg-seed = Semilla de todo lo aleatorio; la misma semilla da los mismos bytes
cli-arg-out = Dónde escribir
cli-arg-demo-out = Carpeta para los archivos, el territorio y el informe
cli-arg-runs = Simulaciones de Monte Carlo (1000 si no se indica otra cosa)
cli-arg-file = Archivo de territorio
cli-arg-kind = Clase de los archivos; auto la averigua
cli-arg-inspect-kind = Clase para la que se adivina la correspondencia
cli-arg-paths = Archivos que se leen
cli-arg-path = Archivo que se examina
cli-arg-into = Archivo de territorio; se crea si no existe
cli-arg-mapping = Archivo de correspondencia: qué columna es qué campo
cli-arg-save-mapping = Escribir en este archivo la correspondencia adivinada, para cambiarla a mano
cli-arg-preview = Mostrar lo que se leería y no cambiar nada
cli-arg-sheet = Hoja de un libro de cálculo
cli-arg-title = Título de la fuente, tal como se citaría
cli-arg-licence = Licencia o condiciones de la fuente
cli-arg-retrieved = Día en que se obtuvieron los datos
cli-arg-synthetic = Marcar los datos como inventados para la demostración
cli-arg-again = Leer un archivo aunque ya se haya importado
cli-arg-lenient = Incorporar el resto de una lista de miembros, lista de vínculos o encuesta cuando algunas celdas o filas no se pueden leer
cli-arg-encoding = Codificación de un archivo de texto, p. ej. windows-1252; se averigua si no se da
cli-arg-layer = Capa: products, people, money, information, knowledge
cli-arg-import-region = Región de los actores que no indican ninguna
cli-arg-region-scheme = Clasificación de los códigos de región, p. ej. nuts-2016; los códigos recodificados se llevan a ella
cli-arg-author = Quién hace esto, para el historial
cli-arg-reason = Por qué, para el historial
cli-arg-region = Región que se diagnostica, p. ej. AT22; se admiten varias; ALL para todos
cli-arg-projects = Participaciones en proyectos y organismos, en lugar de vínculos
cli-arg-export-region = Solo esta región y sus socios
cli-arg-as-of = Lo que era cierto en este día
cli-arg-period = Periodos de años, p. ej. 2007-2013; varios, del más antiguo al más reciente, dan una evolución
cli-arg-recorded-as-of = Lo que contenía el archivo después de este evento o en este momento
cli-arg-explain = Mostrar un indicador hasta las filas que lo sustentan
cli-arg-all = Mostrar todos los indicadores
cli-arg-dictionary = Más indicadores, de un archivo de texto
cli-arg-level = Solo este nivel NUTS (de 0 a 3)
cli-arg-within = Solo dentro de esta región
cli-arg-findings = Mostrar las observaciones guardadas con este evento
cli-arg-threshold = Menor semejanza que se muestra, de 0 a 1
cli-arg-most = Cuántas parejas se muestran
cli-arg-keep = Clave o nombre del actor que se queda
cli-arg-gone = Clave o nombre del actor que pasa a ser parte de él
cli-arg-actor = Clave o nombre del actor
cli-arg-fields = Campo y valor nuevo
cli-arg-name = Nombre del ajuste
cli-arg-value = Valor del ajuste
cli-arg-shapes = Límites: GeoJSON o TopoJSON con códigos NUTS
cli-arg-nearest = Los puntos fuera de toda región toman la más cercana dentro de esta distancia, en kilómetros
cli-arg-format = Formato; lo indica la extensión del archivo si no se da
cli-arg-code = Código de un indicador
cli-arg-id = Identificador de un instrumento
cli-arg-shell = Intérprete de órdenes
cli-arg-folder = Carpeta

## Why a command stops

cli-stopped = Detenido: { $what }
cli-usage = { $what } Véase --help.
cli-internal = Esto es un fallo de Milieu, no suyo: { $detail }. Se ruega comunicarlo.
cli-findings-stop = Detenido; no se ha cambiado nada:
cli-findings-unusable = Detenido, porque una parte de la fuente no se puede usar:
cli-cannot-print = La salida no se puede escribir: { $reason }.
cli-not-a-date = «{ $text }» no es una fecha; escríbala como 2019-02-28.
cli-not-a-period = «{ $text }» no es un periodo; escriba 2007-2013 o 2007-01-01..2013-12-31.
cli-not-an-event-or-time = «{ $text }» no es ni el número de un evento ni un momento; véase: milieu history FILE.
cli-not-a-region = «{ $text }» no es un código de región; AT22 lo es.
cli-unknown-kind = «{ $text }» no es una clase de importación; hay: { $kinds }.
cli-unknown-word = «{ $word }» no es uno de: { $allowed }.
cli-unknown-actor = Ningún actor tiene la clave o el nombre «{ $text }».
cli-several-actors = { $count } actores tienen el nombre «{ $text }»; use una clave.
cli-did-you-mean = ¿Quizá: { $list }?
cli-merge-same = «{ $key }» no se puede fusionar consigo mismo.
cli-not-field-value = «{ $text }» no tiene la forma FIELD=VALUE.
cli-bad-value = «{ $text }» no puede ser el valor de { $field }.
cli-unknown-field = Un actor no tiene ningún campo { $field }; hay: { $fields }.
cli-threshold-range = El umbral es { $value }; debe estar entre 0 y 1.
cli-nothing-imported = No hay nada que importar en { $files }. Compruebe que después de los encabezados hay filas de datos.
cli-preview-would-stop = esta importación no incorporaría nada, por las razones de arriba.
cli-mapping-there = «{ $file }» ya existe. Elija otro nombre, para que no se pierdan los cambios hechos a mano.
cli-no-mapping-for-kind = los archivos de la clase { $kind } tienen columnas fijas y no necesitan correspondencia; las hojas members, ties y survey pueden tenerla. Indique cuál con --kind.
cli-unknown-setting = No hay ningún ajuste «{ $name }»; hay: { $known }.
cli-format-untold = La extensión de «{ $file }» no indica el formato; dé --format y uno de: { $formats }, csv.

## Words

cli-severity-note = nota
cli-severity-warning = aviso
cli-severity-error = error
cli-place-row = fila { $row }
cli-more-findings = { $count } más de la clase { $code }
cli-synthetic = DATOS SINTÉTICOS: inventados para la demostración; nada de esto dice algo sobre lugares reales.
cli-territory-empty = El territorio está vacío. Incorpore algo con milieu import.
cli-history-empty = Todavía no se ha hecho nada con este territorio.
cli-no-findings = Con el evento { $event } no se guardó ninguna observación.
cli-no-regions = Ningún actor tiene todavía una región.
cli-no-duplicates = No hay dos actores que parezcan uno mismo.
cli-duplicates-shown = { $shown } de { $count } parejas. Para hacer de dos uno: milieu merge FILE KEEP GONE
cli-duplicates-found = { $count ->
    [one] Una pareja de actores puede ser el mismo
   *[other] { $count } parejas de actores pueden ser el mismo
 }; véase: milieu duplicates { $file }
cli-sound = El archivo está en buen estado.
cli-done = Hecho: { $kind } «{ $subject }» (evento { $event }). Se deshace con: milieu undo { $file }
cli-brought-forward = «{ $file }» tenía el formato { $from } y se pasó al formato actual. Las versiones anteriores del programa ya no lo pueden abrir.
cli-undone = Deshecho: { $kind } «{ $subject }» (evento { $event }).
cli-redone = Rehecho: { $kind } «{ $subject }» (evento { $event }).
cli-counts = { $table }: altas { $added }, cambios { $changed }, bajas { $removed }
cli-reading = { $stage } { $file } { $rows }
cli-imported = Importación de { $subject }: { $rows ->
    [one] { $rows } fila leída
   *[other] { $rows } filas leídas
 }, { $warnings ->
    [0] sin avisos
    [one] un aviso
   *[other] { $warnings } avisos
 } (evento { $event }).
cli-all-findings = Todas las observaciones: milieu history { $file } --findings { $event }
cli-preview-only = Esto era una vista previa; no se ha cambiado nada.
cli-mapping-saved = La correspondencia adivinada está en { $file }. Cámbiela a mano e importe con --mapping.
cli-inspect-kind = Parece { $kind }: { $what }
cli-inspect-unknown = No se reconoce la clase de este archivo; indíquela al importar.
cli-inspect-text = Codificación { $encoding }, separador «{ $separator }».
cli-source = { $title } ({ $kind }; licencia: { $licence })
cli-source-synthetic = sintético
cli-source-real = tal como se recibió

cli-kind-import = importación
cli-kind-add = adición
cli-kind-edit = cambio
cli-kind-remove = supresión
cli-kind-merge = fusión
cli-kind-set = ajuste
cli-kind-undo = deshacer
cli-kind-redo = rehacer

cli-table-source = fuentes
cli-table-region = regiones
cli-table-actor = actores
cli-table-competence = competencias
cli-table-tie = vínculos
cli-table-project = proyectos y organismos
cli-table-affiliation = participaciones
cli-table-institution = instituciones
cli-table-statistic = estadísticas
cli-table-answer = respuestas de la encuesta
cli-table-measure = medidas de política
cli-table-setting = ajustes
cli-table-layout = trazados

cli-head-event = Evento
cli-head-at = Hora (UTC)
cli-head-kind = Qué
cli-head-subject = Sobre
cli-head-records = Registros
cli-head-region = Región
cli-head-name = Nombre
cli-head-actors = Actores
cli-head-column = Columna
cli-head-field = Se toma como
cli-head-first-values = Primeros valores
cli-heading-groups = Actores por grupo
cli-heading-layers = Vínculos por capa
cli-heading-sources = Fuentes

## The founding report's figures

cli-published-note = Cifras que imprime el informe fundacional, de 2000 a 2006, y lo que se deduce de ellas. Comprueban los cálculos; no son datos actuales.
cli-head-id = Id.
cli-head-value = Impreso
cli-head-computed = Calculado
cli-head-figure = Cifra
cli-head-paragraph = Dónde
cli-heading-statements = Afirmaciones sin número
cli-heading-contradictions = Dónde se contradice el informe

## Diagnosis on screen

cli-cannot-read = { $file } no se puede leer: { $reason }.
cli-cannot-write = { $file } no se puede escribir: { $reason }. No quedó nada a medias; elija otro lugar con --out.
cli-bad-dictionary = El diccionario no se puede usar: { $reason }
cli-which-region = ¿Qué región?
cli-which-region-hint = Indíquela con --region, o de una vez por todas con: milieu set FILE home AT22. Las regiones que hay: milieu regions FILE
cli-no-period = No hay ningún periodo que evaluar.
cli-nobody-in-region = En el último periodo pedido no hay ningún actor en la región { $region }.
cli-see-regions = Las regiones y los países con actores se enumeran con: milieu regions FILE
cli-regions-with-actors = Regiones con actores, primero la más cercana: { $list }.
cli-unknown-indicator = Ningún indicador tiene el código { $code }; véase: milieu indicators
cli-unknown-instrument = Ningún instrumento tiene el identificador { $id }; véase: milieu instruments
cli-unknown-format = «{ $text }» no es un formato; hay: { $formats }, csv.
cli-heading-type = Tipo de red
cli-heading-factors = Seis factores
cli-factor-scale = 0 es lo más débil, 1 lo más fuerte; nueve de cada diez simulaciones están sobre la línea. { $comparison }
cli-few-actors = { $actors ->
    [one] Solo { $actors } actor
   *[other] Solo { $actors } actores
 }: lo que sigue es contar, no medir.
cli-heading-gatekeepers = Gatekeepers: quién trae el conocimiento del exterior
cli-heading-weak = Qué es débil, y por qué
cli-heading-instruments = Qué se podría hacer
cli-heading-unknown = Qué no se sabe, y qué lo aclararía
cli-heading-course = Evolución
cli-heading-indicators = Todos los indicadores
cli-heading-rows = Filas que sustentan el número
cli-type-because = Porque: { $reasons }.
cli-factor-withheld = omitida
cli-factor-weak = débil
cli-concepts-known = conceptos conocidos: { $known }
cli-more-gatekeepers = y { $count } más; véase --json o el informe.
cli-nothing-scored = Ningún factor tiene puntuación, así que ninguno se puede llamar débil o fuerte.
cli-nothing-weak = Ningún factor está por debajo del primer cuartil de su comparación en la proporción de simulaciones que pide el ajuste.
cli-weak-factor = { $factor }: { $line } Lo más bajo: { $concepts }.
cli-instrument = { $name } (¶{ $paragraph }; para { $factors })
cli-further-instruments = { $more ->
    [one] { $more } más que se sugiere
   *[other] { $more } más que se sugieren
 }; de { $undecided } no se puede saber por falta de datos. Véase el informe.
cli-unknown = { $name } ({ $datum }): { $tells }
cli-more-unknowns = y { $count } más; véase el informe.
cli-more-of-diagnosis = Más: --all, --explain CODE, --json o milieu report. Región { $region }, datos { $hash }, semilla { $seed }, { $runs } simulaciones.
cli-head-group = Grupo
cli-head-inside = Dentro
cli-head-outside = Fuera
cli-head-share = Proporción
cli-head-code = Código
cli-head-status = Estado
cli-head-position = Posición
cli-head-factor = Factor
cli-head-unit = Unidad
cli-head-row = Fila
cli-head-adds = Aporta
cli-head-note = Nota
cli-head-record = Registro
cli-explain-value = Valor
cli-explain-formula = Fórmula
cli-explain-direction = Dirección
cli-explain-source = Fuente de la medida
cli-explain-reason = Observación
cli-explain-coverage = Cobertura
cli-explain-input = Entrada (usada/necesaria)
cli-explain-frame = Comparado con
cli-explain-not-scored = Es un rasgo o tiene un óptimo: se muestra y no entra en ninguna puntuación.
cli-explain-unit = Unidad
cli-explain-factor = Factor
cli-explain-tables = Tablas necesarias
cli-explain-fallback = Sustituto
cli-explain-paragraphs = Informe fundacional
cli-acts-on = Actúa sobre: { $factors }
cli-seen-in = Su efecto se vería en: { $codes }

## Report, export, locate, demonstration

cli-report-written = El informe está en { $file }.
cli-exported = { $nodes ->
    [one] { $nodes } actor
   *[other] { $nodes } actores
 } y { $edges ->
    [one] { $edges } vínculo
   *[other] { $edges } vínculos
 } en { $file }, como { $format }.
cli-exported-tables = { $count ->
    [one] { $count } tabla escrita
   *[other] { $count } tablas escritas
 } en { $folder }.
cli-nobody-located = Ningún actor sin región está dentro de estos límites.
cli-located = { $inside ->
    [one] { $inside } actor está
   *[other] { $inside } actores están
 } dentro de una región, { $near } cerca de una, { $outside } en ninguna (evento { $event }).
cli-demo-not-ours = { $file } contiene datos que no son de la demostración; elija otra carpeta con --out.
cli-demo-done = Los archivos de los siete clústeres sintéticos están en { $folder }; cada clúster tiene una carpeta con las hojas de cálculo y las tablas que se importaron.
cli-demo-report = El informe está en { $file }; ábralo en un navegador.
cli-demo-next = Pruebe: milieu diagnose { $file } --region AT22 --explain AC01

reference-commands = Órdenes
reference-indicators = Indicadores
reference-instruments = Instrumentos
cli-mend-or-lenient = Corríjalo en el archivo, o incorpore el resto con --lenient.

## milieu network

cli-about-network = Medir, comparar, descomponer y dibujar una red
cli-more-network =
    Una fuente es un archivo de territorio, una carpeta de referencia (nodes.csv, ties_LAYER.csv) o un archivo sencillo: una lista de
    aristas, una lista de participaciones, GraphML, GEXF, Pajek, UCINET DL.
    Ejemplos:
      milieu network measure ties.csv
      milieu network measure styria.milieu --layer knowledge --label group
cli-about-network-measure = Medir la red en su conjunto y cada actor
cli-more-network-measure =
    Las columnas se reconocen por sus encabezados (source, target, weight; actor, project); si no, por su posición. Las filas que no se
    pueden usar detienen la orden y se enumeran; --lenient las deja fuera y continúa.
    Ejemplos:
      milieu network measure --list
      milieu network measure ties.csv --directed --weights used
      milieu network measure board-seats.csv --affiliations --top 20 --by betweenness
      milieu network measure styria.milieu --region AT22 --label group,sector --out actors.parquet
cli-arg-network-source = Territorio, carpeta de referencia, lista de aristas, participaciones o archivo de red
cli-arg-network-layer = Capa de vínculos que se toma; las capas nunca se suman
cli-arg-network-affiliations = Tomar participaciones: quién está en qué proyecto, acto u organismo
cli-arg-network-directed = Los vínculos del archivo tienen dirección
cli-arg-network-nodes = Tabla de actores: id, name, una columna por cada etiqueta
cli-arg-network-region = Solo los actores de esta región y los vínculos entre ellos
cli-arg-network-period = Años, p. ej. 2007-2013
cli-arg-network-weights = Si los pesos cuentan donde una medida tiene una forma para ambos casos
cli-arg-network-projection = Qué añade a un vínculo un proyecto de k socios: 1, 1/(k−1) o 1/k
cli-arg-network-min-weight = Dejar fuera los vínculos por debajo de este peso
cli-arg-network-largest-project = Dejar fuera los proyectos con más socios que estos
cli-arg-network-lenient = Dejar fuera las filas que no se pueden usar y continuar
cli-arg-network-label = Columna que reparte a los actores en clases; se admiten varias
cli-arg-network-unknown = Qué son los actores sin etiqueta
cli-arg-network-draws = Extracciones de una comparación aleatoria
cli-arg-network-out = Archivo para los resultados: .csv, .xlsx, .json o .parquet
cli-arg-network-measure-list = Enumerar cada medida y lo que dice
cli-arg-network-measure-measures = Medidas por sus códigos, o all
cli-arg-network-measure-per-actor = Mostrar también los actores
cli-arg-network-measure-top = Cuántos actores se muestran
cli-arg-network-measure-by = Medida que ordena a los actores
cli-arg-network-measure-approximate = Estimar la intermediación con este error en lugar de calcularla con exactitud
cli-about-network-compare = Comparar dos redes, las capas o los periodos de una, o una con redes aleatorias
cli-more-network-compare =
    Los actores de dos fuentes se reconocen por sus identificadores.
    Ejemplos:
      milieu network compare 2007.csv 2014.csv
      milieu network compare styria.milieu --layers knowledge,information
      milieu network compare keep.milieu --projects --period 2007-2013,2014-2020
      milieu network compare ties.csv --null degree --draws 200
cli-about-network-communities = Encontrar grupos con más vínculos dentro que por azar
cli-more-network-communities =
    Ejemplos:
      milieu network communities ties.csv --runs 50
      milieu network communities styria.milieu --objective cpm --resolution 0.1 --out members.csv
      milieu network communities ties.csv --draws 100 --label office --nodes people.csv
cli-about-network-roles = Encontrar quién está entre quiénes: coordinadores, gatekeepers, enlaces
cli-more-network-roles =
    Ejemplos:
      milieu network roles styria.milieu --label group
      milieu network roles ties.csv --nodes people.csv --label office,status --unknown left-out --out brokers.parquet
cli-about-network-robustness = Ver qué queda cuando se van actores
cli-more-network-robustness =
    Ejemplos:
      milieu network robustness ties.csv
      milieu network robustness styria.milieu --orders degree,current-degree,random --label group
cli-about-network-regress = Explicar los vínculos de una capa por otras capas y por lo que son los actores
cli-more-network-regress =
    Regresión sobre parejas de actores (MRQAP), contrastada por doble semiparcialización. Los actores sin un valor se dejan fuera y se
    cuentan.
    Ejemplos:
      milieu network regress lazega --outcome friendship --on cowork --same office --difference age
      milieu network regress styria.milieu --outcome knowledge --on products --same group,region
      milieu network regress ties.csv --directed --nodes people.csv --sender seniority --receiver seniority
cli-arg-network-outcome = Capa cuyos vínculos se explican; sin ella, la red del archivo
cli-arg-network-on = Capas que explican
cli-arg-network-same = Columnas: ambos actores están en la misma clase
cli-arg-network-sender = Columnas de números: valor del actor del que parte el vínculo
cli-arg-network-receiver = Columnas de números: valor del actor al que llega el vínculo
cli-arg-network-sum = Columnas de números: suma de los valores de ambos actores
cli-arg-network-difference = Columnas de números: diferencia al cuadrado de los valores de ambos actores
cli-arg-network-regress-draws = Permutaciones de cada contraste; hasta ocho actores se hacen todas
cli-about-network-layout = Colocar a los actores para un dibujo y guardar los lugares
cli-more-network-layout =
    Ejemplos:
      milieu network layout ties.csv --out drawing.svg
      milieu network layout styria.milieu --algorithm wedges --label group --save by-group --out by-group.svg
      milieu network layout styria.milieu --keep by-group --out now.svg
cli-about-network-backbone = Conservar los vínculos que son más que azar
cli-more-network-backbone =
    Ejemplos:
      milieu network backbone ties.csv --level 0.01 --out backbone.csv
      milieu network backbone board-seats.csv --affiliations --correction false-discoveries
cli-arg-network-compare-period = Años, p. ej. 2007-2013; se comparan varios periodos de una fuente
cli-arg-network-with = Una segunda fuente
cli-arg-network-layers = Capas que se comparan; todas si no se indica ninguna
cli-arg-network-null = Comparar con redes aleatorias que conservan los vínculos de cada actor, o ambos márgenes de las participaciones
cli-arg-network-objective = Lo que se hace lo mayor posible
cli-arg-network-resolution = Un valor mayor encuentra comunidades menores
cli-arg-network-runs = Búsquedas con semillas distintas; se muestra su consenso
cli-arg-network-communities-draws = Redes aleatorias para la significación; 0 para ninguna
cli-arg-network-top = Cuántos se muestran
cli-arg-network-orders = Órdenes en los que se van los actores
cli-arg-network-robustness-draws = Órdenes aleatorios que se promedian
cli-arg-network-algorithm = Cómo se colocan los actores
cli-arg-network-rounds = Número máximo de rondas de las fuerzas del trazado
cli-arg-network-layout-label = Columna para los sectores del círculo, los eslabones de una cadena de valor y las formas
cli-arg-network-layout-out = Archivos para los lugares (.csv, .xlsx, .json, .parquet) o un dibujo (.svg); se admiten varios
cli-arg-network-save = Guardar el trazado en el territorio con este nombre, como un paso que se puede deshacer
cli-arg-network-keep = Empezar desde el trazado guardado con este nombre: quien tiene un lugar se queda en él
cli-arg-network-filter = Prueba de los vínculos; disparity para vínculos y stochastic-degree para participaciones si no se indica otra
cli-arg-network-level = Mayor valor p de un vínculo que se conserva
cli-arg-network-correction = Cómo responden los valores p de que haya muchos vínculos
cli-arg-export-layout = Añadir los lugares de un trazado guardado en el territorio
cli-no-layout = El territorio no guarda ningún trazado «{ $name }»; véase: milieu network layout
