# Titles and descriptions of figures.
figure-factors-title = Los seis factores de { $region }
figure-factors-description = Una fila por factor: el punto es la puntuación mediana de todas las simulaciones; la banda contiene nueve de cada diez. Un rombo señala un factor débil.
figure-ternary-title = Tipo de red: { $region }
figure-ternary-description = Cada vértice es un tipo puro; el punto grande es la red evaluada, los puntos menores son periodos anteriores y la zona sombreada es donde también puede situarse.
figure-evidence-title = Evidencia a favor del tipo: { $region }
figure-evidence-description = Una barra por característica; las barras hacia la derecha apoyan el tipo más cercano y las barras hacia la izquierda, el segundo. Su suma es la diferencia de las distancias al cuadrado.
figure-network-title = Vínculos de conocimiento en el territorio: { $region }
figure-network-description = Una marca por actor, con la forma de su grupo; cuantos más vínculos tiene, más grande es y más cerca está del centro. Los gatekeepers llevan un anillo y su nombre.
figure-groups-title = Quién trata con quién: { $region }
figure-groups-description = Vínculos de conocimiento entre los grupos de actores del territorio; dentro de un grupo cada vínculo se cuenta una vez.
figure-systemic-title = Lineal o sistémico: { $region }
figure-systemic-description = Las siete filas de la tabla 2 del informe fundacional, de lineal a la izquierda a sistémico a la derecha; las filas sin datos no tienen barra.
figure-course-title = Evolución de los factores: { $region }
figure-course-description = Una línea por factor a lo largo de los periodos, situada en la comparación del último periodo.
