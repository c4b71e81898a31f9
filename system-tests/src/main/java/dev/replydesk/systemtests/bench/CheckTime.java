package dev.replydesk.systemtests.bench;

import java.util.Map;
import java.util.stream.IntStream;

/** How long one check of a reply of a thousand characters takes, beside the millisecond it may take. */
final class CheckTime {

    private static final int LENGTH = 1_000;
    private static final int WARM_UP = 5_000;
    private static final int CHECKS = 2_001;
    private static final double ALLOWED = 1.0;
    private static final Map<String, String> REVIEWS = Map.of("en",
            "Waited 50 minutes, the food was cold and nobody apologised.", "zh", "等了五十分钟，菜是凉的，没有人道歉。");
    private static final Map<String, String> REPLIES = Map.of("en",
            "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and that the food was cold. "
                    + "We have spoken to the kitchen today and will refund your meal within 24 hours. Kind regards. ",
            "zh", "尊敬的顾客，您好！感谢您的反馈。非常抱歉让您等了五十分钟，菜也凉了。我们今天已经和厨房沟通，"
                    + "24小时内为您全额退款。期待您再次光临，祝您生活愉快！");

    private final Checker checker;

    CheckTime(Checker checker) {
        this.checker = checker;
    }

    Row row(String language) {
        String review = REVIEWS.getOrDefault(language, "");
        String reply = REPLIES.getOrDefault(language, "").repeat(LENGTH).substring(0, LENGTH);
        var _ = millis(reply, review, WARM_UP);
        double median = Medians.median(millis(reply, review, CHECKS));
        return new Row("courtesy", "check " + language, median, "ms", ALLOWED, median / ALLOWED);
    }

    private double[] millis(String reply, String review, int times) {
        return IntStream.range(0, times).mapToDouble(_ -> {
            long start = System.nanoTime();
            var _ = checker.check(reply, review);
            return (System.nanoTime() - start) / 1e6;
        }).toArray();
    }
}
