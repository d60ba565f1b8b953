# La page publique d’une réunion.

public-over = Convoquée par note verbale
public-cancelled = Annulée
public-rearranged = La réunion a été réorganisée depuis sa convocation.
public-dates = Dates
public-venue = Lieu
public-mode = Modalité
public-in-person = En présentiel
public-hybrid = En salle et à distance
public-deadline = Composition des délégations pour le
public-invited = Convoqués et invités
public-invited-on = Selon leur statut au
public-mandate = Sur quelle base
public-no-mandate = La chaîne des citations est en cours de mise à jour.
public-notes = Notes verbales
public-note = Note verbale
public-note-convening = La note qui convoque la réunion
public-note-correction = Une correction
public-note-withdrawal = Un retrait
public-names = Communiquer vos noms
public-names-help = Une mission ou organisation ouvre la page de sa délégation par le lien envoyé à son adresse enregistrée. Une note sur papier ou par courrier électronique est également acceptée.
public-names-link = Demander votre lien
public-calendar = Calendrier
public-calendar-get = Dates pour votre calendrier
public-invitees = Convoqués et invités
