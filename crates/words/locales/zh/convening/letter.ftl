# 致议事规则列名组织的函。

letter-title = { $purpose ->
    [correction] 更正的邀请函
    [withdrawal] 撤回邀请函
   *[convening] 邀请函
}：{ $title }

letter-salutation = 尊敬的女士/先生：

letter-opening = 我谨代表联合国秘书长提及于{ $in_force }生效的{ $referred }，并通知你，{ $of_treaty }{ $meeting_subject }将于{ $when }{ $venue }举行。

letter-earlier = 我提及{ $earlier_date }第{ $earlier }号函，本函以全文取代该函。

letter-basis = { $treaty_to }{ $previous }（{ $held }举行）决定于{ $decided_when }{ $decided_city ->
    [none] {""}
   *[other] { $decided_city }
}召开{ $decided }。

letter-invite = 根据{ $rule ->
    [none] { $treaty_of }第{ $observer_paragraph ->
        [none] { $observer_article }条
       *[other] { $observer_article }条第{ $observer_paragraph }款
    }
   *[other] 议事规则第{ $rule }条
}，我并谨{ $behalf }邀请贵组织以观察员身份参加{ meeting-in }。

letter-composition = 贵组织出席{ $meeting_to }的代表团组成情况，请至迟于{ $deadline }（{ $weekday }）{ $hour ->
    [none] {""}
   *[other] { $hour }（会议地点当地时间）
}送交以下地址：

letter-arrangements = { $meeting_of_alone }秘书处将在适当时候向你通报有关{ meeting-for }安排的补充资料。

letter-withdrawal = 我谨代表联合国秘书长提及{ $earlier_date }关于{ $of_treaty }{ $meeting_of }的第{ $earlier }号函，并通知你，该函兹予撤回，无须据此采取任何行动。

letter-closing = 顺致最崇高的敬意。

letter-signatory = 代表联合国秘书长
