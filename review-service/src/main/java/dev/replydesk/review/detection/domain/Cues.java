package dev.replydesk.review.detection.domain;

import java.util.List;

/** Phrases that introduce a complaint in a friendly review, by language. */
public record Cues(List<String> zh, List<String> en) {

    static final Cues BUILT_IN = new Cues(
            List.of("就是有点", "就是有些", "就是太", "美中不足", "不足之处", "不足的是", "唯一的缺点", "唯一不足", "唯一遗憾", "有待改进", "有待提高", "有待加强",
                    "需要改进", "希望改进", "希望能改进", "可惜的是", "遗憾的是", "有点失望", "有些失望", "略显不足", "稍微有点", "但是有点", "不过有点"),
            List.of("only complaint", "only downside", "only drawback", "only problem", "only issue", "only negative",
                    "only gripe", "only con", "could be better", "could have been better", "could be improved",
                    "could use some improvement", "needs improvement", "needs to be improved", "room for improvement",
                    "my one complaint", "one complaint", "a bit disappointed", "a little disappointed",
                    "slightly disappointed", "let down by", "wish they had", "wish it had", "the downside",
                    "the only thing i didn't like"));

    public Cues {
        zh = zh == null ? List.of() : List.copyOf(zh);
        en = en == null ? List.of() : List.copyOf(en);
    }

    List<String> in(String language) {
        return switch (language) {
            case "zh" -> zh;
            case "en" -> en;
            default -> List.of();
        };
    }
}
