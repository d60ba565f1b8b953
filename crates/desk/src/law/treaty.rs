//! Entering a treaty: from then on the site holds meetings under it.

use domain::law::treaty::{Treaty, TreatyKey};
use domain::people::role::{Act, Scope};
use store::law::source::SourceKind;

use crate::Desk;
use crate::answer::No;
use crate::occasion::Occasion;

impl Desk {
    /// Enters a treaty whose profile is compiled in or was imported before.
    pub async fn enter_treaty(
        &self,
        occasion: &Occasion<'_>,
        key: &TreatyKey,
    ) -> Result<Treaty, No> {
        let over = Scope::Treaty(key.clone());
        let actor = self.permitted(occasion, Act::EnterTreaty, &over).await?;
        let states = self.states().await?;
        let treaty = self.treaty(key, &states).await?.treaty;
        self.must_be_new(key).await?;
        let mut line = occasion.line("treaty/enter", Some(&actor), &over);
        line.subject = key.to_string();
        self.store
            .act(async |tx| {
                store::law::treaty::enter(&tx, key, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(treaty)
    }

    /// Enters a treaty by a profile of its own; a profile of another treaty, or of one the site has
    /// entered, changes nothing.
    pub async fn enter_profile(
        &self,
        occasion: &Occasion<'_>,
        key: &TreatyKey,
        name: &str,
        text: &str,
    ) -> Result<Treaty, No> {
        let over = Scope::Treaty(key.clone());
        self.permitted(occasion, Act::EnterTreaty, &over).await?;
        self.must_be_new(key).await?;
        self.import(occasion, SourceKind::Profile, Some(key), name, text)
            .await?;
        self.enter_treaty(occasion, key).await
    }

    async fn must_be_new(&self, key: &TreatyKey) -> Result<(), No> {
        if self.treaties().await?.contains(key) {
            return Err(No::Exists {
                kind: "treaty",
                key: key.to_string(),
            });
        }
        Ok(())
    }

    /// The treaties the site holds meetings under.
    pub async fn treaties(&self) -> Result<Vec<TreatyKey>, No> {
        let entered = store::law::treaty::entered(&self.store).await?;
        Ok(entered.into_iter().map(|(key, _)| key).collect())
    }
}
