# La première page.

home-title = Réunions des États parties
home-lead = Les réunions convoquées ici : leurs données, leurs documents et la manière de communiquer la composition d’une délégation.
home-meetings = Réunions
home-none = Aucune réunion n’a encore été convoquée.
