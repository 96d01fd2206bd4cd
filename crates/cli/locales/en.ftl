## What the command line says. Findings, questions, reasons and errors about data come from the core's catalogue.

command-read-people = People: { $people } (mentors: { $mentors }, mentees: { $mentees }, both: { $both }, neither: { $none })
command-read-respondents = Respondents: { $count }
command-read-drafted = Survey drafted from the file, items: { $items }
command-read-instrument = Survey: { $id }, items: { $items }
command-read-file = File: { $format }, headers in row { $row }, rows: { $rows }
command-columns = Columns:
command-findings = Findings:
command-rejected = left out
command-warning = look at
command-note = note
command-question = asked
command-rows = rows { $rows }
command-questions = Open questions. Answer each by --answer ID=CHOICE, or take what is proposed everywhere by --accept-proposals:
command-proposed = proposed
command-as-is = take it as it was read
command-accepted = Proposal accepted: { $id }={ $choice }: { $text }
command-pairs = Pairs: { $pairs }, people with a partner: { $people }, not matched: { $waiting }, points: { $points }
command-best = Proved: no other set of pairs is better under these rules. Separate code has checked it.
command-stable = Proved: no mentor and mentee would both rather have each other. Separate code has checked it.
command-gap = Not proved to be the best: another set of pairs could be better by { $gap } at most.
command-saved = Saved: { $file }
command-holds = It holds.
command-does-not-hold = It does not hold.
command-confidential = { $survey }: respondents: { $count }. Confidential: for the coordinator’s eyes, not for passing on.
command-subscale = subscale
command-item = item
command-all-items = all items
command-not-shown = not shown

## Errors

command-file-missing = There is no file { $file }.
    .advice = Give the path of a file, or - for standard input.
command-file-unreadable = { $file } cannot be read.
    .advice = Check that it is a file and that you may read it.
command-file-exists = { $file } exists already, and nothing was written.
    .advice = Give another name, or --force to write over it.
command-file-unwritable = { $file } cannot be written.
    .advice = Check that the folder exists and that you may write there.
command-file-twice = { $file } would be written twice, and nothing was written.
    .advice = Give each result a name of its own.
command-file-ending = The ending of { $file } says no format.
    .advice = End the name in .csv, .xlsx or .json.
command-names-nothing = This file holds neither a roster nor answers to a survey for certain.
    .advice = Say which by --as people or --as answers.
command-rules-missing = Nothing says by which rules to pair.
    .advice = Give --preset or --rules.
command-rules-unreadable = The rules are no JSON object.
    .advice = Give a policy as the page and the package have it, whole or those keys that replace the preset’s.
command-decisions-unreadable = The decisions are no JSON list.
    .advice = Give a list of { "{" } kind, mentor, mentee { "}" }; kind is lock or exclude.
command-options-unreadable = The options for reading are no JSON object.
    .advice = Give options as the package’s readRoster and readResponses take them.
command-answer-form = An answer is written ID=CHOICE.
    .advice = The command read lists questions with their ids and choices.
command-answer-unknown = The file asks no question { $id }.
    .advice = The command read lists questions with their ids and choices.
command-choice-unknown = The question { $id } has no such choice.
    .advice = The command read lists questions with their ids and choices.
command-open = What the file leaves open has to be answered first.
    .advice = Nothing that rests on a guess is shown or written.
command-no-people = Nobody in this file takes part, so there is nobody to pair.
    .advice = The command read shows what was understood of the file.
command-no-pairs = No pair is possible under these rules, and nothing was written.
    .advice = Loosen a rule that is a must; the command read shows what was understood of the file.
command-not-proved = The separate check of the pairing did not agree, and nothing was written.
    .advice = Please report this with the version that --version prints.
command-instrument-unknown = There is neither a questionnaire { $name } in the library nor a file of that name.
    .advice = In the library are: { $known }.
command-instrument-unsound = This questionnaire cannot be scored as it stands.
    .advice = Mend what is listed; the command draft makes one from answers.
command-no-items = Nothing in this file looks like answers to a survey.
    .advice = Answers have a row for each respondent and a column for each question.
command-record-unknown = This file is no saved pairing and no audit record.
    .advice = Give what the command pair saved as .json or by --record.
command-no-sessions = There is no such session in this programme, and nothing was written.
    .advice = Plan sessions on the page under Launch; cancelled ones are written by --cancelled.
command-letters-ending = The ending of { $file } says no kind of letters.
    .advice = End the name in .xlsx or .csv for mail merge, .zip for drafts of mails, or .html for a page to print.
command-protected = This programme is protected by a passphrase.
    .advice = Give a file that holds nothing but the passphrase: --passphrase-file FILE.
command-native-only = This command is part of the native program alone.
    .advice = Its files are attached to each release.
