## What is said of protected files, keys, code words and tickets.

vault-no-passphrase = Il n’y a pas de phrase secrète.
    .advice = Saisissez-en une, ou prenez celle qui est proposée.
vault-under-key = Ce fichier est scellé pour une clé et non par une phrase secrète.
    .advice = Ouvrez-le avec l’outil age et la clé à laquelle il est destiné.
vault-too-costly = Ouvrir ce fichier demanderait plus de mémoire et de temps qu’aucun de nos fichiers.
    .advice = Ne vous y fiez pas ; si vous savez d’où il vient, ouvrez-le avec l’outil age et scellez-le à nouveau.
vault-no-memory = Cet appareil ne fournit pas la mémoire qu’exige une phrase secrète ou un mot de code.
    .advice = Fermez d’autres onglets et programmes et réessayez, ou utilisez un appareil qui a plus de mémoire. Rien n’est perdu.
vault-not-sealed = Le fichier n’a pas pu être scellé.
    .advice = Réessayez ; si le problème revient, signalez-le.
vault-not-opened = Le fichier ne peut pas être ouvert : la phrase secrète est différente, ou le fichier est endommagé.
    .advice = Saisissez à nouveau la phrase secrète en vérifiant les majuscules et les espaces ; si elle est exacte, prenez une autre copie du fichier.
vault-not-sealed-file = Ce n’est pas un fichier protégé.
    .advice = Choisissez le fichier protégé : un programme enregistré ou une réponse scellée.
vault-too-large = Le fichier dépasse 128 Mio, plus qu’il n’en faut à aucun programme.
    .advice = Choisissez un autre fichier.
vault-no-randomness = Cette plateforme ne fournit pas d’aléa ; rien ne peut donc être scellé de façon sûre.
    .advice = Utilisez un autre navigateur ou un autre ordinateur.
vault-not-text = Le fichier s’est ouvert, mais il ne contient pas de texte.
    .advice = Choisissez une réponse scellée.
vault-under-passphrase = Ce fichier est scellé par une phrase secrète et non pour une clé.
    .advice = S’il s’agit d’un programme enregistré, ouvrez-le avec sa phrase secrète.
vault-not-an-identity = Ce n’est pas la moitié secrète d’une clé.
    .advice = Elle commence par AGE-SECRET-KEY-1 et compte 74 caractères ; le fichier du programme la conserve.
vault-not-a-recipient = Ce n’est pas la moitié publique d’une clé.
    .advice = Elle commence par age1 et compte 62 caractères ; la page de la coordination la crée.
vault-not-opened-by-key = Le fichier ne peut pas être ouvert : il est scellé pour une autre clé, ou il est endommagé.
    .advice = Vérifiez qu’il relève bien de ce programme ; si oui, demandez-le à nouveau.
vault-no-answers = L’une des questions du mot-code n’a pas de réponse.
    .advice = Répondez à toutes, ou renoncez au mot-code.
vault-not-stretched = Le mot-code n’a pas pu être calculé.
    .advice = Réessayez ; si le problème revient, renoncez au mot-code.
vault-too-many = On a demandé plus de tickets qu’un programme ne compte de personnes.
    .advice = Demandez-en au plus 100 000.
vault-not-a-ticket = Ce n’est pas un ticket : il comporte quatre groupes de quatre caractères.
    .advice = Regardez à nouveau votre lettre, ou laissez le champ vide.
vault-invalid-salt = Le sel du programme n’a pas été créé par cette application.
    .advice = Ouvrez à nouveau le lien ou le fichier tel qu’il a été envoyé.

## How strong a passphrase is, from 0 to 4.

vault-strength-0 = Devinée aussitôt ; prenez celle qui est proposée.
vault-strength-1 = Faible : un seul ordinateur la devine en quelques jours ou semaines.
vault-strength-2 = Moyenne : résiste à un ordinateur, pas à un grand nombre.
vault-strength-3 = Bonne : résiste à tout, sauf aux plus grands moyens.
vault-strength-4 = Forte : hors de portée des tentatives.
