# Stepping in as somebody of a demonstration.

demonstration-title = 进入角色
demonstration-lead = 本演示中的人物均为虚构。请以其中一人的身份进入，从其角度查看会议；您可随时返回此处。
demonstration-secretariat = 秘书处和主席
demonstration-public = 向所有人开放，无需登录
demonstration-silent = 尚未答复的代表团
demonstration-in-time = 按时答复的代表团
demonstration-late = 逾期答复的代表团
demonstration-by-post = 以书面答复的代表团
demonstration-organization = 议事规则列名的组织
demonstration-sponsorship = 申请赞助的非缔约国
demonstration-step-in = 进入
demonstration-stage = 演示
