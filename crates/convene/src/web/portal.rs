//! What every page has at hand: the desk, the site's name and origin, the clock, the limits. The
//! clock of a demonstration may stand in another year, so that a deadline can be met or missed.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use desk::Desk;
use desk::convening::meeting::MeetingInLaw;
use desk::occasion::{By, Occasion};
use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::fresh::Fresh;
use crate::clock;
use crate::config::Site;
use crate::key::SiteKey;

/// What every page has at hand; a clone is a second handle.
#[derive(Clone)]
pub(crate) struct Portal(Arc<Inside>);

/// See [`Portal`].
pub(crate) struct Inside {
    /// The desk.
    pub(crate) desk: Desk,
    /// The site's settings.
    pub(crate) site: Site,
    /// Scheme, host and port under which browsers know the site.
    pub(crate) origin: String,
    /// The clock.
    pub(crate) clock: Clock,
    /// The key of the site, of which links are made.
    pub(crate) key: SiteKey,
    /// Who reads what strangers sent.
    pub(crate) child: crate::post::child::Child,
    /// The key letters are signed with, where the site has one.
    pub(crate) dkim: Option<lettre::message::dkim::DkimConfig>,
    /// How often someone may try a secret.
    pub(crate) limits: Limits,
    /// Public pages as they were last made.
    pub(crate) fresh: Arc<Fresh>,
    /// Signing in with passkeys.
    pub(crate) passkeys: super::people::passkey::Passkeys,
    /// Signing in at the site's provider, where it has one.
    pub(crate) provider: Option<super::people::provider::Provider>,
}

impl std::ops::Deref for Portal {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl Portal {
    /// The portal of a site.
    pub(crate) fn new(inside: Inside) -> Self {
        Self(Arc::new(inside))
    }

    /// The occasion of an act through a page, now.
    pub(crate) fn occasion<'a>(&self, by: By<'a>) -> Occasion<'a> {
        Occasion {
            by,
            door: "page",
            now: self.clock.now(),
            today: self.clock.today(),
            chance: clock::chance,
        }
    }

    /// The day it is at the venue of a meeting: days of a meeting begin and end there.
    pub(crate) fn day_at(&self, meeting: &MeetingInLaw) -> Date {
        meeting.day(self.clock.now())
    }

    /// Whether it is a demonstration, with invented people.
    pub(crate) fn is_demonstration(&self) -> bool {
        self.site.demonstration_since.is_some()
    }
}

/// The clock of the portal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clock {
    /// How far it stands from the machine's; nothing but in a demonstration.
    offset: SignedDuration,
    /// A clock that stands still and is put on by hand.
    #[cfg(test)]
    standing: Option<Arc<std::sync::Mutex<Timestamp>>>,
}

impl Clock {
    /// A clock that stands so far from the machine's.
    pub(crate) fn ahead_by(offset: SignedDuration) -> Self {
        Self {
            offset,
            #[cfg(test)]
            standing: None,
        }
    }

    /// A clock that stands still at a moment.
    #[cfg(test)]
    pub(crate) fn standing(at: Timestamp) -> Self {
        Self {
            standing: Some(Arc::new(std::sync::Mutex::new(at))),
            ..Self::default()
        }
    }

    /// Puts a standing clock to a moment.
    #[cfg(test)]
    pub(crate) fn put(&self, to: Timestamp) {
        let standing = self.standing.as_ref().expect("a standing clock");
        *standing.lock().expect("one test") = to;
    }

    /// The instant it is.
    pub(crate) fn now(&self) -> Timestamp {
        #[cfg(test)]
        if let Some(standing) = &self.standing {
            return *standing.lock().expect("one test");
        }
        clock::machine() + self.offset
    }

    /// The civil date, in universal time: of the site, not of a meeting.
    pub(crate) fn today(&self) -> Date {
        self.now().to_zoned_datetime(TimeZone::UTC).date()
    }
}

type Limiter<K> = RateLimiter<K, DefaultKeyedStateStore<K>, DefaultClock>;

/// How often someone may try a secret, by address and by account.
pub(crate) struct Limits {
    addresses: Limiter<IpAddr>,
    accounts: Limiter<String>,
}

/// Too many tries: when to come again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TooMany;

const TRIES_PER_ADDRESS: NonZeroU32 = NonZeroU32::new(40).expect("forty is not none");
const TRIES_PER_ACCOUNT: NonZeroU32 = NonZeroU32::new(8).expect("eight is not none");

impl Default for Limits {
    fn default() -> Self {
        let every = |seconds, burst| {
            Quota::with_period(Duration::from_secs(seconds))
                .expect("a period is not nothing")
                .allow_burst(burst)
        };
        Self {
            addresses: RateLimiter::keyed(every(6, TRIES_PER_ADDRESS)),
            accounts: RateLimiter::keyed(every(60, TRIES_PER_ACCOUNT)),
        }
    }
}

impl Limits {
    /// One more try from an address.
    pub(crate) fn address(&self, of: IpAddr) -> Result<(), TooMany> {
        self.addresses.retain_recent_when_many();
        self.addresses.check_key(&network(of)).map_err(|_| TooMany)
    }

    /// One more try for an account, whether or not there is such an account.
    pub(crate) fn account(&self, named: &str) -> Result<(), TooMany> {
        self.accounts.retain_recent_when_many();
        let named: String = named.chars().take(256).collect();
        self.accounts.check_key(&named).map_err(|_| TooMany)
    }
}

/// The address, or of an IPv6 address the network of sixty-four bits: whoever has one of these has
/// them all, and could try from another each time.
fn network(of: IpAddr) -> IpAddr {
    match of.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let bits = address.to_bits() & (u128::MAX << 64);
            IpAddr::V6(Ipv6Addr::from_bits(bits))
        }
    }
}

/// Keys that tried long ago are forgotten, so that memory stays flat.
trait RetainRecent {
    fn retain_recent_when_many(&self);
}

impl<K: std::hash::Hash + Eq + Clone> RetainRecent for Limiter<K> {
    fn retain_recent_when_many(&self) {
        if self.len() > 10_000 {
            self.retain_recent();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_counted_as_one_and_its_neighbour_is_not() {
        let same = |one: &str, other: &str| {
            let read = |text: &str| network(text.parse().expect("an address"));
            read(one) == read(other)
        };
        assert!(same("2001:db8:1:2::1", "2001:db8:1:2:ffff::9"));
        assert!(!same("2001:db8:1:2::1", "2001:db8:1:3::1"));
        assert!(same("::ffff:192.0.2.1", "192.0.2.1"));
        assert!(!same("::ffff:192.0.2.1", "::ffff:192.0.2.2"));
    }

    #[test]
    fn another_address_of_the_network_does_not_begin_anew() {
        let limits = Limits::default();
        let from = |last: u16| IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, last));
        let taken = (0..100).filter(|last| limits.address(from(*last)).is_ok());
        assert_eq!(taken.count(), 40);
    }
}
