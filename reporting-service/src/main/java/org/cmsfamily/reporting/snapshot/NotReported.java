package org.cmsfamily.reporting.snapshot;

/**
 * A service whose figures could not be computed; it holds up no other.
 *
 * @param reason what kind of problem it was, without figures
 */
public record NotReported(String service, String reason) {}
