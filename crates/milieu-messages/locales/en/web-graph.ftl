### Network › Graph.

web-graph-nobody = Nobody is in the territory in this period. Import a member list, or add an actor.
web-graph-no-coordinates = No actor shown has coordinates, so there is no map to draw. Choose another drawing.
web-graph-no-layout = There is no stored drawing “{ $name }”.
web-graph-layout-of-others = The stored drawing “{ $name }” has none of the actors shown here.
web-graph-lens-needs-actor = Choose an actor first: this view is about one.
web-graph-lens-needs-since = Say since when: a day, a year, or the number of an event.
web-graph-not-here = “{ $key }” is not among the actors shown.
web-graph-left-out = Only the { $drawn } best connected actors of the opened groups are drawn; { $left } more are left out.
web-graph-betweenness-long = Betweenness of so many actors takes too long here. Filter first, or use “milieu network measure”.
web-graph-unknown = unknown
web-graph-none = none
web-graph-unknown-region = region unknown
web-graph-alone = without community
web-graph-community = community { $number }

web-graph-said-shown =
    { $share ->
        [all] { $actors ->
            [one] One actor
           *[other] { $actors } actors
        }
       *[other] { $actors } of { $all } actors
    } with { $ties ->
        [one] one tie
       *[other] { $ties } ties
    }.
web-graph-said-folded =
    { $actors } actors, drawn as { $groups ->
        [one] one group
       *[other] { $groups } groups
    }. Open a group to see who is inside.
web-graph-said-carriers =
    { $carriers ->
        [one] One actor carries
       *[other] { $carriers } actors carry
    } { $percent } % of the contacts with the outside: { $names }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
web-graph-said-alone =
    { $actors ->
        [one] One actor has
       *[other] { $actors } actors have
    } no tie shown here.
web-graph-said-ego =
    { $name } and the { $others ->
        [one] one other
       *[other] { $others } others
    } at most { $steps ->
        [1] one step
       *[other] { $steps } steps
    } away.
web-graph-said-between =
    From { $from } to { $to } it takes { $steps ->
        [one] one step
       *[other] { $steps } steps
    }{ $over ->
        [0] .
        [one] , over one actor.
       *[other] , over { $over } actors.
    }
web-graph-said-no-way = There is no way from { $from } to { $to } over the ties shown.
web-graph-said-bridges =
    { $bridges ->
        [0] No tie is a bridge: whichever is lost, everybody stays connected.
        [one] One tie is a bridge: if it is lost, a part falls off.
       *[other] { $bridges } ties are bridges: if one is lost, a part falls off.
    }
web-graph-said-changed =
    { $ties ->
        [0] No tie is
        [one] One tie is
       *[other] { $ties } ties are
    } new since { $since }.
web-graph-figure = { $nodes } of { $all } nodes, the best connected, and { $ties } pairs with ties, at the same places as on the screen.
web-graph-table-actors = Actors, best connected first ({ $shown } of { $all })
web-graph-table-ties = Ties, strongest first ({ $shown } of { $all })
web-graph-column-actor = Actor
web-graph-column-group = Group
web-graph-column-region = Region
web-graph-column-community = Community
web-graph-column-contacts = Contacts
web-graph-column-from = From
web-graph-column-to = To
web-graph-column-layer = Layer
web-graph-column-weight = Strength
web-graph-column-formal = Formal
web-graph-column-codified = Knowledge
web-graph-column-reach = Reach
web-graph-column-since = Since
web-graph-formal = formal
web-graph-informal = informal
web-graph-codified = codified
web-graph-tacit = tacit
web-graph-local = local
web-graph-outside = outside

web-graph-layer-projects = shared projects
web-graph-layout-forces = forces
web-graph-layout-wedges = six sectors
web-graph-layout-rings = core and periphery
web-graph-layout-value-chain = value chain
web-graph-layout-map = map
web-graph-layout-stored = stored: { $name }
web-graph-size-degree = contacts
web-graph-size-strength = strength of ties
web-graph-size-betweenness = betweenness
web-graph-size-outside = outside contacts
web-graph-size-coreness = coreness
web-graph-size-even = all the same
web-graph-colour-group = group
web-graph-colour-community = community
web-graph-colour-region = region
web-graph-colour-receptivity = receptivity (staff with a degree)
web-graph-colour-kind = kind
web-graph-fold-none = one by one
web-graph-fold-region = by region
web-graph-fold-community = by community
web-graph-receptivity-low = under 10 % with a degree
web-graph-receptivity-middling = 10 to 25 % with a degree
web-graph-receptivity-high = 25 to 50 % with a degree
web-graph-receptivity-very-high = 50 % and more with a degree

web-graph-filters = What is drawn
web-graph-layers = Layers
web-graph-layout = Drawing
web-graph-size = Size
web-graph-colour = Colour
web-graph-fold = Actors
web-graph-reach = Reach
web-graph-any = any
web-graph-formality = Formal
web-graph-knowledge = Knowledge
web-graph-since = Since (day or year)
web-graph-weight = Strength at least
web-graph-lens = Lens
web-graph-lens-none = whole network
web-graph-lens-ego-1 = one step around
web-graph-lens-ego-2 = two steps around
web-graph-lens-between = between two actors
web-graph-lens-bridges = only bridges
web-graph-lens-changed = what changed since
web-graph-of = Actor
web-graph-other = Other actor
web-graph-event = Day, year or event
web-graph-show = Show
web-graph-reset = Without filters

web-graph-canvas =
    Network of { $nodes ->
        [one] one node
       *[other] { $nodes } nodes
    } and { $ties ->
        [one] one tie
       *[other] { $ties } ties
    }. Arrows go to the neighbour in that direction, Enter opens, Tab walks the ties by strength, Escape lets go.
web-graph-keys = Keys: arrows nearest neighbour · Enter open · Tab ties by strength · [ ] communities · + − zoom · f fit · p pin · n new actor · e new tie · r rename · m matrix · Esc let go
web-graph-tools = Tools
web-graph-zoom-in = Zoom in
web-graph-zoom-out = Zoom out
web-graph-fit = Fit all
web-graph-pin = Pin here
web-graph-unpin = Unpin
web-graph-new-actor = New actor
web-graph-new-tie = New tie
web-graph-rename = Rename
web-graph-remove-tie = Remove tie
web-graph-open = Open group
web-graph-close = Fold groups
web-graph-picture = Picture (PNG)
web-graph-export = Export the network
web-graph-selected = Selected: { $name }
web-graph-selected-none = Nothing selected
web-graph-facts =
    { $name }, { $group }, { $contacts ->
        [0] no contacts
        [one] one contact
       *[other] { $contacts } contacts
    } shown
web-graph-facts-folded =
    { $name }: { $actors ->
        [one] one actor
       *[other] { $actors } actors
    } inside
web-graph-tie-facts = { $from } – { $to }: { $layer }, { $formal }, strength { $weight }
web-graph-walked = Tie { $number } of { $all }: { $name }, { $layer }
web-graph-pinned = { $name } stays here now.
web-graph-unpinned = { $name } is back in its place.
web-graph-added = Added: { $name }
web-graph-removed = Removed: { $name }
web-graph-renamed = Renamed: { $name }
web-graph-name = Name
web-graph-group = Group
web-graph-region = Region (code)
web-graph-save = Save
web-graph-dismiss = Cancel
web-graph-from = From
web-graph-to = To
web-graph-layer = Layer
web-graph-strength = Strength
web-graph-unknown-group = group unknown
web-graph-legend = Legend
web-graph-legend-text = { $name }: { $mark }
web-graph-shape-square = square
web-graph-shape-circle = circle
web-graph-shape-triangle = triangle, point up
web-graph-shape-diamond = diamond
web-graph-shape-pentagon = pentagon
web-graph-shape-shield = triangle, point down
web-graph-shape-ring = ring
web-graph-shape-fold = large circle with a number
web-graph-line-products = solid line
web-graph-line-people = long dashes
web-graph-line-money = dots
web-graph-line-information = dashes and dots
web-graph-line-knowledge = short dashes
web-graph-line-projects = thin line
web-graph-legend-outside = outside the region: hollow
web-graph-legend-pinned = pinned: with a dot
web-graph-lines-solid = With so many ties in view, lines are drawn solid; zoom in for their patterns.
web-graph-tree = Communities, actors and ties
web-graph-tree-community =
    Community { $number }, { $actors ->
        [one] one actor
       *[other] { $actors } actors
    }
web-graph-tree-alone =
    Without community, { $actors ->
        [one] one actor
       *[other] { $actors } actors
    }
web-graph-tree-more = and { $more } more
