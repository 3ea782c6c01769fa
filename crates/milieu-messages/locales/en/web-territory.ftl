### The workbench: the territory (map, statistics, comparison).

## Map

web-territory-measure = Show
web-territory-measure-actors = actors at home
web-territory-measure-group-count = What is there
web-territory-measure-group-statistics = Statistics
web-territory-measure-group-factors = Six factors
web-territory-measure-group-indicators = Indicators
web-territory-not-a-measure = “{ $text }” is not a measure the map knows. Choose “actors”, a statistic, a factor or an indicator.
web-territory-not-a-number = “{ $text }” is not a number.
web-territory-map-answer = { $known ->
    [one] One region of { $all } has a value for “{ $measure }”.
   *[other] { $known } regions of { $all } have a value for “{ $measure }”.
}
web-territory-map-highest = Highest: { $region } ({ $value }).
web-territory-map-none = Nothing is known about “{ $measure }” in any region.
web-territory-map-title = Regions: { $measure }
web-territory-map-description = Each class has a number as well as a shade; what is unknown is hatched.
web-territory-unknown = unknown
web-territory-elsewhere = Not on the map:
web-territory-flows-words = { $least ->
    [one] ties between regions
   *[other] ties between regions, at least { $least }
}
web-territory-source-outlines = Outlines: Natural Earth. Places of regions: the file, else the middle of their actors.
web-territory-source-tiles = Equal cells; neighbours are near, distances are not true.
web-territory-kind-region = region
web-territory-kind-actor = actor
web-territory-kind-ties = ties
web-territory-column-kind = Kind
web-territory-column-name = Name
web-territory-column-class = Class or group
web-territory-column-note = Note
web-territory-column-region = Region
web-territory-list = Regions, highest first
web-territory-tiles-left-out = Without a cell, since no place is known: { $regions }.
web-territory-form = Form
web-territory-form-map = Map
web-territory-form-tiles = Equal cells
web-territory-breaks = Classes
web-territory-breaks-quantile = as many regions in each
web-territory-breaks-equal = equal width
web-territory-breaks-own = own breaks
web-territory-breaks-own-label = Breaks, separated by semicolons
web-territory-classes = Number of classes
web-territory-actors = Actors as points
web-territory-flows = Ties between regions
web-territory-flows-none = No ties drawn
web-territory-flows-least = { $least ->
    [one] At least one tie
   *[other] At least { $least } ties
}
web-territory-map-keys = On the map: click a region, or move with the arrow keys and choose with Enter.
web-territory-chosen = Chosen: { $region }

## Statistics

web-territory-statistics-none = There are no figures by sector for “{ $concept }” in { $region }.
web-territory-statistics-answer = In { $year }, { $percent } % of manufacturing in { $region } was { $class } (measured by { $concept }).
web-territory-statistics-between = In { $year }, between { $low } % and { $high } % of manufacturing in { $region } was { $class } (measured by { $concept }).
web-territory-statistics-rule = Classes by { $rule }. Codes that are in no class are listed below, none is left out in silence.
web-territory-rule-isic3 = OECD 2003, ISIC Rev. 3
web-territory-rule-nace2-2d = Eurostat, NACE Rev. 2, two digits
web-territory-rule-nace2-3d = Eurostat, NACE Rev. 2, three digits
web-territory-class-medium = medium technology
web-territory-trend = Shares of manufacturing by technology class
web-territory-trend-description = Percent of { $concept } in manufacturing, by { $rule }; where finer codes are lacking, the lower bound.
web-territory-classes-caption = Technology classes, { $concept }, { $year }
web-territory-column-technology = Technology class
web-territory-column-amount = Amount
web-territory-column-share = Share of manufacturing, %
web-territory-range = { $low } – { $high }
web-territory-outside = Outside the classification, or not decided by it
web-territory-column-code = Code
web-territory-column-why = Why
web-territory-outside-not-manufacturing = no manufacturing industry of the table
web-territory-outside-missing = in the table, but the amount is missing
web-territory-outside-absent = in the table, but no row says anything
web-territory-outside-undecided = finer codes are needed to tell the class
web-territory-moved = What would move under { $rule }
web-territory-column-from = From
web-territory-column-to = To
web-territory-quotients = Location quotients, { $concept }, { $year }
web-territory-quotients-description = Share of a sector here over its share in { $regions } regions together: above 1 the region is special in it.
web-territory-quotients-few = Location quotients need at least one other region with figures for the same year and the same codes.
web-territory-column-sector = Sector
web-territory-column-quotient = Location quotient
web-territory-measures = Technology, specialisation, variety, concentration
web-territory-column-measure = Measure
web-territory-published = Figures the founding report prints
web-territory-published-computed = The figures that follow from others are computed anew.
web-territory-refused-scheme = The codes of these figures are of another classification than “{ $rule }”: choose the other.
web-territory-refused-code = The code { $code } comes twice: the figures cannot be put in classes.
web-territory-refused-sums = The parts of a division exceed it, or an amount is below zero: the figures cannot be put in classes.
web-territory-refused-missing = An amount of a manufacturing sector is missing in { $year }: no shares are given.
web-territory-refused-zero = There is no manufacturing in the figures of { $year }: no shares are given.
web-territory-measures-need-actors = The measures of the scorecard need actors at home in { $region }; nobody is there.
web-territory-of = Measured by
web-territory-rule = Classification

## Comparison

web-territory-compare-answer = { $a } and { $b }: { $stronger } of { $both } factors known for both are stronger in { $a }, { $weaker } in { $b }.
web-territory-compare-one = There is only one region with actors: nothing to compare it with.
web-territory-compare-factors = Six factors, 0 weak to 1 strong
web-territory-compare-statistics = Statistics, matched by year and definition
web-territory-column-factor = Factor
web-territory-column-difference = Difference
web-territory-column-mismatch = Match
web-territory-match-same = same year, same variable
web-territory-match-year = matched at { $year }: the latest years differ ({ $a } and { $b })
web-territory-match-variable = not the same definition: { $a } and { $b }
web-territory-match-no-year = no year in common
web-territory-match-lacks = only known in { $region }
web-territory-type-of = { $region }: { $answer }
web-territory-over = All regions, six factors
web-territory-over-see = Compare all regions at once
web-territory-region = Region
web-territory-year = Year
web-territory-beside = Beside
web-territory-differences = { $a } less { $b }, factor by factor
web-territory-differences-description = To the right { $a } is stronger, to the left { $b }; a factor that is withheld for either has no bar.
web-territory-stronger-in = stronger in { $region }
