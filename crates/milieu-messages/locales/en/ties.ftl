# English: how ties form, last and end (milieu ties)

## Reading

ties-territory-only = { $option } is for a territory; the source is a file that says itself what is asked.
ties-file-section = “{ $file }” holds { $section }; a file for --effects holds a model alone.
ties-file-no-effects = “{ $file }” names no effects.
ties-file-no-effects-hint = List effects under [[effects]], or let “milieu ties effects SOURCE --write-spec FILE” write a model to begin with.
ties-unreadable = “{ $file }” cannot be read: { $reason }.
ties-no-network = Nothing says which ties are to be explained. Name a layer (--layer), or --joint-projects, --memberships, --themes.
ties-no-waves = A panel needs two waves at least; { $count ->
    [0] none is
    [one] one is
   *[other] { $count } are
 } named. Name days or years (--wave 2015-07-01 2019-07-01), or years in a row (--waves 2015..2019).
ties-unknown-word = { $option }: “{ $word }” is not one of { $allowed }.
ties-bad-region = “{ $text }” is no code of a region: { $reason }.
ties-bad-range = “{ $text }” is not a first and a last year, as in 2015..2020.
ties-in-group = { $group }: { $what }
ties-describe-hint = “milieu info FILE” tells which time and which layers the territory holds.
ties-attribute-not-in-all = “{ $name }” is not known in every group; left out, since one model is asked of all.
ties-panel-is = { $named ->
    [yes] { $group }:{" "}
   *[no] {""}
 }{ $actors ->
    [one] One actor
   *[other] { $actors } actors
 } in { $waves } waves ({ $list }). Explained: { $explained }.
ties-notes-left = { $count ->
    [one] one note
   *[other] { $count } notes
 } more: milieu ties describe
ties-by-default = No model is given; this is one to begin with (“milieu ties effects SOURCE --write-spec FILE” writes it down to be changed).

## Why there is no model

ties-as-it-is = { $text }
ties-in-the-panel = the panel
ties-in-the-group = the group “{ $group }”
ties-expected-network = a network
ties-expected-two-mode = a two-mode network
ties-expected-actors = an attribute of actors or a behaviour
ties-expected-pairs = an attribute of pairs
ties-expected-explained = a network or behaviour that is explained
ties-expected-group = a group
ties-counted-waves = waves
ties-counted-values = values
ties-counted-columns = columns
ties-counted-matrices = matrices
ties-counted-actors = actors
ties-reason-two-mode = it is meant for networks among actors, and this one is two-mode
ties-reason-no-direction = the ties of this network have no direction
ties-reason-direction = the ties of this network have a direction; take transTrip
ties-reason-of-actors = the attribute is of actors, not of the things at the other end
ties-reason-of-receivers = the attribute is of the things at the other end, not of actors
ties-reason-behaviour-of-actors = a behaviour is of actors, not of the things at the other end
ties-reason-itself = the other network is the one explained
ties-reason-unlike = the two networks are not between the same kinds of things
ties-reason-use-simx = for a behaviour take simX
ties-reason-other-pairs = the attribute is of pairs of another kind
ties-reason-needs-actors = it needs a network among actors
ties-reason-own-behaviour = it speaks of the behaviour that is explained
ties-reason-no-receiving = actors receive no ties in a two-mode network
ties-reason-rule = a rule needs two networks between the same kinds of things
ties-reason-interactions = interactions are offered for networks
ties-reason-product = an effect that reaches beyond the tie can only be multiplied with effects of the sender
ties-reason-composition = it is not possible when actors come and go
ties-reason-no-such = there is no such network or behaviour
ties-reason-constant = its statistic is the same in all simulations, as it is when the observed one is the least or the most possible and the parameter runs away
ties-reason-collinear = its statistic follows from those of other effects
ties-reason-no-choice = no choice depends on it, or other effects say the same
ties-reason-without-end = the likelihood grows with it without end
ties-reason-zero = it was never observed (its statistic is zero, the least that can be), so that the estimate would be infinite
ties-reason-not-growing = its statistic does not grow with the parameter
ties-nothing-to-explain = There is no network and no behaviour to explain.
ties-too-few-waves = { $waves ->
    [one] There is one wave
   *[other] There are { $waves } waves
 } in { $place }; change needs two at least.
ties-too-few-waves-hint = Add a wave; with a territory, name two days or more with --wave.
ties-size = “{ $name }” in { $place } has { $found } { $what }; { $expected } are expected.
ties-groups-differ = The group “{ $group }” has no “{ $name }”, which other groups have.
ties-groups-differ-hint = One model is asked of all groups: give each the same networks, behaviours and attributes.
ties-unknown-name = The effect “{ $effect }” speaks of “{ $name }”, which is not { $expected } of the panel.
ties-known-names = The panel has: { $list }.
ties-unknown-effect = “{ $dependent }” has no effect “{ $effect }”.
ties-nearest-effect = Nearest: { $nearest }. All of them: milieu ties effects --list.
ties-needs-with = The effect “{ $effect }” must be told what it speaks of: with = { $expected }.
ties-does-not-apply = The effect “{ $effect }” is not for “{ $dependent }”: { $reason }.
ties-interaction-size = An interaction is of two or three effects, not of { $count }.
ties-three-parts = “{ $effect }” of “{ $dependent }” is asked as evaluation, creation and maintenance; only two of them can be told apart.
ties-twice = “{ $name }” is asked twice.
ties-internal-parameter = The effect “{ $effect }” cannot have the internal parameter { $value }.
ties-starting-value = “{ $parameter }” cannot start at { $value }.
ties-conditional = The simulation cannot end at the observed change of “{ $name }”: { $reason }.
ties-conditional-hint = Leave the line “conditional” out; the rates are estimated then.
ties-not-symmetric = “{ $network }” in wave { $wave } of { $place } has no direction, and yet holds { $sender } → { $receiver } and not the reverse.
ties-not-symmetric-hint = Give the tie both ways, or make the network a directed one.
ties-no-such-pair = “{ $network }” in wave { $wave } of { $place } has an entry from { $sender } to { $receiver }, where none can be.
ties-all-missing = “{ $name }” in { $place } has no value at all.
ties-all-missing-hint = Take it out of the model, or look whether the codes for missing values are right.
ties-constant = “{ $name }” is the same for everybody, so “{ $effect }” says nothing. Take the effect out.
ties-presence = The actor “{ $actor }” of { $place } cannot be there from { $from } to { $to }: spells begin before they end and lie within the waves.
ties-rule-broken = Wave { $wave } of { $place } breaks the rule between “{ $first }” and “{ $second }” at { $sender } → { $receiver }.
ties-distance-not-reached = Period { $period }: after { $steps } steps “{ $variable }” is still nearer to its start than observed.
ties-rates-away = Period { $period }: the rates have become { $rate }; the parameters have run away.
ties-away-hint = Start from other values (--start), or take effects out: most often two of them say nearly the same.
ties-nothing-to-estimate = Every parameter is held; there is nothing to estimate.
ties-setting = The setting “{ $name }” cannot be { $value }.
ties-unidentified = “{ $parameter }” cannot be estimated from these data: { $reason }.
ties-unidentified-hint = Take the effect out, or hold it at a value (fixed = 0) and test it (test = true).

## Running

ties-progress = { $phase ->
    [1] derivatives
    [2] approaching
   *[other] measuring
 }{ $measured ->
    [yes] , convergence { $ratio }
   *[no] {""}
 }
ties-stopped = Stopped.
ties-stopped-by-hand = the estimation was stopped by hand. What it had reached is in “{ $file }”.
ties-stopped-by-hand-hint = The same command with --resume { $file } goes on from there.
ties-resumed = Goes on from “{ $file }”.
ties-start-lacks = Not in the result to start from, and started as usual: { $list }.
ties-start-nothing = “{ $file }” has no parameter of this model.
ties-start-nothing-hint = Parameters are known by their names; milieu ties effects SOURCE --json lists those of a model.
ties-not-a-result = “{ $file }” is not the answer of “milieu ties estimate --json”.
ties-not-a-state = “{ $file }” is not what a stopped estimation leaves.
ties-other-state = “{ $file }” was left by an estimation of other data or another model.
ties-other-state-hint = Its data and its model must be the same; for a changed model use --start with a result.

## Table

ties-head-effect = effect
ties-head-explained = explained
ties-head-estimate = estimate
ties-head-error = (s.e.)
ties-head-convergence = conv. t
ties-head-interval = 95 % interval
ties-head-part = part
ties-head-lower = lower
ties-head-upper = upper
ties-head-note = note
ties-head-phase = phase
ties-head-first = first
ties-head-last = last
ties-head-mean = mean
ties-head-least = least
ties-head-greatest = greatest
ties-head-name = name
ties-head-with = with
ties-head-what = what it is
ties-head-statistic = statistic
ties-head-change = enters a choice as
ties-head-parameter = parameter
ties-head-rsiena = in RSiena under this name
ties-yes = yes
ties-no = no
ties-held = (held)
ties-rate-of-period = rate, period { $number }: { $from } → { $to }{ $several ->
    [yes] , { $group }
   *[no] {""}
 }
ties-effect-of-part = { $effect }{ $part ->
    [creation] , new ties
    [maintenance] , kept ties
    [rate] {" "}(rate)
   *[other] {""}
 }{ $within }
ties-part-evaluation = evaluation
ties-part-creation = creation
ties-part-maintenance = maintenance
ties-marks = s.e.: standard error. Against no effect, two-sided: * p < 0.05, ** p < 0.01, *** p < 0.001. conv. t: mean deviation of the simulated from the observed statistic, in standard deviations; below 0.1 is excellent.
ties-overall = Overall maximum convergence ratio { $ratio } ({ $converged ->
    [yes] converged: below { $wanted }
   *[no] not converged: { $wanted } is wanted
 }); { $last } simulations in the last phase, { $all } in all; seed { $seed }.
ties-blocking = In the way stands the combination { $list } (weights in standard deviations): there the simulated networks stay farthest from the observed ones.
ties-not-converged-hint = These numbers are no result. Try more rounds (--rounds 30) or begin with a smaller model and start the larger one from it (--start); if two effects of the combination say nearly the same, keep one; if the waves change too much, take waves that are closer.
ties-marks-likelihood = s.e.: standard error. Against no effect, two-sided: * p < 0.05, ** p < 0.01, *** p < 0.001. conv. t: mean of the score over the last phase, in standard deviations.
ties-likelihood = Maximum likelihood by data augmentation: about { $distance } standard errors from the maximum ({ $converged ->
    [yes] converged: below { $wanted }
   *[no] not converged: { $wanted } is wanted
 }); { $draws } draws in the last phase from { $chains } chains; seed { $seed }.
ties-likelihood-hint = These numbers are no result. Start from the result of the method of moments (--start), or take more draws (--simulations).
ties-likelihood-not = The method of moments (--method moments) can do it.
ties-likelihood-composition = In period { $period } actors come or go; maximum likelihood needs all of them all the time.
ties-likelihood-rate = “{ $parameter }” makes the rate depend on the state; maximum likelihood needs rates that do not.
ties-likelihood-decision = “{ $network }” is decided on by two actors; maximum likelihood needs ties imposed by one (decision = "forcing").
ties-likelihood-conditional = A simulation that ends at the observed change of “{ $name }” has no likelihood; leave “conditional” out.
ties-likelihood-no-path = Period { $period }: “{ $variable }” cannot reach its observed end; { $remaining } changes are not allowed. Look whether rules, given ties or limits of degrees forbid them.
ties-written = Written: { $file }.

## What the estimates say

ties-heading-says = What the estimates say
ties-heading-table = Estimates
ties-heading-effects = Effects with their intervals
ties-heading-trace = Convergence
ties-heading-findings = Findings
ties-careful = Each sentence is about one opportunity of one actor: the odds of the change against leaving things as they are, all else equal. The interval covers the true value in 95 of 100 such studies if the model holds. What goes together is not yet a cause.
ties-says = { $what }: { $unit } makes { $part ->
    [creation] the odds of a new tie
    [creation-beside] the odds of a new tie, over and above those of a tie in general,
    [maintenance] the odds of keeping a tie
    [maintenance-beside] the odds of keeping a tie, over and above those of a tie in general,
    [behaviour] the odds of going up by one
    [raising] the odds of going up by one
    [not-lowering] the odds of not going down
   *[tie] the odds of a tie
 } { $sense ->
    [times] { $amount } times as high ({ $low } to { $high } times)
    [more] { $amount } % higher ({ $low } to { $high } %)
   *[less] { $amount } % lower ({ $low } to { $high } %)
 }.
ties-says-base = { $what }: { $unit }, { $part ->
    [creation] the odds of a new tie against none are { $amount } to 1
    [creation-beside] the odds of a new tie against none change by a factor of { $amount }
    [maintenance] the odds of keeping a tie against ending it are { $amount } to 1
    [maintenance-beside] the odds of keeping a tie against ending it change by a factor of { $amount }
   *[tie] the odds of a tie against none are { $amount } to 1
 } ({ $low } to { $high }).
ties-says-once-formed = { $what }: once a tie is formed, { $unit } makes no recognisable difference to whether it lasts.
ties-says-cannot-tell = { $what }: it cannot be told whether { $unit } makes { $part ->
    [creation] a new tie
    [creation-beside] a new tie
    [maintenance] keeping a tie
    [maintenance-beside] keeping a tie
    [behaviour] going up by one
    [raising] going up by one
    [not-lowering] not going down
   *[tie] a tie
 } more or less likely.
ties-unit-density = where no other effect speaks for or against it
ties-unit-recip = a tie the other way
ties-unit-transtrip = each further indirect connection by way of a third actor
ties-unit-transtriads = each further partner in common
ties-unit-transties = having an indirect connection at all
ties-unit-cycle3 = each three-cycle that it closes
ties-unit-inpop = each further tie that the { $of ->
    [thing] other side
   *[actor] other actor
 } has already
ties-unit-samex = having the same “{ $with }”
ties-unit-institutional = being in the same country or region
ties-unit-sphere = being both firms, both research or both public
ties-unit-organisational = being of the same business group
ties-unit-cognitive = full rather than no likeness of competences
ties-unit-themes = full rather than no likeness of themes
ties-unit-social = having been partners rather than without any connection
ties-unit-simx = going from the least to the greatest similarity in “{ $with }”
ties-unit-absdiffx = one unit more of difference in “{ $with }”
ties-unit-egox = one unit more of “{ $with }” of the sender
ties-unit-altx = one unit more of “{ $with }” of the other actor
ties-unit-crprod = a tie in “{ $with }”
ties-unit-crprodrecip = a tie the other way in “{ $with }”
ties-unit-x = one unit more of “{ $with }”
ties-unit-x-yes = having “{ $with }” in common
ties-unit-distance = ten times the distance ({ $kind ->
    [kilometres] “{ $with }”, well beyond { $beyond } km
   *[units] “{ $with }”, well beyond { $beyond }
 })
ties-unit-avalt = one unit more of the average of the partners in “{ $with }”
ties-unit-totalt = one unit more of the sum over the partners in “{ $with }”
ties-unit-efffrom = one unit more of “{ $with }”
ties-unit-other = one unit more of “{ $effect }”

## Figures

ties-page-title = How ties change: { $file }
ties-page-subtitle = Stochastic actor-oriented model
ties-figure-effects = Effects with their 95 % intervals
ties-figure-effects-what = Estimates of the effects on the logarithm of odds, each with the interval that covers the true value in 95 of 100 studies. Intervals across the line at nought cannot tell which way an effect works. Rates are in the table.
ties-figure-effects-axis = logarithm of odds
ties-figure-traces = Parameters while they were estimated
ties-figure-traces-what = Each parameter over the estimation: it has converged when its course is level about the estimate.
ties-figure-traces-axis = steps of the estimation
ties-figure-phase = { $phase ->
    [1] derivatives
    [2] approaching
   *[other] measuring
 }
ties-legend-trace = course
ties-legend-range = range of steps drawn as one
ties-legend-estimate = estimate
ties-legend-interval = 95 % interval

## What a panel holds

ties-heading-noteworthy = Noteworthy
ties-heading-attributes = Attributes
ties-heading-composition = Who is there
ties-little-change = “{ $dependent }” has { $changes ->
    [one] one change
   *[other] { $changes } changes
 } over all periods{ $asked ->
    [yes] , for { $effects } effects
   *[no] {""}
 }; that is little to tell effects apart. Take out effects, or add waves.
ties-wave-full = The network “{ $network }” has every tie in wave { $wave }.
ties-many-missing = { $one ->
    [yes] In wave { $wave } “{ $name }”
   *[no] “{ $name }”
 } is missing in { NUMBER($share, maximumFractionDigits: 0) } % of the cases{ $much ->
    [yes] ; results that rest on it are doubtful
   *[no] ; to be kept in mind
 }.
ties-covariate-constant = “{ $name }” is the same everywhere; effects of it say nothing.
ties-actor-never-observed = Nothing is known of the ties that “{ $actor }” sends in “{ $network }”.
ties-structural-contradiction = In “{ $network }” the tie { $sender } → { $receiver } is { $given ->
    [yes] given
   *[no] impossible
 } in wave { $from } and observed otherwise in wave { $to }; in between it is taken as { $given ->
    [yes] there
   *[no] absent
 }.
ties-equal-effects = “{ $first }” and “{ $second }” say the same of every possible change; keep one.
ties-collinear-effects = “{ $first }” and “{ $second }” say nearly the same (correlation { $correlation }); they may hardly be told apart.
ties-dependent-effects = Each of these effects follows from the others; take one out: { $list }.
ties-model-has = The model has { $count } parameters; milieu ties estimate with the same source estimates them.
ties-of-pairs = pairs
ties-of-actors = actors
ties-head-wave = wave
ties-head-ties = ties
ties-head-density = dens. %
ties-head-degree = degree
ties-head-most = most
ties-head-returned = recipr. %
ties-head-closed = trans. %
ties-head-missing = missing
ties-head-given = given
ties-head-period = period
ties-head-formed = formed
ties-head-ended = ended
ties-head-kept = kept
ties-head-jaccard = Jaccard
ties-head-up = up
ties-head-down = down
ties-head-same = same
ties-head-of = of
ties-head-missing-share = missing %
ties-head-present = there
ties-head-joined = came
ties-head-left = went

## Tests

ties-test-not-converged = The estimation has not converged (overall convergence ratio { $ratio }); there is nothing to test.
ties-test-unknown = No estimated effect of the model is called “{ $name }”.
ties-test-known = Estimated: { $list }.
ties-test-dependent = The estimated effects depend on one another, so that nothing can be tested. “milieu ties describe” tells which.
ties-all-held = all held effects
ties-all-effects = all effects
ties-in-the-period = { $from } → { $to }
ties-test-heading = { $kind ->
    [wald] Effects together (Wald)
    [score] Held effects (score)
    [periods] Same in all periods
   *[groups] Same in all groups
 }
ties-test-says = { $kind ->
    [wald] A small p says that not all of these effects are nought.
    [score] A small p says that the effect is not the value at which it is held. The last column is about the value it would have.
    [periods] A small p says that the effect is not the same in all periods; let it differ (period = …) or look for what changed.
   *[groups] A small p says that the effect is not the same in all groups; let it differ (group = …) before they are pooled.
 }
ties-head-tested = tested
ties-head-test = test
ties-head-df = d.f.
ties-head-one-step = about
ties-head-share = share %
ties-head-moves = moves
ties-importance-heading = What weighs how much: { $of }
ties-importance-says = Share of each effect in what actors would choose next, on average over actors and periods (Indlekofer and Brandes 2013); the last column is how much probability it moves, from 0 to 2.
ties-test-note = { $count } simulations (seed { $seed }), overall convergence ratio { $ratio }.

## Goodness of fit

ties-from-lacks = “{ $file }” has no value for { $list }.
ties-from-lacks-hint = The result must be of this model; run milieu ties estimate --json with the same source and effects.
ties-gof-not-converged = The estimation has not converged (overall convergence ratio { $ratio }); there is nothing to compare with the data.
ties-gof-few = { $count } simulations are too few to compare with; two are the least, 1000 are usual.
ties-statistic = { $kind ->
    [indegrees] Ties received, “{ $of }”
    [outdegrees] Ties sent, “{ $of }”
    [geodesics] Distances, “{ $of }”
    [triads] Triads, “{ $of }”
    [distribution] Values of “{ $of }”
    [shared] Things in common, “{ $of }”
   *[other] { $name }
 }{ $one ->
    [yes] {" "}({ $period })
   *[no] {""}
 }
ties-fit = { $verdict ->
    [good] not refuted
   *[bad] does not fit
 }
ties-fit-says = p = { $p }. { $verdict ->
    [good] The observed network could have come from the model in this respect.
   *[bad] In this respect the observed network is unlike those that the model makes.
 }
ties-head-feature = in respect of
ties-head-distance = distance
ties-head-rank = dim.
ties-head-p = p
ties-head-fit = model
ties-head-component = of
ties-head-observed = observed
ties-head-deviation = s.d.
ties-head-low = 5 %
ties-head-high = 95 %
ties-head-q025 = 2.5 %
ties-head-q25 = 25 %
ties-head-q50 = median
ties-head-q75 = 75 %
ties-head-q975 = 97.5 %
ties-head-simulations = simulations
ties-outside = outside
ties-gof-note = { $count } simulations at the estimate (seed { $seed }). p is the share of them that lie at least as far from their mean as the data do (Mahalanobis distance; Lospinoso and Snijders 2019): a small p says that the model does not make networks like the observed one in this respect. Degrees are counts of actors with at most so many ties.
ties-page-gof = Goodness of fit: { $file }
ties-figure-fit = Goodness of fit
ties-figure-fit-what = Simulated counts as violins, the observed ones as a line: where the line leaves the violins the model does not make networks like the observed one.
ties-figure-fit-counts = count
ties-figure-fit-standardised = standard deviations from the simulated mean
ties-legend-simulated = simulated
ties-legend-quartiles = quartiles
ties-legend-bounds = 2.5 and 97.5 %
ties-legend-observed = observed
ties-legend-outside = observed, outside

## Simulation

ties-as-it-goes-on = as it goes on
ties-simulating = simulating
ties-from-not-converged = The estimation in “{ $file }” has not converged; there is nothing to build on.
ties-other-data = “{ $file }” is a result of other data or another model; its parameters are taken all the same, since they bear the same names.
ties-nothing-stated = No value is stated for { $list }.
ties-nothing-stated-hint = Name a result (--from result.json), or state a value for every effect in the model (fixed = …).
ties-bad-precision = “{ $text }” is not a measure and the half-width wanted, as in knowledge:ties=2.
ties-output = { $several ->
    [yes] { $network }:{" "}
   *[no] {""}
 }{ $kind ->
    [density] density
    [ties] ties
    [degree] mean degree
    [reciprocity] share of ties returned
    [transitivity] transitivity
    [within] ties within same { $of }, share
    [external] E-I index of { $of }
    [mean-over-ties] mean { $of } of ties
    [components] components
    [largest] largest component, share
    [gini] inequality of degrees (Gini)
    [sent] ties sent by { $of }
    [received] ties received by { $of }
   *[behaviour] mean of { $of }
 }
ties-arm-heading = { $name }, after { $period ->
    [one] one period
   *[other] { $period } periods
 }
ties-head-measure = measure
ties-head-expected = 95 % of expected
ties-head-single = 95 % of single
ties-head-difference = differs
ties-head-more = more %
ties-head-from-parameters = param. %
ties-change = { $sense ->
    [more] more
    [less] less
    [same] same
    [unknown] cannot tell
   *[none] –
 }
ties-simulate-note = { $certain ->
    [yes] Parameters are taken as certain; { $replicates } runs
   *[no] { $draws } draws of the parameters from their estimated distribution with { $replicates } runs each
 } (seed { $seed }). 95 % of expected: where the expected value lies, given what is not known of the parameters and the number of runs. { $compared ->
    [yes] Both courses share their random numbers, event by event; more %: share of pairs of runs with more than as it goes on; param. %: share of the variance that comes from not knowing the parameters, the rest is chance of the process. What a model says of a change holds only if the change leaves the model itself as it is.
   *[no] 95 % of single: where a single course lies.
 }
ties-simulate-stopped = Stopped by hand before its end; what is said rests on the runs made so far.
ties-simulate-imprecise = The wanted precision was not reached with { $most } draws.
ties-scenario-unknown = { $place }: there is no { $expected } “{ $name }”.
ties-scenario-nearest = Nearest: { $nearest }.
ties-scenario-say-which = { $place }: say which { $expected } is meant; there are several.
ties-scenario-one-operation = { $place }: give one of set, add and multiply.
ties-scenario-empty-condition = { $place }: the condition on “{ $covariate }” needs equals, at_least or at_most.
ties-scenario-loop = { $place }: “{ $actor }” can have no tie with itself.
ties-scenario-value = { $place } cannot be { $value }.
ties-scenario-span = { $place }: from period { $from } until { $until }, but the scenario has { $periods }.
ties-scenario-no-periods = A scenario needs one period at least (periods = 1).
ties-scenario-name-taken = There is an actor “{ $name }” already; one that comes needs a name of its own.
ties-scenario-behaviour-needed = “{ $actor }” comes without “{ $behaviour }”: say what it has, or whom it is like.
ties-scenario-rate-needed = “{ $variable }” has no estimated rate, since its observed change ended the simulations.
ties-scenario-rate-needed-hint = State one: [[rates]] with variable and value.
ties-scenario-contradiction = “{ $network }”: { $sender } → { $receiver } is given and forbidden at once.
ties-scenario-parameter-count = { $found } values of parameters; the model has { $expected }.
ties-scenario-covariance = The covariance of the parameters is none: it { $why }.
ties-scenario-no-rates = In { $attempts } draws of the parameters no rate was above nought; the estimate is too uncertain to simulate from (--certain takes it as it is).
ties-scenario-not-comparable = “{ $first }” and “{ $second }” cannot be compared: they differ in { $what }.
ties-named-output = measure
ties-named-network-of-actors = network among actors
ties-named-group = group
ties-named-wave = wave
ties-named-explained = network or behaviour
ties-named-network = network
ties-named-behaviour = behaviour
ties-named-parameter = parameter
ties-named-covariate-or-behaviour = attribute or behaviour
ties-named-covariate = attribute
ties-named-pairs = attribute of pairs
ties-named-actor = actor
ties-named-receiver = thing at the other end

## Effects

ties-family-network = Effects on ties
ties-family-behaviour = Effects on behaviour
ties-family-rate = Effects on rates of change
ties-with-nothing = –
ties-with-actor = attribute of actors or behaviour
ties-with-pair = attribute of pairs
ties-with-network = network
ties-effect-with = { $about } (with: { $with })
ties-no-effect = There is no effect “{ $name }”. All of them: milieu ties effects --list.
ties-effects-note = ¹ not in RSiena. Formulas: milieu ties effects --name EFFECT. Each can be asked of making and keeping ties alike (evaluation), of making (creation) or of keeping (maintenance).
ties-effects-page = For ego i and alter j: x is the network explained, w another network or an attribute of pairs, v an attribute of actors with its mean taken off, z the behaviour explained with its mean taken off, + in place of an index a sum over it, D a change of behaviour. Effects bear RSiena's short names where RSiena has them.
ties-spec-written = Written: { $file }, a model of { $count } effects to begin with.

# Each effect as a row of a table, and what it is.
ties-effect-density = density
ties-about-density = how many ties actors tend to have: the balance of making and leaving ties
ties-effect-recip = reciprocity
ties-about-recip = tendency to return ties
ties-effect-transtrip = transitive triplets
ties-about-transtrip = tendency to tie to the partners of partners, for each way that leads there
ties-effect-transtrip1 = transitive triplets, closing
ties-about-transtrip1 = tendency to tie to the partners of one's partners
ties-effect-transtrip2 = transitive triplets, sharing
ties-about-transtrip2 = tendency to tie to those who have ties to one's own partners
ties-effect-transmedtrip = transitive triplets, mediating
ties-about-transmedtrip = tendency to stand between two who are tied
ties-effect-transties = transitive ties
ties-about-transties = tendency to have ties with partners of partners, however many ways lead there
ties-effect-cycle3 = three-cycles
ties-about-cycle3 = tendency to close cycles of three: exchange among equals if positive, order if negative
ties-effect-transrectrip = transitive reciprocated triplets
ties-about-transrectrip = closing of triplets by ties that are returned
ties-effect-transtriads = transitive triads
ties-about-transtriads = tendency to tie to those with whom partners are in common
ties-effect-gwespff = shared partners, forward (gwesp){ $parameter }
ties-about-gwespff = closing over partners of partners, each further one counting less
ties-effect-gwespbb = shared partners, backward (gwesp){ $parameter }
ties-about-gwespbb = closing over those whose partners are tied to one, each further one counting less
ties-effect-gwespfb = shared partners, sending to both (gwesp){ $parameter }
ties-about-gwespfb = tendency to tie to those who choose the same others, each further one counting less
ties-effect-gwespbf = shared partners, chosen by both (gwesp){ $parameter }
ties-about-gwespbf = tendency to tie to those who are chosen by the same others, each further one counting less
ties-effect-gwespffgradient = shared partners, forward, full change{ $parameter }
ties-about-gwespffgradient = as gwespFF, with what a tie changes for other ties of the actor
ties-effect-gwespfbgradient = shared partners, sending to both, full change{ $parameter }
ties-about-gwespfbgradient = as gwespFB, with what a tie changes for other ties of the actor
ties-effect-cycle4 = four-cycles
ties-about-cycle4 = tendency to be in the same things, or have the same partners, as others
ties-effect-inpop = popularity
ties-about-inpop = tendency to tie to those who receive many ties
ties-effect-inpopsqrt = popularity (square root)
ties-about-inpopsqrt = tendency to tie to those who receive many ties, each further one counting less
ties-effect-outpop = activity of the other{ $parameter }
ties-about-outpop = tendency to tie to those who send many ties
ties-effect-outpopsqrt = activity of the other (square root){ $parameter }
ties-about-outpopsqrt = tendency to tie to those who send many ties, each further one counting less
ties-effect-inact = activity of the popular
ties-about-inact = tendency of those who receive many ties to send many
ties-effect-inactsqrt = activity of the popular (square root)
ties-about-inactsqrt = tendency of those who receive many ties to send many, each further one counting less
ties-effect-outact = activity
ties-about-outact = tendency of those who send many ties to send more
ties-effect-outactsqrt = activity (square root)
ties-about-outactsqrt = tendency of those who send many ties to send more, each further one counting less
ties-effect-outtrunc = having ties at all{ $parameter }
ties-about-outtrunc = tendency to have at least a few ties
ties-effect-egox = { $with } of the sender
ties-about-egox = whether those with more of the attribute have more ties
ties-effect-altx = { $with } of the other
ties-about-altx = whether those with more of the attribute are chosen more
ties-effect-simx = similar { $with }
ties-about-simx = tendency to tie to those with similar values
ties-effect-samex = same { $with }
ties-about-samex = tendency to tie to those of the same category
ties-effect-absdiffx = difference in { $with }
ties-about-absdiffx = tendency to tie across a difference
ties-effect-x = { $with }
ties-about-x = tendency to tie where an attribute of the pair is larger
ties-effect-crprod = tie in { $with }
ties-about-crprod = tendency to tie where there is a tie in another network
ties-effect-crprodrecip = tie back in { $with }
ties-about-crprodrecip = tendency to tie where another network has a tie the other way
ties-effect-closure = closing by { $with }
ties-about-closure = tendency to tie to those whom partners in another network are tied to there
ties-effect-from = agreement through { $with }
ties-about-from = tendency to tie to those who have the same partners in another network
ties-effect-to = following partners in { $with }
ties-about-to = tendency to tie to those whom partners in another network choose
ties-effect-linear = level
ties-about-linear = tendency towards higher or lower values
ties-effect-quad = shape
ties-about-quad = whether high values draw further up or back to the middle
ties-effect-avalt = average of partners in { $with }
ties-about-avalt = tendency to move with the average of the partners
ties-effect-totalt = sum over partners in { $with }
ties-about-totalt = tendency to move with the sum over the partners
ties-effect-avsim = average similarity to partners in { $with }
ties-about-avsim = tendency to become like the partners on average
ties-effect-totsim = total similarity to partners in { $with }
ties-about-totsim = tendency to become like the partners, the more of them the more
ties-effect-indeg = ties received in { $with }
ties-about-indeg = whether those who receive many ties move up
ties-effect-outdeg = ties sent in { $with }
ties-about-outdeg = whether those who send many ties move up
ties-effect-efffrom = { $with }
ties-about-efffrom = whether those with more of the attribute move up
ties-effect-ratex = { $with }
ties-about-ratex = whether those with more of the attribute reconsider more often
ties-effect-outrate = ties sent
ties-about-outrate = whether those who send many ties reconsider more often
ties-effect-inrate = ties received
ties-about-inrate = whether those who receive many ties reconsider more often
ties-effect-reciprate = returned ties
ties-about-reciprate = whether those with many returned ties reconsider more often
ties-effect-outrateinv = ties sent, inverse
ties-about-outrateinv = whether those with few ties reconsider more or less often
ties-effect-outratelog = ties sent, logarithm
ties-about-outratelog = whether those who send many ties reconsider more often, each further one counting less

## milieu ties

cli-about-ties = See how ties form, last and end: models of change, estimated and simulated
cli-more-ties =
    A source is a territory file, with the ties and waves that are meant, or a TOML file that names plain files (matrices, lists of ties,
    Pajek, behaviours) or a territory and holds the model. Stochastic actor-oriented models (Snijders 2001), as in RSiena.
    Examples:
      milieu ties estimate styria.milieu --layer knowledge --wave 2015-07-01 2019-07-01
      milieu ties estimate study.toml --html result.html
cli-about-ties-estimate = Estimate what makes ties form and last
cli-more-ties-estimate =
    It goes on by itself until it has converged, or names the combination of effects that stands in the way (exit code 1). Stopped by
    Ctrl-C it leaves what it has reached in a file, from which --resume goes on. The answer of --json can be the --start of another model.
    Examples:
      milieu ties estimate study.toml --latex table.tex --html result.html
      milieu ties estimate small.toml --method likelihood
      milieu ties estimate keep.milieu --joint-projects --wave 2000-2006,2007-2013,2014-2020 --region AT22 --most-active 80
      milieu ties estimate styria.milieu --layer knowledge --waves 2015..2020 --effects model.toml --json
cli-arg-ties-method = Method of moments, or maximum likelihood (slow; small panels)
cli-about-ties-effects = List what a model can be made of, or write a model to begin with
cli-more-ties-effects =
    Examples:
      milieu ties effects --list
      milieu ties effects --name gwespFF
      milieu ties effects styria.milieu --layer knowledge --waves 2015..2020 --write-spec model.toml
cli-arg-ties-source = Territory, or TOML file with data and model
cli-arg-ties-effects = TOML file with the model: [[effects]], and [estimation] if wanted
cli-arg-ties-layer = Layers whose ties are explained, of a territory
cli-arg-ties-joint-projects = Explain joint projects
cli-arg-ties-least-joint = Fewest joint projects that make a tie
cli-arg-ties-largest-project = Leave out projects with more partners than this
cli-arg-ties-memberships = Explain memberships in bodies: actors and bodies
cli-arg-ties-themes = Explain themes of projects: actors and themes
cli-arg-ties-wave = Waves, oldest first: days or years, e.g. 2015-07-01 or 2007-2013
cli-arg-ties-waves = A wave for each year, the state of its first of July, e.g. 2015..2020
cli-arg-ties-every = Years from wave to wave
cli-arg-ties-before = Years before the first wave, for the nearness of actors in the network
cli-arg-ties-region = Only the actors at home in these regions
cli-arg-ties-apart = Each region is a group of its own; one model is asked of all
cli-arg-ties-region-level = NUTS level at which regions are compared
cli-arg-ties-group = Only actors of these groups
cli-arg-ties-most-active = Only so many of the most active actors
cli-arg-ties-least-waves = Only actors that are active in so many waves
cli-arg-ties-tied-only = Leave out actors without a tie in any wave
cli-arg-ties-presence = When an actor is there to form ties
cli-arg-ties-cross-layer = Layers whose ties may explain these
cli-arg-ties-recorded-as-of = As it was recorded after an event or at a time
cli-arg-ties-simulations = Simulations of the last phase
cli-arg-ties-convergence = Overall convergence ratio that is wanted
cli-arg-ties-rounds = Rounds of improvement before it is given up
cli-arg-ties-start = Result of another estimation to start from
cli-arg-ties-resume = State of a stopped estimation: gone on from if it is there, left there if stopped
cli-arg-ties-out = File for the results: .csv, .xlsx, .json or .parquet
cli-arg-ties-latex = File for the table in LaTeX (booktabs)
cli-arg-ties-html = File for a page with table, sentences and figures
cli-arg-ties-effects-list = List every effect with what it is
cli-arg-ties-effects-name = Tell of one effect with its formulas
cli-arg-ties-effects-write-spec = File for a model to begin with
cli-about-ties-gof = See whether simulated networks look like the observed ones
cli-more-ties-gof =
    Degrees, distances, triads and behaviours of simulated networks beside those of the data, at the parameters of a result (--from) or of
    an estimation made for it. What does not fit is shown in full; --details shows everything.
    Examples:
      milieu ties gof study.toml
      milieu ties gof study.toml --from result.json --html fit.html
cli-arg-ties-gof-by-period = Compare each period by itself
cli-arg-ties-gof-details = Show each feature in full
cli-arg-ties-gof-html = File for a page with figures
cli-about-ties-describe = See the waves, what changes between them, and what stands in the way of a model
cli-more-ties-describe =
    Examples:
      milieu ties describe study.toml
      milieu ties describe styria.milieu --layer knowledge --waves 2015..2020 --region AT22
cli-about-ties-test = Test effects, and whether they are the same in all periods and groups
cli-more-ties-test =
    Effects that the model holds (fixed = 0, test = true) are tested by their score, without being estimated; --wald tests estimated ones
    together. Whether effects are the same in all periods and groups is always tested.
    Examples:
      milieu ties test study.toml
      milieu ties test study.toml --wald transTrip,cycle3
cli-arg-ties-test-wald = Estimated effects to be tested together, by their names
cli-about-ties-simulate = See what would come next, and what if something were different
cli-more-ties-simulate =
    A scenario is a TOML file: periods, and what changes: actor_covariates, dyadic_covariates, subsidies, forbidden and given ties, rates,
    entries and exits. It is compared with the course as it goes on, event by event with the same random numbers. Parameters are drawn from
    their estimated distribution, so that chance and doubt about the parameters are told apart.
    Examples:
      milieu ties simulate study.toml --from result.json --periods 2
      milieu ties simulate study.toml --from result.json --scenario bridge.toml --out contrast.csv
cli-arg-ties-from = Result of milieu ties estimate --json
cli-arg-ties-simulate-scenario = File with a scenario, or with several ([[scenario]]), measures ([[output]]) and [run]
cli-arg-ties-keep = Keep the result in this territory file; goodness of fit and simulation begin with the estimate kept there
cli-arg-ties-simulate-periods = Periods to go on, without a scenario
cli-arg-ties-simulate-draws = Draws of the parameters
cli-arg-ties-simulate-replicates = Runs for each draw
cli-arg-ties-simulate-precision = Go on until this measure is known so well: half the width of its 95 % interval
cli-arg-ties-simulate-certain = Take the estimate as certain
cli-arg-ties-simulate-every-period = Show every period, not the last alone
reference-ties-effects = Effects of tie models
