package dev.replydesk.response.courtesy.domain.contact;

/** Knows the numbering plans of the world; they change too often to be rules of ours. */
public interface PhoneNumbers {

    /** Whether digits written like this are a number that somebody could be called on. */
    boolean isNumber(String written);
}
