package org.cmsfamily.reporting.replica;

import java.util.List;

/**
 * To whom a service reports, and how often.
 *
 * @param period {@code quarter}
 * @param bodies codes of governing bodies
 */
public record ReportingTerms(String period, List<String> bodies) {}
