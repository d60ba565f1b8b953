# 摊款缴纳情况。

contributions-title = 摊款缴纳情况
contributions-as-at = 截至{ $date }
contributions-column-meeting = 会议
contributions-column-payer = 国家或组织
contributions-column-currency = 货币
contributions-column-assessed = 摊款额
contributions-column-received = 已收
contributions-column-outstanding = 未缴
contributions-meeting-sum = 本次会议合计
contributions-total = 总计（{ $currency }）
contributions-paid = 已全额缴付：{ $paid }/{ $count }
contributions-none = 没有摊款。
contributions-remark = 摊款额为各通知所列金额减去贷记通知所减金额。已收为截至当日记入通知名下的金额。
