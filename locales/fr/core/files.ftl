## Files that cannot be read.

files-damaged-file = Ce classeur est endommagé ou incomplet.
    .advice = Ouvrez-le dans un tableur, enregistrez-le à nouveau et choisissez ce fichier.
files-too-big-inflated = Une fois décompressé, ce fichier dépasse de loin ce que contient un classeur de personnes.
    .advice = Copiez le seul tableau dans un nouveau classeur, ou enregistrez-le en CSV, et choisissez ce fichier.
files-password = Ce fichier est protégé par un mot de passe.
    .advice = Ouvrez-le dans un tableur, enregistrez-le sans mot de passe et choisissez ce fichier.
files-xml-refused = Ce classeur est construit d’une façon qu’aucun tableur n’emploie.
    .advice = Ouvrez-le dans un tableur, enregistrez-le à nouveau et choisissez ce fichier.
files-sheet-unknown = Le classeur n’a pas de feuille de ce nom.
    .advice = Choisissez l’une de ses feuilles.
files-no-sheet = Le classeur n’a aucune feuille visible contenant des cellules.
    .advice = Affichez la feuille qui contient les personnes, enregistrez le classeur et choisissez-le à nouveau.
files-encoding-unsupported = Ce fichier texte est en UTF-32, qui n’est pas pris en charge.
    .advice = Enregistrez-le en CSV UTF-8 et choisissez ce fichier.
files-nul = Ce fichier contient des caractères NUL : ce n’est donc pas un fichier texte, ou il est endommagé.
    .advice = Exportez-le à nouveau en CSV UTF-8 ou en XLSX et choisissez ce fichier.
files-encoding-unknown = Cet encodage n’est pas connu.
    .advice = Choisissez-en un dans la liste, par exemple UTF-8 ou windows-1252.
files-delimiter-unknown = Le séparateur doit être un seul caractère qui n’est ni une lettre, ni un chiffre, ni un guillemet, ni un saut de ligne.
    .advice = Choisissez virgule, point-virgule, tabulation ou barre verticale.
files-not-a-table = Ce fichier ne contient ni texte ni classeur.
    .advice = Choisissez un fichier CSV ou un classeur.
files-is-text-document = Ce fichier est un document texte, et non un tableau.
files-is-presentation = Ce fichier est une présentation, et non un tableau.
files-is-archive = Ce fichier est une archive, et non un tableau.
files-is-old-document = Ce fichier est un ancien document bureautique, et non un tableau.
files-is-pdf = Ce fichier est un document PDF, et non un tableau.
files-is-parquet = Ce fichier est un fichier Parquet, et non un tableau.
files-is-postscript = Ce fichier est un document PostScript, et non un tableau.
files-is-stata = Ce fichier est un fichier de données Stata, et non un tableau.
files-is-compressed = Ce fichier est un fichier compressé, et non un tableau.
files-is-database = Ce fichier est une base de données, et non un tableau.
files-is-film = Ce fichier est un film, et non un tableau.
files-is-media = Ce fichier est une image, un son ou un film, et non un tableau.
files-is-picture = Ce fichier est une image, et non un tableau.
files-is-program = Ce fichier est un logiciel, et non un tableau.
files-is-sealed = Ce fichier est un fichier protégé, et non un tableau.
files-is-sound-or-film = Ce fichier est un son ou un film, et non un tableau.
files-is-sound = Ce fichier est un son, et non un tableau.
files-is-spss = Ce fichier est un fichier de données SPSS, et non un tableau.
files-numbers-unsupported = Il s’agit d’un document Numbers, qui n’est pas pris en charge.
    .advice = Ouvrez-le dans Numbers, exportez-le vers Excel ou CSV et choisissez ce fichier.
files-html = Ce fichier est une page web, quel que soit son nom.
    .advice = Ouvrez-le dans un tableur, enregistrez-le en XLSX ou en CSV et choisissez ce fichier.
files-xml = Ce fichier est au format XML, qui n’est pas pris en charge.
    .advice = Ouvrez-le dans un tableur, enregistrez-le en XLSX ou en CSV et choisissez ce fichier.
files-xlsb-unsupported = Il s’agit d’un classeur Excel binaire (XLSB), qui n’est pas pris en charge.
    .advice = Ouvrez-le dans un tableur, enregistrez-le en XLSX et choisissez ce fichier.
files-xls-too-old = Ce classeur est d’un format antérieur à Excel 97, ou n’est pas un classeur.
    .advice = Ouvrez-le dans un tableur, enregistrez-le en XLSX et choisissez ce fichier.
files-unclosed-quote = Un guillemet ouvert à la ligne { $line } n’est jamais fermé.
    .advice = Ouvrez le fichier dans un éditeur de texte, fermez ou supprimez ce guillemet, puis relisez le fichier.
files-empty-file = Ce fichier est vide.
    .advice = Choisissez un fichier avec une ligne d’en-têtes et une ligne par personne.
files-empty-sheet = Cette feuille n’a pas de cellules.
    .advice = Choisissez un fichier avec une ligne d’en-têtes et une ligne par personne.

## Files that are larger than what is read. $limit is how much is.

files-too-big = Ce fichier dépasse { $limit } Mo.
    .advice = Retirez les colonnes inutiles, ou divisez le fichier.
files-too-much-text = Les cellules de cette feuille affichent plus de { $limit } Mo de texte.
    .advice = Retirez les lignes et les colonnes inutiles, ou divisez le fichier.
files-headers-too-long = Les en-têtes de ce fichier sont trop longs pour autant de lignes.
    .advice = Raccourcissez les en-têtes, ou retirez les colonnes inutiles.
files-too-many-people = Ce fichier contient { $rows } lignes de personnes ; { $limit } au plus sont lues.
    .advice = Retirez celles qui ne participent pas, ou divisez le fichier.
files-too-many-columns = Ce fichier contient plus de { $limit } colonnes.
    .advice = Retirez les colonnes inutiles, ou choisissez un autre séparateur.
files-too-many-sheets = Ce classeur contient plus de { $limit } feuilles.
    .advice = Copiez le seul tableau dans un nouveau classeur et lisez celui-ci.
files-too-many-cells = Ce fichier contient plus de { $limit } cellules.
    .advice = Retirez les lignes et les colonnes inutiles, ou divisez le fichier.
files-too-spread = Les cellules utilisées de cette feuille sont trop éloignées les unes des autres pour former un tableau.
    .advice = Copiez le seul tableau dans un nouveau classeur et lisez celui-ci.

## What is odd in a file that was read. $count is how many.

files-other-sheets = Le classeur contient { $count ->
    [one] { $count } autre feuille, qui n’a pas été lue
   *[other] { $count } autres feuilles, qui n’ont pas été lues
}.
    .advice = Choisissez une autre feuille si les personnes s’y trouvent.
files-hidden-sheets = Le classeur contient { $count ->
    [one] { $count } feuille masquée, qui n’a pas été lue
   *[other] { $count } feuilles masquées, qui n’ont pas été lues
}.
    .advice = Choisissez une autre feuille si les personnes s’y trouvent.
files-read-sheet = Lire la feuille { $sheet }
files-sheets-missing = { $count ->
    [one] { $count } feuille figure dans la liste de ce classeur, mais le fichier ne la contient pas
   *[other] { $count } feuilles figurent dans la liste de ce classeur, mais le fichier ne les contient pas
}.
    .advice = Enregistrez à nouveau le classeur là d’où il vient si les personnes s’y trouvent.
files-formats-missing = Le fichier ne contient pas la mise en forme des nombres de ce classeur : les dates sont des numéros de jour, et les zéros de tête des identifiants manquent.
    .advice = Ouvrez le classeur dans un tableur, enregistrez-le à nouveau et choisissez ce fichier.
files-formulas = { $count ->
    [one] { $count } cellule contient une formule ; sa dernière valeur enregistrée a été lue
   *[other] { $count } cellules contiennent des formules ; leurs dernières valeurs enregistrées ont été lues
}.
    .advice = Faites recalculer et enregistrer le classeur par le tableur si ces valeurs risquent d’être dépassées.
files-formulas-without-value = { $count ->
    [one] { $count } formule n’a pas de valeur enregistrée ; sa cellule est vide
   *[other] { $count } formules n’ont pas de valeur enregistrée ; leurs cellules sont vides
}.
    .advice = Ouvrez le classeur dans un tableur, enregistrez-le et choisissez-le à nouveau.
files-long-numbers = { $count ->
    [one] { $count } nombre a
   *[other] { $count } nombres ont
} plus de 15 chiffres : le tableur a perdu les derniers.
    .advice = Les numéros qui identifient des personnes doivent être enregistrés comme texte : reprenez-les à la source.
files-cells-twice = { $count ->
    [one] { $count } emplacement de cette feuille contient
   *[other] { $count } emplacements de cette feuille contiennent
} plus d’une cellule ; la dernière a été lue.
    .advice = Le fichier a été mal écrit ou mal modifié : comparez ces cellules avec leur source.
files-merged-cells = { $count ->
    [one] { $count } cellule est fusionnée
   *[other] { $count } cellules sont fusionnées
} sur plusieurs lignes ; chacune de ces lignes en prend la valeur.
    .advice = Rien à faire, sauf si une valeur ne concernait qu’une seule ligne.
files-hidden-rows = { $count ->
    [one] { $count } ligne est masquée ou filtrée dans le classeur ; elle a été lue
   *[other] { $count } lignes sont masquées ou filtrées dans le classeur ; elles ont été lues
} aussi.
    .advice = Si elles ne doivent pas participer, supprimez-les du fichier ou laissez ces personnes de côté.
files-hidden-columns = { $count ->
    [one] { $count } colonne est masquée dans le classeur ; elle a été lue
   *[other] { $count } colonnes sont masquées dans le classeur ; elles ont été lues
} aussi.
    .advice = Ne les associez à rien si elles doivent rester à l’écart.
files-encoding-unclear = Les lettres accentuées et spéciales de ce fichier peuvent se lire de deux façons.
    .advice = Regardez les exemples et choisissez la lecture où les noms s’écrivent correctement.
files-damaged-text = { $count ->
    [one] { $count } caractère de ce fichier est endommagé et s’affiche
   *[other] { $count } caractères de ce fichier sont endommagés et s’affichent
} sous la forme �.
    .advice = Lisez-le dans un autre encodage ; si les noms restent incorrects, exportez à nouveau le fichier en CSV UTF-8.
files-damaged-characters = { $count ->
    [one] { $count } cellule contient des caractères endommagés, affichés
   *[other] { $count } cellules contiennent des caractères endommagés, affichés
} sous la forme �.
    .advice = Corrigez ces cellules dans le classeur, ou faites-le produire à nouveau par le programme d’origine.
files-wrong-decode = { $count ->
    [one] { $count } endroit semble contenir
   *[other] { $count } endroits semblent contenir
} des lettres mal décodées (un accent rendu par deux signes).
    .advice = Relisez le fichier comme proposé et comparez les exemples.
    .undo = Annuler le mauvais décodage
files-read-as = Lire en { $encoding }

## $limit is how many characters a header may have.

files-long-headers = { $count ->
    [one] { $count } en-tête dépasse
   *[other] { $count } en-têtes dépassent
} { $limit } caractères ; le reste a été coupé.
    .advice = Donnez à ces colonnes des en-têtes plus courts.
files-no-header = Aucune ligne ne ressemble à des en-têtes de colonnes.
    .advice = Précisez quelle ligne contient les en-têtes, ou qu’il n’y en a pas.
    .row = La ligne { $row } contient les en-têtes
    .none = Il n’y a pas d’en-têtes
files-empty-headers = { $count ->
    [one] { $count } colonne a des cellules, mais pas
   *[other] { $count } colonnes ont des cellules, mais pas
} d’en-tête.
    .advice = Elles portent le nom de leurs lettres ; associez-les ou ignorez-les.
files-duplicate-headers = { $count ->
    [one] { $count } en-tête apparaît
   *[other] { $count } en-têtes apparaissent
} plus d’une fois.
    .advice = Les suivants portent un numéro, par exemple E-mail (2).
files-two-row-header = Les en-têtes occupent peut-être deux lignes.
    .advice = Si la ligne sous les en-têtes en fait partie, réunissez les deux.
    .join = Réunir deux lignes d’en-têtes
files-rows-above-header = { $count ->
    [one] { $count } ligne au-dessus des en-têtes a été ignorée
   *[other] { $count } lignes au-dessus des en-têtes ont été ignorées
}.
    .advice = Si l’une d’elles contient les en-têtes, choisissez une autre ligne d’en-têtes.
files-dates-unclear = { $count ->
    [one] { $count } colonne contient
   *[other] { $count } colonnes contiennent
} des dates où le jour comme le mois peut venir en premier.
    .advice = Précisez l’ordre employé dans le fichier ; d’ici là, ces cellules restent du texte.
    .day-first = Jour en premier (31/12/2026)
    .month-first = Mois en premier (12/31/2026)
files-dates-mixed = { $count ->
    [one] { $count } date ne suit
   *[other] { $count } dates ne suivent
} pas l’ordre des autres de la colonne.
    .advice = Ces cellules restent du texte : corrigez-les dans le fichier, ou écartez la colonne.
files-stray-quotes = { $count ->
    [one] { $count } ligne contient
   *[other] { $count } lignes contiennent
} des guillemets au milieu d’une cellule.
    .advice = Ils ont été gardés comme texte ; vérifiez que ces lignes ont les bonnes cellules dans les bonnes colonnes.
files-blank-rows = { $count ->
    [one] { $count } ligne vide a été ignorée
   *[other] { $count } lignes vides ont été ignorées
}.
    .advice = Rien à faire.
files-repeated-headers = { $count ->
    [one] { $count } ligne répète les en-têtes et a été ignorée
   *[other] { $count } lignes répètent les en-têtes et ont été ignorées
}.
    .advice = Rien à faire.
files-header-only = Il y a des en-têtes, mais aucune ligne en dessous.
    .advice = Choisissez le fichier ou la feuille qui contient les personnes.
files-short-rows = { $count ->
    [one] { $count } ligne a
   *[other] { $count } lignes ont
} moins de cellules qu’il n’y a d’en-têtes.
    .advice = Les cellules manquantes sont considérées comme vides.
files-long-rows = { $count ->
    [one] { $count } ligne a
   *[other] { $count } lignes ont
} plus de cellules qu’il n’y a d’en-têtes.
    .advice = Un séparateur à l’intérieur d’une cellule sans guillemets décale les cellules suivantes : vérifiez ces lignes.

## $limit is how many characters a cell may have.

files-long-cells = { $count ->
    [one] { $count } cellule dépassait
   *[other] { $count } cellules dépassaient
} { $limit } caractères, le maximum d’une cellule de tableur ; le reste a été coupé.
    .advice = Un guillemet manquant peut réunir plusieurs cellules en une seule : vérifiez ces lignes.
files-control-characters = { $count ->
    [one] { $count } cellule contient
   *[other] { $count } cellules contiennent
} des caractères de contrôle, qu’aucun clavier ne saisit et qu’aucune page n’affiche.
    .advice = Un problème est survenu à l’écriture du fichier : ressaisissez ces cellules.
files-dates-among-text = { $count ->
    [one] { $count } cellule est une date
   *[other] { $count } cellules sont des dates
} dans une colonne de textes.
    .advice = Les tableurs transforment des codes comme 1-3 en dates : vérifiez ces cellules et enregistrez-les comme texte.
files-error-cells = { $count ->
    [one] { $count } cellule contient
   *[other] { $count } cellules contiennent
} une valeur d’erreur comme #N/A.
    .advice = Corrigez les formules dans le classeur, ou laissez ces cellules vides.
files-rounded = { $count ->
    [one] { $count } cellule affiche un autre nombre que celui qu’elle contient
   *[other] { $count } cellules affichent un autre nombre que celui qu’elles contiennent
} (2,4 affiché 2).
    .advice = Les identifiants, les codes et tous les autres textes sont repris tels qu’affichés ; les niveaux, les nombres de partenaires et les réponses tels que le classeur les contient.
files-percent = { $count ->
    [one] { $count } cellule affiche
   *[other] { $count } cellules affichent
} un nombre en pourcentage (0,73 affiché 73 %).
    .advice = Comme textes, ils sont repris tels qu’affichés ; là où un nombre est attendu, par exemple une réponse, c’est celui que contient le classeur (0,73).
files-footer-rows = { $count ->
    [one] { $count } ligne à la fin ressemble à un total ou à une remarque et a été ignorée
   *[other] { $count } lignes à la fin ressemblent à des totaux ou à des remarques et ont été ignorées
}.
    .advice = S’il s’agit de personnes, lisez-les.
    .read = Lire aussi ces lignes

## $first and $second are "files-comma" and so on.

files-delimiter-unclear = Les colonnes de ce fichier peuvent être séparées par { $first } ou par { $second }.
    .advice = Regardez l’aperçu et choisissez celui qui donne vos colonnes.
    .split = Séparer par { $first }
files-comma = une virgule
files-semicolon = un point-virgule
files-tab = une tabulation
files-vertical-bar = une barre verticale
files-that-character = ce caractère
