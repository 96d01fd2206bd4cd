## A frame around the page that allows too little. The words in brackets are the sandbox's own and stay as they are.

frame-lacks = This page stands in a frame that does not allow everything it needs. Whoever looks after the site around it can add the words in brackets to the frame’s sandbox.
frame-lacks-forms = Forms do not answer to their buttons, such as opening a protected file (allow-forms).
frame-lacks-downloads = Files cannot be saved (allow-downloads).
frame-lacks-modals = Nothing can be printed, and nobody is asked before unsaved work is left (allow-modals).
