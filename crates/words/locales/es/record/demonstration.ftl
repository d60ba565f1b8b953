# Stepping in as somebody of a demonstration.

demonstration-title = Entrar en escena
demonstration-lead = Las personas de esta demostración son inventadas. Entre en el lugar de una de ellas y vea la reunión desde allí; puede volver aquí en cualquier momento.
demonstration-secretariat = La secretaría y la presidencia
demonstration-public = Para todos, sin identificarse
demonstration-silent = Una misión que aún no ha respondido
demonstration-in-time = Una misión que respondió a tiempo
demonstration-late = Una misión que respondió tarde
demonstration-by-post = Una misión que respondió en papel
demonstration-organization = Una organización que el reglamento nombra
demonstration-sponsorship = Un Estado no parte que solicita patrocinio
demonstration-step-in = Entrar
demonstration-stage = Demostración
