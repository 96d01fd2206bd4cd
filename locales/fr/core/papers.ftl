papers-blank = {""}[à compléter par vos soins]
papers-somebody = une personne du programme
papers-not-anonymous = { $named ->
    [yes] Les réponses sont confidentielles, pas anonymes : { $who }, qui conduit le programme, peut lire chaque réponse telle qu’elle a été donnée.
   *[no] Les réponses sont confidentielles, pas anonymes : la personne qui conduit le programme peut lire chaque réponse telle qu’elle a été donnée.{ $who }
}
papers-footer = Projet établi avec Vice Versa à partir des données du programme, pour les personnes qui signent. Ce n’est pas un conseil juridique. Cette page ne charge rien et n’envoie rien.

papers-title-overview = Ce qui est détenu, où, et par qui
papers-lead-overview = Les données personnelles que ce programme détient, qui peut les lire et le chemin qu’elles prennent. Un projet pour les personnes qui signent, pas un conseil juridique.
papers-title-thresholds = Ce qui est communiqué, et ce qui ne l’est pas
papers-lead-thresholds = À partir de combien de personnes des chiffres sont montrés à d’autres, et ce qui a été montré jusqu’ici. Un projet pour les personnes qui signent, pas un conseil juridique.
papers-title-dpia = Analyse d’impact relative à la protection des données (AIPD) : une trame
papers-lead-dpia = Dans l’ordre de l’article 35, paragraphe 7, du RGPD, avec ce que le programme sait ; l’analyse elle-même vous revient. Un projet pour les personnes qui signent, pas un conseil juridique.
papers-title-notice = Information des participants et participantes
papers-lead-notice = Ce qu’il advient de vos données dans ce programme. Un projet pour les personnes qui signent, pas un conseil juridique ; il est remis une fois tous les blancs complétés.

papers-who = Qui en répond
papers-who-programme = Programme
papers-who-controller = Responsable du traitement (organisation et adresse)
papers-who-coordinator = Conduit le programme
papers-who-holder = Détient les données
papers-who-sponsor = Sponsor
papers-who-dpo = Déléguée ou délégué à la protection des données (DPO)
papers-who-council = CSE (comité social et économique)

papers-held = Ce qui est détenu
papers-held-nothing = Encore rien sur des personnes.
papers-column-kind = Catégorie de données
papers-column-from = D’où
papers-column-where = Où elles sont détenues
papers-column-who = Qui peut les lire
papers-column-until = Quand elles sont supprimées
papers-held-people = { $count ->
    [one] Identifiant, nom et rôle de { $count } personne
   *[other] Identifiant, nom et rôle de { $count } personnes
}
papers-held-compared = Comparé par les règles : { $fields }
papers-held-chosen = Indiqué librement, et comparé seulement si la personne a donné son accord : { $fields } (accord dans : { $consent })
papers-held-used = Utilisé pour les lettres, les séances et les chiffres, lu par aucune règle : { $fields }
papers-held-other = Dans la liste, mais lu par rien ici : { $fields }
papers-held-pairs = { $count ->
    [one] { $count } binôme, avec ses raisons
   *[other] { $count } binômes, avec les raisons de chacun
}
papers-held-decisions = Verrous et exclusions, avec leurs raisons là où elles ont été notées
papers-held-history = Binômes de cohortes antérieures
papers-held-scenarios = Binômes de scénarios gardés pour comparaison
papers-held-letters = Lettres rédigées autrement, celles qui ont été envoyées, et si une personne proposée a été acceptée
papers-held-planned = Séances prévues de chaque binôme
papers-held-absences = Jours d’absence de personnes
papers-held-sessions = Séances tenues : date, durée, sujet, progrès et note de la coordination
papers-held-notes = Notes de la coordination sur les binômes
papers-held-withdrawals = Binômes terminés avant la fin ; aucune raison n’est demandée
papers-held-supervisions = Quelles mentores et quels mentors sont venus à une supervision
papers-held-answers = Réponses à « { $title } », vague « { $wave } », { $link ->
    [none] sans lien avec une personne
    [code] liées d’une vague à l’autre par un mot de code
    [ticket] liées d’une vague à l’autre par un ticket
    [person] liées à la personne par identifiant ou adresse
   *[unknown] trop nombreuses pour être gardées dans le programme
}{ $comments ->
    [yes] {" "}; aussi en texte libre
   *[no] {""}
}
papers-held-key = La clé qui ouvre les réponses scellées, et le sel des mots de code
papers-held-sealed = Réponses données sur cet appareil, scellées pour cette clé
papers-held-ledger = { $count ->
    [one] Le registre de { $count } communication, confidentiel : il contient des sommes exactes
   *[other] Le registre de { $count } communications, confidentiel : il contient des sommes exactes
}
papers-held-lessons = Ce que la coordination veut retenir pour la prochaine cohorte
papers-held-past = Les derniers changements, pour pouvoir les annuler
papers-from-roster = un fichier que la coordination ouvre, ou ses propres saisies
papers-from-history = un fichier de binômes antérieurs, ou une cohorte antérieure
papers-from-coordinator = la coordination
papers-from-page = calculé dans la page
papers-from-sealed = les personnes interrogées, en réponses scellées
papers-from-export = l’export d’un outil d’enquête, qui les détient aussi
papers-where-file = fichier du programme
papers-where-sealed = réponses scellées telles qu’elles sont arrivées, et fichier du programme
papers-where-elsewhere = dans les fichiers que la coordination a lus
papers-where-browser = seulement dans ce que ce navigateur conserve
papers-until-ended = quand le programme est terminé et ses fichiers supprimés ; au plus tard { $period }

papers-places = Où elles sont détenues
papers-place-tab = Tant que le programme est ouvert : dans la mémoire d’un onglet du navigateur. La page n’envoie rien ; il n’y a derrière elle ni serveur ni compte.
papers-place-file = Quand il est enregistré : dans un fichier scellé par une phrase secrète. Sans elle, personne ne peut l’ouvrir, et personne ne peut la retrouver.
papers-place-browser = Si la coordination l’a choisi : dans le stockage de ce seul navigateur, scellé par la phrase secrète, les trois derniers enregistrements.
papers-place-exports = Les listes, lettres, calendriers et réponses que la coordination enregistre comme fichiers à part ne sont pas scellés. Ils se trouvent là où la coordination les place.
papers-flow = Le chemin des données
papers-flow-read = La coordination ouvre un fichier de personnes. Il est lu dans l’onglet du navigateur.
papers-flow-pairs = La page compare les colonnes que les règles nomment et propose des binômes. La coordination les arrête et voit la raison de chacun.
papers-flow-save = La coordination enregistre le programme en un fichier scellé et, si elle l’a choisi, scellé dans le navigateur.
papers-flow-letters = Les lettres, calendriers et listes de binômes sont produits comme fichiers. La coordination les transmet par les moyens de l’organisation, par exemple le courriel.
papers-flow-sealed = Les questions partent en lien ou en fichier. Chaque réponse est scellée sur l’appareil de la personne interrogée et revient en fichier, en texte ou en courriel ; seule la clé du programme l’ouvre.
papers-flow-import = Les réponses d’un outil d’enquête sont ouvertes depuis son export. Cet outil, et l’organisme qui l’exploite, les détiennent aussi.
papers-flow-sessions = La coordination note les séances et ses observations.
papers-flow-release = Un rapport pour d’autres est produit comme communication : des groupes seulement, selon un plan fixé auparavant, à partir des nombres minimaux du document « Ce qui est communiqué, et ce qui ne l’est pas ».
papers-flow-end = Le programme est terminé : la page supprime ce que ce navigateur conserve ; les fichiers et courriels sont à supprimer par les personnes qui les ont.
papers-sees = Ce que la coordination peut voir
papers-sees-all = Chaque ligne de la liste des personnes, chaque binôme avec ses raisons, chaque réponse et chaque commentaire, et toutes les notes.
papers-sees-person = Les vagues liées à la personne montrent qui a donné quelle réponse.
papers-sees-code = Un mot de code peut être deviné, et un ticket être connu par la lettre qui l’a apporté : les deux peuvent mener à une personne.
papers-sees-few = Même sans lien, des mots personnels, un petit groupe ou le côté du binôme peuvent faire reconnaître une réponse.
papers-sees-nobody-else = Les autres voient ce que la coordination leur remet ; toute personne qui a le fichier scellé et sa phrase secrète voit tout ce qu’il contient.
papers-retention = Conservation et suppression
papers-retention-period = Conservé jusqu’au
papers-retention-browser = Dans le navigateur
papers-retention-browser-is = « Supprimer ce programme » supprime chaque enregistrement et sa clé de ce navigateur et vérifie s’il en reste. Un disque peut contenir des données supprimées, scellées, jusqu’à ce qu’il les recouvre.
papers-retention-files = Fichiers et courriels
papers-retention-files-is = Les fichiers du programme, leurs copies, les exports, les lettres et les réponses scellées dans des messageries doivent être supprimés là où ils sont. La page ne les atteint pas.
papers-retention-person = Les données d’une seule personne
papers-retention-person-is = La coordination retire la personne de la liste et enregistre ; les fichiers et enregistrements antérieurs, et les changements gardés pour annuler, la contiennent jusqu’à leur suppression. Les réponses d’une vague sont retirées en bloc, ou relues sans la personne. Une réponse sans lien avec une personne est introuvable.
papers-retention-by = Supprimé par, et contrôlé par

papers-leaves = Ce qui est communiqué
papers-leaves-tables = Des rapports pour d’autres, produits comme communication : des chiffres de groupes, à partir des nombres minimaux ci-dessous.
papers-leaves-comments = Des commentaires dans une communication : seulement à partir du nombre minimal ci-dessous, sans les noms de la liste, sans lien, lus et approuvés un par un par la coordination.
papers-leaves-letters = Des lettres aux mentores et mentors, aux mentees et à leurs responsables hiérarchiques : qui forme un binôme avec qui, ce que chacun apporte et en retire, et quand ils se voient.
papers-leaves-files = Des fichiers que la coordination enregistre pour son propre travail, comme les réponses brutes. Celles-ci portent la mention confidentiel ; la page ne peut empêcher personne de les transmettre.
papers-stays = Ce qui n’est dans aucune communication
papers-stays-answers = Les réponses d’une seule personne, et qui a répondu.
papers-stays-small = Les chiffres d’un groupe plus petit que le nombre minimal, et ceux dont on pourrait déduire un tel groupe.
papers-stays-traits = Les colonnes indiquées librement, croisées avec un autre regroupement. Elles ne sont dans aucune lettre non plus.
papers-stays-notes = Les notes sur les binômes, ce qui s’est dit dans une séance, et qui s’est retiré.
papers-stays-ledger = Le registre des communications, qui contient des sommes exactes.
papers-least = Nombres minimaux
papers-figure-mean = Une moyenne
papers-figure-distribution = Une distribution, ou une part de réponses favorables
papers-figure-chosen = Un groupe selon ce que les personnes ont indiqué librement
papers-figure-comments = Des commentaires
papers-figure-rate = Un taux de réponse
papers-from-on = { $of ->
    [invited] à partir de { $count } personnes invitées
   *[answered] à partir de { $count } personnes ayant répondu
}
papers-plans = Plans des vagues
papers-plan-none = Aucun plan n’est encore fixé. Il en est fixé un pour chaque vague avant que ses résultats soient communiqués ; il peut relever les nombres minimaux.
papers-plan = Plan : « { $title } », vague « { $wave } »
papers-plan-tables = Chiffres pour
papers-plan-chosen = Dont indiqué librement
papers-plan-small = Petits groupes
papers-plan-least = Nombres minimaux
papers-plan-as-above = comme ci-dessus
papers-rules = Ce qui est masqué en outre
papers-rule-raised = Les nombres minimaux peuvent être relevés pour une vague, jamais abaissés. Un plan modifié à la main ne communique rien.
papers-rule-again = Un second rapport de la même vague exige cinq nouvelles réponses dans chaque groupe qui a changé, ou bien c’est le même rapport.
papers-released = Ce qui a été communiqué jusqu’ici
papers-released-none = Ce programme n’a encore rien communiqué.
papers-released-round = Vague
papers-released-to = À qui
papers-released-date = Date
papers-limits = Ce contre quoi il n’y a pas de protection
papers-limit-device = Quelqu’un contrôle l’appareil ou le navigateur de la coordination, s’y installe pendant que le programme est ouvert, ou met une copie modifiée de la page à sa place.
papers-limit-passphrase = Quelqu’un a le fichier scellé et sa phrase secrète : tout ce qu’il contient peut alors être lu et modifié.
papers-limit-two = Deux personnes se disent ce qu’elles ont répondu. Une communication résiste à une seule.
papers-limit-groups = Quelqu’un cherche un groupe qu’aucun plan ne nomme. Les groupes d’un plan sont protégés, pas toute autre combinaison.
papers-limit-style = Les surnoms et les façons d’écrire dans les commentaires. Seule une lecture avant communication les trouve.

papers-dpia-author = Analyse faite par, et date
papers-dpia-description = 1. Le traitement et ses finalités (art. 35, § 7, point a)
papers-dpia-purpose = Finalité
papers-dpia-concerned = Personnes concernées
papers-dpia-concerned-are = { $all } dans la liste des personnes ; { $mentors } peuvent être mentor ou mentore, { $mentees } mentee
papers-dpia-special = Catégories particulières (art. 9)
papers-dpia-special-none = Aucune règle ne compare ce que des personnes ont indiqué librement. Si une autre colonne en relève : { $blank }
papers-dpia-special-some = Indiqué librement et comparé seulement avec l’accord de la personne : { $fields }. Si une de ces données relève d’une catégorie particulière, et sur quel fondement de l’art. 9, § 2 : { $blank }
papers-dpia-means = Moyens
papers-dpia-means-is = Une page statique qui travaille dans le navigateur : elle forme des binômes, interroge, compte et écrit des fichiers sur l’appareil de la coordination. Elle n’envoie rien.
papers-dpia-recipients = Destinataires
papers-dpia-host = D’où la page est ouverte, et lesquels de vos outils transportent fichiers et courriels
papers-dpia-kinds = Catégories de données
papers-dpia-necessity = 2. Nécessité et proportionnalité (art. 35, § 7, point b)
papers-dpia-basis = Base juridique (art. 6, et ce qui vaut pour les personnes salariées)
papers-dpia-balance = Pourquoi c’est nécessaire, et pourquoi des moyens moins intrusifs ne suffisent pas
papers-dpia-minimal = Minimisation des données (art. 5, § 1, point c)
papers-dpia-minimal-all = Chaque colonne de la liste, hormis identifiant, nom et rôle, est lue par une règle, sert aux lettres, aux séances ou aux chiffres, ou porte un accord.
papers-dpia-minimal-some = Rien dans le programme ne lit ces colonnes : { $fields }. Retirez-les du fichier, ou dites à quoi elles servent : { $blank }
papers-dpia-voluntary = Participation
papers-dpia-voluntary-is = Le programme ne demande aucune raison quand une personne décline une proposition ou qu’un binôme prend fin. Que la participation soit volontaire et sans désavantage, c’est à vous de l’assurer : { $blank }
papers-dpia-informed = Information des personnes concernées
papers-dpia-informed-is = L’information des participants et participantes, une fois ses blancs complétés.
papers-dpia-rights = Droits des personnes concernées
papers-dpia-rights-are = La coordination peut montrer, rectifier et retirer ce qui est détenu sur une personne. Qui répond à une demande, et dans quel délai : { $blank }
papers-dpia-transfers = Sous-traitants et pays tiers
papers-dpia-transfers-are = La page elle-même ne remet de données à personne. Votre outil d’enquête, votre messagerie et votre stockage de fichiers le font peut-être : { $blank }
papers-dpia-risks = 3. Risques pour les personnes concernées (art. 35, § 7, point c)
papers-column-risk = Risque
papers-column-page = Ce que fait la page
papers-column-rest = Ce qui demeure
papers-column-weight = Vraisemblance et gravité
papers-risk-reading = La coordination lit ce qu’une personne a répondu.
    .page = Elle le dit aux personnes interrogées, et peut ne lier les réponses à personne.
    .rest = Elle ne l’empêche pas. Le choix de qui coordonne, et son devoir de confidentialité, vous reviennent.
papers-risk-small = Un rapport laisse déduire les réponses de quelques personnes.
    .page = Une communication masque les petits groupes et ce dont on pourrait les déduire, rapports antérieurs compris.
    .rest = Les fichiers qui ne sont pas une communication, et les mots personnels dans les commentaires.
papers-risk-traits = Ce qu’une personne a indiqué librement devient connu.
    .page = C’est comparé seulement avec l’accord de la personne, et ne figure dans aucune lettre ni dans aucune raison d’un binôme.
    .rest = La coordination peut le voir. La seule présence dans le programme peut déjà révéler quelque chose.
papers-risk-lost = Un fichier ou un appareil est perdu ou volé.
    .page = Le fichier du programme, et ce que le navigateur conserve, sont scellés par une phrase secrète.
    .rest = Une phrase secrète faible ou partagée, et tous les fichiers enregistrés sans être scellés.
papers-risk-device = L’appareil, le navigateur ou la copie de la page ne sont pas ce qu’ils devraient être.
    .page = La page porte une politique selon laquelle le navigateur refuse de rien charger ni envoyer pour elle.
    .rest = Elle n’arrête pas une personne qui contrôle l’appareil ou modifie la page. Comparez le fichier avec celui que vous avez contrôlé.
papers-risk-exports = Des listes ou des réponses brutes sont transmises.
    .page = Les réponses brutes portent la mention qu’elles sont confidentielles et à ne pas transmettre.
    .rest = La page ne peut retenir un fichier enregistré.
papers-risk-pressure = Une personne se sent obligée de participer, ou est jugée là-dessus.
    .page = Elle ne demande aucune raison quand un binôme prend fin, et ne donne de score à personne.
    .rest = La façon dont les responsables hiérarchiques s’en servent.
papers-dpia-measures = 4. Mesures (art. 35, § 7, point d)
papers-measure-static = Un fichier statique sans partie serveur : ce qui y est ouvert reste dans l’onglet tant que la coordination ne l’enregistre pas.
papers-measure-policy = La politique propre de la page fait refuser au navigateur requêtes, images, cadres, sockets et formulaires. Passer à une autre adresse, ouvrir des fenêtres, WebRTC et la résolution anticipée de noms, elle ne peut les refuser seule ; le code du programme n’envoie de données par aucune de ces voies, sauf le courriel par lequel une personne envoie sa réponse scellée. Un serveur avec les bons en-têtes ferme davantage, selon le navigateur.
papers-measure-sealed = Les programmes enregistrés et les réponses scellées sont chiffrés (age, avec scrypt pour une phrase secrète).
papers-measure-proof = Les binômes viennent avec leurs raisons et se contrôlent d’après les règles ; le registre d’audit porte des identifiants au lieu de noms.
papers-measure-release = Les rapports pour d’autres passent par la communication, avec les nombres minimaux du document « Ce qui est communiqué, et ce qui ne l’est pas ».
papers-measure-check = « Ce que garantit la page telle qu’elle est ouverte », au pied de la page, mesure dans le navigateur utilisé ce qui en vaut. Joignez ce constat à ce document.
papers-measure-own = Vos propres mesures (accès, appareils, formation, suppression) : { $blank }
papers-dpia-consulted = 5. Qui a été consulté
papers-dpia-dpo = Conseil de la ou du DPO (art. 35, § 2)
papers-dpia-council = CSE : informé, consulté, avis rendu
papers-dpia-people = Avis des personnes concernées ou de leurs représentants (art. 35, § 9)
papers-dpia-authority = Consultation préalable de l’autorité, si le risque demeure élevé (art. 36)
papers-dpia-decision = 6. Décision
papers-dpia-remaining = Risque résiduel
papers-dpia-approved = Validé par, jour et signature
papers-dpia-review = À réexaminer le (art. 35, § 11)

papers-notice-who = Qui est responsable
papers-notice-contact = Contact pour questions et demandes
papers-notice-why = À quoi cela sert
papers-notice-held = Ce qui est détenu sur vous
papers-notice-bare = Votre identifiant, votre nom et votre rôle dans le programme.
papers-notice-fields = Votre identifiant, votre nom, votre rôle dans le programme et, dans la mesure où la liste le contient : { $fields }.
papers-notice-chosen = Si vous l’avez indiqué vous-même et donné votre accord : { $fields }. Vous pouvez revenir dessus ; ce n’est alors plus comparé à la prochaine constitution des binômes.
papers-notice-source = La liste des personnes vient de : { $blank }
papers-notice-pair = Avec qui vous formez un binôme, pourquoi, et quand vous vous voyez.
papers-notice-sessions = Qu’une séance a eu lieu, sa durée, son sujet et des notes de la coordination. Pas ce que vous vous dites.
papers-notice-answers = Ce que vous répondez aux enquêtes.
papers-notice-asked = Ce qui vous est demandé
papers-notice-time = { $count ->
    [one] { $count } séance de { $minutes } minutes.
   *[other] { $count } séances de { $minutes } minutes chacune.
}
papers-notice-survey = Des réponses à « { $title } ».
papers-notice-surveys = Enquêtes : { $blank }
papers-notice-sees = Qui voit quoi
papers-notice-partner = L’autre personne de votre binôme voit votre nom, ce que vous apportez et ce que vous voulez apprendre. Ce que vous avez indiqué librement ne lui est pas montré.
papers-notice-manager = Si des lettres aux responsables hiérarchiques sont envoyées, votre responsable apprend que vous participez, avec qui, et combien de temps cela prend.
papers-notice-others = Les rapports pour d’autres montrent des groupes : une moyenne à partir de { $mean } personnes ayant répondu, des commentaires à partir de { $comments }, sans noms et après relecture.
papers-notice-nothing-sent = La page qui sert à conduire le programme n’envoie vos données à personne. Elle travaille sur l’appareil de la coordination.
papers-notice-leave = Si vous voulez arrêter
papers-notice-withdraw = Vous pouvez décliner une proposition ou mettre fin à votre binôme à tout moment, par un mot à { $who }.
papers-notice-reason = Vous n’avez pas à donner de raison ; le programme n’en demande pas.
papers-notice-disadvantage = Que vous n’en subissiez aucun désavantage est assuré par : { $blank }
papers-notice-unlinked = Une réponse sans lien avec une personne ne peut être retirée plus tard, parce qu’elle est introuvable.
papers-notice-kept = Où et combien de temps c’est conservé
papers-notice-place = Où
papers-notice-place-is = Dans un fichier scellé par une phrase secrète et, si la coordination l’a choisi, scellé dans un navigateur.
papers-notice-rights = Vos droits
papers-notice-access = Vous pouvez demander l’accès à vos données, en obtenir une copie et les faire rectifier (art. 15 et 16 du RGPD).
papers-notice-erasure = Vous pouvez demander leur effacement ou la limitation de leur traitement (art. 17 et 18 du RGPD).
papers-notice-object = Vous pouvez vous opposer au traitement, ou retirer un consentement pour l’avenir, dans la mesure où la base juridique ci-dessus vous en donne le droit (art. 21 et art. 7, § 3, du RGPD).
papers-notice-complain = Vous pouvez introduire une réclamation auprès d’une autorité de contrôle : { $blank }
papers-notice-decided = Le programme propose des binômes selon des règles que la coordination a posées. La coordination les arrête et peut changer chacun.
