### Scorecard and the six figures.

web-screen-scorecard-indicator = Indicator

# --- six factors ---
web-score-answer = { $scored ->
    [0] No factor of { $region } can be scored from these data.
   *[other] { $weak ->
        [0] No factor of { $region } is weak among the { $scored } that can be scored.
        [one] One factor of { $region } is weak: { $names }.
       *[other] { $weak } factors of { $region } are weak: { $names }.
    }
}
web-score-bad-weight = “{ $text }” is not a weight; write a name and a number from 0 to 100, as AC01:2.
web-score-unknown-factor = There is no factor “{ $text }”.
web-score-own-weights = Weights of your own are in use. The chart shows the default method, in which all count the same; the ranks and the table of weighted scores show yours.
web-score-interval = Interval
web-score-before = Period before
web-score-spread = Comparable regions, middle half
web-score-target = Target
web-score-first-quartile = 25 % of others
web-score-middle = Middle of others
web-score-third-quartile = 75 % of others
web-score-rank = Rank { $rank }
web-score-equal = Equal weights
web-score-weighted = Your weights
web-score-weighted-caption = Scores with your weights beside equal weights
web-score-facts = What the number is
web-score-rows = Rows behind the number ({ $count })
web-score-no-code = Which indicator? The address needs its code, as ?code=AC01.
web-score-indicator-value = { $region }: { $value }.
web-score-indicator-unknown = { $region }: not known. { $reason }
web-score-weights = Weights
web-score-weights-help = 1 counts as usual, 2 twice as much, 0 not at all. Your weights stand in the address: whoever gets the address sees the same.
web-score-weights-reset = All weights back to 1
web-score-weight-of = Weight of { $name }
web-score-concept-at = { $name }, position { $position }
web-score-concept-unknown = { $name }, unknown
web-score-movers = What would move this most
web-score-open-factor = { $name }: concepts, indicators and weights
web-score-ranks-regions = How firm are the ranks of the regions in
web-score-ranks-none = not compared
web-score-now = { $name }: { $score } with your weights, { $nominal } with equal ones

web-figure-factors-title = Six factors of { $region }
web-figure-factors-description = Score with its interval from 0, weakest, to 1, strongest. A hollow dot is the period before, the grey bar the middle half of comparable regions, a flag the target; a diamond marks a weak factor.
web-figure-factor-ranks-title = How firm the ranks of the factors are
web-figure-factor-ranks-description = Share of draws, in percent, in which each factor of { $region } takes each rank when the weights are moved.
web-figure-region-ranks-title = How firm the ranks of the regions are: { $region }
web-figure-region-ranks-description = Share of draws, in percent, in which each region takes each rank in this factor when the weights are moved.

# --- network type ---
web-type-abstains = No type is named: the data do not allow it. The reason and the missing features are below.
web-type-missing = Features that are not known
web-type-thin = Thin data: { $reason }
web-type-degrees = Degrees of the three types
web-type-strongest = Strongest evidence for { $kind }
web-type-observed = Observed
web-type-typical-nearest = Typical of the nearest type
web-type-typical-second = Typical of the second type

# --- diagnosis ---
web-diagnosis-answer = { $region }: of what concerns this cluster, { $holds } { $holds ->
    [one] statement holds
   *[other] statements hold
 }, { $not } { $not ->
    [one] does not
   *[other] do not
 }, and of { $open } the data cannot tell.
web-diagnosis-is-weak = { $factor } is weak
web-diagnosis-weak-rule = The score is below the first quartile of its comparison in at least 80 % of the runs.
web-diagnosis-concept = { $concept } ({ $codes }) stands at { $position }.
web-diagnosis-table-one = Table 1 (¶{ $paragraph })
web-diagnosis-cards = Statements held against the data
web-diagnosis-rule = Rule
web-diagnosis-evidence = Evidence
web-diagnosis-settles = What would settle it
web-diagnosis-show = Show
web-diagnosis-all = all answers
web-diagnosis-others = Also what is said of other types and classes
web-diagnosis-to-instruments = What could be done about it
web-diagnosis-none = Nothing to show with this choice.
web-diagnosis-kind-weak-point = Weak points
web-diagnosis-kind-lock-in = Signs of lock-in
web-diagnosis-kind-type = Expected of this type of network
web-diagnosis-kind-class = Expected of this class of technology
web-rule-any = at least one of: { $list }
web-rule-below = { $name } ({ $code }) is among the weakest { $limit } % of its comparison
web-rule-above = { $name } ({ $code }) is stronger than { $limit } % of its comparison
web-rule-value-below = { $name } ({ $code }) is below { $limit }
web-rule-value-above = { $name } ({ $code }) is above { $limit }
web-rule-like = { $name } ({ $code }) is as Table 1 has it for the type { $kind }
web-rule-falls = { $name } ({ $code }) falls
web-rule-rises = { $name } ({ $code }) rises
web-rule-known = { $name } is known
web-rule-at-least = { $name }: { $limit } or more
web-rule-at-most = { $name }: { $limit } or fewer
web-instrument-suggested = suggested
web-instrument-undecided = cannot tell whether it fits
web-instrument-ruled-out = precondition not met
web-instrument-mechanism = How it is held to work
web-instrument-for = Reasons for
web-instrument-against = Reasons against
web-instrument-precondition = Precondition: what was found
web-instrument-seen-in = Its effect would be seen in
web-instrument-none = No instrument of the catalogue acts on a weak factor here.

# --- approach ---
web-approach-answer = { $systemic } { $systemic ->
    [0] rows of Table 2 lean to the systemic approach
    [one] row of Table 2 leans to the systemic approach ({ $systemic_rows })
   *[other] rows of Table 2 lean to the systemic approach ({ $systemic_rows })
 }, { $linear } to the linear one{ $linear ->
    [0] {""}
   *[other] {" "}({ $linear_rows })
 }; { $unknown ->
    [0] all rows are known
    [one] one row is unknown
   *[other] { $unknown } rows are unknown
 }.
web-approach-not-the-sum = The mean is never shown without the rows: two rows may cancel each other out.
web-approach-rows = Table 2, row by row
web-approach-linear-says = Linear approach
web-approach-systemic-says = Systemic approach
web-approach-evidence = Evidence
web-approach-SY1-linear = technology is the key word
web-approach-SY1-systemic = knowledge is the key word
web-approach-SY2-linear = cost and new equipment set innovation off
web-approach-SY2-systemic = demand and the needs of users set it off
web-approach-SY3-linear = research in house and bought technology
web-approach-SY3-systemic = solving problems together
web-approach-SY4-linear = labour is saved and adapts to technology
web-approach-SY4-systemic = people bring competence and ideas
web-approach-SY5-linear = productivity and scale win
web-approach-SY5-systemic = flexibility and speed win
web-approach-SY6-linear = each firm optimises, the market decides
web-approach-SY6-systemic = partners adapt to each other in networks
web-approach-SY7-linear = public money for research, and rules
web-approach-SY7-systemic = bridging bodies, several levels, shared funding

# --- targets ---
web-target-answer = { $set ->
    [0] No target is set for { $region }.
    [one] One target is set; in { $region } { $reached } reached, { $missed } missed, { $open } open.
   *[other] { $set } targets are set; in { $region } { $reached } reached, { $missed } missed, { $open } open.
 }
web-target-of-territory = Targets belong to the territory; they are held here against the region shown.
web-target-none = none set
web-target-reached = reached
web-target-open = open
web-target-missed = missed
web-target-unknown = score unknown
web-target-by = By
web-target-state = State
web-target-course = Course
web-target-set-one = No target is set.
web-target-no-score = The score is withheld, so nobody can tell whether the target is reached.
web-target-there = The score is at the target or above it.
web-target-gap = { $gap } below the target, due on { $by }.
web-target-was-due = It was due on { $by } and { $gap } are missing.
web-target-one-period = With one period alone no course can be seen.
web-target-rose = Since the period before the score rose by { $change }.
web-target-did-not-rise = Since the period before the score did not rise (change { $change }).
web-target-line = { $name }: target
web-target-form = Set or change a target
web-target-factor = Factor
web-target-value = Score to be reached, 0 to 1
web-target-day = By when
web-target-save = Set the target
web-target-remove = Remove the target of { $name }
web-target-saved = The target is set.
web-target-removed = The target is removed.
web-target-undo = Undo
web-target-undone = Taken back.
web-figure-target-course-title = Course towards the targets in { $region }
web-figure-target-course-description = Scores over the periods beside the targets that are set.

# --- the six figures ---
web-figure-stands-on = Stands on { $paragraphs } of the founding report. Its own drawing is lost but for its labels; this drawing is Milieu’s.
web-figure-data = The numbers behind the figure
web-figure-innovation-title = How knowledge becomes innovation in { $region }
web-figure-innovation-description = From the knowledge base over what it needs to the phases of the process. The filled part of a box is its share, or its place among comparable cases; hatching means unknown.
web-figure-innovation-says = { $region }: { $known } of { $parts } parts of the process are known; the lowest is “{ $lowest }”.
web-figure-innovation-nothing = { $region }: no part of the process is known from these data.
web-figure-innovation-arrows = What flows along the arrows is not measured; they show the order of the process, not its strength.
web-flow-base = Knowledge base
web-flow-conditions = Receptivity, finance, demand
web-flow-phases = Phases of the process
web-flow-step = Step
web-flow-part = Part
web-flow-leads-to = Leads to
web-flow-RE01 = Qualified people
web-flow-RE07 = Absorptive base
web-flow-CR08 = Own research
web-flow-RE02 = Learning for life
web-flow-GO04 = Shared funding
web-flow-IS01 = Demand
web-flow-IS07 = New technology
web-flow-KI02 = Creation: learning together
web-flow-CR02 = Innovation: new combinations
web-flow-IS04 = Production: suppliers at home
web-figure-creativity-title = Creativity as combination of diverse knowledge within reach: { $region }
web-figure-creativity-description = Dots are knowledge ties of the actors at home: wedges are fields of the partners, rings how far away they are. Beneath: access times variety times closeness.
web-figure-creativity-says = { $region }: { $tied } of { $actors } actors have a knowledge tie; together they reach { $fields ->
    [0] no known field
    [one] one known field
   *[other] { $fields } known fields
 }.
web-figure-creativity-zero = Access or variety is zero, so there is nothing to combine: the product is zero whatever else is there.
web-figure-creativity-product = Each part counts through the others: where one is near zero, so is the whole.
web-figure-creativity-open = A part is unknown, so the product is; no access or no variety would make it zero.
web-creativity-access = Access
web-creativity-variety = Variety of fields
web-creativity-closeness = Cognitive proximity
web-creativity-product = Room to combine
web-creativity-at-most = at most { $most }
web-creativity-field = Sector { $code }
web-creativity-others = { $count ->
    [one] one other sector
   *[other] { $count } other sectors
 }
web-creativity-no-field = sector unknown
web-creativity-field-column = Field of the partner
web-ring-home = at home
web-ring-nation = same country
web-ring-abroad = abroad
web-ring-unknown = place unknown
web-figure-links-title = Links among the six groups in { $region }
web-figure-links-description = Marks are groups, sized by their actors; lines are knowledge ties, the wider the more. Full: more than expected; broken: fewer; thin grey: about as many.
web-figure-links-says = { $region }: { $more ->
    [0] no two groups have more ties than expected
    [one] one pair has more ties than expected ({ $more_pairs })
   *[other] { $more } pairs have more ties than expected ({ $more_pairs })
 }, { $fewer ->
    [0] none has fewer
    [one] one has fewer ({ $fewer_pairs })
   *[other] { $fewer } have fewer ({ $fewer_pairs })
 }.
web-figure-links-none = There are no knowledge ties among the actors at home, so nothing can be expected.
web-figure-links-method = Expected are the ties when each group keeps its number of tie ends and these are dealt at random; more or fewer is said beyond two standard errors of a count.
web-links-more = more than expected
web-links-fewer = fewer than expected
web-links-even = about as expected
web-links-with = With group
web-links-expected = Expected
web-figure-speed-title = Integration and speed: { $region } among others
web-figure-speed-description = Each dot is a region in a period; the diamond is the region shown, its line the course over the periods.
web-figure-speed-says = { $known } of { $points } points are known, from { $regions ->
    [one] one region
   *[other] { $regions } regions
 } in the last period and the earlier periods of the region shown.
web-figure-speed-no-proof = The points of one region do not prove a curve: they show where it stood, not what integration does to speed.
web-figure-speed-lab = The founding report draws a curve with a best degree of integration. That curve can only come from simulation, which is not part of this figure.
web-speed-unknown = “{ $text }” cannot be drawn here; choose from { $known }.
web-speed-choices = What else can be put against what
web-speed-axis = Axis
web-speed-integration = integration
web-speed-clock = clock
web-speed-shown = shown
web-speed-rows = rows behind it
web-speed-behind = Behind it
web-figure-framework-title = The six-factor framework: { $region }
web-figure-framework-description = A wedge reaches from the middle, 0, to the rim, 1; the stroke along it is the interval. A diamond marks a weak factor, an empty broken wedge an unknown one.
web-figure-framework-says = { $region }: { $scored ->
    [0] no factor can be scored.
    [one] one factor can be scored: { $lowest }.
   *[other] { $scored } factors can be scored; the lowest is { $lowest }, the highest { $highest }.
 }
web-figure-framework-no-sum = The six are not added up: strength in one does not make up for a gap in another.
web-framework-centre = Knowledge network
web-framework-reasons = What is said of each factor
web-figure-policy-title = Fields of innovation policy: { $region }
web-figure-policy-description = Fields down, factors across; in each cell the instruments that act on a weak factor. Full dot: suggested; hollow: cannot tell; cross: precondition not met. A diamond marks a weak factor.
web-figure-policy-says = { $region }: of { $all } instruments { $suggested } are suggested, of { $undecided } the data cannot tell, and of { $ruled } the precondition is not met; the others have no weak factor behind them.
web-figure-policy-reading = Only two labels of the figure survive; the split into four fields is Milieu’s reading of ¶121.
web-policy-field = Field
web-policy-market = Market and technology stimulus
web-policy-knowledge = Knowledge creation and project design
web-policy-finance = Receptivity, evaluation and finance
web-policy-integration = Integration and growth of innovative firms
