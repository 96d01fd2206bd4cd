## What went with a good fit.

learned-nothing = No answers say how well the pairs fit: none to “How we work together” or to the pulse name people.
learned-too-few = { $count ->
    [one] { $count } pair said how well it fits. Below { $least } there is too little to learn from.
   *[other] { $count } pairs said how well they fit. Below { $least } there is too little to learn from.
 }
learned-alike = All pairs fit alike, or were made for the same reasons: there is nothing to tell apart.
learned-unclear = Of { $count } pairs, no rule’s points went clearly with a better or worse fit.
learned-clear = { $rules ->
    [one] Of { $count } pairs, the points of { $rules } rule went with the reported fit.
   *[other] Of { $count } pairs, the points of { $rules } rules went with the reported fit.
 }
suggest-more-weight = Try half as much weight again for: { $rule }
suggest-less-weight = Try half the weight for: { $rule }

## Lessons.

lesson-pairs = { $count ->
    [one] { $count } pair was there at the end.
   *[other] { $count } pairs were there at the end.
 }
lesson-ended = { $count ->
    [one] { $count } pair ended before its time.
   *[other] { $count } pairs ended before their time.
 }
lesson-sessions = { $count ->
    [one] { $count } of { $of } sessions that were due was held.
   *[other] { $count } of { $of } sessions that were due were held.
 }
lesson-complete = { $count ->
    [one] { $count } of { $of } pairs held all planned sessions.
   *[other] { $count } of { $of } pairs held all planned sessions.
 }
lesson-never-met = { $count ->
    [one] { $count } of { $of } pairs never noted a session.
   *[other] { $count } of { $of } pairs never noted a session.
 }
lesson-not-matched = { $count ->
    [one] { $count } person who took part had no partner.
   *[other] { $count } people who took part had no partner.
 }
lesson-rule-better = More of this went with a better fit: { $rule }
lesson-rule-worse = More of this went with a worse fit: { $rule }
