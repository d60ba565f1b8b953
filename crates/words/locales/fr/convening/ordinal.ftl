# Les ordinaux, toujours au féminin : assemblée, conférence, réunion.

ordinal-word = { $n ->
    [1] première
    [2] deuxième
    [3] troisième
    [4] quatrième
    [5] cinquième
    [6] sixième
    [7] septième
    [8] huitième
    [9] neuvième
    [10] dixième
    [11] onzième
    [12] douzième
    [13] treizième
    [14] quatorzième
    [15] quinzième
    [16] seizième
    [17] dix-septième
    [18] dix-huitième
    [19] dix-neuvième
    [20] vingtième
    [21] vingt et unième
    [22] vingt-deuxième
    [23] vingt-troisième
    [24] vingt-quatrième
    [25] vingt-cinquième
    [26] vingt-sixième
    [27] vingt-septième
    [28] vingt-huitième
    [29] vingt-neuvième
    [30] trentième
    [31] trente et unième
    [32] trente-deuxième
    [33] trente-troisième
    [34] trente-quatrième
    [35] trente-cinquième
    [36] trente-sixième
    [37] trente-septième
    [38] trente-huitième
    [39] trente-neuvième
   *[40] quarantième
}
ordinal-figure = { $n }e
ordinal-subject = { $size ->
    [large] { ordinal-figure }
   *[small] { ordinal-word }
}
ordinal-object = { ordinal-subject }
ordinal-of = { ordinal-subject }
