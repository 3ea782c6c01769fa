# Español: diagnóstico
indicator-own-name = { $name }

# --- comparison frames ---
frame-null = frente a { $draws ->
    [0] un modelo nulo del mismo tamaño
    [one] { $draws } extracción de un modelo nulo del mismo tamaño
   *[other] { $draws } extracciones de un modelo nulo del mismo tamaño
}
frame-set = entre { $regions ->
    [one] { $regions } otra región
   *[other] otras { $regions } regiones
} de nivel NUTS { $level } en los mismos datos
frame-ensemble = entre { $networks } redes simuladas de los tres tipos
frame-goalposts = entre extremos declarados
frame-past = frente al propio primer periodo
frame-kind-null = modelo nulo
frame-kind-set = regiones comparables
frame-kind-ensemble = redes simuladas
frame-kind-goalposts = extremos declarados
frame-kind-past = pasado propio
comparison-set = { $regions ->
    [one] Comparado con { $regions } otra región de nivel NUTS { $level } que tiene suficientes actores en los mismos datos.
   *[other] Comparado con otras { $regions } regiones de nivel NUTS { $level } que tienen suficientes actores en los mismos datos.
}
comparison-no-set = { $regions ->
    [one] Solo { $regions } región comparable tiene suficientes actores
   *[other] Solo { $regions } regiones comparables tienen suficientes actores
}; un conjunto de comparación requiere { $needed }. Los valores se sitúan frente a modelos nulos, redes simuladas, extremos declarados o el pasado propio.

# --- factor scores ---
score-no-frame = { $code } tiene un valor, pero nada con que compararlo.
score-not-measured = { $code } no se ha medido.
score-missing-concept = { $concept } ({ $codes })
score-withheld = Omitida: hay { $there } de { $all } conceptos y se necesita el { $needed } por ciento. Faltan: { $missing }.
score-withheld-no-indicators = Omitida: el diccionario no tiene ningún indicador con dirección para este factor.
score-opposed-concepts = En las regiones comparables, «{ $first }» y «{ $second }» van en sentidos opuestos (correlación { $correlation }): su media oculta ambos.
doubt-sampling = muestreo
doubt-measurement = medición
doubt-method = método

# --- network type ---
type-withheld-few-features = Sin evaluar: hay { $used } características de { $rows } filas de la tabla 1; se necesitan { $needed } características de { $rows_needed } filas.
type-withheld-joint-projects = Sin evaluar: los únicos vínculos son proyectos comunes. Tales vínculos son formales por construcción y llegan hasta donde permiten las reglas del programa, de modo que no muestran el tipo; hay otras { $used } características.
type-withheld-no-ensemble = Sin evaluar: las redes de { $actors } actores con estas lagunas son demasiado pequeñas o demasiado ralas para simularlas como comparación.
type-withheld-no-information = Sin evaluar: en redes simuladas con las mismas lagunas, el error de un grado de pertenencia es { $rmse }, apenas mejor que responder un tercio a cada tipo ({ $one_third }).
type-thin-joint-projects = Los únicos vínculos son proyectos comunes; se dejan fuera, y los grados de pertenencia se apoyan en los demás rasgos.
type-thin-features = Solo hay { $used } características; con { $enough } o más la respuesta es firme.
type-thin-rows = Solo se ven { $rows } filas de la tabla 1; con { $enough } o más la respuesta es firme.
type-thin-actors = Solo hay { $actors } actores; por debajo de { $enough }, los grados de pertenencia son aproximados.
type-thin-fit = La red está más lejos de cualquier mezcla de los tres tipos que el 95 por ciento de las simuladas.
type-fit-inside = Parece una mezcla de los tres tipos.
type-fit-strained = Es una mezcla poco habitual de los tres tipos.
type-fit-none-of-the-three = No se parece a ninguno de los tres tipos.
type-strategy-large-firms = dirigida por grandes empresas en la capa de productos
type-strategy-services-and-research = dirigida por servicios a empresas e investigación en la capa de conocimiento
type-feature-AC01 = proporción de vínculos con el extranjero
type-feature-AC02 = vínculos con el exterior por actor
type-feature-ID03 = fragmentación
type-feature-GO01 = proporción de vínculos formales
type-feature-local-ties = vínculos en el territorio por actor
type-feature-several-layers = proporción de vínculos en varias capas
type-feature-outside-owners = proporción de empresas con propietario exterior
type-feature-cross-sector = vínculos entre sectores más allá del azar
type-feature-closure = triángulos cerrados
type-feature-bridged-paths = caminos entre grupos a través de organismos puente
type-feature-degree-gini = desigualdad de los vínculos
type-feature-qualified = proporción de personas con educación superior
type-feature-research-firms = proporción de empresas con investigación propia
table-row-a = regiones, sectores y empresas
table-row-b = base de conocimiento
table-row-c = interacción de conocimiento
table-row-1 = estímulo a la innovación
table-row-2 = accesibilidad
table-row-3 = receptividad
table-row-4 = identidad
table-row-5 = creatividad
table-row-6 = gobernanza

# --- conditions ---
condition-empty = La regla no pide nada.
condition-fact = { $fact }: { $value }
condition-fact-unknown = No se conoce: { $fact }
condition-no-value = { $name } ({ $code }): no se conoce.
condition-value = { $name } ({ $code }): { $value }.
condition-move = { $name } ({ $code }): { $value }, frente a { $before } en el periodo anterior.
condition-no-earlier = { $name } ({ $code }): sin valor en un periodo anterior.
condition-no-frame = { $name } ({ $code }): { $value }, sin nada con que compararlo.
condition-position = { $name } ({ $code }): { $value }; el { $position } por ciento de su marco de comparación es más débil.
outcome-holds = se cumple
outcome-does-not-hold = no se cumple
outcome-cannot-tell = no se puede saber
fact-large-firms = grandes empresas en el territorio
fact-smes = pequeñas y medianas empresas en el territorio
fact-business-services = servicios a empresas en el territorio
fact-financial-services = servicios financieros en el territorio
fact-research = organizaciones de investigación en el territorio
fact-public-bodies = organismos públicos en el territorio
fact-projects = proyectos con socios del territorio
fact-bodies = organismos con miembros del territorio
fact-centres = organismos puente y centros de competencia en el territorio
fact-actors = actores en el territorio
fact-norms = normas y protocolos en vigor
fact-mapped-share = proporción de actores del territorio cuyo grupo se conoce
fact-service-density = densidad de vínculos entre pequeñas empresas y servicios o investigación, dividida por la que hay entre pequeñas empresas

# --- expectations: Table 1 ---
expectation-cell-a-ecological = región periférica, tecnología baja, pequeñas empresas tradicionales
expectation-cell-a-identity = clúster industrial, tecnología media, pequeñas empresas innovadoras
expectation-cell-a-strategy = área urbana, tecnología alta, grandes empresas
expectation-cell-b-ecological = conocimiento simbólico y sintético
expectation-cell-b-identity = conocimiento sintético y simbólico
expectation-cell-b-strategy = conocimiento analítico y sintético
expectation-cell-c-ecological = el conocimiento se desborda hacia otros
expectation-cell-c-identity = aprendizaje interactivo
expectation-cell-c-strategy = gestión del conocimiento y proyectos conjuntos de investigación
expectation-cell-1-ecological = competencia en costes
expectation-cell-1-identity = necesidades de los clientes y cadena de suministro integrada
expectation-cell-1-strategy = productos nuevos para mercados especiales y empuje de la tecnología
expectation-cell-2-ecological = difícil de alcanzar desde el extranjero y desde dentro
expectation-cell-2-identity = difícil de alcanzar desde el extranjero, fácil desde dentro
expectation-cell-2-strategy = fácil de alcanzar desde el extranjero, difícil desde dentro
expectation-cell-3-ecological = pocas personas cualificadas
expectation-cell-3-identity = trabajadores cualificados y especializados
expectation-cell-3-strategy = muchos campos dentro de cada actor
expectation-cell-4-ecological = fragmentada y dependiente del exterior
expectation-cell-4-identity = arraigada en el territorio, con identidad propia
expectation-cell-4-strategy = poca cercanía cognitiva y poca identidad común
expectation-cell-5-ecological = la tecnología se adopta
expectation-cell-5-identity = trabajo en red y aprendizaje interactivo
expectation-cell-5-strategy = inversión elevada en investigación y desarrollo
expectation-cell-6-ecological = infraestructura y financiación públicas, desregulación
expectation-cell-6-identity = varios niveles de gobierno en la región e instituciones puente
expectation-cell-6-strategy = estrategia industrial nacional y alianzas
# --- expectations: ¶104–106 ---
cluster-class-high = tecnología alta
cluster-class-medium = tecnología media
cluster-class-low = tecnología baja
expectation-weakness-medium-accessibility = baja accesibilidad internacional
expectation-weakness-medium-creativity = poca creatividad: se mejoran procesos en lugar de inventar productos
expectation-weakness-medium-governance = pocos instrumentos formales para gobernar las relaciones de conocimiento
expectation-weakness-high-embeddedness = las grandes empresas están poco arraigadas en el territorio
expectation-weakness-high-creativity = es difícil unir la investigación con la creatividad impulsada por los usuarios y la demanda
expectation-weakness-high-concentration = demasiado depende de las grandes empresas; las spin-offs y las empresas menores participan poco
expectation-weakness-low-accessibility = accesibilidad internacional demasiado baja
expectation-weakness-low-receptivity = poca receptividad y pocas competencias cualificadas
expectation-weakness-low-identity = poca identidad y decisiones fragmentadas

# --- lock-in ---
lock-in-warning = Aviso: el territorio sigue hablando consigo mismo.
lock-in-compatible-structure = La estructura es compatible con el lock-in; un solo periodo no puede mostrar más.
lock-in-silent = Sin aviso de lock-in.
lock-in-cannot-tell = Con estos datos no se puede evaluar el lock-in.
lock-in-sign-inward-ties = los vínculos se vuelven hacia dentro
lock-in-sign-falling-variety = la variedad disminuye
lock-in-sign-ageing-partners = los socios siguen siendo los mismos
lock-in-sign-no-new-sources = no hay fuentes nuevas de conocimiento
lock-in-sign-inward-structure = pocos vínculos llevan al extranjero
lock-in-sign-redundant-structure = los vínculos son redundantes
lock-in-sign-closed-hierarchy = los actores con muchos vínculos están unidos entre sí
lock-in-sign-narrow-structure = pocos vínculos entre sectores

# --- trajectory ---
trajectory-leading-type = El tipo principal de red cambia de «{ $from }» a «{ $to }».
trajectory-peak = { $factor }: alcanza su máximo.
trajectory-trough = { $factor }: alcanza su mínimo.

# --- what is not known ---
unknown-factor = el nivel, fuerte o débil, de este factor: { $factor }
unknown-narrows = { $factor }: el intervalo sería un { NUMBER($share, maximumFractionDigits: 0) } por ciento más estrecho
unknown-type = el tipo de red
unknown-lock-in = el lock-in
unknown-expectation = una expectativa del informe para este tipo o esta clase
unknown-instrument = la idoneidad de «{ $name }»

# --- method ---
method-frames = Cada valor se sitúa en un solo marco de comparación: un modelo nulo del mismo tamaño si lo hay; si no, regiones comparables; si no, redes simuladas; si no, extremos declarados; si no, el pasado propio. Las posiciones van de 0, lo más débil, a 1, lo más fuerte.
method-aggregation = Los indicadores de un concepto se promedian; los conceptos, con igual peso, se combinan mediante la media geométrica. Una puntuación necesita el { $needed } por ciento de sus conceptos.
method-uncertainty = Las puntuaciones son medianas de { $runs } extracciones de muestreo, medición y método (semilla { $seed }); los intervalos contienen el 90 por ciento de ellas.
method-weak = Un factor se llama débil cuando está por debajo del primer cuartil de su marco de comparación en al menos el { $share } por ciento de las extracciones.
method-type = Los grados de pertenencia al tipo de red resultan de proyectar la red sobre mezclas de redes simuladas de los tres tipos, con los mismos actores y las mismas lagunas.
method-mixed-frames = Las puntuaciones reúnen posiciones de marcos distintos; cada puntuación indica cuáles.
method-joint-projects = La red de conocimiento es un sustituto formado por proyectos comunes: muestra lo que se financia.
method-no-knowledge = No hay ni vínculos de conocimiento ni proyectos: nada se dice sobre la red.
method-trajectory = { $periods } periodos; los valores anteriores se sitúan en los marcos del último.
method-synthetic = Los datos son sintéticos: inventados para la demostración. Nada de esto es un resultado sobre una región real.

# --- progress ---
progress-indicators = Medición de los indicadores ({ $period })
progress-comparison = Medición de las regiones comparables
progress-network-type = Simulación de redes de los tres tipos
progress-factor-scores = Puntuaciones de los factores, { $runs } extracciones
progress-conclusions = Extracción de conclusiones
