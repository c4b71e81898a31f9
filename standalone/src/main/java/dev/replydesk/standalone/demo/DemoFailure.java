package dev.replydesk.standalone.demo;

/** Why the demo shop is not as it should be, in one sentence. The desk itself goes on. */
final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailure(String sentence) {
        super(sentence);
    }

    DemoFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
