package dev.replydesk.standalone.demo;

import java.util.List;

/** What a visitor may try first, told in the terminal; the pages say the same. */
final class GuidedPath {

    static final List<String> LINES = List.of(
            "Try this: sign in · the most urgent case is open, claim it (C) · write a reply (R) and watch the courtesy check · "
                    + "publish it · open the alerts (bell).",
            "可以这样试：登录 · 最紧急的评价已经打开，先认领（C）· 写回复（R），看礼貌检查怎么说 · 发布 · 打开提醒（铃铛）。");

    private GuidedPath() {
    }
}
