package dev.replydesk.systemtests.client;

import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One desk for all tests that do it no harm, started by the first of them and stopped after the last. A test that takes
 * the desk as a parameter shares the first merchant too; one that takes an {@link Access} gets a merchant of its own.
 */
public final class SharedDesk implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(SharedDesk.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == StartedReplydesk.class || type == Access.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(HERE);
        var desk = store.computeIfAbsent("desk", _ -> StartedReplydesk.start(), StartedReplydesk.class);
        return parameter.getParameter().getType() == StartedReplydesk.class
                ? desk
                : store.computeIfAbsent(context.getRequiredTestClass(), test -> merchant(desk, test), Access.class);
    }

    private static Access merchant(StartedReplydesk desk, Class<?> test) {
        var name = test.getSimpleName();
        return desk.createMerchant(name, "first@" + name.toLowerCase(Locale.ROOT) + ".example.org");
    }
}
