# Español: paneles de vínculos formados a partir de un territorio

# --- findings ---
tie-panel-overlap = Las oleadas { $earlier } y { $later } se solapan: lo que cae en ambas está en las dos, y el cambio entre ellas parece menor de lo que es.
tie-panel-chosen = { $actors ->
    [one] Se eligió { $actors }
   *[other] Se eligieron { $actors }
} de los { $candidates } actores que podían estar en el panel.
tie-panel-composition = { $actors } de { $all } actores entran o salen entre las oleadas.
tie-panel-mixed-direction = { $directed } de { $all } vínculos de «{ $network }» tienen dirección; como no todos la tienen, no se usa ninguna.
tie-panel-wave-empty = La red «{ $network }» no tiene ningún vínculo en la oleada { $wave }.
tie-panel-no-change = La red «{ $network }» no cambia de { $from } a { $to }: el periodo no dice nada de cómo se forman o terminan los vínculos.
tie-panel-few-kept = Las oleadas { $from } y { $to } de «{ $network }» tienen pocos vínculos en común (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }; se busca 0,3 o más). Un modelo en el que los vínculos aparecen y desaparecen de uno en uno puede no ajustarse.
tie-panel-hardly-kept = Las oleadas { $from } y { $to } de «{ $network }» apenas tienen un vínculo en común (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }). No son dos estados de una red que cambia paso a paso; tome oleadas más próximas o vínculos que duren más.
tie-panel-few-changes = La red «{ $network }» tiene { $changes ->
    [one] { $changes } cambio
   *[other] { $changes } cambios
} en todos los periodos; con menos de { $enough } apenas se puede distinguir un efecto de otro.
tie-panel-only-gained = De { $from } a { $to }, los vínculos de «{ $network }» solo aparecen: el periodo no dice nada de cómo terminan los vínculos.
tie-panel-only-lost = De { $from } a { $to }, los vínculos de «{ $network }» solo terminan: el periodo no dice nada de cómo se forman los vínculos.
tie-panel-attribute-unknown = «{ $attribute }» no se conoce de ningún actor del panel; se deja fuera.
tie-panel-attribute-constant = «{ $attribute }» no distingue ninguna pareja de actores de otra; se deja fuera.
tie-panel-attribute-gaps = «{ $attribute }» no se conoce en { $unknown } de { $all } casos; cuentan como ausentes.
tie-panel-no-coordinates = { $actors } de { $all } actores ({ NUMBER($share, maximumFractionDigits: 0) } %) no tienen coordenadas; sus distancias faltan.
tie-panel-far-away = «{ $actor }» está a { NUMBER($km, maximumFractionDigits: 0) } km de los demás de su país (mediana): está en ultramar, o sus coordenadas son erróneas.
tie-panel-proximity-unknown = La proximidad «{ $proximity }» no se conoce de ninguna pareja; se deja fuera.
tie-panel-proximity-constant = La proximidad «{ $proximity }» es { NUMBER($value, maximumFractionDigits: 2) } para cada pareja; se deja fuera.
tie-panel-proximity-gaps = La proximidad «{ $proximity }» no se conoce del { NUMBER($share, maximumFractionDigits: 1) } % de las parejas; cuentan como ausentes.
tie-panel-social-no-earlier = La proximidad social se lee en el tiempo anterior a cada periodo; el primero no tiene ninguno, o ninguna red tiene actores en ambos lados. Se deja fuera. Indique un tiempo anterior a la primera oleada.
tie-panel-cross-layer-explained = Los vínculos de la capa «{ $layer }» se explican con este panel, así que no son un atributo dado de sus parejas; se dejan fuera.

# --- why there is no panel ---
tie-panel-refused-waves = Un panel necesita al menos dos oleadas; { $waves ->
    [one] se da
   *[other] se dan
} { $waves }.
tie-panel-refused-no-network = Nada indica qué red hay que explicar.
tie-panel-refused-network-twice = La red «{ $network }» se pide dos veces.
tie-panel-refused-wave-days = La oleada «{ $wave }» necesita un día, o un primer y un último día en este orden.
tie-panel-refused-wave-twice = Dos oleadas se llaman «{ $wave }».
tie-panel-refused-order = La oleada «{ $later }» no viene después de la oleada «{ $earlier }». Dé las oleadas en orden temporal.
tie-panel-refused-outside = La oleada «{ $wave }» no está dentro de { $known }, el tiempo que se leyó.
tie-panel-refused-same-period = { $before } no es anterior a la oleada «{ $wave }». La proximidad social del mismo periodo es circular: está hecha de los vínculos que debe explicar.
tie-panel-refused-actors = { $actors ->
    [0] No se encontró ningún actor
    [one] Se encontró un actor
   *[other] Se encontraron { $actors } actores
} para el panel; se necesitan { $needed } o más.
tie-panel-refused-many-actors = { $actors } actores son más de los que caben en un panel; el máximo es { $most }. Indique regiones o grupos, o pida solo los más activos.
tie-panel-refused-no-ties = Los { $actors } actores del panel no tienen ningún vínculo entre sí en ninguna oleada.
tie-panel-refused-network = La red no se puede construir: { $reason }.
