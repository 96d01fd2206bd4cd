# Sending a questionnaire out.

surveys-link-none = Not at all
surveys-link-none-finds = You see what was answered, and nothing about who. Before and after can be compared for groups only.
surveys-link-code = By a code word
surveys-link-code-finds = Everybody makes a code word from four things about themselves. You see which answers come from one person, not from whom. You could work out the code word of somebody of whom you know all four.
surveys-link-ticket = By a ticket in the letter
surveys-link-ticket-finds = Everybody gets a random ticket. You see which answers come from one ticket; if you note who got which ticket, you see whose they are. Hand them out unseen, or say that you keep a list.
surveys-ask-sealed = Answers are sealed to the key of this programme, which is kept in its file. <strong>Save the programme before you send anything out:</strong> without that file nobody can open the answers, you included.
surveys-ask-sealed-new = Answers are sealed to the key of this programme, which is made with the first of these buttons and then kept in its file. <strong>Save the programme before you send anything out:</strong> without that file nobody can open the answers, you included.
surveys-ask-round = Name of this round
surveys-ask-round-hint = Such as baseline, or week 6. It is part of every answer.
surveys-ask-round-missing = Give the round a name.
surveys-ask-who = Who is asked
surveys-ask-both = Both; everybody says which side they are on
surveys-ask-mentors = Mentors
surveys-ask-mentees = Mentees
surveys-ask-language = Language to begin in
surveys-ask-browser = That of each reader’s browser
surveys-ask-linking = How answers of one person are linked over rounds, without a name
surveys-ask-linking-hint = All three are confidential. None keeps it from you when somebody’s own words, or a small group, give them away.
surveys-ask-link = A link
surveys-ask-link-what = For questionnaires of the question library, where people can open this page at an address of yours.
surveys-ask-address = Address of this page
surveys-ask-link-make = Make the link
surveys-ask-the-link = The link
surveys-ask-copied = On the clipboard.
surveys-ask-not-copied = Copying did not work here: mark the link and copy it by hand.
surveys-ask-link-copy = Copy the link
surveys-ask-file = A file
surveys-ask-file-what = This page with the questions in it, to attach to a mail or put on a share. It opens without a network, and works for questionnaires of your own.
surveys-ask-file-save = Save the respondent file
surveys-ask-device = On this device
surveys-ask-device-what = Passed round: each answer is sealed at once, and the next person sees nothing of the last. The programme is sealed meanwhile; only its passphrase leads back.
surveys-ask-device-kept = { $count ->
    [one] { $count } sealed answer is
   *[other] { $count } sealed answers are
} kept in this programme.
surveys-ask-device-start = Start on this device
surveys-ask-tickets = Tickets
surveys-ask-tickets-what = One for each letter, the same in every round. With a link made above, a personal link stands beside each. Nothing here says who gets which.
surveys-ask-how-many = How many
surveys-ask-tickets-save = Save the tickets

## The head of a table with tickets, and of one with links beside them

surveys-ask-column-ticket = ticket
surveys-ask-column-link = link
surveys-undo-key = Make the key for sealed answers
surveys-ask-own = A link can only name a questionnaire of the question library, unchanged. Use the respondent file for this one.
