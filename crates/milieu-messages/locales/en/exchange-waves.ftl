# English: panels of networks and behaviours, and study files.

waves-more = { $count } more of the kind { $code }

## The study file

waves-study-encoding = The study file is not UTF-8. Save it as UTF-8.
waves-study-wrong = { $detail }. Put it right, or see the description of study files for what may stand here.
waves-key-unknown = “{ $key }” is not known here. Known are: { $known }.
waves-double-brackets = This is a list of sections: write its name in double square brackets, once for each.
waves-no-data = There is no data: add a section [data] that names the networks and behaviours.
waves-data-and-groups = There are both [data] and [[group]]. Give each group its own [group.data], or leave the groups away.
waves-groups-differ = The groups “{ $first }” and “{ $second }” do not hold the same things: { $names }. One model is asked of all groups, so each needs all of them.
waves-nothing-to-explain = There is neither a network nor a behaviour to be explained. Add [[data.network]] or [[data.behaviour]].
waves-nameless = The name is empty. Name what is read here.
waves-one-source = “{ $name }” needs exactly one source: a file, or columns of the file of the actors (or what these columns say of two actors).
waves-no-files = “{ $name }” has no files. Name one for each wave, or one for all.
waves-of-what = “{ $name }” is not a two-mode network that was read. Write its name, and see that its section is right.
waves-no-actor-file = The columns { $columns } cannot be looked up, for the actors do not come from a file. Add actors = "…" to the data.
waves-no-column = “{ $file }” has no column “{ $column }”. Its columns: { $columns }.
waves-width = There are { $found } columns of values; { $wanted } are expected (one for a constant, one for each period or wave for what changes).
waves-matrices = “{ $name }” has { $found } matrices; { $wanted } are expected (one for a constant, one for each period or wave for what changes).

## Actors and waves

waves-no-actors = Nothing tells who the actors are. Add actors = "actors.csv" or actors = (their number) to the data; lists of ties do not show who has none.
waves-few-actors = There are { $count } actors; a network needs two at least.
waves-actor-unnamed = The actor has no name. Fill it in, or take the row out.
waves-rows-above = { $count ->
    [one] One row
   *[other] { $count } rows
 } above the headings passed over.
waves-unknown-name = “{ $name }” is not one of the actors or receivers. Correct the name, or add it to their list.
waves-name-twice = “{ $name }” stands twice. Each name may be given once.
waves-rows = There are { $found } actors or rows; { $wanted } are expected. All waves and attributes must be of the same actors in the same order; who was not there yet has a row of NA and a spell in the composition file.
waves-columns = There are { $found } columns of values; { $wanted } are expected.
waves-row-length = The row has { $found } values; { $wanted } are expected. Look for a missing or an additional separator.
waves-differ = “{ $name }” has { $found } waves, “{ $first }” has { $wanted }. All must have the same number.
waves-few = There are { $count } waves; two at least are needed, for a model of change.
waves-out-of-order = The waves are not in order of time, or one stands twice: { $waves }. Sort them from the first to the last.

## Ties

waves-tie-code = “{ $value }” is no code of a tie. Codes are 0, 1, 10 (impossible), 11 (given) and NA; name other codes of what is missing with missing = […], and say with threshold = … from which value on there is a tie if the file holds values.
waves-self-ties = { $count ->
    [one] One actor is tied to itself
   *[other] { $count } actors are tied to themselves, the first one here
 }; such ties are not part of the model and are left out.
waves-ties-twice = { $count ->
    [one] One tie stands again here; it counts once.
   *[other] { $count } ties stand again, the first one here; each counts once.
 }
waves-tie-contradicts = The tie stood already with the code { $first }, and stands here with { $second }. Keep one of the two rows.
waves-not-symmetric = The network has no direction, but from “{ $first }” to “{ $second }” stands { $there } and back { $back }. Correct one, say symmetrise = "either" or "both", or call the network directed.
waves-list-columns = A list of ties has two columns at least, from and to; here is one. Say which separator stands between them with separator = "…".
waves-list-heading = “{ $from }, { $to }” is taken for headings. Call them from and to to be sure.
waves-end-missing = Here nobody is named. Fill in both ends of the tie, or take the row out.
waves-no-wave-column = The file is to hold several waves, and has no column “wave”. Add it, name one file for each wave, or give cuts for dated events.
waves-wave-missing = The row does not tell its wave. Fill it in.
waves-wave-unknown = “{ $wave }” is none of the waves.
waves-order-unknown = In which order come the waves { $waves }? Add waves = […] to the data.
waves-no-time-column = Cuts are given, and the file has no column “time” or “date”.
waves-time = “{ $value }” is not a time of the kind the cuts are (a number, or a day such as 2015-12-31).
waves-time-reversed = The times are the wrong way round: from { $from } to { $to }.
waves-cut = “{ $value }” is no cut: all must be numbers, or all days such as 2015-12-31.
waves-window = “{ $value }” is no length of time above zero that fits the cuts. Write a number beside numbers, "2 years" or "90 days" beside days.
waves-window-without-cuts = A window is given without cuts. Add cuts = […], the times at which the network is looked at.
waves-cuts-of-several = “{ $name }” has cuts and several files. Put all dated events into one file.
waves-events-outside = { $count ->
    [one] One event counts
   *[other] { $count } events count
 } in no wave: outside the cuts and their windows.
waves-option-unused = “{ $key }” does not apply to “{ $name }”: it is of another kind or its files are of another format. Leave it away.
waves-receivers-gathered = The receivers of “{ $name }” are those its files name ({ $count }). If others could have been chosen, too, list them with receivers = ….

## Graph files

waves-graph-format = The file is not a Pajek, GraphML, GEXF or UCINET file.
waves-graph-loss = A part of the network cannot be read. { $what }
waves-graph-two-mode = The file holds a two-mode network. Add kind = "twomode", or take another file.
waves-graph-one-mode = The file does not hold a two-mode network. For Pajek, begin with *Vertices, the number of all and that of the actors.
waves-graph-vertex-times = Times of vertices are not read. Say in a composition file when actors are there.
waves-graph-relations = The file holds several relations: { $relations }. Choose one with relation = "…".
waves-graph-no-relation = The file holds no relation “{ $relation }”.
waves-graph-several = The file holds { $found } networks beside other files. Name one file for all waves, or one network in each.
waves-graph-times = The intervals of the file reach up to { $last } and do not tell how many waves there are. Add waves = […] to the data, or cuts to the network.
waves-graph-times-and-networks = The file holds several networks and ties with intervals. Either tells the waves; keep one.

## Attributes

waves-number = “{ $value }” is not a number. Name codes of what is missing with missing = […].
waves-not-whole = { $value } is not a whole number, as the values of a behaviour are. Round or code it, or give it as a covariate.
waves-behaviour-missing = “{ $name }” was observed of nobody in wave { $wave }.
waves-covariate-wave-missing = “{ $name }” is missing for all in column { $wave }.
waves-all-missing = “{ $name }” is missing everywhere. Look for a wrong code of what is missing, or leave it away.
waves-no-variation = “{ $name }” has the same value everywhere; no effect of it can be estimated.
waves-degrees = { $value } is beyond { $limit } degrees. The columns are latitude, then longitude.
waves-spell-pairs = { $count } times do not make pairs of from and to. Each spell has two.
waves-spell-outside = The spell from { $from } to { $to } is outside the waves 1 to { $waves }. Times count waves from one; parts of a wave are allowed.
waves-spell-reversed = The spell ends ({ $to }) before it begins ({ $from }).
waves-spells-overlap = The spell from { $from } to { $to } overlaps another one of the same actor. Join them.

## The panel as a whole

waves-network-empty = “{ $network }” has no tie in wave { $wave }.
waves-network-full = In “{ $network }” all are tied to all in wave { $wave }.
waves-network-missing = Of “{ $network }” nothing was observed in wave { $wave }.
waves-unchanged = “{ $network }” does not change from wave { $from } to wave { $to }; nothing can be learned from this period. Look whether a file was named twice.
waves-structural-broken = In “{ $network }” { $count ->
    [one] one structural entry
   *[other] { $count } structural entries
 } of wave { $from } had another value in wave { $to }; for the period between, the structural value counts.
waves-ties-of-absent = In “{ $network }” { $count ->
    [one] one tie
   *[other] { $count } ties
 } in wave { $wave } are of actors who are not there then; they do not count. Code them NA, or correct the composition.
