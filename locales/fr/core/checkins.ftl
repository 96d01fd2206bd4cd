## Où en est un binôme.

health-no-start = Le cadrage ne dit pas quand le programme commence.
health-before-session = Trop tôt pour le dire : la séance { $session } n’est pas encore prévue.
health-met = { $count ->
    [0] Les deux se sont vus aujourd’hui.
    [1] Les deux se sont vus hier.
   *[other] Les deux se sont vus il y a { $count } jours.
 }
health-complete = { $count ->
    [one] L’unique séance prévue a eu lieu ({ $count }).
   *[other] Les { $count } séances prévues ont toutes eu lieu.
 }
health-no-session = { $count ->
    [one] { $count } jour après le début, aucune séance n’a eu lieu.
   *[other] { $count } jours après le début, aucune séance n’a eu lieu.
 }
health-long-ago = { $count ->
    [one] La dernière séance remonte à { $count } jour.
   *[other] La dernière séance remonte à { $count } jours.
 }
health-low-answer = L’une des deux personnes a donné une réponse basse dans l’enquête éclair « { $wave } ».
health-rule = Avant l’échéance de la séance { $session }, il est trop tôt pour juger. Un binôme est en bonne voie tant que sa dernière séance remonte à { $days } jours au plus ; sinon, il faut prendre des nouvelles.
health-rule-low = Une réponse de { $low } ou moins dans la dernière enquête éclair nominative invite aussi à prendre des nouvelles.
week-withdrawal = Un binôme a pris fin, et l’une des deux personnes au moins n’a plus de partenaire.
week-supervision = { $count ->
    [0] La supervision des mentores et mentors a lieu aujourd’hui.
    [1] La supervision des mentores et mentors a lieu demain.
   *[other] La supervision des mentores et mentors a lieu dans { $count } jours.
 }

## Lettres, les mêmes pour les deux côtés.

check-in-mail-no-session =
    Bonjour { $name },
    {""}
    Aucune séance avec { $partner } n’est notée depuis un moment. Cela arrive et se rattrape facilement : convenez d’une date cette semaine, même pour une demi-heure.
    {""}
    Si quelque chose vous en empêche, écrivez-moi. Chacun de vous peut aussi mettre fin au binôme à tout moment, sans avoir à se justifier.
    .subject = Votre prochaine séance
check-in-mail-low-answer =
    Bonjour { $name },
    {""}
    J’aimerais savoir comment cela se passe entre vous et { $partner }, et si je peux faire quelque chose. Dix minutes suffisent ; quand cela vous conviendrait-il ?
    {""}
    Ce que vous me dites reste entre nous. Chacun de vous peut aussi mettre fin au binôme à tout moment, sans avoir à se justifier.
    .subject = Comment cela se passe-t-il ?
check-in-mail-withdrawal =
    Bonjour { $name },
    {""}
    Le binôme que vous formiez avec { $partner } a pris fin. Ce n’est la faute de personne, et aucune raison n’est nécessaire. Merci de ce que vous y avez apporté.
    {""}
    Souhaitez-vous continuer avec quelqu’un d’autre ? Je vous proposerai volontiers une autre personne. Si vous préférez vous arrêter là, c’est très bien aussi.
    .subject = Votre binôme dans le programme

## Séances venant d’un fichier.

sessions-columns = Les colonnes ne disent pas d’elles-mêmes où se trouvent la date et le binôme.
    .advice = Choisissez les colonnes de la date et d’un côté au moins.
sessions-ambiguous = { $count ->
    [one] { $count } ligne porte un nom que plusieurs personnes ont.
   *[other] { $count } lignes portent un nom que plusieurs personnes ont.
 }
    .advice = Dites de qui il s’agit ; les lignes seront alors reprises.
sessions-incomplete = { $count ->
    [one] { $count } ligne ne dit pas de qui était la séance.
   *[other] { $count } lignes ne disent pas de qui était la séance.
 }
    .advice = Nommez les deux côtés dans le fichier, par identifiant, adresse ou nom.
sessions-unknown = { $count ->
    [one] { $count } ligne nomme une personne absente de la liste.
   *[other] { $count } lignes nomment une personne absente de la liste.
 }
    .advice = Écrivez le nom comme dans la liste des personnes, ou l’identifiant.
sessions-no-pair = { $count ->
    [one] { $count } ligne nomme des personnes qui ne forment pas un binôme.
   *[other] { $count } lignes nomment des personnes qui ne forment pas un binôme.
 }
    .advice = Vérifiez que ce sont les bonnes personnes.
sessions-undated = { $count ->
    [one] { $count } ligne n’a pas de date lisible.
   *[other] { $count } lignes n’ont pas de date lisible.
 }
    .advice = Écrivez les dates comme 2027-03-04.
sessions-future = { $count ->
    [one] { $count } ligne porte une date à venir.
   *[other] { $count } lignes portent une date à venir.
 }
    .advice = Seules les séances qui ont eu lieu sont reprises.
sessions-swapped = { $count ->
    [one] Dans { $count } ligne, mentor et mentee étaient inversés ; elle a été reprise selon le binôme.
   *[other] Dans { $count } lignes, mentor et mentee étaient inversés ; elles ont été reprises selon les binômes.
 }
    .advice = Vérifiez que ce sont les bonnes colonnes.
sessions-id-differs = { $count ->
    [one] { $count } identifiant diffère de celui de la liste par des majuscules ou des zéros.
   *[other] { $count } identifiants diffèrent de ceux de la liste par des majuscules ou des zéros.
 }
    .advice = Vérifiez que ce sont les bonnes personnes.
sessions-early = { $count ->
    [one] { $count } séance est antérieure au premier jour du programme.
   *[other] { $count } séances sont antérieures au premier jour du programme.
 }
    .advice = Vérifiez la date, ou le début dans le cadrage.
sessions-minutes = { $count ->
    [one] { $count } durée n’a pas pu être lue et reste vide.
   *[other] { $count } durées n’ont pas pu être lues et restent vides.
 }
    .advice = Écrivez des minutes, par exemple 60.
sessions-progress = { $count ->
    [one] { $count } avancement n’est pas un nombre de 1 à 5 et reste vide.
   *[other] { $count } avancements ne sont pas des nombres de 1 à 5 et restent vides.
 }
    .advice = Écrivez un nombre entier de 1 à 5.
sessions-next = { $count ->
    [one] { $count } prochaine date n’a pas pu être lue et reste vide.
   *[other] { $count } prochaines dates n’ont pas pu être lues et restent vides.
 }
    .advice = Écrivez les dates comme 2027-03-04.
sessions-partner = { $count ->
    [one] { $count } ligne nomme un côté ; l’autre découle de l’unique binôme de cette personne.
   *[other] { $count } lignes nomment un côté ; l’autre découle de l’unique binôme de cette personne.
 }
    .advice = Il n’y a rien à faire.
sessions-repeated = { $count ->
    [one] { $count } séance est déjà notée et a été laissée de côté.
   *[other] { $count } séances sont déjà notées et ont été laissées de côté.
 }
    .advice = Il n’y a rien à faire.
