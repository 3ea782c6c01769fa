### The workbench: data (import, sources, quality, history).

## Import

web-data-import-empty = Nothing is in this territory yet. Begin with a member list: drop a file here, or fill in a template.
web-data-import-answer = Drop files here: spreadsheets, CSV, networks, project lists, statistics. Nothing is written before you accept.
web-data-drop = Drop files anywhere on this page, or choose them
web-data-choose = Choose files
web-data-drop-here = Let go to hand in
web-data-uploading = Handing in “{ $file }” …
web-data-looking = Looking at the files …
web-data-files = Files
web-data-remove-file = Take “{ $file }” out
web-data-start-over = Start over
web-data-kind = What they hold
web-data-kind-found = Found: { $kind }
web-data-how = How they are read
web-data-sheet = Sheet
web-data-sheet-found = found by the program
web-data-encoding = Encoding
web-data-encoding-found = found by the program
web-data-encoding-now = Read as { $encoding }.
web-data-encoding-guess = Read as { $encoding }: a guess. If letters look wrong, choose another.
web-data-layer = Layer of ties that name none
web-data-layer-none = none
web-data-region = Region of actors that name none
web-data-source = Where they come from
web-data-title = Title of the source
web-data-licence = Licence or terms
web-data-retrieved = Day the data were taken
web-data-synthetic-check = These data are made up (synthetic)
web-data-again = Read again what was imported before
web-data-preview = First rows
web-data-preview-of = First rows of { $table }
web-data-column-is = Column “{ $column }” is
web-data-as-attribute = kept as it is
web-data-left-out = left out
web-data-missing-fields = No column is yet: { $fields }. Rows are of no use without it: choose its column below.
web-data-refresh = Look again
web-data-would-bring = Would bring in { $rows ->
        [one] one row
       *[other] { $rows } rows
    }: { $records }.
web-data-records-of = { $count } { $table }
web-data-groups = Groups the program proposes
web-data-group = Group
web-data-ground = Ground
web-data-legal-form = Legal form
web-data-count = Number
web-data-examples = For example
web-data-findings-none = No findings: every row and cell can be read.
web-data-findings = { $count ->
        [one] One finding
       *[other] { $count } findings
    }
web-data-filter = Show only
web-data-filter-text = holding the text
web-data-all = all
web-data-error = error
web-data-warning = warning
web-data-note = note
web-data-shown-of = { $shown } of { $count } shown.
web-data-more = Show more
web-data-download-findings = Download the findings (CSV)
web-data-pairs = { $count ->
        [none] No likely duplicates
        [one] One likely duplicate
       *[other] { $count } likely duplicates
    }
web-data-pairs-later = You can decide on them after the import, here or under Quality.
web-data-pair-known = already here
web-data-pair-new = new
web-data-likeness = { $score } alike
web-data-merge = Merge: keep “{ $keep }”
web-data-merge-short = Merge
web-data-not-same = Not the same
web-data-not-same-of = “{ $first }” and “{ $second }” are not the same
web-data-merged = Merged. “{ $keep }” stays.
web-data-told-apart = Remembered: they are two.
web-data-accept = Bring in
web-data-accept-rest = Bring in the rest, leave out what cannot be read
web-data-accept-faults = { $count ->
        [one] One cell or row cannot be read. Mend the file, or bring in the rest.
       *[other] { $count } cells or rows cannot be read. Mend the file, or bring in the rest.
    }
web-data-accept-stops = Nothing can be brought in as it stands: see the errors.
web-data-importing = Bringing in { $files }
web-data-done = Done: { $subject } is in the territory, as one step.
web-data-undo = Undo “{ $what }”
web-data-redo = Redo “{ $what }”
web-data-undone = Taken back: “{ $what }”. Everything is as before.
web-data-redone = Done again: “{ $what }”.
web-data-next-file = Bring in another file
web-data-cannot-read = “{ $file }” cannot be used
web-data-rest-goes-on = The other files go on without it.
web-data-nothing-written = Nothing was written.
web-data-too-large = “{ $file }” is larger than { $limit } GB, the most that can be handed in. Import it from the command line, or split it.
web-data-upload-cut = “{ $file }” did not arrive whole. Hand it in again.
web-data-not-kept = “{ $file }” cannot be kept: { $detail }. Make room on the disk and hand it in again.
web-data-file-not-handed = “{ $file }” was not handed in. The workbench reads and writes only its own territory and files that are handed in or out.
web-data-closed = The territory is open to read only, or an earlier state is shown: nothing can be changed here.
web-data-to-now = Back to the present
web-data-templates = Templates
web-data-templates-why = Empty tables with headings that are read without any mapping. Fill one in and drop it here.
web-data-template-members = Member list
web-data-template-ties = Tie list
web-data-template-survey = Survey sheet
web-data-download-as = { $what } as { $format }
web-data-needed = needed
web-data-fields-of = Columns of a { $kind }
web-data-headings = Headings that are read

## Columns

web-data-col-field = Field
web-data-col-heading = Heading
web-data-col-needed = Needed
web-data-col-also = Also read under
web-data-col-title = Source
web-data-col-file = File
web-data-col-format = Format
web-data-col-licence = Licence
web-data-col-retrieved = Taken on
web-data-col-records = Records
web-data-col-made = Made up
web-data-col-ground = How the group is known
web-data-col-actors = Actors
web-data-col-share = Share
web-data-col-unknown = Unknown
web-data-col-fact = About
web-data-col-said = What each source says
web-data-col-spread = Apart by
web-data-col-problem = What is wrong
web-data-col-advice = What to do
web-data-col-first = One
web-data-col-second = Other
web-data-col-likeness = Likeness
web-data-col-why = Why
web-data-col-weight = Weight
web-data-col-row = Row
web-data-col-actor = Actor
web-data-col-source = Source
web-data-col-who = Who
web-data-col-reason = Reason
web-data-col-key = Key
web-data-col-removed = Removed
web-data-col-with = Comes back with
web-data-col-decide = Decide

## Sources and doubt

web-data-sources-answer = { $sources ->
        [none] There is no source yet.
        [one] One source stands behind these data.
       *[other] { $sources } sources stand behind these data.
    } { $without ->
        [none] Every record names its source.
        [one] One record names no source.
       *[other] { $without } records name no source.
    }
web-data-doubt-answer = { $disagreements ->
        [none] No two sources contradict each other.
        [one] On one fact sources differ; both values are kept.
       *[other] On { $disagreements } facts sources differ; all values are kept.
    } { $guessed ->
        [none] No group was guessed from a name.
        [one] The group of one actor was guessed from its name.
       *[other] The groups of { $guessed } actors were guessed from their names.
    }
web-data-sources = Sources
web-data-synthetic = synthetic
web-data-not-synthetic = no
web-data-unknown = unknown
web-data-basis = How the groups of actors are known
web-data-basis-stated = stated by the source
web-data-basis-derived = derived from legal form or size
web-data-basis-name = guessed from the name
web-data-basis-unknown = group unknown
web-data-unknown-fields = What is unknown of actors
web-data-percent = { $value } %
web-data-disagreements = { $count ->
        [none] Where sources differ: nowhere
        [one] Where sources differ: one fact
       *[other] Where sources differ: { $count } facts
    }
web-data-fact-statistic = { $region }, { $year } { $parts }
web-data-fact-tie = { $from } – { $to }
web-data-said = { $source }: { $value }

## Quality

web-data-quality-answer = { $findings ->
        [none] Imports left no findings
        [one] Imports left one finding
       *[other] Imports left { $findings } findings
    }, { $pairs ->
        [none] no two actors are likely one
        [one] one pair of actors may be one
       *[other] { $pairs } pairs of actors may be one
    }, { $gaps ->
        [none] and no gap stands out.
        [one] and one gap stands out.
       *[other] and { $gaps } gaps stand out.
    }
web-data-file-sound = The file itself was checked and is sound.
web-data-file-damaged = The file itself is damaged. Go back to a copy, or undo up to before the damage.
web-data-check = What the check of the file found
web-data-looking-for-pairs = Comparing names
web-data-gap = { $what }: { $count ->
        [one] one actor
       *[other] { $count } actors
    }
web-data-gap-region = No region
web-data-gap-group = No group
web-data-gap-ties = No ties and no participations
web-data-gap-source = No source
web-data-mend-in-list = To mend many at once, import the list again with the missing column.

## History and trash

web-data-history-answer = { $events ->
        [none] Nothing was changed yet.
        [one] One change is recorded.
       *[other] { $events } changes are recorded.
    } { $trash ->
        [none] The trash is empty.
        [one] One removed actor is in the trash.
       *[other] { $trash } removed actors are in the trash.
    }
web-data-looking-back = You see the territory as it was after event { $event }.
web-data-events = Changes, newest first
web-data-events-kind = Kind
web-data-change = { $table } { $added ->
        [none] {""}
       *[other] +{ $added }
    }{ $changed ->
        [none] {""}
       *[other] { " " }~{ $changed }
    }{ $removed ->
        [none] {""}
       *[other] { " " }−{ $removed }
    }
web-data-change-legend = + added, ~ changed, − removed
web-data-taken-back = { $what } (taken back)
web-data-look-then = Look at the territory as it was then
web-data-its-findings = { $count ->
        [one] one finding
       *[other] { $count } findings
    }
web-data-newer = Newer
web-data-older = Older
web-data-one-event = Only event { $event } is shown.
web-data-trash = Trash
web-data-trash-empty = Nothing was removed that could come back.
web-data-restore = Bring back “{ $name }”
web-data-restore-short = Bring back
web-data-restored = “{ $name }” is back. { $waiting ->
        [0] {""}
        [one] One tie waits for its other end, which is in the trash too.
       *[other] { $waiting } ties wait for their other ends, which are in the trash too.
    }
web-data-records-count = { $count ->
        [none] nothing else
        [one] one record
       *[other] { $count } records
    }

## Fields

web-data-field-members-key = Key
web-data-field-members-name = Name
web-data-field-members-short-name = Short name
web-data-field-members-group = Group
web-data-field-members-kinds = Kinds
web-data-field-members-legal-form = Legal form
web-data-field-members-region = Region
web-data-field-members-country = Country
web-data-field-members-town = Town
web-data-field-members-postcode = Postcode
web-data-field-members-longitude = Longitude
web-data-field-members-latitude = Latitude
web-data-field-members-point = Latitude and longitude
web-data-field-members-sector = Sector
web-data-field-members-sector-scheme = Classification of the sector
web-data-field-members-employees = Employees
web-data-field-members-tertiary-share = Share with tertiary education
web-data-field-members-research = Own research
web-data-field-members-research-expenditure = R&D expenditure
web-data-field-members-turnover = Turnover
web-data-field-members-business-group = Business group
web-data-field-members-owner-region = Region of the owner
web-data-field-members-filiere = Value chain
web-data-field-members-stage = Stage in the value chain
web-data-field-members-from = Since
web-data-field-members-until = Until
web-data-field-members-competences = Competences
web-data-field-members-memberships = Memberships
web-data-field-ties-from = From whom
web-data-field-ties-to = To whom
web-data-field-ties-layer = Layer
web-data-field-ties-directed = Has a direction
web-data-field-ties-weight = Weight
web-data-field-ties-formal = Formal
web-data-field-ties-codified = Codified
web-data-field-ties-trigger = Trigger
web-data-field-ties-reported-by = Reported by
web-data-field-ties-from-date = Since
web-data-field-ties-until-date = Until
web-data-field-survey-actor = Who answered
web-data-field-survey-item = Item
web-data-field-survey-value = Answer
web-data-field-survey-scale-from = Smallest value of the scale
web-data-field-survey-scale-to = Largest value of the scale
web-data-field-survey-year = Year

## Tables and groups

web-data-table-source = sources
web-data-table-region = regions
web-data-table-actor = actors
web-data-table-competence = competences
web-data-table-tie = ties
web-data-table-project = projects and bodies
web-data-table-affiliation = participations
web-data-table-institution = institutions
web-data-table-statistic = statistics
web-data-table-answer = survey answers
web-data-table-measure = policy measures
web-data-table-setting = settings
web-data-table-layout = layouts
web-data-group-large-firm = large firm
web-data-group-sme = small or medium firm
web-data-group-business-service = business service
web-data-group-financial-service = financial service
web-data-group-research = research
web-data-group-public = public body
