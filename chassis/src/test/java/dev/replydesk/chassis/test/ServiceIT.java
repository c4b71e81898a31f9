package dev.replydesk.chassis.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Starts the whole service on a free port with a database of the test class's own, trusted keys, a {@link MutableClock}
 * and a {@link TestApi} to call it as anybody. Reconcilers look only when a test tells them to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
public @interface ServiceIT {
    /** Leaves the real clock in place, where time must pass by itself. */
    boolean realClock() default false;
}
