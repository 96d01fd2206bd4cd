## How a pair stands.

health-no-start = The charter does not say when the programme starts.
health-before-session = Too early to tell: session { $session } is not due yet.
health-met = { $count ->
    [0] They met today.
    [one] They met yesterday.
   *[other] They met { $count } days ago.
 }
health-complete = { $count ->
    [one] The one planned session was held.
   *[other] All { $count } planned sessions were held.
 }
health-no-session = { $count ->
    [one] { $count } day after the start there has been no session.
   *[other] { $count } days after the start there has been no session.
 }
health-long-ago = { $count ->
    [one] Their last session was { $count } day ago.
   *[other] Their last session was { $count } days ago.
 }
health-low-answer = One of the two gave a low answer in the pulse “{ $wave }”.
health-rule = A pair is too early to judge before session { $session } is due. It is on track while its last session is at most { $days } days ago; otherwise it needs a check-in.
health-rule-low = An answer of { $low } or less in the last pulse that names people calls for a check-in too.
week-withdrawal = A pair has ended, and at least one of the two has no partner now.
week-supervision = { $count ->
    [0] The mentors’ supervision is today.
    [one] The mentors’ supervision is tomorrow.
   *[other] The mentors’ supervision is in { $count } days.
 }

## Letters, the same to both sides.

check-in-mail-no-session =
    Dear { $name },
    {""}
    No session between you and { $partner } has been noted for a while. That happens, and it is easily mended: please agree on a date this week, even for half an hour.
    {""}
    If something stands in the way, write to me. Either of you may also end the pair at any time, without saying why.
    .subject = Your next session
check-in-mail-low-answer =
    Dear { $name },
    {""}
    I would like to hear how things go between you and { $partner }, and whether there is something I can do. Ten minutes are enough; when would it suit you?
    {""}
    What you tell me stays with me. Either of you may also end the pair at any time, without saying why.
    .subject = How is it going?
check-in-mail-withdrawal =
    Dear { $name },
    {""}
    The pair of you and { $partner } has ended. That is nobody’s fault and needs no reason. Thank you for what you brought to it.
    {""}
    Would you like to go on with somebody else? I would be glad to propose a new partner. If you would rather stop here, that is just as well.
    .subject = Your pair in the programme

## Sessions from a file.

sessions-columns = The columns do not say by themselves which holds the date and which the pair.
    .advice = Choose the columns of the date and of at least one side.
sessions-ambiguous = { $count ->
    [one] { $count } row names somebody as several people are named.
   *[other] { $count } rows name somebody as several people are named.
 }
    .advice = Say who is meant; the rows are taken over then.
sessions-incomplete = { $count ->
    [one] { $count } row does not say whose session it was.
   *[other] { $count } rows do not say whose session it was.
 }
    .advice = Name both sides in the file, by id, e-mail address or name.
sessions-unknown = { $count ->
    [one] { $count } row names somebody who is not in the roster.
   *[other] { $count } rows name somebody who is not in the roster.
 }
    .advice = Write the name as it stands in the roster, or the id.
sessions-no-pair = { $count ->
    [one] { $count } row names people who are no pair.
   *[other] { $count } rows name people who are no pair.
 }
    .advice = Look whether the right people are named.
sessions-undated = { $count ->
    [one] { $count } row has no date that can be read.
   *[other] { $count } rows have no date that can be read.
 }
    .advice = Write dates like 2027-03-04.
sessions-future = { $count ->
    [one] { $count } row has a date that is still to come.
   *[other] { $count } rows have a date that is still to come.
 }
    .advice = Only sessions that were held are taken over.
sessions-swapped = { $count ->
    [one] { $count } row had mentor and mentee the other way round; it was taken as the pair stands.
   *[other] { $count } rows had mentor and mentee the other way round; they were taken as the pairs stand.
 }
    .advice = Look whether the columns are the right ones.
sessions-id-differs = { $count ->
    [one] { $count } id differs from the roster’s in capitals or leading zeros.
   *[other] { $count } ids differ from the roster’s in capitals or leading zeros.
 }
    .advice = Look whether the right people are meant.
sessions-early = { $count ->
    [one] { $count } session lies before the programme’s first day.
   *[other] { $count } sessions lie before the programme’s first day.
 }
    .advice = Look at the date, or at the start in the charter.
sessions-minutes = { $count ->
    [one] { $count } length could not be read and was left open.
   *[other] { $count } lengths could not be read and were left open.
 }
    .advice = Write minutes, like 60.
sessions-progress = { $count ->
    [one] { $count } entry of progress is not a number from 1 to 5 and was left open.
   *[other] { $count } entries of progress are not numbers from 1 to 5 and were left open.
 }
    .advice = Write a whole number from 1 to 5.
sessions-next = { $count ->
    [one] { $count } next date could not be read and was left open.
   *[other] { $count } next dates could not be read and were left open.
 }
    .advice = Write dates like 2027-03-04.
sessions-partner = { $count ->
    [one] { $count } row names one side; the other follows from the only pair of that person.
   *[other] { $count } rows name one side; the other follows from the only pair of that person.
 }
    .advice = Nothing needs to be done.
sessions-repeated = { $count ->
    [one] { $count } session is there already and was left out.
   *[other] { $count } sessions are there already and were left out.
 }
    .advice = Nothing needs to be done.
