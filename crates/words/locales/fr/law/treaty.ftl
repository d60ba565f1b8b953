# Le traité sans son nom.

treaty-of = { $noun ->
    [treaty] du Traité
   *[convention] de la Convention
}
treaty-to = { $noun ->
    [treaty] au Traité
   *[convention] à la Convention
}
treaty-parties-bare = { $party ->
    [high_contracting_party] Hautes Parties contractantes
   *[state_party] États parties
}
treaty-parties-behalf = au nom des { $party ->
    [high_contracting_party] Hautes Parties contractantes
   *[state_party] États parties
}
