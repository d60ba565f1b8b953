//! What every table's module takes in: the derive of the library, and that no table names another.
//! References are the schema's business; queries here follow keys.

pub(crate) use sea_orm::entity::prelude::*;

/// No relation: there is none to declare.
#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match *self {}
    }
}
