package org.cmsfamily.workbench.reporting;

/** A file of a revision that could not be made. */
public record FailedForm(int revision, String form, String language, String reason) {}
