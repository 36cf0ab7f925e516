package org.cmsfamily.reporting.report.manifest;

/** The governing body that a report is for, as the registry publishes it. */
public record BodyFacts(String code, String family, String instrument, Names names) {}
