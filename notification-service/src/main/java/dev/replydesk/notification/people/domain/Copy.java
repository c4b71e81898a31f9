package dev.replydesk.notification.people.domain;

/** Something the gateway owns; of two copies the one with the higher write number counts. */
public sealed interface Copy permits Person, Team, Merchant {

    String id();

    long sequence();
}
