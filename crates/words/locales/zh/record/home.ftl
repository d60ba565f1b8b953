# 首页。

home-title = 缔约国会议
home-lead = 在此召开的会议：会议信息、文件，以及提交代表团组成的方式。
home-meetings = 会议
home-none = 尚未召开任何会议。
