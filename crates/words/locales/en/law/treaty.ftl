# The treaty without its name, in the places in which a sentence needs it.

# What an article is of.
treaty-of = of the { $noun ->
    [treaty] Treaty
   *[convention] Convention
}
# What States are parties to.
treaty-to = to the { $noun ->
    [treaty] Treaty
   *[convention] Convention
}
# Its Parties, as a sentence begins that quotes them without their article.
treaty-parties-bare = { $party ->
    [high_contracting_party] High Contracting Parties
   *[state_party] States Parties
}
# In whose name something is done.
treaty-parties-behalf = on behalf of the { $party ->
    [high_contracting_party] High Contracting Parties
   *[state_party] States Parties
}
