//! Founding a site with its first administrator, appointing people, giving and ending roles, and
//! erasing what is personal. Rule: no act without a person; the founding alone has none before it.

use domain::people::person::{Handle, Person, PersonId};
use domain::people::role::{Act, Actor, Role, RoleHeld, Scope, is_last_administrator};
use domain::record::journal::Line;
use jiff::civil::Date;
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// A person to be appointed.
#[derive(Debug, Clone)]
pub struct Appointment {
    /// The handle.
    pub handle: Handle,
    /// The name as the person writes it.
    pub name: String,
    /// The office.
    pub office: String,
    /// The roles, each over a scope.
    pub roles: Vec<(Role, Scope)>,
}

impl Desk {
    /// Founds a site with its first administrator; refused once there is anyone.
    pub async fn found(&self, occasion: &Occasion<'_>, first: &Appointment) -> Result<Person, No> {
        if !self.people().await?.is_empty() {
            return Err(No::Exists {
                kind: "site",
                key: first.handle.to_string(),
            });
        }
        let mut roles = first.roles.clone();
        if !roles.contains(&(Role::Administrator, Scope::Site)) {
            roles.push((Role::Administrator, Scope::Site));
        }
        let line = occasion.line("site/found", None, &Scope::Site);
        self.keep_person(
            occasion,
            &Appointment {
                roles,
                ..first.clone()
            },
            line,
        )
        .await
    }

    /// Appoints a person to an office with roles from today on.
    pub async fn appoint(
        &self,
        occasion: &Occasion<'_>,
        appointment: &Appointment,
    ) -> Result<Person, No> {
        let actor = self.permitted(occasion, Act::Appoint, &Scope::Site).await?;
        if store::people::person::actor(&self.store, &appointment.handle)
            .await?
            .is_some()
        {
            return Err(No::Exists {
                kind: "person",
                key: appointment.handle.to_string(),
            });
        }
        let line = occasion.line("person/appoint", Some(&actor), &Scope::Site);
        self.keep_person(occasion, appointment, line).await
    }

    async fn keep_person(
        &self,
        occasion: &Occasion<'_>,
        appointment: &Appointment,
        mut line: Line,
    ) -> Result<Person, No> {
        let person = Person {
            id: PersonId(occasion.new_id()),
            handle: appointment.handle.clone(),
            name: Some(appointment.name.clone()),
            office: appointment.office.clone(),
        };
        line.subject = person.id.to_string();
        fact(&mut line, "office", &person.office);
        line.personal
            .push(occasion.personal("name", &appointment.name));
        line.personal
            .push(occasion.personal("handle", appointment.handle.to_string()));
        for (role, _) in &appointment.roles {
            fact(&mut line, "role", role.code());
        }
        self.store
            .act(async |tx| {
                store::people::person::keep(&tx, &person).await?;
                for (role, scope) in &appointment.roles {
                    let held = RoleHeld {
                        person: person.id,
                        role: *role,
                        scope: scope.clone(),
                        from: occasion.today,
                        until: None,
                    };
                    store::people::person::keep_role(&tx, occasion.new_id(), &held).await?;
                }
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(person)
    }

    /// Gives a person a role from today on.
    pub async fn give_role(
        &self,
        occasion: &Occasion<'_>,
        handle: &Handle,
        role: Role,
        scope: Scope,
    ) -> Result<(), No> {
        self.give_role_from(occasion, handle, (role, scope), occasion.today)
            .await
    }

    /// Gives a person a role from a day on.
    pub async fn give_role_from(
        &self,
        occasion: &Occasion<'_>,
        handle: &Handle,
        (role, scope): (Role, Scope),
        from: Date,
    ) -> Result<(), No> {
        let actor = self.permitted(occasion, Act::Appoint, &Scope::Site).await?;
        let subject = self.person(handle).await?;
        let mut line = occasion.line("role/give", Some(&actor), &scope);
        line.subject = subject.person.id.to_string();
        fact(&mut line, "role", role.code());
        fact(&mut line, "from", from);
        let held = RoleHeld {
            person: subject.person.id,
            role,
            scope,
            from,
            until: None,
        };
        self.store
            .act(async |tx| {
                store::people::person::keep_role(&tx, occasion.new_id(), &held).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(())
    }

    /// Ends a person's role on a day, over every scope it is held.
    pub async fn end_role(
        &self,
        occasion: &Occasion<'_>,
        handle: &Handle,
        role: Role,
        on: Date,
    ) -> Result<(), No> {
        self.end_roles(occasion, handle, (role, None), on).await
    }

    /// Ends a person's role on a day, over one scope alone.
    pub async fn end_role_over(
        &self,
        occasion: &Occasion<'_>,
        handle: &Handle,
        (role, over): (Role, &Scope),
        on: Date,
    ) -> Result<(), No> {
        self.end_roles(occasion, handle, (role, Some(over)), on)
            .await
    }

    async fn end_roles(
        &self,
        occasion: &Occasion<'_>,
        handle: &Handle,
        (role, over): (Role, Option<&Scope>),
        on: Date,
    ) -> Result<(), No> {
        let actor = self.permitted(occasion, Act::Appoint, &Scope::Site).await?;
        let subject = self.person(handle).await?;
        let roles = store::people::person::roles(&self.store, subject.person.id).await?;
        let held = |(_, held): &&(Uuid, RoleHeld)| {
            let over = over.is_none_or(|over| held.scope == *over);
            held.role == role && held.until.is_none() && over
        };
        let ending: Vec<Uuid> = roles.iter().filter(held).map(|(id, _)| *id).collect();
        if ending.is_empty() {
            return Err(No::unknown("role", role.code()));
        }
        // A role over a part of the site administers nobody.
        if role == Role::Administrator && over.is_none_or(|over| *over == Scope::Site) {
            self.must_leave_an_administrator(subject.person.id, occasion.today)
                .await?;
        }
        let line_over = over.unwrap_or(&Scope::Site);
        let mut line = occasion.line("role/end", Some(&actor), line_over);
        line.subject = subject.person.id.to_string();
        fact(&mut line, "role", role.code());
        fact(&mut line, "until", on);
        self.store
            .act(async |tx| {
                for id in &ending {
                    store::people::person::end_role(&tx, *id, on).await?;
                }
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(())
    }

    /// Erases what is personal of someone: name, handle and the values behind commitments. The
    /// journal's lines stay and still verify.
    pub async fn erase(&self, occasion: &Occasion<'_>, handle: &Handle) -> Result<(), No> {
        let actor = self.permitted(occasion, Act::Erase, &Scope::Site).await?;
        let subject = self.person(handle).await?;
        self.must_leave_an_administrator(subject.person.id, occasion.today)
            .await?;
        let roles = store::people::person::roles(&self.store, subject.person.id).await?;
        let mut line = occasion.line("person/erase", Some(&actor), &Scope::Site);
        line.subject = subject.person.id.to_string();
        self.store
            .act(async |tx| {
                for (id, _) in roles.iter().filter(|(_, held)| held.until.is_none()) {
                    store::people::person::end_role(&tx, *id, occasion.today).await?;
                }
                store::people::session::close_all(&tx, subject.person.id, occasion.now).await?;
                store::people::session::end_codes(&tx, subject.person.id, occasion.now).await?;
                store::people::passkey::erase_all(&tx, subject.person.id, occasion.now).await?;
                store::people::passkey::release(&tx, subject.person.id).await?;
                store::people::person::erase(&tx, subject.person.id, occasion.now).await?;
                store::record::journal::erase_subject(
                    &tx,
                    &subject.person.id.to_string(),
                    occasion.now,
                )
                .await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(())
    }

    async fn must_leave_an_administrator(&self, person: PersonId, on: Date) -> Result<(), No> {
        if is_last_administrator(person, &self.people().await?, on) {
            return Err(No::LastAdministrator);
        }
        Ok(())
    }

    /// The person with a handle.
    pub async fn person(&self, handle: &Handle) -> Result<Actor, No> {
        store::people::person::actor(&self.store, handle)
            .await?
            .ok_or_else(|| No::unknown("person", handle))
    }

    /// Everyone on record with their roles.
    pub async fn people(&self) -> Result<Vec<Actor>, No> {
        Ok(store::people::person::persons(&self.store).await?)
    }
}
