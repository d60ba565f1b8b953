//! A site's folder: `site.toml` with the few things a site decides for itself, the database beside
//! it, and the exports. Everything else is data in the database.

pub(crate) mod post;

use std::collections::BTreeMap;
use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::money::books::Codes;
use domain::money::bundle::{ThresholdFault, Thresholds};
use domain::papers::reference::ReferenceForm;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::exit::Stop;

/// The name of the file in the site's folder.
const FILE: &str = "site.toml";

/// What a site decides for itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Site {
    /// The secretariat's name.
    pub(crate) name: String,
    /// The form of references.
    #[serde(default)]
    pub(crate) reference_form: ReferenceForm,
    /// The address under which papers are verified.
    pub(crate) public_address: String,
    /// The database; a SQLite file in the folder where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) database: Option<String>,
    /// Since when it is a demonstration, with invented people; a real site has no such day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) demonstration_since: Option<Date>,
    /// How far a demonstration's story was told; it is not told backwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) demonstration_stage: Option<String>,
    /// What a demonstration's clock shows; a real site has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) demonstration_clock: Option<DemonstrationClock>,
    /// The file of the site's key; `key` in the folder where none is named. Nodes share one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<PathBuf>,
    /// How the portal is served.
    #[serde(default)]
    pub(crate) serve: Serve,
    /// The provider at which staff sign in, where the site has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) provider: Option<Provider>,
    /// The account that notices are to be paid to, a line each: bank, holder, number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) bank: Vec<BankLine>,
    /// The accounts that second budgets are paid to, where they have their own: under
    /// `"ccm/12msp:support-unit"`, or `"ccm:support-unit"` for every meeting of the treaty.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) banks: BTreeMap<String, Vec<BankLine>>,
    /// Below which amount a notice waits to be asked for together with others, by currency: `USD =
    /// "100.00"`. Nothing waits where it says nothing.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) bundle_below: BTreeMap<String, String>,
    /// How letters go out and come in; by folders alone where it says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) post: Option<post::Post>,
    /// The codes that the secretariat's own books give the accounts of the ledger.
    #[serde(default, skip_serializing_if = "Codes::is_nothing")]
    pub(crate) accounts: Codes,
    /// The folder itself; not written into the file.
    #[serde(skip)]
    pub(crate) folder: PathBuf,
}

/// One line of the account that notices are to be paid to.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BankLine {
    /// What it is: `IBAN`.
    pub(crate) label: String,
    /// The line.
    pub(crate) value: String,
}

/// A clock that stands in another year and goes on at the same pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DemonstrationClock {
    /// A moment of the machine's clock.
    at: Timestamp,
    /// What it showed then.
    shows: Timestamp,
}

impl DemonstrationClock {
    /// A clock that shows a moment at another.
    pub(crate) const fn from(at: Timestamp, shows: Timestamp) -> Self {
        Self { at, shows }
    }

    /// How far it stands from the machine's.
    pub(crate) fn offset(&self) -> SignedDuration {
        self.shows.duration_since(self.at)
    }
}

/// How the portal is served.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Serve {
    /// The address it listens at.
    pub(crate) listen: SocketAddr,
    /// The certificate's chain in PEM, for TLS in the binary; seen from the site's folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) certificate: Option<PathBuf>,
    /// The certificate's key in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<PathBuf>,
    /// Proxies whose `X-Forwarded-For` is believed; nobody else's is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) behind_proxy: Vec<IpAddr>,
}

/// A provider of identities (OpenID Connect).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Provider {
    /// Its address, under which it describes itself.
    pub(crate) issuer: String,
    /// Under what it knows this site.
    pub(crate) client: String,
    /// The file of the secret it gave this site; seen from the site's folder.
    pub(crate) secret_file: PathBuf,
    /// What people call it; it stands on the button.
    pub(crate) name: String,
}

impl Default for Serve {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            certificate: None,
            key: None,
            behind_proxy: Vec::new(),
        }
    }
}

impl Site {
    /// The account that notices of a meeting, or of a second budget of it, are to be paid to.
    pub(crate) fn bank_of(&self, key: &MeetingKey, budget: Option<&BudgetKey>) -> &[BankLine] {
        self.own_bank_of(key, budget).unwrap_or(&self.bank)
    }

    /// The account of a second budget, where it has one of its own.
    pub(crate) fn own_bank_of(
        &self,
        key: &MeetingKey,
        budget: Option<&BudgetKey>,
    ) -> Option<&[BankLine]> {
        let budget = budget?;
        let own = self.banks.get(&format!("{key}:{budget}"));
        let treatys = || self.banks.get(&format!("{}:{budget}", key.treaty()));
        own.or_else(treatys).map(Vec::as_slice)
    }

    /// Reads the site in a folder.
    pub(crate) fn open(folder: &Path) -> Result<Self, Stop> {
        let file = folder.join(FILE);
        let text = fs::read_to_string(&file).map_err(|error| {
            let (folder, why) = (folder.display().to_string(), format!("{FILE}: {error}"));
            let facts = [("folder", folder.as_str()), ("why", why.as_str())];
            Stop::misused(
                "no-site",
                words::console::say_with("no-site", Language::En, &facts),
            )
            .help(words::console::say("no-site-help", Language::En))
        })?;
        let mut site: Self = toml::from_str(&text).map_err(|error| {
            Stop::misused(
                "site-file",
                format!("{}: {}", file.display(), error.message()),
            )
        })?;
        folder.clone_into(&mut site.folder);
        thresholds(&site.bundle_below).map_err(|fault| {
            let file = file.display();
            Stop::misused("site-file", format!("{file}: [bundle_below]: {fault}"))
        })?;
        Ok(site)
    }

    /// The address letters are sent from. A site that names none cannot be written to, and says so.
    pub(crate) fn address(&self) -> String {
        if let Some(post) = &self.post {
            return post.from.clone();
        }
        let known_under = match self.demonstration_since {
            Some(_) => "localhost",
            None => self.public_address.as_str(),
        };
        let host = known_under.rsplit("//").next().unwrap_or(known_under);
        let host = host.split([':', '/']).next().unwrap_or(host);
        format!("convene@{host}.invalid")
    }

    /// Below which amounts notices wait to be asked for together.
    pub(crate) fn thresholds(&self) -> Thresholds {
        thresholds(&self.bundle_below).expect("read when the site was opened")
    }

    /// Whether a folder holds a site.
    pub(crate) fn is_in(folder: &Path) -> bool {
        folder.join(FILE).exists()
    }

    /// Writes a new site's file; a file that stands is never written over.
    pub(crate) fn found(&self) -> Result<(), Stop> {
        let broken = |error: std::io::Error| {
            Stop::misused("site-folder", format!("{}: {error}", self.folder.display()))
        };
        fs::create_dir_all(&self.folder).map_err(broken)?;
        let text = toml::to_string_pretty(self).expect("a site's settings can be written");
        let mut file = fs::File::create_new(self.file()).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                let folder = self.folder.display().to_string();
                let kind = words::console::kind("site", Language::En);
                let facts = [("kind", kind.as_str()), ("key", folder.as_str())];
                let says = words::console::say_with("already-on-record", Language::En, &facts);
                Stop::refused("already-on-record", says)
            }
            _ => broken(error),
        })?;
        std::io::Write::write_all(&mut file, text.as_bytes()).map_err(broken)
    }

    /// What a demonstration's clock shows at a moment of the machine's.
    pub(crate) fn demonstration_shows(&self, now: Timestamp) -> Option<Timestamp> {
        let clock = self.demonstration_clock.as_ref()?;
        Some(now + clock.offset())
    }

    /// Writes a demonstration's settings anew; a real site's file is its administrator's.
    pub(crate) fn rewrite(&self) -> Result<(), Stop> {
        let text = toml::to_string_pretty(self).expect("a site's settings can be written");
        let broken = |error: std::io::Error| {
            Stop::misused("site-folder", format!("{}: {error}", self.folder.display()))
        };
        let half = self.file().with_extension("part");
        fs::write(&half, text).map_err(broken)?;
        fs::rename(&half, self.file()).map_err(broken)
    }

    /// The file that makes a folder a site.
    pub(crate) fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// The file of its key.
    pub(crate) fn key_file(&self) -> PathBuf {
        let named = self.key.as_deref().unwrap_or(Path::new("key"));
        self.folder.join(named)
    }

    /// The address of its database.
    pub(crate) fn database(&self) -> String {
        self.database.clone().unwrap_or_else(|| {
            let file = self.folder.join("convene.db");
            format!("sqlite://{}?mode=rwc", file.display())
        })
    }
}

fn thresholds(written: &BTreeMap<String, String>) -> Result<Thresholds, ThresholdFault> {
    let pairs = written.iter();
    Thresholds::read(pairs.map(|(code, amount)| (code.as_str(), amount.as_str())))
}
