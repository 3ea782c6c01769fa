# Español: almacén
# Why a territory file cannot be opened, read or written.
store-missing = No existe el archivo «{ $path }». Compruebe el nombre o cree ahí un territorio nuevo.
store-already-there = «{ $path }» ya existe. Elija otro nombre o ábralo.
store-folder = «{ $path }» es una carpeta, no un archivo de territorio. Indique el archivo que hay dentro.
store-no-permission = El sistema no permite acceder a «{ $path }». Compruebe los permisos del archivo y de su carpeta.
store-not-a-territory = «{ $path }» no es un archivo de territorio, o su comienzo está dañado. No se ha cambiado nada. Si contiene datos que incorporar, impórtelo en un territorio.
store-newer-format = «{ $path }» tiene el formato { $found }; este programa conoce formatos hasta el { $known }. Ábralo con una versión más reciente del programa.
store-migration-failed = «{ $path }» no se pudo pasar del formato { $found } al formato { $known }: { $detail }. Se intentó en una copia; el archivo sigue como estaba.
store-busy = Otro proceso está usando «{ $path }». No se ha cambiado nada; inténtelo de nuevo cuando termine.
store-read-only = «{ $path }» solo se puede leer: está marcado así o se abrió así. No se ha cambiado nada.
store-disk-full = El disco que contiene «{ $path }» está lleno. No se ha cambiado nada; libere espacio e inténtelo de nuevo.
store-damaged = «{ $path }» está dañado: { $detail }. Restáurelo desde una copia de seguridad.
store-bad-cell = «{ $path }» contiene «{ $value }» en la columna { $column } de la tabla { $table }, lo que no es posible. Otro programa cambió el archivo, o está dañado.
store-not-there = No hay ningún registro { $table } «{ $key }» que quitar. No se ha cambiado nada.
store-not-finite = El valor de { $column } de { $table } «{ $key }» no es un número finito. No se ha cambiado nada.
store-reserved-kind = «{ $kind }» no es una orden que se pueda aplicar.
store-nothing-to-undo = No queda nada que deshacer.
store-nothing-to-redo = No queda nada que rehacer.
store-unknown-event = No hay ningún evento { $event } en el historial.
store-system = El sistema comunica un problema con «{ $path }»: { $detail }.
store-internal = Un fallo del propio programa, en «{ $path }»: { $detail }. Se ruega comunicarlo.

# What a check of the file finds.
store-check-integrity = La base de datos está dañada: { $detail }.
store-check-log = Los eventos no se siguen unos de otros.
store-check-versions = { $count ->
    [one] { $count } versión de registros de la tabla { $table } se solapa con otra o termina antes de empezar.
   *[other] { $count } versiones de registros de la tabla { $table } se solapan o terminan antes de empezar.
 }
store-check-counts = La tabla { $table } no contiene las versiones que los eventos dicen haber creado.
store-check-key = El registro «{ $key }» de la tabla { $table } no es lo que dice su clave.

# The reference page of tables and columns.
schema-title = El archivo de territorio
schema-intro = Un archivo de territorio es una sola base de datos SQLite, formato { $format }. { $application } es { $number } (las letras { $letters }), { $version } es el formato.
schema-versions = Un registro nunca se sobrescribe: cada versión suya es una fila que conoce el evento que la introdujo ({ $from }) y el que la sustituyó o la quitó ({ $until }). Lo que el territorio es ahora:
schema-at-event = Lo que era después del evento { $event }:
schema-unknown = Lo desconocido es NULL, nunca cero. Una lista vacía o un conjunto vacío de atributos también es NULL.
schema-records = Tablas de registros
schema-house = Tablas que mantienen el archivo en orden
schema-head-column = Columna
schema-head-holds = Contiene
schema-head-required = Siempre presente
schema-head-meaning = Significado
schema-required = sí
schema-kind-text = texto
schema-kind-integer = entero
schema-kind-real = real
schema-kind-boolean = entero, 0 o 1
schema-kind-date = texto, día `YYYY-MM-DD`
schema-kind-time = texto, UTC `YYYY-MM-DDThh:mm:ss.sssZ`
schema-kind-json = texto, JSON
schema-kind-event = entero, un evento

schema-column-record-id = Número de la fila, solo para la base de datos.
schema-column-record-recorded-from = Evento que introdujo esta versión del registro.
schema-column-record-recorded-until = Evento que la sustituyó o la quitó; NULL mientras está en vigor.
schema-column-record-key = Clave, formada por lo que identifica el hecho.

schema-table-source = De dónde proceden las filas.
schema-column-source-key = Clave.
schema-column-source-title = Título tal como lo citaría una persona.
schema-column-source-format = Formato con el que se leyó, p. ej. `cordis-csv`.
schema-column-source-file = Nombre del archivo.
schema-column-source-sha256 = SHA-256 del archivo, en hexadecimal.
schema-column-source-retrieved = Día en que se obtuvieron o leyeron los datos.
schema-column-source-licence = Licencia o condiciones.
schema-column-source-synthetic = Si los datos se inventaron para la demostración.

schema-table-region = Regiones.
schema-column-region-key = Código, p. ej. de NUTS.
schema-column-region-scheme = Clasificación y versión, p. ej. `nuts-2016`.
schema-column-region-name = Nombre.
schema-column-region-parent = Código de la región en la que está.
schema-column-region-kind = `metropolitan`, `old-industrial`, `lagging` u otro.
schema-column-region-longitude = Longitud de un punto interior, en grados.
schema-column-region-latitude = Latitud de un punto interior, en grados.

schema-table-actor = Empresas, organizaciones e instituciones.
schema-column-actor-key = Clave.
schema-column-actor-name = Nombre.
schema-column-actor-short-name = Nombre abreviado.
schema-column-actor-actor-group = `large-firm`, `sme`, `business-service`, `financial-service`, `research` o `public`.
schema-column-actor-group-basis = Cómo se conoce el grupo: `stated`, `derived` o `name`.
schema-column-actor-kinds = Clases más finas, una lista.
schema-column-actor-region = Región, en el nivel más fino conocido.
schema-column-actor-country = País, dos letras como en las estadísticas europeas.
schema-column-actor-town = Localidad.
schema-column-actor-postcode = Código postal.
schema-column-actor-longitude = Longitud, en grados.
schema-column-actor-latitude = Latitud, en grados.
schema-column-actor-sector = Código de sector.
schema-column-actor-sector-scheme = Clasificación del código de sector: `nace2` u otra.
schema-column-actor-employees = Personas ocupadas.
schema-column-actor-tertiary-share = Proporción de personas con educación superior, de 0 a 1.
schema-column-actor-research = Si realiza investigación y desarrollo propios.
schema-column-actor-research-expenditure = Gasto en I+D, miles de euros al año.
schema-column-actor-turnover = Facturación, miles de euros al año.
schema-column-actor-business-group = Grupo empresarial al que pertenece.
schema-column-actor-owner-region = Región del propietario.
schema-column-actor-filiere = Cadena de valor.
schema-column-actor-stage = Eslabón de la cadena de valor, primero los de aguas arriba.
schema-column-actor-valid-from = Primer día de su vida.
schema-column-actor-valid-until = Último día de su vida.
schema-column-actor-attributes = Todo lo demás que venía con la fila.
schema-column-actor-source = Clave de la fuente.

schema-table-competence = Competencias de los actores.
schema-column-competence-actor = Clave del actor.
schema-column-competence-scheme = Vocabulario del código: `own`, `cpc`, `nace2` u otro.
schema-column-competence-code = Código o término.
schema-column-competence-weight = Fuerza, mayor que 0.
schema-column-competence-source = Clave de la fuente.

schema-table-tie = Vínculos entre dos actores, en capas.
schema-column-tie-from-actor = Clave del actor del que parte; en productos, el proveedor.
schema-column-tie-to-actor = Clave del actor al que llega; en productos, el comprador.
schema-column-tie-layer = `products`, `people`, `money`, `information` o `knowledge`.
schema-column-tie-directed = Si la dirección importa.
schema-column-tie-weight = Fuerza, mayor que 0.
schema-column-tie-codified = Codificado (1) o tácito (0).
schema-column-tie-formal = Formal (1) o informal (0).
schema-column-tie-set-off-by = Qué lo desencadenó: `demand`, `cost`, `regulation` u otro.
schema-column-tie-reported-by = Clave del actor que lo comunicó.
schema-column-tie-valid-from = Primer día.
schema-column-tie-valid-until = Último día.
schema-column-tie-attributes = Todo lo demás que venía con la fila.
schema-column-tie-source = Clave de la fuente.

schema-table-project = Proyectos, organismos y actos en los que participan actores.
schema-column-project-key = Clave.
schema-column-project-title = Título.
schema-column-project-acronym = Acrónimo.
schema-column-project-kind = `project`, `body` o `event`.
schema-column-project-level = Nivel que lo sostiene: `local`, `regional`, `national` o `eu`.
schema-column-project-programme = Programa.
schema-column-project-valid-from = Primer día.
schema-column-project-valid-until = Último día.
schema-column-project-budget = Coste total, euros.
schema-column-project-public-money = Dinero público, euros.
schema-column-project-private-money = Dinero privado, euros.
schema-column-project-themes = Temas o clases de tecnología, una lista.
schema-column-project-strategic = Si es un plan o una estrategia conjuntos a largo plazo.
schema-column-project-set-off-by = Qué lo desencadenó: `demand`, `regulation` u otro.
schema-column-project-decision-from = Día en que se propuso.
schema-column-project-decision-until = Día en que se acordó.
schema-column-project-attributes = Todo lo demás que venía con la fila.
schema-column-project-source = Clave de la fuente.

schema-table-affiliation = Participación de actores en proyectos, organismos y actos.
schema-column-affiliation-actor = Clave del actor.
schema-column-affiliation-project = Clave del proyecto.
schema-column-affiliation-role = Papel: `coordinator`, `participant`, `member` u otro.
schema-column-affiliation-contribution = Dinero recibido, euros.
schema-column-affiliation-valid-from = Primer día, cuando difiere del del proyecto.
schema-column-affiliation-valid-until = Último día, cuando difiere del del proyecto.
schema-column-affiliation-source = Clave de la fuente.

schema-table-institution = Instituciones: infraestructura inmaterial que une a los actores.
schema-column-institution-key = Clave.
schema-column-institution-name = Nombre.
schema-column-institution-kind = `norm`, `protocol`, `association`, `channel` o `routine`.
schema-column-institution-region = Región a la que pertenece.
schema-column-institution-body = Clave del organismo a cuyos miembros obliga.
schema-column-institution-valid-from = Primer día.
schema-column-institution-valid-until = Último día.
schema-column-institution-source = Clave de la fuente.

schema-table-statistic = Estadísticas regionales: una fila por cada celda de la tabla de una fuente.
schema-column-statistic-region = Región.
schema-column-statistic-variable = Variable, o código de la tabla de la fuente.
schema-column-statistic-sector = Sector.
schema-column-statistic-breakdown = Otras dimensiones, `name=code` unidas por `;`.
schema-column-statistic-year = Año.
schema-column-statistic-value = Valor; NULL cuando la fuente lo marca como ausente.
schema-column-statistic-unit = Unidad tal como la da la fuente.
schema-column-statistic-flag = Marca tal como la da la fuente.
schema-column-statistic-region-scheme = Versión de la clasificación de regiones.
schema-column-statistic-source = Clave de la fuente.

schema-table-answer = Respuestas a las preguntas de la encuesta.
schema-column-answer-actor = Clave del actor que respondió.
schema-column-answer-item = Código de la pregunta en el diccionario de la encuesta.
schema-column-answer-value = Valor en la escala de la pregunta.
schema-column-answer-scale-from = Valor mínimo de la escala.
schema-column-answer-scale-to = Valor máximo de la escala.
schema-column-answer-year = Año de la encuesta.
schema-column-answer-source = Clave de la fuente.

schema-table-measure = Medidas de política en vigor.
schema-column-measure-key = Clave.
schema-column-measure-name = Nombre.
schema-column-measure-kind = Instrumento, o `rd-grant`, `regulation`, `public-demand`, `ipr`.
schema-column-measure-valid-from = Primer día.
schema-column-measure-valid-until = Último día.
schema-column-measure-money = Dinero, euros.
schema-column-measure-reached = Claves de los actores alcanzados, una lista.
schema-column-measure-source = Clave de la fuente.

schema-table-setting = Ajustes del territorio, con nombre.
schema-column-setting-key = Nombre.
schema-column-setting-value = Valor.

schema-table-milieu = Una fila: qué creó el archivo.
schema-column-milieu-format = Formato en el que se creó el archivo.
schema-column-milieu-created-at = Cuándo se creó.
schema-column-milieu-program = Versión del programa que lo creó.

schema-table-event = Una fila por cada orden aplicada alguna vez, incluidas las de deshacer y rehacer. Las filas nunca se cambian ni se borran.
schema-column-event-id = Número, desde 1, sin huecos.
schema-column-event-at = Cuándo; nunca antes que el evento anterior.
schema-column-event-kind = `import`, `add`, `edit`, `remove`, `merge`, `set`, `undo` o `redo`.
schema-column-event-subject = De qué trataba la orden: un archivo, un nombre.
schema-column-event-author = Quién.
schema-column-event-reason = Por qué.
schema-column-event-undoes = Para deshacer y rehacer: el evento revertido.
schema-column-event-program = Versión del programa.

schema-table-event-count = Qué hizo cada evento a cada tabla.
schema-column-event-count-event = Evento.
schema-column-event-count-table-name = Tabla.
schema-column-event-count-added = Registros que antes no estaban.
schema-column-event-count-changed = Registros que pasaron a ser distintos.
schema-column-event-count-removed = Registros que ya no están.

schema-table-finding = Lo que llamó la atención en los datos de una importación, guardado con su evento.
schema-column-finding-event = Evento.
schema-column-finding-position = Orden dentro del evento, desde 1.
schema-column-finding-severity = `note`, `warning` o `error`.
schema-column-finding-code = Clave del mensaje.
schema-column-finding-file = Archivo.
schema-column-finding-sheet = Hoja o miembro del archivo comprimido.
schema-column-finding-line = Fila tal como la cuenta una persona, desde 1.
schema-column-finding-field = Encabezado de columna o campo.
schema-column-finding-message = Mensaje: clave y argumentos.
schema-column-finding-hint = Qué hacer: clave y argumentos.

schema-table-run = Resultados calculados antes, para darlos otra vez cuando se pide lo mismo. Se puede vaciar en cualquier momento.
schema-column-run-snapshot = SHA-256 de la instantánea.
schema-column-run-method = Método.
schema-column-run-version = Versión del método.
schema-column-run-parameters = Parámetros.
schema-column-run-seed = Semilla, en decimal; vacía cuando no interviene el azar.
schema-column-run-at = Cuándo se calculó.
schema-column-run-result = Resultado.

schema-table-layout = Dónde se dibujaron los actores de una red, para que el siguiente dibujo se parezca al último. Ninguna instantánea depende de ello.
schema-column-layout-key = Nombre.
schema-column-layout-algorithm = Algoritmo.
schema-column-layout-parameters = Parámetros por nombre.
schema-column-layout-seed = Semilla, en decimal; vacía cuando no interviene el azar.
schema-column-layout-snapshot = SHA-256 de los datos que se dibujaron.
schema-column-layout-positions = Lugar de cada actor por su clave: `x y`, hacia la derecha y hacia arriba.
