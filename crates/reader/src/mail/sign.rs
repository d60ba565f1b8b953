//! What in a header speaks of a machine, and what the trusted host says of a sender. Source: RFC 3834,
//! RFC 8098, RFC 8601, and the fields that programs of absence have long written. A result of a check
//! that another host claims to have made is a stranger's word and is left out.

use domain::convening::mail::{
    Method, Outcome, Recipients, RemarkKind, Senders, Sign, Verdict, host_of,
};

use super::field::Fields;
use super::{Remarks, Told, printable};

/// How a subject begins that only a program of absence writes.
const ABSENCE: [&str; 16] = [
    "automatic reply:",
    "auto: ",
    "autoreply:",
    "auto-reply:",
    "out of office",
    "réponse automatique",
    "absence du bureau",
    "respuesta automática",
    "fuera de la oficina",
    "автоответ",
    "автоматический ответ",
    "自动答复",
    "自动回复",
    "رد تلقائي",
    "automatische antwort",
    "abwesenheitsnotiz",
];
/// Fields that only programs of absence write.
const AUTO_REPLY: [&str; 4] = [
    "x-autoreply",
    "x-autorespond",
    "x-autoresponse",
    "x-mail-autoreply",
];

/// Who claims to have sent a mail.
pub(super) fn senders(fields: &Fields, remarks: &mut Remarks) -> Senders {
    let mut of = |name| {
        let all = fields.addresses(name, remarks);
        all.into_iter()
            .map(|address| address.to_lowercase())
            .collect::<Vec<_>>()
    };
    Senders {
        from: of("from"),
        sender: of("sender"),
        reply_to: of("reply-to"),
        return_path: of("return-path").into_iter().next(),
    }
}

/// To whom a mail went.
pub(super) fn recipients(fields: &Fields, remarks: &mut Remarks) -> Recipients {
    let mut of = |name| fields.addresses(name, remarks);
    let names = [
        "delivered-to",
        "x-original-to",
        "envelope-to",
        "x-envelope-to",
    ];
    let mut delivered_to: Vec<String> = Vec::new();
    for address in names.into_iter().flat_map(&mut of) {
        if !delivered_to.contains(&address) {
            delivered_to.push(address);
        }
    }
    Recipients {
        to: of("to"),
        cc: of("cc"),
        delivered_to,
    }
}

/// What in a header speaks of a machine, each once and in the order of [`Sign`].
pub(super) fn signs(
    fields: &Fields,
    senders: &Senders,
    own_id: Option<&str>,
    told: &Told,
) -> Vec<Sign> {
    let value = |name| fields.first(name).unwrap_or_default().to_lowercase();
    let ours = |address: &str| told.mailboxes.iter().any(|own| is_of(address, own));
    let own_host = |id: &str| host_of(id).is_some_and(|host| told.is_own_host(host));
    let submitted = value("auto-submitted");
    let precedence = value("precedence");
    let subject = fields.text("subject").to_lowercase();
    let media = fields.media("content-type");
    let report = media.as_ref().and_then(|of| of.parameter("report-type"));
    let is_read = report.is_some_and(|kind| kind.eq_ignore_ascii_case("disposition-notification"));
    let found = [
        (Sign::OwnMessageId, own_id.is_some_and(own_host)),
        (Sign::OwnSender, senders.from.iter().any(|from| ours(from))),
        (Sign::Looped, fields.every("x-loop").any(ours)),
        (
            Sign::AutoSubmitted,
            !["", "no"].contains(&submitted.split([';', ' ']).next().unwrap_or_default()),
        ),
        (
            Sign::SaysAutoReply,
            AUTO_REPLY.iter().any(|name| fields.has(name)) || precedence == "auto_reply",
        ),
        (
            Sign::SubjectOfAbsence,
            ABSENCE.iter().any(|begins| subject.starts_with(begins)),
        ),
        (Sign::ReadReceipt, is_read),
        (
            Sign::Bulk,
            ["bulk", "junk", "list"].contains(&precedence.as_str()),
        ),
        (
            Sign::WantsNoAutoReply,
            fields.has("x-auto-response-suppress"),
        ),
        (
            Sign::NullReturnPath,
            fields
                .first("return-path")
                .is_some_and(|path| path.replace(' ', "") == "<>"),
        ),
    ];
    found
        .into_iter()
        .filter_map(|(sign, is_there)| is_there.then_some(sign))
        .collect()
}

/// Whether an address is a mailbox, with a token or without one.
pub(super) fn is_of(address: &str, mailbox: &str) -> bool {
    let parts = address.trim().rsplit_once('@');
    let Some((local, host)) = parts else {
        return false;
    };
    let local = local.split('+').next().unwrap_or_default();
    mailbox.rsplit_once('@').is_some_and(|(own, own_host)| {
        own.eq_ignore_ascii_case(local) && own_host.eq_ignore_ascii_case(host)
    })
}

/// What the trusted host found.
///
/// Source: RFC 8601 §5: whoever reads must know the name of the host that wrote; the receiving host
/// takes out what others wrote in its name.
pub(super) fn verdicts(fields: &Fields, told: &Told, remarks: &mut Remarks) -> Vec<Verdict> {
    let mut found = Vec::new();
    for value in fields.every("authentication-results") {
        let value = without_comments(value);
        let mut clauses = value.split(';');
        let host = clauses.next().unwrap_or_default();
        // A version may stand behind the name.
        let host = host.split_whitespace().next().unwrap_or_default();
        let trusted = told.verifier.as_deref();
        if trusted.is_none_or(|trusted| !trusted.eq_ignore_ascii_case(host)) {
            remarks.note(RemarkKind::ForeignVerdict, host);
            continue;
        }
        found.extend(clauses.filter_map(verdict));
    }
    found
}

/// One check: `dkim=pass header.d=france.example`.
fn verdict(clause: &str) -> Option<Verdict> {
    let mut words = clause.split_whitespace();
    let (method, outcome) = words.next()?.split_once('=')?;
    let method = match method.split('/').next()?.to_ascii_lowercase().as_str() {
        "spf" => Method::Spf,
        "dkim" => Method::Dkim,
        "dmarc" => Method::Dmarc,
        _ => return None,
    };
    let outcome = match outcome.to_ascii_lowercase().as_str() {
        "pass" => Outcome::Pass,
        "fail" | "hardfail" => Outcome::Fail,
        "softfail" => Outcome::SoftFail,
        "neutral" | "policy" => Outcome::Neutral,
        "none" => Outcome::None,
        _ => Outcome::Error,
    };
    let names: &[&str] = match method {
        Method::Spf => &["smtp.mailfrom", "smtp.helo"],
        Method::Dkim => &["header.d", "header.i"],
        Method::Dmarc => &["header.from"],
    };
    let properties: Vec<(&str, &str)> = words.filter_map(|word| word.split_once('=')).collect();
    let value = names.iter().find_map(|name| {
        let mut all = properties.iter();
        all.find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    });
    let domain = value.map(|value| {
        value
            .trim_matches('"')
            .rsplit('@')
            .next()
            .unwrap_or_default()
    });
    let domain = domain.map(|domain| printable(&domain.to_lowercase(), 253));
    Some(Verdict {
        method,
        outcome,
        domain: domain.filter(|domain| !domain.is_empty()),
    })
}

/// A value without comments in round brackets, which nest, and without signs in quotation marks that
/// would divide it.
fn without_comments(value: &str) -> String {
    let (mut depth, mut is_quoted, mut plain) = (0_usize, false, String::new());
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => {
                signs.next();
            }
            '"' if depth == 0 => is_quoted = !is_quoted,
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted && depth > 0 => depth -= 1,
            ';' | '=' if is_quoted => {}
            sign if sign.is_whitespace() && is_quoted => {}
            sign if depth == 0 => plain.push(sign),
            _ => {}
        }
    }
    plain
}
