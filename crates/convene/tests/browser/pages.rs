//! Every page of the portal in one table: who opens it, and where it is below the language. A page
//! that is added to the portal is added here, else `every_page_is_walked_for_accessibility` fails.
//! Where a page is of a secret, the secret is put in when it is known.

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Nobody,
    Mission,
    Late,
    Officer,
    President,
    Administrator,
    Initialler,
    Finance,
}

impl Who {
    pub(crate) const ALL: [Self; 8] = [
        Self::Nobody,
        Self::Mission,
        Self::Late,
        Self::Officer,
        Self::President,
        Self::Administrator,
        Self::Initialler,
        Self::Finance,
    ];

    /// The name under which one steps in.
    pub(crate) const fn name(self) -> Option<&'static str> {
        match self {
            Self::Nobody => None,
            Self::Mission => Some("Saint Vincent and the Grenadines"),
            Self::Late => Some("Kenya"),
            Self::Officer => Some("Maya Okafor"),
            Self::President => Some("Héctor Valdés"),
            Self::Administrator => Some("Daniela Rossi"),
            Self::Initialler => Some("Samira Haddad"),
            Self::Finance => Some("Ren Tanaka"),
        }
    }
}

/// What is done on the page before it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// Nothing.
    Look,
    /// Nothing: it is a page that says no.
    No,
    /// Its main form is sent as it stands, so that its faults are shown.
    Send,
}

use Then::{Look, No, Send};
use Who::{Administrator, Finance, Initialler, Late, Mission, Nobody, Officer, President};

/// Every page.
pub(crate) const ALL: &[(Who, &str, Then)] = &[
    (Nobody, "/", Look),
    (Nobody, "/ccm/12msp", Look),
    (Nobody, "/ccm/12msp/invitees", Look),
    (Nobody, "/ccm/12msp/participants", Look),
    (Nobody, "/ccm/12msp/documents", Look),
    (Nobody, "/ccm/12msp/programme", Look),
    (Nobody, "/ccm/12msp/information", Look),
    (Nobody, "/ccm/12msp/costs", Look),
    (Nobody, "/ccm/12msp/costs/support-unit", Look),
    (Nobody, "/contributions", Look),
    (Nobody, "/ccm/12msp/note/1", Look),
    (Nobody, "/ccm/12msp/request", Look),
    (Nobody, "/ccm/12msp/request", Send),
    (Nobody, "/ccm/12msp/request?sent", Look),
    (Nobody, "/step-in", Look),
    (Nobody, "/sign-in", Look),
    (Nobody, "/sign-in?failed", Look),
    (Nobody, "/link", Look),
    (Nobody, "/link?sent", Look),
    (Nobody, "/link/{secret}", Look),
    (Nobody, "/enrolment/{secret}", Look),
    (Nobody, "/request/{secret}", Look),
    (Nobody, "/no-such-page", No),
    (Mission, "/ccm/12msp/delegation/VCT", Look),
    (Mission, "/ccm/12msp/delegation/VCT", Send),
    (Mission, "/ccm/12msp/delegation/VCT/account", Look),
    (Mission, "/ccm/12msp/delegation/VCT/sponsorship", Look),
    (Mission, "/ccm/12msp/delegation/VCT/sponsorship", Send),
    (Late, "/ccm/12msp/delegation/KEN", Look),
    (Late, "/ccm/12msp/delegation/KEN/receipt/1", Look),
    (Officer, "/desk", Look),
    (Officer, "/desk/post", Look),
    (Officer, "/desk/post", Send),
    (Officer, "/desk/post?state=aside&text=x", Look),
    (Officer, "/desk/post/{mail}", Look),
    (Officer, "/desk/post/{mail}/entry", Look),
    (Officer, "/desk/ccm/12msp/post", Look),
    (Officer, "/desk/register", Look),
    (Officer, "/desk/register/letter", Look),
    (Officer, "/desk/register/letter", Send),
    (Officer, "/desk/people", Look),
    (Officer, "/desk/journal", Look),
    (Officer, "/desk/meetings/new", Look),
    (Officer, "/desk/meetings/new", Send),
    (Officer, "/keys", Look),
    (Officer, "/desk/register/letter/2024/1", Look),
    (Officer, "/desk/ccm/12msp", Look),
    (Officer, "/desk/ccm/12msp/arrangement", Look),
    (Officer, "/desk/ccm/12msp/arrangement", Send),
    (Officer, "/desk/ccm/12msp/cancellation", Look),
    (
        Officer,
        "/desk/ccm/12msp/invitees?category=other_state",
        Look,
    ),
    (Officer, "/desk/ccm/12msp/invitees/links", Look),
    (Officer, "/desk/ccm/12msp/invitees/reminders", Look),
    (Officer, "/desk/ccm/12msp/notes", Look),
    (
        Officer,
        "/desk/ccm/12msp/notes/under-way?side=en&side=ar&side=zh",
        Look,
    ),
    (
        Officer,
        "/desk/ccm/12msp/notes/departure?paragraph=opening",
        Look,
    ),
    (
        Officer,
        "/desk/ccm/12msp/notes/departure?paragraph=opening",
        Send,
    ),
    (Officer, "/desk/ccm/12msp/notes/issued/dispatch", Look),
    (
        Officer,
        "/desk/ccm/12msp/notes/issued/dispatch/delivery",
        Look,
    ),
    (
        Officer,
        "/desk/ccm/12msp/notes/issued/dispatch/delivery",
        Send,
    ),
    (
        Officer,
        "/desk/ccm/12msp/notes/issued/dispatch/acknowledgement",
        Look,
    ),
    (
        Officer,
        "/desk/ccm/12msp/notes/issued/dispatch/acknowledgement",
        Send,
    ),
    (Officer, "/desk/ccm/12msp/delegations", Look),
    (Officer, "/desk/ccm/12msp/delegations/LAO", Look),
    (
        Officer,
        "/desk/ccm/12msp/delegations/SEN/reconciliation",
        Look,
    ),
    (
        Officer,
        "/desk/ccm/12msp/delegations/SEN/reconciliation",
        Send,
    ),
    (Officer, "/desk/ccm/12msp/delegations/SEN", Look),
    (Officer, "/desk/ccm/12msp/delegations/KEN/letter", Look),
    (Officer, "/desk/ccm/12msp/delegations/KEN/letter", Send),
    (Officer, "/desk/ccm/12msp/requests/list", Look),
    (Officer, "/desk/ccm/12msp/requests/letter", Look),
    (Officer, "/desk/ccm/12msp/publications", Look),
    (Officer, "/desk/ccm/12msp/publications/document", Look),
    (
        Officer,
        "/desk/ccm/12msp/publications/ending?symbol=CCM/MSP/2024/3",
        Look,
    ),
    (
        Officer,
        "/desk/ccm/12msp/publications/ending?symbol=CCM/MSP/2024/3",
        Send,
    ),
    (Officer, "/desk/ccm/12msp/publications/programme", Look),
    (Officer, "/desk/ccm/12msp/publications/information", Look),
    (
        Officer,
        "/desk/ccm/12msp/publications/information/announcement",
        Look,
    ),
    (Officer, "/desk/ccm/12msp/requests/of/impact-forum", Look),
    (President, "/desk/ccm/12msp/requests", Look),
    (President, "/desk/ccm/12msp/requests/of/impact-forum", Look),
    (Officer, "/desk/ccm/12msp/costs", Look),
    (Officer, "/desk/ccm/12msp/costs/apportionment/1", Look),
    (Finance, "/desk/ccm/12msp/costs/estimate", Look),
    (Finance, "/desk/ccm/12msp/costs/estimate", Send),
    (Finance, "/desk/ccm/12msp/costs/apportionment", Look),
    (Finance, "/desk/ccm/12msp/costs/bills", Look),
    (Finance, "/desk/ccm/12msp/costs/closing", Look),
    (Finance, "/desk/ccm/12msp/costs/closing", Send),
    (
        Finance,
        "/desk/ccm/12msp/costs/budget/support-unit/estimate",
        Look,
    ),
    (
        Finance,
        "/desk/ccm/12msp/costs/budget/support-unit/closing",
        Look,
    ),
    (Finance, "/desk/ccm/12msp/costs/sponsorship", Look),
    (Finance, "/desk/ccm/12msp/costs/sponsorship", Send),
    (Finance, "/desk/ccm/12msp/costs/sponsorship/2", Look),
    (Finance, "/desk/money", Look),
    (Finance, "/desk/money/payment/{payment}", Look),
    (Finance, "/desk/money/entry", Look),
    (Finance, "/desk/money/entry", Send),
    (Finance, "/desk/money/statement", Look),
    (Finance, "/desk/money/statement", Send),
    (Finance, "/desk/money/arrears", Look),
    (Finance, "/desk/money/account/FRA", Look),
    (Finance, "/desk/money/reminders", Look),
    (Finance, "/desk/money/reminders?payer=x", Look),
    (Finance, "/desk/money/bundles", Look),
    (Finance, "/desk/money/funds", Look),
    (
        Finance,
        "/desk/money/journal?from=2024-01-01&until=2024-12-31",
        Look,
    ),
    (Finance, "/desk/money/funds", Send),
    (Administrator, "/desk/people", Look),
    (Administrator, "/desk/people", Send),
    (Administrator, "/desk/people/l.brandt", Look),
    (Administrator, "/desk/people/l.brandt/erasure", Look),
    (
        Initialler,
        "/desk/ccm/12msp/notes/departure?paragraph=opening",
        No,
    ),
];
