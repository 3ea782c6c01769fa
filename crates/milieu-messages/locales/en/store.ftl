# English: store
# Why a territory file cannot be opened, read or written.
store-missing = There is no file “{ $path }”. Check the name, or make a new territory there.
store-already-there = “{ $path }” is there already. Choose another name, or open it instead.
store-folder = “{ $path }” is a folder, not a territory file. Name the file inside it.
store-no-permission = The system does not allow access to “{ $path }”. Check the permissions of the file and of its folder.
store-not-a-territory = “{ $path }” is not a territory file, or its beginning is damaged. Nothing was changed. If it holds data to bring in, import it into a territory.
store-newer-format = “{ $path }” has format { $found }; this program knows formats up to { $known }. Open it with a newer version of the program.
store-older-format = “{ $path }” has format { $found } and must be brought to format { $known } first. Open it once with permission to write.
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
