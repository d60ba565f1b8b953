//! One story per concept, told on SQLite and on PostgreSQL with the same assertions. A story asks
//! only what the house asks; where a stranger's hand is played, it writes past the store.

mod cast;
mod engines;

mod departure;
mod journal;
mod law;
mod list;
mod meeting;
mod mission;
mod note;
mod person;
mod publication;
mod register;
mod schema;
mod sheet;
mod store;
mod tray;
