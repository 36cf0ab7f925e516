package org.cmsfamily.reporting.report;

/**
 * A form of a revision that could not be rendered.
 *
 * @param form {@code csv}, {@code xlsx} or {@code pdf}
 * @param reason what kind of problem it was
 */
record FailedForm(int revision, String form, String language, String reason) {}
