# 会议公开页面。

public-over = 以普通照会召开
public-cancelled = 已取消
public-rearranged = 会议召开后已重新安排。
public-dates = 日期
public-venue = 地点
public-mode = 方式
public-in-person = 现场
public-hybrid = 现场与远程
public-deadline = 代表团组成截止日期
public-invited = 应召与应邀方
public-invited-on = 按其以下日期的地位：
public-mandate = 依据
public-no-mandate = 引文依据正在更新。
public-notes = 普通照会
public-note = 普通照会
public-note-convening = 召开会议的照会
public-note-correction = 更正
public-note-withdrawal = 撤回
public-names = 提交名单
public-names-help = 常驻代表团或组织可通过发送至登记地址的链接打开其代表团页面。纸质或电子邮件照会亦可。
public-names-link = 索取链接
public-calendar = 日历
public-calendar-get = 日历日期
public-invitees = 应召与应邀方
