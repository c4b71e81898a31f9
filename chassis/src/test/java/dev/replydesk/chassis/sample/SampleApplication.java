package dev.replydesk.chassis.sample;

import dev.replydesk.chassis.store.Stores;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The smallest service that uses everything the chassis has. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(NotesController.class)
public class SampleApplication {
    @Bean
    Notes notes(Stores stores) {
        return new Notes(stores);
    }

    @Bean
    NotesHeard heard() {
        return new NotesHeard();
    }
}
