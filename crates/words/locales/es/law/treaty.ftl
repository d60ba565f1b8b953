# El tratado sin su nombre.

treaty-of = { $noun ->
    [treaty] del Tratado
   *[convention] de la Convención
}
treaty-to = { $noun ->
    [treaty] en el Tratado
   *[convention] en la Convención
}
treaty-parties-bare = { $party ->
    [high_contracting_party] Altas Partes Contratantes
   *[state_party] Estados Partes
}
treaty-parties-behalf = en nombre de { $party ->
    [high_contracting_party] las Altas Partes Contratantes
   *[state_party] los Estados Partes
}
