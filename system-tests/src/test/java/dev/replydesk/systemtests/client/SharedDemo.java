package dev.replydesk.systemtests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One desk with a filled demo shop. Classes that take it hold the lock {@link #DEMO}, since one of them stops it. */
public final class SharedDemo implements ParameterResolver {

    public static final String DEMO = "the demo desk";

    private static final Namespace HERE = Namespace.create(SharedDemo.class);
    private static final Duration FILLED = Duration.ofSeconds(60);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == StartedReplydesk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent("desk", _ -> filled(), StartedReplydesk.class);
    }

    private static StartedReplydesk filled() {
        var desk = StartedReplydesk.startDemo();
        Eventually.within(FILLED, () -> assertThat(desk.said()).anyMatch(l -> l.startsWith("The demo shop is filled")));
        return desk;
    }
}
