# What somebody reads who answers a survey. "Confidential", and never more than that.

respond-language = Langue
respond-what = De quoi il s’agit
respond-confidential = Vos réponses sont confidentielles
respond-promise-sealed = Elles sont scellées sur cet appareil avant de le quitter. Seule la coordination du programme peut les ouvrir.
respond-promise-read = La coordination peut lire ce que vous avez répondu ; votre nom n’y figure pas. Dans un petit groupe, vos réponses ou vos propres mots peuvent tout de même laisser deviner qui vous êtes.
respond-promise-together = La page de la coordination n’ouvre les réponses d’une vague que lorsque cinq personnes ont répondu. Qui détient la clé du programme et un autre logiciel pourrait en ouvrir une seule.
respond-promise-mail = Si vous les envoyez par courriel, le message montre votre adresse.
respond-promise-stored = Rien n’est enregistré ici : si vous fermez la page avant d’avoir envoyé vos réponses, elles sont perdues.
respond-linked-none = Ces réponses ne sont reliées à aucune autre de vos réponses.
respond-linked-code = À la fin, vous formez un mot de code à partir de quatre choses à votre sujet et, mieux, d’un mot à vous. Il montre à la coordination quelles réponses antérieures ou ultérieures viennent de la même personne, mais pas de qui. Qui sait deux de ces quatre choses peut essayer le reste ; un mot à vous rend cela vain.
respond-linked-ticket = Le ticket de votre lettre relie ces réponses à vos réponses antérieures et ultérieures. Qui aurait noté à qui chaque ticket a été remis pourrait savoir quelles réponses sont les vôtres.
respond-begin = Commencer
respond-free = Vous pouvez laisser n’importe quelle question de côté.
respond-side = De quel côté êtes-vous ?
respond-side-mentor = Je suis mentore ou mentor
respond-side-mentee = Je suis mentee
respond-answered = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
} sur { $all }
respond-not-applicable = Ne s’applique pas
respond-clear = Retirer la réponse
respond-least = pas du tout probable
respond-most = extrêmement probable
respond-no-names = N’écrivez pas de noms, ni le vôtre ni d’autres.
respond-review = Relire vos réponses
respond-check = Vos réponses
respond-open = sans réponse
respond-change = Modifier
respond-back = Revenir aux questions
respond-code-title = Votre mot de code
respond-code-why = Répondez comme vous répondriez encore dans six mois. Seul le mot de code qui en résulte entre dans vos réponses, jamais ce que vous écrivez ici.
respond-clue-mother = Les deux premières lettres du prénom de votre mère, ou de la personne auprès de qui vous avez grandi
respond-clue-day = Le jour du mois de votre naissance (1 à 31)
respond-clue-place = Les deux premières lettres de votre lieu de naissance
respond-clue-street = Les deux premières lettres de la rue où vous avez grandi
respond-code-own = Un mot à vous (recommandé)
respond-code-own-why = Notez-le : il vous faudra le même la prochaine fois. Sans lui, vos réponses ultérieures ne pourront pas être reliées à celles-ci.
respond-code-suggest = En proposer un
respond-code-guesses = Qui sait deux de ces quatre choses a besoin d’environ { $guesses } essais, soit environ { $time } sur une machine.
respond-code-skip = Vous pouvez laisser tous les champs vides ; vos réponses ne seront alors pas reliées.
respond-code-missing = Répondez aux quatre questions, ou laissez tous les champs vides.
respond-ticket-title = Votre ticket
respond-ticket-why = Il figure dans votre lettre : quatre groupes de quatre caractères. Laissez le champ vide si vous ne voulez pas que vos réponses soient reliées.
respond-ticket-label = Ticket
respond-ticket-wrong = Ce n’est pas un ticket : il a quatre groupes de quatre caractères. Regardez votre lettre, ou laissez le champ vide.
respond-alone = Mes réponses peuvent être ouvertes seules
    .hint = Sinon, elles attendent que cinq personnes aient répondu.
respond-seal = Sceller mes réponses
respond-sealing = Scellement …
respond-done = Vos réponses sont scellées. Il reste à les envoyer.
respond-sealed = Une seule de ces trois façons suffit. Personne d’autre que la coordination ne peut ouvrir ce que vous envoyez.
respond-file = Enregistrer un fichier
respond-file-why = Joignez-le ensuite à un courriel, ou déposez-le là où on vous l’a demandé.
respond-text = Copier le texte
respond-text-why = Collez-le ensuite dans un courriel ou un message, de la première à la dernière ligne.
respond-copy = Copier le texte
respond-copied = Copié. Il reste à le coller.
respond-not-copied = La copie n’a pas marché ici : sélectionnez le texte et copiez-le à la main.
respond-mail = Écrire un courriel
respond-mail-why = Ouvre un brouillon dans votre messagerie. Si rien ne s’ouvre, prenez l’une des deux autres façons.
respond-mail-subject = Réponse scellée
respond-mail-body = Voici ma réponse scellée. Merci de laisser les lignes ci-dessous telles quelles.
respond-mail-paste = Voici ma réponse scellée. (Collez ici le texte copié, ou joignez le fichier.)
respond-saved = Enregistré sous { $name } et relu : le fichier est complet. Joignez-le, ou déposez-le là où on vous l’a demandé.
respond-handed-over = Remis à votre navigateur sous le nom { $name }. Vérifiez qu’il est dans vos téléchargements avant de fermer cette page.
respond-not-saved = Non enregistré. Réessayez, ou prenez l’une des deux autres façons.
respond-found = J’ai le fichier
respond-mail-handed = Si un brouillon s’est ouvert, envoyez-le. Sinon, prenez l’une des deux autres façons.
respond-mailed = J’ai envoyé le courriel
respond-thanks = Merci. Vous pouvez fermer cette page.
respond-kept = Merci. Vos réponses sont scellées et conservées.
respond-kept-why = Seule la coordination peut les ouvrir, avec une phrase secrète ; qui répond après vous sur cet appareil ne le peut pas. Passez-le à la personne suivante.
respond-next = Commencer
respond-hand-on = Personne suivante
respond-handed = Merci de répondre à quelques questions. Vous ne voyez pas ce que d’autres ont répondu, et qui vient après vous ne voit pas vos réponses.
respond-cannot-title = Ces questions ne peuvent pas être affichées
respond-nothing-sent = Rien n’a été envoyé.
respond-opening = Vice Versa ouvre les questions …

## For the coordinator, while the device goes round

respond-kiosk-end = Coordination : terminer
respond-kiosk-title = Revenir au programme ?
respond-kiosk-behind = Pour la coordination : derrière se trouve tout le programme. Il est scellé et s’ouvre avec sa phrase secrète.
respond-kiosk-answers = { $count ->
    [one] { $count } réponse a été scellée
   *[other] { $count } réponses ont été scellées
} sur cet appareil. Une réponse en cours est perdue.
respond-kiosk-passphrase = Phrase secrète du programme
respond-kiosk-slow = Cela prend quelques secondes, afin que deviner une phrase secrète prenne des années.
respond-kiosk-opening = Ouverture …
respond-kiosk-wait = Attendre { $seconds } s
respond-kiosk-back = Revenir au programme
respond-kiosk-stay = Continuer à répondre
respond-kiosk-wrong = Ce n’est pas la phrase secrète. { $count ->
    [one] Une erreur
   *[other] { $count } erreurs
} jusqu’ici.
