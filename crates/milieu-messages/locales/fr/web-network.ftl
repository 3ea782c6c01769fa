### The workbench: the network seen as a matrix, by its proximities, and by its gateways and gaps.

web-network-unknown = inconnu
web-network-no-such-layer = Il n’y a pas de couche « { $layer } ».
web-network-choose = Montrer

web-matrix-layer = Couche
web-matrix-order = Ordre des acteurs
web-matrix-order-group = par groupe
web-matrix-order-community = par communauté
web-matrix-order-degree = par nombre de liens
web-matrix-community = communauté { $number }
web-matrix-empty-layer = Il n’y a pas de liens de la couche { $layer } pour { $region }. Choisissez une autre couche, ou importez des liens.
web-matrix-answer =
    Dans { $region }, { $ties ->
        [one] un lien
       *[other] { $ties } liens
    } de la couche { $layer } { $ties ->
        [one] court
       *[other] courent
    } entre { $actors } acteurs.
web-matrix-more = Plus que le hasard : { $from } et { $to } ont { $found } liens, où { $expected } seraient attendus.
web-matrix-fewer = Moins que le hasard : { $from } et { $to } ont { $found } liens, où { $expected } seraient attendus.
web-matrix-more-inside = Plus que le hasard : { $from } a { $found } liens en son sein, où { $expected } seraient attendus.
web-matrix-fewer-inside = Moins que le hasard : { $from } a { $found } liens en son sein, où { $expected } seraient attendus.
web-matrix-covers = Les liens de connaissance couvrent { $share } % des liens de produits : { $both } paires sur { $products }, partenaires hors de la région compris.
web-matrix-no-difference = Aucune paire de groupes n’a nettement plus ou moins de liens que n’en donnerait le hasard.
web-matrix-table = Liens entre groupes, couche { $layer } ; entre parenthèses, trouvés sur attendus. Ouvrez un nombre pour voir les liens.
web-matrix-cell =
    { $ties ->
        [one] Le seul lien
       *[other] Les { $ties } liens
    } entre { $from } et { $to }, couche { $layer }
web-matrix-counts-title = Liens entre groupes, couche { $layer }
web-matrix-counts-description = Chaque lien compte une fois. Une case vide veut dire qu’aucun lien n’est possible.
web-matrix-ratio-title = Trouvés sur attendus, couche { $layer }
web-matrix-ratio-description = 1 est ce que donne le hasard. Attendus : le réseau et la taille des groupes restent, les groupes sont distribués aux acteurs au hasard, { $draws } fois.
web-matrix-density-title = Densité, couche { $layer }
web-matrix-density-description = Liens sur liens possibles entre les deux groupes.
web-matrix-adjacency-title = Les acteurs et leurs liens
web-matrix-adjacency-description = { $actors } acteurs en lignes et en colonnes, { $ties } liens en cases remplies : plus elles sont sombres, plus ils sont lourds.
web-matrix-pairs = Chaque paire de groupes ; parts de { $draws } distributions des groupes au hasard avec autant de liens ou plus, et avec autant ou moins
web-matrix-layers = La connaissance à côté de l’approvisionnement : portée, recouvrement avec les liens de produits et direction le long de la filière, chacun avec un test de permutation ({ $draws } tirages)
web-matrix-column-group = Groupe
web-matrix-column-with = Avec
web-matrix-column-actors = Acteurs
web-matrix-column-actor = Acteur
web-matrix-column-block = Rangé avec
web-matrix-column-partners = Lié à
web-matrix-column-ties = Liens
web-matrix-column-weight = Poids
web-matrix-column-density = Densité
web-matrix-column-expected = Attendus
web-matrix-column-ratio = Trouvés sur attendus
web-matrix-column-p-more = p, autant ou plus
web-matrix-column-p-fewer = p, autant ou moins
web-matrix-column-home = Portée : dans la région
web-matrix-column-nation = Reste du pays
web-matrix-column-abroad = Étranger
web-matrix-column-elsewhere = Lieu inconnu
web-matrix-column-covers = Liens de produits dans la région qu’elle couvre
web-matrix-column-correlation = Corrélation avec les produits
web-matrix-column-p = p de la corrélation
web-matrix-column-vertical = Vertical (entre stades d’une filière)
web-matrix-column-horizontal = Horizontal (même stade ou autre filière)
web-matrix-column-chain-p = p des stades distribués au hasard
web-matrix-no-such-cell = « { $cell } » ne nomme pas deux groupes, comme « sme,research ».

web-proximity-helps = Les liens sont plus probables entre acteurs plus proches par : { $list }.
web-proximity-hinders = Les liens sont plus rares entre acteurs plus proches par : { $list }.
web-proximity-none-clear = Aucune proximité ne va nettement ici avec les liens.
web-proximity-stands-in = Tient lieu de proximité géographique (fait plus quand deux acteurs sont éloignés) : { $list }.
web-proximity-no-stand-in = Aucune autre proximité ne tient nettement lieu de proximité géographique.
web-proximity-no-stand-in-model = Ces données ne disent pas si une autre proximité tient lieu de proximité géographique.
web-proximity-used = Le modèle utilise { $tied } des { $tied_all } paires liées et { $free } des { $free_all } autres paires examinées : celles dont tout est connu.
web-proximity-by-sphere = Tous les acteurs sont ici dans un même pays ; la proximité institutionnelle du modèle et d’une paire est celle des sphères : entreprises, recherche, organismes publics.
web-proximity-left-out-unknown = Hors du modèle, connue pour trop peu de paires : { $proximity }.
web-proximity-left-out-constant = Hors du modèle, la même pour toutes les paires : { $proximity }.
web-proximity-not-home = « { $key } » n’est pas un acteur de cette région.
web-proximity-effects = Cote d’un lien, par proximité
web-proximity-effects-description = Par quoi la cote est multipliée quand une paire est plus proche d’un écart type, toutes choses égales par ailleurs, avec des intervalles à 90 %. 1 : pas de différence.
web-proximity-stand-in = Avec la proximité géographique : au-dessous de 1, la proximité fait plus quand les acteurs sont éloignés
web-proximity-more = plus probable
web-proximity-less = plus rare
web-proximity-unclear = pas net
web-proximity-reading-stands-in = tient lieu de proximité géographique
web-proximity-reading-adds = s’ajoute à la proximité géographique
web-proximity-means = Proximité des paires liées et des autres paires (moyennes)
web-proximity-receptivity = Réceptivité de chaque acteur, décomposée
web-proximity-bodies = Instances qui réunissent des acteurs
web-proximity-pair = { $a } et { $b }
web-proximity-choose = Regarder une paire
web-proximity-first = Un acteur
web-proximity-second = L’autre
web-proximity-show = Montrer leurs proximités
web-proximity-why-distance = à { $km } km l’un de l’autre ; les deux plus éloignés sont à { $most } km
web-proximity-why-social = un sur le nombre de pas entre eux dans le réseau de connaissance, leur propre lien laissé de côté ; 0 quand aucun chemin ne mène
web-proximity-by-definition = selon la définition
web-proximity-by-stand-in = par un substitut plus grossier
web-proximity-column = Proximité
web-proximity-column-odds = Cote multipliée par
web-proximity-column-lower = Bas
web-proximity-column-upper = Haut
web-proximity-column-reading = Lecture
web-proximity-column-value = Valeur, de 0 à 1
web-proximity-column-why = Pourquoi
web-proximity-column-basis = Comment
web-proximity-column-tied = Paires liées
web-proximity-column-free = Autres paires
web-proximity-column-tied-known = Paires liées connues
web-proximity-column-free-known = Autres paires connues
web-proximity-column-receptivity = Réceptivité
web-proximity-column-body = Instance
web-proximity-column-members = Membres ici
web-proximity-column-groups = Groupes parmi eux
web-proximity-column-pairs = Paires
web-proximity-column-pairs-tied = Paires liées

web-gateways-answer =
    { $count ->
        [one] Un acteur a
       *[other] { $count } acteurs ont
    } des liens de connaissance dans la région et à l’extérieur. { $first } tient { $share } % des liens extérieurs ; les trois premiers en tiennent { $top } %.
web-gateways-none = Aucun acteur n’a de liens de connaissance à la fois dans la région et à l’extérieur.
web-gateways-gatekeepers = Passeurs : qui fait entrer les connaissances de l’extérieur
web-gateways-brokers = Intermédiaires : qui se trouve entre les autres
web-gateways-broker-sentence = { $name } est sur { $share } % des plus courts chemins entre les autres, et a affaire à { $groups } groupes.
web-gateways-silent = Groupes qui se parlent moins que le hasard
web-gateways-none-silent = Aucune paire de groupes ne se parle nettement moins que le hasard
web-gateways-idle =
    { $count ->
        [0] Aucun lien ne s’est endormi depuis la période précédente
        [one] Un lien s’est endormi depuis la période précédente
       *[other] { $count } liens se sont endormis depuis la période précédente
    }
web-gateways-idle-unknown = Liens endormis : inconnu, il n’y a pas de période précédente avec des liens du même genre
web-gateways-unreached =
    { $count ->
        [0] Chaque acteur est atteint par la partie principale du réseau de connaissance
        [one] Un acteur n’est pas atteint par la partie principale du réseau de connaissance
       *[other] { $count } acteurs ne sont pas atteints par la partie principale du réseau de connaissance
    }
web-gateways-unreached-alone = aucun lien de connaissance n’est connu
web-gateways-unreached-outside = lié seulement à l’extérieur
web-gateways-unreached-part = dans une partie à part
web-gateways-suggestions = Liens à créer ; masqués : { $hidden }
web-gateways-no-suggestions = Aucun lien n’est proposé. { $reason }
web-gateways-no-back-test = On ne sait pas ici ce que valent de telles propositions. { $reason }
web-gateways-back-test = Test rétrospectif : sur { $shown } liens proposés d’après la seule période précédente, { $hits } sont apparus ; une liste au hasard en aurait eu { $random }.
web-gateways-back-test-table = Test rétrospectif : listes dressées d’après la seule période précédente, confrontées à celle-ci
web-gateways-no-such-proximity = Il n’y a pas de proximité « { $name } ».
web-gateways-without = Laisser de côté
web-gateways-without-none = rien
web-gateways-reason-close = Proches par : { $list }.
web-gateways-reason-active = Tous deux ont beaucoup de liens.
web-gateways-reason-common =
    { $count ->
        [one] Ils ont un partenaire commun.
       *[other] Ils ont { $count } partenaires communs.
    }
web-gateways-reason-steps = Ils sont à { $steps } pas l’un de l’autre.
web-gateways-reason-apart = Aucun chemin ne mène de l’un à l’autre.
web-gateways-raises = { $factor } : { $indicator } de { $before } à { $after }
web-gateways-raises-unknown = inconnu
web-gateways-accept = Accepter
web-gateways-hide = Masquer
web-gateways-show-again = Montrer à nouveau
web-gateways-accepted = accepté
web-gateways-open = ouvert
web-gateways-hidden =
    { $count ->
        [one] Une proposition masquée
       *[other] { $count } propositions masquées
    }
web-gateways-decide = Décider de ces liens
web-gateways-link = { $a } – { $b }
web-gateways-done = Noté. Cela peut être annulé.
web-gateways-column-share = Part des liens extérieurs
web-gateways-column-outside = Liens extérieurs
web-gateways-column-inside = Liens intérieurs
web-gateways-column-brokered = Paires mises en relation
web-gateways-column-between = Part des plus courts chemins
web-gateways-column-constraint = Contrainte
web-gateways-column-odds = Cote, par rapport à la paire moyenne
web-gateways-column-raises = Élèverait le plus
web-gateways-column-choice = Décision
web-gateways-column-length = Longueur de la liste
web-gateways-column-hits = Apparus
web-gateways-column-precision = Précision
web-gateways-column-interval = Intervalle
web-gateways-column-random = Liste au hasard
web-gateways-column-candidates = Paires possibles
web-gateways-column-gained = Liens apparus
