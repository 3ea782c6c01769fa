# Français : comment les liens se forment, durent et prennent fin (milieu ties)

## Reading

ties-territory-only = { $option } est pour un territoire ; la source est un fichier qui dit lui-même ce qui est demandé.
ties-file-section = « { $file } » contient { $section } ; un fichier pour --effects ne contient qu’un modèle.
ties-file-no-effects = « { $file } » ne nomme aucun effet.
ties-file-no-effects-hint = Énumérez des effets sous [[effects]], ou laissez « milieu ties effects SOURCE --write-spec FILE » écrire un modèle de départ.
ties-unreadable = « { $file } » ne peut être lu : { $reason }.
ties-no-network = Rien ne dit quels liens sont à expliquer. Nommez une couche (--layer), ou --joint-projects, --memberships, --themes.
ties-no-waves = Un panel demande au moins deux vagues ; { $count ->
    [0] aucune n’est nommée
    [one] une seule est nommée
   *[other] { $count } sont nommées
 }. Nommez des jours ou des années (--wave 2015-07-01 2019-07-01), ou des années de suite (--waves 2015..2019).
ties-unknown-word = { $option } : « { $word } » n’est pas parmi { $allowed }.
ties-bad-region = « { $text } » n’est pas un code de région : { $reason }.
ties-bad-range = « { $text } » n’est pas une première et une dernière année, comme dans 2015..2020.
ties-in-group = { $group } : { $what }
ties-describe-hint = « milieu info FILE » dit quelle période et quelles couches le territoire contient.
ties-attribute-not-in-all = « { $name } » n’est pas connu dans chaque groupe ; laissé de côté, puisqu’un même modèle est demandé pour tous.
ties-panel-is = { $named ->
    [yes] { $group } :{" "}
   *[no] {""}
 }{ $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
 } en { $waves } vagues ({ $list }). Expliqué : { $explained }.
ties-notes-left = { $count ->
    [one] encore une note
   *[other] encore { $count } notes
 } : milieu ties describe
ties-by-default = Aucun modèle n’est donné ; en voici un pour commencer (« milieu ties effects SOURCE --write-spec FILE » l’écrit pour qu’on le modifie).

## Why there is no model

ties-as-it-is = { $text }
ties-in-the-panel = le panel
ties-in-the-group = le groupe « { $group } »
ties-expected-network = un réseau
ties-expected-two-mode = un réseau biparti
ties-expected-actors = un attribut d’acteurs ou un comportement
ties-expected-pairs = un attribut de paires
ties-expected-explained = un réseau ou un comportement expliqué
ties-expected-group = un groupe
ties-counted-waves = vagues
ties-counted-values = valeurs
ties-counted-columns = colonnes
ties-counted-matrices = matrices
ties-counted-actors = acteurs
ties-reason-two-mode = il est fait pour des réseaux entre acteurs, et celui-ci est biparti
ties-reason-no-direction = les liens de ce réseau n’ont pas de sens
ties-reason-direction = les liens de ce réseau ont un sens ; prenez transTrip
ties-reason-of-actors = l’attribut porte sur les acteurs, non sur les choses à l’autre bout
ties-reason-of-receivers = l’attribut porte sur les choses à l’autre bout, non sur les acteurs
ties-reason-behaviour-of-actors = un comportement porte sur les acteurs, non sur les choses à l’autre bout
ties-reason-itself = l’autre réseau est celui qui est expliqué
ties-reason-unlike = les deux réseaux ne relient pas les mêmes genres de choses
ties-reason-use-simx = pour un comportement, prenez simX
ties-reason-other-pairs = l’attribut porte sur des paires d’un autre genre
ties-reason-needs-actors = il demande un réseau entre acteurs
ties-reason-own-behaviour = il parle du comportement qui est expliqué
ties-reason-no-receiving = dans un réseau biparti, les acteurs ne reçoivent pas de liens
ties-reason-rule = une règle demande deux réseaux entre les mêmes genres de choses
ties-reason-interactions = les interactions sont offertes pour les réseaux
ties-reason-product = un effet qui porte au-delà du lien ne peut être multiplié que par des effets de l’émetteur
ties-reason-composition = c’est impossible quand des acteurs entrent et sortent
ties-reason-no-such = il n’y a pas de tel réseau ou comportement
ties-reason-constant = sa statistique est la même dans toutes les simulations, comme il arrive quand la valeur observée est la plus petite ou la plus grande possible et que le paramètre s’échappe
ties-reason-collinear = sa statistique découle de celles d’autres effets
ties-reason-no-choice = aucun choix n’en dépend, ou d’autres effets disent la même chose
ties-reason-without-end = la vraisemblance croît avec lui sans fin
ties-reason-zero = il n’a jamais été observé (sa statistique est nulle, le minimum possible), si bien que l’estimation serait infinie
ties-reason-not-growing = sa statistique ne croît pas avec le paramètre
ties-nothing-to-explain = Il n’y a ni réseau ni comportement à expliquer.
ties-too-few-waves = { $waves ->
    [one] Il y a { $waves } vague
   *[other] Il y a { $waves } vagues
 } dans { $place } ; un changement en demande au moins deux.
ties-too-few-waves-hint = Ajoutez une vague ; avec un territoire, nommez au moins deux jours avec --wave.
ties-size = « { $name } » dans { $place } : { $found } { $what } ; il en faut { $expected }.
ties-groups-differ = Le groupe « { $group } » n’a pas « { $name } », que d’autres groupes ont.
ties-groups-differ-hint = Un même modèle est demandé pour tous les groupes : donnez à chacun les mêmes réseaux, comportements et attributs.
ties-unknown-name = L’effet « { $effect } » parle de « { $name } », qui n’est pas { $expected } du panel.
ties-known-names = Le panel a : { $list }.
ties-unknown-effect = « { $dependent } » n’a pas d’effet « { $effect } ».
ties-nearest-effect = Le plus proche : { $nearest }. Tous : milieu ties effects --list.
ties-needs-with = Il faut dire à l’effet « { $effect } » de quoi il parle : with = { $expected }.
ties-does-not-apply = L’effet « { $effect } » n’est pas pour « { $dependent } » : { $reason }.
ties-interaction-size = Une interaction est de deux ou trois effets, non de { $count }.
ties-three-parts = « { $effect } » de « { $dependent } » est demandé comme évaluation, création et maintien ; on ne peut en distinguer que deux.
ties-twice = « { $name } » est demandé deux fois.
ties-internal-parameter = L’effet « { $effect } » ne peut avoir le paramètre interne { $value }.
ties-starting-value = « { $parameter } » ne peut commencer à { $value }.
ties-conditional = La simulation ne peut finir au changement observé de « { $name } » : { $reason }.
ties-conditional-hint = Retirez la ligne « conditional » ; les taux sont alors estimés.
ties-not-symmetric = « { $network } », vague { $wave } dans { $place }, n’a pas de sens et contient pourtant { $sender } → { $receiver } sans l’inverse.
ties-not-symmetric-hint = Donnez le lien dans les deux sens, ou faites du réseau un réseau orienté.
ties-no-such-pair = « { $network } », vague { $wave } dans { $place }, a une entrée de { $sender } à { $receiver }, où il ne peut y en avoir.
ties-all-missing = « { $name } » dans { $place } n’a aucune valeur.
ties-all-missing-hint = Retirez-le du modèle, ou vérifiez les codes des valeurs manquantes.
ties-constant = « { $name } » est le même pour tous : « { $effect } » ne dit donc rien. Retirez l’effet.
ties-presence = L’acteur « { $actor } », dans { $place }, ne peut être là de { $from } à { $to } : une présence commence avant de finir et tient dans les vagues.
ties-rule-broken = La vague { $wave } dans { $place } enfreint la règle entre « { $first } » et « { $second } » en { $sender } → { $receiver }.
ties-distance-not-reached = Période { $period } : après { $steps } pas, « { $variable } » est encore plus près de son départ que ce qui est observé.
ties-rates-away = Période { $period } : les taux sont devenus { $rate } ; les paramètres se sont échappés.
ties-away-hint = Partez d’autres valeurs (--start), ou retirez des effets : le plus souvent, deux d’entre eux disent presque la même chose.
ties-nothing-to-estimate = Tous les paramètres sont fixés ; il n’y a rien à estimer.
ties-setting = Le réglage « { $name } » ne peut être { $value }.
ties-unidentified = « { $parameter } » ne peut être estimé avec ces données : { $reason }.
ties-unidentified-hint = Retirez l’effet, ou fixez-le à une valeur (fixed = 0) et testez-le (test = true).

## Running

ties-progress = { $phase ->
    [1] dérivées
    [2] approche
   *[other] mesure
 }{ $measured ->
    [yes] , convergence { $ratio }
   *[no] {""}
 }
ties-stopped = Arrêté.
ties-stopped-by-hand = l’estimation a été arrêtée à la main. Ce qu’elle avait atteint est dans « { $file } ».
ties-stopped-by-hand-hint = La même commande avec --resume { $file } reprend de là.
ties-resumed = Reprend depuis « { $file } ».
ties-start-lacks = Absents du résultat de départ, et démarrés comme d’habitude : { $list }.
ties-start-nothing = « { $file } » n’a aucun paramètre de ce modèle.
ties-start-nothing-hint = Les paramètres se reconnaissent à leurs noms ; milieu ties effects SOURCE --json énumère ceux d’un modèle.
ties-not-a-result = « { $file } » n’est pas la réponse de « milieu ties estimate --json ».
ties-not-a-state = « { $file } » n’est pas ce que laisse une estimation arrêtée.
ties-other-state = « { $file } » a été laissé par une estimation d’autres données ou d’un autre modèle.
ties-other-state-hint = Données et modèle doivent être les mêmes ; pour un modèle modifié, utilisez --start avec un résultat.

## Table

ties-head-effect = effet
ties-head-explained = expliqué
ties-head-estimate = estimation
ties-head-error = (e.t.)
ties-head-convergence = t conv.
ties-head-interval = intervalle à 95 %
ties-head-part = partie
ties-head-lower = inf.
ties-head-upper = sup.
ties-head-note = note
ties-head-phase = phase
ties-head-first = premier
ties-head-last = dernier
ties-head-mean = moyenne
ties-head-least = minimum
ties-head-greatest = maximum
ties-head-name = nom
ties-head-with = avec
ties-head-what = ce que c’est
ties-head-statistic = statistique
ties-head-change = entre dans un choix comme
ties-head-parameter = paramètre
ties-head-rsiena = dans RSiena sous ce nom
ties-yes = oui
ties-no = non
ties-held = (fixé)
ties-rate-of-period = taux, période { $number } : { $from } → { $to }{ $several ->
    [yes] , { $group }
   *[no] {""}
 }
ties-effect-of-part = { $effect }{ $part ->
    [creation] , nouveaux liens
    [maintenance] , liens maintenus
    [rate] {" "}(taux)
   *[other] {""}
 }{ $within }
ties-part-evaluation = évaluation
ties-part-creation = création
ties-part-maintenance = maintien
ties-marks = e.t. : erreur type. Contre l’absence d’effet, test bilatéral : * p < 0,05, ** p < 0,01, *** p < 0,001. t conv. : écart moyen de la statistique simulée à la statistique observée, en écarts types ; au-dessous de 0,1, c’est excellent.
ties-overall = Ratio de convergence maximal d’ensemble { $ratio } ({ $converged ->
    [yes] convergence atteinte : au-dessous de { $wanted }
   *[no] convergence non atteinte : il faut { $wanted }
 }) ; { $last } simulations dans la dernière phase, { $all } en tout ; graine { $seed }.
ties-blocking = L’obstacle est la combinaison { $list } (poids en écarts types) : c’est là que les réseaux simulés restent le plus loin des réseaux observés.
ties-not-converged-hint = Ces nombres ne sont pas un résultat. Essayez plus de tours (--rounds 30), ou commencez par un modèle plus petit et partez de lui pour le plus grand (--start) ; si deux effets de la combinaison disent presque la même chose, gardez-en un ; si les vagues changent trop, prenez des vagues plus rapprochées.
ties-marks-likelihood = e.t. : erreur type. Contre l’absence d’effet, test bilatéral : * p < 0,05, ** p < 0,01, *** p < 0,001. t conv. : moyenne du score sur la dernière phase, en écarts types.
ties-likelihood = Maximum de vraisemblance par augmentation de données : distance au maximum d’environ { $distance } en erreurs types ({ $converged ->
    [yes] convergence atteinte : au-dessous de { $wanted }
   *[no] convergence non atteinte : il faut { $wanted }
 }) ; { $draws } tirages dans la dernière phase, à partir de { $chains } chaînes ; graine { $seed }.
ties-likelihood-hint = Ces nombres ne sont pas un résultat. Partez du résultat de la méthode des moments (--start), ou faites plus de tirages (--simulations).
ties-likelihood-not = La méthode des moments (--method moments) le peut.
ties-likelihood-composition = À la période { $period }, des acteurs entrent ou sortent ; le maximum de vraisemblance les demande tous tout le temps.
ties-likelihood-rate = « { $parameter } » fait dépendre le taux de l’état ; le maximum de vraisemblance demande des taux qui n’en dépendent pas.
ties-likelihood-decision = « { $network } » se décide à deux acteurs ; le maximum de vraisemblance demande des liens imposés par un seul (decision = "forcing").
ties-likelihood-conditional = Une simulation qui finit au changement observé de « { $name } » n’a pas de vraisemblance ; retirez « conditional ».
ties-likelihood-no-path = Période { $period } : « { $variable } » ne peut atteindre sa fin observée ; changements non permis : { $remaining }. Vérifiez si des règles, des liens donnés ou des limites de degré les interdisent.
ties-written = Écrit : { $file }.

## What the estimates say

ties-heading-says = Ce que disent les estimations
ties-heading-table = Estimations
ties-heading-effects = Effets et leurs intervalles
ties-heading-trace = Convergence
ties-heading-findings = Constats
ties-careful = Chaque phrase porte sur une occasion d’un acteur : la cote du changement contre le maintien des choses en l’état, toutes choses égales par ailleurs. L’intervalle couvre la vraie valeur dans 95 études semblables sur 100, si le modèle tient. Ce qui va ensemble n’est pas encore une cause.
ties-says = { $what } : { $unit } rend { $part ->
    [creation] la cote d’un nouveau lien
    [creation-beside] la cote d’un nouveau lien, en plus de celle d’un lien en général,
    [maintenance] la cote du maintien d’un lien
    [maintenance-beside] la cote du maintien d’un lien, en plus de celle d’un lien en général,
    [behaviour] la cote d’une montée d’une unité
    [raising] la cote d’une montée d’une unité
    [not-lowering] la cote de ne pas descendre
   *[tie] la cote d’un lien
 } { $sense ->
    [times] { $amount } fois aussi élevée (de { $low } à { $high } fois)
    [more] plus élevée de { $amount } % (de { $low } à { $high } %)
   *[less] plus basse de { $amount } % (de { $low } à { $high } %)
 }.
ties-says-base = { $what } : { $unit }, { $part ->
    [creation] la cote d’un nouveau lien contre aucun est
    [creation-beside] la cote d’un nouveau lien contre aucun change d’un facteur qui est
    [maintenance] la cote du maintien d’un lien contre sa fin est
    [maintenance-beside] la cote du maintien d’un lien contre sa fin change d’un facteur qui est
   *[tie] la cote d’un lien contre aucun est
 } de { $amount } contre 1 (de { $low } à { $high }).
ties-says-once-formed = { $what } : une fois un lien formé, { $unit } ne change pas de façon discernable le fait qu’il dure.
ties-says-cannot-tell = { $what } : on ne peut dire si { $unit } rend { $part ->
    [creation] un nouveau lien
    [creation-beside] un nouveau lien
    [maintenance] le maintien d’un lien
    [maintenance-beside] le maintien d’un lien
    [behaviour] une montée d’une unité
    [raising] une montée d’une unité
    [not-lowering] le fait de ne pas descendre
   *[tie] un lien
 } plus ou moins probable.
ties-unit-density = là où aucun autre effet ne parle pour ou contre
ties-unit-recip = un lien dans l’autre sens
ties-unit-transtrip = chaque connexion indirecte de plus par un troisième acteur
ties-unit-transtriads = chaque partenaire commun de plus
ties-unit-transties = le fait d’avoir une connexion indirecte
ties-unit-cycle3 = chaque cycle de trois qu’il ferme
ties-unit-inpop = chaque lien de plus qu’a déjà { $of ->
    [thing] l’autre bout
   *[actor] l’autre acteur
 }
ties-unit-samex = le fait d’avoir le même « { $with } »
ties-unit-institutional = le fait d’être dans le même pays ou la même région
ties-unit-sphere = le fait d’être tous deux entreprises, tous deux recherche ou tous deux publics
ties-unit-organisational = le fait d’appartenir au même groupe d’entreprises
ties-unit-cognitive = une ressemblance totale plutôt que nulle des compétences
ties-unit-themes = une ressemblance totale plutôt que nulle des thèmes
ties-unit-social = le fait d’avoir été partenaires plutôt que sans aucune connexion
ties-unit-simx = le passage de la plus petite à la plus grande similarité en « { $with } »
ties-unit-absdiffx = une unité de plus de différence en « { $with } »
ties-unit-egox = une unité de plus de « { $with } » chez l’émetteur
ties-unit-altx = une unité de plus de « { $with } » chez l’autre acteur
ties-unit-crprod = un lien dans « { $with } »
ties-unit-crprodrecip = un lien dans l’autre sens dans « { $with } »
ties-unit-x = une unité de plus de « { $with } »
ties-unit-x-yes = le fait d’avoir « { $with } » en commun
ties-unit-distance = une distance dix fois plus grande ({ $kind ->
    [kilometres] « { $with } », bien au-delà de { $beyond } km
   *[units] « { $with } », bien au-delà de { $beyond }
 })
ties-unit-avalt = une unité de plus de la moyenne des partenaires dans « { $with } »
ties-unit-totalt = une unité de plus de la somme sur les partenaires dans « { $with } »
ties-unit-efffrom = une unité de plus de « { $with } »
ties-unit-other = une unité de plus de « { $effect } »

## Figures

ties-page-title = Comment changent les liens : { $file }
ties-page-subtitle = Modèle stochastique orienté acteurs
ties-figure-effects = Effets et leurs intervalles à 95 %
ties-figure-effects-what = Estimations des effets sur le logarithme de la cote, chacune avec l’intervalle qui couvre la vraie valeur dans 95 études sur 100. Un intervalle qui traverse la ligne du zéro ne dit pas dans quel sens l’effet agit. Les taux sont dans le tableau.
ties-figure-effects-axis = logarithme de la cote
ties-figure-traces = Les paramètres pendant l’estimation
ties-figure-traces-what = Chaque paramètre au fil de l’estimation : il a convergé quand son parcours est plat autour de l’estimation.
ties-figure-traces-axis = pas de l’estimation
ties-figure-phase = { $phase ->
    [1] dérivées
    [2] approche
   *[other] mesure
 }
ties-legend-trace = parcours
ties-legend-range = étendue des pas dessinés comme un seul
ties-legend-estimate = estimation
ties-legend-interval = intervalle à 95 %

## What a panel holds

ties-heading-noteworthy = À noter
ties-heading-attributes = Attributs
ties-heading-composition = Qui est là
ties-little-change = « { $dependent } » a { $changes ->
    [one] { $changes } changement
   *[other] { $changes } changements
 } sur toutes les périodes{ $asked ->
    [yes] , pour { $effects } effets
   *[no] {""}
 } ; c’est peu pour distinguer des effets. Retirez des effets, ou ajoutez des vagues.
ties-wave-full = Le réseau « { $network } » a tous les liens à la vague { $wave }.
ties-many-missing = { $one ->
    [yes] À la vague { $wave }, « { $name } »
   *[no] « { $name } »
 } manque dans { NUMBER($share, maximumFractionDigits: 0) } % des cas{ $much ->
    [yes] {" "}; les résultats qui en dépendent sont douteux
   *[no] {" "}; à garder à l’esprit
 }.
ties-covariate-constant = « { $name } » est partout le même ; ses effets ne disent rien.
ties-actor-never-observed = On ne sait rien des liens que « { $actor } » émet dans « { $network } ».
ties-structural-contradiction = Dans « { $network } », le lien { $sender } → { $receiver } est { $given ->
    [yes] donné
   *[no] impossible
 } à la vague { $from } et observé autrement à la vague { $to } ; entre les deux, il est tenu pour { $given ->
    [yes] présent
   *[no] absent
 }.
ties-equal-effects = « { $first } » et « { $second } » disent la même chose de tout changement possible ; gardez-en un.
ties-collinear-effects = « { $first } » et « { $second } » disent presque la même chose (corrélation { $correlation }) ; on pourra à peine les distinguer.
ties-dependent-effects = Chacun de ces effets découle des autres ; retirez-en un : { $list }.
ties-model-has = Le modèle a { $count ->
    [one] { $count } paramètre
   *[other] { $count } paramètres
 } ; milieu ties estimate avec la même source fait l’estimation.
ties-of-pairs = paires
ties-of-actors = acteurs
ties-head-wave = vague
ties-head-ties = liens
ties-head-density = dens. %
ties-head-degree = degré
ties-head-most = max.
ties-head-returned = récipr. %
ties-head-closed = trans. %
ties-head-missing = manquants
ties-head-given = donnés
ties-head-period = période
ties-head-formed = formés
ties-head-ended = finis
ties-head-kept = gardés
ties-head-jaccard = Jaccard
ties-head-up = hausse
ties-head-down = baisse
ties-head-same = égal
ties-head-of = de
ties-head-missing-share = manque %
ties-head-present = présents
ties-head-joined = venus
ties-head-left = partis

## Tests

ties-test-not-converged = L’estimation n’a pas convergé (ratio de convergence d’ensemble { $ratio }) ; il n’y a rien à tester.
ties-test-unknown = Aucun effet estimé du modèle ne s’appelle « { $name } ».
ties-test-known = Estimés : { $list }.
ties-test-dependent = Les effets estimés dépendent les uns des autres, si bien que rien ne peut être testé. « milieu ties describe » dit lesquels.
ties-all-held = tous les effets fixés
ties-all-effects = tous les effets
ties-in-the-period = { $from } → { $to }
ties-test-heading = { $kind ->
    [wald] Effets ensemble (Wald)
    [score] Effets fixés (score)
    [periods] Les mêmes à toutes les périodes
   *[groups] Les mêmes dans tous les groupes
 }
ties-test-says = { $kind ->
    [wald] Un petit p dit que ces effets ne sont pas tous nuls.
    [score] Un petit p dit que l’effet n’a pas la valeur à laquelle il est fixé. La dernière colonne donne à peu près la valeur qu’il aurait.
    [periods] Un petit p dit que l’effet n’est pas le même à toutes les périodes ; laissez-le différer (period = …) ou cherchez ce qui a changé.
   *[groups] Un petit p dit que l’effet n’est pas le même dans tous les groupes ; laissez-le différer (group = …) avant de les réunir.
 }
ties-head-tested = testé
ties-head-test = test
ties-head-df = d.l.
ties-head-one-step = environ
ties-head-share = part %
ties-head-moves = déplace
ties-importance-heading = Ce qui pèse, et combien : { $of }
ties-importance-says = Part de chaque effet dans ce que les acteurs choisiraient ensuite, en moyenne sur les acteurs et les périodes (Indlekofer et Brandes 2013) ; la dernière colonne dit combien de probabilité il déplace, de 0 à 2.
ties-test-note = { $count } simulations (graine { $seed }), ratio de convergence d’ensemble { $ratio }.

## Goodness of fit

ties-from-lacks = « { $file } » n’a pas de valeur pour { $list }.
ties-from-lacks-hint = Le résultat doit être de ce modèle ; lancez milieu ties estimate --json avec la même source et les mêmes effets.
ties-gof-not-converged = L’estimation n’a pas convergé (ratio de convergence d’ensemble { $ratio }) ; il n’y a rien à comparer aux données.
ties-gof-few = { $count ->
    [one] { $count } simulation est
   *[other] { $count } simulations sont
 } trop peu pour une comparaison ; deux sont le minimum, 1000 sont habituelles.
ties-statistic = { $kind ->
    [indegrees] Liens reçus, « { $of } »
    [outdegrees] Liens émis, « { $of } »
    [geodesics] Distances, « { $of } »
    [triads] Triades, « { $of } »
    [distribution] Valeurs de « { $of } »
    [shared] Choses en commun, « { $of } »
   *[other] { $name }
 }{ $one ->
    [yes] {" "}({ $period })
   *[no] {""}
 }
ties-fit = { $verdict ->
    [good] non réfuté
   *[bad] ne convient pas
 }
ties-fit-says = p = { $p }. { $verdict ->
    [good] Sous cet aspect, le réseau observé a pu naître du modèle.
   *[bad] Sous cet aspect, le réseau observé diffère de ceux que fait le modèle.
 }
ties-head-feature = sous l’aspect
ties-head-distance = distance
ties-head-rank = dim.
ties-head-p = p
ties-head-fit = modèle
ties-head-component = de
ties-head-observed = observé
ties-head-deviation = é.-t.
ties-head-low = 5 %
ties-head-high = 95 %
ties-head-q025 = 2,5 %
ties-head-q25 = 25 %
ties-head-q50 = médiane
ties-head-q75 = 75 %
ties-head-q975 = 97,5 %
ties-head-simulations = simulations
ties-outside = dehors
ties-gof-note = { $count } simulations à l’estimation (graine { $seed }). p est leur part qui se trouve au moins aussi loin de leur moyenne que les données (distance de Mahalanobis ; Lospinoso et Snijders 2019) : un petit p dit que, sous cet aspect, le modèle ne fait pas de réseaux semblables au réseau observé. Les degrés sont des nombres d’acteurs qui ont au plus tant de liens.
ties-page-gof = Qualité d’ajustement : { $file }
ties-figure-fit = Qualité d’ajustement
ties-figure-fit-what = Effectifs simulés en violons, effectifs observés en ligne : là où la ligne sort des violons, le modèle ne fait pas de réseaux semblables au réseau observé.
ties-figure-fit-counts = effectif
ties-figure-fit-standardised = écarts types à la moyenne simulée
ties-legend-simulated = simulé
ties-legend-quartiles = quartiles
ties-legend-bounds = 2,5 et 97,5 %
ties-legend-observed = observé
ties-legend-outside = observé, dehors

## Simulation

ties-as-it-goes-on = suite sans changement
ties-simulating = simulation
ties-from-not-converged = L’estimation dans « { $file } » n’a pas convergé ; on ne peut rien bâtir dessus.
ties-other-data = « { $file } » est un résultat d’autres données ou d’un autre modèle ; ses paramètres sont pris quand même, puisqu’ils portent les mêmes noms.
ties-nothing-stated = Aucune valeur n’est donnée pour { $list }.
ties-nothing-stated-hint = Nommez un résultat (--from result.json), ou donnez une valeur à chaque effet du modèle (fixed = …).
ties-bad-precision = « { $text } » n’est pas une mesure avec la demi-largeur voulue, comme dans knowledge:ties=2.
ties-output = { $several ->
    [yes] { $network } :{" "}
   *[no] {""}
 }{ $kind ->
    [density] densité
    [ties] liens
    [degree] degré moyen
    [reciprocity] part des liens rendus
    [transitivity] transitivité
    [within] liens à même { $of }, part
    [external] indice E-I de { $of }
    [mean-over-ties] moyenne de { $of } sur les liens
    [components] composantes
    [largest] plus grande composante, part
    [gini] inégalité des degrés (Gini)
    [sent] liens émis par { $of }
    [received] liens reçus par { $of }
   *[behaviour] moyenne de { $of }
 }
ties-arm-heading = { $name }, après { $period ->
    [one] { $period } période
   *[other] { $period } périodes
 }
ties-head-measure = mesure
ties-head-expected = 95 % de l’attendu
ties-head-single = 95 % d’un parcours
ties-head-difference = écart
ties-head-more = plus %
ties-head-from-parameters = param. %
ties-change = { $sense ->
    [more] plus
    [less] moins
    [same] égal
    [unknown] indécis
   *[none] –
 }
ties-simulate-note = { $certain ->
    [yes] Les paramètres sont tenus pour certains ; { $replicates } simulations
   *[no] { $draws } tirages des paramètres dans leur distribution estimée, avec { $replicates } simulations chacun
 } (graine { $seed }). 95 % de l’attendu : où se trouve la valeur attendue, compte tenu de ce qu’on ignore des paramètres et du nombre de simulations. { $compared ->
    [yes] Les deux parcours partagent leurs nombres aléatoires, événement par événement ; plus % : part des paires de simulations qui donnent plus que la suite sans changement ; param. % : part de la variance qui vient de ce qu’on ignore des paramètres, le reste est le hasard du processus. Ce qu’un modèle dit d’un changement ne vaut que si le changement laisse le modèle lui-même tel qu’il est.
   *[no] 95 % d’un parcours : où se trouve un parcours isolé.
 }
ties-simulate-stopped = Arrêté à la main avant la fin ; ce qui est dit repose sur les simulations faites jusque-là.
ties-simulate-imprecise = La précision voulue n’a pas été atteinte avec { $most } tirages.
ties-scenario-unknown = { $place } : { $expected } « { $name } » introuvable.
ties-scenario-nearest = Le plus proche : { $nearest }.
ties-scenario-say-which = { $place } : plusieurs choix possibles pour « { $expected } » ; précisez.
ties-scenario-one-operation = { $place } : donnez une seule opération parmi set, add et multiply.
ties-scenario-empty-condition = { $place } : la condition sur « { $covariate } » demande equals, at_least ou at_most.
ties-scenario-loop = { $place } : « { $actor } » ne peut avoir de lien avec lui-même.
ties-scenario-value = { $place } ne peut être { $value }.
ties-scenario-span = { $place } : de la période { $from } à { $until }, mais le scénario en a { $periods }.
ties-scenario-no-periods = Un scénario demande au moins une période (periods = 1).
ties-scenario-name-taken = Il y a déjà un acteur « { $name } » ; celui qui arrive doit avoir un nom à lui.
ties-scenario-behaviour-needed = « { $actor } » arrive sans « { $behaviour } » : dites sa valeur, ou à qui il ressemble.
ties-scenario-rate-needed = « { $variable } » n’a pas de taux estimé, puisque son changement observé a mis fin aux simulations.
ties-scenario-rate-needed-hint = Donnez-en un : [[rates]] avec variable et value.
ties-scenario-contradiction = « { $network } » : { $sender } → { $receiver } est à la fois donné et interdit.
ties-scenario-parameter-count = Valeurs de paramètres : { $found } ; le modèle en a { $expected }.
ties-scenario-covariance = La covariance des paramètres n’en est pas une : { $why }.
ties-scenario-no-rates = En { $attempts } tirages des paramètres, aucun taux n’a dépassé zéro ; l’estimation est trop incertaine pour simuler (--certain la prend telle quelle).
ties-scenario-not-comparable = « { $first } » et « { $second } » ne peuvent être comparés : ils diffèrent par { $what }.
ties-named-output = mesure
ties-named-network-of-actors = réseau entre acteurs
ties-named-group = groupe
ties-named-wave = vague
ties-named-explained = réseau ou comportement
ties-named-network = réseau
ties-named-behaviour = comportement
ties-named-parameter = paramètre
ties-named-covariate-or-behaviour = attribut ou comportement
ties-named-covariate = attribut
ties-named-pairs = attribut de paires
ties-named-actor = acteur
ties-named-receiver = chose à l’autre bout

## Effects

ties-family-network = Effets sur les liens
ties-family-behaviour = Effets sur le comportement
ties-family-rate = Effets sur les taux de changement
ties-with-nothing = –
ties-with-actor = attribut d’acteurs ou comportement
ties-with-pair = attribut de paires
ties-with-network = réseau
ties-effect-with = { $about } (avec : { $with })
ties-no-effect = Il n’y a pas d’effet « { $name } ». Tous : milieu ties effects --list.
ties-effects-note = ¹ absent de RSiena. Formules : milieu ties effects --name EFFECT. Chaque effet peut être demandé pour former et maintenir des liens à la fois (evaluation), pour former (creation) ou pour maintenir (maintenance).
ties-effects-page = Pour ego i et alter j : x est le réseau expliqué, w un autre réseau ou un attribut de paires, v un attribut d’acteurs dont on a retiré la moyenne, z le comportement expliqué dont on a retiré la moyenne, + à la place d’un indice une somme sur celui-ci, D un changement de comportement. Les effets portent les noms courts de RSiena quand RSiena les a.
ties-spec-written = Écrit : { $file }, un modèle de départ de { $count ->
    [one] { $count } effet
   *[other] { $count } effets
 }.

# Each effect as a row of a table, and what it is.
ties-effect-density = densité
ties-about-density = combien de liens les acteurs tendent à avoir : l’équilibre entre former et quitter des liens
ties-effect-recip = réciprocité
ties-about-recip = tendance à rendre les liens
ties-effect-transtrip = triplets transitifs
ties-about-transtrip = tendance à se lier aux partenaires des partenaires, pour chaque chemin qui y mène
ties-effect-transtrip1 = triplets transitifs, fermeture
ties-about-transtrip1 = tendance à se lier aux partenaires de ses partenaires
ties-effect-transtrip2 = triplets transitifs, partage
ties-about-transtrip2 = tendance à se lier à ceux qui ont des liens vers ses propres partenaires
ties-effect-transmedtrip = triplets transitifs, médiation
ties-about-transmedtrip = tendance à se tenir entre deux acteurs liés
ties-effect-transties = liens transitifs
ties-about-transties = tendance à avoir des liens avec les partenaires des partenaires, quel que soit le nombre de chemins qui y mènent
ties-effect-cycle3 = cycles de trois
ties-about-cycle3 = tendance à fermer des cycles de trois : échange entre égaux si elle est positive, ordre si elle est négative
ties-effect-transrectrip = triplets transitifs réciproques
ties-about-transrectrip = fermeture des triplets par des liens rendus
ties-effect-transtriads = triades transitives
ties-about-transtriads = tendance à se lier à ceux avec qui l’on a des partenaires en commun
ties-effect-gwespff = partenaires communs, vers l’avant (gwesp){ $parameter }
ties-about-gwespff = fermeture par les partenaires des partenaires, chacun de plus comptant moins
ties-effect-gwespbb = partenaires communs, vers l’arrière (gwesp){ $parameter }
ties-about-gwespbb = fermeture par ceux dont les partenaires sont liés à l’acteur, chacun de plus comptant moins
ties-effect-gwespfb = partenaires communs, émission vers les mêmes (gwesp){ $parameter }
ties-about-gwespfb = tendance à se lier à ceux qui choisissent les mêmes autres, chacun de plus comptant moins
ties-effect-gwespbf = partenaires communs, choisis par les mêmes (gwesp){ $parameter }
ties-about-gwespbf = tendance à se lier à ceux qui sont choisis par les mêmes autres, chacun de plus comptant moins
ties-effect-gwespffgradient = partenaires communs, vers l’avant, changement complet{ $parameter }
ties-about-gwespffgradient = comme gwespFF, avec ce qu’un lien change pour d’autres liens de l’acteur
ties-effect-gwespfbgradient = partenaires communs, émission vers les mêmes, changement complet{ $parameter }
ties-about-gwespfbgradient = comme gwespFB, avec ce qu’un lien change pour d’autres liens de l’acteur
ties-effect-cycle4 = cycles de quatre
ties-about-cycle4 = tendance à être dans les mêmes choses, ou à avoir les mêmes partenaires, que d’autres
ties-effect-inpop = popularité
ties-about-inpop = tendance à se lier à ceux qui reçoivent beaucoup de liens
ties-effect-inpopsqrt = popularité (racine carrée)
ties-about-inpopsqrt = tendance à se lier à ceux qui reçoivent beaucoup de liens, chacun de plus comptant moins
ties-effect-outpop = activité de l’autre{ $parameter }
ties-about-outpop = tendance à se lier à ceux qui émettent beaucoup de liens
ties-effect-outpopsqrt = activité de l’autre (racine carrée){ $parameter }
ties-about-outpopsqrt = tendance à se lier à ceux qui émettent beaucoup de liens, chacun de plus comptant moins
ties-effect-inact = activité des populaires
ties-about-inact = tendance de ceux qui reçoivent beaucoup de liens à en émettre beaucoup
ties-effect-inactsqrt = activité des populaires (racine carrée)
ties-about-inactsqrt = tendance de ceux qui reçoivent beaucoup de liens à en émettre beaucoup, chacun de plus comptant moins
ties-effect-outact = activité
ties-about-outact = tendance de ceux qui émettent beaucoup de liens à en émettre davantage
ties-effect-outactsqrt = activité (racine carrée)
ties-about-outactsqrt = tendance de ceux qui émettent beaucoup de liens à en émettre davantage, chacun de plus comptant moins
ties-effect-outtrunc = avoir au moins des liens{ $parameter }
ties-about-outtrunc = tendance à avoir au moins quelques liens
ties-effect-egox = { $with } de l’émetteur
ties-about-egox = si ceux qui ont plus de l’attribut ont plus de liens
ties-effect-altx = { $with } de l’autre
ties-about-altx = si ceux qui ont plus de l’attribut sont davantage choisis
ties-effect-simx = { $with } semblable
ties-about-simx = tendance à se lier à ceux qui ont des valeurs semblables
ties-effect-samex = même { $with }
ties-about-samex = tendance à se lier à ceux de la même catégorie
ties-effect-absdiffx = différence en { $with }
ties-about-absdiffx = tendance à se lier par-delà une différence
ties-effect-x = { $with }
ties-about-x = tendance à se lier là où un attribut de la paire est plus grand
ties-effect-crprod = lien dans { $with }
ties-about-crprod = tendance à se lier là où un autre réseau a un lien
ties-effect-crprodrecip = lien en retour dans { $with }
ties-about-crprodrecip = tendance à se lier là où un autre réseau a un lien dans l’autre sens
ties-effect-closure = fermeture par { $with }
ties-about-closure = tendance à se lier à ceux auxquels les partenaires d’un autre réseau y sont liés
ties-effect-from = accord à travers { $with }
ties-about-from = tendance à se lier à ceux qui ont les mêmes partenaires dans un autre réseau
ties-effect-to = à la suite des partenaires dans { $with }
ties-about-to = tendance à se lier à ceux que choisissent les partenaires d’un autre réseau
ties-effect-linear = niveau
ties-about-linear = tendance vers des valeurs plus hautes ou plus basses
ties-effect-quad = forme
ties-about-quad = si les valeurs hautes tirent encore plus haut ou ramènent vers le milieu
ties-effect-avalt = moyenne des partenaires dans { $with }
ties-about-avalt = tendance à bouger avec la moyenne des partenaires
ties-effect-totalt = somme sur les partenaires dans { $with }
ties-about-totalt = tendance à bouger avec la somme sur les partenaires
ties-effect-avsim = similarité moyenne aux partenaires dans { $with }
ties-about-avsim = tendance à devenir semblable aux partenaires, en moyenne
ties-effect-totsim = similarité totale aux partenaires dans { $with }
ties-about-totsim = tendance à devenir semblable aux partenaires, d’autant plus qu’ils sont nombreux
ties-effect-indeg = liens reçus dans { $with }
ties-about-indeg = si ceux qui reçoivent beaucoup de liens montent
ties-effect-outdeg = liens émis dans { $with }
ties-about-outdeg = si ceux qui émettent beaucoup de liens montent
ties-effect-efffrom = { $with }
ties-about-efffrom = si ceux qui ont plus de l’attribut montent
ties-effect-ratex = { $with }
ties-about-ratex = si ceux qui ont plus de l’attribut reconsidèrent plus souvent leurs choix
ties-effect-outrate = liens émis
ties-about-outrate = si ceux qui émettent beaucoup de liens reconsidèrent plus souvent leurs choix
ties-effect-inrate = liens reçus
ties-about-inrate = si ceux qui reçoivent beaucoup de liens reconsidèrent plus souvent leurs choix
ties-effect-reciprate = liens rendus
ties-about-reciprate = si ceux qui ont beaucoup de liens rendus reconsidèrent plus souvent leurs choix
ties-effect-outrateinv = liens émis, inverse
ties-about-outrateinv = si ceux qui ont peu de liens reconsidèrent plus ou moins souvent leurs choix
ties-effect-outratelog = liens émis, logarithme
ties-about-outratelog = si ceux qui émettent beaucoup de liens reconsidèrent plus souvent leurs choix, chacun de plus comptant moins

## milieu ties

cli-about-ties = Voir comment les liens se forment, durent et prennent fin : modèles de changement, estimés et simulés
cli-more-ties =
    Une source est un fichier de territoire, avec les liens et les vagues voulus, ou un fichier TOML qui nomme des fichiers simples
    (matrices, listes de liens, Pajek, comportements) ou un territoire et contient le modèle. Modèles stochastiques orientés acteurs
    (Snijders 2001), comme dans RSiena.
    Exemples :
      milieu ties estimate styria.milieu --layer knowledge --wave 2015-07-01 2019-07-01
      milieu ties estimate study.toml --html result.html
cli-about-ties-estimate = Estimer ce qui fait que des liens se forment et durent
cli-more-ties-estimate =
    L’estimation avance seule jusqu’à la convergence, ou nomme la combinaison d’effets qui fait obstacle (code de sortie 1). Arrêtée par
    Ctrl-C, elle laisse ce qu’elle a atteint dans un fichier, d’où --resume repart. La réponse de --json peut être le --start d’un autre
    modèle.
    Exemples :
      milieu ties estimate study.toml --latex table.tex --html result.html
      milieu ties estimate small.toml --method likelihood
      milieu ties estimate keep.milieu --joint-projects --wave 2000-2006,2007-2013,2014-2020 --region AT22 --most-active 80
      milieu ties estimate styria.milieu --layer knowledge --waves 2015..2020 --effects model.toml --json
cli-arg-ties-method = Méthode des moments, ou maximum de vraisemblance (lent ; petits panels)
cli-about-ties-effects = Énumérer de quoi un modèle peut être fait, ou écrire un modèle de départ
cli-more-ties-effects =
    Exemples :
      milieu ties effects --list
      milieu ties effects --name gwespFF
      milieu ties effects styria.milieu --layer knowledge --waves 2015..2020 --write-spec model.toml
cli-arg-ties-source = Territoire, ou fichier TOML avec données et modèle
cli-arg-ties-effects = Fichier TOML avec le modèle : [[effects]], et [estimation] si on le veut
cli-arg-ties-layer = Couches d’un territoire dont les liens sont expliqués
cli-arg-ties-joint-projects = Expliquer les projets communs
cli-arg-ties-least-joint = Nombre minimal de projets communs qui font un lien
cli-arg-ties-largest-project = Écarter les projets qui ont plus de partenaires que ce nombre
cli-arg-ties-memberships = Expliquer les appartenances à des instances : acteurs et instances
cli-arg-ties-themes = Expliquer les thèmes des projets : acteurs et thèmes
cli-arg-ties-wave = Vagues, la plus ancienne d’abord : jours ou années, p. ex. 2015-07-01 ou 2007-2013
cli-arg-ties-waves = Une vague par année, l’état au premier juillet, p. ex. 2015..2020
cli-arg-ties-every = Années d’une vague à l’autre
cli-arg-ties-before = Années avant la première vague, pour la proximité des acteurs dans le réseau
cli-arg-ties-region = Seulement les acteurs de ces régions
cli-arg-ties-apart = Chaque région est un groupe à part ; un même modèle est demandé pour toutes
cli-arg-ties-region-level = Niveau NUTS auquel les régions sont comparées
cli-arg-ties-group = Seulement les acteurs de ces groupes
cli-arg-ties-most-active = Seulement ce nombre d’acteurs, les plus actifs
cli-arg-ties-least-waves = Seulement les acteurs actifs dans ce nombre de vagues
cli-arg-ties-tied-only = Écarter les acteurs sans lien dans aucune vague
cli-arg-ties-presence = Quand un acteur est là pour former des liens
cli-arg-ties-cross-layer = Couches dont les liens peuvent expliquer ceux-ci
cli-arg-ties-recorded-as-of = Tel qu’enregistré après un événement ou à un moment
cli-arg-ties-simulations = Simulations de la dernière phase
cli-arg-ties-convergence = Ratio de convergence d’ensemble voulu
cli-arg-ties-rounds = Tours d’amélioration avant l’abandon
cli-arg-ties-start = Résultat d’une autre estimation dont partir
cli-arg-ties-resume = État d’une estimation arrêtée : on en repart s’il existe, on l’y laisse en cas d’arrêt
cli-arg-ties-out = Fichier des résultats : .csv, .xlsx, .json ou .parquet
cli-arg-ties-latex = Fichier du tableau en LaTeX (booktabs)
cli-arg-ties-html = Fichier d’une page avec tableau, phrases et figures
cli-arg-ties-effects-list = Énumérer tous les effets et dire ce qu’ils sont
cli-arg-ties-effects-name = Présenter un effet avec ses formules
cli-arg-ties-effects-write-spec = Fichier pour un modèle de départ
cli-about-ties-gof = Voir si les réseaux simulés ressemblent aux réseaux observés
cli-more-ties-gof =
    Degrés, distances, triades et comportements des réseaux simulés à côté de ceux des données, aux paramètres d’un résultat (--from) ou
    d’une estimation faite pour cela. Ce qui ne convient pas est montré en entier ; --details montre tout.
    Exemples :
      milieu ties gof study.toml
      milieu ties gof study.toml --from result.json --html fit.html
cli-arg-ties-gof-by-period = Comparer chaque période à part
cli-arg-ties-gof-details = Montrer chaque aspect en entier
cli-arg-ties-gof-html = Fichier d’une page avec figures
cli-about-ties-describe = Voir les vagues, ce qui change entre elles et ce qui fait obstacle à un modèle
cli-more-ties-describe =
    Exemples :
      milieu ties describe study.toml
      milieu ties describe styria.milieu --layer knowledge --waves 2015..2020 --region AT22
cli-about-ties-test = Tester des effets, et s’ils sont les mêmes à toutes les périodes et dans tous les groupes
cli-more-ties-test =
    Les effets que le modèle fixe (fixed = 0, test = true) sont testés par leur score, sans être estimés ; --wald teste ensemble des effets
    estimés. On teste toujours si les effets sont les mêmes à toutes les périodes et dans tous les groupes.
    Exemples :
      milieu ties test study.toml
      milieu ties test study.toml --wald transTrip,cycle3
cli-arg-ties-test-wald = Effets estimés à tester ensemble, par leurs noms
cli-about-ties-simulate = Voir ce qui viendrait ensuite, et ce qu’il en serait si quelque chose changeait
cli-more-ties-simulate =
    Un scénario est un fichier TOML : des périodes, et ce qui change : actor_covariates, dyadic_covariates, subsidies, liens interdits et
    donnés, taux, entrées et sorties. Il est comparé à la suite sans changement, événement par événement, avec les mêmes nombres aléatoires.
    Les paramètres sont tirés de leur distribution estimée, pour distinguer le hasard du doute sur les paramètres.
    Exemples :
      milieu ties simulate study.toml --from result.json --periods 2
      milieu ties simulate study.toml --from result.json --scenario bridge.toml --out contrast.csv
cli-arg-ties-from = Résultat de milieu ties estimate --json
cli-arg-ties-simulate-scenario = Fichier avec un scénario, ou plusieurs ([[scenario]]), des mesures ([[output]]) et [run]
cli-arg-ties-keep = Garder le résultat dans ce fichier de territoire ; la qualité d’ajustement et la simulation partent de l’estimation qui y est gardée
cli-arg-ties-simulate-periods = Périodes à poursuivre, sans scénario
cli-arg-ties-simulate-draws = Tirages des paramètres
cli-arg-ties-simulate-replicates = Simulations pour chaque tirage
cli-arg-ties-simulate-precision = Continuer jusqu’à ce que cette mesure soit connue à ce point : la moitié de la largeur de son intervalle à 95 %
cli-arg-ties-simulate-certain = Tenir l’estimation pour certaine
cli-arg-ties-simulate-every-period = Montrer toutes les périodes, pas seulement la dernière
reference-ties-effects = Effets des modèles de liens
