# Titles and descriptions of figures.
figure-factors-title = Les six facteurs : { $region }
figure-factors-description = Une ligne par facteur : le point est le score médian de tous les tirages, la bande contient neuf tirages sur dix. Un losange signale un facteur faible.
figure-ternary-title = Type de réseau : { $region }
figure-ternary-description = Chaque sommet est un type pur ; le grand point est le réseau jugé, les petits points sont les périodes antérieures, et la zone ombrée montre où il peut aussi se trouver.
figure-evidence-title = Indices du type : { $region }
figure-evidence-description = Une barre par caractéristique ; les barres vers la droite parlent pour le type le plus proche, les barres vers la gauche pour le deuxième. Leur somme est la différence des carrés des distances.
figure-network-title = Liens de connaissance du territoire : { $region }
figure-network-description = Une marque par acteur, dont la forme dit le groupe ; plus l’acteur a de liens, plus la marque est grande et proche du centre. Les passeurs sont cerclés et nommés.
figure-groups-title = Qui échange avec qui : { $region }
figure-groups-description = Liens de connaissance entre les groupes d’acteurs du territoire ; à l’intérieur d’un groupe, chaque lien compte une fois.
figure-systemic-title = Linéaire ou systémique : { $region }
figure-systemic-description = Les sept lignes du tableau 2 du rapport fondateur, de linéaire à gauche à systémique à droite ; les lignes sans données n’ont pas de barre.
figure-course-title = Évolution des facteurs : { $region }
figure-course-description = Une ligne par facteur au fil des périodes, placée dans la comparaison de la dernière période.
