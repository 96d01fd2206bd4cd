## A frame around the page that allows too little. The words in brackets are the sandbox's own and stay as they are.

frame-lacks = Diese Seite steht in einem Rahmen, der nicht alles erlaubt, was sie braucht. Wer die Website darum herum betreut, kann die Wörter in Klammern in die Sandbox des Rahmens aufnehmen.
frame-lacks-forms = Formulare reagieren nicht auf ihre Schaltflächen, etwa beim Öffnen einer geschützten Datei (allow-forms).
frame-lacks-downloads = Dateien lassen sich nicht speichern (allow-downloads).
frame-lacks-modals = Drucken ist nicht möglich, und vor dem Verlassen ungespeicherter Arbeit wird nicht nachgefragt (allow-modals).
