## Files of pairs: sheets, column headings and what stands in cells.

export-pairs = Pairs
export-waiting = Waiting
export-rounds = Rounds
export-round = Round
export-circles = Circles
export-circle = Circle
export-role = Role
export-mentor = Mentor
export-mentor-id = Mentor ID
export-mentor-email = Mentor e-mail
export-mentor-department = Mentor department
export-mentee = Mentee
export-mentee-id = Mentee ID
export-mentee-email = Mentee e-mail
export-mentee-department = Mentee department
export-person = Person
export-person-id = Person ID
export-person-email = Person e-mail
export-person-department = Person department
export-points = Points
export-points-mentor = Points for the mentor
export-points-mentee = Points for the mentee
export-minutes = Shared minutes a week
export-why = Why
export-locked = Locked by the coordinator
export-yes = yes
export-no = no
export-is-mentor = mentor
export-is-mentee = mentee
export-is-both = mentor and mentee
export-is-none = none
export-rejected = Rejected rows
export-row = Row
export-rejected-why = Why it was not taken over
delimiter-unknown = A CSV is written with comma, semicolon or tab.
    .advice = Choose one of the three.

## The audit record, compared with a new run.

audit-unreadable = This is no audit record that this program can read.
    .advice = Choose a record that Vice Versa saved, or a newer Vice Versa.
audit-people = The people are not those of the record.
audit-policy = The rules are not those of the record.
audit-decisions = The locks and exclusions are not those of the record.
audit-history = The earlier pairs are not those of the record.
audit-today = The date is not that of the record.
audit-record-policy = The rules in the record are not those that its own hash names.
audit-record-today = The date in the record is not the one that its own hash names.
audit-record-decisions = The locks and exclusions in the record are not those of the inputs.
audit-other-version = Another version of the program made the record; the same pairs are promised within one version.
audit-same-pairs = A new run from these inputs gives the same pairs, totals and proof.
audit-by-hand = The pairs are not those of a run: they were changed by hand, or the run was ended early. Their totals, and the best there could be, are as recorded.
audit-differs = This record does not belong to these inputs and this program, or it was changed.
audit-totals = The totals are not those of the pairs.
audit-proof = The proof is not that of a new run.
audit-not-best = The record calls these pairs the best, and a new run finds otherwise.

## Saved programmes.

programme-newer = This programme was saved by a newer Vice Versa: it has format { $version }, and this one knows up to { $known }.
    .advice = Open it with the newer Vice Versa; nothing was changed.
programme-none = This file opened, but it does not hold a Vice Versa programme.
    .advice = Choose a file that Vice Versa saved.
kept-long-name = The name under which the programme is kept is too long.
    .advice = Keep it under a shorter one.
kept-newer = This programme was kept by a newer Vice Versa: it has format { $version }, and this one knows up to { $known }.
    .advice = Open it with the newer Vice Versa; nothing was changed.
kept-locked = The programme cannot be opened: the passphrase is another one, or what this browser keeps is damaged.
    .advice = Type the passphrase again, watching capitals and spaces; if it is right, open a saved file instead.
kept-damaged = The last save in this browser is damaged, or not whole.
    .advice = Open an earlier save, if there is one, or a saved file.
