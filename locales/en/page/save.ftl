## Saving to a file. For coordinators the file is protected; it is called sealed where it is said how.

save-title = Save the programme
save-title-passing = Before the device goes round
save-what = People, rules, decisions and pairs go into one file. The file is sealed: without the passphrase nobody can read it.
save-passing = The programme is sealed now, and taken out of this page until you come back: only its passphrase opens it again. The undo list is emptied. Whoever answers can open nothing, neither people and pairs nor the answers of others.
save-keeping = Sealed under a passphrase, and from then on saved within a second of every change, by itself. Whoever opens this browser sees that something is kept, and nothing of what is in it.
# The button `keep-here` follows.
save-or-keep = Or have it saved by itself:
save-sealing = Sealing …
save-sealing-file = Sealing the file …
save-seal = Seal the programme
save-hand-over = Hand it to the browser instead
save-again = The file is sealed under the same passphrase as last time.
save-again-keeping = It is kept under the same passphrase as last time.
save-another-passphrase = Choose another passphrase
save-passphrase-hint = Made for you from random words. Keep it, or type your own.
save-passphrase-weak = Choose a longer passphrase: this one can be guessed.
save-make-another = Make another
save-print-sheet = Print a recovery sheet
save-no-recovery = <strong>There is no recovery.</strong> If the passphrase is lost, the file cannot be opened again by anybody, us included.
save-no-recovery-keeping = <strong>There is no recovery.</strong> If the passphrase is lost, what is kept cannot be opened again by anybody, us included.
save-written-down = I have written the passphrase down or stored it in a password manager
save-not-written-down = Store the passphrase first, then tick the box.
save-name = What you call the programme
save-name-hint = It becomes the file's name, which anybody can see. Leave it empty if you like.
save-name-hint-keeping = Sealed with the rest here; a file that you save is named after it. Leave it empty if you like.
# What is undone: "Undo: Name the programme".
save-name-undo = Name the programme
save-as-text = Write the protected file as lines of text: a third larger, and it can be pasted where no file can be attached
# The kind of file, in the browser's own window in which a place is chosen.
save-file-kind = Vice Versa programme, protected
# The name of a file, without its ending, where the programme has none: one word.
save-file-name = programme

## What became of it

save-keeping-begun = Kept in this browser: every change is saved from now on.
save-saved = Saved as { $name }, and read back: it is whole.
save-handed = Handed to your browser as { $name }: check your downloads.
save-no-place = Not saved: no place was chosen.
    .advice = Save again and choose one, or hand the file to the browser as a download.
save-differs = Not saved: what was read back is not what was written.
    .advice = Choose another place, or hand the file to the browser as a download.
save-not-allowed = Not saved: the browser may not write there.
    .advice = The file there is empty or not whole; your work is still here. Choose another place, or hand the file to the browser as a download.
save-no-room = Not saved: there is no room on that disk.
    .advice = The file there is empty or not whole; your work is still here. Choose another place.
save-half-way = Not saved: writing the file failed half-way.
    .advice = The file there is empty or not whole; your work is still here. Choose another place, or hand the file to the browser as a download.

## A download tells the page nothing, so the person is asked

save-asked-title = Is the file there?
save-asked-why = A browser does not tell this page whether a download arrives; a policy, a frame or a full disk can stop it. Until you have found the file this work counts as not saved.
save-asked-compare = Not sure? Choose the file, and it is compared
save-asked-found = I found it
save-asked-not-there = It is not there: save again
save-asked-later = Later
save-found = Saved: you found { $name }.
save-compared = Saved: the file is there, and whole.
save-other-file = This is not the file that was handed over, or not the whole of it.
    .advice = Choose the one that was downloaded last, or save again.

## Sealed, and about to go round with the device

save-sealed-title = Sealed: the device can go round
save-sealed-kept = The programme is kept in this browser too. The answers given while the device goes round are in this page only, until you come back.
save-sealed-only-here = Keep a copy first. While the device goes round the sealed programme is in this page only: if the page is closed or the browser fails, it is gone, and with it the key to every answer.
save-pass-start = Start on this device
save-pass-copy = Keep a copy as a file
save-pass-no-copy = No copy was kept: no place was chosen.

## Opening a saved programme

open-title = Open a saved programme
open-opening = Opening …
open-unsaved = The work in this page is not saved. Opening another file replaces it.
open-file = File
open-file-hint = It ends in .viceversa (or .age, or .txt where it was pasted as text).
open-known = This is the file that this page handed over, whole: what you saved is there.
open-no-file = No file is chosen.
    .advice = Choose the file you saved.
open-no-passphrase = The passphrase is missing.
    .advice = Type the passphrase that the file was saved under.

## One page on paper with the passphrase, for the safe

recovery-title = Recovery sheet
recovery-programme = Vice Versa programme
recovery-programme-named = Vice Versa programme: { $name }
recovery-passphrase = Passphrase:
# "Open" is `open`.
recovery-file = It opens the saved file (the one that ends in .viceversa): open Vice Versa, choose Open, choose the file, type the passphrase. Spaces and hyphens count.
recovery-browser = Where the programme is kept in a browser, it opens that too: open Vice Versa there, from the same address, and choose the programme on the first screen.
recovery-age = The file is sealed in the age format (age-encryption.org), so the age tool opens it with this passphrase too.
recovery-apart = Keep this sheet away from the file. There is no other way in: whoever loses the passphrase loses the file, and whoever has both can read it.
# $line is a line to write on.
recovery-written = Written down on: { $line } by: { $line }
