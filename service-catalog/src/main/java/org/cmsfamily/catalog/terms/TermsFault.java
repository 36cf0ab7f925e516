package org.cmsfamily.catalog.terms;

/** What is wrong with terms as they were sent, and where. */
public record TermsFault(String pointer, String message) {}
