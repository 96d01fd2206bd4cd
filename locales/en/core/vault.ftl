## What is said of protected files, keys, code words and tickets.

vault-no-passphrase = There is no passphrase.
    .advice = Type one, or take the one suggested.
vault-under-key = This file is sealed for a key and not under a passphrase.
    .advice = Open it with the age tool and the key it was made for.
vault-too-costly = Opening this file would take more memory and time than any file of ours needs.
    .advice = Do not trust it; if you know where it is from, open it with the age tool and seal it anew.
vault-no-memory = This device does not give the memory that a passphrase or a code word needs.
    .advice = Close other tabs and programs and try again, or use a device with more memory. Nothing is lost.
vault-not-sealed = The file could not be sealed.
    .advice = Try again; if it comes back, report it.
vault-not-opened = The file cannot be opened: the passphrase is another one, or the file is damaged.
    .advice = Type the passphrase again, watching capitals and spaces; if it is right, take another copy of the file.
vault-not-sealed-file = This is not a protected file.
    .advice = Choose the file that was protected: a saved programme, or a sealed answer.
vault-too-large = The file is larger than 128 MiB, more than any programme needs.
    .advice = Choose another file.
vault-no-randomness = This platform gives no randomness, so nothing can be sealed safely.
    .advice = Use another browser or machine.
vault-not-text = The file opened, but it does not hold text.
    .advice = Choose a sealed answer.
vault-under-passphrase = This file is sealed under a passphrase and not for a key.
    .advice = If it is a saved programme, open it with its passphrase.
vault-not-an-identity = This is not the secret half of a key.
    .advice = It begins with AGE-SECRET-KEY-1 and has 74 characters; the programme's file keeps it.
vault-not-a-recipient = This is not the public half of a key.
    .advice = It begins with age1 and has 62 characters; the coordinator's page makes it.
vault-not-opened-by-key = The file cannot be opened: it is sealed for another key, or it is damaged.
    .advice = Check that it belongs to this programme; if it does, ask for it once more.
vault-no-answers = One of the questions for the code word has no answer.
    .advice = Answer all of them, or leave the code word out.
vault-not-stretched = The code word could not be computed.
    .advice = Try again; if it comes back, leave the code word out.
vault-too-many = More tickets were asked for than any programme has people.
    .advice = Ask for at most 100,000.
vault-not-a-ticket = This is not a ticket: it has four groups of four characters.
    .advice = Look at your letter again, or leave it empty.
vault-invalid-salt = The programme's salt is not one that this program made.
    .advice = Open the link or the file again as it was sent.

## How strong a passphrase is, from 0 to 4.

vault-strength-0 = Guessed at once; take the suggested one.
vault-strength-1 = Weak: one machine guesses it in days or weeks.
vault-strength-2 = Fair: holds against one machine, not against many.
vault-strength-3 = Good: holds against all but the largest effort.
vault-strength-4 = Strong: out of reach of guessing.
