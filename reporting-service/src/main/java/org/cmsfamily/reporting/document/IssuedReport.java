package org.cmsfamily.reporting.document;

/**
 * A report and its hash: what every form of it is rendered from.
 *
 * @param sha256 of the canonical JSON
 */
public record IssuedReport(ReportDocument document, String sha256) {}
