# The first page.

home-title = Meetings of States Parties
home-lead = The meetings convened here: their facts, their documents, and the way to send the composition of a delegation.
home-meetings = Meetings
home-none = No meeting has been convened yet.
