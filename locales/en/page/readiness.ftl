## Whether to start

readiness-lead = It is cheaper to learn before the start that leaders will not make time. Ask those who will take part, and some who lead them.
readiness-reading = Reading the answers…
readiness-result = Result
readiness-not-asked = Nobody was asked yet.
readiness-too-few = Too few answers for a result: { $count } of at least { $least }.
readiness-go = Go: every area is strong enough.
readiness-prepare = Prepare: do something about the weak areas first.
readiness-wait = Wait: at least one area would end the programme.
readiness-answers = { $count ->
    [one] { $count } answer, round { $round }
   *[other] { $count } answers, round { $round }
 }
readiness-ask = Ask it under Surveys
readiness-more = Go to Surveys
readiness-how = Under Surveys, choose “Are we ready?”, ask it by link or file, and bring the answers back there.
readiness-areas = Area by area
readiness-area = Area
readiness-mean = Mean
readiness-mean-none = none
readiness-n = Answered
readiness-standing = Standing
readiness-standing-go = strong enough
readiness-standing-prepare = prepare
readiness-standing-wait = too weak
readiness-advice = What to do
readiness-threats = What could make it fail here
readiness-threats-none = None of the common failures is seen in the charter, the rules or the answers.
readiness-found = Seen in:
readiness-found-charter = charter
readiness-found-rules = rules
readiness-found-survey = answers
