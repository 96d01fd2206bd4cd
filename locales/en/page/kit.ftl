kit-heading = The kit
kit-about = What mentors, mentees and you need in hand: session agendas, guides, the agreement, checklists. One file for each role and language; it opens from disk and loads nothing.
kit-theme = Theme of the sessions
kit-no-theme = None: without agendas
kit-role = For
kit-role-mentor = Mentors
kit-role-mentee = Mentees
kit-role-coordinator = You, the coordinator
kit-language = Language of the kit
kit-opening = Opening the kit …
kit-counted = { $count ->
    [one] { $count } piece. Open one to read it or to put it into your own words.
   *[other] { $count } pieces. Open one to read it or to put it into your own words.
}
kit-without-theme = Without a theme the kit has no session agendas. Choose the one that comes closest to yours, and change its words.
kit-download = Download as a file
kit-print = Print
kit-own-words = Your words
kit-edit = Change the words
kit-restore = Back to our words
kit-title = Title
kit-summary = What it is for, in a sentence
kit-items = Lines
kit-lead = { $section }: paragraph
kit-items-hint = One line each.
kit-plan-hint = One line each, beginning with its minutes: 10 Arrive.
kit-plan-wrong = Begin each line with its minutes as a number, then a space.
kit-save = Keep these words
kit-cancel = Cancel
kit-change = words of the kit
kit-change-back = our words in the kit again
kit-kept = Your words are kept with the programme.
kit-restored = Our words stand there again.
