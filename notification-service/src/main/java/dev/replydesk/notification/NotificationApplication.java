package dev.replydesk.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The process: everything else is found from here. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class NotificationApplication {

    static void main(String[] arguments) {
        SpringApplication.run(NotificationApplication.class, arguments);
    }
}
