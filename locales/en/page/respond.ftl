# What somebody reads who answers a survey. "Confidential", and never more than that.

respond-language = Language
respond-what = What this is for
respond-confidential = Your answers are confidential
respond-promise-sealed = They are sealed on this device before they leave it. Only the coordinator of the programme can open them.
respond-promise-read = The coordinator can read what you answered, but your name is not part of it. In a small group your answers, or your own words, can still show who you are.
respond-promise-together = The coordinator’s page opens answers of a round only once five people have answered. Somebody with the programme’s key and another program could open one alone.
respond-promise-mail = If you send them by mail, the mail shows your address.
respond-promise-stored = Nothing is stored here: if you close the page before you have sent your answers, they are gone.
respond-linked-none = These answers are not linked to any other answers of yours.
respond-linked-code = At the end you make a code word from four things about you and, better, a word of your own. It shows the coordinator which earlier or later answers come from the same person, but not from whom. Somebody who knows two of the four things can try out the rest; a word of your own puts that out of reach.
respond-linked-ticket = The ticket in your letter links these answers to your earlier and later ones. Whoever noted who got which ticket could tell which answers are yours.
respond-begin = Begin
respond-free = You may leave out any question.
respond-side = Which side are you on?
respond-side-mentor = I am a mentor
respond-side-mentee = I am a mentee
respond-answered = { $count } of { $all } answered
respond-not-applicable = Does not apply
respond-clear = Take the answer back
respond-least = not at all likely
respond-most = extremely likely
respond-no-names = Please write no names, yours or others’.
respond-review = Look at your answers
respond-check = Your answers
respond-open = not answered
respond-change = Change
respond-back = Back to the questions
respond-code-title = Your code word
respond-code-why = Answer as you would answer again in half a year. Only the code word made from this goes into your answers, never what you type here.
respond-clue-mother = First two letters of the first name of your mother, or of who raised you
respond-clue-day = Day of the month on which you were born (1 to 31)
respond-clue-place = First two letters of the place where you were born
respond-clue-street = First two letters of the street in which you grew up
respond-code-own = A word of your own (recommended)
respond-code-own-why = Write it down: you need the same word next time. Without it your later answers cannot be linked to these.
respond-code-suggest = Suggest one
respond-code-guesses = Somebody who knows two of the four things needs about { $guesses } guesses, on one machine about { $time }.
respond-code-skip = You can leave all of it empty; your answers are then not linked.
respond-code-missing = Answer all four, or leave all of it empty.
respond-code-no-room = Making the code word takes a quarter of a gigabyte of memory, which this device does not give now. Your answers are still here. Close other apps and try again, or go back and leave the code word empty: your answers are then not linked.
respond-ticket-title = Your ticket
respond-ticket-why = It stands in your letter: four groups of four characters. Leave it empty if you do not want your answers linked.
respond-ticket-label = Ticket
respond-ticket-wrong = This is not a ticket: it has four groups of four characters. Look at your letter again, or leave it empty.
respond-alone = My answers may be opened alone
    .hint = Otherwise they wait until five people have answered.
respond-seal = Seal my answers
respond-sealing = Sealing …
respond-done = Your answers are sealed. Now send them.
respond-sealed = Any one of these ways is enough. Nobody but the coordinator can open what you send.
respond-share = Share with an app
respond-share-why = Your device shows its apps, and the one that you choose gets the sealed file: your mail or a messenger, for instance. Nothing leaves before you choose. Whoever runs that app can see that you sent a file, when and to whom, but not what you answered.
respond-shared = The app that you chose has the file. Look there whether it was sent before you close this page.
respond-share-not = Nothing was shared.
respond-share-refused = Your device did not take the file. Use one of the other ways.
respond-share-sent = I have sent it
respond-file = Save as a file
respond-file-why = Then attach it to a mail, or put it where you were asked to.
respond-text = Copy as text
respond-text-why = Then paste it into a mail or a message, from the first line to the last.
respond-copy = Copy the text
respond-copied = Copied. Now paste it.
respond-not-copied = Copying did not work here: mark the text and copy it by hand.
respond-mail = Write a mail
respond-mail-why = Opens a draft in your mail program. If nothing opens, use one of the other ways.
respond-mail-subject = Sealed answer
respond-mail-body = Here is my sealed answer. Please leave the lines below as they are.
respond-mail-paste = Here is my sealed answer. (Paste the copied text here, or attach the file.)
respond-saved = Saved as { $name }, and read back: it is whole. Now attach it or put it where you were asked to.
respond-handed-over = Handed to your browser as { $name }. Check that it is among your downloads before you close this page.
respond-not-saved = Not saved. Try again, or use one of the other ways.
respond-found = I have the file
respond-mail-handed = If a draft has opened, send it. If not, use one of the other ways.
respond-mailed = I have sent the mail
respond-thanks = Thank you. You can close this page.
respond-kept = Thank you. Your answers are sealed and kept.
respond-kept-why = Only the coordinator can open them, with a passphrase; whoever answers on this device after you cannot. Please hand it on.
respond-next = Start
respond-hand-on = Next person
respond-handed = Please answer a few questions. You cannot see what others answered, and whoever comes after you cannot see your answers.
respond-cannot-title = These questions cannot be shown
respond-nothing-sent = Nothing has been sent anywhere.
respond-opening = Vice Versa is opening the questions …

## For the coordinator, while the device goes round

respond-kiosk-end = Coordinator: end this
respond-kiosk-title = Back to the programme?
respond-kiosk-behind = For the coordinator: behind this is the whole programme. It is sealed, and opens with its passphrase.
respond-kiosk-answers = { $count ->
    [one] { $count } answer was
   *[other] { $count } answers were
} sealed on this device. An answer that is being given now is lost.
respond-kiosk-passphrase = Passphrase of the programme
respond-kiosk-slow = This takes some seconds, so that guessing a passphrase takes years.
respond-kiosk-opening = Opening …
respond-kiosk-wait = Wait { $seconds } s
respond-kiosk-back = Go back to the programme
respond-kiosk-stay = Go on answering
respond-kiosk-wrong = This is not the passphrase. { $count ->
    [one] One wrong one
   *[other] { $count } wrong ones
} so far.
