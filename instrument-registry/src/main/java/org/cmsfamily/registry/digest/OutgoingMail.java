package org.cmsfamily.registry.digest;

/**
 * A mail in plain text.
 *
 * @param id the same whenever the same mail is sent again, so that a mail system knows it
 */
record OutgoingMail(String id, String to, String subject, String text) {}
