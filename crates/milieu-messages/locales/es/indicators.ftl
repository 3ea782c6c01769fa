# Español: indicadores

### Indicators from statistics and surveys, survey items, receptivity of an actor

## Innovation stimulus

indicator-IS01-name = La demanda como desencadenante
indicator-IS01-plain = De los actores que innovan, la proporción a la que pusieron en marcha los clientes, los usuarios o nuevas necesidades.
indicator-IS02-name = Equilibrio de estímulos
indicator-IS02-plain = Si es la demanda la que desencadena la innovación, y no la presión de costes, los equipos o la tecnología nueva.
indicator-IS03-name = Aprendizaje entre usuarios y productores
indicator-IS03-plain = De las parejas de comprador y proveedor de la región, la proporción que también intercambia conocimiento.
indicator-IS04-name = Integración de la cadena de suministro
indicator-IS04-plain = Cuánto de lo que los actores de la región comercian con otros lo comercian dentro de la región.
indicator-IS05-name = Exposición al mercado
indicator-IS05-plain = Cuánto de la facturación de los sectores de la región se obtiene en el extranjero.
indicator-IS06-name = Tirón de los mercados en crecimiento
indicator-IS06-plain = Si la región está en sectores cuyos mercados crecen más deprisa que los demás.
indicator-IS07-name = Empuje de la tecnología
indicator-IS07-plain = De los actores que innovan, la proporción a la que pusieron en marcha resultados de investigación, patentes o proveedores de equipos.
indicator-IS08-name = Presión de costes
indicator-IS08-plain = La proporción de actores a los que pone en marcha la competencia en precios.
indicator-IS09-name = Tirón de la regulación
indicator-IS09-plain = La proporción de proyectos desencadenados por una norma, una regla de seguridad o una regla ambiental.

## Receptivity

indicator-RE01-name = Personas cualificadas
indicator-RE01-plain = La proporción de empleados con educación superior.
indicator-RE02-name = Aprendizaje permanente
indicator-RE02-plain = La proporción de adultos, o de empresas, que siguen aprendiendo.
indicator-RE03-name = Competencias especializadas
indicator-RE03-plain = Si los técnicos y los trabajadores de oficio son aquí más frecuentes que en otros lugares.
indicator-RE04-name = Personas por unidad de I+D
indicator-RE04-plain = Cuántas personas cualificadas hay detrás de cada unidad de dinero de investigación en una clase de industria.
indicator-RE05-name = Proximidad cognitiva de los vínculos
indicator-RE05-plain = Si los actores cooperan con quienes saben cosas parecidas más de lo que lo harían parejas al azar.
indicator-RE06-name = Vínculos en la banda de aprendizaje
indicator-RE06-plain = La proporción de vínculos ni demasiado cercanos ni demasiado lejanos para aprender de ellos.
indicator-RE07-name = Base de absorción
indicator-RE07-plain = La proporción de actores con ingenieros, investigación propia, formación o un proceso certificado.
indicator-RE08-name = Diversidad dentro de los actores
indicator-RE08-plain = En qué medida son distintas las competencias que reúne un mismo actor.
indicator-RE09-name = Rapidez de adopción
indicator-RE09-plain = Cuánto tarda la mitad de los actores en usar lo que usa el primero.

## Profile of region and network: rows a to c of Table 1

indicator-RG01-name = Perifericidad
indicator-RG01-plain = A qué distancia está la región del centro, por accesibilidad y renta.
indicator-RG02-name = Mezcla de clases tecnológicas
indicator-RG02-plain = Qué parte del empleo manufacturero tiene una clase tecnológica.
indicator-RG03-name = Estructura por tamaño
indicator-RG03-plain = Qué parte del empleo está en las pequeñas y medianas empresas, o en las cinco mayores.
indicator-RG04-name = Pymes innovadoras
indicator-RG04-plain = La proporción de pequeñas y medianas empresas que lanzaron algo nuevo.
indicator-KB01-name = Base de conocimiento analítico
indicator-KB01-plain = Cuán frecuentes son aquí las ocupaciones basadas en la ciencia, en comparación con otros lugares.
indicator-KB02-name = Base de conocimiento sintético
indicator-KB02-plain = Cuán frecuentes son aquí las ocupaciones basadas en la ingeniería, en comparación con otros lugares.
indicator-KB03-name = Base de conocimiento simbólico
indicator-KB03-plain = Cuán frecuentes son aquí las ocupaciones creativas, en comparación con otros lugares.
indicator-KI01-name = Desbordamiento de conocimiento
indicator-KI01-plain = Cuánto conocimiento llega sin intención: por personas que cambian de lugar, por imitación, por cercanía.
indicator-KI02-name = Aprendizaje interactivo
indicator-KI02-plain = Cuánto conocimiento llega mediante el intercambio informal y repetido.
indicator-KI03-name = Proyectos conjuntos
indicator-KI03-plain = Cuánto conocimiento llega mediante proyectos conjuntos formales.

## Technology intensity of manufacturing

indicator-ST01-name = Peso de una clase tecnológica en las exportaciones
indicator-ST01-plain = Qué parte de las exportaciones manufactureras tiene una clase de industria.
indicator-ST02-name = Peso en el empleo manufacturero
indicator-ST02-plain = Qué parte del empleo manufacturero tiene una clase de industria.
indicator-ST03-name = Peso en el valor añadido
indicator-ST03-plain = Qué parte del valor añadido manufacturero tiene una clase de industria.
indicator-ST04-name = Peso en el empleo total
indicator-ST04-plain = Cuántas de todas las personas ocupadas trabajan en una clase de industria.
indicator-ST05-name = Cambio del peso en el empleo
indicator-ST05-plain = Si una clase de industria gana o pierde peso con los años.
indicator-ST06-name = Saldo comercial
indicator-ST06-plain = Si la región vende de una clase de bienes más de lo que compra.
indicator-ST07-name = Proporción de personas cualificadas
indicator-ST07-plain = Cuántas de las personas de una clase de industria están cualificadas en ciencia y tecnología.
indicator-ST08-name = Personas cualificadas por unidad de I+D
indicator-ST08-plain = Si el conocimiento de una clase de industria está más en las personas que en el dinero de investigación.
indicator-ST09-name = Brecha de los servicios
indicator-ST09-plain = Cuántas más personas cualificadas se encuentran en los servicios que en la industria manufacturera.
indicator-ST10-name = Productividad relativa
indicator-ST10-plain = Si una clase de industria tiene más parte del valor añadido que del empleo.
indicator-ST11-name = Orientación exportadora relativa
indicator-ST11-plain = Si una clase de industria tiene más parte de las exportaciones que del valor añadido.
indicator-ST12-name = Distancia entre perfiles tecnológicos
indicator-ST12-plain = En qué medida difieren dos clases de industria en exportaciones, valor añadido, empleo, personas cualificadas e investigación.

## Specialisation and variety

indicator-RV00-name = Cociente de localización
indicator-RV00-plain = Cuánto más frecuente es aquí un sector que en otros lugares; 1 es igual de frecuente.
indicator-RV01-name = Variedad no relacionada
indicator-RV01-plain = Con qué uniformidad trabaja la región en sectores que tienen poco que ver entre sí.
indicator-RV02-name = Variedad relacionada
indicator-RV02-plain = Con qué uniformidad trabaja la región en ramas de los mismos sectores amplios.
indicator-RV03-name = Coherencia
indicator-RV03-plain = En qué medida están relacionados los sectores en los que la región es fuerte.
indicator-RV04-name = Densidad de relacionamiento
indicator-RV04-plain = Cuán cerca están los sectores que a la región le faltan de los que tiene.
indicator-RV05-name = Relacionamiento
indicator-RV05-plain = En qué medida están relacionados los sectores en los que trabajan las personas de la región.
indicator-RV06-name = Concentración
indicator-RV06-plain = En qué medida difiere la mezcla de sectores de la región de la del área de referencia, o cuán concentrada está.
indicator-RV07-name = Complejidad
indicator-RV07-plain = Si la región es fuerte en sectores en los que pocas otras, y estas diversas, son fuertes.
indicator-RV08-name = Entrada relacionada
indicator-RV08-plain = Si los sectores nuevos crecen donde hay sectores relacionados, en el conjunto de las regiones.

## Linear or systemic: the rows of Table 2

indicator-SY1-name = Lineal o sistémico: palabra clave
indicator-SY1-plain = Si los proyectos hablan de tecnología o de conocimiento.
indicator-SY2-name = Lineal o sistémico: estímulo
indicator-SY2-plain = Si la innovación la desencadenan los costes y los equipos o la demanda.
indicator-SY3-name = Lineal o sistémico: proceso
indicator-SY3-plain = Si la innovación viene de la investigación interna y las licencias o de resolver problemas juntos.
indicator-SY4-name = Lineal o sistémico: recursos humanos
indicator-SY4-plain = Si los trabajadores se ven como coste o como fuente de ideas.
indicator-SY5-name = Lineal o sistémico: competitividad
indicator-SY5-plain = Si los actores compiten por escala y productividad o por flexibilidad y rapidez.
indicator-SY6-name = Lineal o sistémico: gobernanza
indicator-SY6-plain = Si los vínculos se rigen por el mercado y la jerarquía o por redes.
indicator-SY7-name = Lineal o sistémico: políticas
indicator-SY7-plain = Si el dinero público va a subvenciones de investigación y reglas o a tender puentes y a proyectos conjuntos.

## Why a number of this kind is withheld

indicator-missing-statistic = No hay ninguna cifra de «{ $concept }» en { $region }. Lo aclararía una tabla con la variable { $variable }.
indicator-missing-second-year = «{ $concept }» solo se conoce para un año en { $region }; lo aclararía un segundo año.
indicator-missing-reference = No hay ningún área con que comparar: «{ $concept }» de { $year } falta para la Unión Europea, el país y otras regiones. El ajuste «reference» indica otra área.
indicator-missing-items = Nadie de la región ha respondido a: { $items }.
indicator-missing-layer = No hay vínculos de la capa { $layer } en la región.
indicator-missing-sectors = Falta «{ $concept }» para: { $sectors }.
indicator-missing-total = { $variable } no tiene total de todos los sectores.
indicator-missing-actor-field = Ningún actor de la región indica: { $field }.
indicator-missing-variable = No hay ninguna cifra { $variable } para { $region }.
indicator-ambiguous-variable = { $variable } tiene { $rows } filas para { $region } en su último año; la definición debe indicar el sector, el desglose o la unidad.
indicator-zero-denominator = La cifra del denominador es cero.
indicator-no-computation = { $code } no indica ningún cálculo.
indicator-unknown-variant = No hay ninguna variante «{ $variant }» de este indicador.
indicator-formula-refuses = La fórmula no tiene valor para estos datos ({ $what }).
indicator-other-classification = Los códigos de sector de { $variable } no son de la clasificación que necesita la regla { $rule }. El ajuste «sector-scheme» indica cuáles son.
indicator-no-manufacturing-divisions = { $variable } da «{ $concept }» solo por secciones amplias; lo aclararían cifras de las divisiones de la industria manufacturera (dos dígitos).
indicator-undecided-classes = Partes de estas divisiones pertenecen a clases distintas y no se dan: { $codes }. Lo aclararían cifras con tres dígitos.
indicator-total-below-parts = En { $variable } el total es menor que su parte manufacturera.
indicator-published-at-two-digits = { $why } Existe una proporción publicada según la regla de dos dígitos: pida la variante nace2-2d.
indicator-codes-too-coarse = Los códigos de sector de { $variable } no llegan a este nivel; la variante 1 lee secciones; datos más finos darían más.
indicator-too-few-regions = { $found ->
    [one] { $found } región comparable tiene
   *[other] { $found } regiones comparables tienen
 } todos los sectores de { $variable }; se necesitan { $needed }.

## Stand-ins

indicator-standin-two-digits = No se dan los grupos dentro de estas divisiones: { $codes }. El valor es el de la regla de dos dígitos; las cotas indican qué podrían hacer de él los grupos.
indicator-standin-incomplete-manufacturing = Las divisiones dadas suman el { $percent } por ciento de la industria manufacturera; el valor es su proporción, y las cotas valen sea cual sea el resto.
indicator-standin-firm-counts = El número de empresas sustituye al de personas ocupadas.
indicator-standin-national = El valor nacional sustituye al de la región.
indicator-standin-national-by-sector = Cifras nacionales por sector, ponderadas por lo que hace la región, sustituyen a las de la propia región.
indicator-standin-indicator = Se usa { $code } como sustituto.
indicator-standin-joint-projects = Los proyectos conjuntos sustituyen a los vínculos de conocimiento.

## Single indicators

indicator-is01-missing = Nadie de la región ha dicho qué desencadenó la innovación: lo aclararía la pregunta trigger-demand de la encuesta o un desencadenante anotado con los vínculos.
indicator-is01-standin-ties = { $ties ->
    [one] El desencadenante anotado con { $ties } vínculo sustituye
   *[other] Los desencadenantes anotados con { $ties } vínculos sustituyen
 } a una encuesta a los actores.
indicator-is02-nothing-named = Nadie nombró ninguno de los desencadenantes.
indicator-is06-missing = Se necesita, para dos años, la demanda por sector (variable demand, región { $market }) o el empleo por sector del área de referencia.
indicator-is06-standin-employment = El crecimiento del empleo en el área de referencia sustituye al crecimiento de la demanda.
indicator-is09-missing = Ninguno de los { $projects } proyectos de la región dice qué lo desencadenó.
indicator-re01-missing = No se conoce ni la proporción de educación superior de ningún actor ni una cifra regional de personas cualificadas para { $region }.
indicator-re01-standin = «{ $concept }» de toda la región sustituye a los empleados del propio clúster.
indicator-re05-missing = Se conocen competencias o códigos de sector de demasiado pocas parejas, con o sin vínculo.
indicator-re05-standin-sectors = Los códigos de sector sustituyen a las competencias en { $pairs ->
    [one] { $pairs } pareja
   *[other] { $pairs } parejas
 }.
indicator-re06-no-optimum = La banda necesita un óptimo estimado de distancia cognitiva: un resultado de los vínculos o de los actores (una patente conjunta, una innovación, la supervivencia) que respalde una U invertida. Nunca se supone.
indicator-re07-missing = No se sabe nada de ingenieros, investigación propia, formación ni procesos certificados de los actores de la región.
indicator-re08-missing = Ningún actor de la región tiene competencias registradas.
indicator-re09-not-half = De { $asked } actores, { $adopters } habían adoptado; no se alcanzó la mitad.
indicator-rg01-standin-one = Solo se conoce «{ $concept }»; sustituye a la media de la accesibilidad y el PIB per cápita.
indicator-rg03-missing = No se conocen ni los empleados de las empresas de la región ni el empleo por clase de tamaño (variable employment-by-size) para { $region }.
indicator-kb-standin-sectors = Los sectores sustituyen a las ocupaciones.
indicator-st05-within = cambio dentro de las regiones, con pesos medios
indicator-st05-between = peso que se desplaza entre las regiones, con proporciones medias
indicator-st06-contribution = contribución al saldo manufacturero, en porcentaje del comercio manufacturero
indicator-st12-too-few = Un perfil necesita dos variables por clase; faltan: { $lacking }.
indicator-st12-undecided = Los grupos que faltan dejan las clases sin decidir en todas las variables menos una.
indicator-rv00-specialised = especializada
indicator-rv00-not-specialised = no especializada
indicator-rv00-undecided = sin decidir: los recuentos son demasiado pequeños
indicator-rv03-one-sector = Hay menos de dos sectores presentes.
indicator-rv04-present = presente
indicator-rv04-absent = ausente
indicator-rv04-nothing-absent = No falta ningún sector que esté relacionado con otro.
indicator-rv07-nothing-present = No hay ningún sector presente en la región.
indicator-rv07-not-identified = Estos datos no identifican la complejidad: { $reasons }.
indicator-rv07-disconnected = las regiones se dividen en { $parts } partes sin ningún sector en común
indicator-rv07-order = el segundo y el tercer valor propio intercambian sus puestos en el { $percent } por ciento de las extracciones
indicator-rv07-sign = el signo se invierte en el { $percent } por ciento de las extracciones
indicator-rv07-draws-disconnected = las regiones se dividen en partes en el { $percent } por ciento de las extracciones
indicator-rv07-other = la prueba de identificación ha fallado
indicator-rv08-no-effect = { $observations ->
    [one] { $observations } ausencia entre el primer año y el último es demasiado poco
   *[other] { $observations } ausencias entre el primer año y el último son demasiado pocas, o demasiado regulares,
 } para estimar un efecto.
indicator-sy-linear = evidencia a favor del enfoque lineal
indicator-sy-systemic = evidencia a favor del enfoque sistémico
indicator-sy-neither = En esta fila no hay evidencia a favor de ninguno de los dos enfoques.
indicator-sy-nothing = No se conoce ninguna de las siete filas.
indicator-sy-mean-standins = Al menos una fila se apoya en un sustituto.
indicator-sy1-missing = Ninguno de los { $projects } proyectos de la región tiene un desencadenante o un tema que hable de tecnología o de conocimiento.
indicator-sy6-missing = No se conocen las proporciones de mercado, jerarquía y red (GO09).
indicator-sy7-missing = Ninguna de las { $measures } medidas de política indica su dinero.

## Receptivity of one actor

receptivity-skills = cualificación
receptivity-skills-from = proporción de personas con educación superior
receptivity-learning = aprendizaje
receptivity-learning-from = de formación, investigación propia y proceso certificado se { $known ->
    [one] conoce { $known }
   *[other] conocen { $known }
 }
receptivity-cooperation = cooperación pasada
receptivity-cooperation-from = { $partners ->
    [one] { $partners } socio
   *[other] { $partners } socios
 } en vínculos de conocimiento y proyectos conjuntos
receptivity-unknown = Desconocida: de las tres partes se { $known ->
    [one] conoce { $known }
   *[other] conocen { $known }
 }; se necesitan dos.

## What a statistic means

statistic-employment = personas ocupadas por sector
statistic-value-added = valor añadido bruto por sector
statistic-exports = exportaciones por sector
statistic-imports = importaciones por sector
statistic-turnover = facturación por sector
statistic-rd = gasto en I+D por sector
statistic-hrst = recursos humanos en ciencia y tecnología por sector
statistic-tertiary = empleados con educación superior por sector
statistic-firms = empresas por sector
statistic-demand = demanda por sector
statistic-innovating-smes = pymes que innovan por sector, en porcentaje
statistic-demand-named = empresas innovadoras que nombran la demanda por sector, en porcentaje
statistic-employment-by-occupation = personas ocupadas por ocupación
statistic-employment-by-size = personas ocupadas por clase de tamaño
statistic-tertiary-employment-share = empleados con educación superior, en porcentaje
statistic-tertiary-employment = empleados con educación superior
statistic-all-employment-by-education = empleados de todos los niveles educativos
statistic-tertiary-share = adultos con educación superior, en porcentaje
statistic-hrst-share = recursos humanos en ciencia y tecnología, en porcentaje
statistic-lifelong-learning = adultos en educación o formación, en porcentaje
statistic-rd-share = gasto en I+D, en porcentaje del PIB
statistic-business-rd-share = gasto empresarial en I+D, en porcentaje del PIB
statistic-rd-personnel = personas en I+D
statistic-high-tech-share = empleo en la industria manufacturera de tecnología alta, en porcentaje
statistic-high-and-medium-high-tech-share = empleo en la industria manufacturera de tecnología alta y media-alta, en porcentaje
statistic-medium-low-tech-share = empleo en la industria manufacturera de tecnología media-baja, en porcentaje
statistic-low-tech-share = empleo en la industria manufacturera de tecnología baja, en porcentaje
statistic-gdp-per-head = PIB per cápita
statistic-gdp = PIB
statistic-population = población
statistic-potential-accessibility = accesibilidad potencial
statistic-innovating-smes-share = pymes que innovan, en porcentaje
statistic-product-innovators = empresas con un producto nuevo, en porcentaje
statistic-process-innovators = empresas con un proceso nuevo, en porcentaje
statistic-new-product-turnover = facturación procedente de productos nuevos, en porcentaje
statistic-machinery-share = maquinaria en el gasto en innovación, en porcentaje
statistic-patents = solicitudes de patente
statistic-foreign-controlled-employment = empleo bajo control extranjero, en porcentaje

## Survey items, as they are asked

survey-trigger-demand = ¿Fueron los clientes, los usuarios o nuevas necesidades un desencadenante principal de sus innovaciones?
survey-trigger-cost = ¿Fue la competencia en precios o la necesidad de reducir costes un desencadenante principal de sus innovaciones?
survey-trigger-equipment = ¿Fue un equipo nuevo o un proveedor de equipos un desencadenante principal de sus innovaciones?
survey-trigger-technology = ¿Fueron resultados de investigación, patentes o nuevas tecnologías un desencadenante principal de sus innovaciones?
survey-trigger-regulation = ¿Fue una norma, una regla de seguridad o una regla ambiental un desencadenante principal de sus innovaciones?
survey-product-innovation = En los últimos tres años, ¿lanzaron un producto o servicio nuevo o claramente mejorado?
survey-process-innovation = En los últimos tres años, ¿introdujeron un proceso nuevo o claramente mejorado?
survey-adopted-technology = En los últimos tres años, ¿adoptaron equipos o tecnología nuevos desarrollados en otro lugar?
survey-new-to-market = ¿Era alguno de esos productos nuevo en su mercado?
survey-adoption-year = ¿En qué año lo usaron por primera vez?
survey-months-to-market = ¿Cuántos meses pasaron desde la idea hasta la primera venta?
survey-turnover-new-products = ¿Qué parte de su facturación procede de productos que son nuevos en los últimos tres años (en porcentaje)?
survey-training = ¿Forman regularmente a su personal?
survey-certified-process = ¿Está certificado alguno de sus procesos?
survey-engineers = ¿Emplean a ingenieros o científicos?
survey-inflow-mobility = ¿Qué parte del conocimiento que obtuvieron llegó con personas que se incorporaron a su organización (en porcentaje)?
survey-inflow-imitation = ¿Qué parte llegó de observar e imitar a otros (en porcentaje)?
survey-inflow-colocation = ¿Qué parte llegó de estar cerca de otros, sin ningún contacto (en porcentaje)?
survey-inflow-interactive = ¿Qué parte llegó del intercambio informal con socios (en porcentaje)?
survey-inflow-projects = ¿Qué parte llegó de proyectos conjuntos formales (en porcentaje)?
survey-trust-1 = Los socios de la región cumplen sus promesas (1 nada, 5 plenamente).
survey-trust-2 = Contaría pronto una idea nueva a un socio de la región (1 nada, 5 plenamente).
survey-trust-3 = Los conflictos en la región se resuelven de forma justa (1 nada, 5 plenamente).
survey-norms-1 = Los actores de la región comparten una idea de lo que es un buen trabajo (1 nada, 5 plenamente).
survey-norms-2 = Ayudar a otra empresa de la región es algo natural (1 nada, 5 plenamente).
survey-norms-3 = Nos sentimos parte de la red de la región (1 nada, 5 plenamente).
survey-inputs-inhouse-rd = ¿Qué parte de lo que necesitaron sus innovaciones procedió de su propia I+D (en porcentaje)?
survey-inputs-licences = ¿Qué parte procedió de licencias o de tecnología comprada (en porcentaje)?
survey-joint-problem-solving = ¿Qué parte procedió de resolver problemas junto con socios (en porcentaje)?
survey-workers-as-cost = Los trabajadores son ante todo un coste (1 nada, 5 plenamente).
survey-workers-as-adopters = Se espera que los trabajadores se adapten a la tecnología nueva (1 nada, 5 plenamente).
survey-labour-saving = Nuestras inversiones buscan ahorrar mano de obra (1 nada, 5 plenamente).
survey-suggestions = Las sugerencias de los trabajadores cambian lo que hacemos (1 nada, 5 plenamente).
survey-mixed-teams = Los equipos mezclan a personas de distintos oficios y departamentos (1 nada, 5 plenamente).
survey-compete-scale = ¿Compiten por escala?
survey-compete-productivity = ¿Compiten por productividad?
survey-compete-flexibility = ¿Compiten por flexibilidad?
survey-compete-speed = ¿Compiten por rapidez de cambio?

## The dictionary as an annex

dictionary-stimulus = Estímulo a la innovación (IS)
dictionary-accessibility = Accesibilidad (AC)
dictionary-receptivity = Receptividad (RE)
dictionary-identity = Identidad (ID)
dictionary-creativity = Creatividad (CR)
dictionary-governance = Gobernanza (GO)
dictionary-speed = Rapidez de cambio (DY)
dictionary-profile = Perfil de la región y de la red (RG, KB, KI)
dictionary-technology = Intensidad tecnológica (ST)
dictionary-specialisation = Especialización y variedad (RV)
dictionary-lock-in = Apertura y lock-in (LK)
dictionary-filiere = Cadenas de valor (FI)
dictionary-proximity = Proximidades (PX)
dictionary-systemic = Lineal o sistémico (SY)
dictionary-survey = Preguntas de la encuesta
dictionary-formula = Fórmula
dictionary-unit = Unidad
dictionary-direction = Dirección
dictionary-factor = Factor
dictionary-trait = Rasgo del tipo de red
dictionary-yes = sí
dictionary-variants = Variantes
dictionary-inputs = Tablas necesarias
dictionary-source = Fuente
dictionary-stand-in = Sustituto
dictionary-paragraphs = Informe fundacional

### End of the indicators from statistics and surveys

### Network indicators: accessibility, identity, creativity, governance, speed, lock-in, filière, proximity
## Names and plain sentences
# Accessibility
indicator-AC01-name = Apertura internacional
indicator-AC01-plain = Cuántos de los vínculos de conocimiento de la región llevan a otro país.
indicator-AC02-name = Vínculos exteriores por actor
indicator-AC02-plain = Cuántos vínculos de conocimiento con el exterior tiene de media un actor de la región.
indicator-AC03-name = Orientación exterior más allá del azar
indicator-AC03-plain = Si la región mira hacia fuera más de lo que lo haría un grupo aleatorio con el mismo número de actores.
indicator-AC04-name = Alcance en dos pasos
indicator-AC04-plain = Cuántos actores salen de la región directamente o a través de un socio.
indicator-AC05-name = Dependencia de pocos gatekeepers
indicator-AC05-plain = Si la salida de la región pasa por muy pocos actores: 1 dividido por el valor es el número de puertas de acceso iguales.
indicator-AC06-name = Accesibilidad local
indicator-AC06-plain = Con qué rapidez se alcanzan entre sí los actores de la región, en comparación con una red aleatoria de la misma actividad.
indicator-AC07-name = Alcance a distancia
indicator-AC07-plain = Cuánto dificulta la distancia los vínculos: un valor muy inferior a cero significa que solo cooperan los vecinos.
indicator-AC08-name = Accesibilidad potencial
indicator-AC08-plain = Qué parte de Europa se puede alcanzar desde la región por transporte.
indicator-AC09-name = Participación en proyectos transnacionales
indicator-AC09-plain = Con qué frecuencia los actores de la región entran en proyectos con socios extranjeros, para su tamaño en investigación.
indicator-AC10-name = Pasos de las pequeñas empresas a la investigación
indicator-AC10-plain = A través de cuántos contactos llega una pequeña empresa a una universidad o a un centro de investigación.
# Identity
indicator-ID01-name = Vínculos arraigados
indicator-ID01-plain = Cuántos vínculos se apoyan en más de una clase de intercambio o en un trabajo conjunto repetido.
indicator-ID02-name = Cierre
indicator-ID02-plain = Si los socios de un mismo actor se conocen entre sí más a menudo de lo que daría el azar.
indicator-ID03-name = Fragmentación
indicator-ID03-plain = Qué probabilidad hay de que entre dos actores de la región no exista ninguna cadena de contactos.
indicator-ID04-name = Dependencia exterior
indicator-ID04-plain = Qué parte del empleo está en empresas con propietario de fuera de la región.
indicator-ID05-name = Confianza y normas compartidas
indicator-ID05-plain = Hasta qué punto confían entre sí los actores de la región, según sus propias respuestas.
indicator-ID06-name = Pertenencia común
indicator-ID06-plain = Si los mismos actores se reencuentran en varios organismos más de lo que daría el azar.
indicator-ID07-name = Preferencia por el territorio
indicator-ID07-plain = Cuánto más probable es un vínculo dentro de la región que un vínculo con el exterior.
indicator-ID08-name = Instituciones intermedias
indicator-ID08-plain = Cuántos organismos puente (asociaciones, cámaras, organizaciones clúster) hay por cada cien actores.
indicator-ID09-name = Estrategia común
indicator-ID09-plain = Cuántos actores participan en un plan conjunto a largo plazo.
# Creativity
indicator-CR01-name = Vínculos entre sectores
indicator-CR01-plain = Si los actores trabajan con otros sectores más de lo que daría el azar.
indicator-CR02-name = Combinaciones nuevas
indicator-CR02-plain = Cuántas combinaciones de temas de los proyectos de la región no existían antes.
indicator-CR03-name = Margen para la intermediación
indicator-CR03-plain = Cuánto difieren entre sí los socios de los actores, de modo que puedan encontrarse cosas nuevas.
indicator-CR04-name = Diversidad de los equipos
indicator-CR04-plain = En qué medida son distintas las competencias que se reúnen en un proyecto.
indicator-CR05-name = Margen para la ramificación
indicator-CR05-plain = Cuán cerca están los sectores que a la región le faltan de lo que ya sabe hacer.
indicator-CR06-name = Innovación de producto frente a proceso
indicator-CR06-plain = Si la innovación trae productos nuevos y no solo procesos mejores.
indicator-CR07-name = Spin-offs estratégicas
indicator-CR07-plain = Cuántas empresas nuevas salen de las propias empresas y universidades de la región.
indicator-CR08-name = Intensidad de I+D
indicator-CR08-plain = Cuánto gastan las empresas en investigación en relación con lo que producen.
indicator-CR09-name = Vínculos con la ciencia y las grandes empresas exteriores
indicator-CR09-plain = Cuántos actores trabajan con una universidad o una gran empresa extranjeras.
indicator-CR10-name = Exploración
indicator-CR10-plain = Cuántos vínculos nuevos llevan a socios que saben otras cosas.
indicator-CR11-name = Adopción
indicator-CR11-plain = Cuántos actores adoptaron tecnología desarrollada por otros.
# Governance
indicator-GO01-name = Cooperación formal
indicator-GO01-plain = Cuántos vínculos de conocimiento se apoyan en un contrato, un consorcio o una empresa conjunta.
indicator-GO02-name = Coordinación
indicator-GO02-plain = Si la red pasa por un centro.
indicator-GO03-name = Instituciones puente
indicator-GO03-plain = Qué parte del contacto entre empresas, investigación y organismos públicos pasa por instituciones puente.
indicator-GO04-name = Dinero público y privado juntos
indicator-GO04-plain = Qué parte del dinero de los proyectos viene de proyectos que pagan juntas la parte pública y la privada.
indicator-GO05-name = Niveles que trabajan juntos
indicator-GO05-plain = Si los niveles local, regional, nacional y europeo sostienen todos proyectos.
indicator-GO06-name = Inclusión de las pequeñas empresas
indicator-GO06-plain = Si las pequeñas empresas obtienen su parte de los proyectos: 1 es paridad.
indicator-GO07-name = Rapidez de decisión
indicator-GO07-plain = Cuántos meses pasan desde una propuesta hasta el acuerdo.
indicator-GO08-name = Inversión conjunta
indicator-GO08-plain = Cuánto ponen los actores en proyectos comunes en relación con lo que venden.
indicator-GO09-name = Mezcla de regulación
indicator-GO09-plain = Si el mercado, la red y la jerarquía rigen cada uno una parte de las relaciones.
indicator-GO10-name = Fragilidad
indicator-GO10-plain = Cuánto peor funciona la red cuando se van sus actores más centrales.
# Speed of change
indicator-DY01-name = Rotación de vínculos
indicator-DY01-plain = Cuántos vínculos cambiaron desde el periodo anterior.
indicator-DY02-name = Entrada y salida de actores
indicator-DY02-plain = Cuántos actores entraron desde el periodo anterior.
indicator-DY03-name = Cambio de socio
indicator-DY03-plain = Cuántos vínculos perdidos se sustituyeron por un vínculo con otro.
indicator-DY04-name = Tiempo hasta el mercado
indicator-DY04-plain = Cuántos meses pasan desde una idea hasta la primera venta.
indicator-DY05-name = Renovación de las ventas
indicator-DY05-plain = Cuánto de lo que se vende es nuevo.
indicator-DY06-name = Tiempo de difusión
indicator-DY06-plain = Cuánto tarda una noticia en llegar a la mitad de la red, en comparación con una red aleatoria de la misma actividad.
# Openness and lock-in
indicator-LK01-name = Inercia relacional
indicator-LK01-plain = Cuántos vínculos son los mismos que antes.
indicator-LK02-name = Redundancia
indicator-LK02-plain = Si todos hablan con personas que ya hablan entre sí.
indicator-LK03-name = Jerarquía
indicator-LK03-plain = Hasta qué punto unos pocos actores tienen la mayoría de los vínculos: más pendiente es más.
indicator-LK04-name = Homofilia estructural
indicator-LK04-plain = Si los actores bien conectados se mantienen entre ellos; por debajo de cero alcanzan también a los demás.
indicator-LK05-name = Estrechamiento cognitivo
indicator-LK05-plain = Si los socios se han vuelto más parecidos en lo que saben.
indicator-LK06-name = Exposición al declive
indicator-LK06-plain = Cuánto empleo está en sectores que se contraen en el mundo.
indicator-LK07-name = Lock-in político
indicator-LK07-plain = Si deciden siempre los mismos organismos.
indicator-LK08-name = Renovación desde el exterior
indicator-LK08-plain = Cuántos vínculos nuevos traen a alguien de fuera o a alguien nuevo.
# Filière
indicator-FI01-name = Vínculos verticales
indicator-FI01-plain = Cuántos vínculos de los productores van a lo largo de su propia cadena de valor.
indicator-FI02-name = Vínculos horizontales
indicator-FI02-plain = Cuántos vínculos de los productores van entre iguales o entre cadenas de valor.
indicator-FI03-name = Vínculos entre cadenas de valor
indicator-FI03-plain = Cuántos vínculos de los productores unen cadenas de valor distintas.
indicator-FI04-name = Profundidad de la cadena
indicator-FI04-plain = Cuántos escalones de proveedores hay detrás de un producto de la región.
indicator-FI05-name = Dependencia de los compradores
indicator-FI05-plain = Si las pequeñas empresas viven de un solo comprador.
indicator-FI06-name = Paralelismo de productos y conocimiento
indicator-FI06-plain = Con qué frecuencia quienes comercian entre sí también intercambian conocimiento.
indicator-FI07-name = Brecha de alcance
indicator-FI07-plain = Si el conocimiento se queda más cerca que los bienes.
indicator-FI08-name = Peso del conocimiento
indicator-FI08-plain = Cuántas relaciones de conocimiento hay por cada relación comercial.
indicator-FI09-name = Extensión de la cadena
indicator-FI09-plain = Cuántos nuevos eslabones, servicios y socios de investigación se incorporan a la cadena de valor en un año.
# Proximity
indicator-PX1-name = Proximidad geográfica
indicator-PX1-plain = Cuán cerca están los socios unos de otros.
indicator-PX2-name = Proximidad institucional
indicator-PX2-plain = Si los socios viven bajo las mismas reglas.
indicator-PX3-name = Proximidad organizativa
indicator-PX3-plain = Si los socios pertenecen al mismo grupo de empresas.
indicator-PX4-name = Proximidad social
indicator-PX4-plain = Si los socios estaban cerca unos de otros en la red anterior.
indicator-PX5-name = Proximidad cognitiva
indicator-PX5-plain = En qué medida se parecen los socios en lo que saben.

# Reasons: a datum that is missing and would tell
needs-knowledge-ties-or-projects = No hay ni vínculos de conocimiento ni proyectos; lo aclararía una lista de quién intercambia conocimiento con quién.
needs-ties-of-home-actors = No se conoce ningún vínculo de conocimiento entre los actores de la región; lo aclararía una lista de quién trabaja con quién.
needs-home-actors = No se conoce ningún actor que esté en la región.
needs-actors-outside = No se conoce ningún actor de fuera de la región, así que no hay nada con que contrastarla.
needs-ties-to-outside = No se conoce ningún vínculo con un actor de fuera de la región.
needs-coordinates-of-tied-actors = Demasiado pocos actores vinculados tienen coordenadas; lo aclararían la longitud y la latitud de los actores.
needs-places-of-actors = No se conocen los lugares de los actores vinculados; lo aclararía su región o su país.
needs-projects = No se conoce ningún proyecto con un actor de la región; lo aclararía una lista de proyectos y de sus socios.
needs-smes-at-home = No se sabe que ningún actor de la región sea una pequeña o mediana empresa; lo aclararían los grupos de los actores.
needs-second-layer-or-dates = Solo hay una capa de vínculos sin fecha; lo aclararían una segunda capa (productos, personas, dinero), proyectos o fechas de los vínculos.
needs-connected-triples = Ningún actor de la región tiene dos vínculos, así que no hay ningún triángulo que pudiera cerrarse.
needs-owners-and-employees = No se conocen los propietarios de las empresas; lo aclararían la región del propietario y el número de empleados.
needs-memberships-in-bodies = No se conoce ninguna pertenencia de los actores de la región a asociaciones o consejos; lo aclararían listas de miembros.
needs-bodies-with-two-home-members = Ningún organismo tiene dos miembros de la región.
needs-ties-and-gaps-inside-and-across = Se necesitan tanto vínculos dentro de la región como vínculos con actores conocidos de fuera, con algunas parejas sin vínculo.
needs-kinds-of-actors = De nadie en los datos se dice que sea un organismo puente; lo aclararía la clase más fina de los actores.
needs-joint-plans-or-bodies = No se conocen ni planes conjuntos ni pertenencias; lo aclararía saber qué proyectos son estratégicos.
needs-sector-codes = No se conocen los sectores de los actores; lo aclararían códigos de sector.
needs-themes-of-projects = No se conocen ni los temas de los proyectos ni los sectores de los socios.
needs-earlier-period = No hay ningún periodo anterior; lo aclararían datos de antes.
needs-actors-in-earlier-period = No se conoce ningún actor de la región en el periodo anterior.
needs-dated-periods = Ambos periodos necesitan fechas, el último después del primero.
needs-ties-two-waves = Se necesitan vínculos de la misma clase para dos periodos; lo aclararía una segunda oleada.
needs-actors-with-two-ties = Ningún actor de la región tiene dos vínculos dentro.
needs-competences-or-groups-of-partners = No se conocen ni las competencias ni los grupos de los socios de los proyectos.
needs-competences-or-sectors = No se conocen ni las competencias ni los códigos de sector de los actores vinculados.
needs-growth-of-own-sectors = No se conoce el crecimiento de los sectores de la región.
needs-foundation-and-parent-of-firms = No se sabe cuándo se fundaron las empresas ni quién las fundó; lo aclararían el comienzo de la empresa y su matriz.
needs-spin-offs-with-sector = No hay en el periodo ninguna spin-off con sector conocido.
needs-groups-of-foreign-partners = No se conocen los grupos de los socios extranjeros.
needs-formality-of-ties = No se sabe si los vínculos son formales; lo aclararía una columna formal (sí o no).
needs-paths-between-groups = Ningún camino une a dos actores de grupos conocidos distintos.
needs-money-of-projects = No se conoce el dinero de los proyectos; lo aclararían los presupuestos y sus fuentes.
needs-levels-of-projects = No se conocen los niveles que sostienen los proyectos.
needs-decision-dates = No se sabe cuándo se propusieron y se acordaron los proyectos.
needs-products-and-knowledge-layers = Se necesitan tanto vínculos de conocimiento como de productos; lo aclararía saber quién suministra a quién.
needs-business-groups = No se conocen los grupos empresariales de las empresas.
needs-twenty-actors = Menos de veinte actores con vínculos: la vigésima parte superior no es nadie.
needs-eight-connected-actors = Hay menos de ocho actores conectados.
needs-deciding-roles-in-two-periods = No se sabe para ambos periodos quién decide en los programas; lo aclararía el papel de cada participante.
needs-filiere-of-tied-actors = No se conocen la cadena de valor ni el eslabón de los actores vinculados.
needs-product-ties = No se sabe quién suministra a quién; lo aclararían vínculos de productos.
needs-direction-of-product-ties = Los vínculos de productos necesitan una dirección, de proveedor a comprador.
needs-sales-of-smes = No se conocen las ventas de las pequeñas empresas a compradores.
formal-by-nature = La red está hecha de proyectos conjuntos, todos ellos formales; los vínculos informales no se ven.
one-level-in-all-projects = Todos los proyectos de los datos son de un solo nivel; un registro de un nivel no ve ningún otro.
no-path-from-smes-to-research = Ninguna cadena de contactos lleva de una pequeña empresa a un actor de investigación.
no-lost-ties = No se perdió ningún vínculo.
no-new-ties = Ningún vínculo es nuevo.
no-related-sector-absent = Ningún sector que le falta a la región está relacionado con lo que tiene.
null-model-does-not-vary = Todas las redes aleatorias de la misma actividad dan el mismo valor, así que no se puede distinguir el azar de la estructura.
network-too-large-for-null-model = La red ({ $actors } actores, { $ties } vínculos) es demasiado grande para la comparación en el tiempo de un diagnóstico.
tie-model-undecided = Las parejas no deciden cómo importa la distancia.
degrees-do-not-vary = Todos los actores tienen el mismo número de vínculos.
layer-does-not-vary = Una de las capas está vacía o completa entre los actores de la región.
median-not-reached = De { $cases } casos han terminado menos de la mitad.
chain-too-large = La cadena de { $actors } actores es demasiado grande para resolverla en el tiempo de un diagnóstico.
chain-is-a-circle = Los suministros forman un círculo sin un primer proveedor, así que no hay nivel.
too-many-competences = { $pairs } parejas de competencias son demasiadas para el tiempo de un diagnóstico.

# Reasons: what a number stands in for
stand-ins = { $list }
stand-in-joint-projects = Los proyectos conjuntos sustituyen a los vínculos de conocimiento.
stand-in-groups-from-names = { $actors ->
    [one] El grupo de { $actors } actor se adivina por su nombre.
   *[other] Los grupos de { $actors } actores se adivinan por sus nombres.
 }
stand-in-largest-component = La proporción de actores en la mayor parte conexa sustituye a la comparación con el azar.
stand-in-home-preference-for-distance = La preferencia por socios de la misma región sustituye a la distancia.
stand-in-copublications = Las copublicaciones internacionales por millón de personas sustituyen a los proyectos.
stand-in-first-buyer = Las ventas cuyo mayor comprador está fuera sustituyen a la propiedad.
stand-in-foreign-controlled-employment = El empleo bajo control extranjero sustituye a la propiedad desde fuera de la región.
stand-in-reciprocated-nominations = Los vínculos que comunican ambos extremos sustituyen a la confianza.
stand-in-public-bodies = Los organismos públicos sustituyen a los organismos puente.
stand-in-members-of-bodies = Los miembros de organismos sustituyen a quienes comparten un plan.
stand-in-unweighted = Todos cuentan igual, ya que no se conocen los tamaños.
stand-in-sector-pairs-of-partners = Las parejas de sectores de los socios sustituyen a las parejas de temas.
stand-in-group-entropy = La mezcla de grupos de actores sustituye a las competencias.
stand-in-firm-births = La tasa de natalidad de empresas sustituye a las spin-offs.
stand-in-business-rd-of-gdp = La I+D empresarial en porcentaje del PIB sustituye a su proporción del valor añadido.
stand-in-patents-per-employee = Las patentes por cada 1000 empleados sustituyen a la I+D.
stand-in-machinery-share = La maquinaria en el gasto en innovación sustituye a la adopción.
stand-in-ties-in-projects = Los vínculos que además coinciden en un proyecto sustituyen a los vínculos formales.
stand-in-degree-centralisation = La centralización de los grados sustituye a la de la intermediación.
stand-in-public-share = La parte pública del dinero de los proyectos sustituye al dinero mixto.
stand-in-seats-for-money = Los puestos en proyectos sustituyen al dinero.
stand-in-budget-per-actor = El presupuesto de proyectos por actor sustituye a la inversión sobre facturación; la unidad es el euro.
stand-in-regulation-from-layers = Los grupos empresariales, los vínculos de conocimiento y el comercio sustituyen al régimen de cada vínculo.
stand-in-activity-for-existence = Participar en algo sustituye a existir, ya que los actores no llevan fechas.
stand-in-official-new-products = La proporción oficial de productos nuevos sustituye a las respuestas.
stand-in-national-growth = El crecimiento del empleo en la nación sustituye a la demanda mundial.
stand-in-sector-digits = En { $pairs ->
    [one] { $pairs } pareja
   *[other] { $pairs } parejas
 } el código de sector sustituye a las competencias.
stand-in-same-region = En { $pairs ->
    [one] { $pairs } pareja
   *[other] { $pairs } parejas
 } la región sustituye al país.
stand-in-owner-region = En { $pairs ->
    [one] { $pairs } pareja
   *[other] { $pairs } parejas
 } la región del propietario sustituye al grupo empresarial.
survey-reliability = La fiabilidad de las preguntas (alfa de Cronbach) es { NUMBER($alpha, maximumFractionDigits: 2) }; 0,7 es el mínimo habitual.
qap-result = Prueba de permutación: p = { NUMBER($p, maximumFractionDigits: 3) } en { $draws } permutaciones.

# What numbers are compared with
indicator-frame-rewired-ties = { $draws } redes aleatorias en las que todos conservan el número de vínculos
indicator-frame-dealt-projects = { $draws } repartos aleatorios de los proyectos en los que todos conservan el número de proyectos y cada proyecto, su tamaño
indicator-frame-dealt-memberships = { $draws } repartos aleatorios de las pertenencias en los que todos conservan el número de organismos y cada organismo, su tamaño
indicator-frame-random-regions = { $draws } conjuntos aleatorios con el mismo número de actores (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-sectors = { $draws } repartos aleatorios de los sectores (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-filieres = { $draws } repartos aleatorios de las cadenas de valor (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-random-bodies = { $draws } elecciones aleatorias del mismo número de organismos puente

# Notes on rows behind a number
evidence-foreign-ties = { $ties ->
    [one] { $ties } vínculo con otro país
   *[other] { $ties } vínculos con otros países
 }
evidence-no-outside-in-two-steps = nadie de fuera a dos pasos
evidence-share-of-outside-ties = { NUMBER($percent, maximumFractionDigits: 1) } por ciento de los vínculos con el exterior
evidence-steps-to-research = { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
 } hasta el actor de investigación más cercano
evidence-no-path-to-research = ningún camino hasta un actor de investigación
evidence-outside-largest-component = fuera de la mayor parte conexa
evidence-owner-outside = propietario en { $region }
evidence-first-buyer-outside = mayor comprador fuera
evidence-new-pairs = nuevas: { $pairs }
evidence-tie-lost = perdido desde el periodo anterior
evidence-tie-gained = nuevo desde el periodo anterior
evidence-lost-and-new = { $lost ->
    [one] { $lost } vínculo perdido
   *[other] { $lost } vínculos perdidos
 }, { $new ->
    [one] { $new } nuevo
   *[other] { $new } nuevos
 }
evidence-growth = crecimiento del { NUMBER($percent, maximumFractionDigits: 1) } por ciento

# Gatekeepers
gatekeeper-reason = { $name } tiene el { NUMBER($share, maximumFractionDigits: 0) } por ciento de los vínculos de la región con el exterior ({ $outside ->
    [one] { $outside } vínculo
   *[other] { $outside } vínculos
 }, de los que { $foreign } con el extranjero) y { $inside ->
    [one] { $inside } vínculo
   *[other] { $inside } vínculos
 } dentro.

### End of the network indicators
