# Français : indicateurs

### Indicators from statistics and surveys, survey items, receptivity of an actor

## Innovation stimulus

indicator-IS01-name = La demande comme déclencheur
indicator-IS01-plain = Parmi les acteurs qui innovent, la part que des clients, des utilisateurs ou de nouveaux besoins ont mis en mouvement.
indicator-IS02-name = Équilibre des stimulations
indicator-IS02-plain = Si c’est la demande, plutôt que la pression sur les coûts, les équipements ou les technologies nouvelles, qui déclenche l’innovation.
indicator-IS03-name = Apprentissage entre utilisateurs et producteurs
indicator-IS03-plain = Parmi les paires d’acheteur et de fournisseur de la région, la part qui échange aussi des connaissances.
indicator-IS04-name = Intégration de la chaîne d’approvisionnement
indicator-IS04-plain = Quelle part de ce que les acteurs de la région achètent et vendent reste dans la région.
indicator-IS05-name = Exposition au marché
indicator-IS05-plain = Quelle part du chiffre d’affaires des secteurs de la région est réalisée à l’étranger.
indicator-IS06-name = Attraction des marchés en croissance
indicator-IS06-plain = Si la région est présente dans des secteurs dont les marchés croissent plus vite que d’autres.
indicator-IS07-name = Poussée technologique
indicator-IS07-plain = Parmi les acteurs qui innovent, la part que des résultats de recherche, des brevets ou des fournisseurs d’équipement ont mis en mouvement.
indicator-IS08-name = Pression sur les coûts
indicator-IS08-plain = La part des acteurs que la concurrence par les prix met en mouvement.
indicator-IS09-name = Attraction de la réglementation
indicator-IS09-plain = La part des projets déclenchés par une norme, une règle de sécurité ou une règle d’environnement.

## Receptivity

indicator-RE01-name = Personnes qualifiées
indicator-RE01-plain = La part des salariés diplômés du supérieur.
indicator-RE02-name = Formation tout au long de la vie
indicator-RE02-plain = La part des adultes, ou des entreprises, qui continuent d’apprendre.
indicator-RE03-name = Compétences spécialisées
indicator-RE03-plain = Si les techniciens et les métiers qualifiés sont plus répandus ici qu’ailleurs.
indicator-RE04-name = Personnes par unité de R&D
indicator-RE04-plain = Combien de personnes qualifiées se trouvent derrière chaque unité d’argent de recherche dans une classe d’industrie.
indicator-RE05-name = Proximité cognitive des liens
indicator-RE05-plain = Si les acteurs coopèrent avec ceux qui savent des choses semblables plus que ne le feraient des paires au hasard.
indicator-RE06-name = Liens dans la bande d’apprentissage
indicator-RE06-plain = La part des liens ni trop proches ni trop lointains pour apprendre.
indicator-RE07-name = Base d’absorption
indicator-RE07-plain = La part des acteurs qui ont des ingénieurs, une recherche propre, de la formation ou un procédé certifié.
indicator-RE08-name = Diversité interne des acteurs
indicator-RE08-plain = À quel point diffèrent les compétences que réunit un même acteur.
indicator-RE09-name = Vitesse d’adoption
indicator-RE09-plain = Combien de temps il faut pour que la moitié des acteurs utilisent ce que le premier utilise.

## Profile of region and network: rows a to c of Table 1

indicator-RG01-name = Périphéricité
indicator-RG01-plain = À quel point la région est loin du centre, par l’accessibilité et le revenu.
indicator-RG02-name = Mélange des classes technologiques
indicator-RG02-plain = Quelle part de l’emploi manufacturier revient à une classe technologique.
indicator-RG03-name = Structure par taille
indicator-RG03-plain = Quelle part de l’emploi se trouve dans les PME, ou dans les cinq plus grandes entreprises.
indicator-RG04-name = PME innovantes
indicator-RG04-plain = La part des petites et moyennes entreprises qui ont sorti quelque chose de nouveau.
indicator-KB01-name = Base de connaissances analytique
indicator-KB01-plain = À quel point les professions fondées sur la science sont répandues ici par rapport à ailleurs.
indicator-KB02-name = Base de connaissances synthétique
indicator-KB02-plain = À quel point les professions fondées sur l’ingénierie sont répandues ici par rapport à ailleurs.
indicator-KB03-name = Base de connaissances symbolique
indicator-KB03-plain = À quel point les professions créatives sont répandues ici par rapport à ailleurs.
indicator-KI01-name = Retombées
indicator-KI01-plain = Quelle part des connaissances arrive sans qu’on l’ait voulu : par la mobilité des personnes, par imitation, par voisinage.
indicator-KI02-name = Apprentissage interactif
indicator-KI02-plain = Quelle part des connaissances arrive par des échanges informels et répétés.
indicator-KI03-name = Projets communs
indicator-KI03-plain = Quelle part des connaissances arrive par des projets communs formels.

## Technology intensity of manufacturing

indicator-ST01-name = Part des exportations d’une classe technologique
indicator-ST01-plain = Quelle part des exportations manufacturières revient à une classe d’industrie.
indicator-ST02-name = Part de l’emploi manufacturier
indicator-ST02-plain = Quelle part de l’emploi manufacturier revient à une classe d’industrie.
indicator-ST03-name = Part de la valeur ajoutée
indicator-ST03-plain = Quelle part de la valeur ajoutée manufacturière revient à une classe d’industrie.
indicator-ST04-name = Part de l’emploi total
indicator-ST04-plain = Quelle part de toutes les personnes occupées travaille dans une classe d’industrie.
indicator-ST05-name = Variation de la part de l’emploi
indicator-ST05-plain = Si une classe d’industrie gagne ou perd du poids au fil des années.
indicator-ST06-name = Balance commerciale
indicator-ST06-plain = Si la région vend plus d’une classe de biens qu’elle n’en achète.
indicator-ST07-name = Part des qualifiés
indicator-ST07-plain = Quelle part des personnes d’une classe d’industrie est qualifiée en science et technologie.
indicator-ST08-name = Personnes qualifiées par unité de R&D
indicator-ST08-plain = Si, dans une classe d’industrie, les connaissances tiennent plus aux personnes qu’à l’argent de la recherche.
indicator-ST09-name = Écart des services
indicator-ST09-plain = De combien les personnes qualifiées sont plus nombreuses dans les services que dans l’industrie manufacturière.
indicator-ST10-name = Productivité relative
indicator-ST10-plain = Si une classe d’industrie pèse plus dans la valeur ajoutée que dans l’emploi.
indicator-ST11-name = Orientation relative à l’exportation
indicator-ST11-plain = Si une classe d’industrie pèse plus dans les exportations que dans la valeur ajoutée.
indicator-ST12-name = Distance des profils technologiques
indicator-ST12-plain = À quel point deux classes d’industrie diffèrent par les exportations, la valeur ajoutée, l’emploi, les personnes qualifiées et la recherche.

## Specialisation and variety

indicator-RV00-name = Quotient de localisation
indicator-RV00-plain = De combien un secteur est plus répandu ici qu’ailleurs ; 1 veut dire autant.
indicator-RV01-name = Variété non reliée
indicator-RV01-plain = Avec quelle régularité la région travaille dans des secteurs qui ont peu à voir entre eux.
indicator-RV02-name = Variété reliée
indicator-RV02-plain = Avec quelle régularité la région travaille dans des branches des mêmes grands secteurs.
indicator-RV03-name = Cohérence
indicator-RV03-plain = À quel point les secteurs où la région est forte sont reliés entre eux.
indicator-RV04-name = Densité de relation
indicator-RV04-plain = À quel point les secteurs qui manquent à la région sont proches de ceux qu’elle a.
indicator-RV05-name = Relation entre secteurs
indicator-RV05-plain = À quel point les secteurs où travaillent les gens de la région sont reliés entre eux.
indicator-RV06-name = Concentration
indicator-RV06-plain = À quel point le mélange des secteurs de la région diffère de la zone de référence, ou à quel point il est concentré.
indicator-RV07-name = Complexité
indicator-RV07-plain = Si la région est forte dans des secteurs où peu de régions, elles-mêmes diversifiées, sont fortes.
indicator-RV08-name = Entrée reliée
indicator-RV08-plain = Si de nouveaux secteurs naissent là où se trouvent des secteurs reliés, sur l’ensemble des régions.

## Linear or systemic: the rows of Table 2

indicator-SY1-name = Linéaire ou systémique : mot-clé
indicator-SY1-plain = Si les projets parlent de technologie ou de connaissance.
indicator-SY2-name = Linéaire ou systémique : stimulation
indicator-SY2-plain = Si ce sont les coûts et les équipements ou la demande qui déclenchent l’innovation.
indicator-SY3-name = Linéaire ou systémique : processus
indicator-SY3-plain = Si l’innovation vient de la recherche interne et de licences ou de problèmes résolus ensemble.
indicator-SY4-name = Linéaire ou systémique : ressources humaines
indicator-SY4-plain = Si les travailleurs sont vus comme un coût ou comme une source d’idées.
indicator-SY5-name = Linéaire ou systémique : compétitivité
indicator-SY5-plain = Si les acteurs se font concurrence par l’échelle et la productivité ou par la souplesse et la vitesse.
indicator-SY6-name = Linéaire ou systémique : gouvernance
indicator-SY6-plain = Si ce sont le marché et la hiérarchie ou les réseaux qui règlent les liens.
indicator-SY7-name = Linéaire ou systémique : politiques
indicator-SY7-plain = Si l’argent public va aux subventions de recherche et aux règles ou à la mise en relation et aux projets communs.

## Why a number of this kind is withheld

indicator-missing-statistic = Il n’y a pas de chiffre pour « { $concept } » dans la région { $region }. Un tableau avec la variable { $variable } le dirait.
indicator-missing-second-year = « { $concept } » n’est connu que pour une année dans la région { $region } ; une deuxième année le dirait.
indicator-missing-reference = Il n’y a pas de zone à laquelle comparer : « { $concept } » de { $year } manque pour l’Union européenne, le pays et les autres régions. Le réglage « reference » désigne une autre zone.
indicator-missing-items = Personne dans la région n’a répondu à : { $items }.
indicator-missing-layer = Il n’y a pas de liens de la couche « { $layer } » dans la région.
indicator-missing-sectors = « { $concept } » manque pour : { $sectors }.
indicator-missing-total = { $variable } n’a pas de total sur tous les secteurs.
indicator-missing-actor-field = Aucun acteur de la région n’indique : { $field }.
indicator-missing-variable = Il n’y a pas de chiffre { $variable } pour { $region }.
indicator-ambiguous-variable = { $variable } a { $rows } lignes pour { $region } dans sa dernière année ; la définition doit préciser le secteur, la ventilation ou l’unité.
indicator-zero-denominator = Le dénominateur est nul.
indicator-no-computation = { $code } ne désigne aucun calcul.
indicator-unknown-variant = Il n’y a pas de variante « { $variant } » de cet indicateur.
indicator-formula-refuses = La formule n’a pas de valeur pour ces données ({ $what }).
indicator-other-classification = Les codes de secteur de { $variable } ne sont pas de la classification que demande la règle { $rule }. Le réglage « sector-scheme » dit de laquelle ils sont.
indicator-no-manufacturing-divisions = { $variable } ne donne « { $concept } » que par grandes sections ; des chiffres pour les divisions de l’industrie manufacturière (deux chiffres) le diraient.
indicator-undecided-classes = Des parties de ces divisions relèvent de classes différentes et ne sont pas données : { $codes }. Des chiffres à trois positions le diraient.
indicator-total-below-parts = Dans { $variable }, le total est plus petit que sa partie manufacturière.
indicator-published-at-two-digits = { $why } Une part publiée selon la règle à deux chiffres existe : demandez la variante nace2-2d.
indicator-codes-too-coarse = Les codes de secteur de { $variable } n’atteignent pas ce niveau ; la variante 1 lit les sections, des données plus fines donneraient davantage.
indicator-too-few-regions = Nombre de régions comparables qui ont tous les secteurs de { $variable } : { $found } ; il en faut { $needed }.

## Stand-ins

indicator-standin-two-digits = Les groupes de ces divisions ne sont pas donnés : { $codes }. La valeur est celle de la règle à deux chiffres ; les bornes disent ce que les groupes pourraient en faire.
indicator-standin-incomplete-manufacturing = Les divisions données font { $percent } % de l’industrie manufacturière ; la valeur est leur part, les bornes valent quel que soit le reste.
indicator-standin-firm-counts = Des nombres d’entreprises tiennent lieu de personnes occupées.
indicator-standin-national = La valeur nationale tient lieu de celle de la région.
indicator-standin-national-by-sector = Des chiffres nationaux par secteur, pondérés par ce que fait la région, tiennent lieu des siens.
indicator-standin-indicator = { $code } en tient lieu.
indicator-standin-joint-projects = Des projets communs tiennent lieu de liens de connaissance.

## Single indicators

indicator-is01-missing = Personne dans la région n’a dit ce qui a déclenché l’innovation : la question d’enquête trigger-demand, ou un déclencheur noté avec les liens, le dirait.
indicator-is01-standin-ties = Les déclencheurs notés avec { $ties ->
    [one] { $ties } lien
   *[other] { $ties } liens
 } tiennent lieu d’une enquête auprès des acteurs.
indicator-is02-nothing-named = Personne n’a nommé aucun des déclencheurs.
indicator-is06-missing = Il faut, pour deux années, la demande par secteur (variable demand, région { $market }) ou l’emploi par secteur de la zone de référence.
indicator-is06-standin-employment = La croissance de l’emploi dans la zone de référence tient lieu de celle de la demande.
indicator-is09-missing = Aucun des projets de la région ({ $projects }) ne dit ce qui l’a déclenché.
indicator-re01-missing = On ne connaît, pour { $region }, ni la part des diplômés du supérieur d’un acteur ni un chiffre régional sur les personnes qualifiées.
indicator-re01-standin = « { $concept } » de toute la région tient lieu des salariés propres au cluster.
indicator-re05-missing = Les compétences ou les codes de secteur sont connus pour trop peu de paires, avec ou sans lien.
indicator-re05-standin-sectors = Les codes de secteur tiennent lieu de compétences dans { $pairs ->
    [one] { $pairs } paire
   *[other] { $pairs } paires
 }.
indicator-re06-no-optimum = La bande demande un optimum estimé de la distance cognitive : un résultat des liens ou des acteurs (un brevet commun, une innovation, la survie) qui appuie un U inversé. Il n’est jamais supposé.
indicator-re07-missing = On ne sait rien des ingénieurs, de la recherche propre, de la formation ou des procédés certifiés des acteurs de la région.
indicator-re08-missing = Aucun acteur de la région n’a de compétences enregistrées.
indicator-re09-not-half = Sur { $asked } acteurs, { $adopters } avaient adopté ; la moitié n’a pas été atteinte.
indicator-rg01-standin-one = Seul « { $concept } » est connu ; il tient lieu de la moyenne de l’accessibilité et du PIB par habitant.
indicator-rg03-missing = On ne connaît, pour { $region }, ni les effectifs des entreprises ni l’emploi par classe de taille (variable employment-by-size).
indicator-kb-standin-sectors = Les secteurs tiennent lieu de professions.
indicator-st05-within = variation à l’intérieur des régions, à poids moyens
indicator-st05-between = poids qui passe d’une région à l’autre, à parts moyennes
indicator-st06-contribution = contribution au solde manufacturier, en pour cent du commerce manufacturier
indicator-st12-too-few = Un profil demande deux variables par classe ; manquent : { $lacking }.
indicator-st12-undecided = Des groupes manquants laissent les classes indécises pour toutes les variables sauf une.
indicator-rv00-specialised = spécialisée
indicator-rv00-not-specialised = non spécialisée
indicator-rv00-undecided = indécis : les effectifs sont trop petits
indicator-rv03-one-sector = Moins de deux secteurs sont présents.
indicator-rv04-present = présent
indicator-rv04-absent = absent
indicator-rv04-nothing-absent = Aucun secteur relié à un autre n’est absent.
indicator-rv07-nothing-present = Aucun secteur n’est présent dans la région.
indicator-rv07-not-identified = Ces données n’identifient pas la complexité : { $reasons }.
indicator-rv07-disconnected = les régions se divisent en { $parts } parties sans secteur commun
indicator-rv07-order = la deuxième et la troisième valeur propre changent de place dans { $percent } % des tirages
indicator-rv07-sign = le signe s’inverse dans { $percent } % des tirages
indicator-rv07-draws-disconnected = les régions se divisent en parties dans { $percent } % des tirages
indicator-rv07-other = le test d’identification a échoué
indicator-rv08-no-effect = Les absences entre la première et la dernière année ({ $observations }) sont trop peu nombreuses, ou trop régulières, pour un effet.
indicator-sy-linear = indice de l’approche linéaire
indicator-sy-systemic = indice de l’approche systémique
indicator-sy-neither = Il n’y a dans cette ligne d’indice pour aucune des deux approches.
indicator-sy-nothing = Aucune des sept lignes n’est connue.
indicator-sy-mean-standins = Au moins une ligne repose sur un substitut.
indicator-sy1-missing = Aucun des projets de la région ({ $projects }) n’a de déclencheur ou de thème qui parle de technologie ou de connaissance.
indicator-sy6-missing = Les parts du marché, de la hiérarchie et du réseau (GO09) ne sont pas connues.
indicator-sy7-missing = Aucune des mesures de politique publique ({ $measures }) n’indique son montant.

## Receptivity of one actor

receptivity-skills = compétences
receptivity-skills-from = part des diplômés du supérieur
receptivity-learning = apprentissage
receptivity-learning-from = éléments connus parmi formation, recherche propre et procédé certifié : { $known }
receptivity-cooperation = coopération passée
receptivity-cooperation-from = { $partners ->
    [one] { $partners } partenaire
   *[other] { $partners } partenaires
 } dans des liens de connaissance et des projets communs
receptivity-unknown = Inconnu : composantes connues { $known } sur trois, il en faut deux.

## What a statistic means

statistic-employment = personnes occupées par secteur
statistic-value-added = valeur ajoutée brute par secteur
statistic-exports = exportations par secteur
statistic-imports = importations par secteur
statistic-turnover = chiffre d’affaires par secteur
statistic-rd = dépenses de R&D par secteur
statistic-hrst = ressources humaines en science et technologie par secteur
statistic-tertiary = salariés diplômés du supérieur par secteur
statistic-firms = entreprises par secteur
statistic-demand = demande par secteur
statistic-innovating-smes = PME qui innovent par secteur, en pour cent
statistic-demand-named = entreprises innovantes qui nomment la demande par secteur, en pour cent
statistic-employment-by-occupation = personnes occupées par profession
statistic-employment-by-size = personnes occupées par classe de taille
statistic-tertiary-employment-share = salariés diplômés du supérieur, en pour cent
statistic-tertiary-employment = salariés diplômés du supérieur
statistic-all-employment-by-education = salariés de tout niveau d’éducation
statistic-tertiary-share = adultes diplômés du supérieur, en pour cent
statistic-hrst-share = ressources humaines en science et technologie, en pour cent
statistic-lifelong-learning = adultes en éducation ou en formation, en pour cent
statistic-rd-share = dépenses de R&D, en pour cent du PIB
statistic-business-rd-share = dépenses de R&D des entreprises, en pour cent du PIB
statistic-rd-personnel = personnes en R&D
statistic-high-tech-share = emploi dans l’industrie manufacturière de haute technologie, en pour cent
statistic-high-and-medium-high-tech-share = emploi dans l’industrie manufacturière de haute technologie et de technologie moyenne-haute, en pour cent
statistic-medium-low-tech-share = emploi dans l’industrie manufacturière de technologie moyenne-basse, en pour cent
statistic-low-tech-share = emploi dans l’industrie manufacturière de basse technologie, en pour cent
statistic-gdp-per-head = PIB par habitant
statistic-gdp = PIB
statistic-population = population
statistic-potential-accessibility = accessibilité potentielle
statistic-innovating-smes-share = PME qui innovent, en pour cent
statistic-product-innovators = entreprises avec un produit nouveau, en pour cent
statistic-process-innovators = entreprises avec un procédé nouveau, en pour cent
statistic-new-product-turnover = chiffre d’affaires des produits nouveaux, en pour cent
statistic-machinery-share = machines dans les dépenses d’innovation, en pour cent
statistic-patents = demandes de brevet
statistic-foreign-controlled-employment = emploi sous contrôle étranger, en pour cent

## Survey items, as they are asked

survey-trigger-demand = Des clients, des utilisateurs ou de nouveaux besoins ont-ils été un déclencheur principal de vos innovations ?
survey-trigger-cost = La concurrence par les prix ou la nécessité de réduire les coûts ont-elles été un déclencheur principal de vos innovations ?
survey-trigger-equipment = Un nouvel équipement ou un fournisseur d’équipement ont-ils été un déclencheur principal de vos innovations ?
survey-trigger-technology = Des résultats de recherche, des brevets ou de nouvelles technologies ont-ils été un déclencheur principal de vos innovations ?
survey-trigger-regulation = Une norme, une règle de sécurité ou une règle d’environnement ont-elles été un déclencheur principal de vos innovations ?
survey-product-innovation = Au cours des trois dernières années, avez-vous sorti un produit ou service nouveau ou nettement amélioré ?
survey-process-innovation = Au cours des trois dernières années, avez-vous introduit un procédé nouveau ou nettement amélioré ?
survey-adopted-technology = Au cours des trois dernières années, avez-vous adopté des équipements ou technologies nouveaux développés ailleurs ?
survey-new-to-market = L’un de ces produits était-il nouveau pour votre marché ?
survey-adoption-year = En quelle année l’avez-vous utilisé pour la première fois ?
survey-months-to-market = Combien de mois se sont écoulés de l’idée à la première vente ?
survey-turnover-new-products = Quelle part de votre chiffre d’affaires vient de produits nouveaux des trois dernières années (en pour cent) ?
survey-training = Formez-vous régulièrement votre personnel ?
survey-certified-process = L’un de vos procédés est-il certifié ?
survey-engineers = Employez-vous des ingénieurs ou des scientifiques ?
survey-inflow-mobility = Quelle part des connaissances que vous avez acquises est venue de personnes qui vous ont rejoints (en pour cent) ?
survey-inflow-imitation = Quelle part est venue de l’observation et de l’imitation d’autres (en pour cent) ?
survey-inflow-colocation = Quelle part est venue du seul voisinage d’autres, sans aucun contact (en pour cent) ?
survey-inflow-interactive = Quelle part est venue d’échanges informels avec des partenaires (en pour cent) ?
survey-inflow-projects = Quelle part est venue de projets communs formels (en pour cent) ?
survey-trust-1 = Les partenaires de la région tiennent leurs promesses (1 pas du tout, 5 tout à fait).
survey-trust-2 = Je parlerais tôt d’une idée nouvelle à un partenaire de la région (1 pas du tout, 5 tout à fait).
survey-trust-3 = Les conflits dans la région se règlent équitablement (1 pas du tout, 5 tout à fait).
survey-norms-1 = Les acteurs de la région partagent une idée de ce qu’est un bon travail (1 pas du tout, 5 tout à fait).
survey-norms-2 = Aider une autre entreprise de la région va de soi (1 pas du tout, 5 tout à fait).
survey-norms-3 = Nous nous sentons membres du réseau de la région (1 pas du tout, 5 tout à fait).
survey-inputs-inhouse-rd = Quelle part de ce dont vos innovations avaient besoin est venue de votre propre R&D (en pour cent) ?
survey-inputs-licences = Quelle part est venue de licences ou de technologies achetées (en pour cent) ?
survey-joint-problem-solving = Quelle part est venue de problèmes résolus avec des partenaires (en pour cent) ?
survey-workers-as-cost = Les travailleurs sont avant tout un coût (1 pas du tout, 5 tout à fait).
survey-workers-as-adopters = On attend des travailleurs qu’ils s’adaptent aux nouvelles technologies (1 pas du tout, 5 tout à fait).
survey-labour-saving = Nos investissements visent à économiser du travail (1 pas du tout, 5 tout à fait).
survey-suggestions = Les suggestions des travailleurs changent ce que nous faisons (1 pas du tout, 5 tout à fait).
survey-mixed-teams = Les équipes mêlent des personnes de différents métiers et services (1 pas du tout, 5 tout à fait).
survey-compete-scale = Êtes-vous en concurrence par l’échelle ?
survey-compete-productivity = Êtes-vous en concurrence par la productivité ?
survey-compete-flexibility = Êtes-vous en concurrence par la souplesse ?
survey-compete-speed = Êtes-vous en concurrence par la vitesse de changement ?

## The dictionary as an annex

dictionary-stimulus = Stimulation de l’innovation (IS)
dictionary-accessibility = Accessibilité (AC)
dictionary-receptivity = Réceptivité (RE)
dictionary-identity = Identité (ID)
dictionary-creativity = Créativité (CR)
dictionary-governance = Gouvernance (GO)
dictionary-speed = Vitesse de changement (DY)
dictionary-profile = Profil de la région et du réseau (RG, KB, KI)
dictionary-technology = Intensité technologique (ST)
dictionary-specialisation = Spécialisation et variété (RV)
dictionary-lock-in = Ouverture et verrouillage (LK)
dictionary-filiere = Filières (FI)
dictionary-proximity = Proximités (PX)
dictionary-systemic = Linéaire ou systémique (SY)
dictionary-survey = Questions d’enquête
dictionary-formula = Formule
dictionary-unit = Unité
dictionary-direction = Sens
dictionary-factor = Facteur
dictionary-trait = Trait du type de réseau
dictionary-yes = oui
dictionary-variants = Variantes
dictionary-inputs = Tables nécessaires
dictionary-source = Source
dictionary-stand-in = Substitut
dictionary-paragraphs = Rapport fondateur

### End of the indicators from statistics and surveys

### Network indicators: accessibility, identity, creativity, governance, speed, lock-in, filière, proximity
## Names and plain sentences
# Accessibility
indicator-AC01-name = Ouverture internationale
indicator-AC01-plain = Quelle part des liens de connaissance de la région mène à un autre pays.
indicator-AC02-name = Liens extérieurs par acteur
indicator-AC02-plain = Combien de liens de connaissance vers l’extérieur un acteur de la région a en moyenne.
indicator-AC03-name = Orientation vers l’extérieur au-delà du hasard
indicator-AC03-plain = Si la région regarde plus vers l’extérieur que ne le ferait un groupe d’autant d’acteurs pris au hasard.
indicator-AC04-name = Portée en deux pas
indicator-AC04-plain = Combien d’acteurs sortent de la région directement ou par un seul partenaire.
indicator-AC05-name = Dépendance à quelques passeurs
indicator-AC05-plain = Si la sortie de la région passe par très peu d’acteurs : 1 divisé par la valeur est le nombre de portes égales.
indicator-AC06-name = Accessibilité locale
indicator-AC06-plain = Avec quelle rapidité les acteurs de la région s’atteignent, par rapport à un réseau aléatoire de même activité.
indicator-AC07-name = Portée malgré la distance
indicator-AC07-plain = À quel point la distance freine les liens : une valeur bien au-dessous de zéro veut dire que seuls les voisins coopèrent.
indicator-AC08-name = Accessibilité potentielle
indicator-AC08-plain = Quelle part de l’Europe peut être atteinte depuis la région par les transports.
indicator-AC09-name = Participation à des projets transnationaux
indicator-AC09-plain = À quelle fréquence les acteurs de la région rejoignent des projets avec des partenaires étrangers, compte tenu de sa taille en recherche.
indicator-AC10-name = Pas des petites entreprises à la recherche
indicator-AC10-plain = Par combien de contacts une petite entreprise atteint une université ou un centre de recherche.
# Identity
indicator-ID01-name = Liens encastrés
indicator-ID01-plain = Combien de liens reposent sur plus d’un genre d’échange ou sur un travail commun répété.
indicator-ID02-name = Fermeture
indicator-ID02-plain = Si les partenaires d’un même acteur se connaissent plus souvent que ne le veut le hasard.
indicator-ID03-name = Fragmentation
indicator-ID03-plain = Quelle est la probabilité que deux acteurs de la région n’aient aucune chaîne de contacts entre eux.
indicator-ID04-name = Dépendance externe
indicator-ID04-plain = Quelle part de l’emploi se trouve dans des entreprises détenues depuis l’extérieur de la région.
indicator-ID05-name = Confiance et normes partagées
indicator-ID05-plain = À quel point les acteurs de la région se font confiance, selon leurs propres réponses.
indicator-ID06-name = Appartenance commune
indicator-ID06-plain = Si les mêmes acteurs se retrouvent dans plusieurs instances plus que ne le veut le hasard.
indicator-ID07-name = Préférence pour le territoire
indicator-ID07-plain = De combien un lien à l’intérieur de la région est plus probable qu’un lien vers l’extérieur.
indicator-ID08-name = Institutions intermédiaires
indicator-ID08-plain = Combien il y a d’organismes passerelles (associations, chambres, organisations de cluster) pour cent acteurs.
indicator-ID09-name = Stratégie commune
indicator-ID09-plain = Combien d’acteurs participent à un plan commun de long terme.
# Creativity
indicator-CR01-name = Liens entre secteurs
indicator-CR01-plain = Si les acteurs travaillent avec d’autres secteurs plus que ne le veut le hasard.
indicator-CR02-name = Nouvelles combinaisons
indicator-CR02-plain = Combien de combinaisons de thèmes dans les projets de la région n’existaient pas auparavant.
indicator-CR03-name = Marge d’intermédiation
indicator-CR03-plain = À quel point les partenaires des acteurs diffèrent entre eux, de sorte que du nouveau puisse se rencontrer.
indicator-CR04-name = Diversité des équipes
indicator-CR04-plain = À quel point diffèrent les compétences qui se rencontrent dans un projet.
indicator-CR05-name = Marge de ramification
indicator-CR05-plain = À quel point les secteurs qui manquent à la région sont proches de ce qu’elle sait déjà faire.
indicator-CR06-name = Innovation de produit plutôt que de procédé
indicator-CR06-plain = Si l’innovation apporte de nouveaux produits plutôt que seulement de meilleurs procédés.
indicator-CR07-name = Essaimage stratégique
indicator-CR07-plain = Combien de nouvelles entreprises sortent des entreprises et universités de la région.
indicator-CR08-name = Intensité de R&D
indicator-CR08-plain = Combien les entreprises dépensent en recherche par rapport à ce qu’elles produisent.
indicator-CR09-name = Liens avec la science et les grands groupes extérieurs
indicator-CR09-plain = Combien d’acteurs travaillent avec une université ou une grande entreprise à l’étranger.
indicator-CR10-name = Exploration
indicator-CR10-plain = Combien de nouveaux liens mènent à des partenaires qui savent autre chose.
indicator-CR11-name = Adoption
indicator-CR11-plain = Combien d’acteurs ont adopté une technologie développée par d’autres.
# Governance
indicator-GO01-name = Coopération formelle
indicator-GO01-plain = Combien de liens de connaissance reposent sur un contrat, un consortium ou une coentreprise.
indicator-GO02-name = Coordination
indicator-GO02-plain = Si le réseau passe par un centre.
indicator-GO03-name = Institutions passerelles
indicator-GO03-plain = Quelle part des contacts entre entreprises, recherche et organismes publics passe par des institutions passerelles.
indicator-GO04-name = Argent public et privé ensemble
indicator-GO04-plain = Quelle part de l’argent des projets va à des projets que le public et le privé paient ensemble.
indicator-GO05-name = Niveaux qui travaillent ensemble
indicator-GO05-plain = Si les niveaux local, régional, national et européen portent tous des projets.
indicator-GO06-name = Inclusion des petites entreprises
indicator-GO06-plain = Si les petites entreprises ont leur part des projets : 1 est la parité.
indicator-GO07-name = Vitesse de décision
indicator-GO07-plain = Combien de mois passent d’une proposition à l’accord.
indicator-GO08-name = Investissement commun
indicator-GO08-plain = Combien les acteurs mettent dans des projets communs par rapport à ce qu’ils vendent.
indicator-GO09-name = Mélange des modes de régulation
indicator-GO09-plain = Si le marché, le réseau et la hiérarchie règlent chacun une partie des relations.
indicator-GO10-name = Fragilité
indicator-GO10-plain = De combien le réseau fonctionne moins bien quand ses acteurs les plus centraux partent.
# Speed of change
indicator-DY01-name = Renouvellement des liens
indicator-DY01-plain = Combien de liens ont changé depuis la période antérieure.
indicator-DY02-name = Entrée et sortie d’acteurs
indicator-DY02-plain = Combien d’acteurs sont entrés depuis la période antérieure.
indicator-DY03-name = Changement de partenaire
indicator-DY03-plain = Combien de liens perdus ont été remplacés par un lien avec quelqu’un d’autre.
indicator-DY04-name = Délai de mise sur le marché
indicator-DY04-plain = Combien de mois passent d’une idée à la première vente.
indicator-DY05-name = Renouvellement des ventes
indicator-DY05-plain = Quelle part de ce qui est vendu est nouvelle.
indicator-DY06-name = Temps de diffusion
indicator-DY06-plain = Combien de temps une nouvelle met à atteindre la moitié du réseau, par rapport à un réseau aléatoire de même activité.
# Openness and lock-in
indicator-LK01-name = Inertie relationnelle
indicator-LK01-plain = Combien de liens sont les mêmes qu’avant.
indicator-LK02-name = Redondance
indicator-LK02-plain = Si chacun parle à des gens qui se parlent déjà entre eux.
indicator-LK03-name = Hiérarchie
indicator-LK03-plain = À quel point quelques acteurs ont la plupart des liens : plus la pente est forte, plus c’est le cas.
indicator-LK04-name = Homophilie structurelle
indicator-LK04-plain = Si les acteurs bien reliés restent entre eux ; au-dessous de zéro, ils atteignent aussi les autres.
indicator-LK05-name = Rétrécissement cognitif
indicator-LK05-plain = Si les partenaires sont devenus plus semblables par ce qu’ils savent.
indicator-LK06-name = Exposition au déclin
indicator-LK06-plain = Quelle part de l’emploi se trouve dans des secteurs qui reculent dans le monde.
indicator-LK07-name = Verrouillage politique
indicator-LK07-plain = Si ce sont toujours les mêmes organismes qui décident.
indicator-LK08-name = Renouvellement par l’extérieur
indicator-LK08-plain = Combien de nouveaux liens font entrer quelqu’un de l’extérieur ou quelqu’un de nouveau.
# Filière
indicator-FI01-name = Liens verticaux
indicator-FI01-plain = Combien de liens des producteurs suivent leur propre filière.
indicator-FI02-name = Liens horizontaux
indicator-FI02-plain = Combien de liens des producteurs vont entre égaux ou entre filières.
indicator-FI03-name = Liens entre filières
indicator-FI03-plain = Combien de liens des producteurs joignent des filières différentes.
indicator-FI04-name = Profondeur de la filière
indicator-FI04-plain = Combien de rangs de fournisseurs se trouvent derrière un produit de la région.
indicator-FI05-name = Dépendance aux acheteurs
indicator-FI05-plain = Si les petites entreprises vivent d’un seul acheteur.
indicator-FI06-name = Parallélisme des produits et des connaissances
indicator-FI06-plain = À quelle fréquence ceux qui commercent entre eux échangent aussi des connaissances.
indicator-FI07-name = Écart de portée
indicator-FI07-plain = Si les connaissances restent plus près que les biens.
indicator-FI08-name = Poids de la connaissance
indicator-FI08-plain = Combien il y a de relations de connaissance pour une relation commerciale.
indicator-FI09-name = Extension de la filière
indicator-FI09-plain = Combien de nouveaux stades, services et partenaires de recherche rejoignent la filière en un an.
# Proximity
indicator-PX1-name = Proximité géographique
indicator-PX1-plain = À quel point les partenaires sont proches les uns des autres dans l’espace.
indicator-PX2-name = Proximité institutionnelle
indicator-PX2-plain = Si les partenaires vivent sous les mêmes règles.
indicator-PX3-name = Proximité organisationnelle
indicator-PX3-plain = Si les partenaires appartiennent au même groupe d’entreprises.
indicator-PX4-name = Proximité sociale
indicator-PX4-plain = Si les partenaires étaient proches l’un de l’autre dans le réseau antérieur.
indicator-PX5-name = Proximité cognitive
indicator-PX5-plain = À quel point les partenaires se ressemblent par ce qu’ils savent.

# Reasons: a datum that is missing and would tell
needs-knowledge-ties-or-projects = Il n’y a ni liens de connaissance ni projets ; une liste de qui échange des connaissances avec qui le dirait.
needs-ties-of-home-actors = Aucun lien de connaissance entre acteurs de la région n’est connu ; une liste de qui travaille avec qui le dirait.
needs-home-actors = Aucun acteur n’est connu pour être dans la région.
needs-actors-outside = Aucun acteur hors de la région n’est connu : il n’y a rien à quoi comparer la région.
needs-ties-to-outside = Aucun lien avec un acteur hors de la région n’est connu.
needs-coordinates-of-tied-actors = Trop peu d’acteurs liés ont des coordonnées ; la longitude et la latitude des acteurs le diraient.
needs-places-of-actors = Les lieux des acteurs liés ne sont pas connus ; leur région ou leur pays le dirait.
needs-projects = Aucun projet avec un acteur de la région n’est connu ; une liste des projets et de leurs partenaires le dirait.
needs-smes-at-home = Aucun acteur de la région n’est connu pour être une PME ; les groupes des acteurs le diraient.
needs-second-layer-or-dates = Il n’y a qu’une couche de liens, sans dates ; une deuxième couche (produits, personnes, argent), des projets ou les dates des liens le diraient.
needs-connected-triples = Aucun acteur de la région n’a deux liens : il n’y a aucun triangle qui puisse se fermer.
needs-owners-and-employees = Les propriétaires des entreprises ne sont pas connus ; la région du propriétaire et l’effectif le diraient.
needs-memberships-in-bodies = Aucune appartenance des acteurs de la région à des associations ou à des conseils n’est connue ; des listes de membres le diraient.
needs-bodies-with-two-home-members = Aucune instance n’a deux membres de la région.
needs-ties-and-gaps-inside-and-across = Il faut à la fois des liens dans la région et des liens avec des acteurs extérieurs connus, et aussi des paires sans lien.
needs-kinds-of-actors = Personne dans les données n’est désigné comme organisme passerelle ; le genre plus fin des acteurs le dirait.
needs-joint-plans-or-bodies = Ni plans communs ni appartenances ne sont connus ; savoir quels projets sont stratégiques le dirait.
needs-sector-codes = Les secteurs des acteurs ne sont pas connus ; des codes de secteur le diraient.
needs-themes-of-projects = Ni les thèmes des projets ni les secteurs des partenaires ne sont connus.
needs-earlier-period = Il n’y a pas de période antérieure ; des données d’avant le diraient.
needs-actors-in-earlier-period = Aucun acteur de la région n’est connu dans la période antérieure.
needs-dated-periods = Les deux périodes doivent avoir des dates, la seconde après la première.
needs-ties-two-waves = Il faut des liens du même genre pour deux périodes ; une deuxième vague le dirait.
needs-actors-with-two-ties = Aucun acteur de la région n’a deux liens à l’intérieur.
needs-competences-or-groups-of-partners = Ni les compétences ni les groupes des partenaires de projet ne sont connus.
needs-competences-or-sectors = Ni les compétences ni les codes de secteur des acteurs liés ne sont connus.
needs-growth-of-own-sectors = La croissance des secteurs de la région n’est pas connue.
needs-foundation-and-parent-of-firms = On ne sait pas quand les entreprises ont été fondées, ni par qui ; le début de l’entreprise et son parent le diraient.
needs-spin-offs-with-sector = Aucune entreprise essaimée au secteur connu ne se trouve dans la période.
needs-groups-of-foreign-partners = Les groupes des partenaires étrangers ne sont pas connus.
needs-formality-of-ties = On ne sait pas si les liens sont formels ; une colonne formal (yes ou no) le dirait.
needs-paths-between-groups = Aucun chemin ne joint deux acteurs de groupes connus et différents.
needs-money-of-projects = L’argent des projets n’est pas connu ; les budgets et leurs sources le diraient.
needs-levels-of-projects = Les niveaux qui portent les projets ne sont pas connus.
needs-decision-dates = On ne sait pas quand les projets ont été proposés et décidés.
needs-products-and-knowledge-layers = Il faut à la fois des liens de connaissance et des liens de produits ; savoir qui fournit qui le dirait.
needs-business-groups = Les groupes d’entreprises ne sont pas connus.
needs-twenty-actors = Moins de vingt acteurs liés : le vingtième supérieur est vide.
needs-eight-connected-actors = Moins de huit acteurs sont reliés.
needs-deciding-roles-in-two-periods = On ne sait pas, pour les deux périodes, qui décide dans les programmes ; le rôle de chaque participant le dirait.
needs-filiere-of-tied-actors = La filière et le stade des acteurs liés ne sont pas connus.
needs-product-ties = On ne sait pas qui fournit qui ; des liens de produits le diraient.
needs-direction-of-product-ties = Les liens de produits doivent avoir un sens, du fournisseur à l’acheteur.
needs-sales-of-smes = Les ventes des petites entreprises aux acheteurs ne sont pas connues.
formal-by-nature = Le réseau est fait de projets communs, tous formels ; les liens informels ne se voient pas.
one-level-in-all-projects = Tous les projets des données sont d’un seul niveau ; un registre d’un seul niveau n’en voit pas d’autre.
no-path-from-smes-to-research = Aucune chaîne de contacts ne mène d’une petite entreprise à un acteur de la recherche.
no-lost-ties = Aucun lien n’a été perdu.
no-new-ties = Aucun lien n’est nouveau.
no-related-sector-absent = Aucun des secteurs qui manquent à la région n’est relié à ce qu’elle a.
null-model-does-not-vary = Tous les réseaux aléatoires de même activité donnent la même valeur : on ne peut distinguer le hasard de la structure.
network-too-large-for-null-model = Le réseau (acteurs : { $actors }, liens : { $ties }) est trop grand pour la comparaison dans le temps d’un diagnostic.
tie-model-undecided = Les paires ne permettent pas de décider comment la distance compte.
degrees-do-not-vary = Tous les acteurs ont le même nombre de liens.
layer-does-not-vary = L’une des couches est vide ou pleine entre les acteurs de la région.
median-not-reached = Sur { $cases ->
    [one] { $cases } cas
   *[other] { $cases } cas
 }, moins de la moitié sont achevés.
chain-too-large = La chaîne de { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
 } est trop grande pour être résolue dans le temps d’un diagnostic.
chain-is-a-circle = Les livraisons tournent en cercle sans premier fournisseur : il n’y a donc pas de rang.
too-many-competences = Le nombre de paires de compétences ({ $pairs }) est trop grand pour le temps d’un diagnostic.

# Reasons: what a number stands in for
stand-ins = { $list }
stand-in-joint-projects = Des projets communs tiennent lieu de liens de connaissance.
stand-in-groups-from-names = { $actors ->
    [one] Le groupe de { $actors } acteur est deviné
   *[other] Les groupes de { $actors } acteurs sont devinés
 } d’après le nom.
stand-in-largest-component = La part des acteurs dans la plus grande partie connexe tient lieu de la comparaison au hasard.
stand-in-home-preference-for-distance = La préférence pour les partenaires de la même région tient lieu de distance.
stand-in-copublications = Les copublications internationales par million d’habitants tiennent lieu de projets.
stand-in-first-buyer = Les ventes dont le plus gros acheteur est extérieur tiennent lieu de propriété.
stand-in-foreign-controlled-employment = L’emploi sous contrôle étranger tient lieu de propriété extérieure à la région.
stand-in-reciprocated-nominations = Les liens que les deux bouts déclarent tiennent lieu de confiance.
stand-in-public-bodies = Les organismes publics tiennent lieu d’organismes passerelles.
stand-in-members-of-bodies = Les membres d’instances tiennent lieu de ceux qui partagent un plan.
stand-in-unweighted = Tous comptent autant, puisque les tailles ne sont pas connues.
stand-in-sector-pairs-of-partners = Les paires de secteurs des partenaires tiennent lieu de paires de thèmes.
stand-in-group-entropy = Le mélange des groupes d’acteurs tient lieu de compétences.
stand-in-firm-births = Le taux de création d’entreprises tient lieu d’essaimage.
stand-in-business-rd-of-gdp = La R&D des entreprises en pour cent du PIB tient lieu de sa part de la valeur ajoutée.
stand-in-patents-per-employee = Les brevets pour 1 000 salariés tiennent lieu de R&D.
stand-in-machinery-share = Les machines dans les dépenses d’innovation tiennent lieu d’adoption.
stand-in-ties-in-projects = Les liens qui se retrouvent aussi dans un projet tiennent lieu de liens formels.
stand-in-degree-centralisation = La centralisation des degrés tient lieu de celle de l’intermédiarité.
stand-in-public-share = La part publique de l’argent des projets tient lieu d’argent mixte.
stand-in-seats-for-money = Les places dans les projets tiennent lieu d’argent.
stand-in-budget-per-actor = Le budget de projets par acteur tient lieu d’investissement rapporté au chiffre d’affaires ; l’unité est l’euro.
stand-in-regulation-from-layers = Les groupes d’entreprises, les liens de connaissance et le commerce tiennent lieu du mode de régulation de chaque lien.
stand-in-activity-for-existence = Participer à quelque chose tient lieu d’exister, puisque les acteurs ne portent pas de dates.
stand-in-official-new-products = La part officielle des produits nouveaux tient lieu de réponses.
stand-in-national-growth = La croissance de l’emploi dans le pays tient lieu de demande mondiale.
stand-in-sector-digits = Pour { $pairs ->
    [one] { $pairs } paire
   *[other] { $pairs } paires
 }, le code de secteur tient lieu de compétences.
stand-in-same-region = Pour { $pairs ->
    [one] { $pairs } paire
   *[other] { $pairs } paires
 }, la région tient lieu du pays.
stand-in-owner-region = Pour { $pairs ->
    [one] { $pairs } paire
   *[other] { $pairs } paires
 }, la région du propriétaire tient lieu du groupe d’entreprises.
survey-reliability = La fiabilité des questions (alpha de Cronbach) est de { NUMBER($alpha, maximumFractionDigits: 2) } ; 0,7 est le minimum habituel.
qap-result = Test par permutation : p = { NUMBER($p, maximumFractionDigits: 3) } sur { $draws } permutations.

# What numbers are compared with
indicator-frame-rewired-ties = { $draws } réseaux aléatoires où chacun garde son nombre de liens
indicator-frame-dealt-projects = { $draws } distributions aléatoires des projets où chacun garde son nombre de projets et chaque projet sa taille
indicator-frame-dealt-memberships = { $draws } distributions aléatoires des appartenances où chacun garde son nombre d’instances et chaque instance sa taille
indicator-frame-random-regions = { $draws } ensembles aléatoires d’autant d’acteurs (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-sectors = { $draws } distributions aléatoires des secteurs (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-filieres = { $draws } distributions aléatoires des filières (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-random-bodies = { $draws } choix aléatoires d’autant d’organismes passerelles

# Notes on rows behind a number
evidence-foreign-ties = { $ties ->
    [one] { $ties } lien vers un autre pays
   *[other] { $ties } liens vers d’autres pays
 }
evidence-no-outside-in-two-steps = personne de l’extérieur en deux pas
evidence-share-of-outside-ties = { NUMBER($percent, maximumFractionDigits: 1) } % des liens vers l’extérieur
evidence-steps-to-research = { $steps } pas jusqu’à l’acteur de recherche le plus proche
evidence-no-path-to-research = aucun chemin vers un acteur de recherche
evidence-outside-largest-component = hors de la plus grande partie connexe
evidence-owner-outside = propriétaire : { $region }
evidence-first-buyer-outside = plus gros acheteur à l’extérieur
evidence-new-pairs = nouveau : { $pairs }
evidence-tie-lost = perdu depuis la période antérieure
evidence-tie-gained = nouveau depuis la période antérieure
evidence-lost-and-new = liens perdus : { $lost }, nouveaux : { $new }
evidence-growth = croissance { NUMBER($percent, maximumFractionDigits: 1) } %

# Gatekeepers
gatekeeper-reason = { $name } détient { NUMBER($share, maximumFractionDigits: 0) } % des liens de la région vers l’extérieur ({ $outside ->
    [one] { $outside } lien
   *[other] { $outside } liens
 }, dont { $foreign } à l’étranger) et { $inside ->
    [one] { $inside } lien
   *[other] { $inside } liens
 } à l’intérieur.

### End of the network indicators
