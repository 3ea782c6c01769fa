# Glosario. Una palabra por concepto; las mismas palabras en todos los archivos.
# Factores: estímulo (a la innovación), accesibilidad, receptividad, identidad, creatividad, gobernanza.
# Grupos: gran empresa, pyme, servicio a empresas, servicio financiero, investigación, organismo público.
# Tipos de red: ecológica, de identidad, estratégica.
# Regímenes: mercado, gobernanza, gobierno.
# Clases tecnológicas: tecnología alta, media-alta, media-baja, baja.
# Capas: productos, personas, dinero, información, conocimiento.
# tie = vínculo; layer = capa; at home = en el territorio; outside = exterior; abroad = extranjero;
# score = puntuación; run = simulación; draw = extracción; frame = marco de comparación; null model = modelo nulo;
# degree (of a type) = grado de pertenencia; degree (of an actor) = grado; betweenness = intermediación;
# brokerage = intermediación entre actores (concepto); gatekeeper = gatekeeper; gateway = puerta de acceso;
# bridging body = organismo puente; competence centre = centro de competencia; embeddedness = arraigo;
# stand-in = sustituto («sustituye a»); withheld = omitido; value chain, filière = cadena de valor;
# related variety = variedad relacionada; relatedness = relacionamiento; lock-in = lock-in; spin-off = spin-off;
# dictionary = diccionario; founding report = informe fundacional; finding = observación (datos), resultado (análisis).

# The closed word lists.
actor-group-large-firm = gran empresa
actor-group-sme = pequeña o mediana empresa
actor-group-business-service = servicio a empresas
actor-group-financial-service = servicio financiero
actor-group-research = investigación
actor-group-public = organismo público
actor-group-unknown = grupo desconocido

layer-products = productos
layer-people = personas
layer-money = dinero
layer-information = información
layer-knowledge = conocimiento

factor-stimulus = Estímulo a la innovación
factor-accessibility = Accesibilidad
factor-receptivity = Receptividad
factor-identity = Identidad
factor-creativity = Creatividad
factor-governance = Gobernanza

network-type-ecological = ecológica
network-type-identity = de identidad
network-type-strategy = estratégica

regime-market = mercado
regime-governance = gobernanza
regime-government = gobierno

technology-class-high = tecnología alta
technology-class-medium-high = tecnología media-alta
technology-class-medium-low = tecnología media-baja
technology-class-low = tecnología baja

status-observed = observado
status-estimated = estimado
status-proxy = aproximado
status-imputed = imputado
status-withheld = omitido

direction-more = más es más fuerte
direction-less = más es más débil
direction-optimum = lo más fuerte está en un punto intermedio
direction-trait = rasgo del tipo, no una fortaleza
list-separator = {", "}

# Concepts inside the factors. A concept without an entry is shown by its name in the dictionary.
concept-absorptive-base = base de absorción
concept-branching = ramificación
concept-bridging = función puente
concept-brokerage = intermediación
concept-closure = cierre
concept-cognitive-proximity = proximidad cognitiva
concept-cohesion = cohesión
concept-common-membership = pertenencia común
concept-common-strategy = estrategia común
concept-coordination = coordinación
concept-cost-pressure = presión de costes
concept-decision = decisión
concept-demand = demanda
concept-dependence = dependencia
concept-distance = distancia
concept-diversity-inside-actors = diversidad dentro de los actores
concept-embeddedness = arraigo
concept-exploration = exploración
concept-formality = formalidad
concept-gateways = puertas de acceso
concept-growing-markets = mercados en crecimiento
concept-inclusion = inclusión
concept-institutions = instituciones
concept-joint-investment = inversión conjunta
concept-learning-band = banda de aprendizaje
concept-levels = niveles
concept-lifelong-learning = aprendizaje permanente
concept-local-access = acceso local
concept-market-exposure = exposición al mercado
concept-outside-reach = alcance exterior
concept-outside-science = ciencia exterior
concept-people-per-r-d = personas por unidad de I+D
concept-products = productos
concept-programmes = programas
concept-public-private-money = dinero público y privado
concept-qualified-people = personas cualificadas
concept-recombination = recombinación
concept-regulation = regulación
concept-robustness = robustez
concept-science-access = acceso a la ciencia
concept-sector-mix = mezcla de sectores
concept-specialised-skills = competencias especializadas
concept-speed-of-uptake = rapidez de adopción
concept-spin-offs = spin-offs
concept-supply-chain = cadena de suministro
concept-team-diversity = diversidad de los equipos
concept-technology-push = empuje de la tecnología
concept-transport = transporte
concept-trust = confianza
concept-user-producer-learning = aprendizaje entre usuarios y productores

# So many actors of a group.
actor-group-count-large-firm = { $count ->
    [one] { $count } gran empresa
   *[other] { $count } grandes empresas
 }
actor-group-count-sme = { $count ->
    [one] { $count } pequeña o mediana empresa
   *[other] { $count } pequeñas o medianas empresas
 }
actor-group-count-business-service = { $count ->
    [one] { $count } servicio a empresas
   *[other] { $count } servicios a empresas
 }
actor-group-count-financial-service = { $count ->
    [one] { $count } servicio financiero
   *[other] { $count } servicios financieros
 }
actor-group-count-research = { $count ->
    [one] { $count } organización de investigación
   *[other] { $count } organizaciones de investigación
 }
actor-group-count-public = { $count ->
    [one] { $count } organismo público
   *[other] { $count } organismos públicos
 }
actor-group-count-unknown = { $count ->
    [one] { $count } de grupo desconocido
   *[other] { $count } de grupo desconocido
 }
