package dev.replydesk.chassis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings that are the same for every service, weaker than any that a service states itself. */
final class ChassisDefaults implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource("chassis", new ClassPathResource(
                    "chassis.properties", getClass().getClassLoader())));
        } catch (IOException e) {
            throw new UncheckedIOException("the chassis lost its default settings", e);
        }
    }
}
