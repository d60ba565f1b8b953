//! The money of the demonstration: estimated and shared in March, billed, paid by a bank's statement in
//! May, when the support unit's budget is billed too, the largest debtor reminded in June, shared anew
//! once it is known who came. Two finance officers act, since one alone issues nothing.
//! Amounts and the account are invented; the scale is the United Nations'.

use desk::money::apportionment;
use desk::occasion::{By, Occasion};
use domain::convening::publication::standing;
use domain::law::costs::BudgetKey;
use domain::money::amount::{Amount, Currency};
use domain::money::assessment::{Facts, Purpose};
use domain::money::bill::Bill;
use domain::money::closing::Treatment;
use domain::money::estimate::Adoption;
use domain::money::estimate::form::{Typed, TypedLine};
use domain::money::rate::Notional;
use domain::money::reminder::{Asked, Recalled};
use domain::people::person::Handle;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use reader::bank::Told;

use super::people::{self, chance};
use super::story::{Stage, Story, at, handle, on};
use crate::exit::Stop;

/// The account of the demonstration; its check digits are right, and it is nobody's.
const ACCOUNT: &str = "CH5604835012345678009";
/// When the statement was taken in.
const STATEMENT: Date = date(2024, 5, 3);
/// When who owes most was reminded: more than thirty days after the notices were to be paid.
const REMINDER: Date = date(2024, 6, 10);

/// What the Meeting is expected to take: item, how many, the price of one.
const LINES: [(&str, &str, &str); 9] = [
    ("pre_session_documentation", "110", "232.00"),
    ("in_session_documentation", "40", "232.00"),
    ("post_session_documentation", "36", "232.00"),
    ("interpretation", "8", "7250.00"),
    ("conference_servicing", "8", "1140.00"),
    ("rooms", "4", "1850.00"),
    ("technology", "4", "960.00"),
    ("accessibility", "4", "310.00"),
    ("temporary_staff", "22", "540.00"),
];

/// A second budget, and what it comes to in Swiss francs.
const UNIT: (&str, &str) = ("support-unit", "420000.00");

pub(super) fn chf() -> Currency {
    "CHF".parse().expect("a currency")
}

fn usd() -> Currency {
    "USD".parse().expect("a currency")
}

impl Story<'_> {
    /// Tells the money's part up to the moment of the stage.
    pub(super) fn money(&self) -> Result<(), Stop> {
        self.estimate()?;
        self.share(Purpose::Preliminary, None, at(date(2024, 3, 12), 9))?;
        if at(STATEMENT, 9) <= self.until {
            self.statement()?;
            self.share(Purpose::Preliminary, Some(UNIT), at(date(2024, 5, 6), 9))?;
        }
        if at(REMINDER, 9) <= self.until {
            self.reminder()?;
        }
        if Stage::Closed.moment() <= self.until {
            self.share(Purpose::Final, None, at(date(2024, 9, 16), 7))?;
            self.closing()?;
        }
        Ok(())
    }

    fn estimate(&self) -> Result<(), Stop> {
        let (first, second) = officers();
        let key = self.key;
        let drafting = by(&first, at(date(2024, 3, 11), 10));
        let read = async |desk: &desk::Desk| desk.estimates(&drafting, key).await;
        let open = self.at.block_on(read)?;
        if standing(&open.editions).is_some() || open.draft().is_some() {
            return Ok(());
        }
        let lines = LINES.iter().map(|(item, quantity, unit)| TypedLine {
            item: (*item).to_owned(),
            quantity: (*quantity).to_owned(),
            unit: (*unit).to_owned(),
            ..TypedLine::default()
        });
        let typed = Typed {
            lines: lines.collect(),
            support: "13".to_owned(),
            contingency: "15".to_owned(),
        };
        let order = domain::money::estimate::Order::SupportFirst;
        let kept = (&typed, usd(), order);
        let version = self
            .at
            .block_on(async |desk| desk.keep_estimate(&drafting, key, None, kept).await)?;
        let issuing = by(&second, at(date(2024, 3, 11), 14));
        let seen = (version, drafting.now);
        self.at
            .block_on(async |desk| desk.issue_estimate(&issuing, key, seen).await)?;
        let adoption = Adoption {
            on: date(2023, 9, 14),
            paper: "CCM/MSP/2023/12 (demonstration)".to_owned(),
        };
        self.at
            .block_on(async |desk| desk.adopt_estimate(&issuing, key, version, &adoption).await)
    }

    /// Shares, draws up and issues, where that was not done for the purpose already: the costs of the
    /// meeting, or a second budget with its total.
    fn share(
        &self,
        purpose: Purpose,
        second: Option<(&str, &str)>,
        now: Timestamp,
    ) -> Result<(), Stop> {
        let budget: Option<BudgetKey> = second.and_then(|(key, _)| key.parse().ok());
        let total = second.and_then(|(_, total)| Amount::read(total, chf()).ok());
        let (first, second) = officers();
        let key = self.key;
        let act = by(&first, now);
        let read = async |desk: &desk::Desk| desk.apportionments(&act, key).await;
        let kept = self.at.block_on(read)?.kept;
        let same = |facts: &Facts| facts.purpose == purpose && facts.budget == budget;
        if kept.iter().any(|one| same(&one.facts)) {
            return Ok(());
        }
        let asked = apportionment::Asked {
            purpose,
            budget,
            total,
            expected: Vec::new(),
            scale: None,
            period: None,
            notional: Notional::OfNearest,
            rules: domain::money::apportionment::Rules::default(),
        };
        let one = self
            .at
            .block_on(async |desk| desk.apportion_costs(&act, key, &asked).await)?;
        let dated = act.today;
        let due_on = dated.saturating_add(jiff::Span::new().days(45));
        let run = self.at.block_on(async |desk| {
            desk.draw_up_bills(&act, key, one.number, Some(due_on))
                .await
        })?;
        let issuing = by(&second, now + jiff::SignedDuration::from_hours(1));
        self.at
            .block_on(async |desk| desk.issue_bills(&issuing, key, run, dated).await)
            .map(drop)
    }

    /// A statement of the bank, written into the site's folder and taken in as any other.
    fn statement(&self) -> Result<(), Stop> {
        let (first, _) = officers();
        let act = by(&first, at(STATEMENT, 9));
        let read = async |desk: &desk::Desk| desk.payments(&act).await;
        if !self.at.block_on(read)?.payments.is_empty() {
            return Ok(());
        }
        let key = self.key;
        let bills = self
            .at
            .block_on(async |desk| Ok(desk.bills(&act, key).await?.bills))?;
        let text = camt(&bills);
        let folder = self.at.site.folder.join("bank");
        let broken = |error: std::io::Error| Stop::broken(error.to_string());
        std::fs::create_dir_all(&folder).map_err(broken)?;
        let file = folder.join(format!("statement-{STATEMENT}.xml"));
        std::fs::write(&file, &text).map_err(broken)?;
        let read = reader::bank::read(text.as_bytes(), &Told::default());
        let read = read.map_err(|faults| Stop::broken(format!("{faults:?}")))?;
        let bytes = (text.as_bytes(), "application/xml");
        self.at
            .block_on(async |desk| desk.import_statements(&act, bytes, &read.statements).await)
            .map(drop)
    }

    /// Who owes most in June is reminded; whoever looks may remind the others.
    fn reminder(&self) -> Result<(), Stop> {
        let (first, _) = officers();
        let act = by(&first, at(REMINDER, 9));
        let sent = async |desk: &desk::Desk| desk.sent_reminders(&act).await;
        if !self.at.block_on(sent)?.is_empty() {
            return Ok(());
        }
        let show = |asked: Asked| {
            let asked = &asked;
            self.at
                .block_on(async |desk| desk.reminders_of_dues(&act, asked).await)
        };
        let due = show(Asked::default())?;
        let most = due.to.into_iter().max_by_key(|to| sum(&to.notices));
        let Some(most) = most else {
            return Ok(());
        };
        let asked = Asked {
            payer: Some(most.payer),
            ..Asked::default()
        };
        let seen = show(asked.clone())?.fingerprint();
        self.at
            .block_on(async |desk| desk.remind_of_dues(&act, asked.clone(), seen.clone()).await)
            .map(drop)
    }

    /// What the Meeting cost is drawn up; the second person's yes is left to whoever looks.
    fn closing(&self) -> Result<(), Stop> {
        let (first, _) = officers();
        let act = by(&first, at(date(2024, 9, 16), 8));
        let key = self.key;
        let read = async |desk: &desk::Desk| desk.accounts(&act, key).await;
        if self.at.block_on(read)?.draft.is_some() {
            return Ok(());
        }
        let spent = Amount::of(13_904_220, usd());
        let drawn = (
            spent,
            Treatment::Returned,
            "CCM/MSP/2024/11 (demonstration)",
        );
        self.at
            .block_on(async |desk| desk.draw_up_closing(&act, key, drawn).await)
    }
}

/// What is left of some notices.
fn sum(notices: &[Recalled]) -> i64 {
    notices.iter().map(|one| one.left.minor).sum()
}

pub(super) fn officers() -> (Handle, Handle) {
    (handle(people::FINANCE), handle(people::FINANCE_SECOND))
}

fn by(who: &Handle, now: Timestamp) -> Occasion<'_> {
    on(By::Person(who), now)
}

/// What came in: most paid to the cent and named their notice, some did not; one paid twice, one too
/// little, one wrote nothing that says who it is.
fn camt(bills: &[Bill]) -> String {
    let mut entries = String::new();
    let mut sum = 0_i64;
    let mut add = |name: String, minor: i64, remitter: &str, reference: &str| {
        let amount = Amount::of(minor, usd());
        sum += minor;
        let entry = format!(
            "<Ntry><NtryRef>{name}</NtryRef><Amt Ccy=\"USD\">{amount}</Amt>\
             <CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2024-05-02</Dt></BookgDt>\
             <ValDt><Dt>2024-05-02</Dt></ValDt><AcctSvcrRef>{name}</AcctSvcrRef><NtryDtls><TxDtls>\
             <RltdPties><Dbtr><Nm>{remitter}</Nm></Dbtr></RltdPties><RmtInf><Ustrd>{reference}</Ustrd>\
             </RmtInf></TxDtls></NtryDtls></Ntry>\n"
        );
        entries.push_str(&entry);
    };
    for bill in bills {
        let code = bill.drawn.payer.as_str();
        let (minor, number) = (bill.drawn.amount.minor, bill.number.to_string());
        let name = format!("DEMO-{number}");
        let treasury = format!("Treasury {code}");
        match code {
            "AUT" => {
                add(name.clone(), minor, &treasury, &number);
                add(format!("{name}-2"), minor, &treasury, &number);
            }
            "NZL" => add(name, minor - 1_500, &treasury, &number),
            "CHL" => add(name, minor, "Transfer", "contribution 2024"),
            _ if chance(&format!("{code} pays")) % 100 < 58 => {
                add(name, minor, &treasury, &format!("Contribution {number}"));
            }
            _ => {}
        }
    }
    let sum = Amount::of(sum, usd());
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr>\
         <MsgId>DEMO-2024-05</MsgId><CreDtTm>2024-05-03T06:00:00</CreDtTm></GrpHdr><Stmt>\
         <Id>DEMO-2024-05</Id><CreDtTm>2024-05-03T06:00:00</CreDtTm><Acct><Id><IBAN>{ACCOUNT}</IBAN></Id>\
         <Ccy>USD</Ccy></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>\
         <Amt Ccy=\"USD\">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2024-05-01</Dt></Dt></Bal><Bal><Tp>\
         <CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"USD\">{sum}</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
         <Dt><Dt>2024-05-02</Dt></Dt></Bal>\n{entries}</Stmt></BkToCstmrStmt></Document>\n"
    )
}
