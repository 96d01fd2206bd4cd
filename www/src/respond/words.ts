/** What the page says to somebody who answers, in their language. "Confidential", and never more than that. */

export interface Words {
  /** The language's own name. */
  name: string;
  language: string;
  what: string;
  confidential: string;
  /** What holds however answers are linked. */
  promise: string[];
  /** What each way of linking lets the coordinator find out. */
  linked: { none: string; code: string; ticket: string };
  begin: string;
  free: string;
  side: string;
  sides: { mentor: string; mentee: string };
  of: (answered: number, all: number) => string;
  notApplicable: string;
  clear: string;
  least: string;
  most: string;
  noNames: string;
  review: string;
  check: string;
  open: string;
  change: string;
  back: string;
  codeTitle: string;
  codeWhy: string;
  codeQuestions: [string, string, string, string];
  codeOwn: string;
  codeOwnWhy: string;
  codeSuggest: string;
  /** How many guesses, and how long they take ("2 minutes"). */
  codeGuesses: (guesses: string, time: string) => string;
  codeSkip: string;
  codeMissing: string;
  ticketTitle: string;
  ticketWhy: string;
  ticketLabel: string;
  ticketWrong: string;
  seal: string;
  sealing: string;
  done: string;
  sealed: string;
  file: string;
  fileWhy: string;
  text: string;
  textWhy: string;
  copy: string;
  copied: string;
  notCopied: string;
  mail: string;
  mailWhy: string;
  mailSubject: string;
  mailBody: string;
  mailPaste: string;
  /** Said where the page has written the file itself and read it back. */
  saved: (name: string) => string;
  /** Said where the browser was asked for a download, of which a page learns nothing more. */
  handedOver: (name: string) => string;
  notSaved: string;
  found: string;
  mailHanded: string;
  mailed: string;
  thanks: string;
  kept: string;
  keptWhy: string;
  next: string;
  handOn: string;
  handed: string;
}

const en: Words = {
  name: 'English',
  language: 'Language',
  what: 'What this is for',
  confidential: 'Your answers are confidential',
  promise: [
    'They are sealed on this device before they leave it. Only the coordinator of the programme can open them.',
    'The coordinator can read what you answered, but your name is not part of it. In a small group your answers, or your own words, can still show who you are.',
    'If you send them by mail, the mail shows your address.',
    'Nothing is stored here: if you close the page before you have sent your answers, they are gone.',
  ],
  linked: {
    none: 'These answers are not linked to any other answers of yours.',
    code: 'At the end you make a code word from four things about you and, better, a word of your own. It shows the coordinator which earlier or later answers come from the same person, but not from whom. Somebody who knows two of the four things can try out the rest; a word of your own puts that out of reach.',
    ticket: 'The ticket in your letter links these answers to your earlier and later ones. Whoever noted who got which ticket could tell which answers are yours.',
  },
  begin: 'Begin',
  free: 'You may leave out any question.',
  side: 'Which side are you on?',
  sides: { mentor: 'I am a mentor', mentee: 'I am a mentee' },
  of: (answered, all) => `${String(answered)} of ${String(all)} answered`,
  notApplicable: 'Does not apply',
  clear: 'Take the answer back',
  least: 'not at all likely',
  most: 'extremely likely',
  noNames: 'Please write no names, yours or others’.',
  review: 'Look at your answers',
  check: 'Your answers',
  open: 'not answered',
  change: 'Change',
  back: 'Back to the questions',
  codeTitle: 'Your code word',
  codeWhy: 'Answer as you would answer again in half a year. Only the code word made from this goes into your answers, never what you type here.',
  codeQuestions: ['First two letters of the first name of your mother, or of who raised you', 'Day of the month on which you were born (1 to 31)', 'First two letters of the place where you were born', 'First two letters of the street in which you grew up'],
  codeOwn: 'A word of your own (recommended)',
  codeOwnWhy: 'Write it down: you need the same word next time. Without it your later answers cannot be linked to these.',
  codeSuggest: 'Suggest one',
  codeGuesses: (guesses, time) => `Somebody who knows two of the four things needs about ${guesses} guesses, on one machine about ${time}.`,
  codeSkip: 'You can leave all of it empty; your answers are then not linked.',
  codeMissing: 'Answer all four, or leave all of it empty.',
  ticketTitle: 'Your ticket',
  ticketWhy: 'It stands in your letter: four groups of four characters. Leave it empty if you do not want your answers linked.',
  ticketLabel: 'Ticket',
  ticketWrong: 'This is not a ticket: it has four groups of four characters. Look at your letter again, or leave it empty.',
  seal: 'Seal my answers',
  sealing: 'Sealing …',
  done: 'Your answers are sealed. Now send them.',
  sealed: 'Any one of these three ways is enough. Nobody but the coordinator can open what you send.',
  file: 'Save as a file',
  fileWhy: 'Then attach it to a mail, or put it where you were asked to.',
  text: 'Copy as text',
  textWhy: 'Then paste it into a mail or a message, from the first line to the last.',
  copy: 'Copy the text',
  copied: 'Copied. Now paste it.',
  notCopied: 'Copying did not work here: mark the text and copy it by hand.',
  mail: 'Write a mail',
  mailWhy: 'Opens a draft in your mail program. If nothing opens, use one of the other two ways.',
  mailSubject: 'Sealed answer',
  mailBody: 'Here is my sealed answer. Please leave the lines below as they are.',
  mailPaste: 'Here is my sealed answer. (Paste the copied text here, or attach the file.)',
  saved: (name) => `Saved as ${name}, and read back: it is whole. Now attach it or put it where you were asked to.`,
  handedOver: (name) => `Handed to your browser as ${name}. Check that it is among your downloads before you close this page.`,
  notSaved: 'Not saved. Try again, or use one of the other two ways.',
  found: 'I have the file',
  mailHanded: 'If a draft has opened, send it. If not, use one of the other two ways.',
  mailed: 'I have sent the mail',
  thanks: 'Thank you. You can close this page.',
  kept: 'Thank you. Your answers are sealed and kept.',
  keptWhy: 'Only the coordinator can open them, with a passphrase; whoever answers on this device after you cannot. Please hand it on.',
  next: 'Start',
  handOn: 'Next person',
  handed: 'Please answer a few questions. You cannot see what others answered, and whoever comes after you cannot see your answers.',
};

const de: Words = {
  name: 'Deutsch',
  language: 'Sprache',
  what: 'Worum es geht',
  confidential: 'Ihre Antworten sind vertraulich',
  promise: [
    'Sie werden auf diesem Gerät versiegelt, bevor sie es verlassen. Nur die Koordination des Programms kann sie öffnen.',
    'Die Koordination kann lesen, was Sie geantwortet haben; Ihr Name steht nicht dabei. In einer kleinen Gruppe können Antworten oder eigene Worte trotzdem erkennen lassen, wer Sie sind.',
    'Wenn Sie sie per E-Mail senden, zeigt die E-Mail Ihre Adresse.',
    'Hier wird nichts gespeichert: Wenn Sie die Seite schließen, bevor Sie Ihre Antworten gesendet haben, sind sie weg.',
  ],
  linked: {
    none: 'Diese Antworten werden mit keinen anderen Antworten von Ihnen verbunden.',
    code: 'Am Ende bilden Sie ein Codewort aus vier Dingen über Sie und, besser, einem eigenen Wort. Es zeigt der Koordination, welche früheren oder späteren Antworten von derselben Person sind, aber nicht von wem. Wer zwei der vier Dinge weiß, kann die übrigen durchprobieren; ein eigenes Wort macht das aussichtslos.',
    ticket: 'Die Nummer in Ihrem Brief verbindet diese Antworten mit Ihren früheren und späteren. Wer notiert hat, wer welche Nummer bekam, könnte sehen, welche Antworten Ihre sind.',
  },
  begin: 'Beginnen',
  free: 'Sie können jede Frage auslassen.',
  side: 'Auf welcher Seite sind Sie?',
  sides: { mentor: 'Ich bin Mentor oder Mentorin', mentee: 'Ich bin Mentee' },
  of: (answered, all) => `${String(answered)} von ${String(all)} beantwortet`,
  notApplicable: 'Trifft nicht zu',
  clear: 'Antwort zurücknehmen',
  least: 'überhaupt nicht wahrscheinlich',
  most: 'äußerst wahrscheinlich',
  noNames: 'Bitte schreiben Sie keine Namen, weder Ihren noch andere.',
  review: 'Antworten ansehen',
  check: 'Ihre Antworten',
  open: 'nicht beantwortet',
  change: 'Ändern',
  back: 'Zurück zu den Fragen',
  codeTitle: 'Ihr Codewort',
  codeWhy: 'Antworten Sie so, wie Sie in einem halben Jahr wieder antworten würden. In Ihre Antworten geht nur das daraus gebildete Codewort ein, nie das, was Sie hier schreiben.',
  codeQuestions: ['Die ersten zwei Buchstaben des Vornamens Ihrer Mutter oder der Person, die Sie aufgezogen hat', 'Der Tag des Monats, an dem Sie geboren sind (1 bis 31)', 'Die ersten zwei Buchstaben Ihres Geburtsorts', 'Die ersten zwei Buchstaben der Straße, in der Sie aufgewachsen sind'],
  codeOwn: 'Ein eigenes Wort (empfohlen)',
  codeOwnWhy: 'Schreiben Sie es auf: Sie brauchen beim nächsten Mal dasselbe Wort. Ohne es lassen sich spätere Antworten nicht mit diesen verbinden.',
  codeSuggest: 'Eines vorschlagen',
  codeGuesses: (guesses, time) => `Wer zwei der vier Dinge weiß, braucht etwa ${guesses} Versuche, mit einem Rechner etwa ${time}.`,
  codeSkip: 'Sie können alles leer lassen; Ihre Antworten werden dann nicht verbunden.',
  codeMissing: 'Beantworten Sie alle vier, oder lassen Sie alles leer.',
  ticketTitle: 'Ihre Nummer',
  ticketWhy: 'Sie steht in Ihrem Brief: vier Gruppen aus vier Zeichen. Lassen Sie das Feld leer, wenn Ihre Antworten nicht verbunden werden sollen.',
  ticketLabel: 'Nummer',
  ticketWrong: 'Das ist keine solche Nummer: Sie hat vier Gruppen aus vier Zeichen. Sehen Sie noch einmal im Brief nach, oder lassen Sie das Feld leer.',
  seal: 'Antworten versiegeln',
  sealing: 'Wird versiegelt …',
  done: 'Ihre Antworten sind versiegelt. Jetzt noch senden.',
  sealed: 'Einer dieser drei Wege genügt. Niemand außer der Koordination kann öffnen, was Sie senden.',
  file: 'Als Datei speichern',
  fileWhy: 'Hängen Sie sie dann an eine E-Mail, oder legen Sie sie dorthin, wo Sie darum gebeten wurden.',
  text: 'Als Text kopieren',
  textWhy: 'Fügen Sie ihn dann in eine E-Mail oder Nachricht ein, von der ersten bis zur letzten Zeile.',
  copy: 'Text kopieren',
  copied: 'Kopiert. Jetzt einfügen.',
  notCopied: 'Kopieren ging hier nicht: Markieren Sie den Text und kopieren Sie ihn von Hand.',
  mail: 'E-Mail schreiben',
  mailWhy: 'Öffnet einen Entwurf in Ihrem E-Mail-Programm. Wenn sich nichts öffnet, nehmen Sie einen der beiden anderen Wege.',
  mailSubject: 'Versiegelte Antwort',
  mailBody: 'Hier ist meine versiegelte Antwort. Bitte die Zeilen unten so lassen, wie sie sind.',
  mailPaste: 'Hier ist meine versiegelte Antwort. (Kopierten Text hier einfügen oder die Datei anhängen.)',
  saved: (name) => `Gespeichert als ${name} und zur Probe zurückgelesen: Die Datei ist vollständig. Jetzt anhängen oder dort ablegen, wo Sie darum gebeten wurden.`,
  handedOver: (name) => `Als ${name} an Ihren Browser übergeben. Sehen Sie bei Ihren Downloads nach, bevor Sie diese Seite schließen.`,
  notSaved: 'Nicht gespeichert. Versuchen Sie es noch einmal, oder nehmen Sie einen der beiden anderen Wege.',
  found: 'Ich habe die Datei',
  mailHanded: 'Wenn sich ein Entwurf geöffnet hat, senden Sie ihn. Wenn nicht, nehmen Sie einen der beiden anderen Wege.',
  mailed: 'Ich habe die E-Mail gesendet',
  thanks: 'Danke. Sie können diese Seite schließen.',
  kept: 'Danke. Ihre Antworten sind versiegelt und aufbewahrt.',
  keptWhy: 'Nur die Koordination kann sie öffnen, mit einer Passphrase; wer nach Ihnen auf diesem Gerät antwortet, kann es nicht. Bitte geben Sie es weiter.',
  next: 'Anfangen',
  handOn: 'Nächste Person',
  handed: 'Bitte beantworten Sie einige Fragen. Sie sehen nicht, was andere geantwortet haben, und wer nach Ihnen kommt, sieht Ihre Antworten nicht.',
};

const fr: Words = {
  name: 'Français',
  language: 'Langue',
  what: 'De quoi il s’agit',
  confidential: 'Vos réponses sont confidentielles',
  promise: [
    'Elles sont scellées sur cet appareil avant de le quitter. Seule la coordination du programme peut les ouvrir.',
    'La coordination peut lire ce que vous avez répondu ; votre nom n’y figure pas. Dans un petit groupe, vos réponses ou vos propres mots peuvent tout de même laisser deviner qui vous êtes.',
    'Si vous les envoyez par courriel, le message montre votre adresse.',
    'Rien n’est enregistré ici : si vous fermez la page avant d’avoir envoyé vos réponses, elles sont perdues.',
  ],
  linked: {
    none: 'Ces réponses ne sont reliées à aucune autre de vos réponses.',
    code: 'À la fin, vous formez un mot de code à partir de quatre choses à votre sujet et, mieux, d’un mot à vous. Il montre à la coordination quelles réponses antérieures ou ultérieures viennent de la même personne, mais pas de qui. Qui sait deux de ces quatre choses peut essayer le reste ; un mot à vous rend cela vain.',
    ticket: 'Le ticket de votre lettre relie ces réponses à vos réponses antérieures et ultérieures. Qui aurait noté à qui chaque ticket a été remis pourrait savoir quelles réponses sont les vôtres.',
  },
  begin: 'Commencer',
  free: 'Vous pouvez laisser n’importe quelle question de côté.',
  side: 'De quel côté êtes-vous ?',
  sides: { mentor: 'Je suis mentor ou mentore', mentee: 'Je suis mentoré·e' },
  of: (answered, all) => `${String(answered)} réponses sur ${String(all)}`,
  notApplicable: 'Ne s’applique pas',
  clear: 'Retirer la réponse',
  least: 'pas du tout probable',
  most: 'extrêmement probable',
  noNames: 'N’écrivez pas de noms, ni le vôtre ni d’autres.',
  review: 'Relire vos réponses',
  check: 'Vos réponses',
  open: 'sans réponse',
  change: 'Modifier',
  back: 'Revenir aux questions',
  codeTitle: 'Votre mot de code',
  codeWhy: 'Répondez comme vous répondriez encore dans six mois. Seul le mot de code qui en résulte entre dans vos réponses, jamais ce que vous écrivez ici.',
  codeQuestions: ['Les deux premières lettres du prénom de votre mère, ou de la personne qui vous a élevé·e', 'Le jour du mois où vous êtes né·e (1 à 31)', 'Les deux premières lettres de votre lieu de naissance', 'Les deux premières lettres de la rue où vous avez grandi'],
  codeOwn: 'Un mot à vous (recommandé)',
  codeOwnWhy: 'Notez-le : il vous faudra le même la prochaine fois. Sans lui, vos réponses ultérieures ne pourront pas être reliées à celles-ci.',
  codeSuggest: 'En proposer un',
  codeGuesses: (guesses, time) => `Qui sait deux de ces quatre choses a besoin d’environ ${guesses} essais, soit environ ${time} sur une machine.`,
  codeSkip: 'Vous pouvez laisser tous les champs vides ; vos réponses ne seront alors pas reliées.',
  codeMissing: 'Répondez aux quatre questions, ou laissez tous les champs vides.',
  ticketTitle: 'Votre ticket',
  ticketWhy: 'Il figure dans votre lettre : quatre groupes de quatre caractères. Laissez le champ vide si vous ne voulez pas que vos réponses soient reliées.',
  ticketLabel: 'Ticket',
  ticketWrong: 'Ce n’est pas un ticket : il a quatre groupes de quatre caractères. Regardez votre lettre, ou laissez le champ vide.',
  seal: 'Sceller mes réponses',
  sealing: 'Scellement …',
  done: 'Vos réponses sont scellées. Il reste à les envoyer.',
  sealed: 'Une seule de ces trois façons suffit. Personne d’autre que la coordination ne peut ouvrir ce que vous envoyez.',
  file: 'Enregistrer un fichier',
  fileWhy: 'Joignez-le ensuite à un courriel, ou déposez-le là où on vous l’a demandé.',
  text: 'Copier le texte',
  textWhy: 'Collez-le ensuite dans un courriel ou un message, de la première à la dernière ligne.',
  copy: 'Copier le texte',
  copied: 'Copié. Il reste à le coller.',
  notCopied: 'La copie n’a pas marché ici : sélectionnez le texte et copiez-le à la main.',
  mail: 'Écrire un courriel',
  mailWhy: 'Ouvre un brouillon dans votre messagerie. Si rien ne s’ouvre, prenez l’une des deux autres façons.',
  mailSubject: 'Réponse scellée',
  mailBody: 'Voici ma réponse scellée. Merci de laisser les lignes ci-dessous telles quelles.',
  mailPaste: 'Voici ma réponse scellée. (Collez ici le texte copié, ou joignez le fichier.)',
  saved: (name) => `Enregistré sous ${name} et relu : le fichier est complet. Joignez-le, ou déposez-le là où on vous l’a demandé.`,
  handedOver: (name) => `Remis à votre navigateur sous le nom ${name}. Vérifiez qu’il est dans vos téléchargements avant de fermer cette page.`,
  notSaved: 'Non enregistré. Réessayez, ou prenez l’une des deux autres façons.',
  found: 'J’ai le fichier',
  mailHanded: 'Si un brouillon s’est ouvert, envoyez-le. Sinon, prenez l’une des deux autres façons.',
  mailed: 'J’ai envoyé le courriel',
  thanks: 'Merci. Vous pouvez fermer cette page.',
  kept: 'Merci. Vos réponses sont scellées et conservées.',
  keptWhy: 'Seule la coordination peut les ouvrir, avec une phrase de passe ; qui répond après vous sur cet appareil ne le peut pas. Passez-le à la personne suivante.',
  next: 'Commencer',
  handOn: 'Personne suivante',
  handed: 'Merci de répondre à quelques questions. Vous ne voyez pas ce que d’autres ont répondu, et qui vient après vous ne voit pas vos réponses.',
};

const es: Words = {
  name: 'Español',
  language: 'Idioma',
  what: 'De qué se trata',
  confidential: 'Sus respuestas son confidenciales',
  promise: [
    'Se sellan en este dispositivo antes de salir de él. Solo la coordinación del programa puede abrirlas.',
    'La coordinación puede leer lo que usted respondió; su nombre no aparece. En un grupo pequeño, sus respuestas o sus propias palabras pueden, aun así, dejar ver quién es.',
    'Si las envía por correo, el mensaje muestra su dirección.',
    'Aquí no se guarda nada: si cierra la página antes de enviar sus respuestas, se pierden.',
  ],
  linked: {
    none: 'Estas respuestas no se relacionan con ninguna otra respuesta suya.',
    code: 'Al final usted forma una palabra clave con cuatro cosas sobre usted y, mejor, una palabra propia. Muestra a la coordinación qué respuestas anteriores o posteriores son de la misma persona, pero no de quién. Quien sepa dos de las cuatro cosas puede probar el resto; una palabra propia lo hace inútil.',
    ticket: 'El código de su carta relaciona estas respuestas con las anteriores y las posteriores. Quien hubiera anotado quién recibió cada código podría saber qué respuestas son suyas.',
  },
  begin: 'Empezar',
  free: 'Puede dejar sin responder cualquier pregunta.',
  side: '¿De qué lado está usted?',
  sides: { mentor: 'Soy mentor o mentora', mentee: 'Soy mentee' },
  of: (answered, all) => `${String(answered)} de ${String(all)} respondidas`,
  notApplicable: 'No corresponde',
  clear: 'Quitar la respuesta',
  least: 'nada probable',
  most: 'sumamente probable',
  noNames: 'Por favor, no escriba nombres, ni el suyo ni otros.',
  review: 'Revisar sus respuestas',
  check: 'Sus respuestas',
  open: 'sin respuesta',
  change: 'Cambiar',
  back: 'Volver a las preguntas',
  codeTitle: 'Su palabra clave',
  codeWhy: 'Responda como volvería a responder dentro de medio año. En sus respuestas solo entra la palabra clave que resulta, nunca lo que escribe aquí.',
  codeQuestions: ['Las dos primeras letras del nombre de su madre, o de quien le crio', 'El día del mes en que nació (1 a 31)', 'Las dos primeras letras del lugar donde nació', 'Las dos primeras letras de la calle donde creció'],
  codeOwn: 'Una palabra propia (recomendado)',
  codeOwnWhy: 'Anótela: la próxima vez necesitará la misma. Sin ella, sus respuestas posteriores no se podrán relacionar con estas.',
  codeSuggest: 'Proponer una',
  codeGuesses: (guesses, time) => `Quien sepa dos de las cuatro cosas necesita unos ${guesses} intentos, en un ordenador unos ${time}.`,
  codeSkip: 'Puede dejar todo vacío; sus respuestas no se relacionarán.',
  codeMissing: 'Responda a las cuatro, o deje todo vacío.',
  ticketTitle: 'Su código',
  ticketWhy: 'Está en su carta: cuatro grupos de cuatro caracteres. Deje el campo vacío si no quiere que sus respuestas se relacionen.',
  ticketLabel: 'Código',
  ticketWrong: 'Esto no es un código: tiene cuatro grupos de cuatro caracteres. Mire otra vez su carta, o deje el campo vacío.',
  seal: 'Sellar mis respuestas',
  sealing: 'Sellando …',
  done: 'Sus respuestas están selladas. Ahora falta enviarlas.',
  sealed: 'Basta con una de estas tres maneras. Nadie más que la coordinación puede abrir lo que envía.',
  file: 'Guardar como archivo',
  fileWhy: 'Adjúntelo después a un correo, o déjelo donde se lo pidieron.',
  text: 'Copiar como texto',
  textWhy: 'Péguelo después en un correo o mensaje, de la primera línea a la última.',
  copy: 'Copiar el texto',
  copied: 'Copiado. Ahora péguelo.',
  notCopied: 'Aquí no se pudo copiar: seleccione el texto y cópielo a mano.',
  mail: 'Escribir un correo',
  mailWhy: 'Abre un borrador en su programa de correo. Si no se abre nada, use una de las otras dos maneras.',
  mailSubject: 'Respuesta sellada',
  mailBody: 'Aquí está mi respuesta sellada. Por favor, deje las líneas de abajo como están.',
  mailPaste: 'Aquí está mi respuesta sellada. (Pegue aquí el texto copiado, o adjunte el archivo.)',
  saved: (name) => `Guardado como ${name} y leído de nuevo: está completo. Adjúntelo o déjelo donde se lo pidieron.`,
  handedOver: (name) => `Entregado a su navegador como ${name}. Compruebe que está entre sus descargas antes de cerrar esta página.`,
  notSaved: 'No se guardó. Inténtelo otra vez, o use una de las otras dos maneras.',
  found: 'Tengo el archivo',
  mailHanded: 'Si se abrió un borrador, envíelo. Si no, use una de las otras dos maneras.',
  mailed: 'He enviado el correo',
  thanks: 'Gracias. Puede cerrar esta página.',
  kept: 'Gracias. Sus respuestas están selladas y guardadas.',
  keptWhy: 'Solo la coordinación puede abrirlas, con una contraseña; quien responda después de usted en este dispositivo no puede. Por favor, páselo.',
  next: 'Empezar',
  handOn: 'Siguiente persona',
  handed: 'Por favor, responda unas preguntas. Usted no ve lo que otros respondieron, y quien venga después no verá sus respuestas.',
};

const ALL: Readonly<Record<string, Words>> = { en, de, fr, es };

/** In this language, or in English where we do not speak it. */
export function words(language: string): Words {
  return ALL[language] ?? en;
}

/** What a language calls itself; its code where we do not know. */
export function languageName(language: string): string {
  return ALL[language]?.name ?? language;
}
