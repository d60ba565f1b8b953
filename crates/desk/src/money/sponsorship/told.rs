//! What a mission is told by letter of its request for sponsorship: that it was received, and each step
//! but a proposal, which is the secretariat's own. Decides nothing.

use domain::convening::meeting::MeetingKey;
use domain::convening::mission::Mission;
use domain::money::sponsorship::{Request, Step, Taken};
use jiff::Timestamp;
use store::people::dispatch::{Dispatch, KeptDispatch};

use super::super::posted::Posted;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::Occasion;

/// The kind of a letter about a request for sponsorship.
pub const SPONSORSHIP: &str = "sponsorship";

/// What a letter tells of.
#[derive(Debug, Clone)]
pub struct Told {
    /// The request as it stands.
    pub request: Request,
    /// The step it was laid with; `None` where it says that the request was received.
    pub step: Option<Taken>,
}

impl Desk {
    /// The letters about a request, each with the number of steps there were with the one it tells of;
    /// none where it says that the request was received. The first laid first.
    pub async fn letters_about_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        (key, number): (&MeetingKey, u32),
    ) -> Result<Vec<(usize, KeptDispatch)>, No> {
        let letters = self.letters(occasion, key).await?;
        let about = letters.into_iter().rev().filter_map(|letter| {
            let ours = letter.dispatch.kind == SPONSORSHIP;
            let (of, steps) = read(&letter.dispatch.about).filter(|_| ours)?;
            (of == number).then_some((steps, letter))
        });
        Ok(about.collect())
    }

    /// The request that a letter is about, for the post to write it.
    pub async fn sponsorship_of_letter(&self, letter: &Dispatch) -> Result<Told, No> {
        let unknown = || No::unknown("sponsorship", &letter.about);
        let (number, steps) = read(&letter.about).ok_or_else(unknown)?;
        let all = store::money::sponsorship::all(&self.store, Some(letter.meeting_id)).await?;
        let request = all.into_iter().find(|one| one.number == number);
        let request = request.ok_or_else(unknown)?;
        let step = match steps {
            0 => None,
            steps => Some(request.steps.get(steps - 1).cloned().ok_or_else(unknown)?),
        };
        Ok(Told { request, step })
    }
}

/// The letters that tell the State of a request that it was received.
pub(super) fn received(
    of: (&MeetingInLaw, &[Mission]),
    request: &Request,
    at: Timestamp,
) -> Vec<Dispatch> {
    letters(of, (request, 0), at)
}

/// The letters that tell the State of a request of the step that is taken next.
pub(super) fn decided(
    of: (&MeetingInLaw, &[Mission]),
    request: &Request,
    next: &Taken,
) -> Vec<Dispatch> {
    match next.step {
        Step::Proposed(_) => Vec::new(),
        Step::Granted | Step::Refused | Step::Withdrawn | Step::Released => {
            letters(of, (request, request.steps.len() + 1), next.at)
        }
    }
}

fn letters(
    (meeting, missions): (&MeetingInLaw, &[Mission]),
    (request, steps): (&Request, usize),
    at: Timestamp,
) -> Vec<Dispatch> {
    let posted = Posted {
        kind: SPONSORSHIP,
        about: format!("{}-{steps}", request.number),
        to: Some(request.state),
        paper: None,
        meeting,
    };
    posted.letters(missions, at)
}

/// The number of a request and how many steps there were with the one a letter was laid with.
fn read(about: &str) -> Option<(u32, usize)> {
    let (number, steps) = about.split_once('-')?;
    Some((number.parse().ok()?, steps.parse().ok()?))
}
