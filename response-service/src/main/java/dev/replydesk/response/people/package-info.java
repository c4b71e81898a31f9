/** Copies of the people and teams of a merchant, as far as rights and signatures depend on them. */
@NullMarked
package dev.replydesk.response.people;

import org.jspecify.annotations.NullMarked;
