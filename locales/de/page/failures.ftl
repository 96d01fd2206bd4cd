failure-page-fault = In dieser Seite ist etwas schiefgegangen.
    .advice = Ihre Arbeit ist noch da. Versuchen Sie es erneut. Tritt der Fehler wieder auf, speichern Sie das Programm, laden Sie die Seite neu und öffnen Sie die gespeicherte Datei.
