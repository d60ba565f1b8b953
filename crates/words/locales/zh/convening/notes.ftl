# 会议照会的工作页面。

notes-title = 照会
notes-lead = 召集本次会议、更正或撤回的文书：各附编号、所处阶段，以及何人在何时做了什么。
notes-none = 尚未起草任何照会。
notes-caption = 本次会议的照会，最近的在前
notes-column-paper = 文书
notes-column-dated = 所署日期
notes-column-stage = 阶段
notes-column-steps = 步骤
notes-column-step = 步骤
notes-column-person = 人员
notes-column-moment = 时间
notes-column-paragraph = 段落
notes-without-number = 尚无编号
notes-purpose = { $purpose ->
    [correction] 更正
    [withdrawal] 撤回
   *[convening] 召集照会
}
notes-begin = 开始一份文书
notes-draft = 起草照会
notes-correct = 起草其更正
notes-withdraw = 起草其撤回
notes-done = { $done ->
    [drafted] 照会已起草，由另一人核准。
    [approved] 照会已核准并已编号，各份文本正在制作。
    [initialled] 照会已简签。
    [issued] 照会已发出。此后只能更正或撤回，不得改动。
    [abandoned] 照会已放弃。其编号（如有）仍予登记。
   *[changed] 改动已保存。对先前文本的核准已失效。
}
notes-number = 编号
notes-earlier = 所指的先前文书
notes-states = 收到照会的国家
notes-organizations = 收到信函的组织
notes-sheets = 已制作的文本
notes-drawn = { $drawn }，共 { $all }
notes-look-again = 刷新
notes-in-the-way = 妨碍核准的事项
notes-next = 下一步
notes-next-other = 下一步由担任其他职责的人员进行。
notes-approve = 核准照会
notes-approve-help = 您是第二位审阅人：请阅读下列各语文文本，然后予以核准。起草或改动该文本的人不得核准。
notes-acknowledge = 未能与原本核对的文本
notes-acknowledge-hint = 请将每项与正式文本核对，并逐项勾选。
notes-date = 照会日期
notes-date-hint = 文书所署的日期。
notes-no-date = 这不是日期。
notes-initial = 记录简签
notes-initial-help = 进行这一步，即表示您以发文机关的名义简签照会。各份文本须已制作完毕。
notes-issue = 发出照会
notes-issue-help = 照会一经发出不得改动，可由其后的文书更正或撤回。
notes-abandon = 放弃照会
notes-abandon-help = 其编号（如有）仍予登记；文本留存在案。
notes-steps = 何人做了什么
notes-steps-caption = 本照会的步骤，最早的在前
notes-text = 文本
notes-text-caption = 各语文并列的文本
notes-paper = 文书
notes-the-note = 致各国的普通照会
notes-sides = 并列的语文
notes-show = 显示
notes-change = 改动“{ $paragraph }”
notes-origin = { $origin ->
    [replaced] 为本次会议替换
    [added] 为本次会议增加
   *[wanting] 缺少此语文
}
notes-sheet = 制作完成的一份文本
notes-addressee = 收件方
notes-language = 语文
notes-download = 下载文本
notes-back = 本次会议的全部照会
notes-departure-title = 改动段落
notes-departure-lapses = 改动只适用于本次会议。对先前文本的核准即告失效，改动文本的人不得核准。缺少任何一种语文均妨碍核准。
notes-departure-what = 要做什么
notes-departure-choice = { $what ->
    [add] 在此段之后增加一段
    [drop] 略去此段
    [restore] 恢复范本文本
   *[replace] 替换此段
}
notes-departure-left-out = 此段已略去。
notes-departure-no-text = 请至少以一种语文提供文本。
notes-departure-too-long = 此文本作为一段过长。
notes-departure-keep = 保存改动
notes-departure-leave = 不作改动返回
notes-paragraph = { $paragraph ->
    [opening] 起首语
    [earlier] 先前的文书
    [basis] 召集依据
    [resolution] 决议
    [rearranged] 变更后的安排
    [convene] 召集
    [mode] 远程参加
    [invite] 邀请观察员
    [costs] 费用
    [composition] 代表团组成
    [address] 地址
    [email] 电子邮件
    [arrangements] 补充信息
    [withdrawal] 撤回
    [cancellation] 取消
    [closing] 结束语
   *[other] 增加的段落
}
notes-paragraph-of-letter = { $paragraph }（信函）
