package dev.replydesk.chassis.sample;

import dev.replydesk.chassis.test.ServiceIT;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceIT
@ContextConfiguration(classes = SampleApplication.class)
@TestPropertySource(properties = {"replydesk.service=test-service", "spring.main.banner-mode=off"})
public @interface SampleIT {
}
