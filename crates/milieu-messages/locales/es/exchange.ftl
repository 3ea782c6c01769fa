# Español: importación de tablas.

# Kinds of import.
import-kind-auto = reconocido por el contenido
import-kind-members = lista de miembros, un actor por fila
import-kind-ties = lista de vínculos, un vínculo por fila
import-kind-survey = hoja de encuesta
import-kind-cordis = proyectos y participantes de CORDIS
import-kind-keep = proyectos y socios de keep.eu (Interreg)
import-kind-eurostat-tsv = tabla masiva de Eurostat (TSV)
import-kind-sdmx-csv = tabla estadística (SDMX-CSV)
import-kind-json-stat = tabla estadística (JSON-stat)
import-kind-indicator-csv = un indicador con su descripción (CSV y YAML)
import-kind-panel = regiones por años, una columna por variable
import-kind-graphml = red (GraphML)
import-kind-gexf = red (GEXF)
import-kind-pajek = red (Pajek)
import-kind-ucinet-dl = red (UCINET DL)
import-kind-edge-list = red (lista de aristas)
import-kind-regions = límites de regiones (GeoJSON o TopoJSON)

# What is being done.
import-stage-opening = Examinando el archivo
import-stage-reading = Leyendo
import-stage-checking = Comprobando

# What stops an import.
import-no-file = No se indicó ningún archivo. Indique al menos uno.
import-unreadable = «{ $file }» no se puede leer: { $detail }. Compruebe el nombre, la carpeta y los permisos.
import-unwritable = «{ $file }» no se puede escribir: { $detail }. Elija otro lugar.
import-empty = «{ $file }» está vacío. Compruebe que se guardó o se descargó por completo.
import-damaged = «{ $file }» está cortado o dañado ({ $detail }). Descárguelo o guárdelo de nuevo.
import-not-a-table = «{ $file }» no es una tabla: { $kind ->
    [folder] es una carpeta; indique los archivos que contiene
    [folder-without-nodes] es una carpeta sin nodes.csv, que enumera los actores de una red
    [zip] es un archivo ZIP; descomprímalo e importe los archivos que contiene
    [pdf] es un PDF; pida la tabla en CSV o en hoja de cálculo
    [html] es una página web, quizá una página de error guardada en lugar de los datos
    [image] es una imagen
    [sqlite] es una base de datos; si es un territorio, ábralo
    [binary] contiene bytes que no son texto
    [yaml] es una descripción; indique el archivo CSV que describe
   *[other] parece { $kind }
}.
import-too-large = «{ $file }» contiene más de { $limit } { $unit ->
    [records] registros
    [cells] celdas
   *[bytes] bytes
}, el máximo que se lee de una vez ({ $size } hasta ahora). Tome una parte: filtre regiones o años, o divida el archivo.
import-no-sheet = «{ $file }» no tiene ninguna hoja «{ $sheet }». Sus hojas: { $existing }.
import-unknown-encoding = «{ $name }» no es el nombre de una codificación. Se conocen, entre otras, utf-8, windows-1252, windows-1250, mac-roman y utf-16le.
import-bad-mapping = La correspondencia «{ $file }» no se entiende: { $detail }
import-bad-syntax = «{ $file }» no es { $format } correcto: { $detail }
import-unrecognised = Nada indica qué clase de datos contiene «{ $file }». Indique la clase de importación. Sus columnas: { $columns }.
import-graph-unreadable = «{ $file }» no se puede leer como red: { $detail }

# About files as a whole.
import-recognised = Leído como: { $kind }.
import-encoding-guessed = El texto no es UTF-8; sus letras encajan mejor con { $encoding }. Si los nombres se ven mal, indique la codificación con --encoding.
import-rows-above-header = { $count } { $count ->
    [one] fila está
   *[other] filas están
} por encima de los encabezados de la fila { $row }; { $count ->
    [one] se deja
   *[other] se dejan
} fuera.
import-row-too-long = La fila tiene { $cells } celdas, la tabla { $columns } columnas; la causa habitual es un separador sin comillas dentro de un texto.
import-same-file = «{ $file }» ya está en este territorio, como fuente «{ $source }». No se importó nada.
import-same-file-hint = Para leerlo otra vez, añada --again; las filas con las mismas claves se sustituyen, no se duplican.
import-text-repaired = { $count } { $count ->
    [one] celda contenía texto que se leyó
   *[other] celdas contenían texto que se leyó
} en su día con una codificación errónea y se pudo restaurar con certeza, como «{ $before }» en «{ $after }».
import-more-of-kind = { $count } { $count ->
    [one] observación más
   *[other] observaciones más
} de esta clase ({ $total } en total): { $example }
import-sheet-unused = Esta hoja no tiene las columnas necesarias y se dejó fuera.

# About columns and mappings.
import-column-missing = Ninguna columna contiene el campo { $field }. Las columnas son: { $existing }.
import-column-missing-hint = Indique en un archivo de correspondencia qué columna es.
import-column-nearest = Quizá sea una de: { $candidates }. Indíquelo en un archivo de correspondencia.
import-mapped-column-missing = La correspondencia nombra la columna «{ $column }», que no existe. Las columnas son: { $existing }.
import-unknown-field = La correspondencia nombra el campo «{ $field }», que no existe. Campos: { $known }.
import-decimal-unsure-point = No se puede saber si «1.234» en la columna «{ $column }» es un millar o una fracción; el punto se lee como signo decimal. Si no lo es, indique «comma» en la correspondencia.
import-decimal-unsure-comma = No se puede saber si «1,234» en la columna «{ $column }» es un millar o una fracción; la coma se lee como signo decimal. Si no lo es, indique «point» en la correspondencia.

# About single cells; the value is left out, the row stays.
import-not-a-number = «{ $value }» no es un número; se deja fuera.
import-not-finite = «{ $value }» no es un número finito; se deja fuera.
import-negative = «{ $value }» es negativo, lo que no puede ser en esta columna; se deja fuera.
import-not-a-date = «{ $value }» no es un día que exista; se deja fuera.
import-not-a-year = «{ $value }» no es un año; se deja fuera.
import-not-yes-or-no = «{ $value }» no es ni sí ni no; se deja fuera.
import-not-a-share = «{ $value }» no es una proporción entre 0 y 100 %; se deja fuera.
import-not-a-point = «{ $value }» no es una latitud y una longitud; se deja fuera.
import-not-a-region = «{ $value }» no es un código de región; se deja fuera.
import-half-a-point = Solo se conoce una de la longitud y la latitud; se deja fuera.
import-off-the-globe = La longitud { $longitude } y la latitud { $latitude } no están en el globo; se dejan fuera.
import-dates-reversed = Las fechas están al revés: desde { $from } hasta { $until }; ambas se dejan fuera.
import-unknown-country = «{ $value }» no es un país conocido aquí; se deja fuera.
import-country-na = «NA» puede ser Namibia o un país ausente; se lee como ausente.
import-unknown-group = «{ $value }» no es ninguna de las palabras conocidas para grupos de actores; el actor no tiene grupo. Un archivo de correspondencia puede traducirla.

# About rows.
import-row-without-key = La fila no dice de qué trata; se deja fuera.
import-row-without-name = La fila no tiene nombre; se deja fuera.
import-member-twice = «{ $key }» ya está en la fila { $first }; cuenta la primera fila. Difieren: { $fields }
import-tie-to-nobody = Nadie se llama aquí «{ $name }»; el vínculo se deja fuera.
import-name-of-several = «{ $name }» es el nombre de { $count } actores; use la clave. La fila se deja fuera.
import-unknown-layer = «{ $value }» no es ninguna de las capas products, people, money, information, knowledge; el vínculo se deja fuera. Un archivo de correspondencia puede traducirla.
import-tie-without-layer = Nada indica qué fluye por este vínculo; se deja fuera. Indique la capa para todo el archivo con --layer, o añada una columna.
import-weight-not-positive = El peso { $value } no es mayor que cero; el vínculo se deja fuera.
import-reporter-unknown = Nadie se llama aquí «{ $name }»; sigue sin saberse quién comunicó el vínculo.
import-tie-twice = El mismo vínculo ya está en la fila { $first }; se deja fuera.
import-answer-of-nobody = Nadie se llama aquí «{ $name }»; las respuestas se dejan fuera.
import-answer-twice = La misma respuesta ya está en la fila { $first }; se deja fuera.
import-groups-guessed = Para { $count } { $count ->
    [one] actor
   *[other] actores
} el grupo se adivina por palabras del nombre y se marca como conjetura.
import-groups-unknown = Para { $count } { $count ->
    [one] actor
   *[other] actores
} nada indica el grupo; sigue siendo desconocido.
import-regions-unknown = { $count } { $count ->
    [one] actor no tiene
   *[other] actores no tienen
} código de región.

# CORDIS and keep.eu.
import-cordis-unknown-table = Esta tabla no es ninguna de las que CORDIS publica y aquí se leen; se deja fuera. Sus columnas: { $columns }.
import-cordis-no-organisation = La fila no tiene código de participante ni es una organización; se deja fuera.
import-cordis-activity-repeated = El tipo de actividad «{ $value }» dice lo mismo dos veces; se lee una vez.
import-cordis-country-repeated = El país «{ $value }» dice lo mismo dos veces; se lee una vez.
import-cordis-activity-unknown = El tipo de actividad «{ $value }» no es ninguno de HES, REC, PRC, PUB, OTH; el actor no tiene grupo.
import-cordis-firms-without-size = { $count } { $count ->
    [one] empresa privada no indica
   *[other] empresas privadas no indican
} si son pequeñas o medianas; su grupo sigue siendo desconocido.
import-cordis-unnamed = { $count } { $count ->
    [one] organización no tiene
   *[other] organizaciones no tienen
} nombre; el código de participante lo sustituye. Una tabla de organizaciones en la misma importación da los nombres.
import-cordis-names-not-needed = { $count } { $count ->
    [one] organización no participa en ninguno de los proyectos; se deja
   *[other] organizaciones no participan en ninguno de los proyectos; se dejan
} fuera.
import-cordis-ended = { $count } { $count ->
    [one] participación terminó
   *[other] participaciones terminaron
} antes que el proyecto; no se dice cuándo, así que valen las fechas del proyecto.
import-cordis-themes-only = Se dejaron fuera los temas de { $count } { $count ->
    [one] proyecto
   *[other] proyectos
} sin participantes.
import-participation-summed = { $actor } participa en { $project } dos veces con el mismo papel, con { $first } y { $second } euros; se suman.
import-participation-twice = { $actor } participa en { $project } dos veces con el mismo papel; se cuenta una vez.
import-project-twice = El proyecto { $key } está aquí dos veces; cuenta la primera fila.
import-several-coordinators = El proyecto { $project } tiene { $count } coordinadores; se conservan todos.
import-several-leads = El proyecto { $project } tiene { $count } socios principales; se conservan todos.
import-more-public-than-cost = El proyecto { $project } tiene más dinero público ({ $public }) que coste ({ $cost }); el dinero privado sigue siendo desconocido.
import-projects-without-partners = { $count } { $count ->
    [one] proyecto no tiene
   *[other] proyectos no tienen
} ningún socio en estos archivos.
import-keep-unknown-table = Esta tabla no es ninguna de las que keep.eu exporta; se deja fuera. Sus columnas: { $columns }.
import-keep-calls-unused = La lista de convocatorias no se usa.
import-keep-no-years = El programa «{ $programme }» no empieza con sus años; sus proyectos no tienen fechas.
import-keep-no-strand = No se sabe si «{ $programme }» es transfronterizo, transnacional o interregional.
import-keep-legal-status = «{ $value }» no es ni público ni privado; se deja fuera.
import-keep-partners-differ = { $count } { $count ->
    [one] socio tiene
   *[other] socios tienen
} una forma jurídica o una región que difieren entre varias filas; cuenta la primera.
import-keep-respelled = { $count } { $count ->
    [one] acrónimo difiere
   *[other] acrónimos difieren
} de otro del mismo programa solo en los espacios que lo rodean; se toman por el mismo proyecto.

# Regional statistics.
import-scheme-unknown = No se indica la versión de los códigos de región; indíquela si hay que comparar códigos entre fuentes.
import-statistic-without-region = La fila no indica ninguna región; se deja fuera.
import-period-not-a-year = { $count } { $count ->
    [one] celda es de un periodo que no es un año, como { $example }; se deja
   *[other] celdas son de periodos que no son años, como { $example }; se dejan
} fuera.
import-key-of-other-length = «{ $value }» no tiene las { $needed } partes que indica su encabezado; se deja fuera.
import-not-eurostat-tsv = El primer encabezado, «{ $heading }», no es una lista de dimensiones seguida de «\time».
import-json-stat-nothing = En este archivo no hay ningún conjunto de datos.
import-json-stat-dimensions = Las dimensiones del conjunto de datos no concuerdan entre sí, o ninguna de ellas es el tiempo.
import-json-stat-too-many = Hay un valor en la posición { $position }, pero las dimensiones solo forman { $size } celdas; el resto se deja fuera.
import-panel-columns = Se necesitan una región, un año y una columna de números. Las columnas son: { $existing }.
import-indicator-columns = Se necesitan un año, un código de región, la versión del código y un valor. Las columnas son: { $existing }.
import-indicator-undescribed = Ningún archivo YAML del mismo nombre describe este indicador; no tiene título ni unidad.
import-indicator-bad-description = La descripción no se entiende: { $detail }
import-indicator-warning = La descripción advierte: { $text }
import-relabelled = { $old } es { $new } en NUTS { $version }; { $count } { $count ->
    [one] cifra convertida
   *[other] cifras convertidas
}.
import-relabelled-twice = { $old } es { $new }, que tiene cifras propias para { $year }; las recodificadas se dejan fuera.
import-not-convertible = No son códigos de NUTS { $version } y están divididos, redelimitados o declarados de otra versión, así que no se convierten: { $codes }.
import-finer-not-convertible = Están en regiones cuyo código es otro en NUTS { $version }; aquí no se sabe qué pasa con tales códigos más finos, así que no se convierten: { $codes }.
import-nuts-table-ends = Aquí no se sabe qué cambió después de NUTS { $last }; los códigos no se llevan a NUTS { $asked } y conservan la versión a la que pertenecen.
import-several-versions = Hay mezclados códigos de varias versiones de NUTS: { $relabelled } solo se recodificaron, { $redrawn } se dividieron o se redelimitaron. Indique la versión deseada para convertir los primeros.

# The reference page of formats.
format-title = Formatos
format-intro = Una importación convierte archivos en un solo paso que se puede deshacer. Una vista previa lo muestra antes: como qué se toma cada columna, las primeras filas y cada observación con su lugar.
format-shared = Las tablas pueden ser CSV, TSV u hojas de cálculo (XLSX, XLS, ODS); los archivos de texto también pueden estar comprimidos con gzip. La codificación, el separador, el signo decimal y la fila de los encabezados se averiguan por el contenido; lo que se adivina se dice y se puede fijar.
format-missing = Lo ausente es ausente: una celda vacía, «-», «:», «NA», «n/a» y similares nunca se leen como cero. Una celda que no se puede leer se deja fuera con una observación; la fila se queda.
format-imports = Lo que se lee
format-exports = Lo que se escribe
format-head-field = Campo
format-head-needed = Necesario
format-head-meaning = Significado
format-head-headings = Encabezados por los que se reconoce
format-head-format = Formato
format-head-ending = Extensión
format-head-held = Contiene
format-head-lost = No puede contener
format-yes = sí
format-headings = Los encabezados valen en mayúsculas o minúsculas, con o sin acentos; lo que va entre paréntesis no cuenta. Una columna que no es un campo se conserva como atributo. Un archivo de correspondencia nombra columnas que tienen otros encabezados, constantes y traducciones de valores.
format-needed = Necesarias: { $columns }.
format-optional = Opcionales: { $columns }.
format-example = Ejemplo:
format-checked = Se comprueba:
format-not-held = No se incorpora:

# Parts of a file.
format-part-organisations = Participantes de los proyectos:
format-part-projects = Proyectos:
format-part-participations = Tabla plana de participaciones:
format-part-names = Solo organizaciones:
format-part-themes = Temas de los proyectos:
format-part-partners = Socios:
format-part-cells = Cifras:
format-part-description = Descripción (YAML):
format-part-nodes = Nodos:
format-part-edges = Vínculos:
format-part-memberships = Dos modos:
format-part-regions = Propiedades de una región:

# Kinds of import: what it is, what is checked, what is not taken in.
format-auto-about = La clase se averigua por el contenido de cada archivo, nunca por su nombre, y se dice en una observación. Hay que indicar dos clases: una lista de aristas se tomaría por una lista de vínculos, y una hoja de encuesta con una columna por pregunta, por una lista de miembros.
format-members-about = Un actor por fila. Varias competencias o pertenencias van en una celda, separadas por punto y coma. Las competencias pasan a ser competencias del actor; las pertenencias, organismos en los que participa.
format-members-checks = Filas sin nombre; claves que aparecen dos veces; palabras para grupos que no se conocen; países, códigos de región, fechas y números que no lo son; tamaños negativos; coordenadas fuera del globo. Los actores que pueden ser uno mismo se proponen, nunca se unen por sí solos.
format-members-limits = Varias sedes de un actor: dé la sede que cuenta, o una fila por sede. Un grupo leído de palabras del nombre se marca como conjetura.
format-ties-about = Un vínculo por fila, entre actores que están en el territorio, nombrados por clave o por nombre. La capa viene de la columna, o de la opción para todo el archivo. Donde no se dice nada, un vínculo tiene peso 1, y los vínculos de productos y de dinero tienen dirección; los demás, no.
format-ties-checks = Extremos con un nombre que no es de nadie, o que es de varios; capas desconocidas o ausentes; pesos que no son mayores que cero; el mismo vínculo dos veces; fechas que no existen o están al revés.
format-ties-limits = Actores nuevos: impórtelos antes. Un vínculo que cambia de fuerza con el tiempo: dé una fila por cada momento.
format-survey-about = Una fila por actor y una columna por pregunta, o una fila por respuesta con pregunta y valor. Las escalas vienen de la correspondencia, de una hoja «items», de columnas o de una segunda fila de encabezados con celdas como «1-5».
format-survey-checks = Actores con un nombre que no es de nadie; respuestas que no son números o están fuera de su escala; la misma respuesta dos veces.
format-survey-limits = Respuestas en palabras: tradúzcalas en un archivo de correspondencia. Respuestas de personas, a diferencia de las de actores.
format-cordis-about = Tablas de proyectos de los programas marco europeos, en CSV, libro de cálculo o matriz JSON, con ambas generaciones de nombres de columna. Dé en una sola importación las que van juntas: los nombres se unen por código de participante; los temas, por proyecto.
format-cordis-checks = Participantes sin código; la misma participación dos veces (el mismo dinero se cuenta una vez, el dinero distinto se suma); varios coordinadores; más dinero público que coste; tipos de actividad desconocidos; países dichos dos veces; texto leído con una codificación errónea.
format-cordis-limits = Entregables, publicaciones e informes de los proyectos. El tamaño de una empresa privada solo se conoce hasta donde llega la marca de pequeña y mediana empresa.
format-keep-about = La exportación de socios de keep.eu para Interreg, la misma con coordenadas y números de socio, o el libro con hojas de proyectos, socios y convocatorias.
format-keep-checks = Varios socios principales; forma jurídica o región que difieren entre filas de un mismo socio; programas cuyo nombre no empieza con años; grafías de acrónimos que difieren solo en espacios.
format-keep-limits = La lista de convocatorias y los presupuestos de los socios. Cuando un proyecto no tiene fechas, las sustituyen los años de su programa.
format-eurostat-tsv-about = La descarga masiva de Eurostat, tal cual o comprimida con gzip: el primer encabezado enumera las dimensiones, con la región al final, y sigue una columna por año. La variable es el nombre del archivo; las marcas se conservan.
format-eurostat-tsv-checks = Claves de otra longitud que el encabezado; celdas que no son números; códigos de región. Si se pide una versión de NUTS, los códigos recodificados se convierten y se cuentan; los divididos o redelimitados se nombran y se dejan como están.
format-eurostat-tsv-limits = Trimestres y meses; se cuentan en una observación. Las celdas marcadas como ausentes sin marca no son un registro.
format-sdmx-csv-about = SDMX-CSV 1.0 y 2.0 y la variante de Eurostat. Los encabezados y los códigos pueden llevar etiquetas tras dos puntos; la variable es el flujo de datos, o el nombre del archivo.
format-sdmx-csv-checks = Columnas que faltan; celdas que no son números; códigos de región, con la misma conversión de arriba.
format-sdmx-csv-limits = Trimestres y meses; etiquetas de los códigos; multiplicadores de las unidades, que se quedan como en la fuente.
format-json-stat-about = Conjuntos de datos JSON-stat 2.0 y colecciones con conjuntos de datos incluidos. Se leen valores dispersos y estados.
format-json-stat-checks = Dimensiones que no concuerdan; más valores que celdas; valores que no son números; códigos de región, con la misma conversión de arriba.
format-json-stat-limits = Enlaces a conjuntos de datos de otros lugares; trimestres y meses; etiquetas de las categorías.
format-indicator-csv-about = Un indicador en CSV, con la versión del código de región en cada fila. El archivo YAML del mismo nombre, dado junto con él o situado a su lado, indica título, fuente, nombre y unidad de la variable.
format-indicator-csv-checks = Códigos de región y años; una descripción que falta o no se entiende. Los códigos se convierten desde la versión de su propia fila, y solo si son códigos de ella.
format-indicator-csv-limits = Otras partes de la descripción. Los códigos de versiones anteriores a NUTS 2010 se quedan como están.
format-panel-about = Una fila por región y año, una columna de números por variable. La unidad se lee de encabezados como «…UNIT_PC_GDP».
format-panel-checks = Códigos de región, años y números. Si hay mezclados códigos de varias versiones de NUTS, una observación lo dice; si se pide una versión, se convierten como arriba, y una fila recodificada cede ante otra que ya lleva el código nuevo.
format-panel-limits = Columnas de texto; se toman por etiquetas.
format-graphml-about = Una red en GraphML. Un nodo pasa a ser un actor; en redes de dos modos, uno del segundo modo pasa a ser un proyecto; los atributos con nombres de campos llenan esos campos, los demás se quedan como atributos. Los identificadores con dos puntos son claves tal como están.
format-graphml-checks = Vínculos con nodos que no existen, consigo mismos o sin peso positivo; nodos que aparecen dos veces; valores que no son de su tipo declarado; capas que no se conocen. Las declaraciones de tipo de documento se rechazan.
format-graphml-limits = Vínculos de más de dos extremos, puertos, redes anidadas (se leen en un solo plano) y detalles del dibujo. De varias redes en un archivo se lee la primera.
format-gexf-about = Una red en GEXF 1.2 o 1.3, con los tiempos de nodos y vínculos.
format-gexf-checks = Lo mismo que en GraphML; los tiempos que no son días ni años dejan abierto ese extremo.
format-gexf-limits = Colores, tamaños y lugares de los dibujos; los atributos que cambian con el tiempo conservan su primer valor.
format-pajek-about = Una red de Pajek: los arcos tienen dirección, las aristas no; las relaciones con etiqueta son capas.
format-pajek-checks = Líneas que no encajan en nada; vínculos con vértices que no existen; pesos que no son números.
format-pajek-limits = Particiones, vectores y permutaciones. Los números de los tiempos se conservan solo cuando son años.
format-ucinet-dl-about = El lenguaje de datos de UCINET: matrices completas, medias matrices, listas de aristas, listas de nodos, varias matrices como capas. Una matriz simétrica es una red no dirigida.
format-ucinet-dl-checks = El tamaño anunciado frente a las celdas que hay; celdas marcadas como ausentes; etiquetas.
format-ucinet-dl-limits = Atributos y tiempos, que el formato no tiene.
format-edge-list-about = Una tabla con un vínculo por fila cuyos extremos pasan a ser actores si son nuevos. Con las columnas «actor» y «project» es una red de dos modos. Sin una columna «directed», los vínculos de productos y de dinero tienen dirección; los demás, no.
format-edge-list-checks = Vínculos sin un extremo, consigo mismos o sin peso positivo; capas que no se conocen; vínculos que aparecen dos veces, cuyos pesos se suman.
format-edge-list-limits = Atributos de los actores: impórtelos como miembros.
format-regions-about = Regiones y sus límites en GeoJSON o TopoJSON en grados (EPSG 4326), como los archivos NUTS de la oficina de estadística. Se conservan el código, el nombre, la región en la que está y un punto interior.
format-regions-checks = Códigos que faltan, que no son códigos o que aparecen dos veces; niveles que contradicen el código; límites defectuosos; coordenadas que no son grados.
format-regions-limits = Los propios límites: se usan desde su archivo cuando se sitúan actores o se dibujan mapas. Formas que no son ni áreas ni puntos.

# Fields of member lists.
format-field-members-key = Clave; se forma a partir del nombre si no hay ninguna
format-field-members-name = Nombre del actor
format-field-members-short-name = Nombre abreviado o acrónimo
format-field-members-group = Cuál de los seis grupos de actores
format-field-members-kinds = Clases más finas
format-field-members-legal-form = Forma jurídica; ayuda a averiguar el grupo
format-field-members-region = Código de región, en el nivel más fino conocido
format-field-members-country = País, dos letras o su nombre
format-field-members-town = Localidad
format-field-members-postcode = Código postal
format-field-members-longitude = Longitud en grados
format-field-members-latitude = Latitud en grados
format-field-members-point = Latitud y longitud en una celda
format-field-members-sector = Código de sector
format-field-members-sector-scheme = Clasificación del código de sector
format-field-members-employees = Personas ocupadas, también como clase, p. ej. 10-49
format-field-members-tertiary-share = Proporción de personas con educación superior
format-field-members-research = Si realiza investigación propia
format-field-members-research-expenditure = Gasto en investigación, al año
format-field-members-turnover = Facturación, al año
format-field-members-business-group = Grupo empresarial al que pertenece
format-field-members-owner-region = Región de su propietario
format-field-members-filiere = Cadena de valor
format-field-members-stage = Eslabón de la cadena de valor, primero los de aguas arriba
format-field-members-from = Primer día o año
format-field-members-until = Último día o año
format-field-members-competences = Competencias, separadas por punto y coma
format-field-members-memberships = Organismos de los que es miembro, separados por punto y coma

# Fields of tie lists.
format-field-ties-from = El actor del que parte; en productos, el proveedor
format-field-ties-to = El actor al que llega; en productos, el comprador
format-field-ties-layer = Qué fluye: products, people, money, information o knowledge
format-field-ties-directed = Si la dirección importa
format-field-ties-weight = Fuerza, mayor que cero
format-field-ties-formal = Formal o no
format-field-ties-codified = Codificado o tácito
format-field-ties-trigger = Qué lo desencadenó
format-field-ties-reported-by = El actor que lo comunicó
format-field-ties-from-date = Primer día o año
format-field-ties-until-date = Último día o año

# Fields of survey sheets.
format-field-survey-actor = El actor que responde
format-field-survey-item = Pregunta, cuando cada fila es una respuesta
format-field-survey-value = Respuesta, cuando cada fila es una respuesta
format-field-survey-scale-from = Valor mínimo de la escala
format-field-survey-scale-to = Valor máximo de la escala
format-field-survey-year = Año de la encuesta

# What is written.
format-export-about = La red de un periodo, de una región o de todas, en las capas pedidas; o cada tabla tal como está. Lo que un formato no puede contener se dice en observaciones al escribirlo.
format-export-graphml-held = Nodos y vínculos con todos los atributos, capas, tiempos, dirección de cada vínculo, dos modos
format-export-graphml-lost = Caracteres de control
format-export-gexf-held = Lo mismo que GraphML, los tiempos tal como los tiene GEXF
format-export-gexf-lost = Caracteres de control
format-export-pajek-held = Capas, dirección de cada vínculo, tiempos que son números enteros, dos modos
format-export-pajek-lost = Atributos; claves junto a los nombres; días
format-export-ucinet-dl-held = Capas como matrices, dos modos
format-export-ucinet-dl-lost = Atributos, tiempos, vínculos de peso cero, vínculos paralelos, la dirección cuando difiere entre vínculos
format-export-edge-list-csv-held = Vínculos con todos los atributos, capas, tiempos, dirección; separados por comas
format-export-edge-list-csv-lost = Atributos y tiempos de los nodos; tipos de los valores
format-export-edge-list-tsv-held = Lo mismo, separado por tabuladores
format-export-edge-list-tsv-lost = Atributos y tiempos de los nodos; tipos de los valores
format-export-tables-held = Cada tabla del territorio como archivo propio en una carpeta: UTF-8, comas, punto decimal, días como 2019-02-28, listas separadas por punto y coma
format-export-tables-lost = Versiones anteriores de los registros y la lista de pasos; se quedan en el archivo de territorio
