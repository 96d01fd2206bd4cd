# Files of the pairs, and the audit record.

pairs-out-stale = Ces binômes sont antérieurs à la dernière modification des règles, des personnes ou des décisions. Proposez à nouveau avant de les transmettre.
pairs-out-what = Quoi
pairs-out-pairs = Les binômes
pairs-out-waiting = Personnes sans binôme
pairs-out-people-as = Personnes sous forme de
pairs-out-names = noms et identifiants
pairs-out-ids = identifiants seulement
pairs-out-file = Fichier
pairs-out-xlsx = Classeur Excel (XLSX)
pairs-out-csv = Texte (CSV)
pairs-out-separated = Valeurs séparées par
pairs-out-comma = virgule
pairs-out-semicolon = point-virgule (Excel en allemand, français, espagnol)
pairs-out-tab = tabulation
pairs-out-consent = Les points sont omis, parce qu’une règle ne s’applique qu’avec l’accord des personnes et que les points pourraient le révéler.
pairs-out-save = Enregistrer le fichier
pairs-out-copy = Copier sous forme de tableau
pairs-out-print = Imprimer
pairs-out-print-hint = L’impression met tous les binômes et les personnes sans binôme sur des pages A4 ou Letter, avec les en-têtes répétés.
pairs-out-copied = Dans le presse-papiers. Collez-le dans un tableur ou un document.
pairs-out-not-copied = Ce navigateur ne laisse pas la page copier. Enregistrez plutôt le fichier.
pairs-audit = Registre d’audit
pairs-audit-what = Les empreintes des données d’entrée, les règles, vos verrous et exclusions, les binômes par identifiant et ce qui a été prouvé. Qui a les mêmes personnes et règles peut tout refaire et comparer. Il ne contient aucun nom de participant.
pairs-audit-reasons = Avec les raisons privées des verrous et exclusions
pairs-audit-save = Enregistrer le registre d’audit
pairs-audit-check = Vérifier un registre
pairs-audit-stale = Proposez d’abord à nouveau : un registre porte sur des binômes qui correspondent aux personnes et aux règles telles qu’elles sont.
pairs-audit-work = Écriture du registre

## Names of files, without spaces

pairs-file-pairs = binomes
pairs-file-waiting = sans-binome
pairs-file-audit = registre-audit

## Checking a record

pairs-replay-title = Vérifier un registre d’audit
pairs-replay-what = La constitution des binômes est refaite à partir des mêmes personnes et règles, et tout est comparé au registre. Rien n’est modifié sur cette page.
pairs-replay-record = Le registre
pairs-replay-record-hint = Un fichier nommé { $file }, tel que cette page l’enregistre.
pairs-replay-choose = Choisir le registre
pairs-replay-from = Refaire à partir de
pairs-replay-open = du programme ouvert ici
pairs-replay-saved = d’un programme enregistré
pairs-replay-roster = des fichiers de la liste des personnes
pairs-replay-running = Nouvelle exécution …
pairs-replay-run = Refaire et comparer
pairs-replay-saved-label = Le programme enregistré
pairs-replay-saved-hint = Son nom se termine par .viceversa (ou .age).
pairs-replay-saved-choose = Choisir le programme
pairs-replay-roster-label = Les fichiers de la liste des personnes, dans leur ordre
pairs-replay-roster-hint = Tels qu’ils ont été lus la première fois. Les règles, verrous et exclusions viennent du registre ; cela suffit donc s’il n’y avait pas de binômes antérieurs.
pairs-replay-roster-choose = Choisir des fichiers
pairs-replay-passphrase = Phrase secrète
pairs-replay-same = Les mêmes binômes, la même preuve.
pairs-replay-true = Le registre est exact, et les binômes ont été faits par quelqu’un.
pairs-replay-differs = Quelque chose diffère.
pairs-replay-not-a-record = Ce n’est pas un registre d’audit.
    .advice = Choisissez le fichier créé par « Enregistrer le registre d’audit ».
pairs-replay-no-record = Aucun registre n’est choisi.
    .advice = Choisissez d’abord le registre d’audit.
pairs-replay-nothing = Il n’y a rien à partir de quoi refaire.
    .advice = Choisissez le fichier.
pairs-replay-unreadable = Le fichier n’a pas pu être lu.
    .advice = Choisissez-le de nouveau.
pairs-replay-said = { $count ->
    [one] { $count } binôme formé
   *[other] { $count } binômes formés
} par la version { $version }.
pairs-replay-said-date = { $count ->
    [one] { $count } binôme formé
   *[other] { $count } binômes formés
} par la version { $version } avec la date { $date }.
