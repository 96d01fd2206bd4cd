## What went wrong between the page and its core, by code; what the core itself says comes in words.

failure-page-fault = Something in this page went wrong.
    .advice = Your work is still here. Try again; if it happens again, save the programme, reload the page and open the saved file.
failure-cancelled = This was cancelled.
    .advice = Start it again when you want.
failure-core-crashed = The program made a mistake of its own and stopped this step.
    .advice = Your work is still here. Try again, or with fewer people, and report it if it comes back.
failure-core-memory = This step needs more memory than this device gives.
    .advice = Your work is still here. Close other tabs and programs, do less at a time, or use a device with more memory.
failure-core-hung = The program stopped answering in this step, twice, and was started again.
    .advice = Your work is still here. Try again with less at a time, and report it if it comes back.
failure-core-not-started = This browser cannot start the program.
    .advice = Use a current Firefox, Chrome, Edge or Safari; some high-security settings switch WebAssembly off.
failure-file-changed = This file is not as it was made: a part of it has another checksum.
    .advice = Get the file again from where you had it.
failure-file-unreadable = The file can no longer be read from the disk.
    .advice = It may have been changed or moved. Choose it again.
failure-not-started = The program has not been started.
    .advice = Load the page again.
failure-unfit-request = The page handed on something that the program cannot take.
    .advice = Undo the last change and try again; if it comes back, save your work and report it.
failure-unknown-call = The page asked for something that this program does not do.
    .advice = Load the page again.

## Keeping in this browser

failure-kept-stale = Not saved: another tab goes on with this programme.
    .advice = Go on there, or take it over here.
failure-kept-differs = Not saved: what was read back is not what was written.
    .advice = Save to a file now; what was saved before is untouched.
failure-kept-newer = A newer Vice Versa keeps programmes in this browser.
    .advice = Open them with the newer one; nothing was changed here. Files can be opened and saved as ever.
failure-kept-blocked = Another tab with an older Vice Versa is in the way.
    .advice = Save your work there, close that tab, and load this page again.
failure-kept-full = Not saved: this browser has no room left for this page.
    .advice = Save to a file now; what was saved before is untouched.
failure-kept-cannot = This browser keeps nothing for this page as it was opened here.
    .advice = Save to a file.
failure-kept-failed = Not saved: the browser could not write.
    .advice = Save to a file now; what was saved before is untouched.
failure-kept-gone = This programme is no longer kept in this browser.
    .advice = It was ended in another tab, or the browser cleared it. Open a saved file instead.
