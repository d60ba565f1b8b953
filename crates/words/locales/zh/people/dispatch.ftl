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
dispatch-note-subject = { $meeting }：{ $reference }
dispatch-note = 随附{ $date }文件{ $reference }，事关{ $meeting }。贵代表团的组成可按文件所述发送，可回复本函，也可通过下列链接在一个页面上填写，无需账户。
dispatch-later-note = 随附{ $date }文件{ $reference }，事关{ $meeting }。如文件所述，它取代或撤回先前的文件。
dispatch-note-open = 会议页面：
dispatch-reminder-subject = { $meeting }：贵代表团的组成
dispatch-reminder = 至今尚未收到贵代表团（{ $meeting }）的组成。所定期限为：{ $deadline }。
dispatch-announcement-subject = { $meeting }：与会者须知
dispatch-announcement = 与会者须知已发布（{ $meeting }，第{ $edition }版）。
dispatch-announcement-changed = 与上一版相比有改动的部分：{ $sections }。
dispatch-announcement-open = 与会者须知：
dispatch-bill-subject = { $meeting }：{ $number }
dispatch-bill = 随附摊款通知{ $number }，金额为{ $amount }（{ $meeting }）。金额的计算见通知和下列页面。
dispatch-credit = 随附贷项通知{ $number }，金额为{ $amount }（{ $meeting }）。
dispatch-dues-subject = { $number }：未缴摊款
dispatch-dues = 随附普通照会{ $number }提请注意已到期而尚未付清的摊款通知：{ $amount }。如在此期间业已付款，则无须采取任何行动。
dispatch-bundle-subject = { $number }：合并账单
dispatch-bundle = 随附合并账单{ $number }，金额为{ $amount }，请于{ $date }前付清；所涉小额摊款通知一并随附。付款时请仅注明其编号。
dispatch-bill-alone = 该通知原待与其他通知合并收取，现单独寄发。无论通知上印有何日，请于{ $date }前付清。
dispatch-bill-open = 贵方账户：
dispatch-answer = 对本函的答复会送达秘书处，由专人阅读。
dispatch-stage = { $stage ->
    [queued] 待发送
    [handed_over] 已交寄
    [delivered] 已送达
    [tried] 已尝试，将再试
    [bounced] 被退回
    [given_up] 已放弃
   *[acknowledged] 已确认收到
}
dispatch-known = { $kind ->
    [bounced] 被退回
    [delayed] 途中延误
    [delivered] 对方服务器称已送达
    [read] 邮件程序称已向收件人显示
    [by-telephone] 电话告知
    [in-writing] 来函或来照告知
    [in-person] 当面告知
   *[acknowledged] 已答复或已打开链接
}
