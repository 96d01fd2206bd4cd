# Files of the pairs, and the audit record.

pairs-out-stale = These pairs are older than the last change of the rules, people or decisions. Propose again before you hand them out.
pairs-out-what = What
pairs-out-pairs = The pairs
pairs-out-waiting = People not matched
pairs-out-people-as = People as
pairs-out-names = names and ids
pairs-out-ids = ids only
pairs-out-file = File
pairs-out-xlsx = Excel workbook (XLSX)
pairs-out-csv = Text (CSV)
pairs-out-separated = Values separated by
pairs-out-comma = comma
pairs-out-semicolon = semicolon (Excel in German, French, Spanish)
pairs-out-tab = tab
pairs-out-consent = Points are left out, because a rule works only with people’s consent and points could give it away.
pairs-out-save = Save the file
pairs-out-copy = Copy as a table
pairs-out-print = Print
pairs-out-print-hint = Printing puts all pairs and the people not matched on A4 or Letter pages with the headings repeated.
pairs-out-copied = On the clipboard. Paste it into a spreadsheet or a document.
pairs-out-not-copied = This browser does not let the page copy. Save the file instead.
pairs-audit = Audit record
pairs-audit-what = Hashes of what went in, the rules, your locks and exclusions, the pairs by id, and what was proved. Whoever has the same people and rules can run it again and compare. It holds no names of participants.
pairs-audit-reasons = With the private reasons of locks and exclusions
pairs-audit-save = Save the audit record
pairs-audit-check = Check a record
pairs-audit-stale = Propose again first: a record is about pairs that belong to the people and rules as they are.
pairs-audit-work = Writing the record

## Names of files, without spaces

pairs-file-pairs = pairs
pairs-file-waiting = not-matched
pairs-file-audit = audit-record

## Checking a record

pairs-replay-title = Check an audit record
pairs-replay-what = The pairing runs again from the same people and rules, and everything is compared with the record. Nothing in this page is changed.
pairs-replay-record = The record
pairs-replay-record-hint = A file called { $file }, as this page saves it.
pairs-replay-choose = Choose the record
pairs-replay-from = Run again from
pairs-replay-open = the programme that is open here
pairs-replay-saved = a saved programme
pairs-replay-roster = the files of the roster
pairs-replay-running = Running again …
pairs-replay-run = Run again and compare
pairs-replay-saved-label = The saved programme
pairs-replay-saved-hint = It ends in .viceversa (or .age).
pairs-replay-saved-choose = Choose the programme
pairs-replay-roster-label = The files of the roster, in their order
pairs-replay-roster-hint = As they were first read. Rules, locks and exclusions come from the record; so this is enough where there were no earlier pairs.
pairs-replay-roster-choose = Choose files
pairs-replay-passphrase = Passphrase
pairs-replay-same = The same pairs, the same proof.
pairs-replay-true = The record is true, and the pairs are somebody’s own.
pairs-replay-differs = Something differs.
pairs-replay-not-a-record = This is no audit record.
    .advice = Choose the file that “Save the audit record” made.
pairs-replay-no-record = No record is chosen.
    .advice = Choose the audit record first.
pairs-replay-nothing = There is nothing to run again from.
    .advice = Choose the file.
pairs-replay-unreadable = The file could not be read.
    .advice = Choose it again.
pairs-replay-said = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}, made by version { $version }.
pairs-replay-said-date = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}, made by version { $version } with the date { $date }.
