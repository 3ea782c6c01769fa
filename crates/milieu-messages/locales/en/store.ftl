# English: store
# Why a territory file cannot be opened, read or written.
store-missing = There is no file “{ $path }”. Check the name, or make a new territory there.
store-already-there = “{ $path }” is there already. Choose another name, or open it instead.
store-folder = “{ $path }” is a folder, not a territory file. Name the file inside it.
store-no-permission = The system does not allow access to “{ $path }”. Check the permissions of the file and of its folder.
store-not-a-territory = “{ $path }” is not a territory file, or its beginning is damaged. Nothing was changed. If it holds data to bring in, import it into a territory.
store-newer-format = “{ $path }” has format { $found }; this program knows formats up to { $known }. Open it with a newer version of the program.
store-migration-failed = “{ $path }” could not be brought from format { $found } to format { $known }: { $detail }. This was tried on a copy; the file is as it was.
store-busy = Another process is using “{ $path }”. Nothing was changed; try again when it is done.
store-read-only = “{ $path }” can only be read: it is marked so, or was opened so. Nothing was changed.
store-disk-full = The disk that holds “{ $path }” is full. Nothing was changed; make room and try again.
store-damaged = “{ $path }” is damaged: { $detail }. Restore it from a backup.
store-bad-cell = “{ $path }” holds “{ $value }” in column { $column } of table { $table }, which cannot be. The file was changed by another program, or is damaged.
store-not-there = There is no { $table } “{ $key }” to remove. Nothing was changed.
store-not-finite = The { $column } of { $table } “{ $key }” is not a finite number. Nothing was changed.
store-reserved-kind = “{ $kind }” is not a command that can be applied.
store-nothing-to-undo = Nothing is left to undo.
store-nothing-to-redo = Nothing is left to redo.
store-unknown-event = There is no event { $event } in the history.
store-system = The system reports a problem with “{ $path }”: { $detail }.
store-internal = A fault of the program itself, in “{ $path }”: { $detail }. Please report it.

# What a check of the file finds.
store-check-integrity = The database is damaged: { $detail }.
store-check-log = The events do not follow from one another.
store-check-versions = { $count } versions of records in table { $table } overlap or end before they begin.
store-check-counts = Table { $table } does not hold the versions that the events say they made.
store-check-key = The record “{ $key }” of table { $table } is not what its key says.

# The reference page of tables and columns.
schema-title = The territory file
schema-intro = A territory file is one SQLite database, format { $format }. { $application } is { $number } (the letters { $letters }), { $version } is the format.
schema-versions = A record is never overwritten: each version of it is a row that knows the event which brought it in ({ $from }) and the one which replaced or removed it ({ $until }). What the territory is now:
schema-at-event = What it was after event { $event }:
schema-unknown = Unknown is NULL, never zero. An empty list or an empty set of attributes is NULL too.
schema-records = Tables of records
schema-house = Tables that keep the file in order
schema-head-column = Column
schema-head-holds = Holds
schema-head-required = Always there
schema-head-meaning = Meaning
schema-required = yes
schema-kind-text = text
schema-kind-integer = integer
schema-kind-real = real
schema-kind-boolean = integer, 0 or 1
schema-kind-date = text, day `YYYY-MM-DD`
schema-kind-time = text, UTC `YYYY-MM-DDThh:mm:ss.sssZ`
schema-kind-json = text, JSON
schema-kind-event = integer, an event

schema-column-record-id = Number of the row, for the database only.
schema-column-record-recorded-from = Event that brought this version of the record in.
schema-column-record-recorded-until = Event that replaced or removed it; NULL while it stands.
schema-column-record-key = Key, made of what identifies the fact.

schema-table-source = Where rows came from.
schema-column-source-key = Key.
schema-column-source-title = Title as a person would cite it.
schema-column-source-format = Format it was read by, e.g. `cordis-csv`.
schema-column-source-file = File name.
schema-column-source-sha256 = SHA-256 of the file, in hexadecimal.
schema-column-source-retrieved = Day the data were taken or read.
schema-column-source-licence = Licence or terms.
schema-column-source-synthetic = Whether the data were made up for demonstration.

schema-table-region = Regions.
schema-column-region-key = Code, e.g. of NUTS.
schema-column-region-scheme = Classification and version, e.g. `nuts-2016`.
schema-column-region-name = Name.
schema-column-region-parent = Code of the region it lies in.
schema-column-region-kind = `metropolitan`, `old-industrial`, `lagging` or another.
schema-column-region-longitude = Longitude of a point inside, degrees.
schema-column-region-latitude = Latitude of a point inside, degrees.

schema-table-actor = Firms, organisations and institutions.
schema-column-actor-key = Key.
schema-column-actor-name = Name.
schema-column-actor-short-name = Short name.
schema-column-actor-actor-group = `large-firm`, `sme`, `business-service`, `financial-service`, `research` or `public`.
schema-column-actor-group-basis = How the group is known: `stated`, `derived` or `name`.
schema-column-actor-kinds = Finer kinds, a list.
schema-column-actor-region = Region, at the finest level known.
schema-column-actor-country = Country, two letters as in European statistics.
schema-column-actor-town = Town.
schema-column-actor-postcode = Postal code.
schema-column-actor-longitude = Longitude, degrees.
schema-column-actor-latitude = Latitude, degrees.
schema-column-actor-sector = Sector code.
schema-column-actor-sector-scheme = Classification of the sector code: `nace2` or another.
schema-column-actor-employees = People employed.
schema-column-actor-tertiary-share = Share of people with tertiary education, 0 to 1.
schema-column-actor-research = Whether it does research and development of its own.
schema-column-actor-research-expenditure = R&D expenditure, thousand euro a year.
schema-column-actor-turnover = Turnover, thousand euro a year.
schema-column-actor-business-group = Business group it belongs to.
schema-column-actor-owner-region = Region of the owner.
schema-column-actor-filiere = Value chain.
schema-column-actor-stage = Stage in the value chain, upstream first.
schema-column-actor-valid-from = First day of its life.
schema-column-actor-valid-until = Last day of its life.
schema-column-actor-attributes = Whatever else came with the row.
schema-column-actor-source = Key of the source.

schema-table-competence = Competences of actors.
schema-column-competence-actor = Key of the actor.
schema-column-competence-scheme = Vocabulary of the code: `own`, `cpc`, `nace2` or another.
schema-column-competence-code = Code or term.
schema-column-competence-weight = Strength, above 0.
schema-column-competence-source = Key of the source.

schema-table-tie = Ties between two actors, in layers.
schema-column-tie-from-actor = Key of the actor it comes from; for products the supplier.
schema-column-tie-to-actor = Key of the actor it goes to; for products the buyer.
schema-column-tie-layer = `products`, `people`, `money`, `information` or `knowledge`.
schema-column-tie-directed = Whether the direction matters.
schema-column-tie-weight = Strength, above 0.
schema-column-tie-codified = Codified (1) or tacit (0).
schema-column-tie-formal = Formal (1) or informal (0).
schema-column-tie-set-off-by = What set it off: `demand`, `cost`, `regulation` or another.
schema-column-tie-reported-by = Key of the actor who reported it.
schema-column-tie-valid-from = First day.
schema-column-tie-valid-until = Last day.
schema-column-tie-attributes = Whatever else came with the row.
schema-column-tie-source = Key of the source.

schema-table-project = Projects, bodies and events actors take part in.
schema-column-project-key = Key.
schema-column-project-title = Title.
schema-column-project-acronym = Acronym.
schema-column-project-kind = `project`, `body` or `event`.
schema-column-project-level = Level that carries it: `local`, `regional`, `national` or `eu`.
schema-column-project-programme = Programme.
schema-column-project-valid-from = First day.
schema-column-project-valid-until = Last day.
schema-column-project-budget = Total cost, euro.
schema-column-project-public-money = Public money, euro.
schema-column-project-private-money = Private money, euro.
schema-column-project-themes = Themes or technology classes, a list.
schema-column-project-strategic = Whether it is a joint long-term plan or strategy.
schema-column-project-set-off-by = What set it off: `demand`, `regulation` or another.
schema-column-project-decision-from = Day it was proposed.
schema-column-project-decision-until = Day it was agreed.
schema-column-project-attributes = Whatever else came with the row.
schema-column-project-source = Key of the source.

schema-table-affiliation = Actors taking part in projects, bodies and events.
schema-column-affiliation-actor = Key of the actor.
schema-column-affiliation-project = Key of the project.
schema-column-affiliation-role = Role: `coordinator`, `participant`, `member` or another.
schema-column-affiliation-contribution = Money received, euro.
schema-column-affiliation-valid-from = First day, where it differs from the project's.
schema-column-affiliation-valid-until = Last day, where it differs from the project's.
schema-column-affiliation-source = Key of the source.

schema-table-institution = Institutions: soft infrastructure that binds actors.
schema-column-institution-key = Key.
schema-column-institution-name = Name.
schema-column-institution-kind = `norm`, `protocol`, `association`, `channel` or `routine`.
schema-column-institution-region = Region it is at home in.
schema-column-institution-body = Key of the body whose members it binds.
schema-column-institution-valid-from = First day.
schema-column-institution-valid-until = Last day.
schema-column-institution-source = Key of the source.

schema-table-statistic = Regional statistics: one row for each cell of a source's table.
schema-column-statistic-region = Region.
schema-column-statistic-variable = Variable, or the code of the source's table.
schema-column-statistic-sector = Sector.
schema-column-statistic-breakdown = Other dimensions, `name=code` joined by `;`.
schema-column-statistic-year = Year.
schema-column-statistic-value = Value; NULL where the source marks it as missing.
schema-column-statistic-unit = Unit as the source gives it.
schema-column-statistic-flag = Flag as the source gives it.
schema-column-statistic-region-scheme = Version of the classification of regions.
schema-column-statistic-source = Key of the source.

schema-table-answer = Answers to survey items.
schema-column-answer-actor = Key of the actor who answered.
schema-column-answer-item = Item code from the survey dictionary.
schema-column-answer-value = Value on the item's scale.
schema-column-answer-scale-from = Smallest value of the scale.
schema-column-answer-scale-to = Largest value of the scale.
schema-column-answer-year = Year of the survey.
schema-column-answer-source = Key of the source.

schema-table-measure = Policy measures in force.
schema-column-measure-key = Key.
schema-column-measure-name = Name.
schema-column-measure-kind = Instrument, or `rd-grant`, `regulation`, `public-demand`, `ipr`.
schema-column-measure-valid-from = First day.
schema-column-measure-valid-until = Last day.
schema-column-measure-money = Money, euro.
schema-column-measure-reached = Keys of the actors reached, a list.
schema-column-measure-source = Key of the source.

schema-table-setting = Named settings of the territory.
schema-column-setting-key = Name.
schema-column-setting-value = Value.

schema-table-milieu = One row: what made the file.
schema-column-milieu-format = Format the file was created in.
schema-column-milieu-created-at = When it was created.
schema-column-milieu-program = Version of the program that created it.

schema-table-event = One row for each command ever applied, undo and redo included. Rows are never changed or deleted.
schema-column-event-id = Number, from 1, without gaps.
schema-column-event-at = When; never before the event before.
schema-column-event-kind = `import`, `add`, `edit`, `remove`, `merge`, `set`, `undo` or `redo`.
schema-column-event-subject = What the command was about: a file, a name.
schema-column-event-author = Who.
schema-column-event-reason = Why.
schema-column-event-undoes = For undo and redo: the event taken back.
schema-column-event-program = Version of the program.

schema-table-event-count = What each event did to each table.
schema-column-event-count-event = Event.
schema-column-event-count-table-name = Table.
schema-column-event-count-added = Records that were not there before.
schema-column-event-count-changed = Records that became different.
schema-column-event-count-removed = Records that are no longer there.

schema-table-finding = What was noteworthy in the data of an import, kept with its event.
schema-column-finding-event = Event.
schema-column-finding-position = Order within the event, from 1.
schema-column-finding-severity = `note`, `warning` or `error`.
schema-column-finding-code = Key of the message.
schema-column-finding-file = File.
schema-column-finding-sheet = Sheet or archive member.
schema-column-finding-line = Row as a person counts it, from 1.
schema-column-finding-field = Column heading or field.
schema-column-finding-message = Message: key and arguments.
schema-column-finding-hint = What to do: key and arguments.

schema-table-run = Results computed before, to be given again when the same is asked. May be emptied at any time.
schema-column-run-snapshot = SHA-256 of the snapshot.
schema-column-run-method = Method.
schema-column-run-version = Version of the method.
schema-column-run-parameters = Parameters.
schema-column-run-seed = Seed, in decimal; empty where no chance is involved.
schema-column-run-at = When it was computed.
schema-column-run-result = Result.

schema-table-layout = Where the actors of a network were drawn, so that the next drawing looks like the last. No snapshot depends on it.
schema-column-layout-key = Name.
schema-column-layout-algorithm = Algorithm.
schema-column-layout-parameters = Parameters by name.
schema-column-layout-seed = Seed, in decimal; empty where no chance is involved.
schema-column-layout-snapshot = SHA-256 of the data that were drawn.
schema-column-layout-positions = Place of each actor by its key: `x y`, to the right and upwards.
