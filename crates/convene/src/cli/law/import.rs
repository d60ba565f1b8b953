//! `convene import`: replaces facts of the law or the register of missions by files of the same
//! formats. Everything is read first; with one fault nothing is changed and all faults are shown.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use desk::law::source::SourceKind;
use domain::law::language::Language;
use domain::law::treaty::TreatyKey;

use crate::cli::answer::tell;
use crate::cli::site::{At, Where, Who, stop_of};
use crate::exit::Stop;

/// Replaces facts by a file of the same format; with one fault nothing is changed.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// What the file holds.
    #[arg(value_enum)]
    kind: Kind,
    /// The file.
    file: PathBuf,
    /// The treaty, for a status list or a profile.
    #[arg(long, required_if_eq_any([("kind", "status"), ("kind", "profile")]))]
    treaty: Option<TreatyKey>,
    /// The language of faults.
    #[arg(long, default_value_t = Language::En)]
    language: Language,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// States with their names and groups (CSV).
    States,
    /// Former names of States with their dates (CSV).
    StateNames,
    /// Organizations that rules of procedure name (CSV).
    Organizations,
    /// Scales of assessment (CSV).
    Scales,
    /// Venues and offices with their phrases (TOML).
    Places,
    /// A treaty's status list (CSV).
    Status,
    /// A treaty's profile (TOML).
    Profile,
    /// The register of missions (CSV or XLSX).
    Missions,
}

impl Import {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let at = At::open(&self.place.site, self.language)?;
        let occasion = self.who.occasion(self.language)?;
        let bytes = file(&self.file, self.language)?;
        let name = self.file.display().to_string();
        let Some(kind) = self.kind.of_law() else {
            let (table, faults) = reader::table::table(&bytes);
            if !faults.is_empty() {
                return Err(stop_of(
                    desk::answer::No::Faults { name, faults },
                    self.language,
                ));
            }
            let count =
                at.block_on(async |desk| desk.import_missions(&occasion, &name, &table).await)?;
            let facts = [("count", count.to_string())];
            return self.told("missions-imported", &[("count", &facts[0].1)]);
        };
        let content = content(&self.file, &bytes, self.language)?;
        let hash = at.block_on(async |desk| {
            desk.import(&occasion, kind, self.treaty.as_ref(), &name, content)
                .await
        })?;
        self.told(
            "imported",
            &[("file", &name), ("hash", &hash.to_hex()[..16])],
        )
    }

    fn told(&self, key: &str, facts: &[(&str, &str)]) -> Result<(), Stop> {
        tell(&words::console::say_with(key, self.language, facts))
    }
}

impl Kind {
    const fn of_law(self) -> Option<SourceKind> {
        Some(match self {
            Self::States => SourceKind::States,
            Self::StateNames => SourceKind::StateNames,
            Self::Organizations => SourceKind::Organizations,
            Self::Scales => SourceKind::Scales,
            Self::Places => SourceKind::Places,
            Self::Status => SourceKind::Status,
            Self::Profile => SourceKind::Profile,
            Self::Missions => return None,
        })
    }
}

/// The bytes of a file a person named.
pub(crate) fn file(path: &Path, language: Language) -> Result<Vec<u8>, Stop> {
    if size_of(path) > reader::table::LARGEST_FILE as u64 {
        return Err(Stop::misused(
            "file-too-large",
            words::console::say("file-too-large", language),
        ));
    }
    bytes_of(path, language)
}

/// How large a file is; one that is not there has no size.
pub(crate) fn size_of(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |meta| meta.len())
}

/// The bytes of a file, whatever its size.
pub(crate) fn bytes_of(path: &Path, language: Language) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| {
        let facts = [
            ("file", path.display().to_string()),
            ("why", error.to_string()),
        ];
        let facts: Vec<(&str, &str)> = facts.iter().map(|(k, v)| (*k, v.as_str())).collect();
        Stop::misused(
            "file",
            words::console::say_with("file-unreadable", language, &facts),
        )
    })
}

/// The text of a file a person named.
pub(crate) fn content<'a>(
    path: &Path,
    bytes: &'a [u8],
    language: Language,
) -> Result<&'a str, Stop> {
    reader::table::text(bytes).map_err(|fault| {
        let name = path.display().to_string();
        stop_of(
            desk::answer::No::Faults {
                name,
                faults: vec![fault],
            },
            language,
        )
    })
}
