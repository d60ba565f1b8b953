//! The portal in a browser: the journeys of people, walked as they would walk them, by what is seen
//! and what is pressed; and the bar of accessibility on every page. Needs the system's Chromium and
//! its driver; where they are not installed each test says so and is skipped.

mod access;
mod convening;
mod driver;
mod keyboard;
mod late;
mod mission;
mod pages;
mod passkey;
mod person;
mod request;
mod stage;
