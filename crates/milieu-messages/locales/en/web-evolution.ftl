### The workbench: how ties form, last and end.

web-evolution-joint-projects = joint projects
web-evolution-cannot = Nothing can be estimated from this choice yet.
web-evolution-no-time = None of the ties or projects of the file say when they begin or end, so that nothing can be seen to change.
web-evolution-no-time-hint = Import ties or projects with first and last days, or choose other networks.
web-evolution-not-a-number = “{ $text }” is not a number that can be taken here.
web-evolution-not-an-effect = “{ $text }” is not an effect of the chosen networks.
web-evolution-no-such-change = “{ $text }” is not one of the changes that can be asked for.
web-evolution-changes = From wave to wave { $made ->
    [0] no tie was made
    [one] one tie was made
   *[other] { $made } ties were made
 }, { $ended ->
    [0] none ended
    [one] one ended
   *[other] { $ended } ended
 } and { $kept ->
    [0] none was kept
    [one] one was kept
   *[other] { $kept } were kept
 }{ $known ->
    [yes] ; the waves have at least { $least } of their ties in common (Jaccard)
   *[no] {""}
 }.
web-evolution-period = period
web-evolution-table-changes = Ties from wave to wave
web-evolution-none-yet = Nothing has been estimated from these data with this model yet.
web-evolution-verdict = { $converged ->
    [yes] The estimation converged: overall maximum convergence ratio { $ratio }, below { $wanted } ({ $simulations } simulations, seed { $seed }).
   *[no] The estimation did not converge: overall maximum convergence ratio { $ratio }, not below { $wanted } ({ $simulations } simulations, seed { $seed }). The numbers below are no result.
 }
web-evolution-head-odds = odds ×
web-evolution-table-estimates = Estimates
web-evolution-table-no-result = Values reached when the search was given up: no result
web-evolution-fit = { $any ->
    [yes] Networks simulated with the model differ from the observed one in { $bad } of { $all } features ({ $simulations } simulations, seed { $seed }).
   *[no] Networks simulated with the model look like the observed one in all { $all } features ({ $simulations } simulations, seed { $seed }).
 }
web-evolution-estimate-first = A counterfactual goes on from estimates. Nothing has been estimated from these data with this model yet.
web-evolution-not-converged-yet = A counterfactual goes on from estimates, and the estimation of this model did not converge.
web-evolution-say-what = Say what is to be different.
web-evolution-not-run = To be simulated: { $scenario }.
web-evolution-newcomer = Newcomer { $number } like { $like }
web-evolution-scenario = { $change ->
    [ease] odds of a new tie in “{ $of }” changed by { $amount } %, of keeping one by { $keeping } %{ $among ->
        [same] {" "}between actors of the same “{ $attribute }”
        [different] {" "}between actors of different “{ $attribute }”
       *[all] {""}
    }
    [off] without the effect “{ $of }”
    [attribute] “{ $of }” of all actors changed by { $amount }
    [pairs] “{ $of }” of all pairs changed by { $amount }
    [pace] opportunities to change “{ $of }” multiplied by { $amount }
    [come] { $amount ->
        [one] one more actor like “{ $of }”
       *[other] { $amount } more actors like “{ $of }”
    }
   *[leave] without “{ $of }”
 }
web-evolution-table-baseline = As it goes on
web-evolution-table-differences = Differences: { $scenario }
web-evolution-head-more = runs with more
web-evolution-head-parameters = doubt from parameters
web-evolution-head-chance = doubt from chance
web-evolution-head-verdict = says
web-evolution-sense = { $sense ->
    [more] more
    [less] less
    [same] the same
   *[unknown] cannot be told
 }
web-evolution-differs = { $scenario } – { $measure }: { $sense ->
    [more] expected to be more than as it goes on, by { $mean } (95 % interval { $low } to { $high }).
    [less] expected to be less than as it goes on, by { $mean } (95 % interval { $low } to { $high }).
    [same] the same as it goes on.
   *[unknown] it cannot be told whether more or less than as it goes on ({ $mean }; 95 % interval { $low } to { $high }).
 }
web-evolution-doubt = Of the doubt about a single course { $parameters } % come from not knowing the parameters, { $chance } % from chance.
web-evolution-choose = What is looked at
web-evolution-networks = Networks to be explained
web-evolution-dated = { $count ->
    [0] none with dates
    [one] one with dates
   *[other] { $count } with dates
 }
web-evolution-waves = Waves: days or years, oldest first, with commas
web-evolution-actors = Actors
web-evolution-everyone = From everywhere, not of this region alone
web-evolution-most = Only so many of the most active
web-evolution-tied = Leave out actors without a tie in any wave
web-evolution-apply = Look at this
web-evolution-effects = The model
web-evolution-by-default = This is a model to begin with. Change it if you want to ask something else.
web-evolution-reset = Back to the model to begin with
web-evolution-remove = Take out { $effect }
web-evolution-search = Search effects
web-evolution-add = Add
web-evolution-add-effect = Add an effect
web-evolution-with = of
web-evolution-part = counts for
web-evolution-part-evaluation = making and keeping alike
web-evolution-part-creation = making ties
web-evolution-part-maintenance = keeping ties
web-evolution-part-rate = how often
web-evolution-needs = Needs: { $what }
web-evolution-formula = Statistic
web-evolution-enters = Enters a choice as
web-evolution-found = { $count ->
    [0] No effect found.
    [one] One effect found.
   *[other] { $count } effects found.
 }
web-evolution-noteworthy = Noteworthy in these data
web-evolution-estimate = Estimate
web-evolution-again = Estimate again
web-evolution-go-on = Go on from where it was stopped
web-evolution-see = See the estimates
web-evolution-study-file = Study file (TOML)
web-evolution-running = The estimation runs
web-evolution-live = Course of the parameters
web-evolution-live-what = Each line is a parameter, drawn from its least to its greatest value so far. It has settled when its line is level.
web-evolution-ratio = Overall convergence ratio so far: { $ratio } (below 0.15 is wanted).
web-evolution-no-ratio = No convergence ratio has been measured yet.
web-evolution-now = now
web-evolution-parameter = parameter
web-evolution-stopped = The estimation was stopped. What it had reached is kept until the program ends.
web-evolution-says = What the estimates say
web-evolution-check-fit = Check the goodness of fit
web-evolution-what-if = What if something were different?
web-evolution-to-model = Choose a model
web-evolution-change = What is different
web-evolution-change-ease = Ties are easier to make or keep
web-evolution-change-off = An effect ceases to work
web-evolution-change-attribute = An attribute of actors is shifted
web-evolution-change-pairs = An attribute of pairs is shifted
web-evolution-change-pace = Actors reconsider more or less often
web-evolution-change-come = Actors come
web-evolution-change-leave = An actor leaves
web-evolution-of = Which
web-evolution-amount-odds = Odds of a new tie, per cent more (less: negative)
web-evolution-amount-add = Added to every value
web-evolution-amount-multiply = Multiplied by
web-evolution-amount-count = How many
web-evolution-keeping = Odds of keeping a tie, per cent more (less: negative)
web-evolution-among = Between
web-evolution-among-all = all actors
web-evolution-among-same = actors of the same { $attribute }
web-evolution-among-different = actors of different { $attribute }
web-evolution-periods = Periods to go on
web-evolution-set = Set up
web-evolution-simulate = Simulate
web-evolution-simulate-again = Simulate again
web-evolution-title-estimate = Estimating how ties change
web-evolution-title-gof = Checking the goodness of fit
web-evolution-title-simulate = Simulating a counterfactual
