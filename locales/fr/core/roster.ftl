## What is said of a list of people as a whole. $count is how many.

roster-field-twice = Plusieurs colonnes sont associées à un champ qui n’en accepte qu’une ; la première compte.
    .advice = Associez les autres à autre chose.
roster-mapped-column-missing = { $count ->
    [one] { $count } colonne de la correspondance enregistrée est absente
   *[other] { $count } colonnes de la correspondance enregistrée sont absentes
} de ce fichier.
    .advice = Vérifiez la correspondance : les en-têtes du fichier ont peut-être changé.
roster-no-id-column = Aucune colonne ne contient d’identifiant ni d’adresse e-mail ; le numéro de ligne sert d’identifiant aux personnes.
    .advice = Associez une telle colonne s’il y en a une : avec des numéros de ligne, un fichier plus récent ne peut pas être comparé à celui-ci.
roster-duplicate-row = { $count ->
    [one] { $count } ligne répète une ligne précédente cellule par cellule et est ignorée
   *[other] { $count } lignes répètent une ligne précédente cellule par cellule et sont ignorées
}.
    .advice = Rien à faire.
roster-duplicate-id = { $count ->
    [one] { $count } ligne répète l’identifiant d’une autre ligne et dit
   *[other] { $count } lignes répètent l’identifiant d’une autre ligne et disent
} autre chose.
    .advice = Choisissez les lignes qui comptent. Pour l’instant, c’est la première de chacune.
    .first = Garder la première ligne de chacun
    .last = Garder la dernière ligne de chacun
    .all = Tout garder, comme des personnes différentes
roster-duplicate-id-first = { $count ->
    [one] { $count } ligne répète l’identifiant d’une autre ligne et dit
   *[other] { $count } lignes répètent l’identifiant d’une autre ligne et disent
} autre chose ; la première ligne de chaque identifiant a été gardée.
    .advice = Plus rien à faire.
roster-duplicate-id-last = { $count ->
    [one] { $count } ligne répète l’identifiant d’une autre ligne et dit
   *[other] { $count } lignes répètent l’identifiant d’une autre ligne et disent
} autre chose dans une ligne suivante ; la dernière ligne de chaque identifiant a été gardée.
    .advice = Plus rien à faire.
roster-duplicate-id-all = { $count ->
    [one] { $count } ligne répète l’identifiant d’une autre ligne et dit
   *[other] { $count } lignes répètent l’identifiant d’une autre ligne et disent
} autre chose ; elles sont reprises comme des personnes différentes, avec un numéro après l’identifiant.
    .advice = Vérifiez qu’il s’agit bien de personnes différentes.
roster-name-marks-unknown = { $count ->
    [one] { $count } nom porte
   *[other] { $count } noms portent
} une mention dont le sens n’est pas connu.
    .advice = Une fois séparées, les mentions figurent dans une colonne à part que les règles peuvent utiliser.
    .off = Les séparer des noms
    .keep = Elles font partie des noms
roster-left-out = { $count ->
    [one] { $count } personne est tenue à l’écart du programme ; elle reste
   *[other] { $count } personnes sont tenues à l’écart du programme ; elles restent
} dans les lignes hiérarchiques.
    .advice = Rien à faire.
roster-not-working = { $count ->
    [one] { $count } personne est absente ou partie
   *[other] { $count } personnes sont absentes ou parties
} d’après une colonne de statut.
    .advice = Laissez-les de côté, ou acceptez ce constat si elles participent malgré tout.
    .leave-out = Exclure { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    } de la constitution des binômes
roster-not-working-by-name = { $count ->
    [one] { $count } personne est absente ou partie
   *[other] { $count } personnes sont absentes ou parties
} d’après la mention accolée au nom.
    .advice = Laissez-les de côté, ou acceptez ce constat si elles participent malgré tout.
roster-no-level-column = Aucune colonne n’indique le niveau hiérarchique des personnes ; le niveau de chacune est donc vide.
    .advice = Associez au champ « Niveau » la colonne des grades ou des intitulés de poste. Sans niveaux, rien ne dit qui est moins gradé que qui.
roster-several-ladders = Les grades ont des préfixes différents ; ils sont placés sur une même échelle d’après leurs numéros.
    .advice = Acceptez si des numéros égaux ont le même rang, ou déplacez les grades vers d’autres niveaux.
    .same = Les numéros sont comparables
roster-letter-grades = Les grades sont des lettres ; A est considéré comme le plus bas.
    .advice = Précisez quelle extrémité est le sommet.
    .lowest = A est le plus bas
    .highest = A est le plus haut

## $count is how many levels.

roster-ladder-from-titles = Les intitulés ont été répartis sur { $count ->
    [one] { $count } niveau
   *[other] { $count } niveaux
} d’après des mots comme « senior » et « directeur ».
    .advice = Relisez les niveaux et déplacez ce qui est mal placé.
roster-many-levels = La colonne des niveaux contient plus de 60 valeurs différentes.
    .advice = Il s’agit peut-être d’un salaire ou d’un autre nombre. Associez plutôt la colonne des grades ou des intitulés de poste.
roster-title-variants = { $count ->
    [one] { $count } intitulé ressemble
   *[other] { $count } intitulés ressemblent
} à une autre graphie d’un intitulé déjà placé sur les niveaux.
    .advice = Acceptez ceux qui ont le même sens ; d’ici là, ils sont sur un autre niveau, ou sur aucun.
    .all = Tout accepter ({ $count })

## $above people stand above their managers, $below below.

roster-ladder-upside-down = { $above ->
    [one] { $above } personne a un niveau plus élevé
   *[other] { $above } personnes ont un niveau plus élevé
} que leur responsable, et { $below } un niveau plus bas : les niveaux sont peut-être inversés.
    .advice = Ici, les niveaux vont en montant : plus le niveau est élevé, plus le rang l’est aussi.
    .turn = Inverser les niveaux
    .keep = Ils sont corrects ainsi
roster-similar-skills = { $count ->
    [one] { $count } paire de compétences est écrite presque de la même façon et compte
   *[other] { $count } paires de compétences sont écrites presque de la même façon et comptent
} comme différentes.
    .advice = Fusionnez celles qui ont le même sens ; laissez les autres.

## Buttons of several findings: all proposals at once, and one of them. $from and $to are spellings out of the file.

roster-merge-all = Tout fusionner ({ $count })
roster-is-the-same = « { $from } » est « { $to } »

## $list is several spellings in quotation marks with commas between them ("quoted").

roster-are-the-same = { $list } sont « { $to } »

## $column is the header of a column, or "roster-department", "roster-location".

roster-similar-values = { $count ->
    [one] { $count } valeur de { $column } ressemble à une autre graphie d’une valeur existante et compte comme différente
   *[other] { $count } valeurs de { $column } ressemblent à une autre graphie d’une valeur existante et comptent comme différentes
}.
    .advice = Fusionnez celles qui ont le même sens ; laissez les autres.
roster-department = Service
roster-location = Site

## Who has which role.

roster-role-column-missing = La colonne d’où doivent venir les rôles est absente de ce fichier ; personne n’a de rôle.
    .advice = Choisissez une autre colonne, ou déduisez les rôles du niveau.
roster-role-unknown = Rien dans ce fichier n’indique qui est mentor et qui est mentee.
    .advice = Précisez-le pour tout le fichier, choisissez la colonne qui l’indique, ou la colonne des niveaux.
    .mentor = Tout le monde est mentor
    .mentee = Tout le monde est mentee
    .both = Tout le monde peut être les deux

## $level is the lowest level of the mentees.

roster-role-proposed = Rien dans ce fichier n’indique qui est mentor et qui est mentee. Proposition d’après le niveau : mentees à partir du niveau { $level }.
    .advice = Choisissez l’une de ces propositions, ou la colonne qui l’indique.
    .from = Mentees à partir du niveau { $level } (mentees : { $mentees }, mentors : { $mentors })
roster-role-without-level = { $count ->
    [one] { $count } personne n’a pas de niveau ; l’attribution des rôles par niveau la laisse
   *[other] { $count } personnes n’ont pas de niveau ; l’attribution des rôles par niveau les laisse
} de côté.
    .advice = Donnez-leur un niveau, ou rattachez leurs intitulés aux niveaux.

## Published grades. $sources is a list of "roster-known-source", $placed of $count grades are of them.

roster-known-ladder = { $placed } sur { $count ->
    [one] { $count } grade
   *[other] { $count } grades
} { $placed ->
    [one] correspond à
   *[other] correspondent à
} { $sources }.
    .advice = Rien à faire si c’est exact.
    .asked = Ils sont placés comme dans cette grille, et non d’après leurs numéros. Précisez si c’est exact.
    .yes = Ce sont bien les niveaux
roster-mixed-ladders = Les grades relèvent de plusieurs grilles publiées, { $placed } sur { $count ->
    [one] { $count } grade
   *[other] { $count } grades
} au total : { $sources }. Elles sont proposées côte à côte.
    .advice = Aucune source ne dit quels échelons de grilles différentes sont équivalents : relisez les niveaux, déplacez ce qui est mal placé, puis confirmez.
    .yes = Côte à côte, comme proposé
roster-known-source = { $name } (source : { $source })
roster-ladder-plain = D’après leurs seuls numéros
    .titles = D’après les mots qu’ils contiennent

## Names and codes in the values of a column: "Engineering (Rui Novak)". $column is its header.

roster-unit-marks-unsure = { $count ->
    [one] { $count } valeur de la colonne « { $column } » se termine
   *[other] { $count } valeurs de la colonne « { $column } » se terminent
} par ce qui peut être un nom de personne entre parenthèses ; une même unité compte donc pour plusieurs.
    .advice = Précisez si les noms font partie des unités.
    .managers = Ce sont les responsables : les séparer
    .people = Ce sont des personnes : les séparer
    .keep = Ils font partie des unités
roster-unit-managers = Aucune colonne n’indique qui dépend de qui, mais { $count ->
    [one] { $count } valeur de la colonne « { $column } » nomme
   *[other] { $count } valeurs de la colonne « { $column } » nomment
} quelqu’un.
    .advice = Si les personnes nommées dirigent ces unités, elles peuvent être prises comme responsables de tous leurs membres.
    .yes = Ce sont les responsables
    .no = Ce ne sont pas les responsables
roster-unit-marks = Un nom ou un code a été séparé de { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
} de la colonne « { $column } », afin qu’une unité compte pour une.
    .advice = Rien à faire, sauf si les noms ou les codes font partie des unités.
    .keep = Laisser les valeurs telles quelles

## Remarks.

roster-remarks-about-people = { $count ->
    [one] { $count } remarque semble
   *[other] { $count } remarques semblent
} demander ou refuser quelqu’un, ou dire qui connaît qui.
    .advice = Aucune règle ne les lit. Lisez-les ici ou à côté des personnes dans « Binômes », et verrouillez ou excluez des binômes là où elles le demandent.

## People who may be one. $addresses is how many e-mail addresses they share.

roster-duplicate-email = { $count ->
    [one] { $count } personne partage
   *[other] { $count } personnes partagent
} { $addresses ->
    [one] une même adresse e-mail
   *[other] { $addresses } adresses e-mail
} (les majuscules ne comptent pas).
    .advice = S’il s’agit d’une seule personne, supprimez l’une des lignes : en l’état, elle pourrait figurer dans deux binômes.
roster-possible-duplicate = Les noms de { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} ne diffèrent que par des majuscules, des accents, des espaces ou des lettres d’apparence semblable.
    .advice = Si deux lignes désignent une même personne, supprimez-en une : en l’état, elle pourrait figurer dans deux binômes.
roster-same-name = { $count ->
    [one] { $count } personne porte
   *[other] { $count } personnes portent
} le même nom que quelqu’un d’autre ; les identifiants les distinguent.
    .advice = Rien à faire s’il s’agit de personnes différentes.
roster-similar-id = Les identifiants de { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} ne diffèrent que par des majuscules, des caractères invisibles ou des lettres d’apparence semblable.
    .advice = Elles comptent comme des personnes différentes. S’il s’agit d’une seule, supprimez une ligne.
roster-hidden-characters = { $count ->
    [one] { $count } ligne contient
   *[other] { $count } lignes contiennent
} des caractères invisibles dans l’identifiant, le nom ou l’adresse e-mail.
    .advice = Ils sont affichés avec une marque. Supprimez-les à la source s’ils sont là par erreur : des identifiants qui ne diffèrent que par eux comptent comme différents.

## Reporting lines and wishes.

roster-manager-ambiguous = { $count ->
    [one] { $count } ligne désigne
   *[other] { $count } lignes désignent
} un responsable par un nom ou une adresse que plusieurs personnes partagent ; le lien hiérarchique n’est pas repris.
    .advice = Indiquez l’identifiant ou l’adresse e-mail du responsable dans ces lignes. D’ici là, rien ne les tient à distance de ce responsable.
roster-manager-id-differs = { $count ->
    [one] { $count } ligne donne
   *[other] { $count } lignes donnent
} l’identifiant du responsable avec d’autres zéros ou majuscules que sa propre ligne ; ils sont considérés comme identiques.
    .advice = Vérifiez qu’un tableur n’a pas supprimé les zéros de tête.
roster-wish-unknown = { $count ->
    [one] { $count } souhait de partenaire ne désigne
   *[other] { $count } souhaits de partenaire ne désignent
} personne dans ce fichier, ou plusieurs personnes.
    .advice = Indiquez des identifiants ou des adresses e-mail. Les souhaits qui visent des personnes d’un autre fichier sont retrouvés à la fusion des fichiers.
roster-manager-self = { $count ->
    [one] { $count } personne figure comme sa propre responsable
   *[other] { $count } personnes figurent comme leurs propres responsables
} ; le lien est ignoré.
    .advice = Normal pour la direction de l’organisation. Pour toute autre personne, indiquez le véritable responsable : d’ici là, aucune règle sur les lignes hiérarchiques ne l’écarte de ses supérieurs.
roster-manager-cycle = { $count ->
    [one] { $count } personne se trouve
   *[other] { $count } personnes se trouvent
} dans { $circles ->
    [one] un cercle
   *[other] { $circles } cercles
} de lignes hiérarchiques.
    .advice = Corrigez un responsable dans chaque cercle. D’ici là, chaque personne d’un cercle compte comme supérieure à toutes les autres ; une règle sur les lignes hiérarchiques interdit donc tout binôme entre elles.
roster-manager-missing = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
} un responsable qui ne figure pas dans la liste des personnes.
    .advice = Ajoutez les responsables (rôle : aucun) si la règle sur les lignes hiérarchiques les concerne. D’ici là, les lignes s’arrêtent là, et les personnes qui dépendent du même responsable absent comptent comme sans lien.
roster-dotted-line-missing = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
} un rattachement fonctionnel à quelqu’un qui ne figure pas dans la liste des personnes.
    .advice = Ces rattachements sont ignorés. Ajoutez les personnes s’ils comptent.
roster-several-tops = { $count ->
    [one] { $count } personne encadre d’autres personnes et n’a
   *[other] { $count } personnes encadrent d’autres personnes et n’ont
} pas de responsable.
    .advice = Normal si le fichier contient plusieurs organisations. Sinon, indiquez les responsables manquants : les personnes placées sous des sommets différents comptent comme sans lien.
roster-no-manager = { $count ->
    [one] { $count } personne n’a
   *[other] { $count } personnes n’ont
} ni responsable ni subordonnés.
    .advice = Aucune règle sur les lignes hiérarchiques ne les concerne. Indiquez leurs responsables si ce doit être le cas.

## $managers is how many managers there are with two ids.

roster-manager-two-ids = { $managers ->
    [one] { $managers } responsable a
   *[other] { $managers } responsables ont
} deux identifiants, et des personnes dépendent des deux.
    .advice = Gardez un seul identifiant et rattachez-y tous les subordonnés. D’ici là, les deux moitiés de l’équipe comptent comme sans lien.

## Several files as one list. $field is one of the fields below, or a header.

roster-merge-duplicate-id = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
} un identifiant que le même fichier donne deux fois ; la première occurrence compte.
    .advice = Réglez d’abord les identifiants répétés dans le fichier.
roster-both-roles = { $count ->
    [one] { $count } personne figure
   *[other] { $count } personnes figurent
} dans les deux fichiers : mentor et mentee à la fois.
    .advice = Rien à faire si c’est voulu.
roster-merge-conflict = Pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}, un fichier suivant indique autre chose ({ $field }) ; le premier fichier compte.
    .advice = Corrigez l’un des fichiers, ou modifiez ces personnes ici.
roster-field-name = nom
roster-field-email = adresse e-mail
roster-field-manager = responsable
roster-field-department = service
roster-field-location = site
roster-field-timezone = fuseau horaire
roster-field-level = niveau
roster-field-availability = disponibilité

## A newer list against an older one.

roster-id-changed = { $count ->
    [one] { $count } personne arrivée a
   *[other] { $count } personnes arrivées ont
} l’adresse e-mail de quelqu’un qui est parti sous un autre identifiant.
    .advice = Si les identifiants ont été renumérotés, gardez les anciens dans le fichier : les binômes et l’historique y sont rattachés.
roster-id-may-have-changed = { $count ->
    [one] { $count } personne arrivée porte
   *[other] { $count } personnes arrivées portent
} le nom de quelqu’un qui est parti sous un autre identifiant.
    .advice = S’il s’agit des mêmes personnes, gardez les anciens identifiants dans le fichier : les binômes et l’historique y sont rattachés.
roster-role-mentor = mentor
roster-role-mentee = mentee
roster-role-both = les deux
roster-role-none = aucun

## How many partners somebody takes, as mentor, as mentee, and in all.

roster-capacity-mentor = mentor { $least }-{ $most }
roster-capacity-mentee = mentee { $least }-{ $most }
roster-capacity-total = { $count } au total

## People without their file.

people-blank-id = { $count ->
    [one] { $count } personne n’a
   *[other] { $count } personnes n’ont
} pas d’identifiant.
    .advice = Chaque personne doit avoir son propre identifiant.
people-duplicate-id = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
} un identifiant déjà attribué à quelqu’un d’autre.
    .advice = Donnez à chaque personne son propre identifiant : aucun binôme ne peut être constitué avant.
people-hours-unreadable = Les horaires de { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} ne peuvent pas être lus.
    .advice = Écrivez les horaires ainsi : lun. 09:00-12:00, jeu. 14:00-16:00.
people-zone-unknown = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
} un fuseau horaire inconnu.
    .advice = Utilisez un nom comme Europe/Paris.
people-capacity-unreadable = Pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}, le nombre minimal de partenaires dépasse le maximal.
    .advice = Corrigez les deux nombres.
people-wish-unknown = { $count ->
    [one] { $count } personne souhaite
   *[other] { $count } personnes souhaitent
} un partenaire qui ne figure pas dans la liste des personnes.
    .advice = Ces souhaits sont ignorés. Ajoutez les personnes, ou corrigez les identifiants.

## Who cannot be matched, whatever the rules.

roster-cannot-no-mentors = Personne ne peut être mentor ; aucun mentee ne peut donc avoir de partenaire.
roster-cannot-no-mentees = Personne ne peut être mentee ; aucun mentor ne peut donc avoir de partenaire.
roster-cannot-no-mentee-above = Ces mentors n’ont aucun mentee à un niveau supérieur au leur.
roster-cannot-no-mentor-below = Ces mentees n’ont aucun mentor à un niveau inférieur au leur.
roster-cannot-neither-above-nor-below = Ces personnes peuvent être mentor ou mentee, mais n’ont aucun partenaire à un niveau supérieur ou inférieur.
roster-cannot-no-common-language = Ces personnes n’ont aucune langue en commun avec quiconque de l’autre côté.

## Pairs from a file.

pairs-file-one-column = Un fichier de binômes doit comporter une colonne de mentors et une colonne de mentees.
    .advice = Prévoyez deux colonnes aux en-têtes Mentor et Mentee, avec des identifiants, des adresses e-mail ou des noms.
pairs-file-columns = Aucun en-tête n’indique qui est mentor ; la première colonne est prise pour les mentors, la seconde pour les mentees.
    .advice = Précisez quelle colonne contient les mentors.
    .first = La première colonne contient les mentors
    .second = La seconde colonne contient les mentors
pairs-file-ambiguous = { $count ->
    [one] { $count } personne est désignée par un nom ou une adresse que plusieurs portent ; le binôme est ignoré
   *[other] { $count } personnes sont désignées par un nom ou une adresse que plusieurs portent ; leurs binômes sont ignorés
}.
    .advice = Indiquez des identifiants ou des adresses e-mail dans ces lignes.
pairs-file-id-differs = { $count ->
    [one] { $count } personne est désignée
   *[other] { $count } personnes sont désignées
} par un identifiant dont les zéros ou les majuscules diffèrent de la liste des personnes ; il est considéré comme le même.
    .advice = Vérifiez qu’un tableur n’a pas supprimé les zéros de tête.
pairs-file-unknown = { $count ->
    [one] { $count } nom de ces binômes ne figure
   *[other] { $count } noms de ces binômes ne figurent
} pas dans la liste des personnes.
    .advice = Normal pour les personnes parties. Pour les autres, indiquez l’identifiant, l’adresse e-mail ou le nom tels qu’ils figurent dans la liste des personnes.
pairs-file-incomplete = { $count ->
    [one] { $count } ligne sans mentor ou sans mentee est ignorée
   *[other] { $count } lignes sans mentor ou sans mentee sont ignorées
}.
    .advice = Complétez les deux côtés.
pairs-file-with-self = { $count ->
    [one] { $count } ligne associe une personne à elle-même et est ignorée
   *[other] { $count } lignes associent une personne à elle-même et sont ignorées
}.
    .advice = Corrigez ces lignes.
pairs-file-undated = { $count ->
    [one] { $count } ligne a
   *[other] { $count } lignes ont
} une cohorte qui n’est pas une date ; le binôme compte sans date.
    .advice = Écrivez la cohorte sous forme de date, par exemple 2025-03-01.
pairs-file-repeated = { $count ->
    [one] { $count } ligne répète
   *[other] { $count } lignes répètent
} un binôme déjà présent.
    .advice = Rien à faire.

## Published grades: what people call them, and who publishes them, where.

grades-civil-service = grades du Civil Service britannique
    .source = Cabinet Office, Civil Service Statistics : responsibility levels
grades-agenda-for-change = échelons du NHS (Agenda for Change)
    .source = NHS Staff Council, NHS Terms and Conditions of Service Handbook
grades-tariff = groupes de rémunération TVöD et TV-L
    .source = Tarifvertrag für den öffentlichen Dienst et Tarifvertrag der Länder, grilles de rémunération
grades-besoldung = grades des fonctionnaires allemands (A, B, W)
    .source = Bundesbesoldungsgesetz, annexes I et II
grades-general-schedule = General Schedule et Senior Executive Service des États-Unis
    .source = US Office of Personnel Management, General Schedule ; 5 U.S.C. 5332 et 3131
grades-european = groupes de fonctions de l’UE (AD, AST)
    .source = Statut des fonctionnaires de l’Union européenne, article 5 et annexe I
grades-french = catégories de la fonction publique française (A, B, C)
    .source = Code général de la fonction publique, article L411-2
grades-spanish = groupes de la fonction publique espagnole (A1 à C2)
    .source = Real Decreto Legislativo 5/2015 (TREBEP), article 76
grades-united-nations = classes des Nations Unies (administrateurs et directeurs)
    .source = Commission de la fonction publique internationale, régime commun des Nations Unies : administrateurs et fonctionnaires de rang supérieur
grades-tracks = filières experte, managériale et dirigeante (P ou IC, M, E)
    .source = usage courant, et non norme publiée : ici, M1 est à côté de P4, et E au-dessus de M
# Columns made from what stood beside names.
roster-mark-in-name = Mention dans le nom
roster-pronouns-in-name = Pronoms dans le nom
