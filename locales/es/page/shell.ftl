too-old = Este navegador es demasiado antiguo para Vice Versa
too-old-lacks = Le falta: { $what }. No se ha enviado nada.
too-old-advice = Abra este archivo en una versión actual de Firefox, Chrome, Edge o Safari.
too-old-webassembly = WebAssembly
too-old-workers = web workers
too-old-dialogs = cuadros de diálogo
