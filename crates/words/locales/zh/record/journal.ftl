# 工作台显示的日志。

journal-title = 日志
journal-lead = 每项行为一行，最近的在前；时间为世界时。个人信息仅以印记载入，在其存续期间可向审计员开示。
journal-caption = 行为，最近的在前
journal-none = 没有符合条件的记录。
journal-column-at = 时间
journal-column-act = 行为
journal-column-who = 何人、何机关、经何途径
journal-column-meeting = 会议
journal-column-subject = 对象
journal-column-facts = 事实
journal-any-meeting = 全部
journal-anybody = 任何人
journal-actor = 何人
journal-day = 日期
journal-show = 显示
journal-older = 较早的记录
journal-papers = 文书数：{ $count }
journal-committed = 仅印记
journal-erased = 已删除
journal-unsound = 未通过核验
