### El marco de cada pantalla, la pantalla de inicio, el inspector, los ajustes.

## Palabras usadas en muchos lugares

web-unknown = desconocido
web-yes = sí
web-no = no
web-close = Cerrar
web-save = Guardar
web-cut = { $text } …
web-column-fact = Dato
web-column-value = Valor
web-column-with = Con
web-column-layer = Capa
web-column-direction = Dirección
web-column-strength = Fuerza
web-column-form = Forma
web-column-knowledge = Conocimiento
web-column-time = Desde – hasta
web-column-project = Proyecto u organismo
web-column-role = Papel
web-column-basis = Se sabe por
web-column-competence = Competencia
web-column-scheme = Vocabulario
web-column-source = Fuente
web-column-item = Pregunta
web-column-scale = Escala
web-column-year = Año
web-column-changed = Qué cambió
web-column-records = Registros
web-column-number = Número

## Barra superior

web-bar = Archivo, tiempo y herramientas
web-region = Región
web-region-choice = { $name } ({ $count })
web-period = Periodo
web-period-all = Como dice el archivo
web-period-ever = Todos los tiempos
web-period-day = El { $day }
web-when = Día e historial
web-as-of = Lo que era cierto en este día
web-as-of-clear = Cualquier día
web-recorded = El archivo como estaba después de
web-recorded-now = Ahora
web-earlier = Se ve un estado anterior del archivo: como estaba después del cambio { $event }. Aquí no se puede cambiar nada.
web-earlier-unknown = Se ve un estado anterior del archivo. Aquí no se puede cambiar nada.
web-back-to-now = Volver a ahora
web-reading = Solo lectura
web-reading-why = El banco de trabajo se abrió solo para leer: no se puede cambiar nada.
web-undo = Deshacer
web-undo-named = Deshacer: { $name }
web-redo = Rehacer
web-redo-named = Rehacer: { $name }
web-nothing-to-undo = Nada que deshacer
web-nothing-to-redo = Nada que rehacer
web-undone = Deshecho: { $name }
web-redone = Rehecho: { $name }
web-share = Compartir
web-share-copied = La dirección está copiada, sin la ficha.
web-share-needs = Quien la abra necesita este archivo abierto en su propio banco de trabajo, en su máquina: la dirección dice qué mirar, no dónde están los datos. Con el mismo archivo se ve exactamente esto.
web-share-address = Dirección de esta vista
web-look = Aspecto
web-theme-system = Como el sistema
web-theme-light = Claro
web-theme-dark = Oscuro
web-theme-contrast = Alto contraste
web-print = Imprimir
web-jobs = Tareas
web-jobs-running =
    { $count ->
        [one] Una tarea en curso
       *[other] { $count } tareas en curso
    }
web-jobs-none = Todavía no se ha ejecutado ninguna tarea. Lo que dura más de un momento aparece aquí y continúa aunque se cierre la página.
web-job-running = en curso
web-job-done = terminada
web-job-failed = fallida
web-job-cancelled = cancelada
web-job-seconds =
    { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }
web-job-open = Abrir
web-keys-button = Teclas

## Búsqueda

web-search = Búsqueda y órdenes
web-search-hint = Actor, región, indicador, pantalla u orden
web-search-empty = Nada tiene un nombre parecido.
web-search-count =
    { $count ->
        [0] ningún resultado
        [one] un resultado
       *[other] { $count } resultados
    }
web-hit-screen = pantalla
web-hit-region = región
web-hit-actor = actor
web-hit-indicator = indicador
web-hit-project = proyecto
web-hit-command = orden

## Inspector

web-inspector = Inspector
web-inspector-facts = Datos
web-inspector-ties = Vínculos
web-inspector-evidence = Pruebas
web-inspector-history = Historial
web-no-actor = En este estado del archivo no hay ningún actor «{ $key }».
web-actor-holds = { $group }; { $ties ->
        [0] ningún vínculo
        [one] un vínculo
       *[other] { $ties } vínculos
    }, { $projects ->
        [0] en ningún proyecto
        [one] en un proyecto
       *[other] en { $projects } proyectos
    }.
web-actor-facts = Lo que se sabe
web-actor-ties = Vínculos
web-actor-projects = Proyectos y organismos
web-actor-evidence = De dónde se sabe
web-actor-competences = Competencias
web-actor-answers = Respuestas a encuestas
web-actor-history = Cambios de este registro
web-rows-all = Mostrar las { $total } filas
web-rows-of = Se muestran { $shown } de { $total } filas.
web-evidence-facts = Datos
web-evidence-ties =
    { $count ->
        [one] un vínculo
       *[other] { $count } vínculos
    }
web-basis-stated = declarado por la fuente
web-basis-derived = deducido de la forma jurídica, el tamaño o la clasificación
web-basis-name = supuesto por el nombre
web-tie-to = hacia
web-tie-from = desde
web-tie-mutual = mutuo
web-tie-formal = formal
web-tie-informal = informal
web-tie-codified = codificado
web-tie-tacit = tácito
web-history-added = añadido
web-history-removed = quitado
web-history-changed = { $field }: { $old } → { $new }
web-history-other = detalles sin campo propio
web-edit = Editar
web-remove = Quitar
web-remove-sure = ¿Quitar este actor con sus vínculos y participaciones? Se puede deshacer.
web-remove-yes = Sí, quitar
web-removed = Quitado. Se puede deshacer.
web-saved = Guardado.
web-nothing-changed = No se cambió nada.
web-choose-unknown = desconocido
web-show-in-graph = Mostrar en el grafo
web-reason = Por qué (queda en el historial)
web-wrong-number = Debe ser un número.
web-wrong-least = Debe ser al menos { $least }.
web-wrong-most = Debe ser como máximo { $most }.
web-wrong-date = Debe ser un día, como 2024-03-01.
web-wrong-required = No puede quedar vacío.
web-wrong-order = El final no puede ser anterior al comienzo.
web-wrong-fields =
    { $count ->
        [one] Hay que corregir un campo.
       *[other] Hay que corregir { $count } campos.
    }
web-conflict = Alguien cambió este actor entretanto. No se sobrescribió nada.
web-conflict-field = { $field }: aquí { $yours }, el archivo tiene ahora { $theirs }
web-conflict-same = Solo cambiaron campos que aquí no se tocaron.
web-conflict-gone = El actor se quitó entretanto.
web-conflict-mine = Guardar mi versión de todos modos
web-conflict-theirs = Tomar lo que tiene el archivo
web-field-name = Nombre
web-field-short-name = Nombre corto
web-field-group = Grupo
web-field-kinds = Clases, separadas por «;»
web-field-region = Región (código)
web-field-country = País (código)
web-field-town = Localidad
web-field-postcode = Código postal
web-field-longitude = Longitud
web-field-latitude = Latitud
web-field-sector = Sector (código)
web-field-sector-scheme = Clasificación del sector
web-field-employees = Personas ocupadas
web-field-tertiary-share = Proporción con educación terciaria (de 0 a 1)
web-field-research = Investigación y desarrollo propios
web-field-research-expenditure = Gasto en investigación, miles de euros al año
web-field-turnover = Facturación, miles de euros al año
web-field-business-group = Grupo empresarial
web-field-owner-region = Región del propietario (código)
web-field-filiere = Cadena de valor
web-field-stage = Etapa en la cadena de valor
web-field-since = Desde
web-field-until = Hasta

## Inicio

web-home-empty = Este archivo está vacío. Con una lista de miembros, el banco de trabajo muestra quién trabaja con quién, por dónde entra el conocimiento y qué falta.
web-home-empty-second = Para empezar basta una hoja con nombres; los grupos se proponen a partir de formas jurídicas y sectores, y cada paso se puede deshacer.
web-home-import = Importar un archivo
web-home-template = Descargar una plantilla
web-home-standing = Cómo está la región
web-home-waits = Se está haciendo el diagnóstico …
web-home-findings = Resultados
web-home-next = El mejor paso siguiente
web-home-next-data = Lo que falta y más diría
web-home-synthetic = Datos sintéticos
web-home-jobs = En curso ahora
web-home-no-region = Ningún actor tiene todavía una región. Al darles una región, en el inspector o por importación, los seis factores aparecen aquí.
web-home-factor = { $factor }: { $line }
web-home-gatekeeper = { $name } lleva el { $percent } % de los vínculos con el exterior.
web-home-open-scorecard = Abrir las puntuaciones

## Visita

web-tour = Visita guiada
web-tour-question = ¿A qué se dedica?
web-tour-centre = Dirijo un centro
web-tour-policy = Hago política
web-tour-research = Investigo
web-tour-skip = Ahora no
web-tour-again = Empezar la visita
web-tour-step = Paso { $step } de { $steps }
web-tour-go = Ir allí
web-tour-next = Paso siguiente
web-tour-back = Paso atrás
web-tour-end = Terminar la visita
web-tour-pause = Cerrar; la visita espera en el inicio
web-tour-resume = Seguir con la visita
web-tour-done = Esta era la visita. Para empezar con lo propio: importar un archivo en un territorio vacío.
web-tour-centre-1 = Ver quién lleva los vínculos con el exterior: abrir Accesos y huecos.
web-tour-centre-2 = Soltar la lista de miembros en Importación y mirar lo que propone antes de aceptar.
web-tour-centre-3 = Encontrar un miembro con la búsqueda, abrirlo y corregir un dato. Deshacer lo devuelve.
web-tour-centre-4 = Abrir los seis factores y ver qué movería más al más débil.
web-tour-centre-5 = Ver qué campos de política convienen a lo que se encontró.
web-tour-policy-1 = Elegir arriba la región y leer sus seis factores.
web-tour-policy-2 = Ver qué tipo de red es, y con qué seguridad.
web-tour-policy-3 = Abrir Accesos y huecos: ¿quién lleva los vínculos con el exterior, y quiénes no se hablan?
web-tour-policy-4 = Abrir el diagnóstico y ver qué puntos débiles están confirmados, y por qué.
web-tour-policy-5 = De los puntos débiles a los campos de política: abrir la sexta figura.
web-tour-research-1 = Comprobar de dónde vienen los datos y qué es dudoso.
web-tour-research-2 = Abrir el grafo y elegir capas y fechas.
web-tour-research-3 = Contrastar la matriz de los seis grupos con lo que daría el azar.
web-tour-research-4 = Elegir olas y efectos para un modelo de cómo cambian los vínculos.
web-tour-research-5 = Copiar una pantalla como orden y ejecutarla en otro sitio: la línea está al pie.

## Teclas

web-keys = Teclas
web-keys-all = Teclas del banco de trabajo
web-keys-off = Las teclas están desactivadas; los Ajustes las activan de nuevo.
web-keys-on = Usar teclas de una sola letra
web-keys-note = Las teclas con Ctrl o ⌘ funcionan siempre.
web-key-search = búsqueda y órdenes
web-key-undo = deshacer
web-key-redo = rehacer
web-key-help = todas las teclas
web-key-escape = cerrar, un nivel arriba
web-key-link = copiar la dirección
web-key-command = copiar como orden
web-key-go = ir a { $place }
web-key-then = { $first } y luego { $second }
web-copied-command = La orden está copiada.
web-no-command = Esta pantalla no tiene orden.

## Ajustes

web-settings-file = { $file } ocupa { NUMBER($megabytes, maximumFractionDigits: 1) } MB y tiene { $events ->
        [one] un cambio
       *[other] { $events } cambios
    } en su historial.
web-settings-tables = Lo que contiene el archivo
web-settings-look = Idioma y aspecto
web-settings-keys = Teclas
web-settings-about = Acerca de
web-settings-version = Milieu { $version }
web-settings-licence = Software libre bajo la licencia MIT o la licencia Apache 2.0, a elección.
web-settings-local = Todo ocurre en esta máquina; ninguna petición va a otra.
web-settings-parts = La página está hecha con Svelte (MIT) y Fluent (Apache 2.0); las demás partes del programa y sus licencias están en su código fuente.
web-settings-territory = Ajustes del archivo
web-setting-home = Regiones propias (códigos, separados por comas)
web-setting-periods = Periodos (como 2007-2013, separados por comas)
web-setting-comparison = Regiones con las que comparar (códigos, separados por comas)
web-settings-backup = Copia de seguridad
web-settings-backup-why = Una copia de todo el archivo como está ahora, con su historial.
web-settings-backup-do = Descargar una copia
web-settings-path = El archivo está en { $path }.
