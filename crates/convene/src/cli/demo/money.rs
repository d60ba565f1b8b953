//! The money of the demonstration: estimated and shared in March, revised and shared again in April, billed,
//! paid by a bank's statement in May, when the support unit's budget is estimated and billed too. In June
//! the largest debtor is reminded, and who owes two small sums is asked for them together. Shared anew
//! once it is known who came. Two finance officers act, since one alone issues nothing.
//! Amounts and the account are invented; the scale is the United Nations'.

use std::collections::BTreeMap;

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
use crate::clerk;
use crate::exit::Stop;

/// The account of the demonstration; its check digits are right, and it is nobody's.
const ACCOUNT: &str = "CH5604835012345678009";
/// When the statement was taken in.
const STATEMENT: Date = date(2024, 5, 3);
/// When who owes most was reminded: more than thirty days after the notices were to be paid.
const REMINDER: Date = date(2024, 6, 10);
/// When small notices were asked for together.
const BUNDLES: Date = date(2024, 6, 12);
/// Below how many cents a notice of the demonstration waits to be asked for with others.
const SMALL: i64 = 1_000;

/// Lines of an estimate: item, how many, the price of one.
type Lines = &'static [(&'static str, &'static str, &'static str)];

/// What the Meeting is expected to take.
const LINES: Lines = &[
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

/// The same with more sittings, and participation at a distance in all of them.
const REVISED: Lines = &[
    ("pre_session_documentation", "110", "232.00"),
    ("in_session_documentation", "40", "232.00"),
    ("post_session_documentation", "36", "232.00"),
    ("interpretation", "10", "7250.00"),
    ("conference_servicing", "10", "1140.00"),
    ("rooms", "4", "1850.00"),
    ("technology", "8", "960.00"),
    ("accessibility", "4", "310.00"),
    ("temporary_staff", "22", "540.00"),
];

/// What the support unit takes in a year, in Swiss francs.
const OF_UNIT: Lines = &[
    ("technology", "12", "1600.00"),
    ("temporary_staff", "36", "9900.00"),
    ("staff_travel", "24", "1850.00"),
];

/// A version of an estimate: its number, its lines, and what is laid on their sum.
struct Version {
    budget: Option<BudgetKey>,
    number: u32,
    lines: Lines,
    currency: Currency,
    laid: (&'static str, &'static str),
    drafted: Timestamp,
}

/// Below which amounts notices wait on the demonstration's site.
pub(super) fn bundle_below() -> BTreeMap<String, String> {
    let small = Amount::of(SMALL, usd());
    [(small.currency.to_string(), small.to_string())].into()
}

fn unit() -> BudgetKey {
    "support-unit".parse().expect("a key")
}

pub(super) fn chf() -> Currency {
    "CHF".parse().expect("a currency")
}

fn usd() -> Currency {
    "USD".parse().expect("a currency")
}

impl Story<'_> {
    /// Tells the money's part up to the moment of the stage.
    pub(super) fn money(&self) -> Result<(), Stop> {
        self.estimate(&Version {
            budget: None,
            number: 1,
            lines: LINES,
            currency: usd(),
            laid: ("13", "15"),
            drafted: at(date(2024, 3, 11), 10),
        })?;
        self.share(Purpose::Preliminary, None, at(date(2024, 3, 12), 9))?;
        if at(STATEMENT, 9) <= self.until {
            self.spring()?;
        }
        if at(BUNDLES, 9) <= self.until {
            self.reminder()?;
            self.bundles()?;
        }
        if Stage::Closed.moment() <= self.until {
            self.share(Purpose::Final, None, at(date(2024, 9, 16), 7))?;
            self.closing()?;
        }
        Ok(())
    }

    /// From the revised estimate in April to the budget of the unit in May.
    fn spring(&self) -> Result<(), Stop> {
        self.estimate(&Version {
            budget: None,
            number: 2,
            lines: REVISED,
            currency: usd(),
            laid: ("13", "15"),
            drafted: at(date(2024, 4, 8), 10),
        })?;
        let shared = at(date(2024, 4, 9), 9);
        self.share(Purpose::Preliminary, None, shared)?;
        self.print(shared)?;
        self.statement()?;
        self.estimate(&Version {
            budget: Some(unit()),
            number: 1,
            lines: OF_UNIT,
            currency: chf(),
            laid: ("0", "0"),
            drafted: at(date(2024, 5, 6), 7),
        })?;
        self.share(Purpose::Preliminary, Some(unit()), at(date(2024, 5, 6), 14))
    }

    /// Has the clerk print what has no paper yet, at a moment of the story; what is small waits from then.
    fn print(&self, now: Timestamp) -> Result<(), Stop> {
        let site = &self.at.site;
        let printed = self
            .at
            .block_on_raw(async |desk| clerk::money::print_due(desk, site, || now).await);
        let broken = |stopped: clerk::Stopped| Stop::broken(stopped.to_string());
        printed.map(drop).map_err(broken)
    }

    fn estimate(&self, of: &Version) -> Result<(), Stop> {
        let (first, second) = officers();
        let purse = (self.key, of.budget.as_ref());
        let drafting = by(&first, of.drafted);
        let read = async |desk: &desk::Desk| desk.estimates(&drafting, purse).await;
        let open = self.at.block_on(read)?;
        let stands = standing(&open.editions).map_or(0, |one| one.version);
        if stands >= of.number || open.draft().is_some() {
            return Ok(());
        }
        let lines = of.lines.iter().map(|(item, quantity, unit)| TypedLine {
            item: (*item).to_owned(),
            quantity: (*quantity).to_owned(),
            unit: (*unit).to_owned(),
            ..TypedLine::default()
        });
        let typed = Typed {
            lines: lines.collect(),
            support: of.laid.0.to_owned(),
            contingency: of.laid.1.to_owned(),
        };
        let order = domain::money::estimate::Order::SupportFirst;
        let kept = (&typed, of.currency, order);
        let version = self
            .at
            .block_on(async |desk| desk.keep_estimate(&drafting, purse, None, kept).await)?;
        let issuing = by(&second, of.drafted + jiff::SignedDuration::from_hours(4));
        let seen = (version, drafting.now);
        self.at
            .block_on(async |desk| desk.issue_estimate(&issuing, purse, seen).await)?;
        // The estimate of March was decided on the year before; the others wait for their decision.
        if of.budget.is_some() || version > 1 {
            return Ok(());
        }
        let adoption = Adoption {
            on: date(2023, 9, 14),
            paper: "CCM/MSP/2023/12 (demonstration)".to_owned(),
        };
        self.at.block_on(async |desk| {
            desk.adopt_estimate(&issuing, purse, version, &adoption)
                .await
        })
    }

    /// Shares, draws up and issues what the estimate of a purse comes to, where that was not done for the
    /// purpose already.
    fn share(
        &self,
        purpose: Purpose,
        budget: Option<BudgetKey>,
        now: Timestamp,
    ) -> Result<(), Stop> {
        let (first, second) = officers();
        let key = self.key;
        let act = by(&first, now);
        let (kept, estimates) = self.at.block_on(async |desk| {
            let kept = desk.apportionments(&act, key).await?.kept;
            Ok((kept, desk.estimates(&act, (key, budget.as_ref())).await?))
        })?;
        let total = estimates.editions.iter().rev();
        let mut total = total.filter(|one| one.published.is_some_and(|(at, _)| at < now));
        let total = total.find_map(|one| one.says.total().ok());
        let same = |facts: &Facts| {
            let of = (facts.purpose, &facts.budget, Some(facts.total));
            of == (purpose, &budget, total)
        };
        if kept.iter().any(|one| same(&one.facts)) {
            return Ok(());
        }
        let asked = apportionment::Asked {
            purpose,
            budget,
            total: None,
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

    /// Who owes two small sums is asked for both by one paper.
    fn bundles(&self) -> Result<(), Stop> {
        let (first, second) = officers();
        let act = by(&first, at(BUNDLES, 9));
        let all = self.at.block_on(async |desk| desk.bundles(&act).await)?;
        // On a site without a threshold nothing waits.
        if !all.runs.is_empty() || all.waiting.is_empty() {
            return Ok(());
        }
        let due_on = BUNDLES.saturating_add(jiff::Span::new().days(45));
        let drawn = async |desk: &desk::Desk| desk.draw_up_bundles(&act, None, due_on).await;
        let run = self.at.block_on(drawn)?;
        let issuing = by(&second, at(BUNDLES, 10));
        self.at
            .block_on(async |desk| desk.issue_bundles(&issuing, run.id, BUNDLES).await)
            .map(drop)
    }

    /// What the Meeting cost is drawn up; the second person's yes is left to whoever looks.
    fn closing(&self) -> Result<(), Stop> {
        let (first, _) = officers();
        let act = by(&first, at(date(2024, 9, 16), 8));
        let key = self.key;
        let read = async |desk: &desk::Desk| desk.accounts(&act, (key, None)).await;
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
            .block_on(async |desk| desk.draw_up_closing(&act, (key, None), drawn).await)
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
    // What waits to be asked for with others was not sent to anybody yet.
    for bill in bills.iter().filter(|bill| bill.drawn.amount.minor >= SMALL) {
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
