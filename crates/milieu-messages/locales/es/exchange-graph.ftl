# Español: archivos de red, límites, duplicados, texto reparado.

# Pairs of actors that may be one.
duplicates-same-name = «{ $a }» y «{ $b }» son el mismo nombre salvo por la grafía y la forma jurídica ({ $place }); semejanza { $score } de 100.
duplicates-similar-name = «{ $a }» y «{ $b }» son casi el mismo nombre ({ $place }); semejanza { $score } de 100.
duplicates-same-postcode = mismo código postal
duplicates-same-town = misma localidad
duplicates-other-town = localidades distintas
duplicates-near = a menos de un kilómetro
duplicates-far = a { $km } km de distancia
duplicates-place-silent = de sus lugares no se sabe nada decisivo

# Text that was read wrongly.
mojibake-repaired = «{ $before }» era texto leído con la codificación errónea; se toma como «{ $after }».

# Network files.
graph-not-the-format = Este no es un archivo { $format }: falta { $wanted }.
graph-markup-broken = El marcado está roto en el byte { $at }: { $detail }.
graph-declaration-refused = El archivo declara un tipo de documento en el byte { $at }. Tales declaraciones pueden usarse para llenar la memoria y se rechazan; quite la línea o guarde la red de nuevo.
graph-entity-unknown = El archivo usa la entidad «{ $name }» en el byte { $at }, que el propio XML no conoce.
graph-too-deep = Hay elementos anidados a más de { $limit } niveles; un archivo de red nunca lo está.
graph-too-many-nodes = El archivo anuncia { $count } nodos; se leen a lo sumo { $limit }.
graph-syntax = Línea { $line }: se esperaba { $wanted }, se encontró «{ $found }».
graph-encoding-guessed = El archivo no indica su codificación y no es UTF-8; se leyó como { $encoding }. Compruebe los acentos.
graph-more-graphs = El archivo contiene { $count } { $count ->
    [one] red más
   *[other] redes más
  }; solo se lee la primera.
graph-nested = { $count } { $count ->
    [one] red dentro de un nodo se lee
   *[other] redes dentro de nodos se leen
  } como parte del conjunto; el anidamiento se deja fuera.
graph-drawing-left-out = { $count } { $count ->
    [one] detalle de un dibujo (color, tamaño, lugar) se deja
   *[other] detalles de un dibujo (colores, tamaños, lugares) se dejan
  } fuera.
graph-hyperedges-left-out = { $count } { $count ->
    [one] vínculo de más de dos extremos se deja
   *[other] vínculos de más de dos extremos se dejan
  } fuera.
graph-ports-left-out = { $count } { $count ->
    [one] puerto de un nodo se deja
   *[other] puertos de nodos se dejan
  } fuera.
graph-changing-values = { $count } { $count ->
    [one] valor que cambia con el tiempo se deja
   *[other] valores que cambian con el tiempo se dejan
  } fuera; se conserva el primer valor de cada atributo.
graph-node-twice = El nodo «{ $id }» está dos veces en la red; cuenta el primero.
graph-node-without-id = Un nodo no tiene identificador y se deja fuera.
graph-edge-to-nobody = Un vínculo nombra «{ $id }», que no es un nodo de la red; el vínculo se deja fuera.
graph-edge-without-end = A un vínculo le falta uno de sus extremos y se deja fuera.
graph-weight-not-finite = El peso { $weight } no es finito; el vínculo se deja fuera.
graph-weight-not-a-number = El peso «{ $weight }» no es un número; el vínculo se deja fuera.
graph-value-not-of-type = «{ $value }», del atributo «{ $name }», no es de tipo { $kind }; el valor se deja fuera.
graph-key-unknown = Se da un valor para la clave de atributo «{ $key }», que el archivo no declara; el valor se deja fuera.
graph-section-left-out = La sección «*{ $name }» no es parte de una red y se deja fuera.
graph-line-left-out = La línea «{ $text }» no encaja aquí en nada y se deja fuera.
graph-vertex-out-of-range = La línea «{ $text }» no nombra ningún vértice de la red y se deja fuera.
graph-not-two-mode = El archivo se declara de dos modos, pero algunos vínculos quedan dentro de un modo; se lee como red de un modo.
graph-labels-missing = { $count } { $count ->
    [one] nodo no tiene
   *[other] nodos no tienen
  } etiqueta; el número la sustituye.
graph-symmetric = Cada vínculo está con su inverso, con la misma fuerza: la red se toma por no dirigida.
graph-cells-missing = { $count } { $count ->
    [one] celda de la matriz está marcada como ausente
   *[other] celdas de la matriz están marcadas como ausentes
  }; no se sabe nada del vínculo y no se lee ninguno.
graph-cells-too-many = { $count } { $count ->
    [one] valor sigue a la última celda de la matriz y se deja
   *[other] valores siguen a la última celda de la matriz y se dejan
  } fuera.
graph-no-heading = La primera fila no nombra columnas; las dos primeras columnas se toman por los extremos de los vínculos.
graph-direction-assumed = Ninguna columna indica si los vínculos son dirigidos; los de productos y de dinero se toman por dirigidos, los demás no.
graph-layer-unknown = { $count } { $count ->
    [one] vínculo es
   *[other] vínculos son
  } de la relación «{ $name }», que no es ninguna de las capas; { $count ->
    [one] pasa
   *[other] pasan
  } a la capa «{ $layer }» y { $count ->
    [one] conserva
   *[other] conservan
  } el nombre como atributo.
graph-ties-merged = { $count } { $count ->
    [one] vínculo repite
   *[other] vínculos repiten
  } otro de la misma capa y el mismo tiempo; sus pesos se suman.
graph-time-not-a-date = El tiempo «{ $text }» no es ni una fecha ni un año; ese extremo queda abierto.

# What a format cannot hold.
graph-attributes-not-held = El formato no tiene sitio para estos atributos: { $names }.
graph-attribute-renamed = El atributo «{ $name }» se escribe como «{ $other }», ya que el formato usa el propio nombre.
graph-attribute-mixed-types = El atributo «{ $name }» contiene valores de varios tipos y se escribe en el más amplio.
graph-types-not-held = El formato no tiene tipos; al leerlo de nuevo, estos atributos pueden tomarse por otro tipo: { $names }.
graph-characters-not-held = Los caracteres de control que XML no puede contener se escriben como «�».
graph-ids-not-held = { $count } { $count ->
    [one] nodo se escribe
   *[other] nodos se escriben
  } por su etiqueta; el formato no tiene sitio para el identificador junto a ella.
graph-labels-changed = Se cambian comillas, finales de línea o espacios exteriores en { $count } { $count ->
    [one] etiqueta
   *[other] etiquetas
  }; el formato no los puede contener.
graph-times-not-held = El formato no tiene sitio para los tiempos de { $count } { $count ->
    [one] nodo o vínculo
   *[other] nodos y vínculos
  }.
graph-parallel-not-held = { $count } { $count ->
    [one] vínculo paralelo se suma
   *[other] vínculos paralelos se suman
  } a otro; el formato contiene un vínculo por cada pareja.
graph-zero-not-held = { $count } { $count ->
    [one] vínculo de peso cero se deja
   *[other] vínculos de peso cero se dejan
  } fuera; el formato toma el cero por ningún vínculo.
graph-direction-not-held = El formato no indica para cada vínculo si es dirigido; al leerlo de nuevo, los vínculos pueden tomarse por la otra clase.

# Boundaries of regions.
geometry-packed = «{ $file }» no se puede descomprimir: { $detail }.
geometry-too-large = «{ $file }» contiene más de { $limit } bytes una vez descomprimido; es el máximo que se lee.
geometry-not-geometry = «{ $file }» no es ni una colección de elementos GeoJSON ni una topología TopoJSON ({ $detail }).
geometry-without-code = Una región no tiene código y se deja fuera.
geometry-code-unreadable = «{ $code }» no es un código de región; la región se deja fuera.
geometry-code-twice = { $count } { $count ->
    [one] región repite
   *[other] regiones repiten
  } un código; cuenta la primera de cada uno.
geometry-no-regions = El archivo no contiene ninguna región con código.
geometry-level-differs = La región { $code } dice que es de nivel { $level }; su código dice otra cosa y es el que cuenta.
geometry-broken = El límite de { $code } es defectuoso y se deja fuera; la región se conserva.
geometry-not-degrees = El límite de { $code } no está en grados de longitud y latitud (EPSG 4326) y se deja fuera; pida el archivo en esa forma.
geometry-nearest = «{ $name }» está a { $km } km de toda región y recibe la más cercana, { $region }: los límites simplificados recortan la costa.
geometry-nowhere = «{ $name }» no está en ninguna región ni a menos de { $km } km de una; no recibe ninguna.
geometry-other-country = De «{ $name }» se dice que está en { $country }, pero sus coordenadas están en { $region }; no recibe ninguna región.
geometry-point-unusable = Las coordenadas de «{ $name }» (longitud { $longitude }, latitud { $latitude }) no son un lugar utilizable; no recibe ninguna región.
