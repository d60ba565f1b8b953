# 提交回执。

receipt-title = 回执
receipt-thanks = 贵代表团名单已按下列内容收讫。同一回执将发送给所有有访问权的人员。
receipt-superseded = 此后已收到较新版本。
receipt-number = 编号
receipt-received = 收到时间
receipt-timeliness = 与期限相比
receipt-channel = 方式
receipt-note = 签署的照会
receipt-composition = 收到的组成名单
receipt-changes = 与第 { $version } 版相比的变更
receipt-no-changes = 成员无变更。
receipt-joined = 新增
receipt-left = 移出
receipt-changed = 更改
receipt-moved = 移动
receipt-places = 由第 { $from } 位移至第 { $to } 位
receipt-back = 返回代表团
receipt-of-composition = 代表团组成回执
receipt-get-pdf = 下载回执文件
receipt-says = 本回执说明收到的内容和时间，不构成对任何人的认可，也不对全权证书作出判断。
