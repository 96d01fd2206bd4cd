## The step after the pairs: letters, what mentees answer, sessions, absences

launch-lead = Letters, calendar and ground rules, so that the pairs begin well. Nothing is sent from here: you take files along and send them yourself.
launch-stale = The pairs are older than the last changes to people or rules. Propose again before anything is sent.
launch-letters = Letters
launch-consult = Ask first
launch-sessions = Sessions
launch-kit = Kit
launch-nobody = There are no pairs yet to write to.
launch-to-pairs = Go to Pairs
launch-letter-kind = Which letter
launch-letter-language = Language of the letters
launch-kind-proposal = To the mentee: a proposal, before anything is settled
launch-kind-mentor = To the mentor
launch-kind-mentee = To the mentee
launch-kind-mentor-manager = To the mentor’s line manager
launch-kind-mentee-manager = To the mentee’s line manager
launch-kind-agreement = Agreement, for both to sign
launch-sent-of = { $sent } of { $of } sent
launch-letters-none = No letter of this kind.
launch-preview = As it will read
launch-edit-all = Change for everybody
launch-edit-pair = Change for this pair
launch-column-to = To
launch-column-email = E-mail
launch-column-state = Sent
launch-column-mentor = Mentor
launch-column-mentee = Mentee
launch-column-answer = Answer
launch-column-why = Why
launch-column-number = No.
launch-column-start = When
launch-column-zone = Time zone
launch-nobody-known = not in the list of people
launch-no-email = no address
launch-unsent = not sent
launch-sent = sent
launch-sent-on = sent { $date }
launch-own-all = In your own words, for everybody.
launch-own-pair = In your own words, for this pair alone.
launch-own-back = Back to the words before
launch-mark-sent = Mark as sent
launch-mark-unsent = Mark as not sent
launch-subject = Subject
launch-text = Text
launch-placeholders = Filled in for each person:
launch-keep = Keep this text
launch-leave = Leave it as it was
launch-kept = The text is kept.
launch-files = Export these letters
launch-files-hint = A workbook for mail merge, drafts that your mail program opens unsent, or a page to print. They hold no points and nothing that somebody agreed to share for matching only.
launch-file-xlsx = Workbook (.xlsx)
launch-file-csv = CSV
launch-file-mails = Mail drafts (.zip)
launch-file-html = Page to print (.html)
launch-mark-all = { $count ->
    [one] Mark one letter as sent
   *[other] Mark { $count } letters as sent
 }
launch-undo-edit = Change a letter
launch-undo-own-back = Take own words of a letter back
launch-undo-sent = Mark letters as sent
launch-undo-unsent = Mark letters as not sent
launch-marked = { $count ->
    [one] One letter is marked as sent.
   *[other] { $count } letters are marked as sent.
 }
launch-unmarked = { $count ->
    [one] One letter is marked as not sent.
   *[other] { $count } letters are marked as not sent.
 }
launch-writing = Writing the file
launch-file-name = letters
launch-consult-what = A mentee may decline a proposed mentor, and nobody asks for a reason. The two are then not paired again, and a new partner is sought with as few changes as possible. Send the proposals under Letters; note the answers here.
launch-consult-state = { $agreed } of { $of } pairs agreed, { $declined } declined
launch-consult-note = Note the answer
launch-agreed-on = agreed { $date }
launch-not-answered = no answer yet
launch-agreed = Agreed
launch-agreed-of = { $mentee } agreed to { $mentor }
launch-declined = Declined
launch-declined-of = { $mentee } declined { $mentor }
launch-agreed-said = Noted: agreed.
launch-declined-said = Noted. These two are not paired again.
launch-undo-agreed = Note an agreement
launch-undo-declined = Note a decline
launch-after-decline = New partners, few changes
launch-after-decline-what = Whoever was declined, or declined, waits for a partner. See what can be had without giving up other pairs, and what giving up a few would bring.
launch-propose-heading = Propose sessions
launch-propose-what = { $sessions } sessions of { $minutes } minutes for each pair, { $cadence }, as the charter says.
launch-cadence-weekly = every week
launch-cadence-fortnightly = every two weeks
launch-cadence-monthly = once a month
launch-first-day = First day of the programme
launch-undo-first-day = Change the first day
launch-zone = { $count ->
    [one] Time zone of the one person without one
   *[other] Time zone of the { $count } people without one
 }
launch-propose = Propose sessions
launch-propose-anew = Propose all anew from today
launch-propose-hint = Only hours that both share are used; absences are left out. Sessions of pairs that are none any more are cancelled.
launch-proposing = Looking for shared hours
launch-undo-propose = Propose sessions
launch-proposed = New or moved: { $proposed }. Cancelled: { $cancelled }. Pairs without all their sessions: { $without }.
launch-planned-state = { $sessions } sessions planned. { $without ->
    [0] Every pair has some.
    [one] One pair has none.
   *[other] { $without } pairs have none.
 }
launch-unplanned = { $count ->
    [one] One pair without all its sessions
   *[other] { $count } pairs without all their sessions
 }
launch-one = One session
launch-choose = Choose a session in the table to move it or to export this pair’s calendar.
launch-move-to = New time ({ $zone })
launch-move = Move
launch-undo-move = Move a session
launch-moved = The session of { $mentor } and { $mentee } is on { $when } now.
launch-ics = Export the calendar
launch-ics-hint = Calendar files for Outlook, Google, Apple and others. No address is in them, so no calendar sends invitations on its own. After a change, the new file replaces the entries of the old one.
launch-ics-all = All sessions (.ics)
launch-ics-pair = This pair’s sessions (.ics)
launch-ics-cancelled = { $count ->
    [one] One cancellation (.ics)
   *[other] { $count } cancellations (.ics)
 }
launch-ics-name = sessions
launch-ics-name-pair = sessions-of-a-pair
launch-ics-name-cancelled = cancelled-sessions
launch-absences = Absences and holidays
launch-absences-hint = Days on which no session is proposed, for everybody or for one person.
launch-everybody = Everybody
launch-absence-person = Who
launch-absence-from = From
launch-absence-to = To (same day if empty)
launch-absence-what = What it is, if you like
launch-absence-add = Add
launch-absence-remove = Remove
launch-absence-remove-of = Remove: { $name } from { $from }
launch-absence-fault = Enter the first day; the last one cannot be before it.
launch-absence-added = The absence is noted. Propose sessions again to respect it.
launch-undo-absence = Add an absence
launch-undo-absence-remove = Remove an absence
launch-absence-file = Or read holidays from a calendar file (.ics)
launch-undo-absence-file = Read absences from a file
launch-absence-read = Days read: { $count }. Events that come again, of which only the first is here: { $repeating }. Not read: { $unread }.
launch-print = Print these letters
