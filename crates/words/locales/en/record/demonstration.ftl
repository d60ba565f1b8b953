# Stepping in as somebody of a demonstration.

demonstration-title = Step in
demonstration-lead = The people of this demonstration are invented. Step in as one of them and look at the meeting from there; you can come back here at any time.
demonstration-secretariat = The secretariat and the presidency
demonstration-public = For everyone, without signing in
demonstration-silent = A mission that has not answered yet
demonstration-in-time = A mission that answered in time
demonstration-late = A mission that answered late
demonstration-by-post = A mission that answered on paper
demonstration-organization = An organization that the rules name
demonstration-sponsorship = A State not party that asks for sponsorship
demonstration-step-in = Step in
demonstration-stage = Demonstration
