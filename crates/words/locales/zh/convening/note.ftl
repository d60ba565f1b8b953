# 秘书长的普通照会。

note-title = { $purpose ->
    [correction] 更正的普通照会
    [withdrawal] 撤回普通照会
   *[convening] 普通照会
}：{ $title }

note-issuer = 秘书长
note-issuer-within = 秘书长

note-opening = 联合国{ note-issuer }向各会员国常驻联合国代表和非会员国常驻联合国观察员致意，并谨提及于{ $in_force }生效的{ $referred }。

note-earlier = { note-issuer }提及{ $earlier_date }第{ $earlier }号普通照会，并谨转递本照会，以全文取代该照会。

note-basis = { $treaty_of }第{ $paragraph ->
    [none] { $article }条
   *[other] { $article }条第{ $paragraph }款
}规定：“{ $quotation }”。根据第{ $paragraph ->
    [none] { $article }条
   *[other] { $article }条第{ $paragraph }款
}，{ $treaty_to }{ $previous }（{ $held }举行）决定于{ $decided_when }{ $decided_city ->
    [none] {""}
   *[other] { $decided_city }
}召开{ $decided }。

note-resolution = 此外，联合国大会在{ $adopted }题为“{ $resolution_title }”的第{ $resolution }号决议第{ $resolution_paragraph }段中“{ $resolution_words }”。

note-rearranged = { meeting-for }的安排其后有所变更；下列日期和地点取代最初决定的日期和地点。

note-convene = 依照上述规定，{ note-issuer-within }谨定于{ $when }{ $venue }召开{ $of_treaty }{ $meeting }。

note-mode = 各代表团也可通过电子方式远程参加{ meeting-in }。

note-invite = { note-issuer }并谨{ $behalf }邀请{ $treaty_to }非缔约国以及有关国际组织或机构和非政府组织以观察员身份参加{ meeting-in }。

note-costs = { note-issuer }借此机会回顾，根据{ $treaty_of }第{ $costs_paragraph ->
    [none] { $costs_article }条
   *[other] { $costs_article }条第{ $costs_paragraph }款
}，“{ $costs_words }”。

note-composition = 出席{ $meeting_to }的代表团组成情况，请至迟于{ $deadline }（{ $weekday }）{ $hour ->
    [none] {""}
   *[other] { $hour }（会议地点当地时间）
}送交以下地址：

note-secretariat = { treaty-to }（{ $abbreviation }）{ $meeting_of }秘书处

note-email = 电子邮件：{ $email }

note-arrangements = { $meeting_of_alone }秘书处将在适当时候向各常驻代表团和常驻观察员代表团通报有关{ meeting-for }安排的补充资料。

note-closing = 联合国{ note-issuer }借此机会再次向各会员国常驻联合国代表和非会员国常驻联合国观察员致以最崇高的敬意。

note-withdrawal-opening = 联合国{ note-issuer }向各会员国常驻联合国代表和非会员国常驻联合国观察员致意，并谨提及{ $earlier_date }关于{ $of_treaty }{ $meeting_of }的第{ $earlier }号普通照会。

note-withdrawal = { note-issuer }谨通知各常驻代表和常驻观察员，第{ $earlier }号普通照会兹予撤回，无须据此采取任何行动。

note-cancellation = { meeting-it }将不举行。

note-wanting = ［本段缺少中文文本。］

note-step = { $step ->
    [drafted] 已起草
    [approved] 已核准
    [initialled] 已简签
    [issued] 已发出
   *[abandoned] 已放弃
}
