# Requests that a delegate’s travel be paid from the sponsorship fund.

sponsorship-title = 赞助申请
sponsorship-own-title = 赞助
sponsorship-lead = 代表的旅费可由会议的赞助基金支付。资金不足时，申请可能被拒绝。
sponsorship-until = 申请截止日期：{ $date }。
sponsorship-own = 贵国的申请
sponsorship-none = 没有申请。
sponsorship-ask = 为一名代表申请
sponsorship-send = 提交申请
sponsorship-letter = 登记来函提出的申请
sponsorship-enter = 登记申请
sponsorship-number = 编号
sponsorship-request = 第{ $number }号申请
sponsorship-state = 国家
sponsorship-standing = 地位
sponsorship-state-hint = 该国的三字母代码。
sponsorship-delegate = 代表
sponsorship-delegate-hint = 人选待定时请留空。
sponsorship-to-be-named = 人选待定
sponsorship-function = 职务
sponsorship-cost = 估计费用
sponsorship-cost-hint = 如已知，例如 2400.00。
sponsorship-criteria = 所援引的理由
sponsorship-reasons = 该国自述的原因
sponsorship-paper = 来函编号
sponsorship-received-on = 收到日期
sponsorship-asked-on = 申请时间
sponsorship-came = { $code ->
    [page] 通过代表团页面
   *[letter] 来函
}
sponsorship-trap = 该国不是缔约国。其代表一旦与会，无论旅费由谁支付，该国都须分摊会议费用。
sponsorship-trap-own = 贵国不是缔约国。代表一旦与会，无论旅费由谁支付，贵国都须分摊会议费用。
sponsorship-by-estimate = 按现行概算，仅在各缔约国与该国之间分摊。
sponsorship-share = 该国分摊额
sponsorship-others-now = 该国不与会时其他各方合计
sponsorship-others-then = 该国与会时其他各方合计
sponsorship-unknown = 目前还不能计算其分摊额。
sponsorship-amount = 已批准
sponsorship-bears = 将分摊
sponsorship-bears-party = 无论如何均须缴款
sponsorship-stage = { $code ->
    [asked] 已申请
    [proposed] 待第二人批准
    [granted] 已批准
    [refused] 已拒绝
    [withdrawn] 已撤回
   *[released] 已批准，余额已释放
}
sponsorship-step = { $code ->
    [asked] 已收到
    [proposed] 提议批准
    [granted] 批准
    [refused] 拒绝
    [withdrawn] 撤回
   *[released] 释放未付余额
}
sponsorship-stands = 状态
sponsorship-history = 处理经过
sponsorship-decide = 决定
sponsorship-proposal-lead = 此处提议的金额由另一名财务官员批准。新的提议取代前一项提议。
sponsorship-propose = 提议批准
sponsorship-grant = 批准所提议的金额
sponsorship-proposed = 已提议
sponsorship-refuse = 拒绝
sponsorship-reason = 理由
sponsorship-reason-hint = 代表团可以看到。
sponsorship-release = 释放未付余额
sponsorship-withdraw = 撤回申请
sponsorship-reserved = 已批准未支付
sponsorship-available = 可用
sponsorship-paid = 已支付
sponsorship-pay = 所支付的赞助申请
sponsorship-pay-hint = 如支付本次会议已批准的申请，请填写其编号。
sponsorship-done = { $code ->
    [asked] 申请已收到。
    [entered] 申请已登记。
    [proposed] 已提议，须由另一名财务官员批准。
    [granted] 已批准。
    [refused] 已拒绝。
    [released] 未付余额已释放。
   *[withdrawn] 申请已撤回。
}
sponsorship-letter-subject = { $meeting }：赞助，第{ $number }号申请
sponsorship-letter-about = 本函事关贵国关于由赞助基金支付代表旅费的第{ $number }号申请（{ $meeting }）。代表：{ $delegate }。
sponsorship-letter-said = { $code ->
    [received] 申请已收到。决定将另行通知。
    [granted] 申请已获批准：{ $amount }。
    [refused] 申请未获批准。
    [withdrawn] 申请已撤回。
   *[released] 已批准而未付的款项已释放，不再据此付款。
}
sponsorship-letter-reason = 理由：{ $reason }
sponsorship-letter-open = 贵国的赞助申请：
sponsorship-letters = 致常驻代表团的信函
sponsorship-no-letter = 未就此申请向常驻代表团发出信函：只能在其页面上看到申请的结果。
