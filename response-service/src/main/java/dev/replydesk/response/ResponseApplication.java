package dev.replydesk.response;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process: everything else is found from here. */
@SpringBootApplication(proxyBeanMethods = false)
class ResponseApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ResponseApplication.class, arguments);
    }
}
