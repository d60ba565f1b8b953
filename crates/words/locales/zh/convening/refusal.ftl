# 拒绝：规则怎么说，可以怎么办。

refusal-misquotation = { $locator }的{ $language }引文有误：{ $how ->
    [empty] 没有引用任何文字。
    [bracket] “{ $quoted }”括起的字母与“{ $source }”不符。
   *[differs] 在“{ $after }”之后，引文是“{ $quoted }”，而原文是“{ $source }”。
}
refusal-misquotation-help = 请更正会议资料表中的引文，或用[...]标明省略的文字。
refusal-no-such-article = 条约资料中没有第{ $article }条的案文。
refusal-no-such-article-help = 请引用其他条款，或将该条案文录入条约资料。
refusal-no-such-resolution = 条约资料中没有{ $locator }的案文。
refusal-no-such-resolution-help = 请将该决议段落及其出处录入条约资料。
refusal-no-resolution = 第{ $article }条要求有联合国的授权，而资料表没有列明任何决议。
refusal-no-resolution-help = 请在会议资料表中列明大会决议。
refusal-resolution-not-current = { $adopted }通过的{ $locator }有效至{ $until }，不能作为本次会议的依据；第{ $article }条要求有授权。
refusal-resolution-not-current-help = 请在会议资料表中列明最新的大会决议。
refusal-meeting-cancelled = 会议已取消。
refusal-meeting-cancelled-help = 只能撤回以前发出的照会。
refusal-no-house-text = 没有供该召集方使用的照会文本：{ $convener ->
    [treaty_secretariat] 条约自设秘书处
    [depositary_governments] 保存国政府
   *[un_secretary_general] 联合国秘书长
}。
refusal-no-house-text-help = 该条约的会议不在此召集；名单和各国地位仍在此保存。
refusal-not-acknowledged = 下列文本未能与原文核对，须逐一确认：{ $texts }。
refusal-not-acknowledged-help = 请将各文本与正式文本核对，然后逐一列名并核准照会。
refusal-missing-language = 本次会议的{ $paragraph }段缺少{ $language }文本。
refusal-missing-language-help = 请补充该语文的文本，或恢复标准文本。
refusal-no-such-paragraph = 标准文本中没有{ $paragraph }段。
refusal-no-such-paragraph-help = 请使用照会所示的段落名称。
refusal-same-person = 起草照会的人不能核准该照会。
refusal-same-person-help = 请另一位同事审阅并核准。
refusal-wrong-stage = 照会目前{ $is }；此项操作须在照会{ $needed }之后进行。
refusal-wrong-stage-help = 请按顺序办理：起草、核准、简签、发出。
refusal-already-drafted = 召集本次会议的照会已在办理中。
refusal-already-drafted-help = 请继续办理该照会，或先予放弃。
refusal-not-issued = 只有已发出的文件才能更正或撤回。
refusal-not-issued-help = 请修改草稿，或予以放弃。
refusal-already-superseded = 该文件已由{ $reference }取代或撤回。
refusal-already-superseded-help = 请更正或撤回后来的那份文件。
refusal-date-out-of-order = 照会的日期不能是{ $date }：该日期晚于会议开幕，或早于照会所依据的文件。
refusal-date-out-of-order-help = 请将日期定在决议通过之后、会议开幕之前。
refusal-missing-glyph = 现有字体无法印出“{ $text }”中的{ $characters }。
refusal-missing-glyph-help = 请不要使用这些字符。
refusal-no-mission = 名册中没有可供送交的代表团或外交部：{ $state }。
refusal-no-mission-help = 请在代表团名册中录入其代表团或外交部。
refusal-sheets-missing = 照会尚有{ $count }份未制作。
refusal-sheets-missing-help = 请等待制作完成后再简签。
refusal-not-permitted = 你无权在此进行这项操作：{ $act }。这项操作属于：{ $roles }。
refusal-not-permitted-help = 请找具有该职责的同事，或请管理员授予你该职责。
refusal-paragraph-taken = 键为{ $paragraph }的段落已存在。
refusal-paragraph-taken-help = 请为新段落另取一键，或替换现有段落。
refusal-not-convened = 照会发出后方可发送链接。
refusal-not-convened-help = 请起草照会，经核准和简签后发出。
refusal-meeting-over = 会议已于 { $date } 闭幕：此处不再接受名单。
refusal-meeting-over-help = 请致函秘书处；对最后名单的更正以文件形式发布。
refusal-draft-held = 同事正在编辑草稿，最近于 { $moment }。您输入的内容见下，尚未保存。
refusal-draft-held-help = 请与同事协调，或等待草稿释放。
refusal-submission-superseded = 其间已收到第 { $version } 版（纸质或由同事提交）。您输入的内容见下；请比较后再提交。
refusal-submission-superseded-help = 请打开较新版本，然后在其上提交。
refusal-already-filed = 同一组成已登记为第 { $version } 版。
refusal-already-filed-help = 无需处理：其回执有效。
refusal-link-opened = 此链接已被打开。每个链接仅可在一个浏览器中打开一次。
refusal-link-opened-help = 请用登记地址索取新链接。
refusal-link-expired = 此链接已过期。
refusal-link-expired-help = 请用登记地址索取新链接。
refusal-access-taken-back = 此链接的访问权已被收回。
refusal-access-taken-back-help = 请咨询贵代表团的联络人。
refusal-no-request-rule = 此处保存的该条约议事规则不接受与会申请。
refusal-no-request-rule-help = 请致函会议秘书处。
refusal-needs-no-request = { $organization }：议事规则第 { $rule } 条已列名，无需申请即可出席。
refusal-needs-no-request-help = 请向秘书处索取贵组织页面的链接。
refusal-too-many-waiting = 等待主席决定的参会申请已达会议同时受理的上限：{ $number }份。
refusal-too-many-waiting-help = 请待其他申请作出决定后重新提交，或致函会议秘书处。
refusal-address-waits = 使用这一电子邮件地址、等待主席决定的申请已达一个地址的上限：{ $number }份。
refusal-address-waits-help = 请等待对这些申请的答复，或致函会议秘书处。
refusal-request-stands = 无法进行：申请的状态为“{ $state }”。
refusal-request-stands-help = 请打开申请，查看已采取的步骤。
refusal-answered-before = 对拒绝已作过答复；只可答复一次。
refusal-answered-before-help = 请致函会议秘书处。
refusal-decision-recorded = 会议关于该组织的决定已记录在案。
refusal-decision-recorded-help = 记录有误的决定可在最后核准名单上更正。
refusal-corrected-before = 此项决定此前已更正。
refusal-corrected-before-help = 请重新打开名单：只能更正最新的记录。
refusal-nobody-listed = 最后核准名单上没有组织。
refusal-nobody-listed-help = 须先由主席发出临时邀请。
refusal-list-changed = 最后核准名单已有变动：会议对名单上的每个组织作出决定，且仅对这些组织。
refusal-list-changed-help = 请重新打开名单，就整个名单记录决定。
refusal-not-while-sitting = 会议在举行期间作出决定，自 { $from } 至 { $until }。
refusal-not-while-sitting-help = 请按会议地点的时间输入决定的时刻。
