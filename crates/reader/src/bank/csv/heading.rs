//! The headings under which banks print their tables, in the languages in which secretariats bank:
//! what each column means. It refuses a row in which no day and no amount is known, and two columns
//! that say the same thing.

use domain::money::amount::Currency;

use crate::bank::FaultKind;

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Booked,
    Valued,
    Amount,
    Credit,
    Debit,
    Direction,
    Currency,
    Words,
    Name,
    Payer,
    Payee,
    Reference,
    Account,
    Charges,
    Status,
}

use Role::{
    Account, Amount, Booked, Charges, Credit, Currency as Money, Debit, Direction, Name, Payee,
    Payer, Reference, Status, Valued, Words,
};

/// The headings that are known, in lower case, with one space where banks put signs.
const HEADINGS: &[(Role, &str)] = &[
    (
        Booked,
        "date, booking date, booked on, posting date, post date, entry date, transaction \
         date, trade date, operation date, buchungstag, buchungsdatum, buchung, datum, date \
         de comptabilisation, date comptable, date d opération, date opération, date de l \
         opération, date d écriture, date de transaction, fecha, fecha operación, fecha de \
         operación, fecha contable, data, data contabile, data operazione, data \
         registrazione, boekdatum, дата, дата операции, дата проводки, التاريخ, تاريخ \
         العملية, 日期, 交易日期, 记账日期",
    ),
    (
        Valued,
        "value date, valued on, valuta, valutadatum, wertstellung, valuta datum, date de \
         valeur, date valeur, valeur, fecha valor, fecha de valor, data valuta, rentedatum, \
         дата валютирования, تاريخ القيمة, تاريخ الحق, 起息日",
    ),
    (
        Amount,
        "amount, transaction amount, net amount, betrag, umsatz, montant, importe, importo, \
         bedrag, сумма, المبلغ, 金额, 交易金额",
    ),
    (
        Credit,
        "credit, credit amount, amount credited, money in, paid in, gutschrift, haben, \
         crédit, montant crédit, abono, haber, accrediti, entrate, avere, bij, кредит, \
         приход, دائن, 贷方, 贷方金额, 收入",
    ),
    (
        Debit,
        "debit, debit amount, amount debited, money out, paid out, lastschrift, belastung, \
         soll, débit, montant débit, cargo, debe, addebiti, uscite, dare, af, дебет, расход, \
         مدين, 借方, 借方金额, 支出",
    ),
    (
        Direction,
        "direction, credit debit, debit credit, credit debit indicator, dr cr, cr dr, d c, c \
         d, s h, soll haben, sens, crédit débit, débit crédit, af bij, дебет кредит, 借贷标志",
    ),
    (
        Money,
        "currency, ccy, account currency, währung, devise, monnaie, moneda, divisa, valuta \
         codice, munt, валюта, العملة, 币种, 货币",
    ),
    (
        Words,
        "reference, payment reference, customer reference, purpose, description, details, \
         payment details, remittance information, narrative, memo, message, particulars, end \
         to end id, verwendungszweck, buchungstext, zahlungszweck, mitteilung, beschreibung, \
         kundenreferenz end to end, libellé, motif, communication, référence, détails, objet, \
         concepto, descripción, causale, descrizione, omschrijving, mededelingen, назначение \
         платежа, описание, البيان, الوصف, 摘要, 用途, 附言",
    ),
    (
        Name,
        "name, counterparty, counterparty name, name of counterparty, party, begünstigter \
         zahlungspflichtiger, auftraggeber empfänger, name zahlungsbeteiligter, contrepartie, \
         nom de la contrepartie, nom, tiers, contraparte, nombre, controparte, naam \
         tegenpartij, контрагент, الاسم, الطرف المقابل, 对方户名, 对方名称",
    ),
    (
        Payer,
        "payer, remitter, debtor, debtor name, ordering party, ordered by, sender, \
         auftraggeber, zahlungspflichtiger, donneur d ordre, débiteur, ordenante, ordinante, \
         плательщик, 付款人",
    ),
    (
        Payee,
        "payee, beneficiary, creditor, creditor name, recipient, empfänger, begünstigter, \
         zahlungsempfänger, bénéficiaire, créancier, beneficiario, получатель, 收款人",
    ),
    (
        Reference,
        "transaction id, transaction reference, transaction number, transaction no, bank \
         reference, account servicer reference, entry reference, bankreferenz, \
         transaktionsnummer, transaktions nr, buchungsreferenz, référence banque, référence \
         bancaire, numéro d opération, n d opération, referencia bancaria, número de \
         operación, riferimento banca, номер операции, номер документа, رقم العملية, 交易流水号, \
         流水号",
    ),
    (
        Account,
        "account, account number, account no, account iban, iban, own account, konto, \
         kontonummer, auftragskonto, iban auftragskonto, compte, numéro de compte, cuenta, \
         número de cuenta, conto, rekening, счет, счёт, номер счета, الحساب, رقم الحساب, 账号, \
         账户",
    ),
    (
        Charges,
        "charges, fee, fees, bank charges, commission, gebühr, gebühren, spesen, frais, \
         commissions, comisión, gastos, commissioni, kosten, комиссия, الرسوم, 手续费",
    ),
    (
        Status,
        "status, state, booking status, statut, état, estado, stato, info, статус, الحالة, 状态",
    ),
];

/// The row that says what the columns mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// The line on which it stands.
    pub(super) line: u64,
    /// What each column says, where that is known.
    pub(super) columns: Vec<Option<Role>>,
    /// The currency that stands beside an amount's heading: `Amount (EUR)`.
    pub(super) currency: Option<Currency>,
}

impl Heading {
    /// Reads a row of headings; `None` where it knows no day and no amount.
    pub(super) fn of(line: u64, cells: &[String]) -> Option<Self> {
        let mut currency = None;
        let columns: Vec<_> = cells
            .iter()
            .map(|cell| {
                let (role, code) = role(cell)?;
                currency = currency.or(code);
                Some(role)
            })
            .collect();
        let heading = Self {
            line,
            columns,
            currency,
        };
        let day = heading.has(Booked) || heading.has(Valued);
        let amount = heading.has(Amount) || heading.has(Credit) || heading.has(Debit);
        (day && amount).then_some(heading)
    }

    /// How many columns are known.
    pub(super) fn known(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.columns.contains(&Some(role))
    }

    /// What is wrong with it: one thing said by two columns, or an amount beside its own halves.
    pub(super) fn fault(&self) -> Option<FaultKind> {
        let times = |role: &Role| {
            let same = self.columns.iter().flatten().filter(|this| *this == role);
            same.count()
        };
        let mut roles = self.columns.iter().flatten();
        // What the sender wrote stands in several columns.
        let twice = roles.any(|role| !matches!(role, Words | Name) && times(role) > 1);
        let halves = self.has(Credit) || self.has(Debit);
        (twice || (self.has(Amount) && halves)).then_some(FaultKind::Repeated)
    }
}

/// What a heading says, with the currency that stands at its end.
pub(super) fn role(heading: &str) -> Option<(Role, Option<Currency>)> {
    let words: Vec<&str> = heading
        .split(|sign: char| !sign.is_alphanumeric() && !is_mark(sign))
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > 8 {
        return None;
    }
    if let Some(role) = known(&words) {
        return Some((role, None));
    }
    let (code, rest) = words.split_last()?;
    let currency = code.parse().ok()?;
    let rest = match rest.split_last() {
        Some((&("in" | "en"), before)) => before,
        _ => rest,
    };
    Some((known(rest)?, Some(currency)))
}

fn known(words: &[&str]) -> Option<Role> {
    let heading = words.join(" ").to_lowercase();
    let mut rows = HEADINGS.iter();
    let (role, _) = rows.find(|(_, names)| names.split(", ").any(|name| name == heading))?;
    Some(*role)
}

/// A mark above or below a letter, which is a part of it.
const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_heading_means_one_thing() {
        let mut seen = std::collections::BTreeMap::new();
        for (means, names) in HEADINGS {
            for name in names.split(", ") {
                assert_eq!(seen.insert(name, *means), None, "{name}");
                let (read, currency) = role(name).expect("a known heading");
                assert_eq!((read, currency), (*means, None), "{name}");
            }
        }
    }

    #[test]
    fn headings_are_known_however_they_are_set() {
        let usd = "USD".parse().ok();
        for (heading, means, currency) in [
            ("DATE", Booked, None),
            (" Booking  Date ", Booked, None),
            ("Date d'opération", Booked, None),
            ("Begünstigter/Zahlungspflichtiger", Name, None),
            ("Amount (USD)", Amount, usd),
            ("Betrag in USD", Amount, usd),
            ("Montant en USD", Amount, usd),
            ("Dr/Cr", Direction, None),
        ] {
            assert_eq!(role(heading), Some((means, currency)), "{heading}");
        }
        for unknown in [
            "",
            "USD",
            "Balance",
            "Amount (XYZ)",
            "=SUM(A1)",
            "date date",
        ] {
            assert_eq!(role(unknown), None, "{unknown}");
        }
    }
}
