package dev.replydesk.review.imports;

import dev.replydesk.chassis.test.ServiceIT;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service with an {@link ImportDesk}; files are small, no worker reads by itself, and none makes way. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceIT
@Import(ImportDesk.class)
@TestPropertySource(properties = {"replydesk.imports.work=false", "replydesk.imports.largest=8MB",
        "replydesk.imports.rest=0", "replydesk.imports.lag=0ms"})
@interface ImportsIT {
}
