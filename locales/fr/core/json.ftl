## A file that a person chose and that cannot be read. $what is a "file-kind-…", $fault a "json-….shown", $place several "json-entry" and names.

json-file-empty = Ce fichier ({ $what }) est vide.
json-file-cut-off = Ce fichier ({ $what }) est tronqué : la fin manque.
json-file-damaged = Ce fichier ({ $what }) est endommagé ou d’une autre nature : il est inexploitable à partir de la ligne { $line }.
json-file-unusable = Ce fichier ({ $what }) ne peut pas être utilisé : { $fault }.
    .placed = Ce fichier ({ $what }) ne peut pas être utilisé : { $fault }, sous { $place }.
    .in-line = Ce fichier ({ $what }) ne peut pas être utilisé : { $fault } (ligne { $line }).
    .placed-in-line = Ce fichier ({ $what }) ne peut pas être utilisé : { $fault }, sous { $place } (ligne { $line }).
json-entry = entrée { $nth }
json-own-name = un nom qui lui est propre

## What a program sent and that cannot be read. $what is the name of an argument, $place a path into it, $fault one of those below.

json-unreadable = « { $what } » ne peut pas être lu : { $fault }.
    .placed = « { $what } » ne peut pas être lu à { $place } : { $fault }.

## A file that somebody wrote by hand. $place is a path into it, $fault a "json-….shown" or the line below.

json-written = Fichier inutilisable ({ $what }) : { $fault } (ligne { $line }).
    .placed = Fichier inutilisable ({ $what }) : { $fault } à { $place } (ligne { $line }).
json-written-unknown-key = il n’y a pas de clé « { $key } »

## Faults: for somebody who writes a program, and for somebody who only has the file.

json-missing = une clé manque
    .shown = « { $name } » manque
json-unknown-key = une clé n’est pas connue
    .shown = quelque chose n’y a pas sa place
json-unknown-word = un mot n’est pas connu
    .shown = un mot n’y est pas connu
json-twice = une clé figure deux fois
    .shown = quelque chose y figure deux fois
json-wrong-value = une valeur ne convient pas
    .shown = il s’y trouve autre chose que ce qui est attendu
json-unexpected = ce n’est pas ce qui est attendu
    .shown = il s’y trouve autre chose que ce qui est attendu
json-add-key = Ajoutez la clé { $name }.
json-expected = Attendu ici : { $expected }.
json-look = Cherchez une virgule, un guillemet ou un crochet manquant.

## What is expected.

json-object = un objet entre accolades
json-list = une liste entre crochets
json-text = un texte entre guillemets
json-boolean = true ou false
json-natural = un nombre entier non négatif
json-whole = un nombre entier
json-number = un nombre
json-one-of = l’un de { $list }
json-either = { $first } ou { $second }

## Kinds of files: what one is called within a sentence, and what to do with one that cannot be read.

file-kind-survey = enquête
    .advice = Si quelqu’un a modifié le fichier à la main, c’est là qu’il faut regarder ; sinon, enregistrez-le ou exportez-le à nouveau là où il a été créé.
file-kind-programme = programme
    .advice = Ouvrez une copie antérieure du fichier, ou enregistrez à nouveau le programme là où il s’ouvre encore.
file-kind-programmes-answers-to-a-survey = réponses du programme à une enquête
    .advice = Ouvrez une copie antérieure du fichier, ou enregistrez à nouveau le programme là où il s’ouvre encore.
file-kind-questionnaire = questionnaire
    .advice = Demandez à la personne qui l’a envoyé de l’envoyer à nouveau ; vous pouvez aussi lui écrire ce qu’indique cette page.
file-kind-audit-record = dossier d’audit
    .advice = Choisissez le fichier tel qu’il a été enregistré : un dossier modifié depuis ne prouve rien.
