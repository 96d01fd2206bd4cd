## The sample programme in its fourth month. Everybody in it is invented.

sample-name = Sample: Meridian learns both ways
sample-need = Leaders decide about tools that they have never used, and their juniors know what customers use.
sample-goal-sessions = Sessions are held
sample-goal-digital = Leaders feel sure with digital tools
sample-goal-voice = People feel free to speak up
sample-baseline = baseline
sample-readiness = Readiness
sample-month = Month { $month }
sample-note = Both are travelling until next week; asked again for a date.
sample-topic-1 = How we work with AI
sample-topic-2 = What customers see of us
sample-topic-3 = How we decide
sample-topic-4 = Working across sites
sample-topic-5 = What makes people stay
sample-topic-6 = What to stop doing
sample-department = Department
sample-goal-together = Tools are chosen together with people who use them
sample-measure = Decisions about tools with a user in the room
sample-absence = Company holidays
sample-lessons = Put the sessions into calendars before the letters go out. Two pairs lost a month to finding a date.
