package org.cmsfamily.platform.problem;

/**
 * A kind of problem. All kinds of a service stand on one page; the slug is API: add, never rename.
 *
 * @param status the HTTP status
 * @param slug the stable end of {@code /problems/<slug>}
 * @param title one short sentence, the same for every occurrence
 */
public record ProblemType(int status, String slug, String title) {}
