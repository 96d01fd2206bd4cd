## A file that a person chose and that cannot be read. $what is a "file-kind-…", $fault a "json-….shown", $place several "json-entry" and names.

json-file-empty = This { $what } is empty.
json-file-cut-off = This { $what } is cut off: its end is missing.
json-file-damaged = This { $what } is damaged, or is no such file: nothing can be made of it from line { $line } on.
json-file-unusable = This { $what } cannot be used: { $fault }.
    .placed = This { $what } cannot be used: { $fault } under { $place }.
    .in-line = This { $what } cannot be used: { $fault } (line { $line }).
    .placed-in-line = This { $what } cannot be used: { $fault } under { $place } (line { $line }).
json-entry = entry { $nth }
json-own-name = a name of its own

## What a program sent and that cannot be read. $what is the name of an argument, $place a path into it, $fault one of those below.

json-unreadable = The { $what } cannot be read: { $fault }.
    .placed = The { $what } cannot be read at { $place }: { $fault }.

## A file that somebody wrote by hand. $place is a path into it, $fault a "json-….shown" or the line below.

json-written = The { $what } cannot be used: { $fault } (line { $line }).
    .placed = The { $what } cannot be used: { $fault } at { $place } (line { $line }).
json-written-unknown-key = there is no key “{ $key }”

## Faults: for somebody who writes a program, and for somebody who only has the file.

json-missing = a key is missing
    .shown = “{ $name }” is missing
json-unknown-key = a key is not known
    .shown = there is something that does not belong there
json-unknown-word = a word is not known
    .shown = there is a word that is not known
json-twice = a key stands twice
    .shown = something stands there twice
json-wrong-value = a value does not fit
    .shown = something else stands there than what belongs there
json-unexpected = it is not what is expected
    .shown = something else stands there than what belongs there
json-add-key = Add the key { $name }.
json-expected = Expected here: { $expected }.
json-look = Look for a missing comma, quotation mark or bracket.

## What is expected.

json-object = an object in curly brackets
json-list = a list in square brackets
json-text = a text in quotation marks
json-boolean = true or false
json-natural = a whole number that is not negative
json-whole = a whole number
json-number = a number
json-one-of = one of { $list }
json-either = { $first } or { $second }

## Kinds of files: what one is called within a sentence, and what to do with one that cannot be read.

file-kind-survey = survey
    .advice = If somebody changed the file by hand, that is where to look; otherwise save or export it once more where it was made.
file-kind-programme = programme
    .advice = Open an earlier copy of the file, or save the programme once more where it still opens.
file-kind-programmes-answers-to-a-survey = programme’s answers to a survey
    .advice = Open an earlier copy of the file, or save the programme once more where it still opens.
file-kind-questionnaire = questionnaire
    .advice = Ask whoever sent it to send it again; you can also write to them what this page says.
file-kind-audit-record = audit record
    .advice = Choose the file as it was saved: a record that was changed since proves nothing.
