# 致常驻代表团和组织的信函。

dispatch-link-subject = { $meeting }：贵代表团的页面
dispatch-link = 贵代表团（{ $meeting }）的组成可通过下列链接在一个页面上填写，无需账户。
dispatch-link-renewed = 该地址有人索取了贵代表团页面（{ $meeting }）的新链接。如非贵方所为，无需处理。
dispatch-access = 同事已授予您访问贵代表团页面（{ $meeting }）的权限。
dispatch-admission = 贵组织获临时邀请（{ $meeting }），须经会议最后核准。可通过下列链接填写贵组织人员。
dispatch-link-care = 该链接仅可在一个浏览器中打开一次。请勿转发；联络人可在页面上授予同事访问权。
dispatch-link-open = 贵代表团的页面：
dispatch-receipt-subject = { $meeting }：回执，{ $participant }
dispatch-receipt = 代表团组成已按下列内容收讫。
dispatch-receipt-facts = 编号 { $number } · { $moment } · { $timeliness }
dispatch-receipt-open = 代表团页面上的回执：
