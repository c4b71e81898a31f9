package dev.replydesk.chassis.test;

import dev.replydesk.chassis.ServiceName;
import dev.replydesk.chassis.time.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Sets up the context of a {@link ServiceIT}; being made per class, it also keeps classes from sharing one. */
final class ServiceITSetup implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(Class<?> test,
            List<ContextConfigurationAttributes> attributes) {
        var marked = AnnotatedElementUtils.findMergedAnnotation(test, ServiceIT.class);
        return marked == null ? null : new Setup(test.getName(), marked.realClock());
    }

    private record Setup(String test, boolean realClock) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
            var tokens = TestTokens.shared();
            var service = context.getEnvironment().getProperty("replydesk.service", "test-service");
            TestPropertyValues.of("replydesk.mongo.uri=" + MongoServer.sharedUri(), "replydesk.mongo.database-prefix="
                    + database(), "replydesk.security.key=" + tokens.ownKey(service),
                    "replydesk.security.trusted-keys=" + tokens.trustedKeys(), "management.server.port=0",
                    "replydesk.reconcile.loop=false").applyTo(
                            context);
            register(context);
        }

        private String database() {
            return Ids.hash("t", test, String.valueOf(ProcessHandle.current().pid())).substring(0, 12).toLowerCase(
                    Locale.ROOT);
        }

        private void register(ConfigurableApplicationContext context) {
            var registry = (BeanDefinitionRegistry) context.getBeanFactory();
            if (!realClock) {
                var clock = new RootBeanDefinition(MutableClock.class, MutableClock::fromNow);
                clock.setPrimary(true);
                registry.registerBeanDefinition("mutableClock", clock);
            }
            registry.registerBeanDefinition("testApi", new RootBeanDefinition(TestApi.class, () -> new TestApi(context
                    .getEnvironment(), context.getBean(ServiceName.class), context.getBean(Clock.class))));
        }
    }
}
