## Lettres. Ce qui est entre accolades est rempli pour chaque personne et doit rester tel quel. Les deux transmettent, les deux apprennent.

letter-placeholder = Ligne { $line }, caractère { $column } du texte : ce qui y est nommé ne peut pas être rempli.
    .advice = Sont possibles : { $all }.
letter-none = Il n’y a aucune lettre à écrire.
    .advice = Faites d’abord proposer des binômes ; les courriels demandent des adresses.
letter-file = Les lettres ne tiennent pas dans un fichier de ce type.
    .advice = Choisissez un autre type de fichier, ou moins de lettres.
letter-sheet = Lettres
letter-column-kind = Lettre
letter-column-name = Nom
letter-column-email = Courriel
letter-column-subject = Objet
letter-column-text = Texte
letter-column-sent = Envoyée
letter-kind-proposal = Proposition
letter-kind-mentor = À la mentore ou au mentor
letter-kind-mentee = À la ou au mentee
letter-kind-manager = À la ou au responsable hiérarchique
letter-kind-agreement = Accord
letter-manager-open = chère collègue, cher collègue
letter-teaches-open = un regard neuf sur les façons de faire
letter-learns-open = ce que l’on voit depuis une autre place dans l’organisation
letter-first-open = un moment qui vous convient à tous les deux
letter-need-open = apprendre l’un de l’autre
letter-programme-open = Mentorat
letter-coordinator-open = la coordination du programme
letter-cadence = { $cadence ->
    [weekly] chaque semaine
    [fortnightly] toutes les deux semaines
   *[monthly] une fois par mois
    }
letter-weekday = { $day ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
    }
letter-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
    }
letter-when = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year } à { $time } ({ $zone })
letter-subject-proposal = {"{programme}"} : une proposition pour vous
letter-subject-mentor = {"{programme}"} : vous et {"{partner}"}
letter-subject-mentee = {"{programme}"} : vous et {"{partner}"}
letter-subject-manager = {"{programme}"} : participation de {"{participant}"}
letter-subject-agreement = Notre accord : {"{mentor}"} et {"{mentee}"}
letter-body-proposal =
    Bonjour {"{recipient}"},

    Pour le programme « {"{programme}"} », nous vous proposons de former un binôme avec {"{partner}"}. Chacun de vous deux transmettrait, et chacun apprendrait.

    Ce que vous apporteriez : {"{teaches}"}.
    Ce que vous en retireriez : {"{learns}"}.

    Si cela vous convient, un simple oui à {"{coordinator}"} suffit. Sinon, un simple non suffit aussi : vous n’avez pas à vous justifier, personne d’autre n’en saura rien, et nous chercherons quelqu’un d’autre.

    Cordialement
    {"{coordinator}"}
letter-body-mentor =
    Bonjour {"{recipient}"},

    Vous formez un binôme avec {"{partner}"} dans le programme « {"{programme}"} ». Chacun de vous deux transmet, et chacun apprend.

    Ce que vous apportez : {"{teaches}"}.
    Ce que vous en retirez : {"{learns}"}.

    Vous vous rencontrez {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Première séance : {"{first-session}"}. {"{mentee}"} écrit en premier, et vous convenez ensemble de la façon de vous rencontrer. Gardez ces moments libres : la plupart des binômes s’arrêtent parce que les séances sont sans cesse reportées.

    Apportez une question à chaque séance. Ce qui est dit reste entre vous deux. Chacun de vous peut arrêter à tout moment : un mot à {"{coordinator}"} suffit, sans avoir à se justifier.

    Cordialement
    {"{coordinator}"}
letter-body-mentee =
    Bonjour {"{recipient}"},

    Vous formez un binôme avec {"{partner}"} dans le programme « {"{programme}"} ». Chacun de vous deux transmet, et chacun apprend.

    Ce que vous apportez : {"{teaches}"}.
    Ce que vous en retirez : {"{learns}"}.

    Vous vous rencontrez {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Première séance : {"{first-session}"}. {"{mentee}"} écrit en premier, et vous convenez ensemble de la façon de vous rencontrer. Gardez ces moments libres : la plupart des binômes s’arrêtent parce que les séances sont sans cesse reportées.

    Apportez une question à chaque séance. Ce qui est dit reste entre vous deux. Chacun de vous peut arrêter à tout moment : un mot à {"{coordinator}"} suffit, sans avoir à se justifier.

    Cordialement
    {"{coordinator}"}
letter-body-manager =
    Bonjour {"{recipient}"},

    {"{participant}"} participe au programme « {"{programme}"} », en binôme avec {"{partner}"}. Chacun des deux transmet, et chacun apprend.

    Ce que {"{participant}"} apporte : {"{teaches}"}.
    Ce que {"{participant}"} en retire : {"{learns}"}.

    Le binôme se rencontre {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Merci de laisser ce temps libre de toute autre tâche. Ce qui se dit dans le binôme y reste ; merci de ne pas poser de questions à ce sujet.

    Pour toute question : {"{coordinator}"}.

    Cordialement
    {"{coordinator}"}
letter-body-agreement =
    {"{mentor}"} et {"{mentee}"} se rencontrent {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Chacun transmet, et chacun apprend.

    1. Ce qui est dit reste entre nous, sauf accord des deux ou danger pour quelqu’un.
    2. Nous tenons nos rendez-vous. En cas d’empêchement, nous prévenons tôt et proposons un autre moment.
    3. Chacun apporte une question ou un sujet à chaque séance, et nous décidons à deux de quoi nous parlons.
    4. Nous écoutons jusqu’au bout, demandons avant de conseiller et disons ouvertement ce qui ne va pas.
    5. Nous ne parlons ni d’évaluation, ni de rémunération, ni de promotion.
    6. Chacun peut arrêter à tout moment : un mot à {"{coordinator}"} suffit, sans justification ni conséquence.
    7. À mi-parcours et à la fin, nous faisons le point ensemble : qu’avons-nous appris, chacun, et que changeons-nous ?

    Ce que {"{mentor}"} veut apprendre : ____________________________

    Ce que {"{mentee}"} veut apprendre : ____________________________

    Date et signature de {"{mentor}"} : ____________________________

    Date et signature de {"{mentee}"} : ____________________________
