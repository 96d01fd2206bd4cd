## Files of pairs: sheets, column headings and what stands in cells.

export-pairs = Binômes
export-waiting = Sans binôme
export-rounds = Tours
export-round = Tour
export-circles = Cercles
export-circle = Cercle
export-role = Rôle
export-mentor = Mentor(e)
export-mentor-id = ID mentor(e)
export-mentor-email = E-mail mentor(e)
export-mentor-department = Service mentor(e)
export-mentee = Mentee
export-mentee-id = ID mentee
export-mentee-email = E-mail mentee
export-mentee-department = Service mentee
export-person = Personne
export-person-id = ID personne
export-person-email = E-mail personne
export-person-department = Service personne
export-points = Points
export-points-mentor = Points pour mentor(e)
export-points-mentee = Points pour mentee
export-minutes = Minutes communes par semaine
export-why = Pourquoi
export-locked = Verrouillé par la coordination
export-yes = oui
export-no = non
export-is-mentor = mentor(e)
export-is-mentee = mentee
export-is-both = mentor(e) et mentee
export-is-none = aucun
export-rejected = Lignes refusées
export-row = Ligne
export-rejected-why = Pourquoi elle n’a pas été reprise
delimiter-unknown = Un fichier CSV s’écrit avec des virgules, des points-virgules ou des tabulations.
    .advice = Choisissez l’un des trois.

## The audit record, compared with a new run.

audit-unreadable = Ce n’est pas un certificat que ce programme sait lire.
    .advice = Choisissez un certificat enregistré par Vice Versa, ou un Vice Versa plus récent.
audit-people = Les personnes ne sont pas celles du certificat.
audit-policy = Les règles ne sont pas celles du certificat.
audit-decisions = Les verrous et exclusions ne sont pas ceux du certificat.
audit-history = Les binômes antérieurs ne sont pas ceux du certificat.
audit-today = La date n’est pas celle du certificat.
audit-record-policy = Les règles du certificat ne sont pas celles que désigne sa propre somme de contrôle.
audit-record-today = La date du certificat n’est pas celle que désigne sa propre somme de contrôle.
audit-record-decisions = Les verrous et exclusions du certificat ne sont pas ceux des données.
audit-other-version = Une autre version du programme a établi le certificat ; les mêmes binômes ne sont garantis qu’au sein d’une version.
audit-same-pairs = Une nouvelle exécution à partir de ces données donne les mêmes binômes, totaux et la même preuve.
audit-by-hand = Les binômes ne sont pas ceux d’une exécution : ils ont été modifiés à la main, ou l’exécution a été arrêtée. Leurs totaux, et le meilleur possible, sont tels qu’enregistrés.
audit-differs = Ce certificat ne correspond pas à ces données et à ce programme, ou il a été modifié.
audit-totals = Les totaux ne sont pas ceux des binômes.
audit-proof = La preuve n’est pas celle d’une nouvelle exécution.
audit-not-best = Le certificat dit ces binômes les meilleurs, et une nouvelle exécution trouve autre chose.

## Saved programmes.

programme-newer = Ce programme a été enregistré par un Vice Versa plus récent : il est au format { $version }, et celui-ci connaît jusqu’à { $known }.
    .advice = Ouvrez-le avec le Vice Versa plus récent ; rien n’a été modifié.
programme-none = Ce fichier s’est ouvert, mais il ne contient pas de programme Vice Versa.
    .advice = Choisissez un fichier enregistré par Vice Versa.
kept-long-name = Le nom sous lequel le programme est conservé est trop long.
    .advice = Choisissez-en un plus court.
kept-newer = Ce programme a été conservé par un Vice Versa plus récent : il est au format { $version }, et celui-ci connaît jusqu’à { $known }.
    .advice = Ouvrez-le avec le Vice Versa plus récent ; rien n’a été modifié.
kept-locked = Le programme ne peut pas être ouvert : la phrase secrète est une autre, ou ce que conserve ce navigateur est endommagé.
    .advice = Saisissez à nouveau la phrase secrète, en veillant aux majuscules et aux espaces ; si elle est juste, ouvrez plutôt un fichier enregistré.
kept-damaged = Le dernier enregistrement dans ce navigateur est endommagé ou incomplet.
    .advice = Ouvrez un enregistrement antérieur, s’il y en a un, ou un fichier enregistré.
