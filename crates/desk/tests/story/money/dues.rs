//! What is owed is called to mind, and small notices are asked for together: once at each step, by two
//! people, and never what was paid.

use desk::money::bundle::Bundles;
use desk::money::reminder::Reminding;
use domain::convening::meeting::MeetingKey;
use domain::law::compiled::FACT_SHEET;
use domain::money::bundle::{self as bundles, Bundle, Thresholds};
use domain::money::payment::proposal::Why;
use domain::money::reminder::{self, Asked as ToCallToMind, Reminder};
use domain::record::journal::Hash;
use store::people::dispatch::Dispatch;

use super::received::{credit, statement};
use super::*;

stories! {
    what_is_owed_is_called_to_mind_once_at_each_step,
    small_notices_wait_and_are_asked_for_together,
    small_notices_of_two_treaties_are_asked_for_by_one_paper,
    what_changed_since_it_was_drawn_up_is_not_issued,
    a_notice_that_waits_is_posted_by_itself,
}

/// A day after which everything is over by more than thirty days.
const OVER_30: Date = date(2024, 8, 1);
const OVER_60: Date = date(2024, 8, 30);

impl House {
    /// Keeps a paper for every bill that has none; what is below a hundred dollars waits.
    async fn print_bills(&self) {
        let thresholds = Thresholds::read([("USD", "100.00")]).expect("reads");
        let act = self.as_(FINANCE);
        for waiting in self.desk.bills_to_print().await.expect("read") {
            let paper = |bill: &bill::Bill| {
                let bytes = bill.number.to_string().into_bytes();
                (bill.number, act.new_code(), bytes)
            };
            let papers: Vec<_> = waiting.bills.iter().map(paper).collect();
            let kept = self
                .desk
                .keep_printed_bills(&waiting, &papers, &thresholds, act.now);
            kept.await.expect("kept");
        }
    }

    /// Keeps a paper for every reminder and bundle that has none.
    async fn print_dues(&self) {
        let act = self.as_(FINANCE);
        let waiting = self.desk.dues_to_print().await.expect("read");
        let reminders = waiting.reminders.iter().map(|one| one.number);
        let bundles = waiting.bundles.iter().map(|(one, _)| one.number);
        let paper = |number: domain::money::series::Serial| {
            (number, act.new_code(), number.to_string().into_bytes())
        };
        let papers: Vec<_> = reminders.chain(bundles).map(paper).collect();
        let kept = self.desk.keep_printed_dues(&waiting, &papers, act.now);
        kept.await.expect("kept");
    }

    /// The letters of a kind that were laid over the Twelfth Meeting.
    pub(super) async fn laid(&self, kind: &str) -> Vec<Dispatch> {
        self.laid_over(&twelfth(), kind).await
    }

    async fn laid_over(&self, key: &MeetingKey, kind: &str) -> Vec<Dispatch> {
        let letters = self.desk.letters(&self.as_(DRAFTER), key).await;
        let letters = letters.expect("read").into_iter();
        let letters = letters.map(|letter| letter.dispatch);
        letters.filter(|letter| letter.kind == kind).collect()
    }

    async fn to_remind(&self, on: Date, asked: &ToCallToMind) -> Reminding {
        let act = self.on(FINANCE, on);
        let due = self.desk.reminders_of_dues(&act, asked).await;
        due.expect("read")
    }

    async fn remind(&self, on: Date, asked: &ToCallToMind) -> Result<Vec<Reminder>, No> {
        let seen = self.to_remind(on, asked).await.fingerprint();
        let act = self.on(FINANCE, on);
        self.desk.remind_of_dues(&act, asked.clone(), seen).await
    }

    async fn bundles_now(&self) -> Bundles {
        let all = self.desk.bundles(&self.as_(FINANCE)).await;
        all.expect("read")
    }

    /// A site on which everybody was billed twice, and what is small waits.
    async fn billed_twice(self) -> Self {
        let house = self.treasury().await;
        house.estimated().await;
        house.billed(Purpose::Preliminary, &[]).await;
        house.billed_for(&twelfth(), 20_000_000).await;
        house.print_bills().await;
        house
    }

    /// Shares a total of a meeting and bills it; answers the notices.
    async fn billed_for(&self, key: &MeetingKey, minor: i64) -> Vec<bill::Bill> {
        let act = self.as_(FINANCE);
        let asked = Asked {
            total: Some(Amount::of(minor, usd())),
            ..asked(Purpose::Preliminary, &[])
        };
        let kept = self.desk.apportion_costs(&act, key, &asked).await;
        let number = kept.expect("shared").number;
        let run = self.desk.draw_up_bills(&act, key, number, Some(DUE)).await;
        let (act, run) = (self.as_(SECOND), run.expect("drawn up"));
        let issued = self.desk.issue_bills(&act, key, run, TODAY).await;
        issued.expect("issued")
    }

    /// Enters the Mine Ban Convention and opens a meeting of it, by the same sheet under its own key.
    async fn mines(&self) -> MeetingKey {
        let key: MeetingKey = "apmbc/21msp".parse().expect("a key");
        let act = self.as_(LAWYER);
        let entered = self.desk.enter_treaty(&act, key.treaty()).await;
        entered.expect("entered");
        let sheet = FACT_SHEET.replace(&twelfth().to_string(), &key.to_string());
        let sheet = sheet.replace("ordinal = 11", "ordinal = 20");
        let act = self.as_(DRAFTER);
        let opened = self.desk.open_meeting(&act, "sheet", &sheet).await;
        opened.expect("opened");
        key
    }

    async fn drawn_up(&self) -> bundles::Run {
        let due = date(2024, 9, 30);
        let act = self.as_(FINANCE);
        let run = self.desk.draw_up_bundles(&act, None, due).await;
        run.expect("drawn up")
    }

    async fn issue_run(&self, by: &str, run: &bundles::Run) -> Result<Vec<Bundle>, No> {
        let act = self.as_(by);
        self.desk.issue_bundles(&act, run.id, TODAY).await
    }

    /// Brings a statement with one payment; answers whether it was set at once.
    async fn paid(&self, name: &str, minor: i64, reference: &str) -> usize {
        let statements = [statement(vec![credit(name, minor, reference)])];
        let file = (name.as_bytes(), "application/xml");
        let act = self.as_(FINANCE);
        let done = self.desk.import_statements(&act, file, &statements).await;
        done.expect("taken in").exact
    }
}

async fn what_is_owed_is_called_to_mind_once_at_each_step(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let notices = house.billed(Purpose::Preliminary, &[]).await;
    let of = |code: &str| {
        let found = notices.iter().find(|one| one.drawn.payer.as_str() == code);
        found.expect("a notice")
    };
    let all = ToCallToMind::default();
    let early = house.to_remind(date(2024, 7, 30), &all).await;
    assert!(early.to.is_empty(), "thirty days are not over");
    let france = of("FRA");
    let number = france.number.to_string();
    let paid = house.paid("1", france.drawn.amount.minor, &number).await;
    assert_eq!(paid, 1);
    let due = house.to_remind(OVER_30, &all).await;
    assert_eq!(due.to.len(), notices.len() - 1, "France has paid");
    assert!(due.to.iter().all(|to| to.payer != france.drawn.payer));
    let officer = house.on(DRAFTER, OVER_30);
    let refused = house.desk.reminders_of_dues(&officer, &all).await;
    assert!(matches!(refused, Err(No::NotPermitted(_))), "{refused:?}");
    let seen = due.fingerprint();
    // Austria pays between the preview and the act.
    let austria = of("AUT");
    let number = austria.number.to_string();
    house.paid("2", austria.drawn.amount.minor, &number).await;
    let act = house.on(FINANCE, OVER_30);
    let stale = house.desk.remind_of_dues(&act, all.clone(), seen).await;
    assert!(matches!(stale, Err(No::Stale)), "{stale:?}");
    let zealand = ToCallToMind {
        payer: Some("NZL".parse().expect("a key")),
        ..ToCallToMind::default()
    };
    let sent = house.remind(OVER_30, &zealand).await.expect("sent");
    assert_eq!(sent[0].number.to_string(), "RN-2024-0001");
    assert_eq!(sent[0].notices[0].left, of("NZL").drawn.amount);
    assert_eq!(sent[0].notices[0].step, 30);
    let again = house.remind(OVER_30, &zealand).await;
    let nothing = matches!(again, Err(No::Reminder(reminder::Refusal::Nothing)));
    assert!(nothing, "{again:?}");
    let others = house.remind(OVER_30, &all).await.expect("sent");
    assert_eq!(others.len(), notices.len() - 3);
    let later = house.to_remind(date(2024, 8, 20), &all).await;
    assert!(later.to.is_empty(), "once at each step");
    it_goes_out_and_is_on_the_account(&house, &sent[0]).await;
    let sixty = house.remind(OVER_60, &zealand).await.expect("sent");
    assert_eq!(sixty[0].notices[0].step, 60);
    house.books_add_up().await;
}

/// The paper goes to each registered address once, and the payer sees what it was reminded of.
async fn it_goes_out_and_is_on_the_account(house: &House, sent: &Reminder) {
    house.print_dues().await;
    house.print_dues().await;
    let letters = house.laid("dues").await;
    let ours = |letter: &&Dispatch| letter.about == sent.number.to_string();
    let ours: Vec<&Dispatch> = letters.iter().filter(ours).collect();
    assert!(!ours.is_empty());
    let paper = Hash::of(sent.number.to_string().as_bytes());
    assert!(ours.iter().all(|letter| letter.paper == Some(paper)));
    let written = house.desk.reminder_of_letter(ours[0]).await;
    assert_eq!(&written.expect("read"), sent);
    let account = house.desk.account(&house.as_(FINANCE), &sent.payer).await;
    let reminders = account.expect("read").reminders;
    assert_eq!(reminders, std::slice::from_ref(sent));
    let reading = house.as_(DRAFTER);
    let kept = house.desk.dues_paper(&reading, sent.number);
    assert!(kept.await.expect("read").is_some());
}

async fn small_notices_wait_and_are_asked_for_together(house: House) {
    let house = house.billed_twice().await;
    let all = house.bundles_now().await;
    assert!(!all.waiting.is_empty());
    assert!(all.waiting.iter().all(|(_, open)| open.minor < 10_000));
    let letters = house.laid("bill").await;
    let waits = |about: &str| {
        let mut waiting = all.waiting.iter();
        waiting.any(|(_, open)| open.bill.to_string() == about)
    };
    assert!(!letters.is_empty() && !letters.iter().any(|one| waits(&one.about)));
    let long_after = house.to_remind(OVER_60, &ToCallToMind::default()).await;
    let recalled = long_after.to.iter().flat_map(|to| &to.notices);
    let mut recalled = recalled.map(|one| one.notice.to_string());
    assert!(!recalled.any(|one| waits(&one)), "what waits is not due");
    let run = house.drawn_up().await;
    let twice = house
        .desk
        .draw_up_bundles(&house.as_(FINANCE), None, DUE)
        .await;
    let under_way = matches!(twice, Err(No::Bundle(bundles::Refusal::UnderWay)));
    assert!(under_way, "{twice:?}");
    let own = house.issue_run(FINANCE, &run).await;
    let same = matches!(own, Err(No::Bundle(bundles::Refusal::SamePerson)));
    assert!(same, "{own:?}");
    let issued = house.issue_run(SECOND, &run).await.expect("issued");
    assert_eq!(issued[0].number.to_string(), "BN-2024-0001");
    assert_eq!(issued.len(), run.bundles.len());
    house.print_dues().await;
    let letters = house.laid("bundle").await;
    one_letter_brings_all_its_papers(&house, &issued[0], &letters).await;
    it_is_paid_by_its_one_number(&house, &issued).await;
    house.books_add_up().await;
}

/// What is small in both treaties is one paper with one sum; who is Party to one of them waits.
async fn small_notices_of_two_treaties_are_asked_for_by_one_paper(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let mut of_both = house.billed(Purpose::Preliminary, &[]).await;
    let mines = house.mines().await;
    of_both.extend(house.billed_for(&mines, 10_000_000).await);
    house.print_bills().await;
    let meeting_of = |number: &Number| {
        let mut notices = of_both.iter();
        let found = notices.find(|bill| bill.number == *number);
        found.expect("a notice").meeting.clone()
    };
    let run = house.drawn_up().await;
    assert!(run.bundles.len() > 1, "{run:?}");
    for one in &run.bundles {
        let meetings = one.notices.iter().map(|(notice, _)| meeting_of(notice));
        let meetings: Vec<MeetingKey> = meetings.collect();
        assert_eq!(meetings, [twelfth(), mines.clone()], "{}", one.payer);
    }
    let waiting = house.bundles_now().await.waiting;
    let alone = waiting.len() - 2 * run.bundles.len();
    assert!(
        alone > 0,
        "a Party to one of the two waits for another notice"
    );
    let issued = house.issue_run(SECOND, &run).await.expect("issued");
    house.print_dues().await;
    let earlier = house.laid("bundle").await;
    assert!(
        earlier.is_empty(),
        "it goes out over its latest notice's meeting"
    );
    let letters = house.laid_over(&mines, "bundle").await;
    one_letter_brings_all_its_papers(&house, &issued[0], &letters).await;
    it_is_paid_by_its_one_number(&house, &issued).await;
    for key in [twelfth(), mines] {
        let open = house.desk.open_notices(&house.as_(FINANCE), &key).await;
        let payer = &issued[0].packed.payer;
        let mut open = open.expect("read").into_iter();
        assert!(!open.any(|one| one.payer == *payer), "{key}");
    }
    house.books_add_up().await;
}

async fn one_letter_brings_all_its_papers(house: &House, bundle: &Bundle, letters: &[Dispatch]) {
    let number = bundle.number.to_string();
    let ours = letters.iter().filter(|letter| letter.about == number);
    let ours: Vec<&Dispatch> = ours.collect();
    assert!(!ours.is_empty());
    let posted = house.desk.bundle_of_letter(ours[0]).await.expect("read");
    let papers: Vec<Vec<u8>> = posted.papers.into_iter().map(|(_, bytes)| bytes).collect();
    let notices = bundle.packed.notices.iter();
    let notices: Vec<Vec<u8>> = notices
        .map(|(notice, _)| notice.to_string().into_bytes())
        .collect();
    assert_eq!(papers, notices);
    let account = house
        .desk
        .account(&house.as_(FINANCE), &bundle.packed.payer)
        .await
        .expect("read");
    assert!(account.waiting.is_empty());
    assert_eq!(account.bundles, std::slice::from_ref(bundle));
    let due = |one: &payment::Open| one.due_on == Some(bundle.due_on);
    assert!(account.open.iter().all(due), "one day for all");
}

async fn it_is_paid_by_its_one_number(house: &House, issued: &[Bundle]) {
    let [first, second, ..] = issued else {
        panic!("two bundles: {issued:?}");
    };
    let total = first.packed.total().minor;
    let reference = first.number.to_string();
    let paid = house.paid("1", total, &reference).await;
    assert_eq!(paid, 1, "one payment, set against all its notices");
    assert_eq!(house.owes(first.packed.payer.as_str()).await, 0);
    assert_eq!(house.bundles_now().await.left(first), 0);
    // A cent too little waits for a person, with all its notices proposed.
    let total = second.packed.total().minor;
    let reference = second.number.to_string();
    assert_eq!(house.paid("2", total - 1, &reference).await, 0);
    let received = house.desk.payments(&house.as_(FINANCE)).await;
    let waiting = received.expect("read").waiting;
    let proposal = waiting[0].proposal.as_ref().expect("a proposal");
    let said = (proposal.why, proposal.parts.len());
    assert_eq!(said, (Why::Reference, second.packed.notices.len()));
}

async fn what_changed_since_it_was_drawn_up_is_not_issued(house: House) {
    let house = house.billed_twice().await;
    let run = house.drawn_up().await;
    let (notice, minor) = run.bundles[0].notices[0];
    assert_eq!(house.paid("1", minor, &notice.to_string()).await, 1);
    let issued = house.issue_run(SECOND, &run).await;
    let changed = matches!(issued, Err(No::Bundle(bundles::Refusal::Changed)));
    assert!(changed, "{issued:?}");
    let given_up = house.desk.give_up_bundles(&house.as_(SECOND), run.id).await;
    given_up.expect("given up");
    let gone = house.issue_run(SECOND, &run).await;
    assert!(matches!(gone, Err(No::Unknown { .. })), "{gone:?}");
    let again = house.drawn_up().await;
    let payer = &run.bundles[0].payer;
    let has = |one: &bundles::Packed| one.payer == *payer;
    assert!(!again.bundles.iter().any(has), "one is left, and waits");
    house.books_add_up().await;
}

async fn a_notice_that_waits_is_posted_by_itself(house: House) {
    let house = house.billed_twice().await;
    let (_, open) = house.bundles_now().await.waiting.remove(0);
    let due = date(2024, 10, 1);
    let act = house.as_(FINANCE);
    let early = house.desk.post_alone(&act, open.bill, date(2024, 1, 1));
    let early = early.await;
    let refused = matches!(early, Err(No::Bundle(bundles::Refusal::DueBeforeDated)));
    assert!(refused, "{early:?}");
    let laid = house.desk.post_alone(&act, open.bill, due).await;
    assert!(laid.expect("posted") > 0);
    let letters = house.laid("bill").await;
    let about = open.bill.to_string();
    assert!(letters.iter().any(|letter| letter.about == about));
    let alone = house.desk.posted_alone(open.bill).await.expect("read");
    assert_eq!(alone.map(|alone| alone.due_on), Some(due));
    let again = house.desk.post_alone(&act, open.bill, due).await;
    let refused = matches!(again, Err(No::Bundle(bundles::Refusal::NotWaiting)));
    assert!(refused, "{again:?}");
    let account = house.desk.account(&act, &open.payer).await.expect("read");
    let ours = account.open.iter().find(|one| one.bill == open.bill);
    assert_eq!(ours.expect("open").due_on, Some(due));
    house.books_add_up().await;
}
