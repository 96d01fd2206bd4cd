## Browsers that lack something

too-old = This browser is too old for Vice Versa
too-old-lacks = It lacks: { $what }. Nothing has been sent anywhere.
too-old-advice = Open this file in a current Firefox, Chrome, Edge or Safari.
too-old-webassembly = WebAssembly
too-old-workers = web workers
too-old-dialogs = dialogs
