# What stands around the pieces of the kit. {n} is a number.
kit-mentor = Kit for mentors
kit-mentee = Kit for mentees
kit-coordinator = Kit for coordinators
contents = Contents
session = Session {n}
minutes = {n} min
aims = What this session is for
plan = Plan for 60 minutes
mentor = Questions for the mentee, from the mentor
mentee = Questions for the mentor, from the mentee
exercise = Exercise
note = What to note
starters = Conversation starters
confidential = What is said in a pair is confidential. This file holds no names.
