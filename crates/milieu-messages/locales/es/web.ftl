### El banco de trabajo: su marco, y lo que dicen las propias páginas.

web-places = Lugares
web-screen-home = Inicio
web-screen-scorecard-factors = Seis factores
web-as-command = Lo mismo como orden:
web-problem = Esta página no se puede mostrar
web-not-built = Esta es la página sencilla, sin script. Para construir la completa, ejecutar «npm ci» y «npm run build» en la carpeta «web» y construir de nuevo el programa.
web-no-page = No hay ninguna página en { $address }.
web-no-region = Ningún actor tiene todavía una región, por lo que no se puede diagnosticar ninguna. Importar una lista de miembros con una columna de región, o indicar las regiones de los actores.
web-no-job = No hay ninguna tarea { $id }; puede que el programa se haya iniciado de nuevo.
web-no-upload = No hay ningún archivo { $id }; puede que el programa se haya iniciado de nuevo. Entregarlo otra vez.
web-read-only = El banco de trabajo se abrió solo para leer: no se puede cambiar nada.
web-foreign-host = Aquí no se responde a peticiones para «{ $host }».
web-foreign-origin = Aquí no se responde a peticiones de páginas de «{ $origin }».
web-wrong-token = La ficha de la dirección no es la de este banco de trabajo. Usar la dirección que el programa imprimió.
web-no-token = Este banco de trabajo necesita la dirección que el programa imprimió, con su ficha.
web-command-not-allowed = «{ $command }» no se puede ejecutar desde el banco de trabajo.
web-changed-meanwhile = «{ $subject }» se cambió entretanto, en otra ventana o por otro programa. No se sobrescribió nada: verlo como está ahora y cambiarlo de nuevo.
web-home-holds =
    { $actors ->
        [one] Un actor
       *[other] { $actors } actores
    } en { $regions ->
        [one] una región
       *[other] { $regions } regiones
    }, { $ties ->
        [one] un vínculo
       *[other] { $ties } vínculos
    } y { $projects ->
        [one] un proyecto
       *[other] { $projects } proyectos
    }.
web-home-changes = Últimos cambios
web-column-event = N.º
web-column-when = Cuándo
web-column-what = Qué
web-column-subject = Sobre
web-event-name = { $kind }: { $subject }
web-place-home = Inicio
web-place-scorecard = Puntuaciones
web-skip = Ir al contenido
web-language = Idioma
web-table-twin = Lo mismo como tabla
web-copy = Copiar
web-copied = Copiado.
web-working = Trabajando …
web-remaining =
    { $seconds ->
        [one] queda un segundo
       *[other] quedan { $seconds } segundos
    }
web-cancel = Cancelar
web-cancelled = Se canceló.
web-failed = No ha funcionado; no se sabe por qué.
web-server-gone = El banco de trabajo no responde. ¿Ha terminado el programa? Iniciarlo de nuevo con «milieu open».
web-place-territory = Territorio
web-place-network = Red
web-place-figures = Las seis figuras
web-place-evolution = Evolución
web-place-reports = Informes
web-place-data = Datos
web-place-settings = Ajustes
web-screen-territory-map = Mapa
web-screen-territory-statistics = Estadísticas
web-screen-territory-compare = Comparación
web-screen-network-graph = Grafo
web-screen-network-matrix = Matriz
web-screen-network-proximities = Proximidades
web-screen-network-gateways = Accesos y huecos
web-screen-network-time = Tiempo
web-screen-scorecard-type = Tipo de red
web-screen-scorecard-diagnosis = Diagnóstico
web-screen-scorecard-approach = Enfoque
web-screen-scorecard-targets = Metas
web-screen-figures-innovation = Del conocimiento a la innovación
web-screen-figures-creativity = Creatividad
web-screen-figures-links = Vínculos entre los seis grupos
web-screen-figures-speed = Integración y velocidad
web-screen-figures-framework = Marco de seis factores
web-screen-figures-policy = Campos de política
web-screen-evolution-model = Modelo
web-screen-evolution-estimates = Estimaciones
web-screen-evolution-counterfactual = Contrafactual
web-screen-reports-library = Informes
web-screen-data-import = Importación
web-screen-data-sources = Fuentes y dudas
web-screen-data-quality = Calidad
web-screen-data-history = Historial y papelera
web-screen-settings = Ajustes
web-export-format = «{ $format }» no es un formato de una vista; se conocen { $formats }.
web-export-missing = No hay ninguna figura ni tabla «{ $id }» en { $page }.
web-take-away = Llevarse
web-take-svg = Dibujo (SVG)
web-take-png = Imagen (PNG)
web-take-csv = Tabla (CSV)
web-take-xlsx = Libro de cálculo (XLSX)
web-take-json = Datos (JSON)
