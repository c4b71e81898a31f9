package dev.replydesk.standalone;

/** The command that starts everything. */
final class Launcher {

    private Launcher() {
    }

    static void main(String[] arguments) {
        System.out.println("Replydesk " + String.join(" ", arguments));
    }
}
