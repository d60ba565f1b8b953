//! Sponsorship in the demonstration: money given to the fund in May; in June a Party asks and two finance
//! officers grant it, and a State that is no Party asks, which nobody decided yet: beside its request
//! stands what it would bear if its delegate came. Requests, delegates and amounts are invented.

use desk::occasion::By;
use domain::law::language::Language;
use domain::money::amount::Amount;
use domain::money::fund::{Direction, Fund, Movement};
use domain::money::sponsorship::form::Typed;
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use jiff::civil::{Date, date};
use uuid::Uuid;

use super::money::{chf, officers};
use super::people::Names;
use super::story::{Story, at, on};
use crate::exit::Stop;

/// When money was given to the fund.
const GIVEN: Date = date(2024, 5, 13);
/// When the requests were decided on, as far as they were.
const DECIDED: Date = date(2024, 6, 17);

/// Who asks, on which ground, and what the travel is thought to cost in Swiss francs.
const GRANTED: (&str, &str, &str) = ("LAO", "affected", "2350.00");
const OPEN: (&str, &str, &str) = ("KHM", "least-developed", "2600.00");

impl Story<'_> {
    /// Tells it, once the decisions have been.
    pub(super) fn sponsorship(&self) -> Result<(), Stop> {
        let (first, second) = officers();
        let (key, deciding) = (self.key, on(By::Person(&first), at(DECIDED, 9)));
        let read = async |desk: &desk::Desk| desk.sponsorships(&deciding, key).await;
        let told = || self.at.block_on(read);
        if self.until < deciding.now || !told()?.all.is_empty() {
            return Ok(());
        }
        let giving = on(By::Person(&first), at(GIVEN, 9));
        let given = Movement {
            id: Uuid::nil(),
            fund: Fund::Sponsorship,
            direction: Direction::Given,
            on: GIVEN,
            amount: Amount::of(1_000_000, chf()),
            party: "Donor (demonstration)".to_owned(),
            purpose: "travel of delegates".to_owned(),
            meeting: None,
            sponsorship: None,
            entered: (giving.now, PersonId(Uuid::nil())),
        };
        self.at
            .block_on(async |desk| desk.move_fund(&giving, &given).await)?;
        let number = self.asks(GRANTED, date(2024, 6, 10))?;
        self.asks(OPEN, date(2024, 6, 12))?;
        let Some(number) = number else {
            return Ok(());
        };
        let sum = Amount::of(235_000, chf());
        let said = (sum, "affected State, first request for this meeting");
        self.at.block_on(async |desk| {
            desk.propose_sponsorship(&deciding, (key, number), said)
                .await
        })?;
        let granting = on(By::Person(&second), at(DECIDED, 14));
        self.at
            .block_on(async |desk| desk.grant_sponsorship(&granting, (key, number), sum).await)
    }

    /// A State asks on its own page; its number, where somebody writes for it.
    fn asks(
        &self,
        (state, ground, cost): (&str, &str, &str),
        day: Date,
    ) -> Result<Option<u32>, Stop> {
        let of: Participant = state.parse().expect("the demonstration's States are known");
        let Some(whom) = self.focal_point(&of)? else {
            return Ok(None);
        };
        let delegate = Names::read().delegation(&of, Language::En, 1);
        let delegate = delegate.first().expect("a delegation has a head");
        let typed = Typed {
            name: format!("{} {}", delegate.given, delegate.family),
            function: delegate.function.clone(),
            cost: cost.to_owned(),
            currency: chf().to_string(),
            criteria: vec![ground.to_owned()],
            reasons: String::new(),
        };
        let (key, act) = (self.key, on(By::Correspondent(whom), at(day, 10)));
        let asked =
            async |desk: &desk::Desk| desk.ask_sponsorship(&act, (key, &of), &typed, None).await;
        self.at.block_on(asked).map(Some)
    }
}
