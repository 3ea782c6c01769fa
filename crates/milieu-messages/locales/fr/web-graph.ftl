### Network › Graph.

web-graph-nobody = Personne n’est sur le territoire dans cette période. Importez une liste de membres, ou ajoutez un acteur.
web-graph-no-coordinates = Aucun acteur montré n’a de coordonnées ; il n’y a donc pas de carte à dessiner. Choisissez un autre dessin.
web-graph-no-layout = Il n’y a pas de dessin enregistré « { $name } ».
web-graph-layout-of-others = Le dessin enregistré « { $name } » n’a aucun des acteurs montrés ici.
web-graph-lens-needs-actor = Choisissez d’abord un acteur : cette vue porte sur un seul.
web-graph-lens-needs-since = Dites depuis quand : un jour, une année, ou le numéro d’un événement.
web-graph-not-here = « { $key } » n’est pas parmi les acteurs montrés.
web-graph-left-out = Seuls les { $drawn } acteurs les mieux connectés des groupes ouverts sont dessinés ; { $left } autres sont laissés de côté.
web-graph-betweenness-long = L’intermédiarité d’autant d’acteurs prend trop de temps ici. Filtrez d’abord, ou utilisez « milieu network measure ».
web-graph-unknown = inconnu
web-graph-none = aucun
web-graph-unknown-region = région inconnue
web-graph-alone = sans communauté
web-graph-community = communauté { $number }

web-graph-said-shown =
    { $share ->
        [all] { $actors ->
            [one] Un acteur
           *[other] { $actors } acteurs
        }
       *[other] { $actors } acteurs sur { $all }
    } avec { $ties ->
        [one] un lien
       *[other] { $ties } liens
    }.
web-graph-said-folded =
    { $actors } acteurs, dessinés en { $groups ->
        [one] un groupe
       *[other] { $groups } groupes
    }. Ouvrez un groupe pour voir qui s’y trouve.
web-graph-said-carriers =
    { $carriers ->
        [one] Un acteur porte
       *[other] { $carriers } acteurs portent
    } { $percent } % des contacts avec l’extérieur : { $names }{ $more ->
        [0] .
       *[other] {" "}et { $more } de plus.
    }
web-graph-said-alone =
    { $actors ->
        [one] Un acteur n’a
       *[other] { $actors } acteurs n’ont
    } aucun lien montré ici.
web-graph-said-ego =
    { $name } et { $others ->
        [one] un autre
       *[other] { $others } autres
    } à { $steps ->
        [1] un pas
       *[other] { $steps } pas
    } au plus.
web-graph-said-between =
    De { $from } à { $to }, il faut { $steps ->
        [one] un pas
       *[other] { $steps } pas
    }{ $over ->
        [0] .
        [one] , par un acteur.
       *[other] , par { $over } acteurs.
    }
web-graph-said-no-way = Aucun chemin ne mène de { $from } à { $to } par les liens montrés.
web-graph-said-bridges =
    { $bridges ->
        [0] Aucun lien n’est un pont : quel que soit celui qui se perd, tous restent reliés.
        [one] Un lien est un pont : s’il se perd, une partie se détache.
       *[other] { $bridges } liens sont des ponts : si l’un se perd, une partie se détache.
    }
web-graph-said-changed =
    { $ties ->
        [0] Aucun lien n’est nouveau
        [one] Un lien est nouveau
       *[other] { $ties } liens sont nouveaux
    } depuis { $since }.
web-graph-figure = { $nodes } nœuds sur { $all }, les mieux connectés, et { $ties } paires avec des liens, aux mêmes places qu’à l’écran.
web-graph-table-actors = Acteurs, les mieux connectés d’abord ({ $shown } sur { $all })
web-graph-table-ties = Liens, les plus forts d’abord ({ $shown } sur { $all })
web-graph-column-actor = Acteur
web-graph-column-group = Groupe
web-graph-column-region = Région
web-graph-column-community = Communauté
web-graph-column-contacts = Contacts
web-graph-column-from = De
web-graph-column-to = À
web-graph-column-layer = Couche
web-graph-column-weight = Force
web-graph-column-formal = Formel
web-graph-column-codified = Connaissance
web-graph-column-reach = Portée
web-graph-column-since = Depuis
web-graph-formal = formel
web-graph-informal = informel
web-graph-codified = codifiée
web-graph-tacit = tacite
web-graph-local = du territoire
web-graph-outside = extérieur

web-graph-layer-projects = projets partagés
web-graph-layout-forces = forces
web-graph-layout-wedges = six secteurs
web-graph-layout-rings = centre et périphérie
web-graph-layout-value-chain = filière
web-graph-layout-map = carte
web-graph-layout-stored = enregistré : { $name }
web-graph-size-degree = contacts
web-graph-size-strength = force des liens
web-graph-size-betweenness = intermédiarité
web-graph-size-outside = contacts extérieurs
web-graph-size-coreness = coréité
web-graph-size-even = tous pareils
web-graph-colour-group = groupe
web-graph-colour-community = communauté
web-graph-colour-region = région
web-graph-colour-receptivity = réceptivité (personnel diplômé)
web-graph-colour-kind = genre
web-graph-fold-none = un par un
web-graph-fold-region = par région
web-graph-fold-community = par communauté
web-graph-receptivity-low = moins de 10 % de diplômés
web-graph-receptivity-middling = 10 à 25 % de diplômés
web-graph-receptivity-high = 25 à 50 % de diplômés
web-graph-receptivity-very-high = 50 % de diplômés et plus

web-graph-filters = Ce qui est dessiné
web-graph-layers = Couches
web-graph-layout = Dessin
web-graph-size = Taille
web-graph-colour = Couleur
web-graph-fold = Acteurs
web-graph-reach = Portée
web-graph-any = indifférent
web-graph-formality = Formel
web-graph-knowledge = Connaissance
web-graph-since = Depuis (jour ou année)
web-graph-weight = Force minimale
web-graph-lens = Loupe
web-graph-lens-none = tout le réseau
web-graph-lens-ego-1 = un pas autour
web-graph-lens-ego-2 = deux pas autour
web-graph-lens-between = entre deux acteurs
web-graph-lens-bridges = seulement les ponts
web-graph-lens-changed = ce qui a changé depuis
web-graph-of = Acteur
web-graph-other = Autre acteur
web-graph-event = Jour, année ou événement
web-graph-show = Montrer
web-graph-reset = Sans filtres

web-graph-canvas =
    Réseau de { $nodes ->
        [one] un nœud
       *[other] { $nodes } nœuds
    } et { $ties ->
        [one] un lien
       *[other] { $ties } liens
    }. Les flèches vont au voisin dans cette direction, Entrée ouvre, Tab parcourt les liens par force, Échap lâche.
web-graph-keys = Touches : flèches voisin le plus proche · Entrée ouvrir · Tab liens par force · [ ] communautés · + − zoom · f tout voir · p fixer · n nouvel acteur · e nouveau lien · r renommer · m matrice · Échap lâcher
web-graph-tools = Outils
web-graph-zoom-in = Agrandir
web-graph-zoom-out = Réduire
web-graph-fit = Tout voir
web-graph-pin = Fixer ici
web-graph-unpin = Détacher
web-graph-new-actor = Nouvel acteur
web-graph-new-tie = Nouveau lien
web-graph-rename = Renommer
web-graph-remove-tie = Retirer le lien
web-graph-open = Ouvrir le groupe
web-graph-close = Replier les groupes
web-graph-picture = Image (PNG)
web-graph-export = Exporter le réseau
web-graph-selected = Choisi : { $name }
web-graph-selected-none = Rien n’est choisi
web-graph-facts =
    { $name }, { $group }, { $contacts ->
        [0] aucun contact montré
        [one] un contact montré
       *[other] { $contacts } contacts montrés
    }
web-graph-facts-folded =
    { $name } : { $actors ->
        [one] un acteur
       *[other] { $actors } acteurs
    } à l’intérieur
web-graph-tie-facts = { $from } – { $to } : { $layer }, { $formal }, force { $weight }
web-graph-walked = Lien { $number } sur { $all } : { $name }, { $layer }
web-graph-pinned = { $name } reste maintenant ici.
web-graph-unpinned = { $name } a repris sa place.
web-graph-added = Ajouté : { $name }
web-graph-removed = Retiré : { $name }
web-graph-renamed = Renommé : { $name }
web-graph-name = Nom
web-graph-group = Groupe
web-graph-region = Région (code)
web-graph-save = Enregistrer
web-graph-dismiss = Annuler
web-graph-from = De
web-graph-to = À
web-graph-layer = Couche
web-graph-strength = Force
web-graph-unknown-group = groupe inconnu
web-graph-legend = Légende
web-graph-legend-text = { $name } : { $mark }
web-graph-shape-square = carré
web-graph-shape-circle = cercle
web-graph-shape-triangle = triangle, pointe en haut
web-graph-shape-diamond = losange
web-graph-shape-pentagon = pentagone
web-graph-shape-shield = triangle, pointe en bas
web-graph-shape-ring = anneau
web-graph-shape-fold = grand cercle avec un nombre
web-graph-line-products = trait plein
web-graph-line-people = tirets longs
web-graph-line-money = points
web-graph-line-information = tirets et points
web-graph-line-knowledge = tirets courts
web-graph-line-projects = trait fin
web-graph-legend-outside = hors de la région : creux
web-graph-legend-pinned = fixé : avec un point
web-graph-lines-solid = Avec autant de liens en vue, les traits sont dessinés pleins ; agrandissez pour voir leurs motifs.
web-graph-tree = Communautés, acteurs et liens
web-graph-tree-community =
    Communauté { $number }, { $actors ->
        [one] un acteur
       *[other] { $actors } acteurs
    }
web-graph-tree-alone =
    Sans communauté, { $actors ->
        [one] un acteur
       *[other] { $actors } acteurs
    }
web-graph-tree-more = et { $more } de plus
