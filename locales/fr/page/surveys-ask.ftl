# Sending a questionnaire out.

surveys-link-none = Pas du tout
surveys-link-none-finds = Vous voyez ce qui a été répondu, et rien sur qui l’a fait. L’avant et l’après ne peuvent être comparés que pour des groupes.
surveys-link-code = Par un mot de code
surveys-link-code-finds = Chacun forme un mot de code à partir de quatre choses à son sujet. Vous voyez quelles réponses viennent d’une même personne, mais pas de qui. Vous pourriez retrouver le mot de code d’une personne dont vous savez les quatre.
surveys-link-ticket = Par un ticket dans la lettre
surveys-link-ticket-finds = Chacun reçoit un ticket aléatoire. Vous voyez quelles réponses viennent d’un même ticket ; si vous notez qui a reçu lequel, vous voyez de qui elles sont. Distribuez-les sans les voir, ou dites que vous tenez une liste.
surveys-ask-sealed = Les réponses sont scellées avec la clé de ce programme, qui est gardée dans son fichier. <strong>Enregistrez le programme avant d’envoyer quoi que ce soit :</strong> sans ce fichier, personne ne peut ouvrir les réponses, vous non plus.
surveys-ask-sealed-new = Les réponses sont scellées avec la clé de ce programme, créée avec le premier de ces boutons puis gardée dans son fichier. <strong>Enregistrez le programme avant d’envoyer quoi que ce soit :</strong> sans ce fichier, personne ne peut ouvrir les réponses, vous non plus.
surveys-ask-round = Nom de cette vague
surveys-ask-round-hint = Par exemple « départ » ou « semaine 6 ». Il fait partie de chaque réponse.
surveys-ask-round-missing = Donnez un nom à la vague.
surveys-ask-who = Qui est interrogé
surveys-ask-both = Les deux ; chacun dit de quel côté il est
surveys-ask-mentors = Mentores et mentors
surveys-ask-mentees = Mentees
surveys-ask-language = Langue au départ
surveys-ask-browser = Celle du navigateur de chacun
surveys-ask-linking = Comment les réponses d’une personne sont reliées d’une vague à l’autre, sans nom
surveys-ask-linking-hint = Les trois sont confidentielles. Aucune n’empêche que des mots personnels ou un petit groupe trahissent quelqu’un.
surveys-ask-link = Un lien
surveys-ask-link-what = Pour les questionnaires de la bibliothèque de questions, si les personnes peuvent ouvrir cette page à une adresse à vous.
surveys-ask-address = Adresse de cette page
surveys-ask-link-make = Créer le lien
surveys-ask-the-link = Le lien
surveys-ask-copied = Dans le presse-papiers.
surveys-ask-not-copied = La copie n’a pas marché ici : sélectionnez le lien et copiez-le à la main.
surveys-ask-link-copy = Copier le lien
surveys-ask-file = Un fichier
surveys-ask-file-what = Cette page avec les questions dedans, à joindre à un courriel ou à déposer sur un partage. Elle s’ouvre sans réseau, et convient aussi à vos propres questionnaires.
surveys-ask-file-save = Enregistrer le fichier de réponse
surveys-ask-device = Sur cet appareil
surveys-ask-device-what = À faire passer : chaque réponse est scellée aussitôt, et la personne suivante ne voit rien de la précédente. Le programme est scellé pendant ce temps ; seule sa phrase secrète y ramène.
surveys-ask-device-kept = { $count ->
    [one] { $count } réponse scellée est gardée
   *[other] { $count } réponses scellées sont gardées
} dans ce programme.
surveys-ask-device-start = Commencer sur cet appareil
surveys-ask-tickets = Tickets
surveys-ask-tickets-what = Un par lettre, le même à chaque vague. Si un lien a été créé ci-dessus, un lien personnel figure à côté de chacun. Rien ici ne dit qui reçoit lequel.
surveys-ask-how-many = Combien
surveys-ask-tickets-save = Enregistrer les tickets

## The head of a table with tickets, and of one with links beside them

surveys-ask-column-ticket = ticket
surveys-ask-column-link = lien
surveys-undo-key = Création de la clé des réponses scellées
surveys-ask-own = Un lien ne peut désigner qu’un questionnaire inchangé de la bibliothèque de questions. Pour celui-ci, prenez le fichier de réponse.
