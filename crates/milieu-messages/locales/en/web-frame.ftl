### The frame around every screen, the home screen, the inspector, the settings.

## Words used in many places

web-unknown = unknown
web-yes = yes
web-no = no
web-close = Close
web-save = Save
web-cut = { $text } …
web-column-fact = Fact
web-column-value = Value
web-column-with = With
web-column-layer = Layer
web-column-direction = Direction
web-column-strength = Strength
web-column-form = Form
web-column-knowledge = Knowledge
web-column-time = From – until
web-column-project = Project or body
web-column-role = Role
web-column-basis = Known from
web-column-competence = Competence
web-column-scheme = Vocabulary
web-column-source = Source
web-column-item = Question
web-column-scale = Scale
web-column-year = Year
web-column-changed = What changed
web-column-records = Records
web-column-number = Number

## Top bar

web-bar = File, time and tools
web-region = Region
web-region-choice = { $name } ({ $count })
web-period = Period
web-period-all = As the file says
web-period-ever = All times
web-period-day = On { $day }
web-when = Day and history
web-as-of = What was true on this day
web-as-of-clear = Any day
web-recorded = The file as it was after
web-recorded-now = Now
web-earlier = You look at an earlier state of the file: as it was after change { $event }. Nothing can be changed here.
web-earlier-unknown = You look at an earlier state of the file. Nothing can be changed here.
web-back-to-now = Back to now
web-reading = Reading only
web-reading-why = The workbench was opened to read only: nothing can be changed.
web-undo = Undo
web-undo-named = Undo: { $name }
web-redo = Redo
web-redo-named = Redo: { $name }
web-nothing-to-undo = Nothing to undo
web-nothing-to-redo = Nothing to redo
web-undone = Taken back: { $name }
web-redone = Done again: { $name }
web-share = Share
web-share-copied = The address is copied, without the token.
web-share-needs = Whoever opens it needs this file open in a workbench of their own, on their machine: the address says what to look at, not where the data are. With the same file they see exactly this.
web-share-address = Address of this view
web-look = Look
web-theme-system = As the system
web-theme-light = Light
web-theme-dark = Dark
web-theme-contrast = High contrast
web-print = Print
web-jobs = Jobs
web-jobs-running =
    { $count ->
        [one] One job is running
       *[other] { $count } jobs are running
    }
web-jobs-none = No job has run yet. Whatever takes longer than a moment is listed here and goes on when the page is closed.
web-job-running = running
web-job-done = done
web-job-failed = failed
web-job-cancelled = cancelled
web-job-seconds =
    { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }
web-job-open = Open
web-keys-button = Keys

## Search

web-search = Search and commands
web-search-hint = Actor, region, indicator, screen or command
web-search-empty = Nothing has a name like that.
web-search-count =
    { $count ->
        [0] nothing found
        [one] one hit
       *[other] { $count } hits
    }
web-hit-screen = screen
web-hit-region = region
web-hit-actor = actor
web-hit-indicator = indicator
web-hit-project = project
web-hit-command = command

## Inspector

web-inspector = Inspector
web-inspector-facts = Facts
web-inspector-ties = Ties
web-inspector-evidence = Evidence
web-inspector-history = History
web-no-actor = There is no actor “{ $key }” in this state of the file.
web-actor-holds = { $group }; { $ties ->
        [0] no tie
        [one] one tie
       *[other] { $ties } ties
    }, { $projects ->
        [0] in no project
        [one] in one project
       *[other] in { $projects } projects
    }.
web-actor-facts = What is known
web-actor-ties = Ties
web-actor-projects = Projects and bodies
web-actor-evidence = Where it is known from
web-actor-competences = Competences
web-actor-answers = Answers to surveys
web-actor-history = Changes of this record
web-rows-all = Show all { $total } rows
web-rows-of = { $shown } of { $total } rows are shown.
web-evidence-facts = Facts
web-evidence-ties =
    { $count ->
        [one] one tie
       *[other] { $count } ties
    }
web-basis-stated = stated by the source
web-basis-derived = derived from legal form, size or classification
web-basis-name = guessed from the name
web-tie-to = to
web-tie-from = from
web-tie-mutual = mutual
web-tie-formal = formal
web-tie-informal = informal
web-tie-codified = codified
web-tie-tacit = tacit
web-history-added = added
web-history-removed = removed
web-history-changed = { $field }: { $old } → { $new }
web-history-other = details without a field of their own
web-edit = Edit
web-remove = Remove
web-remove-sure = Remove this actor with its ties and participations? It can be undone.
web-remove-yes = Yes, remove
web-removed = Removed. It can be undone.
web-saved = Saved.
web-nothing-changed = Nothing was changed.
web-choose-unknown = unknown
web-show-in-graph = Show in the graph
web-reason = Why (kept in the history)
web-wrong-number = This must be a number.
web-wrong-least = This must be at least { $least }.
web-wrong-most = This must be at most { $most }.
web-wrong-date = This must be a day, such as 2024-03-01.
web-wrong-required = This must not be empty.
web-wrong-order = The end must not be before the beginning.
web-wrong-fields =
    { $count ->
        [one] One field must be put right.
       *[other] { $count } fields must be put right.
    }
web-conflict = Somebody changed this actor meanwhile. Nothing was overwritten.
web-conflict-field = { $field }: you have { $yours }, the file now has { $theirs }
web-conflict-same = Only fields that you did not touch were changed.
web-conflict-gone = The actor was removed meanwhile.
web-conflict-mine = Save mine all the same
web-conflict-theirs = Take what the file has
web-field-name = Name
web-field-short-name = Short name
web-field-group = Group
web-field-kinds = Kinds, parted by “;”
web-field-region = Region (code)
web-field-country = Country (code)
web-field-town = Town
web-field-postcode = Postcode
web-field-longitude = Longitude
web-field-latitude = Latitude
web-field-sector = Sector (code)
web-field-sector-scheme = Classification of the sector
web-field-employees = People employed
web-field-tertiary-share = Share with tertiary education (0 to 1)
web-field-research = Own research and development
web-field-research-expenditure = Expenditure on research, thousand euro a year
web-field-turnover = Turnover, thousand euro a year
web-field-business-group = Business group
web-field-owner-region = Region of the owner (code)
web-field-filiere = Value chain
web-field-stage = Stage in the value chain
web-field-since = Since
web-field-until = Until

## Home

web-home-empty = This file is empty. Bring in a member list, and the workbench shows who works with whom, where knowledge comes in and what is missing.
web-home-empty-second = A spreadsheet with names is enough to begin with; groups are proposed from legal forms and sectors, and every step can be undone.
web-home-import = Import a file
web-home-template = Download a template
web-home-standing = Where the region stands
web-home-waits = The diagnosis is being made …
web-home-findings = Findings
web-home-next = Next best step
web-home-next-data = What is missing and would tell most
web-home-synthetic = Synthetic data
web-home-jobs = Running now
web-home-no-region = No actor has a region yet. Give actors a region, in the inspector or by import, and the six factors appear here.
web-home-factor = { $factor }: { $line }
web-home-gatekeeper = { $name } carries { $percent } % of the ties to the outside.
web-home-open-scorecard = Open the scorecard

## Tour

web-tour = Guided tour
web-tour-question = What do you do?
web-tour-centre = I run a centre
web-tour-policy = I make policy
web-tour-research = I do research
web-tour-skip = Not now
web-tour-again = Start the tour
web-tour-step = Step { $step } of { $steps }
web-tour-go = Go there
web-tour-next = Next step
web-tour-back = Step back
web-tour-end = End the tour
web-tour-pause = Close; the tour waits on Home
web-tour-resume = Go on with the tour
web-tour-done = That was the tour. Begin your own: import a file into an empty territory.
web-tour-centre-1 = See who carries your ties to the outside: open Gateways and gaps.
web-tour-centre-2 = Drop your member list on Import and look at what it proposes before you accept.
web-tour-centre-3 = Find a member with the search, open it and correct a fact. Undo takes it back.
web-tour-centre-4 = Open the six factors and see what would move the weakest one most.
web-tour-centre-5 = See which fields of policy fit what was found here.
web-tour-policy-1 = Choose your region at the top and read its six factors.
web-tour-policy-2 = See what type of network it is, and how sure that is.
web-tour-policy-3 = Open Gateways and gaps: who carries the ties to the outside, and who does not talk?
web-tour-policy-4 = Open the diagnosis and see which weak points are confirmed, and by what.
web-tour-policy-5 = From weak points to fields of policy: open the sixth figure.
web-tour-research-1 = Check where the data come from and what is in doubt.
web-tour-research-2 = Open the graph and choose layers and dates.
web-tour-research-3 = Hold the matrix of the six groups against what chance would give.
web-tour-research-4 = Choose waves and effects for a model of how ties change.
web-tour-research-5 = Copy any screen as a command and run it again elsewhere: the line stands at its foot.

## Keys

web-keys = Keys
web-keys-all = Keys of the workbench
web-keys-off = Keys are switched off; the Settings switch them on again.
web-keys-on = Use single-letter keys
web-keys-note = Keys with Ctrl or ⌘ always work.
web-key-search = search and commands
web-key-undo = undo
web-key-redo = redo
web-key-help = all keys
web-key-escape = close, one level up
web-key-link = copy the address
web-key-command = copy as a command
web-key-go = go to { $place }
web-key-then = { $first } then { $second }
web-copied-command = The command is copied.
web-no-command = This screen has no command.

## Settings

web-settings-file = { $file } is { NUMBER($megabytes, maximumFractionDigits: 1) } MB large and has { $events ->
        [one] one change
       *[other] { $events } changes
    } in its history.
web-settings-tables = What the file holds
web-settings-look = Language and look
web-settings-keys = Keys
web-settings-about = About
web-settings-version = Milieu { $version }
web-settings-licence = Free software under the MIT licence or the Apache licence 2.0, as you choose.
web-settings-local = Everything runs on this machine; no request goes to any other.
web-settings-parts = The page is made with Svelte (MIT) and Fluent (Apache 2.0); the program’s own parts and their licences stand in its source.
web-settings-territory = Settings of the file
web-setting-home = Home regions (codes, parted by commas)
web-setting-periods = Periods (such as 2007-2013, parted by commas)
web-setting-comparison = Regions to compare with (codes, parted by commas)
web-settings-backup = Backup
web-settings-backup-why = A copy of the whole file as it is now, with its history.
web-settings-backup-do = Download a copy
web-settings-path = The file lies at { $path }.
