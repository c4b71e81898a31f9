package dev.replydesk.standalone.demo;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When the next customer writes: every 20 to 40 seconds until each text was read once, then every five to ten minutes,
 * so that a demo that is left running stays small.
 */
record Pace(int texts, RandomGenerator random) {

    Duration before(int arrival) {
        return arrival < texts ? between(20, 40) : between(300, 600);
    }

    private Duration between(int least, int most) {
        return Duration.ofSeconds(random.nextInt(least, most + 1));
    }
}
