package dev.replydesk.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Operators;
import reactor.netty.channel.AbortedException;
import reactor.util.context.Context;

class DroppedErrorsTest {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        root.addAppender(said);
        DroppedErrors.listen();
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(said);
        Hooks.resetOnErrorDropped();
    }

    @Test
    void aClientThatWentAwayIsNoError() {
        Operators.onErrorDropped(AbortedException.beforeSend(), Context.empty());
        Operators.onErrorDropped(new IOException("Connection reset by peer"), Context.empty());
        assertThat(errors()).isEmpty();
    }

    @Test
    void anythingElseIsOneErrorHoweverOftenItWasAskedFor() {
        DroppedErrors.listen();
        Operators.onErrorDropped(new IllegalStateException("lost"), Context.empty());
        assertThat(errors()).singleElement().satisfies(e -> assertThat(e.getThrowableProxy().getMessage())
                .isEqualTo("lost"));
    }

    private List<ILoggingEvent> errors() {
        return said.list.stream().filter(e -> e.getLevel() == Level.ERROR).toList();
    }
}
