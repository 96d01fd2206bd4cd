## The step People: the ways in, and the roster

people-who = Who takes part?
people-newer = Read a newer file
people-newer-lead = You see who joined, who left and who changed before anything is replaced.
people-back = Back to the roster
people-added = The person is added.
people-changed = The changes are kept.

## Ways in

start-file-newer = A newer file of your people
start-paste = Paste from a spreadsheet
start-two = Two files: mentors and mentees
start-by-hand = Add one person by hand
start-template-title = Starting a list from nothing?
start-template-about = A template with every column this page understands, and a sheet that explains them.
start-template-excel = Excel template
start-template-csv = CSV template
start-paste-first = Paste the cells first, with their header row.
start-cells = Cells from Excel, Sheets or Calc
start-cells-hint = Select the cells with their header row, copy, and paste them here.
start-cells-read = Read these cells
start-both-first = Choose both files.
start-mentors = Mentors (they give guidance)
start-mentees = Mentees (they receive guidance)
start-in-both = Somebody in both files becomes both.
start-both-read = Read both files
start-is-people = It is a list of people: read it here
start-making-template = Making the template

# The name of a file, without its ending.
start-template-file = viceversa-template

# What cells pasted from a spreadsheet are called where a file has its name.
start-pasted-file = pasted cells

# The name of a file, without its ending.
start-sample-file = sample

## The roster

roster-title = People
roster-continue = Continue to the rules
roster-lead =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }: { $roles }.
roster-mentors =
    { $count ->
        [one] { $count } mentor
       *[other] { $count } mentors
    }
roster-mentees =
    { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    }
roster-both = { $count } both
roster-none = { $count } not in the programme
roster-to-check =
    { $count ->
        [one] { $count } thing to check in this roster
       *[other] { $count } things to check in this roster
    }
roster-everybody = Everybody
roster-table = Everybody in the roster
roster-pairs = Earlier or known pairs
roster-choose = Choose a row to edit somebody or to leave them out.
roster-chosen-group = The person chosen
roster-chosen = Chosen:
roster-edit = Edit
roster-leave-out = Leave out of the programme
roster-leave-out-undo = Leave a person out
roster-left-out = Left out: still in the reporting lines, not in the programme. Undo brings them back.
roster-remove = Remove from the roster
roster-remove-undo = Remove a person
roster-removed = Removed from the roster. Undo brings them back.
roster-cannot = Who cannot be matched, whatever the rules
roster-cannot-one = { $text } ({ $count })
roster-more = and { $count } more
roster-create =
    { $count ->
        [one] Create { $count } person
       *[other] Create { $count } people
    }
roster-replace = Replace the roster
roster-add = Add to the roster
roster-taken =
    { $count ->
        [one] { $count } person in the roster.
       *[other] { $count } people in the roster.
    }

## The shape of the roster: levels, departments and skills

shape-title = The shape of the roster
shape-levels = Levels
shape-departments = Departments
shape-skills = Skills
shape-skill = Skill
shape-mentors = Mentors
shape-mentees = Mentees
shape-offered = Offered
shape-wanted = Wanted
shape-unknown = not known
shape-all = Show all { $count }
