//! What headers and answers are called in forms tools, in four languages.

use super::column_use::ColumnUse;
use crate::roster::cells::text::fold;

/// Folded headers that say what a column is.
const HEADERS: [(ColumnUse, &[&str]); 9] = [
    (
        ColumnUse::Person,
        &[
            "email adress",
            "your email",
            "your email address",
            "your e mail address",
            "respondent email",
            "respondent email address",
            "participant email",
            "user email",
            "work email",
            "contact email",
            "mail",
            "mailadresse",
            "emailadresse",
            "ihre e mail adresse",
            "deine e mail adresse",
            "ihre e mail",
            "courriel",
            "adresse courriel",
            "adresse email",
            "votre adresse e mail",
            "votre email",
            "correo",
            "email de contacto",
            "su correo electronico",
            "tu correo electronico",
            "direccion de email",
            "employee number",
            "staff id",
            "personnel number",
            "mitarbeiternummer",
            "mitarbeiter id",
            "matricule",
            "numero de empleado",
            "participant id",
            "teilnehmer id",
            "teilnehmerkennung",
            "externaldatareference",
            "emailaddress",
            "submitter email",
            "submitted by email",
            "email",
            "e mail",
            "email address",
            "e mail adresse",
            "e mail address",
            "adresse e mail",
            "adresse de messagerie",
            "correo electronico",
            "direccion de correo electronico",
            "username",
            "nutzername",
            "recipientemail",
            "recipient email",
            "employee id",
            "personalnummer",
            "externalreference",
            "external data reference",
            "person",
            "respondent",
        ],
    ),
    (
        ColumnUse::Ticket,
        &[
            "access token",
            "invitation code",
            "invite code",
            "access code",
            "zugangscode",
            "survey token",
            "participant token",
            "token",
            "ticket",
            "zugangsschlussel",
            "jeton",
            "boleto",
        ],
    ),
    (
        ColumnUse::Code,
        &[
            "codeword",
            "your code",
            "personal code",
            "my personal code",
            "your personal code",
            "identification code",
            "mein code",
            "ihr code",
            "dein code",
            "personlicher code",
            "ihr codewort",
            "code personnel",
            "mot code",
            "votre code",
            "codigo personal",
            "codigo",
            "palabra de codigo",
            "su codigo",
            "code word",
            "codewort",
            "code",
            "mot de code",
            "palabra clave",
            "my code",
            "your code word",
        ],
    ),
    (
        ColumnUse::Start,
        &[
            "startedat",
            "createdat",
            "start",
            "started",
            "started at",
            "started on",
            "starttime",
            "start datetime",
            "startdatum",
            "startzeitpunkt",
            "beginn",
            "begonnen",
            "begin",
            "date de debut",
            "heure de debut",
            "debut",
            "fecha de inicio",
            "inicio",
            "date created",
            "created",
            "created at",
            "created on",
            "created time",
            "erstellt",
            "erstellt am",
            "survey start",
            "interview start",
            "datum gestartet",
            "date de lancement",
            "fecha de comienzo",
            "first opened",
            "start time",
            "startzeit",
            "startdate",
            "start date",
            "heure de debut",
            "hora de inicio",
            "datum gestartet",
            "date started",
        ],
    ),
    (
        ColumnUse::End,
        &[
            "completedat",
            "submittedat",
            "finishedat",
            "endedat",
            "end",
            "ended",
            "ended at",
            "endtime",
            "end datetime",
            "enddatum",
            "endzeitpunkt",
            "ende",
            "beendet am",
            "submit date",
            "submission date",
            "submission time",
            "submission timestamp",
            "submissiondate",
            "submitted",
            "submitted at",
            "submitted on",
            "submitted date",
            "submit time",
            "submission start time",
            "date of submission",
            "completed at",
            "completed on",
            "date completed",
            "completion date",
            "completedtime",
            "finished at",
            "lastdata",
            "date modified",
            "last modified",
            "abgeschickt",
            "abgesendet am",
            "abgeschickt am",
            "eingegangen am",
            "abgabedatum",
            "eingangsdatum",
            "datum der ubermittlung",
            "date de fin",
            "date de soumission",
            "soumis le",
            "date d envoi",
            "fecha de finalizacion",
            "fecha de envio",
            "fecha de fin",
            "enviado",
            "enviado el",
            "recordeddate",
            "recorded date",
            "date and time",
            "datum und uhrzeit",
            "date et heure",
            "fecha y hora",
            "response date",
            "time submitted",
            "completion time",
            "fertigstellungszeit",
            "enddate",
            "end date",
            "heure de fin",
            "hora de finalizacion",
            "submitdate",
            "date submitted",
            "datum abgeschickt",
            "timestamp",
            "zeitstempel",
            "horodateur",
            "marca temporal",
        ],
    ),
    (
        ColumnUse::Seconds,
        &[
            "duration seconds",
            "duration in sec",
            "duration s",
            "durationseconds",
            "dauer in sekunden",
            "dauer sekunden",
            "duree en secondes",
            "duree secondes",
            "duracion en segundos",
            "duracion segundos",
            "time sum",
            "time taken seconds",
            "time taken in seconds",
            "time spent seconds",
            "time spent in seconds",
            "total time seconds",
            "completion time in seconds",
            "elapsed seconds",
            "bearbeitungszeit in sekunden",
            "duration in seconds",
            "interviewtime",
            "total time",
            "gesamtzeit",
            "seconds",
        ],
    ),
    (
        ColumnUse::Side,
        &["role", "rolle", "rol", "side", "your role", "ihre rolle"],
    ),
    (
        ColumnUse::Pair,
        &["pair", "pair id", "paar", "tandem", "binome", "pareja"],
    ),
    (
        ColumnUse::Group,
        &[
            "department",
            "abteilung",
            "departement",
            "service",
            "departamento",
            "team",
            "equipe",
            "equipo",
            "location",
            "standort",
            "site",
            "ubicacion",
            "country",
            "land",
            "pays",
            "pais",
            "level",
            "stufe",
            "niveau",
            "nivel",
            "business unit",
            "bereich",
            "group",
            "gruppe",
        ],
    ),
];

/// What a header says a column is, when it says it.
pub(super) fn of_header(header: &str) -> Option<ColumnUse> {
    let names = called(header);
    let is = |known: &&str| names.iter().any(|name| name == known);
    HEADERS
        .iter()
        .find(|(_, known)| known.iter().any(is))
        .map(|(what, _)| *what)
}

/// Whether a header that usually says how respondents are grouped, or how long they took, may as well be a short name of a question, where
/// few numbers stand below it.
pub(super) fn may_be_scored(header: &str) -> bool {
    const TIMES: [&str; 6] = [
        "duration",
        "dauer",
        "duree",
        "duracion",
        "feedback",
        "time spent",
    ];
    // So are the names of programs in a list of what people know.
    const NAMES: [&str; 9] = [
        "javascript",
        "flash",
        "browser",
        "device",
        "touch",
        "source",
        "notes",
        "link",
        "audit",
    ];
    let names = called(header);
    let is = |list: &[&str]| names.iter().any(|name| list.contains(&name.as_str()));
    of_header(header) == Some(ColumnUse::Group) || is(&TIMES) || is(&NAMES)
}

/// The names that a header may be known by, folded: as it is, without "(UTC)" and the like behind it, and both sides of LimeSurvey's
/// "lastpage. Last page".
pub(super) fn called(header: &str) -> Vec<String> {
    let mut names = vec![fold(header)];
    if let Some((bare, inside)) = header
        .trim()
        .strip_suffix(')')
        .and_then(|h| h.rsplit_once('('))
    {
        const ASIDE: &[&str] = &[
            "utc",
            "gmt",
            "required",
            "optional",
            "hh mm ss",
            "mm ss",
            "local",
            "local time",
            "cet",
            "est",
            "mdt",
            "utc 0",
            "cest",
        ];
        if ASIDE.contains(&fold(inside).as_str()) {
            names.push(fold(bare));
        }
    }
    // "StartDate:Start Date", where somebody joined the two rows of names.
    if let Some((name, text)) = header.split_once(':') {
        let bare = |text: &str| fold(text).replace(' ', "");
        let joined = [
            ("status", "responsetype"),
            ("externalreference", "externaldatareference"),
        ];
        if bare(name) == bare(text) || joined.contains(&(bare(name).as_str(), bare(text).as_str()))
        {
            names.push(fold(name));
        }
    }
    if let Some((code, text)) = header.split_once(". ") {
        let name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if code.starts_with(|c: char| c.is_ascii_alphabetic()) && code.chars().all(name) {
            names.extend([fold(code), fold(text)]);
        }
    }
    names
}

/// Columns that tools write for themselves: who, where, with which program. None of it is needed, so none of it is taken.
pub(super) fn is_trace(header: &str) -> bool {
    const TRACES: &[&str] = &[
        "id",
        "name",
        "last modified time",
        "uhrzeit der letzten anderung",
        "language",
        "sprache",
        "langue",
        "idioma",
        "ip address",
        "ipaddress",
        "ipaddr",
        "ip adresse",
        "status",
        "progress",
        "finished",
        "recordeddate",
        "recorded date",
        "responseid",
        "response id",
        "recipientlastname",
        "recipientfirstname",
        "recipient last name",
        "recipient first name",
        "locationlatitude",
        "locationlongitude",
        "location latitude",
        "location longitude",
        "distributionchannel",
        "distribution channel",
        "userlanguage",
        "user language",
        "respondent id",
        "collector id",
        "first name",
        "last name",
        "custom data 1",
        "lastpage",
        "last page",
        "letzte seite",
        "startlanguage",
        "start language",
        "seed",
        "refurl",
        "datestamp",
        "antwort id",
        "nom",
        "nombre",
        "total points",
        "quiz feedback",
        "grade posted time",
        "score",
        "points",
        "feedback",
        "vorname",
        "nachname",
        "sosci",
        "record id",
        "recordid",
        "redcap event name",
        "redcap repeat instrument",
        "redcap repeat instance",
        "redcap survey identifier",
        "redcap data access group",
        "network id",
        "response type",
        "tags",
        "submission id",
        "submissionid",
        "submission ip",
        "ip",
        "ip addresses",
        "adresse ip",
        "direccion ip",
        "ip hash",
        "session",
        "session id",
        "sessionid",
        "uuid",
        "instanceid",
        "meta instanceid",
        "instancename",
        "meta instancename",
        "meta rootuuid",
        "rootuuid",
        "form rhizome uuid",
        "formhub uuid",
        "version",
        "validation status",
        "notes",
        "submitted by",
        "index",
        "parent index",
        "parent table name",
        "submission uuid",
        "submission time zone",
        "deviceid",
        "device id",
        "device",
        "phonenumber",
        "phone number",
        "phone",
        "telefon",
        "telephone",
        "telefono",
        "simserial",
        "simid",
        "subscriberid",
        "imei",
        "imsi",
        "today",
        "audit",
        "xform id string",
        "xform id",
        "bamboo dataset id",
        "attachments",
        "geolocation",
        "gps",
        "latitude",
        "longitude",
        "altitude",
        "questnnr",
        "mailsent",
        "q viewer",
        "maxpage",
        "missrel",
        "time rsi",
        "deg time",
        "modified",
        "expired",
        "iteration",
        "user agent",
        "useragent",
        "user id",
        "userid",
        "browser",
        "browser meta info",
        "browser version",
        "operating system",
        "os",
        "screen resolution",
        "click count",
        "first click",
        "last click",
        "page submit",
        "first name and last name",
        "full name",
        "your name",
        "ihr name",
        "votre nom",
        "prenom",
        "apellido",
        "apellidos",
        "nombre completo",
        "response set",
        "responseset",
        "response number",
        "response no",
        "nr",
        "lfdn",
        "lfd nr",
        "row",
        "row id",
        "rowid",
        "row number",
        "external lfdn",
        "tester",
        "dispcode",
        "lastchange",
        "quota",
        "quota assignment",
        "quota rejected hash",
        "quota rejected id",
        "page history",
        "hflip",
        "vflip",
        "output mode",
        "javascript",
        "flash",
        "session language",
        "cleaned",
        "ats",
        "datetime",
        "date of last access",
        "date of first mail",
        "rts",
        "participant number",
        "internal id",
        "external id",
        "externalid",
        "respondent number",
        "teilnehmer",
        "teilnehmernummer",
        "participant",
        "response key",
        "respondentid",
        "responseuid",
        "antwort nr",
        "lfd nummer",
        "laufende nummer",
        "numero de reponse",
        "id de la reponse",
        "identifiant",
        "identificador",
        "id de respuesta",
        "id de respuesta unico",
        "reponse id",
        "response status",
        "completion status",
        "is completed",
        "survey status",
        "antwortstatus",
        "bearbeitungsstatus",
        "statut",
        "estado",
        "submission status",
        "beendet",
        "abgeschlossen",
        "terminado",
        "custom data",
        "custom data 2",
        "custom data 3",
        "custom data 4",
        "custom data 5",
        "collector",
        "collector name",
        "collectorid",
        "referer",
        "referrer",
        "referring url",
        "url",
        "source",
        "utm source",
        "utm medium",
        "utm campaign",
        "utm term",
        "utm content",
        "utm",
        "duration",
        "dauer",
        "duree",
        "duracion",
        "time taken",
        "time taken to complete",
        "time spent",
        "bearbeitungszeit",
        "country code",
        "postal code",
        "zip",
        "zip code",
        "timezone",
        "time zone",
        "last modified by",
        "last updated",
        "last updated at",
        "updated at",
        "updated on",
        "last activity date",
        "last page seen",
        "startsprache",
        "start sprache",
        "derniere page",
        "langue de depart",
        "langue de demarrage",
        "ultima pagina",
        "idioma inicial",
        "startsprache der umfrage",
        "zufallsstartwert",
        "graine",
        "semilla",
        "access code used",
        "contact id",
        "invited",
        "invite status",
        "invitation status",
        "link",
        "link name",
        "contribution id",
        "contributionid",
        "survey id",
        "form id",
        "form name",
        "survey name",
        "formular",
        "quiz score",
        "total score",
        "punkte",
        "gesamtpunktzahl",
        "quizfeedback",
        "nombre total de points",
        "puntos totales",
        "total de puntos",
        "name1",
        "nom complet",
        "apellido y nombre",
        "datum der letzten anderung",
        "heure de la derniere modification",
        "hora de la ultima modificacion",
        "letzte anderung",
        "distribution",
        "panelist id",
        "prolific pid",
        "prolific id",
        "prolific participant id",
        "worker id",
        "workerid",
        "assignmentid",
        "hitid",
        "study id",
        "is mobile",
        "ismobile",
        "device type",
        "devicetype",
        "touch",
        "language code",
        "locale",
        "q language",
        "sprachcode",
        "sprache der umfrage",
        "survey language",
        "q recaptchascore",
        "q relevantidduplicate",
        "q relevantidduplicatescore",
        "q relevantidfraudscore",
        "q relevantidlaststartdate",
        "q totalduration",
        "q duplicaterespondent",
        "q ballotboxstuffing",
        "q datapolicyviolations",
        "recaptcha score",
        "captcha",
    ];
    // Qualtrics measures clicks, and notes in which order it showed things.
    const MEASURED: [&str; 4] = ["first click", "last click", "page submit", "click count"];
    let folded = fold(header);
    if MEASURED
        .iter()
        .any(|what| folded.ends_with(&format!(" {what}")))
        || folded.starts_with("display order ")
        || header.starts_with("RO-BR-FL_")
    {
        return true;
    }
    let known = |name: &String| {
        TRACES.contains(&name.as_str())
            || (name.ends_with(" complete") && header.ends_with("_complete"))
    };
    called(header).iter().any(known)
}

/// The first headers of a Microsoft Forms export, in four languages.
pub(super) fn is_ms_forms(headers: &[String]) -> bool {
    let is = |at: usize, what: ColumnUse| {
        headers.get(at).and_then(|header| of_header(header)) == Some(what)
    };
    headers.first().is_some_and(|first| fold(first) == "id")
        && is(1, ColumnUse::Start)
        && is(2, ColumnUse::End)
}

/// The first header of a Google Forms export, in four languages.
pub(super) fn is_stamp(header: &str) -> bool {
    ["timestamp", "zeitstempel", "horodateur", "marca temporal"].contains(&fold(header).as_str())
}

/// Not chosen, in a column that is about one option.
pub(super) fn says_not_selected(folded: &str) -> bool {
    folded != "0" && folded.contains(' ') && is_unchosen(folded)
        || matches!(folded, "unchecked" | "unselected")
}

/// Whether a text says of an option that it was not chosen.
pub(super) fn is_unchosen(folded: &str) -> bool {
    const NO: &[&str] = &[
        "0",
        "n",
        "no",
        "false",
        "nein",
        "non",
        "falsch",
        "faux",
        "falso",
        "not selected",
        "nicht gewahlt",
        "nicht ausgewahlt",
        "unchecked",
        "unselected",
        "not checked",
        "not chosen",
        "off",
        "nicht angekreuzt",
        "nicht markiert",
        "non coche",
        "non selectionne",
        "no seleccionado",
        "no marcado",
    ];
    NO.contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_forms_tools_write_for_themselves_is_known_and_questions_that_sound_alike_are_not() {
        use ColumnUse::{Code, End, Person, Seconds, Start, Ticket};
        let said = |header: &str| match (is_trace(header), of_header(header)) {
            (true, _) => "trace".to_owned(),
            (_, Some(what)) => format!("{what:?}"),
            _ => "-".to_owned(),
        };
        let mut wrong = Vec::new();
        let uses: [(ColumnUse, &str); 6] = [
            (
                Start,
                "Start Date (UTC)|StartDate|Start time|Startzeit|Heure de début|Hora de inicio|startdate. Date started|STARTED|start|Start Date|\
                     Date Created|created|startedAt|Date started|Datum gestartet",
            ),
            (
                End,
                "Submit Date (UTC)|EndDate|End Date|Completion time|Fertigstellungszeit|Heure de fin|Hora de finalización|submitdate|\
                   submitdate. Date submitted|Timestamp|Zeitstempel|Horodateur|Marca temporal|Submission Date|submitted_at|Submitted at|_submission_time|\
                   SubmissionDate|end|ended|LASTDATA|Date Modified|completed_at|Date submitted|Datum abgeschickt|Fecha de envío",
            ),
            (
                Seconds,
                "Duration (in seconds)|interviewtime|interviewtime. Total time|TIME_SUM|Dauer (in Sekunden)|duration_seconds",
            ),
            (
                Person,
                "Email|E-mail|Email Address|E-Mail-Adresse|RecipientEmail|Adresse e-mail|Correo electrónico|Username|Nutzername|Your email (required)|\
                      participant_id|Employee ID",
            ),
            (Ticket, "token|token. Access code|Invitation code"),
            (Code, "Code word|Codewort|Mein Code|Your code"),
        ];
        for (what, headers) in uses {
            for header in headers.split('|') {
                if said(header) != format!("{what:?}") {
                    wrong.push(format!("{header}: {}", said(header)));
                }
            }
        }
        let traces = "id|id. Response ID|record_id|redcap_event_name|redcap_survey_identifier|redcap_repeat_instance|baseline_complete|Network ID|Response Type|Tags|\
            #|Submission ID|Submission IP|session|modified|expired|_id|_uuid|_index|_status|_notes|_tags|_validation_status|_submitted_by|__version__|\
            meta/instanceID|formhub/uuid|deviceid|phonenumber|today|_parent_index|_xform_id_string|IPAddress|IP Address|ipaddr. IP address|Progress|Finished|\
            RecordedDate|ResponseId|RecipientLastName|LocationLatitude|LocationLongitude|DistributionChannel|UserLanguage|Q_RecaptchaScore|Respondent ID|\
            Collector ID|Custom Data 1|First Name|Last Name|lastpage|lastpage. Last page|startlanguage. Start language|seed|seed. Seed|refurl|Last page|Start language|\
            Letzte Seite|Startsprache|Dernière page|Última página|Name|Last modified time|Uhrzeit der letzten Änderung|Total points|Quiz feedback|lfdn|dispcode|\
            rts|Respondent Number|Response ID|User Agent|Browser|Referrer|utm_source|PROLIFIC_PID|Contribution ID|MODE. SoSci|TIME001. SoSci|Antwort-ID|Status";
        for header in traces
            .split('|')
            .map(str::trim)
            .filter(|header| *header != "#")
        {
            if said(header) != "trace" {
                wrong.push(format!("{header}: {}", said(header)));
            }
        }
        let questions = "I start my day early|The start date suits me|How was the end?|I feel heard|Quality|How many hours?|My progress|Duration of the meetings|\
            3. Progress|Name three skills|Mode|Case|V1|v_12|A101_01|Q1|Is your status respected?|The browser works|Session 3 was useful|I finished my tasks|\
            My email is too full|Notes are shared|Location of the meeting|The code of conduct is clear|Token of thanks|End of term|complete|Region";
        for header in questions.split('|').map(str::trim) {
            if said(header) != "-" {
                wrong.push(format!("{header}: {}", said(header)));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
