package dev.replydesk.review;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process: everything else is found from here. */
@SpringBootApplication(proxyBeanMethods = false)
class ReviewApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ReviewApplication.class, arguments);
    }
}
