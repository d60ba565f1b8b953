//! How a letter fares, in words. The sentences stand in `people/dispatch.ftl`.

use domain::law::language::Language;
use domain::people::dispatch::Stage;

use crate::Words;

/// Where a letter stands.
pub fn stage(stage: Stage, language: Language) -> String {
    let code = stage.code().replace('_', "-");
    Words::of(language).say(&format!("dispatch-stage-{code}"), &[])
}
