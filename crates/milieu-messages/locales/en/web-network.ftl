### The workbench: the network seen as a matrix, by its proximities, and by its gateways and gaps.

web-network-unknown = unknown
web-network-no-such-layer = There is no layer “{ $layer }”.
web-network-choose = Show

web-matrix-layer = Layer
web-matrix-order = Order of actors
web-matrix-order-group = by group
web-matrix-order-community = by community
web-matrix-order-degree = by number of ties
web-matrix-community = community { $number }
web-matrix-empty-layer = There are no ties of the layer { $layer } for { $region }. Choose another layer, or import ties.
web-matrix-answer =
    In { $region }, { $ties ->
        [one] one tie
       *[other] { $ties } ties
    } of the layer { $layer } { $ties ->
        [one] runs
       *[other] run
    } between { $actors } actors.
web-matrix-more = More than chance: { $from } and { $to } have { $found } ties, where { $expected } would be expected.
web-matrix-fewer = Fewer than chance: { $from } and { $to } have { $found } ties, where { $expected } would be expected.
web-matrix-no-difference = No two groups have clearly more or fewer ties than chance would give.
web-matrix-table = Ties between groups, layer { $layer }; in brackets found over expected. Open a number to see the ties.
web-matrix-cell =
    { $ties ->
        [one] The one tie
       *[other] The { $ties } ties
    } between { $from } and { $to }, layer { $layer }
web-matrix-counts-title = Ties between groups, layer { $layer }
web-matrix-counts-description = Each tie counts once. A blank cell means that no tie is possible.
web-matrix-ratio-title = Found over expected, layer { $layer }
web-matrix-ratio-description = 1 is what chance gives. Expected: the network and the sizes of the groups stay, the groups are dealt to the actors at random, { $draws } times.
web-matrix-density-title = Density, layer { $layer }
web-matrix-density-description = Ties over possible ties between the two groups.
web-matrix-adjacency-title = Actors and their ties
web-matrix-adjacency-description = { $actors } actors in rows and columns, { $ties } ties as filled cells: the darker, the heavier.
web-matrix-pairs = Every pair of groups; shares of { $draws } random deals of the groups with as many ties or more, and as many or fewer
web-matrix-layers = Knowledge beside supply: reach, overlap with product ties and direction along the chain, each with a permutation test ({ $draws } draws)
web-matrix-column-group = Group
web-matrix-column-with = With
web-matrix-column-actors = Actors
web-matrix-column-actor = Actor
web-matrix-column-block = Stands with
web-matrix-column-partners = Tied to
web-matrix-column-ties = Ties
web-matrix-column-weight = Weight
web-matrix-column-density = Density
web-matrix-column-expected = Expected
web-matrix-column-ratio = Found over expected
web-matrix-column-p-more = p, as many or more
web-matrix-column-p-fewer = p, as many or fewer
web-matrix-column-home = Reach: in the region
web-matrix-column-nation = Rest of the nation
web-matrix-column-abroad = Abroad
web-matrix-column-elsewhere = Place unknown
web-matrix-column-covers = Product ties that it covers
web-matrix-column-correlation = Correlation with products
web-matrix-column-p = p of the correlation
web-matrix-column-vertical = Vertical (between stages of a chain)
web-matrix-column-horizontal = Horizontal (same stage or other chain)
web-matrix-column-chain-p = p of stages dealt at random
web-matrix-no-such-cell = “{ $cell }” does not name two groups, such as “sme,research”.

web-proximity-helps = Ties are likelier between actors that are closer in: { $list }.
web-proximity-hinders = Ties are rarer between actors that are closer in: { $list }.
web-proximity-none-clear = No proximity clearly goes with ties here.
web-proximity-stands-in = It stands in for nearness (it does more where two actors are far apart): { $list }.
web-proximity-no-stand-in = No other proximity clearly stands in for nearness.
web-proximity-no-stand-in-model = Whether another proximity stands in for nearness cannot be told from these data.
web-proximity-used = The model uses { $tied } of { $tied_all } tied pairs and { $free } of { $free_all } other pairs looked at: those of which all is known.
web-proximity-left-out-unknown = Not in the model, known of too few pairs: { $proximity }.
web-proximity-left-out-constant = Not in the model, the same for all pairs: { $proximity }.
web-proximity-not-home = “{ $key }” is no actor of this region.
web-proximity-effects = Odds of a tie, by proximity
web-proximity-effects-description = By what the odds are multiplied when a pair is closer by one standard deviation, all else equal, with 90 % intervals. 1 is no difference.
web-proximity-stand-in = Together with nearness: below 1, the proximity does more where actors are far apart
web-proximity-more = likelier
web-proximity-less = rarer
web-proximity-unclear = not clear
web-proximity-reading-stands-in = stands in for nearness
web-proximity-reading-adds = adds to nearness
web-proximity-means = Proximity of tied pairs and of other pairs (means)
web-proximity-receptivity = Receptivity of each actor, opened into its parts
web-proximity-bodies = Bodies that bring actors together
web-proximity-pair = { $a } and { $b }
web-proximity-choose = Look at a pair
web-proximity-first = One actor
web-proximity-second = The other
web-proximity-show = Show their proximities
web-proximity-why-distance = { $km } km apart; the farthest two are { $most } km apart
web-proximity-why-social = one over the steps between them in the knowledge network, their own tie left out; 0 when no path leads
web-proximity-by-definition = as defined
web-proximity-by-stand-in = by a coarser stand-in
web-proximity-column = Proximity
web-proximity-column-odds = Odds multiplied by
web-proximity-column-lower = Lower
web-proximity-column-upper = Upper
web-proximity-column-reading = Reading
web-proximity-column-value = Value, 0 to 1
web-proximity-column-why = Why
web-proximity-column-basis = How
web-proximity-column-tied = Tied pairs
web-proximity-column-free = Other pairs
web-proximity-column-tied-known = Tied pairs known
web-proximity-column-free-known = Other pairs known
web-proximity-column-receptivity = Receptivity
web-proximity-column-body = Body
web-proximity-column-members = Members here
web-proximity-column-groups = Groups among them
web-proximity-column-pairs = Pairs
web-proximity-column-pairs-tied = Tied pairs

web-gateways-answer =
    { $count ->
        [one] One actor has
       *[other] { $count } actors have
    } knowledge ties both inside the region and outside. { $first } holds { $share } % of the outside ties; the first three hold { $top } %.
web-gateways-none = No actor has knowledge ties both inside the region and outside.
web-gateways-gatekeepers = Gatekeepers: who carries outside knowledge in
web-gateways-brokers = Brokers: who lies between others
web-gateways-broker-sentence = { $name } lies on { $share } % of the shortest paths between the others, and deals with { $groups } groups.
web-gateways-silent = Groups that talk less than chance
web-gateways-idle =
    { $count ->
        [0] No tie went idle since the earlier period
        [one] One tie went idle since the earlier period
       *[other] { $count } ties went idle since the earlier period
    }
web-gateways-idle-unknown = Ties gone idle: unknown, there is no earlier period with ties of the same kind
web-gateways-unreached =
    { $count ->
        [0] Every actor is reached by the main part of the knowledge network
        [one] One actor is not reached by the main part of the knowledge network
       *[other] { $count } actors are not reached by the main part of the knowledge network
    }
web-gateways-unreached-alone = no knowledge tie is known
web-gateways-unreached-outside = tied to the outside only
web-gateways-unreached-part = in a part of its own
web-gateways-suggestions = Links worth creating; { $hidden } hidden
web-gateways-no-suggestions = No links are suggested. { $reason }
web-gateways-no-back-test = How good such suggestions are is not known here. { $reason }
web-gateways-back-test = Back-test: of { $shown } links suggested from the earlier period alone, { $hits } came up; a random list would have had { $random }.
web-gateways-back-test-table = Back-test: lists drawn up from the earlier period alone, held against this one
web-gateways-no-such-proximity = There is no proximity “{ $name }”.
web-gateways-without = Leave out
web-gateways-without-none = nothing
web-gateways-reason-close = Close in: { $list }.
web-gateways-reason-active = Both have many ties.
web-gateways-reason-common =
    { $count ->
        [one] They share one partner.
       *[other] They share { $count } partners.
    }
web-gateways-reason-steps = They are { $steps } steps apart.
web-gateways-reason-apart = No path leads from one to the other.
web-gateways-raises = { $factor }: { $indicator } from { $before } to { $after }
web-gateways-raises-unknown = not known
web-gateways-accept = Accept
web-gateways-hide = Hide
web-gateways-show-again = Show again
web-gateways-accepted = accepted
web-gateways-open = open
web-gateways-hidden =
    { $count ->
        [one] One hidden suggestion
       *[other] { $count } hidden suggestions
    }
web-gateways-decide = Decide on these links
web-gateways-link = { $a } – { $b }
web-gateways-done = Noted. It can be undone.
web-gateways-column-share = Share of outside ties
web-gateways-column-outside = Outside ties
web-gateways-column-inside = Ties inside
web-gateways-column-brokered = Pairs brokered
web-gateways-column-between = Share of shortest paths
web-gateways-column-constraint = Constraint
web-gateways-column-odds = Odds, against the mean pair
web-gateways-column-raises = Would raise most
web-gateways-column-choice = Decision
web-gateways-column-length = Length of the list
web-gateways-column-hits = Came up
web-gateways-column-precision = Precision
web-gateways-column-interval = Interval
web-gateways-column-random = Random list
web-gateways-column-candidates = Possible pairs
web-gateways-column-gained = Ties that came up
