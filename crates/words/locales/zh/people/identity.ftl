# 登录及其密钥。

identity-sign-in = 登录
identity-lead = 供秘书处工作人员、主席团和签发照会的部门使用。
identity-sign-in-passkey = 使用通行密钥登录
identity-needs-script = 通行密钥需要脚本，而此浏览器已停用脚本。恢复码无需脚本即可使用。
identity-ceremony-failed = 密钥未被接受。未作任何更改；请重试。
identity-failed = 登录未成功。请核对所填内容后重试。
identity-recovery = 没有密钥时
identity-recovery-help = 每个恢复码只能使用一次。
identity-handle = 您在本站的简称
identity-code = 恢复码
identity-sign-in-code = 使用恢复码登录
identity-mission = 供常驻代表团和组织使用
identity-mission-help = 无需账户：发送至贵方登记地址的链接即可打开贵代表团的页面。
identity-new-link = 索取新链接
identity-enrol = 登记您的密钥
identity-enrol-lead = 本页为以下人员登记密钥：
identity-enrol-help = 密钥保存在您的设备或密码管理器中；本站仅保存可证明其归属的信息。本页地址只能使用一次。
identity-enrol-button = 登记通行密钥
identity-key-label = 密钥名称
identity-key-label-hint = 便于辨认：办公室电脑、电话。
identity-key-unnamed = 密钥
identity-key-kept = 登记时间
identity-key-used = 上次使用
identity-key-act = 操作
identity-key-end = 停用此密钥
identity-key-add = 添加密钥
identity-keys = 您的密钥
identity-keys-lead = 用于打开工作台的密钥。请在两台设备上至少保留两个。
identity-codes = 恢复码
identity-codes-lead = 请立即抄下并与设备分开保管：仅显示一次，每个只能使用一次。
identity-codes-done = 已抄下：前往工作台
identity-codes-left = { $count ->
    [0] 没有剩余的恢复码。
    [one] 剩余 1 个恢复码。
   *[other] 剩余 { $count } 个恢复码。
}
identity-codes-renew = 生成新的恢复码
identity-sign-in-provider = 通过以下方式登录：
identity-provider-help = 提供方账户无需本站点的恢复码：丢失账户者由管理员重新登记，首位官员可在服务器命令行自行登记。不愿依赖他人者可在密钥页面生成恢复码。
identity-bound = 您的账户已绑定。
