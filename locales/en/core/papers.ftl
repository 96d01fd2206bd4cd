## Papers for those who sign: works council, data protection officer, sponsor, participants. GDPR terms as the regulation itself has them in your language.
## Say "confidential"; `papers-not-anonymous` is the one sentence in which the word "anonymous" may stand.

papers-blank = {""}[to be filled in by you]
# Stands for the name of somebody in the list of people, whom no paper names.
papers-somebody = somebody in the programme
# $named is "yes" where it is known who runs the programme, $who.
papers-not-anonymous = { $named ->
    [yes] Answers are confidential, not anonymous: { $who }, who runs the programme, can read every answer as it was given.
   *[no] Answers are confidential, not anonymous: whoever runs the programme can read every answer as it was given.{ $who }
}
papers-footer = A draft made with Vice Versa from the programme’s own data, for the people who sign. It is not legal advice. This page loads nothing and sends nothing.

papers-title-overview = What is held, where, and by whom
papers-lead-overview = Which data of people this programme holds, who can read them, and which way they take. A draft for the people who sign, not legal advice.
papers-title-thresholds = What leaves, and what does not
papers-lead-thresholds = From how many people on figures are shown to others, and what was shown so far. A draft for the people who sign, not legal advice.
papers-title-dpia = Data protection impact assessment: a skeleton
papers-lead-dpia = In the order of Article 35(7) of the GDPR, with what the program knows; the assessment itself is yours. A draft for the people who sign, not legal advice.
papers-title-notice = Notice for participants
papers-lead-notice = What happens with your data in this programme. A draft for the people who sign, not legal advice; it is handed out once every blank is filled in.

papers-who = Who answers for it
papers-who-programme = Programme
papers-who-controller = Controller (organisation and address)
papers-who-coordinator = Runs the programme
papers-who-holder = Holds the data
papers-who-sponsor = Sponsor
papers-who-dpo = Data protection officer
papers-who-council = Works council

## What is held

papers-held = What is held
papers-held-nothing = Nothing of any person yet.
papers-column-kind = Kind of data
papers-column-from = Where from
papers-column-where = Where it is held
papers-column-who = Who can read it
papers-column-until = When it goes
papers-held-people = { $count ->
    [one] Id, name and role of { $count } person
   *[other] Id, name and role of { $count } people
}
papers-held-compared = Compared by the rules: { $fields }
papers-held-chosen = Stated by choice, and compared only where the person agreed: { $fields } (agreement in: { $consent })
papers-held-used = Used for letters, sessions and figures, and read by no rule: { $fields }
papers-held-other = In the list, but read by nothing here: { $fields }
papers-held-pairs = { $count ->
    [one] { $count } pair, with the reasons for it
   *[other] { $count } pairs, with the reasons for each
}
papers-held-decisions = Locks and exclusions, with reasons where they were written down
papers-held-history = Pairs of earlier cohorts
papers-held-scenarios = Pairs of scenarios kept for comparison
papers-held-letters = Letters in own words, which were sent, and whether a proposed partner was accepted
papers-held-planned = Planned sessions of each pair
papers-held-absences = Days on which people are absent
papers-held-sessions = Sessions held: date, length, topic, progress and the coordinator’s note
papers-held-notes = The coordinator’s notes about pairs
papers-held-withdrawals = Pairs that ended early; no reason is asked
papers-held-supervisions = Which mentors came to a supervision
# $link is how the answers of one person are linked; $comments whether people could write in their own words.
papers-held-answers = Answers to “{ $title }”, round “{ $wave }”, { $link ->
    [none] linked to nobody
    [code] linked over rounds by a code word
    [ticket] linked over rounds by a ticket
    [person] linked to the person by id or address
   *[unknown] too many to be kept in the programme
}{ $comments ->
    [yes] ; also in people’s own words
   *[no] {""}
}
papers-held-key = The key that opens sealed answers, and the salt of code words
papers-held-sealed = Answers given on this device, sealed to that key
papers-held-ledger = { $count ->
    [one] The ledger of { $count } release, confidential: it holds exact sums
   *[other] The ledger of { $count } releases, confidential: it holds exact sums
}
papers-held-lessons = What the coordinator wants to remember for the next cohort
papers-held-past = The last changes, so that they can be undone
papers-from-roster = a file that the coordinator opens, or the coordinator’s own entries
papers-from-history = a file of earlier pairs, or an earlier cohort
papers-from-coordinator = the coordinator
papers-from-page = worked out in the page
papers-from-sealed = the people who answered, as sealed answers
papers-from-export = the export of a survey tool, which holds them too
papers-where-file = programme file
papers-where-sealed = sealed answers as they arrived, and programme file
papers-where-elsewhere = in the files that the coordinator read
papers-where-browser = only in what this browser keeps
papers-until-ended = when the programme is ended and its files are deleted; at the latest { $period }

## Where, which way, who sees

papers-places = Where it is held
papers-place-tab = While the programme is open: in the memory of one browser tab. Nothing is sent by the page, and there is no server and no account behind it.
papers-place-file = When it is saved: in one file, sealed under a passphrase. Without the passphrase nobody can open it, and nobody can recover it.
papers-place-browser = Where the coordinator chose to keep it in the browser: in that browser’s own storage, sealed under the passphrase, the last three saves.
papers-place-exports = Lists, letters, calendars and answers that the coordinator saves as files of their own are not sealed. They are held wherever the coordinator puts them.
papers-flow = The way the data take
papers-flow-read = The coordinator opens a file of people. It is read in the browser tab.
papers-flow-pairs = The page compares the columns that the rules name and proposes pairs. The coordinator settles them, and can see the reason for each.
papers-flow-save = The coordinator saves the programme as one sealed file, and, if so chosen, sealed in the browser.
papers-flow-letters = Letters, calendars and lists of pairs are made as files. The coordinator hands them on by the organisation’s own means, such as mail.
papers-flow-sealed = Questions go out as a link or a file. Each answer is sealed on the device of the person who answers and comes back as a file, a text or a mail; only the programme’s key opens it.
papers-flow-import = Answers from a survey tool are opened as its export. That tool, and whoever runs it, hold them as well.
papers-flow-sessions = The coordinator writes down sessions and notes.
papers-flow-release = A report for others is made as a release: groups only, by a plan that was fixed before, from the smallest numbers on that stand in the paper on what leaves.
papers-flow-end = The programme is ended: what this browser keeps is deleted by the page, files and mails by whoever has them.
papers-sees = What the coordinator can see
papers-sees-all = Every row of the list of people, every pair with its reasons, every answer and comment, and all notes.
papers-sees-person = Rounds that are linked to the person show who gave which answer.
papers-sees-code = A code word can be guessed, and a ticket can be known from the letter it came with: both may lead to a person.
papers-sees-few = Even without a link, own words, a small group or the side of a pair may let an answer be recognised.
papers-sees-nobody-else = Others see what the coordinator hands to them, and whoever has the sealed file and its passphrase sees all of it.
papers-retention = Retention and deletion
papers-retention-period = Kept until
papers-retention-browser = In the browser
papers-retention-browser-is = “End this programme” deletes every save and its key from this browser and looks whether anything is left. A disk may hold deleted bytes, sealed, until it writes over them.
papers-retention-files = Files and mails
papers-retention-files-is = Programme files, copies of them, exports, letters and sealed answers in mailboxes have to be deleted where they are. The page cannot reach them.
papers-retention-person = One person’s data
papers-retention-person-is = The coordinator removes the person from the list and saves; earlier files and saves, and the changes kept for undoing, hold the person until they go. Answers of a round are removed as a whole, or read again without the person. An answer that is linked to nobody cannot be found.
papers-retention-by = Deleted by, and checked by

## What leaves

papers-leaves = What leaves
papers-leaves-tables = Reports for others, made as a release: figures of groups, from the smallest numbers below on.
papers-leaves-comments = Comments in a release: only from the smallest number below on, with names from the list taken out, unlinked, and read and approved by the coordinator one by one.
papers-leaves-letters = Letters to mentors, mentees and their line managers: who is in a pair with whom, what each brings and takes away, and when they meet.
papers-leaves-files = Files that the coordinator saves for their own work, such as raw answers. Raw answers are marked as confidential; the page cannot keep anybody from handing them on.
papers-stays = What is in no release
papers-stays-answers = A single person’s answers, and who answered.
papers-stays-small = Figures of a group that is smaller than the smallest number, and figures from which such a group could be worked out.
papers-stays-traits = Columns that people stated by choice, beside any other grouping. They are in no letter either.
papers-stays-notes = Notes about pairs, what was said in a session, and who withdrew.
papers-stays-ledger = The ledger of releases, which holds exact sums.
papers-least = Smallest numbers
papers-figure-mean = A mean
papers-figure-distribution = A distribution, or a share of favourable answers
papers-figure-chosen = A group by what people stated by choice
papers-figure-comments = Comments
papers-figure-rate = A response rate
# $of is "answered" or "invited".
papers-from-on = { $of ->
    [invited] from { $count } people invited on
   *[answered] from { $count } people who answered on
}
papers-plans = Plans for a round
papers-plan-none = No plan is fixed yet. One is fixed for each round before its results are released, and can raise the smallest numbers.
papers-plan = Plan: “{ $title }”, round “{ $wave }”
papers-plan-tables = Figures for
papers-plan-chosen = Of these, stated by choice
papers-plan-small = Small groups
papers-plan-least = Smallest numbers
papers-plan-as-above = as above
papers-rules = What else is hidden
papers-rule-raised = Smallest numbers can be raised for a round, never lowered. A plan that was changed by hand releases nothing.
papers-rule-again = A second report of the same round needs five new answers in every group that changed, or is the same report.
papers-released = What was released so far
papers-released-none = Nothing has been released by this programme yet.
papers-released-round = Round
papers-released-to = To whom
papers-released-date = On which day
papers-limits = What it does not defend against
papers-limit-device = Somebody who controls the coordinator’s device or browser, sits at it while the programme is open, or puts a changed copy of the page in its place.
papers-limit-passphrase = Somebody who has the sealed file and its passphrase. They can read and change everything in it.
papers-limit-two = Two people who tell each other what they answered. A release withstands one such person.
papers-limit-groups = Somebody who looks for a group that no plan names. Groups of a plan are protected, not every other combination.
papers-limit-style = Nicknames and ways of writing in comments. Only reading them before they leave finds these.

## The impact assessment

papers-dpia-author = Assessed by, and on which day
papers-dpia-description = 1. The processing and its purposes (Art. 35(7)(a))
papers-dpia-purpose = Purpose
papers-dpia-concerned = People concerned
papers-dpia-concerned-are = { $all } in the list of people; { $mentors } can be mentors, { $mentees } can be mentees
papers-dpia-special = Special categories (Art. 9)
papers-dpia-special-none = No rule compares what people stated by choice. Whether another column belongs here: { $blank }
papers-dpia-special-some = Stated by choice and compared only with the person’s agreement: { $fields }. Whether any belongs to a special category, and on which ground of Art. 9(2): { $blank }
papers-dpia-means = Means
papers-dpia-means-is = One static page that works in the browser: it pairs, asks, counts and writes files on the coordinator’s device. Nothing is sent by it.
papers-dpia-recipients = Recipients
papers-dpia-host = Where the page is opened from, and which tools of yours carry files and mails
papers-dpia-kinds = Kinds of data
papers-dpia-necessity = 2. Necessity and proportionality (Art. 35(7)(b))
papers-dpia-basis = Legal basis (Art. 6, and what applies to employees)
papers-dpia-balance = Why it is necessary, and why milder means do not serve
papers-dpia-minimal = Data minimisation (Art. 5(1)(c))
papers-dpia-minimal-all = Every column of the list beside id, name and role is read by a rule, used for letters, sessions or figures, or gives agreement.
papers-dpia-minimal-some = Nothing in the program reads these columns: { $fields }. Leave them out of the file, or say what they are for: { $blank }
papers-dpia-voluntary = Taking part
papers-dpia-voluntary-is = The program asks for no reason when somebody declines a partner or a pair ends. That taking part is voluntary and brings no disadvantage is yours to assure: { $blank }
papers-dpia-informed = Information of the people concerned
papers-dpia-informed-is = The notice for participants, once its blanks are filled in.
papers-dpia-rights = Rights of the people concerned
papers-dpia-rights-are = The coordinator can show, correct and remove what is held of a person. Who answers a request, and until when: { $blank }
papers-dpia-transfers = Processors and third countries
papers-dpia-transfers-are = The page itself hands data to nobody. Your survey tool, mail and file storage may: { $blank }
papers-dpia-risks = 3. Risks for the people concerned (Art. 35(7)(c))
papers-column-risk = Risk
papers-column-page = What the page does
papers-column-rest = What remains
papers-column-weight = Likelihood and severity
papers-risk-reading = The coordinator reads what somebody answered.
    .page = It says so to those who are asked, and can be told to link answers to nobody.
    .rest = It does not prevent it. The choice of who coordinates, and their duty of confidence, are yours.
papers-risk-small = A report lets the answers of few people be worked out.
    .page = A release hides small groups and what they could be worked out from, earlier reports included.
    .rest = Files that are no release, and own words in comments.
papers-risk-traits = What somebody stated by choice becomes known.
    .page = It is compared only where the person agreed, and stands in no letter and in no reason for a pair.
    .rest = The coordinator can see it. That somebody is in the programme may itself tell something.
papers-risk-lost = A file or device is lost or stolen.
    .page = The programme file, and what the browser keeps, are sealed under a passphrase.
    .rest = A weak or shared passphrase, and all files that are saved unsealed.
papers-risk-device = The device, the browser or the copy of the page is not what it should be.
    .page = The page carries a policy under which the browser refuses to load or send anything for it.
    .rest = Whoever controls the device or changes the page is not kept out. Compare the file with the one you checked.
papers-risk-exports = Lists or raw answers are handed on.
    .page = Raw answers bear a mark that they are confidential and not for passing on.
    .rest = The page cannot hold back a file that was saved.
papers-risk-pressure = Somebody feels obliged to take part, or is judged by it.
    .page = It asks for no reason when a pair ends, and gives no score of a person.
    .rest = How managers deal with it.
papers-dpia-measures = 4. Measures (Art. 35(7)(d))
papers-measure-static = One static file without a server part: what is opened in it stays in the tab unless the coordinator saves it.
papers-measure-policy = The page’s own policy makes the browser refuse requests, images, frames, sockets and forms. Going to another address, pop-ups, WebRTC and looking up names ahead of time it cannot refuse by itself; the program’s own code uses none of them to send data, but for the mail in which somebody sends off a sealed answer. A server that sends the right headers closes more, depending on the browser.
papers-measure-sealed = Saved programmes and sealed answers are encrypted (age, with scrypt for a passphrase).
papers-measure-proof = Pairs come with reasons and can be checked against the rules; there is an audit record with ids instead of names.
papers-measure-release = Reports for others go through the release, with the smallest numbers of the paper on what leaves.
papers-measure-check = “What this opening of the page guarantees”, at the foot of the page, measures in the browser at hand what of this holds. Keep what it says with this paper.
papers-measure-own = Measures of your own (access, devices, training, deletion): { $blank }
papers-dpia-consulted = 5. Who was consulted
papers-dpia-dpo = Advice of the data protection officer (Art. 35(2))
papers-dpia-council = Works council: informed, consulted, agreed
papers-dpia-people = Views of the people concerned or their representatives (Art. 35(9))
papers-dpia-authority = Prior consultation of the authority, if the risk stays high (Art. 36)
papers-dpia-decision = 6. Decision
papers-dpia-remaining = Remaining risk
papers-dpia-approved = Approved by, day and signature
papers-dpia-review = To be looked at again on (Art. 35(11))

## The notice

papers-notice-who = Who is responsible
papers-notice-contact = Contact for questions and requests
papers-notice-why = What it is for
papers-notice-held = What is held of you
papers-notice-bare = Your id, your name and your role in the programme.
papers-notice-fields = Your id, your name, your role in the programme, and as far as it stands in the list: { $fields }.
papers-notice-chosen = If you stated it yourself and agreed: { $fields }. You can take this back; it is then not compared any more in the next pairing.
papers-notice-source = The list of people comes from: { $blank }
papers-notice-pair = With whom you are in a pair, why, and when you meet.
papers-notice-sessions = That a session took place, how long it was, its topic, and notes of the coordinator. Not what the two of you say.
papers-notice-answers = What you answer in surveys.
papers-notice-asked = What is asked of you
papers-notice-time = { $count ->
    [one] { $count } session of { $minutes } minutes.
   *[other] { $count } sessions of { $minutes } minutes each.
}
papers-notice-survey = Answers to “{ $title }”.
papers-notice-surveys = Surveys: { $blank }
papers-notice-sees = Who sees what
papers-notice-partner = The other person in your pair sees your name, what you bring and what you want to learn. What you stated by choice is not shown to them.
papers-notice-manager = If letters to line managers are sent, your line manager learns that you take part, with whom, and how much time it takes.
papers-notice-others = Reports for others show groups: a mean from { $mean } people who answered on, comments from { $comments } on, without names and after somebody has read them.
papers-notice-nothing-sent = The page in which the programme is run sends your data to nobody. It works on the coordinator’s device.
papers-notice-leave = If you want to leave
papers-notice-withdraw = You can decline a proposed partner or end your pair at any time, by a word to { $who }.
papers-notice-reason = You need not give a reason; the program asks for none.
papers-notice-disadvantage = That you have no disadvantage by it is assured by: { $blank }
papers-notice-unlinked = An answer that is linked to nobody cannot be taken out later, because it cannot be found.
papers-notice-kept = Where and how long it is kept
papers-notice-place = Where
papers-notice-place-is = In a file that is sealed under a passphrase, and, if the coordinator chose so, sealed in one browser.
papers-notice-rights = Your rights
papers-notice-access = You can ask what is held of you, get a copy and have it corrected (Art. 15 and 16 GDPR).
papers-notice-erasure = You can ask that it is erased or no longer used (Art. 17 and 18 GDPR).
papers-notice-object = You can object to the processing, or withdraw a consent for the future, as far as the legal basis above gives you this right (Art. 21 and 7(3) GDPR).
papers-notice-complain = You can complain to a supervisory authority: { $blank }
papers-notice-decided = The program proposes pairs by rules that the coordinator set. The coordinator settles them and can change each one.
