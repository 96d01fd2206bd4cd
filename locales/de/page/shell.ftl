too-old = Dieser Browser ist zu alt für Vice Versa
too-old-lacks = Ihm fehlt: { $what }. Es wurde nichts gesendet.
too-old-advice = Öffnen Sie diese Datei in einem aktuellen Firefox, Chrome, Edge oder Safari.
too-old-webassembly = WebAssembly
too-old-workers = Web Worker
too-old-dialogs = Dialogfenster
