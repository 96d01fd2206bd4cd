too-old = Ce navigateur est trop ancien pour Vice Versa
too-old-lacks = Il lui manque : { $what }. Rien n’a été envoyé.
too-old-advice = Ouvrez ce fichier dans une version récente de Firefox, Chrome, Edge ou Safari.
too-old-webassembly = WebAssembly
too-old-workers = les web workers
too-old-dialogs = les boîtes de dialogue
