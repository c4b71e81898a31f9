package dev.replydesk.gateway.bootstrap;

import dev.replydesk.gateway.access.domain.KeySecret;
import dev.replydesk.gateway.secrets.domain.Secret;

/** The password and the key of a first start, while they are known. */
record Secrets(String password, Secret key) {
    private static final int GROUP = 5;

    /** The password holds 100 random bits, in groups that can be typed. */
    static Secrets random() {
        var letters = Secret.randomLetters().substring(0, 4 * GROUP);
        return new Secrets(letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"), KeySecret.random());
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
