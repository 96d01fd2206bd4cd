## Where what is open is saved, in the top bar, where there is little room; `.sentence` says the same as a sentence of its own.

saved-in-browser = Saved in this browser
    .sentence = Saved in this browser.
# $ago is "2 min ago", as the browser writes it.
saved-in-browser-ago = Saved in this browser { $ago }
kept-saving = Saving …
    .sentence = Saving …
kept-not-saved = Not saved
    .sentence = Not saved.
kept-not-saved-kept-full = Not saved: no room
    .sentence = Not saved: no room.
kept-not-saved-kept-differs = Not saved: not written whole
    .sentence = Not saved: not written whole.
kept-not-saved-kept-newer = Not saved: a newer page
    .sentence = Not saved: a newer page.
kept-not-saved-kept-cannot = Not saved: no place
    .sentence = Not saved: no place.
kept-not-saved-too-large = Not saved: too large
    .sentence = Not saved: too large.
kept-elsewhere = Open in another tab
    .sentence = Open in another tab.
saved-in-file = Saved in a file
    .sentence = Saved in a file.
only-in-tab = Only in this tab
    .sentence = Only in this tab.

## What happens when the tab is closed now

closing-saved = No server, no account: this programme is kept in this browser, sealed. Close the tab whenever you like; its passphrase opens it again.
closing-saving = No server, no account: this programme is kept in this browser, sealed. The last change is being saved.
closing-failed = No server, no account: this programme is kept in this browser, sealed, without the last changes. Close the tab without saving and these are gone.
closing-elsewhere = No server, no account: this programme is kept in this browser, sealed, and open in another tab. What is changed there is saved from there.
closing-shelf = No server, no account: what is kept in this browser stays there, sealed. What you begin here stays in this tab until it is kept too, or saved.
closing-in-file = No server, no account: what is here is saved in your file, and in this tab until you close it.
closing-only-here = Everything stays in this tab: no server, no account. Close it without saving and the work is gone.

## Asked once, when a programme begins

keep-here = Keep it in this browser
keep-only-file = Only in a file
keep-only-file-chosen = Only in a file: save when you want it kept.
keep-offer = Where is this programme to be kept?
keep-offer-what = Kept in this browser, every change is saved within a second, sealed under a passphrase. Otherwise all of it goes with this tab, unless you save a file.
keep-offer-framed = This page stands in a frame: what is kept is found again only in a frame of the same site.
# Closes a dialog and does nothing.
keep-cancel = Cancel

## The programmes that this browser keeps, by nothing that names anybody

kept-list = Kept in this browser
kept-list-sealed = Sealed: what a programme is called and who is in it shows only once its passphrase has opened it.
# $what is `kept-shelved` or `kept-shelved-numbered`.
kept-list-open = Open: { $what }
kept-list-end = End this programme: { $what }
    .short = End
kept-shelved = A programme kept here, last saved as revision { $revision }
    .sentence = A programme kept here, last saved as revision { $revision }.
kept-shelved-numbered = Programme { $number } kept here, last saved as revision { $revision }

## Opening one of them

kept-open-title = Open a programme kept here
kept-open-revision = Open revision { $revision }
kept-take-over-title = Take over this programme
kept-take-over = Take over
kept-no-passphrase = The passphrase is missing.
    .advice = Type the passphrase under which the programme is kept.
passphrase = Passphrase
passphrase-takes-time = This takes some seconds, so that guessing a passphrase takes years.

## Above everything, for as long as nothing can be saved

kept-banner-elsewhere = <strong>This programme is open in another tab.</strong> Here you can look and not change. Take over to go on here, from what that tab saved last.
kept-banner-intact = The last save, revision { $revision }, is intact.
kept-again = Try again

## Where this programme is kept: the dialog

kept-only-way = A file is the only way here.
kept-would-be = Kept in this browser, every change is saved within a second, sealed under a passphrase.
kept-go-on = Go on
kept-last-save = Last save
kept-last-save-is = { $earlier ->
    [0] Revision { $revision }. Saves are counted, not dated.
    [1] Revision { $revision }, and one before it. Saves are counted, not dated.
   *[other] Revision { $revision }, and { $earlier } before it. Saves are counted, not dated.
 }
kept-where = Where
kept-place-frame = In this browser’s own storage, for this frame: browsers keep it apart for each site that shows the page, so it is found again only in a frame of the same site. To move it, save a file.
kept-place-disk = In this browser’s own storage on this device, for files opened from disk. Other files opened from this disk may reach the sealed bytes; they cannot open them.
kept-place-address = In this browser’s own storage on this device, for this address. Other browsers, devices and private windows do not have it.
kept-the-browser = The browser
kept-persisted-not-asked = The browser is asked not to clear this by itself as soon as something is kept.
kept-persisted-asked = The browser was asked not to clear this by itself, and has not answered yet.
kept-persisted-yes = Asked, the browser answered: it will not clear this by itself.
kept-persisted-no = Asked, the browser answered: it may clear this when it needs room. Save to a file now and then.
kept-persisted-cannot = This browser cannot be asked not to clear this. Save to a file now and then.
kept-protected-by = Protected by
kept-protected-by-passphrase = Your passphrase, which is stored nowhere. Every save is sealed for a key (age, X25519) that only it opens. Lengths are filled up.
kept-in-file = In a file
kept-in-file-yes = A file holds what is here now.
kept-in-file-no = No file that is known here holds what is on the screen. A file is what survives a lost device or a cleared browser.
kept-not-protected = Not protected
kept-not-protected-from = From whoever changes the page, the browser or the device, or is at it while the programme is open; from a browser that clears its storage. Text in a page’s memory cannot be wiped: close the tab on a shared machine.

## Before a kept programme is deleted

end-title = End this programme?
end-what = Every save of it in this browser and its key are deleted, and the browser is asked afterwards whether anything is left. It cannot be brought back from here. Files that you saved are not touched.
end-open = What is on the screen goes with it.
end-disk = What a disk has deleted can stay on it for a while, sealed, until it is written over.
end-go = End this programme
end-deleting = Deleting …
end-ended = Ended: nothing of this programme is kept in this browser any more.
end-failed = Not everything could be deleted.
    .advice = Try again; or clear the data of this page in the browser’s own settings.

## Before everything is forgotten

clear-title = Clear everything?
clear-what = People, rules, decisions, pairs and the undo list are removed from this tab. Files that you saved are not touched.
clear-unsaved = <strong>This work is not saved.</strong> It cannot be brought back.
# Quotes `saved-in-browser` and `end-go`.
clear-kept = This programme stays kept in this browser; its passphrase opens it again. To delete it from here too, press “Saved in this browser” at the top, then “End this programme”.
clear-in-file = What is here is saved in your file.
